// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QUrl>

namespace hearth {

/// Where the Wayback Machine is asked (https://archive.org/help/wayback_api.php); tests have one of their
/// own.
QUrl archiveQuery(const QUrl &page,
                  const QUrl &service = QUrl(QStringLiteral("https://archive.org/wayback/available")));

/// The address of the archived page in its answer, as it was archived (without the archive's own frame around
/// it), over https. Empty when there is none.
QUrl archivedPage(const QByteArray &answer);

} // namespace hearth

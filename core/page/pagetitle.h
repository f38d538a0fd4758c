// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace hearth {

/// The title without what sites put before and behind it: "A story | Times" is "A story" when the site is
/// called Times, or lies at times.example, or Times is an author. Nothing is cut off that is not such a name.
QString titleWithoutNames(const QString &title, const QString &siteName, const QString &host,
                          const QStringList &authors);

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/image/localimage.h"
#include <QFileInfo>
#include <QUrl>

namespace hearth {

using namespace Qt::StringLiterals;

QString localImagePath(const QString &reference, const QString &libraryFolder)
{
    if (reference.isEmpty() || reference.startsWith("//"_L1) || reference.contains(u'\\') ||
        reference.contains(QChar(0)))
        return {};
    const QUrl url(reference);
    if (!url.scheme().isEmpty() || !url.host().isEmpty())
        return {};
    const QString root = QFileInfo(libraryFolder).canonicalFilePath();
    if (root.isEmpty())
        return {};
    // The name as it stands, and as an address has it (%20, ?v=2).
    for (const QString &name : {reference, url.path(QUrl::FullyDecoded)}) {
        const QFileInfo file(root + u'/' + name);
        const QString path = file.canonicalFilePath();
        if (file.isFile() && path.startsWith(root.endsWith(u'/') ? root : QString(root + u'/')))
            return path;
    }
    return {};
}

} // namespace hearth

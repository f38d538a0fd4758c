// SPDX-License-Identifier: Apache-2.0
#include "ui/common/localimage.h"
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 maxPixels = 100'000'000;

QString existingInside(const QString &root, const QString &relative)
{
    const QFileInfo info(root + u'/' + relative);
    if (!info.isFile())
        return {};
    const QString path = info.canonicalFilePath();
    return path.startsWith(root + u'/') ? path : QString();
}

} // namespace

bool isLocalImage(const QString &url)
{
    if (url.isEmpty() || url.startsWith("//"_L1) || url.startsWith("\\\\"_L1))
        return false;
    const qsizetype colon = url.indexOf(u':'); // a scheme, or a drive letter
    const qsizetype slash = url.indexOf(u'/');
    return colon < 0 || (slash >= 0 && slash < colon);
}

QString libraryImagePath(const QString &libraryFolder, const QString &url)
{
    if (!isLocalImage(url) || libraryFolder.isEmpty())
        return {};
    const QString root = QDir(libraryFolder).canonicalPath();
    if (root.isEmpty())
        return {};
    const QString asWritten = existingInside(root, url);
    if (!asWritten.isEmpty())
        return asWritten;
    const QString plain = url.section(u'#', 0, 0).section(u'?', 0, 0);
    const QString decoded = QUrl::fromPercentEncoding(plain.toUtf8());
    return decoded == url ? QString() : existingInside(root, decoded);
}

QImage decodeImage(const QString &path, QSize size, Fit fit)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QSize stated = reader.size();
    if (stated.isValid() && qint64(stated.width()) * stated.height() > maxPixels)
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (turned)
        stated.transpose();
    const auto mode = fit == Fit::Cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio;
    if (!stated.isEmpty()) {
        QSize target = stated.scaled(size, mode);
        const bool drawn = reader.format() == "svg"; // crisp at any size
        if (fit == Fit::Contain && target.width() > stated.width() && !drawn)
            target = stated;
        if (turned)
            target.transpose();
        reader.setScaledSize(target.expandedTo(QSize(1, 1)));
    }
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (fit == Fit::Cover) {
        if (image.width() < size.width() || image.height() < size.height())
            image = image.scaled(size, mode, Qt::SmoothTransformation);
        image = image.copy((image.width() - size.width()) / 2, (image.height() - size.height()) / 2,
                           size.width(), size.height());
    } else if (image.width() > size.width() || image.height() > size.height()) {
        image = image.scaled(size, mode, Qt::SmoothTransformation);
    }
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace hearth

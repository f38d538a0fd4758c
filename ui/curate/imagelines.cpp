// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/imagelines.h"
#include <QRegularExpression>

namespace hearth {
using namespace Qt::StringLiterals;

QString imageLines(const QList<ImageRef> &images)
{
    QStringList lines;
    for (const ImageRef &image : images) {
        QString line = image.url;
        if (image.width > 0 && image.height > 0)
            line += u' ' + QString::number(image.width) + u" × "_s + QString::number(image.height);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QList<ImageRef> imagesOfLines(const QString &text, const QList<ImageRef> &known)
{
    static const QRegularExpression shape(u"^(\\S+)(?:\\s+(\\d{1,6})\\s*[×xX*]\\s*(\\d{1,6}))?$"_s);
    QList<ImageRef> images;
    for (const QString &line : text.split(u'\n')) {
        const auto match = shape.match(line.trimmed());
        if (!match.hasMatch())
            continue;
        ImageRef image;
        const QString url = match.captured(1);
        for (const ImageRef &other : known) {
            if (other.url == url)
                image = other;
        }
        image.url = url;
        image.width = match.captured(2).toInt();
        image.height = match.captured(3).toInt();
        images.append(image);
    }
    return images;
}

} // namespace hearth

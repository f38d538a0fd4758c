// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/quotation.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hearth {

QString quotationText(const Quotation &quotation)
{
    QStringList lines;
    QString text = quotation.text.trimmed();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.remove(QChar::ObjectReplacementCharacter);
    if (!text.isEmpty())
        lines += u'“' + text + u'”';
    QStringList source;
    for (const QString &part : {quotation.title, quotation.provider, quotation.date}) {
        if (!part.isEmpty())
            source += part;
    }
    if (!source.isEmpty())
        lines += u"— "_s + source.join(u", "_s);
    if (!quotation.address.isEmpty())
        lines += quotation.address.toString(QUrl::FullyEncoded);
    return lines.join(u'\n');
}

} // namespace hearth

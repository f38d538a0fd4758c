// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/quotation.h"
#include "core/article/article.h"
#include "ui/reader/articleaddresses.h"
#include "ui/reader/articlepage.h"
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

QString quotationOf(const Article &article, const QString &selected, const PageStyle &style)
{
    Quotation quotation;
    quotation.text = selected.isEmpty() ? plainText(article.excerpt) : selected;
    quotation.title = plainText(article.title);
    quotation.provider = article.provider ? article.provider->name : QString();
    if (article.published)
        quotation.date = pageDate(Timestamp{{}, article.published->utc, true}, style);
    quotation.address = articleAddresses(article).original;
    return quotationText(quotation);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QUrl>

namespace hearth {

struct Article;
struct PageStyle;

struct Quotation
{
    QString text; ///< plain; paragraphs are separated by line breaks
    QString title;
    QString provider;
    QString date;
    QUrl address;
};

/// A quotation with its source, for mail and notes: the text in “ ”, then "— Title, Provider, date" and the
/// address. Parts that are empty are left out.
QString quotationText(const Quotation &quotation);

/// The same of an article: the selected text, else its excerpt. `style` says how dates are written.
QString quotationOf(const Article &article, const QString &selected, const PageStyle &style);

} // namespace hearth

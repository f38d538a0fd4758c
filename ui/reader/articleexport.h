// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>
#include <QUrl>

namespace hearth {

/// An article to be saved as a file of its own. All texts but `html` are plain.
struct ExportedArticle
{
    QString title;
    QString about; ///< provider, author, date, in one line
    QString lang;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QUrl source;
    QString html;                         ///< the sanitised text
    QHash<QString, QString> pictureFiles; ///< reference → file, of those that are on this computer
};

/// A web page that needs nothing else: pictures are inside of it, those that are not here stay as their
/// words. No scripts, nothing that loads. Reads the pictures' files: for workers. UTF-8.
QByteArray exportHtml(const ExportedArticle &article);

/// The same as Markdown; pictures stay links to where they are on the web. UTF-8.
QByteArray exportMarkdown(const ExportedArticle &article);

/// A name for the file, without its ending, that every system allows.
QString exportName(const QString &title);

} // namespace hearth

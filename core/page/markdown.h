// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

namespace hearth {

/// GitHub's Markdown as plain HTML: headings, paragraphs, lists, quotes, code, tables, links, pictures and
/// marks, no styles. HTML inside of the text is taken along as far as it says the same; the result is not
/// safe until sanitizeHtml() went over it. Loads nothing. Thread-safe.
QByteArray markdownToHtml(const QString &markdown);

/// Many .md files of real libraries hold nothing but HTML, which a Markdown reader garbles (it is indented,
/// and blank lines end its blocks). True when the text begins with a tag and no line of it is Markdown's.
bool looksLikeHtml(QByteArrayView body);

} // namespace hearth

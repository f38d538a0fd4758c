// SPDX-License-Identifier: Apache-2.0
#include "core/page/bodyhtml.h"
#include "core/page/markdown.h"

namespace hearth {
namespace {

constexpr qsizetype maxBody = 1024 * 1024; ///< bytes of Markdown or HTML that a reader lays out at once

/// The first bytes of a text, not ending inside of a character.
QByteArray shortened(const QByteArray &text)
{
    qsizetype end = maxBody;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.left(end);
}

} // namespace

BodyHtml bodyHtml(const QByteArray &body, bool markdown, const QString &featuredContent)
{
    BodyHtml result;
    SanitizeOptions options;
    options.libraryPictures = true;
    QByteArray source = body.size() > maxBody ? shortened(body) : body;
    result.truncated = source.size() < body.size();
    if (markdown && !looksLikeHtml(source))
        source = markdownToHtml(QString::fromUtf8(source));
    Result<SanitizedHtml> clean = sanitizeHtml(std::move(source), options);
    if (clean) {
        result.html = clean->html.trimmed();
        result.truncated |= clean->truncated;
    } else {
        result.tooComplex = true;
    }
    if (!featuredContent.isEmpty()) {
        options.playersInText = false;
        clean = sanitizeHtml(featuredContent.toUtf8(), options);
        if (clean) {
            result.featuredHtml = clean->html.trimmed();
            result.featured = clean->videos;
        }
    }
    return result;
}

} // namespace hearth

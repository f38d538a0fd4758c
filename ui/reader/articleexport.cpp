// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articleexport.h"
#include "core/article/article.h"
#include "core/article/webaddress.h"
#include "core/base/fileio.h"
#include "core/image/imagedecoder.h"
#include "core/image/svgcleaner.h"
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 mostExportedBytes = 32 * 1024 * 1024;

/// The picture as a data: address; empty when it cannot be read or is none.
QString embedded(const QString &path)
{
    auto content = readFile(path, mostExportedBytes);
    const auto facts = content ? inspectImage(*content) : Result<ImageFacts>(content.error());
    if (!facts)
        return {};
    QByteArray type = facts->format;
    if (type == "svg") {
        const auto clean = cleanSvg(*content);
        if (!clean)
            return {};
        content = *clean;
        type = "svg+xml";
    } else if (type == "jpg") {
        type = "jpeg";
    }
    return u"data:image/"_s + QString::fromLatin1(type) + u";base64,"_s +
           QString::fromLatin1(content->toBase64());
}

QString attributeOf(const QString &tag, const QString &name)
{
    const QRegularExpression attribute(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return attribute.match(tag).captured(1);
}

/// Replaces each image by what `put` makes of its reference and its words (both as HTML text).
template <typename Put>
QString withImages(const QString &html, Put put)
{
    static const QRegularExpression image(u"<img\\b[^>]*>"_s); // the sanitizer escapes > in attributes
    QString out;
    qsizetype done = 0;
    for (auto it = image.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(html).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        out += put(attributeOf(match.captured(), u"src"_s), attributeOf(match.captured(), u"alt"_s));
    }
    out += QStringView(html).mid(done);
    return out;
}

constexpr QLatin1StringView style =
    "body{font:18px/1.6 Georgia,serif;max-width:680px;margin:40px auto;padding:0 "
    "16px;color:#1d1b19;background:#fff}"
    "h1{font:700 30px/1.25 system-ui,sans-serif}.about,.source{font:14px system-ui,sans-serif;color:#5f5a54}"
    "img{max-width:100%;height:auto;border-radius:8px}a{color:#b4431c}"
    "pre{background:#efedea;padding:12px;overflow:auto;border-radius:8px;font-size:15px}"
    "blockquote{margin:0 0 0 8px;padding-left:16px;border-left:3px solid #e2dfda;color:#5f5a54}"
    "table{border-collapse:collapse}td,th{border-bottom:1px solid #e2dfda;padding:4px 8px}"_L1;

QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded).toHtmlEscaped();
}

} // namespace

QByteArray exportHtml(const ExportedArticle &article)
{
    const QString text = withImages(article.html, [&](const QString &source, const QString &alt) -> QString {
        const QString reference = plainText(source);
        const QString data =
            source.startsWith("data:image/"_L1) ? source : embedded(article.pictureFiles.value(reference));
        if (!data.isEmpty())
            return u"<img alt=\"%1\" src=\""_s.arg(alt) + data + u"\"/>"_s;
        if (!isWebAddress(reference))
            return alt;
        return u"<a href=\"%1\">%2</a>"_s.arg(source, alt.isEmpty() ? source : alt);
    });
    QString out = u"<!DOCTYPE html>\n<html"_s;
    if (!article.lang.isEmpty())
        out += u" lang=\"%1\""_s.arg(article.lang.toHtmlEscaped());
    out += article.direction == Qt::RightToLeft ? u" dir=\"rtl\">\n"_s : u">\n"_s;
    out +=
        u"<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
        "style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s +
        article.title.toHtmlEscaped() + u"</title>\n<style>"_s + style +
        u"</style>\n</head>\n<body>\n<h1>"_s + article.title.toHtmlEscaped() + u"</h1>\n"_s;
    if (!article.about.isEmpty())
        out += u"<p class=\"about\">"_s + article.about.toHtmlEscaped() + u"</p>\n"_s;
    out += text;
    if (!article.source.isEmpty())
        out += u"\n<p class=\"source\"><a href=\""_s + shownAddress(article.source) + u"\">"_s +
               shownAddress(article.source) + u"</a></p>"_s;
    return (out + u"\n</body>\n</html>\n"_s).toUtf8();
}

QByteArray exportMarkdown(const ExportedArticle &article)
{
    // Embedded pictures would be pages of letters in a text.
    const QString text = withImages(article.html, [](const QString &source, const QString &alt) -> QString {
        if (source.startsWith("data:"_L1))
            return alt;
        return u"<img src=\"%1\" alt=\"%2\"/>"_s.arg(source, alt);
    });
    QTextDocument document;
    document.setHtml(text);
    QString out = u"# "_s + article.title.simplified() + u"\n\n"_s;
    if (!article.about.isEmpty())
        out += article.about.simplified() + u"\n\n"_s;
    out += document.toMarkdown(QTextDocument::MarkdownDialectGitHub).trimmed() + u'\n';
    if (!article.source.isEmpty())
        out += u"\n<"_s + article.source.toString(QUrl::FullyEncoded) + u">\n"_s;
    return out.toUtf8();
}

QString exportName(const QString &title)
{
    static const QString forbidden = u"<>:\"/\\|?*"_s;
    QString name;
    for (const QChar c : title.simplified())
        name += c.unicode() < 32 || forbidden.contains(c) ? u'-' : c;
    name = name.left(80).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/page/markdown.h"
#include "core/page/documentwriter.h"
#include <QFont>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

/// A document that has no resources, whatever its text names.
class IsolatedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Stands for the words of a picture that has none, which Qt's importer would leave out. No text has it: it
/// is no character.
constexpr char16_t noWords = 0xFDEF;

QString withWords(QString markdown)
{
    static const QRegularExpression wordless(u"!\\[\\](?=[(\\[])"_s);
    return markdown.replace(wordless, u"!["_s + QChar(noWords) + u']');
}

constexpr int maxHtmlDepth = 100; ///< Qt's importer recurses into nested HTML

bool nestsTooDeep(const QString &text)
{
    int depth = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'<')
            continue;
        if (text[i + 1] == u'/')
            depth = std::max(0, depth - 1);
        else if (text[i + 1].isLetter() && ++depth > maxHtmlDepth)
            return true;
    }
    return false;
}

} // namespace

QByteArray markdownToHtml(const QString &markdown)
{
    IsolatedDocument document;
    document.setUndoRedoEnabled(false);
    QFont font;
    font.setPixelSize(16); // any: Qt derives the sizes of headings and code from it
    document.setDefaultFont(font);
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    if (nestsTooDeep(markdown))
        features |= QTextDocument::MarkdownNoHTML;
    document.setMarkdown(withWords(markdown), features);
    return writeDocument(document).replace(QString(QChar(noWords)).toUtf8(), QByteArray());
}

bool looksLikeHtml(QByteArrayView body)
{
    const QByteArray text = body.toByteArray().trimmed();
    static const QRegularExpression firstTag(
        uR"(^<(!doctype|html|head|body|p|div|table|section|article|span|h[1-6]|ul|ol|center|font|style|!--|iframe|blockquote|strong|b|em|i)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!firstTag.match(QString::fromUtf8(text.left(64))).hasMatch() && !text.startsWith("<!--"))
        return false;
    static const QRegularExpression markdownLine(
        uR"(^(#{1,6} +\S|[-*+] +[^\s<]|\d+[.)] +[^\s<]|> ?[^\s<]|```|~~~|\|.*\|\s*$|!?\[[^\]]+\]\([^)]+\)|\S.*\[[^\]]+\]\(https?:))"_s,
        QRegularExpression::MultilineOption);
    return !markdownLine.match(QString::fromUtf8(text)).hasMatch();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/yamldocument.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/parser.h"

namespace hearth {

namespace {

/// A document as an article whose front matter it is: everything that edits articles then works on it.
struct Fenced
{
    QByteArray head; ///< before it: a BOM, or comments and directives above the line that begins the document
    QByteArray article;
    QByteArray eol;
    int linesAdded = 0;    ///< before the document's first line, less those of the head
    bool opened = false;   ///< the opening fence is ours
    bool closed = false;   ///< the closing fence is ours
    bool lastLine = false; ///< so is the end of the last line
};

QByteArray lineEndOf(QByteArrayView file)
{
    const qsizetype all = file.count('\n');
    const qsizetype windows = std::count(file.begin(), file.end(), '\r');
    return windows * 2 > all ? QByteArray("\r\n") : QByteArray("\n");
}

/// Where the document's line "---" begins, with nothing but comments, directives and blank lines above it.
qsizetype documentStart(QByteArrayView file)
{
    qsizetype line = bomSize(file);
    while (line < file.size()) {
        const qsizetype newline = file.indexOf('\n', line);
        const qsizetype next = newline < 0 ? file.size() : newline + 1;
        const QByteArrayView text = file.sliced(line, next - line).trimmed();
        if (hasOpeningFence(file.sliced(line)))
            return line;
        if (!text.isEmpty() && !text.startsWith('#') && !text.startsWith('%'))
            break;
        line = next;
    }
    return -1;
}

Fenced fenced(QByteArrayView file)
{
    Fenced result;
    result.eol = lineEndOf(file);
    const qsizetype start = documentStart(file);
    result.opened = start < 0;
    const qsizetype from = start < 0 ? bomSize(file) : start;
    result.head = file.first(from).toByteArray();
    result.linesAdded = (result.opened ? 1 : 0) - int(result.head.count('\n'));
    if (result.opened)
        result.article = "---" + result.eol;
    result.article += file.sliced(from);
    result.closed = !findFences(result.article).closed;
    if (result.closed) {
        result.lastLine = !result.article.endsWith('\n');
        if (result.lastLine)
            result.article += result.eol;
        result.article += "---" + result.eol;
    }
    return result;
}

QByteArray unfenced(const Fenced &from, QByteArray article)
{
    const qsizetype fence = 3 + from.eol.size();
    if (from.closed)
        article.chop(fence + (from.lastLine ? from.eol.size() : 0));
    return from.head + (from.opened ? article.sliced(fence) : article);
}

} // namespace

Result<QByteArray> editYaml(QByteArrayView file, std::span<const FieldEdit> edits, const LibraryStyle &style)
{
    std::vector<FieldEdit> fields;
    std::ranges::copy_if(edits, std::back_inserter(fields),
                         [](const FieldEdit &edit) { return edit.op != FieldEdit::Op::SetBody; });
    const Fenced document = fenced(file);
    Result<QByteArray> edited = editArticle(document.article, fields, style);
    if (edited)
        return unfenced(document, std::move(*edited));
    Error error = edited.error();
    if (error.line > 0)
        error.line = std::max(1, error.line - document.linesAdded);
    return error;
}

LibraryStyle learnYamlStyle(std::span<const QByteArray> files)
{
    std::vector<QByteArray> articles;
    articles.reserve(files.size());
    for (const QByteArray &file : files)
        articles.push_back(fenced(file).article);
    return learnStyle(articles);
}

} // namespace hearth

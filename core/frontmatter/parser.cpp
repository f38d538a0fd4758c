// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/parser.h"
#include "core/frontmatter/articlemapper.h"
#include "core/frontmatter/duplicatekeys.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/utf8.h"
#include "core/frontmatter/yamlreader.h"

namespace hearth {

namespace {

int lineAt(QByteArrayView bytes, qsizetype position)
{
    return 1 + int(std::count(bytes.begin(), bytes.begin() + position, '\n'));
}

/// The whole lines of a value as they stand in the file, or the value alone when it stands beside its key.
QString sourceOf(QByteArrayView file, const Node &node)
{
    ByteSpan span = node.valueSpan;
    qsizetype lineBegin = span.begin;
    while (lineBegin > 0 && file[lineBegin - 1] == ' ')
        --lineBegin;
    const bool ownLines = lineBegin > 0 && file[lineBegin - 1] == '\n';
    if (ownLines)
        span.begin = lineBegin;
    return QString::fromUtf8(file.sliced(span.begin, span.size()));
}

struct Tree
{
    Node root;
    bool scanned = false; ///< by the scanner: the nodes have spans
};

/// Reads bytes[range], which must be UTF-8, by the scanner or else by yaml-cpp.
Tree readTree(QByteArrayView bytes, ByteSpan range, int firstLine, QList<Problem> &problems)
{
    if (std::optional<Node> root = scanYaml(bytes, range, firstLine))
        return {std::move(*root), true};
    YamlResult result = readYaml(bytes.sliced(range.begin, range.size()), firstLine);
    problems.append(result.problems);
    return {std::move(result.root), false};
}

/// Bytes that are not UTF-8 are a problem, and become U+FFFD in a copy that can be read on.
QByteArrayView asUtf8(QByteArrayView bytes, QByteArray &copy, QList<Problem> &problems)
{
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if (invalid < 0)
        return bytes;
    problems.append({ProblemCode::NotUtf8, Severity::Error, lineAt(bytes, invalid), {}, {}});
    copy = QString::fromUtf8(bytes).toUtf8();
    return copy;
}

bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

void sortByLine(QList<Problem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
}

} // namespace

ParsedArticle parseArticle(QByteArrayView file, bool isHtml)
{
    ParsedArticle parsed;
    if (file.size() > maxArticleBytes) {
        parsed.problems.append({ProblemCode::TooLarge, Severity::Error, 0, {}, {}});
        return parsed;
    }
    Fences fences = findFences(file);
    const QByteArrayView body = fences.open ? file.sliced(fences.body.begin, fences.body.size()) : file;
    parsed.article.body = body.toByteArray();
    if (!isBlank(body))
        parsed.article.bodyFormat = isHtml ? BodyFormat::Html : BodyFormat::Markdown;

    QByteArray copy;
    const QByteArrayView text = asUtf8(file, copy, parsed.problems);
    if (!fences.open)
        return parsed;
    if (!copy.isNull())
        fences = findFences(text);
    if (!fences.closed)
        parsed.problems.append({ProblemCode::NoClosingFence, Severity::Error, 1, {}, {}});

    const Tree tree = readTree(text, fences.yaml, 2, parsed.problems);
    findDuplicateKeys(tree.root, parsed.problems);
    mapArticle(
        tree.root, [&](const Node &node) { return tree.scanned ? sourceOf(text, node) : QString(); },
        parsed.article, parsed.problems);
    sortByLine(parsed.problems);
    return parsed;
}

ParsedTree parseYaml(QByteArrayView yaml)
{
    ParsedTree parsed;
    QByteArray copy;
    const QByteArrayView text = asUtf8(yaml, copy, parsed.problems);
    parsed.root = readTree(text, {bomSize(text), text.size()}, 1, parsed.problems).root;
    findDuplicateKeys(parsed.root, parsed.problems);
    sortByLine(parsed.problems);
    return parsed;
}

ParsedTree parseFrontMatter(QByteArrayView file)
{
    ParsedTree parsed;
    QByteArray copy;
    const QByteArrayView text = asUtf8(file, copy, parsed.problems);
    const Fences fences = findFences(text);
    if (!fences.open)
        return parsed;
    if (!fences.closed)
        parsed.problems.append({ProblemCode::NoClosingFence, Severity::Error, 1, {}, {}});
    parsed.root = readTree(text, fences.yaml, 2, parsed.problems).root;
    findDuplicateKeys(parsed.root, parsed.problems);
    sortByLine(parsed.problems);
    return parsed;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/parser.h"
#include "core/article/yamlfault.h"
#include "core/frontmatter/articlemapper.h"
#include "core/frontmatter/duplicatekeys.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/outline.h"
#include "core/frontmatter/treereader.h"
#include "core/frontmatter/utf8.h"
#include <map>

namespace hearth {

namespace {

int lineNumberAt(QByteArrayView bytes, qsizetype position)
{
    return 1 + int(std::count(bytes.begin(), bytes.begin() + position, '\n'));
}

/// The whole lines of a value as they stand in the file, or the value alone when it stands beside its key.
QString textOf(QByteArrayView file, ByteSpan span)
{
    qsizetype lineBegin = span.begin;
    while (lineBegin > 0 && file[lineBegin - 1] == ' ')
        --lineBegin;
    const bool ownLines = lineBegin > 0 && file[lineBegin - 1] == '\n';
    if (ownLines)
        span.begin = lineBegin;
    return QString::fromUtf8(file.sliced(span.begin, span.size()));
}

/// Gives the YAML text of top-level values: by their spans, or by the looks of the lines for what yaml-cpp
/// read.
class SourceText final
{
public:
    SourceText(QByteArrayView file, ByteSpan yaml, const Tree &tree)
        : m_file(file), m_yaml(yaml), m_tree(tree)
    {
    }

    QString operator()(const Node &node)
    {
        if (m_tree.hasSpans)
            return textOf(m_file, node.valueSpan);
        if (m_outline.empty())
            m_outline = outlineOf(m_file, m_yaml, firstYamlLine);
        const auto entry = std::lower_bound(m_outline.begin(), m_outline.end(), node.line,
                                            [](const OutlineEntry &e, int line) { return e.line < line; });
        if (entry == m_outline.end() || entry->line != node.line || entry->key != node.key)
            return {};
        return QString::fromUtf8(m_file.sliced(entry->value.begin, entry->value.size()));
    }

private:
    QByteArrayView m_file;
    ByteSpan m_yaml;
    const Tree &m_tree;
    std::vector<OutlineEntry> m_outline;
};

bool isUtf16Article(QByteArrayView file)
{
    constexpr qsizetype enough = 256; // of the first line
    return hasOpeningFence(utf16AsUtf8(file.first(std::min(file.size(), enough))));
}

/// Bytes that are not UTF-8 are a problem, and become U+FFFD in a copy that can be read on.
QByteArrayView asUtf8(QByteArrayView bytes, QByteArray &copy, QList<Problem> &problems)
{
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if (invalid < 0)
        return bytes;
    if (isUtf16Article(bytes)) {
        problems.append({ProblemCode::NotUtf8, Severity::Error, 1, {}, QStringLiteral("UTF-16")});
        copy = utf16AsUtf8(bytes);
        return copy;
    }
    problems.append({ProblemCode::NotUtf8, Severity::Error, lineNumberAt(bytes, invalid), {}, {}});
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

bool needsLine(const Problem &problem)
{
    return problem.line == 0 && !problem.subject.isEmpty();
}

/// The first scalar with this text (and this key, unless it is empty) after the `skip` first ones, null when
/// there is none.
const Node *findText(const Node &node, const QString &text, QStringView key, qsizetype &skip)
{
    const bool same = node.kind == Node::Kind::Scalar && node.text == text;
    if (same && (key.isEmpty() || node.key == key) && skip-- == 0)
        return &node;
    for (const Node &child : node.children) {
        if (const Node *found = findText(child, text, key, skip))
            return found;
    }
    return nullptr;
}

/// Topics and images are told by their value, which may stand in other fields, too (and be the name of one).
const Node *fieldOf(const Node &root, ProblemCode code)
{
    if (code == ProblemCode::UnknownTopic)
        return root.find(u"topics");
    return code == ProblemCode::DeadImage ? root.find(u"images") : nullptr;
}

/// Where the problem is, when `earlier` others of its kind say the same; null when it is nowhere.
const Node *placeOf(const Node &root, const Problem &problem, qsizetype earlier)
{
    if (const Node *field = fieldOf(root, problem.code)) {
        const QStringView key = problem.code == ProblemCode::DeadImage ? u"url" : u"";
        if (const Node *found = findText(*field, problem.subject, key, earlier))
            return found;
    }
    const Node *node = &deepestNode(root, problem.subject);
    qsizetype none = 0;
    return node == &root ? findText(root, problem.subject, {}, none) : node;
}

/// Reads the front matter between (or only after) fences that open.
Tree readFrontMatter(QByteArrayView text, Fences &fences)
{
    if (fences.closed)
        return readTree(text, fences.yaml, firstYamlLine);
    qsizetype end = fences.yaml.end;
    Tree tree = readUnclosedTree(text, fences.yaml, firstYamlLine, end);
    tree.problems.append({ProblemCode::NoClosingFence, Severity::Error, 1, {}, {}});
    fences.body = {end, fences.yaml.end};
    fences.yaml.end = end;
    return tree;
}

/// Anything but keys and values between the fences is no article.
void checkIsMap(const Node &root, QList<Problem> &problems)
{
    if (root.kind == Node::Kind::Scalar || root.kind == Node::Kind::List)
        problems.append(
            {ProblemCode::BadYaml, Severity::Error, root.line, {}, yamlFaultName(YamlFault::NotAMap)});
}

} // namespace

ParsedArticle parseArticle(QByteArrayView file, bool isHtml)
{
    ParsedArticle parsed;
    if (file.size() > maxArticleBytes) {
        parsed.problems.append({ProblemCode::TooLarge, Severity::Error, 0, {}, {}});
        return parsed;
    }
    QByteArray copy;
    const QByteArrayView text = asUtf8(file, copy, parsed.problems);
    Fences fences = findFences(text);
    if (fences.open) {
        const Tree tree = readFrontMatter(text, fences);
        parsed.problems.append(tree.problems);
        checkIsMap(tree.root, parsed.problems);
        if (tree.root.kind == Node::Kind::Map) {
            findDuplicateKeys(tree.root, parsed.problems);
            SourceText source(text, fences.yaml, tree);
            mapArticle(
                tree.root, [&source](const Node &node) { return source(node); }, parsed.article,
                parsed.problems);
        }
    } else {
        fences.body = {bomSize(text), text.size()};
    }

    // The body is kept as the bytes it is; in a copy with U+FFFD in it, its beginning lies elsewhere.
    const qsizetype bodySize = fences.body.size();
    QByteArrayView body = text.sliced(fences.body.begin, bodySize);
    if (!copy.isNull() && fences.closed && hasOpeningFence(file)) {
        const Fences own = findFences(file);
        body = file.sliced(own.body.begin, own.body.size());
    }
    parsed.article.body = body.toByteArray();
    if (!isBlank(body))
        parsed.article.bodyFormat = isHtml ? BodyFormat::Html : BodyFormat::Markdown;
    sortByLine(parsed.problems);
    return parsed;
}

bool looksLikeArticle(QByteArrayView file)
{
    return hasOpeningFence(file) || isUtf16Article(file);
}

ParsedTree parseYaml(QByteArrayView yaml)
{
    ParsedTree parsed;
    QByteArray copy;
    const QByteArrayView text = asUtf8(yaml, copy, parsed.problems);
    Tree tree = readTree(text, {bomSize(text), text.size()}, 1);
    parsed.root = std::move(tree.root);
    parsed.problems.append(tree.problems);
    findDuplicateKeys(parsed.root, parsed.problems);
    sortByLine(parsed.problems);
    return parsed;
}

ParsedTree parseFrontMatter(QByteArrayView file)
{
    ParsedTree parsed;
    QByteArray copy;
    const QByteArrayView text = asUtf8(file, copy, parsed.problems);
    Fences fences = findFences(text);
    if (!fences.open)
        return parsed;
    Tree tree = readFrontMatter(text, fences);
    parsed.root = std::move(tree.root);
    parsed.problems.append(tree.problems);
    findDuplicateKeys(parsed.root, parsed.problems);
    sortByLine(parsed.problems);
    return parsed;
}

void locateProblems(QByteArrayView file, QList<Problem> &problems)
{
    const bool any = std::any_of(problems.begin(), problems.end(), needsLine);
    if (!any)
        return;
    const ParsedTree parsed = parseFrontMatter(file);
    std::map<std::pair<ProblemCode, QString>, qsizetype> told;
    for (Problem &problem : problems) {
        if (!needsLine(problem))
            continue;
        const Node *node = placeOf(parsed.root, problem, told[{problem.code, problem.subject}]++);
        problem.line = node ? node->line : 0;
    }
}

} // namespace hearth

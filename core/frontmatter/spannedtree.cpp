// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/spannedtree.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/outline.h"
#include "core/frontmatter/quoted.h"
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/yamlreader.h"

namespace hearth {

namespace {

constexpr size_t maxChildren =
    5000; // of one map or list: each is compared with all others, and no article has them

/// Overwrites, byte for byte, what the scanner does not take but what does not move any value: anchors and
/// tags become spaces, aliases a word, line ends and comments inside of brackets and quotes spaces.
class Masker final
{
public:
    Masker(QByteArrayView bytes, ByteSpan range)
        : m_bytes(bytes.toByteArray()), m_at(range.begin), m_end(range.end)
    {
    }

    QByteArray mask()
    {
        while (m_at < m_end)
            step();
        return std::move(m_bytes);
    }

private:
    bool isBreak(qsizetype at) const { return at >= m_end || m_bytes[at] == '\n' || m_bytes[at] == '\r'; }
    bool isBlank(qsizetype at) const { return isBreak(at) || m_bytes[at] == ' ' || m_bytes[at] == '\t'; }
    void blank(qsizetype from, qsizetype to) { std::fill(m_bytes.begin() + from, m_bytes.begin() + to, ' '); }

    void step()
    {
        const char c = m_bytes[m_at];
        if (c == '\n' || c == '\r') {
            if (m_flowDepth > 0)
                m_bytes[m_at] = ' ';
            else
                m_tokenStart = true;
            ++m_at;
        } else if (c == '#' && (m_at == 0 || isBlank(m_at - 1))) {
            const qsizetype begin = m_at;
            while (!isBreak(m_at))
                ++m_at;
            if (m_flowDepth > 0)
                blank(begin, m_at);
        } else if (m_tokenStart && c != ' ') {
            token(c);
        } else {
            if (c == ':' && isBlank(m_at + 1))
                m_tokenStart = true;
            flowMark(c);
            ++m_at;
        }
    }

    void flowMark(char c)
    {
        if (m_flowDepth == 0)
            return;
        if (c == ']' || c == '}')
            --m_flowDepth;
        m_tokenStart = m_tokenStart || c == ',';
    }

    void token(char c)
    {
        if (c == '&' || c == '!' || c == '*') {
            const qsizetype begin = m_at;
            while (!isBlank(m_at) && !(m_flowDepth > 0 && (m_bytes[m_at] == ',' || m_bytes[m_at] == ']' ||
                                                           m_bytes[m_at] == '}')))
                ++m_at;
            if (c == '*') {
                std::fill(m_bytes.begin() + begin, m_bytes.begin() + m_at, 'A');
                m_tokenStart = false;
            } else {
                blank(begin, m_at);
            }
        } else if (c == '"' || c == '\'') {
            const qsizetype end = quotedEnd(m_bytes, m_at, m_end).value_or(m_at + 1);
            for (; m_at < end; ++m_at) {
                if (m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r')
                    m_bytes[m_at] = ' ';
            }
            m_tokenStart = false;
        } else if (c == '[' || c == '{') {
            ++m_flowDepth;
            ++m_at;
        } else if (m_flowDepth == 0 && (c == '|' || c == '>')) {
            skipBlockScalar();
        } else if (c == '-' && isBlank(m_at + 1)) {
            ++m_at;
        } else {
            flowMark(c);
            m_tokenStart = (m_flowDepth > 0 && c == ',') || (c == ':' && isBlank(m_at + 1));
            ++m_at;
        }
    }

    /// Over the lines that are indented deeper than the one with the indicator.
    void skipBlockScalar()
    {
        qsizetype lineBegin = m_bytes.lastIndexOf('\n', m_at) + 1;
        const qsizetype indent = indentAt(lineBegin);
        do {
            const qsizetype newline = m_bytes.indexOf('\n', m_at);
            m_at = newline < 0 || newline >= m_end ? m_end : newline + 1;
            lineBegin = m_at;
        } while (m_at < m_end && (indentAt(lineBegin) > indent || isBreak(lineBegin + indentAt(lineBegin))));
        m_tokenStart = true;
    }
    qsizetype indentAt(qsizetype lineBegin) const
    {
        qsizetype at = lineBegin;
        while (at < m_end && m_bytes[at] == ' ')
            ++at;
        return at - lineBegin;
    }

    QByteArray m_bytes;
    qsizetype m_at;
    qsizetype m_end;
    int m_flowDepth = 0;
    bool m_tokenStart = true; ///< a value may begin here
};

/// Has the masked reading the same keys and lists? An alias stands for a value of any kind.
bool isSameShape(const Node &meaning, const Node &places, QByteArrayView bytes)
{
    const bool isAlias = places.kind == Node::Kind::Scalar && bytes[places.valueSpan.begin] == '*';
    if (isAlias)
        return true;
    if (meaning.kind != places.kind || meaning.children.size() != places.children.size())
        return false;
    for (size_t i = 0; i < meaning.children.size(); ++i) {
        if (meaning.children[i].key != places.children[i].key ||
            !isSameShape(meaning.children[i], places.children[i], bytes))
            return false;
    }
    return true;
}

/// May a comment hide in the value? Then it cannot be replaced without losing it.
bool mayHoldComment(QByteArrayView value)
{
    if (value.startsWith('|') || value.startsWith('>'))
        return false;
    for (qsizetype i = 1; i < value.size(); ++i) {
        if (value[i] == '#' && (value[i - 1] == ' ' || value[i - 1] == '\n' || value[i - 1] == '\t'))
            return true;
    }
    return value.startsWith('#');
}

/// The entry's inside, or only its outline.
Node placeOfEntry(QByteArrayView bytes, const QByteArray &masked, const OutlineEntry &entry,
                  const Node &meaning)
{
    if (const std::optional<Node> root = scanYaml(masked, entry.lines, entry.line)) {
        const bool one = root->kind == Node::Kind::Map && root->children.size() == 1;
        if (one && root->children.front().key == meaning.key &&
            isSameShape(meaning, root->children.front(), bytes))
            return root->children.front();
    }
    Node place;
    place.kind = meaning.kind;
    place.key = entry.key;
    place.keySpan = entry.keySpan;
    place.valueSpan = entry.value;
    place.line = entry.line;
    if (mayHoldComment(bytes.sliced(entry.value.begin, entry.value.size())))
        place.valueSpan = {entry.keySpan.begin - 1, entry.keySpan.begin - 1};
    return place;
}

bool isTooWide(const Node &node)
{
    return node.children.size() > maxChildren ||
           std::any_of(node.children.begin(), node.children.end(), isTooWide);
}

} // namespace

Result<SpannedTree> readForEditing(QByteArrayView bytes, ByteSpan yaml)
{
    if (std::optional<Node> root = scanYaml(bytes, yaml, firstYamlLine)) {
        if (isTooWide(*root))
            return Error{ErrorCode::Unsupported, {}, {}, 0};
        return SpannedTree{*root, std::move(*root)};
    }
    YamlResult read = readYaml(bytes.sliced(yaml.begin, yaml.size()), firstYamlLine);
    if (!read.problems.isEmpty()) {
        const Problem &problem = read.problems.first();
        return Error{ErrorCode::Malformed, {}, problem.detail, problem.line};
    }
    if (isTooWide(read.root))
        return Error{ErrorCode::Unsupported, {}, {}, 0};
    SpannedTree tree{std::move(read.root), {}};
    const QByteArray masked = Masker(bytes, yaml).mask();
    std::optional<Node> root = scanYaml(masked, yaml, firstYamlLine);
    if (root && isSameShape(tree.meaning, *root, bytes)) {
        tree.places = std::move(*root);
        return tree;
    }

    const std::vector<OutlineEntry> outline = outlineOf(bytes, yaml, firstYamlLine);
    const bool agrees =
        tree.meaning.kind == Node::Kind::Map &&
        std::equal(outline.begin(), outline.end(), tree.meaning.children.begin(), tree.meaning.children.end(),
                   [](const OutlineEntry &entry, const Node &child) {
                       return entry.key == child.key && entry.line == child.line;
                   });
    if (!agrees)
        return Error{ErrorCode::Unsupported, {}, {}, 0};
    tree.places.kind = Node::Kind::Map;
    for (size_t i = 0; i < outline.size(); ++i)
        tree.places.children.push_back(placeOfEntry(bytes, masked, outline[i], tree.meaning.children[i]));
    return tree;
}

} // namespace hearth

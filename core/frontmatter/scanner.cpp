// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/ascii.h"
#include "core/frontmatter/blockscalar.h"
#include "core/frontmatter/flowscanner.h"
#include "core/frontmatter/keynames.h"
#include "core/frontmatter/oddbytes.h"
#include "core/frontmatter/quoted.h"
#include <array>
#include <cstring>

namespace hearth {

namespace {

constexpr int maxDepth = 32;
constexpr int maxNodes = 100'000;       // a node takes some 150 bytes
constexpr qsizetype maxKeyBytes = 1000; // yaml-cpp takes no key of more than 1024

/// One line that holds more than white space and a comment.
struct Line
{
    qsizetype text = 0; ///< first byte that is no space
    qsizetype end = 0;  ///< the line end, or the end of the input
    qsizetype next = 0; ///< the line after it
    int indent = 0;     ///< spaces before text
    int number = 0;
};

constexpr std::array<bool, 256> keyByteTable()
{
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c) {
        const bool letter = isLetterOrDigit(static_cast<char>(c));
        table[size_t(c)] = letter || c == '_' || c == '-' || c == '.' || c == '/' || c == ' ' || c >= 0x80;
    }
    return table;
}

/// Bytes that a plain key may hold here. YAML allows more; those few keys go to yaml-cpp.
bool isKeyByte(char c)
{
    static constexpr std::array<bool, 256> table = keyByteTable();
    return table[static_cast<unsigned char>(c)];
}

/// Bytes that a plain scalar may begin with. Of YAML's indicators only '-' is among them, and only before a
/// non-space.
bool canBeginPlain(QByteArrayView bytes, qsizetype at, qsizetype end)
{
    const char c = bytes[at];
    if (isLetterOrDigit(c) || static_cast<signed char>(c) < 0)
        return true;
    if (c == '-')
        return at + 1 < end && bytes[at + 1] != ' ';
    return strchr("_/.($~+;<=^\\)", c) != nullptr && c != '\0';
}

class Scanner final
{
public:
    Scanner(QByteArrayView bytes, ByteSpan range, int firstLine) : m_bytes(bytes), m_end(range.end)
    {
        m_line.next = range.begin;
        m_line.number = firstLine - 1;
        m_open.reserve(32);
        advance();
    }

    std::optional<Node> scan()
    {
        Node root;
        root.line = m_line.number;
        if (m_ok && !m_atEnd)
            parseBlock(root, 0);
        if (!m_ok || !m_atEnd)
            return {};
        return root;
    }

private:
    bool decline()
    {
        m_ok = false;
        return false;
    }
    bool isSpaceOrEnd(qsizetype at, qsizetype end) const { return at >= end || m_bytes[at] == ' '; }
    bool isDash() const { return m_bytes[m_line.text] == '-' && isSpaceOrEnd(m_line.text + 1, m_line.end); }
    qsizetype skipSpaces(qsizetype at) const
    {
        while (at < m_line.end && m_bytes[at] == ' ')
            ++at;
        return at;
    }

    /// Moves to the next line that holds something.
    void advance();
    void parseBlock(Node &out, int depth);
    void parseMap(Node &out, int indent, int depth);
    void parseList(Node &out, int indent, int depth);
    bool parseKey(Node &child);
    bool parseValue(Node &child, qsizetype at, int mapIndent, int depth);
    bool parseScalar(Node &child, qsizetype at, int parentIndent);
    bool parseBlockScalar(Node &child, qsizetype at, int parentIndent);
    bool parsePlain(Node &child, qsizetype at);
    bool onlyCommentFrom(qsizetype at);
    bool looksLikeKey(qsizetype at) const;
    void finish(Node &out, size_t firstChild);
    void add(Node &&child)
    {
        m_open.push_back(std::move(child));
        if (++m_nodes > maxNodes)
            decline();
    }

    QByteArrayView m_bytes;
    qsizetype m_end;
    Line m_line;
    qsizetype m_lastValueEnd = 0; ///< end of the scalar read last
    int m_nodes = 0;
    bool m_atEnd = false;
    bool m_ok = true;
    std::vector<Node> m_open; ///< children of the collections being read, innermost last
};

void Scanner::advance()
{
    qsizetype at = m_line.next;
    while (at < m_end) {
        const void *newline = memchr(m_bytes.data() + at, '\n', size_t(m_end - at));
        m_line.next = newline ? static_cast<const char *>(newline) - m_bytes.data() + 1 : m_end;
        m_line.end = newline ? m_line.next - 1 : m_end;
        if (newline && m_line.end > at && m_bytes[m_line.end - 1] == '\r')
            --m_line.end;
        ++m_line.number;
        m_line.text = skipSpaces(at);
        m_line.indent = int(m_line.text - at);
        if (m_line.text < m_line.end && m_bytes[m_line.text] != '#') {
            // A document marker or directive is nothing for us, wherever it stands.
            const char c = m_bytes[m_line.text];
            const bool marker = m_line.indent == 0 && m_line.end - m_line.text >= 3 &&
                                (memcmp(m_bytes.data() + m_line.text, "---", 3) == 0 ||
                                 memcmp(m_bytes.data() + m_line.text, "...", 3) == 0);
            if (marker || c == '%')
                decline();
            return;
        }
        at = m_line.next;
    }
    m_atEnd = true;
    m_line.indent = -1;
}

void Scanner::finish(Node &out, size_t firstChild)
{
    const auto first = m_open.begin() + std::ptrdiff_t(firstChild);
    out.children.assign(std::make_move_iterator(first), std::make_move_iterator(m_open.end()));
    m_open.erase(first, m_open.end());
    out.valueSpan.end = m_lastValueEnd;
}

void Scanner::parseBlock(Node &out, int depth)
{
    if (depth > maxDepth) {
        decline();
        return;
    }
    out.valueSpan.begin = m_line.text;
    if (isDash())
        parseList(out, m_line.indent, depth);
    else
        parseMap(out, m_line.indent, depth);
}

void Scanner::parseMap(Node &out, int indent, int depth)
{
    out.kind = Node::Kind::Map;
    const size_t firstChild = m_open.size();
    while (m_ok && m_line.indent == indent) {
        Node child;
        child.line = m_line.number;
        if (!parseKey(child) || !parseValue(child, child.keySpan.end + 1, indent, depth))
            return;
        add(std::move(child));
    }
    if (m_line.indent > indent)
        decline();
    if (m_ok)
        finish(out, firstChild);
}

void Scanner::parseList(Node &out, int indent, int depth)
{
    out.kind = Node::Kind::List;
    const size_t firstChild = m_open.size();
    while (m_ok && m_line.indent == indent && isDash()) {
        Node child;
        child.line = m_line.number;
        const qsizetype dash = m_line.text;
        const qsizetype at = skipSpaces(dash + 1);
        m_lastValueEnd = dash + 1;
        if (at == m_line.end || m_bytes[at] == '#') {
            child.valueSpan = {dash + 1, dash + 1};
            advance();
            if (m_line.indent > indent) {
                child.line = m_line.number;
                parseBlock(child, depth + 1);
            }
        } else if (m_bytes[at] != '[' && m_bytes[at] != '{' && looksLikeKey(at)) {
            // "- name: x": a map whose keys line up with the one on the dash's line
            m_line.indent += int(at - dash);
            m_line.text = at;
            parseBlock(child, depth + 1);
        } else if (m_bytes[at] == '-' && isSpaceOrEnd(at + 1, m_line.end)) {
            decline();
        } else {
            if (!parseScalar(child, at, indent))
                return;
            if (m_line.indent > indent)
                decline();
        }
        add(std::move(child));
    }
    if (m_line.indent > indent)
        decline();
    if (m_ok)
        finish(out, firstChild);
}

/// Does a map begin at this place of the line? Says yes as well for what parseKey() then declines.
bool Scanner::looksLikeKey(qsizetype at) const
{
    const char c = m_bytes[at];
    if (c == '"' || c == '\'') {
        const std::optional<qsizetype> end = quotedEnd(m_bytes, at, m_line.end);
        if (!end)
            return false;
        const qsizetype after = skipSpaces(*end);
        return after < m_line.end && m_bytes[after] == ':';
    }
    for (qsizetype i = at; i < m_line.end; ++i) {
        if (m_bytes[i] == ':' && isSpaceOrEnd(i + 1, m_line.end))
            return true;
        if (m_bytes[i] == '#' && i > at && m_bytes[i - 1] == ' ')
            return false;
    }
    return false;
}

bool Scanner::parseKey(Node &child)
{
    const qsizetype begin = m_line.text;
    qsizetype end = begin;
    const char first = m_bytes[begin];
    if (first == '"' || first == '\'') {
        const std::optional<qsizetype> close = quotedEnd(m_bytes, begin, m_line.end);
        if (!close)
            return decline();
        const std::optional<QString> text = unquote(m_bytes.sliced(begin, *close - begin));
        if (!text)
            return decline();
        child.key = *text;
        end = *close;
    } else {
        if (!isLetterOrDigit(first) && first != '_' && static_cast<signed char>(first) >= 0)
            return decline();
        while (end < m_line.end && isKeyByte(m_bytes[end]))
            ++end;
        if (m_bytes[end - 1] == ' ')
            return decline();
        const QByteArrayView name = m_bytes.sliced(begin, end - begin);
        if (name == "null" || name == "Null" || name == "NULL") // a null as key is yaml-cpp's business
            return decline();
        child.key = keyName(name);
    }
    if (end >= m_line.end || m_bytes[end] != ':' || !isSpaceOrEnd(end + 1, m_line.end) ||
        end - begin > maxKeyBytes)
        return decline();
    child.keySpan = {begin, end};
    return true;
}

bool Scanner::parseValue(Node &child, qsizetype at, int mapIndent, int depth)
{
    const qsizetype afterColon = at;
    at = skipSpaces(at);
    if (at < m_line.end && m_bytes[at] != '#') {
        if (!parseScalar(child, at, mapIndent))
            return false;
        return m_line.indent > mapIndent ? decline() : true;
    }
    child.valueSpan = {afterColon, afterColon};
    m_lastValueEnd = afterColon;
    advance();
    if (m_line.indent > mapIndent || (m_ok && m_line.indent == mapIndent && isDash()))
        parseBlock(child, depth + 1);
    return m_ok;
}

/// May the line go on at `at` with nothing but spaces and a comment?
bool Scanner::onlyCommentFrom(qsizetype at)
{
    const qsizetype text = skipSpaces(at);
    return text == m_line.end || (text > at && m_bytes[text] == '#');
}

/// Reads the scalar that begins at `at` and moves to the next line.
bool Scanner::parseScalar(Node &child, qsizetype at, int parentIndent)
{
    const char c = m_bytes[at];
    if (c == '"' || c == '\'') {
        const std::optional<qsizetype> end = quotedEnd(m_bytes, at, m_line.end);
        if (!end || !onlyCommentFrom(*end))
            return decline();
        std::optional<QString> text = unquote(m_bytes.sliced(at, *end - at));
        if (!text)
            return decline();
        child.kind = Node::Kind::Scalar;
        child.style = c == '"' ? ScalarStyle::DoubleQuoted : ScalarStyle::SingleQuoted;
        child.text = std::move(*text);
        child.valueSpan = {at, *end};
    } else if (c == '[' || c == '{') {
        std::optional<Node> flow = scanFlow(m_bytes, at, m_line.end, m_line.number);
        if (!flow || !onlyCommentFrom(flow->valueSpan.end))
            return decline();
        child.kind = flow->kind;
        child.valueSpan = flow->valueSpan;
        child.children = std::move(flow->children);
    } else if (c == '|' || c == '>') {
        return parseBlockScalar(child, at, parentIndent);
    } else if (!parsePlain(child, at)) {
        return false;
    }
    m_lastValueEnd = child.valueSpan.end;
    advance();
    return m_ok;
}

bool Scanner::parseBlockScalar(Node &child, qsizetype at, int parentIndent)
{
    std::optional<BlockScalar> scalar =
        scanBlockScalar(m_bytes, at, m_line.end, m_line.next, m_end, parentIndent);
    if (!scalar)
        return decline();
    child.kind = Node::Kind::Scalar;
    child.style = scalar->style;
    child.text = std::move(scalar->text);
    child.valueSpan = scalar->span;
    m_lastValueEnd = scalar->span.end;
    m_line.next = scalar->next;
    m_line.number += scalar->lines;
    advance();
    return m_ok;
}

bool Scanner::parsePlain(Node &child, qsizetype at)
{
    if (!canBeginPlain(m_bytes, at, m_line.end))
        return decline();
    qsizetype end = m_line.end;
    const char *data = m_bytes.data();
    for (qsizetype i = at; i < end; ++i) {
        const char c = data[i];
        if (c == '\t' || (c == ':' && isSpaceOrEnd(i + 1, m_line.end)))
            return decline();
        if (c == '#' && i > at && data[i - 1] == ' ')
            end = i;
    }
    while (end > at && data[end - 1] == ' ')
        --end;
    child.valueSpan = {at, end};
    const QByteArrayView text = m_bytes.sliced(at, end - at);
    if (text == "~" || text == "null" || text == "Null" || text == "NULL")
        return true;
    child.kind = Node::Kind::Scalar;
    child.text = QString::fromUtf8(text);
    return true;
}

} // namespace

std::optional<Node> scanYaml(QByteArrayView bytes, ByteSpan range, int firstLine)
{
    const QByteArrayView yaml = bytes.sliced(range.begin, range.size());
    if (hasOddBytes(yaml) || yaml.startsWith("\xEF\xBB\xBF"))
        return {};
    return Scanner(bytes, range, firstLine).scan();
}

} // namespace hearth

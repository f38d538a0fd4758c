// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/flowscanner.h"
#include "core/frontmatter/ascii.h"
#include "core/frontmatter/keynames.h"
#include "core/frontmatter/quoted.h"
#include <cstring>

namespace hearth {

namespace {

constexpr int maxFlowDepth = 8;

bool isPlainByte(char c)
{
    return isLetterOrDigit(c) || static_cast<signed char>(c) < 0 || (c != '\0' && strchr("_./-+()~$=; ", c));
}

/// What may stand inside of a plain text, though none begins with it: It's, R&D, 50%.
bool isInnerByte(char c)
{
    return c != '\0' && strchr("'\"&%!@*|<>^`\\", c);
}

bool isNullWord(QByteArrayView text)
{
    return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

class FlowScanner final
{
public:
    FlowScanner(QByteArrayView bytes, qsizetype begin, qsizetype lineEnd, int line)
        : m_bytes(bytes), m_at(begin), m_end(lineEnd), m_line(line)
    {
    }

    bool parseCollection(Node &out, int depth)
    {
        const bool isList = m_bytes[m_at] == '[';
        const char close = isList ? ']' : '}';
        out.kind = isList ? Node::Kind::List : Node::Kind::Map;
        out.line = m_line;
        out.valueSpan.begin = m_at++;
        skipSpaces();
        if (depth > maxFlowDepth)
            return false;
        if (peek() == close) {
            out.valueSpan.end = ++m_at;
            return true;
        }
        while (true) {
            Node child;
            child.line = m_line;
            if (!isList && !parseKey(child))
                return false;
            if (!parseValue(child, depth))
                return false;
            out.children.push_back(std::move(child));
            skipSpaces();
            if (peek() == close) {
                out.valueSpan.end = ++m_at;
                return true;
            }
            if (peek() != ',')
                return false;
            ++m_at;
            skipSpaces();
            if (peek() == close) { // a comma after the last one, as lists over several lines have it
                out.valueSpan.end = ++m_at;
                return true;
            }
        }
    }

private:
    char peek() const { return m_at < m_end ? m_bytes[m_at] : '\0'; }
    void skipSpaces()
    {
        while (peek() == ' ')
            ++m_at;
    }

    /// The plain text that begins here, without spaces at its end; empty when none does.
    ByteSpan takePlain()
    {
        const char first = peek();
        const bool begins = isLetterOrDigit(first) || static_cast<signed char>(first) < 0 ||
                            (first != '\0' && strchr("_./+($~", first));
        ByteSpan span{m_at, m_at};
        if (!begins)
            return span;
        while (m_at < m_end) {
            const char c = m_bytes[m_at];
            // A colon goes on only before a slash, as in an address, and a number sign only after a letter.
            const bool colon = c == ':' && m_at + 1 < m_end && m_bytes[m_at + 1] == '/';
            const bool numberSign = c == '#' && m_at > span.begin && m_bytes[m_at - 1] != ' ';
            const bool inner = m_at > span.begin && isInnerByte(c);
            if (!isPlainByte(c) && !colon && !numberSign && !inner)
                break;
            ++m_at;
        }
        span.end = m_at;
        while (m_bytes[span.end - 1] == ' ')
            --span.end;
        return span;
    }

    /// Takes a quoted scalar; empty when it has no end or an escape that is none.
    std::optional<QString> takeQuoted(ByteSpan &span)
    {
        const std::optional<qsizetype> end = quotedEnd(m_bytes, m_at, m_end);
        if (!end)
            return {};
        span = {m_at, *end};
        m_at = *end;
        return unquote(m_bytes.sliced(span.begin, span.size()));
    }

    bool parseKey(Node &child)
    {
        if (peek() == '"' || peek() == '\'') {
            const std::optional<QString> text = takeQuoted(child.keySpan);
            if (!text)
                return false;
            child.key = *text;
        } else {
            child.keySpan = takePlain();
            const QByteArrayView name = m_bytes.sliced(child.keySpan.begin, child.keySpan.size());
            if (name.isEmpty() || isNullWord(name) || child.keySpan.end != m_at)
                return false;
            child.key = keyName(name);
        }
        if (peek() != ':' || m_at + 1 >= m_end || m_bytes[m_at + 1] != ' ')
            return false;
        ++m_at;
        skipSpaces();
        return true;
    }

    bool parseValue(Node &child, int depth)
    {
        const char c = peek();
        if (c == '[' || c == '{')
            return parseCollection(child, depth + 1);
        if (c == '"' || c == '\'') {
            const std::optional<QString> text = takeQuoted(child.valueSpan);
            if (!text)
                return false;
            child.kind = Node::Kind::Scalar;
            child.style = c == '"' ? ScalarStyle::DoubleQuoted : ScalarStyle::SingleQuoted;
            child.text = *text;
            return true;
        }
        child.valueSpan = takePlain();
        const QByteArrayView text = m_bytes.sliced(child.valueSpan.begin, child.valueSpan.size());
        if (text.isEmpty())
            return false;
        if (isNullWord(text))
            return true;
        child.kind = Node::Kind::Scalar;
        child.text = QString::fromUtf8(text);
        return true;
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    qsizetype m_end;
    int m_line;
};

} // namespace

std::optional<Node> scanFlow(QByteArrayView bytes, qsizetype begin, qsizetype lineEnd, int line)
{
    Node node;
    if (!FlowScanner(bytes, begin, lineEnd, line).parseCollection(node, 0))
        return {};
    return node;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/nodewriter.h"
#include "core/frontmatter/nodemeaning.h"

namespace hearth {

namespace {

constexpr int mapIndent = 2;

bool isCollection(const Node &node)
{
    return !node.children.empty();
}

/// The escape for a character that may not stand in a double-quoted scalar as it is; empty for all others.
QByteArray escapeOf(char16_t c)
{
    switch (c) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\t':
        return "\\t";
    case u'\r':
        return "\\r";
    case 0x85:
        return "\\N";
    case 0x2028:
        return "\\L";
    case 0x2029:
        return "\\P";
    default:
        break;
    }
    if (c < u' ' || (c >= 0x7F && c < 0xA0))
        return "\\x" + QByteArray::number(c, 16).rightJustified(2, '0');
    if (c == 0xFEFF || c >= 0xFFFE)
        return "\\u" + QByteArray::number(c, 16);
    return {};
}

bool isOneLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c < u' ' || !escapeOf(c.unicode()).isEmpty(); });
}

/// Text that a single-quoted scalar can hold: no line end, no control character.
bool fitsSingleQuotes(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'"' || c == u'\\' || escapeOf(c.unicode()).isEmpty(); });
}

/// Text that a block scalar can hold so that it reads back: lines that begin with no space and are not blank
/// at the ends, without characters that want an escape.
bool fitsBlockScalar(const QString &text)
{
    const QString body = text.endsWith(u'\n') ? text.chopped(1) : text;
    if (body.isEmpty() || body.endsWith(u'\n') || body.startsWith(u'\n'))
        return false;
    const QStringList lines = body.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return !line.startsWith(u' ') && (line.isEmpty() || !line.trimmed().isEmpty()) &&
               std::all_of(line.begin(), line.end(), [](QChar c) {
                   return c == u'"' || c == u'\\' || escapeOf(c.unicode()).isEmpty();
               });
    });
}

QString childPath(const QString &path, const Node &child)
{
    if (child.key.isEmpty())
        return path;
    return path.isEmpty() ? child.key : path + u'.' + child.key;
}

} // namespace

void collectStringStyles(const Node &node, const QString &path, QHash<QString, ScalarStyle> &found)
{
    if (isString(node) && !found.contains(path))
        found.insert(path, node.style);
    for (const Node &child : node.children)
        collectStringStyles(child, childPath(path, child), found);
}

NodeWriter::NodeWriter(const Node &file, const LibraryStyle &style, QByteArray eol)
    : m_eol(std::move(eol)), m_listIndent(style.listIndent)
{
    collectStringStyles(file, {}, m_styles);
    for (auto it = style.stringStyle.begin(); it != style.stringStyle.end(); ++it) {
        if (!m_styles.contains(it.key()))
            m_styles.insert(it.key(), it.value());
    }
}

ScalarStyle NodeWriter::styleFor(const QString &path) const
{
    return m_styles.value(path, ScalarStyle::DoubleQuoted);
}

QByteArray NodeWriter::quotedDouble(const QString &text) const
{
    QByteArray out = "\"";
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray escape = escapeOf(text[i].unicode());
        if (escape.isEmpty())
            continue;
        out += QStringView(text).sliced(copied, i - copied).toUtf8() + escape;
        copied = i + 1;
    }
    return out + QStringView(text).sliced(copied).toUtf8() + '"';
}

QByteArray NodeWriter::blockScalar(const QString &text, ScalarStyle style, int indent) const
{
    const bool clip = text.endsWith(u'\n');
    const QStringList lines = (clip ? text.chopped(1) : text).split(u'\n');
    // A line end in a folded scalar is a space: a real one takes a blank line.
    const bool folded = style == ScalarStyle::Folded;
    QByteArray out = folded ? ">" : "|";
    if (!clip)
        out += '-';
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (folded && i > 0)
            out += m_eol;
        out += m_eol;
        if (!lines[i].isEmpty())
            out += QByteArray(indent, ' ') + lines[i].toUtf8();
    }
    return out;
}

QByteArray NodeWriter::scalar(const Node &value, ScalarStyle wanted, int indent, bool inFlow) const
{
    if (value.kind == Node::Kind::Null)
        return "null";
    if (value.kind == Node::Kind::Map)
        return "{}";
    if (value.kind == Node::Kind::List)
        return "[]";
    if (value.style == ScalarStyle::Plain && isPlainPossible(value.text, inFlow))
        return value.text.toUtf8();
    const QString &text = value.text;
    const bool block = wanted == ScalarStyle::Literal || wanted == ScalarStyle::Folded;
    if (m_quoteAll)
        return quotedDouble(text);
    if (block && !inFlow && fitsBlockScalar(text))
        return blockScalar(text, wanted, indent);
    if (wanted == ScalarStyle::Plain && isOneLine(text) && isPlainSafe(text, inFlow))
        return text.toUtf8();
    if (wanted == ScalarStyle::SingleQuoted && fitsSingleQuotes(text))
        return '\'' + QString(text).replace(u'\'', QStringLiteral("''")).toUtf8() + '\'';
    return quotedDouble(text);
}

QByteArray NodeWriter::key(const QString &key, bool inFlow) const
{
    const auto isWordCharacter = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    const bool word = std::all_of(key.begin(), key.end(), isWordCharacter);
    return isPlainSafe(key, true) && (word || !inFlow) ? key.toUtf8() : quotedDouble(key);
}

QByteArray NodeWriter::entry(const Node &value, int indent, const QString &path) const
{
    const QByteArray head = QByteArray(indent, ' ') + key(value.key) + ':';
    if (!isCollection(value))
        return head + ' ' + scalar(value, styleFor(path), indent + mapIndent) + m_eol;
    const int column = value.kind == Node::Kind::List ? listColumn(indent) : indent + mapIndent;
    return head + m_eol + children(value, column, path);
}

QByteArray NodeWriter::item(const Node &value, int indent, const QString &path) const
{
    const QByteArray dash = QByteArray(indent, ' ') + "- ";
    if (!isCollection(value))
        return dash + scalar(value, styleFor(path), indent + mapIndent) + m_eol;
    if (value.kind == Node::Kind::List)
        return QByteArray(indent, ' ') + '-' + m_eol + children(value, indent + mapIndent, path);
    // The first key stands beside the dash, the others line up with it.
    return dash + children(value, indent + mapIndent, path).sliced(indent + mapIndent);
}

QByteArray NodeWriter::children(const Node &value, int indent, const QString &path) const
{
    QByteArray lines;
    for (const Node &child : value.children)
        lines += value.kind == Node::Kind::Map ? entry(child, indent, childPath(path, child))
                                               : item(child, indent, path);
    return lines;
}

QByteArray NodeWriter::flow(const Node &value, const QString &path) const
{
    if (!isCollection(value))
        return scalar(value, styleFor(path), 0, true);
    const bool isMap = value.kind == Node::Kind::Map;
    QByteArrayList parts;
    for (const Node &child : value.children) {
        const QByteArray text = flow(child, childPath(path, child));
        parts.append(isMap ? key(child.key, true) + ": " + text : text);
    }
    return (isMap ? '{' : '[') + parts.join(", ") + (isMap ? '}' : ']');
}

} // namespace hearth

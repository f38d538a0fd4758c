// SPDX-License-Identifier: Apache-2.0
#include "core/article/article.h"
#include "core/article/htmlentities.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// Tags that stand inside a word or a sentence; all others part words, as a line break would.
bool isInlineTag(QStringView name)
{
    static constexpr QLatin1StringView names[] = {
        "a"_L1,     "abbr"_L1, "b"_L1,      "bdi"_L1, "bdo"_L1, "cite"_L1, "code"_L1, "del"_L1,
        "em"_L1,    "font"_L1, "i"_L1,      "ins"_L1, "kbd"_L1, "mark"_L1, "q"_L1,    "s"_L1,
        "small"_L1, "span"_L1, "strong"_L1, "sub"_L1, "sup"_L1, "u"_L1,    "var"_L1,  "wbr"_L1,
    };
    return std::any_of(std::begin(names), std::end(names), [name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// What numeric references to the C1 range mean: browsers read them as Windows-1252 (HTML
/// standard, 13.2.5.80).
char32_t fromWindows1252(char32_t code)
{
    static constexpr char16_t table[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
    };
    return code >= 0x80 && code < 0xA0 ? table[code - 0x80] : code;
}

/// Gathers characters; any run of white space becomes one space, and none stands at the ends.
class Folder final
{
public:
    explicit Folder(qsizetype capacity) { m_text.reserve(capacity); }

    void space() { m_pending = !m_text.isEmpty(); }
    void add(QChar c)
    {
        if (c.isSpace()) {
            space();
            return;
        }
        if (m_pending) {
            m_text += u' ';
            m_pending = false;
        }
        m_text += c;
    }
    void add(char32_t code)
    {
        for (const char16_t unit : QChar::fromUcs4(code))
            add(QChar(unit));
    }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
    bool m_pending = false;
};

/// Reads the reference at `at` (an '&') into the folder; gives the position after it, or `at` when it is
/// none.
qsizetype takeReference(QStringView html, qsizetype at, Folder &out)
{
    constexpr qsizetype longestName = 8; // thetasym
    qsizetype end = at + 1;
    if (end < html.size() && html[end] == u'#') {
        ++end;
        const bool hex = end < html.size() && (html[end] == u'x' || html[end] == u'X');
        end += hex ? 1 : 0;
        const qsizetype digits = end;
        char32_t code = 0;
        for (; end < html.size() && code <= 0x10FFFF; ++end) {
            const int digit =
                QStringView(u"0123456789abcdef").first(hex ? 16 : 10).indexOf(html[end].toLower());
            if (digit < 0)
                break;
            code = code * (hex ? 16 : 10) + char32_t(digit);
        }
        if (end == digits)
            return at;
        const bool valid = code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
        out.add(valid ? fromWindows1252(code) : U'\uFFFD');
        return end < html.size() && html[end] == u';' ? end + 1 : end;
    }
    while (end < html.size() && end - at <= longestName && (isAsciiLetter(html[end]) || html[end].isDigit()))
        ++end;
    if (end >= html.size() || html[end] != u';')
        return at;
    const char16_t character = htmlEntity(html.sliced(at + 1, end - at - 1));
    if (!character)
        return at;
    out.add(QChar(character));
    return end + 1;
}

/// The position after the '>' that ends the tag at `at`, quoted attributes respected; -1 when there is none.
qsizetype tagEnd(QStringView html, qsizetype at)
{
    char16_t quote = 0;
    for (qsizetype i = at + 1; i < html.size(); ++i) {
        const char16_t c = html[i].unicode();
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if ((c == u'"' || c == u'\'') && html[i - 1] == u'=') {
            quote = c;
        } else if (c == u'>') {
            return i + 1;
        }
    }
    return -1;
}

/// Skips the tag, comment or raw element at `at` (a '<'); gives the position after it, or `at` when it is
/// text.
qsizetype takeTag(QStringView html, qsizetype at, Folder &out)
{
    if (html.sliced(at).startsWith("<!--"_L1)) {
        const qsizetype end = html.indexOf("-->"_L1, at + 4);
        return end < 0 ? html.size() : end + 3;
    }
    qsizetype nameBegin = at + 1;
    if (nameBegin < html.size() &&
        (html[nameBegin] == u'/' || html[nameBegin] == u'!' || html[nameBegin] == u'?'))
        ++nameBegin;
    qsizetype nameEnd = nameBegin;
    while (nameEnd < html.size() && (isAsciiLetter(html[nameEnd]) || html[nameEnd].isDigit()))
        ++nameEnd;
    if (nameEnd == nameBegin || !isAsciiLetter(html[nameBegin]))
        return at; // "a < b", "<3"
    const QStringView name = html.sliced(nameBegin, nameEnd - nameBegin);
    qsizetype end = tagEnd(html, at);
    if (end < 0) // an excerpt that was cut off inside of a tag, or a plain "x <y"
        return html.indexOf(u'=', at) < 0 && nameBegin == at + 1 ? at : html.size();
    if (!isInlineTag(name))
        out.space();
    const bool raw = name.compare("script"_L1, Qt::CaseInsensitive) == 0 ||
                     name.compare("style"_L1, Qt::CaseInsensitive) == 0;
    if (raw && nameBegin == at + 1) {
        const QString closing = "</"_L1 + name;
        const qsizetype close = html.indexOf(closing, end, Qt::CaseInsensitive);
        end = close < 0 ? html.size() : tagEnd(html, close);
        if (end < 0)
            end = html.size();
    }
    return end;
}

/// Is the text already what plainText() would make of it? Most titles are.
bool isPlainAlready(QStringView text)
{
    bool afterSpace = true;
    for (const QChar c : text) {
        if (c == u' ') {
            if (afterSpace)
                return false;
            afterSpace = true;
            continue;
        }
        if (c == u'<' || c == u'&' || c < u' ' || (c.unicode() >= 0x7F && c.isSpace()))
            return false;
        afterSpace = false;
    }
    return text.isEmpty() || !afterSpace;
}

} // namespace

QString plainText(QStringView html)
{
    if (isPlainAlready(html))
        return html.toString();
    Folder out(html.size());
    for (qsizetype at = 0; at < html.size();) {
        const QChar c = html[at];
        const qsizetype next = c == u'&'   ? takeReference(html, at, out)
                               : c == u'<' ? takeTag(html, at, out)
                                           : at;
        if (next != at) {
            at = next;
            continue;
        }
        out.add(c);
        ++at;
    }
    return out.take();
}

} // namespace hearth

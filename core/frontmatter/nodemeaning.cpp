// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/nodemeaning.h"
#include "core/article/timestamp.h"
#include "core/frontmatter/scalartype.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of YAML 1.1 that 1.2 reads as strings, and all that looks like one: 1_000, 12:30, 0b11, 1e3.
bool looksLikeOldNumber(QStringView text)
{
    const QChar first = text.front();
    if (!(first >= u'0' && first <= u'9') && first != u'+' && first != u'-' && first != u'.')
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u"_:.+-eExXobabcdfABCDF,").contains(c);
    });
}

bool isOddCharacter(QChar c)
{
    return c < u' ' || (c.unicode() >= 0x7F && c.unicode() <= 0x9F) || c == u'\u2028' || c == u'\u2029' ||
           c == u'\uFEFF' || c.unicode() >= 0xFFFE;
}

using Equal = bool (*)(const Node &, const Node &);

bool equalScalars(const Node &a, const Node &b)
{
    if (a.text != b.text)
        return false;
    const bool plainA = a.style == ScalarStyle::Plain;
    const bool plainB = b.style == ScalarStyle::Plain;
    return plainA == plainB || scalarType(a.text) == ScalarType::String;
}

bool equalSafeScalars(const Node &a, const Node &b)
{
    const bool plainA = a.style == ScalarStyle::Plain;
    const bool plainB = b.style == ScalarStyle::Plain;
    const bool safe =
        plainA == plainB || (scalarType(a.text) == ScalarType::String && !parseOldBoolean(a.text));
    return a.text == b.text && safe;
}

bool equalTrees(const Node &a, const Node &b, Equal equal)
{
    if (a.kind != b.kind || a.children.size() != b.children.size())
        return false;
    if (a.kind == Node::Kind::Scalar)
        return equal(a, b);
    for (size_t i = 0; i < a.children.size(); ++i) {
        if (a.children[i].key != b.children[i].key || !equalTrees(a.children[i], b.children[i], equal))
            return false;
    }
    return true;
}

} // namespace

bool sameMeaning(const Node &a, const Node &b)
{
    return equalTrees(a, b, equalScalars);
}

bool sameForEveryReader(const Node &a, const Node &b)
{
    return equalTrees(a, b, equalSafeScalars);
}

bool isString(const Node &node)
{
    return node.kind == Node::Kind::Scalar &&
           (node.style != ScalarStyle::Plain || scalarType(node.text) == ScalarType::String);
}

bool isPlainPossible(QStringView text, bool inFlow)
{
    if (text.isEmpty() || text != text.trimmed())
        return false;
    const bool sign = text.front() == u'-' && text.size() > 1 && text[1] != u' ';
    if (!sign && QStringView(u"-?:,[]{}#&*!|>'\"%@`").contains(text.front()))
        return false;
    if (text.contains(": "_L1) || text.contains(" #"_L1) || text.endsWith(u':') || text.startsWith("---"_L1))
        return false;
    if (inFlow &&
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",[]{}").contains(c); }))
        return false;
    return std::none_of(text.begin(), text.end(), isOddCharacter);
}

bool isPlainSafe(QStringView text, bool inFlow)
{
    if (!isPlainPossible(text, inFlow) || scalarType(text) != ScalarType::String || parseOldBoolean(text))
        return false;
    if (looksLikeOldNumber(text) || parseTimestamp(text) || text == "="_L1 || text == "<<"_L1)
        return false;
    // Inside of brackets readers disagree about these.
    return !inFlow ||
           std::none_of(text.begin(), text.end(), [](QChar c) { return QStringView(u":#?").contains(c); });
}

} // namespace hearth

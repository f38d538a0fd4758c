// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/blockscalar.h"
#include <cstring>

namespace hearth {

namespace {

enum class Chomping { Strip, Clip };

/// What may follow the indicator on its line: spaces and a comment.
bool isHeaderRest(QByteArrayView rest)
{
    qsizetype at = 0;
    while (at < rest.size() && rest[at] == ' ')
        ++at;
    return at == rest.size() || (at > 0 && rest[at] == '#');
}

struct ContentLine
{
    qsizetype text = 0; ///< first byte that is no space
    qsizetype end = 0;
    qsizetype next = 0;
    int indent = 0;
    bool hasEnd = false; ///< a line end follows; without one the scalar would end with another text

    bool isBlank() const { return text == end; }
};

ContentLine contentLineAt(QByteArrayView bytes, qsizetype begin, qsizetype rangeEnd)
{
    const void *newline = memchr(bytes.data() + begin, '\n', size_t(rangeEnd - begin));
    ContentLine line;
    line.hasEnd = newline != nullptr;
    line.end = newline ? static_cast<const char *>(newline) - bytes.data() : rangeEnd;
    line.next = newline ? line.end + 1 : rangeEnd;
    if (line.end > begin && bytes[line.end - 1] == '\r')
        --line.end;
    line.text = begin;
    while (line.text < line.end && bytes[line.text] == ' ')
        ++line.text;
    line.indent = int(line.text - begin);
    return line;
}

} // namespace

std::optional<BlockScalar> scanBlockScalar(QByteArrayView bytes, qsizetype begin, qsizetype lineEnd,
                                           qsizetype next, qsizetype rangeEnd, int parentIndent)
{
    BlockScalar scalar;
    const bool folded = bytes[begin] == '>';
    scalar.style = folded ? ScalarStyle::Folded : ScalarStyle::Literal;
    const bool strip = begin + 1 < lineEnd && bytes[begin + 1] == '-';
    const Chomping chomping = strip ? Chomping::Strip : Chomping::Clip;
    const qsizetype headerEnd = begin + (strip ? 2 : 1);
    if (!isHeaderRest(bytes.sliced(headerEnd, lineEnd - headerEnd)))
        return {};

    int indent = -1;
    int blanks = 0;
    scalar.next = next;
    while (scalar.next < rangeEnd) {
        const ContentLine line = contentLineAt(bytes, scalar.next, rangeEnd);
        if (!line.isBlank() && line.indent <= parentIndent)
            break;
        if (!line.hasEnd)
            return {};
        if (line.isBlank()) {
            if (indent < 0 || line.indent > indent)
                return {};
            ++blanks;
        } else {
            if (indent < 0)
                indent = line.indent;
            const bool odd = line.indent < indent || bytes[line.text] == '\t';
            if (odd || (folded && line.indent > indent))
                return {};
            if (!scalar.text.isNull()) {
                const int breaks = folded ? blanks : blanks + 1;
                scalar.text += breaks == 0 ? QStringLiteral(" ") : QString(breaks, u'\n');
            }
            const qsizetype from = scalar.next + indent;
            scalar.text += QString::fromUtf8(bytes.sliced(from, line.end - from));
            scalar.span = {begin, line.end};
            blanks = 0;
        }
        ++scalar.lines;
        scalar.next = line.next;
    }
    if (indent < 0)
        return {};
    if (chomping == Chomping::Clip)
        scalar.text += u'\n';
    return scalar;
}

} // namespace hearth

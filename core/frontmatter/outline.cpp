// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/outline.h"
#include "core/frontmatter/keynames.h"
#include "core/frontmatter/quoted.h"
#include <cstring>

namespace hearth {

namespace {

struct LineSpan
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< without its line end
    qsizetype next = 0;
};

LineSpan lineAt(QByteArrayView bytes, qsizetype begin, qsizetype rangeEnd)
{
    const void *newline = memchr(bytes.data() + begin, '\n', size_t(rangeEnd - begin));
    LineSpan line{begin, rangeEnd, rangeEnd};
    if (newline) {
        line.end = static_cast<const char *>(newline) - bytes.data();
        line.next = line.end + 1;
        if (line.end > begin && bytes[line.end - 1] == '\r')
            --line.end;
    }
    return line;
}

qsizetype skipBlanks(QByteArrayView bytes, qsizetype at, qsizetype end)
{
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t'))
        ++at;
    return at;
}

bool isBlankOrComment(QByteArrayView bytes, const LineSpan &line)
{
    const qsizetype text = skipBlanks(bytes, line.begin, line.end);
    return text == line.end || bytes[text] == '#';
}

/// The key at the beginning of the line, as the scanner or yaml-cpp would see it; empty when there is none.
ByteSpan keyOf(QByteArrayView bytes, const LineSpan &line)
{
    if (line.begin == line.end)
        return {};
    const char first = bytes[line.begin];
    qsizetype end = line.begin;
    if (first == '"' || first == '\'') {
        end = quotedEnd(bytes, line.begin, line.end).value_or(line.begin);
    } else {
        if (strchr(" \t-?:,[]{}#&*!|>%@`", first))
            return {};
        while (end < line.end && !(bytes[end] == ':' && skipBlanks(bytes, end + 1, line.end) != end + 1) &&
               !(bytes[end] == ':' && end + 1 == line.end)) {
            if (bytes[end] == '#' && bytes[end - 1] == ' ')
                return {};
            ++end;
        }
    }
    const qsizetype colon = skipBlanks(bytes, end, line.end);
    const bool isKey = end > line.begin && colon < line.end && bytes[colon] == ':' &&
                       (colon + 1 == line.end || bytes[colon + 1] == ' ' || bytes[colon + 1] == '\t');
    while (isKey && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t'))
        --end;
    return isKey ? ByteSpan{line.begin, end} : ByteSpan{};
}

QString keyText(QByteArrayView key)
{
    if (key[0] == '"' || key[0] == '\'')
        return unquote(key).value_or(QString());
    return keyName(key);
}

/// The bytes of the value between the colon and the end of the entry's lines.
ByteSpan valueOf(QByteArrayView bytes, const OutlineEntry &entry)
{
    qsizetype colon = entry.keySpan.end;
    while (bytes[colon] != ':')
        ++colon;
    ByteSpan value{colon + 1, colon + 1};
    bool begun = false;
    LineSpan line = lineAt(bytes, entry.lines.begin, entry.lines.end);
    qsizetype text = skipBlanks(bytes, colon + 1, line.end);
    while (true) {
        if (text < line.end && bytes[text] != '#') {
            if (!begun) // beside the key from its first byte, below it from the beginning of its line
                value.begin = line.begin == entry.lines.begin ? text : line.begin;
            begun = true;
            value.end = line.end;
        }
        if (line.next >= entry.lines.end)
            break;
        line = lineAt(bytes, line.next, entry.lines.end);
        text = skipBlanks(bytes, line.begin, line.end);
    }
    return value;
}

} // namespace

std::vector<OutlineEntry> outlineOf(QByteArrayView bytes, ByteSpan range, int firstLine)
{
    std::vector<OutlineEntry> entries;
    int number = firstLine;
    for (qsizetype at = range.begin; at < range.end; ++number) {
        const LineSpan line = lineAt(bytes, at, range.end);
        const ByteSpan key = keyOf(bytes, line);
        if (key.size() > 0) {
            if (!entries.empty())
                entries.back().lines.end = line.begin;
            OutlineEntry entry;
            entry.key = keyText(bytes.sliced(key.begin, key.size()));
            entry.keySpan = key;
            entry.lines = {line.begin, range.end};
            entry.line = number;
            entries.push_back(std::move(entry));
        }
        at = line.next;
    }
    for (OutlineEntry &entry : entries)
        entry.value = valueOf(bytes, entry);
    return entries;
}

qsizetype entryEnd(QByteArrayView bytes, const OutlineEntry &entry)
{
    LineSpan line = lineAt(bytes, entry.lines.begin, entry.lines.end);
    while (line.next < entry.lines.end) {
        const LineSpan next = lineAt(bytes, line.next, entry.lines.end);
        const bool firstColumn =
            next.end > next.begin && bytes[next.begin] != ' ' && bytes[next.begin] != '-';
        if (firstColumn && !isBlankOrComment(bytes, next))
            return next.begin;
        line = next;
    }
    return entry.lines.end;
}

qsizetype entryValueEnd(QByteArrayView bytes, const OutlineEntry &entry)
{
    const qsizetype end = entryEnd(bytes, entry);
    qsizetype valueEnd = entry.lines.begin;
    for (qsizetype at = entry.lines.begin; at < end;) {
        const LineSpan line = lineAt(bytes, at, end);
        if (!isBlankOrComment(bytes, line))
            valueEnd = line.next;
        at = line.next;
    }
    return valueEnd;
}

} // namespace hearth

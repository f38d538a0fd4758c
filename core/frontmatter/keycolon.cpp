// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/keycolon.h"
#include <QList>
#include <ranges>

namespace hearth {

namespace {

qsizetype indentOf(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    return indent;
}

bool isBlankOrComment(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return text.isEmpty() || text.startsWith('#');
}

} // namespace

bool hasKeyColon(QByteArrayView line)
{
    for (qsizetype colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
        const char after = colon + 1 < line.size() ? line[colon + 1] : ' ';
        if (after == ' ' || after == '\t' || after == '\r')
            return true;
    }
    return false;
}

QByteArrayView lineAround(QByteArrayView bytes, qsizetype position)
{
    const qsizetype begin = position > 0 ? bytes.lastIndexOf('\n', position - 1) + 1 : 0;
    const qsizetype end = bytes.indexOf('\n', position);
    return bytes.sliced(begin, (end < 0 ? bytes.size() : end) - begin);
}

std::optional<int> lineWithoutColon(QByteArrayView yaml, int stumbledAt)
{
    QList<std::pair<int, QByteArrayView>> above; // of text, up to the line
    qsizetype begin = 0;
    for (int number = 0; number < stumbledAt && begin < yaml.size(); ++number) {
        const QByteArrayView line = lineAround(yaml, begin);
        if (!isBlankOrComment(line))
            above.append({number, line});
        begin += line.size() + 1;
    }
    if (above.isEmpty() || hasKeyColon(above.last().second))
        return {};
    const auto [number, suspect] = above.takeLast();
    if (suspect.trimmed().startsWith('-')) // an item of a list, a second document
        return {};
    // A line further in than the key above it goes on with that key's value.
    for (const auto &[other, line] : std::views::reverse(above)) {
        const qsizetype indent = indentOf(line);
        if (indent == indentOf(suspect) && hasKeyColon(line))
            return number;
        if (indent <= indentOf(suspect))
            return {};
    }
    return {};
}

} // namespace hearth

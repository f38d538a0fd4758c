// SPDX-License-Identifier: Apache-2.0
#include "core/curate/unifieddiff.h"
#include <algorithm>
#include <vector>

namespace hearth {

namespace {

constexpr int contextLines = 3;

enum class Op { Same, Removed, Added };

struct Line
{
    Op op;
    QByteArrayView text; ///< with its line end, if it has one
};

std::vector<QByteArrayView> splitLines(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const qsizetype length = end < 0 ? text.size() : end + 1;
        lines.push_back(text.first(length));
        text = text.sliced(length);
    }
    return lines;
}

using Lines = std::span<const QByteArrayView>;

/// Longest common subsequence of what is left between equal beginnings and ends: an edit changes few lines,
/// so the table stays small. Where a rewritten body would make it large, the whole middle is told as
/// replaced.
void compareMiddle(Lines before, Lines after, std::vector<Line> &out)
{
    constexpr std::size_t tableLimit = 4'000'000;
    const std::size_t rows = before.size(), columns = after.size();
    if (rows * columns > tableLimit) {
        for (QByteArrayView line : before)
            out.push_back({Op::Removed, line});
        for (QByteArrayView line : after)
            out.push_back({Op::Added, line});
        return;
    }
    std::vector<int> common((rows + 1) * (columns + 1), 0); // [i][j]: of before[i…] and after[j…]
    const auto at = [&](std::size_t i, std::size_t j) -> int & { return common[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[i] == after[j]) {
            out.push_back({Op::Same, before[i]});
            ++i, ++j;
        } else if (i < rows && (j == columns || at(i + 1, j) >= at(i, j + 1))) {
            out.push_back({Op::Removed, before[i++]});
        } else {
            out.push_back({Op::Added, after[j++]});
        }
    }
}

std::vector<Line> compareLines(Lines before, Lines after)
{
    std::size_t head = 0, tail = 0;
    const std::size_t shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head])
        ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::vector<Line> result;
    for (QByteArrayView line : before.first(head))
        result.push_back({Op::Same, line});
    compareMiddle(before.subspan(head, before.size() - head - tail),
                  after.subspan(head, after.size() - head - tail), result);
    for (QByteArrayView line : before.last(tail))
        result.push_back({Op::Same, line});
    return result;
}

QByteArray rangeText(int first, int count)
{
    // An empty side names the line before it, as POSIX has it.
    QByteArray text = QByteArray::number(count == 0 ? first - 1 : first);
    if (count != 1)
        text += ',' + QByteArray::number(count);
    return text;
}

void writeHunk(std::span<const Line> lines, int firstBefore, int firstAfter, QByteArray &out)
{
    const auto count = [&](Op without) {
        return int(std::ranges::count_if(lines, [&](const Line &line) { return line.op != without; }));
    };
    out += "@@ -" + rangeText(firstBefore, count(Op::Added)) + " +" +
           rangeText(firstAfter, count(Op::Removed)) + " @@\n";
    for (const Line &line : lines) {
        out += line.op == Op::Same ? ' ' : line.op == Op::Removed ? '-' : '+';
        out += line.text;
        if (!line.text.endsWith('\n'))
            out += "\n\\ No newline at end of file\n";
    }
}

} // namespace

QByteArray unifiedDiff(QByteArrayView before, QByteArrayView after, const QString &name)
{
    if (before == after && before.isNull() == after.isNull())
        return {};
    const auto oldLines = splitLines(before), newLines = splitLines(after);
    const std::vector<Line> lines = compareLines(oldLines, newLines);
    const QByteArray path = name.toUtf8();
    QByteArray out = "--- " + (before.isNull() ? QByteArray("/dev/null") : "a/" + path) + "\n+++ " +
                     (after.isNull() ? QByteArray("/dev/null") : "b/" + path) + '\n';

    int beforeNumber = 1, afterNumber = 1; // of lines[index]
    std::size_t index = 0;
    while (index < lines.size()) {
        if (lines[index].op == Op::Same) {
            ++index, ++beforeNumber, ++afterNumber;
            continue;
        }
        const std::size_t lead = std::min<std::size_t>(index, contextLines);
        std::size_t end = index; // one past the last change of this hunk
        for (std::size_t probe = index, same = 0; probe < lines.size() && same <= 2 * contextLines; ++probe) {
            same = lines[probe].op == Op::Same ? same + 1 : 0;
            if (same == 0)
                end = probe + 1;
        }
        const std::size_t stop = std::min(lines.size(), end + contextLines);
        writeHunk(std::span(lines).subspan(index - lead, stop - index + lead), beforeNumber - int(lead),
                  afterNumber - int(lead), out);
        for (; index < stop; ++index) {
            beforeNumber += lines[index].op != Op::Added;
            afterNumber += lines[index].op != Op::Removed;
        }
    }
    return out;
}

} // namespace hearth

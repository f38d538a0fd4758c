// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/listalignment.h"
#include "core/frontmatter/nodemeaning.h"

namespace hearth {

namespace {

constexpr size_t maxCells = 250'000; // above, items between the common ends are paired one by one

/// Pairs what lies between two items that stay: one becomes the other as long as there are both.
void pairUp(size_t oldFrom, size_t oldTo, size_t wantedFrom, size_t wantedTo, std::vector<ItemPair> &pairs)
{
    // With as many on both sides they changed in place; else nobody can tell which became which.
    while (oldFrom < oldTo && wantedFrom < wantedTo)
        pairs.push_back({oldFrom++, wantedFrom++});
    while (oldFrom < oldTo)
        pairs.push_back({oldFrom++, {}});
    while (wantedFrom < wantedTo)
        pairs.push_back({{}, wantedFrom++});
}

/// Lengths of the longest common subsequences of all tails of old[from, to) and wanted[from, to).
class CommonTails final
{
public:
    CommonTails(const std::vector<Node> &old, const std::vector<Node> &wanted, size_t from, size_t oldTo,
                size_t wantedTo)
        : m_from(from), m_width(wantedTo - from + 1), m_lengths((oldTo - from + 1) * m_width, 0)
    {
        for (size_t i = oldTo; i-- > from;) {
            for (size_t j = wantedTo; j-- > from;) {
                at(i, j) = sameForEveryReader(old[i], wanted[j]) ? at(i + 1, j + 1) + 1
                                                                 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int &at(size_t i, size_t j) { return m_lengths[(i - m_from) * m_width + (j - m_from)]; }

private:
    size_t m_from;
    size_t m_width;
    std::vector<int> m_lengths;
};

} // namespace

std::vector<ItemPair> alignLists(const std::vector<Node> &old, const std::vector<Node> &wanted)
{
    size_t begin = 0;
    size_t oldEnd = old.size();
    size_t wantedEnd = wanted.size();
    while (begin < oldEnd && begin < wantedEnd && sameForEveryReader(old[begin], wanted[begin]))
        ++begin;
    while (oldEnd > begin && wantedEnd > begin &&
           sameForEveryReader(old[oldEnd - 1], wanted[wantedEnd - 1])) {
        --oldEnd;
        --wantedEnd;
    }
    std::vector<ItemPair> pairs;
    for (size_t i = 0; i < begin; ++i)
        pairs.push_back({i, i});

    size_t i = begin;
    size_t j = begin;
    if ((oldEnd - begin + 1) * (wantedEnd - begin + 1) <= maxCells) {
        CommonTails tails(old, wanted, begin, oldEnd, wantedEnd);
        size_t oldDone = i;
        size_t wantedDone = j;
        while (i < oldEnd && j < wantedEnd) {
            if (sameForEveryReader(old[i], wanted[j])) {
                pairUp(oldDone, i, wantedDone, j, pairs);
                pairs.push_back({i++, j++});
                oldDone = i;
                wantedDone = j;
            } else if (tails.at(i + 1, j) >= tails.at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        i = oldDone;
        j = wantedDone;
    }
    pairUp(i, oldEnd, j, wantedEnd, pairs);
    for (; oldEnd < old.size(); ++oldEnd, ++wantedEnd)
        pairs.push_back({oldEnd, wantedEnd});
    return pairs;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fuzzymatch.h"

namespace hearth {

namespace {

bool beginsWord(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber() || (name[at].isUpper() && name[at - 1].isLower());
}

/// The best way to find the letters in their order; 0 when there is none.
int scattered(QStringView pattern, QStringView name)
{
    // best[j]: of the letters so far with the last one at j; 0: impossible.
    std::vector<int> best(std::size_t(name.size()), 0);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        std::vector<int> next(best.size(), 0);
        int before = i == 0 ? 1 : 0; // the best of all that end left of the letter before j
        for (qsizetype j = 0; j < name.size(); ++j) {
            const int adjacent = i > 0 && j > 0 ? best[std::size_t(j - 1)] : 0;
            if (name[j].toCaseFolded() == pattern[i].toCaseFolded()) {
                const int own = j == 0 ? 16 : beginsWord(name, j) ? 8 : 1;
                if (before > 0)
                    next[std::size_t(j)] = before + own;
                if (adjacent > 0)
                    next[std::size_t(j)] = std::max(next[std::size_t(j)], adjacent + std::max(own, 6));
            }
            before = std::max(before, adjacent);
        }
        best = std::move(next);
    }
    return *std::ranges::max_element(best);
}

} // namespace

int fuzzyScore(QStringView pattern, QStringView name)
{
    constexpr qsizetype longest = 24; // nobody types more to pick a name
    const QStringView wanted = pattern.trimmed();
    if (wanted.isEmpty())
        return 1;
    // Typed as a whole beats letters that are picked from here and there.
    const qsizetype whole = name.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (whole >= 0) {
        const int place = whole == 0 ? 3 : beginsWord(name, whole) ? 2 : 1;
        return 1000 * place + int(100 * wanted.size() / name.size());
    }
    return wanted.size() > longest || name.isEmpty() ? 0 : scattered(wanted, name);
}

QStringList fuzzyMatches(QStringView pattern, const QStringList &names)
{
    std::vector<std::pair<int, qsizetype>> hits;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const int score = fuzzyScore(pattern, names[i]); score > 0)
            hits.emplace_back(-score, i);
    }
    std::ranges::sort(hits);
    QStringList best;
    for (const auto &[score, i] : hits)
        best.append(names[i]);
    return best;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/storyfinder.h"
#include "core/curate/storywords.h"
#include <QHash>
#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hearth {
namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr qint64 window = 10 * secondsOfDay;
constexpr std::size_t wordsAsked = 24;    ///< of the article, the rarest
constexpr std::size_t rowsCompared = 100; ///< of the candidates, those with the most rare words
constexpr qsizetype wordsShown = 5;

// Tried on libraries of real news: coverage of one story by two providers has a likeness (cosine of their
// words, weighted by rarity) of 0.2 to 0.6, parts of one provider's series of 0.4 to 0.8.
constexpr double leastLikeness = 0.13;
constexpr double fullLikeness = 0.5;
constexpr double sameProvider = 0.4;
constexpr double otherTopics = 0.8;
constexpr double oneTopic = 1.05, moreTopics = 1.15;
constexpr double undated = 0.5;

/// How rare the words of this library are; asks for each word once.
class Rarity
{
public:
    explicit Rarity(const StorySources &sources)
        : m_sources(sources)
        , m_articles(std::max(sources.articles, 200))
        , m_limit(std::max(6, m_articles / 50))
    {
    }

    int usesOf(const QString &word)
    {
        const auto known = m_uses.constFind(word);
        if (known != m_uses.constEnd())
            return *known;
        return *m_uses.insert(word, m_sources.uses(word));
    }
    double weightOf(const QString &word)
    {
        const double uses = std::clamp(usesOf(word), 1, m_articles);
        return std::log((1 + m_articles / uses) / 2); // 0 for a word that all have
    }
    bool isRare(const QString &word) { return usesOf(word) <= m_limit; }

private:
    const StorySources &m_sources;
    const int m_articles;
    const int m_limit;
    QHash<QString, int> m_uses;
};

double lengthOf(const std::vector<StoryWord> &words, Rarity &rarity)
{
    double sum = 0;
    for (const StoryWord &word : words) {
        const double weight = word.weight * rarity.weightOf(word.folded);
        sum += weight * weight;
    }
    return std::sqrt(sum);
}

struct Comparison
{
    double likeness = 0;
    QStringList rare; ///< the rarest first
};

Comparison compare(const std::vector<StoryWord> &a, const std::vector<StoryWord> &b, Rarity &rarity)
{
    Comparison result;
    std::vector<std::pair<double, QString>> rare;
    double sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->folded != j->folded) {
            i->folded < j->folded ? ++i : ++j;
            continue;
        }
        const double weight = rarity.weightOf(i->folded);
        sum += weight * weight * i->weight * j->weight;
        if (rarity.isRare(i->folded))
            rare.emplace_back(weight * i->weight * j->weight, i->shown);
        ++i;
        ++j;
    }
    std::stable_sort(rare.begin(), rare.end(),
                     [](const auto &x, const auto &y) { return x.first > y.first; });
    for (const auto &[weight, shown] : rare)
        result.rare.append(shown);
    const double lengths = lengthOf(a, rarity) * lengthOf(b, rarity);
    result.likeness = lengths > 0 ? sum / lengths : 0;
    return result;
}

QStringList commonTopics(const QStringList &a, const QStringList &b)
{
    QStringList common;
    for (const QString &topic : a) {
        if (b.contains(topic, Qt::CaseInsensitive))
            common.append(topic);
    }
    return common;
}

double factorOf(const RowData &a, const RowData &b, const StoryProposal &proposal)
{
    double factor = 1;
    if (!a.topics.isEmpty() && !b.topics.isEmpty())
        factor *= proposal.topics.isEmpty()    ? otherTopics
                  : proposal.topics.size() > 1 ? moreTopics
                                               : oneTopic;
    const QString &own = a.providerDomain.isEmpty() ? a.providerName : a.providerDomain;
    const QString &other = b.providerDomain.isEmpty() ? b.providerName : b.providerDomain;
    if (!own.isEmpty() && own.compare(other, Qt::CaseInsensitive) == 0)
        factor *= sameProvider;
    if (!proposal.apart)
        return factor * undated;
    const double days = static_cast<double>(*proposal.apart) / secondsOfDay;
    return factor * std::exp(-std::max(0.0, days - 1) / 8);
}

/// The articles with the most, and rarest, of the rare words.
std::vector<ArticleId> candidates(const RowData &article, const std::vector<StoryWord> &words, Rarity &rarity,
                                  const StorySources &sources, const CancelToken &cancel)
{
    std::vector<std::pair<double, QString>> asked;
    for (const StoryWord &word : words) {
        if (rarity.isRare(word.folded) && rarity.usesOf(word.folded) > 1) // 1: it is the article's alone
            asked.emplace_back(word.weight * rarity.weightOf(word.folded), word.folded);
    }
    std::sort(asked.begin(), asked.end(), std::greater<>());
    asked.resize(std::min(asked.size(), wordsAsked));
    const auto from = article.date ? std::optional(*article.date - window) : std::nullopt;
    const auto to = article.date ? std::optional(*article.date + window) : std::nullopt;
    struct Found
    {
        double weight = 0;
        int words = 0;
    };
    std::unordered_map<std::uint32_t, Found> found;
    for (const auto &[weight, word] : asked) {
        if (cancel.isCancelled())
            return {};
        for (const ArticleId id : sources.having(word, from, to)) {
            found[slotOf(id)].weight += weight;
            ++found[slotOf(id)].words;
        }
    }
    found.erase(slotOf(article.id));
    std::vector<std::pair<double, std::uint32_t>> ranked;
    for (const auto &[slot, one] : found) {
        if (one.words > 1)
            ranked.emplace_back(-one.weight, slot);
    }
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min(ranked.size(), rowsCompared));
    std::vector<ArticleId> ids;
    ids.reserve(ranked.size());
    for (const auto &[weight, slot] : ranked)
        ids.push_back(ArticleId(slot));
    return ids;
}

} // namespace

std::vector<StoryProposal> findStory(const RowData &article, const StorySources &sources, int limit,
                                     const CancelToken &cancel)
{
    Rarity rarity(sources);
    const std::vector<StoryWord> words = storyWords(article.title, article.excerpt);
    const std::vector<ArticleId> ids = candidates(article, words, rarity, sources, cancel);
    std::vector<std::pair<double, StoryProposal>> ranked;
    for (RowData &row : sources.rows(ids)) {
        if (cancel.isCancelled())
            return {};
        Comparison comparison = compare(words, storyWords(row.title, row.excerpt), rarity);
        if (comparison.rare.size() < 2)
            continue;
        StoryProposal proposal;
        proposal.topics = commonTopics(article.topics, row.topics);
        if (article.date && row.date)
            proposal.apart = std::abs(*article.date - *row.date);
        const double likeness = comparison.likeness * factorOf(article, row, proposal);
        if (likeness < leastLikeness)
            continue;
        proposal.score = static_cast<int>(std::lround(100 * std::min(1.0, likeness / fullLikeness)));
        proposal.words = comparison.rare.mid(0, wordsShown);
        proposal.row = std::move(row);
        ranked.emplace_back(likeness, std::move(proposal));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<StoryProposal> best;
    for (auto &[likeness, proposal] : ranked) {
        if (static_cast<int>(best.size()) < limit)
            best.push_back(std::move(proposal));
    }
    return best;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/topicsuggestions.h"
#include "core/index/textfold.h"
#include <QHash>
#include <algorithm>

namespace hearth {
namespace {

constexpr int titleVotes = 6;
constexpr int excerptVotes = 2;

bool isSign(QChar c)
{
    return c == u'+' || c == u'#';
}

/// The sign at `i` ends a word (C++, F#) or begins one (.NET).
bool belongsToWord(QStringView text, qsizetype i)
{
    if (text[i] == u'.') {
        const bool free = i == 0 || text[i - 1].isSpace() || text[i - 1] == u'(' || text[i - 1] == u'"';
        return free && i + 1 < text.size() && text[i + 1].isLetter();
    }
    qsizetype before = i;
    while (before > 0 && isSign(text[before - 1]))
        --before;
    qsizetype after = i;
    while (after < text.size() && isSign(text[after]))
        ++after;
    return before > 0 && text[before - 1].isLetterOrNumber() &&
           (after == text.size() || !text[after].isLetterOrNumber());
}

/// The words of textfold, and between them the signs that belong to a word.
std::vector<QByteArray> namedWords(QStringView text)
{
    std::vector<QByteArray> words;
    const auto take = [&](QStringView part) {
        for (QByteArray &word : textfold::words(part))
            words.push_back(std::move(word));
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((c != u'.' && !isSign(c)) || !belongsToWord(text, i))
            continue;
        take(text.mid(from, i - from));
        words.emplace_back(1, c.toLatin1());
        from = i + 1;
    }
    take(text.mid(from));
    return words;
}

/// The words are another name's when the sign beside them is not one of theirs.
bool standsFree(const std::vector<QByteArray> &words, std::size_t begin, std::size_t end)
{
    const bool afterDot = begin > 0 && words[begin - 1] == ".";
    const bool beforeSign = end < words.size() && (words[end] == "+" || words[end] == "#");
    return !afterDot && !beforeSign;
}

std::uint64_t edgeKey(std::uint32_t node, std::uint32_t word)
{
    return std::uint64_t(node) << 32 | word;
}

} // namespace

TopicMatcher::TopicMatcher(const QList<TopicTerms> &topics) : m_topics(topics)
{
    for (int topic = 0; topic < m_topics.size(); ++topic) {
        add(m_topics[topic].topic, topic);
        for (const QString &term : m_topics[topic].terms)
            add(term, topic);
    }
}

void TopicMatcher::add(const QString &word, int topic)
{
    const std::vector<QByteArray> words = namedWords(word);
    if (words.empty())
        return;
    NodeId node = 0;
    for (const QByteArray &part : words) {
        const auto number = m_words.emplace(part.toStdString(), m_words.size()).first->second;
        const auto [edge, isNew] = m_edges.emplace(edgeKey(node, number), m_nodes);
        m_nodes += isNew ? 1 : 0;
        node = edge->second;
    }
    std::vector<std::size_t> &ends = m_ends[node];
    const auto same = [&](std::size_t term) { return m_terms[term].topic == topic; };
    if (std::any_of(ends.begin(), ends.end(), same))
        return; // "Canvas apps" is the name and a keyword, too
    ends.push_back(m_terms.size());
    m_terms.push_back({word, topic, static_cast<int>(words.size())});
}

void TopicMatcher::find(const QString &text, bool isTitle, Hits &hits) const
{
    const std::vector<QByteArray> words = namedWords(text);
    std::vector<std::uint32_t> numbers(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto known = m_words.find(words[i].toStdString());
        numbers[i] = known == m_words.end() ? UINT32_MAX : known->second;
    }
    for (std::size_t begin = 0; begin < numbers.size(); ++begin) {
        NodeId node = 0;
        for (std::size_t at = begin; at < numbers.size(); ++at) {
            const auto edge = m_edges.find(edgeKey(node, numbers[at]));
            if (edge == m_edges.end())
                break;
            node = edge->second;
            const auto ends = m_ends.find(node);
            if (ends == m_ends.end() || !standsFree(words, begin, at + 1))
                continue;
            for (const std::size_t term : ends->second)
                (isTitle ? hits[term].title : hits[term].excerpt) = true;
        }
    }
}

QList<TopicSuggestion> TopicMatcher::suggest(const QString &title, const QString &excerpt) const
{
    Hits hits;
    find(title, true, hits);
    find(excerpt, false, hits);

    struct Scored
    {
        int weight;
        TopicReason reason;
    };
    std::vector<std::vector<Scored>> byTopic(static_cast<std::size_t>(m_topics.size()));
    for (const auto &[index, found] : hits) {
        const Term &term = m_terms[index];
        const auto where = found.title && found.excerpt ? TopicReason::Where::Both
                           : found.title                ? TopicReason::Where::Title
                                                        : TopicReason::Where::Excerpt;
        const int weight = (found.title ? titleVotes : 0) + (found.excerpt ? excerptVotes : 0);
        byTopic[static_cast<std::size_t>(term.topic)].push_back(
            {weight * (1 + term.words), {term.word, where}});
    }

    QList<TopicSuggestion> suggestions;
    QHash<QString, int> known; // topic → place in the list
    for (int i = 0; i < m_topics.size(); ++i) {
        std::vector<Scored> &scored = byTopic[static_cast<std::size_t>(i)];
        if (scored.empty())
            continue;
        std::sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) {
            return a.weight != b.weight ? a.weight > b.weight : a.reason.word < b.reason.word;
        });
        TopicSuggestion suggestion{m_topics[i].topic, 0, {}};
        for (Scored &one : scored) {
            suggestion.score += one.weight;
            suggestion.reasons.append(std::move(one.reason));
        }
        suggestions.append(std::move(suggestion));
    }
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const TopicSuggestion &a, const TopicSuggestion &b) { return a.score > b.score; });

    QHash<QString, QString> parents;
    for (const TopicTerms &topic : m_topics)
        parents.insert(topic.topic, topic.parent);
    for (const TopicSuggestion &suggestion : std::as_const(suggestions))
        known.insert(suggestion.topic, 0);
    for (qsizetype i = 0; i < suggestions.size(); ++i) {
        const QString child = suggestions[i].topic;
        const QString parent = parents.value(child);
        if (parent.isEmpty() || known.contains(parent) || !parents.contains(parent))
            continue;
        known.insert(parent, 0);
        suggestions.append({parent, 0, {{child, TopicReason::Where::Subtopic}}});
    }
    return suggestions;
}

} // namespace hearth

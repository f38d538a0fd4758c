// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace hearth {

/// A topic and what names it in a text.
struct TopicTerms
{
    QString topic;
    QString parent; ///< a topic of the same list; empty at the root
    QStringList
        terms; ///< its keywords, hashtags (with or without #) and short name; the name counts by itself
};

/// Why a topic is suggested: a word of it stands in the text, or a topic below it is suggested.
struct TopicReason
{
    enum class Where { Title, Excerpt, Both, Subtopic };

    QString word; ///< as the taxonomy has it; for Subtopic the name of that topic
    Where where = Where::Title;

    friend bool operator==(const TopicReason &, const TopicReason &) = default;
};

struct TopicSuggestion
{
    QString topic;
    int score = 0;              ///< only for comparing; a longer word and one of the title count more
    QList<TopicReason> reasons; ///< the strongest first; never empty

    friend bool operator==(const TopicSuggestion &, const TopicSuggestion &) = default;
};

/// Finds topics by their words. Whole words only, case and diacritics do not matter (see textfold.h);
/// Chinese, Japanese and Korean words are found wherever they stand. Signs that belong to a name count: C is
/// neither C++ nor C#. Immutable once made, so safe from any thread; made once for thousands of
/// words, asked for each article.
class TopicMatcher final
{
public:
    explicit TopicMatcher(const QList<TopicTerms> &topics);

    /// The strongest first, ties in the order of the list. A topic above a suggested one is suggested, too
    /// (behind those that have words of their own), for articles of a subtopic are filed under both.
    QList<TopicSuggestion> suggest(const QString &title, const QString &excerpt) const;

private:
    using NodeId = std::uint32_t;
    struct Term
    {
        QString word;
        int topic = 0;
        int words = 1;
    };
    struct Found
    {
        bool title = false;
        bool excerpt = false;
    };
    using Hits = std::unordered_map<std::size_t, Found>; ///< by term

    void add(const QString &word, int topic);
    void find(const QString &text, bool isTitle, Hits &hits) const;

    QList<TopicTerms> m_topics;
    std::vector<Term> m_terms;
    std::unordered_map<std::uint64_t, NodeId> m_edges;           ///< node and word → node
    std::unordered_map<NodeId, std::vector<std::size_t>> m_ends; ///< the terms that end at a node
    std::unordered_map<std::string, std::uint32_t> m_words;
    NodeId m_nodes = 1;
};

} // namespace hearth

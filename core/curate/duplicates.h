// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/duplicatefacts.h"
#include "core/index/toldapart.h"
#include <QHash>
#include <unordered_map>

namespace hearth {

/// Why two articles are taken for the same, the surest first.
enum class DuplicateReason {
    SameAddress,  ///< the same canonical address
    OtherAddress, ///< AMP, mobile or another spelling of the same page's address
    SameTitle,    ///< the same words, within three months
    NearTitle,    ///< nearly the same words and the same numbers, within two weeks
};

struct DuplicateMatch
{
    QString key;
    DuplicateReason reason = DuplicateReason::SameAddress;

    friend bool operator==(const DuplicateMatch &, const DuplicateMatch &) = default;
};

/// Articles that are the same: the first one should lead, see leadsBefore(). The reason of each is its surest
/// link to any other of the group.
struct DuplicateGroup
{
    std::vector<DuplicateMatch> articles;
    DuplicateReason reason = DuplicateReason::SameAddress; ///< the surest of all

    friend bool operator==(const DuplicateGroup &, const DuplicateGroup &) = default;
};

/// All articles of a library by what makes them the same. Built at once, then asked
/// for single articles (some µs) or for all groups. Not to be asked and changed at the same time.
class DuplicateBook final
{
public:
    DuplicateBook() = default;
    explicit DuplicateBook(std::vector<DuplicateFacts> facts);

    std::size_t size() const { return m_facts.size(); }
    /// The article has changed, or is new. What is only new finds the others, and is found by its addresses
    /// and its exact title.
    void update(DuplicateFacts facts);
    void remove(const QString &key);

    /// All that may be the same as this article, without itself and those that are told apart from it; surest
    /// first. `facts` need not be in the book.
    std::vector<DuplicateMatch> of(const DuplicateFacts &facts, const ToldApart &apart = {}) const;
    /// Surest first, then by the leading key; two that are told apart meet in a group only through a third.
    /// Stops early when it is cancelled.
    std::vector<DuplicateGroup> groups(const ToldApart &apart = {}, const CancelToken &cancel = {}) const;

private:
    using Index = std::uint32_t;
    /// An article in the list of a word. The day stays what it was when the book was made, so that the list
    /// stays in order.
    struct Dated
    {
        qint32 day = 0;
        Index index = 0;
    };
    class Joiner;
    void addWords();
    void link(Index index);
    void unlink(Index index);
    std::optional<DuplicateReason> compare(const DuplicateFacts &a, const DuplicateFacts &b) const;
    std::vector<Index> nearCandidates(const DuplicateFacts &facts) const;
    std::size_t usesOf(quint32 word) const;

    std::vector<DuplicateFacts> m_facts; ///< the key is empty where one was removed
    QHash<QString, Index> m_byKey;
    std::unordered_multimap<quint64, Index> m_byAddress;
    std::unordered_multimap<quint64, Index> m_byTitle;
    std::unordered_map<quint32, std::vector<Dated>> m_byWord; ///< oldest first
    std::vector<Index> m_inWords; ///< those: one a day of each title is enough to find the others by
};

} // namespace hearth

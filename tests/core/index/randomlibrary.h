// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/core/index/plainevaluator.h"
#include <QRandomGenerator>

namespace hearth::test {

/// Makes articles, edits and queries from a seed: few words, names and dates, so that they meet often, with
/// the odd ones (no date, no score, other scripts, names that differ in case) among them.
class RandomLibrary final
{
public:
    explicit RandomLibrary(quint32 seed) : m_random(seed) {}

    static qint64 now(); ///< that dates lie around, UTC seconds
    PlainArticle article(int number);
    std::vector<TopicNode> taxonomy() const;
    OfflineMark offlineMark();
    QString queryText(int depth = 2);
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    QString pick(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }
    QString words(int most);
    QString term();
    QString clause(int depth);

    QRandomGenerator m_random;
};

/// What the index takes in for it.
IndexRecord recordOf(const PlainArticle &article, ArticleId id = ArticleId::None);

} // namespace hearth::test

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/index/indexservice.h"
#include <QMap>

namespace hearth::test {

/// One article of a made-up library, with what the user did.
struct PlainArticle
{
    QString key;
    ParsedArticle parsed;
    bool read = false;
    bool starred = false;
    QString note;
    QStringList labels;
    OfflineMark offline;
};

/// The meaning of queries, written straight from the design and apart from core/index: one article at a time,
/// no bitmaps, no database. Slow and plain, so that it can be trusted; the engine must agree with it.
class PlainEvaluator final
{
public:
    PlainEvaluator(QList<PlainArticle> articles, std::vector<TopicNode> taxonomy, QDateTime nowUtc);

    QStringList keys(const Query &query) const; ///< in order
    Facets facets(const Query &query) const;
    std::vector<FacetCount> facetCounts(const Query &query, FacetField by) const;

private:
    /// What is looked up often of an article.
    struct Known
    {
        PlainArticle article;
        QString title; ///< as shown
        QList<QStringList> fields;
    };
    bool matches(const Known &known, const Clause &clause) const;
    bool plainMatch(const Known &known, const Clause &clause) const;
    bool hasFlag(const Known &known, Flag flag) const;
    bool before(const Known &a, const Known &b, SortOrder order) const;
    /// All that the clauses give but for the top-level ones of these fields.
    QList<Known> hits(const Query &query, const QList<Field> &without = {}) const;
    QStringList topicsBelow(const QString &name) const; ///< folded, itself included
    bool hasTopic(const Known &known, const QString &foldedName) const;
    std::vector<FacetCount> topicCounts(const QList<Known> &hits) const;
    Histogram histogram(const QList<Known> &hits, bool heat) const;

    QList<Known> m_all;
    std::vector<TopicNode> m_taxonomy;
    QDateTime m_now;
};

} // namespace hearth::test

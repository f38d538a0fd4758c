// SPDX-License-Identifier: Apache-2.0
#include "ui/window/storysources.h"
#include "core/index/textfold.h"
#include "ui/common/relativedate.h"

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

Query queryFor(const QString &word, std::optional<qint64> from, std::optional<qint64> to)
{
    Query query;
    Clause phrase;
    phrase.field = Field::Phrase;
    phrase.text = word;
    query.clauses.push_back(std::move(phrase));
    if (from || to) {
        Clause date;
        date.field = Field::Date;
        date.range = {from, to};
        query.clauses.push_back(std::move(date));
    }
    return query;
}

} // namespace

StorySources storySources(Library *library)
{
    StorySources sources;
    sources.articles = library->articleCount();
    sources.uses = [library](const QString &word) {
        const std::vector<QByteArray> words = textfold::words(word);
        if (words.size() == 1)
            return library->wordUses(words.front());
        return static_cast<int>(library->evaluate(queryFor(word, {}, {}), false).size());
    };
    sources.having = [library](const QString &word, std::optional<qint64> from, std::optional<qint64> to) {
        const ResultSet found = library->evaluate(queryFor(word, from, to), false);
        return found.ids ? *found.ids : std::vector<ArticleId>();
    };
    sources.rows = [library](std::span<const ArticleId> ids) { return library->rows(ids); };
    return sources;
}

QList<TopicTerms> topicTerms(const Taxonomy &taxonomy)
{
    QList<TopicTerms> all;
    for (const Topic &topic : taxonomy.topics()) {
        TopicTerms terms{topic.name, topic.parent, topic.keywords};
        if (!topic.shortName.isEmpty())
            terms.terms.append(topic.shortName);
        for (const QString &tags : topic.hashtags) // some have several in one text
            terms.terms += tags.split(u' ', Qt::SkipEmptyParts);
        all.append(terms);
    }
    return all;
}

QString metaText(const RowData &row, const QDateTime &nowUtc)
{
    QStringList parts;
    if (!row.providerName.isEmpty())
        parts.append(row.providerName);
    if (row.date)
        parts.append(relativeDate(*row.date, row.dateOnly, nowUtc, QLocale()));
    return parts.join(u" · "_s);
}

} // namespace hearth

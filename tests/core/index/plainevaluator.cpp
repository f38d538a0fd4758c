// SPDX-License-Identifier: Apache-2.0
#include "tests/core/index/plainevaluator.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"
#include "tests/core/index/plaintokens.h"
#include <QCollator>
#include <QSet>
#include <algorithm>

namespace hearth::test {
namespace {
using namespace Qt::StringLiterals;

QString shownTitle(const PlainArticle &article)
{
    const QString title = plainText(article.parsed.article.title);
    return title.isEmpty() ? article.key.section(u'/', -1) : title;
}

bool inRange(std::optional<qint64> value, const Range &range)
{
    return value && (!range.from || *value >= *range.from) && (!range.to || *value <= *range.to);
}

std::optional<qint64> wide(std::optional<int> value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

std::optional<qint64> dateOf(const Article &article)
{
    return article.published ? std::optional<qint64>(article.published->utc) : std::nullopt;
}

QString folderOf(const QString &key)
{
    return key.contains(u'/') ? key.section(u'/', 0, -2) : QString();
}

QString providerName(const Article &article)
{
    return article.provider ? article.provider->name : QString();
}

bool same(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// By count, then name, none without a count; the most used of several spellings stands for all.
std::vector<FacetCount> counted(const QStringList &inHits, const QStringList &inLibrary)
{
    QMap<QString, int> perFolded;
    for (const QString &value : inHits)
        ++perFolded[value.toCaseFolded()];
    QMap<QString, QMap<QString, int>> spellings;
    for (const QString &value : inLibrary)
        ++spellings[value.toCaseFolded()][value];
    std::vector<FacetCount> counts;
    for (auto it = perFolded.cbegin(); it != perFolded.cend(); ++it) {
        const auto &all = spellings[it.key()];
        QString best = all.firstKey();
        for (auto spelling = all.cbegin(); spelling != all.cend(); ++spelling) {
            if (spelling.value() > all[best])
                best = spelling.key();
        }
        counts.push_back({best, {}, it.value()});
    }
    return counts;
}

void byCount(std::vector<FacetCount> &counts)
{
    std::erase_if(counts, [](const FacetCount &f) { return f.count == 0; });
    std::sort(counts.begin(), counts.end(), [](const FacetCount &a, const FacetCount &b) {
        const int names = a.value.compare(b.value, Qt::CaseInsensitive);
        return a.count != b.count ? a.count > b.count : names != 0 ? names < 0 : a.value < b.value;
    });
}

int compareByLocale(const QString &a, const QString &b)
{
    static const QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English)
                                                                       : QLocale());
    return collator.compare(a, b);
}

/// A clause of one of these fields, or several of them joined by OR.
bool isOf(const Clause &clause, const QList<Field> &fields)
{
    if (clause.field != Field::Or)
        return fields.contains(clause.field);
    return !clause.children.empty() && std::all_of(clause.children.begin(), clause.children.end(),
                                                   [&](const Clause &child) { return isOf(child, fields); });
}

/// The clause goes when any of the sidebar's lists is chosen.
bool standsAgainstLists(const Clause &clause, const Query &query)
{
    const QList<Flag> lists{Flag::Unread, Flag::Starred, Flag::Offline, Flag::Undecided, Flag::Unpublished};
    const Query hot = parseQuery(u"is:published heat:>=70 last:30d");
    const auto has = [](const Query &in, const Clause &wanted) {
        return std::count(in.clauses.begin(), in.clauses.end(), wanted) > 0;
    };
    const bool isHot = std::all_of(hot.clauses.begin(), hot.clauses.end(),
                                   [&](const Clause &part) { return has(query, part); });
    Clause opposite = clause;
    opposite.negated = !opposite.negated;
    return (clause.field == Field::Is && lists.contains(clause.flag)) ||
           (clause.field == Field::Is && clause.flag == Flag::Read && !clause.negated) ||
           (clause.field == Field::Date && clause.text == u"today") || (isHot && has(hot, clause)) ||
           has(hot, opposite);
}

} // namespace

PlainEvaluator::PlainEvaluator(QList<PlainArticle> articles, std::vector<TopicNode> taxonomy,
                               QDateTime nowUtc)
    : m_taxonomy(std::move(taxonomy)), m_now(std::move(nowUtc))
{
    for (const PlainArticle &article : articles) {
        const Article &a = article.parsed.article;
        const QString body = QString::fromUtf8(a.body);
        Known known{article, shownTitle(article), {}};
        known.fields = {plainTokens(plainText(a.title)), plainTokens(plainText(a.excerpt)),
                        plainTokens(a.bodyFormat == BodyFormat::Html ? plainText(body) : body),
                        plainTokens(providerName(a))};
        for (const QString &topic : a.topics)
            known.fields.append(plainTokens(topic));
        m_all.append(known);
    }
}

QStringList PlainEvaluator::keys(const Query &query) const
{
    QList<Known> found = hits(query);
    std::sort(found.begin(), found.end(),
              [&](const Known &a, const Known &b) { return before(a, b, query.sort); });
    QStringList keys;
    for (const Known &known : found)
        keys.append(known.article.key);
    return keys;
}

bool PlainEvaluator::before(const Known &a, const Known &b, SortOrder order) const
{
    const Article &x = a.article.parsed.article;
    const Article &y = b.article.parsed.article;
    const auto downwards = [](std::optional<qint64> l, std::optional<qint64> r) {
        return l == r ? 0 : !l ? 1 : !r ? -1 : *l > *r ? -1 : 1;
    };
    int compared = 0;
    if (order == SortOrder::Heat)
        compared = downwards(wide(x.heat), wide(y.heat));
    else if (order == SortOrder::Quality)
        compared = downwards(wide(x.quality), wide(y.quality));
    else if (order == SortOrder::Title)
        compared = compareByLocale(a.title, b.title);
    else if (order == SortOrder::Provider) {
        const QString l = providerName(x);
        const QString r = providerName(y);
        if (l.isEmpty() || r.isEmpty())
            compared = int(l.isEmpty()) - int(r.isEmpty());
        else if (!same(l, r))
            compared = compareByLocale(l, r);
    }
    if (compared == 0)
        compared = downwards(dateOf(x), dateOf(y));
    if (compared == 0)
        return a.article.key.toUtf8() < b.article.key.toUtf8();
    return compared < 0;
}

QList<PlainEvaluator::Known> PlainEvaluator::hits(const Query &query, const QList<Field> &without) const
{
    QList<Known> found;
    for (const Known &known : m_all) {
        const bool all = std::all_of(query.clauses.begin(), query.clauses.end(), [&](const Clause &clause) {
            return isOf(clause, without) || matches(known, clause);
        });
        if (all)
            found.append(known);
    }
    return found;
}

bool PlainEvaluator::matches(const Known &known, const Clause &clause) const
{
    return plainMatch(known, clause) != clause.negated;
}

bool PlainEvaluator::plainMatch(const Known &known, const Clause &clause) const
{
    const Article &article = known.article.parsed.article;
    const auto anyName = [&](auto test) {
        return std::any_of(clause.names.begin(), clause.names.end(), test);
    };
    switch (clause.field) {
    case Field::And:
        return std::all_of(clause.children.begin(), clause.children.end(),
                           [&](const Clause &child) { return matches(known, child); });
    case Field::Or:
        return std::any_of(clause.children.begin(), clause.children.end(),
                           [&](const Clause &child) { return matches(known, child); });
    case Field::Word:
    case Field::Phrase: {
        const QStringList words = plainTokens(clause.text);
        return words.isEmpty() ||
               std::any_of(known.fields.begin(), known.fields.end(), [&](const auto &field) {
                   return containsSequence(field, words, clause.field == Field::Word);
               });
    }
    case Field::Topic:
        return anyName([&](const QString &name) {
            bool found = !name.isEmpty() && hasTopic(known, name.toCaseFolded());
            for (const TopicNode &node : m_taxonomy)
                found = found || (same(node.id, name) && hasTopic(known, node.name.toCaseFolded()));
            return found;
        });
    case Field::Provider:
        return anyName([&](const QString &name) { return same(providerName(article), name); });
    case Field::Domain:
        return anyName(
            [&](const QString &name) { return article.provider && same(article.provider->domain, name); });
    case Field::Type:
        return anyName([&](const QString &name) { return same(article.type, name); });
    case Field::Label:
        return std::any_of(clause.names.begin(), clause.names.end(), [&](const QString &name) {
            return known.article.labels.contains(name, Qt::CaseInsensitive);
        });
    case Field::In:
        return anyName([&](const QString &name) { return known.article.key.startsWith(name + u'/'); });
    case Field::Quality:
        return inRange(wide(article.quality), clause.range);
    case Field::Heat:
        return inRange(wide(article.heat), clause.range);
    case Field::Date:
        if (clause.text == u"today" || clause.text == u"yesterday") {
            const QDate day = m_now.date().addDays(clause.text == u"today" ? 0 : -1);
            return article.published &&
                   QDateTime::fromSecsSinceEpoch(article.published->utc, Qt::UTC).date() == day;
        }
        return inRange(dateOf(article), clause.range);
    case Field::Last:
        return inRange(dateOf(article), {queryvalues::ageStart(clause.text, m_now), {}});
    case Field::Is:
    case Field::Has:
    case Field::Offline:
        return hasFlag(known, clause.flag);
    case Field::Failed:
        return anyName([&](const QString &name) {
            const OfflineMark &mark = known.article.offline;
            if (mark.reason == FailureReason::None)
                return false;
            const QString status = QString::number(mark.status);
            return same(name, u"any"_s) || same(name, failureReasonName(mark.reason)) ||
                   (same(name, u"timeout"_s) && mark.reason == FailureReason::TimedOut) ||
                   (mark.status > 0 && (name == status || same(name, status.left(1) + u"xx"_s)));
        });
    }
    return false;
}

bool PlainEvaluator::hasFlag(const Known &known, Flag flag) const
{
    const Article &a = known.article.parsed.article;
    switch (flag) {
    case Flag::Unread:
        return !known.article.read;
    case Flag::Read:
        return known.article.read;
    case Flag::Starred:
        return known.article.starred;
    case Flag::Published:
        return a.isPublished == true;
    case Flag::Unpublished:
        return a.isPublished == false;
    case Flag::Undecided:
        return !a.isPublished;
    case Flag::Unscored:
        return !a.quality && !a.heat;
    case Flag::Offline:
        return known.article.offline.state == OfflineState::Stored ||
               known.article.offline.state == OfflineState::Stale;
    case Flag::Secured:
        return !a.secured.isEmpty();
    case Flag::HasImage:
        return !a.images.isEmpty();
    case Flag::HasRelated:
        return !a.related.isEmpty();
    case Flag::HasVideo:
        return same(a.type, u"video"_s) || !a.featuredContent.isEmpty();
    case Flag::HasNote:
        return !known.article.note.isEmpty();
    case Flag::HasLabel:
        return !known.article.labels.isEmpty();
    case Flag::HasAmp:
        return !a.ampWebUrl.isEmpty() || !a.cdnAmpWebUrl.isEmpty();
    case Flag::HasProblem:
        return !known.article.parsed.problems.isEmpty();
    case Flag::TextStored:
        return known.article.offline.state == OfflineState::Stored;
    case Flag::TextStale:
        return known.article.offline.state == OfflineState::Stale;
    case Flag::TextFailed:
        return known.article.offline.state == OfflineState::Failed;
    case Flag::PicturesStored:
        return known.article.offline.pictures;
    case Flag::PicturesFailed:
        return known.article.offline.picturesFailed;
    }
    return false;
}

QStringList PlainEvaluator::topicsBelow(const QString &name) const
{
    QStringList names{name};
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const TopicNode &node : m_taxonomy) {
            if (node.parent.toCaseFolded() == names[i] && !names.contains(node.name.toCaseFolded()))
                names.append(node.name.toCaseFolded());
        }
    }
    return names;
}

bool PlainEvaluator::hasTopic(const Known &known, const QString &foldedName) const
{
    const QStringList wanted = topicsBelow(foldedName);
    const QStringList &topics = known.article.parsed.article.topics;
    return std::any_of(topics.begin(), topics.end(),
                       [&](const QString &topic) { return wanted.contains(topic.toCaseFolded()); });
}

std::vector<FacetCount> PlainEvaluator::topicCounts(const QList<Known> &hits) const
{
    QStringList names;
    QStringList folded;
    for (const TopicNode &node : m_taxonomy) {
        names.append(node.name);
        folded.append(node.name.toCaseFolded());
    }
    QMap<QString, QMap<QString, int>> others;
    for (const Known &known : m_all) {
        for (const QString &topic : known.article.parsed.article.topics) {
            if (!folded.contains(topic.toCaseFolded()))
                ++others[topic.toCaseFolded()][topic];
        }
    }
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        QString best = it->firstKey();
        for (auto spelling = it->cbegin(); spelling != it->cend(); ++spelling)
            best = spelling.value() > it->value(best) ? spelling.key() : best;
        names.append(best);
    }
    std::vector<FacetCount> counts;
    for (const QString &name : names) {
        const auto n = std::count_if(hits.begin(), hits.end(), [&](const Known &known) {
            return hasTopic(known, name.toCaseFolded());
        });
        counts.push_back({name, {}, static_cast<int>(n)});
    }
    return counts;
}

Histogram PlainEvaluator::histogram(const QList<Known> &hits, bool heat) const
{
    const auto score = [=](const Known &known) {
        const Article &a = known.article.parsed.article;
        return heat ? a.heat : a.quality;
    };
    int low = 0;
    std::optional<int> high;
    for (const Known &known : m_all) {
        if (const auto s = score(known)) {
            low = std::min(low, *s);
            high = std::max(high.value_or(*s), *s);
        }
    }
    Histogram result;
    for (const int step : {5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000}) {
        result.step = step;
        result.low = 0;
        while (result.low > low)
            result.low -= step;
        if (!high || *high < result.low + step * Histogram::buckets)
            break;
    }
    result.maximum = high.value_or(0);
    for (const Known &known : hits) {
        if (const auto s = score(known))
            ++result.counts[static_cast<std::size_t>(
                std::min((*s - result.low) / result.step, Histogram::buckets - 1))];
        else
            ++result.unscored;
    }
    return result;
}

Facets PlainEvaluator::facets(const Query &query) const
{
    Facets facets;
    facets.topics = topicCounts(hits(query, {Field::Topic}));
    const auto values = [](const QList<Known> &list, auto value) {
        QStringList all;
        for (const Known &known : list) {
            if (const QString v = value(known); !v.isEmpty())
                all.append(v);
        }
        return all;
    };
    const auto provider = [](const Known &known) { return providerName(known.article.parsed.article); };
    facets.providers = counted(values(hits(query, {Field::Provider}), provider), values(m_all, provider));
    byCount(facets.providers);
    const auto type = [](const Known &known) { return known.article.parsed.article.type; };
    facets.types = counted(values(hits(query, {Field::Type}), type), values(m_all, type));
    byCount(facets.types);

    QMap<QString, int> years;
    for (const Known &known : hits(query, {Field::Date, Field::Last})) {
        if (const auto date = dateOf(known.article.parsed.article))
            ++years[QDateTime::fromSecsSinceEpoch(*date, Qt::UTC).date().toString(u"yyyy"_s)];
    }
    for (auto it = years.cbegin(); it != years.cend(); ++it)
        facets.years.insert(facets.years.begin(), {it.key(), {}, it.value()});
    QMap<QString, int> folders;
    for (const Known &known : hits(query, {Field::In})) {
        for (QString folder = folderOf(known.article.key); !folder.isEmpty(); folder = folderOf(folder))
            ++folders[folder];
    }
    for (auto it = folders.cbegin(); it != folders.cend(); ++it)
        facets.folders.push_back({it.key(), {}, it.value()});
    QMap<QString, FacetCount> labels;
    const auto addLabels = [&labels](const QList<Known> &list, int count) {
        for (const Known &known : list) {
            for (const QString &label : known.article.labels) {
                FacetCount &facet = labels[label.toCaseFolded()];
                facet.value = label;
                facet.count += count;
            }
        }
    };
    addLabels(m_all, 0);
    addLabels(hits(query, {Field::Label}), 1);
    facets.labels = {labels.cbegin(), labels.cend()};

    // What choosing a list gives: it takes the place of other lists, of dates, of heat and of is:published.
    const auto inList = [&](const QList<Field> &replaced, bool replacesPublished, auto test) {
        return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const Known &known) {
            return test(known) &&
                   std::all_of(query.clauses.begin(), query.clauses.end(), [&](const Clause &clause) {
                       const bool goes =
                           standsAgainstLists(clause, query) ||
                           (!clause.negated && (replaced.contains(clause.field) ||
                                                (replacesPublished && clause.field == Field::Is &&
                                                 clause.flag == Flag::Published)));
                       return goes || matches(known, clause);
                   });
        }));
    };
    const auto withFlag = [&](Flag flag, bool replacesPublished = false) {
        return inList({}, replacesPublished, [&](const Known &known) { return hasFlag(known, flag); });
    };
    facets.flags.all = inList({}, false, [](const Known &) { return true; });
    facets.flags.unread = withFlag(Flag::Unread);
    const auto found = hits(query, {});
    facets.flags.unreadShown = static_cast<int>(std::count_if(
        found.begin(), found.end(), [this](const Known &known) { return hasFlag(known, Flag::Unread); }));
    facets.flags.starred = withFlag(Flag::Starred);
    facets.flags.published = withFlag(Flag::Published);
    facets.flags.unpublished = withFlag(Flag::Unpublished, true);
    facets.flags.undecided = withFlag(Flag::Undecided, true);
    facets.flags.unscored = withFlag(Flag::Unscored);
    facets.flags.offline = withFlag(Flag::Offline);
    facets.flags.problems = withFlag(Flag::HasProblem);
    const Query today = parseQuery(u"date:today");
    facets.flags.today = inList({Field::Date, Field::Last}, false,
                                [&](const Known &known) { return matches(known, today.clauses.front()); });
    const Query hot = parseQuery(u"is:published heat:>=70 last:30d");
    facets.flags.hot = inList({Field::Date, Field::Last, Field::Heat}, true, [&](const Known &known) {
        return std::all_of(hot.clauses.begin(), hot.clauses.end(),
                           [&](const Clause &clause) { return matches(known, clause); });
    });
    facets.quality = histogram(hits(query, {Field::Quality}), false);
    facets.heat = histogram(hits(query, {Field::Heat}), true);
    return facets;
}

std::vector<FacetCount> PlainEvaluator::facetCounts(const Query &query, FacetField by) const
{
    // All clauses count: as if they stood in one that belongs to no facet.
    Query whole;
    Clause all;
    all.children = query.clauses;
    whole.clauses.push_back(all);
    const Facets counts = facets(whole);
    std::vector<FacetCount> result = by == FacetField::Topic      ? counts.topics
                                     : by == FacetField::Provider ? counts.providers
                                     : by == FacetField::Type     ? counts.types
                                     : by == FacetField::Year     ? counts.years
                                                                  : counts.folders;
    byCount(result);
    return result;
}

} // namespace hearth::test

// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "core/library/library.h"
#include "tests/bench/main/context.h"
#include "tests/bench/main/queries.h"

namespace hearth::bench {

using namespace Qt::StringLiterals;

void measureQueries(Context &context, Library &library)
{
    for (const QString &text : filterQueries()) // the first answer may build what later ones use
        library.evaluate(parseQuery(text), true);

    Samples filters;
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : filterQueries()) {
            const Query query = parseQuery(text);
            const Stopwatch watch;
            library.evaluate(query, true);
            filters.add(watch.msecs());
        }
    }
    context.report.add(u"filter: ids, count, facets, histograms"_s, filters, context.limit(1, 5), true,
                       u"%1 queries"_s.arg(filterQueries().size()));

    Samples searches;
    for (int round = 0; round < 3; ++round) {
        for (const QString &text : prefixes()) {
            const Query query = parseQuery(text);
            const Stopwatch watch;
            library.evaluate(query, true);
            searches.add(watch.msecs());
        }
    }
    context.report.add(u"search of 1 to 3 letters: whole result with facets"_s, searches,
                       context.limit(15, 60), true);

    Samples words;
    for (const QString &text : wordQueries()) {
        const Query query = parseQuery(text);
        const Stopwatch watch;
        library.evaluate(query, true);
        words.add(watch.msecs());
    }
    context.report.add(u"search of words and phrases, with filters"_s, words);
}

QStringList filterQueries()
{
    return {u""_s,
            u"topic:AI"_s,
            u"topic:AI quality:>=50 heat:>=50 is:published"_s,
            u"topic:AI quality:>=51 heat:>=50 is:published sort:heat"_s,
            u"quality:>=60"_s,
            u"quality:60..80"_s,
            u"quality:61..80 sort:quality"_s,
            u"heat:>=70 sort:heat"_s,
            u"heat:>=71 sort:heat"_s,
            u"is:published -topic:Cloud"_s,
            u"is:undecided"_s,
            u"is:unread sort:title"_s,
            u"date:2021"_s,
            u"date:2021-01..2021-06 topic:Health"_s,
            u"(topic:Chips OR topic:Sensors OR topic:Batteries) quality:>=40"_s,
            u"type:video heat:>=0"_s,
            u"has:related quality:>=70 sort:provider"_s,
            u"is:published quality:>=40 heat:40..140 date:2019..2023 sort:heat"_s,
            u"-is:published sort:quality"_s,
            u"topic:Mathematics"_s};
}

QStringList prefixes()
{
    return {u"n"_s,  u"t"_s,  u"a"_s,  u"q"_s,   u"s"_s,   u"ne"_s,  u"tr"_s,  u"qu"_s,  u"ch"_s,  u"ro"_s,
            u"le"_s, u"da"_s, u"th"_s, u"neu"_s, u"tra"_s, u"qua"_s, u"chi"_s, u"rob"_s, u"lea"_s, u"ene"_s};
}

QStringList wordQueries()
{
    return {u"neural network"_s,      u"\"neural network\""_s, u"quantum topic:AI quality:>=60"_s,
            u"robot OR vehicle"_s,    u"hospital -patient"_s,  u"energy battery is:published sort:heat"_s,
            u"privacy has:related"_s, u"climate date:2021"_s};
}

} // namespace hearth::bench

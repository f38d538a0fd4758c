// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakerows.h"
#include "ui/models/rowcache.h"
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

class TestRowCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesAPageOfNeighbours()
    {
        FakeRows source;
        RowCache cache;
        cache.setSource(&source);
        const ResultSet result = resultOf(1, 1000);
        constexpr int page = RowCache::pageRows;
        const auto titleAt = [&](int position) {
            return cache.row(*result.ids, std::size_t(position)).title;
        };
        const auto titled = [](int position) { return u"Title %1"_s.arg(position + 1); };
        QCOMPARE(titleAt(page + 5), titled(page + 5));
        QCOMPARE(source.calls, 1);
        QCOMPARE(source.asked, page);
        QCOMPARE(titleAt(page), titled(page));
        QCOMPARE(titleAt(2 * page - 1), titled(2 * page - 1));
        QCOMPARE(source.calls, 1);
        QCOMPARE(titleAt(2 * page), titled(2 * page));
        QCOMPARE(source.calls, 2);
        QCOMPARE(cache.row(*result.ids, 999).title, u"Title 1000"_s); // a page that is not full
        QCOMPARE(source.largest, RowCache::pageRows);
    }

    void knowsRowsAgainInAnotherOrder()
    {
        FakeRows source;
        RowCache cache;
        cache.setSource(&source);
        constexpr int page = RowCache::pageRows;
        cache.row(*resultOf(1, page).ids, 0);
        cache.row(*resultOf(page, 1).ids, 0);
        QCOMPARE(source.calls, 1);
        constexpr int known = 5; // at the beginning of the next page
        cache.row(*resultOf(page - known + 1, 2 * page).ids, std::size_t(page - 1));
        QCOMPARE(source.calls, 2);
        QCOMPARE(source.asked, page + page - known);
    }

    void forgetsTheLeastRecentlyUsed()
    {
        FakeRows source;
        RowCache cache(2);
        cache.setSource(&source);
        const ResultSet result = resultOf(1, 2000);
        cache.row(*result.ids, 0);
        cache.row(*result.ids, 300);
        cache.row(*result.ids, 5); // the first page is the younger one now
        cache.row(*result.ids, 600);
        QCOMPARE(cache.pageCount(), 2);
        QVERIFY(cache.find(ArticleId(6)));
        QVERIFY(!cache.find(ArticleId(301)));
        QCOMPARE(source.calls, 3);
    }

    void whatVanishedHasItsId()
    {
        FakeRows source;
        source.gone = {ArticleId(2)};
        RowCache cache;
        cache.setSource(&source);
        const ResultSet result = resultOf(1, 3);
        QCOMPARE(cache.row(*result.ids, 1).id, ArticleId(2));
        QVERIFY(cache.row(*result.ids, 1).title.isEmpty());
        QCOMPARE(cache.row(*result.ids, 2).title, u"Title 3"_s);
        QCOMPARE(source.calls, 1); // not asked for again with every painting
    }

    void forgetsOnRequest()
    {
        FakeRows source;
        RowCache cache(2);
        cache.setSource(&source);
        const ResultSet result = resultOf(1, 10);
        cache.row(*result.ids, 0);
        source.prefix = u"New"_s;
        cache.forget(std::array{ArticleId(3)});
        QCOMPARE(cache.row(*result.ids, 2).title, u"New 3"_s);
        QCOMPARE(cache.row(*result.ids, 3).title, u"Title 4"_s);
        QCOMPARE(source.asked, 11);
        for (int round = 0; round < 5;
             ++round) { // pages with holes go like others, and take only their own rows along
            cache.forget(std::array{ArticleId(3)});
            QCOMPARE(cache.row(*result.ids, 2).title, u"New 3"_s);
            QCOMPARE(cache.row(*result.ids, 3).id, ArticleId(4));
        }
        cache.clear();
        QCOMPARE(cache.pageCount(), 0);
        QCOMPARE(cache.row(*result.ids, 3).title, u"New 4"_s);
    }

    void worksWithoutASource()
    {
        RowCache cache;
        const ResultSet result = resultOf(1, 3);
        QCOMPARE(cache.row(*result.ids, 1).id, ArticleId(2));
    }
};

QTEST_GUILESS_MAIN(TestRowCache)
#include "tst_rowcache.moc"

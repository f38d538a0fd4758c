// SPDX-License-Identifier: Apache-2.0
#include "core/curate/addresssearch.h"
#include "core/curate/articledraft.h"
#include "tests/support/articlefile.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestArticleDraft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatThePageSays()
    {
        PageMetadata page;
        page.title = u"T"_s;
        page.description = u"D"_s;
        page.siteName = u"Site"_s;
        page.published = u"2021-08-27T16:16:00+02:00"_s;
        page.type = u"article"_s;
        page.canonical = QUrl(u"https://www.a.example/story"_s);
        page.amp = QUrl(u"https://www.a.example/story/amp"_s);
        page.images = {{QUrl(u"https://img.a.example/1.jpg"_s), 1200, 630},
                       {QUrl(u"https://img.a.example/icon.png"_s), 0, 0},
                       {QUrl(u"https://cdn.other.example/2.jpg"_s), 32, 32}};
        const ArticleDraft draft =
            draftFromPage(page, QUrl(u"https://www.a.example/story/?utm_source=x#top"_s));
        QCOMPARE(draft.published, u"2021-08-27T14:16:00Z"_s);
        QCOMPARE(draft.webUrl, u"https://www.a.example/story"_s);
        QCOMPARE(draft.originalUrl, draft.webUrl); // the same page in another spelling
        QCOMPARE(draft.ampWebUrl, u"https://www.a.example/story/amp"_s);
        QCOMPARE(draft.provider->domain, u"a.example"_s);
        QCOMPARE(draft.provider->name, u"Site"_s);
        QCOMPARE(draft.images.size(), 1);
        QCOMPARE(draft.images[0].width, 1200);
        QVERIFY(draft.images[0].isCached);
        QVERIFY(draft.featuredContent.isEmpty());
    }

    void withoutCanonicalTheAddressItself()
    {
        PageMetadata page;
        page.title = u"T"_s;
        page.type = u"video.other"_s;
        page.video = QUrl(u"https://v.example/embed/1?a=1&b=2"_s);
        const ArticleDraft draft =
            draftFromPage(page, QUrl(u"https://v.example/2020/05/09/x?id=7&utm_medium=y"_s));
        QCOMPARE(draft.webUrl, u"https://v.example/2020/05/09/x?id=7"_s);
        QCOMPARE(draft.published, u"2020-05-09"_s);
        QCOMPARE(draft.type, u"video"_s);
        QVERIFY(draft.featuredContent.contains(u"src=\"https://v.example/embed/1?a=1&amp;b=2\""_s));
        QVERIFY(!draft.images.size());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("date");
        QTest::newRow("offset") << u"2015-07-10 09:53:00 -0400"_s << u"2015-07-10T13:53:00Z"_s;
        QTest::newRow("fraction") << u"2019-10-18T17:23:34.816Z"_s << u"2019-10-18T17:23:34Z"_s;
        QTest::newRow("digits") << u"20170113"_s << u"2017-01-13"_s;
        QTest::newRow("day") << u"2020-09-21"_s << u"2020-09-21"_s;
        QTest::newRow("month first, beyond doubt") << u"05/29/2007 09:49:00"_s << u"2007-05-29T09:49:00Z"_s;
        QTest::newRow("in doubt") << u"05/06/2007"_s << QString();
        QTest::newRow("none") << u"yesterday"_s << QString();
    }
    void dates()
    {
        QFETCH(QString, stated);
        QFETCH(QString, date);
        QCOMPARE(draftDate(stated), date);
    }

    void findsTheArticleThatHasAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        const QString a = u"_news/a.md"_s, b = u"_news/b.md"_s;
        QTest::newRow("same") << u"https://www.Times.example/story?id=1"_s << a;
        QTest::newRow("spelling") << u"http://times.example/story/?utm_source=x&id=1#y"_s << a;
        QTest::newRow("original") << u"https://feeds.example/1"_s << a;
        QTest::newRow("amp") << u"https://other.example/amp/b"_s << b;
        QTest::newRow("another query") << u"https://times.example/story?id=2"_s << QString();
        QTest::newRow("of a related one") << u"https://related1.example/"_s << QString();
        QTest::newRow("none") << u"nonsense"_s << QString();
    }
    void findsTheArticleThatHasAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, key);
        const test::TempDir dir;
        test::writeArticle(dir.path(), u"_news/a.md"_s,
                           {.webUrl = u"https://www.times.example/story?id=1"_s,
                            .originalUrl = u"https://feeds.example/1"_s,
                            .related = 1});
        test::writeArticle(dir.path(), u"_news/b.md"_s, {.webUrl = u"https://other.example/b"_s});
        const QStringList keys{u"_news/gone.md"_s, u"_news/a.md"_s, u"_news/b.md"_s};
        QCOMPARE(articleWithAddress(dir.path(), keys, {address}), key);
    }
};

QTEST_GUILESS_MAIN(TestArticleDraft)
#include "tst_articledraft.moc"

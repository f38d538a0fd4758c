// SPDX-License-Identifier: Apache-2.0
#include "core/article/timestamp.h"
#include "core/curate/duplicates.h"
#include "tests/support/tempdir.h"
#include <QRandomGenerator>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using Reason = DuplicateReason;

namespace {

Article article(const QString &title, const QString &url = {}, const QString &date = {})
{
    Article made;
    made.title = title;
    made.originalUrl = url;
    if (!date.isEmpty())
        made.published = parseTimestamp(date);
    return made;
}

DuplicateFacts facts(const QString &key, const QString &title, const QString &url = {},
                     const QString &date = u"2026-03-01"_s)
{
    return duplicateFacts(key, article(title, url, date));
}

QStringList keysOf(const DuplicateGroup &group)
{
    QStringList keys;
    for (const DuplicateMatch &match : group.articles)
        keys.append(match.key);
    return keys;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<Reason>)

class TestDuplicates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTwo_data()
    {
        QTest::addColumn<DuplicateFacts>("a");
        QTest::addColumn<DuplicateFacts>("b");
        QTest::addColumn<int>("reason"); // -1: not the same
        const auto row = [](const char *name, const DuplicateFacts &a, const DuplicateFacts &b,
                            std::optional<Reason> reason) {
            QTest::newRow(name) << a << b << (reason ? int(*reason) : -1);
        };
        const QString title = u"A harbour town gets its trams back after fifty years"_s;
        row("address", facts(u"a"_s, u"One"_s, u"https://x.example/a?utm_source=feed"_s),
            facts(u"b"_s, u"Two"_s, u"https://x.example/a"_s), Reason::SameAddress);
        row("amp", facts(u"a"_s, u"One"_s, u"https://x.example/a"_s),
            facts(u"b"_s, u"Two"_s, u"https://x.example/a/amp"_s), Reason::OtherAddress);
        row("other page", facts(u"a"_s, u"One"_s, u"https://x.example/a"_s),
            facts(u"b"_s, u"Two"_s, u"https://x.example/b"_s), {});
        row("title", facts(u"a"_s, title), facts(u"b"_s, title.toUpper() + u'!'), Reason::SameTitle);
        row("title, months apart", facts(u"a"_s, title), facts(u"b"_s, title, {}, u"2026-05-20"_s),
            Reason::SameTitle);
        row("title, a year apart", facts(u"a"_s, title), facts(u"b"_s, title, {}, u"2027-03-01"_s), {});
        row("title without a date", facts(u"a"_s, title), facts(u"b"_s, title, {}, QString()),
            Reason::SameTitle);
        row("short title", facts(u"a"_s, u"Weekly news"_s), facts(u"b"_s, u"Weekly news"_s), {});
        row("no title", facts(u"a"_s, {}), facts(u"b"_s, {}), {});
        row("nearly", facts(u"a"_s, title),
            facts(u"b"_s, u"Harbour town gets its trams back after fifty years"_s), Reason::NearTitle);
        row("nearly, weeks apart", facts(u"a"_s, title),
            facts(u"b"_s, u"Harbour town gets its trams back after fifty years"_s, {}, u"2026-04-01"_s), {});
        row("less near", facts(u"a"_s, title), facts(u"b"_s, u"A harbour town gets new buses after a year"_s),
            {});
        row("other numbers", facts(u"a"_s, u"The great trams of the harbour town, part 1"_s),
            facts(u"b"_s, u"The great trams of the harbour town, part 2"_s), {});
    }

    void comparesTwo()
    {
        QFETCH(DuplicateFacts, a);
        QFETCH(DuplicateFacts, b);
        QFETCH(int, reason);
        const DuplicateBook book({a, b});
        std::vector<DuplicateMatch> expected;
        if (reason >= 0)
            expected.push_back({u"b"_s, Reason(reason)});
        QCOMPARE(book.of(a), expected);
        QCOMPARE(book.of(b).size(), expected.size());
        QCOMPARE(book.groups().size(), expected.size());
    }

    void dropsTheSitesName()
    {
        Article one = article(u"Trams return to town | The Example Post"_s, {}, u"2026-03-01"_s);
        one.provider = Provider{u"The Example Post"_s, u"post.example"_s, {}, {}, {}};
        const Article other = article(u"Trams return to town"_s, {}, u"2026-03-02"_s);
        QCOMPARE(duplicateFacts(u"a"_s, one).title, duplicateFacts(u"b"_s, other).title);
        Article subtitle = article(u"Trams return - at last"_s);
        subtitle.provider = one.provider;
        QCOMPARE(duplicateFacts(u"c"_s, subtitle).words.size(), std::size_t(4));
    }

    void takesAnyAddressOfAnArticle()
    {
        Article one = article(u"One"_s, u"https://feed.example/1"_s);
        one.webUrl = u"https://x.example/a"_s;
        Article two = article(u"Two"_s, u"https://feed.example/2"_s);
        two.cdnAmpWebUrl = u"https://x-example.cdn.ampproject.org/c/s/x.example/a/amp"_s;
        const DuplicateBook book({duplicateFacts(u"1"_s, one), duplicateFacts(u"2"_s, two)});
        QCOMPARE(book.groups().size(), std::size_t(1));
        QCOMPARE(book.groups().front().reason, Reason::OtherAddress);
    }

    void theBetterOneLeads()
    {
        Article good = article(u"One"_s, u"https://x.example/a"_s);
        good.quality = 80;
        Article poor = good;
        poor.quality = 40;
        Article unscored = good;
        unscored.quality.reset();
        Article fuller = poor;
        fuller.excerpt = QString(300, u'x');
        const DuplicateBook book({duplicateFacts(u"unscored"_s, unscored), duplicateFacts(u"poor"_s, poor),
                                  duplicateFacts(u"good"_s, good), duplicateFacts(u"fuller"_s, fuller)});
        const auto groups = book.groups();
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(keysOf(groups.front()), QStringList({u"good"_s, u"fuller"_s, u"poor"_s, u"unscored"_s}));
    }

    void chainsAreOneGroup()
    {
        const QString title = u"A harbour town gets its trams back"_s;
        const DuplicateBook book({facts(u"a"_s, title), facts(u"b"_s, title, u"https://x.example/a"_s),
                                  facts(u"c"_s, u"Something else"_s, u"https://m.x.example/a"_s),
                                  facts(u"d"_s, u"Alone"_s, u"https://x.example/d"_s)});
        const auto groups = book.groups();
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(keysOf(groups.front()), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(groups.front().reason, Reason::OtherAddress);
        QCOMPARE(groups.front().articles.front().reason, Reason::SameTitle);
    }

    void followsChanges()
    {
        DuplicateBook book({facts(u"a"_s, u"One"_s, u"https://x.example/a"_s),
                            facts(u"b"_s, u"Two"_s, u"https://x.example/b"_s)});
        QVERIFY(book.groups().empty());
        book.update(facts(u"b"_s, u"Two"_s, u"https://x.example/a"_s));
        QCOMPARE(book.groups().size(), std::size_t(1));
        book.update(facts(u"c"_s, u"Three"_s, u"https://x.example/a"_s));
        QCOMPARE(book.groups().front().articles.size(), std::size_t(3));
        book.remove(u"b"_s);
        QCOMPARE(keysOf(book.groups().front()), QStringList({u"a"_s, u"c"_s}));
        book.remove(u"c"_s);
        book.remove(u"no such"_s);
        QVERIFY(book.groups().empty());
        QVERIFY(book.of(facts(u"a"_s, u"One"_s, u"https://x.example/a"_s)).empty());
    }

    void whatIsToldApartIsNotProposed()
    {
        const QString title = u"A harbour town gets its trams back after fifty years"_s;
        const std::vector<DuplicateFacts> all{
            facts(u"a"_s, title), facts(u"b"_s, title),
            facts(u"c"_s, u"Harbour town gets its trams back after fifty years"_s)};
        const DuplicateBook book(all);
        ToldApart told;
        told.set(u"a"_s, {u"1"_s});
        told.set(u"b"_s, {u"1"_s});
        QCOMPARE(book.of(all[0], told).size(), std::size_t(1));
        QCOMPARE(book.groups(told).size(), std::size_t(1)); // both may still be the same as c
        told.set(u"c"_s, {u"1"_s});
        QVERIFY(book.of(all[0], told).empty());
        QVERIFY(book.groups(told).empty());
        // One that comes later is proposed with one of them, wherever it stands among them.
        for (const QString &date : {u"2026-02-27"_s, u"2026-03-01"_s, u"2026-03-03"_s}) {
            std::vector<DuplicateFacts> more = all;
            more.push_back(facts(u"d"_s, title, {}, date));
            const auto groups = DuplicateBook(more).groups(told);
            QCOMPARE(groups.size(), std::size_t(1));
            QVERIFY(keysOf(groups.front()).contains(u"d"_s));
        }
        const DuplicateBook addresses({facts(u"a"_s, u"One"_s, u"https://x.example/a"_s),
                                       facts(u"b"_s, u"Two"_s, u"https://x.example/a"_s),
                                       facts(u"d"_s, u"Three"_s, u"https://x.example/a"_s)});
        QCOMPARE(keysOf(addresses.groups(told).front()).size(), 3); // a and b meet through d
        told.set(u"d"_s, {u"1"_s});
        QVERIFY(addresses.groups(told).empty());
    }

    /// The fast search must find what comparing all with all finds.
    void agreesWithComparingAll()
    {
        QRandomGenerator random(11);
        const QStringList vocabulary =
            u"tram harbour town bridge river storm vote budget museum fire 7 12"_s.split(u' ');
        std::vector<DuplicateFacts> all;
        for (int i = 0; i < 400; ++i) {
            QStringList words;
            for (int w = 0; w < 6; ++w)
                words.append(vocabulary[random.bounded(vocabulary.size())]);
            const QString date = u"2026-03-%1"_s.arg(1 + random.bounded(28), 2, 10, QChar(u'0'));
            const QString url = u"https://x.example/%1"_s.arg(random.bounded(2000));
            all.push_back(facts(u"%1"_s.arg(i), words.join(u' '), url, random.bounded(5) ? date : QString()));
        }
        const DuplicateBook book(all);
        QStringList grouped;
        for (const DuplicateGroup &group : book.groups())
            grouped += keysOf(group);
        QStringList expected;
        for (const DuplicateFacts &one : all) {
            bool has = false;
            for (const DuplicateFacts &other : all)
                has = has || (one.key != other.key && !DuplicateBook({one, other}).groups().empty());
            if (has)
                expected.append(one.key);
        }
        QVERIFY(expected.size() > 20 && expected.size() < 390);
        grouped.sort();
        expected.sort();
        QCOMPARE(grouped, expected);
    }

    void manyOfOneTitleAreQuick()
    {
        std::vector<DuplicateFacts> all;
        for (int i = 0; i < 20000; ++i)
            all.push_back(
                facts(u"%1"_s.arg(i), u"The same words again and again"_s, u"https://x.example/a"_s));
        const auto groups = DuplicateBook(std::move(all)).groups();
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups.front().articles.size(), std::size_t(20000));
    }

    void readsALibrary()
    {
        test::TempDir dir;
        dir.write(u"_news/a.md"_s, "---\ntitle: One\nwebUrl: https://x.example/a\nquality: 50\n---\n");
        dir.write(u"_news/b.html"_s,
                  "---\ntitle: Two\noriginalUrl: https://x.example/a?utm_medium=mail\n---\n<p>x");
        dir.write(u"README.md"_s, "No article: https://x.example/a\n");
        int told = 0;
        const auto read = readDuplicateFacts(
            dir.path(), {u"_news/a.md"_s, u"_news/b.html"_s, u"README.md"_s, u"_news/gone.md"_s}, {},
            [&](int done, int total) {
                QVERIFY(done <= total);
                told = done;
            });
        QCOMPARE(told, 4);
        QCOMPARE(read.size(), std::size_t(2));
        QCOMPARE(read[0].quality, std::optional<int>(50));
        const auto groups = DuplicateBook(read).groups();
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(keysOf(groups.front()), QStringList({u"_news/a.md"_s, u"_news/b.html"_s}));

        const CancelToken cancel;
        cancel.cancel();
        QVERIFY(readDuplicateFacts(dir.path(), {u"_news/a.md"_s}, cancel).empty());
        QVERIFY(DuplicateBook(read).groups({}, cancel).size() <= 1);
    }
};

QTEST_APPLESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"

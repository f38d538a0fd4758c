// SPDX-License-Identifier: Apache-2.0
#include "core/curate/newarticle.h"
#include "core/curate/slug.h"
#include "core/frontmatter/parser.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2024, 3, 5), QTime(10, 0), Qt::UTC);

ArticleDraft draft()
{
    ArticleDraft draft;
    draft.title = u"Tea \"now\": cheaper"_s;
    draft.excerpt = u"It is."_s;
    draft.published = u"2024-02-29T23:30:00Z"_s;
    draft.originalUrl = draft.webUrl = u"https://tea.example/now?a=1&b=2"_s;
    draft.type = u"article"_s;
    Provider provider;
    provider.name = u"Tea Times"_s;
    provider.domain = u"tea.example"_s;
    draft.provider = provider;
    draft.topics = {u"Tea"_s, u"Prices"_s};
    ImageRef image;
    image.url = u"https://tea.example/a.jpg"_s;
    image.width = 1200;
    image.height = 630;
    image.isCached = true;
    draft.images = {image};
    return draft;
}

/// As the format's own example has it.
const QByteArray neighbour =
    "---\ncategory: news\ntitle: \"A\"\nexcerpt: \"B\"\npublishedDateTime: "
    "2024-01-01T00:00:00Z\noriginalUrl: \"https://a.example/\"\nwebUrl: "
    "\"https://a.example/\"\ntype: article\nquality: 5\n\nprovider:\n  name: A\n  domain: "
    "a.example\n\ntopics:\n  - Tea\n\nimages:\n  - url: \"https://a.example/a.png\"\n    "
    "width: 800\n    height: 400\n---\n\n";

} // namespace

class TestNewArticle final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksLikeItsNeighbours()
    {
        const test::TempDir dir;
        dir.write(u"_news/2024-01-01-a.md"_s, neighbour);
        const auto file = planNewArticle({dir.path(), u"_news"_s}, draft(), now);
        QVERIFY(file);
        QCOMPARE(file->key, u"_news/2024-02-29-tea-now-cheaper.md"_s);
        QVERIFY(!file->before);
        QCOMPARE(
            *file->after,
            QByteArray("---\ncategory: news\ntitle: \"Tea \\\"now\\\": cheaper\"\nexcerpt: \"It is.\"\n"
                       "publishedDateTime: 2024-02-29T23:30:00Z\n"
                       "originalUrl: \"https://tea.example/now?a=1&b=2\"\n"
                       "webUrl: \"https://tea.example/now?a=1&b=2\"\ntype: article\n\n"
                       "provider:\n  name: Tea Times\n  domain: tea.example\n\n"
                       "topics:\n  - Tea\n  - Prices\n\n"
                       "images:\n  - url: \"https://tea.example/a.jpg\"\n    width: 1200\n    height: 630\n"
                       "    isCached: true\n---\n\n"));
        QVERIFY(!dir.exists(u"_news/2024-02-29-tea-now-cheaper.md"_s));
    }

    void anotherLibraryHasAnotherStyle()
    {
        const test::TempDir dir;
        dir.write(u"posts/2024-01-01-a.md"_s,
                  "---\r\ntopics:\r\n- Tea\r\ntitle: 'A'\r\nwebUrl: https://a.example/\r\n---\r\n");
        ArticleDraft small;
        small.title = u"B"_s;
        small.webUrl = u"https://b.example/"_s;
        small.topics = {u"Tea"_s};
        const auto file = planNewArticle({dir.path(), u"posts"_s}, small, now);
        QVERIFY(file);
        QCOMPARE(file->key, u"posts/2024-03-05-example.md"_s.replace(u"example"_s, u"b-example"_s));
        QCOMPARE(*file->after, QByteArray("---\r\ntopics:\r\n- Tea\r\ntitle: 'B'\r\n"
                                          "webUrl: https://b.example/\r\n---\r\n"));
    }

    void anEmptyLibraryGetsTheFormatsOwn()
    {
        const test::TempDir dir;
        const auto file = planNewArticle({dir.path(), u"_news"_s}, draft(), now);
        QVERIFY(file);
        QVERIFY2(file->after->startsWith("---\ncategory: news\ntitle: "), file->after->constData());
        QVERIFY(file->after->contains("\n\nprovider:\n  name: Tea Times\n"));
        QVERIFY(parseArticle(*file->after, false).problems.isEmpty());
    }

    void namesThatAreTakenGetANumber()
    {
        const test::TempDir dir;
        dir.write(u"_news/2024-02-29-Tea-Now-Cheaper.md"_s, neighbour);
        dir.write(u"_news/2024-02-29-tea-now-cheaper-2.md"_s, neighbour);
        const auto file = planNewArticle({dir.path(), u"_news"_s}, draft(), now);
        QVERIFY(file);
        QCOMPARE(file->key, u"_news/2024-02-29-tea-now-cheaper-3.md"_s);
    }

    void invalidFieldsAreRefused_data()
    {
        using Change = std::function<void(ArticleDraft &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("title") << Change([](ArticleDraft &d) { d.title.clear(); }) << u"title"_s;
        QTest::newRow("blank title") << Change([](ArticleDraft &d) { d.title = u"  "_s; }) << u"title"_s;
        QTest::newRow("address") << Change([](ArticleDraft &d) { d.webUrl = u"file:///x"_s; }) << u"webUrl"_s;
        QTest::newRow("date") << Change([](ArticleDraft &d) { d.published = u"soon"_s; })
                              << u"publishedDateTime"_s;
    }
    void invalidFieldsAreRefused()
    {
        QFETCH(std::function<void(ArticleDraft &)>, change);
        QFETCH(QString, field);
        const test::TempDir dir;
        ArticleDraft wrong = draft();
        change(wrong);
        const auto file = planNewArticle({dir.path(), u"_news"_s}, wrong, now);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::InvalidValue);
        QCOMPARE(file.error().subject, field);
    }

    void aDuplicateKeepsWhatIsNotItsOwn()
    {
        const test::TempDir dir;
        dir.write(u"_news/2024-01-01-a.md"_s,
                  "---\ntitle: 'A' # ours\nquality: 5\nheat: 5\npublished: true\nlevels: [1, 2]\n"
                  "webUrl: https://a.example/\nsecured: \"x;y\"\ntopics: [Tea]\n---\nBody\n");
        ArticleDraft copy = draftLike(parseArticle(dir.read(u"_news/2024-01-01-a.md"_s), false).article);
        copy.title = u"B"_s;
        copy.published = u"2024-03-05"_s;
        const auto file = planDuplicate({dir.path(), u"_news"_s}, u"_news/2024-01-01-a.md"_s, copy, now);
        QVERIFY(file);
        QCOMPARE(*file->after, QByteArray("---\ntitle: 'B' # ours\npublishedDateTime: 2024-03-05\n"
                                          "levels: [1, 2]\ntopics: [Tea]\n---\nBody\n"));
    }

    void deletionTakesWhatIsThere()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, neighbour);
        const ChangePlan plan = planDeletion(dir.path(), {u"a.md"_s, u"gone.md"_s});
        QVERIFY(plan.errors.empty());
        QCOMPARE(plan.files.size(), std::size_t(1));
        QCOMPARE(*plan.files[0].before, neighbour);
        QVERIFY(!plan.files[0].after);
        QCOMPARE(plan.label.kind, StepKind::Delete);
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << u"Power Apps 2021 — what’s new?"_s << u"power-apps-2021-whats-new"_s;
        QTest::newRow("accents") << u"Žluťoučký kůň & Straße, Ærø"_s << u"zlutoucky-kun-strasse-aero"_s;
        QTest::newRow("signs") << u"  C++ / C#!  "_s << u"c-c"_s;
        QTest::newRow("other script") << u"新しい"_s << QString();
        QTest::newRow("full width") << u"ＡＩ　２０２１"_s << u"ai-2021"_s;
        QTest::newRow("long")
            << u"word "_s.repeated(40)
            << u"word-word-word-word-word-word-word-word-word-word-word-word-word-word-word-word"_s;
    }
    void slugs()
    {
        QFETCH(QString, title);
        QFETCH(QString, slug);
        QCOMPARE(slugOf(title), slug);
    }

    void withoutLettersTheAddressNamesIt()
    {
        QCOMPARE(slugFor(u"新しい"_s, u"https://a.example/2021/Shin-Sha.html?x=1"_s), u"shin-sha"_s);
        QCOMPARE(slugFor(u"新しい"_s, u"https://a.example/"_s), u"a-example"_s);
        QCOMPARE(slugFor(u"新しい"_s, QString()), u"article"_s);
    }
};

QTEST_GUILESS_MAIN(TestNewArticle)
#include "tst_newarticle.moc"

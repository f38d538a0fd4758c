// SPDX-License-Identifier: Apache-2.0
#include "core/curate/editdraft.h"
#include "core/curate/fieldsummary.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/relatedentry.h"
#include "core/frontmatter/parser.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "---\r\n"
                           "title: \"The lead\"\r\n"
                           "publishedDateTime: 2021-08-27T14:16:00Z\r\n"
                           "originalUrl: https://a.example/1\r\n"
                           "ampWebUrl: https://a.example/amp\r\n"
                           "quality: 70 # ours\r\n"
                           "related:\r\n"
                           "  - title: \"The other\"\r\n"
                           "    webUrl: https://b.example/2\r\n"
                           "    provider:\r\n"
                           "      name: B\r\n"
                           "---\r\n"
                           "Body\r\n";

} // namespace

class TestEditDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsBetweenMakeOneOfTheOther_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("count");
        const auto with = [](const char *old, const char *now) {
            return QByteArray(article).replace(old, now);
        };
        QTest::newRow("nothing") << article << 0;
        QTest::newRow("a value") << with("70", "85") << 1;
        QTest::newRow("a key more") << with("quality:", "heat: 3\r\nquality:") << 1;
        QTest::newRow("a key less") << with("quality: 70 # ours\r\n", "") << 1;
        QTest::newRow("the body") << with("Body", "Text") << 1;
        QTest::newRow("inside of a list") << with("name: B", "name: C") << 1;
        QTest::newRow("two") << with("70", "85").replace("The lead", "A lead") << 2;
    }
    void editsBetweenMakeOneOfTheOther()
    {
        QFETCH(QByteArray, after);
        const auto edits = editsBetween(article, after);
        QVERIFY(edits.ok());
        QTEST(int(edits->size()), "count");
        const auto edited = editArticle(article, *edits);
        QVERIFY(edited.ok());
        QCOMPARE(parseFrontMatter(*edited).root.children.size(),
                 parseFrontMatter(after).root.children.size());
        QCOMPARE(editsBetween(*edited, after)->size(), std::size_t(0));
    }

    void whatCannotBeReadIsRefusedWithItsLine()
    {
        const auto edits = editsBetween(article, "---\ntitle: \"A\nb: [\n---\n");
        QVERIFY(!edits.ok());
        QCOMPARE(edits.error().code, ErrorCode::Malformed);
        QVERIFY(edits.error().line > 0);
    }

    void draftsSurvive()
    {
        const test::TempDir dir;
        const DraftStore store(dir.path());
        QVERIFY(store.load()->isEmpty());
        QHash<QString, EditDraft> drafts;
        drafts[u"a.md"_s] = {article, {*parseAssignment(u"quality=85"_s)}, {{u"heat"_s, u"hot"_s}}, {}};
        drafts[u"b.md"_s] = {article, {}, {}, QByteArray("---\nno: [\n---\n")};
        QVERIFY(store.save(drafts).ok());
        const auto loaded = store.load();
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->size(), 2);
        const EditDraft a = loaded->value(u"a.md"_s);
        QCOMPARE(a.base, article);
        QCOMPARE(a.edits.size(), std::size_t(1));
        QCOMPARE(a.edits.front().path, u"quality"_s);
        QCOMPARE(a.edits.front().value.text, u"85"_s);
        QCOMPARE(a.invalid.value(u"heat"_s), u"hot"_s);
        QCOMPARE(loaded->value(u"b.md"_s).raw, QByteArray("---\nno: [\n---\n"));
        QVERIFY(store.save({}).ok());
        QVERIFY(!dir.exists(u"drafts.json"_s));
        dir.write(u"drafts.json"_s, "[broken");
        QCOMPARE(store.load().error().code, ErrorCode::Malformed);
        QCOMPARE(dir.read(u"drafts.json.damaged"_s), QByteArray("[broken"));
        QVERIFY(store.load()->isEmpty());
    }

    void theLeadAndTheOtherChangePlaces()
    {
        const Node root = parseFrontMatter(article).root;
        const auto edited = editArticle(article, leadEdits(root, 0));
        QVERIFY(edited.ok());
        const Article now = parseArticle(*edited, false).article;
        QCOMPARE(now.title, u"The other"_s);
        QCOMPARE(now.webUrl, u"https://b.example/2"_s);
        QCOMPARE(now.originalUrl, u"https://b.example/2"_s);
        QVERIFY(now.ampWebUrl.isEmpty()); // it was the old lead's
        QVERIFY(!now.quality);            // nobody scored it
        QCOMPARE(now.provider->name, u"B"_s);
        QCOMPARE(now.related.size(), 1);
        QCOMPARE(now.related.front().title, u"The lead"_s);
        QCOMPARE(now.related.front().webUrl, u"https://a.example/1"_s);
        QCOMPARE(now.related.front().quality, std::optional<int>(70));
        QVERIFY(edited->contains("---\r\nBody\r\n"));
        QVERIFY(leadEdits(root, 1).empty());
        QVERIFY(leadEdits(root, -1).empty());
    }

    void aSummaryTellsWhatDiffers()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "---\ntitle: A\nquality: 5\ntype: video\ntopics: [x, y]\ntags: [z]\n---\n");
        dir.write(u"b.md"_s, "---\ntitle: B\nquality: 5\ntopics: [x]\nprovider:\n  name: P\n---\n");
        const FieldSummary summary =
            summarizeFields(dir.path(), {u"a.md"_s, u"b.md"_s, u"gone.md"_s}, CancelToken());
        QCOMPARE(summary.articles, 2);
        QCOMPARE(summary.common.children.size(), std::size_t(1));
        QCOMPARE(summary.common.find(u"quality")->text, u"5"_s);
        for (const char *path : {"title", "type", "topics", "provider", "provider.name"})
            QVERIFY2(summary.differing.contains(QString::fromLatin1(path)), path);
        QCOMPARE(summary.structured, QStringList({u"topics"_s, u"tags"_s, u"provider"_s}));
        QCOMPARE(summary.topics.value(u"x"_s), 2);
        QCOMPARE(summary.topics.value(u"y"_s), 1);
    }
};

QTEST_APPLESS_MAIN(TestEditDraft)
#include "tst_editdraft.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/taxonomyedit.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What all files of a small library become.
class TestTaxonomyEdit final : public QObject
{
    Q_OBJECT
private:
    using Files = QMap<QString, QByteArray>;
    using Kind = TaxonomyChange::Kind;

    test::TempDir m_dir;
    TaxonomyPlace m_place;

    static QByteArray article(const QByteArray &topics, const QByteArray &title = "Kettles")
    {
        return "---\ntitle: '" + title + "' # ours\n" + topics + "---\nBody";
    }

    ChangePlan plan(const TaxonomyChange &change) { return planTaxonomyChange(m_place, change); }

    /// Only what changes; a file that goes is "gone".
    static Files after(const ChangePlan &plan)
    {
        Files files;
        for (const PlannedFile &file : plan.files)
            files.insert(file.key, file.after.value_or("gone"));
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QList<std::pair<QString, QByteArray>> topics{
            {u"00-drinks.yaml"_s, "_id: drinks\nname: Drinks\n"},
            {u"01-tea.yaml"_s, "# by hand\n_id: tea\nname: Tea # hot\nparent: Drinks\nkeywords:\n  - tea\n"},
            {u"02-green.yaml"_s, "_id: green\nname: Green Tea\nparent: Tea\nkeywords:\n  - sencha"},
            {u"03-coffee.yaml"_s,
             "_id: coffee\r\nname: Coffee\r\nparent: Drinks\r\nkeywords:\r\n  - bean\r\nother: [1]\r\n"}};
        for (const auto &[name, content] : topics)
            m_dir.write(u"_data/topics/"_s + name, content);
        const QString folder = u"_data/topics/"_s;
        m_place.libraryFolder = m_dir.path();
        m_place.topics = {
            {u"Drinks"_s, u"drinks"_s, {}, {}, {}, folder + u"00-drinks.yaml"_s},
            {u"Tea"_s, u"tea"_s, u"Drinks"_s, {u"tea"_s}, {}, folder + u"01-tea.yaml"_s},
            {u"Green Tea"_s, u"green"_s, u"Tea"_s, {u"sencha"_s}, {}, folder + u"02-green.yaml"_s},
            {u"Coffee"_s, u"coffee"_s, u"Drinks"_s, {u"bean"_s}, {}, folder + u"03-coffee.yaml"_s}};
        m_dir.write(u"_news/a.md"_s, article("topics:\n- Tea # first\n- Coffee\n"));
        m_dir.write(u"_news/b.md"_s, article("topics: [\"tea\", Pots]\n", "Oolong"));
        m_dir.write(u"_news/c.md"_s, article("topics: Tea\n"));
        m_dir.write(u"_news/d.md"_s, article("topics:\n  - Coffee\n"));
        m_place.keys = {u"_news/a.md"_s, u"_news/b.md"_s, u"_news/c.md"_s, u"_news/d.md"_s,
                        u"_news/gone.md"_s};
    }

    void renames()
    {
        const ChangePlan renamed = plan({Kind::Rename, u"Tea"_s, u" Hot  Tea "_s, {}});
        QVERIFY(renamed.errors.empty());
        QCOMPARE(after(renamed),
                 (Files{{u"_data/topics/01-tea.yaml"_s,
                         "# by hand\n_id: tea\nname: Hot Tea # hot\nparent: Drinks\nkeywords:\n  - tea\n"},
                        {u"_data/topics/02-green.yaml"_s,
                         "_id: green\nname: Green Tea\nparent: Hot Tea\nkeywords:\n  - sencha"},
                        {u"_news/a.md"_s, article("topics:\n- Hot Tea # first\n- Coffee\n")},
                        {u"_news/b.md"_s, article("topics: [\"Hot Tea\", Pots]\n", "Oolong")},
                        {u"_news/c.md"_s, article("topics:\n- Hot Tea\n")}}));
        QCOMPARE(renamed.label.kind, StepKind::EditTopics);
        QCOMPARE(renamed.label.fields, (QStringList{u"Tea"_s, u"Hot Tea"_s}));
        QCOMPARE(renamed.label.articles, 5);
        QCOMPARE(m_dir.read(u"_news/a.md"_s), article("topics:\n- Tea # first\n- Coffee\n"));
    }

    void renamesWhatTheTaxonomyLacks()
    {
        QCOMPARE(after(plan({Kind::Rename, u"pots"_s, u"Cups"_s, {}})),
                 (Files{{u"_news/b.md"_s, article("topics: [\"tea\", Cups]\n", "Oolong")}}));
    }

    void merges()
    {
        const Files files = after(plan({Kind::Merge, u"Tea"_s, u"coffee"_s, {}}));
        QCOMPARE(files.value(u"_data/topics/01-tea.yaml"_s), QByteArray("gone"));
        QCOMPARE(files.value(u"_data/topics/03-coffee.yaml"_s),
                 QByteArray("_id: coffee\r\nname: Coffee\r\nparent: Drinks\r\nkeywords:\r\n  - bean\r\n  - "
                            "tea\r\nother: [1]\r\n"));
        QCOMPARE(files.value(u"_data/topics/02-green.yaml"_s),
                 QByteArray("_id: green\nname: Green Tea\nparent: Coffee\nkeywords:\n  - sencha"));
        QCOMPARE(files.value(u"_news/a.md"_s), article("topics:\n- Coffee\n"));
        QCOMPARE(files.value(u"_news/b.md"_s), article("topics: [\"Coffee\", Pots]\n", "Oolong"));
        QVERIFY(!files.contains(u"_news/d.md"_s));
    }

    void mergingIntoASubtopicMakesNoRing()
    {
        const Files files = after(plan({Kind::Merge, u"Drinks"_s, u"Green Tea"_s, {}}));
        QCOMPARE(files.value(u"_data/topics/00-drinks.yaml"_s), QByteArray("gone"));
        QVERIFY(
            !files.value(u"_data/topics/01-tea.yaml"_s).contains("parent")); // a root: Green Tea is below it
        QVERIFY(files.value(u"_data/topics/03-coffee.yaml"_s).contains("parent: Green Tea\r\n"));
        QVERIFY(!files.contains(u"_data/topics/02-green.yaml"_s));
        const Files child = after(plan({Kind::Merge, u"Tea"_s, u"Green Tea"_s, {}}));
        QVERIFY(child.value(u"_data/topics/02-green.yaml"_s).contains("parent: Drinks\n"));
    }

    void moves()
    {
        QCOMPARE(after(plan({Kind::Move, u"Tea"_s, {}, {}})),
                 (Files{{u"_data/topics/01-tea.yaml"_s,
                         "# by hand\n_id: tea\nname: Tea # hot\nkeywords:\n  - tea\n"}}));
        QCOMPARE(after(plan({Kind::Move, u"Green Tea"_s, u"coffee"_s, {}})),
                 (Files{{u"_data/topics/02-green.yaml"_s,
                         "_id: green\nname: Green Tea\nparent: Coffee\nkeywords:\n  - sencha"}}));
    }

    void setsWords()
    {
        QCOMPARE(
            after(plan({Kind::SetKeywords, u"Tea"_s, {}, {u"tea"_s, u" oo long "_s, u"TEA"_s}}))
                .value(u"_data/topics/01-tea.yaml"_s),
            QByteArray("# by hand\n_id: tea\nname: Tea # hot\nparent: Drinks\nkeywords:\n  - tea\n  - oo "
                       "long\n"));
        QVERIFY(!after(plan({Kind::SetKeywords, u"Tea"_s, {}, {}}))
                     .value(u"_data/topics/01-tea.yaml"_s)
                     .contains("keywords"));
    }

    void addsAFileLikeTheOthers()
    {
        QCOMPARE(after(plan({Kind::Add, u"Pots & Cups"_s, u"Drinks"_s, {u"pot"_s}})),
                 (Files{{u"_data/topics/04-pots-cups.yaml"_s,
                         "_id: pots-cups\nname: Pots & Cups\nparent: Drinks\nkeywords:\n  - pot\n"}}));
    }

    void splitsByWords()
    {
        const Files files = after(plan({Kind::Split, u"Tea"_s, u"Oolong"_s, {u"blue tea"_s}}));
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.value(u"_news/b.md"_s), article("topics: [\"Oolong\", Pots]\n", "Oolong"));
        QVERIFY(files.value(u"_data/topics/04-oolong.yaml"_s)
                    .contains("parent: Drinks\nkeywords:\n  - blue tea"));
        TaxonomyChange both{Kind::Split, u"Tea"_s, u"Oolong"_s, {}};
        both.keepTopic = true;
        QCOMPARE(after(plan(both)).value(u"_news/b.md"_s),
                 article("topics: [\"tea\", Pots, \"Oolong\"]\n", "Oolong"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, Kind kind, const QString &topic, const QString &to,
                            const QString &why) { QTest::newRow(name) << int(kind) << topic << to << why; };
        row("no name", Kind::Rename, u"Tea"_s, u"  "_s, u"empty"_s);
        row("taken", Kind::Rename, u"Tea"_s, u"coffee"_s, u"taken"_s);
        row("merge into nothing", Kind::Merge, u"Tea"_s, u"Milk"_s, u"unknown"_s);
        row("merge into itself", Kind::Merge, u"Tea"_s, u"TEA"_s, u"below-itself"_s);
        row("below itself", Kind::Move, u"Drinks"_s, u"Green Tea"_s, u"below-itself"_s);
        row("unknown parent", Kind::Move, u"Tea"_s, u"Milk"_s, u"unknown"_s);
        row("no such topic", Kind::SetKeywords, u"Milk"_s, {}, u"unknown"_s);
        row("added twice", Kind::Add, u"tea"_s, {}, u"taken"_s);
        row("split into one that is there", Kind::Split, u"Tea"_s, u"Coffee"_s, u"taken"_s);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(int, kind);
        QFETCH(QString, topic);
        QFETCH(QString, to);
        QFETCH(QString, why);
        const ChangePlan refused = plan({Kind(kind), topic, to, {}});
        QVERIFY(refused.files.empty());
        QCOMPARE(refused.errors.size(), std::size_t(1));
        QCOMPARE(refused.errors[0].code, ErrorCode::InvalidValue);
        QCOMPARE(refused.errors[0].detail, why);
    }

    void aTopicThatIsOnlyNamedAsAParent()
    {
        TaxonomyPlace place = m_place;
        place.topics[0].file.clear(); // Drinks
        QCOMPARE(after(planTaxonomyChange(place, {Kind::Rename, u"Drinks"_s, u"Beverages"_s, {}})).keys(),
                 (QStringList{u"_data/topics/01-tea.yaml"_s, u"_data/topics/03-coffee.yaml"_s}));
        const ChangePlan moved = planTaxonomyChange(place, {Kind::Move, u"Drinks"_s, u"Tea"_s, {}});
        QCOMPARE(moved.errors.at(0).detail, u"no-file"_s);
        QCOMPARE(after(planTaxonomyChange(place, {Kind::Add, u"Drinks"_s, {}, {u"drink"_s}})),
                 (Files{{u"_data/topics/04-drinks-2.yaml"_s,
                         "_id: drinks-2\nname: Drinks\nkeywords:\n  - drink\n"}}));
        QVERIFY(planTaxonomyChange(place, {Kind::Merge, u"Coffee"_s, u"Drinks"_s, {}}).errors.empty());
    }

    void changingOnlyTheCaseIsARename()
    {
        const Files files = after(plan({Kind::Rename, u"Tea"_s, u"TEA"_s, {}}));
        QVERIFY(files.value(u"_data/topics/01-tea.yaml"_s).contains("name: TEA # hot"));
        QCOMPARE(files.value(u"_news/a.md"_s), article("topics:\n- TEA # first\n- Coffee\n"));
    }
};

QTEST_GUILESS_MAIN(TestTaxonomyEdit)
#include "tst_taxonomyedit.moc"

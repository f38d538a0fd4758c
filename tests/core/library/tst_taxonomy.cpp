// SPDX-License-Identifier: Apache-2.0
#include "core/library/taxonomy.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace {

Topic topic(const QString &name, const QString &parent = {}, int order = 0)
{
    Topic result;
    result.name = name;
    result.id = name.toLower();
    result.parent = parent;
    result.order = order;
    return result;
}

/// The roots, after a walk from every topic up to one.
QStringList rootsOf(const Taxonomy &taxonomy)
{
    QStringList roots;
    for (const Topic &each : taxonomy.topics()) {
        const Topic *above = &each;
        qsizetype steps = 0;
        while (!above->parent.isEmpty() && ++steps <= taxonomy.topics().size())
            above = taxonomy.find(above->parent);
        if (!above->parent.isEmpty())
            return {u"a ring"_s};
        if (above == &each)
            roots.append(each.name);
    }
    return roots;
}

} // namespace

class TestTaxonomy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFolder();
    void brokenFiles();
    void noFolder();
    void findsByNameAndId();
    void parentWithoutFile();
    void cycles_data();
    void cycles();
};

void TestTaxonomy::readsFolder()
{
    const TempDir dir;
    dir.write(u"_data/topics/10-robots.yaml"_s,
              "taxonomy: topic\n_id: robots\nname: Robots\nshortname: Bots\n"
              "parent: AI\nkeywords:\n  - robot\n  - \"humanoid\"\n"
              "hashtags:\n  - \"#Robots\"\n");
    dir.write(u"_data/topics/02-ai.yaml"_s,
              "\xEF\xBB\xBFname: AI\r\n_id: ai\r\nkeywords: machine learning\r\n");
    dir.write(u"_data/topics/other.yaml"_s, "---\nname: Other\n");
    dir.write(u"_data/topics/readme.txt"_s, "name: No\n");
    const Taxonomy taxonomy = readTaxonomy(dir.path());
    QCOMPARE(taxonomy.topics().size(), 3);
    const Topic &ai = taxonomy.topics().at(0);
    QCOMPARE(ai.name, u"AI"_s);
    QCOMPARE(ai.keywords, QStringList{u"machine learning"_s});
    const Topic &robots = taxonomy.topics().at(1);
    QCOMPARE(robots.name, u"Robots"_s);
    QCOMPARE(robots.id, u"robots"_s);
    QCOMPARE(robots.shortName, u"Bots"_s);
    QCOMPARE(robots.parent, u"AI"_s);
    QCOMPARE(robots.keywords, (QStringList{u"robot"_s, u"humanoid"_s}));
    QCOMPARE(robots.hashtags, QStringList{u"#Robots"_s});
    QCOMPARE(robots.file, u"_data/topics/10-robots.yaml"_s);
    QCOMPARE(robots.order, 10);
    QCOMPARE(taxonomy.topics().at(2).name, u"Other"_s); // without a number: last
}

void TestTaxonomy::brokenFiles()
{
    const TempDir dir;
    dir.write(u"_data/topics/01-bad.yaml"_s, "name: [unclosed\n: :\n");
    dir.write(u"_data/topics/02-nameless.yaml"_s, "_id: x\n");
    dir.write(u"_data/topics/03-good.yaml"_s, "name: Good\n");
    dir.write(u"_data/topics/04-again.yaml"_s, "name: good\n");
    dir.write(u"_data/topics/05-empty.yaml"_s, "");
    QStringList broken;
    const Taxonomy taxonomy = readTaxonomy(dir.path(), &broken);
    QCOMPARE(taxonomy.topics().size(), 1);
    QCOMPARE(broken, (QStringList{u"_data/topics/01-bad.yaml"_s, u"_data/topics/02-nameless.yaml"_s,
                                  u"_data/topics/04-again.yaml"_s, u"_data/topics/05-empty.yaml"_s}));
}

void TestTaxonomy::noFolder()
{
    const TempDir dir;
    QVERIFY(readTaxonomy(dir.path()).topics().isEmpty());
}

void TestTaxonomy::findsByNameAndId()
{
    Topic ai = topic(u"AI"_s);
    ai.id = u"machine-minds"_s;
    const Taxonomy taxonomy({ai, topic(u"Robots"_s)});
    QCOMPARE(taxonomy.find(u"ai")->name, u"AI"_s);
    QCOMPARE(taxonomy.find(u"Machine-Minds")->name, u"AI"_s);
    QVERIFY(!taxonomy.find(u"A"));
    QVERIFY(!taxonomy.find(u""));
}

/// A part of a site's taxonomy names parents whose files are elsewhere: topic:AI still has its subtopics.
void TestTaxonomy::parentWithoutFile()
{
    const Taxonomy taxonomy(
        {topic(u"Z"_s, {}, 1), topic(u"Chips"_s, u"AI"_s, 2), topic(u"Robots"_s, u"ai"_s, 3)});
    QStringList all;
    for (const Topic &each : taxonomy.withImpliedParents())
        all.append(each.parent + u'/' + each.name);
    QCOMPARE(all, (QStringList{u"/Z"_s, u"/AI"_s, u"AI/Chips"_s, u"AI/Robots"_s}));
    QVERIFY(!taxonomy.find(u"AI"));
    QCOMPARE(taxonomy.topics().size(), 3);
}

void TestTaxonomy::cycles_data()
{
    QTest::addColumn<QStringList>("parents"); // of A, B, C
    QTest::addColumn<QStringList>("roots");
    QTest::newRow("itself") << QStringList{u"A"_s, {}, {}} << QStringList{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("two") << QStringList{u"B"_s, u"A"_s, {}} << QStringList{u"A"_s, u"C"_s};
    QTest::newRow("three") << QStringList{u"B"_s, u"C"_s, u"A"_s} << QStringList{u"A"_s};
    QTest::newRow("tail on a ring") << QStringList{u"B"_s, u"C"_s, u"B"_s} << QStringList{u"B"_s};
}

void TestTaxonomy::cycles()
{
    QFETCH(QStringList, parents);
    QFETCH(QStringList, roots);
    const Taxonomy taxonomy(
        {topic(u"A"_s, parents.at(0)), topic(u"B"_s, parents.at(1)), topic(u"C"_s, parents.at(2))});
    QCOMPARE(rootsOf(taxonomy), roots);
}

QTEST_APPLESS_MAIN(TestTaxonomy)
#include "tst_taxonomy.moc"

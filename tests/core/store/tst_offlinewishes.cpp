// SPDX-License-Identifier: Apache-2.0
#include "core/store/offlinewishes.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

class OfflineWishesTest : public QObject
{
    Q_OBJECT
    TempDir m_dir;
    FakeClock m_clock;
    std::unique_ptr<OfflineWishes> open(const QString &name)
    {
        auto opened = OfflineWishes::open(m_dir.file(name), m_clock);
        if (!opened)
            qFatal("not opened");
        return std::move(*opened);
    }
private Q_SLOTS:
    void pinsSurvive();
    void wishesSurviveInOrder();
    void sameArticleOnce();
    void movedArticle();
    void rulesSurvive();
    void folderThatCannotBe();
};

void OfflineWishesTest::pinsSurvive()
{
    auto wishes = open(u"pins"_s);
    QVERIFY(wishes->setPinned({u"a"_s, u"b"_s, u"a"_s}, true).ok());
    QVERIFY(wishes->setPinned({u"b"_s, u"unknown"_s}, false).ok());
    QVERIFY(wishes->isPinned(u"a"_s));
    QVERIFY(!wishes->isPinned(u"b"_s));
    wishes = open(u"pins"_s);
    QCOMPARE(wishes->pinned(), QSet<QString>{u"a"_s});
}

void OfflineWishesTest::wishesSurviveInOrder()
{
    auto wishes = open(u"order"_s);
    QVERIFY(wishes->add({{u"z"_s, true, true}, {u"a"_s, true, false}}).ok());
    QVERIFY(wishes->add({{u"m"_s, false, true}}).ok());
    wishes = open(u"order"_s);
    const QList<OfflineWish> expected{{u"z"_s, true, true}, {u"a"_s, true, false}, {u"m"_s, false, true}};
    QCOMPARE(wishes->wishes(), expected);
    QVERIFY(wishes->remove({u"a"_s, u"none"_s}).ok());
    QCOMPARE(wishes->wishes().size(), 2);
}

void OfflineWishesTest::sameArticleOnce()
{
    auto wishes = open(u"same"_s);
    QVERIFY(wishes->add({{u"a"_s, true, false}, {u"b"_s, true, true}, {u"a"_s, false, true}}).ok());
    const QList<OfflineWish> expected{{u"a"_s, true, true}, {u"b"_s, true, true}};
    QCOMPARE(wishes->wishes(), expected);
}

void OfflineWishesTest::movedArticle()
{
    auto wishes = open(u"moved"_s);
    QVERIFY(wishes->setPinned({u"old"_s}, true).ok());
    QVERIFY(wishes->add({{u"old"_s, true, true}}).ok());
    QVERIFY(wishes->renameArticle(u"old"_s, u"new"_s).ok());
    QVERIFY(wishes->isPinned(u"new"_s) && !wishes->isPinned(u"old"_s));
    QCOMPARE(wishes->wishes().first().article, u"new"_s);
}

void OfflineWishesTest::rulesSurvive()
{
    auto wishes = open(u"rules"_s);
    const auto first = wishes->addRule({0, u"is:unread heat:>=80 last:7d"_s, true, 50});
    QVERIFY(first.ok());
    const auto second = wishes->addRule({0, u"is:starred"_s, false, 1'000'000});
    QVERIFY(second.ok());
    QVERIFY(*second != *first);
    const auto again = wishes->addRule({0, u"is:unread heat:>=80 last:7d"_s, false, 0});
    QVERIFY(again.ok());
    QCOMPARE(*again, *first); // the same query is the same rule
    wishes = open(u"rules"_s);
    const QList<OfflineRule> expected{{*first, u"is:unread heat:>=80 last:7d"_s, false, 1},
                                      {*second, u"is:starred"_s, false, OfflineRule::greatestMost}};
    QCOMPARE(wishes->rules(), expected);
    QVERIFY(wishes->removeRule(*first).ok());
    QVERIFY(wishes->removeRule(4711).ok());
    QCOMPARE(wishes->rules().size(), 1);
}

void OfflineWishesTest::folderThatCannotBe()
{
    m_dir.write(u"file"_s, "x");
    QVERIFY(!OfflineWishes::open(m_dir.file(u"file/below"_s), m_clock).ok());
}

QTEST_GUILESS_MAIN(OfflineWishesTest)
#include "tst_offlinewishes.moc"

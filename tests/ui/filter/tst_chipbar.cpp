// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "ui/filter/chip.h"
#include "ui/filter/chipbar.h"
#include "ui/filter/resultcount.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestChipBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textOfEachClause_data();
    void textOfEachClause();
    void oneChipForEachClause();
    void oneChipForEachOfSeveralNames();
    void keyRemovesAndTheFocusStaysInTheRow();
    void mouseRemoves();
    void clearAllKeepsTheOrder();
    void arrowsWalk();
    void theCountIsAlwaysThere();
    void manyChipsWrapIntoLines();

private:
    std::unique_ptr<ChipBar> m_bar;
};

void TestChipBar::init()
{
    m_bar = std::make_unique<ChipBar>();
    m_bar->resize(900, 40);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestChipBar::textOfEachClause_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("topic") << u"topic:AI"_s << u"AI and below"_s;
    QTest::newRow("topics") << u"(topic:AI OR topic:Robotics)"_s << u"AI or Robotics and below"_s;
    QTest::newRow("excluded") << u"-topic:AI"_s << u"not AI and below"_s;
    QTest::newRow("quality") << u"quality:>=60"_s << u"quality ≥ 60"_s;
    QTest::newRow("range") << u"heat:50..90"_s << u"heat 50 – 90"_s;
    QTest::newRow("exactly") << u"heat:50..50"_s << u"heat = 50"_s;
    QTest::newRow("word") << u"chip"_s << u"“chip”"_s;
    QTest::newRow("phrase") << u"\"brain scale\""_s << u"“brain scale”"_s;
    QTest::newRow("flag") << u"is:published"_s << u"published"_s;
    QTest::newRow("not a flag") << u"-has:video"_s << u"not with a video"_s;
    QTest::newRow("today") << u"date:today"_s << u"today"_s;
    QTest::newRow("month") << u"date:2021-08"_s << u"August 2021"_s;
    QTest::newRow("year") << u"date:2021"_s << u"2021"_s;
    QTest::newRow("days") << u"date:2021-07-27..2021-08-27"_s << u"27 Jul – 27 Aug 2021"_s;
    QTest::newRow("two years") << u"date:2020-12-24..2021-01-06"_s << u"24 Dec 2020 – 6 Jan 2021"_s;
    QTest::newRow("age") << u"last:7d"_s << u"last 7 day(s)"_s;
    QTest::newRow("folder") << u"in:_archive"_s << u"in _archive"_s;
    QTest::newRow("range with the unscored") << u"-quality:<60"_s << u"quality ≥ 60 or none"_s;
    QTest::newRow("up to, with the unscored") << u"-heat:>90"_s << u"heat ≤ 90 or none"_s;
    QTest::newRow("or") << u"(quality:>=60 OR is:unscored)"_s << u"quality ≥ 60 or unscored"_s;
}

void TestChipBar::textOfEachClause()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    const Query parsed = parseQuery(query);
    QCOMPARE(parsed.clauses.size(), 1u);
    QCOMPARE(chipText(parsed.clauses.front(), QLocale(QLocale::English)).sentence(), expected);
}

void TestChipBar::oneChipForEachClause()
{
    m_bar->setQuery(parseQuery(u"topic:AI quality:>=60 chip"));
    QCOMPARE(m_bar->chipCount(), 3);
    QVERIFY(m_bar->chip(2)->isVisible());
    QVERIFY(m_bar->clearButton()->isVisible());
    QCOMPARE(m_bar->chip(0)->accessibleName(), u"Remove filter: AI and below"_s);
    m_bar->setQuery({});
    QCOMPARE(m_bar->chipCount(), 0);
    QVERIFY(!m_bar->clearButton()->isVisible());
    QVERIFY(!m_bar->chip(0));
}

void TestChipBar::oneChipForEachOfSeveralNames()
{
    m_bar->setQuery(parseQuery(u"chip (topic:AI OR topic:Robotics OR topic:Ethics) -(type:a OR type:b)"));
    QCOMPARE(m_bar->chipCount(), 6);
    QCOMPARE(m_bar->chip(1)->accessibleName(), u"Remove filter: AI and below"_s);
    QCOMPARE(m_bar->chip(2)->accessibleName(), u"Remove filter: or Robotics and below"_s);
    QCOMPARE(m_bar->chip(5)->accessibleName(), u"Remove filter: not b"_s); // and not a
    QSignalSpy edits(m_bar.get(), &ChipBar::queryEdited);
    QTest::mouseClick(m_bar->chip(1), Qt::LeftButton);
    QCOMPARE(edits.constLast().at(0).value<Query>(),
             parseQuery(u"chip (topic:Robotics OR topic:Ethics) -(type:a OR type:b)"));
    QCOMPARE(m_bar->chip(1)->accessibleName(), u"Remove filter: Robotics and below"_s);
    m_bar->chip(2)->setFocus();
    QTest::keyClick(m_bar->chip(2), Qt::Key_Delete);
    QCOMPARE(edits.constLast().at(0).value<Query>(), parseQuery(u"chip topic:Robotics -(type:a OR type:b)"));
    QVERIFY(m_bar->chip(2)->hasFocus());
    QTest::mouseClick(m_bar->chip(3), Qt::LeftButton);
    QCOMPARE(edits.constLast().at(0).value<Query>(), parseQuery(u"chip topic:Robotics -type:a"));
}

void TestChipBar::keyRemovesAndTheFocusStaysInTheRow()
{
    m_bar->setQuery(parseQuery(u"topic:AI quality:>=60 chip"));
    QSignalSpy edits(m_bar.get(), &ChipBar::queryEdited);
    QSignalSpy left(m_bar.get(), &ChipBar::focusLeft);
    m_bar->chip(1)->setFocus();
    QTest::keyClick(m_bar->chip(1), Qt::Key_Delete);
    QCOMPARE(edits.constLast().at(0).value<Query>(), parseQuery(u"topic:AI chip"));
    QVERIFY(m_bar->chip(1)->hasFocus()); // "chip" moved up
    QTest::keyClick(m_bar->chip(1), Qt::Key_Backspace);
    QVERIFY(m_bar->chip(0)->hasFocus());
    QTest::keyClick(m_bar->chip(0), Qt::Key_Space);
    QCOMPARE(m_bar->chipCount(), 0);
    QCOMPARE(left.count(), 1);
}

void TestChipBar::mouseRemoves()
{
    m_bar->setQuery(parseQuery(u"topic:AI chip"));
    QSignalSpy edits(m_bar.get(), &ChipBar::queryEdited);
    QTest::mouseClick(m_bar->chip(0), Qt::LeftButton);
    QCOMPARE(edits.at(0).at(0).value<Query>(), parseQuery(u"chip"));
}

void TestChipBar::clearAllKeepsTheOrder()
{
    m_bar->setQuery(parseQuery(u"topic:AI chip sort:heat"));
    QSignalSpy edits(m_bar.get(), &ChipBar::queryEdited);
    m_bar->clearButton()->click();
    QCOMPARE(edits.at(0).at(0).value<Query>(), parseQuery(u"sort:heat"));
}

void TestChipBar::arrowsWalk()
{
    m_bar->setQuery(parseQuery(u"topic:AI chip"));
    m_bar->chip(0)->setFocus();
    QTest::keyClick(m_bar->chip(0), Qt::Key_Right);
    QVERIFY(m_bar->chip(1)->hasFocus());
    QTest::keyClick(m_bar->chip(1), Qt::Key_Left);
    QVERIFY(m_bar->chip(0)->hasFocus());
}

void TestChipBar::theCountIsAlwaysThere()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_bar->setCounts(312, 1040);
    QVERIFY(m_bar->count()->isVisible());
    QCOMPARE(m_bar->count()->text(), u"312 of 1,040"_s);
    QCOMPARE(m_bar->count()->accessibleName(), u"312 of 1,040"_s);
    QVERIFY(m_bar->rect().contains(m_bar->count()->geometry()));
}

void TestChipBar::manyChipsWrapIntoLines()
{
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"searchword%1 "_s.arg(i);
    m_bar->setCounts(312, 1040);
    m_bar->setQuery(parseQuery(text));
    const int height = m_bar->heightForWidth(900);
    QVERIFY(height > 3 * m_bar->chip(0)->height());
    m_bar->resize(900, height);
    for (int i = 0; i < m_bar->chipCount(); ++i) {
        QVERIFY(m_bar->rect().contains(m_bar->chip(i)->geometry()));
        QVERIFY(!m_bar->chip(i)->geometry().intersects(m_bar->count()->geometry()));
        if (i > 0)
            QVERIFY(!m_bar->chip(i)->geometry().intersects(m_bar->chip(i - 1)->geometry()));
    }
}

QTEST_MAIN(TestChipBar)
#include "tst_chipbar.moc"

// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/searchbox.h"
#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysOnceWhatIsTypedAMomentAfterTheLastKey();
    void enterSaysItAtOnceAndLeaves();
    void textFromElsewhereIsSilentAndDropsOlderTyping();
    void completionTakesThePlaceOfWhatWasTyped();
    void tabTakesTheFirstCompletion();
    void completionOfAFieldOffersItsValues();
    void escapeIsTold();
    void leavesTheUndoOfArticlesToTheWindow();
    void theClearButtonCountsAsTyping();

private:
    QAbstractItemView *popup() const
    {
        const auto *completer = m_box->findChild<QCompleter *>();
        return completer ? completer->popup() : nullptr;
    }
    std::unique_ptr<SearchBox> m_box;
};

void TestSearchBox::init()
{
    m_box = std::make_unique<SearchBox>();
    m_box->setNames({{u"AI"_s, u"AI Hardware"_s, u"Robotics"_s}, {u"VentureBeat"_s}, {}, {}});
    m_box->resize(400, 36);
    m_box->show();
    m_box->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
}

void TestSearchBox::saysOnceWhatIsTypedAMomentAfterTheLastKey()
{
    QVERIFY(SearchBox::debounceMs <= 30);
    QSignalSpy typed(m_box.get(), &SearchBox::queryTyped);
    QTest::keyClicks(m_box.get(), u"zzz"_s);
    QCOMPARE(typed.count(), 0);
    QVERIFY(m_box->hasPendingEdit());
    QTRY_COMPARE(typed.count(), 1);
    QCOMPARE(typed.at(0).at(0).toString(), u"zzz"_s);
}

void TestSearchBox::enterSaysItAtOnceAndLeaves()
{
    QSignalSpy typed(m_box.get(), &SearchBox::queryTyped);
    QSignalSpy left(m_box.get(), &SearchBox::leaveRequested);
    QTest::keyClicks(m_box.get(), u"zzz"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(typed.count(), 1);
    QCOMPARE(left.count(), 1);
    QTest::qWait(SearchBox::debounceMs * 3);
    QCOMPARE(typed.count(), 1);
}

void TestSearchBox::textFromElsewhereIsSilentAndDropsOlderTyping()
{
    QSignalSpy typed(m_box.get(), &SearchBox::queryTyped);
    QTest::keyClicks(m_box.get(), u"zzz"_s);
    m_box->showText(u"topic:AI"_s);
    QTest::qWait(SearchBox::debounceMs * 3);
    QCOMPARE(typed.count(), 0);
    QCOMPARE(m_box->text(), u"topic:AI"_s);
    QCOMPARE(m_box->cursorPosition(), 8);
}

void TestSearchBox::completionTakesThePlaceOfWhatWasTyped()
{
    QSignalSpy typed(m_box.get(), &SearchBox::queryTyped);
    QTest::keyClicks(m_box.get(), u"chip topic:hard"_s);
    QVERIFY(popup() && popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_box->text(), u"chip topic:\"AI Hardware\" "_s);
    QVERIFY(!popup()->isVisible());
    QTRY_VERIFY(typed.count() > 0);
    QCOMPARE(typed.constLast().at(0).toString(), u"chip topic:\"AI Hardware\" "_s);
}

void TestSearchBox::tabTakesTheFirstCompletion()
{
    QTest::keyClicks(m_box.get(), u"tea topic:\"AI H"_s);
    QVERIFY(popup() && popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Tab);
    QCOMPARE(m_box->text().trimmed(), u"tea topic:\"AI Hardware\""_s);
    QVERIFY(!popup()->isVisible());
    QVERIFY(m_box->hasFocus());
}

void TestSearchBox::completionOfAFieldOffersItsValues()
{
    QTest::keyClicks(m_box.get(), u"prov"_s);
    QVERIFY(popup() && popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_box->text(), u"provider:"_s);
    QTRY_VERIFY(popup()->isVisible());
    QCOMPARE(popup()->model()->index(0, 0).data().toString(), u"VentureBeat"_s);
}

void TestSearchBox::escapeIsTold()
{
    QSignalSpy escaped(m_box.get(), &SearchBox::escapeRequested);
    QTest::keyClick(m_box.get(), Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
}

void TestSearchBox::leavesTheUndoOfArticlesToTheWindow()
{
    const auto takes = [this] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(m_box.get(), &undo);
        return undo.isAccepted();
    };
    QVERIFY(!takes());
    QTest::keyClicks(m_box.get(), u"chip"_s);
    QVERIFY(takes()); // what was typed is its own
}

void TestSearchBox::theClearButtonCountsAsTyping()
{
    m_box->showText(u"topic:AI"_s);
    QSignalSpy typed(m_box.get(), &SearchBox::queryTyped);
    QVERIFY(m_box->clearAction()->isVisible());
    m_box->clearAction()->trigger();
    QVERIFY(!m_box->clearAction()->isVisible());
    QTRY_COMPARE(typed.count(), 1);
    QCOMPARE(typed.at(0).at(0).toString(), QString());
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/index/queryedit.h"
#include "ui/filter/barbutton.h"
#include "ui/filter/boxtext.h"
#include "ui/filter/chip.h"
#include "ui/filter/chipbar.h"
#include "ui/filter/datechoice.h"
#include "ui/filter/densityswitch.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/rangeslider.h"
#include "ui/filter/scoreedit.h"
#include "ui/filter/scorehandle.h"
#include "ui/filter/scorepanel.h"
#include "ui/filter/searchbox.h"
#include "ui/filter/unscoredbutton.h"
#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCompleter>
#include <QDateEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime(QDate(2021, 8, 27), QTime(12, 0), Qt::UTC); }
};

} // namespace

/// Box, sliders, buttons and chips must always say the same query, whichever of them was edited.
class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingMovesTheSliders();
    void slidersWriteIntoTheBox();
    void chipsTakeAwayWhatTheBoxSays();
    void typedTextIsLeftAloneWhileItMeansTheQuery_data();
    void typedTextIsLeftAloneWhileItMeansTheQuery();
    void aClauseIsNotAskedForBeforeItNamesSomething_data();
    void aClauseIsNotAskedForBeforeItNamesSomething();
    void enterAndLeavingFinishAClause_data();
    void enterAndLeavingFinishAClause();
    void aClickBeatsTypingThatWasNotSaidYet();
    void unscoredButton();
    void typedNumbers();
    void orderStaysWhileTypingAndFollowsASortClause();
    void dateChoices();
    void theCalendarOpensAtTheDaysInUse_data();
    void theCalendarOpensAtTheDaysInUse();
    void publicationMenu();
    void foldsWhenNarrow_data();
    void foldsWhenNarrow();
    void escapeLeavesEveryControl();
    void everyControlHasANameAndAPlaceInTheTabOrder();

private:
    void check(const QString &text) const
    {
        const Query expected = parseQuery(text);
        QCOMPARE(m_bar->query(), expected);
        QCOMPARE(m_chips->chipCount(), int(expected.clauses.size()));
        QCOMPARE(queryOfBox(m_bar->searchBox()->text(), expected.sort), expected);
        QCOMPARE(m_bar->qualityPanel()->filter(), scoreFilterOf(expected, Field::Quality));
        QCOMPARE(m_bar->qualityPanel()->slider()->range(), scoreFilterOf(expected, Field::Quality).range);
        QCOMPARE(m_bar->heatPanel()->filter(), scoreFilterOf(expected, Field::Heat));
    }
    void type(const QString &text)
    {
        m_bar->searchBox()->setFocus();
        m_bar->searchBox()->selectAll();
        QTest::keyClicks(m_bar->searchBox(), text);
        m_bar->searchBox()->flush();
    }

    FixedClock m_clock;
    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
    ChipBar *m_chips = nullptr;
};

void TestFilterBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_bar = new FilterBar(&m_clock, m_window.get());
    m_chips = new ChipBar(m_window.get());
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    // As the window does it: what one edits is shown by the other.
    connect(m_bar, &FilterBar::queryEdited, m_chips, &ChipBar::setQuery);
    connect(m_chips, &ChipBar::queryEdited, m_bar, &FilterBar::setQuery);
    Facets facets;
    facets.quality.maximum = facets.heat.maximum = 99;
    m_bar->setFacets(facets);
    m_window->resize(1440, 120);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFilterBar::typingMovesTheSliders()
{
    type(u"chip quality:>=60 heat:..50"_s);
    check(u"chip quality:>=60 heat:<=50"_s);
    QCOMPARE(m_bar->qualityPanel()->slider()->range(), (Range{60, {}}));
    QCOMPARE(m_bar->qualityPanel()->fromEdit()->text(), u"60"_s);
    QCOMPARE(m_bar->qualityPanel()->toEdit()->text(), u"max"_s);
    type(u"quality:60..8"_s); // half typed
    check(u"quality:60..8"_s);
}

void TestFilterBar::slidersWriteIntoTheBox()
{
    type(u"chip"_s);
    QSignalSpy edits(m_bar, &FilterBar::queryEdited);
    QTest::keyClick(m_bar->qualityPanel()->slider()->fromHandle(), Qt::Key_PageUp);
    check(u"chip quality:>=10"_s);
    QCOMPARE(m_bar->searchBox()->text(), u"chip quality:>=10"_s);
    QTest::keyClick(m_bar->qualityPanel()->slider()->fromHandle(), Qt::Key_Home);
    check(u"chip"_s);
    QCOMPARE(edits.count(), 2);
}

void TestFilterBar::chipsTakeAwayWhatTheBoxSays()
{
    type(u"chip quality:>=60 is:unread"_s);
    m_chips->chip(1)->click();
    check(u"chip is:unread"_s);
    QCOMPARE(m_bar->searchBox()->text(), u"chip is:unread"_s);
    m_chips->clearButton()->click();
    check(u""_s);
}

void TestFilterBar::typedTextIsLeftAloneWhileItMeansTheQuery_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces") << u"  chip   quality:>=60 "_s;
    QTest::newRow("another spelling") << u"QUALITY:60.. Chip"_s;
    QTest::newRow("an open quote") << u"\"brain sca"_s;
    QTest::newRow("an empty field") << u"chip topic:"_s;
    QTest::newRow("a half-typed or") << u"chip OR "_s;
    QTest::newRow("a bracket") << u"(chip"_s;
}

void TestFilterBar::typedTextIsLeftAloneWhileItMeansTheQuery()
{
    QFETCH(QString, text);
    type(text);
    m_bar->searchBox()->setCursorPosition(2);
    m_bar->setQuery(m_bar->query()); // as when a result or an import comes in
    QCOMPARE(m_bar->searchBox()->text(), text);
    QCOMPARE(m_bar->searchBox()->cursorPosition(), 2);
}

void TestFilterBar::aClauseIsNotAskedForBeforeItNamesSomething_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    QTest::newRow("no flag") << u"chip is:"_s << u"chip"_s;
    QTest::newRow("half a flag") << u"chip is:unr"_s << u"chip"_s;
    QTest::newRow("a flag") << u"chip is:unread"_s << u"chip is:unread"_s;
    QTest::newRow("no number") << u"quality:"_s << u""_s;
    QTest::newRow("only how it compares") << u"chip quality:>="_s << u"chip"_s;
    QTest::newRow("half a provider") << u"chip provider:mic"_s << u"chip"_s;
    QTest::newRow("half a provider left out") << u"chip -provider:mic"_s << u"chip"_s;
    QTest::newRow("a provider") << u"chip provider:microsoft"_s << u"chip provider:microsoft"_s;
    QTest::newRow("half a topic") << u"topic:pow"_s << u""_s;
    QTest::newRow("a topic in an open quote") << u"topic:\"power ap"_s << u""_s;
    QTest::newRow("a topic that others begin with") << u"topic:ai"_s << u"topic:ai"_s;
    QTest::newRow("a closed quote is finished") << u"topic:\"pow\""_s << u"topic:pow"_s;
    QTest::newRow("a space finishes") << u"topic:pow "_s << u"topic:pow"_s;
    QTest::newRow("half a domain") << u"domain:exam"_s << u""_s;
    QTest::newRow("a domain") << u"domain:example.com"_s << u"domain:example.com"_s;
    QTest::newRow("half an alternative") << u"chip (topic:AI OR topic:po"_s << u"chip topic:AI"_s;
    QTest::newRow("half an order") << u"chip sort:he"_s << u"chip"_s;
    QTest::newRow("half a date") << u"chip date:202"_s << u"chip"_s;
    QTest::newRow("no field at all") << u"chip foo:ba"_s << u"chip foo:ba"_s;
}

void TestFilterBar::aClauseIsNotAskedForBeforeItNamesSomething()
{
    QFETCH(QString, typed);
    QFETCH(QString, asked);
    CompletionNames names{{u"AI"_s, u"AI Hardware"_s, u"Power Apps"_s}, {u"Microsoft"_s}, {}, {}, {}, {}};
    names.domains = {u"example.com"_s};
    m_bar->setNames(names);
    m_bar->searchBox()->setFocus();
    QTest::keyClicks(m_bar->searchBox(), typed);
    QTRY_VERIFY(!m_bar->searchBox()->hasPendingEdit());
    QCOMPARE(m_bar->query(), parseQuery(asked));
    QCOMPARE(m_bar->searchBox()->text(), typed);
    m_bar->setQuery(m_bar->query()); // as when a result comes in
    QCOMPARE(m_bar->searchBox()->text(), typed);
}

void TestFilterBar::enterAndLeavingFinishAClause_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("Enter") << 0;
    QTest::newRow("to another control") << 1;
    QTest::newRow("the cursor goes elsewhere") << 2;
}

void TestFilterBar::enterAndLeavingFinishAClause()
{
    QFETCH(int, how);
    SearchBox *box = m_bar->searchBox();
    box->setFocus();
    QTest::keyClicks(box, u"chip provider:mic"_s);
    QTRY_VERIFY(!box->hasPendingEdit());
    QCOMPARE(m_bar->query(), parseQuery(u"chip"));
    if (how == 0)
        QTest::keyClick(box, Qt::Key_Return);
    else if (how == 1) {
        if (auto *completer = box->findChild<QCompleter *>())
            completer->popup()->hide(); // as the first click beside it does
        // The list was a window of its own: whether this one is active again depends on the platform.
        QFocusEvent left(QEvent::FocusOut, Qt::MouseFocusReason);
        QCoreApplication::sendEvent(box, &left);
    } else
        QTest::keyClick(box, Qt::Key_Home);
    QTRY_COMPARE(m_bar->query(), parseQuery(u"chip provider:mic"));
    QCOMPARE(box->text(), u"chip provider:mic"_s);
}

void TestFilterBar::aClickBeatsTypingThatWasNotSaidYet()
{
    QTest::keyClicks(m_bar->searchBox(), u"zz"_s);
    QVERIFY(m_bar->searchBox()->hasPendingEdit());
    const Query clicked = parseQuery(u"topic:AI"); // in the sidebar
    m_bar->setQuery(clicked);
    m_chips->setQuery(clicked);
    QTest::qWait(SearchBox::debounceMs * 3);
    check(u"topic:AI"_s);
    QCOMPARE(m_bar->searchBox()->text(), u"topic:AI"_s);
}

void TestFilterBar::unscoredButton()
{
    UnscoredButton *button = m_bar->qualityPanel()->unscoredButton();
    QVERIFY(button->isChecked());
    button->click();
    check(u"quality:>=0"_s);
    button->click();
    check(u""_s);
    QTest::keyClick(m_bar->qualityPanel()->slider()->fromHandle(), Qt::Key_PageUp);
    QVERIFY(!button->isChecked()); // a range leaves the unscored out
    button->click();
    check(u"-quality:<10"_s);
    QTest::keyClick(m_bar->qualityPanel()->slider()->fromHandle(), Qt::Key_PageUp);
    check(u"-quality:<20"_s); // and the button's word is kept
}

void TestFilterBar::typedNumbers()
{
    ScoreEdit *from = m_bar->heatPanel()->fromEdit();
    ScoreEdit *to = m_bar->heatPanel()->toEdit();
    from->setFocus();
    QTest::keyClicks(from, u"70"_s);
    QTest::keyClick(from, Qt::Key_Return);
    check(u"heat:>=70"_s);
    to->setFocus();
    QTest::keyClicks(to, u"50"_s);
    QTest::keyClick(to, Qt::Key_Return);
    check(u"heat:50..50"_s); // never an impossible range
    to->setFocus();
    to->selectAll();
    QTest::keyClick(to, Qt::Key_Backspace);
    QTest::keyClick(to, Qt::Key_Return);
    check(u"heat:>=50"_s);
    QTest::keyClick(from, Qt::Key_Down);
    check(u"heat:>=49"_s);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"-1"_s);
    QTest::keyClick(from, Qt::Key_Escape); // takes the typing back
    QCOMPARE(from->text(), u"49"_s);
    for (ScoreEdit *field : {from, to}) {
        const QString before = field->text();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"abc"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), before); // no number changes nothing
        check(u"heat:>=49"_s);
    }
    from->selectAll();
    QTest::keyClicks(from, u"MIN"_s);
    QTest::keyClick(from, Qt::Key_Return);
    check(u""_s);
}

void TestFilterBar::orderStaysWhileTypingAndFollowsASortClause()
{
    m_bar->setQuery(parseQuery(u"topic:AI sort:heat"));
    QCOMPARE(m_bar->searchBox()->text(), u"topic:AI"_s);
    QCOMPARE(m_bar->sortButton()->text(), sortText(SortOrder::Heat));
    type(u"topic:Robotics"_s);
    QCOMPARE(m_bar->query().sort, SortOrder::Heat);
    type(u"topic:Robotics sort:title"_s);
    QCOMPARE(m_bar->query().sort, SortOrder::Title);
    type(u"topic:Robotics sort:newest"_s);
    QCOMPARE(m_bar->query().sort, SortOrder::Newest);
    type(u"topic:Robotics"_s); // without the clause it is again what was chosen before
    QCOMPARE(m_bar->query().sort, SortOrder::Heat);
    type(u"topic:Robotics sort:newest"_s);

    Query byMenu = m_bar->query();
    byMenu.sort = SortOrder::Quality;
    m_bar->setQuery(byMenu); // the menu beats the clause, which has to go
    QCOMPARE(m_bar->searchBox()->text(), u"topic:Robotics"_s);
    type(u"topic:Robotics sort:title"_s);
    m_bar->setQuery(parseQuery(u"topic:AI sort:title")); // the box does not say the order any more
    type(u"topic:Robotics"_s);
    QCOMPARE(m_bar->query().sort, SortOrder::Title);
}

void TestFilterBar::dateChoices()
{
    const QDate today = m_clock.nowUtc().date();
    for (DatePreset preset : {DatePreset::Any, DatePreset::Today, DatePreset::Week, DatePreset::Year}) {
        const Query query = withPreset(parseQuery(u"chip date:2020"), preset, today);
        QCOMPARE(presetOf(query, today), std::optional(preset));
        QCOMPARE(parseQuery(toText(query)), query);
        m_bar->setQuery(query);
        QCOMPARE(m_bar->dateButton()->text(), presetText(preset));
        QCOMPARE(m_bar->dateButton()->isActive(), preset != DatePreset::Any);
    }
    // As the sidebar's list has it.
    QCOMPARE(presetOf(parseQuery(u"date:today"), today), std::optional(DatePreset::Today));
    m_bar->setQuery(parseQuery(u"date:yesterday"));
    QCOMPARE(m_bar->dateButton()->text(), u"yesterday"_s);
    const Query days = withDays(parseQuery(u"chip last:7d"), QDate(2021, 8, 27), QDate(2021, 7, 27));
    QCOMPARE(toText(days), toText(parseQuery(u"chip date:2021-07-27..2021-08-27")));
    QVERIFY(!presetOf(days, today));
    QCOMPARE(firstDay(queryedit::rangeOf(days, Field::Date)), QDate(2021, 7, 27));
    QCOMPARE(lastDay(queryedit::rangeOf(days, Field::Date)), QDate(2021, 8, 27));
}

void TestFilterBar::theCalendarOpensAtTheDaysInUse_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QDate>("page"); // its first day
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate august(2021, 8, 1);
    const QDate today(2021, 8, 27);
    QTest::newRow("any") << u""_s << august << today << today;
    QTest::newRow("days") << u"date:2020-02-03..2020-03-04"_s << QDate(2020, 3, 1) << QDate(2020, 2, 3)
                          << QDate(2020, 3, 4);
    QTest::newRow("since") << u"date:>=2019-05-06"_s << QDate(2019, 5, 1) << QDate(2019, 5, 6) << today;
    QTest::newRow("an age") << u"last:30d"_s << august << QDate(2021, 7, 28) << today;
    QTest::newRow("yesterday") << u"date:yesterday"_s << august << QDate(2021, 8, 26) << QDate(2021, 8, 26);
}

void TestFilterBar::theCalendarOpensAtTheDaysInUse()
{
    QFETCH(QString, query);
    QFETCH(QDate, page);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_bar->setQuery(parseQuery(query));
    m_bar->openDatePopup();
    auto *calendar = m_bar->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    calendar->showNextMonth(); // leafed on, and opened again
    calendar->window()->close();
    m_bar->openDatePopup();
    QCOMPARE(QDate(calendar->yearShown(), calendar->monthShown(), 1), page);
    QCOMPARE(calendar->firstDayOfWeek(), Qt::Sunday);
    const auto fields = calendar->window()->findChildren<QDateEdit *>();
    QCOMPARE(fields.size(), 2);
    QTEST(fields.at(0)->date(), "from");
    QTEST(fields.at(1)->date(), "to");
    calendar->window()->close();
    QLocale::setDefault(before);
}

void TestFilterBar::publicationMenu()
{
    QMenu *menu = m_bar->stateButton()->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(1)->trigger();
    check(u"is:published"_s);
    QCOMPARE(m_bar->stateButton()->text(), u"Published"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().at(1)->isChecked());
    menu->actions().at(3)->trigger();
    check(u"is:undecided"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().at(0)->trigger();
    check(u""_s);
}

void TestFilterBar::foldsWhenNarrow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("folded");
    QTest::newRow("1024") << 1024 << true;
    QTest::newRow("1440") << 1440 << false;
    QTest::newRow("3840") << 3840 << false;
}

void TestFilterBar::foldsWhenNarrow()
{
    QFETCH(int, width);
    QFETCH(bool, folded);
    m_window->layout()->setContentsMargins(0, 0, 0, 0);
    m_window->resize(width, 120);
    QTRY_COMPARE(m_bar->width(), width);
    QCOMPARE(m_bar->moreButton()->isVisible(), folded);
    QCOMPARE(m_bar->dateButton()->isVisible(), !folded);
    QVERIFY(m_bar->searchBox()->width() >= 200);
    const auto all = m_bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *a : all)
        for (const QWidget *b : all)
            QVERIFY(a == b || !a->isVisible() || !b->isVisible() || !a->geometry().intersects(b->geometry()));
}

void TestFilterBar::escapeLeavesEveryControl()
{
    QSignalSpy left(m_bar, &FilterBar::leaveRequested);
    int controls = 0;
    for (QWidget *control : m_bar->findChildren<QWidget *>()) {
        if (control == m_bar->searchBox() || !control->isVisible() ||
            !(control->focusPolicy() & Qt::TabFocus))
            continue;
        QTest::keyClick(control, Qt::Key_Escape);
        QCOMPARE(left.count(), ++controls);
    }
    QVERIFY(controls > 5);
}

void TestFilterBar::everyControlHasANameAndAPlaceInTheTabOrder()
{
    QSet<QWidget *> reached;
    m_bar->searchBox()->setFocus();
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_bar->searchBox(), m_bar->qualityPanel()->fromEdit(), m_bar->qualityPanel()->toEdit(),
             m_bar->qualityPanel()->unscoredButton(), m_bar->qualityPanel()->slider()->fromHandle(),
             m_bar->heatPanel()->slider()->toHandle(), m_bar->dateButton(), m_bar->stateButton(),
             m_bar->sortButton(), m_bar->densitySwitch()->button(ListDensity::Comfortable)}) {
        QVERIFY2(reached.contains(control), qPrintable(control->accessibleName()));
        QVERIFY(!control->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeclock.h"
#include "tests/support/fakerows.h"
#include "ui/common/theme.h"
#include "ui/list/articlelistview.h"
#include "ui/list/rowstyle.h"
#include <QAccessible>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

using Ids = QList<ArticleId>;

/// Counts how often a widget comes and goes.
class ShowCounter final : public QObject
{
public:
    int changes = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        changes += event->type() == QEvent::Show || event->type() == QEvent::Hide;
        return false;
    }
};

/// What of a widget is painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QRegion *painted) : m_painted(painted) {}
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            *m_painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion *m_painted;
};

class TestArticleListView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rows = std::make_unique<FakeRows>();
        m_model = std::make_unique<ArticleListModel>(&m_clock);
        m_model->setSource(m_rows.get());
        m_view = std::make_unique<ArticleListView>();
        m_view->setPalette(paletteFor(false));
        m_view->setClock(&m_clock);
        m_view->setArticleModel(m_model.get());
        m_view->resize(600, 700);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    // -- A new result
    // -------------------------------------------------------------------------------------------------

    void currentAndSelectionSurvive()
    {
        m_model->setResult(resultOf(1, 1000));
        QVERIFY(m_view->selectArticle(ArticleId(500)));
        m_view->selectionModel()->select(m_model->index(501), QItemSelectionModel::Select);
        m_view->selectionModel()->select(m_model->index(503), QItemSelectionModel::Select);
        QSignalSpy changed(m_view.get(), &ArticleListView::currentArticleChanged);
        m_model->setResult(resultOf(1000, 1));
        QCOMPARE(m_view->currentArticle(), ArticleId(500));
        QCOMPARE(m_view->selectedArticles(), (Ids{ArticleId(504), ArticleId(502), ArticleId(500)}));
        QCOMPARE(changed.size(), 0); // it is still the same one
    }

    void whatIsLookedAtStaysInItsPlace()
    {
        m_model->setResult(resultOf(1, 1000));
        m_view->selectArticle(ArticleId(500));
        const int before = m_view->visualRect(m_view->currentIndex()).top();
        m_model->setResult(resultOf(300, 900)); // 299 rows above are gone
        QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), before);
        m_model->setResult(resultOf(1, 1000));
        QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), before);
    }

    void theTopRowStaysWhenNothingIsCurrent()
    {
        m_model->setResult(resultOf(1, 1000));
        m_view->verticalScrollBar()->setValue(m_view->visualRect(m_model->index(100)).top() + 7);
        QCOMPARE(m_view->indexAt({5, 0}).row(), 100);
        m_model->setResult(resultOf(51, 1000));
        QCOMPARE(m_view->indexAt({5, 0}).row(), 50);
        QCOMPARE(m_view->visualRect(m_model->index(50)).top(), -7);
    }

    void theTopRowsNeighbourTakesItsPlace()
    {
        m_model->setResult(resultOf(1, 1000));
        m_view->verticalScrollBar()->setValue(m_view->visualRect(m_model->index(100)).top());
        auto ids = std::make_shared<std::vector<ArticleId>>();
        for (int id = 3; id <= 999; id += 3)
            ids->push_back(ArticleId(id));
        ResultSet third;
        third.ids = ids;
        m_model->setResult(third); // 101 is gone, 102 is there
        QCOMPARE(m_model->idAt(m_view->indexAt({5, 0}).row()), ArticleId(102));
    }

    void whoIsAtTheTopStaysThere()
    {
        m_model->setResult(resultOf(100, 200));
        m_model->setResult(resultOf(1, 200));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void aSubstituteDoesNotDragTheListAlong()
    {
        m_model->setResult(resultOf(1, 100));
        m_view->selectArticle(ArticleId(1));
        m_model->setResult(resultOf(80, 90)); // 1 is gone, 80 holds the keyboard for it
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        m_model->setResult(resultOf(30, 90));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void aVanishedCurrentArticleHandsOver()
    {
        m_model->setResult(resultOf(1, 100));
        m_view->selectArticle(ArticleId(50));
        QSignalSpy changed(m_view.get(), &ArticleListView::currentArticleChanged);
        m_model->setResult(resultOf({49, 52, 60}));
        QCOMPARE(m_view->currentArticle(), ArticleId::None);
        QCOMPARE(m_model->idAt(m_view->currentIndex().row()),
                 ArticleId(52)); // the keyboard goes on from here
        QVERIFY(m_view->selectedArticles().isEmpty());
        QCOMPARE(changed.size(), 0); // the reader keeps what it shows
        m_model->setResult(resultOf({49, 60}));
        m_model->setResult(resultOf(40, 80)); // and here it is again
        QCOMPARE(m_view->currentArticle(), ArticleId(50));
        QCOMPARE(m_view->selectedArticles(), Ids{ArticleId(50)});
        QCOMPARE(changed.size(), 0);
    }

    void theNextOneAfterAVanishedOne()
    {
        m_model->setResult(resultOf(1, 100));
        m_view->selectArticle(ArticleId(50));
        m_model->setResult(resultOf({49, 52, 60}));
        m_view->selectNext(); // not 60: 52 has not been read
        QCOMPARE(m_view->currentArticle(), ArticleId(52));
        m_model->setResult(resultOf(1, 100)); // a new choice was made: 50 does not come back
        QCOMPARE(m_view->currentArticle(), ArticleId(52));
    }

    void survivesAnEmptyResult()
    {
        m_model->setResult(resultOf(1, 1000));
        m_view->selectArticle(ArticleId(500));
        const int before = m_view->visualRect(m_view->currentIndex()).top();
        m_model->setResult(resultOf({}));
        QCOMPARE(m_view->currentArticle(), ArticleId::None);
        m_model->setResult(resultOf(1, 1000));
        QCOMPARE(m_view->currentArticle(), ArticleId(500));
        QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), before);
    }

    void anotherLibraryIsAnotherPlace()
    {
        m_model->setResult(resultOf(1, 100));
        m_view->selectArticle(ArticleId(50));
        m_model->clear();
        m_view->forgetPlace();
        m_model->setResult(resultOf(1, 100));
        QCOMPARE(m_view->currentArticle(), ArticleId::None);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QSignalSpy changed(m_view.get(), &ArticleListView::currentArticleChanged);
        m_view->selectArticle(ArticleId(50)); // the same number is another article
        QCOMPARE(changed.size(), 1);
    }

    void aMillionRowsCostWhatTenCost()
    {
        const ResultSet million = resultOf(1, 1000000);
        qint64 fastest = std::numeric_limits<qint64>::max(); // of many: a busy machine slows down some
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_model->setResult(million);
            fastest = std::min(fastest, timer.elapsed());
        }
        QVERIFY2(fastest < 15, qPrintable(QString::number(fastest))); // Qt's own layout takes 20 ms
        m_view->selectAll();
        QVERIFY(m_view->selectArticle(ArticleId(999999)));
        QVERIFY(m_view->visualRect(m_view->currentIndex()).intersects(m_view->viewport()->rect()));
        m_view->grab();
        QVERIFY(m_rows->asked < 20000);
    }

    // -- Keys
    // ---------------------------------------------------------------------------------------------------------

    void arrowsMoveAndTell()
    {
        m_model->setResult(resultOf(1, 100));
        QSignalSpy changed(m_view.get(), &ArticleListView::currentArticleChanged);
        key(Qt::Key_Down);
        QCOMPARE(m_view->currentArticle(), ArticleId(1));
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Up);
        QCOMPARE(m_view->currentArticle(), ArticleId(2));
        QCOMPARE(changed.size(), 4);
        QCOMPARE(changed.last().first().value<ArticleId>(), ArticleId(2));
        key(Qt::Key_End);
        QCOMPARE(m_view->currentArticle(), ArticleId(100));
        key(Qt::Key_Down);
        QCOMPARE(m_view->currentArticle(), ArticleId(100));
        key(Qt::Key_Home);
        QCOMPARE(m_view->currentArticle(), ArticleId(1));
        key(Qt::Key_PageDown);
        QVERIFY(slotOf(m_view->currentArticle()) > 4);
        key(Qt::Key_PageUp);
        QCOMPARE(m_view->currentArticle(), ArticleId(1));
    }

    void shiftExtendsTheSelection()
    {
        m_model->setResult(resultOf(1, 100));
        m_view->selectArticle(ArticleId(10));
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedArticles(), (Ids{ArticleId(10), ArticleId(11), ArticleId(12)}));
        key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedArticles(), (Ids{ArticleId(10), ArticleId(11)}));
        key(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedArticles().size(), 91);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedArticles().size(), 100);
    }

    void togglingKeepsTheRest()
    {
        m_model->setResult(resultOf(1, 100));
        m_view->selectArticle(ArticleId(10));
        QSignalSpy edited(m_view.get(), &ArticleListView::selectionEdited);
        m_view->selectionModel()->setCurrentIndex(m_model->index(19), QItemSelectionModel::NoUpdate);
        m_view->toggleCurrentSelected();
        QCOMPARE(m_view->selectedArticles(), (Ids{ArticleId(10), ArticleId(20)}));
        m_view->toggleCurrentSelected();
        QCOMPARE(m_view->selectedArticles(), Ids{ArticleId(10)});
        QCOMPARE(edited.size(), 2);
    }

    void slotsWalkTheList()
    {
        m_model->setResult(resultOf(1, 3));
        m_view->selectNext();
        QCOMPARE(m_view->currentArticle(), ArticleId(1));
        m_view->selectNext();
        m_view->selectNext();
        m_view->selectNext();
        QCOMPARE(m_view->currentArticle(), ArticleId(3));
        m_view->selectPrevious();
        QCOMPARE(m_view->currentArticle(), ArticleId(2));
        m_view->selectFirst();
        QCOMPARE(m_view->currentArticle(), ArticleId(1));
        m_view->selectPrevious();
        QCOMPARE(m_view->currentArticle(), ArticleId(1));
        m_model->clear();
        m_view->selectNext();
        m_view->selectPrevious();
        m_view->selectFirst();
        m_view->toggleCurrentSelected();
        QCOMPARE(m_view->currentArticle(), ArticleId::None);
        QVERIFY(!m_view->selectArticle(ArticleId(3)));
    }

    void enterOpens()
    {
        m_model->setResult(resultOf(1, 10));
        m_view->selectArticle(ArticleId(4));
        QSignalSpy activated(m_view.get(), &ArticleListView::articleActivated);
        key(Qt::Key_Return);
        key(Qt::Key_Enter);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.first().first().value<ArticleId>(), ArticleId(4));
    }

    void lettersAreTheWindowsKeys()
    {
        m_model->setResult(resultOf(1, 100000));
        m_view->selectArticle(ArticleId(4));
        const int calls = m_rows->calls;
        QTest::keyClicks(m_view.get(), u"title 77777"_s);
        QCOMPARE(m_view->currentArticle(), ArticleId(4));
        QCOMPARE(m_rows->calls, calls); // nothing was searched
    }

    void arrowsInAGrid_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("ltr") << Qt::LeftToRight;
        QTest::newRow("rtl") << Qt::RightToLeft;
    }
    void arrowsInAGrid()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_view->setLayoutDirection(direction);
        m_view->setDensity(Density::Cards);
        m_model->setResult(resultOf(1, 20));
        QCOMPARE(m_view->columnCount(), 3);
        const Qt::Key onward = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        m_view->selectArticle(ArticleId(2));
        const auto press = [this](Qt::Key k, int expected) {
            key(k);
            QCOMPARE(slotOf(m_view->currentArticle()), std::uint32_t(expected));
        };
        press(onward, 3);
        press(onward, 4); // over the end of the line
        press(back, 3);
        press(Qt::Key_Down, 6);
        press(Qt::Key_Up, 3);
        press(Qt::Key_Up, 3);
        m_view->selectArticle(ArticleId(18));
        press(Qt::Key_Down, 20); // the last line is shorter
        press(Qt::Key_Down, 20);
        press(Qt::Key_Up, 17);
    }

    // -- Mouse
    // --------------------------------------------------------------------------------------------------------

    void clicksSelect()
    {
        m_model->setResult(resultOf(1, 100));
        click(2);
        QCOMPARE(m_view->currentArticle(), ArticleId(3));
        click(4, Qt::ControlModifier);
        QCOMPARE(m_view->selectedArticles(), (Ids{ArticleId(3), ArticleId(5)}));
        click(1);
        click(4, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedArticles(), (Ids{ArticleId(2), ArticleId(3), ArticleId(4), ArticleId(5)}));
    }

    void rangesInAGridFollowTheReadingOrder()
    {
        m_view->setDensity(Density::Cards);
        m_model->setResult(resultOf(1, 20));
        click(2);
        click(3, Qt::ShiftModifier); // to the start of the next line
        QCOMPARE(m_view->selectedArticles(), (Ids{ArticleId(3), ArticleId(4)}));
        click(5);
        click(0, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedArticles().size(), 6);
    }

    void starsAreClicked_data()
    {
        QTest::addColumn<Density>("density");
        QTest::newRow("compact") << Density::Compact;
        QTest::newRow("comfortable") << Density::Comfortable;
        QTest::newRow("cards") << Density::Cards;
    }
    void starsAreClicked()
    {
        QFETCH(Density, density);
        m_rows->starred = {ArticleId(2)};
        m_view->setDensity(density);
        m_model->setResult(resultOf(1, 20));
        m_view->selectArticle(ArticleId(1));
        QSignalSpy toggled(m_view.get(), &ArticleListView::starToggled);
        for (int row = 0; row < 3; ++row) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                              m_view->starRect(row).center().toPoint());
            QCOMPARE(toggled.size(), row + 1);
            QCOMPARE(toggled.last().first().value<ArticleId>(), ArticleId(row + 1));
        }
        QCOMPARE(m_view->currentArticle(), ArticleId(1)); // it is no choice of the row
    }

    void contextMenuKnowsItsRow()
    {
        m_model->setResult(resultOf(1, 3));
        QSignalSpy menu(m_view.get(), &ArticleListView::contextMenuAt);
        const QPoint at = m_view->visualRect(m_model->index(1)).center();
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &byMouse);
        QCOMPARE(menu.takeFirst().first().value<ArticleId>(), ArticleId(2));
        m_view->selectArticle(ArticleId(3));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {1, 1}, {1, 1});
        QCoreApplication::sendEvent(m_view->viewport(), &byKey);
        QCOMPARE(menu.takeFirst().first().value<ArticleId>(), ArticleId(3));
    }

    void whoAsksForTheMenuDoesNotRead()
    {
        m_model->setResult(resultOf(1, 3));
        m_view->selectFirst();
        QSignalSpy current(m_view.get(), &ArticleListView::currentArticleChanged);
        const auto press = [this](Qt::MouseButton button, int row) {
            QTest::mouseClick(m_view->viewport(), button, {},
                              m_view->visualRect(m_model->index(row)).center());
        };
        press(Qt::RightButton, 1);
        QCOMPARE(current.takeFirst(), (QVariantList{QVariant::fromValue(ArticleId(2)), false}));
        press(Qt::LeftButton, 2);
        QCOMPARE(current.takeFirst(), (QVariantList{QVariant::fromValue(ArticleId(3)), true}));
    }

    // -- Look
    // ---------------------------------------------------------------------------------------------------------

    void densityKeepsWhatIsLookedAt()
    {
        m_model->setResult(resultOf(1, 1000));
        m_view->selectArticle(ArticleId(500));
        for (const Density density : {Density::Cards, Density::Compact, Density::Comfortable}) {
            m_view->setDensity(density);
            QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()).center()));
            QCOMPARE(m_view->currentArticle(), ArticleId(500));
        }
        m_view->selectionModel()->clear();
        const int top = m_view->indexAt({300, 5}).row();
        m_view->setDensity(Density::Compact);
        QVERIFY(qAbs(m_view->indexAt({300, 5}).row() - top) <= 1);
    }

    /// The row that is starred may be cut by either edge, or be elsewhere.
    void aStarMovesNothing_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<int>("shift"); // of the current row from the top of the viewport
        for (const Density density : {Density::Compact, Density::Comfortable, Density::Cards}) {
            for (const int shift : {-20, 100, 690, 5000})
                QTest::addRow("density %d, at %d", int(density), shift) << density << shift;
        }
    }
    void aStarMovesNothing()
    {
        QFETCH(Density, density);
        QFETCH(int, shift);
        m_view->setDensity(density);
        m_model->setResult(resultOf(1, 1000));
        m_view->selectArticle(ArticleId(500));
        QTest::qWait(20); // the scroll bar takes its room
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + m_view->visualRect(m_view->currentIndex()).top() - shift);
        const int before = bar->value();
        m_rows->starred = {ArticleId(500)};
        m_model->refresh({ArticleId(500)});
        QTest::qWait(20); // what the base class delays
        QCOMPARE(bar->value(), before);
        m_model->setResult(resultOf(1, 1000)); // and the new counts with a result
        QTest::qWait(20);
        QCOMPARE(bar->value(), before);
    }

    void densityMovesNothing_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("scroll");
        QTest::newRow("the current row") << 500 << 0;
        QTest::newRow("near the top") << 4 << 0;
        QTest::newRow("the last one") << 999 << 0;
        QTest::newRow("no current row") << -1 << 5013;
        QTest::newRow("the current row is elsewhere") << 2 << 50000;
        QTest::newRow("the very top") << -1 << 0;
    }
    void densityMovesNothing()
    {
        QFETCH(int, current);
        QFETCH(int, scroll);
        m_model->setResult(resultOf(1, 1000));
        if (current >= 0)
            m_view->selectArticle(ArticleId(current + 1));
        else
            m_view->selectionModel()->clear();
        if (scroll > 0 || current < 0)
            m_view->verticalScrollBar()->setValue(scroll);
        const int before = m_view->verticalScrollBar()->value();
        const int row = scroll > 0 ? m_view->indexAt({300, 0}).row() : current;
        const int place = row < 0 ? 0 : m_view->visualRect(m_model->index(row)).top();
        for (const Density density : {Density::Compact, Density::Cards, Density::Comfortable}) {
            m_view->setDensity(density);
            const QRect now = row < 0 ? QRect() : m_view->visualRect(m_model->index(row));
            const int margin = density == Density::Cards ? 16 : 0;
            if (scroll > 0) // the first that shows is still that
                QVERIFY2(now.top() <= margin && now.bottom() >= 0, qPrintable(QString::number(now.top())));
            else if (current == 500) { // the current one stays, or is whole where it was
                const int fits = qMin(place, m_view->viewport()->height() - now.height());
                QVERIFY2(qAbs(now.top() - fits) <= margin, qPrintable(QString::number(now.top())));
            }
        }
        QCOMPARE(m_view->verticalScrollBar()->value(), before);
    }

    void cardsRewrapWithTheWidth()
    {
        m_view->setDensity(Density::Cards);
        m_model->setResult(resultOf(1, 1000));
        m_view->verticalScrollBar()->setValue(m_view->visualRect(m_model->index(300)).top());
        m_view->resize(900, 700);
        QCOMPARE(m_view->columnCount(), 5);
        const int top = m_view->indexAt({40, 40}).row();
        QVERIFY2(top <= 300 && top + 10 > 300, qPrintable(QString::number(top)));
    }

    void scrollBarsDoNotFlicker()
    {
        ShowCounter counter;
        m_view->verticalScrollBar()->installEventFilter(&counter);
        m_view->setDensity(Density::Cards);
        for (int count = 1; count < 12; ++count) {
            m_model->setResult(resultOf(1, count));
            for (int height = 300; height < 900; height += 17) {
                counter.changes = 0;
                m_view->resize(600, height);
                QCoreApplication::processEvents();
                QVERIFY2(counter.changes <= 2, qPrintable(u"%1 rows at %2"_s.arg(count).arg(height)));
            }
        }
    }

    void rowsGrowWithTheFont()
    {
        m_model->setResult(resultOf(1, 10));
        const int before = m_view->visualRect(m_model->index(0)).height();
        QFont large = m_view->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_view->setFont(large);
        QVERIFY(m_view->visualRect(m_model->index(0)).height() > before * 1.3);
    }

    void selectedRowsAreTinted()
    {
        m_model->setResult(resultOf(1, 10));
        m_view->selectArticle(ArticleId(2));
        const Theme theme = themeFor(m_view->palette());
        const auto colorAt = [this](int row, int x) {
            const QRect rect = m_view->visualRect(m_model->index(row));
            return m_view->viewport()->grab().toImage().pixelColor(x, rect.bottom() - 6);
        };
        QCOMPARE(colorAt(1, 1), theme.accent);
        QCOMPARE(colorAt(1, 12), theme.selected);
        QCOMPARE(colorAt(3, 12), theme.background);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(colorAt(1, m_view->viewport()->width() - 2), theme.accent);
    }

    void placeholdersOfferActions()
    {
        m_model->setResult(resultOf({}));
        PlaceholderState state;
        state.kind = PlaceholderState::Kind::NoMatch;
        state.title = u"No article matches"_s;
        state.text = u"Heat is 180 or more."_s;
        state.actions = {u"Loosen heat"_s, u"Clear all"_s};
        m_view->setPlaceholder(state);
        QSignalSpy action(m_view.get(), &ArticleListView::placeholderAction);
        const auto buttons = m_view->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), buttons.at(0));
        QTest::keyClick(buttons.at(0), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), buttons.at(1));
        QTest::keyClick(buttons.at(1), Qt::Key_Return);
        QCOMPARE(action.size(), 1);
        QCOMPARE(action.first().first().toInt(), 1);
        m_view->setPlaceholder({});
        QVERIFY(!buttons.at(0)->isVisible());
    }

    void placeholdersGiveThePlaceBack()
    {
        m_model->setResult(resultOf(1, 1000));
        m_view->verticalScrollBar()->setValue(5000);
        PlaceholderState loading;
        loading.kind = PlaceholderState::Kind::Loading;
        m_view->setPlaceholder(loading);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        m_view->grab();
        m_view->setPlaceholder(loading);
        m_view->setPlaceholder({});
        QCOMPARE(m_view->verticalScrollBar()->value(), 5000);
    }

    void scrollingPaintsAllRowsAnew()
    {
        m_model->setResult(resultOf(1, 100));
        QTest::qWait(300); // what is under way at the beginning
        QRegion painted;
        const auto watch = std::make_unique<PaintWatch>(&painted);
        m_view->viewport()->installEventFilter(watch.get());
        m_view->verticalScrollBar()->setValue(300);
        QTRY_VERIFY(painted.boundingRect().contains(m_view->viewport()->rect()));
    }

    void screenReadersHearSentences()
    {
        m_model->setResult(resultOf(1, 5));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), u"Articles"_s);
        QCOMPARE(list->childCount(), 5);
        QAccessibleInterface *row = list->child(2);
        QVERIFY(row);
        QVERIFY2(row->text(QAccessible::Name).startsWith(u"Title 3, Provider, "_s),
                 qPrintable(row->text(QAccessible::Name)));
        m_view->selectArticle(ArticleId(3));
        QVERIFY(row->state().selected);
    }

    void datesFitTheirColumn()
    {
        const RowStyle style(m_view->font(), Theme(), Density::Compact, Qt::LeftToRight);
        for (int month = 1; month <= 12; ++month) {
            const QString date = QLocale().toString(QDate(2018, month, 28), u"d MMM yyyy"_s);
            QVERIFY2(style.meta.metrics.horizontalAdvance(date) <= style.metrics.dateWidth, qPrintable(date));
        }
    }

    void paintsEveryState()
    {
        m_model->setResult(resultOf(1, 50));
        m_rows->gone = {ArticleId(3)};
        m_model->refreshAll();
        for (const Density density : {Density::Compact, Density::Comfortable, Density::Cards}) {
            m_view->setDensity(density);
            for (const int width : {120, 300, 600, 1400}) {
                m_view->resize(width, 500);
                QVERIFY(!m_view->grab().isNull());
            }
        }
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect rect = m_view->visualRect(m_model->index(row));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, rect.topLeft() + QPoint(60, 20));
    }

    FakeClock m_clock;
    std::unique_ptr<FakeRows> m_rows;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<ArticleListView> m_view;
};

QTEST_MAIN(TestArticleListView)
#include "tst_articlelistview.moc"

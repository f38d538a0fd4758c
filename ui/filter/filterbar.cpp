// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/filterbar.h"
#include "core/index/queryedit.h"
#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/filter/barbutton.h"
#include "ui/filter/boxtext.h"
#include "ui/filter/datechoice.h"
#include "ui/filter/datepopup.h"
#include "ui/filter/densityswitch.h"
#include "ui/filter/scorepanel.h"
#include "ui/filter/searchbox.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace hearth {

namespace {

constexpr int narrow = 1240; ///< logical pixels; below it, dates and publication fold away
constexpr int tight = 1080;  ///< below it, the sliders give room to the search box
constexpr int tightSlider = 132;

constexpr std::array sortOrders{SortOrder::Newest, SortOrder::Heat, SortOrder::Quality, SortOrder::Title,
                                SortOrder::Provider};

struct StateChoice
{
    std::optional<Flag> flag;
    const char *text;
};
constexpr std::array stateChoices{
    StateChoice{{}, QT_TRANSLATE_NOOP("FilterBar", "Any state")},
    StateChoice{Flag::Published, QT_TRANSLATE_NOOP("FilterBar", "Published")},
    StateChoice{Flag::Unpublished, QT_TRANSLATE_NOOP("FilterBar", "Unpublished")},
    StateChoice{Flag::Undecided, QT_TRANSLATE_NOOP("FilterBar", "Undecided")}};

const StateChoice &stateOf(const Query &query)
{
    for (const StateChoice &choice : stateChoices)
        if (choice.flag && queryedit::hasFlag(query, *choice.flag))
            return choice;
    return stateChoices.front();
}

Query withState(Query query, const StateChoice &choice)
{
    if (choice.flag)
        return queryedit::withFlag(std::move(query), *choice.flag, true);
    for (const StateChoice &other : stateChoices)
        if (other.flag)
            query = queryedit::withFlag(std::move(query), *other.flag, false);
    return query;
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    return action;
}

} // namespace

QString sortText(SortOrder order)
{
    switch (order) {
    case SortOrder::Newest:
        return QCoreApplication::translate("FilterBar", "Newest first");
    case SortOrder::Heat:
        return QCoreApplication::translate("FilterBar", "Hottest first");
    case SortOrder::Quality:
        return QCoreApplication::translate("FilterBar", "Best first");
    case SortOrder::Title:
        return QCoreApplication::translate("FilterBar", "By title");
    case SortOrder::Provider:
        return QCoreApplication::translate("FilterBar", "By provider");
    }
    return {};
}

FilterBar::FilterBar(const Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new SearchBox(this))
    , m_quality(new ScorePanel(Field::Quality, this))
    , m_heat(new ScorePanel(Field::Heat, this))
    , m_date(new BarButton(this))
    , m_state(new BarButton(this))
    , m_sort(new BarButton(this))
    , m_more(new BarButton(this))
    , m_density(new DensitySwitch(this))
{
    setAccessibleName(tr("Filters"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_date->setToolTip(tr("Choose dates"));
    m_state->setToolTip(tr("Choose by publication"));
    m_sort->setToolTip(tr("Choose the order (Shift+S)"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Dates and publication"));
    m_more->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 7, space::l, 7);
    row->setSpacing(space::m);
    row->addWidget(m_search, 1);
    row->addSpacing(space::xs);
    row->addWidget(m_quality);
    row->addWidget(m_heat);
    row->addSpacing(space::xs);
    row->addWidget(m_date);
    row->addWidget(m_state);
    row->addWidget(m_more);
    row->addWidget(m_sort);
    row->addWidget(m_density);

    connect(m_search, &SearchBox::queryTyped, this, &FilterBar::takeTyped);
    connect(m_quality, &ScorePanel::filterEdited, this,
            [this](const ScoreFilter &filter) { edit(withScoreFilter(m_query, Field::Quality, filter)); });
    connect(m_heat, &ScorePanel::filterEdited, this,
            [this](const ScoreFilter &filter) { edit(withScoreFilter(m_query, Field::Heat, filter)); });
    connect(m_date, &QAbstractButton::clicked, this, &FilterBar::openDatePopup);
    connect(m_density, &DensitySwitch::densityChosen, this, &FilterBar::densityChosen);

    // Menus are filled when they open: nothing of them is needed for the first paint.
    const auto lazyMenu = [this](BarButton *button, void (FilterBar::*fill)(QMenu *)) {
        auto *menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
        button->setMenu(menu);
    };
    lazyMenu(m_state, &FilterBar::fillStateMenu);
    lazyMenu(m_sort, &FilterBar::fillSortMenu);
    lazyMenu(m_more, &FilterBar::fillMoreMenu);
    showQuery();
}

void FilterBar::edit(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    showQuery();
    Q_EMIT queryEdited(query);
}

void FilterBar::takeTyped(const QString &text)
{
    const QString meant = m_search->isTyping() ? withoutUnfinished(text, m_names) : text;
    m_typed = queryOfBox(meant, m_ownSort);
    edit(Query(*m_typed));
}

void FilterBar::setQuery(const Query &query)
{
    // What was typed but not said yet would be lost, or undo what was just clicked: it is older than this
    // query.
    m_query = query;
    showQuery();
}

void FilterBar::showQuery()
{
    if (m_search->hasPendingEdit() ||
        (m_typed != m_query && queryOfBox(m_search->text(), m_query.sort) != m_query)) {
        m_typed.reset();
        m_search->showText(boxText(m_query));
    }
    // Without its clause the order is again the one that was chosen before it.
    if (!hasSort(m_search->text()))
        m_ownSort = m_query.sort;
    m_quality->setFilter(scoreFilterOf(m_query, Field::Quality));
    m_heat->setFilter(scoreFilterOf(m_query, Field::Heat));

    const QDate today = m_clock->nowUtc().date();
    const QString date = dateChoiceText(m_query, today, QLocale());
    const bool anyDate = presetOf(m_query, today) == DatePreset::Any;
    m_date->setText(isolated(date));
    m_date->setAccessibleName(tr("Dates: %1").arg(date));
    m_date->setActive(!anyDate);
    const StateChoice &state = stateOf(m_query);
    m_state->setText(tr(state.text));
    m_state->setAccessibleName(tr("Publication: %1").arg(tr(state.text)));
    m_state->setActive(state.flag.has_value());
    m_more->setActive(!anyDate || state.flag);
    m_sort->setText(sortText(m_query.sort));
    m_sort->setAccessibleName(tr("Order: %1").arg(sortText(m_query.sort)));
    if (m_datePopup && m_datePopup->isVisible())
        m_datePopup->setQuery(m_query);
}

void FilterBar::setFacets(const Facets &facets)
{
    m_quality->setHistogram(facets.quality);
    m_heat->setHistogram(facets.heat);
}

void FilterBar::setNames(const CompletionNames &names)
{
    m_names = names;
    m_search->setNames(names);
}

void FilterBar::setDensity(ListDensity density)
{
    m_density->setDensity(density);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::openSortMenu()
{
    m_sort->showMenu();
}

void FilterBar::openDatePopup()
{
    if (!m_datePopup) {
        m_datePopup = new DatePopup(m_clock, this);
        connect(m_datePopup, &DatePopup::queryEdited, this, &FilterBar::edit);
    }
    m_datePopup->setQuery(m_query);
    m_datePopup->popupBelow(m_date->isVisible() ? m_date : m_more);
}

void FilterBar::fillSortMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (SortOrder order : sortOrders) {
        QAction *action = addChoice(menu, group, sortText(order), m_query.sort == order);
        connect(action, &QAction::triggered, this, [this, order] {
            Query query = m_query;
            query.sort = order;
            edit(query);
        });
    }
}

void FilterBar::fillStateMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const StateChoice &choice : stateChoices) {
        QAction *action = addChoice(menu, group, tr(choice.text), &choice == &stateOf(m_query));
        connect(action, &QAction::triggered, this, [this, choice] { edit(withState(m_query, choice)); });
    }
}

void FilterBar::fillMoreMenu(QMenu *menu)
{
    menu->addAction(tr("Dates: %1…").arg(m_date->text()), this, &FilterBar::openDatePopup);
    menu->addSeparator();
    fillStateMenu(menu);
}

void FilterBar::fold()
{
    const bool folded = width() < narrow;
    m_date->setVisible(!folded);
    m_state->setVisible(!folded);
    m_more->setVisible(folded);
    const int slider = width() < tight ? tightSliderWidth() : 168;
    m_quality->setFixedWidth(slider);
    m_heat->setFixedWidth(slider);
}

/// The word above the slider is longer in some languages.
int FilterBar::tightSliderWidth() const
{
    return std::max(
        {tightSlider, m_quality->layout()->minimumSize().width(), m_heat->layout()->minimumSize().width()});
}

QSize FilterBar::minimumSizeHint() const
{
    const int gaps = 2 * space::l + 6 * space::m + 2 * space::xs;
    const int width = m_search->minimumSizeHint().width() + 2 * tightSliderWidth() +
                      m_more->sizeHint().width() + m_sort->sizeHint().width() +
                      m_density->sizeHint().width() + gaps;
    return {width, QWidget::minimumSizeHint().height()};
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
}

} // namespace hearth

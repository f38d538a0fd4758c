// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/index/resultset.h"
#include "core/settings/preferences.h"
#include "ui/filter/completions.h"
#include <QWidget>

class QMenu;

namespace hearth {

class BarButton;
class DatePopup;
class DensitySwitch;
class ScorePanel;
class SearchBox;

/// Search box, quality and heat with their histograms, dates, publication, order, density. All of them show
/// one Query and give an edited one. When the window is narrow, dates and publication fold into one "More"
/// button.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Clock *clock, QWidget *parent = nullptr); ///< `clock` is not owned

    /// Shows a query. The text of the box stays as it was typed while it means this query. Emits nothing.
    void setQuery(const Query &query);
    const Query &query() const { return m_query; }
    void setFacets(const Facets &facets); ///< histograms and numbers of unscored
    void setNames(const CompletionNames &names);
    void setDensity(ListDensity density);

    SearchBox *searchBox() const { return m_search; }
    ScorePanel *qualityPanel() const { return m_quality; }
    ScorePanel *heatPanel() const { return m_heat; }
    BarButton *dateButton() const { return m_date; }
    BarButton *stateButton() const { return m_state; }
    BarButton *sortButton() const { return m_sort; }
    BarButton *moreButton() const { return m_more; }
    DensitySwitch *densitySwitch() const { return m_density; }

    QSize
    minimumSizeHint() const override; ///< as when folded: the bar must not keep the window from getting there

public Q_SLOTS:
    void focusSearch(); ///< and selects its text
    void openSortMenu();
    void openDatePopup();

Q_SIGNALS:
    void queryEdited(const hearth::Query &query);
    void densityChosen(hearth::ListDensity density);
    void leaveRequested(); ///< Esc on any control but the search box

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape leads from every control to the list
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void edit(const Query &query);
    void showQuery();
    void takeTyped(const QString &text);
    void fold();
    int tightSliderWidth() const;
    void fillSortMenu(QMenu *menu);
    void fillStateMenu(QMenu *menu);
    void fillMoreMenu(QMenu *menu);

    const Clock *m_clock;
    Query m_query;
    std::optional<Query> m_typed;            ///< what the text of the box was taken for while it was typed
    SortOrder m_ownSort = SortOrder::Newest; ///< without a sort: clause in the box
    CompletionNames m_names;
    SearchBox *m_search;
    ScorePanel *m_quality;
    ScorePanel *m_heat;
    BarButton *m_date;
    BarButton *m_state;
    BarButton *m_sort;
    BarButton *m_more;
    DensitySwitch *m_density;
    DatePopup *m_datePopup = nullptr; ///< made when first opened
};

/// "Newest first", "Hottest first", …
QString sortText(SortOrder order);

} // namespace hearth

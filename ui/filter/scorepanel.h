// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/resultset.h"
#include "ui/filter/scorefilter.h"
#include <QWidget>

class QLabel;

namespace hearth {

class RangeSlider;
class ScoreEdit;
class UnscoredButton;

/// Everything that filters by one score: its name, the button for the unscored, the two numbers and the
/// slider on its histogram. Shows a ScoreFilter and gives the edited one.
class ScorePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ScorePanel(Field field, QWidget *parent = nullptr); ///< Quality or Heat

    void setFilter(const ScoreFilter &filter); ///< emits nothing
    void setHistogram(const Histogram &histogram);
    ScoreFilter filter() const { return m_filter; }
    RangeSlider *slider() const { return m_slider; }
    ScoreEdit *fromEdit() const { return m_from; }
    ScoreEdit *toEdit() const { return m_to; }
    UnscoredButton *unscoredButton() const { return m_unscored; }

Q_SIGNALS:
    void filterEdited(const hearth::ScoreFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void edit(const ScoreFilter &filter);
    void editRange(const Range &range);
    void refresh();
    void applyTheme();

    Field m_field;
    ScoreFilter m_filter;
    QLabel *m_name;
    UnscoredButton *m_unscored;
    ScoreEdit *m_from;
    QLabel *m_dash;
    ScoreEdit *m_to;
    RangeSlider *m_slider;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/scorepanel.h"
#include "ui/common/theme.h"
#include "ui/filter/rangeslider.h"
#include "ui/filter/scoreedit.h"
#include "ui/filter/scorehandle.h"
#include "ui/filter/unscoredbutton.h"
#include <QLabel>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

std::optional<int> small(std::optional<qint64> value)
{
    return value ? std::optional(int(std::clamp<qint64>(*value, -9999, 9999))) : std::nullopt;
}

} // namespace

ScorePanel::ScorePanel(Field field, QWidget *parent) : QWidget(parent), m_field(field)
{
    const bool quality = field == Field::Quality;
    m_name = new QLabel(quality ? tr("Quality") : tr("Heat"), this);
    m_unscored = new UnscoredButton(this);
    m_from = new ScoreEdit(tr("min", "open lower end of a range of scores"), this);
    m_dash = new QLabel(u"–"_s, this);
    m_to = new ScoreEdit(tr("max", "open upper end of a range of scores"), this);
    m_slider = new RangeSlider(quality ? tr("Lowest quality") : tr("Lowest heat"),
                               quality ? tr("Highest quality") : tr("Highest heat"), this);

    m_name->setFont(uiFont(TextRole::Meta));
    m_dash->setFont(uiFont(TextRole::MetaStrong));
    m_from->setAccessibleName(quality ? tr("Lowest quality, as a number") : tr("Lowest heat, as a number"));
    m_to->setAccessibleName(quality ? tr("Highest quality, as a number") : tr("Highest heat, as a number"));
    m_from->setToolTip(tr("Type a number, or leave it empty for no lower limit"));
    m_to->setToolTip(tr("Type a number, or leave it empty for no upper limit"));
    m_unscored->setAccessibleName(quality ? tr("Also articles without a quality")
                                          : tr("Also articles without a heat"));

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(0);
    numbers->addWidget(m_name);
    numbers->addSpacing(space::xs);
    numbers->addWidget(m_unscored);
    numbers->addStretch(1);
    numbers->addWidget(m_from);
    numbers->addWidget(m_dash);
    numbers->addWidget(m_to);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(numbers);
    rows->addWidget(m_slider, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_slider, &RangeSlider::rangeEdited, this, &ScorePanel::editRange);
    connect(m_from, &ScoreEdit::valueEdited, this, [this](std::optional<int> value) {
        Range range = m_filter.range;
        range.from = value;
        if (value && range.to && *range.to < *value)
            range.to = value;
        editRange(range);
    });
    connect(m_to, &ScoreEdit::valueEdited, this, [this](std::optional<int> value) {
        Range range = m_filter.range;
        range.to = value;
        if (value && range.from && *range.from > *value)
            range.from = value;
        editRange(range);
    });
    connect(m_unscored, &QAbstractButton::clicked, this, [this](bool on) { edit({m_filter.range, on}); });
    applyTheme();
    refresh();
}

void ScorePanel::editRange(const Range &range)
{
    ScoreFilter filter{range, m_filter.withUnscored};
    if (m_filter.range.isOpen() && !range.isOpen())
        filter.withUnscored = false; // who asks for a range wants what is in it
    else if (!m_filter.range.isOpen() && range.isOpen())
        filter.withUnscored = true; // and who gives it up wants everything again
    edit(filter);
}

void ScorePanel::edit(const ScoreFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
    Q_EMIT filterEdited(filter);
}

void ScorePanel::setFilter(const ScoreFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void ScorePanel::setHistogram(const Histogram &histogram)
{
    m_slider->setHistogram(histogram);
    m_unscored->setCount(histogram.unscored);
}

void ScorePanel::refresh()
{
    m_slider->setRange(m_filter.range);
    m_from->setValue(small(m_filter.range.from));
    m_to->setValue(small(m_filter.range.to));
    m_unscored->setChecked(m_filter.withUnscored);
}

void ScorePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void ScorePanel::applyTheme()
{
    const Theme theme = themeFor(palette());
    m_slider->setColors(m_field == Field::Quality ? theme.quality : theme.accent, theme.hairline,
                        theme.background);
    const auto recolor = [](QWidget *widget, const QColor &text) {
        QPalette colors = widget->palette();
        colors.setColor(QPalette::WindowText, text);
        colors.setColor(QPalette::Text, text);
        colors.setColor(QPalette::Base, Qt::transparent);
        widget->setPalette(colors);
    };
    recolor(m_name, theme.secondary);
    recolor(m_dash, theme.text);
    recolor(m_from, theme.text);
    recolor(m_to, theme.text);
}

} // namespace hearth

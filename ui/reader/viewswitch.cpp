// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/viewswitch.h"
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace hearth {

class ViewSwitch::Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * (space::s + 2),
                std::max(26, fontMetrics().height() + 8)};
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inner = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? m_theme.accentTint : m_theme.well);
            painter.drawRoundedRect(inner, radius::badge, radius::badge);
        }
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), radius::badge, radius::badge);
        }
        painter.setPen(isChecked() ? m_theme.accent : m_theme.secondary);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    Theme m_theme;
};

ViewSwitch::ViewSwitch(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("What is shown"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_summary = add(tr("Summary"), tr("What the library says of it"), ReaderView::Summary);
    m_article = add(tr("Article"), tr("The text of the original page"), ReaderView::Article);
    setView(m_view);
}

ViewSwitch::Segment *ViewSwitch::add(const QString &text, const QString &tip, ReaderView view)
{
    auto *segment = new Segment(text, this);
    segment->setToolTip(tip);
    layout()->addWidget(segment);
    connect(segment, &QAbstractButton::clicked, this, [this, view] {
        if (m_view == view)
            return;
        setView(view);
        Q_EMIT viewChosen(view);
    });
    return segment;
}

void ViewSwitch::setView(ReaderView view)
{
    m_view = view;
    button(view)->setChecked(true);
    for (Segment *segment : {m_summary, m_article})
        segment->setFocusPolicy(segment->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void ViewSwitch::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_summary->setTheme(theme);
    m_article->setTheme(theme);
    update();
}

QAbstractButton *ViewSwitch::button(ReaderView view) const
{
    return view == ReaderView::Summary ? m_summary : m_article;
}

void ViewSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::field, radius::field);
}

} // namespace hearth

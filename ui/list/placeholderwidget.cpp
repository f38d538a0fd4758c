// SPDX-License-Identifier: Apache-2.0
#include "ui/list/placeholderwidget.h"
#include "ui/common/icons.h"
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int signSide = 56;
constexpr int widest = 380;

QPixmap signPixmap(PlaceholderState::Kind kind, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(QSize(signSide, signSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool noMatch = kind == PlaceholderState::Kind::NoMatch;
    painter.setBrush(noMatch ? theme.well : theme.accentTint);
    painter.drawEllipse(QRectF(0, 0, signSide, signSide));
    paintIcon(painter, QRectF(16, 16, 24, 24), noMatch ? IconName::Search : IconName::Flame,
              noMatch ? theme.secondary : theme.accent);
    return pixmap;
}

} // namespace

PlaceholderWidget::PlaceholderWidget(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(2);
    for (QLabel *label : {m_sign, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_sign);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(widest);
        auto *row = new QHBoxLayout; // centres what is narrower than the list
        row->addStretch();
        row->addWidget(label, 100);
        row->addStretch();
        column->addLayout(row);
    }
    m_sign->setAccessibleName(QString());
    m_actions->setSpacing(0);
    column->addSpacing(space::xs);
    column->addLayout(m_actions);
    column->addStretch(3);
}

void PlaceholderWidget::setState(const PlaceholderState &state, const Theme &theme)
{
    if (m_state == state && m_theme == theme)
        return;
    m_state = state;
    m_theme = theme;
    const bool loading = state.kind == PlaceholderState::Kind::Loading;
    m_sign->setVisible(!loading);
    m_sign->setPixmap(signPixmap(state.kind, theme, devicePixelRatioF()));
    m_title->setText(state.title);
    m_title->setVisible(!state.title.isEmpty());
    m_title->setFont(uiFont(TextRole::Title, font()));
    m_text->setText(state.text);
    m_text->setVisible(!state.text.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondary);
    quiet.setColor(QPalette::Text, theme.secondary); // the role that a viewport's children write in
    m_text->setPalette(quiet);

    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < state.actions.size(); ++i) {
        auto *button = new QPushButton(state.actions.at(i), this);
        button->setFlat(true);
        button->setAutoDefault(true); // Enter presses it
        button->setCursor(Qt::PointingHandCursor);
        QPalette link = palette();
        link.setColor(QPalette::ButtonText, theme.accent);
        button->setPalette(link);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT action(i); });
        m_actions->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void PlaceholderWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_state.kind != PlaceholderState::Kind::Loading) // the skeleton shows through
        painter.fillRect(rect(), m_theme.background);
}

} // namespace hearth

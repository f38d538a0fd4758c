// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/picturebar.h"
#include "ui/common/elidedlabel.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace hearth {

PictureBar::PictureBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs + 1);
    row->setSpacing(space::m);
    m_text = new ElidedLabel(this); // a narrow pane has no room for all of it
    m_text->setFont(uiFont(TextRole::Meta));
    m_load = new QToolButton(this);
    m_load->setAutoRaise(true);
    m_load->setFocusPolicy(Qt::TabFocus);
    m_load->setCursor(Qt::PointingHandCursor);
    row->addWidget(m_text, 1);
    row->addWidget(m_load);
    connect(m_load, &QToolButton::clicked, this, &PictureBar::loadRequested);
    hide();
}

void PictureBar::setCount(int pictures)
{
    m_count = pictures;
    m_text->setText(tr("%Ln picture(s) of this article are not loaded.", nullptr, pictures));
    m_load->setText(tr("Load them"));
    m_load->setAccessibleName(tr("Load all pictures of this article"));
    setVisible(pictures > 0);
}

void PictureBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.secondary);
    m_text->setPalette(colors);
    colors.setColor(QPalette::ButtonText, theme.accent);
    m_load->setPalette(colors);
    update();
}

void PictureBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.hairline);
}

} // namespace hearth

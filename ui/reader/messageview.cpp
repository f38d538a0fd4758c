// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/messageview.h"
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

MessageView::MessageView(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    for (QLabel **label : {&m_picture, &m_title, &m_text}) {
        *label = new QLabel(this);
        (*label)->setAlignment(Qt::AlignHCenter);
        (*label)->setWordWrap(true);
        (*label)->setTextFormat(Qt::PlainText);
        layout->addWidget(*label);
    }
    m_title->setFont(uiFont(TextRole::Title));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addStretch(3);
}

void MessageView::setMessage(IconName icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    refresh();
}

void MessageView::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.background);
    colors.setColor(QPalette::WindowText, theme.secondary);
    setPalette(colors);
    colors.setColor(QPalette::WindowText, theme.tertiary);
    m_text->setPalette(colors);
    refresh();
}

void MessageView::refresh()
{
    m_picture->setPixmap(icon(m_icon, m_theme.hairline).pixmap(QSize(56, 56), devicePixelRatioF()));
}

} // namespace hearth

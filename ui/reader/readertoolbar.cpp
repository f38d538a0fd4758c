// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readertoolbar.h"
#include "ui/common/icons.h"
#include "ui/reader/keybutton.h"
#include "ui/reader/lookpanel.h"
#include "ui/reader/viewswitch.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

constexpr int narrow = 500; ///< logical pixels; below, the bar has no room for words

/// The keys of an action belong into its tool tip: that is where people learn them.
QString tipOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = action.text().remove(u'&').remove(u'…');
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys);
}

} // namespace

ReaderToolBar::ReaderToolBar(LookPanel *look, QWidget *parent) : QWidget(parent), m_lookPanel(look)
{
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(space::s, space::xs + 2, space::l, space::xs + 3);
    m_layout->setSpacing(space::s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // see syncWords()
    m_layout->addStretch();
    m_views = new ViewSwitch(this);
    m_views->hide();
    m_layout->addWidget(m_views);
    connect(m_views, &ViewSwitch::viewChosen, this, &ReaderToolBar::viewChosen);
    m_look = addButton(nullptr);
    m_look->setText(tr("Aa"));
    m_look->setToolTip(tr("Text and colours"));
    m_look->setAccessibleName(tr("Text and colours"));
    m_look->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_look);
    auto *panel = new QWidgetAction(menu);
    panel->setDefaultWidget(m_lookPanel);
    menu->addAction(panel);
    m_look->setMenu(menu);
    m_more = addButton(nullptr);
    m_more->setText(u"⋯"_s);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
}

QToolButton *ReaderToolBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    prepare(button, action);
    m_layout->addWidget(button);
    return button;
}

void ReaderToolBar::prepare(QToolButton *button, QAction *action)
{
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(28);
    if (action) {
        const auto sync = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setCheckable(action->isCheckable());
            button->setChecked(action->isChecked());
            button->setToolTip(tipOf(*action));
            button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
        };
        connect(action, &QAction::changed, button, sync);
        connect(button, &QToolButton::clicked, action, [this, action, sync] {
            action->trigger();
            sync(); // a check mark is the window's to set
            syncIcons();
        });
        connect(action, &QAction::changed, this, &ReaderToolBar::syncIcons);
        sync();
    }
}

void ReaderToolBar::setActions(const ReaderActions &actions)
{
    m_actions = actions;
    const auto add = [this](QAction *action, int at) -> QToolButton * {
        if (!action)
            return nullptr;
        QToolButton *button = addButton(action);
        m_layout->removeWidget(button);
        m_layout->insertWidget(at < 0 ? m_layout->count() : at, button);
        return button;
    };
    m_back = add(actions.back, 0);
    m_forward = add(actions.forward, m_back ? 1 : 0);
    for (QToolButton *button : {m_back, m_forward}) {
        if (button)
            button->setAutoRaise(true);
    }
    m_layout->removeWidget(m_views);
    m_layout->addWidget(m_views);
    if (actions.readHere) {
        m_readHere = new KeyButton(this);
        prepare(m_readHere, actions.readHere);
        m_readHere->setKey(actions.readHere->shortcut().toString(QKeySequence::NativeText).toLower());
        m_layout->addWidget(m_readHere);
    }
    m_original = add(actions.original, -1);
    if (m_original) {
        m_original->setToolButtonStyle(Qt::ToolButtonTextOnly);
        auto *menu = new QMenu(m_original);
        for (QAction *action :
             {actions.original, actions.webPage, actions.ampPage, static_cast<QAction *>(nullptr),
              actions.copyLink, actions.copyQuotation, static_cast<QAction *>(nullptr), actions.showFile}) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        m_original->setMenu(menu);
        m_original->setPopupMode(QToolButton::MenuButtonPopup);
    }
    m_star = add(actions.star, -1);
    m_read = add(actions.read, -1);
    m_edit = add(actions.edit, -1);
    setOrder();
    syncWords();
    syncIcons();
}

/// What is there from the start stands behind what the actions added.
void ReaderToolBar::setOrder()
{
    for (QToolButton *last : {m_look, m_more}) {
        m_layout->removeWidget(last);
        m_layout->addWidget(last);
    }
    QWidget *before = m_back;
    for (QWidget *button : std::initializer_list<QWidget *>{m_forward, m_views, m_readHere, m_original,
                                                            m_star, m_read, m_edit, m_look, m_more}) {
        if (before && button)
            setTabOrder(before, button);
        if (button)
            before = button;
    }
}

void ReaderToolBar::setPage(const PageState &page, ReaderView view)
{
    // Something of the page is here, or was asked for: there are two faces to choose from.
    const bool two = page.isHere() || view == ReaderView::Article;
    const bool hadFocus = m_readHere && m_readHere->hasFocus();
    m_views->setView(view);
    m_views->setVisible(two);
    if (m_readHere)
        m_readHere->setVisible(!two);
    if (two && hadFocus)
        m_views->button(view)->setFocus();
}

void ReaderToolBar::syncWords()
{
    // Where there is no room, what keys and menus do as well steps back first, into the menu of "More".
    const bool wide = width() >= narrow;
    const QWidget *focused =
        isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const auto show = [this](QWidget *button, int least) {
        if (button)
            button->setVisible(width() >= least);
    };
    show(m_edit, 420);
    show(m_read, 420);
    show(m_back, 360);
    show(m_forward, 360);
    show(m_star, 330);
    fillMore();
    if (focused && focused->isHidden())
        m_more->setFocus();
    if (m_original)
        m_original->setText(wide ? tr("Original ↗") : u"↗"_s);
    if (m_readHere) {
        m_readHere->setText(wide ? tr("Read here") : QString());
        m_readHere->setToolButtonStyle(wide ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    }
}

void ReaderToolBar::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const std::array<std::pair<QToolButton *, QAction *>, 5> all{{{m_back, m_actions.back},
                                                                  {m_forward, m_actions.forward},
                                                                  {m_star, m_actions.star},
                                                                  {m_read, m_actions.read},
                                                                  {m_edit, m_actions.edit}}};
    for (const auto &[button, action] : all)
        if (button && button->isHidden())
            menu->addAction(action);
    m_more->setVisible(!menu->isEmpty());
}

void ReaderToolBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    // Own buttons rather than the style's, so that the bar belongs to the page below in every theme.
    setStyleSheet(u"QToolButton { background: %1; color: %2; border: 1px solid %3; border-radius: %4px; "
                  u"padding: 3px 8px; }"
                  "QToolButton:hover { border-color: %5; }"
                  "QToolButton:focus { border-color: %6; }"
                  "QToolButton:disabled { color: %5; }"
                  "QToolButton[autoRaise=\"true\"] { border-color: transparent; padding: 3px 4px; }"
                  "QToolButton[autoRaise=\"true\"]:hover { background: %7; }"
                  "QToolButton[popupMode=\"1\"] { padding-right: 22px; }"
                  "QToolButton::menu-button { border: none; width: 18px; }"
                  "QToolButton::menu-indicator { image: none; }"_s
                      .arg(theme.background.name(), theme.text.name(), theme.hairline.name())
                      .arg(radius::field)
                      .arg(theme.tertiary.name(), theme.accent.name(), theme.well.name()));
    m_views->setTheme(theme);
    if (m_readHere)
        m_readHere->setTheme(theme);
    syncIcons();
    update();
}

void ReaderToolBar::syncIcons()
{
    const auto set = [this](QToolButton *button, IconName name, bool lit = false) {
        if (button)
            button->setIcon(icon(name, lit ? m_theme.accent : m_theme.secondary));
    };
    set(m_back, isRightToLeft() ? IconName::Forward : IconName::Back);
    set(m_forward, isRightToLeft() ? IconName::Back : IconName::Forward);
    const bool starred = m_actions.star && m_actions.star->isChecked();
    set(m_star, starred ? IconName::Star : IconName::StarOutline, starred);
    const bool read = m_actions.read && m_actions.read->isChecked();
    set(m_read, read ? IconName::Read : IconName::Unread, !read);
    set(m_edit, IconName::Edit);
    set(m_readHere, IconName::Note);
}

void ReaderToolBar::resizeEvent(QResizeEvent *)
{
    syncWords();
}

void ReaderToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.hairline);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include "ui/reader/pagestate.h"
#include "ui/reader/readeractions.h"
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace hearth {

class KeyButton;
class LookPanel;
class ViewSwitch;

/// The bar above the page: back and forward at its start; the page to be read here, the original, star, read,
/// edit and the look at its end. Once there is something of the page, a switch between summary and article
/// takes the place of the button that fetches it. In a narrow pane what has no room any more is in the menu
/// of a button "More". It shows the window's actions; the icons are put on the buttons, so that menus stay as
/// the window made them.
class ReaderToolBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderToolBar(LookPanel *look, QWidget *parent = nullptr);

    void setActions(const ReaderActions &actions);
    void setTheme(const Theme &theme);
    void setPage(const PageState &page, ReaderView view);

Q_SIGNALS:
    void viewChosen(hearth::ReaderView view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QAction *action);
    void prepare(QToolButton *button, QAction *action);
    void syncWords();
    void fillMore();
    void setOrder();
    void syncIcons();

    ReaderActions m_actions;
    LookPanel *m_lookPanel;
    QHBoxLayout *m_layout = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    KeyButton *m_readHere = nullptr;
    ViewSwitch *m_views = nullptr;
    QToolButton *m_original = nullptr;
    QToolButton *m_star = nullptr;
    QToolButton *m_read = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_look = nullptr;
    QToolButton *m_more = nullptr; ///< in front of the look, while anything is hidden
    Theme m_theme;
};

} // namespace hearth

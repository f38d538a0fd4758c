// SPDX-License-Identifier: Apache-2.0
#include "ui/window/panes.h"
#include "ui/common/theme.h"
#include <QAbstractButton>
#include <QApplication>

namespace hearth {

namespace {

class Hairline final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), themeFor(palette()).hairline);
    }
};

} // namespace

Panes::Panes(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1); // Qt makes the part that can be gripped five pixels wide
    setChildrenCollapsible(false);
}

QSplitterHandle *Panes::createHandle()
{
    return new Hairline(orientation(), this);
}

bool Panes::event(QEvent *event)
{
    // Comes up from the widget with the focus before any shortcut is looked for: Space and Enter on a button
    // are the button's.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool presses = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (presses && qobject_cast<QAbstractButton *>(QApplication::focusWidget())) {
            event->accept();
            return true;
        }
    }
    return QSplitter::event(event);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
// The fields that narrow the long sections of the Sidebar.
#include "ui/sidebar/filterrow.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarview.h"
#include <QKeyEvent>
#include <QLineEdit>

namespace hearth {

void Sidebar::placeFields()
{
    for (const SidebarKind kind : {SidebarKind::Topic, SidebarKind::Provider}) {
        const QModelIndex first = m_model->index(0, 0, m_model->section(kind));
        const SidebarNode *node = m_model->node(first);
        if (!node || node->role != SidebarNode::Role::Filter || m_view->indexWidget(first))
            continue;
        auto *row = new FilterRow(node->label);
        QLineEdit *field = row->field();
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this,
                [this, kind](const QString &text) { setFilter(kind, text); });
        m_fields.insert(int(kind), field);
        m_view->setIndexWidget(first, row);
    }
}

void Sidebar::setFilter(SidebarKind kind, const QString &text)
{
    m_model->setFilter(kind, text);
    if (kind == SidebarKind::Topic)
        applyTopicFilter();
}

/// A topic shows when it matches or something below it does; a topic below a match shows too.
void Sidebar::applyTopicFilter()
{
    const QString text = m_model->filter(SidebarKind::Topic);
    const auto apply = [this, &text](const auto &self, const QModelIndex &parent, bool above) -> bool {
        bool any = false;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const SidebarNode *node = m_model->node(index);
            if (node->role == SidebarNode::Role::Filter)
                continue;
            const bool matches = above || text.isEmpty() || node->label.contains(text, Qt::CaseInsensitive);
            const bool below = self(self, index, matches);
            const bool shows = matches || below;
            if (m_view->isRowHidden(row, parent) == shows)
                m_view->setRowHidden(row, parent, !shows);
            any = any || shows;
        }
        return any;
    };
    apply(apply, m_model->section(SidebarKind::Topic), false);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        field->parentWidget()->update(); // its outline shows where the keyboard is
    if (!field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: // first the text goes, then the keyboard returns to the rows
        if (!field->text().isEmpty())
            field->clear();
        else
            m_view->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto kind = SidebarKind(m_fields.key(field, int(SidebarKind::Topic)));
        const QModelIndex below = m_view->indexBelow(m_model->index(0, 0, m_model->section(kind)));
        if (below.isValid())
            m_view->setCurrentIndex(below);
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/topicpopup.h"
#include "ui/common/theme.h"
#include "ui/curate/numberpopup.h"
#include "ui/curate/topicmodel.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace hearth {

TopicPopup::TopicPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new TopicModel(this))
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Topics"));
    m_title->setFont(uiFont(TextRole::Strong));
    m_field->setPlaceholderText(tr("Find or name a topic"));
    m_field->setAccessibleName(tr("Find or name a topic"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Topics"));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_view->setMinimumSize(300, 240);
    m_hint->setFont(uiFont(TextRole::Meta));
    m_hint->setWordWrap(true);
    QPalette colors = m_hint->palette();
    colors.setColor(QPalette::WindowText, themeFor(palette()).tertiary);
    m_hint->setPalette(colors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_field, m_view, m_hint})
        column->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, &TopicPopup::narrow);
    // A click on a check box is the model's own business.
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isNewAt(index.row()))
            toggle(index.row());
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TopicPopup::say);
}

void TopicPopup::ask(const QStringList &all, const QHash<QString, int> &counts, int articles,
                     const QRect &beside)
{
    m_take = true; // a click elsewhere keeps what was chosen; only Escape does not
    m_title->setText(tr("Topics of %Ln article(s)", nullptr, articles));
    m_model->setTopics(all, counts, articles);
    m_field->clear();
    narrow();
    adjustSize();
    move(popupPlace(beside, sizeHint(), layoutDirection()));
    show();
    m_field->setFocus();
}

void TopicPopup::narrow()
{
    m_confirming = false;
    m_model->setPattern(m_field->text());
    m_view->setCurrentIndex(m_model->index(0));
    say();
}

void TopicPopup::say()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_confirming)
        m_hint->setText(tr("No topic is called so. Press Enter again to create “%1”.")
                            .arg(m_model->nameAt(current.row())));
    else
        m_hint->setText(m_field->text().isEmpty() ? tr("Space: choose · Enter: done · Esc: cancel")
                                                  : tr("Enter: choose · Ctrl+Enter: done · Esc: cancel"));
    // The view never has the focus: what is current is told through the field.
    m_field->setAccessibleDescription(m_confirming ? m_hint->text()
                                                   : current.data(Qt::AccessibleTextRole).toString());
}

void TopicPopup::toggle(int row)
{
    if (m_model->isNewAt(row) && !m_confirming) {
        m_confirming = true;
        m_view->setCurrentIndex(m_model->index(row));
        say();
        return;
    }
    m_confirming = false;
    m_model->toggle(row);
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        m_field->clear(); // ready for the next one
}

void TopicPopup::finish(bool take)
{
    m_take = take;
    close();
}

bool TopicPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const int row = m_view->currentIndex().row();
    if (enter && (key->modifiers().testFlag(Qt::ControlModifier) || m_field->text().isEmpty())) {
        finish(true);
    } else if (enter || (key->key() == Qt::Key_Space && m_field->text().isEmpty())) {
        toggle(row);
    } else if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int next = row + (key->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_model->rowCount()) {
            m_confirming = false;
            m_view->setCurrentIndex(m_model->index(next));
            say();
        }
    } else if (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
        QKeyEvent copy(QEvent::KeyPress, key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_view, &copy);
        say();
    } else {
        return QFrame::eventFilter(watched, event);
    }
    return true;
}

void TopicPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else
        QFrame::keyPressEvent(event);
}

void TopicPopup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    if (!std::exchange(m_take, false))
        return;
    const QStringList added = m_model->added();
    const QStringList removed = m_model->removed();
    if (!added.isEmpty() || !removed.isEmpty())
        Q_EMIT chosen(added, removed);
}

} // namespace hearth

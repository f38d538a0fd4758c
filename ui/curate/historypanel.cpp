// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/historypanel.h"
#include "ui/common/theme.h"
#include "ui/curate/historymodel.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hearth {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QDialog(parent)
    , m_model(new HistoryModel(this))
    , m_view(new QTreeView(this))
    , m_empty(
          new QLabel(tr("Nothing was changed yet. Every edit, star and mark of read is listed here, and can "
                        "be taken back."),
                     this))
    , m_go(new QPushButton(this))
{
    setWindowTitle(tr("History"));
    resize(620, 480);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Steps, newest first"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(HistoryModel::TimeColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(HistoryModel::StepColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(HistoryModel::StateColumn, QHeaderView::ResizeToContents);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    // Enter goes to the current step; as a default button it would close the panel, too.
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::go);
    connect(m_view, &QAbstractItemView::activated, this, &HistoryPanel::go);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPanel::update);
    connect(m_model, &HistoryModel::moreWanted, this, &HistoryPanel::moreWanted);
    update();
}

int HistoryPanel::stepCount() const
{
    return m_model->stepCount();
}

void HistoryPanel::setSteps(std::vector<JournalStep> steps, bool complete)
{
    const qint64 before = m_model->stepAt(m_view->currentIndex().row());
    m_model->setSteps(std::move(steps), complete);
    const int row = m_model->rowOf(before);
    m_view->setCurrentIndex(m_model->index(row >= 0 ? row : m_model->currentRow(), HistoryModel::StepColumn));
    update();
}

void HistoryPanel::update()
{
    const bool any = m_model->rowCount() > 0;
    const bool hadFocus = m_view->hasFocus();
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    if (hadFocus && !any)
        m_empty->setFocus();
    const int row = m_view->currentIndex().row();
    m_go->setText(row < m_model->currentRow() ? tr("&Do again up to this step")
                                              : tr("&Go back to this step"));
    m_go->setEnabled(any && row >= 0 && row != m_model->currentRow());
}

void HistoryPanel::go()
{
    if (m_go->isEnabled())
        Q_EMIT goToRequested(m_model->stepAt(m_view->currentIndex().row()));
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/problemsdialog.h"
#include "ui/activity/problemsmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace hearth {

ProblemsDialog::ProblemsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new ProblemsModel(this))
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_hints(new QCheckBox(this))
    , m_edit(new QPushButton(tr("Open in &editor"), this))
    , m_folder(new QPushButton(tr("Show in &file manager"), this))
    , m_show(new QPushButton(tr("Show &article"), this))
{
    setWindowTitle(tr("Files with problems"));
    resize(860, 480);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(ProblemsModel::FileColumn, 330);
    m_view->header()->resizeSection(ProblemsModel::LineColumn, 56);
    m_view->header()->resizeSection(ProblemsModel::SeverityColumn, 84);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setMinimumHeight(3 * m_advice->fontMetrics().lineSpacing());
    m_advice->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_edit, m_folder, m_show})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    // Enter opens the current problem in the editor; as anybody's default button it would close the dialog,
    // too.
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_hints);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_advice);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_hints, &QCheckBox::toggled, m_model, &ProblemsModel::setHintsShown);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsDialog::describe);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsDialog::describe);
    const auto withCurrent = [this](auto emitSignal) {
        return [this, emitSignal] {
            if (const FileProblem *problem = current())
                emitSignal(*problem);
        };
    };
    const auto edit = withCurrent(
        [this](const FileProblem &problem) { Q_EMIT editRequested(problem.key, problem.problem.line); });
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_view, &QAbstractItemView::activated, this, edit);
    connect(m_folder, &QPushButton::clicked, this,
            withCurrent([this](const FileProblem &problem) { Q_EMIT showInFolderRequested(problem.key); }));
    connect(m_show, &QPushButton::clicked, this,
            withCurrent([this](const FileProblem &problem) { Q_EMIT articleRequested(problem.key); }));
    describe();
}

const FileProblem *ProblemsDialog::current() const
{
    return m_model->at(m_view->currentIndex().row());
}

void ProblemsDialog::setProblems(std::vector<FileProblem> problems)
{
    const FileProblem *old = current();
    const FileProblem before = old ? *old : FileProblem();
    const int files = filesWithProblems(problems);
    m_summary->setText(files == 0 ? tr("No file has a problem.")
                                  : tr("%Ln file(s) have problems.", nullptr, files));
    m_model->setProblems(std::move(problems));
    m_hints->setText(tr("Also %Ln hint(s)", nullptr, m_model->hintCount()));
    m_hints->setVisible(m_model->hintCount() > 0);
    int row = 0;
    for (int i = 0; old && i < m_model->rowCount(); ++i)
        if (m_model->at(i)->key == before.key && m_model->at(i)->problem.code == before.problem.code)
            row = i;
    m_view->setCurrentIndex(m_model->index(row, 0));
    describe();
}

void ProblemsDialog::describe()
{
    const FileProblem *problem = current();
    for (QPushButton *button : {m_edit, m_folder, m_show})
        button->setEnabled(problem);
    m_advice->setText(problem ? problemText(problem->problem) + QLatin1Char('\n') +
                                    problemAdvice(problem->problem)
                              : QString());
}

} // namespace hearth

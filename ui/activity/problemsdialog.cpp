// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/problemsdialog.h"
#include "ui/activity/problemsmodel.h"
#include "ui/common/bidi.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace hearth {

ProblemsDialog::ProblemsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new ProblemsModel(this))
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_advice(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_hints(new QCheckBox(this))
    , m_fix(new QPushButton(tr("&Fix"), this))
    , m_fixAll(new QPushButton(tr("Fix a&ll shown"), this))
    , m_off(new QPushButton(tr("Switch &off this rule…"), this))
    , m_edit(new QPushButton(tr("Open in &editor"), this))
    , m_folder(new QPushButton(tr("Show in file &manager"), this))
    , m_show(new QPushButton(tr("Show &article"), this))
{
    setWindowTitle(tr("Files with problems"));
    resize(900, 520);
    layOut();
    wire();
    fillKinds();
    updateFixAll();
    describe();
}

void ProblemsDialog::layOut()
{
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
    m_kind->setAccessibleName(tr("Kind of problem"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress->setAccessibleName(tr("Looking at all files"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(96, 4);
    m_progress->hide();
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setMinimumHeight(3 * m_advice->fontMetrics().lineSpacing());
    m_advice->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_fix->setToolTip(tr("Corrects this one (F). Undo takes it back."));
    m_fixAll->setToolTip(tr("Corrects all in the list that have a safe way, as one step."));
    m_off->setToolTip(tr("Writes it to .hearth.yaml in the library, for everybody who works on it."));

    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_summary);
    top->addWidget(m_progress);
    top->addStretch(1);
    top->addWidget(m_hints);
    top->addWidget(m_kind);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::s);
    for (QPushButton *button : {m_fix, m_fixAll, m_off})
        bottom->addWidget(button);
    bottom->addStretch(1);
    for (QPushButton *button : {m_edit, m_show, m_folder})
        bottom->addWidget(button);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    bottom->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter opens the current problem in the editor; as anybody's default button it would close the dialog,
    // too.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_advice);
    column->addLayout(bottom);
}

void ProblemsDialog::wire()
{
    connect(m_hints, &QCheckBox::toggled, m_model, &ProblemsModel::setHintsShown);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_model->setKind(kind.isValid() ? std::optional(ProblemCode(kind.toInt())) : std::nullopt);
        m_view->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsDialog::describe);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsDialog::updateFixAll);
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
    connect(m_fix, &QPushButton::clicked, this, &ProblemsDialog::fixCurrent);
    connect(m_fixAll, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(m_model->shown()); });
    connect(m_off, &QPushButton::clicked, this, withCurrent([this](const FileProblem &problem) {
                const ProblemCode rule = problem.problem.code;
                auto *box =
                    new QMessageBox(QMessageBox::Question, windowTitle(),
                                    tr("Switch off “%1” for this library?").arg(problemKindText(rule)),
                                    QMessageBox::Ok | QMessageBox::Cancel, this);
                box->setInformativeText(
                    tr("Hearth writes it to the file .hearth.yaml in the library. Undo takes it back."));
                box->setAttribute(Qt::WA_DeleteOnClose);
                connect(box, &QDialog::accepted, this, [this, rule] { Q_EMIT ruleOffRequested(rule); });
                box->open();
            }));
    auto *key = new QShortcut(QKeySequence(Qt::Key_F), m_view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ProblemsDialog::fixCurrent);
}

const FileProblem *ProblemsDialog::current() const
{
    return m_model->at(m_view->currentIndex().row());
}

void ProblemsDialog::fixCurrent()
{
    if (const FileProblem *problem = current(); problem && m_fix->isEnabled())
        Q_EMIT fixRequested({*problem});
}

void ProblemsDialog::setFixable(std::function<bool(const FileProblem &)> isFixable)
{
    m_isFixable = std::move(isFixable);
    updateFixAll();
    describe();
}

void ProblemsDialog::updateFixAll()
{
    m_fixAll->setEnabled(m_isFixable && std::ranges::any_of(m_model->shown(), m_isFixable));
}

void ProblemsDialog::setChecking(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_summary->setText(isolated(
        total > 0 ? tr("Looking at file %1 of %2…").arg(QLocale().toString(done), QLocale().toString(total))
                  : tr("Looking at all files…")));
}

void ProblemsDialog::setChecked()
{
    m_progress->hide();
}

void ProblemsDialog::setProblems(std::vector<FileProblem> problems)
{
    const FileProblem *old = current();
    const FileProblem before = old ? *old : FileProblem();
    const int oldRow = m_view->currentIndex().row();
    const int files = filesWithProblems(problems);
    m_summary->setText(isolated(files == 0 ? tr("No file has a problem.")
                                           : tr("%Ln file(s) have problems.", nullptr, files)));
    setChecked();
    m_model->setProblems(std::move(problems));
    m_hints->setText(tr("Also %Ln hint(s)", nullptr, m_model->hintCount()));
    m_hints->setVisible(m_model->hintCount() > 0);
    fillKinds();
    // The same one; or, when it is fixed, the one that took its place, so that one key goes through all.
    int row = std::clamp(oldRow, 0, std::max(0, m_model->rowCount() - 1));
    for (int i = 0; old && i < m_model->rowCount(); ++i) {
        const FileProblem &now = *m_model->at(i);
        if (now.key == before.key && now.problem.code == before.problem.code &&
            now.problem.subject == before.problem.subject)
            row = i;
    }
    m_view->setCurrentIndex(m_model->index(row, 0));
    describe();
}

void ProblemsDialog::fillKinds()
{
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const ProblemsModel::KindCount &kind : m_model->kinds())
        m_kind->addItem(tr("%1 (%2)", "kind of problem, count")
                            .arg(problemKindText(kind.kind), QLocale().toString(kind.count)),
                        int(kind.kind));
    const int index = chosen.isValid() ? m_kind->findData(chosen) : 0;
    m_kind->setCurrentIndex(std::max(0, index));
    if (index < 0)
        m_model->setKind(std::nullopt); // the last of its kind is gone
    m_kind->setEnabled(m_kind->count() > 1);
}

void ProblemsDialog::say(const QString &message)
{
    m_advice->setText(message);
}

void ProblemsDialog::describe()
{
    const FileProblem *problem = current();
    for (QPushButton *button : {m_edit, m_folder, m_show, m_off})
        button->setEnabled(problem);
    m_fix->setEnabled(problem && m_isFixable && m_isFixable(*problem));
    m_advice->setText(problem ? problemText(problem->problem) + QLatin1Char('\n') +
                                    problemAdvice(problem->problem)
                              : QString());
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/previewdialog.h"
#include "core/curate/unifieddiff.h"
#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/curate/yamlhighlighter.h"
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QByteArrayView side(const std::optional<QByteArray> &content)
{
    return content ? QByteArrayView(*content) : QByteArrayView();
}

} // namespace

PreviewDialog::PreviewDialog(ChangePlan plan, QWidget *parent, const QString &question, const QString &verb)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_summary(new QLabel(this))
    , m_files(new QListWidget(this))
    , m_diff(new QPlainTextEdit(this))
{
    setWindowTitle(tr("What would change"));
    resize(960, 560);
    m_summary->setFont(uiFont(TextRole::Title));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    const int count = int(m_plan.files.size());
    m_summary->setText(tr("%1, %2", "243 files, 3 fields")
                           .arg(tr("%Ln file(s)", nullptr, count),
                                tr("%Ln field(s)", nullptr, int(m_plan.label.fields.size()))));
    if (!question.isEmpty())
        m_summary->setText(question);
    m_files->setAccessibleName(tr("Files"));
    m_files->setUniformItemSizes(true);
    m_files->setTextElideMode(Qt::ElideMiddle);
    QStringList keys;
    for (const PlannedFile &file : m_plan.files)
        keys.append(!file.before  ? tr("%1 (new)").arg(isolatedLtr(file.key))
                    : !file.after ? tr("%1 (to the bin)").arg(isolatedLtr(file.key))
                                  : file.key);
    m_files->addItems(keys);
    m_diff->setReadOnly(true);
    m_diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setAccessibleName(tr("Difference"));
    new DiffHighlighter(m_diff->document(), palette());
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_files);
    panes->addWidget(m_diff);
    panes->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(verb.isEmpty() ? tr("&Write %Ln file(s)", nullptr, count) : verb,
                                 QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);
    m_write->setEnabled(!m_plan.files.empty());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    if (!question.isEmpty())
        column->addWidget(
            new QLabel(tr("%Ln file(s) change. One step; Undo takes it back.", nullptr, count), this));
    column->addWidget(panes, 1);
    column->addWidget(buttons);
    connect(m_files, &QListWidget::currentRowChanged, this, &PreviewDialog::showFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT confirmed(m_plan);
    });
    m_files->setCurrentRow(0);
    m_write->setFocus();
}

QString PreviewDialog::summary() const
{
    return m_summary->text();
}

void PreviewDialog::showFile(int row)
{
    if (row < 0 || std::size_t(row) >= m_plan.files.size())
        return m_diff->clear();
    const PlannedFile &file = m_plan.files[std::size_t(row)];
    m_diff->setPlainText(QString::fromUtf8(unifiedDiff(side(file.before), side(file.after), file.key)));
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/plandialog.h"
#include "core/curate/unifieddiff.h"
#include "ui/common/theme.h"
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QSyntaxHighlighter>

namespace hearth {

namespace {

/// Lines that come and lines that go, told by colour besides their sign.
class DiffColours final : public QSyntaxHighlighter
{
public:
    DiffColours(QTextDocument *document, const Theme &theme) : QSyntaxHighlighter(document), m_theme(theme) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const QChar first = text.isEmpty() ? QChar() : text.front();
        const QColor colour = first == u'+'   ? m_theme.quality
                              : first == u'-' ? m_theme.accent
                              : first == u'@' ? m_theme.tertiary
                                              : m_theme.text;
        setFormat(0, int(text.size()), colour);
    }

private:
    Theme m_theme;
};

QByteArrayView side(const std::optional<QByteArray> &content)
{
    return content ? QByteArrayView(*content) : QByteArrayView();
}

} // namespace

PlanDialog::PlanDialog(ChangePlan plan, const QString &question, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_files(new QListWidget(this))
    , m_diff(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Preview"));
    resize(900, 560);
    const int count = int(m_plan.files.size());
    auto *asked = new QLabel(question, this);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    asked->setFont(uiFont(TextRole::Strong));
    auto *counted = new QLabel(tr("%Ln file(s) change. One step; Undo takes it back.", nullptr, count), this);
    m_files->setAccessibleName(tr("Files"));
    m_files->setUniformItemSizes(true);
    m_files->setTextElideMode(Qt::ElideMiddle);
    for (const PlannedFile &file : m_plan.files)
        m_files->addItem(!file.before  ? tr("%1 (new)").arg(file.key)
                         : !file.after ? tr("%1 (to the bin)").arg(file.key)
                                       : file.key);
    m_diff->setReadOnly(true);
    m_diff->setAccessibleName(tr("What changes in the file"));
    m_diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    new DiffColours(m_diff->document(), themeFor(palette()));

    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_files);
    halves->addWidget(m_diff);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setEnabled(count > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_files, &QListWidget::currentRowChanged, this, &PlanDialog::showDiff);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(asked);
    column->addWidget(counted);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    m_files->setCurrentRow(0);
    go->setFocus();
}

void PlanDialog::showDiff(int row)
{
    if (row < 0 || row >= int(m_plan.files.size()))
        return m_diff->clear();
    const PlannedFile &file = m_plan.files[std::size_t(row)];
    m_diff->setPlainText(QString::fromUtf8(unifiedDiff(side(file.before), side(file.after), file.key)));
}

} // namespace hearth

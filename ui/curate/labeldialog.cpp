// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/labeldialog.h"
#include "ui/common/theme.h"
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

LabelDialog::LabelDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(tr("No labels yet: type one and press Enter."), this))
{
    setWindowTitle(tr("Labels"));
    resize(360, 380);
    m_title->setFont(uiFont(TextRole::Strong));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_field->setPlaceholderText(tr("Find or make a label"));
    m_field->setAccessibleName(tr("Find or make a label"));
    m_field->setMaxLength(80);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Labels"));
    m_list->setUniformItemSizes(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *doneButton = buttons->addButton(tr("&Done"), QDialogButtonBox::AcceptRole);
    doneButton->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LabelDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &LabelDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void LabelDialog::setArticles(const QString &title, const QStringList &all, const QStringList &on,
                              const QStringList &some)
{
    m_title->setText(title);
    m_on = on;
    m_some = some;
    m_field->clear();
    m_list->clear();
    for (const QString &label : all)
        add(label, on.contains(label)     ? Qt::Checked
                   : some.contains(label) ? Qt::PartiallyChecked
                                          : Qt::Unchecked);
    filter();
    m_field->setFocus();
}

void LabelDialog::add(const QString &label, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(label, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

void LabelDialog::filter()
{
    const QString text = m_field->text().simplified();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool matches = item->text().contains(text, Qt::CaseInsensitive);
        item->setHidden(!matches);
        if (matches && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
    m_empty->setVisible(m_list->count() == 0);
}

/// What is typed is set when there is such a label, or made.
void LabelDialog::takeField()
{
    const QString text = m_field->text().simplified();
    if (text.isEmpty())
        return accept();
    QListWidgetItem *item = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->text().compare(text, Qt::CaseInsensitive) == 0)
            item = m_list->item(row);
    }
    if (!item)
        add(text, Qt::Checked);
    else
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_field->clear();
}

void LabelDialog::accept()
{
    if (!m_field->text().simplified().isEmpty())
        takeField(); // somebody typed one and pressed "Done"
    QStringList added, removed;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString label = item->text();
        if (item->checkState() == Qt::Checked && !m_on.contains(label))
            added.append(label);
        if (item->checkState() == Qt::Unchecked && (m_on.contains(label) || m_some.contains(label)))
            removed.append(label);
    }
    if (!added.isEmpty() || !removed.isEmpty())
        Q_EMIT labelsEdited(added, removed);
    QDialog::accept();
}

bool LabelDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            press->modifiers() & Qt::ControlModifier ? accept() : takeField();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hearth

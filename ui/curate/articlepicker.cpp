// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/articlepicker.h"
#include "ui/common/theme.h"
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {
using namespace Qt::StringLiterals;

ArticlePicker::ArticlePicker(QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Add an article of the library"));
    resize(560, 420);
    m_field->setPlaceholderText(tr("Search titles and texts"));
    m_field->setAccessibleName(tr("Search titles and texts"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &ArticlePicker::searched);
    connect(m_list, &QListWidget::itemActivated, this, &ArticlePicker::pick);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticlePicker::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ArticlePicker::setRows(const std::vector<RowData> &rows)
{
    m_list->clear();
    for (const RowData &row : rows) {
        auto *item = new QListWidgetItem(
            row.providerName.isEmpty() ? row.title : QString(row.title + u" · "_s + row.providerName),
            m_list);
        item->setData(Qt::UserRole, uint(row.id));
        item->setToolTip(row.key);
    }
    m_list->setCurrentRow(0);
}

void ArticlePicker::pick()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        accept();
        Q_EMIT picked(ArticleId(item->data(Qt::UserRole).toUInt()));
    }
}

} // namespace hearth

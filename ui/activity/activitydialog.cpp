// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitydialog.h"
#include "core/base/fileio.h"
#include "ui/activity/activityfilter.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/bidi.h"
#include "ui/common/datasize.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace hearth {

using namespace Qt::StringLiterals;

ActivityDialog::ActivityDialog(ActivityLog *log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_model(new ActivityModel(log, this))
    , m_rows(new ActivityFilter(this))
    , m_search(new QLineEdit(this))
    , m_onlyFailed(new QCheckBox(tr("Only &failed ones"), this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_show(new QPushButton(tr("Show &article"), this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    setWindowTitle(tr("Network activity"));
    resize(980, 520);
    m_rows->setSourceModel(m_model);
    setUpTable();
    layOut();
    wire();
    m_view->setFocus();
    describe();
}

void ActivityDialog::setUpTable()
{
    m_view->setModel(m_rows);
    m_view->setAccessibleName(tr("Requests"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ActivityModel::TimeColumn, Qt::DescendingOrder);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ActivityModel::AddressColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(ActivityModel::TimeColumn, 11), std::pair(ActivityModel::WhyColumn, 24),
          std::pair(ActivityModel::ArticleColumn, 24), std::pair(ActivityModel::ResultColumn, 22),
          std::pair(ActivityModel::SizeColumn, 12), std::pair(ActivityModel::DurationColumn, 10)})
        m_view->header()->resizeSection(column, letters * letter);
}

void ActivityDialog::layOut()
{
    m_search->setPlaceholderText(tr("Search in addresses, articles and results"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_show, m_clear, m_save})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_search, 1);
    top->addWidget(m_onlyFailed);
    auto *table = new QGridLayout; // the empty state stands in the middle of the table
    table->addWidget(m_view, 0, 0);
    table->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addLayout(table, 1);
    column->addWidget(m_totals);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActivityDialog::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_rows->setWords(words);
        describe();
    });
    connect(m_onlyFailed, &QCheckBox::toggled, this, [this](bool only) {
        m_rows->setOnlyFailed(only);
        describe();
    });
    connect(m_model, &ActivityModel::totalsChanged, this, &ActivityDialog::describe);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityDialog::describe);
    const auto showArticle = [this] {
        const Activity *entry = m_model->at(m_rows->mapToSource(m_view->currentIndex()).row());
        if (entry && !entry->articleKey.isEmpty())
            Q_EMIT articleRequested(entry->articleKey);
    };
    connect(m_show, &QPushButton::clicked, this, showArticle);
    connect(m_view, &QAbstractItemView::activated, this, showArticle);
    connect(m_clear, &QPushButton::clicked, m_log, &ActivityLog::clear);
    connect(m_save, &QPushButton::clicked, this, &ActivityDialog::save);
}

void ActivityDialog::describe()
{
    const int all = m_model->rowCount();
    const int shown = m_rows->rowCount();
    m_empty->setVisible(shown == 0);
    m_empty->setText(all == 0 ? tr("Not one request has left Hearth since it was started.")
                              : tr("No request matches."));
    QStringList parts{tr("%Ln request(s) since the start", nullptr, static_cast<int>(m_log->totalRequests())),
                      dataSizeText(m_log->totalBytes())};
    if (m_model->failures() > 0)
        parts.append(tr("%Ln failed", nullptr, m_model->failures()));
    if (shown < all)
        parts.append(tr("%Ln shown", nullptr, shown));
    m_totals->setText(parts.join(u" · "_s) + u'\n' +
                      tr("Hearth sends nothing else: what is not in this list did not leave the program."));
    const Activity *entry = m_model->at(m_rows->mapToSource(m_view->currentIndex()).row());
    m_show->setEnabled(entry && !entry->articleKey.isEmpty());
    m_clear->setEnabled(all > 0);
    m_save->setEnabled(all > 0);
}

void ActivityDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the network activity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table as text (*.txt)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".json"_L1) ? u"json"_s : u"txt"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> saved = saveTo(path);
        m_totals->setText(saved ? tr("Saved: %1").arg(isolatedLtr(path)) : errorText(saved.error()));
    });
    dialog->open();
}

Result<void> ActivityDialog::saveTo(const QString &path) const
{
    return writeFileAtomically(path, path.endsWith(".json"_L1, Qt::CaseInsensitive) ? m_log->toJson()
                                                                                    : m_log->toText());
}

} // namespace hearth

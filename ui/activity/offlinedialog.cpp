// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/offlinedialog.h"
#include "ui/activity/offlineitemsmodel.h"
#include "ui/common/datasize.h"
#include "ui/common/theme.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget *parent, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

QLabel *emptyState(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString ruleText(const OfflineRule &rule)
{
    const QString what = rule.query.isEmpty() ? OfflineDialog::tr("All articles") : rule.query;
    return rule.pictures
               ? OfflineDialog::tr("%1 · at most %Ln article(s)", "the query of a rule", rule.most).arg(what)
               : OfflineDialog::tr("%1 · at most %Ln article(s), without pictures", "the query of a rule",
                                   rule.most)
                     .arg(what);
}

} // namespace

OfflineDialog::OfflineDialog(OfflineItemsModel *items, QWidget *parent)
    : QDialog(parent), m_items(items), m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Reading offline"));
    resize(760, 480);
    m_pages->addTab(progressPage(), tr("&Articles"));
    m_pages->addTab(rulesPage(), tr("Standing &rules"));
    m_pages->setAccessibleName(windowTitle());
    m_pages->tabBar()->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setProgress({}, false);
    setRules({});
}

QWidget *OfflineDialog::progressPage()
{
    auto *page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(5);
    m_bar->setAccessibleName(tr("Progress"));
    m_view = new QTreeView(page);
    m_view->setModel(m_items);
    m_view->setAccessibleName(tr("Articles that are made available offline"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(OfflineItemsModel::TitleColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(OfflineItemsModel::ResultColumn, 34 * fontMetrics().averageCharWidth());
    m_view->header()->resizeSection(OfflineItemsModel::SizeColumn, 12 * fontMetrics().averageCharWidth());
    m_empty =
        emptyState(page, tr("Nothing is being fetched. Choose articles and take “Make available offline” "
                            "from the menu."));
    m_pause = button(page, {});
    m_cancel = button(page, tr("&Stop"));
    m_again = button(page, tr("&Try failed ones again"));
    m_show = button(page, tr("Sho&w article"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_pause);
    line->addWidget(m_cancel);
    auto *table = new QGridLayout;
    table->addWidget(m_view, 0, 0);
    table->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    auto *below = new QHBoxLayout;
    below->addWidget(m_show);
    below->addWidget(m_again);
    below->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addLayout(table, 1);
    column->addLayout(below);

    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_progress.paused); });
    connect(m_cancel, &QPushButton::clicked, this, &OfflineDialog::cancelRequested);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT tryAgainRequested(m_items->failed()); });
    const auto show = [this] {
        if (const QString key = currentKey(); !key.isEmpty())
            Q_EMIT articleRequested(key);
    };
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_view, &QAbstractItemView::activated, this, show);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OfflineDialog::updateButtons);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_items, changed, this, &OfflineDialog::updateButtons);
    connect(m_items, &QAbstractItemModel::modelReset, this, &OfflineDialog::updateButtons);
    connect(m_items, &QAbstractItemModel::dataChanged, this, &OfflineDialog::updateButtons);
    return page;
}

QWidget *OfflineDialog::rulesPage()
{
    auto *page = new QWidget(this);
    auto *about =
        new QLabel(tr("What matches a rule is fetched as soon as it matches, while Hearth is online."), page);
    about->setWordWrap(true);
    m_rules = new QListWidget(page);
    m_rules->setAccessibleName(tr("Standing rules"));
    m_rules->setAlternatingRowColors(true);
    m_noRules = emptyState(page, tr("There is no rule: nothing is fetched by itself."));
    auto *add = button(page, tr("&New rule for the current list…"));
    m_openRule = button(page, tr("Sho&w its articles"));
    m_removeRule = button(page, tr("&Delete"));
    auto *table = new QGridLayout;
    table->addWidget(m_rules, 0, 0);
    table->addWidget(m_noRules, 0, 0, Qt::AlignCenter);
    auto *below = new QHBoxLayout;
    below->addWidget(add);
    below->addWidget(m_openRule);
    below->addWidget(m_removeRule);
    below->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(about);
    column->addLayout(table, 1);
    column->addLayout(below);

    const auto current = [this]() -> const OfflineRule * {
        const int row = m_rules->currentRow();
        return row >= 0 && row < m_ruleValues.size() ? &m_ruleValues[row] : nullptr;
    };
    const auto open = [this, current] {
        if (const OfflineRule *rule = current())
            Q_EMIT ruleOpened(rule->query);
    };
    connect(add, &QPushButton::clicked, this, &OfflineDialog::ruleRequested);
    connect(m_openRule, &QPushButton::clicked, this, open);
    connect(m_rules, &QListWidget::itemActivated, this, open);
    connect(m_removeRule, &QPushButton::clicked, this, [this, current] {
        if (const OfflineRule *rule = current())
            Q_EMIT ruleRemovalRequested(rule->id);
    });
    connect(m_rules, &QListWidget::currentRowChanged, this, &OfflineDialog::updateButtons);
    return page;
}

void OfflineDialog::setProgress(const OfflineProgress &progress, bool waitsForNetwork)
{
    m_progress = progress;
    const QLocale locale;
    QStringList parts;
    if (progress.isActive()) {
        const QString counts =
            tr("%1 of %2 articles").arg(locale.toString(progress.done), locale.toString(progress.total));
        parts.append(waitsForNetwork   ? tr("%1, waiting for the network", "how far it is").arg(counts)
                     : progress.paused ? tr("%1, paused", "how far it is").arg(counts)
                                       : counts);
    } else if (progress.total > 0) {
        parts.append(tr("Done: %Ln article(s)", nullptr, progress.done));
    }
    if (progress.failed > 0)
        parts.append(tr("%Ln failed", nullptr, progress.failed));
    if (progress.bytes > 0)
        parts.append(dataSizeText(progress.bytes));
    m_summary->setText(parts.join(u" · "_s));
    m_bar->setRange(0, std::max(1, progress.total));
    m_bar->setValue(progress.done);
    m_bar->setVisible(progress.isActive());
    m_pause->setText(progress.paused ? tr("&Go on") : tr("&Pause"));
    m_pause->setVisible(progress.isActive());
    m_cancel->setVisible(progress.isActive());
    updateButtons();
}

void OfflineDialog::setRules(const QList<OfflineRule> &rules)
{
    const int row = m_rules->currentRow();
    m_ruleValues = rules;
    m_rules->clear();
    for (const OfflineRule &rule : rules)
        m_rules->addItem(ruleText(rule));
    m_rules->setCurrentRow(std::min(std::max(row, 0), static_cast<int>(rules.size()) - 1));
    m_noRules->setVisible(rules.isEmpty());
    updateButtons();
}

void OfflineDialog::showRules()
{
    m_pages->setCurrentIndex(1);
    m_rules->setFocus();
}

QString OfflineDialog::currentKey() const
{
    const OfflineItem *item = m_items->at(m_view->currentIndex().row());
    return item ? item->key : QString();
}

void OfflineDialog::updateButtons()
{
    m_empty->setVisible(m_items->rowCount() == 0);
    m_show->setEnabled(!currentKey().isEmpty());
    m_again->setEnabled(!m_items->failed().isEmpty());
    if (!m_rules)
        return;
    const bool rule = m_rules->currentRow() >= 0;
    m_openRule->setEnabled(rule);
    m_removeRule->setEnabled(rule);
}

} // namespace hearth

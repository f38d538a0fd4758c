// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/storagepage.h"
#include "ui/common/bidi.h"
#include "ui/common/datasize.h"
#include "ui/common/theme.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int providerRole = Qt::UserRole + 1;
constexpr int smallestBudget = 16; // MB
constexpr int greatestBudget = 1024 * 1024;

QTreeWidgetItem *share(QTreeWidget *tree, QTreeWidgetItem *above, const QString &name, int items,
                       qint64 bytes)
{
    const QStringList cells{name, QLocale().toString(items), dataSizeText(bytes)};
    auto *item = above ? new QTreeWidgetItem(above, cells) : new QTreeWidgetItem(tree, cells);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

StoragePage::StoragePage(QWidget *parent)
    : QWidget(parent)
    , m_total(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_budget(new QSpinBox(this))
    , m_shares(new QTreeWidget(this))
    , m_alsoKept(new QCheckBox(tr("Also what is starred or &kept for good"), this))
    , m_clean(new QPushButton(tr("&Delete what is chosen"), this))
    , m_sweep(new QPushButton(tr("&Look for leftovers"), this))
    , m_report(new QLabel(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(5);
    m_bar->setAccessibleName(tr("How full the store is"));
    m_budget->setObjectName(u"storeBudget"_s);
    m_budget->setRange(smallestBudget, greatestBudget);
    m_budget->setSingleStep(256);
    m_budget->setSuffix(tr(" MB", "megabytes, behind a number"));
    m_budget->setGroupSeparatorShown(true);
    m_budget->setKeyboardTracking(false); // 1 on the way to 1024 must not throw everything away
    m_shares->setHeaderLabels({tr("What"), tr("Number"), tr("Size")});
    m_shares->setAccessibleName(tr("What takes the space"));
    m_shares->setMinimumHeight(180);
    m_shares->header()->setStretchLastSection(false);
    m_shares->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sweep->setToolTip(tr("Deletes what belongs to no article of the library any more"));
    m_report->setWordWrap(true);
    m_report->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_clean, m_sweep})
        button->setAutoDefault(false);

    auto *about = new QLabel(
        tr("When the store is full, what was not looked at for longest makes room. What is starred "
           "or kept for good stays."),
        this);
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Pages and pictures may &take:"), m_budget);
    auto *line = new QHBoxLayout;
    line->addWidget(m_clean);
    line->addWidget(m_sweep);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_total);
    column->addWidget(m_bar);
    column->addLayout(form);
    column->addWidget(about);
    column->addWidget(m_shares, 1);
    column->addWidget(m_alsoKept);
    column->addLayout(line);
    column->addWidget(m_report);

    connect(m_budget, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_showing)
            Q_EMIT budgetChosen(value * megabyte);
    });
    connect(m_shares, &QTreeWidget::currentItemChanged, this, &StoragePage::updateButtons);
    connect(m_clean, &QPushButton::clicked, this, &StoragePage::cleanUp);
    connect(m_sweep, &QPushButton::clicked, this, &StoragePage::sweepRequested);
    setUsage({});
}

void StoragePage::setUsage(const StoreUsage &usage)
{
    m_showing = true;
    m_usage = usage;
    m_total->setText(
        isolated(tr("%1 of %2 are used.").arg(dataSizeText(usage.bytes), dataSizeText(usage.budget))));
    m_bar->setRange(0, 1000);
    m_bar->setValue(
        usage.budget > 0 ? static_cast<int>(std::min<qint64>(1000, usage.bytes * 1000 / usage.budget)) : 0);
    m_budget->setValue(static_cast<int>(usage.budget / megabyte));
    m_shares->clear();
    share(m_shares, nullptr, tr("Pages"), usage.pages, usage.pageBytes)
        ->setData(0, kindRole, static_cast<int>(ItemKind::Page));
    share(m_shares, nullptr, tr("Pictures"), usage.pictures, usage.pictureBytes)
        ->setData(0, kindRole, static_cast<int>(ItemKind::Picture));
    if (!usage.providers.isEmpty()) {
        auto *providers = new QTreeWidgetItem(m_shares, {tr("Providers")});
        for (const StoreUsage::Share &provider : usage.providers) {
            share(m_shares, providers, provider.name.isEmpty() ? tr("Without a provider") : provider.name,
                  provider.items, provider.bytes)
                ->setData(0, providerRole, provider.name.isNull() ? u""_s : provider.name);
        }
        providers->setExpanded(true);
    }
    m_showing = false;
    updateButtons();
}

void StoragePage::say(const QString &report)
{
    m_report->setText(report);
}

void StoragePage::setAvailable(bool available)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_shares), static_cast<QWidget *>(m_alsoKept),
                            static_cast<QWidget *>(m_sweep)})
        widget->setEnabled(available);
    updateButtons();
}

void StoragePage::updateButtons()
{
    const QTreeWidgetItem *item = m_shares->currentItem();
    m_clean->setEnabled(m_shares->isEnabled() && item &&
                        (item->data(0, kindRole).isValid() || item->data(0, providerRole).isValid()));
}

void StoragePage::cleanUp()
{
    const QTreeWidgetItem *item = m_shares->currentItem();
    if (!item)
        return;
    CleanUp what;
    if (const QVariant kind = item->data(0, kindRole); kind.isValid())
        what.kind = static_cast<ItemKind>(kind.toInt());
    if (const QVariant provider = item->data(0, providerRole); provider.isValid())
        what.provider = provider.toString();
    what.alsoKept = m_alsoKept->isChecked();
    if (what.kind || what.provider)
        Q_EMIT cleanUpRequested(what);
}

} // namespace hearth

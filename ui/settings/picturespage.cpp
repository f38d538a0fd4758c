// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/picturespage.h"
#include "ui/common/theme.h"
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allPolicies{PicturePolicy::Always, PicturePolicy::CachedByPublisher, PicturePolicy::Ask,
                                 PicturePolicy::Never};

QComboBox *policyBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const PicturePolicy policy : allPolicies)
        box->addItem(picturePolicyText(policy), static_cast<int>(policy));
    return box;
}

void choose(QComboBox *box, PicturePolicy policy)
{
    box->setCurrentIndex(box->findData(static_cast<int>(policy)));
}

PicturePolicy chosen(const QComboBox *box)
{
    return static_cast<PicturePolicy>(box->currentData().toInt());
}

} // namespace

PicturesPage::PicturesPage(QWidget *parent)
    : QWidget(parent)
    , m_everywhere(policyBox(this))
    , m_exceptions(new QTreeWidget(this))
    , m_provider(new QComboBox(this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    m_everywhere->setObjectName(u"picturesEverywhere"_s);
    m_exceptions->setHeaderLabels({tr("Provider"), tr("Fetch pictures")});
    m_exceptions->setAccessibleName(tr("Providers with a rule of their own"));
    m_exceptions->setRootIsDecorated(false);
    m_exceptions->setSortingEnabled(false);
    m_exceptions->header()->setStretchLastSection(true);
    m_exceptions->header()->resizeSection(0, 24 * fontMetrics().averageCharWidth());
    m_exceptions->setMinimumHeight(120);
    m_provider->setEditable(true);
    m_provider->setInsertPolicy(QComboBox::NoInsert);
    m_provider->setAccessibleName(tr("Domain of a provider"));
    m_provider->lineEdit()->setPlaceholderText(tr("Domain of a provider"));
    m_provider->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);

    auto *about =
        new QLabel(tr("A publisher’s own copy is fetched from the publisher. Anything else would be a hot "
                      "link to somebody else’s server, which learns what is read. Tracking pixels are never "
                      "fetched."),
                   this);
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Fetch pictures:"), m_everywhere);
    auto *heading = new QLabel(tr("Exceptions"), this);
    heading->setFont(uiFont(TextRole::Title));
    auto *line = new QHBoxLayout;
    line->addWidget(m_provider, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(form);
    column->addWidget(about);
    column->addSpacing(space::s);
    column->addWidget(heading);
    column->addWidget(m_exceptions, 1);
    column->addLayout(line);

    connect(m_everywhere, &QComboBox::currentIndexChanged, this, [this] {
        if (m_showing)
            return;
        m_policies.everywhere = chosen(m_everywhere);
        changed();
    });
    connect(m_add, &QPushButton::clicked, this, &PicturesPage::addException);
    connect(m_provider->lineEdit(), &QLineEdit::returnPressed, this, &PicturesPage::addException);
    connect(m_remove, &QPushButton::clicked, this, &PicturesPage::removeException);
    connect(m_exceptions, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_remove->setEnabled(item); });
    setPolicies({}, {});
}

void PicturesPage::setPolicies(const PicturePolicies &policies, const QStringList &providers)
{
    m_showing = true;
    m_policies = policies;
    choose(m_everywhere, policies.everywhere);
    m_provider->clear();
    m_provider->addItems(providers);
    m_provider->setCurrentIndex(-1);
    m_provider->clearEditText();
    showExceptions();
    m_showing = false;
}

void PicturesPage::showExceptions()
{
    m_exceptions->clear();
    QStringList domains = m_policies.byProvider.keys();
    domains.sort();
    for (const QString &domain : domains) {
        auto *item = new QTreeWidgetItem(m_exceptions, {domain});
        QComboBox *box = policyBox(m_exceptions);
        box->setAccessibleName(tr("Fetch pictures of %1", "a provider").arg(domain));
        choose(box, m_policies.byProvider.value(domain));
        m_exceptions->setItemWidget(item, 1, box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, domain] {
            m_policies.byProvider.insert(domain, chosen(box));
            changed();
        });
    }
    m_remove->setEnabled(m_exceptions->currentItem());
}

void PicturesPage::addException()
{
    const QString domain = m_provider->currentText().trimmed().toLower();
    if (domain.isEmpty() || m_policies.byProvider.contains(domain))
        return;
    m_policies.byProvider.insert(domain, PicturePolicy::Always);
    m_provider->clearEditText();
    showExceptions();
    const auto found = m_exceptions->findItems(domain, Qt::MatchExactly);
    if (!found.isEmpty())
        m_exceptions->setCurrentItem(found.first());
    changed();
}

void PicturesPage::removeException()
{
    if (const QTreeWidgetItem *item = m_exceptions->currentItem()) {
        m_policies.byProvider.remove(item->text(0));
        showExceptions();
        changed();
    }
}

void PicturesPage::changed()
{
    Q_EMIT policiesChanged(m_policies);
}

QString picturePolicyText(PicturePolicy policy)
{
    switch (policy) {
    case PicturePolicy::Always:
        return PicturesPage::tr("Always");
    case PicturePolicy::CachedByPublisher:
        return PicturesPage::tr("Where the publisher keeps a copy");
    case PicturePolicy::Ask:
        return PicturesPage::tr("When I click on them");
    case PicturePolicy::Never:
        return PicturesPage::tr("Never");
    }
    return {};
}

} // namespace hearth

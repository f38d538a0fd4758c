// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/keepdialog.h"
#include "ui/common/datasize.h"
#include "ui/common/theme.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace hearth {

using namespace Qt::StringLiterals;

KeepDialog::KeepDialog(int articles, const QString &list, Estimate estimate, QWidget *parent)
    : QDialog(parent)
    , m_estimate(std::move(estimate))
    , m_articles(articles)
    , m_heading(new QLabel(this))
    , m_most(new QSpinBox(this))
    , m_cost(new QLabel(this))
    , m_pictures(new QCheckBox(tr("With &pictures, as far as the settings allow"), this))
    , m_pin(new QCheckBox(tr("&Keep for good, also when room is needed"), this))
    , m_rule(new QCheckBox(tr("Also fetch what matches this list &later"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make available offline"));
    QPushButton *go = m_buttons->addButton(tr("&Make available"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    m_heading->setFont(uiFont(TextRole::Title));
    m_heading->setText(list.isEmpty() ? tr("%Ln selected article(s)", nullptr, articles)
                                      : tr("The articles of this list"));
    m_most->setRange(1, std::clamp(articles, 1, greatestMost));
    m_most->setValue(std::min(articles, list.isEmpty() ? greatestMost : usualMost));
    m_most->setAccessibleName(tr("How many articles, from the top of the list"));
    m_pictures->setChecked(true);
    m_rule->setVisible(!list.isEmpty());
    m_rule->setToolTip(list);
    m_cost->setWordWrap(true);
    m_cost->setTextFormat(Qt::PlainText);
    m_cost->setMinimumWidth(380);
    m_cost->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_cost->setMinimumHeight(3 * m_cost->fontMetrics().lineSpacing()); // nothing jumps when the text grows

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::m);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Articles, from the top:"), m_most);
    const bool all = articles <= 1 || (list.isEmpty() && articles <= greatestMost);
    m_most->setVisible(!all);
    form->labelForField(m_most)->setVisible(!all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addWidget(m_cost);
    for (QCheckBox *box : {m_pictures, m_pin, m_rule})
        column->addWidget(box);
    column->addStretch(1);
    column->addWidget(m_buttons);

    connect(m_most, &QSpinBox::valueChanged, this, &KeepDialog::describe);
    connect(m_pictures, &QCheckBox::toggled, this, &KeepDialog::describe);
    connect(m_pin, &QCheckBox::clicked, this, [this] { m_pinTouched = true; });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    describe();
}

void KeepDialog::setRule(bool rule)
{
    m_rule->setChecked(rule);
}

KeepChoice KeepDialog::choice() const
{
    return {m_most->value(), m_pictures->isChecked(), m_pin->isChecked(),
            m_rule->isVisibleTo(this) && m_rule->isChecked()};
}

void KeepDialog::describe()
{
    const KeepEstimate estimate = m_estimate(m_most->value(), m_pictures->isChecked());
    const bool fits = estimate.stored + estimate.bytes <= estimate.budget;
    if (!m_pinTouched)
        m_pin->setChecked(fits);
    QStringList lines;
    if (estimate.missing == 0) {
        lines.append(tr("All of them are here already."));
    } else {
        QStringList what{tr("%Ln article(s) to fetch", nullptr, estimate.missing)};
        if (estimate.pictures > 0)
            what.append(tr("%Ln picture(s)", nullptr, estimate.pictures));
        what.append(tr("about %1", "a size").arg(dataSizeText(estimate.bytes)));
        lines.append(what.join(u", "_s));
    }
    lines.append(
        tr("The store holds %1 of %2.").arg(dataSizeText(estimate.stored), dataSizeText(estimate.budget)));
    if (!fits)
        lines.append(tr("That is more than the store may hold: what was not read for longest makes room."));
    if (estimate.offline)
        lines.append(tr("Hearth is offline: it is fetched as soon as there is a network."));
    m_cost->setText(lines.join(u'\n'));
}

} // namespace hearth

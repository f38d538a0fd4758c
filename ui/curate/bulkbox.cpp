// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/bulkbox.h"
#include "core/article/articlefields.h"
#include "ui/common/fieldtext.h"
#include "ui/common/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QSpinBox *shiftBox(QWidget *parent, const QString &name)
{
    auto *box = new QSpinBox(parent);
    box->setRange(-1000, 1000);
    box->setSpecialValueText({});
    box->setAccessibleName(name);
    return box;
}

} // namespace

BulkBox::BulkBox(QWidget *parent)
    : QWidget(parent)
    , m_quality(shiftBox(this, tr("Add to quality")))
    , m_heat(shiftBox(this, tr("Add to heat")))
    , m_field(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_regex(new QCheckBox(tr("Regular expression"), this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_words(new QCheckBox(tr("Whole words"), this))
    , m_message(new QLabel(this))
{
    for (const FieldInfo &info : articleFields()) {
        const QString key = info.key;
        if (info.type == FieldType::ProviderMap) {
            for (const QString &path : {u"provider.name"_s, u"provider.domain"_s})
                m_field->addItem(fieldName(path), path);
        } else if (info.type == FieldType::ImageList) {
            m_field->addItem(tr("Addresses of images"), u"images.*.url"_s);
        } else if (info.type == FieldType::RelatedList) {
            m_field->addItem(tr("Titles of related articles"), u"related.*.title"_s);
            m_field->addItem(tr("Addresses of related articles"), u"related.*.webUrl"_s);
        } else if (info.editable) {
            m_field->addItem(fieldName(key), key);
        }
    }
    m_field->addItem(fieldName({}), QString());
    m_field->setCurrentIndex(m_field->findData(u"title"_s));
    m_field->setAccessibleName(tr("Field to replace in"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_message->setFont(uiFont(TextRole::Meta));
    m_message->hide();
    QPalette colors = m_message->palette();
    colors.setColor(QPalette::WindowText, themeFor(palette()).accent);
    m_message->setPalette(colors);

    auto *shift = new QHBoxLayout;
    shift->setSpacing(space::s);
    for (auto [text, box] : {std::pair(tr("Quality +"), m_quality), std::pair(tr("Heat +"), m_heat)}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        label->setMinimumWidth(label->sizeHint().width());
        shift->addWidget(label);
        shift->addWidget(box, 1);
    }
    auto *options = new QGridLayout;
    options->setSpacing(space::s);
    options->addWidget(m_regex, 0, 0); // below each other: the panel is narrow, and words are long
    options->addWidget(m_case, 1, 0);
    options->addWidget(m_words, 2, 0);
    for (QCheckBox *box : {m_regex, m_case, m_words})
        connect(box, &QCheckBox::toggled, this, &BulkBox::check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, 0);
    column->setSpacing(space::s);
    column->addLayout(shift);
    column->addWidget(m_field);
    column->addWidget(m_find);
    column->addWidget(m_replace);
    column->addLayout(options);
    column->addWidget(m_message);
    for (QSpinBox *box : {m_quality, m_heat})
        connect(box, &QSpinBox::valueChanged, this, &BulkBox::check);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkBox::check);
    for (QLineEdit *line : {m_find, m_replace})
        connect(line, &QLineEdit::textChanged, this, &BulkBox::check);
}

void BulkBox::clear()
{
    const QSignalBlocker blocker(this);
    m_quality->setValue(0);
    m_heat->setValue(0);
    m_find->clear();
    m_replace->clear();
}

void BulkBox::restore(int qualityShift, int heatShift, const Replacement &replacement)
{
    const QSignalBlocker blocker(this);
    m_quality->setValue(qualityShift);
    m_heat->setValue(heatShift);
    if (replacement.find.isEmpty())
        return;
    m_field->setCurrentIndex(std::max(0, m_field->findData(replacement.path)));
    m_regex->setChecked(replacement.isRegex);
    m_case->setChecked(replacement.matchCase);
    m_words->setChecked(replacement.wholeWords);
    m_find->setText(replacement.find);
    m_replace->setText(replacement.replace);
}

Replacement BulkBox::replacement() const
{
    return {.path = m_field->currentData().toString(),
            .find = m_find->text(),
            .replace = m_replace->text(),
            .isRegex = m_regex->isChecked(),
            .matchCase = m_case->isChecked(),
            .wholeWords = m_words->isChecked()};
}

bool BulkBox::isChanged() const
{
    return m_quality->value() != 0 || m_heat->value() != 0 || !m_find->text().isEmpty();
}

bool BulkBox::isValid() const
{
    return m_find->text().isEmpty() || replacement().isValid();
}

std::shared_ptr<const DerivedEdits> BulkBox::edits(UnscoredCount unscored) const
{
    std::vector<DerivedEdits> shifts;
    std::vector<DerivedEdits> others;
    if (m_quality->value() != 0)
        shifts.push_back(shiftNumber(u"quality"_s, m_quality->value(), Unscored::LeftAlone));
    if (m_heat->value() != 0)
        shifts.push_back(shiftNumber(u"heat"_s, m_heat->value(), Unscored::LeftAlone));
    if (!m_find->text().isEmpty() && isValid())
        others.push_back(replaceText(replacement()));
    if (shifts.empty() && others.empty())
        return nullptr;
    return std::make_shared<const DerivedEdits>(
        allOf(std::move(shifts), std::move(others), std::move(unscored)));
}

void BulkBox::check()
{
    m_message->setText(isValid() ? QString() : tr("This is no regular expression."));
    m_message->setVisible(!isValid());
    Q_EMIT changed();
}

} // namespace hearth

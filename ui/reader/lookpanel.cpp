// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/lookpanel.h"
#include "ui/common/theme.h"
#include "ui/reader/readertheme.h"
#include <QButtonGroup>
#include <QFontComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace hearth {

LookPanel::LookPanel(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::l, space::m, space::l, space::m);
    form->setSpacing(space::s);
    m_family = new QFontComboBox(this);
    m_family->setEditable(false);
    m_family->setMaximumWidth(220);
    const auto addNumber = [&](const QString &label, int from, int to, int step, const QString &suffix) {
        auto *box = new QSpinBox(this);
        box->setRange(from, to);
        box->setSingleStep(step);
        box->setSuffix(suffix);
        form->addRow(label, box);
        connect(box, &QSpinBox::valueChanged, this, [this] { edited(); });
        return box;
    };
    form->addRow(tr("&Font"), m_family);
    m_size = addNumber(tr("&Size"), ReaderLook::minFontPx, ReaderLook::maxFontPx, 1, tr(" px"));
    m_line =
        addNumber(tr("&Line height"), ReaderLook::minLinePercent, ReaderLook::maxLinePercent, 5, tr(" %"));
    m_column =
        addNumber(tr("Column &width"), ReaderLook::minColumnPx, ReaderLook::maxColumnPx, 20, tr(" px"));
    m_colors = new QButtonGroup(this);
    auto *colors = new QVBoxLayout;
    colors->setSpacing(space::xs);
    const auto addColors = [&](ReaderLook::Colors value, const QString &text) {
        auto *button = new QRadioButton(text, this);
        m_colors->addButton(button, int(value));
        colors->addWidget(button);
    };
    addColors(ReaderLook::Colors::System, tr("As the window"));
    addColors(ReaderLook::Colors::Light, tr("Light"));
    addColors(ReaderLook::Colors::Dark, tr("Dark"));
    addColors(ReaderLook::Colors::Sepia, tr("Sepia"));
    form->addRow(tr("Colours"), colors);
    auto *reset = new QPushButton(tr("&Reset"), this);
    form->addRow(QString(), reset);
    connect(m_family, &QFontComboBox::currentFontChanged, this, [this] {
        m_familyChosen |= !m_setting;
        edited();
    });
    connect(m_colors, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            edited();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        setLook({});
        Q_EMIT lookEdited({});
    });
}

void LookPanel::setLook(const ReaderLook &look)
{
    m_setting = true;
    m_familyChosen = !look.family.isEmpty();
    m_family->setCurrentFont(QFont(readingFamily(look)));
    m_size->setValue(look.fontPx);
    m_line->setValue(look.linePercent);
    m_column->setValue(look.columnPx);
    if (QAbstractButton *button = m_colors->button(int(look.colors)))
        button->setChecked(true);
    m_setting = false;
}

void LookPanel::edited()
{
    if (m_setting)
        return;
    ReaderLook look;
    look.family = m_familyChosen ? m_family->currentFont().family() : QString();
    look.fontPx = m_size->value();
    look.linePercent = m_line->value();
    look.columnPx = m_column->value();
    look.colors = static_cast<ReaderLook::Colors>(std::max(0, m_colors->checkedId()));
    Q_EMIT lookEdited(look);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"
#include "core/settings/settings.h"
#include "ui/common/theme.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QFormLayout *formOf(QWidget *section, const QString &title)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *heading = new QLabel(title, section);
    heading->setFont(uiFont(TextRole::Title));
    column->addWidget(heading);
    auto *form = new QFormLayout;
    form->setContentsMargins(space::l, 0, 0, 0);
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    column->addLayout(form);
    return form;
}

QSpinBox *spinBox(QWidget *parent, int low, int high, int step, const QString &suffix)
{
    auto *box = new QSpinBox(parent);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Settings *settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    m_pages = new QTabWidget(this);
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_pages->tabBar()->setAccessibleName(m_pages->accessibleName());
    const auto page = [this](std::initializer_list<QWidget *> sections) {
        auto *made = new QWidget(m_pages);
        auto *parts = new QVBoxLayout(made);
        parts->setContentsMargins(space::l, space::l, space::l, space::l);
        parts->setSpacing(space::xl);
        for (QWidget *section : sections)
            parts->addWidget(section);
        parts->addStretch(1);
        return made;
    };
    addPage(page({lookSection(), readingSection(), programsSection()}), tr("&General"));
    addPage(page({textSection()}), tr("Read&ing text"));
    column->addWidget(m_pages, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    refresh();
}

void SettingsDialog::addPage(QWidget *page, const QString &title)
{
    m_pages->addTab(page, title);
}

void SettingsDialog::showPage(QWidget *page)
{
    m_pages->setCurrentIndex(m_pages->indexOf(page));
}

QWidget *SettingsDialog::lookSection()
{
    auto *section = new QWidget(this);
    QFormLayout *form = formOf(section, tr("Look"));
    m_theme = new QComboBox(section);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")}); // in the order of ThemeChoice
    m_density = new QComboBox(section);
    m_density->setObjectName(u"density"_s);
    m_density->addItems({tr("Compact rows"), tr("Comfortable rows"), tr("Cards")}); // of ListDensity
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&List:"), m_density);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    connect(m_density, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    return section;
}

QWidget *SettingsDialog::readingSection()
{
    auto *section = new QWidget(this);
    QFormLayout *form = formOf(section, tr("An opened article counts as read"));
    m_markRead = new QButtonGroup(this);
    const auto choice = [&](const QString &text, MarkReadPolicy policy) {
        auto *button = new QRadioButton(text, section);
        m_markRead->addButton(button, int(policy));
        return button;
    };
    QRadioButton *after = choice(tr("&after"), MarkReadPolicy::AfterDelay);
    after->setAccessibleName(tr("after some seconds"));
    m_seconds =
        spinBox(section, 1, Settings::maximumMarkReadSeconds, 1, tr(" s", "seconds, behind a number"));
    m_seconds->setAccessibleName(tr("Seconds until an article counts as read"));
    auto *afterRow = new QHBoxLayout;
    afterRow->addWidget(after);
    afterRow->addWidget(m_seconds);
    afterRow->addStretch(1);
    form->addRow(choice(tr("at o&nce"), MarkReadPolicy::Immediately));
    form->addRow(afterRow);
    form->addRow(choice(tr("&only when I say so"), MarkReadPolicy::Never));
    connect(m_markRead, &QButtonGroup::idToggled, this, &SettingsDialog::changed);
    connect(m_seconds, &QSpinBox::valueChanged, this, &SettingsDialog::changed);
    return section;
}

QWidget *SettingsDialog::textSection()
{
    auto *section = new QWidget(this);
    QFormLayout *form = formOf(section, tr("Reading text"));
    m_systemFont = new QComboBox(section);
    m_systemFont->setObjectName(u"fontChoice"_s);
    m_systemFont->addItems({tr("The system's serif"), tr("Another font")});
    m_font = new QFontComboBox(section);
    m_font->setAccessibleName(tr("Font of the reading text"));
    m_font->setMaximumWidth(260);
    auto *fontRow = new QHBoxLayout;
    fontRow->addWidget(m_systemFont);
    fontRow->addWidget(m_font);
    m_size = spinBox(section, 10, 48, 1, tr(" px", "pixels, behind a number"));
    m_line = spinBox(section, 110, 240, 5, tr(" %", "percent, behind a number"));
    m_width = spinBox(section, 360, 1200, 20, tr(" px", "pixels, behind a number"));
    m_colors = new QComboBox(section);
    m_colors->addItems({tr("As the window"), tr("Light"), tr("Dark"), tr("Sepia")}); // of ReaderColors
    auto *reset = new QPushButton(tr("&Reset"), section);
    reset->setAutoDefault(false);
    auto *fontLabel = new QLabel(tr("&Font:"), section);
    fontLabel->setBuddy(m_systemFont);
    form->addRow(fontLabel, fontRow);
    form->addRow(tr("Si&ze:"), m_size);
    form->addRow(tr("Line &height:"), m_line);
    form->addRow(tr("Line &width at most:"), m_width);
    form->addRow(tr("&Colours:"), m_colors);
    form->addRow(QString(), reset);
    connect(m_systemFont, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &SettingsDialog::changed);
    for (QSpinBox *box : {m_size, m_line, m_width})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::changed);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetText);
    return section;
}

QWidget *SettingsDialog::programsSection()
{
    auto *section = new QWidget(this);
    QFormLayout *form = formOf(section, tr("Programs"));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_editor = new QLineEdit(section);
    m_editor->setObjectName(u"editor"_s);
    m_editor->setMinimumWidth(320);
    m_editor->setPlaceholderText(tr("The system's program for the file"));
    m_editor->setToolTip(
        tr("A command with {file} and {line} in it, for example: %1").arg(u"code --goto {file}:{line}"_s));
    form->addRow(tr("&Editor:"), m_editor);
    connect(m_editor, &QLineEdit::editingFinished, this, &SettingsDialog::changed);
    return section;
}

void SettingsDialog::refresh()
{
    m_showing = true;
    m_theme->setCurrentIndex(int(m_settings->theme()));
    m_density->setCurrentIndex(int(m_settings->density()));
    m_markRead->button(int(m_settings->markReadPolicy()))->setChecked(true);
    m_seconds->setValue(m_settings->markReadSeconds());
    m_seconds->setEnabled(m_settings->markReadPolicy() == MarkReadPolicy::AfterDelay);
    const ReaderType type = m_settings->readerType();
    m_systemFont->setCurrentIndex(type.family.isEmpty() ? 0 : 1);
    m_font->setVisible(!type.family.isEmpty());
    if (!type.family.isEmpty())
        m_font->setCurrentFont(QFont(type.family));
    m_size->setValue(type.fontPx);
    m_line->setValue(type.linePercent);
    m_width->setValue(type.columnPx);
    m_colors->setCurrentIndex(int(type.colors));
    m_editor->setText(m_settings->editorCommand());
    m_showing = false;
}

void SettingsDialog::changed()
{
    if (m_showing)
        return;
    m_settings->setTheme(ThemeChoice(m_theme->currentIndex()));
    m_settings->setDensity(ListDensity(m_density->currentIndex()));
    m_settings->setMarkReadPolicy(MarkReadPolicy(m_markRead->checkedId()));
    m_settings->setMarkReadSeconds(m_seconds->value());
    ReaderType type;
    if (m_systemFont->currentIndex() == 1)
        type.family = m_font->currentFont().family();
    type.fontPx = m_size->value();
    type.linePercent = m_line->value();
    type.columnPx = m_width->value();
    type.colors = ReaderColors(m_colors->currentIndex());
    m_settings->setReaderType(type);
    m_settings->setEditorCommand(m_editor->text());
    refresh();
    Q_EMIT settingsChanged();
}

void SettingsDialog::resetText()
{
    m_settings->setReaderType({});
    refresh();
    Q_EMIT settingsChanged();
}

} // namespace hearth

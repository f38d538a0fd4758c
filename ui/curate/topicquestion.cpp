// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/topicquestion.h"
#include "ui/common/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace hearth {

TopicQuestion::TopicQuestion(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_form->setSpacing(space::s);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(label);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TopicQuestion::askName(const QString &label, const QString &value)
{
    m_name = new QLineEdit(value, this);
    m_name->selectAll();
    m_form->addRow(label, m_name);
    connect(m_name, &QLineEdit::textChanged, this, &TopicQuestion::update);
}

void TopicQuestion::askTopic(const QString &label, const QStringList &topics, const QString &none,
                             const QString &current)
{
    m_topic = new QComboBox(this);
    m_noneAllowed = !none.isEmpty();
    if (m_noneAllowed)
        m_topic->addItem(none);
    for (const QString &topic : topics)
        m_topic->addItem(topic, topic);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(current)));
    m_topic->setMaxVisibleItems(20);
    m_form->addRow(label, m_topic);
}

void TopicQuestion::askWords(const QString &label, const QStringList &words)
{
    m_words = new QPlainTextEdit(words.join(QLatin1Char('\n')), this);
    m_words->setTabChangesFocus(true);
    m_words->setPlaceholderText(tr("One on a line"));
    m_form->addRow(label, m_words);
}

void TopicQuestion::askYesNo(const QString &label, bool value)
{
    m_yes = new QCheckBox(label, this);
    m_yes->setChecked(value);
    m_form->addRow(m_yes);
}

QString TopicQuestion::name() const
{
    return m_name ? m_name->text().simplified() : QString();
}

QString TopicQuestion::topic() const
{
    return m_topic ? m_topic->currentData().toString() : QString();
}

QStringList TopicQuestion::words() const
{
    return m_words ? m_words->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts) : QStringList();
}

bool TopicQuestion::yes() const
{
    return m_yes && m_yes->isChecked();
}

void TopicQuestion::update()
{
    const bool named = !m_name || !name().isEmpty();
    const bool chosen = !m_topic || m_noneAllowed || m_topic->count() > 0;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(named && chosen);
}

void TopicQuestion::ask(std::function<void()> done)
{
    connect(this, &QDialog::accepted, this, std::move(done));
    update();
    open();
}

} // namespace hearth

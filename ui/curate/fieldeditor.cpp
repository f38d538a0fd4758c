// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/fieldeditor.h"
#include "core/article/articlefields.h"
#include "core/curate/fieldvalues.h"
#include "core/frontmatter/scalartype.h"
#include "ui/common/fieldtext.h"
#include "ui/common/theme.h"
#include "ui/curate/plaintextpage.h"
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace hearth {
using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(const QString &path, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_kind(kind)
    , m_remove(new QToolButton(this))
    , m_message(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    switch (kind) {
    case Kind::Line:
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::check);
        break;
    case Kind::Text:
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight((path == "title"_L1 ? 2 : 4) * fontMetrics().lineSpacing() + space::m);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::check);
        break;
    case Kind::Published:
        m_choice = new QComboBox(this);
        m_choice->addItem(tr("Not decided"), QString());
        m_choice->addItem(tr("Published"), u"true"_s);
        m_choice->addItem(tr("Unpublished"), u"false"_s);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldEditor::check);
        break;
    }
    field()->setAccessibleName(fieldName(path));
    setFocusProxy(field());
    m_remove->setText(u"×"_s);
    m_remove->setCheckable(true);
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Take the field out of all of them"));
    m_remove->setAccessibleName(tr("Remove %1").arg(fieldName(path)));
    m_remove->hide();
    m_message->setFont(uiFont(TextRole::Meta));
    m_message->setWordWrap(true);
    m_message->hide();
    QPalette colors = m_message->palette();
    colors.setColor(QPalette::WindowText, themeFor(palette()).accent);
    m_message->setPalette(colors);
    grid->addWidget(field(), 0, 0);
    grid->addWidget(m_remove, 0, 1, Qt::AlignTop);
    grid->addWidget(m_message, 1, 0, 1, 2);
    connect(m_remove, &QToolButton::toggled, this, [this](bool removed) {
        field()->setEnabled(!removed);
        check();
    });
}

QWidget *FieldEditor::field() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_text ? static_cast<QWidget *>(m_text) : m_choice;
}

void FieldEditor::setBase(const Node &value, bool differs)
{
    m_there = value.kind == Node::Kind::Scalar;
    m_differs = differs;
    m_baseText = m_there ? value.text : QString();
    m_baseIsString =
        m_there && (value.style != ScalarStyle::Plain || scalarType(value.text) == ScalarType::String);
    const QString hint = differs ? tr("Multiple") : QString();
    if (m_line)
        m_line->setPlaceholderText(hint);
    if (m_text)
        m_text->setPlaceholderText(hint);
    if (m_choice) {
        const int multiple = m_choice->findData(u"multiple"_s);
        if (differs && multiple < 0)
            m_choice->insertItem(0, tr("Multiple"), u"multiple"_s);
        else if (!differs && multiple >= 0)
            m_choice->removeItem(multiple);
        if (m_choice->findData(m_baseText) < 0)
            m_choice->addItem(m_baseText, m_baseText); // what else stands there
    }
    m_setting = true;
    m_remove->setChecked(false);
    m_setting = false;
    m_remove->setVisible(differs);
    m_setting = true;
    showText(differs && m_choice ? u"multiple"_s : m_baseText);
    m_shownText = text(); // a field may show line ends in its own way: that is no change
    m_setting = false;
    check();
}

void FieldEditor::setText(const QString &text)
{
    m_setting = true;
    showText(text);
    m_setting = false;
    check();
}

void FieldEditor::setRemoved()
{
    m_setting = true;
    if (m_differs && !m_choice)
        m_remove->setChecked(true);
    else
        showText({});
    m_setting = false;
    check();
}

void FieldEditor::showText(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0); // addresses are told apart by their beginning
    } else if (m_text) {
        m_text->setPlainText(text);
    } else {
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(text)));
    }
}

QString FieldEditor::text() const
{
    return m_line   ? m_line->text()
           : m_text ? exactText(*m_text->document())
                    : m_choice->currentData().toString();
}

void FieldEditor::setCompletions(const QStringList &words)
{
    if (!m_line)
        return;
    delete m_line->completer();
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldEditor::completed,
            Qt::QueuedConnection); // after the line has taken it
}

bool FieldEditor::isChanged() const
{
    if (m_remove->isChecked())
        return true;
    if (m_differs)
        return m_choice ? text() != "multiple"_L1 : !text().isEmpty();
    return text() != m_shownText;
}

Result<Node> FieldEditor::value() const
{
    if (m_baseIsString && !findArticleField(m_path) && !m_path.contains(u'.'))
        return stringValue(text()); // of an unknown key what was a text stays one
    return parseFieldValue(m_path, text());
}

std::optional<FieldEdit> FieldEditor::edit() const
{
    if (!isChanged() || !isValid())
        return {};
    if (m_remove->isChecked() || text().isEmpty())
        return FieldEdit{FieldEdit::Op::Remove, m_path, {}, {}};
    return FieldEdit{FieldEdit::Op::Set, m_path, *value(), {}};
}

void FieldEditor::check()
{
    m_problem.clear();
    const bool titleGone = m_path == "title"_L1 && text().trimmed().isEmpty() && isChanged();
    if (titleGone || (isChanged() && !m_remove->isChecked() && !text().isEmpty() && !value()))
        m_problem = refusalText(m_path, text(), fieldExpectation(m_path));
    m_message->setText(m_problem);
    m_message->setVisible(!m_problem.isEmpty());
    field()->setAccessibleDescription(m_problem);
    QFont font = field()->font();
    font.setWeight(isChanged() ? QFont::DemiBold : QFont::Normal); // what is not saved yet
    field()->setFont(font);
    if (!m_setting)
        Q_EMIT changed();
}

} // namespace hearth

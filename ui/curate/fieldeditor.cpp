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
    case Kind::Words:
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight((path == "title"_L1    ? 2
                                : kind == Kind::Words ? 3
                                                      : 4) *
                                   fontMetrics().lineSpacing() +
                               space::m);
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
    m_base = value;
    m_there = value.kind == (m_kind == Kind::Words ? Node::Kind::List : Node::Kind::Scalar);
    m_differs = differs;
    m_baseText = textOf(value);
    m_baseIsString = m_there && m_kind != Kind::Words &&
                     (value.style != ScalarStyle::Plain || scalarType(value.text) == ScalarType::String);
    const QString hint = differs ? tr("Multiple") : m_kind == Kind::Words ? tr("One a line") : QString();
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

void FieldEditor::setValue(const Node &value)
{
    setText(textOf(value));
}

QString FieldEditor::textOf(const Node &value) const
{
    if (m_kind != Kind::Words)
        return value.kind == Node::Kind::Scalar ? value.text : QString();
    QStringList words;
    for (const Node &item : value.children) {
        const Node *word = m_member.isEmpty() ? &item : item.find(m_member);
        words.append(word ? word->text : QString());
    }
    return words.join(u'\n');
}

/// Maps whose words are these: one that was changed in its place keeps the rest of its map.
Node FieldEditor::mapsOf(const QStringList &words) const
{
    std::vector<bool> used(m_base.children.size());
    std::vector<Node> items;
    const auto wordOf = [this](const Node &item) {
        const Node *word = item.find(m_member);
        return word ? word->text : QString();
    };
    for (const QString &word : words) {
        std::size_t at = 0;
        while (at < used.size() && (used[at] || wordOf(m_base.children[at]) != word))
            ++at;
        const std::size_t place = items.size();
        if (at == used.size() && place < used.size() && !words.contains(wordOf(m_base.children[place])))
            at = place;
        Node map = mapValue({});
        if (at < used.size()) {
            used[at] = true;
            map = m_base.children[at];
        }
        if (wordOf(map) != word || !map.find(m_member)) {
            std::erase_if(map.children, [this](const Node &child) { return child.key == m_member; });
            map.children.insert(map.children.begin(), stringValue(word));
            map.children.front().key = m_member;
        }
        items.push_back(std::move(map));
    }
    return listValue(std::move(items));
}

Node FieldEditor::words() const
{
    QStringList words;
    for (const QString &line : text().split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            words.append(word);
    }
    return m_member.isEmpty() ? wordList(words, m_base) : mapsOf(words);
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
    } else if (m_choice) {
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(text)));
    }
}

QString FieldEditor::text() const
{
    if (m_line)
        return m_line->text();
    if (m_text)
        return exactText(*m_text->document());
    return m_choice ? m_choice->currentData().toString() : QString();
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
    if (m_kind == Kind::Words)
        return words();
    if (m_baseIsString && !findArticleField(m_path.section(u'.', 0, 0)))
        return stringValue(text()); // of an unknown key what was a text stays one
    return parseFieldValue(m_path, text());
}

std::optional<FieldEdit> FieldEditor::edit() const
{
    if (!isChanged() || !isValid())
        return {};
    if (m_remove->isChecked() || text().isEmpty() || (m_kind == Kind::Words && text().trimmed().isEmpty()))
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

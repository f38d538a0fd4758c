// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/otherfields.h"
#include "core/article/articlefields.h"
#include "core/curate/fieldvalues.h"
#include "ui/common/theme.h"
#include "ui/curate/fieldeditor.h"
#include "ui/curate/rowlabel.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

bool isScalar(const Node &node)
{
    return node.kind == Node::Kind::Scalar || node.kind == Node::Kind::Null;
}

/// Words that one line each can hold.
bool isWords(const Node &node)
{
    return node.kind == Node::Kind::List && std::ranges::all_of(node.children, [](const Node &item) {
               return item.kind == Node::Kind::Scalar && !item.text.trimmed().isEmpty() &&
                      item.text == item.text.trimmed() && !item.text.contains(u'\n');
           });
}

bool isFlatMap(const Node &node)
{
    return node.kind == Node::Kind::Map && !node.children.empty() &&
           std::ranges::all_of(node.children, [](const Node &member) {
               return isScalar(member) && !member.key.contains(u'.');
           });
}

} // namespace

OtherFields::OtherFields(QWidget *parent)
    : QWidget(parent), m_key(new QLineEdit(this)), m_value(new QLineEdit(this))
{
    m_key->setPlaceholderText(tr("key"));
    m_key->setAccessibleName(tr("Key of a new field"));
    m_value->setPlaceholderText(tr("value, or [a, b]"));
    m_value->setAccessibleName(tr("Value of a new field"));
    auto *add = new QToolButton(this);
    add->setText(tr("Add"));
    add->setAccessibleName(tr("Add the field"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 2);
    row->addWidget(m_value, 3);
    row->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(rowLabel(tr("Another field"), m_key));
    column->addLayout(row);
    connect(add, &QToolButton::clicked, this, &OtherFields::takeTyped);
    connect(m_value, &QLineEdit::returnPressed, this, &OtherFields::takeTyped);
    setBase({}, {}, {});
}

void OtherFields::setBase(const Node &root, const QStringList &differing, const QStringList &structured)
{
    delete m_rows;
    m_editors.clear();
    m_rows = new QWidget(this);
    m_form = new QFormLayout(m_rows);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(space::s);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    const auto isOther = [](const QString &key) {
        return !findArticleField(key) && !key.startsWith("provider."_L1);
    };
    for (const Node &child : root.children) {
        if (!isOther(child.key) || &child != root.find(child.key))
            continue;
        if (isFlatMap(child))
            addMap(child);
        else if ((isScalar(child) || isWords(child)) && !child.key.contains(u'.'))
            make(child.key, child.kind == Node::Kind::List)->setBase(child, false);
        else
            note(child.key);
    }
    for (const QString &key : differing) {
        if (!isOther(key))
            continue;
        if (structured.contains(key) || key.contains(u'.'))
            note(key);
        else
            make(key, false)->setBase({}, true);
    }
}

void OtherFields::addMap(const Node &map)
{
    for (const Node &member : map.children) {
        if (&member == map.find(member.key))
            make(map.key + u'.' + member.key, false)->setBase(member, false);
    }
}

void OtherFields::note(const QString &key)
{
    auto *label = new QLabel(tr("Nested: edit it in the tab “Front matter”, one article at a time."), m_rows);
    label->setWordWrap(true);
    m_form->addRow(rowLabel(key, label), label);
}

FieldEditor *OtherFields::make(const QString &path, bool words)
{
    auto *editor = new FieldEditor(path, words ? FieldEditor::Kind::Words : FieldEditor::Kind::Line, m_rows);
    m_form->addRow(rowLabel(path, editor), editor);
    connect(editor, &FieldEditor::changed, this, &OtherFields::changed);
    m_editors.append(editor);
    return editor;
}

FieldEditor *OtherFields::add(const QString &path, const Node &value)
{
    FieldEditor *editor = nullptr;
    for (FieldEditor *known : std::as_const(m_editors))
        editor = known->path() == path ? known : editor;
    if (!editor) {
        editor = make(path, value.kind == Node::Kind::List);
        editor->setBase({}, false);
    }
    editor->setValue(value);
    return editor;
}

void OtherFields::takeTyped()
{
    const QString key = m_key->text().trimmed();
    const QString value = m_value->text().trimmed();
    if (key.isEmpty() || value.isEmpty())
        return;
    m_key->clear();
    m_value->clear();
    if (findArticleField(key) || key.startsWith("provider."_L1)) {
        Q_EMIT keyTyped(key, value);
        return;
    }
    Node node = stringValue(value);
    if (value.startsWith(u'[') && value.endsWith(u']')) {
        std::vector<Node> items;
        for (const QString &item : value.sliced(1, value.size() - 2).split(u',', Qt::SkipEmptyParts))
            items.push_back(stringValue(item.trimmed()));
        node = listValue(std::move(items));
    }
    add(key, node)->setFocus();
    Q_EMIT changed();
}

} // namespace hearth

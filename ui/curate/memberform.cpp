// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/memberform.h"
#include "ui/common/theme.h"
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hearth {

MemberForm::MemberForm(const QList<Member> &members, QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::xs);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Member &member : members) {
        auto *line = new QLineEdit(this);
        line->setAccessibleName(member.label);
        auto *label = new QLabel(member.label, this);
        label->setFont(uiFont(TextRole::Meta));
        label->setBuddy(line);
        form->addRow(label, line);
        m_lines.append({member.path, line});
        connect(line, &QLineEdit::textEdited, this,
                [this, path = member.path](const QString &text) { Q_EMIT edited(path, text.trimmed()); });
        connect(line, &QLineEdit::editingFinished, this, &MemberForm::left);
    }
    setEntry(nullptr);
}

void MemberForm::setEntry(const Node *entry)
{
    setEnabled(entry);
    for (const auto &[path, line] : std::as_const(m_lines)) {
        const Node *member = entry ? memberAt(*entry, path) : nullptr;
        line->setText(member && member->kind == Node::Kind::Scalar ? member->text : QString());
        line->setCursorPosition(0);
    }
}

QLineEdit *MemberForm::line(const QString &path) const
{
    for (const auto &[known, line] : m_lines) {
        if (known == path)
            return line;
    }
    return nullptr;
}

const Node *memberAt(const Node &entry, const QString &path)
{
    const Node *at = &entry;
    for (const QString &key : path.split(u'.')) {
        at = at->kind == Node::Kind::Map ? at->find(key) : nullptr;
        if (!at)
            return nullptr;
    }
    return at;
}

void setMemberAt(Node &entry, const QString &path, const Node &value)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    auto found = std::find_if(entry.children.begin(), entry.children.end(),
                              [&](const Node &child) { return child.key == key; });
    if (value.kind == Node::Kind::Null && found == entry.children.end())
        return;
    if (found == entry.children.end()) {
        Node member;
        member.kind = rest.isEmpty() ? value.kind : Node::Kind::Map;
        member.key = key;
        found = entry.children.insert(entry.children.end(), std::move(member));
    }
    if (rest.isEmpty()) {
        *found = value;
        found->key = key;
    } else {
        found->kind = Node::Kind::Map;
        setMemberAt(*found, rest, value);
    }
    const bool gone = rest.isEmpty() ? value.kind == Node::Kind::Null : found->children.empty();
    if (gone)
        entry.children.erase(found);
}

} // namespace hearth

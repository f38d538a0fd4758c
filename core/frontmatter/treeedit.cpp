// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/treeedit.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const FieldEdit &edit, QLatin1StringView expected)
{
    return {ErrorCode::InvalidValue, edit.path, expected, 0};
}

/// Why makeChild() has no place for the step: what the path would have to name.
Error noPlace(const FieldEdit &edit, const Node &parent, const QString &step)
{
    if (step.isEmpty())
        return invalid(edit, "path"_L1);
    return invalid(edit, parent.kind == Node::Kind::List ? "entry"_L1 : "inside"_L1);
}

/// Of several children with the key the last, as readers take it; null when there is none.
Node *childOf(Node &parent, QStringView step)
{
    if (parent.kind == Node::Kind::Map)
        return const_cast<Node *>(parent.find(step));
    bool ok = false;
    const uint index = step.toUInt(&ok);
    const bool inList = parent.kind == Node::Kind::List && ok && index < parent.children.size();
    return inList ? &parent.children[index] : nullptr;
}

/// The steps of a path. A key that is there wins over its parts, so that keys may hold dots.
QStringList stepsOf(Node &root, QStringView path)
{
    QStringList steps;
    Node *node = &root;
    while (node && !path.isEmpty()) {
        Node *next = nullptr;
        qsizetype length = path.size();
        while (true) {
            next = childOf(*node, path.first(length));
            const qsizetype dot = path.first(length).lastIndexOf(u'.');
            if (next || dot <= 0)
                break;
            length = dot;
        }
        if (!next)
            break;
        steps.append(path.first(length).toString());
        path = path.sliced(std::min(path.size(), length + 1));
        node = next;
    }
    if (!path.isEmpty())
        steps.append(path.toString().split(u'.'));
    return steps;
}

/// The child that the step names, made when it is missing; null when there is no place for it.
Node *makeChild(Node &parent, const QString &step)
{
    if (Node *child = childOf(parent, step))
        return child;
    if (parent.kind == Node::Kind::Scalar || step.isEmpty())
        return nullptr;
    bool isIndex = false;
    const uint index = step.toUInt(&isIndex);
    if (parent.kind == Node::Kind::Null)
        parent.kind = isIndex ? Node::Kind::List : Node::Kind::Map;
    Node child;
    if (parent.kind == Node::Kind::Map)
        child.key = step;
    else if (!isIndex || index != parent.children.size())
        return nullptr;
    parent.children.push_back(std::move(child));
    return &parent.children.back();
}

void assign(Node &target, const Node &value)
{
    QString key = std::move(target.key);
    target = value;
    target.key = std::move(key);
}

/// Takes the child out; true when the parent has nothing left.
bool takeOut(Node &parent, const QStringList &steps, qsizetype depth)
{
    Node *child = childOf(parent, steps[depth]);
    if (!child)
        return false;
    const bool last = depth + 1 == steps.size();
    if (!last && !takeOut(*child, steps, depth + 1))
        return false;
    const qsizetype index = child - parent.children.data();
    if (parent.kind == Node::Kind::List)
        parent.children.erase(parent.children.begin() + index);
    else
        std::erase_if(parent.children, [&](const Node &other) { return other.key == steps[depth]; });
    return parent.children.empty();
}

bool isSameItem(const Node &item, const Node &value)
{
    return item.kind == Node::Kind::Scalar && item.text == value.text;
}

Result<void> setField(Node &root, const FieldEdit &edit, const QStringList &steps)
{
    Node *node = &root;
    for (const QString &step : steps) {
        Node *child = makeChild(*node, step);
        if (!child)
            return noPlace(edit, *node, step);
        node = child;
    }
    assign(*node, edit.value);
    return {};
}

Result<void> addItem(Node &root, const FieldEdit &edit, const QStringList &steps)
{
    if (edit.value.kind != Node::Kind::Scalar)
        return invalid(edit, "text"_L1);
    Node *list = &root;
    for (const QString &step : steps) {
        Node *child = makeChild(*list, step);
        if (!child)
            return noPlace(edit, *list, step);
        list = child;
    }
    if (list->kind == Node::Kind::Map)
        return invalid(edit, "list"_L1);
    if (list->kind == Node::Kind::Scalar) { // one entry without a list around it
        Node entry = *list;
        entry.key.clear();
        list->children = {std::move(entry)};
        list->text.clear();
    }
    list->kind = Node::Kind::List;
    const auto same = [&](const Node &item) { return isSameItem(item, edit.value); };
    if (std::any_of(list->children.begin(), list->children.end(), same))
        return {};
    list->children.push_back(edit.value);
    list->children.back().key.clear();
    return {};
}

Result<void> removeItem(Node &root, const FieldEdit &edit, const QStringList &steps)
{
    Node *list = &root;
    for (const QString &step : steps) {
        list = childOf(*list, step);
        if (!list)
            return {};
    }
    if (list->kind == Node::Kind::Map)
        return invalid(edit, "list"_L1);
    bool gone = list->kind == Node::Kind::Scalar && isSameItem(*list, edit.value);
    if (list->kind == Node::Kind::List) {
        const auto same = [&](const Node &item) { return isSameItem(item, edit.value); };
        gone = std::erase_if(list->children, same) > 0 && list->children.empty();
    }
    if (gone)
        takeOut(root, steps, 0);
    return {};
}

} // namespace

Result<void> applyToTree(Node &root, const FieldEdit &edit)
{
    if (edit.op == FieldEdit::Op::SetBody)
        return {};
    if (root.kind == Node::Kind::Null)
        root.kind = Node::Kind::Map; // an empty front matter
    const QStringList steps = stepsOf(root, edit.path);
    if (steps.isEmpty())
        return invalid(edit, "path"_L1);
    switch (edit.op) {
    case FieldEdit::Op::Set:
        return setField(root, edit, steps);
    case FieldEdit::Op::AddItem:
        return addItem(root, edit, steps);
    case FieldEdit::Op::RemoveItem:
        return removeItem(root, edit, steps);
    case FieldEdit::Op::Remove:
        takeOut(root, steps, 0);
        return {};
    case FieldEdit::Op::SetBody:
        break;
    }
    return {};
}

} // namespace hearth

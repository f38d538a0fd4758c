// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/node.h"
#include "core/frontmatter/scalartype.h"

namespace hearth {

namespace {

QVariant scalarToVariant(const Node &node)
{
    if (node.style != ScalarStyle::Plain)
        return node.text;
    switch (scalarType(node.text)) {
    case ScalarType::Null:
        return {};
    case ScalarType::Boolean:
        return parseBoolean(node.text).value_or(false);
    case ScalarType::Integer:
        if (const std::optional<qlonglong> integer = parseInteger(node.text))
            return *integer;
        [[fallthrough]]; // too large for qlonglong
    case ScalarType::Float:
        if (const std::optional<double> number = parseFloat(node.text))
            return *number;
        return node.text;
    case ScalarType::String:
        return node.text;
    }
    return {};
}

} // namespace

const Node *Node::find(QStringView childKey) const
{
    if (kind != Kind::Map)
        return nullptr;
    const auto found = std::find_if(children.rbegin(), children.rend(),
                                    [childKey](const Node &child) { return child.key == childKey; });
    return found == children.rend() ? nullptr : &*found;
}

QVariant toVariant(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null:
        return {};
    case Node::Kind::Scalar:
        return scalarToVariant(node);
    case Node::Kind::List: {
        QVariantList list;
        list.reserve(qsizetype(node.children.size()));
        for (const Node &child : node.children)
            list.append(toVariant(child));
        return list;
    }
    case Node::Kind::Map: {
        QVariantMap map;
        for (const Node &child : node.children)
            map.insert(child.key, toVariant(child));
        return map;
    }
    }
    return {};
}

} // namespace hearth

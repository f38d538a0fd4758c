// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlejson.h"
#include "core/frontmatter/duplicatekeys.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

void writeNode(JsonWriter &json, const Node &node);

/// Of a key that stands twice in a map the later one counts, as it does for the index.
void writeMembers(JsonWriter &json, const Node &map, const QSet<QString> &taken)
{
    const std::vector<bool> shadowed = shadowedChildren(map);
    for (std::size_t i = 0; i < map.children.size(); ++i) {
        const Node &child = map.children[i];
        if (shadowed[i] || taken.contains(child.key))
            continue;
        json.key(child.key);
        writeNode(json, child);
    }
}

void writeNode(JsonWriter &json, const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null:
        json.null();
        break;
    case Node::Kind::Scalar:
        json.value(toVariant(node));
        break;
    case Node::Kind::Map:
        json.beginObject();
        writeMembers(json, node, {});
        json.endObject();
        break;
    case Node::Kind::List:
        json.beginArray();
        for (const Node &child : node.children)
            writeNode(json, child);
        json.endArray();
        break;
    }
}

} // namespace

void writeArticle(JsonWriter &json, const RowData &row, const QStringList &labels, const QString &note,
                  const Node &frontMatter)
{
    json.beginObject();
    json.member(u"key"_s, row.key);
    if (frontMatter.kind == Node::Kind::Map)
        writeMembers(json, frontMatter, {u"key"_s, u"read"_s, u"starred"_s, u"offline"_s});
    json.member(u"read"_s, row.read);
    json.member(u"starred"_s, row.starred);
    json.member(u"offline"_s, row.offline.hasText());
    if (!frontMatter.find(u"labels")) {
        json.key(u"labels"_s);
        json.beginArray();
        for (const QString &label : labels)
            json.value(label);
        json.endArray();
    }
    if (!frontMatter.find(u"note"))
        json.member(u"note"_s, note);
    json.endObject();
}

} // namespace hearth::cli

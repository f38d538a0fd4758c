// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlejson.h"
#include "core/frontmatter/duplicatekeys.h"
#include "core/frontmatter/scalartype.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

constexpr QStringView frontMatterName = u"frontMatter";

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

/// A decimal number that no integer of the machine can hold: JSON can.
bool isLargeInteger(const Node &node)
{
    const bool isNumber = node.style == ScalarStyle::Plain && scalarType(node.text) == ScalarType::Integer &&
                          !parseInteger(node.text);
    return isNumber && !node.text.startsWith("0x"_L1) && !node.text.startsWith("0o"_L1);
}

/// Fields of the file whose names are taken by what Hearth itself says of an article.
QStringList takenNames(const Node &map)
{
    QStringList names;
    for (const QString &name : {u"key"_s, u"read"_s, u"starred"_s, u"offline"_s}) {
        if (map.find(name))
            names.append(name);
    }
    if (!names.isEmpty() && map.find(frontMatterName))
        names.append(frontMatterName.toString());
    return names;
}

void writeNode(JsonWriter &json, const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null:
        json.null();
        break;
    case Node::Kind::Scalar:
        isLargeInteger(node) ? json.integer(node.text) : json.value(toVariant(node));
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
    const QStringList taken = frontMatter.kind == Node::Kind::Map ? takenNames(frontMatter) : QStringList();
    json.beginObject();
    json.member(u"key"_s, row.key);
    if (frontMatter.kind == Node::Kind::Map)
        writeMembers(json, frontMatter, QSet<QString>(taken.begin(), taken.end()));
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
    if (!taken.isEmpty()) {
        json.key(frontMatterName.toString());
        json.beginObject();
        for (const QString &name : taken) {
            json.key(name);
            writeNode(json, *frontMatter.find(name));
        }
        json.endObject();
    }
    json.endObject();
}

} // namespace hearth::cli

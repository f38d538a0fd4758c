// SPDX-License-Identifier: Apache-2.0
#include "core/curate/relatedentry.h"
#include "core/curate/fieldvalues.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// What both a front matter and an entry of `related` say (source: the article format).
const QStringList &sharedKeys()
{
    static const QStringList keys = {u"title"_s, u"excerpt"_s,  u"publishedDateTime"_s, u"webUrl"_s,
                                     u"type"_s,  u"provider"_s, u"quality"_s,           u"images"_s};
    return keys;
}

} // namespace

Node relatedEntryOf(const Node &root)
{
    Node entry;
    entry.kind = Node::Kind::Map;
    for (const QString &key : sharedKeys()) {
        if (const Node *member = root.find(key); member && member->kind != Node::Kind::Null)
            entry.children.push_back(*member);
    }
    // An article without an address of its own is found where it was found.
    const Node *original = root.find(u"originalUrl"_s);
    if (original && original->kind == Node::Kind::Scalar && !entry.find(u"webUrl"_s)) {
        Node address = *original;
        address.key = u"webUrl"_s;
        entry.children.push_back(std::move(address));
    }
    return entry;
}

std::vector<FieldEdit> leadEdits(const Node &root, int index)
{
    const Node *related = root.find(u"related"_s);
    if (!related || related->kind != Node::Kind::List || index < 0 ||
        std::size_t(index) >= related->children.size())
        return {};
    const Node &lead = related->children[std::size_t(index)];
    std::vector<FieldEdit> edits;
    for (const QString &key : sharedKeys()) {
        const Node *member = lead.find(key);
        if (member && member->kind != Node::Kind::Null)
            edits.push_back({FieldEdit::Op::Set, key, *member, {}});
        else if (root.find(key))
            edits.push_back({FieldEdit::Op::Remove, key, {}, {}});
    }
    if (const Node *address = lead.find(u"webUrl"_s); address && root.find(u"originalUrl"_s))
        edits.push_back({FieldEdit::Op::Set, u"originalUrl"_s, *address, {}});
    for (const QString &key : {u"ampWebUrl"_s, u"cdnAmpWebUrl"_s}) {
        if (root.find(key))
            edits.push_back({FieldEdit::Op::Remove, key, {}, {}});
    }
    Node list = *related;
    list.children[std::size_t(index)] = relatedEntryOf(root);
    edits.push_back({FieldEdit::Op::Set, u"related"_s, std::move(list), {}});
    return edits;
}

} // namespace hearth

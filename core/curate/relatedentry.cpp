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

/// What a person decided about the whole story, and what only the file can say.
const QStringList &storyKeys()
{
    static const QStringList keys = {u"category"_s, u"heat"_s,    u"published"_s,
                                     u"topics"_s,   u"related"_s, u"secured"_s};
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
    Node entry = relatedEntryOf(root);
    std::vector<FieldEdit> edits;
    const auto give = [&](const QString &key, const Node *value) {
        if (value && value->kind != Node::Kind::Null)
            edits.push_back({FieldEdit::Op::Set, key, *value, {}});
        else if (root.find(key))
            edits.push_back({FieldEdit::Op::Remove, key, {}, {}});
    };
    for (const QString &key : sharedKeys())
        give(key, lead.find(key));
    // Where the article was found: kept when it says more than the address that it can be read at.
    const Node *original = root.find(u"originalUrl"_s);
    if (original) {
        give(u"originalUrl"_s,
             lead.find(u"originalUrl"_s) ? lead.find(u"originalUrl"_s) : lead.find(u"webUrl"_s));
        if (const Node *web = entry.find(u"webUrl"_s); web && web->text != original->text)
            entry.children.push_back(*original);
    }
    // What else either says of itself goes with it, whatever it is; what is decided about the story stays.
    QStringList others;
    for (const Node &child : lead.children)
        others.append(child.key);
    others += {u"ampWebUrl"_s, u"cdnAmpWebUrl"_s};
    others.removeDuplicates();
    for (const QString &key : std::as_const(others)) {
        if (sharedKeys().contains(key) || (key == "originalUrl"_L1 && original))
            continue;
        const Node *theirs = lead.find(key);
        if (storyKeys().contains(key)) {
            entry.children.push_back(*theirs);
            continue;
        }
        give(key, theirs);
        if (const Node *ours = root.find(key))
            entry.children.push_back(*ours);
    }
    Node list = *related;
    entry.key.clear();
    list.children[std::size_t(index)] = std::move(entry);
    edits.push_back({FieldEdit::Op::Set, u"related"_s, std::move(list), {}});
    return edits;
}

} // namespace hearth

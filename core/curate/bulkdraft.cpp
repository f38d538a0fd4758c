// SPDX-License-Identifier: Apache-2.0
#include "core/curate/bulkdraft.h"
#include "core/base/fileio.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Node &node)
{
    QJsonObject object{{u"kind"_s, int(node.kind)}};
    if (!node.key.isEmpty())
        object[u"key"_s] = node.key;
    if (node.kind == Node::Kind::Scalar) {
        object[u"text"_s] = node.text;
        object[u"style"_s] = int(node.style);
    }
    QJsonArray children;
    for (const Node &child : node.children)
        children.append(toJson(child));
    if (!children.isEmpty())
        object[u"children"_s] = children;
    return object;
}

Node nodeFrom(const QJsonObject &object)
{
    Node node;
    node.kind = Node::Kind(std::clamp(object[u"kind"_s].toInt(), 0, int(Node::Kind::List)));
    node.key = object[u"key"_s].toString();
    node.text = object[u"text"_s].toString();
    node.style = ScalarStyle(std::clamp(object[u"style"_s].toInt(), 0, int(ScalarStyle::Folded)));
    for (const auto child : object[u"children"_s].toArray())
        node.children.push_back(nodeFrom(child.toObject()));
    return node;
}

QJsonObject toJson(const BulkDraft &draft)
{
    QJsonArray edits;
    for (const FieldEdit &edit : draft.edits)
        edits.append(
            QJsonObject{{u"op"_s, int(edit.op)}, {u"path"_s, edit.path}, {u"value"_s, toJson(edit.value)}});
    QJsonObject invalid;
    for (auto it = draft.invalid.cbegin(); it != draft.invalid.cend(); ++it)
        invalid[it.key()] = it.value();
    const Replacement &replace = draft.replacement;
    return {{u"keys"_s, QJsonArray::fromStringList(draft.keys)},
            {u"edits"_s, edits},
            {u"invalid"_s, invalid},
            {u"quality"_s, draft.qualityShift},
            {u"heat"_s, draft.heatShift},
            {u"replace"_s, QJsonObject{{u"path"_s, replace.path},
                                       {u"find"_s, replace.find},
                                       {u"replace"_s, replace.replace},
                                       {u"regex"_s, replace.isRegex},
                                       {u"case"_s, replace.matchCase},
                                       {u"words"_s, replace.wholeWords}}}};
}

BulkDraft draftFrom(const QJsonObject &object)
{
    BulkDraft draft;
    for (const auto key : object[u"keys"_s].toArray())
        draft.keys.append(key.toString());
    for (const auto value : object[u"edits"_s].toArray()) {
        const QJsonObject edit = value.toObject();
        const int op = std::clamp(edit[u"op"_s].toInt(), 0, int(FieldEdit::Op::RemoveItem));
        draft.edits.push_back(
            {FieldEdit::Op(op), edit[u"path"_s].toString(), nodeFrom(edit[u"value"_s].toObject()), {}});
    }
    const QJsonObject invalid = object[u"invalid"_s].toObject();
    for (auto it = invalid.begin(); it != invalid.end(); ++it)
        draft.invalid.insert(it.key(), it.value().toString());
    draft.qualityShift = object[u"quality"_s].toInt();
    draft.heatShift = object[u"heat"_s].toInt();
    const QJsonObject replace = object[u"replace"_s].toObject();
    draft.replacement = {.path = replace[u"path"_s].toString(),
                         .find = replace[u"find"_s].toString(),
                         .replace = replace[u"replace"_s].toString(),
                         .isRegex = replace[u"regex"_s].toBool(),
                         .matchCase = replace[u"case"_s].toBool(),
                         .wholeWords = replace[u"words"_s].toBool()};
    return draft;
}

} // namespace

bool BulkDraft::isEmpty() const
{
    return edits.empty() && invalid.isEmpty() && qualityShift == 0 && heatShift == 0 &&
           replacement.find.isEmpty();
}

Result<QList<BulkDraft>> BulkDraftStore::load() const
{
    const auto file = readFile(path());
    QList<BulkDraft> drafts;
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<QList<BulkDraft>>(drafts) : file.error();
    const QJsonDocument document = QJsonDocument::fromJson(*file);
    if (!document.isArray()) {
        const QString aside = path() + u".damaged"_s;
        QFile::remove(aside);
        QFile::rename(path(), aside);
        return Error{ErrorCode::Malformed, path(), {}};
    }
    for (const auto value : document.array()) {
        if (BulkDraft draft = draftFrom(value.toObject()); !draft.isEmpty() && !draft.keys.isEmpty())
            drafts.append(std::move(draft));
    }
    return drafts;
}

Result<void> BulkDraftStore::save(const QList<BulkDraft> &drafts) const
{
    if (drafts.isEmpty()) {
        QFile::remove(path());
        return {};
    }
    QJsonArray all;
    for (const BulkDraft &draft : drafts)
        all.append(toJson(draft));
    return writeFileAtomically(path(), QJsonDocument(all).toJson());
}

} // namespace hearth

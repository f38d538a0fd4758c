// SPDX-License-Identifier: Apache-2.0
#include "core/curate/editdraft.h"
#include "core/base/fileio.h"
#include "core/curate/changeplanner.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/nodemeaning.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &file)
{
    const ByteSpan body = findFences(file).body;
    return file.mid(body.begin, body.size());
}

/// The file as the draft wants it; none when it cannot be made.
std::optional<QByteArray> wantedFile(const EditDraft &draft)
{
    if (draft.raw)
        return draft.raw;
    auto file = editArticle(draft.base, draft.edits);
    return file ? std::optional(std::move(*file)) : std::nullopt;
}

QJsonObject toJson(const EditDraft &draft)
{
    QJsonObject object;
    object[u"base"_s] = QString::fromLatin1(draft.base.toBase64());
    if (const auto wanted = wantedFile(draft); wanted && *wanted != draft.base)
        object[u"wanted"_s] = QString::fromLatin1(wanted->toBase64());
    object[u"raw"_s] = draft.raw.has_value();
    QJsonObject invalid;
    for (auto it = draft.invalid.cbegin(); it != draft.invalid.cend(); ++it)
        invalid[it.key()] = it.value();
    object[u"invalid"_s] = invalid;
    return object;
}

EditDraft fromJson(const QJsonObject &object)
{
    EditDraft draft;
    draft.base = QByteArray::fromBase64(object[u"base"_s].toString().toLatin1());
    const QString wanted = object[u"wanted"_s].toString();
    const QByteArray file = QByteArray::fromBase64(wanted.toLatin1());
    if (!wanted.isEmpty()) {
        auto edits = object[u"raw"_s].toBool() ? Result<std::vector<FieldEdit>>(Error{})
                                               : editsBetween(draft.base, file);
        if (edits)
            draft.edits = std::move(*edits);
        else
            draft.raw = file;
    }
    const QJsonObject invalid = object[u"invalid"_s].toObject();
    for (auto it = invalid.begin(); it != invalid.end(); ++it)
        draft.invalid.insert(it.key(), it.value().toString());
    return draft;
}

} // namespace

void EditDraft::subtract(const EditDraft &saved)
{
    const auto isSaved = [&](const FieldEdit &edit) {
        return std::ranges::any_of(saved.edits, [&](const FieldEdit &other) {
            return edit.op == other.op && edit.path == other.path && edit.body == other.body &&
                   sameValue(edit.value, other.value);
        });
    };
    std::erase_if(edits, isSaved);
    if (raw == saved.raw)
        raw.reset();
}

int unreadableLine(const ParsedTree &tree)
{
    for (const Problem &problem : tree.problems) {
        switch (problem.code) {
        case ProblemCode::BadYaml:
        case ProblemCode::NoClosingFence:
        case ProblemCode::NotUtf8:
        case ProblemCode::TooComplex:
            return std::max(1, problem.line);
        default:
            break;
        }
    }
    return tree.root.kind == Node::Kind::Map ? 0 : 1;
}

Result<std::vector<FieldEdit>> editsBetween(const QByteArray &before, const QByteArray &after)
{
    const Node old = parseFrontMatter(before).root;
    const ParsedTree now = parseFrontMatter(after);
    if (const int line = unreadableLine(now); line > 0)
        return Error{ErrorCode::Malformed, {}, {}, line};
    std::vector<FieldEdit> edits;
    for (const Node &child : now.root.children) {
        const Node *known = old.find(child.key);
        if (!known || !sameForEveryReader(*known, child))
            edits.push_back({FieldEdit::Op::Set, child.key, child, {}});
    }
    for (const Node &child : old.children) {
        if (!now.root.find(child.key))
            edits.push_back({FieldEdit::Op::Remove, child.key, {}, {}});
    }
    if (const QByteArray body = bodyOf(after); body != bodyOf(before))
        edits.push_back({FieldEdit::Op::SetBody, {}, {}, body});
    return edits;
}

Result<QHash<QString, EditDraft>> DraftStore::load() const
{
    const auto file = readFile(path());
    QHash<QString, EditDraft> drafts;
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<QHash<QString, EditDraft>>(drafts)
                                                        : file.error();
    const QJsonDocument document = QJsonDocument::fromJson(*file);
    if (!document.isObject()) {
        const QString aside = path() + u".damaged"_s;
        QFile::remove(aside);
        QFile::rename(path(), aside);
        return Error{ErrorCode::Malformed, path(), {}};
    }
    const QJsonObject all = document.object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (const EditDraft draft = fromJson(it.value().toObject()); !draft.isEmpty())
            drafts.insert(it.key(), draft);
    }
    return drafts;
}

Result<void> DraftStore::save(const QHash<QString, EditDraft> &drafts) const
{
    if (drafts.isEmpty()) {
        QFile::remove(path());
        return {};
    }
    QJsonObject all;
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        all[it.key()] = toJson(it.value());
    return writeFileAtomically(path(), QJsonDocument(all).toJson());
}

} // namespace hearth

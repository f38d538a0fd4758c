// SPDX-License-Identifier: Apache-2.0
#include "core/curate/changeplanner.h"
#include "core/article/article.h"
#include "core/article/articlefields.h"
#include "core/base/fileio.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/steplabel.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/scalartype.h"

namespace hearth {

namespace {

QByteArrayView bodyOf(QByteArrayView file)
{
    const ByteSpan body = findFences(file).body;
    return file.sliced(body.begin, body.size());
}

bool isString(const Node &node)
{
    return node.style != ScalarStyle::Plain || scalarType(node.text) == ScalarType::String;
}

/// Is the field that an edit touches the same in both versions?
bool sameField(const FieldEdit &edit, QByteArrayView base, const Node &baseRoot, QByteArrayView disk,
               const Node &diskRoot)
{
    if (edit.op == FieldEdit::Op::SetBody)
        return bodyOf(base) == bodyOf(disk);
    // Adding to and taking out of a list merges with whatever else happened to the list.
    if (edit.op == FieldEdit::Op::AddItem || edit.op == FieldEdit::Op::RemoveItem)
        return true;
    return sameValue(valueAt(baseRoot, edit.path), valueAt(diskRoot, edit.path));
}

/// Did the other side already do what the person wants?
bool alreadyThere(const FieldEdit &edit, QByteArrayView disk, const Node &diskRoot)
{
    switch (edit.op) {
    case FieldEdit::Op::Set:
        return sameValue(valueAt(diskRoot, edit.path), edit.value);
    case FieldEdit::Op::Remove:
        return valueAt(diskRoot, edit.path).kind == Node::Kind::Null;
    case FieldEdit::Op::SetBody:
        return bodyOf(disk) == edit.body;
    default:
        return false;
    }
}

std::vector<FieldEdit> mergeable(const FileEdits &file, const QByteArray &disk,
                                 std::vector<EditConflict> &conflicts)
{
    if (!file.base || *file.base == disk)
        return file.edits;
    const Node baseRoot = parseFrontMatter(*file.base).root;
    const Node diskRoot = parseFrontMatter(disk).root;
    std::vector<FieldEdit> edits;
    for (const FieldEdit &edit : file.edits) {
        if (sameField(edit, *file.base, baseRoot, disk, diskRoot))
            edits.push_back(edit);
        else if (!alreadyThere(edit, disk, diskRoot))
            conflicts.push_back({file.key, edit, valueAt(baseRoot, edit.path), valueAt(diskRoot, edit.path)});
    }
    return edits;
}

/// The edits that follow from what the file says, after those that do not.
Result<std::vector<FieldEdit>> derivedEdits(const FileEdits &file, const QByteArray &disk)
{
    if (!file.derived)
        return std::vector<FieldEdit>();
    auto edits = (*file.derived)(parseFrontMatter(disk).root, bodyOf(disk));
    if (!edits)
        return edits;
    for (const FieldEdit &edit : *edits) {
        if (auto checked = checkEdit(edit); !checked)
            return checked.error();
    }
    return edits;
}

/// The edits as the kinds of the file's own values want them, where the format says nothing: a list of words
/// stays one, and a map or a list of maps is not thrown away for a word. Errors: InvalidValue.
Result<std::vector<FieldEdit>> fitting(std::vector<FieldEdit> edits, const QByteArray &disk)
{
    const auto mayReplace = [](const FieldEdit &edit) {
        return edit.op == FieldEdit::Op::Set && edit.value.kind == Node::Kind::Scalar &&
               !findArticleField(edit.path);
    };
    if (std::ranges::none_of(edits, mayReplace))
        return edits;
    const Node root = parseFrontMatter(disk).root;
    for (FieldEdit &edit : edits) {
        const Node old = mayReplace(edit) ? valueAt(root, edit.path) : Node();
        if (old.kind == Node::Kind::Map && !old.children.empty())
            return Error{ErrorCode::InvalidValue, edit.path, QStringLiteral("map")};
        if (old.kind != Node::Kind::List)
            continue;
        if (std::ranges::any_of(old.children,
                                [](const Node &item) { return item.kind != Node::Kind::Scalar; }))
            return Error{ErrorCode::InvalidValue, edit.path, QStringLiteral("list")};
        edit.value = wordList(typedWords(edit.value.text), old);
    }
    return edits;
}

Error inFile(const QString &key, Error error)
{
    if (error.code == ErrorCode::InvalidValue) { // the detail is the expectation
        error.subject = key + u": " + error.subject;
        return error;
    }
    error.detail = error.subject + (error.detail.isEmpty() ? QString() : QString(u": " + error.detail));
    error.subject = key;
    return error;
}

} // namespace

ChangePlan planChanges(const QString &libraryFolder, const ChangeSet &changes, const StyleSource &styleOf,
                       const CancelToken &cancel)
{
    ChangePlan plan;
    for (const FileEdits &file : changes.files) {
        for (const FieldEdit &edit : file.edits) {
            if (auto checked = checkEdit(edit); !checked) {
                plan.errors.push_back(checked.error());
                return plan;
            }
        }
    }
    LabelMaker label;
    for (const FileEdits &file : changes.files) {
        if (cancel.isCancelled()) {
            plan.errors.push_back({ErrorCode::Cancelled, {}, {}});
            return plan;
        }
        auto disk = readFile(libraryFolder + u'/' + file.key, maxArticleBytes);
        if (!disk) {
            plan.errors.push_back(disk.error());
            continue;
        }
        auto fit = fitting(mergeable(file, *disk, plan.conflicts), *disk);
        if (!fit) {
            plan.errors.push_back(inFile(file.key, fit.error()));
            continue;
        }
        std::vector<FieldEdit> edits = std::move(*fit);
        auto derived = derivedEdits(file, *disk);
        if (!derived) {
            plan.errors.push_back(inFile(file.key, derived.error()));
            continue;
        }
        label.add(file.edits);
        label.add(*derived);
        std::ranges::move(*derived, std::back_inserter(edits));
        auto edited = editArticle(*disk, edits, styleOf(file.key));
        if (!edited) {
            plan.errors.push_back(inFile(file.key, edited.error()));
        } else if (*edited != *disk) {
            plan.files.push_back({file.key, std::move(*disk), std::move(*edited)});
        }
    }
    plan.label = label.label(int(plan.files.size()));
    return plan;
}

ChangeSet sameEdits(const QStringList &keys, const std::vector<FieldEdit> &edits)
{
    ChangeSet changes;
    changes.files.reserve(std::size_t(keys.size()));
    for (const QString &key : keys)
        changes.files.push_back({key, edits, std::nullopt, nullptr});
    return changes;
}

StepLabel labelFor(const ChangeSet &changes, int articles)
{
    LabelMaker label;
    for (const FileEdits &file : changes.files)
        label.add(file.edits);
    return label.label(articles);
}

ChangeSet sameDerivedEdits(const QStringList &keys, DerivedEdits edits)
{
    const auto derived = std::make_shared<const DerivedEdits>(std::move(edits));
    ChangeSet changes;
    changes.files.reserve(std::size_t(keys.size()));
    for (const QString &key : keys)
        changes.files.push_back({key, {}, std::nullopt, derived});
    return changes;
}

Node valueAt(const Node &root, const QString &path)
{
    const Node *node = &root;
    for (const QString &part : path.split(u'.')) {
        if (node->kind == Node::Kind::List) {
            bool isNumber = false;
            const uint index = part.toUInt(&isNumber);
            node = isNumber && index < node->children.size() ? &node->children[index] : nullptr;
        } else {
            node = node->find(part);
        }
        if (!node)
            return {};
    }
    return *node;
}

bool sameValue(const Node &a, const Node &b)
{
    if (a.kind != b.kind || a.text != b.text)
        return false;
    if (a.kind == Node::Kind::Scalar)
        return isString(a) == isString(b);
    return std::ranges::equal(a.children, b.children,
                              [](const Node &x, const Node &y) { return x.key == y.key && sameValue(x, y); });
}

} // namespace hearth

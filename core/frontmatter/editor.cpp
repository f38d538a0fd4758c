// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/editor.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/nodemeaning.h"
#include "core/frontmatter/nodewriter.h"
#include "core/frontmatter/spannedtree.h"
#include "core/frontmatter/splicer.h"
#include "core/frontmatter/treeedit.h"
#include "core/frontmatter/utf8.h"

namespace hearth {

FieldEdit setField(const QString &path, Node value)
{
    value.key.clear();
    return {FieldEdit::Op::Set, path, std::move(value), {}};
}

FieldEdit removeField(const QString &path)
{
    return {FieldEdit::Op::Remove, path, {}, {}};
}

namespace {

/// The line end that most lines of the front matter have.
QByteArray lineEndOf(QByteArrayView file, const Fences &fences)
{
    const QByteArrayView lines = file.sliced(0, fences.yaml.end);
    const qsizetype all = lines.count('\n');
    const qsizetype windows = std::count_if(lines.begin(), lines.end(), [](char c) { return c == '\r'; });
    return windows * 2 > all ? QByteArray("\r\n") : QByteArray("\n");
}

int columnOf(QByteArrayView file, qsizetype at)
{
    return int(at - file.first(at).lastIndexOf('\n') - 1);
}

/// How far the dashes of the file's own lists are indented below their keys; nothing when it has no list.
std::optional<int> listIndentOf(QByteArrayView file, const Node &places)
{
    for (const Node &place : places.children) {
        const bool block = place.kind == Node::Kind::List && !place.children.empty() &&
                           place.valueSpan.size() > 0 && file[place.valueSpan.begin] == '-';
        if (block)
            return columnOf(file, place.valueSpan.begin) - columnOf(file, place.keySpan.begin);
    }
    return {};
}

QByteArray withBody(QByteArrayView file, const Fences &fences, const QByteArray &body, const QByteArray &eol)
{
    QByteArray out = file.first(fences.body.begin).toByteArray();
    if (!body.isEmpty() && !out.endsWith('\n'))
        out += eol; // the closing fence is the end of the file
    return out + body;
}

/// The tree that the edits lead to.
Result<Node> wantedTree(const Node &meaning, std::span<const FieldEdit> edits)
{
    Node wanted = meaning;
    for (const FieldEdit &edit : edits) {
        if (const Result<void> applied = applyToTree(wanted, edit); !applied)
            return applied.error();
    }
    return wanted;
}

/// A new key stands where it belongs, not where it came in the edits, and a map that takes the place of
/// another one keeps its order: the wanted keys in the actual order, all the way down.
Node inOrderOf(const Node &wanted, const Node &actual)
{
    Node sorted = wanted;
    if (wanted.kind != actual.kind)
        return sorted;
    if (wanted.kind == Node::Kind::List) {
        const size_t both = std::min(sorted.children.size(), actual.children.size());
        for (size_t i = 0; i < both; ++i)
            sorted.children[i] = inOrderOf(wanted.children[i], actual.children[i]);
    }
    if (wanted.kind != Node::Kind::Map)
        return sorted;
    const auto rank = [&](const Node &node) {
        const Node *found = actual.find(node.key);
        return found ? found - actual.children.data() : std::ptrdiff_t(actual.children.size());
    };
    std::stable_sort(sorted.children.begin(), sorted.children.end(),
                     [&](const Node &a, const Node &b) { return rank(a) < rank(b); });
    for (Node &child : sorted.children) {
        if (const Node *found = actual.find(child.key))
            child = inOrderOf(Node(child), *found);
    }
    return sorted;
}

/// Does the front matter of the file, read anew, say what was wanted?
bool says(QByteArrayView file, const Node &wanted)
{
    const Fences fences = findFences(file);
    if (!fences.closed)
        return false;
    const Result<SpannedTree> read = readForEditing(file, fences.yaml);
    if (!read)
        return false;
    const bool bothEmpty = read->meaning.kind == Node::Kind::Null && wanted.children.empty();
    return bothEmpty || sameMeaning(read->meaning, inOrderOf(wanted, read->meaning));
}

Result<QByteArray> editFields(QByteArrayView file, const Fences &fences, std::span<const FieldEdit> edits,
                              const LibraryStyle &style)
{
    const QString subject = edits.front().path;
    const Result<SpannedTree> old = readForEditing(file, fences.yaml);
    if (!old)
        return Error{old.error().code, subject, old.error().detail, old.error().line};
    if (old->meaning.kind == Node::Kind::Scalar || old->meaning.kind == Node::Kind::List)
        return Error{ErrorCode::Malformed, subject, {}, old->meaning.line};
    const Result<Node> wanted = wantedTree(old->meaning, edits);
    if (!wanted)
        return wanted.error();
    NodeWriter writer(old->meaning, style, lineEndOf(file, fences));
    if (const std::optional<int> indent = listIndentOf(file, old->places))
        writer.setListIndent(*indent);
    // The style that the value had, or else one in which any text reads back.
    for (const bool quoteAll : {false, true}) {
        if (quoteAll)
            writer.quoteAll();
        const auto splices = splicesFor(file, fences.yaml, *old, *wanted, writer, style);
        if (!splices)
            break;
        QByteArray edited = applySplices(file, *splices);
        if (edited == file || says(edited, *wanted))
            return edited;
    }
    return Error{ErrorCode::Unsupported, subject, {}, 0};
}

} // namespace

Result<QByteArray> editArticle(QByteArrayView file, std::span<const FieldEdit> edits,
                               const LibraryStyle &style)
{
    const Fences fences = findFences(file);
    if (!fences.closed)
        return Error{ErrorCode::Malformed, {}, {}, 1};
    const qsizetype invalid = firstInvalidUtf8(file.first(fences.body.begin));
    if (invalid >= 0)
        return Error{ErrorCode::NotUtf8, {}, {}, 1 + int(file.first(invalid).count('\n'))};

    QByteArray edited = file.toByteArray();
    std::vector<FieldEdit> fields;
    for (const FieldEdit &edit : edits) {
        if (edit.op == FieldEdit::Op::SetBody)
            edited = withBody(file, fences, edit.body, lineEndOf(file, fences));
        else
            fields.push_back(edit);
    }
    if (fields.empty())
        return edited;
    Result<QByteArray> all = editFields(edited, findFences(edited), fields, style);
    if (all || fields.size() == 1 || all.error().code != ErrorCode::Unsupported)
        return all;
    // One after the other: this may go where all at once did not, and tells which one does not.
    for (const FieldEdit &edit : fields) {
        Result<QByteArray> one = editFields(edited, findFences(edited), std::span(&edit, 1), style);
        if (!one)
            return one;
        edited = std::move(*one);
    }
    return edited;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
// Edits of any front matter, readable or not: never a crash; the body is never touched; a scalar that is set
// reads back; what is added and removed again leaves the bytes that there were.
#include "core/frontmatter/editor.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/nodemeaning.h"
#include "core/frontmatter/parser.h"
#include <cstdio>
#include <cstdlib>

using namespace hearth;

namespace {

const char *const paths[] = {"a",       "b",     "title", "a.b", "a.0",    "b.c", "topics",
                             "quality", "a.b.c", "a.0.b", "0",   "images", "new", "provider.name"};
const char *const texts[] = {"x", "yes", "12",          "a: b", "it's", "two\nlines",
                             "",  "- x", "caf\xC3\xA9", "x\n",  " y",   "#z"};

void fail(const char *what, const QByteArray &before, const QByteArray &after)
{
    fprintf(stderr, "%s\n--- before\n%s\n--- after\n%s\n", what, before.constData(), after.constData());
    abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    FieldEdit edit;
    edit.op = static_cast<FieldEdit::Op>(data[0] % 4);
    edit.path = QString::fromLatin1(paths[data[1] % std::size(paths)]);
    edit.value.kind = Node::Kind::Scalar;
    edit.value.style = data[2] & 1 ? ScalarStyle::Plain : ScalarStyle::DoubleQuoted;
    edit.value.text = QString::fromUtf8(texts[(data[2] >> 1) % std::size(texts)]);

    const QByteArrayView yaml(data + 3, qsizetype(size) - 3);
    QByteArray file("---\n");
    file.append(yaml).append("\n---\nBody");
    const Result<QByteArray> edited = editArticle(file, {&edit, 1});
    if (!edited)
        return 0;
    const Fences before = findFences(file);
    const Fences after = findFences(*edited);
    if (QByteArrayView(file).sliced(before.body.begin) != QByteArrayView(*edited).sliced(after.body.begin))
        fail("the body changed", file, *edited);
    const ParsedTree tree = parseFrontMatter(file);
    const ParsedTree result = parseFrontMatter(*edited);
    if (edit.op == FieldEdit::Op::Remove && edit.path == u"new" && !tree.root.find(u"new") && *edited != file)
        fail("removing nothing changed something", file, *edited);
    if (edit.op == FieldEdit::Op::Set && !edit.path.contains(u'.')) {
        const Node *value = result.root.find(edit.path);
        if (!value || (value->text != edit.value.text && value->kind == Node::Kind::Scalar))
            fail("the value does not read back", file, *edited);
        if (!tree.root.find(edit.path)) {
            const FieldEdit removal{FieldEdit::Op::Remove, edit.path, {}, {}};
            const Result<QByteArray> removed = editArticle(*edited, {&removal, 1});
            if (!removed || *removed != file)
                fail("added and removed", file, removed ? *removed : *edited);
        }
    }
    return 0;
}

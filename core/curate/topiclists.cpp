// SPDX-License-Identifier: Apache-2.0
#include "core/curate/topiclists.h"
#include "core/article/article.h"
#include "core/base/fileio.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/stylesampler.h"
#include "core/curate/topicsuggestions.h"
#include "core/frontmatter/parser.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool isTopic(const Node &node, const QString &name)
{
    return node.kind == Node::Kind::Scalar && node.text.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

FieldEdit edit(FieldEdit::Op op, const QString &path, Node value = {})
{
    FieldEdit result;
    result.op = op;
    result.path = path;
    result.value = std::move(value);
    return result;
}

std::vector<FieldEdit> editsFor(const Node &topics, const TopicListChange &change)
{
    const bool renamesOnlyCase = change.from.compare(change.to, Qt::CaseInsensitive) == 0;
    if (topics.kind == Node::Kind::Scalar && isTopic(topics, change.from)) {
        std::vector<Node> both;
        if (change.keep)
            both.push_back(stringValue(topics.text));
        both.push_back(stringValue(change.to));
        return {edit(FieldEdit::Op::Set, u"topics"_s, listValue(std::move(both)))};
    }
    if (topics.kind != Node::Kind::List)
        return {};
    const bool has = !renamesOnlyCase && std::ranges::any_of(topics.children, [&](const Node &node) {
        return isTopic(node, change.to);
    });
    std::vector<FieldEdit> edits;
    bool replaced = has;
    // From the end, so that what goes moves nothing that is still to come.
    for (std::size_t i = topics.children.size(); i-- > 0;) {
        if (!isTopic(topics.children[i], change.from))
            continue;
        const QString path = u"topics."_s + QString::number(i);
        if (change.keep) {
            if (!replaced)
                edits.push_back(edit(FieldEdit::Op::AddItem, u"topics"_s, stringValue(change.to)));
            replaced = true;
            continue;
        }
        const bool first = std::none_of(topics.children.begin(), topics.children.begin() + std::ptrdiff_t(i),
                                        [&](const Node &node) { return isTopic(node, change.from); });
        if (has || !first)
            edits.push_back(edit(FieldEdit::Op::Remove, path));
        else if (topics.children[i].text != change.to)
            edits.push_back(edit(FieldEdit::Op::Set, path, stringValue(change.to)));
    }
    return edits;
}

} // namespace

ChangePlan planTopicLists(const QString &libraryFolder, const QStringList &keys,
                          const TopicListChange &change, const CancelToken &cancel)
{
    const TopicMatcher words({{change.to, {}, change.onlyWithWords}});
    ChangeSet changes;
    for (const QString &key : keys) {
        if (cancel.isCancelled())
            break;
        const auto file = readFile(libraryFolder + u'/' + key, maxArticleBytes);
        if (!file)
            continue; // it has no topics, then
        const auto edits = editsFor(valueAt(parseFrontMatter(*file).root, u"topics"_s), change);
        if (edits.empty())
            continue;
        if (!change.onlyWithWords.isEmpty()) {
            const Article article = parseArticle(*file, key.endsWith(".html"_L1)).article;
            if (words.suggest(plainText(article.title), plainText(article.excerpt)).isEmpty())
                continue;
        }
        changes.files.push_back({key, edits, *file});
    }
    StyleSampler styles(libraryFolder);
    return planChanges(
        libraryFolder, changes, [&](const QString &key) -> const LibraryStyle & { return styles.near(key); },
        cancel);
}

} // namespace hearth

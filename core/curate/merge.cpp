// SPDX-License-Identifier: Apache-2.0
#include "core/curate/merge.h"
#include "core/article/heatrule.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/relatedentry.h"
#include "core/frontmatter/parser.h"
#include "core/net/pageaddress.h"
#include <QSet>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// The members of a related entry, in the order in which sites write them.
const QStringList members{u"title"_s, u"excerpt"_s,  u"publishedDateTime"_s, u"webUrl"_s,
                          u"type"_s,  u"provider"_s, u"quality"_s,           u"images"_s};

struct Story
{
    Node root;
    Article article;
};

Result<Story> readStory(const SourceFile &file)
{
    Story story{parseFrontMatter(file.bytes).root,
                parseArticle(file.bytes, file.key.endsWith(".html"_L1)).article};
    if (story.root.kind != Node::Kind::Map)
        return Error{ErrorCode::Malformed, file.key, {}};
    return story;
}

bool isEmpty(const Node *node)
{
    return !node || node->kind == Node::Kind::Null ||
           (node->kind == Node::Kind::Scalar && node->text.isEmpty()) ||
           (node->kind != Node::Kind::Scalar && node->children.empty());
}

/// The value of a member, when it has one that may stand there.
const Node *validMember(const Node &map, const QString &member)
{
    const Node *node = map.find(member);
    return !isEmpty(node) && checkEdit(setField(member, *node)) ? node : nullptr;
}

/// An article's own front matter as an entry of another one's `related`.
Node entryOf(const Node &root)
{
    Node entry = mapValue({});
    for (const QString &member : members) {
        const Node *value = validMember(root, member);
        if (!value && member == "webUrl"_L1)
            value = validMember(root, u"originalUrl"_s);
        if (!value)
            continue;
        entry.children.push_back(*value);
        entry.children.back().key = member;
    }
    return entry;
}

/// Tells articles apart: every address of the page, or the title where there is none.
QStringList marksOf(const Node &map)
{
    QStringList marks;
    for (const QString &key : {u"originalUrl"_s, u"webUrl"_s, u"ampWebUrl"_s, u"cdnAmpWebUrl"_s}) {
        const Node *value = map.find(key);
        const QString page = value ? pageAddress(value->text) : QString();
        if (!page.isEmpty())
            marks.append(page);
    }
    if (const Node *title = map.find(u"title"); marks.isEmpty() && title)
        marks.append(u"title "_s + title->text.simplified().toCaseFolded());
    return marks;
}

/// A list of related articles that grows without doubling.
class RelatedList final
{
public:
    explicit RelatedList(const Node &lead)
    {
        note(lead);
        if (const Node *related = lead.find(u"related"); related && related->kind == Node::Kind::List) {
            m_before = static_cast<int>(related->children.size());
            for (const Node &entry : related->children)
                note(entry);
        }
    }

    void add(const Node &story, const Node &entry)
    {
        const QStringList marks = marksOf(story);
        const bool known = std::any_of(marks.begin(), marks.end(),
                                       [this](const QString &mark) { return m_known.contains(mark); });
        note(story);
        if (known || entry.children.empty())
            return;
        m_added.push_back(entry);
        m_added.back().key.clear();
    }

    int count() const { return m_before + static_cast<int>(m_added.size()); }
    int before() const { return m_before; }

    std::vector<FieldEdit> edits() const
    {
        if (m_added.empty())
            return {};
        if (m_before == 0)
            return {setField(u"related"_s, listValue(m_added))};
        std::vector<FieldEdit> edits;
        for (std::size_t i = 0; i < m_added.size(); ++i)
            edits.push_back(
                setField(u"related."_s + QString::number(m_before + static_cast<int>(i)), m_added[i]));
        return edits;
    }

private:
    void note(const Node &story)
    {
        for (const QString &mark : marksOf(story))
            m_known.insert(mark);
    }

    QSet<QString> m_known;
    std::vector<Node> m_added;
    int m_before = 0;
};

/// A heat that was by the rule is so again.
void addHeat(std::vector<FieldEdit> &edits, const Article &article, std::optional<int> quality, int before,
             int after)
{
    if (!article.heat || !article.quality || !quality || *article.heat == heatCooledOff ||
        !heatAgrees(*article.heat, *article.quality, before))
        return;
    const int heat = expectedHeat(*quality, after);
    if (heat != *article.heat && (before != after || quality != article.quality))
        edits.push_back(setField(u"heat"_s, plainValue(QString::number(heat))));
}

} // namespace

Result<MergeChanges> mergeArticles(const SourceFile &lead, const std::vector<SourceFile> &others,
                                   MergedFile otherFiles)
{
    const Result<Story> story = readStory(lead);
    if (!story)
        return story.error();
    RelatedList related(story->root);
    MergeChanges changes;
    for (const SourceFile &file : others) {
        const Result<Story> other = readStory(file);
        if (!other)
            return other.error();
        related.add(other->root, entryOf(other->root));
        if (const Node *own = other->root.find(u"related"); own && own->kind == Node::Kind::List) {
            for (const Node &entry : own->children) {
                if (entry.kind == Node::Kind::Map && checkEdit(setField(u"related"_s, listValue({entry}))))
                    related.add(entry, entry);
            }
        }
        if (otherFiles == MergedFile::ToBin)
            changes.toBin.push_back({file.key, file.bytes, std::nullopt});
        else if (otherFiles == MergedFile::Unpublish && other->article.isPublished != false)
            changes.edits.files.push_back(
                {file.key, {setField(u"published"_s, plainValue(u"false"_s))}, file.bytes});
    }
    std::vector<FieldEdit> edits = related.edits();
    addHeat(edits, story->article, story->article.quality, related.before(), related.count());
    if (!edits.empty())
        changes.edits.files.insert(changes.edits.files.begin(), {lead.key, std::move(edits), lead.bytes});
    return changes;
}

Result<ChangeSet> makeLead(const SourceFile &article, int index)
{
    const Result<Story> story = readStory(article);
    if (!story)
        return story.error();
    const Node *related = story->root.find(u"related");
    if (!related || related->kind != Node::Kind::List || index < 0 ||
        index >= static_cast<int>(related->children.size()) ||
        related->children[static_cast<std::size_t>(index)].kind != Node::Kind::Map)
        return Error{ErrorCode::NotFound, article.key, {}};
    const Node &entry = related->children[static_cast<std::size_t>(index)];
    if (!validMember(entry, u"title"_s))
        return Error{ErrorCode::InvalidValue, u"title"_s, fieldExpectation(u"title"_s)};

    std::vector<FieldEdit> edits = leadEdits(story->root, index);
    FieldEdit &list = edits.back(); // of the list only this entry
    list = setField(u"related."_s + QString::number(index),
                    list.value.children[static_cast<std::size_t>(index)]);
    const Related &read = story->article.related.value(index);
    const int count = static_cast<int>(related->children.size());
    addHeat(edits, story->article, read.quality, count, count);
    ChangeSet changes;
    changes.files.push_back({article.key, std::move(edits), article.bytes});
    return changes;
}

} // namespace hearth

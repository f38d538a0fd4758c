// SPDX-License-Identifier: Apache-2.0
#include "core/curate/taxonomyedit.h"
#include "core/curate/articlewriter.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/neighbours.h"
#include "core/curate/topicfile.h"
#include "core/curate/topiclists.h"
#include "core/frontmatter/yamldocument.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = TaxonomyChange::Kind;

bool sameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

FieldEdit setText(const QString &path, const QString &text)
{
    FieldEdit edit;
    edit.op = text.isEmpty() ? FieldEdit::Op::Remove : FieldEdit::Op::Set;
    edit.path = path;
    if (!text.isEmpty())
        edit.value = stringValue(text);
    return edit;
}

FieldEdit setWords(const QString &path, const QStringList &words)
{
    FieldEdit edit;
    edit.op = words.isEmpty() ? FieldEdit::Op::Remove : FieldEdit::Op::Set;
    edit.path = path;
    std::vector<Node> nodes;
    for (const QString &word : words)
        nodes.push_back(stringValue(word));
    if (!words.isEmpty())
        edit.value = listValue(std::move(nodes));
    return edit;
}

/// Words without blanks around them, each once.
QStringList tidy(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        const QString plain = word.simplified();
        if (!plain.isEmpty() && !result.contains(plain, Qt::CaseInsensitive))
            result.append(plain);
    }
    return result;
}

class Planner final
{
public:
    Planner(const TaxonomyPlace &place, const TaxonomyChange &change)
        : m_place(place), m_change(change), m_files(place.libraryFolder)
    {
        m_change.topic = change.topic.simplified();
        m_change.to = change.to.simplified();
        m_change.words = tidy(change.words);
    }

    ChangePlan plan(const CancelToken &cancel)
    {
        if (!isPossible())
            return std::move(m_plan);
        topics();
        articles(cancel);
        m_plan.label.kind = StepKind::EditTopics;
        m_plan.label.fields = {m_change.topic, m_change.to};
        m_plan.label.fields.removeAll(QString());
        m_plan.label.articles = int(m_plan.files.size());
        return std::move(m_plan);
    }

private:
    const TopicEntry *find(const QString &name) const
    {
        const auto found = std::ranges::find_if(
            m_place.topics, [&](const TopicEntry &topic) { return sameName(topic.name, name); });
        return found == m_place.topics.end() ? nullptr : &*found;
    }

    bool refuse(const QString &name, const QString &why)
    {
        m_plan.errors.push_back({ErrorCode::InvalidValue, name, why});
        return false;
    }

    /// Is `name` the topic `above`, or somewhere below it?
    bool isBelow(const QString &name, const QString &above) const
    {
        const TopicEntry *at = find(name);
        for (qsizetype steps = 0; at && steps <= m_place.topics.size(); ++steps) {
            if (sameName(at->name, above))
                return true;
            at = at->parent.isEmpty() ? nullptr : find(at->parent);
        }
        return false;
    }

    bool isPossible()
    {
        const QString &topic = m_change.topic, &to = m_change.to;
        if (topic.isEmpty())
            return refuse(topic, u"empty"_s);
        switch (m_change.kind) {
        case Kind::Rename:
            if (to.isEmpty())
                return refuse(to, u"empty"_s);
            return find(to) && !sameName(topic, to) ? refuse(to, u"taken"_s) : true;
        case Kind::Merge:
            if (!find(to))
                return refuse(to, u"unknown"_s);
            return sameName(topic, to) ? refuse(to, u"below-itself"_s) : true;
        case Kind::Move:
            if (!find(topic) || (!to.isEmpty() && !find(to)))
                return refuse(find(topic) ? to : topic, u"unknown"_s);
            if (find(topic)->file.isEmpty())
                return refuse(topic, u"no-file"_s);
            return !to.isEmpty() && isBelow(to, topic) ? refuse(to, u"below-itself"_s) : true;
        case Kind::SetKeywords:
        case Kind::SetHashtags:
            if (find(topic) && find(topic)->file.isEmpty())
                return refuse(topic, u"no-file"_s);
            return find(topic) ? true : refuse(topic, u"unknown"_s);
        case Kind::Add:
            if (!to.isEmpty() && !find(to))
                return refuse(to, u"unknown"_s);
            return find(topic) && !find(topic)->file.isEmpty() ? refuse(topic, u"taken"_s) : true;
        case Kind::Split:
            if (to.isEmpty())
                return refuse(to, u"empty"_s);
            return find(to) ? refuse(to, u"taken"_s) : true;
        }
        return false;
    }

    void edit(const TopicEntry &topic, std::vector<FieldEdit> edits)
    {
        if (topic.file.isEmpty())
            return; // what is only named has nothing to be written in
        auto before = m_files.read(topic.file);
        if (!before || !*before) {
            m_plan.errors.push_back(before ? Error{ErrorCode::NotFound, topic.file, {}} : before.error());
            return;
        }
        if (!m_neighbours)
            m_neighbours = readTopicNeighbours(m_place.libraryFolder);
        auto after = editYaml(**before, edits, m_neighbours->style);
        if (!after) {
            Error error = after.error();
            error.subject = topic.file;
            m_plan.errors.push_back(std::move(error));
        } else if (*after != **before) {
            m_plan.files.push_back({topic.file, std::move(*before), std::move(*after)});
        }
    }

    void add(const QString &name, const QString &parent)
    {
        TopicEntry topic;
        topic.name = name;
        topic.parent = parent;
        topic.keywords = m_change.words;
        auto file = planTopicFile(m_place.libraryFolder, m_place.topics, topic);
        if (file)
            m_plan.files.push_back(std::move(*file));
        else
            m_plan.errors.push_back(file.error());
    }

    void topics()
    {
        const TopicEntry *topic = find(m_change.topic);
        switch (m_change.kind) {
        case Kind::Rename:
            if (topic)
                edit(*topic, {setText(u"name"_s, m_change.to)});
            for (const TopicEntry &child : m_place.topics) {
                if (sameName(child.parent, m_change.topic))
                    edit(child, {setText(u"parent"_s, m_change.to)});
            }
            break;
        case Kind::Merge:
            if (topic)
                merge(*topic, *find(m_change.to));
            break;
        case Kind::Move:
            edit(*topic, {setText(u"parent"_s, m_change.to.isEmpty() ? QString() : find(m_change.to)->name)});
            break;
        case Kind::SetKeywords:
            edit(*topic, {setWords(u"keywords"_s, m_change.words)});
            break;
        case Kind::SetHashtags:
            edit(*topic, {setWords(u"hashtags"_s, m_change.words)});
            break;
        case Kind::Add:
            add(m_change.topic, m_change.to);
            break;
        case Kind::Split:
            add(m_change.to, topic ? topic->parent : QString());
            break;
        }
    }

    void merge(const TopicEntry &from, const TopicEntry &into)
    {
        std::vector<FieldEdit> edits;
        const QStringList keywords = tidy(into.keywords + from.keywords);
        const QStringList hashtags = tidy(into.hashtags + from.hashtags);
        if (keywords.size() > into.keywords.size())
            edits.push_back(setWords(u"keywords"_s, keywords));
        if (hashtags.size() > into.hashtags.size())
            edits.push_back(setWords(u"hashtags"_s, hashtags));
        const bool intoIsChild = sameName(into.parent, from.name);
        if (intoIsChild)
            edits.push_back(setText(u"parent"_s, from.parent));
        if (!edits.empty())
            edit(into, std::move(edits));
        for (const TopicEntry &child : m_place.topics) {
            if (!sameName(child.parent, from.name) || sameName(child.name, into.name))
                continue;
            // One that the other topic lies below cannot come below it: it takes the place of what goes.
            const bool isAbove = isBelow(into.name, child.name);
            edit(child, {setText(u"parent"_s, isAbove ? from.parent : into.name)});
        }
        if (from.file.isEmpty())
            return;
        if (auto content = m_files.read(from.file); content && *content)
            m_plan.files.push_back({from.file, std::move(*content), std::nullopt});
        else
            m_plan.errors.push_back({ErrorCode::NotFound, from.file, {}});
    }

    void articles(const CancelToken &cancel)
    {
        TopicListChange change;
        change.from = m_change.topic;
        switch (m_change.kind) {
        case Kind::Rename:
            change.to = m_change.to;
            break;
        case Kind::Merge:
            change.to = find(m_change.to)->name;
            break;
        case Kind::Split:
            change.to = m_change.to;
            change.keep = m_change.keepTopic;
            change.onlyWithWords = m_change.words + QStringList{m_change.to};
            break;
        default:
            return;
        }
        ChangePlan articles = planTopicLists(m_place.libraryFolder, m_place.keys, change, cancel);
        std::ranges::move(articles.files, std::back_inserter(m_plan.files));
        std::ranges::move(articles.errors, std::back_inserter(m_plan.errors));
    }

    const TaxonomyPlace &m_place;
    TaxonomyChange m_change;
    ArticleWriter m_files;
    std::optional<Neighbours> m_neighbours;
    ChangePlan m_plan;
};

} // namespace

ChangePlan planTaxonomyChange(const TaxonomyPlace &place, const TaxonomyChange &change,
                              const CancelToken &cancel)
{
    return Planner(place, change).plan(cancel);
}

} // namespace hearth

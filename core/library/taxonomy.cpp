// SPDX-License-Identifier: Apache-2.0
#include "core/library/taxonomy.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/library/nodevalues.h"
#include <QDir>
#include <QHash>
#include <QSet>
#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 maxTopicBytes = 1024 * 1024;

bool sameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// 7 of "07-robots.yaml".
int orderOf(const QString &fileName)
{
    qsizetype digits = 0;
    while (digits < fileName.size() && fileName.at(digits).isDigit())
        ++digits;
    bool ok = false;
    const int order = QStringView(fileName).left(digits).toInt(&ok);
    return ok ? order : std::numeric_limits<int>::max();
}

std::optional<Topic> readTopic(const QString &path)
{
    const Result<QByteArray> file = readFile(path, maxTopicBytes);
    if (!file)
        return {};
    const ParsedTree tree = hasOpeningFence(*file) ? parseFrontMatter(*file) : parseYaml(*file);
    Topic topic;
    topic.name = nodevalues::text(tree.root, u"name");
    if (topic.name.isEmpty())
        return {};
    topic.id = nodevalues::text(tree.root, u"_id");
    topic.shortName = nodevalues::text(tree.root, u"shortname");
    topic.parent = nodevalues::text(tree.root, u"parent");
    topic.keywords = nodevalues::texts(tree.root, u"keywords");
    topic.hashtags = nodevalues::texts(tree.root, u"hashtags");
    return topic;
}

} // namespace

Taxonomy::Taxonomy(QList<Topic> topics) : m_topics(std::move(topics))
{
    std::stable_sort(m_topics.begin(), m_topics.end(),
                     [](const Topic &a, const Topic &b) { return a.order < b.order; });
    for (Topic &topic : m_topics) {
        if (const Topic *parent = topic.parent.isEmpty() ? nullptr : find(topic.parent))
            topic.parent = parent->name;
    }
    for (Topic &topic : m_topics) {
        const Topic *above = &topic;
        for (qsizetype steps = 0; above && !above->parent.isEmpty() && steps <= m_topics.size(); ++steps) {
            above = find(above->parent); // none: a parent that has no file
            if (above ==
                &topic) { // round and round: it becomes a root, which breaks the ring for the others too
                topic.parent.clear();
                break;
            }
        }
    }
}

QList<Topic> Taxonomy::withImpliedParents() const
{
    QHash<QString, QString> implied; // folded → as first spelled
    QList<Topic> all;
    for (const Topic &topic : m_topics) {
        Topic own = topic;
        if (!topic.parent.isEmpty() && !find(topic.parent)) {
            const QString folded = topic.parent.toCaseFolded();
            if (!implied.contains(folded)) {
                implied.insert(folded, topic.parent);
                Topic above;
                above.name = topic.parent;
                above.order = topic.order;
                all.append(std::move(above));
            }
            own.parent = implied.value(folded);
        }
        all.append(std::move(own));
    }
    return all;
}

const Topic *Taxonomy::find(QStringView nameOrId) const
{
    for (const Topic &topic : m_topics) {
        if (sameName(topic.name, nameOrId))
            return &topic;
    }
    for (const Topic &topic : m_topics) {
        if (!topic.id.isEmpty() && sameName(topic.id, nameOrId))
            return &topic;
    }
    return nullptr;
}

Taxonomy readTaxonomy(const QString &libraryFolder, QStringList *broken)
{
    QList<Topic> topics;
    QSet<QString> names;
    const QDir folder(libraryFolder + "/_data/topics"_L1);
    const QStringList files =
        folder.entryList({u"*.yaml"_s, u"*.yml"_s, u"*.md"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &fileName : files) {
        const QString relative = "_data/topics/"_L1 + fileName;
        std::optional<Topic> topic = readTopic(folder.filePath(fileName));
        // A second topic of the same name could never be told from the first.
        if (!topic || names.contains(topic->name.toCaseFolded())) {
            if (broken)
                broken->append(relative);
            continue;
        }
        names.insert(topic->name.toCaseFolded());
        topic->file = relative;
        topic->order = orderOf(fileName);
        topics.append(std::move(*topic));
    }
    return Taxonomy(std::move(topics));
}

} // namespace hearth

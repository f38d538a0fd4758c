// SPDX-License-Identifier: Apache-2.0
#include "core/curate/topicfile.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/neighbours.h"
#include "core/curate/slug.h"
#include "core/frontmatter/newdocument.h"
#include "core/frontmatter/parser.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr auto topicFolder = "_data/topics"_L1;

/// "08" after 07-robots.yaml: the next number, as wide as the others.
QString nextNumber(const QStringList &names)
{
    int last = -1;
    qsizetype width = 2;
    for (const QString &name : names) {
        qsizetype digits = 0;
        while (digits < name.size() && name[digits].isDigit())
            ++digits;
        bool isNumber = false;
        const int number = QStringView(name).first(digits).toInt(&isNumber);
        if (isNumber && number > last) {
            last = number;
            width = digits;
        }
    }
    return QString::number(last + 1).rightJustified(width, u'0');
}

Node listOf(const QStringList &words)
{
    std::vector<Node> nodes;
    for (const QString &word : words)
        nodes.push_back(stringValue(word));
    return listValue(std::move(nodes));
}

} // namespace

Result<PlannedFile> planTopicFile(const QString &libraryFolder, const QList<TopicEntry> &topics,
                                  const TopicEntry &topic)
{
    const Neighbours neighbours = readTopicNeighbours(libraryFolder);
    const auto usual = [&](QLatin1StringView key) { return neighbours.style.keyOrder.contains(key); };
    const QStringList names = QDir(libraryFolder + u'/' + topicFolder).entryList(QDir::Files | QDir::Hidden);
    const QString id = freeName(slugFor(topic.name, {}), [&](const QString &free) {
        return std::ranges::any_of(topics, [&](const TopicEntry &other) { return other.id == free; });
    });

    std::vector<std::pair<QString, Node>> members;
    if (usual("taxonomy"_L1))
        members.emplace_back(u"taxonomy"_s, stringValue(u"topic"_s));
    if (usual("_id"_L1))
        members.emplace_back(u"_id"_s, stringValue(id));
    members.emplace_back(u"name"_s, stringValue(topic.name));
    if (usual("shortname"_L1))
        members.emplace_back(u"shortname"_s, stringValue(topic.name));
    if (!topic.parent.isEmpty())
        members.emplace_back(u"parent"_s, stringValue(topic.parent));
    const QStringList keywords =
        topic.keywords.isEmpty() && usual("keywords"_L1) ? QStringList{topic.name.toLower()} : topic.keywords;
    if (!keywords.isEmpty())
        members.emplace_back(u"keywords"_s, listOf(keywords));
    if (!topic.hashtags.isEmpty())
        members.emplace_back(u"hashtags"_s, listOf(topic.hashtags));

    PlannedFile file;
    file.key = topicFolder + u'/' + nextNumber(names) + u'-' + id + ".yaml"_L1;
    file.after = writeYaml(mapValue(std::move(members)), neighbours.style, neighbours.eol);
    const ParsedTree read = parseYaml(*file.after);
    const Node *name = read.root.find(u"name");
    if (!read.problems.isEmpty() || !name || name->text != topic.name)
        return Error{ErrorCode::Unsupported, file.key, {}};
    return file;
}

} // namespace hearth

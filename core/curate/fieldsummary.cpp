// SPDX-License-Identifier: Apache-2.0
#include "core/curate/fieldsummary.h"
#include "core/article/article.h"
#include "core/base/fileio.h"
#include "core/curate/changeplanner.h"
#include "core/frontmatter/parser.h"
#include <QMap>
#include <QSet>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

class Summary final
{
public:
    void add(const Node &root)
    {
        ++m_articles;
        take({}, root);
        if (const Node *topics = root.find(u"topics"_s)) {
            QSet<QString> seen;
            for (const Node &topic : topics->children) {
                if (!seen.contains(topic.text))
                    ++m_topics[topic.text];
                seen.insert(topic.text);
            }
        }
    }

    FieldSummary result() const
    {
        FieldSummary summary;
        summary.common.kind = Node::Kind::Map;
        summary.topics = m_topics;
        summary.articles = m_articles;
        for (const QString &path : m_order) {
            const Field &field = *m_fields.constFind(path);
            if (!field.differs && field.count == m_articles) {
                summary.common.children.push_back(field.value);
                continue;
            }
            summary.differing.append(path);
            if (field.structured)
                summary.structured.append(path);
        }
        return summary;
    }

private:
    struct Field
    {
        Node value; ///< its key is the path
        int count = 0;
        bool differs = false;
        bool structured = false;
    };

    void take(const QString &prefix, const Node &map)
    {
        for (const Node &child : map.children) {
            const QString path = prefix + child.key;
            if (&child != map.find(child.key))
                continue; // of duplicate keys the last one is the value
            if (prefix.isEmpty() && child.key == "provider"_L1 && child.kind == Node::Kind::Map)
                take(u"provider."_s, child);
            Field &field = m_fields[path];
            field.structured |= child.kind == Node::Kind::Map || child.kind == Node::Kind::List;
            if (field.count++ == 0) {
                m_order.append(path);
                field.value = child;
                field.value.key = path;
            } else if (!field.differs) {
                field.differs = !sameValue(field.value, child);
            }
        }
    }

    QHash<QString, Field> m_fields;
    QStringList m_order;
    QHash<QString, int> m_topics;
    int m_articles = 0;
};

} // namespace

FieldSummary summarizeFields(const QString &libraryFolder, const QStringList &keys, const CancelToken &cancel)
{
    Summary summary;
    for (const QString &key : keys) {
        if (cancel.isCancelled())
            break;
        if (const auto file = readFile(libraryFolder + u'/' + key, maxArticleBytes))
            summary.add(parseFrontMatter(*file).root);
    }
    return summary.result();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
// learnStyle(): what the other files of a library look like, by majority.
#include "core/frontmatter/editor.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/nodewriter.h"
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/utf8.h"

namespace hearth {

namespace {

class StyleLearner final
{
public:
    void add(QByteArrayView file)
    {
        const Fences fences = findFences(file);
        if (!fences.closed || firstInvalidUtf8(file.first(fences.body.begin)) >= 0)
            return;
        const std::optional<Node> root = scanYaml(file, fences.yaml, 2);
        if (!root || root->kind != Node::Kind::Map)
            return; // the few files in another style teach nothing
        addOrder(*root);
        addBlankLines(file, *root);
        addListIndents(file, *root);
        QHash<QString, ScalarStyle> styles;
        collectStringStyles(*root, {}, styles);
        for (auto it = styles.begin(); it != styles.end(); ++it)
            ++m_styles[it.key()][it.value()];
    }

    LibraryStyle style() const
    {
        LibraryStyle style;
        style.keyOrder = keyOrder();
        for (auto it = m_styles.begin(); it != m_styles.end(); ++it)
            style.stringStyle.insert(it.key(), mostOften(it.value()));
        for (auto it = m_blankBefore.begin(); it != m_blankBefore.end(); ++it)
            style.blankLineBefore.insert(it.key(), it.value() > 0);
        if (!m_listIndents.isEmpty())
            style.listIndent = mostOften(m_listIndents);
        return style;
    }

private:
    template <typename Key>
    static Key mostOften(const QMap<Key, int> &counts)
    {
        return std::max_element(counts.begin(), counts.end()).key();
    }

    void addOrder(const Node &root)
    {
        for (size_t i = 0; i < root.children.size(); ++i) {
            const QString &key = root.children[i].key;
            if (!m_seen.contains(key))
                m_keys.append(key);
            m_seen[key].sum += double(i) / double(root.children.size());
            ++m_seen[key].count;
            for (size_t j = i + 1; j < root.children.size(); ++j)
                ++m_before[{key, root.children[j].key}];
        }
    }

    void addBlankLines(QByteArrayView file, const Node &root)
    {
        for (const Node &child : root.children) {
            const QByteArrayView above = file.first(child.keySpan.begin);
            const bool blank = above.endsWith("\n\n") || above.endsWith("\n\r\n");
            m_blankBefore[child.key] += blank ? 1 : -1;
        }
    }

    void addListIndents(QByteArrayView file, const Node &root)
    {
        for (const Node &child : root.children) {
            const bool block = child.kind == Node::Kind::List && child.valueSpan.size() > 0 &&
                               file[child.valueSpan.begin] == '-';
            if (block)
                ++m_listIndents[int(child.valueSpan.begin -
                                    file.first(child.valueSpan.begin).lastIndexOf('\n') - 1)];
        }
    }

    /// Does `a` come before `b` in most files that have both, or else on the whole?
    bool isBefore(const QString &a, const QString &b) const
    {
        const int ab = m_before.value({a, b});
        const int ba = m_before.value({b, a});
        if (ab != ba)
            return ab > ba;
        const Position &pa = m_seen.constFind(a).value();
        const Position &pb = m_seen.constFind(b).value();
        return pa.sum / pa.count < pb.sum / pb.count;
    }

    /// Insertion by majority; the relation need not be transitive, so no library sort.
    QStringList keyOrder() const
    {
        QStringList order;
        for (const QString &key : m_keys) {
            qsizetype place = order.size();
            while (place > 0 && isBefore(key, order[place - 1]))
                --place;
            order.insert(place, key);
        }
        return order;
    }

    struct Position
    {
        double sum = 0;
        int count = 0;
    };
    QStringList m_keys;
    QHash<QString, Position> m_seen;
    QHash<std::pair<QString, QString>, int> m_before; ///< files in which the first comes before the second
    QHash<QString, QMap<ScalarStyle, int>> m_styles;
    QHash<QString, int> m_blankBefore; ///< files with a blank line before the key, less those without
    QMap<int, int> m_listIndents;
};

} // namespace

LibraryStyle learnStyle(std::span<const QByteArray> files)
{
    StyleLearner learner;
    for (const QByteArray &file : files)
        learner.add(file);
    return learner.style();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/flowrewrite.h"
#include "core/frontmatter/listalignment.h"
#include "core/frontmatter/nodemeaning.h"

namespace hearth {

namespace {

class FlowRewriter final
{
public:
    FlowRewriter(QByteArrayView bytes, const FlowChange &change, const QString &path,
                 const NodeWriter &writer)
        : m_bytes(bytes), m_change(change), m_path(path), m_writer(writer)
    {
    }

    QByteArray rewrite()
    {
        const std::vector<Node> &places = m_change.place.children;
        const ByteSpan whole = m_change.place.valueSpan;
        m_out = slice(whole.begin, beginOf(places.front()));
        if (m_change.wanted.kind == Node::Kind::Map)
            rewriteMap();
        else
            rewriteList();
        return m_out + slice(places.back().valueSpan.end, whole.end);
    }

private:
    QByteArray slice(qsizetype begin, qsizetype end) const
    {
        return m_bytes.sliced(begin, end - begin).toByteArray();
    }
    static qsizetype beginOf(const Node &place)
    {
        return place.keySpan.size() > 0 ? place.keySpan.begin : place.valueSpan.begin;
    }

    /// What stands between an item and the one before it.
    QByteArray gapBefore(std::optional<size_t> index) const
    {
        const std::vector<Node> &places = m_change.place.children;
        const size_t at = index.value_or(0);
        if (at > 0)
            return slice(places[at - 1].valueSpan.end, beginOf(places[at]));
        // A new item: as the first two are parted, but without their comment.
        const QByteArray usual =
            places.size() > 1 ? slice(places[0].valueSpan.end, beginOf(places[1])) : QByteArray();
        return usual.isEmpty() || usual.contains('#') ? QByteArray(", ") : usual;
    }
    void add(std::optional<size_t> old, const QByteArray &text)
    {
        if (m_count++ > 0)
            m_out += gapBefore(old);
        m_out += text;
    }

    QByteArray valueText(size_t index, const Node &wanted, const QString &path) const
    {
        const Node &meaning = m_change.meaning.children[index];
        const Node &place = m_change.place.children[index];
        if (sameForEveryReader(meaning, wanted))
            return slice(place.valueSpan.begin, place.valueSpan.end);
        const bool inside = meaning.kind == wanted.kind && !wanted.children.empty() &&
                            !meaning.children.empty() && meaning.children.size() == place.children.size();
        if (inside)
            return rewriteFlow(m_bytes, {meaning, place, wanted}, path, m_writer);
        if (isString(meaning) && wanted.kind == Node::Kind::Scalar)
            return m_writer.scalar(wanted, meaning.style, 0, true);
        return m_writer.flow(wanted, path);
    }

    void rewriteMap()
    {
        for (size_t i = 0; i < m_change.meaning.children.size(); ++i) {
            const Node &place = m_change.place.children[i];
            const Node *wanted = m_change.wanted.find(place.key);
            if (!wanted)
                continue;
            const QByteArray key = slice(place.keySpan.begin, place.valueSpan.begin);
            add(i, key + valueText(i, *wanted, m_path + u'.' + place.key));
        }
        for (const Node &wanted : m_change.wanted.children) {
            if (!m_change.meaning.find(wanted.key))
                add({}, m_writer.key(wanted.key, true) + ": " +
                            m_writer.flow(wanted, m_path + u'.' + wanted.key));
        }
    }

    void rewriteList()
    {
        for (const ItemPair &pair : alignLists(m_change.meaning.children, m_change.wanted.children)) {
            if (!pair.wanted)
                continue;
            const Node &wanted = m_change.wanted.children[*pair.wanted];
            add(pair.old, pair.old ? valueText(*pair.old, wanted, m_path) : m_writer.flow(wanted, m_path));
        }
    }

    QByteArrayView m_bytes;
    const FlowChange &m_change;
    const QString &m_path;
    const NodeWriter &m_writer;
    QByteArray m_out;
    int m_count = 0;
};

} // namespace

QByteArray rewriteFlow(QByteArrayView bytes, const FlowChange &change, const QString &path,
                       const NodeWriter &writer)
{
    return FlowRewriter(bytes, change, path, writer).rewrite();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/splicer.h"
#include "core/frontmatter/flowrewrite.h"
#include "core/frontmatter/keyplace.h"
#include "core/frontmatter/listalignment.h"
#include "core/frontmatter/nodemeaning.h"

namespace hearth {

namespace {

class Splicer final
{
public:
    Splicer(QByteArrayView bytes, ByteSpan yaml, const NodeWriter &writer, const LibraryStyle &style)
        : m_bytes(bytes), m_yaml(yaml), m_writer(writer), m_style(style)
    {
    }

    bool root(const SpannedTree &old, const Node &wanted)
    {
        if (old.places.kind == Node::Kind::Null) // an empty front matter, comments at most
            return insert(m_yaml.end, m_writer.children(wanted, 0, {}));
        if (old.places.children.empty()) // {}
            return sameMeaning(old.meaning, wanted);
        return map({old.meaning, old.places, wanted, {}}, true);
    }
    std::vector<SpanSplice> take() { return std::move(m_splices); }

private:
    /// One value: what it meant, where it stands, what it shall mean.
    struct At
    {
        const Node &meaning;
        const Node &place;
        const Node &wanted;
        QString path; ///< without list places

        At child(size_t index, const Node &wantedChild) const
        {
            const Node &node = meaning.children[index];
            const QString childPath = node.key.isEmpty() ? path
                                      : path.isEmpty()   ? node.key
                                                         : path + u'.' + node.key;
            return {node, place.children[index], wantedChild, childPath};
        }
    };

    bool replace(qsizetype begin, qsizetype end, const QByteArray &text)
    {
        m_splices.push_back({{begin, end}, text});
        return true;
    }
    bool insert(qsizetype at, const QByteArray &text) { return replace(at, at, text); }
    bool erase(qsizetype begin, qsizetype end) { return replace(begin, end, {}); }

    qsizetype lineBegin(qsizetype at) const
    {
        while (at > m_yaml.begin && m_bytes[at - 1] != '\n')
            --at;
        return at;
    }
    /// The position after the line end of the line that holds `at`.
    qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype newline = m_bytes.indexOf('\n', at);
        return newline < 0 || newline >= m_yaml.end ? m_yaml.end : newline + 1;
    }
    bool isBlank(qsizetype begin, qsizetype end) const
    {
        const QByteArrayView text = m_bytes.sliced(begin, end - begin);
        return std::all_of(text.begin(), text.end(),
                           [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    }
    int column(qsizetype at) const { return int(at - lineBegin(at)); }
    static qsizetype endOf(const Node &place) { return std::max(place.valueSpan.end, place.keySpan.end + 1); }
    bool isFlow(const Node &place) const
    {
        const bool collection = place.kind == Node::Kind::Map || place.kind == Node::Kind::List;
        const char c = collection && place.valueSpan.size() > 0 ? m_bytes[place.valueSpan.begin] : '\0';
        return c == '[' || c == '{';
    }
    bool isOpaque(const At &at) const { return at.place.children.size() != at.meaning.children.size(); }

    bool value(const At &at, bool inList);
    bool map(const At &at, bool isRoot);
    bool list(const At &at);
    bool replaceInMap(const At &at);
    bool replaceInList(const At &at);
    bool removeEntry(const At &map, size_t index, bool isRoot, bool &rewrite);
    bool removeItem(const Node &place);
    bool insertEntries(const At &at, bool isRoot);
    void insertRootEntry(const QString &key, const QByteArray &lines, const Node &root);
    std::optional<int> blockIndent(const At &at, int otherwise) const;
    ScalarStyle styleOf(const At &at) const
    {
        return isString(at.meaning) ? at.meaning.style : m_writer.styleFor(at.path);
    }
    std::optional<qsizetype> dashOf(const Node &place) const;

    QByteArrayView m_bytes;
    ByteSpan m_yaml;
    const NodeWriter &m_writer;
    const LibraryStyle &m_style;
    std::vector<SpanSplice> m_splices;
};

bool Splicer::value(const At &at, bool inList)
{
    if (sameForEveryReader(at.meaning, at.wanted))
        return true;
    const bool safe = at.place.valueSpan.begin >= at.place.keySpan.begin;
    if (!safe)
        return false;
    const bool sameKind =
        at.meaning.kind == at.wanted.kind && !at.meaning.children.empty() && !at.wanted.children.empty();
    const bool behindAlias = at.place.kind == Node::Kind::Scalar; // writing it out loses nothing
    if (sameKind && !behindAlias) {
        if (isOpaque(at))
            return false; // merge keys and the like would be lost
        if (isFlow(at.place)) {
            const QByteArray text =
                rewriteFlow(m_bytes, {at.meaning, at.place, at.wanted}, at.path, m_writer);
            return replace(at.place.valueSpan.begin, at.place.valueSpan.end, text);
        }
        const size_t before = m_splices.size();
        if (at.wanted.kind == Node::Kind::Map ? map(at, false) : list(at))
            return true;
        // It cannot be taken apart: as a whole, then, unless a comment in it would be lost.
        const qsizetype begin = at.place.valueSpan.begin;
        if (m_bytes.sliced(begin, lineEnd(at.place.valueSpan.end) - begin).contains('#'))
            return false;
        m_splices.resize(before);
    }
    return inList ? replaceInList(at) : replaceInMap(at);
}

/// A new value for the key of a block map.
bool Splicer::replaceInMap(const At &at)
{
    const ByteSpan span = at.place.valueSpan;
    const qsizetype afterColon = m_bytes.indexOf(':', at.place.keySpan.end) + 1;
    const int indent = column(at.place.keySpan.begin);
    const bool below = lineBegin(span.begin) != lineBegin(at.place.keySpan.begin); // a block map or list
    if (at.wanted.children.empty()) {
        const std::optional<int> textIndent = blockIndent(at, indent + 2);
        if (!textIndent)
            return false;
        const QByteArray text = m_writer.scalar(at.wanted, styleOf(at), *textIndent);
        if (below)
            return insert(afterColon, ' ' + text) && erase(lineBegin(span.begin), lineEnd(span.end));
        return replace(span.begin, span.end, span.begin == afterColon ? ' ' + text : text);
    }
    const bool isList = at.wanted.kind == Node::Kind::List;
    const QByteArray lines =
        m_writer.children(at.wanted, isList ? m_writer.listColumn(indent) : indent + 2, at.path);
    if (below)
        return replace(lineBegin(span.begin), lineEnd(span.end), lines);
    return erase(afterColon, span.end) && insert(lineEnd(span.end), lines);
}

/// A new value for an item of a block list.
bool Splicer::replaceInList(const At &at)
{
    const ByteSpan span = at.place.valueSpan;
    const std::optional<qsizetype> dash = dashOf(at.place);
    if (!dash)
        return false;
    const bool besideDash = lineBegin(*dash) == lineBegin(span.begin);
    if (!besideDash || !at.wanted.children.empty()) {
        if (m_bytes.sliced(span.end, lineEnd(span.end) - span.end).contains('#'))
            return false; // a comment that has no place beside a map
        const qsizetype begin = lineBegin(*dash);
        return replace(begin, lineEnd(span.end), m_writer.item(at.wanted, int(*dash - begin), at.path));
    }
    const std::optional<int> textIndent = blockIndent(at, column(*dash) + 2);
    if (!textIndent)
        return false;
    const QByteArray text = m_writer.scalar(at.wanted, styleOf(at), *textIndent);
    return replace(span.begin, span.end, span.size() == 0 ? ' ' + text : text);
}

bool Splicer::map(const At &at, bool isRoot)
{
    bool rewrite = false;
    for (size_t i = 0; i < at.meaning.children.size(); ++i) {
        const Node &child = at.meaning.children[i];
        const Node *wanted = at.wanted.find(child.key);
        // Of duplicate keys the last one is the value; the others stay, or go with it.
        const bool shadowed = at.meaning.find(child.key) != &child;
        const bool ok = !wanted    ? removeEntry(at, i, isRoot, rewrite)
                        : shadowed ? true
                                   : value(at.child(i, *wanted), false);
        if (!ok)
            return false;
    }
    return !rewrite && insertEntries(at, isRoot);
}

/// Takes out the lines of a key. `rewrite` is set when the whole map has to be written anew.
bool Splicer::removeEntry(const At &map, size_t index, bool isRoot, bool &rewrite)
{
    const Node &place = map.place.children[index];
    qsizetype begin = lineBegin(place.keySpan.begin);
    const qsizetype end = lineEnd(endOf(place));
    if (!isBlank(begin, place.keySpan.begin)) { // beside the dash of a list: the next key takes its place
        const bool hasNext = index + 1 < map.place.children.size() &&
                             map.wanted.find(map.place.children[index + 1].key) != nullptr;
        if (!hasNext) {
            rewrite = true;
            return true;
        }
        const qsizetype next = map.place.children[index + 1].keySpan.begin;
        return isBlank(end, next) && erase(place.keySpan.begin, next);
    }
    // Groups are parted by blank lines: where one goes, one of its two blank lines goes with it.
    if (isRoot && begin > m_yaml.begin && map.place.children.size() > 1) {
        const qsizetype above = lineBegin(begin - 1);
        if (isBlank(above, begin) && (end >= m_yaml.end || isBlank(end, lineEnd(end))))
            begin = above;
    }
    return erase(begin, end);
}

bool Splicer::insertEntries(const At &at, bool isRoot)
{
    std::vector<const Node *> added;
    for (const Node &wanted : at.wanted.children) {
        if (!at.meaning.find(wanted.key))
            added.push_back(&wanted);
    }
    if (isRoot)
        sortByKeyOrder(added, m_style.keyOrder);
    const int indent = column(at.place.children.front().keySpan.begin);
    for (const Node *wanted : added) {
        const QByteArray lines =
            m_writer.entry(*wanted, indent, at.path.isEmpty() ? wanted->key : at.path + u'.' + wanted->key);
        if (isRoot)
            insertRootEntry(wanted->key, lines, at.place);
        else
            insert(lineEnd(endOf(at.place.children.back())), lines);
    }
    return true;
}

void Splicer::insertRootEntry(const QString &key, const QByteArray &lines, const Node &root)
{
    const KeyPlace place = placeForKey(key, root, m_style.keyOrder);
    const Node &neighbour = root.children[place.neighbour];
    if (place.before) {
        insert(lineBegin(neighbour.keySpan.begin), lines);
        return;
    }
    const qsizetype position = lineEnd(endOf(neighbour));
    // A blank line before it only where another one follows: so that taking it out again leaves what there
    // was.
    const bool parted = position >= m_yaml.end || isBlank(position, lineEnd(position));
    insert(position, parted && m_style.blankLineBefore.value(key) ? m_writer.eol() + lines : lines);
}

/// How deep the lines of a value that is written as a block scalar are indented; nothing when its header has
/// a comment, which would get lost.
std::optional<int> Splicer::blockIndent(const At &at, int otherwise) const
{
    const ByteSpan span = at.place.valueSpan;
    const char c = span.size() > 0 ? m_bytes[span.begin] : '\0';
    if (c != '|' && c != '>')
        return otherwise;
    const qsizetype content = lineEnd(span.begin);
    if (m_bytes.sliced(span.begin, content - span.begin).contains('#'))
        return {};
    qsizetype text = content;
    while (text < span.end && (m_bytes[text] == ' ' || m_bytes[text] == '\n' || m_bytes[text] == '\r'))
        ++text;
    return column(text);
}

/// The dash of a list's item; nothing when a comment stands between.
std::optional<qsizetype> Splicer::dashOf(const Node &place) const
{
    qsizetype at = place.valueSpan.begin - 1;
    while (at >= m_yaml.begin && (m_bytes[at] == ' ' || m_bytes[at] == '\n' || m_bytes[at] == '\r'))
        --at;
    const bool isDash = at >= m_yaml.begin && m_bytes[at] == '-' && isBlank(lineBegin(at), at);
    return isDash ? std::optional(at) : std::nullopt;
}

bool Splicer::removeItem(const Node &place)
{
    const std::optional<qsizetype> dash = dashOf(place);
    return dash && erase(lineBegin(*dash), lineEnd(std::max(place.valueSpan.end, *dash + 1)));
}

bool Splicer::list(const At &at)
{
    const Node &first = at.place.children.front();
    const std::optional<qsizetype> firstDash = dashOf(first);
    if (!firstDash)
        return false;
    const int indent = column(*firstDash);
    qsizetype position = lineBegin(*firstDash); // where a new item goes
    for (const ItemPair &pair : alignLists(at.meaning.children, at.wanted.children)) {
        if (!pair.old) {
            insert(position, m_writer.item(at.wanted.children[*pair.wanted], indent, at.path));
            continue;
        }
        const Node &place = at.place.children[*pair.old];
        const bool ok = pair.wanted ? value(at.child(*pair.old, at.wanted.children[*pair.wanted]), true)
                                    : removeItem(place);
        if (!ok)
            return false;
        position = lineEnd(std::max(place.valueSpan.end, place.valueSpan.begin));
    }
    return true;
}

} // namespace

std::optional<std::vector<SpanSplice>> splicesFor(QByteArrayView bytes, ByteSpan yaml, const SpannedTree &old,
                                                  const Node &wanted, const NodeWriter &writer,
                                                  const LibraryStyle &style)
{
    Splicer splicer(bytes, yaml, writer, style);
    if (!splicer.root(old, wanted))
        return {};
    return splicer.take();
}

QByteArray applySplices(QByteArrayView bytes, std::vector<SpanSplice> splices)
{
    // Insertions at the same place keep the order in which they were made.
    std::stable_sort(splices.begin(), splices.end(),
                     [](const SpanSplice &a, const SpanSplice &b) { return a.at.begin < b.at.begin; });
    QByteArray out;
    qsizetype copied = 0;
    for (const SpanSplice &splice : splices) {
        const qsizetype begin = std::max(copied, splice.at.begin);
        out.append(bytes.sliced(copied, begin - copied)).append(splice.text);
        copied = std::max(begin, splice.at.end);
    }
    return out.append(bytes.sliced(copied));
}

} // namespace hearth

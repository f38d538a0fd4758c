// SPDX-License-Identifier: Apache-2.0
#include "core/index/textmerge.h"
#include "core/index/textsegmentwriter.h"

namespace hearth {
namespace {

bool isLive(const Bitmap &live, DocId doc)
{
    return doc >= live.size() || live.test(doc);
}

/// Adds the live documents of one word of one segment, and their positions.
void append(const TextSegment &segment, std::size_t index, const Bitmap &live, std::vector<DocId> &docs,
            std::string &positions)
{
    const std::vector<DocId> all = segment.docs(index);
    if (std::all_of(all.begin(), all.end(), [&](DocId doc) { return isLive(live, doc); })) {
        docs.insert(docs.end(), all.begin(), all.end());
        const QByteArrayView bytes = segment.positions(index);
        positions.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return;
    }
    std::uint32_t last = 0;
    segment.forEachPosition(index, [&](DocId doc, std::uint32_t position) {
        if (!isLive(live, doc))
            return;
        if (docs.empty() || docs.back() != doc) {
            docs.push_back(doc);
            appendVarint(positions, position * 2 + 1);
        } else {
            appendVarint(positions, (position - last) * 2);
        }
        last = position;
    });
}

} // namespace

Result<void> mergeSegments(const std::vector<std::shared_ptr<const TextSegment>> &segments,
                           const Bitmap &live, const QString &path, bool sync)
{
    const DocId firstDoc = segments.front()->firstDoc();
    const DocId lastDoc = segments.back()->lastDoc();
    TextSegmentWriter out(path, firstDoc, lastDoc, TextSegmentWriter::Beginnings::Kept);
    Bitmap withWords(lastDoc - firstDoc + 1);
    std::vector<std::size_t> next(segments.size());
    std::vector<DocId> docs;
    std::string positions;
    while (true) {
        QByteArrayView lowest;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (next[i] == segments[i]->wordCount())
                continue;
            const QByteArrayView word = segments[i]->word(next[i]);
            if (lowest.isNull() || word.compare(lowest) < 0)
                lowest = word;
        }
        if (lowest.isNull())
            break;
        docs.clear();
        positions.clear();
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (next[i] < segments[i]->wordCount() && segments[i]->word(next[i]) == lowest)
                append(*segments[i], next[i]++, live, docs, positions);
        }
        // A damaged segment may give documents outside of its range; the writer could not take them.
        if (!docs.empty() &&
            (docs.front() < firstDoc || docs.back() > lastDoc || !std::is_sorted(docs.begin(), docs.end())))
            return Error{ErrorCode::Corrupt, path, {}};
        for (const DocId doc : docs)
            withWords.set(doc - firstDoc);
        out.add(lowest, docs, positions);
    }
    return out.finish(static_cast<std::uint32_t>(withWords.count()), sync);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/index/textsearch.h"
#include <algorithm>

namespace hearth {
namespace {

/// Words of a segment: one, or all with the same beginning.
struct WordRange
{
    std::size_t first = 0;
    std::size_t last = 0;
    QByteArrayView beginning; ///< empty: it is one word

    WordRange(std::pair<std::size_t, std::size_t> words, QByteArrayView common = {})
        : first(words.first), last(words.second), beginning(common)
    {
    }
};

/// Sets the bits of the documents that have any of the words; false when cancelled.
bool addDocs(const TextSegment &segment, const WordRange &range, Bitmap &docs, const CancelToken &cancel)
{
    if (!range.beginning.isEmpty() && segment.addDocsOfBeginning(range.beginning, docs))
        return true;
    for (std::size_t index = range.first; index < range.last; ++index) {
        if (cancel.isCancelled())
            return false;
        segment.addDocs(index, docs);
    }
    return true;
}

/// A document and where in it a sequence would begin, as one number, so that sequences meet by plain
/// intersection.
using Place = std::uint64_t;

Place placeOf(DocId doc, std::uint32_t position)
{
    return Place(doc) << 32 | position;
}

/// Where each occurrence of the words of `range` puts the beginning of a sequence that has them at `offset`.
std::vector<Place> beginnings(const TextSegment &segment, const WordRange &range, std::uint32_t offset,
                              const Bitmap &candidates)
{
    std::vector<Place> places;
    for (std::size_t index = range.first; index < range.last; ++index) {
        segment.forEachPosition(index, [&](DocId doc, std::uint32_t position) {
            if (position >= offset && candidates.test(doc))
                places.push_back(placeOf(doc, position - offset));
        });
    }
    if (range.last - range.first > 1)
        std::sort(places.begin(), places.end());
    return places;
}

bool matchSequence(const TextSegment &segment, const std::vector<WordRange> &ranges, Bitmap &docs,
                   const CancelToken &cancel)
{
    // Only documents that have all the words need to be looked at closely.
    const std::size_t size = std::min<std::size_t>(docs.size(), std::size_t(segment.lastDoc()) + 1);
    Bitmap candidates(size, true);
    for (const WordRange &range : ranges) {
        Bitmap having(size);
        if (!addDocs(segment, range, having, cancel))
            return false;
        candidates &= having;
    }
    std::vector<Place> places;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (cancel.isCancelled())
            return false;
        std::vector<Place> own = beginnings(segment, ranges[i], static_cast<std::uint32_t>(i), candidates);
        if (i == 0) {
            places = std::move(own);
            continue;
        }
        std::vector<Place> both;
        std::set_intersection(places.begin(), places.end(), own.begin(), own.end(), std::back_inserter(both));
        places = std::move(both);
    }
    for (const Place place : places)
        docs.set(static_cast<std::size_t>(place >> 32));
    return true;
}

} // namespace

bool matchText(const TextIndex::Segments &segments, const std::vector<QByteArray> &words, bool lastIsPrefix,
               Bitmap &docs, const CancelToken &cancel)
{
    for (const auto &segment : segments) {
        std::vector<WordRange> ranges;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (lastIsPrefix && i + 1 == words.size())
                ranges.emplace_back(segment->withPrefix(words[i]), words[i]);
            else
                ranges.emplace_back(segment->exactly(words[i]));
        }
        if (std::any_of(ranges.begin(), ranges.end(),
                        [](const WordRange &range) { return range.first == range.last; }))
            continue;
        if (ranges.size() > 1 ? !matchSequence(*segment, ranges, docs, cancel)
                              : !addDocs(*segment, ranges[0], docs, cancel))
            return false;
    }
    return true;
}

} // namespace hearth

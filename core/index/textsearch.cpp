// SPDX-License-Identifier: Apache-2.0
#include "core/index/textsearch.h"
#include <algorithm>

namespace hearth {
namespace {

using WordRange = std::pair<std::size_t, std::size_t>; ///< of a segment's words

/// A document and where in it a sequence would begin, as one number, so that sequences meet by plain
/// intersection.
using Place = std::uint64_t;

Place placeOf(DocId doc, std::uint32_t position)
{
    return Place(doc) << 32 | position;
}

/// Where each occurrence of the words of `range` puts the beginning of a sequence that has them at `offset`.
std::vector<Place> beginnings(const TextSegment &segment, WordRange range, std::uint32_t offset,
                              const Bitmap &candidates)
{
    std::vector<Place> places;
    for (std::size_t index = range.first; index < range.second; ++index) {
        segment.forEachPosition(index, [&](DocId doc, std::uint32_t position) {
            if (position >= offset && candidates.test(doc))
                places.push_back(placeOf(doc, position - offset));
        });
    }
    if (range.second - range.first > 1)
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
        for (std::size_t index = range.first; index < range.second; ++index)
            segment.addDocs(index, having);
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
        for (std::size_t i = 0; i < words.size(); ++i)
            ranges.push_back(lastIsPrefix && i + 1 == words.size() ? segment->withPrefix(words[i])
                                                                   : segment->exactly(words[i]));
        if (std::any_of(ranges.begin(), ranges.end(),
                        [](WordRange range) { return range.first == range.second; }))
            continue;
        if (ranges.size() > 1) {
            if (!matchSequence(*segment, ranges, docs, cancel))
                return false;
            continue;
        }
        for (std::size_t index = ranges[0].first; index < ranges[0].second; ++index) {
            if (cancel.isCancelled())
                return false;
            segment->addDocs(index, docs);
        }
    }
    return true;
}

} // namespace hearth

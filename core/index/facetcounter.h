// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/codecounter.h"
#include "core/index/indexview.h"
#include "core/index/resultset.h"
#include "core/index/smartlists.h"
#include <QDateTime>
#include <functional>

namespace hearth::facetcounter {

/// Each counts the articles of `hits` per value.
std::vector<FacetCount> topics(const IndexView &view, const Hits &hits);
std::vector<FacetCount> providers(const IndexView &view, const Hits &hits); ///< by count, then name
std::vector<FacetCount> types(const IndexView &view, const Hits &hits);     ///< by count, then name
std::vector<FacetCount> years(const Hits &hits);                            ///< newest first
/// Each folder with all that lies below it, as in: finds it; by path. Articles at the root count for none.
std::vector<FacetCount> folders(const IndexView &view, const Hits &hits);
/// Every label that an article has, by name, also those with 0; spellings that differ in case are one.
std::vector<FacetCount> labels(const IndexView &view, const Bitmap &hits);

/// From the lowest score of the library (0 when it is above) in steps of 5, or of 10, 20, 50, … when the
/// highest would not fit. Its size depends on the library only, so that the slider keeps still while the
/// query changes.
Histogram histogram(const IndexView &view, Counted score, const Hits &hits); ///< Quality or Heat

/// `bitsFor` gives the articles among which the members of a list are counted: see smartlists.
FlagCounts flags(const IndexView &view, const std::function<Bitmap(SmartList)> &bitsFor,
                 const QDateTime &nowUtc);

/// By count, the greatest first, then by name; values without a count are dropped. The order of
/// facetCounts().
void sortByCount(std::vector<FacetCount> &counts);

} // namespace hearth::facetcounter

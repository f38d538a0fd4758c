// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/articlerow.h"
#include "core/index/bitmap.h"
#include "core/index/names.h"
#include "core/index/packedints.h"
#include "core/index/slotset.h"
#include <array>
#include <functional>
#include <memory>

namespace hearth {

/// What filters, orders and counts need of every article, as arrays by slot (the article's id; slot 0 is
/// unused). Immutable once published: readers on any thread hold a shared_ptr, the writer makes a new one.
struct Columns
{
    std::uint64_t generation = 0;
    std::size_t slots = 1; ///< highest id + 1
    std::size_t count = 0; ///< articles
    std::shared_ptr<const Names> names = std::make_shared<const Names>();

    PackedInts quality;
    PackedInts heat;
    PackedInts date;     ///< UTC seconds
    PackedInts year;     ///< of the date
    PackedInts provider; ///< NameId, as are type and folder
    PackedInts type;
    PackedInts folder;
    Bitmap live;   ///< slots that hold an article
    Bitmap scored; ///< quality or heat is stated
    std::array<Bitmap, columnFlags> flags;
    std::vector<std::shared_ptr<const SlotSet>> topics; ///< by NameId; null for other kinds
    std::vector<std::uint32_t> newest; ///< all slots, newest first, undated last, equal ones by key
    std::vector<std::uint32_t> uses;   ///< by NameId (not topics): articles that have it
    std::vector<std::pair<std::uint32_t, DocId>>
        otherDocs; ///< by slot: whose document number is not the slot

    std::optional<qint64> minQuality, maxQuality, minHeat, maxHeat; ///< over the whole library

    DocId highestDoc() const; ///< 0 when there is no article
    const Bitmap &flag(ArticleFlag f) const { return flags[static_cast<std::size_t>(f)]; }
    /// Uses by NameId of everything whose spelling has a rival: see Names::chooseSpellings().
    std::vector<std::uint32_t> usesOfSpellings(const Names &of) const;
    std::size_t bytes() const; ///< heap in all
};

/// Gives the key of a slot; for the order of articles with the same date.
using KeyOfSlot = std::function<QByteArray(std::uint32_t slot)>;

/// `old` without the slots `removed`, and with `rows` in place of what was in their slots. Both need no
/// order. keyOf is asked for slots
/// that are not among `rows` or have no key there.
std::shared_ptr<Columns> withChanges(const Columns &old, std::vector<ArticleRow> rows,
                                     std::vector<std::uint32_t> removed, std::shared_ptr<const Names> names,
                                     const KeyOfSlot &keyOf);

} // namespace hearth

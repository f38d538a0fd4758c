// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/codecounter.h"
#include "core/index/columns.h"
#include "core/index/labels.h"
#include "core/index/orders.h"
#include "core/index/slotfailures.h"
#include "core/index/topictable.h"

namespace hearth {

/// What the user did, by slot.
struct UserBits
{
    Bitmap read;
    Bitmap starred;
    Bitmap noted;
    Bitmap stored; ///< its page is here
    Bitmap stale;  ///< here, but could not be renewed
    Bitmap failed; ///< could not be fetched
    Bitmap pictures;
    Bitmap picturesFailed;
    SlotFailures failures; ///< why, of `stale` and `failed`
    SlotLabels labels;

    void resize(std::size_t slots)
    {
        for (Bitmap *bits : {&read, &starred, &noted, &stored, &stale, &failed, &pictures, &picturesFailed})
            bits->resize(slots);
    }
    OfflineMark offlineMark(std::size_t slot) const;
    void setOfflineMark(std::size_t slot, const OfflineMark &mark);
    friend bool operator==(const UserBits &, const UserBits &) = default;
};

/// Everything that answering a query reads, at one moment. Cheap to copy; its parts never change.
struct IndexView
{
    std::shared_ptr<const Columns> columns = std::make_shared<const Columns>();
    std::shared_ptr<const TopicTable> topics = std::make_shared<const TopicTable>();
    std::shared_ptr<const Orders> orders;
    std::shared_ptr<const ColumnTotals> totals;
    std::shared_ptr<const UserBits> user =
        std::make_shared<const UserBits>(); ///< sized as the columns' slots
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/bitmap.h"
#include <QByteArray>
#include <deque>
#include <mutex>
#include <optional>

namespace hearth {

/// The answers to the last few text clauses: while a slider is dragged or the next word typed, the words that
/// stand already need not be looked up again. Any thread.
class TextCache final
{
public:
    static QByteArray keyOf(const std::vector<QByteArray> &words, bool lastIsPrefix);
    std::optional<Bitmap> find(std::uint64_t generation, const QByteArray &key);
    void clear();
    void insert(std::uint64_t generation, const QByteArray &key, const Bitmap &slots);

private:
    struct Entry
    {
        std::uint64_t generation;
        QByteArray key;
        Bitmap slots;
    };
    std::mutex m_mutex;
    std::deque<Entry> m_entries; ///< latest first
};

} // namespace hearth

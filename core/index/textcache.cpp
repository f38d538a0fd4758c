// SPDX-License-Identifier: Apache-2.0
#include "core/index/textcache.h"
#include <algorithm>

namespace hearth {
namespace {

constexpr std::size_t maxEntries = 8;

} // namespace

QByteArray TextCache::keyOf(const std::vector<QByteArray> &words, bool lastIsPrefix)
{
    QByteArray key(1, lastIsPrefix ? '*' : '=');
    for (const QByteArray &word : words)
        key += word + ' ';
    return key;
}

std::optional<Bitmap> TextCache::find(std::uint64_t generation, const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.generation == generation && entry.key == key;
    });
    if (found == m_entries.end())
        return {};
    std::rotate(m_entries.begin(), found, found + 1);
    return m_entries.front().slots;
}

void TextCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

void TextCache::insert(std::uint64_t generation, const QByteArray &key, const Bitmap &slots)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [=](const Entry &entry) { return entry.generation != generation; });
    m_entries.push_front({generation, key, slots});
    if (m_entries.size() > maxEntries)
        m_entries.pop_back();
}

} // namespace hearth

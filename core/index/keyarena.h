// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <cstdint>
#include <string>
#include <vector>

namespace hearth {

/// Keys by slot in one piece of memory: 4 bytes and the key for each. Used while an order is built; slots
/// must be set in rising order.
class KeyArena final
{
public:
    void set(std::uint32_t slot, QByteArrayView key)
    {
        m_begins.resize(slot + 1, static_cast<std::uint32_t>(m_bytes.size()));
        m_bytes.append(key.data(), static_cast<std::size_t>(key.size()));
        m_begins.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    /// Valid until the next set().
    QByteArray at(std::uint32_t slot) const
    {
        if (slot + 1 >= m_begins.size())
            return {};
        return QByteArray::fromRawData(m_bytes.data() + m_begins[slot],
                                       static_cast<qsizetype>(m_begins[slot + 1] - m_begins[slot]));
    }
    void clear()
    {
        m_begins = {};
        m_bytes = {};
    }

private:
    std::vector<std::uint32_t> m_begins;
    std::string m_bytes;
};

} // namespace hearth

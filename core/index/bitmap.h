// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hearth {

/// One bit for each slot of the columns, in words of 64. Bits past size() are always 0. A plain value.
class Bitmap final
{
public:
    using Word = std::uint64_t;

    Bitmap() = default;
    explicit Bitmap(std::size_t size, bool value = false) : m_size(size), m_words((size + 63) / 64)
    {
        if (value)
            fill();
    }

    std::size_t size() const { return m_size; }
    std::span<const Word> words() const { return m_words; }
    std::span<Word> words() { return m_words; }
    std::size_t bytes() const { return m_words.size() * sizeof(Word); }

    bool test(std::size_t bit) const { return bit < m_size && (m_words[bit / 64] >> (bit % 64) & 1) != 0; }
    void set(std::size_t bit) { m_words[bit / 64] |= Word(1) << (bit % 64); }
    void reset(std::size_t bit) { m_words[bit / 64] &= ~(Word(1) << (bit % 64)); }
    void set(std::size_t bit, bool value) { value ? set(bit) : reset(bit); }
    void fill();                   ///< all ones
    void clear();                  ///< all zeros
    void resize(std::size_t size); ///< new bits are 0
    std::size_t count() const;
    std::size_t count(std::size_t begin, std::size_t end) const; ///< in [begin, end)

    Bitmap &operator&=(const Bitmap &other); ///< of the same size
    Bitmap &operator|=(const Bitmap &other);
    Bitmap &subtract(const Bitmap &other); ///< keeps what `other` has not

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (Word word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    void trim();

    std::size_t m_size = 0;
    std::vector<Word> m_words;
};

/// How many bits both have, without making the intersection.
std::size_t countBoth(const Bitmap &a, const Bitmap &b);

} // namespace hearth

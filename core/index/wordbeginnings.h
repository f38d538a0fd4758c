// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/textsegment.h"
#include <array>
#include <functional>
#include <string>

namespace hearth {

/// Collects, while the words of a segment are written in rising order, which documents have any word with the
/// same first characters: whoever types a first letter asks for thousands of words, whose lists together are
/// many times as long as this one bitmap.
class WordBeginnings final
{
public:
    /// Beginnings of one to three characters; a longer one has few words.
    static constexpr std::size_t longest = 3;
    /// What a beginning is stored for: lists that are together so many times as long as its own.
    static constexpr std::size_t worth = 4;

    /// `docs`: numbers of documents less `base`. Called in no particular order, each beginning once.
    using Emit = std::function<void(const std::string &beginning, const Bitmap &docs)>;

    WordBeginnings(DocId base, DocId lastDoc, Emit emit);

    /// `bytes`: how much is read of the word when somebody looks for it.
    void add(QByteArrayView word, const std::vector<DocId> &docs, std::size_t bytes);
    void finish();

private:
    struct Level
    {
        std::string beginning; ///< empty: nothing is being collected
        Bitmap docs;
        std::size_t words = 0;
        std::size_t bytes = 0;
    };

    void close(std::size_t level);

    DocId m_base;
    Emit m_emit;
    std::array<Level, longest> m_levels; ///< by number of characters less one
    std::size_t m_open = 0;              ///< levels that are collecting
};

} // namespace hearth

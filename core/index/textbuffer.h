// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/textsegmentwriter.h"

namespace hearth {

/// Inverts folded texts in memory, to be written as a segment. For one thread.
class TextBuffer final
{
public:
    TextBuffer();

    bool isEmpty() const { return m_docCount == 0; }
    std::size_t bytes() const { return m_bytes; } ///< about what the lists take
    /// Documents in rising order.
    void add(DocId doc, QByteArrayView foldedText);
    /// Writes everything as one segment and empties the buffer.
    Result<void> write(const QString &path, bool sync);

private:
    struct Word
    {
        std::uint32_t begin = 0; ///< in m_letters
        std::uint32_t size = 0;
        std::uint32_t hash = 0;
        DocId lastDoc = 0;
        std::uint32_t lastPosition = 0;
        std::string docs;      ///< differences from the document before
        std::string positions; ///< as in TextSegment
    };
    Word &wordFor(const char *text, std::uint32_t size);
    void grow();
    QByteArrayView letters(const Word &word) const
    {
        return {m_letters.data() + word.begin, static_cast<qsizetype>(word.size)};
    }

    std::vector<Word> m_words;
    std::string m_letters;
    std::vector<std::uint32_t> m_table; ///< open addressing, word index + 1
    DocId m_firstDoc = 0;
    DocId m_lastDoc = 0;
    std::uint32_t m_docCount = 0;
    std::size_t m_bytes = 0;
};

} // namespace hearth

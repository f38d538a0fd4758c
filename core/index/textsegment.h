// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/index/bitmap.h"
#include <QByteArrayView>
#include <QFile>
#include <memory>
#include <vector>

namespace hearth {

/// Number of a text in the text index. A changed article gets a new one, and the old one is dead. Never used
/// twice.
using DocId = std::uint32_t;

/// An immutable file of inverted text: for every word, which documents have it, and where. Mapped into
/// memory; safe from any thread; a damaged one gives wrong or no documents, but never reads outside of
/// itself.
///
/// Layout, little-endian: a header; for every word in order its documents (differences as varints, or a
/// bitmap from firstDoc rounded down to 64, whichever is smaller) and behind them its positions (varints:
/// position*2+1 for the first one in a document, difference*2 for the others); somewhere between them,
/// without positions, the documents of those beginnings of words that many words share; the table of the
/// words, and behind it that of the beginnings; the bytes of both.
class TextSegment final
{
public:
    struct Header
    {
        std::uint64_t magic = 0;
        DocId firstDoc = 0;
        DocId lastDoc = 0;
        std::uint32_t wordCount = 0;
        std::uint32_t entryCount = 0; ///< of words and beginnings
        std::uint32_t docCount = 0;   ///< that have any word
        std::uint32_t unused = 0;
        std::uint64_t tableOffset = 0;
        std::uint64_t fileSize = 0;
        std::uint64_t checksum = 0; ///< see seal()
    };
    /// The checksum of a header whose table and bytes of the words have this one.
    static std::uint64_t seal(Header header, std::uint64_t tableChecksum);
    struct Entry
    {
        std::uint64_t offset = 0;
        std::uint32_t docCount = 0;
        std::uint32_t docBytes = 0; ///< top bit: they are a bitmap
        std::uint32_t positionBytes = 0;
        std::uint32_t wordEnd = 0;  ///< in the bytes of the words; it begins where the word before ends
        std::uint64_t checksum = 0; ///< of the documents and positions
    };
    static constexpr std::uint64_t magic =
        0x3330544854524148ULL; // "HARTHT03"; a new layout takes a new number
    static constexpr std::uint32_t bitmapFlag = 1U << 31;

    /// Checks the table, not the documents and positions, which a start need not read. Errors: NotFound,
    /// ReadFailed, Corrupt.
    static Result<std::shared_ptr<const TextSegment>> open(const QString &path);

    /// Reads all of it: is every byte what was written?
    bool isWhole() const;

    DocId firstDoc() const { return m_header.firstDoc; }
    DocId lastDoc() const { return m_header.lastDoc; }
    std::uint32_t docCount() const { return m_header.docCount; }
    std::size_t wordCount() const { return m_header.wordCount; }
    QByteArrayView word(std::size_t index) const;
    /// The words that begin with `prefix`: [first, last).
    std::pair<std::size_t, std::size_t> withPrefix(QByteArrayView prefix) const;
    /// The word alone, in the same form: empty or one long.
    std::pair<std::size_t, std::size_t> exactly(QByteArrayView wanted) const;

    /// How many documents have this word, dead ones too.
    std::uint32_t docCountOf(std::size_t index) const { return entry(index).docCount; }
    /// Sets the bits of the documents with this word; those past the bitmap's size are left out.
    void addDocs(std::size_t index, Bitmap &docs) const;
    /// The same for all words that begin with `prefix`; false, and nothing is set, when the file has no list
    /// of its own for them.
    bool addDocsOfBeginning(QByteArrayView prefix, Bitmap &docs) const;
    std::vector<DocId> docs(std::size_t index) const;
    QByteArrayView positions(std::size_t index) const;
    /// Calls visit(doc, position) for every occurrence of the word.
    template <typename Visit>
    void forEachPosition(std::size_t index, Visit visit) const;

private:
    Entry entry(std::size_t index) const;
    QByteArrayView block(std::uint64_t offset,
                         std::uint64_t size) const; ///< empty when it is not within the file
    /// In [first, last) of the table.
    std::size_t lowerBound(QByteArrayView wanted, std::size_t first, std::size_t last) const;
    template <typename Visit>
    void forEachDoc(const Entry &entry, Visit visit) const;

    QFile m_file;
    const char *m_data = nullptr;
    std::uint64_t m_size = 0;
    Header m_header;
};

} // namespace hearth

#include "core/index/textsegment_inl.h"

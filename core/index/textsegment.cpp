// SPDX-License-Identifier: Apache-2.0
#include "core/index/textsegment.h"
#include "core/base/mapping.h"
#include "core/index/checksum.h"

namespace hearth {

std::uint64_t TextSegment::seal(Header header, std::uint64_t tableChecksum)
{
    header.checksum = tableChecksum;
    return hearth::checksum(reinterpret_cast<const char *>(&header), sizeof header);
}

Result<std::shared_ptr<const TextSegment>> TextSegment::open(const QString &path)
{
    auto segment = std::make_shared<TextSegment>();
    segment->m_file.setFileName(path);
    if (!segment->m_file.exists())
        return Error{ErrorCode::NotFound, path, {}};
    if (!segment->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, path, segment->m_file.errorString()};
    const Error damaged{ErrorCode::Corrupt, path, {}};
    segment->m_size = static_cast<std::uint64_t>(segment->m_file.size());
    Header &header = segment->m_header;
    if (segment->m_size < sizeof(Header))
        return damaged;
    segment->m_data = reinterpret_cast<const char *>(segment->m_file.map(0, segment->m_file.size()));
    if (!segment->m_data)
        return Error{ErrorCode::ReadFailed, path, segment->m_file.errorString()};
    std::memcpy(&header, segment->m_data, sizeof header);
    if (header.magic != magic || header.fileSize != segment->m_size || header.tableOffset > segment->m_size ||
        header.wordCount > header.entryCount ||
        header.entryCount * sizeof(Entry) > segment->m_size - header.tableOffset ||
        header.checksum != seal(header, checksum(segment->m_data + header.tableOffset,
                                                 segment->m_size - header.tableOffset)))
        return damaged;
    return std::shared_ptr<const TextSegment>(std::move(segment));
}

bool TextSegment::isWhole() const
{
    for (std::size_t index = 0; index < m_header.entryCount; ++index) {
        const Entry own = entry(index);
        const std::uint64_t size = std::uint64_t(own.docBytes & ~bitmapFlag) + own.positionBytes;
        const QByteArrayView bytes = block(own.offset, size);
        if (static_cast<std::uint64_t>(bytes.size()) != size || checksum(bytes.data(), size) != own.checksum)
            return false;
    }
    mapping::letGo(m_data, m_size);
    return true;
}

TextSegment::Entry TextSegment::entry(std::size_t index) const
{
    Entry entry;
    std::memcpy(&entry, m_data + m_header.tableOffset + index * sizeof(Entry), sizeof entry);
    return entry;
}

QByteArrayView TextSegment::block(std::uint64_t offset, std::uint64_t size) const
{
    if (offset > m_size || size > m_size - offset)
        return {};
    return {m_data + offset, static_cast<qsizetype>(size)};
}

QByteArrayView TextSegment::word(std::size_t index) const
{
    const std::uint64_t begin = index == 0 ? 0 : entry(index - 1).wordEnd;
    return block(m_header.tableOffset + m_header.entryCount * sizeof(Entry) + begin,
                 entry(index).wordEnd - begin);
}

std::size_t TextSegment::lowerBound(QByteArrayView wanted, std::size_t first, std::size_t last) const
{
    while (first < last) {
        const std::size_t middle = (first + last) / 2;
        if (word(middle).compare(wanted) < 0)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

std::pair<std::size_t, std::size_t> TextSegment::withPrefix(QByteArrayView prefix) const
{
    const std::size_t first = lowerBound(prefix, 0, m_header.wordCount);
    std::size_t low = first;
    std::size_t high = m_header.wordCount;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (word(middle).startsWith(prefix))
            low = middle + 1;
        else
            high = middle;
    }
    return {first, low};
}

std::pair<std::size_t, std::size_t> TextSegment::exactly(QByteArrayView wanted) const
{
    const std::size_t first = lowerBound(wanted, 0, m_header.wordCount);
    return {first, first + (first < m_header.wordCount && word(first) == wanted ? 1 : 0)};
}

void TextSegment::addDocs(std::size_t index, Bitmap &docs) const
{
    const Entry found = entry(index);
    const auto words = docs.words();
    if ((found.docBytes & bitmapFlag) != 0) {
        const QByteArrayView bytes = block(found.offset, found.docBytes & ~bitmapFlag);
        const std::size_t first = firstDoc() / 64;
        for (std::size_t i = 0; i < static_cast<std::size_t>(bytes.size()) / 8 && first + i < words.size();
             ++i) {
            Bitmap::Word word = 0;
            std::memcpy(&word, bytes.data() + i * 8, 8);
            words[first + i] |= word;
        }
        return;
    }
    forEachDoc(found, [&](DocId doc) {
        if (doc / 64 < words.size())
            words[doc / 64] |= Bitmap::Word(1) << (doc % 64);
    });
}

bool TextSegment::addDocsOfBeginning(QByteArrayView prefix, Bitmap &docs) const
{
    const std::size_t index = lowerBound(prefix, m_header.wordCount, m_header.entryCount);
    if (index == m_header.entryCount || word(index) != prefix)
        return false;
    addDocs(index, docs);
    return true;
}

std::vector<DocId> TextSegment::docs(std::size_t index) const
{
    std::vector<DocId> all;
    const Entry found = entry(index);
    all.reserve(std::min<std::uint64_t>(found.docCount, m_size));
    forEachDoc(found, [&](DocId doc) { all.push_back(doc); });
    return all;
}

QByteArrayView TextSegment::positions(std::size_t index) const
{
    const Entry found = entry(index);
    return block(found.offset + (found.docBytes & ~bitmapFlag), found.positionBytes);
}

} // namespace hearth

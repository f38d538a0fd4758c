// SPDX-License-Identifier: Apache-2.0
#include "core/index/textsegmentwriter.h"
#include "core/index/checksum.h"
#include "core/index/filesync.h"
#include <algorithm>

namespace hearth {
namespace {

constexpr std::size_t bytesPerWrite = 1 << 20;

} // namespace

TextSegmentWriter::TextSegmentWriter(const QString &path, DocId firstDoc, DocId lastDoc,
                                     Beginnings beginnings)
    : m_file(path)
{
    if (beginnings == Beginnings::Kept) {
        m_collected.emplace(
            firstDoc / 64 * 64, lastDoc,
            [this](const std::string &beginning, const Bitmap &docs) { appendBeginning(beginning, docs); });
    }
    m_header.firstDoc = firstDoc;
    m_header.lastDoc = lastDoc;
    m_failed = !m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
    m_pending.assign(sizeof m_header, '\0'); // the real one comes last
}

void TextSegmentWriter::add(QByteArrayView word, const std::vector<DocId> &docs, QByteArrayView positions)
{
    if (docs.empty())
        return;
    TextSegment::Entry entry = append(docs, positions);
    if (m_collected)
        m_collected->add(word, docs, entry.docBytes & ~TextSegment::bitmapFlag);
    m_words.append(word.data(), static_cast<std::size_t>(word.size()));
    entry.wordEnd = static_cast<std::uint32_t>(m_words.size());
    m_table.push_back(entry);
    if (m_pending.size() >= bytesPerWrite)
        flush();
}

void TextSegmentWriter::appendBeginning(const std::string &beginning, const Bitmap &docs)
{
    const DocId base = m_header.firstDoc / 64 * 64;
    std::vector<DocId> numbers;
    docs.forEach([&](std::size_t doc) { numbers.push_back(base + static_cast<DocId>(doc)); });
    m_beginnings.emplace_back(beginning, append(numbers, {}));
}

TextSegment::Entry TextSegmentWriter::append(const std::vector<DocId> &docs, QByteArrayView positions)
{
    const DocId base = m_header.firstDoc / 64 * 64;
    const std::size_t bitmapBytes = (m_header.lastDoc - base) / 64 * 8 + 8;
    TextSegment::Entry entry;
    entry.offset = m_written + m_pending.size();
    entry.docCount = static_cast<std::uint32_t>(docs.size());
    if (docs.size() >= bitmapBytes) { // a difference takes at least one byte
        std::vector<Bitmap::Word> bits(bitmapBytes / 8);
        for (const DocId doc : docs)
            bits[(doc - base) / 64] |= Bitmap::Word(1) << (doc - base) % 64;
        m_pending.append(reinterpret_cast<const char *>(bits.data()), bitmapBytes);
        entry.docBytes = static_cast<std::uint32_t>(bitmapBytes) | TextSegment::bitmapFlag;
    } else {
        DocId last = m_header.firstDoc;
        m_encoded.clear();
        for (const DocId doc : docs) {
            appendVarint(m_encoded, doc - last);
            last = doc;
        }
        m_pending += m_encoded;
        entry.docBytes = static_cast<std::uint32_t>(m_encoded.size());
    }
    m_pending.append(positions.data(), static_cast<std::size_t>(positions.size()));
    entry.positionBytes = static_cast<std::uint32_t>(positions.size());
    const auto begin = static_cast<std::size_t>(entry.offset - m_written);
    entry.checksum = checksum(m_pending.data() + begin, m_pending.size() - begin);
    return entry;
}

void TextSegmentWriter::flush()
{
    const auto size = static_cast<qint64>(m_pending.size());
    m_failed = m_failed || m_file.write(m_pending.data(), size) != size;
    m_written += m_pending.size();
    m_pending.clear();
}

Result<void> TextSegmentWriter::finish(std::uint32_t docCount, bool sync)
{
    if (m_collected)
        m_collected->finish();
    m_header.wordCount = static_cast<std::uint32_t>(m_table.size());
    std::sort(m_beginnings.begin(), m_beginnings.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[beginning, entry] : m_beginnings) {
        m_words += beginning;
        entry.wordEnd = static_cast<std::uint32_t>(m_words.size());
        m_table.push_back(entry);
    }
    m_pending.append((8 - (m_written + m_pending.size()) % 8) % 8, '\0');
    flush();
    m_header.magic = TextSegment::magic;
    m_header.docCount = docCount;
    m_header.entryCount = static_cast<std::uint32_t>(m_table.size());
    m_header.tableOffset = m_written;
    m_pending.assign(reinterpret_cast<const char *>(m_table.data()), m_table.size() * sizeof m_table[0]);
    m_pending += m_words;
    const std::uint64_t tableChecksum = checksum(m_pending.data(), m_pending.size());
    flush();
    m_header.fileSize = m_written;
    m_header.checksum = TextSegment::seal(m_header, tableChecksum);
    m_failed = m_failed || !m_file.seek(0) ||
               m_file.write(reinterpret_cast<const char *>(&m_header), sizeof m_header) != sizeof m_header ||
               (sync && !syncFile(m_file));
    m_file.close();
    if (!m_failed)
        return {};
    const Error error{m_file.error() == QFile::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                      m_file.fileName(), m_file.errorString()};
    m_file.remove();
    return error;
}

} // namespace hearth

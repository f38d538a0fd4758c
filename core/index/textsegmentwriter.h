// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/wordbeginnings.h"
#include <optional>

namespace hearth {

/// Writes a segment file from words in rising order. A file that is not finished has no valid header.
class TextSegmentWriter final
{
public:
    /// Whether the segment keeps lists of what words begin with. One that is small and soon merged is read
    /// fast without them.
    enum class Beginnings { Kept, LeftOut };

    /// Documents of [firstDoc, lastDoc].
    TextSegmentWriter(const QString &path, DocId firstDoc, DocId lastDoc, Beginnings beginnings);

    void add(QByteArrayView word, const std::vector<DocId> &docs, QByteArrayView positions);
    /// `sync`: waits until it is on disk. Errors: PermissionDenied, DiskFull, WriteFailed.
    Result<void> finish(std::uint32_t docCount, bool sync);

private:
    TextSegment::Entry append(const std::vector<DocId> &docs, QByteArrayView positions);
    void appendBeginning(const std::string &beginning, const Bitmap &docs);
    void flush();

    QFile m_file;
    TextSegment::Header m_header;
    std::string m_pending; ///< bytes that wait to be written
    std::uint64_t m_written = 0;
    std::vector<TextSegment::Entry> m_table;
    std::string m_words;
    std::optional<WordBeginnings> m_collected;
    std::vector<std::pair<std::string, TextSegment::Entry>> m_beginnings;
    std::string m_encoded;
    bool m_failed = false;
};

} // namespace hearth

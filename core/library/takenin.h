// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/indexrecord.h"
#include "core/index/knownfiles.h"
#include "core/library/scanplan.h"
#include <QString>

namespace hearth {

/// What became of one file that a scan had to read.
struct TakenIn
{
    enum class Kind {
        Record,  ///< new or other content: `record` is to be written
        Touched, ///< the content is the known one: only record.file is new
        Vanished ///< it is no longer there
    };
    Kind kind = Kind::Record;
    qsizetype known = -1; ///< position in KnownFiles, -1 for a new one
    IndexRecord record;
};

/// Reads a file, and parses it unless its content is the known one. A file that cannot be read is an article
/// with a problem and nothing else, so that people see it; of one over maxArticleBytes only the front matter
/// is taken. `nowNs` (UTC, since 1970) is the system's time before the reading began. Thread-safe.
TakenIn takeIn(const QString &root, const ScanTask &task, const KnownFiles &known, qint64 nowNs);

/// The front matter of a file over maxArticleBytes, from its first megabyte, with the problem TooLarge;
/// nothing when it does not begin with a fence.
std::optional<ParsedArticle> readLargeArticle(const QString &path);

} // namespace hearth

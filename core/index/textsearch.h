// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/index/bitmap.h"
#include "core/index/database.h"
#include <span>

namespace hearth {

/// Document numbers of the text index. A changed article gets a new one and the old one is dead: a
/// contentless FTS5 table cannot forget a text that it no longer has. Never used twice.
using DocId = std::uint32_t;

/// Writes text.db. For one thread.
class TextWriter final
{
public:
    /// Opens or makes the file. A damaged one is replaced by an empty one: its articles are then read again.
    static Result<TextWriter> open(const QString &path);

    DocId nextDoc() const { return m_nextDoc; } ///< one above all that were ever stored
    Result<void> begin();                       ///< a transaction, unless one is open
    Result<void> add(DocId doc, QByteArrayView foldedText);
    /// Stores what was added since, and that documents below nextDoc() exist.
    Result<void> commit();
    Result<void> setBulk(bool bulk); ///< no syncing and rare merging, for a first import
    Result<void> clear();

private:
    Database m_database;
    Statement m_addWord;
    Statement m_addSequence;
    Statement m_setNext;
    DocId m_nextDoc = 1;
    bool m_inTransaction = false;
};

/// Reads text.db beside a writer. For one thread at a time.
class TextReader final
{
public:
    static Result<TextReader> open(const QString &path);

    /// Sets the bit of every document below docs.size() that has these words in sequence within a field; the
    /// last one is a beginning when `lastIsPrefix`. Errors: Cancelled, Corrupt. `docs` must be all 0.
    Result<void> match(const std::vector<QByteArray> &words, bool lastIsPrefix, Bitmap &docs,
                       const CancelToken &cancel);

private:
    Database m_database;
    Statement m_word;
    Statement m_sequence;
};

} // namespace hearth

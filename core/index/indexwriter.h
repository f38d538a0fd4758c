// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/articlerow.h"
#include "core/index/database.h"
#include "core/index/indexrecord.h"
#include <QHash>

namespace hearth {

/// Writes index.db. For one thread. What it writes is seen by readers after commit().
class IndexWriter final
{
public:
    /// Opens or makes the file and brings its tables up to date. Errors as Database::open() and migrate().
    static Result<IndexWriter> open(const QString &path);

    Result<bool> wasInterrupted() const; ///< a first import did not come to its end
    Result<qint64> generation() const;

    Result<bool> hasFiles() const; ///< articles or others
    /// Makes knownFiles() give articles with this document number or above as never read.
    Result<void> markUnread(DocId from);

    /// Reads what another process may have changed, then begins a transaction. `bulk`: a first import into an
    /// empty index: nothing is synced and the index over keys is made at the end.
    Result<void> begin(bool bulk);
    /// What became of one record.
    struct Written
    {
        std::optional<ArticleRow> row; ///< none for a file that is no article
        std::uint32_t removed = 0;     ///< the slot whose article went, 0 for none
        QByteArray oldKey;             ///< when the article was moved
        bool isNew = false;
    };
    Result<Written> write(const IndexRecord &record, DocId doc);
    /// Gives the slot that was removed, 0 when the key was no article.
    Result<std::uint32_t> remove(const QByteArray &key);
    Result<void> touch(ArticleId id, const FileFacts &file);
    /// Stores everything under this generation and begins anew when `more`.
    Result<void> commit(qint64 generation, bool more);
    /// After the last commit of a bulk import.
    Result<void> endBulk();
    void rollback();
    Result<void> clear();

    bool isOpen() const { return m_inTransaction; }
    const Names &names() const { return m_names; }

private:
    Result<void> prepare();
    Result<void> readNames();
    Result<NameId> nameId(NameKind kind, const QByteArray &text, const QByteArray &extra = {});
    Result<void> writeProblems(const IndexRecord &record);
    /// `statement`: of a new row, or of one whose key stays.
    Result<void> writeArticle(const IndexRecord &record, ArticleRow &row, Statement &statement);
    Result<void> writeListing(const IndexRecord &record, std::uint32_t slot);
    Result<void> forget(std::uint32_t slot, const QByteArray &key);

    Database m_database;
    Statement m_article, m_articleOfKey, m_listing, m_sameListing, m_other, m_problem, m_name;
    Statement m_deleteArticle, m_deleteListing, m_deleteOther, m_deleteProblems;
    Statement m_keyOf, m_idOf, m_touch;
    Names m_names;
    QHash<QByteArray, NameId> m_nameIds;
    std::uint32_t m_nextSlot = 1;
    bool m_bulk = false;
    bool m_inTransaction = false;
};

} // namespace hearth

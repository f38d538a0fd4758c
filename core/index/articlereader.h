// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/articlerow.h"
#include "core/index/database.h"
#include "core/index/indexservice.h"
#include "core/index/keyarena.h"

namespace hearth {

/// Reads index.db beside the writer: rows for the screen, keys, problems. For one thread at a time; open one
/// for each.
class ArticleReader final
{
public:
    /// Errors: those of Database::open().
    static Result<ArticleReader> open(const QString &path);

    /// Did something that gives no error meet damage in the file? What it gave is not to be relied on then.
    bool isDamaged() const { return m_damaged; }

    /// Everything but what the user did. `names` may lack ids that the writer has just added: those are
    /// looked up.
    std::optional<RowData> row(ArticleId id, const Names &names);
    QByteArray key(std::uint32_t slot);
    ArticleId idOf(QByteArrayView key);
    std::optional<quint64> identity(std::uint32_t slot);
    std::vector<StoredProblem> problems();
    std::vector<Problem> problemsOf(const QString &key);
    using VisitTitle = std::function<void(std::uint32_t slot, const QString &title)>;
    void titles(const std::vector<std::uint32_t> &some, const VisitTitle &visit);
    void titlesBetween(std::uint32_t begin, std::uint32_t end, const VisitTitle &visit); ///< [begin, end)
    /// Files with a document number of nextDoc or above have lost their text: they come without size, mtime
    /// and hash.
    Result<KnownFiles> knownFiles(DocId nextDoc);
    Result<KnownFiles> knownFilesAt(const std::vector<QByteArray> &keys,
                                    const std::vector<QByteArray> &folders, DocId nextDoc);
    /// Every article's numbers, and its key into `keys`. Calls visit(ArticleRow) in the order of ids.
    Result<void> allRows(KeyArena &keys, const std::function<void(ArticleRow)> &visit);
    Result<Names> names();
    Result<qint64> meta(const char *name);

private:
    QString nameText(NameId id, const Names &names, bool extra);
    bool step(Statement &statement);

    Database m_database;
    bool m_damaged = false;
    Statement m_row;
    Statement m_title;
    Statement m_key;
    Statement m_id;
    Statement m_identity;
    Statement m_name;
};

} // namespace hearth

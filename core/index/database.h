// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <array>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace hearth {

class Database;

/// A prepared statement. Bind 1-based, step, read 0-based columns, reset. Texts and blobs are bound without a
/// copy: they must live until the statement is reset or stepped to its end. Belongs to the thread that uses
/// its database.
class Statement final
{
public:
    Statement() = default;
    bool isValid() const { return m_stmt != nullptr; }

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, std::optional<qint64> value);
    Statement &bindText(int index, QByteArrayView utf8);
    Statement &bindText(int index, const QByteArray &utf8) { return bindText(index, QByteArrayView(utf8)); }
    Statement &bindText(int index, const QString &text); ///< copies
    Statement &bindBlob(int index, QByteArrayView bytes);
    template <std::size_t Size>
    Statement &bindBlob(int index, const std::array<char, Size> &bytes)
    {
        return bindBlob(index, QByteArrayView(bytes.data(), static_cast<qsizetype>(Size)));
    }
    Statement &bindNull(int index);

    /// Another row? False at the end and on errors; ok() tells which, and Database::error() why.
    bool step();
    /// For statements without rows: step and reset. Errors as those of Database::error().
    Result<void> run();
    void reset();
    bool ok() const { return m_ok; } ///< false when the last step failed
    Error error() const;             ///< then why

    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QByteArrayView bytes(int column) const; ///< valid until the next step or reset
    QString text(int column) const;

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt *stmt) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_stmt;
    bool m_ok = true;
};

/// One SQLite connection. Not to be used by two threads at once.
class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    enum class Pages {
        Plain,
        Checked ///< see checkedpages.h: damage anywhere in the file gives Corrupt when it is read
    };

    /// Opens or makes (ReadWrite) the file. Errors: NotFound, PermissionDenied, DiskFull, Busy, Corrupt (not
    /// a database, or one with plain pages where checked ones are wanted).
    static Result<Database> open(const QString &path, Mode mode, Pages pages = Pages::Plain);

    /// Runs one or more statements. Error detail holds SQLite's words.
    Result<void> exec(const QByteArray &sql);
    Result<Statement> prepare(const char *sql) const;
    /// First column of the first row; none when there is no row.
    Result<std::optional<qint64>> value(const char *sql) const;

    Error error() const; ///< the last failure of this connection
    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_db.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    std::unique_ptr<sqlite3, Close> m_db;
    QString m_path;
};

/// Begins at once, rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> begun() const { return m_begun; }
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

/// Deletes a database file and what SQLite keeps beside it.
void removeDatabaseFiles(const QString &path);

} // namespace hearth

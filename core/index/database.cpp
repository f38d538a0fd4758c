// SPDX-License-Identifier: Apache-2.0
#include "core/index/database.h"
#include "core/index/checkedpages.h"
#include <QFile>
#include <sqlite3.h>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

constexpr int busyTimeoutMs = 5000;

ErrorCode codeOf(int extended)
{
    if (extended == SQLITE_IOERR_DATA)
        return ErrorCode::Corrupt; // what checked pages say
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorCode::PermissionDenied;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::WriteFailed;
    }
}

Error errorOf(sqlite3 *db, const QString &path)
{
    const int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    return {codeOf(code), path, db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString()};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *stmt) const
{
    sqlite3_finalize(stmt);
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_stmt.get(), index, value);
    return *this;
}

Statement &Statement::bind(int index, std::optional<qint64> value)
{
    return value ? bind(index, *value) : bindNull(index);
}

Statement &Statement::bindText(int index, QByteArrayView utf8)
{
    // A null pointer would bind NULL where an empty text is meant.
    sqlite3_bind_text64(m_stmt.get(), index, utf8.isNull() ? "" : utf8.data(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindText(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_stmt.get(), index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        sqlite3_bind_zeroblob(m_stmt.get(), index, 0);
    else
        sqlite3_bind_blob64(m_stmt.get(), index, bytes.data(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_stmt.get(), index);
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_stmt.get());
    m_ok = result == SQLITE_ROW || result == SQLITE_DONE;
    return result == SQLITE_ROW;
}

Result<void> Statement::run()
{
    while (step()) { // a pragma may give a row
    }
    const bool ok = m_ok;
    const Error failure = ok ? Error{} : error();
    reset();
    return ok ? Result<void>() : Result<void>(failure);
}

Error Statement::error() const
{
    sqlite3 *db = sqlite3_db_handle(m_stmt.get());
    return errorOf(db, QString::fromUtf8(sqlite3_db_filename(db, "main")));
}

void Statement::reset()
{
    sqlite3_reset(m_stmt.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_stmt.get(), column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (sqlite3_column_type(m_stmt.get(), column) == SQLITE_NULL)
        return {};
    return integer(column);
}

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_stmt.get(), column);
    return {static_cast<const char *>(data), data ? sqlite3_column_bytes(m_stmt.get(), column) : 0};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

void Database::Close::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

Result<Database> Database::open(const QString &path, Mode mode, Pages pages)
{
    if (mode == Mode::ReadOnly && !QFile::exists(path))
        return Error{ErrorCode::NotFound, path, {}};
    sqlite3 *db = nullptr;
    const int flags =
        (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) |
        SQLITE_OPEN_NOMUTEX;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &db, flags,
                                       pages == Pages::Checked ? checkedPagesVfs() : nullptr);
    Database database;
    database.m_db.reset(db);
    database.m_path = path;
    if (result != SQLITE_OK)
        return errorOf(db, path);
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, busyTimeoutMs);
    // Only a new file takes it; one that was made without is refused by the first read.
    if (int reserve = checkedPageReserve; pages == Pages::Checked)
        sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    // The first read of the header tells a database from any other file.
    if (const auto probe = database.value("SELECT count(*) FROM sqlite_schema"); !probe)
        return probe.error();
    return database;
}

Result<void> Database::exec(const QByteArray &sql)
{
    if (sqlite3_exec(m_db.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<Statement> Database::prepare(const char *sql) const
{
    sqlite3_stmt *stmt = nullptr;
    if (sqlite3_prepare_v3(m_db.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr) != SQLITE_OK)
        return error();
    Statement statement;
    statement.m_stmt.reset(stmt);
    return statement;
}

Result<std::optional<qint64>> Database::value(const char *sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    if (statement->step())
        return std::optional(statement->integer(0));
    if (!statement->ok())
        return error();
    return std::optional<qint64>();
}

Error Database::error() const
{
    return errorOf(m_db.get(), m_path);
}

Transaction::Transaction(Database &database) : m_database(database), m_begun(database.exec("BEGIN IMMEDIATE"))
{
    m_open = m_begun.ok();
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        (void)m_database.exec("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    auto result = m_database.exec("COMMIT");
    m_open = !result.ok();
    return result;
}

void removeDatabaseFiles(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace hearth

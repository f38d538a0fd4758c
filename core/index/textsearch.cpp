// SPDX-License-Identifier: Apache-2.0
#include "core/index/textsearch.h"
#include "core/index/migrations.h"
#include "core/index/textfold.h"
#include "core/index/texttokenizer.h"

namespace hearth {
namespace {

constexpr int rowsBetweenCancelChecks = 4096;

Result<Database> openMigrated(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (auto set =
            database->exec("PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                           "PRAGMA cache_size=-16384;");
        !set)
        return set.error();
    if (auto registered = registerTokenizer(*database); !registered)
        return registered.error();
    if (auto migrated = migrate(*database, QStringLiteral("text"), false); !migrated)
        return migrated.error();
    return database;
}

/// FTS5's query syntax: a quoted string is a phrase, a star behind it makes its last word a beginning.
QByteArray matchExpression(const std::vector<QByteArray> &words, bool lastIsPrefix)
{
    QByteArray phrase = "\"";
    for (const QByteArray &word : words)
        phrase += word + ' ';
    phrase += '"';
    if (lastIsPrefix && !textfold::isSingleCharacter(words.back()))
        phrase += " *";
    return phrase;
}

} // namespace

Result<TextWriter> TextWriter::open(const QString &path)
{
    auto database = openMigrated(path);
    if (!database &&
        (database.error().code == ErrorCode::Corrupt || database.error().code == ErrorCode::TooNew)) {
        removeDatabaseFiles(path);
        database = openMigrated(path);
    }
    if (!database)
        return database.error();
    const auto next = database->value("SELECT value FROM meta WHERE name='next_doc'");
    if (!next)
        return next.error();
    TextWriter writer;
    writer.m_database = std::move(*database);
    writer.m_nextDoc = static_cast<DocId>(next->value_or(1));
    auto word = writer.m_database.prepare("INSERT INTO word(rowid,t) VALUES(?1,?2)");
    auto sequence = writer.m_database.prepare("INSERT INTO seq(rowid,t) VALUES(?1,?2)");
    auto setNext = writer.m_database.prepare("UPDATE meta SET value=?1 WHERE name='next_doc'");
    for (const auto *prepared : {&word, &sequence, &setNext}) {
        if (!*prepared)
            return prepared->error();
    }
    writer.m_addWord = std::move(*word);
    writer.m_addSequence = std::move(*sequence);
    writer.m_setNext = std::move(*setNext);
    return writer;
}

Result<void> TextWriter::begin()
{
    if (m_inTransaction)
        return {};
    auto begun = m_database.exec("BEGIN IMMEDIATE");
    m_inTransaction = begun.ok();
    return begun;
}

Result<void> TextWriter::add(DocId doc, QByteArrayView foldedText)
{
    m_nextDoc = std::max(m_nextDoc, doc + 1);
    if (foldedText.isEmpty())
        return {};
    if (auto added = m_addWord.bind(1, qint64(doc)).bindText(2, foldedText).run(); !added)
        return added;
    return m_addSequence.bind(1, qint64(doc)).bindText(2, foldedText).run();
}

Result<void> TextWriter::commit()
{
    if (!m_inTransaction)
        return {};
    if (auto set = m_setNext.bind(1, qint64(m_nextDoc)).run(); !set)
        return set;
    auto done = m_database.exec("COMMIT");
    m_inTransaction = !done.ok();
    return done;
}

Result<void> TextWriter::setBulk(bool bulk)
{
    return m_database.exec(bulk ? "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=0;"
                                  "INSERT INTO word(word,rank) VALUES('hashsize',33554432);"
                                  "INSERT INTO seq(seq,rank) VALUES('hashsize',33554432);"
                                : "INSERT INTO word(word,rank) VALUES('hashsize',1048576);"
                                  "INSERT INTO seq(seq,rank) VALUES('hashsize',1048576);"
                                  "PRAGMA wal_autocheckpoint=1000; PRAGMA synchronous=NORMAL;"
                                  "PRAGMA wal_checkpoint(TRUNCATE);");
}

Result<void> TextWriter::clear()
{
    m_nextDoc = 1;
    return m_database.exec(
        "INSERT INTO word(word) VALUES('delete-all'); INSERT INTO seq(seq) VALUES('delete-all');"
        "UPDATE meta SET value=1 WHERE name='next_doc';");
}

Result<TextReader> TextReader::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    if (auto set = database->exec("PRAGMA mmap_size=2147483648; PRAGMA cache_size=-2048;"); !set)
        return set.error();
    if (auto registered = registerTokenizer(*database); !registered)
        return registered.error();
    TextReader reader;
    reader.m_database = std::move(*database);
    auto word = reader.m_database.prepare("SELECT rowid FROM word WHERE word MATCH ?1");
    if (!word)
        return word.error();
    auto sequence = reader.m_database.prepare("SELECT rowid FROM seq WHERE seq MATCH ?1");
    if (!sequence)
        return sequence.error();
    reader.m_word = std::move(*word);
    reader.m_sequence = std::move(*sequence);
    return reader;
}

Result<void> TextReader::match(const std::vector<QByteArray> &words, bool lastIsPrefix, Bitmap &docs,
                               const CancelToken &cancel)
{
    Statement &statement = words.size() == 1 ? m_word : m_sequence;
    const QByteArray expression = matchExpression(words, lastIsPrefix);
    statement.bindText(1, expression);
    int untilCheck = rowsBetweenCancelChecks;
    bool cancelled = false;
    while (!cancelled && statement.step()) {
        const auto doc = static_cast<std::size_t>(statement.integer(0));
        if (doc < docs.size())
            docs.set(doc);
        if (--untilCheck == 0) {
            untilCheck = rowsBetweenCancelChecks;
            cancelled = cancel.isCancelled();
        }
    }
    const bool ok = statement.ok();
    const Error error = ok ? Error{} : statement.error();
    statement.reset();
    if (cancelled)
        return Error{ErrorCode::Cancelled, {}, {}};
    return ok ? Result<void>() : Result<void>(error);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/index/articlereader.h"
#include "core/index/packedfacts.h"
#include <QtEndian>

namespace hearth {
namespace {

std::vector<NameId> topicsOf(QByteArrayView blob)
{
    std::vector<NameId> topics(static_cast<std::size_t>(blob.size()) / sizeof(NameId));
    for (std::size_t i = 0; i < topics.size(); ++i)
        topics[i] = qFromLittleEndian<NameId>(blob.data() + i * sizeof(NameId));
    return topics;
}

bool has(qint64 flags, ArticleFlag flag)
{
    return (flags & bitOf(flag)) != 0;
}

std::optional<int> optionalInt(std::optional<qint64> value)
{
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

Problem problemAt(const Statement &statement, int first)
{
    return {static_cast<ProblemCode>(statement.integer(first + 2)),
            static_cast<Severity>(statement.integer(first + 1)), static_cast<int>(statement.integer(first)),
            statement.text(first + 3), statement.text(first + 4)};
}

constexpr auto knownArticles = "SELECT key,facts,id,doc FROM article";
constexpr auto knownOthers = "SELECT key,facts,0,0 FROM other_file";

/// Takes all rows of a statement of the two above.
Result<void> appendKnown(Statement &statement, DocId nextDoc, KnownFiles &files)
{
    while (statement.step()) {
        KnownFiles::Entry entry;
        entry.id = static_cast<ArticleId>(statement.integer(2));
        if (static_cast<DocId>(statement.integer(3)) < nextDoc) {
            const FileFacts facts = unpackedFacts(statement.bytes(1));
            entry.size = facts.size;
            entry.mtimeNs = facts.mtimeNs;
            entry.inode = facts.inode;
            entry.hash = facts.hash;
        }
        files.append(statement.bytes(0), entry);
    }
    return statement.ok() ? Result<void>() : Result<void>(statement.error());
}

} // namespace

Result<ArticleReader> ArticleReader::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly, Database::Pages::Checked);
    if (!database)
        return database.error();
    // Not mapped into memory: a page fault costs more than reading a page from the system's cache, and what a
    // scan of the whole file has touched would count as the process's own (583 MB at a million articles).
    if (auto set = database->exec("PRAGMA mmap_size=0; PRAGMA cache_size=-2048;"); !set)
        return set.error();
    ArticleReader reader;
    reader.m_database = std::move(*database);
    const std::pair<Statement *, const char *> statements[] = {
        {&reader.m_row,
         "SELECT key,date,quality,heat,flags,provider,type,topics,title,excerpt,related,image,image_width,"
         "image_height,image_cached,image_title,image_attribution"
         " FROM article JOIN listing USING(id) WHERE id=?1"},
        {&reader.m_title, "SELECT title FROM listing WHERE id=?1"},
        {&reader.m_key, "SELECT key FROM article WHERE id=?1"},
        {&reader.m_id, "SELECT id FROM article WHERE key=?1"},
        {&reader.m_identity, "SELECT identity FROM article WHERE id=?1"},
        {&reader.m_name, "SELECT text,extra FROM name WHERE id=?1"},
    };
    for (const auto &[statement, sql] : statements) {
        auto prepared = reader.m_database.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(*prepared);
    }
    return reader;
}

/// Another row? What SQLite cannot read is noted.
bool ArticleReader::step(Statement &statement)
{
    const bool row = statement.step();
    if (!row && !statement.ok() && statement.error().code == ErrorCode::Corrupt)
        m_damaged = true;
    return row;
}

QString ArticleReader::nameText(NameId id, const Names &names, bool extra)
{
    if (id == 0)
        return {};
    if (id <= names.size())
        return extra ? names.extra(id) : names.text(id);
    QString text;
    if (step(m_name.bind(1, qint64(id))))
        text = m_name.text(extra ? 1 : 0);
    m_name.reset();
    return text;
}

std::optional<RowData> ArticleReader::row(ArticleId id, const Names &names)
{
    std::optional<RowData> found;
    if (step(m_row.bind(1, qint64(slotOf(id))))) {
        RowData &row = found.emplace();
        row.id = id;
        row.key = m_row.text(0);
        row.date = m_row.optionalInteger(1);
        row.quality = optionalInt(m_row.optionalInteger(2));
        row.heat = optionalInt(m_row.optionalInteger(3));
        const qint64 flags = m_row.integer(4);
        row.dateOnly = has(flags, ArticleFlag::DateOnly);
        if (has(flags, ArticleFlag::Published) || has(flags, ArticleFlag::Unpublished))
            row.published = has(flags, ArticleFlag::Published);
        row.secured = has(flags, ArticleFlag::Secured);
        row.video = has(flags, ArticleFlag::HasVideo);
        row.hasProblem = has(flags, ArticleFlag::HasProblem);
        const auto provider = static_cast<NameId>(m_row.integer(5));
        row.providerName = nameText(provider, names, false);
        row.providerDomain = nameText(provider, names, true);
        row.type = nameText(static_cast<NameId>(m_row.integer(6)), names, false);
        for (const NameId topic : topicsOf(m_row.bytes(7)))
            row.topics.append(nameText(topic, names, false));
        row.title = m_row.text(8);
        row.excerpt = m_row.text(9);
        row.relatedCount = static_cast<int>(m_row.integer(10));
        row.thumbnail.url = m_row.text(11);
        row.thumbnail.width = static_cast<int>(m_row.integer(12));
        row.thumbnail.height = static_cast<int>(m_row.integer(13));
        row.thumbnail.isCached = m_row.integer(14) != 0;
        row.thumbnail.title = m_row.text(15);
        row.thumbnail.attribution = m_row.text(16);
    }
    m_row.reset();
    return found;
}

QByteArray ArticleReader::key(std::uint32_t slot)
{
    QByteArray key;
    if (step(m_key.bind(1, qint64(slot))))
        key = m_key.bytes(0).toByteArray();
    m_key.reset();
    return key;
}

ArticleId ArticleReader::idOf(QByteArrayView key)
{
    const bool found = step(m_id.bindText(1, key));
    const auto id = found ? static_cast<ArticleId>(m_id.integer(0)) : ArticleId::None;
    m_id.reset();
    return id;
}

std::optional<quint64> ArticleReader::identity(std::uint32_t slot)
{
    std::optional<quint64> identity;
    if (step(m_identity.bind(1, qint64(slot))))
        identity = static_cast<quint64>(m_identity.integer(0));
    m_identity.reset();
    return identity;
}

std::vector<StoredProblem> ArticleReader::problems()
{
    std::vector<StoredProblem> all;
    auto statement = m_database.prepare(
        "SELECT key,line,severity,code,subject,detail FROM problem ORDER BY key,line,position");
    while (statement && step(*statement))
        all.push_back({statement->text(0), problemAt(*statement, 1)});
    return all;
}

std::vector<Problem> ArticleReader::problemsOf(const QString &key)
{
    std::vector<Problem> all;
    auto statement = m_database.prepare(
        "SELECT line,severity,code,subject,detail FROM problem WHERE key=?1 ORDER BY line,position");
    if (!statement)
        return all;
    statement->bindText(1, key);
    while (step(*statement))
        all.push_back(problemAt(*statement, 0));
    return all;
}

void ArticleReader::titles(const std::vector<std::uint32_t> &some, const VisitTitle &visit)
{
    for (const std::uint32_t slot : some) {
        if (step(m_title.bind(1, qint64(slot))))
            visit(slot, m_title.text(0));
        m_title.reset();
    }
}

void ArticleReader::titlesBetween(std::uint32_t begin, std::uint32_t end, const VisitTitle &visit)
{
    auto range = m_database.prepare("SELECT id,title FROM listing WHERE id>=?1 AND id<?2");
    if (!range)
        return;
    range->bind(1, qint64(begin)).bind(2, qint64(end));
    while (step(*range))
        visit(static_cast<std::uint32_t>(range->integer(0)), range->text(1));
}

Result<KnownFiles> ArticleReader::knownFiles(DocId nextDoc)
{
    KnownFiles files;
    if (const auto highest = m_database.value("SELECT max(id) FROM article"); highest && *highest) {
        constexpr std::size_t usualKeyBytes = 64;
        const auto count = static_cast<std::size_t>(**highest);
        files.reserve(count, count * usualKeyBytes);
    }
    for (const char *sql : {knownArticles, knownOthers}) {
        auto statement = m_database.prepare(sql);
        Result<void> read = statement ? appendKnown(*statement, nextDoc, files) : statement.error();
        if (!read)
            return read.error();
    }
    files.finish();
    return files;
}

Result<KnownFiles> ArticleReader::knownFilesAt(const std::vector<QByteArray> &keys,
                                               const std::vector<QByteArray> &folders, DocId nextDoc)
{
    KnownFiles files;
    for (const QByteArray &table : {QByteArray(knownArticles), QByteArray(knownOthers)}) {
        auto one = m_database.prepare(QByteArray(table + " WHERE key=?1").constData());
        auto below = m_database.prepare(QByteArray(table + " WHERE key>=?1 AND key<?2").constData());
        if (!one || !below)
            return one ? below.error() : one.error();
        for (const QByteArray &key : keys) {
            one->bindText(1, QByteArrayView(key));
            if (auto read = appendKnown(*one, nextDoc, files); !read)
                return read.error();
            one->reset();
        }
        for (const QByteArray &folder : folders) {
            const QByteArray from = folder + '/';
            const QByteArray to = folder + char('/' + 1);
            below->bindText(1, QByteArrayView(from)).bindText(2, QByteArrayView(to));
            if (auto read = appendKnown(*below, nextDoc, files); !read)
                return read.error();
            below->reset();
        }
    }
    files.finish();
    return files;
}

Result<void> ArticleReader::allRows(KeyArena &keys, const std::function<void(ArticleRow)> &visit)
{
    auto statement = m_database.prepare(
        "SELECT id,doc,date,quality,heat,flags,provider,type,folder,topics,key FROM article ORDER BY id");
    if (!statement)
        return statement.error();
    while (statement->step()) {
        const qint64 slot = statement->integer(0);
        if (slot <= 0 || slot > mostSlots)
            return Error{ErrorCode::Corrupt, m_database.path(), {}};
        ArticleRow row;
        row.slot = static_cast<std::uint32_t>(slot);
        row.doc = static_cast<DocId>(statement->integer(1));
        row.date = statement->optionalInteger(2);
        row.quality = statement->optionalInteger(3);
        row.heat = statement->optionalInteger(4);
        row.flags = static_cast<std::uint32_t>(statement->integer(5));
        row.provider = static_cast<NameId>(statement->integer(6));
        row.type = static_cast<NameId>(statement->integer(7));
        row.folder = static_cast<NameId>(statement->integer(8));
        row.topics = topicsOf(statement->bytes(9));
        keys.set(row.slot, statement->bytes(10));
        visit(std::move(row));
    }
    return statement->ok() ? Result<void>() : Result<void>(statement->error());
}

Result<Names> ArticleReader::names()
{
    auto statement = m_database.prepare("SELECT kind,text,extra FROM name ORDER BY id");
    if (!statement)
        return statement.error();
    Names names;
    while (statement->step()) {
        const auto kind = static_cast<std::size_t>(statement->integer(0));
        if (kind >= nameKinds)
            return Error{ErrorCode::Corrupt, m_database.path(), {}};
        names.append(static_cast<NameKind>(kind), statement->text(1), statement->text(2));
    }
    return statement->ok() ? Result<Names>(std::move(names)) : Result<Names>(statement->error());
}

Result<qint64> ArticleReader::meta(const char *name)
{
    auto statement = m_database.prepare("SELECT value FROM meta WHERE name=?1");
    if (!statement)
        return statement.error();
    statement->bindText(1, QByteArrayView(name, qstrlen(name)));
    if (statement->step())
        return statement->integer(0);
    return statement->ok() ? Error{ErrorCode::Corrupt, m_database.path(), {}} : statement->error();
}

} // namespace hearth

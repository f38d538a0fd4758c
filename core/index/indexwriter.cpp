// SPDX-License-Identifier: Apache-2.0
#include "core/index/indexwriter.h"
#include "core/index/checkedpages.h"
#include "core/index/migrations.h"
#include "core/index/packedfacts.h"
#include <QtEndian>

namespace hearth {
namespace {

constexpr char keyIndexSql[] = "CREATE INDEX IF NOT EXISTS article_key ON article(key);";

std::uint32_t flagsOf(const IndexRecord &record)
{
    std::uint32_t flags = 0;
    const auto set = [&](ArticleFlag flag, bool on) { flags |= on ? bitOf(flag) : 0; };
    set(ArticleFlag::Published, record.published.value_or(false));
    set(ArticleFlag::Unpublished, !record.published.value_or(true));
    set(ArticleFlag::Secured, record.secured);
    set(ArticleFlag::HasImage, record.hasImage);
    set(ArticleFlag::HasRelated, record.relatedCount > 0);
    set(ArticleFlag::HasVideo, record.hasVideo);
    set(ArticleFlag::HasAmp, record.hasAmp);
    set(ArticleFlag::HasProblem, !record.problems.isEmpty());
    set(ArticleFlag::DateOnly, record.dateOnly);
    return flags;
}

std::optional<qint64> wide(std::optional<int> value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

std::optional<qint64> nullable(NameId id)
{
    return id != 0 ? std::optional<qint64>(id) : std::nullopt;
}

/// All columns of the table, in their order.
void bindListing(Statement &statement, const IndexRecord &record, std::uint32_t slot)
{
    statement.bind(1, qint64(slot)).bindText(2, record.title).bindText(3, record.excerpt);
    statement.bind(4, qint64(record.relatedCount));
    const ImageRef &image = record.thumbnail;
    if (image.url.isEmpty()) {
        for (int column = 5; column <= 10; ++column)
            statement.bindNull(column);
        return;
    }
    const auto orNull = [](int value) { return value != 0 ? std::optional<qint64>(value) : std::nullopt; };
    statement.bindText(5, image.url).bind(6, orNull(image.width)).bind(7, orNull(image.height));
    statement.bind(8, orNull(image.isCached ? 1 : 0));
    image.title.isEmpty() ? statement.bindNull(9) : statement.bindText(9, image.title);
    image.attribution.isEmpty() ? statement.bindNull(10) : statement.bindText(10, image.attribution);
}

QByteArray folderOf(const QByteArray &key)
{
    const qsizetype slash = key.lastIndexOf('/');
    return slash < 0 ? QByteArray() : key.left(slash);
}

} // namespace

Result<IndexWriter> IndexWriter::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite, Database::Pages::Checked);
    if (!database)
        return database.error();
    if (auto set = database->exec("PRAGMA page_size=" + QByteArray::number(checkedPageSize) +
                                  ";PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                                  "PRAGMA cache_size=-8192; PRAGMA temp_store=MEMORY;");
        !set)
        return set.error();
    if (auto migrated = migrate(*database, QStringLiteral("index"), false); !migrated)
        return migrated.error();
    IndexWriter writer;
    writer.m_database = std::move(*database);
    if (auto prepared = writer.prepare(); !prepared)
        return prepared.error();
    return writer;
}

Result<void> IndexWriter::prepare()
{
    const std::pair<Statement *, const char *> statements[] = {
        {&m_article, "INSERT OR REPLACE INTO article VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)"},
        // Leaves the index of the keys alone, whose pages would be written as often as those of the articles.
        {&m_articleOfKey,
         "UPDATE article SET facts=?3,doc=?4,identity=?5,date=?6,quality=?7,heat=?8,flags=?9,"
         "provider=?10,type=?11,folder=?12,topics=?13 WHERE id=?1 AND key=?2"},
        {&m_listing, "INSERT OR REPLACE INTO listing VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)"},
        {&m_sameListing,
         "SELECT 1 FROM listing WHERE id=?1 AND title=?2 AND excerpt=?3 AND related=?4 AND image IS ?5"
         " AND image_width IS ?6 AND image_height IS ?7 AND image_cached IS ?8 AND image_title IS ?9"
         " AND image_attribution IS ?10"},
        {&m_other, "INSERT OR REPLACE INTO other_file VALUES(?1,?2)"},
        {&m_problem, "INSERT OR REPLACE INTO problem VALUES(?1,?2,?3,?4,?5,?6,?7)"},
        {&m_name, "INSERT INTO name VALUES(?1,?2,?3,?4)"},
        {&m_deleteArticle, "DELETE FROM article WHERE id=?1"},
        {&m_deleteListing, "DELETE FROM listing WHERE id=?1"},
        {&m_deleteOther, "DELETE FROM other_file WHERE key=?1"},
        {&m_deleteProblems, "DELETE FROM problem WHERE key=?1"},
        {&m_keyOf, "SELECT key FROM article WHERE id=?1"},
        {&m_idOf, "SELECT id FROM article WHERE key=?1"},
        {&m_touch, "UPDATE article SET facts=?2 WHERE id=?1"},
    };
    for (const auto &[statement, sql] : statements) {
        auto prepared = m_database.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(*prepared);
    }
    return {};
}

Result<bool> IndexWriter::wasInterrupted() const
{
    const auto importing = m_database.value("SELECT value FROM meta WHERE name='importing'");
    return importing ? Result<bool>(importing->value_or(0) != 0) : Result<bool>(importing.error());
}

Result<qint64> IndexWriter::generation() const
{
    const auto generation = m_database.value("SELECT value FROM meta WHERE name='generation'");
    return generation ? Result<qint64>(generation->value_or(0)) : Result<qint64>(generation.error());
}

Result<bool> IndexWriter::hasFiles() const
{
    const auto any = m_database.value("SELECT 1 FROM article UNION ALL SELECT 1 FROM other_file LIMIT 1");
    return any ? Result<bool>(any->has_value()) : Result<bool>(any.error());
}

Result<void> IndexWriter::markUnread(DocId from)
{
    return m_database.exec("UPDATE article SET facts=x'' WHERE doc>=" + QByteArray::number(from));
}

Result<void> IndexWriter::readNames()
{
    m_names = {};
    m_nameIds.clear();
    auto statement = m_database.prepare("SELECT kind,text,extra FROM name ORDER BY id");
    if (!statement)
        return statement.error();
    while (statement->step()) {
        const auto kind = static_cast<NameKind>(statement->integer(0));
        m_names.append(kind, statement->text(1), statement->text(2));
        const QByteArray known =
            QByteArray(1, static_cast<char>(kind)) + statement->bytes(1) + '\0' + statement->bytes(2);
        m_nameIds.insert(known, static_cast<NameId>(m_names.size()));
    }
    return statement->ok() ? Result<void>() : Result<void>(statement->error());
}

Result<void> IndexWriter::begin(bool bulk)
{
    if (m_inTransaction)
        return {};
    m_bulk = bulk;
    if (bulk) {
        if (auto set = m_database.exec("UPDATE meta SET value=1 WHERE name='importing';"
                                       "DROP INDEX IF EXISTS article_key;"
                                       "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=0;");
            !set)
            return set;
    }
    if (auto begun = m_database.exec("BEGIN IMMEDIATE"); !begun)
        return begun;
    m_inTransaction = true;
    if (!bulk) {
        if (auto made = m_database.exec(keyIndexSql); !made)
            return made;
    }
    const auto last = m_database.value("SELECT max(id) FROM article");
    if (!last)
        return last.error();
    m_nextSlot = std::max(m_nextSlot, static_cast<std::uint32_t>(last->value_or(0)) + 1);
    return readNames();
}

Result<NameId> IndexWriter::nameId(NameKind kind, const QByteArray &text, const QByteArray &extra)
{
    if (text.isEmpty() && extra.isEmpty())
        return NameId(0);
    const QByteArray known = QByteArray(1, static_cast<char>(kind)) + text + '\0' + extra;
    if (const auto found = m_nameIds.constFind(known); found != m_nameIds.constEnd())
        return *found;
    const auto id = static_cast<NameId>(m_names.size() + 1);
    auto inserted =
        m_name.bind(1, qint64(id)).bind(2, qint64(kind)).bindText(3, text).bindText(4, extra).run();
    if (!inserted)
        return inserted.error();
    m_names.append(kind, QString::fromUtf8(text), QString::fromUtf8(extra));
    m_nameIds.insert(known, id);
    return id;
}

Result<IndexWriter::Written> IndexWriter::write(const IndexRecord &record, DocId doc)
{
    Written written;
    const QByteArray &key = record.file.key;
    std::uint32_t slot = slotOf(record.id);
    bool keepsKey = false;
    if (!m_bulk) {
        if (slot != 0 && m_keyOf.bind(1, qint64(slot)).step()) {
            QByteArray oldKey = m_keyOf.bytes(0).toByteArray();
            keepsKey = oldKey == key;
            if (!keepsKey)
                written.oldKey = std::move(oldKey);
        }
        m_keyOf.reset();
        if (!keepsKey && m_idOf.bindText(1, key).step()) {
            const auto holder = static_cast<std::uint32_t>(m_idOf.integer(0));
            m_idOf.reset();
            if (slot != 0) { // moved onto a file that the index still has
                if (auto gone = forget(holder, key); !gone)
                    return gone.error();
                written.removed = holder;
            } else {
                slot = holder;
                keepsKey = true;
            }
        }
        m_idOf.reset();
        for (const QByteArray &problemsOf : {key, written.oldKey}) {
            if (problemsOf.isEmpty())
                continue;
            if (auto gone = m_deleteProblems.bindText(1, problemsOf).run(); !gone)
                return gone.error();
        }
    }
    if (auto stored = writeProblems(record); !stored)
        return stored.error();
    if (!record.isArticle) {
        if (slot != 0) {
            if (auto gone = forget(slot, {}); !gone)
                return gone.error();
            written.removed = slot;
        }
        const PackedFacts facts = packed(record.file);
        auto stored = m_other.bindText(1, key).bindBlob(2, facts).run();
        return stored ? Result<Written>(std::move(written)) : Result<Written>(stored.error());
    }
    if (!m_bulk) {
        if (auto gone = m_deleteOther.bindText(1, key).run(); !gone)
            return gone.error();
    }
    written.isNew = slot == 0;
    written.row.emplace();
    written.row->slot = slot != 0 ? slot : m_nextSlot++;
    written.row->doc = doc;
    if (auto stored = writeArticle(record, *written.row, keepsKey ? m_articleOfKey : m_article); !stored)
        return stored.error();
    return written;
}

Result<void> IndexWriter::writeArticle(const IndexRecord &record, ArticleRow &row, Statement &statement)
{
    const auto provider = nameId(NameKind::Provider, record.provider, record.domain);
    const auto type = nameId(NameKind::Type, record.type);
    const auto folder = nameId(NameKind::Folder, folderOf(record.file.key));
    for (const auto *id : {&provider, &type, &folder}) {
        if (!*id)
            return id->error();
    }
    row.provider = *provider;
    row.type = *type;
    row.folder = *folder;
    QByteArray topics(static_cast<qsizetype>(record.topics.size() * sizeof(NameId)), Qt::Uninitialized);
    for (std::size_t i = 0; i < record.topics.size(); ++i) {
        const auto topic = nameId(NameKind::Topic, record.topics[i]);
        if (!topic)
            return topic.error();
        row.topics.push_back(*topic);
        qToLittleEndian<NameId>(*topic, topics.data() + i * sizeof(NameId));
    }
    row.date = record.date;
    row.quality = wide(record.quality);
    row.heat = wide(record.heat);
    row.flags = flagsOf(record);
    row.key = record.file.key;

    const PackedFacts facts = packed(record.file);
    statement.bind(1, qint64(row.slot))
        .bindText(2, record.file.key)
        .bindBlob(3, facts)
        .bind(4, qint64(row.doc));
    statement.bind(5, static_cast<qint64>(record.identity));
    statement.bind(6, row.date).bind(7, row.quality).bind(8, row.heat).bind(9, qint64(row.flags));
    statement.bind(10, nullable(row.provider)).bind(11, nullable(row.type)).bind(12, nullable(row.folder));
    statement.bindBlob(13, topics);
    if (auto stored = statement.run(); !stored)
        return stored;

    return writeListing(record, row.slot);
}

Result<void> IndexWriter::writeListing(const IndexRecord &record, std::uint32_t slot)
{
    if (!m_bulk) {
        // A score or a date is changed more often than a title: then half of the pages need not be written.
        bindListing(m_sameListing, record, slot);
        const bool same = m_sameListing.step();
        m_sameListing.reset();
        if (same)
            return {};
    }
    bindListing(m_listing, record, slot);
    return m_listing.run();
}

Result<void> IndexWriter::writeProblems(const IndexRecord &record)
{
    int position = 0;
    for (const Problem &problem : record.problems) {
        m_problem.bindText(1, record.file.key).bind(2, qint64(position++)).bind(3, qint64(problem.line));
        m_problem.bind(4, qint64(problem.severity)).bind(5, qint64(problem.code));
        if (auto stored = m_problem.bindText(6, problem.subject).bindText(7, problem.detail).run(); !stored)
            return stored;
    }
    return {};
}

/// Without its problems when the key is empty: a file that is no article any more has had them replaced.
Result<void> IndexWriter::forget(std::uint32_t slot, const QByteArray &key)
{
    if (auto gone = m_deleteArticle.bind(1, qint64(slot)).run(); !gone)
        return gone;
    if (auto gone = m_deleteListing.bind(1, qint64(slot)).run(); !gone)
        return gone;
    return key.isEmpty() ? Result<void>() : m_deleteProblems.bindText(1, key).run();
}

Result<std::uint32_t> IndexWriter::remove(const QByteArray &key)
{
    std::uint32_t slot = 0;
    if (m_idOf.bindText(1, key).step())
        slot = static_cast<std::uint32_t>(m_idOf.integer(0));
    m_idOf.reset();
    auto gone = slot != 0 ? forget(slot, key) : m_deleteProblems.bindText(1, key).run();
    if (gone && slot == 0)
        gone = m_deleteOther.bindText(1, key).run();
    return gone ? Result<std::uint32_t>(slot) : Result<std::uint32_t>(gone.error());
}

Result<void> IndexWriter::touch(ArticleId id, const FileFacts &file)
{
    const PackedFacts facts = packed(file);
    return m_touch.bind(1, qint64(slotOf(id))).bindBlob(2, facts).run();
}

Result<void> IndexWriter::commit(qint64 generation, bool more)
{
    const QByteArray number = QByteArray::number(generation);
    if (auto set = m_database.exec("UPDATE meta SET value=" + number + " WHERE name='generation'; COMMIT");
        !set)
        return set;
    m_inTransaction = false;
    if (!more)
        return {};
    auto begun = m_database.exec("BEGIN IMMEDIATE");
    m_inTransaction = begun.ok();
    return begun;
}

Result<void> IndexWriter::endBulk()
{
    m_bulk = false;
    // Until the last statement a crash restarts the import; from then on everything is on disk.
    if (auto made = m_database.exec(QByteArray(keyIndexSql) +
                                    "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous=FULL;"
                                    "UPDATE meta SET value=0 WHERE name='importing';"
                                    "PRAGMA wal_checkpoint(TRUNCATE);"
                                    "PRAGMA wal_autocheckpoint=1000; PRAGMA synchronous=NORMAL;");
        !made)
        return made;
    return {};
}

void IndexWriter::rollback()
{
    if (m_inTransaction)
        (void)m_database.exec("ROLLBACK");
    m_inTransaction = false;
}

Result<void> IndexWriter::clear()
{
    rollback();
    m_nextSlot = 1;
    return m_database.exec(
        "BEGIN IMMEDIATE; DELETE FROM article; DELETE FROM listing; DELETE FROM other_file;"
        "DELETE FROM problem; DELETE FROM name;"
        "UPDATE meta SET value=value+1 WHERE name='generation'; COMMIT; VACUUM;");
}

} // namespace hearth

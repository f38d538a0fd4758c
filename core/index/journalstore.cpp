// SPDX-License-Identifier: Apache-2.0
#include "core/index/journalstore.h"
#include "core/index/database.h"

namespace hearth {

class JournalStore::Private
{
public:
    explicit Private(Database database) : db(std::move(database)) {}

    Result<std::vector<StoredStep>> readSteps(const char *sql, qint64 parameter)
    {
        auto query = db.prepare(sql);
        if (!query)
            return query.error();
        query->bind(1, parameter);
        std::vector<StoredStep> steps;
        while (query->step()) {
            steps.push_back({query->integer(0), query->integer(1), int(query->integer(2)), query->text(3),
                             query->text(4), int(query->integer(5)), StepState(query->integer(6))});
        }
        if (!query->ok())
            return db.error();
        return steps;
    }

    Result<std::optional<StoredStep>> readStep(const char *sql, StepState state)
    {
        auto steps = readSteps(sql, qint64(state));
        if (!steps)
            return steps.error();
        return steps->empty() ? std::optional<StoredStep>()
                              : std::optional<StoredStep>(std::move(steps->front()));
    }

    Result<void> runFor(const char *sql, qint64 first, qint64 second)
    {
        auto statement = db.prepare(sql);
        if (!statement)
            return statement.error();
        return statement->bind(1, first).bind(2, second).run();
    }

    Database db;
};

namespace {

Result<void> insertChange(Statement &insert, qint64 step, qint64 number, const StoredChange &change)
{
    // A null QByteArray would be stored as NULL; the columns hold bytes, if none.
    const auto bytes = [](const QByteArray &value) {
        return value.isNull() ? QByteArrayView("") : QByteArrayView(value);
    };
    return insert.bind(1, step)
        .bind(2, number)
        .bind(3, qint64(change.kind))
        .bindText(4, change.key)
        .bind(5, qint64(change.existedBefore))
        .bind(6, qint64(change.existsAfter))
        .bind(7, qint64(change.hashBefore))
        .bind(8, qint64(change.hashAfter))
        .bind(9, change.offset)
        .bindBlob(10, bytes(change.before))
        .bindBlob(11, bytes(change.after))
        .run();
}

} // namespace

JournalStore::JournalStore(std::unique_ptr<Private> d) : d(std::move(d)) {}
JournalStore::~JournalStore() = default;

Result<std::unique_ptr<JournalStore>> JournalStore::open(const QString &userDir)
{
    auto db = Database::open(userDir + QStringLiteral("/user.db"), Database::Mode::ReadWrite);
    if (!db)
        return db.error();
    // A step must be on the disk before the first file is touched.
    if (auto set = db->exec("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"); !set)
        return set.error();
    return std::unique_ptr<JournalStore>(new JournalStore(std::make_unique<Private>(std::move(*db))));
}

Result<qint64> JournalStore::add(const StoredStep &step, const std::vector<StoredChange> &changes)
{
    Transaction transaction(d->db);
    if (auto begun = transaction.begun(); !begun)
        return begun.error();
    if (auto dropped = d->db.exec("DELETE FROM step WHERE state = 3"); !dropped)
        return dropped.error();
    auto insert =
        d->db.prepare("INSERT INTO step(at, kind, fields, value, articles, state) VALUES(?,?,?,?,?,?)");
    if (!insert)
        return insert.error();
    auto inserted = insert->bind(1, step.at)
                        .bind(2, qint64(step.kind))
                        .bindText(3, step.fields)
                        .bindText(4, step.value)
                        .bind(5, qint64(step.articles))
                        .bind(6, qint64(step.state))
                        .run();
    if (!inserted)
        return inserted.error();
    const auto id = d->db.value("SELECT last_insert_rowid()");
    if (!id)
        return id.error();
    auto insertOne = d->db.prepare("INSERT INTO step_change VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    if (!insertOne)
        return insertOne.error();
    for (std::size_t number = 0; number < changes.size(); ++number) {
        if (auto done = insertChange(*insertOne, **id, qint64(number), changes[number]); !done)
            return done.error();
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return **id;
}

Result<void> JournalStore::setState(qint64 step, StepState state)
{
    return d->runFor("UPDATE step SET state = ?2 WHERE id = ?1", step, qint64(state));
}

Result<void> JournalStore::remove(qint64 step)
{
    return d->runFor("DELETE FROM step WHERE id = ?1 AND ?2 = 0", step, 0);
}

#define HEARTH_STEP_COLUMNS "SELECT id, at, kind, fields, value, articles, state FROM step "

Result<std::vector<StoredStep>> JournalStore::steps(int limit) const
{
    return d->readSteps(HEARTH_STEP_COLUMNS "ORDER BY id DESC LIMIT ?", limit);
}

Result<std::vector<StoredStep>> JournalStore::unfinished() const
{
    return d->readSteps(HEARTH_STEP_COLUMNS "WHERE state IN (0, 2) AND id > ? ORDER BY id", 0);
}

Result<std::optional<StoredStep>> JournalStore::newest(StepState state) const
{
    return d->readStep(HEARTH_STEP_COLUMNS "WHERE state = ? ORDER BY id DESC LIMIT 1", state);
}

Result<std::optional<StoredStep>> JournalStore::oldest(StepState state) const
{
    return d->readStep(HEARTH_STEP_COLUMNS "WHERE state = ? ORDER BY id LIMIT 1", state);
}

#undef HEARTH_STEP_COLUMNS

Result<std::vector<StoredChange>> JournalStore::changesOf(qint64 step) const
{
    auto query = d->db.prepare(
        "SELECT kind, key, existed_before, exists_after, hash_before, hash_after, offset, before, "
        "after FROM step_change WHERE step = ? ORDER BY number");
    if (!query)
        return query.error();
    query->bind(1, step);
    std::vector<StoredChange> changes;
    while (query->step()) {
        changes.push_back({StoredChange::Kind(query->integer(0)), query->text(1), query->integer(2) != 0,
                           query->integer(3) != 0, quint64(query->integer(4)), quint64(query->integer(5)),
                           query->integer(6), query->bytes(7).toByteArray(), query->bytes(8).toByteArray()});
    }
    if (!query->ok())
        return d->db.error();
    return changes;
}

} // namespace hearth

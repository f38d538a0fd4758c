// SPDX-License-Identifier: Apache-2.0
#include "core/index/userstate.h"
#include "core/index/migrations.h"

namespace hearth {
namespace {

constexpr char columnsSql[] =
    "SELECT key,identity,read,starred,offline,note,pictures,failure,labels,apart FROM state";

constexpr int picturesHere = 1; // bits of the column
constexpr int picturesMissing = 2;

UserRow rowOf(const Statement &statement)
{
    UserRow row;
    row.key = statement.bytes(0).toByteArray();
    row.identity = static_cast<quint64>(statement.integer(1));
    row.read = statement.integer(2) != 0;
    row.starred = statement.integer(3) != 0;
    row.offline.state = static_cast<OfflineState>(statement.integer(4));
    row.note = statement.text(5);
    row.offline.pictures = (statement.integer(6) & picturesHere) != 0;
    row.offline.picturesFailed = (statement.integer(6) & picturesMissing) != 0;
    setFailure(row.offline, statement.text(7));
    row.labels = labelsFromText(statement.text(8));
    row.apart = decisionsFromText(statement.text(9));
    return row;
}

} // namespace

void setBits(UserBits &bits, std::size_t slot, const UserRow &row)
{
    bits.read.set(slot, row.read);
    bits.starred.set(slot, row.starred);
    bits.noted.set(slot, !row.note.isEmpty());
    bits.labels.set(slot, row.labels);
    bits.setOfflineMark(slot, row.offline);
}

OfflineMark UserBits::offlineMark(std::size_t slot) const
{
    OfflineMark mark;
    mark.state = stored.test(slot)   ? OfflineState::Stored
                 : stale.test(slot)  ? OfflineState::Stale
                 : failed.test(slot) ? OfflineState::Failed
                                     : OfflineState::None;
    mark.pictures = pictures.test(slot);
    mark.picturesFailed = picturesFailed.test(slot);
    if (const SlotFailures::Entry *failure = failures.find(slot)) {
        mark.reason = static_cast<FailureReason>(failure->reason);
        mark.status = failure->status;
    }
    return mark;
}

void UserBits::setOfflineMark(std::size_t slot, const OfflineMark &mark)
{
    stored.set(slot, mark.state == OfflineState::Stored);
    stale.set(slot, mark.state == OfflineState::Stale);
    failed.set(slot, mark.state == OfflineState::Failed);
    pictures.set(slot, mark.pictures);
    picturesFailed.set(slot, mark.picturesFailed);
    failures.set(slot, mark.reason, mark.status);
}

Result<UserState> UserState::open(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if (auto set =
            database->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-1024;");
        !set)
        return set.error();
    if (auto migrated = migrate(*database, QStringLiteral("user"), true); !migrated)
        return migrated.error();
    UserState state;
    state.m_database = std::move(*database);
    state.m_clock = &clock;
    const QByteArray columns = columnsSql;
    const std::pair<Statement *, QByteArray> statements[] = {
        {&state.m_find, columns + " WHERE key=?1"},
        {&state.m_byIdentity, columns + " WHERE identity=?1 ORDER BY key"},
        {&state.m_store, "INSERT OR REPLACE INTO "
                         "state(key,identity,read,starred,offline,note,changed,pictures,failure,labels,apart)"
                         " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)"},
        {&state.m_drop, "DELETE FROM state WHERE key=?1"},
        {&state.m_rename, "UPDATE OR REPLACE state SET key=?2 WHERE key=?1"},
    };
    for (const auto &[statement, sql] : statements) {
        auto prepared = state.m_database.prepare(sql.constData());
        if (!prepared)
            return prepared.error();
        *statement = std::move(*prepared);
    }
    return state;
}

Result<bool> UserState::isEmpty() const
{
    const auto any = m_database.value("SELECT 1 FROM state LIMIT 1");
    return any ? Result<bool>(!any->has_value()) : Result<bool>(any.error());
}

Result<qint64> UserState::changes() const
{
    const auto changes = m_database.value("SELECT value FROM meta WHERE name='changes'");
    return changes ? Result<qint64>(changes->value_or(0)) : Result<qint64>(changes.error());
}

Result<void> UserState::forEach(const std::function<void(const UserRow &)> &visit) const
{
    auto statement = m_database.prepare(columnsSql);
    if (!statement)
        return statement.error();
    while (statement->step())
        visit(rowOf(*statement));
    return statement->ok() ? Result<void>() : Result<void>(statement->error());
}

std::optional<UserRow> UserState::find(QByteArrayView key)
{
    std::optional<UserRow> row;
    if (m_find.bindText(1, key).step())
        row = rowOf(m_find);
    m_find.reset();
    return row;
}

std::vector<UserRow> UserState::withIdentity(quint64 identity)
{
    std::vector<UserRow> rows;
    m_byIdentity.bind(1, static_cast<qint64>(identity));
    while (m_byIdentity.step())
        rows.push_back(rowOf(m_byIdentity));
    m_byIdentity.reset();
    return rows;
}

Result<ToldApart> UserState::toldApart() const
{
    auto statement = m_database.prepare("SELECT key,apart FROM state WHERE apart<>''");
    if (!statement)
        return statement.error();
    ToldApart told;
    while (statement->step())
        told.set(statement->text(0), decisionsFromText(statement->text(1)));
    return statement->ok() ? Result<ToldApart>(std::move(told)) : Result<ToldApart>(statement->error());
}

Result<void> UserState::begin()
{
    if (m_inTransaction)
        return {};
    auto begun = m_database.exec("BEGIN IMMEDIATE");
    m_inTransaction = begun.ok();
    return begun;
}

Result<void> UserState::store(const UserRow &row)
{
    if (!row.read && !row.starred && row.offline.isEmpty() && row.note.isEmpty() && row.labels.isEmpty() &&
        row.apart.isEmpty())
        return m_drop.bindText(1, row.key).run();
    m_store.bindText(1, row.key).bind(2, static_cast<qint64>(row.identity)).bind(3, qint64(row.read));
    m_store.bind(4, qint64(row.starred)).bind(5, qint64(row.offline.state)).bindText(6, row.note);
    m_store.bind(8, qint64((row.offline.pictures ? picturesHere : 0) |
                           (row.offline.picturesFailed ? picturesMissing : 0)));
    m_store.bindText(9, failureCode(row.offline.reason, row.offline.status));
    m_store.bindText(10, labelsToText(row.labels));
    m_store.bindText(11, decisionsToText(row.apart));
    return m_store.bind(7, m_clock->nowUtc().toSecsSinceEpoch()).run();
}

Result<void> UserState::rename(QByteArrayView oldKey, QByteArrayView newKey)
{
    return m_rename.bindText(1, oldKey).bindText(2, newKey).run();
}

Result<void> UserState::commit()
{
    if (!m_inTransaction)
        return {};
    auto done = m_database.exec("UPDATE meta SET value=value+1 WHERE name='changes'; COMMIT");
    if (done)
        m_inTransaction = false;
    else
        rollback();
    return done;
}

void UserState::rollback()
{
    if (m_inTransaction)
        (void)m_database.exec("ROLLBACK");
    m_inTransaction = false;
}

} // namespace hearth

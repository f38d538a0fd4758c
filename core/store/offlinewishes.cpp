// SPDX-License-Identifier: Apache-2.0
#include "core/store/offlinewishes.h"
#include "core/index/migrations.h"
#include "core/store/statements.h"
#include <QDir>

namespace hearth {

using namespace Qt::StringLiterals;

class OfflineWishes::Private
{
public:
    explicit Private(const Clock &theClock) : clock(theClock) {}

    Result<void> open(const QString &path);

    const Clock &clock;
    Database database;
    Statement pins, pin, unpin, wishes, wish, unwish, movePin, moveWish, rules, addRule, removeRule;
    QSet<QString> pinned;
};

Result<void> OfflineWishes::Private::open(const QString &path)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    database = std::move(*opened);
    if (auto set = database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"); !set)
        return set;
    if (const auto migrated = migrate(database, u"offline"_s, true); !migrated)
        return migrated.error();
    auto prepared = prepareAll(
        database,
        {{&pins, "SELECT article FROM pin"},
         {&pin, "INSERT OR IGNORE INTO pin(article,since) VALUES(?1,?2)"},
         {&unpin, "DELETE FROM pin WHERE article=?1"},
         {&wishes, "SELECT article,page,pictures FROM wish ORDER BY id"},
         {&wish, "INSERT INTO wish(article,page,pictures,asked) VALUES(?1,?2,?3,?4) ON CONFLICT(article)"
                 " DO UPDATE SET page=max(page,excluded.page),pictures=max(pictures,excluded.pictures)"},
         {&unwish, "DELETE FROM wish WHERE article=?1"},
         {&movePin, "UPDATE OR REPLACE pin SET article=?2 WHERE article=?1"},
         {&moveWish, "UPDATE OR REPLACE wish SET article=?2 WHERE article=?1"},
         {&rules, "SELECT id,query,pictures,most FROM rule ORDER BY id"},
         {&addRule, "INSERT INTO rule(query,pictures,most,made) VALUES(?1,?2,?3,?4) ON CONFLICT(query)"
                    " DO UPDATE SET pictures=excluded.pictures,most=excluded.most RETURNING id"},
         {&removeRule, "DELETE FROM rule WHERE id=?1"}});
    if (!prepared)
        return prepared;
    while (pins.step())
        pinned.insert(pins.text(0));
    pins.reset();
    return {};
}

OfflineWishes::OfflineWishes(std::unique_ptr<Private> data) : d(std::move(data)) {}
OfflineWishes::~OfflineWishes() = default;

Result<std::unique_ptr<OfflineWishes>> OfflineWishes::open(const QString &userDir, const Clock &clock)
{
    if (!QDir().mkpath(userDir))
        return Error{ErrorCode::PermissionDenied, userDir, {}};
    auto data = std::make_unique<Private>(clock);
    if (const auto opened = data->open(userDir + "/offline.db"_L1); !opened)
        return opened.error();
    return std::unique_ptr<OfflineWishes>(new OfflineWishes(std::move(data)));
}

bool OfflineWishes::isPinned(const QString &article) const
{
    return d->pinned.contains(article);
}

const QSet<QString> &OfflineWishes::pinned() const
{
    return d->pinned;
}

Result<void> OfflineWishes::setPinned(const QStringList &articles, bool pinned)
{
    Transaction transaction(d->database);
    if (!transaction.begun())
        return transaction.begun();
    const qint64 now = d->clock.nowUtc().toSecsSinceEpoch();
    for (const QString &article : articles) {
        Statement &change = pinned ? d->pin : d->unpin;
        change.bindText(1, article);
        if (pinned)
            change.bind(2, now);
        if (auto done = change.run(); !done)
            return done;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    for (const QString &article : articles) {
        if (pinned)
            d->pinned.insert(article);
        else
            d->pinned.remove(article);
    }
    return {};
}

Result<void> OfflineWishes::add(const QList<OfflineWish> &wishes)
{
    Transaction transaction(d->database);
    if (!transaction.begun())
        return transaction.begun();
    const qint64 now = d->clock.nowUtc().toSecsSinceEpoch();
    for (const OfflineWish &wish : wishes) {
        d->wish.bindText(1, wish.article)
            .bind(2, qint64(wish.page))
            .bind(3, qint64(wish.pictures))
            .bind(4, now);
        if (auto done = d->wish.run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> OfflineWishes::remove(const QStringList &articles)
{
    Transaction transaction(d->database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString &article : articles) {
        if (auto done = d->unwish.bindText(1, article).run(); !done)
            return done;
    }
    return transaction.commit();
}

QList<OfflineWish> OfflineWishes::wishes() const
{
    QList<OfflineWish> list;
    while (d->wishes.step())
        list.append({d->wishes.text(0), d->wishes.integer(1) != 0, d->wishes.integer(2) != 0});
    d->wishes.reset();
    return list;
}

QList<OfflineRule> OfflineWishes::rules() const
{
    QList<OfflineRule> list;
    Statement &rules = d->rules;
    while (rules.step()) {
        list.append({rules.integer(0), rules.text(1), rules.integer(2) != 0,
                     static_cast<int>(std::clamp<qint64>(rules.integer(3), 1, OfflineRule::greatestMost))});
    }
    rules.reset();
    return list;
}

Result<qint64> OfflineWishes::addRule(const OfflineRule &rule)
{
    Statement &add = d->addRule;
    add.bindText(1, rule.query).bind(2, qint64(rule.pictures));
    add.bind(3, qint64(std::clamp(rule.most, 1, OfflineRule::greatestMost)));
    add.bind(4, d->clock.nowUtc().toSecsSinceEpoch());
    if (!add.step()) {
        const Error error = add.error();
        add.reset();
        return error;
    }
    const qint64 id = add.integer(0);
    if (auto ended = add.run(); !ended)
        return ended.error();
    return id;
}

Result<void> OfflineWishes::removeRule(qint64 id)
{
    return d->removeRule.bind(1, id).run();
}

Result<void> OfflineWishes::renameArticle(const QString &from, const QString &to)
{
    if (auto moved = d->movePin.bindText(1, from).bindText(2, to).run(); !moved)
        return moved;
    if (d->pinned.remove(from))
        d->pinned.insert(to);
    return d->moveWish.bindText(1, from).bindText(2, to).run();
}

} // namespace hearth

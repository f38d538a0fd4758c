// SPDX-License-Identifier: Apache-2.0
#include "core/index/migrations.h"
#include <QDir>
#include <QFile>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

/// A consistent copy, also of what is still in the write-ahead log.
Result<void> copyBeside(Database &database, qint64 version)
{
    const QString path = database.path() + u".v"_s + QString::number(version) + u".bak"_s;
    QFile::remove(path);
    auto statement = database.prepare("VACUUM INTO ?1");
    if (!statement)
        return statement.error();
    return statement->bindText(1, path).run();
}

Result<void> apply(Database &database, const QString &file, int number)
{
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file, sql.errorString()};
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    // Another process may have opened the same new file, and been quicker.
    const auto version = database.value("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) >= number)
        return {};
    if (auto done = database.exec(sql.readAll()); !done)
        return done;
    if (auto done = database.exec("PRAGMA user_version=" + QByteArray::number(number)); !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<bool> migrate(Database &database, const QString &folder, bool backUp)
{
    const auto version = database.value("PRAGMA user_version");
    if (!version)
        return version.error();
    const qint64 current = version->value_or(0);
    const QDir dir(u":/sql/"_s + folder);
    const QStringList files = dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const auto numberOf = [](const QString &file) { return file.left(4).toInt(); };
    if (files.isEmpty() || current > numberOf(files.back()))
        return Error{ErrorCode::TooNew, database.path(), QString::number(current)};
    if (current == numberOf(files.back()))
        return false;
    if (backUp && current > 0) {
        if (auto copied = copyBeside(database, current); !copied)
            return copied.error();
    }
    for (const QString &file : files) {
        if (numberOf(file) <= current)
            continue;
        if (auto done = apply(database, dir.filePath(file), numberOf(file)); !done)
            return done.error();
    }
    return true;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/web/webcommands.h"
#include "tests/support/tempdir.h"
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth::test {

/// What a command of hearthctl gave back.
struct CommandResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const ///< of out; it is a mistake of the test, or a bug, when that is none
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("no JSON: %s\n%s", qPrintable(error.errorString()), out.constData());
        return document;
    }
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        const QJsonArray array = json().array();
        for (const QJsonValue &value : array)
            all.append(value.toObject());
        return all;
    }
    QStringList keys() const { return texts(u"key"); }
    QStringList texts(QStringView name) const ///< the value of this name, of each object
    {
        QStringList all;
        for (const QJsonObject &object : objects())
            all.append(object[name].toString());
        return all;
    }
};

/// Runs hearthctl in this process.
inline CommandResult runCommand(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const int code = cli::runCommandLine(cli::allCommands(), arguments, {out, err});
    return {code, out.data(), err.data()};
}

/// The same on the folders library and data of `dir`.
inline CommandResult runInLibrary(const TempDir &dir, const QStringList &arguments)
{
    return runCommand(QStringList{QStringLiteral("--library"), dir.file(QStringLiteral("library")),
                                  QStringLiteral("--data"), dir.file(QStringLiteral("data"))} +
                      arguments);
}

} // namespace hearth::test

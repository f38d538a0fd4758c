// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QString>
#include <vector>

namespace hearth {

/// Files that are named by the SHA-256 of their content, below one folder. The same content is kept once; a
/// file is there whole or not at all, also after a crash. A value without state: any thread may use it.
class ObjectFiles final
{
public:
    explicit ObjectFiles(QString folder) : m_folder(std::move(folder)) {}

    /// Writes the content unless it is there already; gives its name, 64 hex digits. Errors: those of
    /// writeFileAtomically().
    Result<QString> put(const QByteArray &content) const;
    /// Errors: those of readFile(); Corrupt when the content is not what the name says.
    Result<QByteArray> get(const QString &hash) const;
    QString pathOf(const QString &hash) const; ///< absolute; the file need not exist
    bool contains(const QString &hash) const;
    bool remove(const QString &hash) const;

    struct Entry
    {
        QString name; ///< a hash, or what a crash left behind
        QString path;
        qint64 size = 0;
        qint64 changed = 0; ///< UTC seconds
    };
    /// All files below the folder; half a second at 100,000, so off the UI thread.
    std::vector<Entry> list() const;

private:
    QString m_folder;
};

/// Is it 64 lower-case hex digits?
bool isObjectName(QStringView name);

} // namespace hearth

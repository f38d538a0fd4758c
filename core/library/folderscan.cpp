// SPDX-License-Identifier: Apache-2.0
#include "core/library/folderscan.h"
#include <QtCore/qstringconverter.h>

namespace hearth {

QByteArray ScannedFolder::key(const File &file) const
{
    return below(name(file));
}

void ScannedFolder::reset(QByteArray path)
{
    m_path = std::move(path);
    m_stamp = {};
    m_names.resize(0);
    m_files.clear();
    m_subfolders.clear();
    m_unreadable.clear();
}

void ScannedFolder::addFile(QByteArrayView name, const FileStamp &stamp)
{
    m_files.push_back({static_cast<quint32>(m_names.size()), static_cast<quint32>(name.size()), stamp});
    m_names.append(name);
}

void ScannedFolder::addSubfolder(QByteArrayView name)
{
    m_subfolders.append(below(name));
}

void ScannedFolder::addUnreadable(QByteArrayView name)
{
    m_unreadable.append(name.isEmpty() ? m_path : below(name));
}

QByteArray ScannedFolder::below(QByteArrayView name) const
{
    if (m_path.isEmpty())
        return name.toByteArray();
    QByteArray result;
    result.reserve(m_path.size() + 1 + name.size());
    result.append(m_path).append('/').append(name);
    return result;
}

bool isArticleName(QByteArrayView name)
{
    return !name.startsWith('.') &&
           (name.endsWith(".md") || name.endsWith(".html") || name.endsWith(".markdown"));
}

bool isExcludedFolder(QByteArrayView name)
{
    if (name.isEmpty() || name.front() == '.')
        return true;
    switch (name.front()) { // most names are settled by their first letter
    case '_':
        return name == QByteArrayView("_data") || name == QByteArrayView("_site");
    case 'a':
        return name == QByteArrayView("api") || name == QByteArrayView("assets");
    case 'n':
        return name == QByteArrayView("node_modules");
    default:
        return false;
    }
}

bool isArticlePath(QByteArrayView key)
{
    qsizetype begin = 0;
    for (qsizetype slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', begin)) {
        if (isExcludedFolder(key.sliced(begin, slash - begin)))
            return false;
        begin = slash + 1;
    }
    return isArticleName(key.sliced(begin));
}

bool FolderScan::walk(const std::function<void(const QByteArray &)> &before,
                      const std::function<void(const ScannedFolder &)> &each, const CancelToken &cancel,
                      const QByteArray &start) const
{
    ScannedFolder folder;
    QList<QByteArray> waiting{start};
    while (!waiting.isEmpty()) {
        if (cancel.isCancelled())
            return false;
        const QByteArray path = waiting.takeLast();
        if (before)
            before(path);
        if (!scan(path, &folder))
            continue;
        // Downwards by name, so that the list from whose end we take goes upwards.
        QList<QByteArray> below = folder.subfolders();
        std::sort(below.begin(), below.end(), std::greater<>());
        waiting.append(below);
        each(folder);
    }
    return true;
}

} // namespace hearth

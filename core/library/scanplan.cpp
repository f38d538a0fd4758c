// SPDX-License-Identifier: Apache-2.0
#include "core/library/scanplan.h"

namespace hearth {

QByteArrayView fileName(QByteArrayView key)
{
    return key.sliced(key.lastIndexOf('/') + 1);
}

ScanPlan::ScanPlan(const KnownFiles &known) : m_known(known), m_seen(known.size(), false) {}

bool ScanPlan::seenUnchanged(qsizetype position, const FileStamp &stamp)
{
    const auto index = static_cast<std::size_t>(position);
    m_seen[index] = true;
    const KnownFiles::Entry &entry = m_known.at(index);
    // A racy file is kept without a modification time (see TakenIn), so it never compares equal.
    if (entry.mtimeNs != stamp.mtimeNs || entry.size != stamp.size || entry.inode != stamp.identity)
        return false;
    if (entry.id != ArticleId::None)
        ++m_unchanged;
    return true;
}

void ScanPlan::look(const ScannedFolder &folder, std::vector<ScanTask> *tasks)
{
    const auto first = static_cast<std::ptrdiff_t>(tasks->size());
    QByteArray key = folder.path();
    if (!key.isEmpty())
        key += '/';
    const qsizetype prefix = key.size();
    for (const ScannedFolder::File &file : folder.files()) {
        key.resize(prefix);
        key.append(folder.name(file));
        const qsizetype position = m_known.size() > 0 ? m_known.find(key) : -1;
        if (position < 0 || !seenUnchanged(position, file.stamp))
            tasks->push_back({QByteArray(key.constData(), key.size()), position});
    }
    std::sort(tasks->begin() + first, tasks->end(),
              [](const ScanTask &a, const ScanTask &b) { return a.key < b.key; });
    for (const QByteArray &path : folder.unreadable())
        keep(path);
}

void ScanPlan::lookAt(const QByteArray &key, const std::optional<FileStamp> &stamp,
                      std::vector<ScanTask> *tasks)
{
    if (!stamp)
        return;
    const qsizetype position = m_known.find(key);
    if (position < 0 || !seenUnchanged(position, *stamp))
        tasks->push_back({key, position});
}

void ScanPlan::keep(const QByteArray &path)
{
    const QByteArray below = path.isEmpty() ? path : QByteArray(path + '/');
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const KnownFiles::Entry &entry = m_known.at(i);
        const QByteArrayView key = m_known.key(entry);
        if (m_seen[i] || (key != path && !key.startsWith(below)))
            continue;
        m_seen[i] = true;
        if (entry.id != ArticleId::None)
            ++m_unchanged;
    }
}

void ScanPlan::finish()
{
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (m_seen[i])
            continue;
        const KnownFiles::Entry &entry = m_known.at(i);
        m_goneByHash.insert(entry.hash, i);
        if (entry.id != ArticleId::None)
            m_goneByName.insert(fileName(m_known.key(entry)).toByteArray(), i);
    }
}

std::optional<std::size_t> ScanPlan::claimMoved(quint64 hash, qint64 size)
{
    // A hash of 0 says that the content was never read.
    for (auto it = m_goneByHash.find(hash); hash != 0 && it != m_goneByHash.end() && it.key() == hash; ++it) {
        const std::size_t position = it.value();
        if (m_known.at(position).size == size && m_known.at(position).id != ArticleId::None) {
            m_goneByHash.erase(it);
            return position;
        }
    }
    return {};
}

std::optional<std::size_t> ScanPlan::goneNamed(QByteArrayView name) const
{
    std::optional<std::size_t> found;
    const auto [first, last] = m_goneByName.equal_range(name.toByteArray());
    for (auto it = first; it != last; ++it) {
        if (!m_goneByHash.contains(m_known.at(it.value()).hash, it.value()))
            continue;
        if (found)
            return {};
        found = it.value();
    }
    return found;
}

void ScanPlan::claim(std::size_t position)
{
    m_goneByHash.remove(m_known.at(position).hash, position);
}

std::vector<std::size_t> ScanPlan::gone() const
{
    std::vector<std::size_t> result(m_goneByHash.cbegin(), m_goneByHash.cend());
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace hearth

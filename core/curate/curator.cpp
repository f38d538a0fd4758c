// SPDX-License-Identifier: Apache-2.0
#include "core/curate/curator.h"
#include <QFile>

namespace hearth {

namespace {

QString lockFileIn(const QString &userFolder)
{
    return userFolder + QStringLiteral("/journal.lock");
}

} // namespace

bool Curator::mayBeInterrupted(const QString &userFolder)
{
    return QFile::exists(lockFileIn(userFolder));
}

Result<std::unique_ptr<Curator>> Curator::open(const Places &places, const Clock &clock)
{
    auto store = JournalStore::open(places.userFolder);
    if (!store)
        return store.error();
    std::unique_ptr<Curator> curator(new Curator(places, std::move(*store), clock));
    auto recovered = curator->m_journal.recover();
    if (!recovered)
        return recovered.error();
    curator->m_recovered = std::move(*recovered);
    return curator;
}

Curator::Curator(const Places &places, std::unique_ptr<JournalStore> store, const Clock &clock)
    : m_folder(places.libraryFolder)
    , m_store(std::move(store))
    , m_journal(*m_store, places.libraryFolder, lockFileIn(places.userFolder), clock)
    , m_styles(places.libraryFolder)
{
}

ChangePlan Curator::plan(const ChangeSet &changes, const CancelToken &cancel)
{
    return planChanges(
        m_folder, changes, [this](const QString &key) -> const LibraryStyle & { return m_styles.near(key); },
        cancel);
}

} // namespace hearth

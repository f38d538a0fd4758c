// SPDX-License-Identifier: Apache-2.0
#include "core/index/indexservice.h"
#include "core/index/facetcounter.h"
#include "core/index/indexservice_p.h"
#include <QFile>

namespace hearth {

IndexService::IndexService(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

IndexService::~IndexService()
{
    if (d->importing)
        (void)d->endImport();
    if (d->changesSinceSnapshot > 0 || d->userStore->ownChanges() > 0)
        (void)d->saveSnapshot();
}

bool IndexService::wasRebuilt() const
{
    return d->rebuilt;
}

bool IndexService::isDamaged() const
{
    return d->damaged;
}

void IndexService::onDamage(std::function<void()> handler)
{
    d->onDamage = std::move(handler);
}

void IndexService::Private::noteDamage() const
{
    if (!damaged.exchange(true) && onDamage)
        onDamage();
}

Result<void> IndexService::Private::undamaged() const
{
    return damaged ? Result<void>(Error{ErrorCode::Corrupt, indexPath, {}}) : Result<void>();
}

int IndexService::articleCount() const
{
    return static_cast<int>(d->view.get().columns->count);
}

std::uint64_t IndexService::generation() const
{
    return d->view.get().columns->generation;
}

Result<KnownFiles> IndexService::knownFiles() const
{
    if (const auto whole = d->undamaged(); !whole)
        return whole.error();
    const DocId nextDoc = d->storedDocs(true);
    Result<KnownFiles> files = KnownFiles();
    auto read = d->readers.with([&](ArticleReader &reader) { files = reader.knownFiles(nextDoc); });
    return read ? std::move(files) : Result<KnownFiles>(read.error());
}

Result<KnownFiles> IndexService::knownFilesAt(const std::vector<QByteArray> &keys,
                                              const std::vector<QByteArray> &folders) const
{
    if (const auto whole = d->undamaged(); !whole)
        return whole.error();
    const DocId nextDoc = d->storedDocs(false);
    Result<KnownFiles> files = KnownFiles();
    auto read =
        d->readers.with([&](ArticleReader &reader) { files = reader.knownFilesAt(keys, folders, nextDoc); });
    return read ? std::move(files) : Result<KnownFiles>(read.error());
}

bool IndexService::hasWholeText() const
{
    const bool none = d->storedDocs(false) <= 1;
    return !none || articleCount() == 0;
}

Result<bool> IndexService::refresh()
{
    if (d->importing)
        return false;
    if (const auto whole = d->undamaged(); !whole)
        return whole.error();
    if (auto stored = d->userStore->flush(); !stored)
        return stored.error();
    const auto generation = d->writer->generation();
    if (!generation)
        return generation.error();
    auto state = UserState::open(d->userPath, d->clock);
    if (!state)
        return state.error();
    const auto changes = state->changes();
    if (!changes)
        return changes.error();
    const bool indexChanged = static_cast<std::uint64_t>(*generation) != this->generation();
    const bool userChanged = *changes != d->userChanges + d->userStore->ownChanges();
    d->userChanges = *changes - d->userStore->ownChanges();
    if (!indexChanged && !userChanged)
        return false;
    d->textIndex.load();
    const auto loaded = indexChanged ? d->load() : d->loadUser();
    return loaded ? Result<bool>(true) : Result<bool>(loaded.error());
}

void IndexService::setTaxonomy(std::vector<TopicNode> topics)
{
    d->view.setTaxonomy(std::move(topics));
}

Result<void> IndexService::beginImport()
{
    return d->beginImport();
}

Result<void> IndexService::write(std::vector<IndexRecord> batch)
{
    return d->write(std::move(batch));
}

Result<void> IndexService::remove(const std::vector<QByteArray> &keys)
{
    for (const QByteArray &key : keys) {
        const auto slot = d->writer->remove(key);
        if (!slot)
            return slot.error();
        if (*slot != 0)
            d->removed.push_back(*slot);
    }
    return {};
}

Result<void> IndexService::touch(const std::vector<std::pair<ArticleId, FileFacts>> &files)
{
    for (const auto &[id, file] : files) {
        if (auto touched = d->writer->touch(id, file); !touched)
            return touched;
    }
    return {};
}

Result<void> IndexService::publish()
{
    return d->publish(true);
}

Result<void> IndexService::endImport()
{
    return d->endImport();
}

Result<void> IndexService::clear()
{
    return d->clear();
}

Result<void> IndexService::saveSnapshot()
{
    return d->saveSnapshot();
}

TextMatch IndexService::Private::textMatch(const IndexView &now, const CancelToken &cancel) const
{
    return [this, now, cancel](const std::vector<QByteArray> &words, bool lastIsPrefix, Bitmap &slots) {
        const Columns &columns = *now.columns;
        const QByteArray cacheKey = TextCache::keyOf(words, lastIsPrefix);
        if (auto known = textCache.find(columns.generation, cacheKey)) {
            slots = std::move(*known);
            return true;
        }
        Bitmap docs(std::max<std::size_t>(columns.highestDoc() + 1, columns.slots));
        if (!matchText(textIndex.segments(), words, lastIsPrefix, docs, cancel))
            return false;
        // Documents are numbered as the slots but for articles that changed since the first import.
        const auto from = docs.words();
        const auto to = slots.words();
        std::copy_n(from.begin(), to.size(), to.begin());
        slots.resize(columns.slots);
        for (const auto &[slot, doc] : columns.otherDocs)
            slots.set(slot, docs.test(doc));
        if (!bulk)
            textCache.insert(columns.generation, cacheKey, slots);
        return true;
    };
}

ResultSet IndexService::evaluate(const Query &query, bool withFacets, const CancelToken &cancel) const
{
    const IndexView now = d->view.get();
    return FilterEngine(now, d->clock.nowUtc(), d->textMatch(now, cancel), cancel)
        .evaluate(query, withFacets);
}

std::vector<FacetCount> IndexService::facetCounts(const Query &query, FacetField by) const
{
    const IndexView now = d->view.get();
    const CancelToken cancel;
    const Bitmap matching =
        FilterEngine(now, d->clock.nowUtc(), d->textMatch(now, cancel), cancel).matches(query);
    const Hits hits(*now.columns, *now.totals, matching);
    std::vector<FacetCount> counts;
    switch (by) {
    case FacetField::Topic:
        counts = facetcounter::topics(now, hits);
        break;
    case FacetField::Provider:
        counts = facetcounter::providers(now, hits);
        break;
    case FacetField::Type:
        counts = facetcounter::types(now, hits);
        break;
    case FacetField::Year:
        counts = facetcounter::years(hits);
        break;
    case FacetField::Folder:
        counts = facetcounter::folders(now, hits);
        break;
    }
    facetcounter::sortByCount(counts);
    return counts;
}

int IndexService::wordUses(QByteArrayView word) const
{
    std::uint32_t uses = 0;
    for (const auto &segment : d->textIndex.segments()) {
        const auto [first, last] = segment->exactly(word);
        for (std::size_t index = first; index < last; ++index)
            uses += segment->docCountOf(index);
    }
    return static_cast<int>(uses);
}

std::vector<RowData> IndexService::rows(std::span<const ArticleId> ids) const
{
    const IndexView now = d->view.get();
    std::vector<RowData> rows;
    rows.reserve(ids.size());
    d->ask([&](ArticleReader &reader) {
        for (const ArticleId id : ids) {
            auto row = reader.row(id, *now.columns->names);
            if (!row)
                continue;
            const UserBits &user = *now.user;
            const std::uint32_t slot = slotOf(id);
            row->read = user.read.test(slot);
            row->starred = user.starred.test(slot);
            row->hasNote = user.noted.test(slot);
            row->offline = user.offlineMark(slot);
            rows.push_back(std::move(*row));
        }
    });
    return rows;
}

std::optional<RowData> IndexService::row(ArticleId id) const
{
    auto found = rows(std::span(&id, 1));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

ArticleId IndexService::idOf(const QString &key) const
{
    auto id = ArticleId::None;
    d->ask([&](ArticleReader &reader) { id = reader.idOf(key.toUtf8()); });
    return id;
}

QString IndexService::keyOf(ArticleId id) const
{
    QString key;
    d->ask([&](ArticleReader &reader) { key = QString::fromUtf8(reader.key(slotOf(id))); });
    return key;
}

std::vector<std::pair<QByteArray, QByteArray>> IndexService::takeRenamed()
{
    return std::exchange(d->renamed, {});
}

std::vector<StoredProblem> IndexService::problems() const
{
    std::vector<StoredProblem> all;
    d->ask([&](ArticleReader &reader) { all = reader.problems(); });
    return all;
}

std::vector<Problem> IndexService::problemsOf(const QString &key) const
{
    std::vector<Problem> all;
    d->ask([&](ArticleReader &reader) { all = reader.problemsOf(key); });
    return all;
}

void IndexService::Private::changeUser(std::span<const ArticleId> ids,
                                       const std::function<void(UserBits &, std::size_t)> &inView,
                                       std::function<void(UserRow &)> inStore)
{
    UserStore::Change change;
    view.changeUser([&](UserBits &bits) {
        for (const ArticleId id : ids) {
            if (slotOf(id) == 0 || slotOf(id) >= bits.read.size())
                continue;
            inView(bits, slotOf(id));
            change.ids.push_back(id);
        }
    });
    change.apply = std::move(inStore);
    userStore->push(std::move(change));
}

void IndexService::setRead(std::span<const ArticleId> ids, bool read)
{
    d->changeUser(
        ids, [=](UserBits &bits, std::size_t slot) { bits.read.set(slot, read); },
        [=](UserRow &row) { row.read = read; });
}

void IndexService::setStarred(std::span<const ArticleId> ids, bool starred)
{
    d->changeUser(
        ids, [=](UserBits &bits, std::size_t slot) { bits.starred.set(slot, starred); },
        [=](UserRow &row) { row.starred = starred; });
}

void IndexService::setOffline(std::span<const ArticleId> ids, const OfflineMark &mark)
{
    d->changeUser(
        ids, [=](UserBits &bits, std::size_t slot) { bits.setOfflineMark(slot, mark); },
        [=](UserRow &row) { row.offline = mark; });
}

void IndexService::setNote(ArticleId id, const QString &note)
{
    d->changeUser(
        std::span(&id, 1), [&](UserBits &bits, std::size_t slot) { bits.noted.set(slot, !note.isEmpty()); },
        [=](UserRow &row) { row.note = note; });
}

QString IndexService::note(ArticleId id) const
{
    (void)d->userStore->flush();
    auto state = UserState::open(d->userPath, d->clock);
    const auto row = state ? state->find(keyOf(id).toUtf8()) : std::nullopt;
    return row ? row->note : QString();
}

void IndexService::setLabels(ArticleId id, const QStringList &labels)
{
    const QStringList tidy = tidyLabels(labels);
    d->changeUser(
        std::span(&id, 1), [&](UserBits &bits, std::size_t slot) { bits.labels.set(slot, tidy); },
        [=](UserRow &row) { row.labels = tidy; });
}

QStringList IndexService::labels(ArticleId id) const
{
    return d->view.get().user->labels.of(slotOf(id));
}

std::vector<FacetCount> IndexService::labelCounts() const
{
    const IndexView now = d->view.get();
    return facetcounter::labels(now, now.columns->live);
}

void IndexService::setApart(ArticleId id, const QStringList &decisions)
{
    if (id == ArticleId::None)
        return;
    UserStore::Change change;
    change.ids = {id};
    change.apply = [decisions](UserRow &row) { row.apart = decisions; };
    d->userStore->push(std::move(change));
}

ToldApart IndexService::toldApart() const
{
    (void)d->userStore->flush();
    const auto state = UserState::open(d->userPath, d->clock);
    const auto told = state ? state->toldApart() : Result<ToldApart>(state.error());
    return told ? *told : ToldApart();
}

Result<void> IndexService::flushUserState()
{
    return d->userStore->flush();
}

void IndexService::onStoreError(std::function<void(const Error &)> handler)
{
    d->userStore->onError(std::move(handler));
}

} // namespace hearth

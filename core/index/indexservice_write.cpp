// SPDX-License-Identifier: Apache-2.0
#include "core/base/heap.h"
#include "core/index/indexservice_p.h"
#include <QFile>

namespace hearth {
namespace {

/// From so many changes on the snapshot file is written at the end of an import; fewer wait for the service's
/// end.
constexpr std::size_t changesWorthASnapshot = 500;

} // namespace

Result<void> IndexService::Private::beginImport()
{
    if (importing)
        return {};
    if (auto whole = undamaged(); !whole)
        return whole;
    const IndexView now = view.get();
    bool isEmpty = now.columns->count == 0;
    if (isEmpty) {
        const auto files = writer->hasFiles();
        if (!files)
            return files.error();
        isEmpty = !*files;
    }
    bulk = isEmpty;
    rows.clear();
    rowOfSlot.clear();
    removed.clear();
    newArticles.clear();
    newUnknown.clear();
    bulkKeys.clear();
    if (auto begun = writer->begin(bulk); !begun)
        return begun;
    importing = true;
    if (auto stored = userStore->flush(); !stored)
        return stored;
    auto state = UserState::open(userPath, clock);
    if (!state)
        return state.error();
    const auto empty = state->isEmpty();
    haveUserState = !empty || !*empty;
    return startText();
}

Result<void> IndexService::Private::startText()
{
    textIndex.load();
    if (bulk && textIndex.nextDoc() > 1) {
        if (auto cleared = textIndex.clear(); !cleared)
            return cleared;
    }
    // Documents that a crash took from the text index: their articles are to be read again, whatever comes
    // between.
    const DocId stored = textIndex.nextDoc();
    const DocId highest = view.get().columns->highestDoc();
    if (highest >= stored) {
        if (auto marked = writer->markUnread(stored); !marked)
            return marked;
    }
    nextDoc = std::max(stored, highest + 1);
    firstNewDoc = nextDoc;
    textIndex.setLiveDocs([this] { return liveDocs(); });
    text = std::make_unique<TextThread>(textIndex, bulk);
    return {};
}

DocId IndexService::Private::storedDocs(bool thorough)
{
    if (!importing) {
        textIndex.load(); // another process may have written
        if (!textIndex.isWhole(!thorough)) {
            textIndex.load(); // empty now
            textCache.clear();
        }
    }
    return textIndex.nextDoc();
}

/// Of the view that is shown: what is being replaced now goes with a later merge. Documents of this import
/// lie past the end, and so are kept.
Bitmap IndexService::Private::liveDocs() const
{
    const IndexView now = view.get();
    Bitmap docs = now.columns->live;
    for (const auto &[slot, doc] : now.columns->otherDocs)
        docs.reset(slot);
    docs.resize(firstNewDoc);
    for (const auto &[slot, doc] : now.columns->otherDocs) {
        if (doc < firstNewDoc)
            docs.set(doc);
    }
    return docs;
}

Result<void> IndexService::Private::write(std::vector<IndexRecord> batch)
{
    std::vector<TextThread::Item> items;
    items.reserve(batch.size());
    for (IndexRecord &record : batch) {
        auto written = writer->write(record, record.isArticle ? nextDoc : 0);
        if (!written)
            return written.error();
        if (record.isArticle)
            items.push_back({nextDoc++, std::move(record.text)});
        if (auto taken = takeWritten(record, std::move(*written)); !taken)
            return taken;
    }
    if (!items.empty())
        text->push(std::move(items));
    return {};
}

Result<void> IndexService::Private::takeWritten(IndexRecord &record, IndexWriter::Written written)
{
    if (written.removed != 0)
        removed.push_back(written.removed);
    if (!written.oldKey.isEmpty()) {
        userStore->push({{}, {}, written.oldKey, record.file.key});
        renamed.emplace_back(written.oldKey, record.file.key);
    }
    if (!written.row)
        return {};
    if (bulk) {
        bulkKeys.set(written.row->slot, record.file.key);
        written.row->key.clear(); // once is enough
    }
    if (written.isNew && haveUserState)
        newArticles.push_back({written.row->slot, record.identity, record.file.key});
    const auto [place, isFirst] = rowOfSlot.try_emplace(written.row->slot, rows.size());
    if (isFirst)
        rows.push_back(std::move(*written.row));
    else
        rows[place->second] = std::move(*written.row);
    return {};
}

/// Brings what the user did with articles that were unknown to this index (a rebuild, a file that came back).
void IndexService::Private::stateOfNew(UserState &state, UserBits &bits)
{
    for (const NewArticle &article : std::exchange(newArticles, {})) {
        if (const auto row = state.find(article.key))
            setBits(bits, article.slot, *row);
        else if (article.identity != 0)
            newUnknown.emplace_back(article.slot, article.identity);
    }
}

Result<void> IndexService::Private::publish(bool more)
{
    // Every publishing copies the columns: while a first import runs they grow by a fifth each time.
    if (bulk && more && rows.size() < view.get().columns->count / 5)
        return {};
    if (!bulk) {
        if (auto stored = text->flush(); !stored)
            return stored;
    }
    const IndexView old = view.get();
    Orders::Base orders = old.orders->base();
    // Only new times of files: nothing that anyone has loaded is out of date.
    const bool isNews = !rows.empty() || !removed.empty();
    const std::uint64_t generation = old.columns->generation + (isNews ? 1 : 0);
    if (auto committed = writer->commit(static_cast<qint64>(generation), more); !committed)
        return committed;
    if (!isNews)
        return {};
    changesSinceSnapshot += rows.size() + removed.size();
    const KeyOfSlot keyOf = [this](std::uint32_t slot) {
        QByteArray key;
        if (bulk)
            return bulkKeys.at(slot);
        ask([&](ArticleReader &reader) { key = reader.key(slot); });
        return key;
    };
    const std::vector<std::uint32_t> gone = removed;
    orders.changed.insert(orders.changed.end(), gone.begin(), gone.end());
    for (const ArticleRow &row : rows)
        orders.changed.push_back(row.slot);
    auto columns = withChanges(*old.columns, std::exchange(rows, {}), std::exchange(removed, {}),
                               std::make_shared<const Names>(writer->names()), keyOf);
    columns->generation = generation;
    rowOfSlot.clear();
    std::optional<UserState> state;
    if (!newArticles.empty()) {
        auto opened = UserState::open(userPath, clock);
        if (!opened)
            return opened.error();
        state = std::move(*opened);
    }
    const auto bringState = [&](UserBits &bits) {
        for (const std::uint32_t slot : gone)
            setBits(bits, slot, UserRow{});
        if (state)
            stateOfNew(*state, bits);
    };
    view.setColumns(std::move(columns), bringState, std::move(orders));
    return {};
}

/// An article whose file was moved while nobody watched, and whose index is gone: found again by its
/// identity, when the key that the user's row has is no file any more.
Result<void> IndexService::Private::adoptMoved()
{
    if (newUnknown.empty())
        return {};
    auto state = UserState::open(userPath, clock);
    if (!state)
        return state.error();
    std::vector<std::pair<std::uint32_t, UserRow>> adopted;
    auto read = readers.with([&](ArticleReader &reader) {
        for (const auto &[slot, identity] : std::exchange(newUnknown, {})) {
            for (const UserRow &row : state->withIdentity(identity)) {
                const QByteArray key = reader.key(slot);
                if (key.isEmpty() || reader.idOf(row.key) != ArticleId::None)
                    continue;
                userStore->push({{}, {}, row.key, key});
                renamed.emplace_back(row.key, key);
                adopted.emplace_back(slot, row);
                break;
            }
        }
        if (reader.isDamaged())
            noteDamage();
    });
    if (!read || adopted.empty())
        return read;
    view.changeUser([&](UserBits &bits) {
        for (const auto &[slot, row] : adopted)
            setBits(bits, slot, row);
    });
    return {};
}

Result<void> IndexService::Private::endImport()
{
    if (!importing)
        return {};
    Result<void> result = publish(false);
    if (!result)
        writer->rollback();
    importing = false;
    if (bulk && result)
        result = writer->endBulk(); // the text thread goes on meanwhile
    if (text) {
        const Result<void> stored = text->flush();
        text.reset();
        if (result)
            result = stored;
    }
    bulkKeys.clear();
    if (bulk) {
        textCache.clear();
        heap::giveBack();
    }
    bulk = false;
    if (result)
        result = adoptMoved();
    if (result && changesSinceSnapshot >= changesWorthASnapshot)
        (void)saveSnapshot(); // only speed is lost without it
    return result;
}

} // namespace hearth

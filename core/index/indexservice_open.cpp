// SPDX-License-Identifier: Apache-2.0
#include "core/index/indexservice_p.h"
#include "core/index/titlefile.h"
#include <QDir>
#include <QFile>
#include <cerrno>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

/// How many rows are merged into the columns at once when they are read from the database: bounds the memory.
constexpr std::size_t rowsPerMerge = 200'000;

Result<void> makeFolder(const QString &path)
{
    errno = 0;
    if (QDir().mkpath(path))
        return {};
    const int number = errno;
    return Error{number == ENOSPC ? ErrorCode::DiskFull : ErrorCode::PermissionDenied, path,
                 number != 0 ? qt_error_string(number) : QString()};
}

/// SQLite does not notice a damaged number; what it leads to must be there.
bool isPossible(const ArticleRow &row, const Names &names)
{
    const auto isName = [&names](NameId id) { return id <= names.size(); };
    return row.slot <= mostSlots && row.doc <= mostDocs && isName(row.provider) && isName(row.type) &&
           isName(row.folder) && std::all_of(row.topics.begin(), row.topics.end(), isName);
}

} // namespace

IndexService::Private::Private(const IndexPaths &p, const Clock &c)
    : paths(p)
    , clock(c)
    , indexPath(p.indexDir + u"/index.db"_s)
    , userPath(p.userDir + u"/user.db"_s)
    , snapshotPath(p.indexDir + u"/columns.bin"_s)
    , titlesPath(p.indexDir + u"/titles.bin"_s)
    , readers([this] { return ArticleReader::open(indexPath); })
    , textIndex(p.indexDir + u"/text"_s)
    , view(titleSource())
{
}

TitleSource IndexService::Private::titleSource()
{
    TitleSource source;
    source.some = [this](const auto &slots, const auto &visit) {
        ask([&](ArticleReader &reader) { reader.titles(slots, visit); });
    };
    source.range = [this](std::uint32_t begin, std::uint32_t end, const auto &visit) {
        auto reader = ArticleReader::open(indexPath);
        if (reader)
            reader->titlesBetween(begin, end, visit);
        if (reader ? reader->isDamaged() : reader.error().code == ErrorCode::Corrupt)
            noteDamage();
    };
    source.stored = [this](const Columns &columns) { return titlefile::read(titlesPath, columns); };
    source.store = [this](const Columns &columns, const auto &order) {
        if (!bulk && !damaged) // of an import under way, or without the titles that cannot be read
            titlefile::write(titlesPath, columns, order);
    };
    return source;
}

Result<void> IndexService::Private::open()
{
    for (const QString &folder : {paths.indexDir, paths.userDir}) {
        if (auto made = makeFolder(folder); !made)
            return made;
    }
    auto state = UserState::open(userPath, clock);
    if (!state)
        return state.error();
    const auto changes = state->changes();
    if (!changes)
        return changes.error();
    userChanges = *changes;
    userStore = std::make_unique<UserStore>(std::move(*state), indexPath);

    textIndex.load();
    auto opened = openIndex();
    if (opened || opened.error().code != ErrorCode::Corrupt)
        return opened;
    rebuilt = true;
    return replaceIndex();
}

/// Errors: Corrupt also after a first import that did not come to its end.
Result<void> IndexService::Private::openIndex()
{
    auto opened = IndexWriter::open(indexPath);
    if (!opened)
        return opened.error();
    writer = std::make_unique<IndexWriter>(std::move(*opened));
    const auto interrupted = writer->wasInterrupted();
    if (!interrupted)
        return interrupted.error();
    return *interrupted ? Result<void>(Error{ErrorCode::Corrupt, indexPath, {}}) : load();
}

/// Everything in the index can be had again from the files: what is damaged is thrown away.
Result<void> IndexService::Private::replaceIndex()
{
    (void)userStore->flush(); // while the old keys can still be looked up
    userStore->reopenIndex();
    writer.reset();
    readers.clear();
    removeDatabaseFiles(indexPath);
    QFile::remove(snapshotPath);
    damaged = false;
    textCache.clear();
    if (auto cleared = textIndex.clear(); !cleared)
        return cleared;
    return openIndex();
}

Result<void> IndexService::Private::load()
{
    Result<void> result;
    auto opened = readers.with([&](ArticleReader &reader) {
        const auto generation = reader.meta("generation");
        auto names = reader.names();
        if (!generation || !names) {
            result = generation ? names.error() : generation.error();
            return;
        }
        const SnapshotStamp stamp{*generation, userChanges};
        if (auto snapshot = readSnapshot(snapshotPath, stamp, *names)) {
            view.setColumns(snapshot->columns, [&](UserBits &bits) { bits = snapshot->user; });
            changesSinceSnapshot = 0;
            return;
        }
        auto columns = columnsFromSql(reader, *names);
        if (!columns) {
            result = columns.error();
            return;
        }
        (*columns)->generation = static_cast<std::uint64_t>(*generation);
        view.setColumns(*columns);
        changesSinceSnapshot = (*columns)->count;
        result = loadUser();
    });
    return opened ? result : opened;
}

Result<std::shared_ptr<Columns>> IndexService::Private::columnsFromSql(ArticleReader &reader,
                                                                       const Names &names) const
{
    auto columns = std::make_shared<Columns>();
    const auto shared = std::make_shared<const Names>(names);
    KeyArena keys;
    const KeyOfSlot keyOf = [&](std::uint32_t slot) { return keys.at(slot); };
    std::vector<ArticleRow> rows;
    const auto merge = [&] {
        for (ArticleRow &row : rows)
            row.key = keys.at(row.slot);
        columns = withChanges(*columns, std::exchange(rows, {}), {}, shared, keyOf);
    };
    bool impossible = false;
    auto read = reader.allRows(keys, [&](ArticleRow row) {
        impossible = impossible || !isPossible(row, names);
        if (impossible)
            return;
        rows.push_back(std::move(row));
        if (rows.size() >= rowsPerMerge)
            merge();
    });
    if (!read)
        return read.error();
    if (impossible)
        return Error{ErrorCode::Corrupt, indexPath, {}};
    merge();
    return columns;
}

Result<void> IndexService::Private::loadUser()
{
    auto state = UserState::open(userPath, clock);
    if (!state)
        return state.error();
    UserBits bits;
    bits.resize(view.get().columns->slots);
    Result<void> result;
    auto opened = readers.with([&](ArticleReader &reader) {
        result = state->forEach([&](const UserRow &row) {
            const std::uint32_t slot = slotOf(reader.idOf(row.key));
            if (slot != 0 && slot < bits.read.size())
                setBits(bits, slot, row);
        });
        if (reader.isDamaged())
            result = Error{ErrorCode::Corrupt, indexPath, {}};
    });
    if (!opened || !result)
        return opened ? result : opened;
    view.changeUser([&](UserBits &current) { current = bits; });
    return {};
}

Result<void> IndexService::Private::saveSnapshot()
{
    if (importing)
        return {};
    if (auto stored = userStore->flush(); !stored)
        return stored;
    const IndexView now = view.get();
    const SnapshotStamp stamp{static_cast<qint64>(now.columns->generation),
                              userChanges + userStore->ownChanges()};
    if (const auto titles = now.orders->titlesIfMade(); titles && changesSinceSnapshot > 0 && !damaged)
        titlefile::write(titlesPath, *now.columns, *titles);
    changesSinceSnapshot = 0;
    return writeSnapshot(snapshotPath, stamp, *now.columns, *now.user);
}

Result<void> IndexService::Private::clear()
{
    if (importing)
        return Error{ErrorCode::Busy, indexPath, {}};
    auto cleared = damaged ? undamaged() : writer->clear();
    if (!cleared && cleared.error().code == ErrorCode::Corrupt)
        cleared = replaceIndex();
    if (!cleared)
        return cleared;
    textCache.clear();
    QFile::remove(snapshotPath);
    auto columns = std::make_shared<Columns>();
    columns->generation = static_cast<std::uint64_t>(writer->generation().valueOr(0));
    view.setColumns(columns, [](UserBits &bits) {
        bits = {};
        bits.resize(1);
    });
    return {};
}

Result<std::unique_ptr<IndexService>> IndexService::open(const IndexPaths &paths, const Clock &clock)
{
    auto d = std::make_unique<Private>(paths, clock);
    if (auto opened = d->open(); !opened)
        return opened.error();
    return std::unique_ptr<IndexService>(new IndexService(std::move(d)));
}

} // namespace hearth

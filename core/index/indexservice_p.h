// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/articlereader.h"
#include "core/index/filterengine.h"
#include "core/index/indexservice.h"
#include "core/index/indexwriter.h"
#include "core/index/keyarena.h"
#include "core/index/readerpool.h"
#include "core/index/snapshotfile.h"
#include "core/index/textcache.h"
#include "core/index/textsearch.h"
#include "core/index/textthread.h"
#include "core/index/userstore.h"
#include "core/index/viewholder.h"
#include <atomic>
#include <unordered_map>

namespace hearth {

/// The parts of the service. Opening and loading: indexservice_open.cpp; writing: indexservice_write.cpp;
/// asking and user state: indexservice.cpp.
class IndexService::Private
{
public:
    Private(const IndexPaths &paths, const Clock &clock);

    Result<void> open();
    Result<void> openIndex();
    Result<void> replaceIndex();
    Result<void> load();
    Result<std::shared_ptr<Columns>> columnsFromSql(ArticleReader &reader, const Names &names) const;
    TitleSource titleSource();
    Result<void> loadUser();
    Result<void> saveSnapshot();
    Result<void> clear();

    /// Reads where no error can be given: damage that is met is noted.
    template <typename Use>
    void ask(Use use) const
    {
        bool met = false;
        const auto opened = readers.with([&](ArticleReader &reader) {
            use(reader);
            met = reader.isDamaged();
        });
        if (met || (!opened && opened.error().code == ErrorCode::Corrupt))
            noteDamage();
    }
    void noteDamage() const;
    Result<void> undamaged() const; ///< Corrupt when damage was met

    Result<void> beginImport();
    Result<void> startText();
    Result<void> write(std::vector<IndexRecord> batch);
    Result<void> takeWritten(IndexRecord &record, IndexWriter::Written written);
    Result<void> publish(bool more);
    Result<void> endImport();
    void stateOfNew(UserState &state, UserBits &bits);
    Result<void> adoptMoved();

    /// The first document number whose text is not stored. `thorough`: all of the text is read, so that
    /// damage anywhere in it is seen, and counts as not stored.
    DocId storedDocs(bool thorough);
    Bitmap liveDocs() const;
    TextMatch textMatch(const IndexView &now, const CancelToken &cancel) const;
    void changeUser(std::span<const ArticleId> ids,
                    const std::function<void(UserBits &, std::size_t)> &inView,
                    std::function<void(UserRow &)> inStore);

    const IndexPaths paths;
    const Clock &clock;
    const QString indexPath, userPath, snapshotPath, titlesPath;
    bool rebuilt = false;
    mutable std::atomic<bool> damaged = false; ///< seen in index.db since it was opened or replaced
    std::function<void()> onDamage;

    std::unique_ptr<IndexWriter> writer;
    std::unique_ptr<UserStore> userStore;
    qint64 userChanges = 0; ///< of user.db, but for our own since
    mutable ReaderPool<ArticleReader> readers;
    mutable TextIndex textIndex;
    mutable TextCache textCache;
    ViewHolder view;

    // The import, on the writing thread.
    std::atomic<bool> bulk = false;
    bool importing = false;
    std::unique_ptr<TextThread> text;
    DocId nextDoc = 1;
    DocId firstNewDoc = 1; ///< of this import
    std::vector<ArticleRow> rows;
    std::unordered_map<std::uint32_t, std::size_t> rowOfSlot;
    std::vector<std::uint32_t> removed;
    struct NewArticle
    {
        std::uint32_t slot;
        quint64 identity;
        QByteArray key;
    };
    std::vector<NewArticle> newArticles; ///< since the last publish
    std::vector<std::pair<std::uint32_t, quint64>>
        newUnknown;                                         ///< of this import, without state under their key
    std::vector<std::pair<QByteArray, QByteArray>> renamed; ///< from, to; until takeRenamed()
    bool haveUserState = false;
    KeyArena bulkKeys;
    std::size_t changesSinceSnapshot = 0;
};

} // namespace hearth

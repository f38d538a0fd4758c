// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/jsonwriter.h"
#include "app/cli/session.h"
#include "core/page/libraryweb.h"
#include <QObject>
#include <span>

namespace hearth::cli {

struct FetchOptions
{
    bool pages = true;
    bool pictures = true;
    bool refresh = false;
    bool archived = false;
    bool allPictures = false; ///< also those that the publisher does not keep itself
    bool json = false;
};

/// One run of `fetch`: some articles at a time, a line (or a JSON object) for each address.
class FetchRun final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    FetchRun(Session &session, Library &library, LibraryWeb &web, const FetchOptions &options);

    /// Gives the exit code; needs that no event loop runs. Of those in `textOnly` no picture is fetched.
    int run(std::span<const ArticleId> ids, const QSet<ArticleId> &textOnly = {});

private:
    void startNext();
    void done(ArticleId id, const QString &key, const SaveOutcome &outcome);
    QList<KeepResult> whatIsHere(const Article &article) const;
    void report(const QString &key, const QList<KeepResult> &results);
    void summarize();

    Session &m_session;
    Library &m_library;
    LibraryWeb &m_web;
    FetchOptions m_options;
    std::span<const ArticleId> m_ids;
    QSet<ArticleId> m_textOnly;
    std::size_t m_next = 0;
    int m_running = 0;
    int m_articles = 0;
    int m_fetched = 0;
    int m_failed = 0;
    qint64 m_bytes = 0;
    JsonWriter m_json;
};

} // namespace hearth::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/web/fetchrun.h"
#include "app/cli/errortext.h"
#include "app/cli/words.h"
#include "core/net/canonicaladdress.h"
#include "core/page/pagepictures.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

constexpr int atOnce = 6; // articles; the queue limits requests per host and over all besides

QString kindName(ItemKind kind)
{
    return kind == ItemKind::Page ? u"page"_s : u"image"_s;
}

} // namespace

FetchRun::FetchRun(Session &session, Library &library, LibraryWeb &web, const FetchOptions &options)
    : m_session(session), m_library(library), m_web(web), m_options(options)
{
}

int FetchRun::run(std::span<const ArticleId> ids, const QSet<ArticleId> &textOnly)
{
    m_ids = ids;
    m_textOnly = textOnly;
    if (m_options.json)
        m_json.beginArray();
    // The only event loop of the program, and it runs only here: everything else in hearthctl answers at
    // once.
    QMetaObject::invokeMethod(this, &FetchRun::startNext, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (m_options.json) {
        m_json.endArray();
        m_session.write(m_json.take());
    } else {
        summarize();
    }
    return m_failed > 0 ? ProblemsFound : Fine;
}

void FetchRun::startNext()
{
    while (m_running < atOnce && m_next < m_ids.size()) {
        const ArticleId id = m_ids[m_next++];
        const auto opened = m_library.openArticle(id);
        if (!opened) {
            m_session.complain(errorText(opened.error()));
            ++m_failed;
            continue;
        }
        ++m_articles;
        if (m_session.isOffline()) {
            report(opened->key, whatIsHere(opened->parsed.article));
            continue;
        }
        SaveRequest request;
        request.articleKey = opened->key;
        request.article = opened->parsed.article;
        request.page = m_options.pages;
        request.pictures = m_options.pictures && !m_textOnly.contains(id);
        request.refresh = m_options.refresh;
        request.archived = m_options.archived;
        request.userAsked = m_options.allPictures;
        request.why = RequestWhy::CommandLine;
        ++m_running;
        m_web.saver().save(request, this, [this, id, key = opened->key](const SaveOutcome &outcome) {
            --m_running;
            done(id, key, outcome);
            startNext();
        });
    }
    if (m_running == 0)
        QCoreApplication::quit();
}

void FetchRun::done(ArticleId id, const QString &key, const SaveOutcome &outcome)
{
    m_library.setOffline(std::span(&id, 1), outcome.info.mark());
    report(key, outcome.results);
    m_session.showFetched(static_cast<int>(m_next) - m_running, static_cast<int>(m_ids.size()), m_failed,
                          m_bytes);
}

/// Offline nothing is asked; what is kept is said to be.
QList<KeepResult> FetchRun::whatIsHere(const Article &article) const
{
    QList<KeepResult> results;
    const auto add = [&](ItemKind kind, const QString &address, const QString &url) {
        KeepResult result;
        result.item = kind;
        result.url = url;
        const auto item = m_web.store().find(kind, address);
        const bool here = item && item->hasContent();
        result.kind = here ? KeepResult::Kind::Kept : KeepResult::Kind::Skipped;
        result.reason = here ? FailureReason::None : FailureReason::Offline;
        results.append(result);
    };
    const PageStore pages = m_web.pages();
    if (const auto candidates = pageCandidates(article); m_options.pages && !candidates.isEmpty())
        add(ItemKind::Page, pageAddress(article), candidates.first().url.toString());
    if (!m_options.pictures)
        return results;
    const auto stored = pages.load(article);
    const auto pictures = picturesOf(article, stored ? &*stored : nullptr);
    for (const PagePicture &picture : pictures)
        add(ItemKind::Picture, canonicalAddress(picture.image.url), picture.image.url);
    return results;
}

void FetchRun::report(const QString &key, const QList<KeepResult> &results)
{
    for (const KeepResult &result : results) {
        m_fetched += result.kind == KeepResult::Kind::Fetched ? 1 : 0;
        m_failed += result.kind == KeepResult::Kind::Failed ? 1 : 0;
        m_bytes += result.bytes;
        const QString outcome = keepResultName(result.kind);
        const QString reason = failureReasonName(result.reason);
        if (m_options.json) {
            m_json.beginObject();
            m_json.member(u"key"_s, key);
            m_json.member(u"url"_s, result.url);
            m_json.member(u"kind"_s, kindName(result.item));
            m_json.member(u"outcome"_s, outcome);
            m_json.member(u"reason"_s, reason);
            m_json.member(u"status"_s, result.status);
            m_json.member(u"bytes"_s, result.bytes);
            m_json.endObject();
            continue;
        }
        const QString detail = reason.isEmpty() ? QString()
                               : result.status > 0
                                   ? u"  ("_s + reason + u' ' + QString::number(result.status) + u')'
                                   : QString(u"  ("_s + reason + u')');
        m_session.print(outcome.leftJustified(10) + kindName(result.item).leftJustified(6) + result.url +
                        detail);
    }
    if (m_options.json)
        m_session.write(m_json.take());
}

void FetchRun::summarize()
{
    const QStringList parts{translate("hearthctl", "%n article(s)", nullptr, m_articles),
                            translate("hearthctl", "%n fetched", nullptr, m_fetched),
                            translate("hearthctl", "%n failed", nullptr, m_failed),
                            QLocale().formattedDataSize(m_bytes)};
    m_session.print(parts.join(u", "_s));
}

} // namespace hearth::cli

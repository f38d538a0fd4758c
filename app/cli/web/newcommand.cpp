// SPDX-License-Identifier: Apache-2.0
#include "app/cli/errortext.h"
#include "app/cli/planoutput.h"
#include "app/cli/session.h"
#include "app/cli/web/openweb.h"
#include "app/cli/web/webcommands.h"
#include "app/cli/words.h"
#include "core/article/timestamp.h"
#include "core/article/webaddress.h"
#include "core/curate/addresssearch.h"
#include "core/curate/newarticle.h"
#include "core/curate/topicsuggestions.h"
#include "core/library/newsplace.h"
#include "core/page/pagevisit.h"
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class NewCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int maximumArguments() const override { return 1; }
    QString check(const Arguments &arguments) const override;
    int run(Session &session, const Arguments &arguments) const override;
};

/// Looks at the page. The event loop runs until the answer is there; like `fetch`, nothing else in hearthctl
/// needs one.
Result<VisitedPage> visit(Library &library, const QUrl &url, bool offline)
{
    const SystemClock clock;
    WebAccess access(clock);
    access.mode.setOfflineByUser(offline);
    const auto web = openWeb(access, library);
    if (!web)
        return web.error();
    PageVisit pageVisit((*web)->queue(), access.mode);
    VisitedPage page;
    pageVisit.visit(url, RequestWhy::CommandLine, [&page](const VisitedPage &visited) {
        page = visited;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return page;
}

QStringList suggestedTopics(const Library &library, const ArticleDraft &draft)
{
    QList<TopicTerms> topics;
    for (const Topic &topic : library.taxonomy().topics())
        topics.append(
            {topic.name, topic.parent, QStringList(topic.keywords + topic.hashtags) << topic.shortName});
    QStringList names;
    for (const TopicSuggestion &suggestion : TopicMatcher(topics).suggest(draft.title, draft.excerpt))
        names.append(suggestion.topic);
    return names;
}

class Maker final
{
public:
    Maker(Session &session, const Arguments &arguments, Library &library, Curator &curator)
        : m_session(session), m_arguments(arguments), m_library(library), m_curator(curator)
    {
    }

    int make()
    {
        const QString address = m_arguments.positional().value(0);
        const bool fromPage = !address.isEmpty();
        if (fromPage && isThere({address}))
            return ProblemsFound;
        if (fromPage && !readPage(QUrl(address)))
            return ProblemsFound;
        if (m_arguments.has(u"title"))
            m_draft.title = m_arguments.value(u"title");
        if (m_draft.title.trimmed().isEmpty()) {
            m_session.complain(translate("hearthctl", "the page states no title; give one with --title"));
            m_session.complain(translate("hearthctl", "nothing was written"));
            return ProblemsFound;
        }
        const QDateTime now = m_clock.nowUtc();
        if (m_draft.published.isEmpty()) {
            if (fromPage)
                m_session.complain(translate("hearthctl", "the page states no date; it gets today's"));
            m_draft.published = QDateTime(now.date(), now.time(), Qt::UTC).toString(Qt::ISODate);
        }
        return write(now);
    }

private:
    /// Refuses an article that is there already, by telling where.
    bool isThere(const QStringList &addresses)
    {
        if (m_keys.isEmpty())
            m_keys = allKeys(m_library);
        const QString key = articleWithAddress(m_library.folder(), m_keys, addresses);
        if (!key.isEmpty())
            m_session.complain(translate("hearthctl", "there already: %1").arg(key));
        return !key.isEmpty();
    }

    bool readPage(const QUrl &url)
    {
        const auto visited = visit(m_library, url, m_session.isOffline());
        if (!visited) {
            m_session.complain(errorText(visited.error()));
            return false;
        }
        const VisitedPage &page = *visited;
        if (page.reason != FailureReason::None) {
            const QString why = page.status > 0
                                    ? failureReasonName(page.reason) + u' ' + QString::number(page.status)
                                    : failureReasonName(page.reason);
            m_session.complain(
                translate("hearthctl", "the page cannot be had: %1 (%2)").arg(url.toDisplayString(), why));
            m_session.complain(translate("hearthctl", "nothing was written"));
            return false;
        }
        m_draft = draftFromPage(page.metadata, page.address);
        if (isThere({m_draft.webUrl, m_draft.originalUrl, m_draft.ampWebUrl}))
            return false;
        if (auto provider = providerAt(m_library, page.address.host()))
            m_draft.provider = std::move(provider);
        m_draft.topics = suggestedTopics(m_library, m_draft);
        return true;
    }

    int write(const QDateTime &now)
    {
        auto file = planNewArticle({m_library.folder(), newsFolder(m_library)}, m_draft, now);
        if (!file) {
            m_session.complain(errorText(file.error()));
            return ProblemsFound;
        }
        const QString key = file->key;
        const ChangePlan plan = planOf(std::move(*file));
        const bool dryRun = m_arguments.has(u"dry-run");
        if (!dryRun) {
            if (const auto report = m_curator.journal().apply(plan); !report) {
                m_session.complain(errorText(report.error()));
                m_session.complain(translate("hearthctl", "nothing was written"));
                return ProblemsFound;
            }
        }
        if (m_arguments.has(u"json"))
            printPlanJson(m_session, plan, !dryRun);
        else if (dryRun)
            printDiff(m_session, plan);
        else
            m_session.print(key);
        return Fine;
    }

    Session &m_session;
    const Arguments &m_arguments;
    Library &m_library;
    Curator &m_curator;
    SystemClock m_clock;
    ArticleDraft m_draft;
    QStringList m_keys;
};

} // namespace

QString NewCommand::name() const
{
    return u"new"_s;
}
QString NewCommand::summary() const
{
    return translate("hearthctl", "Make an article from a page of the web, or from a title");
}
QString NewCommand::usage() const
{
    return u"URL"_s;
}

QString NewCommand::details() const
{
    return translate(
        "hearthctl",
        "Takes title, excerpt, date, provider, pictures and AMP address from what the page says "
        "about itself, suggests topics by the words of the taxonomy, and writes a file in the "
        "style of the others. Prints its key. An address that an article has already is refused; "
        "that article is named and the exit code is 1. \"hearthctl undo\" takes it back.");
}

QList<OptionSpec> NewCommand::options() const
{
    return {{u"title"_s, translate("hearthctl", "TEXT"),
             translate("hearthctl", "the title; without URL, of an article from scratch")},
            dryRunOption(),
            jsonOption()};
}

QString NewCommand::check(const Arguments &arguments) const
{
    const QString address = arguments.positional().value(0);
    if (address.isEmpty() && arguments.value(u"title").trimmed().isEmpty())
        return translate("hearthctl", "new needs an address, or --title");
    if (!address.isEmpty() && !isWebAddress(address))
        return translate("hearthctl", "%1 is not an http or https address").arg(address);
    return {};
}

int NewCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    Curator *curator = library ? session.curator() : nullptr;
    if (!curator)
        return session.exitCode();
    return session.finish(Maker(session, arguments, *library, *curator).make());
}

std::unique_ptr<Command> newCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace hearth::cli

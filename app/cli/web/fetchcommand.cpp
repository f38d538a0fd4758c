// SPDX-License-Identifier: Apache-2.0
#include "app/cli/errortext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/web/fetchrun.h"
#include "app/cli/web/openweb.h"
#include "app/cli/web/webcommands.h"
#include "app/cli/words.h"
#include "core/index/querytext.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

/// fetch QUERY: gets pages and pictures of articles and keeps them on this computer.
class FetchCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int minimumArguments() const override { return 1; }
    int run(Session &session, const Arguments &arguments) const override;
};

int estimate(Session &session, Library &library, LibraryWeb &web, const ResultSet &result,
             const FetchOptions &options)
{
    QList<Article> articles;
    for (const ArticleId id : result.ids ? *result.ids : std::vector<ArticleId>()) {
        if (const auto opened = library.openArticle(id))
            articles.append(opened->parsed.article);
    }
    PicturePolicies policies = web.images().policies();
    policies.privateLibrary = true; // as the fetching itself takes it
    if (options.allPictures)
        policies.everywhere = PicturePolicy::Always;
    if (!options.pictures)
        policies.everywhere = PicturePolicy::Never;
    const OfflineEstimate estimate = web.keeper().estimate(articles, policies);
    if (options.json) {
        JsonWriter json;
        json.beginObject();
        json.member(u"articles"_s, estimate.articles);
        json.member(u"pictures"_s, estimate.pictures);
        json.member(u"bytes"_s, qint64(estimate.bytes));
        json.endObject();
        session.write(json.take());
        return Fine;
    }
    session.print(
        QStringList{translate("hearthctl", "%n article(s)", nullptr, estimate.articles),
                    translate("hearthctl", "%n picture(s)", nullptr, estimate.pictures),
                    translate("hearthctl", "about %1").arg(QLocale().formattedDataSize(estimate.bytes))}
            .join(u", "_s));
    return Fine;
}

} // namespace

QString FetchCommand::name() const
{
    return u"fetch"_s;
}
QString FetchCommand::summary() const
{
    return translate("hearthctl", "Fetch pages and pictures and keep them for reading offline");
}
QString FetchCommand::usage() const
{
    return u"QUERY"_s;
}

QString FetchCommand::details() const
{
    return translate(
        "hearthctl",
        "Without --pages and --images both are fetched. What is kept already is not asked for again "
        "unless --refresh says so. Pictures that their publisher does not keep itself (isCached) are "
        "left out unless --all-images says otherwise. --offline-rule also makes QUERY a standing rule: what "
        "matches it later is fetched by the window, or by the command rules. Exit code 1 says that something "
        "failed.");
}

QList<OptionSpec> FetchCommand::options() const
{
    return {{u"pages"_s, {}, translate("hearthctl", "fetch the original pages, as readable text")},
            {u"images"_s, {}, translate("hearthctl", "fetch the pictures")},
            {u"all-images"_s,
             {},
             translate("hearthctl", "fetch pictures also where the publisher keeps no copy")},
            {u"refresh"_s,
             {},
             translate("hearthctl", "ask again for what is kept already or has failed for good")},
            {u"archived"_s, {}, translate("hearthctl", "look for pages in the Wayback Machine instead")},
            {u"offline-rule"_s, {}, translate("hearthctl", "make QUERY a standing rule as well")},
            {u"estimate"_s, {}, translate("hearthctl", "only say about how much it would be")},
            jsonOption()};
}

int FetchCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    if (!library)
        return session.exitCode();
    FetchOptions options;
    options.allPictures = arguments.has(u"all-images");
    const bool images = arguments.has(u"images") || options.allPictures;
    options.pages = arguments.has(u"pages") || !images;
    options.pictures = images || !arguments.has(u"pages");
    options.refresh = arguments.has(u"refresh");
    options.archived = arguments.has(u"archived");
    options.json = arguments.has(u"json");

    const SystemClock clock;
    WebAccess access(clock);
    access.mode.setOfflineByUser(session.isOffline());
    const auto web = openWeb(access, *library);
    if (!web) {
        session.complain(errorText(web.error()));
        return ProblemsFound;
    }
    const Query query = parseQuery(arguments.query());
    ResultSet result = library->evaluate(query, false);
    if (result.ids)
        (void)library->rows(*result.ids); // a damaged index must leave none of them out
    if (library->repairIndex())
        result = library->evaluate(query, false);
    if (arguments.has(u"estimate"))
        return estimate(session, *library, **web, result, options);
    if (arguments.has(u"offline-rule")) {
        OfflineRule rule;
        rule.query = toText(query);
        rule.pictures = options.pictures;
        if (const auto added = (*web)->wishes().addRule(rule); !added) {
            session.complain(errorText(added.error()));
            return ProblemsFound;
        }
    }
    FetchRun run(session, *library, **web, options);
    const int code =
        run.run(result.ids ? std::span<const ArticleId>(*result.ids) : std::span<const ArticleId>());
    return session.finish(code);
}

std::unique_ptr<Command> fetchCommand()
{
    return std::make_unique<FetchCommand>();
}

} // namespace hearth::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlejson.h"
#include "app/cli/articletable.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/index/querytext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class ListCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    QString check(const Arguments &arguments) const override;
    bool onlyReads(const Arguments &) const override { return true; }
    int run(Session &session, const Arguments &arguments) const override;
};

constexpr std::size_t rowsAtOnce = 256;
/// Longer lists take so long to print that a look at all files is no matter.
constexpr std::size_t longestQuickList = 200;
/// Somebody who writes all the time must not keep a list from ending.
constexpr int maxRounds = 5;

/// What a list is about to show, after its files were looked at.
struct Listing
{
    ResultSet result;
    std::span<const ArticleId> ids; ///< into result
};

Listing evaluate(Library &library, const Query &query, std::size_t limit)
{
    Listing listing;
    listing.result = library.evaluate(query, false);
    if (listing.result.ids)
        listing.ids = std::span(*listing.result.ids).first(std::min(listing.result.size(), limit));
    return listing;
}

std::optional<SortOrder> sortOrder(const QString &name)
{
    static const QHash<QString, SortOrder> orders{
        {u"date"_s, SortOrder::Newest}, {u"newest"_s, SortOrder::Newest},
        {u"heat"_s, SortOrder::Heat},   {u"quality"_s, SortOrder::Quality},
        {u"title"_s, SortOrder::Title}, {u"provider"_s, SortOrder::Provider}};
    const auto it = orders.constFind(name);
    return it == orders.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

QString ListCommand::name() const
{
    return u"list"_s;
}
QString ListCommand::summary() const
{
    return translate("hearthctl", "List the articles that match a query");
}
QString ListCommand::usage() const
{
    return u"[QUERY]"_s;
}

QString ListCommand::details() const
{
    return translate(
        "hearthctl",
        "QUERY is what you would type into the search box of the window; \"\" or none lists all. "
        "A query that begins with a minus may need -- before it.");
}

QList<OptionSpec> ListCommand::options() const
{
    return {jsonOption(),
            {u"sort"_s, translate("hearthctl", "ORDER"),
             translate("hearthctl", "date (newest first), heat, quality, title or provider")},
            {u"limit"_s, translate("hearthctl", "N"), translate("hearthctl", "list the first N only")},
            {u"scan"_s, {}, translate("hearthctl", "look at every file, whatever the limit")}};
}

QString ListCommand::check(const Arguments &arguments) const
{
    if (arguments.has(u"sort") && !sortOrder(arguments.value(u"sort")))
        return translate("hearthctl", "option --sort knows no order \"%1\"").arg(arguments.value(u"sort"));
    bool ok = true;
    if (arguments.has(u"limit") && (arguments.value(u"limit").toInt(&ok) < 0 || !ok))
        return translate("hearthctl", "option --limit needs a number, not \"%1\"")
            .arg(arguments.value(u"limit"));
    return {};
}

int ListCommand::run(Session &session, const Arguments &arguments) const
{
    const std::size_t limit = arguments.has(u"limit") ? arguments.value(u"limit").toULong()
                                                      : std::numeric_limits<std::size_t>::max();
    bool complete = true;
    Library *library = limit <= longestQuickList && !arguments.has(u"scan")
                           ? session.quicklyUpToDate(&complete)
                           : session.upToDate();
    if (!library)
        return session.exitCode();
    Query query = parseQuery(arguments.query());
    if (arguments.has(u"sort"))
        query.sort = *sortOrder(arguments.value(u"sort"));
    Listing listing = evaluate(*library, query, limit);
    // What takes the place of a file that no longer matches is looked at in its turn.
    for (int round = 0; !complete && round < maxRounds && library->lookAt(listing.ids); ++round)
        listing = evaluate(*library, query, limit);
    if (library->repairIndex()) // an order by title reads the titles
        listing = evaluate(*library, query, limit);
    std::span<const ArticleId> ids = listing.ids;

    const bool asJson = arguments.has(u"json");
    JsonWriter json;
    if (asJson)
        json.beginArray();
    else if (!ids.empty())
        session.print(articleTableHead());
    for (; !ids.empty(); ids = ids.subspan(std::min(ids.size(), rowsAtOnce))) {
        std::vector<RowData> rows = library->rows(ids.first(std::min(ids.size(), rowsAtOnce)));
        if (library->repairIndex()) {
            // What was printed was whole, and so were the numbers that gave the order: it goes on from there.
            const std::size_t printed = listing.ids.size() - ids.size();
            listing = evaluate(*library, query, limit);
            ids = listing.ids.subspan(std::min(printed, listing.ids.size()));
            rows = library->rows(ids.first(std::min(ids.size(), rowsAtOnce)));
        }
        for (const RowData &row : rows) {
            if (!asJson) {
                session.print(articleTableRow(row));
                continue;
            }
            const Result<QByteArray> file = readFile(library->pathOf(row.key), maxArticleBytes);
            writeArticle(json, row, library->labels(row.id), row.hasNote ? library->note(row.id) : QString(),
                         file ? parseFrontMatter(*file).root : Node());
        }
        session.write(json.take());
    }
    if (asJson)
        json.endArray();
    session.write(json.take());
    return Fine;
}

std::unique_ptr<Command> listCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace hearth::cli

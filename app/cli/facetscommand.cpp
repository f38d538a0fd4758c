// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "core/index/querytext.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class FacetsCommand final : public Command
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

std::optional<Facet> facetNamed(const QString &name)
{
    static const QHash<QString, Facet> facets{{u"topic"_s, Facet::Topic},
                                              {u"provider"_s, Facet::Provider},
                                              {u"type"_s, Facet::Type},
                                              {u"year"_s, Facet::Year}};
    const auto it = facets.constFind(name);
    return it == facets.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

QString FacetsCommand::name() const
{
    return u"facets"_s;
}

QString FacetsCommand::summary() const
{
    return translate("hearthctl", "Count the articles that match a query, by topic, provider, type or year");
}

QString FacetsCommand::usage() const
{
    return u"[QUERY] --by topic|provider|type|year"_s;
}

QString FacetsCommand::details() const
{
    return translate("hearthctl",
                     "The largest counts come first. A topic counts the articles of its subtopics too: "
                     "its count is what topic: with its name would list.");
}

QList<OptionSpec> FacetsCommand::options() const
{
    return {
        jsonOption(),
        {u"by"_s, translate("hearthctl", "WHAT"), translate("hearthctl", "topic, provider, type or year")}};
}

QString FacetsCommand::check(const Arguments &arguments) const
{
    if (!arguments.has(u"by"))
        return translate("hearthctl", "option --by is missing");
    if (!facetNamed(arguments.value(u"by")))
        return translate("hearthctl", "option --by knows no \"%1\"").arg(arguments.value(u"by"));
    return {};
}

int FacetsCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    if (!library)
        return session.exitCode();
    std::vector<FacetCount> counts =
        library->facetCounts(parseQuery(arguments.query()), *facetNamed(arguments.value(u"by")));
    std::erase_if(counts, [](const FacetCount &count) { return count.count == 0; });
    // Not in the order of the user's language: scripts want the same one everywhere.
    std::sort(counts.begin(), counts.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    if (!arguments.has(u"json")) {
        for (const FacetCount &count : counts)
            session.print(QString::number(count.count).rightJustified(8) + u"  "_s + count.value);
        return Fine;
    }
    JsonWriter json;
    json.beginArray();
    for (const FacetCount &count : counts) {
        json.beginObject();
        json.member(u"value"_s, count.value);
        json.member(u"count"_s, count.count);
        json.endObject();
    }
    json.endArray();
    session.write(json.take());
    return Fine;
}

std::unique_ptr<Command> facetsCommand()
{
    return std::make_unique<FacetsCommand>();
}

} // namespace hearth::cli

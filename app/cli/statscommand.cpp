// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include <QDirIterator>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class StatsCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<OptionSpec> options() const override;
    int maximumArguments() const override { return 0; }
    bool onlyReads(const Arguments &) const override { return true; }
    int run(Session &session, const Arguments &arguments) const override;
};

qint64 bytesBelow(const QString &folder)
{
    qint64 sum = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        sum += it.fileInfo().size();
    }
    return sum;
}

struct Figure
{
    QString key;
    QString label;
    qint64 value;
};

} // namespace

QString StatsCommand::name() const
{
    return u"stats"_s;
}
QString StatsCommand::summary() const
{
    return translate("hearthctl", "Tell how large the library is");
}
QList<OptionSpec> StatsCommand::options() const
{
    return {jsonOption()};
}

int StatsCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    if (!library)
        return session.exitCode();
    const ResultSet all = library->evaluate(Query{}, true);
    const FlagCounts flags = all.facets ? all.facets->flags : FlagCounts{};
    const auto count = [library](Facet facet) {
        return static_cast<qint64>(library->facetCounts(Query{}, facet).size());
    };
    const std::vector<Figure> figures{
        {u"articles"_s, translate("hearthctl", "articles"), static_cast<qint64>(all.size())},
        {u"unread"_s, translate("hearthctl", "unread"), flags.unread},
        {u"starred"_s, translate("hearthctl", "starred"), flags.starred},
        {u"published"_s, translate("hearthctl", "published"), flags.published},
        {u"unpublished"_s, translate("hearthctl", "unpublished"), flags.unpublished},
        {u"undecided"_s, translate("hearthctl", "undecided"), flags.undecided},
        {u"unscored"_s, translate("hearthctl", "unscored"), flags.unscored},
        {u"offline"_s, translate("hearthctl", "kept offline"), flags.offline},
        {u"problems"_s, translate("hearthctl", "with problems"), flags.problems},
        {u"topics"_s, translate("hearthctl", "topics"), count(Facet::Topic)},
        {u"providers"_s, translate("hearthctl", "providers"), count(Facet::Provider)},
        {u"types"_s, translate("hearthctl", "types"), count(Facet::Type)},
        {u"cacheBytes"_s, translate("hearthctl", "bytes of index and caches"),
         bytesBelow(library->cacheFolder())},
        {u"userBytes"_s, translate("hearthctl", "bytes of user data"), bytesBelow(library->userFolder())},
    };
    if (!arguments.has(u"json")) {
        session.print(library->title() + u": "_s + library->folder());
        for (const Figure &figure : figures)
            session.print(QLocale().toString(figure.value).rightJustified(14) + u"  "_s + figure.label);
        return Fine;
    }
    JsonWriter json;
    json.beginObject();
    json.member(u"library"_s, library->folder());
    json.member(u"title"_s, library->title());
    for (const Figure &figure : figures)
        json.member(figure.key, figure.value);
    json.endObject();
    session.write(json.take());
    return Fine;
}

std::unique_ptr<Command> statsCommand()
{
    return std::make_unique<StatsCommand>();
}

} // namespace hearth::cli

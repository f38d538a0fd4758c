// SPDX-License-Identifier: Apache-2.0
#include "app/cli/errortext.h"
#include "app/cli/web/fetchrun.h"
#include "app/cli/web/openweb.h"
#include "app/cli/web/webcommands.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

/// The standing rules: lists them, removes one, or fetches what they want now.
class RulesCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int maximumArguments() const override { return 0; }
    QString check(const Arguments &arguments) const override;
    int run(Session &session, const Arguments &arguments) const override;
};

void listRules(Session &session, const QList<OfflineRule> &rules, bool asJson)
{
    if (!asJson) {
        for (const OfflineRule &rule : rules)
            session.print(QString::number(rule.id).rightJustified(4) + u"  "_s + rule.query);
        return;
    }
    JsonWriter json;
    json.beginArray();
    for (const OfflineRule &rule : rules) {
        json.beginObject();
        json.member(u"id"_s, rule.id);
        json.member(u"query"_s, rule.query);
        json.member(u"images"_s, rule.pictures);
        json.member(u"most"_s, rule.most);
        json.endObject();
    }
    json.endArray();
    session.write(json.take());
}

int runRules(Session &session, Library &library, LibraryWeb &web, bool asJson)
{
    std::vector<ArticleId> ids;
    QSet<ArticleId> textOnly;
    QSet<ArticleId> known;
    const QList<OfflineRule> rules = web.wishes().rules();
    for (const OfflineRule &rule : rules) {
        for (const QString &key : web.rules().missing(rule)) {
            const ArticleId id = library.idOf(key);
            if (rule.pictures)
                textOnly.remove(id);
            else if (!known.contains(id))
                textOnly.insert(id);
            if (!known.contains(id))
                ids.push_back(id);
            known.insert(id);
        }
    }
    FetchOptions options;
    options.json = asJson;
    FetchRun run(session, library, web, options);
    return session.finish(run.run(ids, textOnly));
}

} // namespace

QString RulesCommand::name() const
{
    return u"rules"_s;
}
QString RulesCommand::summary() const
{
    return translate("hearthctl", "Show the standing rules for reading offline, or follow them now");
}

QString RulesCommand::details() const
{
    return translate("hearthctl",
                     "Rules are made by fetch --offline-rule and in the window. What matches one is fetched "
                     "as soon as it matches: by the window while it is open, and by --run.");
}

QList<OptionSpec> RulesCommand::options() const
{
    return {{u"run"_s, {}, translate("hearthctl", "fetch what the rules want and is not here yet")},
            {u"remove"_s, u"ID"_s, translate("hearthctl", "forget a rule; what it brought stays")},
            jsonOption()};
}

QString RulesCommand::check(const Arguments &arguments) const
{
    bool ok = false;
    arguments.value(u"remove").toLongLong(&ok);
    if (arguments.has(u"remove") && !ok)
        return translate("hearthctl", "--remove takes the number of a rule, as the list shows it");
    return {};
}

int RulesCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    if (!library)
        return session.exitCode();
    const SystemClock clock;
    WebAccess access(clock);
    access.mode.setOfflineByUser(session.isOffline());
    const auto web = openWeb(access, *library);
    if (!web) {
        session.complain(errorText(web.error()));
        return ProblemsFound;
    }
    if (arguments.has(u"remove")) {
        const qint64 id = arguments.value(u"remove").toLongLong();
        const QList<OfflineRule> rules = (*web)->wishes().rules();
        if (std::none_of(rules.begin(), rules.end(),
                         [id](const OfflineRule &rule) { return rule.id == id; })) {
            session.complain(translate("hearthctl", "there is no rule %1").arg(id));
            return ProblemsFound;
        }
        if (const auto removed = (*web)->wishes().removeRule(id); !removed) {
            session.complain(errorText(removed.error()));
            return ProblemsFound;
        }
        return Fine;
    }
    if (arguments.has(u"run"))
        return runRules(session, *library, **web, arguments.has(u"json"));
    listRules(session, (*web)->wishes().rules(), arguments.has(u"json"));
    return Fine;
}

std::unique_ptr<Command> rulesCommand()
{
    return std::make_unique<RulesCommand>();
}

} // namespace hearth::cli

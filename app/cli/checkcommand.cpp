// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/errortext.h"
#include "app/cli/planoutput.h"
#include "app/cli/reportjson.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "core/article/problemcodes.h"
#include "core/base/fileio.h"
#include "core/curate/checkswitch.h"
#include "core/curate/problemfix.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class CheckCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    QString check(const Arguments &arguments) const override;
    bool onlyReads(const Arguments &arguments) const override
    {
        return !arguments.has(u"fix") && !arguments.has(u"on") && !arguments.has(u"off");
    }
    int run(Session &session, const Arguments &arguments) const override;
};

using Problems = std::vector<FileProblem>;

/// The problems of the rules that were asked for, all of them when none was.
Problems asked(Problems problems, const QStringList &rules)
{
    std::erase_if(problems, [&](const FileProblem &problem) {
        return !rules.isEmpty() && !rules.contains(problemCodeName(problem.problem.code));
    });
    return problems;
}

bool anySerious(const Problems &problems)
{
    return std::ranges::any_of(
        problems, [](const FileProblem &problem) { return problem.problem.severity != Severity::Hint; });
}

/// What puts right all that has a safe way. Hints are a matter of taste: only those whose rule is named.
ChangeSet fixes(const Library &library, const Problems &problems, const QStringList &rules)
{
    ChangeSet changes;
    FixContext context{library.folder(), {}, {}};
    for (const Topic &topic : library.taxonomy().topics())
        context.topics.append(topic.name);
    for (auto from = problems.begin(); from != problems.end();) {
        const auto to = std::find_if(from, problems.end(),
                                     [&](const FileProblem &problem) { return problem.key != from->key; });
        QList<Problem> ofFile;
        for (auto it = from; it != to; ++it) {
            const bool hint = it->problem.severity == Severity::Hint;
            if (!hint || rules.contains(problemCodeName(it->problem.code)))
                ofFile.append(it->problem);
        }
        context.key = from->key;
        from = to;
        const auto file = readFile(library.pathOf(context.key), maxArticleBytes);
        if (ofFile.isEmpty() || !file)
            continue;
        if (auto edits = fixesFor(ofFile, *file, context); !edits.empty())
            changes.files.push_back({context.key, std::move(edits), *file});
    }
    return changes;
}

int print(Session &session, const Problems &problems, bool asJson)
{
    JsonWriter json;
    json.beginArray();
    for (const FileProblem &problem : problems) {
        if (asJson)
            writeProblem(json, problem.key, problem.problem);
        else
            session.print(problemLine(problem.key, problem.problem));
    }
    json.endArray();
    if (asJson)
        session.write(json.take());
    return anySerious(problems) ? ProblemsFound : Fine;
}

/// Fixes what can be fixed; the rest of the plan does not wait for a file that cannot be edited.
int fix(Session &session, Library &library, const Problems &problems, const Arguments &arguments)
{
    Curator *curator = session.curator();
    if (!curator)
        return session.exitCode();
    ChangePlan plan = curator->plan(fixes(library, problems, arguments.positional()));
    for (const Error &error : std::exchange(plan.errors, {}))
        session.complain(errorText(error));
    const bool dryRun = arguments.has(u"dry-run");
    if (!dryRun) {
        if (const auto report = curator->journal().apply(plan); !report) {
            session.complain(errorText(report.error()));
            session.complain(translate("hearthctl", "nothing was written"));
            return ProblemsFound;
        }
    }
    if (arguments.has(u"json")) {
        printPlanJson(session, plan, !dryRun);
    } else if (dryRun) {
        printDiff(session, plan);
    } else {
        session.print(translate("hearthctl", "fixed %n file(s)", nullptr, int(plan.files.size())));
    }
    if (dryRun || plan.files.empty())
        return anySerious(problems) ? ProblemsFound : Fine;
    library.importNow();
    const Problems left = asked(library.problems(true), arguments.positional());
    if (arguments.has(u"json"))
        return anySerious(left) ? ProblemsFound : Fine;
    return print(session, left, false);
}

/// Writes the library's .hearth.yaml.
int switchRule(Session &session, const Arguments &arguments)
{
    const bool on = arguments.has(u"on");
    const QString rule = arguments.value(on ? u"on" : u"off");
    Library *library = session.open();
    Curator *curator = library ? session.curator() : nullptr;
    if (!curator)
        return session.exitCode();
    const ChangePlan plan = planCheckSwitch(library->folder(), *problemCodeNamed(rule), on);
    const auto report = curator->journal().apply(plan);
    if (!report) {
        session.complain(errorText(report.error()));
        return ProblemsFound;
    }
    session.print(plan.files.empty() ? translate("hearthctl", "nothing to change")
                  : on               ? translate("hearthctl", "%1 is looked at again").arg(rule)
                       : translate("hearthctl", "%1 is switched off in .hearth.yaml").arg(rule));
    return Fine;
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}
QString CheckCommand::summary() const
{
    return translate("hearthctl", "Tell what is wrong with the files, and fix it where there is a safe way");
}
QString CheckCommand::usage() const
{
    return u"[RULE…]"_s;
}

QString CheckCommand::details() const
{
    return translate(
        "hearthctl",
        "Prints path:line: severity: message, as compilers do. Looks at every file, for what cannot be "
        "read, values of the wrong type, topics that _data/topics lacks, local images that do not exist, "
        "and addresses that stand in two articles. Exits with 1 when there are errors or warnings; hints "
        "alone are fine. A RULE is the code of a problem in --json, such as unknown-topic. Fixing is one "
        "step that \"hearthctl undo\" takes back; hints are fixed only when their rule is named.");
}

QList<OptionSpec> CheckCommand::options() const
{
    const QString rule = translate("hearthctl", "RULE");
    return {{u"fix"_s, {}, translate("hearthctl", "fix what can be fixed safely, and tell what is left")},
            dryRunOption(),
            {u"off"_s, rule, translate("hearthctl", "switch a rule off for this library, in .hearth.yaml")},
            {u"on"_s, rule, translate("hearthctl", "switch it on again")},
            jsonOption()};
}

QString CheckCommand::check(const Arguments &arguments) const
{
    QStringList rules = arguments.positional();
    for (const QString &option : {u"off"_s, u"on"_s}) {
        if (arguments.has(option))
            rules.append(arguments.value(option));
    }
    const bool switches = arguments.has(u"off") || arguments.has(u"on");
    if (switches &&
        (rules.size() > 1 || arguments.has(u"fix") || arguments.has(u"dry-run") || arguments.has(u"json")))
        return translate("hearthctl", "--off and --on stand alone, with one rule");
    for (const QString &rule : rules) {
        if (!problemCodeNamed(rule))
            return translate("hearthctl", "there is no rule \"%1\"").arg(rule);
    }
    return {};
}

int CheckCommand::run(Session &session, const Arguments &arguments) const
{
    if (arguments.has(u"off") || arguments.has(u"on"))
        return switchRule(session, arguments);
    Library *library = session.upToDate();
    if (!library)
        return session.exitCode();
    Problems problems = library->problems(true);
    if (library->repairIndex())
        problems = library->problems(true);
    problems = asked(std::move(problems), arguments.positional());
    if (arguments.has(u"fix") || arguments.has(u"dry-run"))
        return fix(session, *library, problems, arguments);
    return print(session, problems, arguments.has(u"json"));
}

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace hearth::cli

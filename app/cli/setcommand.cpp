// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlekey.h"
#include "app/cli/commands.h"
#include "app/cli/errortext.h"
#include "app/cli/planoutput.h"
#include "app/cli/session.h"
#include "app/cli/steptext.h"
#include "app/cli/words.h"
#include "core/article/article.h"
#include "core/article/articlefields.h"
#include "core/base/fileio.h"
#include "core/curate/fieldvalues.h"
#include "core/index/querytext.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class SetCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int minimumArguments() const override { return 1; }
    QString check(const Arguments &arguments) const override;
    int run(Session &session, const Arguments &arguments) const override;
};

QString refusal(const QString &assignment, const Error &error)
{
    if (error.code == ErrorCode::Malformed)
        return translate("hearthctl", "\"%1\" is not of the form FIELD=VALUE").arg(assignment);
    const qsizetype equals = assignment.indexOf(u'=');
    if (const QChar sign = assignment[equals - 1]; sign == u'+' || sign == u'-')
        return translate("hearthctl",
                         "\"%1\": expected a list such as topics, and a text that += adds or -= takes out")
            .arg(assignment);
    const QString value = assignment.mid(equals + 1);
    return translate("hearthctl", "%1 cannot be \"%2\": expected %3")
        .arg(error.subject, value, expectationText(error.detail));
}

/// An error of the plan. Of a value that does not fit into one file, the value too: the plan's subject is
/// "KEY: FIELD" then.
QString planErrorText(const Error &error, const QStringList &assignments)
{
    if (error.code == ErrorCode::Unsupported && !error.detail.isEmpty())
        return translate("hearthctl",
                         "%1: %2 is written in a way (anchors, merged keys, comments inside) that "
                         "Hearth cannot change without changing more; edit the file by hand")
            .arg(error.subject, error.detail);
    if (error.code == ErrorCode::Malformed && error.line > 0)
        return translate("hearthctl", "%1:%2: the front matter cannot be read here; see \"hearthctl check\"")
            .arg(error.subject, QString::number(error.line));
    if (error.code != ErrorCode::InvalidValue || error.detail.isEmpty())
        return errorText(error);
    for (const QString &assignment : assignments) {
        const auto edit = parseAssignment(assignment);
        if (edit && (error.subject == edit->path || error.subject.endsWith(u": "_s + edit->path)))
            return refusal(assignment, error);
    }
    return errorText(error);
}

/// The keys that the first argument names: an article's own, or those of all that a query finds.
QStringList keysOf(Library &library, const QString &queryOrKey)
{
    if (const ArticleId id = articleNamed(library, queryOrKey); id != ArticleId::None)
        return {library.keyOf(id)};
    if (looksLikeKey(queryOrKey)) // a slip must not edit what happens to have these words
        return {};
    const ResultSet result = library.evaluate(parseQuery(queryOrKey), false);
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(result.size()));
    for (const ArticleId id : *result.ids)
        keys.append(library.keyOf(id));
    return keys;
}

/// The text that becomes the body; "-" is what is piped in.
Result<QByteArray> readBody(const QString &path)
{
    if (path != "-"_L1)
        return readFile(path, maxArticleBytes);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, path, input.errorString()};
    return input.readAll();
}

} // namespace

QString SetCommand::name() const
{
    return u"set"_s;
}

QString SetCommand::summary() const
{
    return translate("hearthctl",
                     "Edit fields of the articles that match a query, and no other byte of their files");
}

QString SetCommand::usage() const
{
    return u"QUERY|KEY [FIELD=VALUE…] [--body FILE]"_s;
}

QString SetCommand::details() const
{
    return translate(
        "hearthctl",
        "FIELD=VALUE sets a field, FIELD= removes it, topics+=X adds to a list, topics-=X takes out of it.\n"
        "FIELD is a key of the front matter, or a path such as provider.name or images.0.url.\n"
        "A list is given as A,B or [A, \"B, C\"]; --body puts the text of a file in the place of the body.\n"
        "All is one step that \"hearthctl undo\" takes back. With one invalid value nothing is written.");
}

QList<OptionSpec> SetCommand::options() const
{
    return {{u"body"_s, translate("hearthctl", "FILE"),
             translate("hearthctl", "the text after the front matter; - reads standard input")},
            dryRunOption(),
            jsonOption()};
}

QString SetCommand::check(const Arguments &arguments) const
{
    if (arguments.positional().size() < 2 && !arguments.has(u"body"))
        return translate("hearthctl", "%1 needs more: %2").arg(name(), usage());
    for (const QString &assignment : arguments.positional().mid(1)) {
        if (const auto edit = parseAssignment(assignment); !edit)
            return refusal(assignment, edit.error());
    }
    return {};
}

int SetCommand::run(Session &session, const Arguments &arguments) const
{
    std::vector<FieldEdit> edits;
    for (const QString &assignment : arguments.positional().mid(1))
        edits.push_back(*parseAssignment(assignment)); // check() has seen that they are fine
    if (arguments.has(u"body")) {
        const auto body = readBody(arguments.value(u"body"));
        if (!body) {
            session.complain(errorText(body.error()));
            return ProblemsFound;
        }
        edits.push_back({FieldEdit::Op::SetBody, {}, {}, *body});
    }

    Library *library = session.upToDate();
    Curator *curator = library ? session.curator() : nullptr;
    if (!curator)
        return session.exitCode();
    const QStringList keys = keysOf(*library, arguments.positional().first());
    if (keys.isEmpty()) {
        const QString &wanted = arguments.positional().first();
        session.complain(looksLikeKey(wanted)
                             ? translate("hearthctl", "there is no article %1 in the library").arg(wanted)
                             : translate("hearthctl", "no article matches %1").arg(wanted));
        return ProblemsFound;
    }
    const ChangePlan plan = curator->plan(sameEdits(keys, edits));
    for (const Error &error : plan.errors)
        session.complain(planErrorText(error, arguments.positional().mid(1)));
    if (!plan.errors.empty()) {
        session.complain(translate("hearthctl", "nothing was written"));
        return ProblemsFound;
    }
    const bool dryRun = arguments.has(u"dry-run");
    if (!dryRun) {
        if (const auto report = curator->journal().apply(plan); !report) {
            session.complain(errorText(report.error()));
            session.complain(translate("hearthctl", "nothing was written"));
            return ProblemsFound;
        }
    }
    if (arguments.has(u"json"))
        printPlanJson(session, plan, !dryRun);
    else if (dryRun)
        printDiff(session, plan);
    else
        session.print(plan.files.empty() ? translate("hearthctl", "nothing to change")
                                         : stepText(plan.label));
    return session.finish(Fine);
}

std::unique_ptr<Command> setCommand()
{
    return std::make_unique<SetCommand>();
}

} // namespace hearth::cli

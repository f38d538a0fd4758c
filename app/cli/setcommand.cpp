// SPDX-License-Identifier: Apache-2.0
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
    const QString value = assignment.mid(assignment.indexOf(u'=') + 1);
    return translate("hearthctl", "%1 cannot be \"%2\": expected %3")
        .arg(error.subject, value, expectationText(error.detail));
}

/// The keys that the first argument names: an article's own, or those of all that a query finds.
QStringList keysOf(Library &library, const QString &queryOrKey)
{
    if (library.idOf(queryOrKey) != ArticleId::None)
        return {queryOrKey};
    const ResultSet result = library.evaluate(parseQuery(queryOrKey), false);
    QStringList keys;
    keys.reserve(static_cast<qsizetype>(result.size()));
    for (const ArticleId id : *result.ids)
        keys.append(library.keyOf(id));
    return keys;
}

/// A key that the format does not name and that is a list in the file stays one: FIELD=A,B.
Result<std::vector<FieldEdit>> asInFile(const std::vector<FieldEdit> &edits, const Node &root)
{
    std::vector<FieldEdit> result = edits;
    for (FieldEdit &edit : result) {
        const Node *now = root.find(edit.path);
        if (!now || now->kind != Node::Kind::List || edit.op != FieldEdit::Op::Set)
            continue;
        QStringList words;
        for (const QString &word : edit.value.text.split(u',', Qt::SkipEmptyParts))
            words.append(word.trimmed());
        const bool flat = std::ranges::all_of(
            now->children, [](const Node &item) { return item.kind == Node::Kind::Scalar; });
        if (!flat)
            return Error{ErrorCode::InvalidValue, edit.path, u"list"_s};
        edit.value = wordList(words, *now);
    }
    return result;
}

bool isTyped(const FieldEdit &edit)
{
    return edit.op != FieldEdit::Op::Set || findArticleField(edit.path.section(u'.', 0, 0));
}

ChangeSet changesOf(const QStringList &keys, std::vector<FieldEdit> edits)
{
    const auto free = std::stable_partition(edits.begin(), edits.end(), isTyped);
    std::shared_ptr<const DerivedEdits> derived;
    if (const std::vector<FieldEdit> others(free, edits.end()); !others.empty())
        derived = std::make_shared<const DerivedEdits>(
            [others](const Node &root, QByteArrayView) { return asInFile(others, root); });
    edits.erase(free, edits.end());
    ChangeSet changes = sameEdits(keys, edits);
    for (FileEdits &file : changes.files)
        file.derived = derived;
    return changes;
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
        "A list of words is set as FIELD=A,B; --body puts the text of a file in the place of the body.\n"
        "All is one step that \"hearthctl undo\" takes back. With one invalid value nothing is written.");
}

QList<OptionSpec> SetCommand::options() const
{
    return {{u"body"_s, translate("hearthctl", "FILE"),
             translate("hearthctl", "the text after the front matter; - reads standard input")},
            {u"dry-run"_s,
             {},
             translate("hearthctl", "write nothing; print what would change as a unified diff")},
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
        session.complain(translate("hearthctl", "no article matches %1").arg(arguments.positional().first()));
        return ProblemsFound;
    }
    const ChangePlan plan = curator->plan(changesOf(keys, std::move(edits)));
    for (const Error &error : plan.errors)
        session.complain(errorText(error));
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

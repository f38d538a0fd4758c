// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/errortext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/session.h"
#include "app/cli/steptext.h"
#include "app/cli/words.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class UndoCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int maximumArguments() const override { return 0; }
    int run(Session &session, const Arguments &arguments) const override;
};

int list(Session &session, Curator &curator, bool asJson)
{
    const auto steps = curator.journal().steps();
    if (!steps) {
        session.complain(errorText(steps.error()));
        return ProblemsFound;
    }
    JsonWriter json;
    json.beginArray();
    for (const JournalStep &step : *steps) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(step.at, Qt::UTC);
        const QString text = stepText(step.label);
        if (!asJson) {
            const QString line = QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) + "  "_L1 + text;
            session.print(step.undone ? translate("hearthctl", "%1 (undone)").arg(line) : line);
            continue;
        }
        json.beginObject();
        json.member(u"step"_s, step.id);
        json.member(u"at"_s, at.toString(Qt::ISODate));
        json.member(u"what"_s, text);
        json.member(u"articles"_s, step.label.articles);
        json.member(u"undone"_s, step.undone);
        json.endObject();
    }
    json.endArray();
    if (asJson)
        session.write(json.take() + '\n');
    return Fine;
}

} // namespace

QString UndoCommand::name() const
{
    return u"undo"_s;
}

QString UndoCommand::summary() const
{
    return translate("hearthctl", "Take back the last step: an edit, a star, marks of read");
}

QString UndoCommand::details() const
{
    return translate(
        "hearthctl",
        "Files that somebody changed since are named and left as they are; the exit code is 1 then.");
}

QList<OptionSpec> UndoCommand::options() const
{
    return {{u"redo"_s, {}, translate("hearthctl", "do again what was undone last")},
            {u"list"_s, {}, translate("hearthctl", "only list the steps, newest first")},
            jsonOption()};
}

int UndoCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    Curator *curator = library ? session.curator() : nullptr;
    if (!curator)
        return session.exitCode();
    if (arguments.has(u"list"))
        return list(session, *curator, arguments.has(u"json"));

    const bool redo = arguments.has(u"redo");
    const auto report = redo ? curator->journal().redo() : curator->journal().undo();
    if (!report) {
        const bool nothing = report.error().code == ErrorCode::NotFound;
        session.complain(!nothing ? errorText(report.error())
                         : redo   ? translate("hearthctl", "there is nothing to redo")
                                  : translate("hearthctl", "there is nothing to undo"));
        return ProblemsFound;
    }
    library->applyState(report->state);
    for (const Error &error : report->skipped)
        session.complain(errorText(error));
    const QString text = stepText(report->step.label);
    if (arguments.has(u"json")) {
        JsonWriter json;
        json.beginObject();
        json.member(u"step"_s, report->step.id);
        json.member(u"what"_s, text);
        json.member(u"done"_s, static_cast<int>(report->done.size() + qsizetype(report->state.size())));
        json.member(u"skipped"_s, static_cast<int>(report->skipped.size()));
        json.endObject();
        session.write(json.take() + '\n');
    } else {
        session.print(redo ? translate("hearthctl", "done again: %1").arg(text)
                           : translate("hearthctl", "undone: %1").arg(text));
    }
    return session.finish(report->skipped.empty() ? Fine : ProblemsFound);
}

std::unique_ptr<Command> undoCommand()
{
    return std::make_unique<UndoCommand>();
}

} // namespace hearth::cli

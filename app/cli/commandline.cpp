// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/cli/command.h"
#include "app/cli/complain.h"
#include "app/cli/help.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

int wrongUse(const Streams &streams, const QString &problem, const QString &command)
{
    const QString where =
        command.isEmpty() ? u"hearthctl --help"_s : QString(u"hearthctl "_s + command + u" --help"_s);
    complain(streams.err, problem + u'\n' + translate("hearthctl", "Try \"%1\".").arg(where));
    return WrongUse;
}

void printVersion(const Streams &streams)
{
    streams.out.write("hearthctl " HEARTH_VERSION "\n");
}

QString countProblem(const Command &command, qsizetype given)
{
    if (given < command.minimumArguments())
        return translate("hearthctl", "%1 needs more: %2").arg(command.name(), command.usage());
    const int maximum = command.maximumArguments();
    if (maximum >= 0 && given > maximum)
        return translate("hearthctl", "%1 takes no more than %n argument(s)", nullptr, maximum)
            .arg(command.name());
    return {};
}

int runCommand(const Command &command, const QStringList &line, Streams streams)
{
    ArgumentReader reader(commonOptions() + command.options());
    std::optional<Arguments> arguments = reader.read(line);
    if (!arguments)
        return wrongUse(streams, reader.problem(), command.name());
    if (arguments->has(u"help")) {
        streams.out.write(commandHelp(command).toUtf8());
        return Fine;
    }
    if (arguments->has(u"version")) {
        printVersion(streams);
        return Fine;
    }
    arguments->removeFirst(); // the command itself
    QString problem = countProblem(command, arguments->positional().size());
    if (problem.isEmpty())
        problem = command.check(*arguments);
    for (const QString &name : {u"library"_s, u"data"_s}) {
        if (arguments->has(name) && arguments->value(name).isEmpty())
            problem = translate("hearthctl", "option --%1 needs a value").arg(name);
    }
    if (!problem.isEmpty())
        return wrongUse(streams, problem, command.name());
    const QString library = arguments->has(u"library") ? arguments->value(u"library") : u"."_s;
    Session session(
        {library, arguments->value(u"data"), arguments->has(u"offline"), command.onlyReads(*arguments)},
        streams);
    return command.run(session, *arguments);
}

QString nameIn(const Commands &commands, const QStringList &line)
{
    // Options may stand before the command, also its own.
    QList<OptionSpec> known = commonOptions();
    for (const std::unique_ptr<Command> &command : commands)
        known += command->options();
    return ArgumentReader::firstPositional(line, known);
}

const Command *find(const Commands &commands, const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const auto &command) { return command->name() == name; });
    return found != commands.end() ? found->get() : nullptr;
}

} // namespace

bool isOneOf(const Commands &commands, const QStringList &arguments)
{
    return find(commands, nameIn(commands, arguments)) != nullptr;
}

int runCommandLine(const Commands &commands, const QStringList &arguments, Streams streams)
{
    const QString name = nameIn(commands, arguments);
    if (const Command *command = find(commands, name))
        return runCommand(*command, arguments, streams);
    if (!name.isEmpty())
        return wrongUse(streams, translate("hearthctl", "there is no command \"%1\"").arg(name), {});
    ArgumentReader reader(commonOptions());
    const std::optional<Arguments> read = reader.read(arguments);
    if (!read)
        return wrongUse(streams, reader.problem(), {});
    if (read->has(u"help")) {
        streams.out.write(overallHelp(commands).toUtf8());
        return Fine;
    }
    if (read->has(u"version")) {
        printVersion(streams);
        return Fine;
    }
    return wrongUse(streams, translate("hearthctl", "which command?"), {});
}

} // namespace hearth::cli

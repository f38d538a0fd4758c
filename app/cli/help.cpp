// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

constexpr int lineWidth = 80;

QString wrapped(const QString &text)
{
    QString result;
    qsizetype column = 0;
    for (const QString &word : text.split(u' ')) {
        if (column > 0 && column + 1 + word.size() > lineWidth) {
            result += u'\n';
            column = 0;
        }
        result += column > 0 ? u" "_s + word : word;
        column += word.size() + (column > 0 ? 1 : 0);
    }
    return result;
}

QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString result;
    for (const auto &row : rows)
        result += u"  "_s + row.first.leftJustified(width + 2) + row.second + u'\n';
    return result;
}

QString optionTable(const QList<OptionSpec> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options)
        rows.append({u"--"_s + option.name + (option.value.isEmpty() ? QString() : u" "_s + option.value),
                     option.summary});
    return table(rows);
}

} // namespace

OptionSpec jsonOption()
{
    return {u"json"_s, {}, translate("hearthctl", "print one JSON document")};
}

OptionSpec dryRunOption()
{
    return {
        u"dry-run"_s, {}, translate("hearthctl", "write nothing; print what would change as a unified diff")};
}

QList<OptionSpec> commonOptions()
{
    const QString folder = translate("hearthctl", "DIR");
    return {
        {u"library"_s, folder,
         translate("hearthctl", "the library, or one article file (default: this folder)")},
        {u"data"_s, folder,
         translate("hearthctl", "keep user data and caches there, not in the system's places")},
        {u"offline"_s, {}, translate("hearthctl", "never use the network")},
        {u"help"_s, {}, translate("hearthctl", "print this help")},
        {u"version"_s, {}, translate("hearthctl", "print the version")},
    };
}

QString overallHelp(const std::vector<std::unique_ptr<Command>> &commands)
{
    QList<std::pair<QString, QString>> rows;
    for (const std::unique_ptr<Command> &command : commands)
        rows.append({command->name(), command->summary()});
    return translate("hearthctl", "Usage: %1").arg(u"hearthctl [--library DIR] [--data DIR] COMMAND …"_s) +
           u"\n\n"_s +
           wrapped(translate("hearthctl", "Reads and curates a library of articles. The commands:")) +
           u"\n\n"_s + table(rows) + u'\n' + translate("hearthctl", "Options of all commands:") + u"\n\n"_s +
           optionTable(commonOptions()) + u'\n' +
           wrapped(translate("hearthctl",
                             "Options stand before or after the command; -- ends them. Exit codes: 0 "
                             "fine, 1 problems found, 2 wrong use. \"hearthctl COMMAND --help\" tells "
                             "more of a command.")) +
           u'\n';
}

QString commandHelp(const Command &command)
{
    QString result = translate("hearthctl", "Usage: %1")
                         .arg(QString("hearthctl [--library DIR] [--data DIR] "_L1 + command.name() + u' ' +
                                      command.usage())
                                  .trimmed()) +
                     u"\n\n"_s + wrapped(command.summary() + u'.') + u'\n';
    if (!command.details().isEmpty())
        result += wrapped(command.details()) + u'\n';
    if (!command.options().isEmpty())
        result += u'\n' + translate("hearthctl", "Options:") + u"\n\n"_s + optionTable(command.options());
    return result + u'\n' + translate("hearthctl", "Options of all commands:") + u"\n\n"_s +
           optionTable(commonOptions());
}

} // namespace hearth::cli

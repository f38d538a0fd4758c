// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

/// The name of --name or --name=VALUE, and what follows the sign, if it is there.
std::pair<QString, std::optional<QString>> splitOption(const QString &argument)
{
    const qsizetype sign = argument.indexOf(u'=');
    if (sign < 0)
        return {argument.mid(2), std::nullopt};
    return {argument.mid(2, sign - 2), argument.mid(sign + 1)};
}

} // namespace

const OptionSpec *ArgumentReader::find(QStringView name) const
{
    for (const OptionSpec &option : m_options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

std::optional<Arguments> ArgumentReader::read(const QStringList &line)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &argument = line.at(i);
        if (!optionsEnded && argument == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        if (optionsEnded || !(argument.startsWith("--"_L1) || argument == "-h"_L1)) {
            result.m_positional.append(argument);
            continue;
        }
        auto [name, value] =
            argument == "-h"_L1 ? std::pair(u"help"_s, std::optional<QString>()) : splitOption(argument);
        const OptionSpec *option = find(name);
        if (!option) {
            m_problem = translate("hearthctl", "unknown option --%1").arg(name);
            return {};
        }
        if (option->value.isEmpty() && value) {
            m_problem = translate("hearthctl", "option --%1 takes no value").arg(name);
            return {};
        }
        if (!option->value.isEmpty() && !value) {
            if (i + 1 >= line.size()) {
                m_problem = translate("hearthctl", "option --%1 needs a value (%2)").arg(name, option->value);
                return {};
            }
            value = line.at(++i);
        }
        if (result.m_options.contains(name) && !option->value.isEmpty()) {
            m_problem = translate("hearthctl", "option --%1 is given twice").arg(name);
            return {};
        }
        result.m_options.insert(name, value.value_or(QString()));
    }
    return result;
}

QString ArgumentReader::firstPositional(const QStringList &line, const QList<OptionSpec> &known)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &argument = line.at(i);
        if (argument == "--"_L1)
            return line.value(i + 1);
        if (argument == "-h"_L1)
            continue;
        if (!argument.startsWith("--"_L1))
            return argument;
        const auto [name, value] = splitOption(argument);
        for (const OptionSpec &option : known) {
            if (option.name == name && !option.value.isEmpty() && !value)
                ++i;
        }
    }
    return {};
}

} // namespace hearth::cli

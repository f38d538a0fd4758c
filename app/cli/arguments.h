// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace hearth::cli {

/// An option that a command takes: --name, or --name VALUE when `value` names one.
struct OptionSpec
{
    QString name;    ///< without the dashes
    QString value;   ///< the value's name in the help, translated; empty for a switch
    QString summary; ///< one line, translated
};

/// What stood on a command line, sorted into options and the rest.
class Arguments final
{
public:
    bool has(QStringView name) const { return m_options.contains(name.toString()); }
    QString value(QStringView name) const { return m_options.value(name.toString()); }
    const QStringList &positional() const { return m_positional; }
    /// The rest as one query: what the shell has split at spaces is put together again.
    QString query(qsizetype from = 0) const { return m_positional.mid(from).join(u' '); }
    void removeFirst() { m_positional.removeFirst(); }

private:
    friend class ArgumentReader;
    QHash<QString, QString> m_options;
    QStringList m_positional;
};

/// Sorts a command line by what options there are. Options may stand anywhere, as --name VALUE or
/// --name=VALUE; `--` ends them. What begins with a single dash is no option but part of a query (-word),
/// except for -h.
class ArgumentReader final
{
public:
    explicit ArgumentReader(QList<OptionSpec> options) : m_options(std::move(options)) {}

    /// Nothing when the line makes no sense; problem() then says why, translated, naming the option.
    std::optional<Arguments> read(const QStringList &line);
    /// The first argument that is no option and no value of one: for finding the command, whose own options
    /// are not known yet. Empty when there is none.
    static QString firstPositional(const QStringList &line, const QList<OptionSpec> &known);
    QString problem() const { return m_problem; }

private:
    const OptionSpec *find(QStringView name) const;

    QList<OptionSpec> m_options;
    QString m_problem;
};

} // namespace hearth::cli

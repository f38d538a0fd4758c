// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/importoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class RebuildCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int maximumArguments() const override { return 0; }
    int run(Session &session, const Arguments &arguments) const override;
};

} // namespace

QString RebuildCommand::name() const
{
    return u"rebuild"_s;
}
QString RebuildCommand::summary() const
{
    return translate("hearthctl", "Throw the index away and make it anew");
}

QString RebuildCommand::details() const
{
    return translate("hearthctl", "What you have read, starred and noted stays.");
}

QList<OptionSpec> RebuildCommand::options() const
{
    return {jsonOption()};
}

int RebuildCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.open();
    if (!library)
        return session.exitCode();
    session.showProgress();
    return printReport(session, library->rebuildNow(), arguments.has(u"json"));
}

std::unique_ptr<Command> rebuildCommand()
{
    return std::make_unique<RebuildCommand>();
}

} // namespace hearth::cli

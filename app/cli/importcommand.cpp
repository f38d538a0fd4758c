// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/importoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class ImportCommand final : public Command
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

QString ImportCommand::name() const
{
    return u"import"_s;
}
QString ImportCommand::summary() const
{
    return translate("hearthctl", "Bring the index up to date with the files");
}

QString ImportCommand::details() const
{
    return translate("hearthctl",
                     "All other commands do this by themselves before they answer. Files with problems "
                     "are taken in as far as they can be read; \"check\" looks at them more closely.");
}

QList<OptionSpec> ImportCommand::options() const
{
    return {jsonOption()};
}

int ImportCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.open();
    if (!library)
        return session.exitCode();
    session.showProgress();
    return printReport(session, library->importNow(), arguments.has(u"json"));
}

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace hearth::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rebuildcommand.h"
#include "app/cli/importoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

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

} // namespace hearth::cli

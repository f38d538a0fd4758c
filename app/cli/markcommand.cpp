// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/recordstate.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "core/index/querytext.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class MarkCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    int minimumArguments() const override { return 2; }
    QString check(const Arguments &arguments) const override;
    int run(Session &session, const Arguments &arguments) const override;
};

} // namespace

QString MarkCommand::name() const
{
    return u"mark"_s;
}

QString MarkCommand::summary() const
{
    return translate("hearthctl", "Mark the articles that match a query as read or unread");
}

QString MarkCommand::usage() const
{
    return u"read|unread QUERY"_s;
}

QString MarkCommand::details() const
{
    return translate("hearthctl", "The query \"\" takes all articles.");
}

QString MarkCommand::check(const Arguments &arguments) const
{
    const QString state = arguments.positional().first();
    if (state == "read"_L1 || state == "unread"_L1)
        return {};
    return translate("hearthctl", "mark takes read or unread, not \"%1\"").arg(state);
}

int MarkCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    if (!library)
        return session.exitCode();
    const Query query = parseQuery(arguments.query(1));
    ResultSet result = library->evaluate(query, false);
    const bool read = arguments.positional().first() == "read"_L1;
    auto changes = library->stateChanges(*result.ids, StateChange::What::Read, stateText(read));
    if (library->repairIndex()) { // some of them could not be read
        result = library->evaluate(query, false);
        changes = library->stateChanges(*result.ids, StateChange::What::Read, stateText(read));
    }
    if (const int code = recordState(session, read ? StepKind::MarkRead : StepKind::MarkUnread, changes);
        code != Fine)
        return code;
    const auto count = static_cast<int>(result.size());
    session.print(read ? translate("hearthctl", "%n article(s) marked as read", nullptr, count)
                       : translate("hearthctl", "%n article(s) marked as unread", nullptr, count));
    return session.finish(Fine);
}

std::unique_ptr<Command> markCommand()
{
    return std::make_unique<MarkCommand>();
}

} // namespace hearth::cli

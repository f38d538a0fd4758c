// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlekey.h"
#include "app/cli/commands.h"
#include "app/cli/recordstate.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include <array>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class StarCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    int run(Session &session, const Arguments &arguments) const override;
};

} // namespace

QString StarCommand::name() const
{
    return u"star"_s;
}
QString StarCommand::summary() const
{
    return translate("hearthctl", "Star an article");
}
QString StarCommand::usage() const
{
    return u"KEY"_s;
}

QString StarCommand::details() const
{
    return translate("hearthctl", "KEY is the article's path relative to the library.");
}

QList<OptionSpec> StarCommand::options() const
{
    return {{u"remove"_s, {}, translate("hearthctl", "take the star away")}};
}

int StarCommand::run(Session &session, const Arguments &arguments) const
{
    const std::array ids{findArticle(session, arguments.positional().first())};
    if (ids[0] == ArticleId::None)
        return session.exitCode() == Fine ? ProblemsFound : session.exitCode();
    const bool star = !arguments.has(u"remove");
    const auto changes = session.open()->stateChanges(ids, StateChange::What::Starred, stateText(star));
    if (const int code = recordState(session, star ? StepKind::Star : StepKind::Unstar, changes);
        code != Fine)
        return code;
    return session.finish(Fine);
}

std::unique_ptr<Command> starCommand()
{
    return std::make_unique<StarCommand>();
}

} // namespace hearth::cli

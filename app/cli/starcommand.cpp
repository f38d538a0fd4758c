// SPDX-License-Identifier: Apache-2.0
#include "app/cli/starcommand.h"
#include "app/cli/articlekey.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include <array>

using namespace Qt::StringLiterals;

namespace hearth::cli {

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
    session.open()->setStarred(ids, !arguments.has(u"remove"));
    return session.finish(Fine);
}

} // namespace hearth::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkcommand.h"
#include "app/cli/errortext.h"
#include "app/cli/reportjson.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

QString CheckCommand::name() const
{
    return u"check"_s;
}
QString CheckCommand::summary() const
{
    return translate("hearthctl", "Tell what is wrong with the files");
}

QString CheckCommand::details() const
{
    return translate(
        "hearthctl",
        "Prints path:line: severity: message, as compilers do. Looks at every file, for what cannot be "
        "read, values of the wrong type, topics that _data/topics lacks, local images that do not exist, "
        "and addresses that stand in two articles. Exits with 1 when there are errors or warnings; hints "
        "alone are fine.");
}

QList<OptionSpec> CheckCommand::options() const
{
    return {jsonOption()};
}

int CheckCommand::run(Session &session, const Arguments &arguments) const
{
    Library *library = session.upToDate();
    if (!library)
        return session.exitCode();
    const std::vector<FileProblem> problems = library->problems(true);
    JsonWriter json;
    json.beginArray();
    for (const FileProblem &problem : problems) {
        if (arguments.has(u"json"))
            writeProblem(json, problem.key, problem.problem);
        else
            session.print(problemLine(problem.key, problem.problem));
    }
    json.endArray();
    if (arguments.has(u"json"))
        session.write(json.take());
    const bool serious = std::any_of(problems.begin(), problems.end(), [](const FileProblem &problem) {
        return problem.problem.severity != Severity::Hint;
    });
    return serious ? ProblemsFound : Fine;
}

} // namespace hearth::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importoutput.h"
#include "app/cli/errortext.h"
#include "app/cli/reportjson.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include <QLocale>

namespace hearth::cli {

int printReport(Session &session, const ImportReport &report, bool asJson)
{
    if (report.error)
        session.complain(errorText(*report.error));
    if (asJson) {
        JsonWriter json;
        writeReport(json, report);
        session.write(json.take());
    } else {
        for (const ImportReport::FileProblem &problem : report.problems)
            session.print(problemLine(problem.path, problem.problem));
        session.print(
            translate("hearthctl", "%1 added, %2 changed, %3 moved, %4 removed, %5 unchanged, in %6 s")
                .arg(report.added)
                .arg(report.changed)
                .arg(report.moved)
                .arg(report.removed)
                .arg(report.unchanged)
                .arg(QLocale().toString(report.seconds, 'f', 2)));
    }
    return report.error ? ProblemsFound : Fine;
}

} // namespace hearth::cli

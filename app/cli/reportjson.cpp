// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reportjson.h"
#include "app/cli/errortext.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

void writeProblem(JsonWriter &json, const QString &path, const Problem &problem)
{
    json.beginObject();
    json.member(u"path"_s, path);
    json.member(u"line"_s, problem.line);
    json.member(u"severity"_s, severityName(problem.severity));
    json.member(u"code"_s, problemCodeName(problem.code));
    json.member(u"message"_s, problemText(problem));
    json.endObject();
}

void writeReport(JsonWriter &json, const ImportReport &report)
{
    json.beginObject();
    json.member(u"added"_s, report.added);
    json.member(u"changed"_s, report.changed);
    json.member(u"moved"_s, report.moved);
    json.member(u"removed"_s, report.removed);
    json.member(u"unchanged"_s, report.unchanged);
    json.key(u"problems"_s);
    json.beginArray();
    for (const ImportReport::FileProblem &problem : report.problems)
        writeProblem(json, problem.path, problem.problem);
    json.endArray();
    json.member(u"seconds"_s, report.seconds);
    json.endObject();
}

} // namespace hearth::cli

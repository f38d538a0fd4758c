// SPDX-License-Identifier: Apache-2.0
#include "app/cli/planoutput.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/session.h"
#include "core/curate/unifieddiff.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

QByteArray diffOf(const PlannedFile &file)
{
    const auto side = [](const std::optional<QByteArray> &content) {
        return content ? QByteArrayView(*content) : QByteArrayView();
    };
    return unifiedDiff(side(file.before), side(file.after), file.key);
}

} // namespace

void printDiff(Session &session, const ChangePlan &plan)
{
    for (const PlannedFile &file : plan.files)
        session.write(diffOf(file));
}

void printPlanJson(Session &session, const ChangePlan &plan, bool written)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"files"_s, static_cast<int>(plan.files.size()));
    json.member(u"written"_s, written);
    json.key(u"changes"_s);
    json.beginArray();
    for (const PlannedFile &file : plan.files) {
        json.beginObject();
        json.member(u"key"_s, file.key);
        json.member(u"diff"_s, QString::fromUtf8(diffOf(file)));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    session.write(json.take() + '\n');
}

} // namespace hearth::cli

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/checkswitch.h"
#include "core/curate/articlewriter.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/frontmatter/yamldocument.h"

using namespace Qt::StringLiterals;

namespace hearth {

ChangePlan planCheckSwitch(const QString &libraryFolder, ProblemCode rule, bool on)
{
    ChangePlan plan;
    PlannedFile file{u".hearth.yaml"_s, {}, {}};
    auto before = ArticleWriter(libraryFolder).read(file.key);
    if (!before) {
        plan.errors.push_back(before.error());
        return plan;
    }
    file.before = std::move(*before);

    FieldEdit edit;
    edit.op = on ? FieldEdit::Op::Remove : FieldEdit::Op::Set;
    edit.path = u"check."_s + problemCodeName(rule);
    edit.value = on ? Node{} : plainValue(u"off"_s);
    std::vector<FieldEdit> edits{edit};
    if (on && rule == ProblemCode::HeatDisagrees) {
        edits.push_back(edit);
        edits.back().path = u"check.heat-rule"_s;
    }
    auto after = editYaml(file.before.value_or(QByteArray()), edits);
    if (!after) {
        Error error = after.error();
        error.subject = file.key;
        plan.errors.push_back(std::move(error));
        return plan;
    }
    if (!after->trimmed().isEmpty())
        file.after = std::move(*after);
    if (file.after == file.before)
        return plan;
    plan.files.push_back(std::move(file));
    plan.label = labelFor(sameEdits({u".hearth.yaml"_s}, {edit}), 1);
    return plan;
}

} // namespace hearth

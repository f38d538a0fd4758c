// SPDX-License-Identifier: Apache-2.0
#include "core/library/problemreport.h"
#include "core/index/indexservice.h"
#include <QFileInfo>

namespace hearth {

std::vector<FileProblem> knownProblems(const IndexService &index, const CheckRules &rules,
                                       const QString &root)
{
    std::vector<FileProblem> result = settingsProblems(root);
    for (StoredProblem &stored : index.problems()) {
        if (rules.isOn(stored.problem.code))
            result.push_back({std::move(stored.key), std::move(stored.problem)});
    }
    return result;
}

std::vector<FileProblem> unreadIn(const ImportReport &report)
{
    std::vector<FileProblem> unread;
    for (const ImportReport::FileProblem &found : report.problems) {
        if (found.problem.code == ProblemCode::Unreadable)
            unread.push_back({found.path, found.problem});
    }
    return unread;
}

void addUnread(std::vector<FileProblem> &problems, const std::vector<FileProblem> &unread,
               const QString &root)
{
    for (const FileProblem &problem : unread) {
        const bool isKnown = std::any_of(problems.begin(), problems.end(), [&](const FileProblem &other) {
            return other.key == problem.key && other.problem.code == problem.problem.code;
        });
        const QFileInfo now(root + u'/' + problem.key);
        if (!isKnown && !(now.isReadable() && (!now.isDir() || now.isExecutable())))
            problems.push_back(problem);
    }
}

std::vector<FileProblem> allProblems(const IndexService &index, const CheckRules &rules, DeepCheck check)
{
    std::vector<FileProblem> result = knownProblems(index, rules, check.root);
    const ResultSet all = index.evaluate(Query{}, false, check.cancel);
    if (all.ids) {
        check.keys.reserve(qsizetype(all.ids->size()));
        for (const ArticleId id : *all.ids)
            check.keys.append(index.keyOf(id));
    }
    for (FileProblem &problem : deepProblems(check)) {
        if (rules.isOn(problem.problem.code))
            result.push_back(std::move(problem));
    }
    std::stable_sort(result.begin(), result.end(), [](const FileProblem &a, const FileProblem &b) {
        return a.key != b.key ? a.key < b.key : a.problem.line < b.problem.line;
    });
    return result;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/library/checkrules.h"
#include "core/article/problemcodes.h"
#include "core/article/yamlfault.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/scalartype.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr auto settingsName = ".hearth.yaml"_L1;

bool saysOff(const Node &value)
{
    if (value.kind != Node::Kind::Scalar)
        return false;
    // A YAML 1.2 reader sees a word there, an older one a boolean: people write either.
    const auto boolean = parseBoolean(value.text);
    return !boolean.value_or(parseOldBoolean(value.text).value_or(true));
}

/// Can the file not be understood as a whole?
bool isBroken(const Problem &problem)
{
    return problem.code != ProblemCode::DuplicateKey && problem.code != ProblemCode::WrongType;
}

/// The file with all that is wrong with it; nothing at all when there is none.
ParsedTree readSettings(const QString &libraryFolder)
{
    constexpr qint64 maxSettingsBytes = 1024 * 1024;
    const Result<QByteArray> file = readFile(libraryFolder + u'/' + settingsName, maxSettingsBytes);
    ParsedTree tree;
    if (file) {
        tree = hasOpeningFence(*file) ? parseFrontMatter(*file) : parseYaml(*file);
        const Node *check = tree.root.find(u"check");
        const auto isWrong = [](Node::Kind kind) {
            return kind == Node::Kind::Scalar || kind == Node::Kind::List;
        };
        if (isWrong(tree.root.kind) && tree.problems.isEmpty())
            tree.problems.append({ProblemCode::BadYaml,
                                  Severity::Error,
                                  std::max(1, tree.root.line),
                                  {},
                                  yamlFaultName(YamlFault::NotAMap)});
        if (check && isWrong(check->kind))
            tree.problems.append(
                {ProblemCode::WrongType, Severity::Error, check->line, check->key, u"map"_s});
    } else if (file.error().code != ErrorCode::NotFound) {
        const bool isLarge = file.error().code == ErrorCode::TooLarge;
        tree.problems.append({isLarge ? ProblemCode::TooLarge : ProblemCode::Unreadable,
                              Severity::Error,
                              0,
                              {},
                              file.error().detail});
    }
    return tree;
}

} // namespace

std::vector<FileProblem> settingsProblems(const QString &libraryFolder)
{
    std::vector<FileProblem> problems;
    for (const Problem &problem : readSettings(libraryFolder).problems)
        problems.push_back({QString(settingsName), problem});
    return problems;
}

CheckRules readCheckRules(const QString &libraryFolder)
{
    const ParsedTree tree = readSettings(libraryFolder);
    const Node *check = tree.root.find(u"check");
    if (std::ranges::any_of(tree.problems, isBroken) || !check)
        return {};
    QSet<ProblemCode> off;
    for (const Node &rule : check->children) {
        const bool heat = rule.key == "heat-rule"_L1; // as people call it
        const auto code = heat ? ProblemCode::HeatDisagrees : problemCodeNamed(rule.key);
        if (code && saysOff(rule))
            off.insert(*code);
    }
    return CheckRules(std::move(off));
}

} // namespace hearth

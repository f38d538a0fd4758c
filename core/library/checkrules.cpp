// SPDX-License-Identifier: Apache-2.0
#include "core/library/checkrules.h"
#include "core/article/problemcodes.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/scalartype.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool saysOff(const Node &value)
{
    if (value.kind != Node::Kind::Scalar)
        return false;
    // A YAML 1.2 reader sees a word there, an older one a boolean: people write either.
    const auto boolean = parseBoolean(value.text);
    return !boolean.value_or(parseOldBoolean(value.text).value_or(true));
}

} // namespace

CheckRules readCheckRules(const QString &libraryFolder)
{
    constexpr qint64 maxConfigBytes = 1024 * 1024;
    const Result<QByteArray> file = readFile(libraryFolder + "/.hearth.yaml"_L1, maxConfigBytes);
    if (!file)
        return {};
    const ParsedTree tree = hasOpeningFence(*file) ? parseFrontMatter(*file) : parseYaml(*file);
    const Node *check = tree.root.find(u"check");
    if (!check || check->kind != Node::Kind::Map)
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

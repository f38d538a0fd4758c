// SPDX-License-Identifier: Apache-2.0
// Holds two promises on mutated input: where the scanner accepts, yaml-cpp reads the same tree, and reading
// an article never crashes, whatever the bytes are.
#include "core/frontmatter/parser.h"
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/utf8.h"
#include "core/frontmatter/yamlreader.h"
#include "tests/support/treecompare.h"
#include <cstdio>
#include <cstdlib>

using namespace hearth;

namespace {

void holdReadersEqual(QByteArrayView yaml)
{
    const std::optional<Node> scanned = scanYaml(yaml, {0, yaml.size()}, 1);
    if (!scanned)
        return;
    const YamlResult read = readYaml(yaml, 1);
    QString difference = read.problems.isEmpty()
                             ? test::treeDifference(*scanned, read.root)
                             : QStringLiteral("yaml-cpp: ") + read.problems.first().detail;
    if (difference.isEmpty())
        return;
    fprintf(stderr, "scanner and yaml-cpp differ: %s\n", qPrintable(difference));
    abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (firstInvalidUtf8(bytes) < 0)
        holdReadersEqual(bytes);
    static_cast<void>(parseArticle(bytes, false));
    QByteArray article("---\n");
    article.append(bytes).append("\n---\n");
    const ParsedArticle parsed = parseArticle(article, true);
    QList<Problem> problems = parsed.problems;
    for (Problem &problem : problems)
        problem.line = 0;
    locateProblems(article, problems);
    static_cast<void>(plainText(parsed.article.title));
    return 0;
}

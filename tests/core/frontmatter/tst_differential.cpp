// SPDX-License-Identifier: Apache-2.0
// Where the scanner accepts a file, yaml-cpp must read the same: over the fixtures, and over real libraries
// in HEARTH_CORPUS where there are any.
#include "core/base/fileio.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/utf8.h"
#include "core/frontmatter/yamlreader.h"
#include "tests/support/treecompare.h"
#include <QDirIterator>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct Tally
{
    int files = 0;
    int accepted = 0;
    QStringList differences;
};

void compare(const QString &path, Tally &tally)
{
    const Result<QByteArray> read = readFile(path);
    if (!read || firstInvalidUtf8(*read) >= 0)
        return;
    const QByteArray &file = *read;
    const Fences fences = findFences(file);
    const ByteSpan yaml = fences.open ? fences.yaml : ByteSpan{bomSize(file), file.size()};
    if (!fences.open && !path.endsWith(".yaml"_L1) && !path.endsWith(".yml"_L1))
        return;
    ++tally.files;
    const std::optional<Node> scanned = scanYaml(file, yaml, 1);
    if (!scanned)
        return;
    ++tally.accepted;
    const YamlResult result = readYaml(QByteArrayView(file).sliced(yaml.begin, yaml.size()), 1);
    const QString difference = result.problems.isEmpty() ? test::treeDifference(*scanned, result.root)
                                                         : result.problems.first().detail;
    if (!difference.isEmpty())
        tally.differences.append(path + u": " + difference);
}

Tally compareFolder(const QString &folder)
{
    Tally tally;
    QDirIterator files(folder, {u"*.md"_s, u"*.html"_s, u"*.yaml"_s, u"*.yml"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        compare(files.next(), tally);
    return tally;
}

} // namespace

class TestDifferential final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixtures()
    {
        const Tally tally = compareFolder(QStringLiteral(HEARTH_TEST_DATA));
        QVERIFY(tally.files > 50);
        QVERIFY(tally.accepted > 20);
        QCOMPARE(tally.differences, QStringList());
    }
    void corpus()
    {
        const QString folder = qEnvironmentVariable("HEARTH_CORPUS");
        if (folder.isEmpty() || !QDir(folder).exists())
            QSKIP("no corpus of real libraries: set HEARTH_CORPUS to a folder of some");
        const Tally tally = compareFolder(folder);
        QCOMPARE(tally.differences, QStringList());
        // The scanner is there to take nearly all of them.
        QVERIFY2(tally.accepted >= tally.files * 95 / 100, qPrintable(QString::number(tally.accepted)));
    }
};

QTEST_GUILESS_MAIN(TestDifferential)
#include "tst_differential.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/unifieddiff.h"
#include "tests/support/tempdir.h"
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestUnifiedDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsGiveNothing() { QCOMPARE(unifiedDiff("a\nb\n", "a\nb\n", u"x"_s), QByteArray()); }

    void oneValueWithItsContext()
    {
        const QByteArray before = "1\n2\n3\n4\nquality: 70\n6\n7\n8\n9\n";
        QByteArray after = before;
        after.replace("70", "85");
        QCOMPARE(unifiedDiff(before, after, u"_news/a.md"_s),
                 QByteArray("--- a/_news/a.md\n+++ b/_news/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-quality: "
                            "70\n+quality: 85\n 6\n 7\n 8\n"));
    }

    void farChangesAreTwoHunks()
    {
        const QByteArray before = "a\n1\n2\n3\n4\n5\n6\n7\n8\nb\n";
        const QByteArray diff = unifiedDiff(before, "A\n1\n2\n3\n4\n5\n6\n7\n8\nB\n", u"x"_s);
        QCOMPARE(diff.count("@@ -"), 2);
        QVERIFY(diff.contains("@@ -1,4 +1,4 @@\n"));
        QVERIFY(diff.contains("@@ -7,4 +7,4 @@\n"));
    }

    void missingNewlineIsTold()
    {
        QCOMPARE(unifiedDiff("a", "b\n", u"x"_s),
                 QByteArray("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n"));
    }

    void madeAndRemovedFilesNameDevNull()
    {
        QVERIFY(unifiedDiff({}, "a\n", u"x"_s).startsWith("--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n"));
        QVERIFY(unifiedDiff("a\n", {}, u"x"_s).startsWith("--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n"));
    }

    /// The proof of a diff is that patch makes the one text of the other.
    void patchUnderstandsIt()
    {
        const QString patch = QStandardPaths::findExecutable(u"patch"_s);
        if (patch.isEmpty())
            QSKIP("there is no patch program here");
        const test::TempDir dir;
        QRandomGenerator random(11);
        const auto text = [&](const QByteArray &from) {
            QByteArray result;
            for (const QByteArray &line : from.split('\n')) {
                const int dice = random.bounded(12);
                if (dice != 0)
                    result += line + '\n';
                if (dice == 1)
                    result += QByteArray::number(random.bounded(5)) + '\n';
            }
            if (random.bounded(4) == 0)
                result.chop(1);
            return result;
        };
        QByteArray base;
        for (int i = 0; i < 40; ++i)
            base += QByteArray::number(random.bounded(6)) + '\n';
        for (int i = 0; i < 40; ++i) {
            const QByteArray before = text(base), after = text(before);
            QFile file(dir.path() + u"/x"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
            file.close();
            QProcess process;
            process.setWorkingDirectory(dir.path());
            process.start(patch, {u"-p1"_s, u"-s"_s, u"--no-backup-if-mismatch"_s});
            process.write(unifiedDiff(before, after, u"x"_s));
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestUnifiedDiff)
#include "tst_unifieddiff.moc"

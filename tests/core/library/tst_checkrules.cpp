// SPDX-License-Identifier: Apache-2.0
#include "core/article/problemcodes.h"
#include "core/library/checkrules.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestCheckRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("heatIsOn");
        QTest::newRow("off") << QByteArray("check:\n  heat-disagrees: off\n") << false;
        QTest::newRow("false") << QByteArray("# ours\n---\ncheck: {heat-disagrees: false}\n") << false;
        QTest::newRow("quoted") << QByteArray("check:\n  heat-disagrees: \"no\"\n") << false;
        QTest::newRow("other name") << QByteArray("check: {heat-rule: off}\n") << false;
        QTest::newRow("on") << QByteArray("check:\n  heat-disagrees: on\n") << true;
        QTest::newRow("another word") << QByteArray("check:\n  heat-disagrees: perhaps\n") << true;
        QTest::newRow("another rule") << QByteArray("check:\n  dead-image: off\n  nonsense: off\n") << true;
        QTest::newRow("another key") << QByteArray("heat-disagrees: off\n") << true;
        QTest::newRow("no map") << QByteArray("check: off\n") << true;
        QTest::newRow("broken") << QByteArray("check: {heat-disagrees: off\n: [") << true;
    }
    void read()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, heatIsOn);
        const test::TempDir dir;
        dir.write(u".hearth.yaml"_s, file);
        const CheckRules rules = readCheckRules(dir.path());
        QCOMPARE(rules.isOn(ProblemCode::HeatDisagrees), heatIsOn);
        QVERIFY(rules.isOn(ProblemCode::BadYaml));
    }

    void brokenSettingsAreAProblem_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("fine") << QByteArray("check:\n  dead-image: off\n") << -1 << QString();
        QTest::newRow("empty") << QByteArray() << -1 << QString();
        QTest::newRow("bracket") << QByteArray("check:\n  a: off\n  b: [off\n") << 3 << u"bad-yaml"_s;
        QTest::newRow("quote") << QByteArray("check: \"off\nb: c\n") << 1 << u"bad-yaml"_s;
        QTest::newRow("a list") << QByteArray("- check\n") << 1 << u"bad-yaml"_s;
        QTest::newRow("no map") << QByteArray("# ours\ncheck: off\n") << 2 << u"wrong-type"_s;
        QTest::newRow("twice") << QByteArray("check:\n  a: on\n  a: off\n") << 3 << u"duplicate-key"_s;
        QTest::newRow("bytes") << QByteArray("a: b\nc: \xE9\n") << 2 << u"not-utf8"_s;
    }
    void brokenSettingsAreAProblem()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        QFETCH(QString, code);
        const test::TempDir dir;
        QVERIFY(settingsProblems(dir.path()).empty());
        dir.write(u".hearth.yaml"_s, file);
        const std::vector<FileProblem> problems = settingsProblems(dir.path());
        QCOMPARE(problems.size(), line < 0 ? 0U : 1U);
        if (line < 0)
            return;
        QCOMPARE(problems[0].key, u".hearth.yaml"_s);
        QCOMPARE(problems[0].problem.line, line);
        QCOMPARE(problemCodeName(problems[0].problem.code), code);
        QVERIFY(readCheckRules(dir.path()).off().isEmpty() || code == "duplicate-key"_L1);
    }

    void withoutAFileAllIsOn()
    {
        const test::TempDir dir;
        QCOMPARE(readCheckRules(dir.path()), CheckRules());
        for (const ProblemCode code : allProblemCodes())
            QVERIFY(CheckRules().isOn(code));
    }

    void everyCodeHasANameOfItsOwn()
    {
        const QList<ProblemCode> codes = allProblemCodes();
        QVERIFY(codes.size() > 20);
        for (const ProblemCode code : codes)
            QCOMPARE(problemCodeNamed(problemCodeName(code)), code);
        QVERIFY(!problemCodeNamed(u"no-such-rule"));
    }
};

QTEST_GUILESS_MAIN(TestCheckRules)
#include "tst_checkrules.moc"

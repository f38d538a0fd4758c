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

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/checkswitch.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestCheckSwitch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switches_data()
    {
        using Content = std::optional<QByteArray>;
        QTest::addColumn<Content>("before");
        QTest::addColumn<bool>("on");
        QTest::addColumn<Content>("after");
        const Content none;
        QTest::newRow("made") << none << false << Content("check:\n  dead-image: off\n");
        QTest::newRow("added") << Content("# ours\ncheck:\n  bad-date: off\n") << false
                               << Content("# ours\ncheck:\n  bad-date: off\n  dead-image: off\n");
        QTest::newRow("turned off") << Content("check: {dead-image: on}\n") << false
                                    << Content("check: {dead-image: off}\n");
        QTest::newRow("off already") << Content("check:\n  dead-image: off") << false
                                     << Content("check:\n  dead-image: off");
        QTest::newRow("turned on") << Content("check:\n  dead-image: off\n  bad-date: off\n") << true
                                   << Content("check:\n  bad-date: off\n");
        QTest::newRow("nothing left") << Content("check:\n  dead-image: off\n") << true << none;
        QTest::newRow("on already") << none << true << none;
    }
    void switches()
    {
        QFETCH(std::optional<QByteArray>, before);
        QFETCH(bool, on);
        QFETCH(std::optional<QByteArray>, after);
        const test::TempDir dir;
        if (before)
            dir.write(u".hearth.yaml"_s, *before);
        const ChangePlan plan = planCheckSwitch(dir.path(), ProblemCode::DeadImage, on);
        QVERIFY(plan.errors.empty());
        QCOMPARE(plan.files.empty(), before == after);
        if (plan.files.empty())
            return;
        QCOMPARE(plan.files[0].key, u".hearth.yaml"_s);
        QCOMPARE(plan.files[0].before, before);
        QCOMPARE(plan.files[0].after, after);
        QCOMPARE(plan.label.fields, QStringList{u"check.dead-image"_s});
    }

    void aBrokenFileIsNotTouched()
    {
        const test::TempDir dir;
        dir.write(u".hearth.yaml"_s, "check: [\n");
        const ChangePlan plan = planCheckSwitch(dir.path(), ProblemCode::DeadImage, false);
        QCOMPARE(plan.errors.size(), std::size_t(1));
        QCOMPARE(plan.errors[0].subject, u".hearth.yaml"_s);
        QVERIFY(plan.files.empty());
    }
};

QTEST_GUILESS_MAIN(TestCheckSwitch)
#include "tst_checkswitch.moc"

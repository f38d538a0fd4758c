// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/problemsdialog.h"
#include "ui/activity/problemsmodel.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestProblemsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsComeFirstAndHintsOnDemand();
    void countsFilesNotProblems();
    void opensTheLineInTheEditor();
    void keepsTheCurrentProblemWhenAnotherIsFixed();
    void aKeyFixesWhatHasASafeWay();
    void oneKindAlone();
    void saysThatItIsLooking();

private:
    static FileProblem make(const QString &key, Severity severity, int line,
                            ProblemCode code = ProblemCode::BadDate)
    {
        return {key, {code, severity, line, u"publishedDateTime"_s, {}}};
    }
    static std::vector<FileProblem> some()
    {
        return {make(u"_news/a.md"_s, Severity::Warning, 4), make(u"_news/b.md"_s, Severity::Hint, 0),
                make(u"_news/b.md"_s, Severity::Error, 9, ProblemCode::BadYaml),
                make(u"_news/a.md"_s, Severity::Warning, 2)};
    }
};

void TestProblemsDialog::errorsComeFirstAndHintsOnDemand()
{
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProblems(some());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.hintCount(), 1);
    QCOMPARE(model.index(0, ProblemsModel::FileColumn).data().toString(), u"_news/b.md"_s);
    QCOMPARE(model.index(0, ProblemsModel::LineColumn).data().toString(), u"9"_s);
    QCOMPARE(model.index(1, ProblemsModel::LineColumn).data().toString(), u"2"_s);
    QVERIFY(!model.index(0, ProblemsModel::TextColumn).data().toString().isEmpty());
    model.setHintsShown(true);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, ProblemsModel::LineColumn).data().toString(), QString()); // the file as a whole
}

void TestProblemsDialog::countsFilesNotProblems()
{
    QCOMPARE(filesWithProblems(some()), 2);
    QCOMPARE(filesWithProblems({make(u"x"_s, Severity::Hint, 1)}), 0);
}

void TestProblemsDialog::opensTheLineInTheEditor()
{
    ProblemsDialog dialog;
    dialog.setProblems(some());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy edits(&dialog, &ProblemsDialog::editRequested);
    dialog.view()->setFocus();
    QTest::keyClick(dialog.view(), Qt::Key_Return);
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits.at(0).at(0).toString(), u"_news/b.md"_s);
    QCOMPARE(edits.at(0).at(1).toInt(), 9);
    QVERIFY(dialog.isVisible());
}

void TestProblemsDialog::keepsTheCurrentProblemWhenAnotherIsFixed()
{
    ProblemsDialog dialog;
    dialog.setProblems(some());
    dialog.view()->setCurrentIndex(dialog.view()->model()->index(2, 0)); // a.md
    dialog.setProblems({some()[0]});
    QCOMPARE(dialog.view()->currentIndex().data().toString(), u"_news/a.md"_s);
    dialog.setProblems({});
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains(u"editor"_s))
            QVERIFY(!button->isEnabled());
}

void TestProblemsDialog::aKeyFixesWhatHasASafeWay()
{
    ProblemsDialog dialog;
    dialog.setProblems(some());
    dialog.setFixable([](const FileProblem &problem) { return problem.key == u"_news/a.md"_s; });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy fixes(&dialog, &ProblemsDialog::fixRequested);
    dialog.view()->setFocus();
    QTest::keyClick(dialog.view(), Qt::Key_F); // b.md: broken YAML
    QCOMPARE(fixes.count(), 0);
    QTest::keyClick(dialog.view(), Qt::Key_Down);
    QTest::keyClick(dialog.view(), Qt::Key_F);
    QCOMPARE(fixes.count(), 1);
    const auto fixed = fixes.at(0).at(0).value<std::vector<FileProblem>>();
    QCOMPARE(fixed, std::vector<FileProblem>{some()[3]}); // line 2 of a.md
    const auto fixAll = [&] {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').contains(u"shown"))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(fixAll() && fixAll()->isEnabled());
    // It is gone: the next one takes its place, so that the same key goes on.
    dialog.setProblems({some()[0], some()[2]});
    QCOMPARE(dialog.view()->currentIndex().siblingAtColumn(ProblemsModel::LineColumn).data().toString(),
             u"4"_s);
    dialog.setProblems({some()[2]});
    QVERIFY(!fixAll()->isEnabled()); // nothing that is left has a safe way
}

void TestProblemsDialog::oneKindAlone()
{
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProblems(some());
    const auto kinds = model.kinds();
    QCOMPARE(kinds.size(), std::size_t(2));
    QCOMPARE(kinds[0].kind, ProblemCode::BadYaml); // an error, though the others are more
    QCOMPARE(kinds[1].count, 3);
    model.setKind(ProblemCode::BadDate);
    QCOMPARE(model.rowCount(), 3); // the hint, too: it was asked for
    QCOMPARE(model.shown().size(), std::size_t(3));
    model.setKind(std::nullopt);
    QCOMPARE(model.rowCount(), 3);
}

void TestProblemsDialog::saysThatItIsLooking()
{
    ProblemsDialog dialog;
    dialog.show();
    auto *progress = dialog.findChild<QProgressBar *>();
    dialog.setChecking(0, 0);
    QVERIFY(progress->isVisible());
    dialog.setChecking(3, 9);
    QCOMPARE(progress->value(), 3);
    dialog.setProblems({});
    QVERIFY(!progress->isVisible());
}

QTEST_MAIN(TestProblemsDialog)
#include "tst_problemsdialog.moc"

// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/problemsdialog.h"
#include "ui/activity/problemsmodel.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
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

QTEST_MAIN(TestProblemsDialog)
#include "tst_problemsdialog.moc"

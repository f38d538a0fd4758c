// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fieldtext.h"
#include "ui/common/steptext.h"
#include <QLocale>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestStepText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void fields();
    void refusals();
    void skipped();
};

void TestStepText::steps_data()
{
    QTest::addColumn<StepLabel>("label");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const StepLabel &label, const QString &text) {
        QTest::newRow(name) << label << text;
    };
    row("one value", {StepKind::SetFields, {u"quality"_s}, u"85"_s, 12},
        u"Quality set to 85 in %n article(s)"_s);
    row("many values", {StepKind::SetFields, {u"quality"_s}, {}, 12}, u"Quality changed in %n article(s)"_s);
    row("two fields", {StepKind::SetFields, {u"quality"_s, u"heat"_s}, {}, 1},
        QLocale().createSeparatedList({u"Quality"_s, u"Heat"_s}) + u" changed in %n article(s)"_s);
    row("published", {StepKind::SetFields, {u"published"_s}, u"true"_s, 2}, u"%n article(s) published"_s);
    row("unpublished", {StepKind::SetFields, {u"published"_s}, u"false"_s, 2},
        u"%n article(s) unpublished"_s);
    row("added", {StepKind::AddItems, {u"topics"_s}, u"AI"_s, 2}, u"Topics: “AI” added in %n article(s)"_s);
    row("taken", {StepKind::RemoveItems, {u"topics"_s}, u"AI"_s, 2},
        u"Topics: “AI” taken out in %n article(s)"_s);
    row("told apart", {StepKind::TellApart, {}, {}, 2}, u"%n article(s) are not the same"_s);
    row("a value with a sign", {StepKind::SetFields, {u"title"_s}, u"100 %1"_s, 1},
        u"Title set to 100 %1 in %n article(s)"_s);
}

void TestStepText::steps()
{
    QFETCH(const StepLabel, label);
    QFETCH(QString, text);
    // Without a translation the plural stays as it is written, but for the number.
    QCOMPARE(stepText(label), text.replace(u"%n"_s, QString::number(label.articles)));
}

void TestStepText::fields()
{
    QCOMPARE(fieldName(u"quality"_s), u"Quality"_s);
    QCOMPARE(fieldName(u"provider.name"_s), u"Provider name"_s);
    QCOMPARE(fieldName(u"images.0.url"_s), u"Images (0.url)"_s);
    QCOMPARE(fieldName(u"levels"_s), u"levels"_s);
}

void TestStepText::refusals()
{
    QCOMPARE(refusalText(u"quality"_s, u"high"_s, u"integer>=0"_s),
             u"Quality cannot be “high”: expected is a whole number, 0 or more."_s);
    QCOMPARE(editErrorText({ErrorCode::InvalidValue, u"heat"_s, u"integer>=-1"_s}),
             u"Nothing was written: Heat must be a whole number, -1 or more."_s);
}

void TestStepText::skipped()
{
    StepReport report;
    QVERIFY(skippedText(report).isEmpty());
    report.skipped = {{ErrorCode::Conflict, u"a.md"_s, {}}, {ErrorCode::NotFound, u"b.md"_s, {}}};
    QCOMPARE(skippedText(report),
             u"a.md was changed since by somebody else.\n“b.md” does not exist any more."_s);
}

QTEST_GUILESS_MAIN(TestStepText)
#include "tst_steptext.moc"

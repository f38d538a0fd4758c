// SPDX-License-Identifier: Apache-2.0
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/steplabel.h"
#include "core/frontmatter/parser.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article =
    "---\ntitle: \"A\"\nquality: 70 # by hand\nheat: 80\n\ntopics:\n  - AI\n---\nBody\n";

FieldEdit edit(const QString &assignment)
{
    return *parseAssignment(assignment);
}

const LibraryStyle &plainStyle(const QString &)
{
    static const LibraryStyle style;
    return style;
}

QByteArray with(QByteArray file, const char *old, const char *replacement)
{
    return file.replace(old, replacement);
}

} // namespace

class TestChangePlanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansOnlyWhatChanges()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, article);
        dir.write(u"b.md"_s, with(article, "70", "85"));
        const auto plan =
            planChanges(dir.path(), sameEdits({u"a.md"_s, u"b.md"_s}, {edit(u"quality=85"_s)}), plainStyle);
        QVERIFY(plan.errors.empty());
        QCOMPARE(plan.files.size(), std::size_t(1));
        QCOMPARE(plan.files[0].key, u"a.md"_s);
        QCOMPARE(*plan.files[0].after, with(article, "70", "85"));
        QCOMPARE(plan.label, (StepLabel{StepKind::SetFields, {u"quality"_s}, u"85"_s, 1}));
        QCOMPARE(dir.read(u"a.md"_s), article);
    }

    void oneInvalidValueStopsAll()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, article);
        auto changes = sameEdits({u"a.md"_s}, {edit(u"quality=85"_s)});
        FieldEdit bad;
        bad.path = u"heat"_s;
        bad.value = plainValue(u"hot"_s);
        changes.files.push_back({u"a.md"_s, {bad}, std::nullopt, nullptr});
        const auto plan = planChanges(dir.path(), changes, plainStyle);
        QVERIFY(plan.files.empty());
        QCOMPARE(plan.errors.size(), std::size_t(1));
        QCOMPARE(plan.errors[0].subject, u"heat"_s);
    }

    /// Of a field that the format does not name, the kind that the file has counts.
    void anUnknownFieldKeepsItsKind()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "---\ntags:\n- one\nratings:\n  count: 3\nlevel: x\n---\n");
        const auto planned = [&](const QString &assignment) {
            return planChanges(dir.path(), sameEdits({u"a.md"_s}, {edit(assignment)}), plainStyle);
        };
        QCOMPARE(*planned(u"tags=two"_s).files.at(0).after,
                 QByteArray("---\ntags:\n- two\nratings:\n  count: 3\nlevel: x\n---\n"));
        QVERIFY(planned(u"level=5"_s).errors.empty());
        const ChangePlan refused = planned(u"ratings=5"_s);
        QCOMPARE(refused.errors.size(), std::size_t(1));
        QCOMPARE(refused.errors[0], (Error{ErrorCode::InvalidValue, u"a.md: ratings"_s, u"map"_s}));
    }

    void otherFieldsMergeSilently()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, with(article, "heat: 80", "heat: 90"));
        const auto plan =
            planChanges(dir.path(), {{{u"a.md"_s, {edit(u"quality=85"_s)}, article, nullptr}}}, plainStyle);
        QVERIFY(plan.conflicts.empty());
        QCOMPARE(*plan.files.at(0).after, with(with(article, "heat: 80", "heat: 90"), "70", "85"));
    }

    void theSameFieldIsAConflict()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, with(article, "70", "60"));
        const auto plan =
            planChanges(dir.path(), {{{u"a.md"_s, {edit(u"quality=85"_s)}, article, nullptr}}}, plainStyle);
        QVERIFY(plan.files.empty());
        QCOMPARE(plan.conflicts.size(), std::size_t(1));
        QCOMPARE(plan.conflicts[0].base.text, u"70"_s);
        QCOMPARE(plan.conflicts[0].disk.text, u"60"_s);
        QCOMPARE(plan.conflicts[0].edit.value.text, u"85"_s);
    }

    void theSameWishOnBothSidesIsNone()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, with(article, "70", "85"));
        const auto plan =
            planChanges(dir.path(), {{{u"a.md"_s, {edit(u"quality=85"_s)}, article, nullptr}}}, plainStyle);
        QVERIFY(plan.files.empty() && plan.conflicts.empty() && plan.errors.empty());
    }

    void topicsOfBothSidesAreKept()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, with(article, "  - AI\n", "  - AI\n  - Theirs\n"));
        const auto plan =
            planChanges(dir.path(), {{{u"a.md"_s, {edit(u"topics+=Ours"_s)}, article, nullptr}}}, plainStyle);
        QVERIFY(plan.conflicts.empty());
        QCOMPARE(parseArticle(*plan.files.at(0).after, false).article.topics,
                 (QStringList{u"AI"_s, u"Theirs"_s, u"Ours"_s}));
    }

    void missingFilesAreTold()
    {
        const test::TempDir dir;
        const auto plan =
            planChanges(dir.path(), sameEdits({u"none.md"_s}, {edit(u"quality=85"_s)}), plainStyle);
        QCOMPARE(plan.errors.at(0).code, ErrorCode::NotFound);
    }

    void labelsSayWhatTheEditsDo_data()
    {
        QTest::addColumn<QStringList>("assignments");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("value");
        QTest::newRow("set") << QStringList{u"quality=1"_s} << int(StepKind::SetFields)
                             << QStringList{u"quality"_s} << u"1"_s;
        QTest::newRow("two") << QStringList{u"quality=1"_s, u"heat=2"_s} << int(StepKind::SetFields)
                             << QStringList{u"quality"_s, u"heat"_s} << QString();
        QTest::newRow("add") << QStringList{u"topics+=AI"_s} << int(StepKind::AddItems)
                             << QStringList{u"topics"_s} << u"AI"_s;
        QTest::newRow("remove") << QStringList{u"excerpt="_s} << int(StepKind::RemoveFields)
                                << QStringList{u"excerpt"_s} << QString();
    }

    void labelsSayWhatTheEditsDo()
    {
        QFETCH(QStringList, assignments);
        std::vector<FieldEdit> edits;
        for (const QString &assignment : assignments)
            edits.push_back(edit(assignment));
        LabelMaker maker;
        maker.add(edits);
        const StepLabel label = maker.label(3);
        QTEST(int(label.kind), "kind");
        QTEST(label.fields, "fields");
        QTEST(label.value, "value");
        QCOMPARE(label.articles, 3);
    }
};

QTEST_APPLESS_MAIN(TestChangePlanner)
#include "tst_changeplanner.moc"

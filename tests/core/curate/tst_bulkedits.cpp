// SPDX-License-Identifier: Apache-2.0
#include "core/curate/bulkedits.h"
#include "core/curate/changeplanner.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const LibraryStyle &plainStyle(const QString &)
{
    static const LibraryStyle style;
    return style;
}

const QByteArray article = "---\n"
                           "title: \"The Chip, the chip\" # ours\n"
                           "quality: 70\n"
                           "level: \"12\"\n"
                           "\n"
                           "topics:\n"
                           "  - AI Hardware\n"
                           "  - Hardware\n"
                           "images:\n"
                           "  - url: https://a.example/1.png\n"
                           "  - url: https://a.example/2.png\n"
                           "---\n"
                           "The chip.\r\n";

} // namespace

class TestBulkEdits final : public QObject
{
    Q_OBJECT

private:
    static QByteArray edited(const DerivedEdits &edits, const QByteArray &before, Error *error = nullptr)
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, before);
        const auto plan = planChanges(dir.path(), sameDerivedEdits({u"a.md"_s}, edits), plainStyle);
        if (!plan.errors.empty()) {
            if (error)
                *error = plan.errors.front();
            return "error";
        }
        return plan.files.empty() ? QByteArray("same") : *plan.files.front().after;
    }

private Q_SLOTS:
    void shifts_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("delta");
        QTest::addColumn<bool>("zero");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, int delta, bool zero, const char *after) {
            QTest::newRow(name) << QByteArray(before) << delta << zero << QByteArray(after);
        };
        row("up", "---\nheat: 70\n---\n", 5, false, "---\nheat: 75\n---\n");
        row("a comment stays", "---\nheat: 70 # hot\n---\n", -5, false, "---\nheat: 65 # hot\n---\n");
        row("not below the minimum", "---\nheat: 3\n---\n", -5, false, "---\nheat: -1\n---\n");
        row("at the minimum", "---\nheat: -1\n---\n", -5, false, "same");
        row("no maximum", "---\nheat: 244\n---\n", 10, false, "---\nheat: 254\n---\n");
        row("unscored is left alone", "---\ntitle: A\n---\n", 5, false, "same");
        row("unscored is zero", "---\ntitle: A\n---\n", 5, true, "---\ntitle: A\nheat: 5\n---\n");
        row("no number", "---\nheat: hot\n---\n", 5, false, "error");
        row("a list", "---\nheat: [1]\n---\n", 5, false, "error");
    }
    void shifts()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, delta);
        QFETCH(bool, zero);
        Error error;
        const auto edits = shiftNumber(u"heat"_s, delta, zero ? Unscored::Zero : Unscored::LeftAlone);
        QTEST(edited(edits, before, &error), "after");
        if (!error.subject.isEmpty()) {
            QCOMPARE(error.subject, u"a.md: heat"_s);
        }
    }

    void shiftedValuesAreOneLabel()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "---\nquality: 1\n---\n");
        dir.write(u"b.md"_s, "---\nquality: 2\n---\n");
        const auto plan = planChanges(
            dir.path(),
            sameDerivedEdits({u"a.md"_s, u"b.md"_s}, shiftNumber(u"quality"_s, 10, Unscored::LeftAlone)),
            plainStyle);
        QCOMPARE(plan.label, (StepLabel{StepKind::SetFields, {u"quality"_s}, {}, 2}));
    }

    void whatHasNoScoreIsCounted()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "---\nquality: 1\nheat: 2\n---\n");
        dir.write(u"b.md"_s, "---\nquality: 2\n---\n");
        dir.write(u"c.md"_s, "---\ntitle: t\n---\n");
        const auto unscored = std::make_shared<std::atomic_int>(0);
        const auto shift = [](const QString &field) { return shiftNumber(field, 5, Unscored::LeftAlone); };
        const auto plan =
            planChanges(dir.path(),
                        sameDerivedEdits({u"a.md"_s, u"b.md"_s, u"c.md"_s},
                                         allOf({shift(u"quality"_s), shift(u"heat"_s)}, {}, unscored)),
                        plainStyle);
        QCOMPARE(plan.files.size(), 2u);
        QCOMPARE(unscored->load(), 2); // b has no heat, c neither
    }

    void replaces_data()
    {
        QTest::addColumn<Replacement>("replacement");
        QTest::addColumn<QByteArray>("old"); // what of the article changes
        QTest::addColumn<QByteArray>("now");
        const auto row = [](const char *name, const Replacement &replacement, const char *old,
                            const char *now) {
            QTest::newRow(name) << replacement << QByteArray(old) << QByteArray(now);
        };
        row("text, any case", {u"title"_s, u"chip"_s, u"cow"_s}, "The Chip, the chip", "The cow, the cow");
        row("text, this case",
            {.path = u"title"_s, .find = u"chip"_s, .replace = u"cow"_s, .matchCase = true}, "the chip",
            "the cow");
        row("plain text has no signs", {u"title"_s, u"."_s, u"x"_s}, "", "");
        row("a backslash is one", {u"title"_s, u"chip,"_s, u"\\1,"_s}, "Chip,", "\\\\1,");
        row("pattern",
            {.path = u"title"_s, .find = u"(\\w+), the"_s, .replace = u"\\1 and the"_s, .isRegex = true},
            "Chip, the", "Chip and the");
        row("whole words", {.path = u"title"_s, .find = u"chi"_s, .replace = u"x"_s, .wholeWords = true}, "",
            "");
        row("body", {{}, u"chip"_s, u"cow"_s}, "The chip.\r\n", "The cow.\r\n");
        row("in a list", {u"topics"_s, u"Hardware"_s, u"Chips"_s}, "  - AI Hardware\n  - Hardware\n",
            "  - AI Chips\n  - Chips\n");
        row("two become one", {u"topics"_s, u"AI "_s, u""_s}, "  - AI Hardware\n", "");
        row("members of a list", {u"images.*.url"_s, u"a.example"_s, u"b.example"_s},
            "  - url: https://a.example/1.png\n  - url: https://a.example/2.png\n",
            "  - url: https://b.example/1.png\n  - url: https://b.example/2.png\n");
        row("a number", {u"quality"_s, u"7"_s, u"8"_s}, "quality: 70", "quality: 80");
        row("quoted stays a text", {u"level"_s, u"12"_s, u"13"_s}, "level: \"12\"", "level: \"13\"");
        row("a field that is not there", {u"excerpt"_s, u"a"_s, u"b"_s}, "", "");
    }
    void replaces()
    {
        QFETCH(Replacement, replacement);
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, now);
        const QByteArray after = old == now ? QByteArray("same") : QByteArray(article).replace(old, now);
        QCOMPARE(edited(replaceText(replacement), article), after);
    }

    void refusesWhatTheFieldCannotBe()
    {
        Error error;
        QCOMPARE(edited(replaceText({u"quality"_s, u"70"_s, u"good"_s}), article, &error), "error");
        QCOMPARE(error.subject, u"a.md: quality"_s);
        QCOMPARE(edited(replaceText({.path = u"title"_s, .find = u".*"_s, .replace = {}, .isRegex = true}),
                        article, &error),
                 "error"); // a title is not empty
    }

    void validity()
    {
        QVERIFY((Replacement{.find = u"("_s}).isValid());
        QVERIFY(!(Replacement{.find = u"("_s, .isRegex = true}).isValid());
        QVERIFY(!Replacement().isValid());
    }
};

QTEST_APPLESS_MAIN(TestBulkEdits)
#include "tst_bulkedits.moc"

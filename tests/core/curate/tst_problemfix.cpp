// SPDX-License-Identifier: Apache-2.0
#include "core/article/validation.h"
#include "core/curate/problemfix.h"
#include "core/frontmatter/parser.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

QByteArray news(const QByteArray &fields)
{
    return "---\ncategory: news\ntitle: \"A\" # ours\n" + fields + "---\nBody\n";
}

const QByteArray dated = "publishedDateTime: 2021-08-27\nwebUrl: https://a.example/1\n";

/// All that reading and checking finds wrong.
QList<Problem> problemsOf(const QByteArray &file, const QString &key)
{
    const ParsedArticle parsed = parseArticle(file, false);
    const QDateTime now = QDateTime::fromString(u"2025-05-05T12:00:00Z"_s, Qt::ISODate);
    return parsed.problems + validateArticle(parsed.article, {now, key});
}

} // namespace

class TestProblemFix final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A problem, and what the file is once it is fixed; the same when there is no safe way.
    void fixes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << news(dated + before) << news(dated + after);
        };
        const auto none = [&row](const char *name, const QByteArray &fields) { row(name, fields, fields); };
        row("number in quotes", "quality: \"85\" # q\n", "quality: 85 # q\n");
        row("whole float", "quality: 85.0\n", "quality: 85\n");
        none("a half", "quality: 85.5\n");
        none("no number", "quality: high\n");
        row("boolean in quotes", "published: \"True\"\n", "published: true\n");
        row("one topic", "topics: AI\n", "topics:\n  - AI\n");
        none("perhaps two topics", "topics: AI, Chips\n");
        row("number as text", "type: 2021\n", "type: \"2021\"\n");
        row("provider's name", "provider: Times\n", "provider:\n  name: \"Times\"\n");
        row("date of a mail", "updatedDateTime: Fri, 27 Aug 2021 14:16:00 +0200\n",
            "updatedDateTime: 2021-08-27T12:16:00Z\n");
        none("date in an unknown order", "updatedDateTime: 03/04/2021\n");
        none("day that does not exist", "updatedDateTime: 2021/02/31\n");
        row("blanks around an address", "ampWebUrl: \" https://a.example/amp \"\n",
            "ampWebUrl: \"https://a.example/amp\"\n");
        row("address without scheme", "ampWebUrl: www.a.example/amp\n",
            "ampWebUrl: https://www.a.example/amp\n");
        row("address relative to the scheme", "ampWebUrl: //a.example/amp\n",
            "ampWebUrl: https://a.example/amp\n");
        none("no address at all", "ampWebUrl: soon\n");
        none("another scheme", "ampWebUrl: ftp://a.example/amp\n");
        row("negative width", "images:\n  - url: /a.png\n    width: -3\n    height: 4\n",
            "images:\n  - url: /a.png\n    height: 4\n");
        row("colder than cold", "heat: -7\n", "heat: -1\n");
        none("worse than nothing", "quality: -5\n");
        row("heat by its rule", "quality: 60\nheat: 95 # hot\n", "quality: 60\nheat: 60 # hot\n");
        row("related to itself twice",
            "related:\n  - title: B\n    webUrl: https://a.example/1\n  - title: C\n    webUrl: "
            "https://c.example/\n  - title: D\n    webUrl: https://a.example/1/\n",
            "related:\n  - title: C\n    webUrl: https://c.example/\n");
        none("future", "updatedDateTime: 2031-01-01\n");
        row("several at once", "quality: \"85\"\nheat: -2\npublished: \"no\"\n",
            "quality: 85\nheat: -1\npublished: false\n");
    }
    void fixes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const FixContext context{{}, u"_news/a.md"_s, {}};
        const QList<Problem> problems = problemsOf(before, context.key);
        QVERIFY(!problems.isEmpty());
        const auto edits = fixesFor(problems, before, context);
        QCOMPARE(edits.empty(), before == after);
        const Result<QByteArray> fixed = editArticle(before, edits);
        QVERIFY(fixed);
        QCOMPARE(*fixed, after);
    }

    void theFileNameHoldsTheMissingDate()
    {
        const QByteArray file = news("webUrl: https://a.example/1\n");
        const auto fixed = [&](const QString &key) {
            const auto edits = fixesFor(problemsOf(file, key), file, {{}, key, {}});
            return editArticle(file, edits).valueOr({});
        };
        QCOMPARE(fixed(u"_news/2021-08-27-a.md"_s),
                 news("publishedDateTime: 2021-08-27\nwebUrl: https://a.example/1\n"));
        QCOMPARE(fixed(u"_news/2021-02-31-a.md"_s), file);
        QCOMPARE(fixed(u"_news/a.md"_s), file);
    }

    void topics_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("unknown");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("spelling") << QByteArray("topics:\n  - \"AI-Hardware\"\n  - Tea\n") << u"AI-Hardware"_s
                                  << QByteArray("topics:\n  - \"AI Hardware\"\n  - Tea\n");
        QTest::newRow("there already") << QByteArray("topics:\n  - AI Hardware\n  - AIHardware\n")
                                       << u"AIHardware"_s << QByteArray("topics:\n  - AI Hardware\n");
        QTest::newRow("unlike") << QByteArray("topics:\n  - AI\n") << u"AI"_s
                                << QByteArray("topics:\n  - AI\n");
        QTest::newRow("two are like it")
            << QByteArray("topics:\n  - CO2\n") << u"CO2"_s << QByteArray("topics:\n  - CO2\n");
        QTest::newRow("signs that count")
            << QByteArray("topics:\n  - C+\n") << u"C+"_s << QByteArray("topics:\n  - C+\n");
    }
    void topics()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, unknown);
        QFETCH(QByteArray, after);
        const Problem problem{ProblemCode::UnknownTopic, Severity::Warning, 0, unknown, {}};
        const FixContext context{
            {}, {}, {u"AI Hardware"_s, u"Tea"_s, u"C"_s, u"C++"_s, u"co-2"_s, u"Co 2"_s}};
        const auto edits = fixFor(problem, news(before), context);
        QCOMPARE(editArticle(news(before), edits).valueOr({}), news(after));
    }

    void picturesOfAnotherCase()
    {
        const test::TempDir dir;
        dir.write(u"assets/Images/Logo.PNG"_s, "x");
        const QByteArray file = news("images:\n  - url: /a.png\n  - url: /assets/images/logo.png\n");
        const auto fix = [&](const QString &url) {
            return fixFor({ProblemCode::DeadImage, Severity::Warning, 0, url, {}}, file,
                          {dir.path(), {}, {}});
        };
        const auto edits = fix(u"/assets/images/logo.png"_s);
        QCOMPARE(edits.size(), std::size_t(1));
        QCOMPARE(edits[0].path, u"images.1.url"_s);
        QCOMPARE(edits[0].value.text, u"/assets/Images/Logo.PNG"_s);
        QVERIFY(fix(u"/a.png"_s).empty());
        QVERIFY(fix(u"/assets/../assets/images/logo.png"_s).empty());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const std::pair<const char *, const char *> rows[] = {
            {"2021-08-27", "2021-08-27"},
            {" 2021-08-27T14:16:00Z ", "2021-08-27T14:16:00Z"},
            {"2021/8/7", "2021-08-07"},
            {"2021.12.31 23:59", "2021-12-31T23:59:00Z"},
            {"2021/08/27 14:16:05 UTC", "2021-08-27T14:16:05Z"},
            {"August 27, 2021", "2021-08-27"},
            {"Aug. 7 2021", "2021-08-07"},
            {"Friday, 27th August 2021", "2021-08-27"},
            {"27 Aug 2021", "2021-08-27"},
            {"Fri, 27 Aug 2021 14:16:00 GMT", "2021-08-27T14:16:00Z"},
            {"Fri, 27 Aug 2021 14:16:00 -0700", "2021-08-27T21:16:00Z"},
            {"27/08/2021", "2021-08-27"},
            {"07/08/2021", ""},
            {"2021/13/01", ""},
            {"2021/02/29", ""},
            {"August 2021", ""},
            {"yesterday", ""},
            {"", ""},
        };
        for (const auto &[text, date] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date);
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        QCOMPARE(dateFromWords(text), date);
    }
};

QTEST_GUILESS_MAIN(TestProblemFix)
#include "tst_problemfix.moc"

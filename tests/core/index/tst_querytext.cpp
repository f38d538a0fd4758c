// SPDX-License-Identifier: Apache-2.0
#include "core/index/queryedit.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestQueryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalForm_data();
    void canonicalForm();
    void clausesAreWhatTheySay();
    void scoreRanges_data();
    void scoreRanges();
    void dateRanges_data();
    void dateRanges();
    void ages();
    void deepNestingIsNoDanger();
    void editsTouchOnlyTheirField();
    void flagsOfOneGroupExcludeEachOther();
    void dateRangesOfThePanelHaveText();
    void completion_data();
    void completion();
};

void TestQueryText::canonicalForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *name, const QString &typed, const QString &canonical) {
        QTest::newRow(name) << typed << canonical;
    };
    row("empty", u"  "_s, u""_s);
    row("words", u" chip   New"_s, u"chip New"_s);
    row("phrase", u"\"a  b\""_s, u"\"a  b\""_s);
    row("curly phrase", u"“a b”"_s, u"\"a b\""_s);
    row("open quote", u"\"a b"_s, u"\"a b\""_s);
    row("quote in quotes", u"topic:\"a \\\"b\\\" \\\\\""_s, u"topic:\"a \\\"b\\\" \\\\\""_s);
    row("negated", u"-a -\"b c\" -topic:X"_s, u"-a -\"b c\" -topic:X"_s);
    row("or is weaker", u"a b OR c"_s, u"((a b) OR c)"_s);
    row("or in capitals only", u"a or b"_s, u"a or b"_s);
    row("dangling or", u"OR a OR"_s, u"a"_s);
    row("brackets", u"(a OR b) c"_s, u"(a OR b) c"_s);
    row("needless brackets", u"((a) (b c))"_s, u"a b c"_s);
    row("open bracket", u"(a OR b"_s, u"(a OR b)"_s);
    row("bracket too many", u"a) b"_s, u"a b"_s);
    row("empty brackets", u"() a -()"_s, u"a"_s);
    row("negated group", u"-(a b)"_s, u"-(a b)"_s);
    row("negated twice", u"-(-a)"_s, u"a"_s);
    row("minus alone", u"a - b"_s, u"a - b"_s);
    row("negated sign", u"-(—)"_s, u"-(—)"_s);
    row("field case", u"TOPIC:x Is:READ"_s, u"topic:x is:read"_s);
    row("names in one", u"topic:A OR topic:\"B C\""_s, u"(topic:A OR topic:\"B C\")"_s);
    row("names negated", u"-(topic:A OR topic:B)"_s, u"-(topic:A OR topic:B)"_s);
    row("names among others", u"topic:A OR x OR topic:B"_s, u"((topic:A OR topic:B) OR x)"_s);
    row("same name twice", u"type:a OR type:a"_s, u"type:a"_s);
    row("empty name", u"topic:\"\""_s, u"topic:\"\""_s);
    row("field without value", u"topic:"_s, u"topic"_s);
    row("unknown field", u"foo:bar"_s, u"foo bar"_s);
    row("unknown field negated", u"-foo:bar"_s, u"-(foo bar)"_s);
    row("unknown field quoted", u"foo:\"a b\""_s, u"foo \"a b\""_s);
    row("bad value", u"quality:abc"_s, u"quality abc"_s);
    row("bad flag", u"is:foo"_s, u"is foo"_s);
    row("wrong kind of flag", u"has:unread is:image"_s, u"has unread is image"_s);
    row("address", u"https://a.example/x"_s, u"https //a.example/x"_s);
    row("sort", u"a sort:heat b"_s, u"a b sort:heat"_s);
    row("last sort wins", u"sort:heat sort:title"_s, u"sort:title"_s);
    row("sort by date is the default", u"sort:date"_s, u""_s);
    row("sort in a group", u"(a OR sort:heat)"_s, u"a sort:heat"_s);
    row("unknown sort", u"sort:foo"_s, u"sort foo"_s);
    row("score forms",
        u"quality:60 heat:50..90 heat:>=1 heat:<=2 heat:>3 heat:<4 heat:5.. heat:..6 heat:-1"_s,
        u"quality:60 heat:50..90 heat:>=1 heat:<=2 heat:>=4 heat:<=3 heat:>=5 heat:<=6 heat:-1"_s);
    row("dates keep their text", u"date:2021-08 date:2021-01..2021-06 date:Today last:7D"_s,
        u"date:2021-08 date:2021-01..2021-06 date:today last:7d"_s);
    row("offline", u"offline:Stale -offline:pictures-failed is:offline"_s,
        u"offline:stale -offline:pictures-failed is:offline"_s);
    row("bad offline", u"offline:unread is:stale"_s, u"offline unread is stale"_s);
    row("failed", u"failed:404 OR -failed:Timeout"_s, u"(failed:404 OR -failed:Timeout)"_s);
    row("failed in one", u"(failed:404 OR failed:410) failed:anything"_s,
        u"(failed:404 OR failed:410) failed:anything"_s);
    row("failed without value", u"failed:"_s, u"failed"_s);
    row("folder", u"in:_archive/_news"_s, u"in:_archive/_news"_s);
}

void TestQueryText::canonicalForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const Query query = parseQuery(typed);
    QCOMPARE(toText(query), canonical);
    QVERIFY(parseQuery(canonical) == query);
}

void TestQueryText::clausesAreWhatTheySay()
{
    const Query query = parseQuery(u"chip -topic:\"A B\" heat:50..90 has:video sort:quality");
    QCOMPARE(query.clauses.size(), std::size_t(4));
    QCOMPARE(query.clauses[0].field, Field::Word);
    QCOMPARE(query.clauses[0].text, u"chip"_s);
    QCOMPARE(query.clauses[1].field, Field::Topic);
    QVERIFY(query.clauses[1].negated);
    QCOMPARE(query.clauses[1].names, QStringList{u"A B"_s});
    QVERIFY((query.clauses[2].range == Range{50, 90}));
    QCOMPARE(query.clauses[3].flag, Flag::HasVideo);
    QCOMPARE(query.sort, SortOrder::Quality);
}

void TestQueryText::scoreRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("one") << u"60"_s << true << u"60"_s;
    QTest::newRow("equals") << u"=60"_s << true << u"60"_s;
    QTest::newRow("negative range") << u"-1..5"_s << true << u"-1..5"_s;
    QTest::newRow("turned") << u"9..5"_s << true << u"9..5"_s;
    QTest::newRow("above") << u">5"_s << true << u">=6"_s;
    QTest::newRow("dots only") << u".."_s << false << u""_s;
    QTest::newRow("nothing") << u""_s << false << u""_s;
    QTest::newRow("fraction") << u"1.5"_s << false << u""_s;
    QTest::newRow("huge") << u"99999999999999999999"_s << false << u""_s;
    QTest::newRow("largest") << u">9223372036854775807"_s << false << u""_s;
    QTest::newRow("both signs") << u">=5..6"_s << false << u""_s;
}

void TestQueryText::scoreRanges()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(QString, canonical);
    const auto range = queryvalues::parseScoreRange(text);
    QCOMPARE(range.has_value(), valid);
    if (range)
        QCOMPARE(queryvalues::scoreRangeText(*range), canonical);
}

void TestQueryText::dateRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("year") << u"2021"_s << u"2021-01-01T00:00:00"_s << u"2021-12-31T23:59:59"_s;
    QTest::newRow("month") << u"2021-02"_s << u"2021-02-01T00:00:00"_s << u"2021-02-28T23:59:59"_s;
    QTest::newRow("day") << u"2020-02-29"_s << u"2020-02-29T00:00:00"_s << u"2020-02-29T23:59:59"_s;
    QTest::newRow("minute") << u"2021-08-27t14:16"_s << u"2021-08-27T14:16:00"_s << u"2021-08-27T14:16:59"_s;
    QTest::newRow("second") << u"2021-08-27T14:16:05Z"_s << u"2021-08-27T14:16:05"_s
                            << u"2021-08-27T14:16:05"_s;
    QTest::newRow("range") << u"2021-01..2021-06"_s << u"2021-01-01T00:00:00"_s << u"2021-06-30T23:59:59"_s;
    QTest::newRow("mixed") << u"2020..2021-06-15"_s << u"2020-01-01T00:00:00"_s << u"2021-06-15T23:59:59"_s;
    QTest::newRow("from") << u"2021.."_s << u"2021-01-01T00:00:00"_s << QString();
    QTest::newRow("until") << u"..2021"_s << QString() << u"2021-12-31T23:59:59"_s;
    QTest::newRow("after") << u">2021"_s << u"2022-01-01T00:00:00"_s << QString();
    QTest::newRow("before") << u"<2021"_s << QString() << u"2020-12-31T23:59:59"_s;
    for (const char *bad :
         {"2021-13", "2021-02-30", "21", "2021-8", "2021-08-27T25:00", "2021/08", "0000", "..", "2021-08-"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << u"bad"_s << u"bad"_s;
}

void TestQueryText::dateRanges()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto range = queryvalues::parseDateRange(text);
    QCOMPARE(range.has_value(), from != u"bad");
    if (!range)
        return;
    const auto shown = [](std::optional<qint64> secs) {
        return secs ? QDateTime::fromSecsSinceEpoch(*secs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s)
                    : QString();
    };
    QCOMPARE(shown(range->from), from);
    QCOMPARE(shown(range->to), to);
}

void TestQueryText::ages()
{
    const QDateTime now(QDate(2021, 3, 31), QTime(12, 0), Qt::UTC);
    const auto start = [&](const QString &age) -> QString {
        const auto secs = queryvalues::ageStart(age, now);
        return secs ? QDateTime::fromSecsSinceEpoch(*secs, Qt::UTC).toString(Qt::ISODate) : u"none"_s;
    };
    QCOMPARE(start(u"6h"_s), u"2021-03-31T06:00:00Z"_s);
    QCOMPARE(start(u"7d"_s), u"2021-03-24T12:00:00Z"_s);
    QCOMPARE(start(u"2w"_s), u"2021-03-17T12:00:00Z"_s);
    QCOMPARE(start(u"1m"_s), u"2021-02-28T12:00:00Z"_s);
    QCOMPARE(start(u"1y"_s), u"2020-03-31T12:00:00Z"_s);
    for (const QString &bad : {u"7"_s, u"d"_s, u"7x"_s, u"-1d"_s, u"9999999d"_s, QString()})
        QCOMPARE(start(bad), u"none"_s);
}

void TestQueryText::deepNestingIsNoDanger()
{
    const QString deep = QString(100000, u'(') + u"a"_s + QString(100000, u')') + u" b"_s;
    QCOMPARE(toText(parseQuery(deep)), u"a b"_s);
    QString negated;
    for (int i = 0; i < 1000; ++i)
        negated += u"-(a "_s;
    const Query query = parseQuery(negated);
    QVERIFY(parseQuery(toText(query)) == query);
}

void TestQueryText::editsTouchOnlyTheirField()
{
    Query query = parseQuery(u"chip quality:>=60 -quality:70 topic:A heat:5 sort:heat");
    QVERIFY((queryedit::rangeOf(query, Field::Quality) == Range{60, {}}));
    query = queryedit::withRange(query, Field::Quality, {10, 20});
    QCOMPARE(toText(query), u"chip quality:10..20 -quality:70 topic:A heat:5 sort:heat"_s);
    query = queryedit::withRange(query, Field::Quality, {});
    QCOMPARE(toText(query), u"chip -quality:70 topic:A heat:5 sort:heat"_s);
    query = queryedit::withNames(query, Field::Topic, {u"B"_s, u"C D"_s});
    query = queryedit::withNames(query, Field::Topic, {u"E"_s}, true);
    QCOMPARE(toText(query), u"chip -quality:70 (topic:B OR topic:\"C D\") heat:5 -topic:E sort:heat"_s);
    QCOMPARE(queryedit::namesOf(query, Field::Topic), (QStringList{u"B"_s, u"C D"_s}));
    QCOMPARE(queryedit::namesOf(query, Field::Topic, true), QStringList{u"E"_s});
    query = queryedit::withNames(query, Field::Topic, {});
    QCOMPARE(toText(queryedit::withoutClause(query, 0)), u"-quality:70 heat:5 -topic:E sort:heat"_s);
    QVERIFY(queryedit::withoutClause(query, 99) == query);
}

void TestQueryText::flagsOfOneGroupExcludeEachOther()
{
    Query query = queryedit::withFlag({}, Flag::Unread, true);
    query = queryedit::withFlag(query, Flag::Starred, true);
    query = queryedit::withFlag(query, Flag::Read, true);
    QCOMPARE(toText(query), u"is:read is:starred"_s);
    QVERIFY(queryedit::hasFlag(query, Flag::Read));
    QVERIFY(!queryedit::hasFlag(query, Flag::Unread));
    query = queryedit::withFlag(queryedit::withFlag(query, Flag::Published, true), Flag::Undecided, true);
    QCOMPARE(toText(query), u"is:read is:starred is:undecided"_s);
    query = queryedit::withFlag(query, Flag::Read, false);
    QCOMPARE(toText(query), u"is:starred is:undecided"_s);
}

void TestQueryText::dateRangesOfThePanelHaveText()
{
    const auto day = [](int d) {
        return QDateTime(QDate(2021, 8, d), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    };
    const Query query = queryedit::withRange(parseQuery(u"last:7d a"), Field::Date, {day(3), day(5) - 1});
    QCOMPARE(toText(query), u"date:2021-08-03..2021-08-04 a"_s);
    QVERIFY(parseQuery(toText(query)) == query);
    const Query precise = queryedit::withRange({}, Field::Date, {day(3) + 61, {}});
    QCOMPARE(toText(precise), u"date:2021-08-03t00:01:01z.."_s);
    QVERIFY(parseQuery(toText(precise)) == precise);
}

void TestQueryText::completion_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("replaced");
    const auto row = [](const char *name, const QString &text, const QString &field, const QString &prefix,
                        const QString &replaced) {
        QTest::newRow(name) << text << field << prefix << replaced;
    };
    row("empty", u"|"_s, u""_s, u""_s, u""_s);
    row("word", u"chi|"_s, u""_s, u"chi"_s, u"chi"_s);
    row("in a word", u"ch|ip x"_s, u""_s, u"ch"_s, u"chip"_s);
    row("new word", u"chip |"_s, u""_s, u""_s, u""_s);
    row("value", u"a topic:AI|"_s, u"topic"_s, u"AI"_s, u"AI"_s);
    row("no value yet", u"Topic:|"_s, u"topic"_s, u""_s, u""_s);
    row("open quote", u"topic:\"AI H|"_s, u"topic"_s, u"AI H"_s, u"\"AI H"_s);
    row("closed quote", u"topic:\"AI\"|"_s, u""_s, u""_s, u""_s);
    row("negated", u"-is:un|"_s, u"is"_s, u"un"_s, u"un"_s);
    row("sort", u"sort:h|"_s, u"sort"_s, u"h"_s, u"h"_s);
    row("within the field", u"top|ic:AI"_s, u""_s, u"top"_s, u"topic:AI"_s);
}

void TestQueryText::completion()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, prefix);
    QFETCH(QString, replaced);
    const auto cursor = static_cast<int>(text.indexOf(u'|'));
    text.remove(u'|');
    const CompletionContext context = completionContext(text, cursor);
    QCOMPARE(context.field, field);
    QCOMPARE(context.prefix, prefix);
    QCOMPARE(text.mid(context.start, context.length), replaced);
}

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_querytext.moc"

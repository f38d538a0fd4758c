// SPDX-License-Identifier: Apache-2.0
#include "core/article/timestamp.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestTimestamp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // ISO, UTC
        QTest::addColumn<bool>("dateOnly");
        const auto row = [](const char *name, const QString &text, const QString &utc,
                            bool dateOnly = false) { QTest::newRow(name) << text << utc << dateOnly; };
        row("zulu", u"2021-08-27T14:16:00Z"_s, u"2021-08-27T14:16:00Z"_s);
        row("west of Greenwich", u"2021-08-27T14:16:00-07:00"_s, u"2021-08-27T21:16:00Z"_s);
        row("east, half an hour", u"2021-08-27T02:16:00+05:30"_s, u"2021-08-26T20:46:00Z"_s);
        row("offset without colon", u"2021-08-27T14:16:00-0700"_s, u"2021-08-27T21:16:00Z"_s);
        row("offset of hours", u"2021-08-27T14:16:00+2"_s, u"2021-08-27T12:16:00Z"_s);
        row("no offset is UTC", u"2021-08-27T14:16:00"_s, u"2021-08-27T14:16:00Z"_s);
        row("date only", u"2021-08-27"_s, u"2021-08-27T00:00:00Z"_s, true);
        row("short date", u"2021-8-7"_s, u"2021-08-07T00:00:00Z"_s, true);
        row("fraction", u"2021-08-27T14:16:00.123456Z"_s, u"2021-08-27T14:16:00Z"_s);
        row("YAML with spaces", u"2021-08-27 14:16:00.10 -5"_s, u"2021-08-27T19:16:00Z"_s);
        row("space before Z", u"2021-08-27 14:16:00 Z"_s, u"2021-08-27T14:16:00Z"_s);
        row("no seconds", u"2021-08-27T14:16Z"_s, u"2021-08-27T14:16:00Z"_s);
        row("lower case", u"2021-08-27t14:16:00z"_s, u"2021-08-27T14:16:00Z"_s);
        row("one-digit hour", u"2021-08-27 4:16:00"_s, u"2021-08-27T04:16:00Z"_s);
        row("white space around", u"  2021-08-27 "_s, u"2021-08-27T00:00:00Z"_s, true);
        row("leap day", u"2020-02-29"_s, u"2020-02-29T00:00:00Z"_s, true);
        row("leap day of a fourth century", u"2000-02-29"_s, u"2000-02-29T00:00:00Z"_s, true);
        row("before the epoch", u"1969-12-31T23:59:59Z"_s, u"1969-12-31T23:59:59Z"_s);
        row("end of the day", u"2021-08-27T24:00:00Z"_s, u"2021-08-28T00:00:00Z"_s);
        row("year one", u"0001-01-01"_s, u"0001-01-01T00:00:00Z"_s, true);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(bool, dateOnly);
        const std::optional<Timestamp> stamp = parseTimestamp(text);
        QVERIFY(stamp);
        QCOMPARE(stamp->utc, QDateTime::fromString(utc, Qt::ISODate).toSecsSinceEpoch());
        QCOMPARE(stamp->dateOnly, dateOnly);
        QCOMPARE(stamp->text, text.trimmed());
    }

    void declines_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "soon",
                                 "2021",
                                 "2021-08",
                                 "2021-13-01",
                                 "2021-00-01",
                                 "2021-02-29",
                                 "1900-02-29",
                                 "2021-04-31",
                                 "2021-08-27T",
                                 "2021-08-27T25:00:00Z",
                                 "2021-08-27T24:00:01Z",
                                 "2021-08-27T14:60:00Z",
                                 "2021-08-27T14:16:61Z",
                                 "2021-08-27T14:16:00+19:00",
                                 "2021-08-27T14:16:00+01:60",
                                 "2021-08-27T14:16:00.Z",
                                 "2021-08-27T14:16:00Zulu",
                                 "2021-08-27x",
                                 "27.08.2021",
                                 "08/27/2021",
                                 "0000-01-01",
                                 "20210827",
                                 "-2021-08-27"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void declines()
    {
        QFETCH(QString, text);
        QVERIFY(!parseTimestamp(text));
    }

    void agreesWithQtOnEveryDay()
    {
        const QDate first(1895, 1, 1);
        for (int i = 0; i < 366 * 250; i += 7) {
            const QDate date = first.addDays(i);
            const std::optional<Timestamp> stamp = parseTimestamp(date.toString(Qt::ISODate));
            QVERIFY(stamp);
            QCOMPARE(stamp->utc, QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
        }
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"

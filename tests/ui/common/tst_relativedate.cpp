// SPDX-License-Identifier: Apache-2.0
#include "ui/common/relativedate.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestRelativeDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relative_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("dateOnly");
        QTest::addColumn<QString>("text");
        // now is Friday, 2021-08-27T16:00Z
        QTest::newRow("this second") << u"2021-08-27T16:00:00Z"_s << false << u"now"_s;
        QTest::newRow("59 s") << u"2021-08-27T15:59:01Z"_s << false << u"now"_s;
        QTest::newRow("1 min") << u"2021-08-27T15:59:00Z"_s << false << u"1 min"_s;
        QTest::newRow("59 min") << u"2021-08-27T15:00:01Z"_s << false << u"59 min"_s;
        QTest::newRow("1 h") << u"2021-08-27T15:00:00Z"_s << false << u"1 h"_s;
        QTest::newRow("15 h, still today") << u"2021-08-27T00:30:00Z"_s << false << u"15 h"_s;
        QTest::newRow("yesterday") << u"2021-08-26T23:59:59Z"_s << false << u"yesterday"_s;
        QTest::newRow("Wednesday") << u"2021-08-25T12:00:00Z"_s << false << u"Wed"_s;
        QTest::newRow("six days") << u"2021-08-21T00:00:00Z"_s << false << u"Sat"_s;
        QTest::newRow("seven days") << u"2021-08-20T23:00:00Z"_s << false << u"20 Aug"_s;
        QTest::newRow("another year") << u"2020-12-31T23:00:00Z"_s << false << u"31 Dec 2020"_s;
        QTest::newRow("soon") << u"2021-08-27T17:00:00Z"_s << false << u"today"_s;
        QTest::newRow("tomorrow") << u"2021-08-28T10:00:00Z"_s << false << u"28 Aug"_s;
        QTest::newRow("far future") << u"2031-01-02T10:00:00Z"_s << false << u"2 Jan 2031"_s;
        QTest::newRow("date only today") << u"2021-08-27T00:00:00Z"_s << true << u"today"_s;
        QTest::newRow("date only yesterday") << u"2021-08-26T00:00:00Z"_s << true << u"yesterday"_s;
        QTest::newRow("date only before") << u"2021-08-01T00:00:00Z"_s << true << u"1 Aug"_s;
    }
    void relative()
    {
        QFETCH(QString, then);
        QFETCH(bool, dateOnly);
        const QDateTime now(QDate(2021, 8, 27), QTime(16, 0), Qt::UTC);
        const qint64 utc = QDateTime::fromString(then, Qt::ISODate).toSecsSinceEpoch();
        QTEST(relativeDate(utc, dateOnly, now, QLocale(u"en_GB"_s), QTimeZone::utc()), "text");
    }

    void daysAreThoseOfTheZone()
    {
        const QTimeZone tokyo(9 * 3600);
        const QDateTime now(QDate(2021, 8, 27), QTime(16, 0), Qt::UTC); // 28 August, 01:00 there
        const qint64 then =
            QDateTime(QDate(2021, 8, 27), QTime(3, 0), Qt::UTC).toSecsSinceEpoch(); // 27 August, 12:00
        QCOMPARE(relativeDate(then, false, now, QLocale::c(), tokyo), u"yesterday"_s);
        QCOMPARE(relativeDate(then, false, now, QLocale::c(), QTimeZone::utc()), u"13 h"_s);
        // Just after midnight what is an hour old is not "yesterday" yet.
        const qint64 recent = now.toSecsSinceEpoch() - 2 * 3600;
        QCOMPARE(relativeDate(recent, false, now, QLocale::c(), tokyo), u"2 h"_s);
    }

    void full()
    {
        const qint64 then = QDateTime(QDate(2021, 8, 27), QTime(14, 16), Qt::UTC).toSecsSinceEpoch();
        const QLocale british(u"en_GB"_s);
        QCOMPARE(fullDate(then, true, british, QTimeZone(9 * 3600)), u"Friday, 27 August 2021"_s);
        QCOMPARE(fullDate(then, false, british, QTimeZone::utc()), u"Friday, 27 August 2021 14:16"_s);
        QCOMPARE(fullDate(then, false, british, QTimeZone(10 * 3600)), u"Saturday, 28 August 2021 00:16"_s);
    }
};

QTEST_MAIN(TestRelativeDate)
#include "tst_relativedate.moc"

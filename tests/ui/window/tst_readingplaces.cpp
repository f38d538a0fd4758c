// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tempdir.h"
#include "ui/window/readingplaces.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestReadingPlaces : public QObject
{
    Q_OBJECT
    test::TempDir m_dir;

private Q_SLOTS:
    void survivesARestart()
    {
        const QString file = m_dir.file(u"places.json"_s);
        ReadingPlaces places;
        places.load(file);
        QCOMPARE(places.place(u"_news/a.md"_s), 0);
        places.set(u"_news/a.md"_s, 120);
        places.set(u"_news/a.md\n"_s, 900); // its page
        places.set(u"_news/b.md"_s, 5);
        places.set(u"_news/b.md"_s, 0); // back at the beginning
        QVERIFY(places.save());
        ReadingPlaces later;
        later.load(file);
        QCOMPARE(later.size(), 2);
        QCOMPARE(later.place(u"_news/a.md"_s), 120);
        QCOMPARE(later.place(u"_news/a.md\n"_s), 900);
    }

    void isBounded()
    {
        ReadingPlaces places;
        places.load(m_dir.file(u"many.json"_s));
        for (int i = 0; i < ReadingPlaces::limit + 10; ++i)
            places.set(QString::number(i), i + 1);
        QCOMPARE(places.size(), ReadingPlaces::limit);
        QCOMPARE(places.place(u"3"_s), 0); // the longest untouched went first
        QCOMPARE(places.place(u"20"_s), 21);
        places.set(u"20"_s, 7);
        for (int i = 0; i < ReadingPlaces::limit - 1; ++i)
            places.set(u"x"_s + QString::number(i), 1);
        QCOMPARE(places.place(u"20"_s), 7);
    }

    void aBrokenFileIsEmpty()
    {
        m_dir.write(u"broken.json"_s, "[{\"text\": 4}, \"x\", {\"text\":\"a\",\"place\":\"far\"}, {");
        ReadingPlaces places;
        places.load(m_dir.file(u"broken.json"_s));
        QCOMPARE(places.size(), 0);
        places.set(u"a"_s, 3);
        QVERIFY(places.save());
    }

    void nothingIsWrittenWithoutNeed()
    {
        ReadingPlaces places;
        places.load(m_dir.file(u"none.json"_s));
        places.set(u"a"_s, 0);
        QVERIFY(places.save());
        QVERIFY(!m_dir.exists(u"none.json"_s));
    }
};

QTEST_MAIN(TestReadingPlaces)
#include "tst_readingplaces.moc"

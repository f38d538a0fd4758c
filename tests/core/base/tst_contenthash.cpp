// SPDX-License-Identifier: Apache-2.0
#include "core/base/contenthash.h"
#include <QTest>

using namespace hearth;

class TestContentHash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownValues_data();
    void knownValues();
    void everyByteCounts();
};

void TestContentHash::knownValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("hash");
    // Values of the reference implementation, seed 0.
    QTest::newRow("empty") << QByteArray() << quint64(0xEF46DB3751D8E999);
    QTest::newRow("one") << QByteArray("a") << quint64(0xD24EC4F1A98C6E5B);
    QTest::newRow("three") << QByteArray("abc") << quint64(0x44BC2CF5AD770999);
    QTest::newRow("over 32") << QByteArray("Nobody inspects the spammish repetition")
                             << quint64(0xFBCEA83C8A378BF1);
}

void TestContentHash::knownValues()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, hash);
    QCOMPARE(contentHash(bytes), hash);
}

void TestContentHash::everyByteCounts()
{
    for (const int size : {1, 3, 4, 7, 8, 12, 31, 32, 33, 63, 64, 100}) {
        const QByteArray bytes(size, 'x');
        for (int i = 0; i < size; ++i) {
            QByteArray other = bytes;
            other[i] = 'y';
            QVERIFY2(contentHash(bytes) != contentHash(other), qPrintable(QString::number(size)));
        }
    }
}

QTEST_APPLESS_MAIN(TestContentHash)
#include "tst_contenthash.moc"

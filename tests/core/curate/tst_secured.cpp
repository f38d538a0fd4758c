// SPDX-License-Identifier: Apache-2.0
#include "core/article/securedshape.h"
#include "core/curate/secured.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const auto key128 = u"000102030405060708090a0b0c0d0e0f"_s;
const auto key256 = u"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"_s;

SecuredKey keyOf(const QString &text)
{
    return std::move(*SecuredKey::fromText(text));
}

} // namespace

class TestSecured final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("bytes");
        QTest::newRow("hex 128") << key128 << 16;
        QTest::newRow("hex 256 with space around") << u" "_s + key256 + u"\n"_s << 32;
        QTest::newRow("base64 192") << u"AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"_s << 24;
        QTest::newRow("too short") << u"00"_s << 0;
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("words") << u"my secret password"_s << 0;
    }

    void keysAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, bytes);
        const auto key = SecuredKey::fromText(text);
        QCOMPARE(key.ok(), bytes != 0);
        if (key)
            QCOMPARE(key->bytes().size(), bytes);
        else
            QVERIFY(text.isEmpty() || !QString(key.error().subject + key.error().detail).contains(text));
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("plain");
        for (const QString &key : {key128, key256}) {
            for (int size : {0, 1, 15, 16, 17, 4096})
                QTest::addRow("%lld %d", key.size(), size) << key << QByteArray(size, 'x');
        }
    }

    void comesBackAsItWas()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, plain);
        const auto secured = encryptSecured(plain, keyOf(key));
        QVERIFY(secured.ok());
        QCOMPARE(securedShape(*secured), SecuredState::WellFormed);
        QCOMPARE(decryptSecured(*secured, keyOf(key)).valueOr("failed"), plain);
    }

    void everyTimeAnotherIv()
    {
        QVERIFY(*encryptSecured("same", keyOf(key128)) != *encryptSecured("same", keyOf(key128)));
    }

    void anotherKeyIsRefused()
    {
        const auto secured = encryptSecured(QByteArray(200, 'x'), keyOf(key128));
        const auto plain = decryptSecured(*secured, keyOf(u"ff0102030405060708090a0b0c0d0e0f"_s));
        // One in 256 wrong keys leaves a padding that looks right; what comes out is noise then.
        QVERIFY(!plain.ok() || *plain != QByteArray(200, 'x'));
    }

    void badShapeIsMalformed()
    {
        QCOMPARE(decryptSecured(u"abc"_s, keyOf(key128)).error().code, ErrorCode::Malformed);
        QCOMPARE(decryptSecured(u"AAAA;AAAA"_s, keyOf(key128)).error().code, ErrorCode::Malformed);
    }

    /// The openssl command must read what we write, and we what it writes.
    void agreesWithOpenssl()
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("there is no openssl program here");
        const QByteArray plain = "Words that only the site may read, \xe2\x98\x85.\n";
        const auto run = [&](const QStringList &options, const QByteArray &input) {
            QProcess process;
            process.start(openssl, QStringList{u"enc"_s, u"-aes-128-cbc"_s, u"-K"_s, key128} + options);
            process.write(input);
            process.closeWriteChannel();
            process.waitForFinished();
            return process.readAllStandardOutput();
        };
        const QString ours = *encryptSecured(plain, keyOf(key128));
        const QByteArray iv = QByteArray::fromBase64(ours.section(u';', 1).toLatin1()).toHex();
        QCOMPARE(run({u"-d"_s, u"-iv"_s, QString::fromLatin1(iv)},
                     QByteArray::fromBase64(ours.section(u';', 0, 0).toLatin1())),
                 plain);

        const QByteArray theirIv = QByteArray::fromHex("0f0e0d0c0b0a09080706050403020100");
        const QByteArray theirs = run({u"-e"_s, u"-iv"_s, QString::fromLatin1(theirIv.toHex())}, plain);
        QCOMPARE(
            decryptSecured(QString::fromLatin1(theirs.toBase64() + ';' + theirIv.toBase64()), keyOf(key128))
                .valueOr("failed"),
            plain);
    }
};

QTEST_GUILESS_MAIN(TestSecured)
#include "tst_secured.moc"

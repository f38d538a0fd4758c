// SPDX-License-Identifier: Apache-2.0
#include "core/page/charset.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class CharsetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void decodes_data();
    void decodes();
};

void CharsetTest::finds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &type,
                        const char *expected) {
        QTest::newRow(name) << body << type << QByteArray(expected);
    };
    row("header", "x", "text/html; charset=windows-1251", "windows-1251");
    row("header in quotes", "x", "text/html; charset=\"UTF-8\"", "utf-8");
    row("bom before header", "\xEF\xBB\xBFx", "text/html; charset=windows-1251", "utf-8");
    row("utf-16 bom", QByteArray("\xFF\xFEx\0", 4), {}, "utf-16");
    row("header before meta", "<meta charset=koi8-r>", "text/html; charset=utf-8", "utf-8");
    row("meta", "<html><head><meta charset='koi8-r'>", "text/html", "koi8-r");
    row("old meta", "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=iso-8859-2\">", {},
        "iso-8859-2");
    row("meta in a comment", "<!-- <meta charset=koi8-r> --><meta charset=gbk>", {}, "gb18030");
    row("meta says utf-16", "<meta charset=utf-16le>", {}, "utf-8");
    row("meta too late", QByteArray(2000, ' ') + "<meta charset=koi8-r>", {}, "utf-8");
    row("latin1 is windows-1252", "x", "text/html; charset=ISO-8859-1", "windows-1252");
    row("unknown in header", "<meta charset=koi8-r>", "text/html; charset=x-klingon", "koi8-r");
    row("nothing, valid utf-8", "\xC3\xA4", {}, "utf-8");
    row("nothing, not utf-8", "\xE4\x80", {}, "windows-1252");
    row("empty", {}, {}, "utf-8");
}

void CharsetTest::finds()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, expected);
    QCOMPARE(pageCharset(body, type), expected);
}

void CharsetTest::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("expected");
    QTest::newRow("utf-8") << QByteArray("Gr\xC3\xBC\xC3\x9F") << QByteArray("utf-8") << u"Grüß"_s;
    QTest::newRow("windows-1252") << QByteArray("\x93Gr\xFC\xDF\x94 \x80") << QByteArray("iso-8859-1")
                                  << u"“Grüß” €"_s;
    QTest::newRow("windows-1251") << QByteArray("\xCF\xF0\xE8\xE2\xE5\xF2") << QByteArray("windows-1251")
                                  << u"Привет"_s;
    QTest::newRow("shift_jis") << QByteArray("\x93\xFA\x96\x7B") << QByteArray("shift_jis") << u"日本"_s;
    QTest::newRow("gb2312") << QByteArray("\xD6\xD0\xCE\xC4") << QByteArray("gb2312") << u"中文"_s;
    QTest::newRow("euc-kr") << QByteArray("\xC7\xD1\xB1\xB9") << QByteArray("euc-kr") << u"한국"_s;
    QTest::newRow("broken utf-8") << QByteArray("a\xFF"
                                                "b")
                                  << QByteArray("utf-8") << u"a\uFFFDb"_s;
}

void CharsetTest::decodes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, charset);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromUtf8(decodePage(body, QByteArray("text/html; charset=" + charset))), expected);
}

QTEST_GUILESS_MAIN(CharsetTest)
#include "tst_charset.moc"

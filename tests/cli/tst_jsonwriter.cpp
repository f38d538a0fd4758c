// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonwriter.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <limits>

using namespace hearth::cli;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes();
    void texts_data();
    void texts();
    void scalars_data();
    void scalars();
};

void TestJsonWriter::shapes()
{
    JsonWriter json;
    json.beginArray();
    json.beginObject();
    json.member(u"b"_s, 1);
    json.key(u"a"_s);
    json.beginArray();
    json.value(true);
    json.beginObject();
    json.endObject();
    json.null();
    json.endArray();
    json.member(u"c"_s, u"x"_s);
    json.endObject();
    json.beginObject();
    json.endObject();
    json.endArray();
    QCOMPARE(json.take(), "[{\"b\":1,\"a\":[true,{},null],\"c\":\"x\"},\n{}]\n");
    json.beginArray();
    json.endArray();
    QCOMPARE(json.take(), "[]\n");
}

void TestJsonWriter::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"abc"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"a \"b\" \\ /"_s;
    QTest::newRow("controls") << u"\n\r\t\b\f\u0001\u007f"_s;
    QTest::newRow("letters") << u"ä 中文 “q” 😀"_s;
}

void TestJsonWriter::texts()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.beginArray();
    json.value(text);
    json.endArray();
    QCOMPARE(QJsonDocument::fromJson(json.take()).array().first().toString(), text);
}

void TestJsonWriter::scalars_data()
{
    QTest::addColumn<QVariant>("scalar");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("null") << QVariant() << QByteArray("null");
    QTest::newRow("true") << QVariant(true) << QByteArray("true");
    QTest::newRow("integer") << QVariant(-7) << QByteArray("-7");
    QTest::newRow("large") << QVariant(std::numeric_limits<qlonglong>::max())
                           << QByteArray("9223372036854775807");
    QTest::newRow("fraction") << QVariant(1.5) << QByteArray("1.5");
    QTest::newRow("whole fraction") << QVariant(3.0) << QByteArray("3.0");
    QTest::newRow("infinity") << QVariant(std::numeric_limits<double>::infinity()) << QByteArray("null");
    QTest::newRow("text") << QVariant(u"12"_s) << QByteArray("\"12\"");
}

void TestJsonWriter::scalars()
{
    QFETCH(QVariant, scalar);
    QFETCH(QByteArray, expected);
    JsonWriter json;
    json.beginArray();
    json.value(scalar);
    json.endArray();
    QCOMPARE(json.take(), QByteArray('[' + expected + "]\n"));
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/fieldvalues.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestFieldValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignmentsAreUnderstood_data()
    {
        using Op = FieldEdit::Op;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("op");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isString");
        const auto row = [](const char *text, Op op, const char *path, const char *value, bool isString) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(op) << QString::fromUtf8(path)
                                << QString::fromUtf8(value) << isString;
        };
        row("quality=70", Op::Set, "quality", "70", false);
        row("heat=-1", Op::Set, "heat", "-1", false);
        row("published=true", Op::Set, "published", "true", false);
        row("publishedDateTime=2021-08-27T14:16:00Z", Op::Set, "publishedDateTime", "2021-08-27T14:16:00Z",
            false);
        row("title=yes", Op::Set, "title", "yes", true);
        row("title=a=b", Op::Set, "title", "a=b", true);
        row("type=123", Op::Set, "type", "123", true);
        row("webUrl=https://a.example/x?y=1", Op::Set, "webUrl", "https://a.example/x?y=1", true);
        row("provider.name=AWS", Op::Set, "provider.name", "AWS", true);
        row("topics+=AI, and more", Op::AddItem, "topics", "AI, and more", true);
        row("topics-=AI", Op::RemoveItem, "topics", "AI", true);
        row("excerpt=", Op::Remove, "excerpt", "", false);
        row("quality=+7", Op::Set, "quality", "7", false);
        row("quality=0x10", Op::Set, "quality", "16", false);
        row("published=True", Op::Set, "published", "true", false);
        row("members=12", Op::Set, "members", "12", false);
        row("price=Free", Op::Set, "price", "Free", true);
    }

    void assignmentsAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(int, op);
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(bool, isString);
        const auto edit = parseAssignment(text);
        QVERIFY(edit.ok());
        QCOMPARE(int(edit->op), op);
        QCOMPARE(edit->path, path);
        QCOMPARE(edit->value.text, value);
        QCOMPARE(edit->value.style != ScalarStyle::Plain, isString);
    }

    void wrongValuesAreRefusedWithTheirExpectation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *path, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(path)
                                << QString::fromUtf8(expected);
        };
        row("quality=many", "quality", "integer>=0");
        row("quality=-1", "quality", "integer>=0");
        row("quality=1.5", "quality", "integer>=0");
        row("quality=99999999999", "quality", "integer>=0");
        row("heat=-2", "heat", "integer>=-1");
        row("published=maybe", "published", "boolean");
        row("publishedDateTime=2021-02-30", "publishedDateTime", "date");
        row("publishedDateTime=yesterday", "publishedDateTime", "date");
        row("title= ", "title", "text-not-empty");
        row("title=", "title", "text-not-empty");
        row("webUrl=ftp://a.example", "webUrl", "url");
        row("webUrl=javascript:alert(1)", "webUrl", "url");
        row("originalUrl=not an address", "originalUrl", "url");
        row("provider=AWS", "provider", "map");
        row("images=x", "images", "list");
        row("quality+=3", "quality", "list");
        row("topics+=", "topics", "list");
        row("secured=abc", "secured", "secured");
        row("images.0.width=wide", "images.0.width", "integer>=0");
        row("images.0=https://a.example/x.png", "images.0", "map");
        row("related.1.provider=AWS", "related.1.provider", "map");
        row("provider.images=x", "provider.images", "list");
        row("topics=[AI", "topics", "list");
        row("images.0.url=//evil.example/x.png", "images.0.url", "url");
    }

    void wrongValuesAreRefusedWithTheirExpectation()
    {
        QFETCH(QString, text);
        const auto edit = parseAssignment(text);
        QVERIFY(!edit.ok());
        QCOMPARE(edit.error().code, ErrorCode::InvalidValue);
        QTEST(edit.error().subject, "path");
        QTEST(edit.error().detail, "expected");
    }

    void withoutEqualsItIsMalformed()
    {
        QCOMPARE(parseAssignment(u"quality"_s).error().code, ErrorCode::Malformed);
        QCOMPARE(parseAssignment(u"=3"_s).error().code, ErrorCode::Malformed);
    }

    void wordsStayAsTheyAreWritten()
    {
        Node one = stringValue(u"one"_s);
        one.style = ScalarStyle::SingleQuoted;
        const Node list = wordList({u"2"_s, u"one"_s}, listValue({one}));
        QCOMPARE(list.children[0].style, ScalarStyle::DoubleQuoted); // a text among texts
        QCOMPARE(list.children[1].style, ScalarStyle::SingleQuoted);
        QCOMPARE(wordList({u"2"_s}, listValue({plainValue(u"1"_s)})).children[0].style, ScalarStyle::Plain);
        QCOMPARE(wordList({u"2"_s}, Node()).children[0].style, ScalarStyle::DoubleQuoted);
    }

    void listsOfTopics()
    {
        const auto edit = parseAssignment(u"topics=AI, AI Hardware"_s);
        QVERIFY(edit.ok());
        QCOMPARE(edit->value.kind, Node::Kind::List);
        QCOMPARE(edit->value.children.size(), std::size_t(2));
        QCOMPARE(edit->value.children[1].text, u"AI Hardware"_s);
        const auto bracketed = parseAssignment(u"topics=[AI, \"Chips, and more\", 2021]"_s);
        QVERIFY(bracketed.ok());
        QCOMPARE(bracketed->value.children.size(), std::size_t(3));
        QCOMPARE(bracketed->value.children[1].text, u"Chips, and more"_s);
        QCOMPARE(bracketed->value.children[2].text, u"2021"_s);
    }

    void membersOfMapsAreChecked()
    {
        FieldEdit edit;
        edit.path = u"images"_s;
        edit.value = listValue(
            {mapValue({{u"url"_s, stringValue(u"/assets/a.png"_s)}, {u"width"_s, plainValue(u"640"_s)}})});
        QVERIFY(checkEdit(edit).ok());
        edit.value = listValue({mapValue({{u"url"_s, stringValue(u"nowhere"_s)}})});
        QCOMPARE(checkEdit(edit).error().subject, u"images.0.url"_s);
        edit.path = u"related"_s;
        edit.value = listValue({mapValue(
            {{u"provider"_s,
              mapValue({{u"images"_s, listValue({mapValue({{u"height"_s, plainValue(u"tall"_s)}})})}})}})});
        QCOMPARE(checkEdit(edit).error().subject, u"related.0.provider.images.0.height"_s);
    }
};

QTEST_APPLESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/article/articlefields.h"
#include "core/article/problem.h"
#include "core/article/securedshape.h"
#include "core/article/webaddress.h"
#include <QSet>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestArticleFields final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsIndexedByField()
    {
        int index = 0;
        for (const FieldInfo &info : articleFields()) {
            QCOMPARE(int(info.field), index++);
            QCOMPARE(&articleField(info.field), &info);
            QCOMPARE(findArticleField(QString(info.key)), &info);
            QVERIFY(!fieldTypeName(info.type).isEmpty());
        }
        QCOMPARE(index, 19);
    }
    void unknownKeys()
    {
        QVERIFY(!findArticleField(u"Title"));
        QVERIFY(!findArticleField(u"tags"));
        QVERIFY(!findArticleField(u""));
    }
    void ranges()
    {
        QCOMPARE(articleField(ArticleField::Quality).minimum, 0);
        QCOMPARE(articleField(ArticleField::Heat).minimum, -1);
        QVERIFY(articleField(ArticleField::Quality).maximum > 1'000'000);
        QVERIFY(!articleField(ArticleField::Secured).editable);
    }

    void problemNamesAreDistinct()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(ProblemCode::HeatDisagrees); ++code)
            names.insert(problemCodeName(ProblemCode(code)));
        QCOMPARE(names.size(), int(ProblemCode::HeatDisagrees) + 1);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(problemCodeName(ProblemCode::NoClosingFence), u"no-closing-fence"_s);
        QCOMPARE(severityName(Severity::Hint), u"hint"_s);
        QCOMPARE(severityName(Severity::Warning), u"warning"_s);
        QCOMPARE(severityName(Severity::Error), u"error"_s);
    }

    void secured_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("state");
        const QString block = u"AAAAAAAAAAAAAAAAAAAAAA=="_s; // 16 bytes
        const auto row = [](const char *name, const QString &text, SecuredState state) {
            QTest::newRow(name) << text << int(state);
        };
        row("absent", QString(), SecuredState::Absent);
        row("one block", block + u';' + block, SecuredState::WellFormed);
        row("three blocks", QString(64, u'B') + u';' + block, SecuredState::WellFormed);
        row("no separator", block, SecuredState::BadShape);
        row("no cipher", u';' + block, SecuredState::BadShape);
        row("no iv", block + u';', SecuredState::BadShape);
        row("short cipher", u"AAAA;"_s + block, SecuredState::BadShape);
        row("short iv", block + u";AAAA"_s, SecuredState::BadShape);
        row("no padding", block.chopped(2) + u';' + block, SecuredState::BadShape);
        row("other letters", u"AAAAAAAAAAAAAAAAAAAA-_=="_s + u';' + block, SecuredState::BadShape);
        row("not ASCII", u"AAAAAAAAAAAAAAAAAAAA\u0141A=="_s + u';' + block, SecuredState::BadShape);
        row("padding inside", u"AAAA=AAAAAAAAAAAAAAAAA=="_s + u';' + block, SecuredState::BadShape);
        row("two separators", block + u';' + block + u';', SecuredState::BadShape);
    }
    void secured()
    {
        QFETCH(QString, text);
        QFETCH(int, state);
        QCOMPARE(int(securedShape(text)), state);
    }

    void webAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        const auto row = [](const QString &text, bool isAddress) {
            QTest::newRow(qPrintable(text)) << text << isAddress;
        };
        row(u"https://times.example/a?b=c#d"_s, true);
        row(u"http://times.example"_s, true);
        row(u"HTTPS://TIMES.EXAMPLE/"_s, true);
        row(u"https://times.example:8080/a"_s, true);
        row(u"https://user@times.example/"_s, true);
        row(u"https://[2001:db8::1]/a"_s, true);
        row(u"https://b\u00FCcher.example/"_s, true);
        row(u"https://times.example/a:b"_s, true);
        row(u""_s, false);
        row(u"https://"_s, false);
        row(u"https:///path"_s, false);
        row(u"times.example/a"_s, false);
        row(u"//times.example/a"_s, false);
        row(u"ftp://times.example/a"_s, false);
        row(u"javascript:alert(1)"_s, false);
        row(u"file:///etc/passwd"_s, false);
        row(u"https://times.example/a b"_s, false);
        row(u"https://times..example/"_s, false);
        row(u"https://times.example:port/"_s, false);
        row(u"https://.example/"_s, false);
        row(u"https://ti<mes.example/"_s, false);
    }
    void webAddresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAddress);
        QCOMPARE(isWebAddress(text), isAddress);
    }

    void localPaths()
    {
        QVERIFY(isLocalPath(u"/assets/a.png"));
        QVERIFY(isLocalPath(u"a.png"));
        QVERIFY(isLocalPath(u"/assets/a:b.png"));
        QVERIFY(!isLocalPath(u""));
        QVERIFY(!isLocalPath(u"//cdn.example/a.png"));
        QVERIFY(!isLocalPath(u"data:image/png;base64,AAAA"));
        QVERIFY(!isLocalPath(u"https://a.example/b.png"));
    }

    void addressKeys()
    {
        const QString key = addressKey(u"https://times.example/a?b=c");
        QCOMPARE(key, u"times.example/a?b=c"_s);
        QCOMPARE(addressKey(u"http://www.Times.example:80/a?b=c#top"), key);
        QCOMPARE(addressKey(u"https://times.example/"), addressKey(u"https://times.example"));
        QVERIFY(addressKey(u"https://times.example/A?b=c") != key);
        QCOMPARE(addressKey(u"/a"), QString());
    }
};

QTEST_GUILESS_MAIN(TestArticleFields)
#include "tst_articlefields.moc"

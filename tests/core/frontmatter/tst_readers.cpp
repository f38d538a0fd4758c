// SPDX-License-Identifier: Apache-2.0
// The parts that the parser is made of: fences, UTF-8, quoting, types, and what the scanner takes and leaves.
#include "core/frontmatter/fences.h"
#include "core/frontmatter/outline.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/quoted.h"
#include "core/frontmatter/scalartype.h"
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/utf8.h"
#include "core/frontmatter/yamlreader.h"
#include "tests/support/treecompare.h"
#include <QTest>
#include <cmath>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

std::optional<Node> scan(const QByteArray &yaml)
{
    return scanYaml(yaml, {0, yaml.size()}, 1);
}

QByteArray bytesOf(const QByteArray &file, ByteSpan span)
{
    return file.mid(span.begin, span.size());
}

} // namespace

class TestReaders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fences_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &file, bool open, bool closed,
                            const QByteArray &yaml, const QByteArray &body) {
            QTest::newRow(name) << file << open << closed << yaml << body;
        };
        row("usual", "---\na: 1\n---\nBody\n", true, true, "a: 1\n", "Body\n");
        row("CRLF", "---\r\na: 1\r\n---\r\nBody", true, true, "a: 1\r\n", "Body");
        row("BOM", "\xEF\xBB\xBF---\na: 1\n---\n", true, true, "a: 1\n", "");
        row("spaces after", "--- \t\na: 1\n---  \nx", true, true, "a: 1\n", "x");
        row("dots close", "---\na: 1\n...\nx", true, true, "a: 1\n", "x");
        row("dots do not open", "...\na: 1\n---\n", false, false, "", "");
        row("empty", "---\n---\n", true, true, "", "");
        row("no closing", "---\na: 1\n", true, false, "a: 1\n", "");
        row("only the fence", "---", true, false, "", "");
        row("ends at the fence", "---\na: 1\n---", true, true, "a: 1\n", "");
        row("four marks are no fence", "----\na: 1\n----\n", false, false, "", "");
        row("text after the marks", "--- a\nb\n---\n", false, false, "", "");
        row("indented marks do not close", "---\na: 1\n ---\n---\n", true, true, "a: 1\n ---\n", "");
        row("blank line first", "\n---\na: 1\n---\n", false, false, "", "");
        row("empty file", "", false, false, "", "");
        row("lone CR", "---\ra: 1\r---\r", false, false, "", "");
    }
    void fences()
    {
        QFETCH(QByteArray, file);
        const Fences found = findFences(file);
        QTEST(found.open, "open");
        QTEST(found.closed, "closed");
        QTEST(bytesOf(file, found.yaml), "yaml");
        QTEST(bytesOf(file, found.body), "body");
        QCOMPARE(hasOpeningFence(file), found.open);
    }

    void utf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("invalid");
        QTest::newRow("ASCII") << QByteArray("abc") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("all lengths") << QByteArray("a\xC3\xA9\xE2\x80\x94\xF0\x9F\x98\x80") << -1;
        QTest::newRow("Latin-1") << QByteArray("12345678caf\xE9 au lait") << 11;
        QTest::newRow("cut off") << QByteArray("ab\xE2\x80") << 2;
        QTest::newRow("overlong 2") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong 3") << QByteArray("a\xE0\x80\xAF") << 1;
        QTest::newRow("overlong 4") << QByteArray("\xF0\x80\x80\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
        QTest::newRow("lone continuation") << QByteArray("a\x80") << 1;
    }
    void utf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, invalid);
        QCOMPARE(int(firstInvalidUtf8(bytes)), invalid);
    }

    void types_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const QString &text, const QVariant &value) {
            QTest::newRow(qPrintable(text)) << text << value;
        };
        for (const char *null : {"", "~", "null", "Null", "NULL"})
            row(QLatin1StringView(null), QVariant());
        for (const char *word : {"true", "True", "TRUE"})
            row(QLatin1StringView(word), true);
        for (const char *word : {"false", "False", "FALSE"})
            row(QLatin1StringView(word), false);
        row(u"0"_s, 0LL);
        row(u"-12"_s, -12LL);
        row(u"+7"_s, 7LL);
        row(u"010"_s, 10LL);
        row(u"0o17"_s, 15LL);
        row(u"0x1F"_s, 31LL);
        row(u"9223372036854775807"_s, std::numeric_limits<qlonglong>::max());
        row(u"9223372036854775808"_s, 9223372036854775808.0);
        row(u"1.5"_s, 1.5);
        row(u"-.5"_s, -0.5);
        row(u"1."_s, 1.0);
        row(u"1e3"_s, 1000.0);
        row(u"4.6853333"_s, 4.6853333);
        row(u".inf"_s, std::numeric_limits<double>::infinity());
        row(u"-.Inf"_s, -std::numeric_limits<double>::infinity());
        for (const char *text :
             {"yes", "on", "No",    "tRUE", "1_000", "12:30:45", "2021-01-01", "0x",  "0o8", "1e",  ".",
              "-",   "+",  "1.2.3", "1,5",  "nulls", "..inf",    "-.nan",      "1 2", "0b1", "--1", "\u0663"})
            row(QString::fromUtf8(text), QString::fromUtf8(text));
    }
    void types()
    {
        QFETCH(QString, text);
        QFETCH(QVariant, value);
        Node node;
        node.kind = Node::Kind::Scalar;
        node.text = text;
        QCOMPARE(toVariant(node), value);
        node.style = ScalarStyle::SingleQuoted;
        QCOMPARE(toVariant(node), QVariant(text));
    }
    void notANumber()
    {
        QVERIFY(std::isnan(parseFloat(u".nan").value()));
        QVERIFY(!parseFloat(u"nan"));
    }

    void unquotes_data()
    {
        QTest::addColumn<QByteArray>("quoted");
        QTest::addColumn<QString>("text"); // null: declined
        const auto row = [](const QByteArray &quoted, const QString &text) {
            QTest::newRow(quoted.constData()) << quoted << text;
        };
        row("\"plain\"", u"plain"_s);
        row("\"\"", u""_s);
        row("''", u""_s);
        row("'it''s'", u"it's"_s);
        row("'a\\nb'", u"a\\nb"_s);
        row("\"a\\nb\\t\\\"c\\\" \\\\ \\/\"", u"a\nb\t\"c\" \\ /"_s);
        row("\"\\x41\\u00e9\\U0001F600\"", u"A\u00E9\U0001F600"_s);
        row("\"\\a\\b\\e\\f\\v\\r\\N\\_\\L\\P\"", u"\a\b\u001B\f\v\r\u0085\u00A0\u2028\u2029"_s);
        row("\"\\q\"", QString());
        row("\"\\x4\"", QString());
        row("\"\\x4g\"", QString());
        row("\"\\ud83d\\ude00\"", QString());
        row("\"\\U00110000\"", QString());
    }
    void unquotes()
    {
        QFETCH(QByteArray, quoted);
        QFETCH(QString, text);
        QCOMPARE(quotedEnd(quoted, 0, quoted.size()), quoted.size());
        QCOMPARE(unquote(quoted).value_or(QString()), text);
        QCOMPARE(unquote(quoted).has_value(), !text.isNull());
    }
    /// yaml-cpp writes some escapes as bytes that are no UTF-8.
    void escapesThroughYamlCpp()
    {
        const YamlResult result = readYaml("a: &x \"1\\_2\\N3\\L4\\x855\"\n", 2);
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.root.find(u"a")->text, u"1\u00A02\u00853\u20284\u00855"_s);
    }
    void keysWithoutColon_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("problemLine"); // 0: fine
        QTest::newRow("at the end") << QByteArray("a: 1\nb\n") << 3;
        QTest::newRow("before a blank line") << QByteArray("a: 1\nb:c\n\nd: 2\n") << 3;
        QTest::newRow("an address") << QByteArray("a: &x 1\nhttp://b\n\n") << 3;
        QTest::newRow("cut in two") << QByteArray("a: &x 1\nty\npe: b\n") << 3;
        QTest::newRow("words") << QByteArray("a: 1\n# c\nsome words\n\n# d\nb: 2\n") << 4;
        QTest::newRow("of the value above") << QByteArray("a: b\n  some words\n  c: 2\n") << 4;
        QTest::newRow("nested") << QByteArray("a:\n  b: &x 1\n  c\n") << 4;
        QTest::newRow("in a list") << QByteArray("a:\n  - b: &x 1\n    c\n") << 4;
        QTest::newRow("no value") << QByteArray("a: &x 1\nb:\nc: \n\"d\":\n") << 0;
        QTest::newRow("no value, CRLF") << QByteArray("a: &x 1\r\nb:\r\n") << 0;
        QTest::newRow("flow") << QByteArray("a: {b, c: &x 1}\n") << 0;
        QTest::newRow("question mark") << QByteArray("? a\n? b\n") << 0;
        QTest::newRow("question mark, next line") << QByteArray("?\n  a\n: b\n") << 0;
        QTest::newRow("question mark, nested") << QByteArray("a:\n  ?\n    b\n  : &x c\n") << 0;
        QTest::newRow("alias as a key") << QByteArray("a: &x b\n*x :\n") << 0;
    }
    void keysWithoutColon()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, problemLine);
        const YamlResult result = readYaml(yaml, 2);
        QCOMPARE(result.problems.isEmpty() ? 0 : result.problems.first().line, problemLine);
    }

    void unclosedQuotes()
    {
        for (const QByteArray text : {"\"abc", "'abc", "\"abc\\\"", "'abc''", "\""})
            QVERIFY(!quotedEnd(text, 0, text.size()));
        QCOMPARE(quotedEnd("\"a\\\\\" b\"", 0, 8), 5);
    }

    void spans()
    {
        const QByteArray yaml =
            "# top\ntitle: \"A\" # c\nprovider:\n  name: B\n  list:\n  - x\n  - y: 1\n    z:\nend: ~\n";
        const std::optional<Node> root = scan(yaml);
        QVERIFY(root);
        const auto value = [&](const Node *node) { return bytesOf(yaml, node->valueSpan); };
        QCOMPARE(bytesOf(yaml, root->find(u"title")->keySpan), "title");
        QCOMPARE(value(root->find(u"title")), "\"A\"");
        const Node *provider = root->find(u"provider");
        QCOMPARE(value(provider), "name: B\n  list:\n  - x\n  - y: 1\n    z:");
        const Node *list = provider->find(u"list");
        QCOMPARE(value(list), "- x\n  - y: 1\n    z:");
        QCOMPARE(value(&list->children[0]), "x");
        QCOMPARE(value(&list->children[1]), "y: 1\n    z:");
        QCOMPARE(list->children[1].find(u"z")->valueSpan.size(), 0);
        QCOMPARE(value(root->find(u"end")), "~");
        QCOMPARE(root->find(u"end")->kind, Node::Kind::Null);
        QCOMPARE(root->find(u"end")->line, 9);
        QCOMPARE(list->children[1].line, 7);
    }

    void declines_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        for (const char *yaml : {"a: b: c",
                                 "a: &x 1",
                                 "a: *x",
                                 "a: !!str b",
                                 "a: |\n  b",
                                 "a: |+\n  b\n",
                                 "a: |2\n  b\n",
                                 "a: >\n  b\n   c\n",
                                 "a: [b",
                                 "a: [b: c]",
                                 "a: {b}",
                                 "a: [b,,]",
                                 "a: [,]",
                                 "a: [b #, c]",
                                 "a: [b 'c]'",
                                 "a: @b",
                                 "a: `b`",
                                 "a: b\n  c",
                                 "a: \"b\n  c\"",
                                 "a:\tb",
                                 "\ta: b",
                                 "a: b\rc: d",
                                 "? a",
                                 "a",
                                 "- a\nb: c",
                                 "a: b\n - c",
                                 "a: 'b' c",
                                 "a: \"\\q\"",
                                 "%YAML 1.2\n---\na: b",
                                 "--- a",
                                 "a: - b",
                                 "- - a",
                                 "a: ? b",
                                 "  a: b\n c: d",
                                 "<<: b",
                                 "null: b",
                                 "a: b\x04",
                                 "a: %b",
                                 "a: b:",
                                 "a #c: d",
                                 "a: \x7F"})
            QTest::newRow(*yaml ? yaml : "empty") << QByteArray(yaml);
    }
    void declines()
    {
        QFETCH(QByteArray, yaml);
        QVERIFY(!scan(yaml));
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        for (const char *yaml : {"",
                                 "\n\n# c\n",
                                 "a: b",
                                 "a: b #c\n",
                                 "a: |\n  b\n   c\n\n  d\n",
                                 "a: |- # c\n  b\nd: e\n",
                                 "a: >\n  b\n  c\n\n\n  d\n# e\n",
                                 "- >-\n  b\n- c",
                                 "a:\n  b: |\n   c\n\n  d: e\n",
                                 "a: [b, \"c, d\", 'e', [f], {g: h}] # i",
                                 "a: { b: c, \"d\": [] }",
                                 "- [a, b]\n- {c: d}",
                                 "a: [http://b/c, ~, 1.5]",
                                 "a: [It's ok, R&D, C#, 50%, b \"c\" d, x*y|z, a@b !, c\\d] # e",
                                 "a: [b, c,]\nd: {e: f, }",
                                 "a: {b: it's <c>, d&e: 'f'}",
                                 "a: b#c",
                                 "a: http://x/y?z=1#q",
                                 "a:\n- b\n- c\nd: e",
                                 "a:\n  - b: c\n    d: e\n  - f",
                                 "- a\n- b: c",
                                 "a: []\nb: {} # c",
                                 "a: -1",
                                 "a: ~b",
                                 "a: 'it''s'",
                                 "\"a b\": c",
                                 "'a': c",
                                 "a b: c",
                                 "a.b/c-d_e: f",
                                 "a:\n\n  b: c\n\nd:",
                                 "  a: b\n  c: d",
                                 "a: \"b\\nc\"",
                                 "\xC3\xA9: \xE2\x80\x94 x",
                                 "a: <b>",
                                 "a: b\r\nc:\r\n  - d\r\n",
                                 "a: \"tab\there\"",
                                 "-\n  a: b\n- c",
                                 "a: (b)",
                                 "a: .5",
                                 "a: $x",
                                 "a: 1, 2 [3] {4} & * ! | > % @ `",
                                 "a:\n  # only a comment\nb: c",
                                 "a:\n-\n- ~",
                                 "- a: 1\n  b:\n  - c\n  d: 2"})
            QTest::newRow(*yaml ? yaml : "empty") << QByteArray(yaml);
    }
    void accepts()
    {
        QFETCH(QByteArray, yaml);
        const std::optional<Node> scanned = scan(yaml);
        QVERIFY(scanned);
        const YamlResult read = readYaml(yaml, 1);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(test::treeDifference(*scanned, read.root), QString());
    }

    void limits()
    {
        QByteArray deep;
        for (int i = 0; i < 60; ++i)
            deep += QByteArray(i, ' ') + "a:\n";
        QVERIFY(!scan(deep));
        QVERIFY(readYaml(deep, 1).problems.isEmpty());
        for (int i = 60; i < 100; ++i)
            deep += QByteArray(i, ' ') + "a:\n";
        QCOMPARE(readYaml(deep, 1).problems.value(0).code, ProblemCode::TooComplex);
        QVERIFY(!scan(QByteArray("-\n").repeated(300'000)));
        QCOMPARE(readYaml(QByteArray("-\n").repeated(300'000), 1).problems.value(0).code,
                 ProblemCode::TooComplex);
    }

    void outline()
    {
        const QByteArray yaml = "a: 1\n# c\n\"b c\": |\n  x\n\n  y\n\nd:\n- e\nf: [g,\n  h]\n# end\n";
        const std::vector<OutlineEntry> entries = outlineOf(yaml, {0, yaml.size()}, 2);
        QCOMPARE(entries.size(), size_t(4));
        QCOMPARE(entries[0].key, u"a"_s);
        QCOMPARE(bytesOf(yaml, entries[0].value), "1");
        QCOMPARE(bytesOf(yaml, entries[0].lines), "a: 1\n# c\n");
        QCOMPARE(entries[1].key, u"b c"_s);
        QCOMPARE(bytesOf(yaml, entries[1].value), "|\n  x\n\n  y");
        QCOMPARE(entries[2].line, 9);
        QCOMPARE(bytesOf(yaml, entries[2].value), "- e");
        QCOMPARE(bytesOf(yaml, entries[3].value), "[g,\n  h]");
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"

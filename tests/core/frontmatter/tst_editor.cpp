// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/editor.h"
#include "core/frontmatter/parser.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

Node text(const QString &value)
{
    Node node;
    node.kind = Node::Kind::Scalar;
    node.style = ScalarStyle::DoubleQuoted;
    node.text = value;
    return node;
}

Node raw(const QString &value)
{
    Node node = text(value);
    node.style = ScalarStyle::Plain;
    return node;
}

Node keyed(const QString &key, Node node)
{
    node.key = key;
    return node;
}

Node list(std::vector<Node> items)
{
    Node node;
    node.kind = Node::Kind::List;
    node.children = std::move(items);
    return node;
}

Node map(std::vector<Node> pairs)
{
    Node node = list(std::move(pairs));
    node.kind = Node::Kind::Map;
    return node;
}

FieldEdit set(const QString &path, Node value)
{
    return {FieldEdit::Op::Set, path, std::move(value), {}};
}
FieldEdit removal(const QString &path)
{
    return {FieldEdit::Op::Remove, path, {}, {}};
}
FieldEdit addItem(const QString &path, const QString &item)
{
    return {FieldEdit::Op::AddItem, path, text(item), {}};
}
FieldEdit removeItem(const QString &path, const QString &item)
{
    return {FieldEdit::Op::RemoveItem, path, text(item), {}};
}
FieldEdit body(const QByteArray &bytes)
{
    return {FieldEdit::Op::SetBody, {}, {}, bytes};
}

QByteArray fenced(const QByteArray &yaml)
{
    return "---\n" + yaml + "---\n";
}

} // namespace

Q_DECLARE_METATYPE(FieldEdit)

class TestEditor final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<FieldEdit>("edit");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const FieldEdit &edit,
                            const QByteArray &after) { QTest::newRow(name) << before << edit << after; };
        // scalars, in the style that they have
        row("double stays double", "title: \"A\" # c\nb: 1\n",
            set(u"title"_s, text(u"B \"c\" \\ \u2014\n2"_s)),
            "title: \"B \\\"c\\\" \\\\ \u2014\\n2\" # c\nb: 1\n");
        row("single stays single", "title: 'A'\n", set(u"title"_s, text(u"it's"_s)), "title: 'it''s'\n");
        row("single cannot hold a line end", "title: 'A'\n", set(u"title"_s, text(u"a\nb"_s)),
            "title: \"a\\nb\"\n");
        row("plain stays plain", "title:   A  # c\n", set(u"title"_s, text(u"B c"_s)), "title:   B c  # c\n");
        row("plain yes wants quotes", "title: A\n", set(u"title"_s, text(u"yes"_s)), "title: \"yes\"\n");
        row("plain number wants quotes", "title: A\n", set(u"title"_s, text(u"123"_s)), "title: \"123\"\n");
        row("plain date wants quotes", "title: A\n", set(u"title"_s, text(u"2021-01-01"_s)),
            "title: \"2021-01-01\"\n");
        row("plain null wants quotes", "title: A\n", set(u"title"_s, text(u"~"_s)), "title: \"~\"\n");
        row("plain empty wants quotes", "title: A\n", set(u"title"_s, text(u""_s)), "title: \"\"\n");
        row("plain colon wants quotes", "title: A\n", set(u"title"_s, text(u"a: b"_s)), "title: \"a: b\"\n");
        row("plain hash wants quotes", "title: A\n", set(u"title"_s, text(u"a #b"_s)), "title: \"a #b\"\n");
        row("plain sexagesimal wants quotes", "title: A\n", set(u"title"_s, text(u"12:30"_s)),
            "title: \"12:30\"\n");
        row("address stays plain", "webUrl: https://a.example\n",
            set(u"webUrl"_s, text(u"https://b.example/?c=d#e"_s)), "webUrl: https://b.example/?c=d#e\n");
        row("number", "quality: 7 # c\n", set(u"quality"_s, raw(u"-1"_s)), "quality: -1 # c\n");
        row("bool", "published: false\n", set(u"published"_s, raw(u"true"_s)), "published: true\n");
        row("date", "publishedDateTime: 2021-08-27T14:16:00Z\n",
            set(u"publishedDateTime"_s, raw(u"2022-01-02T03:04:05-07:00"_s)),
            "publishedDateTime: 2022-01-02T03:04:05-07:00\n");
        row("string to number", "x: \"7\"\n", set(u"x"_s, raw(u"7"_s)), "x: 7\n");
        row("number to string", "x: 7\n", set(u"x"_s, text(u"7"_s)), "x: \"7\"\n");
        row("null gets a value", "a:\nb: 1\n", set(u"a"_s, text(u"x"_s)), "a: \"x\"\nb: 1\n");
        row("null with a comment", "a: # c\nb: 1\n", set(u"a"_s, raw(u"5"_s)), "a: 5 # c\nb: 1\n");
        row("value becomes null", "a: 5\n", set(u"a"_s, Node()), "a: null\n");
        row("literal stays literal", "a: |\n    One\n    two\nb: 1\n", set(u"a"_s, text(u"x\n\ny: z\n"_s)),
            "a: |\n    x\n\n    y: z\nb: 1\n");
        row("literal without the last line end", "a: |\n  One\n", set(u"a"_s, text(u"x\ny"_s)),
            "a: |-\n  x\n  y\n");
        row("folded stays folded", "a: >-\n  One\n  two\nb: 1\n", set(u"a"_s, text(u"x\ny"_s)),
            "a: >-\n  x\n\n  y\nb: 1\n");
        row("literal cannot hold it", "a: |\n  One\nb: 1\n", set(u"a"_s, text(u" x"_s)), "a: \" x\"\nb: 1\n");
        row("quoted over two lines", "a: \"One\n  two\" # c\nb: 1\n", set(u"a"_s, text(u"x"_s)),
            "a: \"x\" # c\nb: 1\n");
        row("plain over two lines", "a: One\n  two\nb: 1\n", set(u"a"_s, text(u"x"_s)), "a: x\nb: 1\n");
        row("raw value that is no plain scalar", "a: 1\n", set(u"a"_s, raw(u"[x"_s)), "a: \"[x\"\n");
        row("value behind an alias", "p: &x\n  q: 1\nr: *x\n", set(u"r.q"_s, raw(u"2"_s)),
            "p: &x\n  q: 1\nr:\n  q: 2\n");
        row("quoted key", "\"a\": 1\n", set(u"a"_s, raw(u"2"_s)), "\"a\": 2\n");
        row("no change keeps the style", "a: plain\n", set(u"a"_s, text(u"plain"_s)), "a: plain\n");
        row("unsafe style is mended", "a: yes\n", set(u"a"_s, text(u"yes"_s)), "a: \"yes\"\n");
        row("duplicate: the last counts", "a: 1\na: 2\n", set(u"a"_s, raw(u"3"_s)), "a: 1\na: 3\n");
        row("duplicate: both go", "a: 1\nb: 0\na: 2\n", removal(u"a"_s), "b: 0\n");

        row("brackets around words with signs in them", "topics: [ It's ok, R&D ]\n",
            addItem(u"topics"_s, u"X"_s), "topics: [ It's ok, R&D, X ]\n");

        row("comma after the last item", "topics: [\n  One, # 1\n  Two,\n]\n", addItem(u"topics"_s, u"X"_s),
            "topics: [\n  One, # 1\n  Two, X,\n]\n");

        row("controls are escaped", "a: \"x\"\n",
            set(u"a"_s, text(u"\u0007\t\r\u0085\u2028\u2029\uFEFF\u009F"_s)),
            "a: \"\\x07\\t\\r\\N\\L\\P\\ufeff\\x9f\"\n");
        row("single cannot hold a control", "a: 'x'\n", set(u"a"_s, text(u"\u0007"_s)), "a: \"\\x07\"\n");
        row("tagged", "a: !!str 1\nb: 1\n", set(u"b"_s, raw(u"2"_s)), "a: !!str 1\nb: 2\n");
        row("anchored scalar", "a: &x One\nb: 1\n", set(u"a"_s, text(u"Two"_s)), "a: &x Two\nb: 1\n");
        row("literal that the scanner declines", "a: |2\n   x\nb: 1 # c\n", set(u"b"_s, raw(u"2"_s)),
            "a: |2\n   x\nb: 2 # c\n");
        row("literal with an indentation of its own", "a: |2\n   x\nb: 1\n", set(u"a"_s, text(u"y\n"_s)),
            "a: |\n   y\nb: 1\n");
        row("literal to the end of the list", "a:\n  - |\n    x\n  - y\n", set(u"a.0"_s, text(u"z\n"_s)),
            "a:\n  - |\n    z\n  - y\n");
        row("tab before a comment", "a: x\t# c\nb: 1\n", set(u"b"_s, raw(u"2"_s)), "a: x\t# c\nb: 2\n");

        // new and removed keys
        row("new key by the format's order", "title: \"A\"\nheat: 5\n", set(u"quality"_s, raw(u"7"_s)),
            "title: \"A\"\nquality: 7\nheat: 5\n");
        row("new unknown key at the end", "title: \"A\"\n", set(u"mood"_s, text(u"calm"_s)),
            "title: \"A\"\nmood: \"calm\"\n");
        row("new first key", "heat: 5\n", set(u"category"_s, text(u"news"_s)),
            "category: \"news\"\nheat: 5\n");
        row("into nothing", "", set(u"title"_s, text(u"A"_s)), "title: \"A\"\n");
        row("below comments only", "# c\n", set(u"title"_s, text(u"A"_s)), "# c\ntitle: \"A\"\n");
        row("odd key", "a: 1\n", set(u"a b: c"_s, raw(u"2"_s)), "a: 1\n\"a b: c\": 2\n");
        row("remove", "a: 1\nb: 2 # c\n# d\nc: 3\n", removal(u"b"_s), "a: 1\n# d\nc: 3\n");
        row("remove what is not there", "a: 1\n", removal(u"b.c"_s), "a: 1\n");
        row("remove the only key", "a: 1\n", removal(u"a"_s), "");
        row("remove a group", "a: 1\n\np:\n  q: 1\n\nc: 3\n", removal(u"p"_s), "a: 1\n\nc: 3\n");
        row("remove the last group", "a: 1\n\np:\n  q: 1\n", removal(u"p"_s), "a: 1\n");
        row("remove a literal", "a: |\n  x\n\n  y\nb: 1\n", removal(u"a"_s), "b: 1\n");

        // string lists
        row("add an item", "topics:\n  - One # c\n\nb: 1\n", addItem(u"topics"_s, u"Two"_s),
            "topics:\n  - One # c\n  - Two\n\nb: 1\n");
        row("add a quoted item", "topics:\n- 'One'\n", addItem(u"topics"_s, u"Two"_s),
            "topics:\n- 'One'\n- 'Two'\n");
        row("add an item that is there", "topics:\n- One\n", addItem(u"topics"_s, u"One"_s),
            "topics:\n- One\n");
        row("add an item that wants quotes", "topics:\n- One\n", addItem(u"topics"_s, u"#Two"_s),
            "topics:\n- One\n- \"#Two\"\n");
        row("add the first item", "title: \"A\"\n", addItem(u"topics"_s, u"One"_s),
            "title: \"A\"\ntopics:\n  - \"One\"\n");
        row("add to an empty list", "topics: []\nb: 1\n", addItem(u"topics"_s, u"One"_s),
            "topics:\n  - \"One\"\nb: 1\n");
        row("add to null", "topics:\nb: 1\n", addItem(u"topics"_s, u"One"_s), "topics:\n  - \"One\"\nb: 1\n");
        row("add to a word", "topics: One\n", addItem(u"topics"_s, u"Two"_s), "topics:\n  - One\n  - Two\n");
        row("add to brackets", "topics: [One, \"Two\"] # c\n", addItem(u"topics"_s, u"Three"_s),
            "topics: [One, \"Two\", Three] # c\n");
        row("brackets want quotes", "topics: [ One,Two ]\n", addItem(u"topics"_s, u"a, b"_s),
            "topics: [ One,Two,\"a, b\" ]\n");
        row("remove from brackets", "topics: [One, Two,  Three]\n", removeItem(u"topics"_s, u"Two"_s),
            "topics: [One,  Three]\n");
        row("remove the first of brackets", "topics: [One, Two]\n", removeItem(u"topics"_s, u"One"_s),
            "topics: [Two]\n");
        row("remove an item", "topics:\n  - One\n  # c\n  - Two\n  - Three\n",
            removeItem(u"topics"_s, u"Two"_s), "topics:\n  - One\n  # c\n  - Three\n");
        row("remove the last item", "a: 1\ntopics:\n  - One\n", removeItem(u"topics"_s, u"One"_s), "a: 1\n");
        row("remove an item that is not there", "topics:\n  - One\n", removeItem(u"topics"_s, u"Two"_s),
            "topics:\n  - One\n");
        row("set a whole list", "topics:\n  - One\n  - Two # c\n  - Three\n",
            set(u"topics"_s, list({text(u"Two"_s), text(u"Four"_s)})), "topics:\n  - Two # c\n  - Four\n");
        row("set an empty list", "topics:\n  - One\nb: 1\n", set(u"topics"_s, list({})),
            "topics: []\nb: 1\n");
        row("multi-line brackets", "topics: [One,\n  Two]\nb: 1\n", addItem(u"topics"_s, u"Three"_s),
            "topics: [One,\n  Two,\n  Three]\nb: 1\n");

        row("brackets over lines with comments", "a: [One, # c\n  Two]\nb: 1\n", addItem(u"a"_s, u"Three"_s),
            "a: [One, # c\n  Two, Three]\nb: 1\n");
        row("alias in brackets", "a: &x 1\nb: [*x, 2]\n", addItem(u"b"_s, u"three"_s),
            "a: &x 1\nb: [*x, 2, \"three\"]\n");
        row("quoted item over lines", "a:\n  - \"One\n    two\"\n", addItem(u"a"_s, u"Three"_s),
            "a:\n  - \"One\n    two\"\n  - \"Three\"\n");
        row("null item", "a:\n  -\n  - x\n", set(u"a.0"_s, text(u"w"_s)), "a:\n  - w\n  - x\n");
        row("item becomes a map", "a:\n  - x\n", set(u"a.0"_s, map({keyed(u"b"_s, raw(u"1"_s))})),
            "a:\n  - b: 1\n");
        row("a list inside of brackets", "a: [x]\n",
            set(u"a.1"_s, list({raw(u"1"_s), map({keyed(u"b"_s, text(u"c"_s))})})),
            "a: [x, [1, {b: \"c\"}]]\n");
        row("deeper in brackets", "a: {b: [x, y], c: 1}\n", set(u"a.b.1"_s, text(u"z"_s)),
            "a: {b: [x, z], c: 1}\n");

        // maps
        row("nested value", "provider:\n  name: A # c\n  domain: a.example\n",
            set(u"provider.name"_s, text(u"B"_s)), "provider:\n  name: B # c\n  domain: a.example\n");
        row("nested new key", "provider:\n    name: A\n\nb: 1\n",
            set(u"provider.domain"_s, text(u"b.example"_s)),
            "provider:\n    name: A\n    domain: \"b.example\"\n\nb: 1\n");
        row("nested in nothing", "title: \"A\"\n", set(u"provider.name"_s, text(u"B"_s)),
            "title: \"A\"\nprovider:\n  name: \"B\"\n");
        row("remove nested", "provider:\n  name: A\n  domain: b\n", removal(u"provider.name"_s),
            "provider:\n  domain: b\n");
        row("remove the only nested", "a: 1\nprovider:\n  name: A\n", removal(u"provider.name"_s), "a: 1\n");
        row("set a map", "provider:\n  name: A # c\n  domain: a.example\nb: 1\n",
            set(u"provider"_s,
                map({keyed(u"name"_s, text(u"A"_s)), keyed(u"domain"_s, text(u"b.example"_s))})),
            "provider:\n  name: A # c\n  domain: b.example\nb: 1\n");
        row("map to scalar", "provider: # c\n  name: A\nb: 1\n", set(u"provider"_s, text(u"A"_s)),
            "provider: \"A\" # c\nb: 1\n");
        row("scalar to map", "provider: A # c\nb: 1\n",
            set(u"provider"_s, map({keyed(u"name"_s, text(u"A"_s))})),
            "provider: # c\n  name: \"A\"\nb: 1\n");
        row("brackets of a map", "provider: {name: A, domain: b.example}\n",
            set(u"provider.name"_s, text(u"C, d"_s)), "provider: {name: \"C, d\", domain: b.example}\n");
        row("new in a bracketed map", "provider: {name: A}\n",
            set(u"provider.domain"_s, text(u"b.example"_s)), "provider: {name: A, domain: \"b.example\"}\n");
        row("inside of an anchor", "p: &x\n  name: A\n  q: 1\n", set(u"p.q"_s, raw(u"2"_s)),
            "p: &x\n  name: A\n  q: 2\n");
        row("beside an anchor", "p: &x\n  name: A\nq: *x\nr: 1\n", set(u"r"_s, raw(u"2"_s)),
            "p: &x\n  name: A\nq: *x\nr: 2\n");
        row("an alias becomes a value", "p: &x 1\nq: *x\n", set(u"q"_s, raw(u"2"_s)), "p: &x 1\nq: 2\n");
        row("beside merge keys", "p: &x\n  name: A\nq:\n  <<: *x\n  r: 1\ns: 1\n", set(u"s"_s, raw(u"2"_s)),
            "p: &x\n  name: A\nq:\n  <<: *x\n  r: 1\ns: 2\n");
        row("key with dots", "a.b: 1\na:\n  b: 2\n", set(u"a.b"_s, raw(u"3"_s)), "a.b: 3\na:\n  b: 2\n");

        // lists of maps
        const QByteArray images = "images:\n  - url: /a.png # c\n    width: 1\n  - url: /b.png\n";
        row("in a list of maps", images, set(u"images.0.width"_s, raw(u"9"_s)),
            "images:\n  - url: /a.png # c\n    width: 9\n  - url: /b.png\n");
        row("new key in a list of maps", images, set(u"images.1.width"_s, raw(u"9"_s)),
            images + "    width: 9\n");
        row("new map", images,
            set(u"images.2"_s, map({keyed(u"url"_s, text(u"/c.png"_s)), keyed(u"width"_s, raw(u"3"_s))})),
            images + "  - url: /c.png\n    width: 3\n");
        row("remove a map", images, removal(u"images.0"_s), "images:\n  - url: /b.png\n");
        row("remove beside the dash", images, removal(u"images.0.url"_s),
            "images:\n  - width: 1\n  - url: /b.png\n");
        row("swap", images,
            set(u"images"_s,
                list({map({keyed(u"url"_s, text(u"/b.png"_s))}),
                      map({keyed(u"url"_s, text(u"/a.png"_s)), keyed(u"width"_s, raw(u"1"_s))})})),
            "images:\n  - url: /b.png\n  - url: /a.png\n    width: 1\n");
        row("first image", "title: \"A\"\n", set(u"images.0.url"_s, text(u"/a.png"_s)),
            "title: \"A\"\nimages:\n  - url: \"/a.png\"\n");
        row("list of lists below a map", "title: \"A\"\n",
            set(u"x"_s, list({list({raw(u"1"_s)}), map({keyed(u"a"_s, list({raw(u"2"_s)}))})})),
            "title: \"A\"\nx:\n  -\n    - 1\n  - a:\n      - 2\n");
    }
    void edits()
    {
        QFETCH(QByteArray, before);
        QFETCH(FieldEdit, edit);
        QFETCH(QByteArray, after);
        const QByteArray bom = "\xEF\xBB\xBF";
        const QByteArray rest = "Body --- \r\nwithout end";
        const QByteArray file = bom + fenced(before) + rest;
        const Result<QByteArray> result = editArticle(file, {&edit, 1});
        QVERIFY(result);
        QCOMPARE(*result, QByteArray(bom + fenced(after) + rest));
    }

    void lineEnds()
    {
        const FieldEdit edit = addItem(u"b"_s, u"two"_s);
        QCOMPARE(*editArticle("---\r\nb:\r\n  - x\r\n---\r\n", {&edit, 1}),
                 "---\r\nb:\r\n  - x\r\n  - two\r\n---\r\n");
        QCOMPARE(*editArticle("---\r\na: 1\r\n---\r\n", {&edit, 1}),
                 "---\r\na: 1\r\nb:\r\n  - \"two\"\r\n---\r\n");
    }

    void bodies()
    {
        const FieldEdit edit = body("New\nbody");
        QCOMPARE(*editArticle("---\na: 1\n---\nOld", {&edit, 1}), "---\na: 1\n---\nNew\nbody");
        QCOMPARE(*editArticle("---\r\na: 1\r\n---", {&edit, 1}), "---\r\na: 1\r\n---\r\nNew\nbody");
        const FieldEdit none = body({});
        QCOMPARE(*editArticle("---\na: 1\n---\nOld", {&none, 1}), "---\na: 1\n---\n");
        const FieldEdit both[] = {set(u"a"_s, raw(u"2"_s)), edit};
        QCOMPARE(*editArticle("---\na: 1\n---\nOld\xE9", both), "---\na: 2\n---\nNew\nbody");
    }

    void severalAtOnce()
    {
        const FieldEdit edits[] = {set(u"heat"_s, raw(u"8"_s)), set(u"quality"_s, raw(u"7"_s)),
                                   addItem(u"topics"_s, u"B"_s), removal(u"excerpt"_s),
                                   set(u"provider.name"_s, text(u"P"_s))};
        const QByteArray before = fenced("title: \"A\"\nexcerpt: \"E\"\ntype: article\n\ntopics:\n  - A\n");
        const QByteArray after =
            fenced("title: \"A\"\ntype: article\nquality: 7\nheat: 8\nprovider:\n  name: \"P\"\n\n"
                   "topics:\n  - A\n  - B\n");
        QCOMPARE(*editArticle(before, edits), after);
    }

    void styleOfTheLibrary()
    {
        LibraryStyle style;
        style.keyOrder = {u"type"_s, u"title"_s, u"provider"_s, u"topics"_s, u"mood"_s};
        style.stringStyle = {{u"title"_s, ScalarStyle::SingleQuoted},
                             {u"provider.name"_s, ScalarStyle::Plain}};
        style.blankLineBefore = {{u"provider"_s, true}, {u"topics"_s, true}};
        style.listIndent = 0;
        const QByteArray before = fenced("type: article\n\nmood: calm\n");
        const FieldEdit title = set(u"title"_s, text(u"A"_s));
        QCOMPARE(*editArticle(before, {&title, 1}, style),
                 fenced("type: article\ntitle: 'A'\n\nmood: calm\n"));
        const FieldEdit provider = set(u"provider.name"_s, text(u"P"_s));
        QCOMPARE(*editArticle(before, {&provider, 1}, style),
                 fenced("type: article\n\nprovider:\n  name: P\n\nmood: calm\n"));
        const FieldEdit topic = addItem(u"topics"_s, u"T"_s);
        QCOMPARE(*editArticle(before, {&topic, 1}, style),
                 fenced("type: article\n\ntopics:\n- \"T\"\n\nmood: calm\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<FieldEdit>("edit");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &file, const FieldEdit &edit, ErrorCode code,
                            int line = 0) { QTest::newRow(name) << file << edit << int(code) << line; };
        const FieldEdit one = set(u"a"_s, raw(u"1"_s));
        row("no fence", "a: 1\n", one, ErrorCode::Malformed, 1);
        row("no closing fence", "---\na: 1\n", one, ErrorCode::Malformed, 1);
        row("bad YAML", "---\nb: 1\na: b: c\n---\n", one, ErrorCode::Malformed, 3);
        row("not a map", "---\n- a\n---\n", one, ErrorCode::Malformed, 2);
        row("not UTF-8", "---\nb: 1\na: \xE9\n---\n", one, ErrorCode::NotUtf8, 3);
        row("no path", "---\na: 1\n---\n", set({}, raw(u"1"_s)), ErrorCode::InvalidValue);
        row("through a scalar", "---\na: 1\n---\n", set(u"a.b"_s, raw(u"1"_s)), ErrorCode::InvalidValue);
        row("beyond the end", "---\na:\n  - 1\n---\n", set(u"a.2"_s, raw(u"1"_s)), ErrorCode::InvalidValue);
        row("no place in a list", "---\na:\n  - 1\n---\n", set(u"a.b"_s, raw(u"1"_s)),
            ErrorCode::InvalidValue);
        row("item of a map", "---\na:\n  b: 1\n---\n", addItem(u"a"_s, u"x"_s), ErrorCode::InvalidValue);
        row("brackets around all", "---\n{}\n---\n", one, ErrorCode::Unsupported);
        row("inside of merged keys", "---\np: &x\n  q: 1\nr:\n  <<: *x\n  s: 1\n---\n",
            set(u"r.s"_s, raw(u"2"_s)), ErrorCode::Unsupported);
        row("comment beside a dash", "---\na:\n  - # c\n    b: 1\n---\n", set(u"a.1"_s, raw(u"2"_s)),
            ErrorCode::Unsupported);
        row("comment inside of a plain value", "---\na: One\n  two # c\n---\n", one, ErrorCode::Unsupported);
        row("comment beside a literal", "---\na: | # c\n  x\n---\n", set(u"a"_s, text(u"y\n"_s)),
            ErrorCode::Unsupported);
        row("comment beside an item that becomes a map", "---\na:\n  - x # c\n---\n",
            set(u"a.0"_s, map({keyed(u"b"_s, raw(u"1"_s))})), ErrorCode::Unsupported);
        row("anchor that others name", "---\np: &x\n  q: 1\nr: *x\n---\n", set(u"p.q"_s, raw(u"2"_s)),
            ErrorCode::Unsupported);
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(FieldEdit, edit);
        const Result<QByteArray> result = editArticle(file, {&edit, 1});
        QVERIFY(!result);
        QTEST(int(result.error().code), "code");
        QTEST(result.error().line, "line");
    }

    void learnsTheStyle()
    {
        const QByteArray a = fenced("title: 'A'\ntype: article\n\nprovider:\n  name: P\n\ntopics:\n- One\n");
        const QByteArray b = fenced("category: news\ntitle: 'B'\nquality: 5\n\ntopics:\n- Two\n");
        const QByteArray c =
            fenced("category: news\ntitle: \"C\"\ntype: video\nquality: 5\nprovider:\n  name: P\n");
        const QByteArray d = fenced("title: 'D'\ntype: a\n\nprovider:\n  name: Q\nodd: [a,\n  b]\n");
        const QByteArray files[] = {a, b, c, d, "no article"};
        const LibraryStyle style = learnStyle(files);
        QCOMPARE(style.keyOrder, QStringList({u"category"_s, u"title"_s, u"type"_s, u"quality"_s,
                                              u"provider"_s, u"topics"_s}));
        QCOMPARE(style.stringStyle.value(u"title"_s), ScalarStyle::SingleQuoted);
        QCOMPARE(style.stringStyle.value(u"provider.name"_s), ScalarStyle::Plain);
        QCOMPARE(style.stringStyle.value(u"topics"_s), ScalarStyle::Plain);
        QVERIFY(style.blankLineBefore.value(u"topics"_s));
        QVERIFY(!style.blankLineBefore.value(u"title"_s));
        QCOMPARE(style.listIndent, 0);
        QVERIFY(learnStyle({}).keyOrder.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/article/yamlfault.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include <QElapsedTimer>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    const Result<QByteArray> file = readFile(QStringLiteral(HEARTH_TEST_DATA "/") + name);
    return file ? *file : QByteArray();
}

ParsedArticle parseFixture(const QString &name)
{
    return parseArticle(fixture(name), name.endsWith(".html"_L1));
}

/// "line severity code subject" of each problem, ';' between them.
QString inWords(const QList<Problem> &problems)
{
    QStringList words;
    for (const Problem &p : problems)
        words.append(
            QStringList{QString::number(p.line), severityName(p.severity), problemCodeName(p.code), p.subject}
                .join(u' ')
                .trimmed());
    return words.join(u';');
}

Article withoutBody(Article article)
{
    article.body.clear();
    return article;
}

} // namespace

class TestParser final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsTyped()
    {
        const ParsedArticle parsed = parseFixture(u"articles/full.md"_s);
        QCOMPARE(inWords(parsed.problems), QString());
        const Article &a = parsed.article;
        QCOMPARE(a.category, u"news"_s);
        QCOMPARE(a.title, u"The \"Quiet\" City\nGets Louder"_s);
        QCOMPARE(a.excerpt, u"Caf\u00E9 life \u2013 &nbsp;and more\u2026"_s);
        QCOMPARE(a.published->text, u"2021-08-27T14:16:00-07:00"_s);
        QCOMPARE(a.published->utc,
                 QDateTime::fromString(u"2021-08-27T21:16:00Z"_s, Qt::ISODate).toSecsSinceEpoch());
        QVERIFY(a.updated->dateOnly);
        QCOMPARE(a.originalUrl, u"https://times.example/quiet?x=1&y=2"_s);
        QCOMPARE(a.webUrl, u"https://times.example/quiet?quality=65&strip=all"_s);
        QCOMPARE(a.ampWebUrl, u"https://times.example/amp/quiet"_s);
        QCOMPARE(a.cdnAmpWebUrl, u"https://times-example.cdn.example/c/s/quiet"_s);
        QCOMPARE(a.type, u"article"_s);
        QCOMPARE(a.quality, 72);
        QCOMPARE(a.heat, 92);
        QCOMPARE(a.isPublished, true);
        QCOMPARE(a.featuredContent, u"<iframe src=\"https://video.example/e/1\"></iframe>"_s);
        QCOMPARE(a.topics, QStringList({u"City Life"_s, u"Noise"_s, u"#Quoted"_s}));
        QCOMPARE(a.securedState, SecuredState::WellFormed);
        QCOMPARE(a.body, "\nBody with *Markdown*.\n");
        QCOMPARE(a.bodyFormat, BodyFormat::Markdown);
    }
    void nestedFields()
    {
        const Article a = parseFixture(u"articles/full.md"_s).article;
        QVERIFY(a.provider);
        QCOMPARE(a.provider->name, u"The Example Times"_s);
        QCOMPARE(a.provider->domain, u"times.example"_s);
        QCOMPARE(a.provider->images.size(), 1);
        QCOMPARE(a.provider->images[0].height, 50);
        QCOMPARE(a.provider->authors, QStringList({u"Ada Writer"_s, u"Bo O'Neill"_s}));
        QCOMPARE(a.provider->publishers[0].domain, u"group.example"_s);
        QCOMPARE(a.images.size(), 1);
        QCOMPARE(a.images[0].width, 1200);
        QVERIFY(a.images[0].isCached);
        QCOMPARE(a.images[0].title, u"A street"_s);
        QCOMPARE(a.images[0].attribution, u"Photo desk"_s);
        QCOMPARE(a.related.size(), 2);
        QCOMPARE(a.related[0].quality, 40);
        QCOMPARE(a.related[0].provider.domain, u"other.example"_s);
        QVERIFY(a.related[0].published);
        QVERIFY(!a.related[1].published);
    }
    void unknownKeysAreKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by the scanner") << u"articles/full-scannable.md"_s;
        QTest::newRow("by yaml-cpp") << u"articles/full.md"_s;
    }
    void unknownKeysAreKept()
    {
        QFETCH(QString, name);
        const QList<ExtraField> extra = parseFixture(name).article.extra;
        QCOMPARE(extra.size(), 5);
        QCOMPARE(extra[0].key, u"tags"_s);
        QCOMPARE(extra[1].value, QVariant(u"en-us"_s));
        QCOMPARE(extra[1].source, u"en-us"_s);
        QCOMPARE(extra[2].value.toMap().value(u"count"_s), QVariant(750LL));
        QCOMPARE(extra[2].value.toMap().value(u"average"_s), QVariant(4.6853333));
        QCOMPARE(extra[2].source, u"  count: 750\n  average: 4.6853333"_s);
        QCOMPARE(extra[3].value, QVariant(false));
        QCOMPARE(extra[4].key, u"nothing"_s);
        QVERIFY(!extra[4].value.isValid());
        QCOMPARE(extra[4].source, u""_s);
    }

    void waysOfWriting_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"bom.md", "crlf.md", "bom-and-crlf.md"})
            QTest::newRow(name) << u"articles/"_s + QLatin1StringView(name);
    }
    void waysOfWriting()
    {
        QFETCH(QString, name);
        const ParsedArticle plain = parseFixture(u"articles/full-scannable.md"_s);
        ParsedArticle parsed = parseFixture(name);
        QCOMPARE(parsed.problems, plain.problems);
        for (ExtraField &field : parsed.article.extra)
            field.source.remove(u'\r');
        QCOMPARE(withoutBody(parsed.article), withoutBody(plain.article));
    }

    void goodFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("topics");
        QTest::addColumn<QString>("provider");
        const auto row = [](const char *name, const QString &title, const QStringList &topics = {},
                            const QString &provider = {}) {
            QTest::newRow(name) << u"articles/"_s + QLatin1StringView(name) << title << topics << provider;
        };
        row("no-final-newline.md", u"Ends at the fence"_s);
        row("closed-by-dots.md", u"Dots"_s);
        row("fence-with-spaces.md", u"Spaces after the fence"_s);
        row("empty-front-matter.md", {});
        row("only-comments.md", {});
        row("zero-indented-lists.md", u"Zero"_s, {u"One"_s, u"Two"_s});
        row("block-scalars.md", u"Folded over two lines"_s);
        row("multi-line-plain.md", u"Goes on in the next line"_s);
        row("flow-collections.md", u"Flow"_s, {u"One"_s, u"Two, too"_s}, u"Example Times"_s);
        row("anchors.md", u"Anchors"_s, {}, u"Example Times"_s);
        row("merge-keys.md", u"Merge"_s, {}, u"Own Name"_s);
        row("tags.md", u"123"_s);
        row("bool-spellings.md", u"Bools"_s);
        row("nulls.md", {});
        row("comments.md", u"A"_s, {u"One"_s, u"Two"_s});
        row("quoted-keys.md", u"Quoted key"_s);
        row("cjk.md", u"東京の静かな朝"_s, {u"都市"_s, u"서울"_s}, u"例の新聞"_s);
        row("html-body.html", u"A newsletter"_s);
    }
    void goodFiles()
    {
        QFETCH(QString, name);
        const ParsedArticle parsed = parseFixture(name);
        QCOMPARE(inWords(parsed.problems), QString());
        QTEST(parsed.article.title, "title");
        QTEST(parsed.article.topics, "topics");
        QTEST(parsed.article.provider.value_or(Provider{}).name, "provider");
    }

    void statesOfTheirOwn()
    {
        const Article nulls = parseFixture(u"articles/nulls.md"_s).article;
        QVERIFY(!nulls.quality && !nulls.heat && !nulls.isPublished && !nulls.published && !nulls.provider);
        QVERIFY(nulls.extra.isEmpty());
        const Article zero =
            parseArticle("---\nquality: 0\nheat: -1\npublished: false\n---\n", false).article;
        QCOMPARE(zero.quality, 0);
        QCOMPARE(zero.heat, -1);
        QCOMPARE(zero.isPublished, false);
        QCOMPARE(zero.bodyFormat, BodyFormat::None);
    }
    void booleans()
    {
        const ParsedArticle old = parseFixture(u"articles/old-booleans.md"_s);
        QCOMPARE(old.article.isPublished, true);
        QCOMPARE(old.article.title, u"yes"_s);
        QCOMPARE(parseArticle("---\npublished: Off\n---\n", false).article.isPublished, false);
        const Article spellings = parseFixture(u"articles/bool-spellings.md"_s).article;
        QCOMPARE(spellings.isPublished, true);
        QVERIFY(spellings.images.at(0).isCached);
    }
    void mergeKeepsOwnKeys()
    {
        const Article article = parseFixture(u"articles/merge-keys.md"_s).article;
        QCOMPARE(article.provider->domain, u"base.example"_s);
    }
    void aliasIsExpanded()
    {
        const Article article = parseFixture(u"articles/anchors.md"_s).article;
        QCOMPARE(article.related.at(0).provider.domain, u"times.example"_s);
    }
    void bodies()
    {
        QCOMPARE(parseFixture(u"articles/html-body.html"_s).article.bodyFormat, BodyFormat::Html);
        QCOMPARE(parseFixture(u"articles/empty-front-matter.md"_s).article.body, "Only a body.\n");
        const ParsedArticle page = parseArticle("# A page\n", false);
        QCOMPARE(page.article.body, "# A page\n");
        QVERIFY(page.problems.isEmpty());
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problems");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("quality"); // -1: not stated
        const auto row = [](const char *name, const QString &problems, const QString &title,
                            int quality = -1) {
            QTest::newRow(name) << u"broken/"_s + QLatin1StringView(name) << problems << title << quality;
        };
        row("bad-indentation.md", u"6 error bad-yaml"_s, u"Indented out of line"_s, 61);
        row("tab-indentation.md", u"4 error bad-yaml"_s, u"Tabs"_s, 44);
        row("unclosed-quote.md", u"3 error bad-yaml"_s, {});
        row("unclosed-quote-at-the-end.md", u"3 error bad-yaml"_s, u"Closed"_s);
        row("colon-in-plain.md", u"2 error bad-yaml"_s, {});
        row("no-colon.md", u"3 error bad-yaml"_s, u"A word too few"_s, 12);
        row("no-colon-nested.md", u"5 error bad-yaml"_s, u"Ends without one"_s, 13);
        row("no-closing-fence.md", u"1 error no-closing-fence"_s, u"Open at the end"_s, 50);
        row("no-closing-fence-with-body.md", u"1 error no-closing-fence"_s, u"Open at the end"_s, 50);
        row("duplicate-key.md", u"4 error duplicate-key title"_s, u"Second"_s, 10);
        row("duplicate-nested-key.md", u"6 error duplicate-key provider.domain"_s, u"Twice the domain"_s);
        row("quality-is-text.md", u"3 error wrong-type quality;4 error wrong-type heat"_s,
            u"A word for a number"_s);
        row("quality-is-too-large.md", u"3 error out-of-range quality"_s, u"More than any number"_s);
        row("published-is-text.md", u"3 error wrong-type published"_s, u"A word for a bool"_s);
        row("title-is-a-number.md", u"2 warning wrong-type title;3 warning wrong-type excerpt"_s, u"1984"_s);
        row("title-is-a-list.md", u"2 error wrong-type title"_s, {}, 5);
        row("topics-is-a-word.md", u"3 warning wrong-type topics"_s, u"One topic, no list"_s);
        row("topics-is-a-map.md", u"3 error wrong-type topics"_s, u"A map of topics"_s);
        row("provider-is-a-word.md", u"3 warning wrong-type provider"_s, u"A provider, no map"_s);
        row("provider-is-a-list.md", u"3 error wrong-type provider"_s, u"A list of providers"_s);
        row("image-is-a-word.md", u"4 warning wrong-type images.0"_s, u"An address, no map"_s);
        row("related-is-a-word.md", u"4 error wrong-type related.0"_s, u"Related words"_s);
        row("bad-date.md", u"3 error bad-date publishedDateTime;4 error bad-date updatedDateTime"_s,
            u"No such day"_s);
        row("bad-date-in-related.md", u"5 error bad-date related.0.publishedDateTime"_s,
            u"A bad date deep down"_s);
        row("not-utf8.md", u"2 error not-utf8"_s, u"Latin caf\uFFFD"_s, 33);
        row("not-utf8-in-body.md", u"4 error not-utf8"_s, u"Good title"_s);
        row("alias-bomb.md", u"7 error too-complex"_s, u"Bomb"_s);
        row("deep-nesting.md", u"3 error too-complex"_s, u"Deep"_s);
        row("unknown-alias.md", u"3 error bad-yaml"_s, u"Names nothing"_s, 3);
        row("alias-to-itself.md", u"4 error too-complex"_s, u"Round and round"_s);
        row("not-a-map.md", u"2 error bad-yaml"_s, {});
        row("list-instead-of-map.md", u"2 error bad-yaml"_s, {});
        row("control-character.md", u"2 error bad-yaml"_s, u"Bell \uFFFD rings"_s, 8);
        row("two-documents.md", u"4 error bad-yaml"_s, u"First of two"_s);
        row("bad-escape.md", u"2 error bad-yaml"_s, {}, 9);
        row("surrogate-escape.md", u"2 error bad-yaml"_s, {}, 9);
        row("bad-secured.md", {}, u"Bad cipher"_s);
    }
    void brokenFiles()
    {
        QFETCH(QString, name);
        const ParsedArticle parsed = parseFixture(name);
        QTEST(inWords(parsed.problems), "problems");
        QTEST(parsed.article.title, "title");
        QTEST(parsed.article.quality.value_or(-1), "quality");
    }
    void whatIsLeftOfBrokenFiles()
    {
        QCOMPARE(parseFixture(u"broken/unclosed-quote.md"_s).article.excerpt, u"Still readable"_s);
        QCOMPARE(parseFixture(u"broken/unclosed-quote.md"_s).article.heat, 12);
        QCOMPARE(parseFixture(u"broken/colon-in-plain.md"_s).article.excerpt, u"Still readable"_s);
        QCOMPARE(parseFixture(u"broken/no-closing-fence.md"_s).article.topics, QStringList(u"Gardening"_s));
        const Article open = parseFixture(u"broken/no-closing-fence-with-body.md"_s).article;
        QCOMPARE(open.body, "# A heading\n\nHe said: no fence here.\n");
        QVERIFY(open.extra.isEmpty());
        QCOMPARE(parseFixture(u"broken/duplicate-nested-key.md"_s).article.provider->domain, u"b.example"_s);
        QCOMPARE(parseFixture(u"broken/topics-is-a-word.md"_s).article.topics, QStringList(u"Gardening"_s));
        QCOMPARE(parseFixture(u"broken/provider-is-a-word.md"_s).article.provider->name, u"Example Times"_s);
        QCOMPARE(parseFixture(u"broken/image-is-a-word.md"_s).article.images.at(0).url,
                 u"/assets/images/a.png"_s);
        QCOMPARE(parseFixture(u"broken/related-is-a-word.md"_s).article.related.at(0).title, u"Good one"_s);
        QCOMPARE(parseFixture(u"broken/not-utf8.md"_s).article.body, "Body caf\xE9\n");
        QCOMPARE(parseFixture(u"broken/bad-secured.md"_s).article.securedState, SecuredState::BadShape);
        QCOMPARE(parseFixture(u"broken/control-character.md"_s).article.excerpt, u"end\uFFFD of input"_s);
        const Article wrong = parseFixture(u"broken/quality-is-text.md"_s).article;
        QCOMPARE(wrong.extra.size(), 2);
        QCOMPARE(wrong.extra[0].value, QVariant(u"high"_s));
        QCOMPARE(wrong.extra[1].source, u"\"70\""_s);
    }
    void yamlFaults_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &yaml, int line, const QString &fault) {
            QTest::newRow(name) << yaml << line << fault;
        };
        row("text", "just words\n", 2, u"not-a-map"_s);
        row("no colon", "title: A\nwords\nquality: 1\n", 3, u"no-colon"_s);
        row("colon in text", "title: A: b\n", 2, u"colon-in-text"_s);
        row("quote", "title: \"A\nquality: 1\n", 2, u"unclosed-quote"_s);
        row("bracket", "title: A\ntopics: [a, b\nquality: 1\nheat: 2\n", 3, u"unclosed-flow"_s);
        row("bracket at the end", "title: A\ntopics: [a, b\n", 3, u"unclosed-flow"_s);
        row("brace", "provider: {name: A\nquality: 1\n", 2, u"unclosed-flow"_s);
        row("bracket in a list", "topics:\n  - a\n  - [b\ntitle: A\n", 4, u"unclosed-flow"_s);
        row("bracket of lines", "topics: [a,\n  b,\n  c\ntitle: A\n", 2, u"unclosed-flow"_s);
        row("closed only", "title: A\ntopics: ]\n", 3, u"stray-bracket"_s);
        row("indentation", "title: A\n   quality: 1\n  heat: 2\n", 3, u"colon-in-text"_s);
        row("tab", "provider:\n\tname: A\n", 3, u"tab"_s);
        row("sign", "title: @home\n", 2, u"bad-start"_s);
        row("alias", "title: *nothing\n", 2, u"bad-alias"_s);
        row("escape", "title: \"a\\qb\"\n", 2, u"bad-escape"_s);
        row("control",
            "title: a\x01"
            "b\n",
            2, u"control-character"_s);
    }
    void yamlFaults()
    {
        QFETCH(QByteArray, yaml);
        const ParsedArticle parsed = parseArticle(QByteArray("---\n" + yaml + "---\n"), false);
        QVERIFY(!parsed.problems.isEmpty());
        QCOMPARE(parsed.problems.front().code, ProblemCode::BadYaml);
        QTEST(parsed.problems.front().detail, "fault");
        QTEST(parsed.problems.front().line, "line");
        QCOMPARE(yamlFaultName(yamlFaultNamed(parsed.problems.front().detail)),
                 parsed.problems.front().detail);
    }
    void tooLarge()
    {
        QByteArray file = "---\ntitle: Large\n---\n";
        file.append(QByteArray(maxArticleBytes, 'x'));
        QCOMPARE(inWords(parseArticle(file, false).problems), u"0 error too-large"_s);
    }

    /// Files made to cost time or memory must not.
    void hostileSizes_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        const auto numbered = [](const char *before, const char *after, int count) {
            QByteArray lines;
            for (int i = 0; i < count; ++i)
                lines += before + QByteArray::number(i) + after;
            return lines;
        };
        QTest::newRow("keys") << numbered("k", ": 1\n", 50'000);
        QTest::newRow("keys for yaml-cpp") << numbered("k", ": !x 1\n", 20'000);
        QTest::newRow("keys, and broken") << numbered("k", ": 1\n", 50'000) + "a: [\n";
        QTest::newRow("the same key") << QByteArray("k: 1\n").repeated(50'000);
        QTest::newRow("items") << "a:\n" + QByteArray("- 1\n").repeated(300'000);
        QTest::newRow("brackets") << "a: " + QByteArray("[").repeated(300'000);
        QTest::newRow("flow items") << "a: [" + QByteArray("b, ").repeated(100'000) + "]\n";
        QTest::newRow("merged keys") << "a: &a\n" + numbered("  k", ": 1\n", 20'000) + "b:\n  <<: *a\n";
        QTest::newRow("one long value") << "a: \"" + QByteArray("x ").repeated(1'000'000) + "\"\n";
        QTest::newRow("one long value for yaml-cpp")
            << "a: &b \"" + QByteArray("x ").repeated(500'000) + "\"\n";
        QTest::newRow("unclosed quote") << "a: \"" + QByteArray("x\n").repeated(200'000);
        QTest::newRow("deep keys") << QByteArray("? ").repeated(50'000) + "\n";
    }
    void hostileSizes()
    {
        QFETCH(QByteArray, yaml);
        QElapsedTimer timer;
        timer.start();
        const QByteArray file = "---\n" + yaml + "---\n";
        static_cast<void>(parseArticle(file, false));
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void trees()
    {
        const ParsedTree taxonomy = parseYaml("\xEF\xBB\xBFname: A\nkeywords:\n  - b\n");
        QVERIFY(taxonomy.problems.isEmpty());
        QCOMPARE(taxonomy.root.find(u"name")->text, u"A"_s);
        QCOMPARE(taxonomy.root.find(u"keywords")->line, 2);
        QVERIFY(!taxonomy.root.find(u"nothing"));
        QCOMPARE(parseYaml("a: [").root.kind, Node::Kind::Null);
        QCOMPARE(inWords(parseYaml("a: 1\na: 2\n").problems), u"2 error duplicate-key a"_s);
        QCOMPARE(parseYaml("a: 1\na: 2\n").root.find(u"a")->text, u"2"_s);
        const ParsedTree front = parseFrontMatter("---\na: &x 1\nb: *x\n---\n");
        QCOMPARE(front.root.find(u"b")->text, u"1"_s);
        QCOMPARE(front.root.find(u"b")->line, 3);
        QCOMPARE(parseFrontMatter("no fence").root.kind, Node::Kind::Null);
    }

    void problemsGetLines()
    {
        QList<Problem> problems{
            {ProblemCode::BadUrl, Severity::Warning, 0, u"related.1.webUrl"_s, {}},
            {ProblemCode::MissingTitle, Severity::Warning, 0, u"missing"_s, {}},
            {ProblemCode::UnknownTopic, Severity::Warning, 0, u"Noise"_s, {}},
            {ProblemCode::BadUrl, Severity::Warning, 0, u"provider.images.7.url"_s, {}},
            {ProblemCode::TooLarge, Severity::Error, 0, {}, {}},
            {ProblemCode::BadDate, Severity::Error, 99, u"title"_s, {}},
        };
        locateProblems(fixture(u"articles/full.md"_s), problems);
        const auto lineOf = [&](const char *text) {
            const QByteArray file = fixture(u"articles/full.md"_s);
            return int(file.first(file.indexOf(text)).count('\n')) + 1;
        };
        QCOMPARE(problems[0].line, lineOf("    webUrl: https://third.example"));
        QCOMPARE(problems[1].line, 0);
        QCOMPARE(problems[2].line, lineOf("  - Noise"));
        QCOMPARE(problems[3].line, lineOf("  images:\n    - url: /assets"));
        QCOMPARE(problems[4].line, 0);
        QCOMPARE(problems[5].line, 99);
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/curate/merge.h"
#include "core/frontmatter/parser.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray leadFile = "---\n"
                            "title: \"Trams return\" # checked\n"
                            "publishedDateTime: 2026-03-01T10:00:00Z\n"
                            "webUrl: \"https://a.example/trams\"\n"
                            "quality: 70\n"
                            "heat: 80\n"
                            "\n"
                            "related:\n"
                            "  - title: \"First\"   # kept\n"
                            "    webUrl: \"https://b.example/first\"\n"
                            "    quality: 40\n"
                            "---\n"
                            "Body\n";

const QByteArray otherFile = "---\n"
                             "category: news\n"
                             "title: 'Town''s trams are back'\n"
                             "excerpt: \"After 50 years.\"\n"
                             "publishedDateTime: 2026-03-02\n"
                             "originalUrl: https://c.example/trams?x=1\n"
                             "type: article\n"
                             "quality: 55\n"
                             "heat: 65\n"
                             "published: true\n"
                             "provider:\n"
                             "  name: C Post\n"
                             "  domain: c.example\n"
                             "images:\n"
                             "  - url: \"https://c.example/p.jpg\"\n"
                             "    width: 800\n"
                             "    height: 600\n"
                             "    isCached: true\n"
                             "related:\n"
                             "  - title: Second\n"
                             "    webUrl: https://d.example/second\n"
                             "  - title: First again\n"
                             "    webUrl: https://m.b.example/first/\n"
                             "  - title: The lead itself\n"
                             "    webUrl: https://a.example/trams/amp\n"
                             "---\n";

QByteArray edited(const QByteArray &file, const ChangeSet &changes, const QString &key)
{
    for (const FileEdits &edits : changes.files) {
        if (edits.key == key) {
            const auto after = editArticle(file, edits.edits);
            return after ? *after : QByteArray("failed: " + after.error().subject.toUtf8());
        }
    }
    return file;
}

Article parsed(const QByteArray &file)
{
    return parseArticle(file, false).article;
}

QStringList titles(const Article &article)
{
    QStringList all;
    for (const Related &related : article.related)
        all.append(related.title);
    return all;
}

} // namespace

class TestMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherBecomesRelated()
    {
        const auto merged = mergeArticles({u"a.md"_s, leadFile}, {{u"c.md"_s, otherFile}}, MergedFile::ToBin);
        QVERIFY(merged);
        QCOMPARE(merged->toBin.size(), std::size_t(1));
        QCOMPARE(merged->toBin[0].key, u"c.md"_s);
        QCOMPARE(merged->toBin[0].before, std::optional(otherFile));
        QVERIFY(!merged->toBin[0].after);

        const QByteArray after = edited(leadFile, merged->edits, u"a.md"_s);
        const Article article = parsed(after);
        QCOMPARE(titles(article), QStringList({u"First"_s, u"Town's trams are back"_s, u"Second"_s}));
        const Related &other = article.related[1];
        QCOMPARE(other.excerpt, u"After 50 years."_s);
        QCOMPARE(other.published->text, u"2026-03-02"_s);
        QCOMPARE(other.webUrl, u"https://c.example/trams?x=1"_s);
        QCOMPARE(other.type, u"article"_s);
        QCOMPARE(other.provider.name, u"C Post"_s);
        QCOMPARE(other.quality, std::optional(55));
        QCOMPARE(other.images.size(), 1);
        QCOMPARE(other.images[0].width, 800);
        QVERIFY(other.images[0].isCached);
        QCOMPARE(article.heat, std::optional(70 + 3 * 10));
        // Nothing else changed: what was there is still there, in the same lines.
        for (const QByteArray &line : leadFile.split('\n'))
            QVERIFY2(line == "heat: 80" || after.contains(QByteArray(line + "\n")) || line.isEmpty(),
                     line.constData());
        QVERIFY(!after.contains("65"));
    }

    void fieldsStandInTheFormatsOrder()
    {
        const auto merged =
            mergeArticles({u"a.md"_s, "---\ntitle: A\n---\n"}, {{u"c.md"_s, otherFile}}, MergedFile::Keep);
        QVERIFY(merged && merged->toBin.empty());
        const QByteArray after = edited("---\ntitle: A\n---\n", merged->edits, u"a.md"_s);
        qsizetype at = after.indexOf("related:");
        for (const char *key : {"- title:", "  excerpt:", "  publishedDateTime:", "  webUrl:", "  type:",
                                "  provider:", "  quality:", "  images:"}) {
            const qsizetype next = after.indexOf(key, at);
            QVERIFY2(next > at, key);
            at = next;
        }
        QCOMPARE(parsed(after).related.size(), 4); // no address of its own tells the lead from the last one
    }

    void theOtherFileMayStay()
    {
        const auto merged =
            mergeArticles({u"a.md"_s, leadFile}, {{u"c.md"_s, otherFile}}, MergedFile::Unpublish);
        QVERIFY(merged && merged->toBin.empty());
        QCOMPARE(merged->edits.files.size(), std::size_t(2));
        const QByteArray after = edited(otherFile, merged->edits, u"c.md"_s);
        QCOMPARE(after, QByteArray(otherFile).replace("published: true", "published: false"));
    }

    void whatIsThereAlreadyIsNotAddedAgain()
    {
        QByteArray known = otherFile;
        known.replace("https://c.example/trams?x=1", "https://b.example/first#top");
        known.replace("  - title: Second\n    webUrl: https://d.example/second\n", "");
        const auto merged = mergeArticles({u"a.md"_s, leadFile}, {{u"c.md"_s, known}}, MergedFile::ToBin);
        QVERIFY(merged);
        QVERIFY(merged->edits.files.empty());
        QCOMPARE(merged->toBin.size(), std::size_t(1));
    }

    void aHeatOfItsOwnStays_data()
    {
        QTest::addColumn<QByteArray>("heat");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("by the rule") << QByteArray("heat: 80\n") << QByteArray("heat: 100\n");
        QTest::newRow("over") << QByteArray("heat: -1\n") << QByteArray("heat: -1\n");
        QTest::newRow("own") << QByteArray("heat: 33\n") << QByteArray("heat: 33\n");
        QTest::newRow("none") << QByteArray() << QByteArray();
    }

    void aHeatOfItsOwnStays()
    {
        QFETCH(QByteArray, heat);
        QFETCH(QByteArray, after);
        QByteArray file = leadFile;
        file.replace("heat: 80\n", heat);
        const auto merged = mergeArticles({u"a.md"_s, file}, {{u"c.md"_s, otherFile}}, MergedFile::ToBin);
        QVERIFY(merged);
        const QByteArray result = edited(file, merged->edits, u"a.md"_s);
        QCOMPARE(result.contains("heat:"), !after.isEmpty());
        QVERIFY(result.contains(after));
    }

    void invalidValuesAreLeftOut()
    {
        const QByteArray odd = "---\ntitle: Odd\nwebUrl: not an address\npublishedDateTime: yesterday\n"
                               "quality: good\nrelated: none\n---\n";
        const auto merged = mergeArticles({u"a.md"_s, leadFile}, {{u"o.md"_s, odd}}, MergedFile::ToBin);
        QVERIFY(merged);
        const Related related = parsed(edited(leadFile, merged->edits, u"a.md"_s)).related.last();
        QCOMPARE(related.title, u"Odd"_s);
        QVERIFY(related.webUrl.isEmpty() && !related.published && !related.quality);
    }

    void brokenFilesAreRefused()
    {
        const QByteArray broken = "---\ntitle: [\n---\n";
        auto merged = mergeArticles({u"a.md"_s, broken}, {{u"c.md"_s, otherFile}}, MergedFile::ToBin);
        QCOMPARE(merged.error().code, ErrorCode::Malformed);
        QCOMPARE(merged.error().subject, u"a.md"_s);
        merged = mergeArticles({u"a.md"_s, leadFile}, {{u"c.md"_s, broken}}, MergedFile::ToBin);
        QCOMPARE(merged.error().subject, u"c.md"_s);
    }

    void leadAndRelatedChangePlaces()
    {
        const auto swapped = makeLead({u"c.md"_s, otherFile}, 0);
        QVERIFY(swapped);
        const QByteArray after = edited(otherFile, *swapped, u"c.md"_s);
        const Article article = parsed(after);
        QCOMPARE(article.title, u"Second"_s);
        QCOMPARE(article.originalUrl, u"https://d.example/second"_s);
        QVERIFY(article.excerpt.isEmpty() && !article.quality && !article.provider &&
                article.images.isEmpty());
        QCOMPARE(article.isPublished, std::optional(true));
        QCOMPARE(titles(article),
                 QStringList({u"Town's trams are back"_s, u"First again"_s, u"The lead itself"_s}));
        QCOMPARE(article.related[0].provider.domain, u"c.example"_s);
        QCOMPARE(article.related[0].quality, std::optional(55));
        QCOMPARE(article.related[0].images.size(), 1);
        // And back again.
        const auto back = makeLead({u"c.md"_s, after}, 0);
        QVERIFY(back);
        const Article again = parsed(edited(after, *back, u"c.md"_s));
        QCOMPARE(again.title, parsed(otherFile).title);
        QCOMPARE(again.provider, parsed(otherFile).provider);
        QCOMPARE(again.related[0].title, u"Second"_s);
    }

    void nothingThatEitherSaysIsLost()
    {
        const QByteArray file = "---\n"
                                "title: Ours\n"
                                "webUrl: https://a.example/1\n"
                                "originalUrl: https://feed.example/1\n"
                                "ampWebUrl: https://a.example/1/amp\n"
                                "locale: en\n"
                                "tags: [x]\n"
                                "topics: [AI]\n"
                                "related:\n"
                                "  - title: Theirs\n"
                                "    webUrl: https://b.example/2\n"
                                "    locale: de # by hand\n"
                                "    sentiment: 0.5\n"
                                "    heat: 3\n"
                                "    ratings:\n"
                                "      count: 7\n"
                                "---\n";
        const auto swapped = makeLead({u"a.md"_s, file}, 0);
        QVERIFY(swapped);
        const QByteArray after = edited(file, *swapped, u"a.md"_s);
        const Node root = parseFrontMatter(after).root;
        const Node &entry = root.find(u"related")->children.front();
        const auto text = [](const Node &map, const char *key) {
            const Node *member = map.find(QString::fromLatin1(key));
            return member ? member->text : QString();
        };
        QCOMPARE(text(root, "locale"), u"de"_s);
        QCOMPARE(text(root, "sentiment"), u"0.5"_s);
        QCOMPARE(root.find(u"ratings")->find(u"count")->text, u"7"_s);
        QCOMPARE(text(root, "originalUrl"), u"https://b.example/2"_s);
        QVERIFY(root.find(u"tags") && root.find(u"topics") && !root.find(u"ampWebUrl") &&
                !root.find(u"heat"));
        QCOMPARE(text(entry, "locale"), u"en"_s);
        QCOMPARE(text(entry, "originalUrl"), u"https://feed.example/1"_s);
        QCOMPARE(text(entry, "ampWebUrl"), u"https://a.example/1/amp"_s);
        QCOMPARE(text(entry, "heat"), u"3"_s); // not the story's
        QVERIFY(!entry.find(u"sentiment") && !entry.find(u"tags"));

        const auto back = makeLead({u"a.md"_s, after}, 0);
        QVERIFY(back);
        const Node again = parseFrontMatter(edited(after, *back, u"a.md"_s)).root;
        for (const char *key : {"title", "webUrl", "originalUrl", "ampWebUrl", "locale"})
            QCOMPARE(text(again, key), text(parseFrontMatter(file).root, key));
        QVERIFY(again.find(u"sentiment")); // by now it cannot be told from the file's own keys
    }

    void aNewLeadKeepsTheRuleOfHeat()
    {
        const auto swapped = makeLead({u"a.md"_s, leadFile}, 0);
        QVERIFY(swapped);
        const Article article = parsed(edited(leadFile, *swapped, u"a.md"_s));
        QCOMPARE(article.quality, std::optional(40));
        QCOMPARE(article.heat, std::optional(50));
    }

    void thereMustBeSuchAnEntry()
    {
        QCOMPARE(makeLead({u"a.md"_s, leadFile}, 1).error().code, ErrorCode::NotFound);
        QCOMPARE(makeLead({u"a.md"_s, leadFile}, -1).error().code, ErrorCode::NotFound);
        QCOMPARE(makeLead({u"a.md"_s, "---\ntitle: A\n---\n"}, 0).error().code, ErrorCode::NotFound);
        QCOMPARE(makeLead({u"a.md"_s, "---\ntitle: A\nrelated:\n  - webUrl: https://b.example/\n---\n"}, 0)
                     .error()
                     .code,
                 ErrorCode::InvalidValue);
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"

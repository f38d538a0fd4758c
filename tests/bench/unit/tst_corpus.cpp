// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/parser.h"
#include "tests/bench/corpus.h"
#include "tests/bench/floors.h"
#include "tests/bench/samples.h"
#include "tests/support/tempdir.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class TestCorpus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEveryTime()
    {
        const bench::Corpus one;
        const bench::Corpus other;
        QCOMPARE(one.article(7), other.article(7));
        QVERIFY(one.article(7) != one.article(8));
        QCOMPARE(one.keyOf(7, 100), other.keyOf(7, 100));
    }

    void looksLikeRealArticles()
    {
        const bench::Corpus corpus;
        qint64 bytes = 0;
        int topics = 0;
        int ai = 0;
        int published = 0;
        int unscored = 0;
        const int count = 1000;
        for (int i = 0; i < count; ++i) {
            const QByteArray content = corpus.article(i);
            const ParsedArticle parsed = parseArticle(content, false);
            QVERIFY2(parsed.problems.isEmpty(), content.constData());
            bytes += content.size();
            topics += static_cast<int>(parsed.article.topics.size());
            ai += parsed.article.topics.contains(u"AI"_s) ? 1 : 0;
            published += parsed.article.isPublished == true ? 1 : 0;
            unscored += parsed.article.quality ? 0 : 1;
            QVERIFY(!parsed.article.title.isEmpty());
            QCOMPARE(parsed.article.securedState, SecuredState::WellFormed);
        }
        QVERIFY2(bytes / count > 2200 && bytes / count < 2800, QByteArray::number(bytes / count).constData());
        QVERIFY2(topics > 1500 && topics < 1900, QByteArray::number(topics).constData());
        QVERIFY2(ai > 250 && ai < 450, QByteArray::number(ai).constData());
        QVERIFY2(published > 750 && published < 900, QByteArray::number(published).constData());
        QVERIFY2(unscored > 5 && unscored < 80, QByteArray::number(unscored).constData());
    }

    void anotherQualityChangesTheContentOnly()
    {
        const bench::Corpus corpus;
        const ParsedArticle changed = parseArticle(corpus.articleWithQuality(3, 187), false);
        QCOMPARE(changed.article.quality, std::optional<int>(187));
        QCOMPARE(changed.article.title, parseArticle(corpus.article(3), false).article.title);
    }

    void writesALibraryThatTheFloorsFind()
    {
        const test::TempDir dir;
        const bench::Corpus corpus;
        const qint64 bytes = corpus.writeLibrary(dir.path(), 250);
        QVERIFY(bytes > 250 * 2000);
        QCOMPARE(bench::statWalk(dir.file(u"_news"_s)).files, 250);
        QCOMPARE(bench::statWalk(dir.file(u"_news"_s)).bytes, bytes);
        QCOMPARE(dir.read(corpus.keyOf(17, 250)), corpus.article(17));
        if (const auto parsed = bench::readHashParse(dir.path()))
            QCOMPARE(parsed->files, 250);
    }

    void percentilesAreNearestRanks()
    {
        bench::Samples samples;
        for (int i = 20; i >= 1; --i)
            samples.add(i);
        QCOMPARE(samples.median(), 10.0);
        QCOMPARE(samples.p95(), 19.0);
        QCOMPARE(samples.largest(), 20.0);
        QCOMPARE(bench::Samples().median(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"

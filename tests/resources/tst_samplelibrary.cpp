// SPDX-License-Identifier: Apache-2.0
#include "core/article/articlefields.h"
#include "core/frontmatter/parser.h"
#include "core/library/organizations.h"
#include "core/library/taxonomy.h"
#include "resources/appicon.h"
#include "resources/samplelibrary.h"
#include <QDirIterator>
#include <QFile>
#include <QImageReader>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

QStringList articleKeys()
{
    const QDir root(sampleLibraryPath());
    QStringList keys;
    QDirIterator walk(root.path(), {u"*.md"_s, u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString key = root.relativeFilePath(walk.next());
        if (!key.startsWith(u"_data/"))
            keys.append(key);
    }
    keys.sort();
    return keys;
}

ParsedArticle parse(const QString &key)
{
    QFile file(sampleLibraryPath() + u'/' + key);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseArticle(file.readAll(), key.endsWith(u".html"));
}

} // namespace

class TestSampleLibrary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOfAUsefulSize()
    {
        const qsizetype count = articleKeys().size();
        QVERIFY2(count >= 30 && count <= 40, QByteArray::number(count).constData());
    }

    void everyArticleIsWell_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : articleKeys())
            QTest::newRow(qPrintable(key)) << key;
    }

    void everyArticleIsWell()
    {
        QFETCH(QString, key);
        const ParsedArticle parsed = parse(key);
        const Article &article = parsed.article;
        QVERIFY(!article.title.isEmpty());
        QVERIFY(!article.body.isEmpty());
        QVERIFY(!article.topics.isEmpty());

        // One file is broken on purpose, and says so in its name.
        if (key.contains(u"deliberate-problem"_s)) {
            QCOMPARE(parsed.problems.size(), 1);
            QCOMPARE(parsed.problems.first().code, ProblemCode::BadDate);
            QVERIFY(parsed.problems.first().line > 0);
        } else {
            QVERIFY2(parsed.problems.isEmpty(),
                     qPrintable(parsed.problems.isEmpty() ? QString()
                                                          : problemCodeName(parsed.problems.first().code)));
            QVERIFY(article.published.has_value());
        }

        const QDir root(sampleLibraryPath());
        for (const ImageRef &image : article.images) {
            QImageReader reader(root.path() + image.url);
            QVERIFY2(reader.canRead(), qPrintable(image.url));
            QCOMPARE(reader.size(), QSize(image.width, image.height));
        }
        // What the articles say of heat must hold for them as well.
        if (article.quality && article.heat && *article.heat != -1)
            QCOMPARE(*article.heat, *article.quality + 10 * static_cast<int>(article.related.size()));
        if (!article.secured.isEmpty())
            QCOMPARE(article.securedState, SecuredState::WellFormed);
    }

    void topicsAreInTheTaxonomyButForOne()
    {
        const Taxonomy taxonomy = readTaxonomy(sampleLibraryPath());
        QVERIFY(taxonomy.topics().size() >= 8);
        QStringList unknown;
        for (const QString &key : articleKeys()) {
            for (const QString &topic : parse(key).article.topics) {
                if (!taxonomy.find(topic) && !unknown.contains(topic))
                    unknown.append(topic);
            }
        }
        QCOMPARE(unknown, QStringList(u"Weekend Reading"_s)); // an article explains why
        QVERIFY(taxonomy.find(u"Reading"));
        QCOMPARE(taxonomy.find(u"Filters")->parent, u"Reading"_s);
    }

    void providersHaveTheirLogos()
    {
        const Organizations organizations = readOrganizations(sampleLibraryPath());
        QVERIFY(!organizations.all().isEmpty());
        for (const QString &key : articleKeys()) {
            const Article article = parse(key).article;
            if (!article.provider)
                continue;
            const QString domain = article.provider->domain;
            const Organization *organization = organizations.byDomain(domain);
            QVERIFY2(organization, qPrintable(domain));
            QCOMPARE(organization->name, article.provider->name);
            QVERIFY(QImageReader(organizations.logoPath(domain, sampleLibraryPath(), 32)).canRead());
        }
    }

    void showsEveryStateThatItExplains()
    {
        int undecided = 0;
        int unpublished = 0;
        int unscored = 0;
        int cold = 0;
        int videos = 0;
        int html = 0;
        int related = 0;
        for (const QString &key : articleKeys()) {
            const Article article = parse(key).article;
            undecided += article.isPublished ? 0 : 1;
            unpublished += article.isPublished == false ? 1 : 0;
            unscored += article.quality ? 0 : 1;
            cold += article.heat == -1 ? 1 : 0;
            videos += article.type == u"video" ? 1 : 0;
            html += article.bodyFormat == BodyFormat::Html ? 1 : 0;
            related += article.related.isEmpty() ? 0 : 1;
        }
        QCOMPARE(undecided, 2); // "Two articles in this library are undecided", one of them says
        QCOMPARE(unpublished, 1);
        QVERIFY(unscored > 2 && cold > 2 && videos > 0 && html > 0 && related > 10);
    }

    void theIconCanBeDrawn() { QVERIFY(QImageReader(appIconPath()).canRead()); }
};

QTEST_GUILESS_MAIN(TestSampleLibrary)
#include "tst_samplelibrary.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/article/heatrule.h"
#include "core/article/timestamp.h"
#include "core/article/validation.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

Article goodNews()
{
    Article article;
    article.category = u"news"_s;
    article.title = u"A title"_s;
    article.published = parseTimestamp(u"2021-08-27T14:16:00Z");
    article.webUrl = u"https://times.example/a"_s;
    article.quality = 60;
    article.heat = 60;
    return article;
}

Related relatedTo(const QString &address)
{
    Related related;
    related.title = u"Other"_s;
    related.webUrl = address;
    return related;
}

ImageRef imageOf(const QString &url, int width = 0)
{
    ImageRef image;
    image.url = url;
    image.width = width;
    return image;
}

/// "code subject detail" of each problem, ';' between them.
QString inWords(const QList<Problem> &problems)
{
    QStringList words;
    for (const Problem &problem : problems)
        words.append(
            QStringList{problemCodeName(problem.code), problem.subject, problem.detail}.join(u' ').trimmed());
    return words.join(u';');
}

} // namespace

class TestValidation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        using Change = std::function<void(Article &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const QString &expected) {
            QTest::newRow(name) << change << expected;
        };
        row(
            "nothing is wrong", [](Article &) {}, QString());
        row(
            "no title", [](Article &a) { a.title = u"  "_s; }, u"missing-title title"_s);
        row(
            "name instead of title",
            [](Article &a) {
                a.title.clear();
                a.extra = {{u"name"_s, u"Ada"_s, {}}};
            },
            QString());
        row(
            "title of another type",
            [](Article &a) {
                a.title.clear();
                a.extra = {{u"title"_s, QVariantList(), {}}};
            },
            QString());
        row(
            "no date", [](Article &a) { a.published.reset(); }, u"missing-date publishedDateTime"_s);
        row(
            "bad date is told by the parser",
            [](Article &a) {
                a.published.reset();
                a.extra = {{u"publishedDateTime"_s, u"soon"_s, {}}};
            },
            QString());
        row(
            "no date on a course",
            [](Article &a) {
                a.published.reset();
                a.webUrl.clear();
                a.category = u"course"_s;
            },
            QString());
        row(
            "no address", [](Article &a) { a.webUrl.clear(); }, u"missing-url webUrl"_s);
        row(
            "only the original address",
            [](Article &a) {
                a.originalUrl = a.webUrl;
                a.webUrl.clear();
            },
            QString());
        row(
            "no http", [](Article &a) { a.webUrl = u"ftp://a.example"_s; },
            u"bad-url webUrl ftp://a.example"_s);
        row(
            "last port", [](Article &a) { a.webUrl = u"https://a.example:65535/%C3%A9"_s; }, QString());
        row(
            "no such port", [](Article &a) { a.webUrl = u"https://a.example:65536/"_s; },
            u"bad-url webUrl https://a.example:65536/"_s);
        row(
            "no such port at all", [](Article &a) { a.webUrl = u"https://a.example:99999999999/"_s; },
            u"bad-url webUrl https://a.example:99999999999/"_s);
        row(
            "bad escape", [](Article &a) { a.webUrl = u"https://a.example/%zz"_s; },
            u"bad-url webUrl https://a.example/%zz"_s);
        row(
            "escape that ends", [](Article &a) { a.originalUrl = u"https://a.example/%4"_s; },
            u"bad-url originalUrl https://a.example/%4"_s);
        row(
            "bad amp address", [](Article &a) { a.cdnAmpWebUrl = u"x"_s; }, u"bad-url cdnAmpWebUrl x"_s);
        row(
            "local image", [](Article &a) { a.images = {imageOf(u"/assets/a.png"_s)}; }, QString());
        row(
            "bad image",
            [](Article &a) {
                a.images = {imageOf(u"/a.png"_s), imageOf(u"data:x"_s)};
            },
            u"bad-url images.1.url data:x"_s);
        row(
            "negative width", [](Article &a) { a.images = {imageOf(u"/a.png"_s, -3)}; },
            u"out-of-range images.0.width -3"_s);
        row(
            "bad provider image",
            [](Article &a) {
                a.provider = Provider{};
                a.provider->images = {imageOf(u"x:y"_s)};
            },
            u"bad-url provider.images.0.url x:y"_s);
        row(
            "negative quality", [](Article &a) { a.quality = -1; }, u"out-of-range quality -1"_s);
        row(
            "heat below -1", [](Article &a) { a.heat = -2; }, u"out-of-range heat -2"_s);
        row(
            "cooled off", [](Article &a) { a.heat = -1; }, QString());
        row(
            "quality without bound", [](Article &a) { a.quality = a.heat = 244; }, QString());
        row(
            "grown by clicks", [](Article &a) { a.heat = 65; }, QString());
        row(
            "too hot", [](Article &a) { a.heat = 75; }, u"heat-disagrees heat 60"_s);
        row(
            "too cold", [](Article &a) { a.heat = 59; }, u"heat-disagrees heat 60"_s);
        row(
            "unscored", [](Article &a) { a.quality.reset(); }, QString());
        row(
            "related count for heat",
            [](Article &a) {
                a.related = {relatedTo(u"https://b.example/x"_s)};
                a.heat = 70;
            },
            QString());
        row(
            "heat ignores related", [](Article &a) { a.related = {relatedTo(u"https://b.example/x"_s)}; },
            u"heat-disagrees heat 70"_s);
        row(
            "future", [](Article &a) { a.published = parseTimestamp(u"2030-01-01"); },
            u"future-date publishedDateTime 2030-01-01"_s);
        row(
            "a second ago", [](Article &a) { a.updated = parseTimestamp(u"2025-05-05T11:59:59Z"); },
            QString());
        row(
            "bad secured",
            [](Article &a) {
                a.secured = u"x"_s;
                a.securedState = SecuredState::BadShape;
            },
            u"bad-secured secured"_s);
        row(
            "related to itself",
            [](Article &a) {
                a.related = {relatedTo(u"http://www.times.example/a/#x"_s)};
                a.heat = 70;
            },
            u"related-to-itself related.0.webUrl http://www.times.example/a/#x"_s);
        row(
            "related to its original",
            [](Article &a) {
                a.originalUrl = u"https://origin.example/q"_s;
                a.related = {relatedTo(u"https://b.example/x"_s), relatedTo(u"https://origin.example/q"_s)};
                a.heat = 80;
            },
            u"related-to-itself related.1.webUrl https://origin.example/q"_s);
        row(
            "bad related",
            [](Article &a) {
                a.related = {relatedTo(u"nowhere"_s)};
                a.related[0].quality = -5;
                a.related[0].published = parseTimestamp(u"2031-01-01");
                a.related[0].images = {imageOf(u"x:y"_s)};
                a.heat = 70;
            },
            u"bad-url related.0.webUrl nowhere;out-of-range related.0.quality -5;"
            "future-date related.0.publishedDateTime 2031-01-01;bad-url related.0.images.0.url x:y"_s);
    }
    void rules()
    {
        QFETCH(std::function<void(Article &)>, change);
        QFETCH(QString, expected);
        Article article = goodNews();
        change(article);
        const QDateTime now = QDateTime::fromString(u"2025-05-05T12:00:00Z"_s, Qt::ISODate);
        const QList<Problem> problems = validateArticle(article, {now, {}});
        QCOMPARE(inWords(problems), expected);
        for (const Problem &problem : problems) {
            const bool hint = problem.code == ProblemCode::HeatDisagrees;
            QCOMPARE(problem.severity, hint ? Severity::Hint : Severity::Warning);
        }
    }

    void folderTellsNews()
    {
        Article article = goodNews();
        article.category.clear();
        article.published.reset();
        QCOMPARE(validateArticle(article, {{}, u"_people/a.md"_s}).size(), 0);
        QCOMPARE(inWords(validateArticle(article, {{}, u"_news/a.md"_s})),
                 u"missing-date publishedDateTime"_s);
        QCOMPARE(validateArticle(article, {{}, u"_archive/_news/a.md"_s}).size(), 1);
    }

    void noClockNoFuture()
    {
        Article article = goodNews();
        article.published = parseTimestamp(u"2999-01-01");
        QCOMPARE(validateArticle(article, {}).size(), 0);
    }

    void heatRule()
    {
        static_assert(expectedHeat(72, 0) == 72);
        static_assert(expectedHeat(72, 3) == 102);
        static_assert(heatAgrees(-1, 72, 3));
        static_assert(!heatAgrees(0, 72, 0));
        static_assert(!heatAgrees(103, 72, 3));
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"

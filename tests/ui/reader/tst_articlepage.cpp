// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/parser.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/pagelink.h"
#include "ui/reader/picturesize.h"
#include "ui/reader/quotation.h"
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

OpenedArticle opened(const QByteArray &file, bool html = false)
{
    OpenedArticle article;
    article.id = ArticleId(1);
    article.key = u"_news/a.md"_s;
    article.path = u"/library/_news/a.md"_s;
    article.parsed = parseArticle(file, html);
    return article;
}

PageStyle style()
{
    PageStyle style;
    style.theme = themeFor(paletteFor(false));
    style.family = u"serif"_s;
    style.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    style.zone = QTimeZone::utc();
    return style;
}

ReaderPage pageOf(const QByteArray &file, const PageStyle &with = style())
{
    const OpenedArticle article = opened(file);
    const Article &content = article.parsed.article;
    return articlePage(
        article, bodyHtml(content.body, content.bodyFormat == BodyFormat::Markdown, content.featuredContent),
        with);
}

const QByteArray full = R"--(---
category: news
title: "Chips &amp; <b>bold</b> claims"
excerpt: "An excerpt <script>alert(1)</script>here."
publishedDateTime: 2021-08-27T14:16:00Z
originalUrl: https://a.example/1
webUrl: "javascript:alert(1)"
type: article
quality: 74
heat: 94
published: true
provider:
  name: A & B
  domain: a.example
  authors:
    - name: Ada
topics:
  - AI Hardware
  - "<i>odd</i>"
images:
  - url: https://a.example/p.jpg
    width: 1200
    height: 600
related:
  - title: Another view
    webUrl: https://b.example/2
    publishedDateTime: 2021-08-25T09:21:00Z
    quality: 54
    provider:
      name: B
      domain: b.example
tags: [x, y]
secured: "AAAAAAAAAAAAAAAAAAAAAA==;AAAAAAAAAAAAAAAAAAAAAA=="
---
)--";

} // namespace

class TestArticlePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsThere()
    {
        const ReaderPage page = pageOf(full);
        QCOMPARE(page.title, u"Chips & bold claims"_s);
        for (const QString &part :
             {u"Chips &amp; bold claims"_s, u"An excerpt here."_s, u"A &amp; B"_s, u"by Ada"_s,
              u"27\u00a0August\u00a02021,\u00a014:16"_s, u"AI\u00a0Hardware"_s, u"Also covered by"_s,
              u"Another view"_s, u"B · 25 August 2021 · quality 54"_s, u"secured, locked"_s})
            QVERIFY2(page.html.contains(part), qPrintable(part + u"\n" + page.html));
        QVERIFY(!page.html.contains(u"<script"_s));
        QVERIFY(!page.html.contains(u"<i>odd"_s));
        QVERIFY(!page.html.contains(u"href=\"javascript"_s));
    }

    void nothingCanBeLoaded()
    {
        const ReaderPage page = pageOf(
            full + "![x](https://spy.example/p.png)\n\n<link rel=stylesheet href=https://spy.example/x>\n");
        static const QRegularExpression source(u"(src|background|url)\\s*[=(]\\s*\"?([^\"\\s>]*)"_s);
        for (auto it = source.globalMatch(page.html); it.hasNext();) {
            const QString value = it.next().captured(2);
            QVERIFY2(value.startsWith(u"object:"_s), qPrintable(value));
        }
        QVERIFY(!page.html.contains(u"<link"_s));
    }

    void foldedDetails()
    {
        QVERIFY(!pageOf(full).html.contains(u"a.example/1"_s));
        PageStyle open = style();
        open.detailsOpen = true;
        const QString html = pageOf(full, open).html;
        for (const QString &part :
             {u"_news"_s, u"https://a.example/1"_s, u"[x, y]"_s, u"1200 × 600"_s, u"tags"_s})
            QVERIFY2(html.contains(part), qPrintable(part));
    }

    void problemsAreTold()
    {
        const QString html = pageOf("---\ntitle: x\nquality: high\n---\n").html;
        QVERIFY(html.contains(u"Line 3"_s));
        QVERIFY(html.contains(linkHref(PageLink::Kind::Problem, u"3"_s)));
        QVERIFY(!pageOf(full).html.contains(u"hearth:problem"_s));
    }

    void missingEverything()
    {
        const ReaderPage page = pageOf("---\n---\n");
        QVERIFY(page.html.contains(u"Details"_s));
        QVERIFY(page.title.isEmpty());
    }

    void direction()
    {
        QCOMPARE(pageOf("---\ntitle: שלום עולם\n---\n").direction, Qt::RightToLeft);
        QCOMPARE(pageOf(full).direction, Qt::LeftToRight);
    }

    void excerptIsNotReadTwice()
    {
        const QByteArray text = "The very first sentence of this text is also what the excerpt says";
        const QString html =
            pageOf("---\ntitle: t\nexcerpt: \"" + text + "…\"\n---\n" + text + " and it goes on.\n").html;
        QCOMPARE(html.count(QString::fromUtf8(text)), 1);
    }

    void tokensOfTheTextAreNotFilledIn()
    {
        QVERIFY(pageOf("---\ntitle: \"{{body}} {{style}}\"\n---\n").html.contains(u"{{body}} {{style}}"_s));
    }

    void smallPictures()
    {
        const QString body =
            u"<p>a<img src=\"https://x.example/i.png\" alt=\"Share\" width=\"32\" height=\"32\"/>"
            "<img src=\"https://x.example/t.gif\" width=\"1\" height=\"1\"/></p><p>\u00a0</p>"_s;
        BodyHtml html;
        html.html = body;
        const ReaderPage page = articlePage(opened("---\ntitle: t\n---\n"), html, style());
        QVERIFY(page.html.contains(u"<p>aShare</p>"_s));
        for (const PageObject &object : page.objects)
            QVERIFY(!std::holds_alternative<PictureObject>(object.what));
    }

    void links_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<bool>("followed");
        QTest::newRow("https") << u"https://a.example/x?y=1#z"_s << true;
        QTest::newRow("topic") << linkHref(PageLink::Kind::Topic, u"AI & chips, 100%"_s) << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("mail") << u"mailto:a@a.example"_s << false;
        QTest::newRow("unknown inside") << u"hearth:quit"_s << false;
        QTest::newRow("relative") << u"page.html"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void links()
    {
        QFETCH(QString, href);
        QFETCH(bool, followed);
        QCOMPARE(parseLink(QUrl(href)).has_value(), followed);
    }

    void pageOfTheArticle()
    {
        auto stored = std::make_shared<StoredPage>();
        stored->url = QUrl(u"https://www.a.example/1"_s);
        stored->page.html =
            u"<p>The text of the page.</p><p><img src=\"https://img.a.example/x.png\" alt=\"x\"/></p>"
            "<p><img src=\"https://cdn.example/y.png\" width=\"900\"/></p>"_s;
        stored->page.text = u"word "_s.repeated(2200);
        stored->page.byline = u"Grace"_s;
        PageState state;
        state.kind = PageState::Kind::Shown;
        state.page = stored;
        const ReaderPage page = articlePage(opened(full), {}, style(), state);
        QVERIFY(page.html.contains(u"The text of the page."_s));
        QVERIFY(page.html.contains(u"10\u00a0min"_s));
        QVERIFY(page.html.contains(u"by Ada"_s)); // the library knows better than the page
        QVERIFY(!page.html.contains(u"Grace"_s));
        QVERIFY(page.html.contains(u">a.example</a>"_s));
        QVERIFY(page.html.contains(linkHref(PageRequest::Refresh)));
        QVERIFY(!page.html.contains(u"An excerpt here."_s));
        QList<PictureObject> pictures;
        for (const PageObject &object : page.objects)
            if (const auto *picture = std::get_if<PictureObject>(&object.what))
                pictures += *picture;
        QCOMPARE(pictures.size(), 2);        // no lead one: the page has its own
        QVERIFY(pictures[0].image.isCached); // on the page's own site
        QVERIFY(!pictures[1].image.isCached);
        QCOMPARE(pictures[1].vouchedBy, stored->url);
    }

    void captionsAreSetSmaller()
    {
        BodyHtml body;
        body.html = u"<figure><figcaption>Who is <b>seen</b></figcaption></figure><p>Text.</p>"_s;
        const ReaderPage page = articlePage(opened("---\ntitle: t\n---\n"), body, style());
        QTextDocument document;
        document.setHtml(page.html);
        const QTextCursor words = document.find(u"Who"_s);
        QVERIFY(!words.isNull());
        QVERIFY(words.charFormat().font().pixelSize() < 15);
        QVERIFY(words.blockFormat().lineHeight() < 25);
        QVERIFY(document.find(u"Text."_s).blockFormat().lineHeight() > 25);
    }

    void whatIsSaidOfThePage_data()
    {
        QTest::addColumn<PageState>("state");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QList<PageRequest>>("offered");
        using Kind = PageState::Kind;
        const auto failed = [](FailureReason reason, int status, const QByteArray &type = {},
                               bool archive = false) {
            PageState state;
            state.kind = Kind::Failed;
            state.reason = reason;
            state.status = status;
            state.otherType = type;
            state.archive = archive;
            return state;
        };
        PageState fetching;
        fetching.kind = Kind::Fetching;
        fetching.host = u"a.example"_s;
        PageState waiting = fetching;
        waiting.kind = Kind::Waiting;
        PageState old;
        old.kind = Kind::Shown;
        old.page = std::make_shared<StoredPage>();
        old.reason = FailureReason::HttpStatus;
        old.status = 503;
        using enum PageRequest;
        QTest::newRow("nothing") << PageState() << QString() << QList<PageRequest>();
        QTest::newRow("fetching") << fetching << u"a.example"_s << QList<PageRequest>{Cancel};
        QTest::newRow("waiting") << waiting << u"network"_s << QList<PageRequest>{Cancel, Browser};
        QTest::newRow("404") << failed(FailureReason::HttpStatus, 404) << u"(404)"_s
                             << QList<PageRequest>{Retry, Browser, Archived};
        QTest::newRow("cookies") << failed(FailureReason::TooLittleText, 200) << u"cookies"_s
                                 << QList<PageRequest>{Retry, Browser, Archived};
        QTest::newRow("pdf") << failed(FailureReason::WrongType, 200, "application/pdf") << u"PDF"_s
                             << QList<PageRequest>{Browser};
        QTest::newRow("odd type") << failed(FailureReason::WrongType, 200, "application/<b>")
                                  << u"application/&lt;b&gt;"_s << QList<PageRequest>{Browser};
        QTest::newRow("no copy") << failed(FailureReason::NotArchived, 200, {}, true) << u"Wayback Machine"_s
                                 << QList<PageRequest>{Retry, Browser};
        QTest::newRow("stale") << old << u"(503)"_s << QList<PageRequest>{Refresh, Browser};
    }
    void whatIsSaidOfThePage()
    {
        QFETCH(PageState, state);
        QFETCH(QString, said);
        QFETCH(QList<PageRequest>, offered);
        const ReaderPage page = articlePage(opened("---\ntitle: t\n---\n"), {}, style(), state);
        QVERIFY2(page.html.contains(said), qPrintable(page.html));
        for (const PageRequest request : {PageRequest::Retry, PageRequest::Archived, PageRequest::Cancel,
                                          PageRequest::Refresh, PageRequest::Browser}) {
            const bool always = request == PageRequest::Refresh && state.kind == PageState::Kind::Shown;
            QCOMPARE(page.html.contains(linkHref(request)), offered.contains(request) || always);
            QCOMPARE(parseLink(QUrl(linkHref(request)))->request, request);
        }
    }

    void galleries()
    {
        const ReaderPage page =
            pageOf("---\ntitle: t\nimages:\n"
                   "  - url: https://a.example/photo-640x480.jpg\n    width: 640\n    height: 480\n"
                   "  - url: https://a.example/photo-1280x960.jpg\n    width: 1280\n    height: 960\n"
                   "  - url: https://a.example/other-1280x960.jpg\n    width: 1280\n    height: 960\n"
                   "  - url: https://a.example/logo.png\n    width: 50\n    height: 50\n"
                   "  - url: https://a.example/pixel.gif\n    width: 1\n    height: 1\n---\n");
        QStringList shown;
        for (const PageObject &object : page.objects)
            if (const auto *picture = std::get_if<PictureObject>(&object.what))
                shown += picture->image.url;
        QCOMPARE(shown, (QStringList{u"https://a.example/photo-1280x960.jpg"_s,
                                     u"https://a.example/other-1280x960.jpg"_s}));
    }

    void topicNamesSurviveTheLink()
    {
        for (const QString &name : {u"AI & chips, 100%"_s, u"C#"_s, u"a?b=c"_s, u"人工智能"_s, u"x+y z"_s}) {
            const std::optional<PageLink> link = parseLink(QUrl(linkHref(PageLink::Kind::Topic, name)));
            QVERIFY(link);
            QCOMPARE(link->text, name);
        }
    }

    void readingTime()
    {
        QCOMPARE(readingMinutes(u"word "_s.repeated(99)), 0);
        QCOMPARE(readingMinutes(u"word "_s.repeated(110)), 1);
        QCOMPARE(readingMinutes(u"word "_s.repeated(2200)), 10);
        QCOMPARE(readingMinutes(u"字"_s.repeated(900)), 2);
    }

    void pictureSizes_data()
    {
        QTest::addColumn<QSizeF>("stated");
        QTest::addColumn<QSizeF>("natural");
        QTest::addColumn<bool>("lead");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("shrunk") << QSizeF(1360, 680) << QSizeF() << false << QSizeF(680, 340);
        QTest::newRow("never enlarged") << QSizeF(200, 100) << QSizeF() << false << QSizeF(200, 100);
        QTest::newRow("lead fills the column") << QSizeF(400, 200) << QSizeF() << true << QSizeF(680, 340);
        QTest::newRow("small lead does not") << QSizeF(100, 50) << QSizeF() << true << QSizeF(100, 50);
        QTest::newRow("portrait") << QSizeF(680, 6800) << QSizeF() << false << QSizeF(81.6, 816);
        QTest::newRow("natural wins") << QSizeF(1360, 10) << QSizeF(340, 170) << false << QSizeF(340, 170);
        QTest::newRow("unknown") << QSizeF() << QSizeF() << false << QSizeF(680, 64);
    }
    void pictureSizes()
    {
        QFETCH(QSizeF, stated);
        QFETCH(QSizeF, natural);
        QFETCH(bool, lead);
        QTEST(pictureSize(stated, natural, 680, lead), "size");
    }

    void ownNotesAndLabels()
    {
        OpenedArticle article = opened(full);
        article.labels = QStringList{u"For <Ann>"_s, u"Later"_s};
        article.note = u"Ask & see\nagain"_s;
        const QString html = articlePage(article, {}, style()).html;
        QVERIFY2(html.contains(u"For &lt;Ann&gt; · Later"_s), qPrintable(html));
        QVERIFY(html.contains(u"Ask &amp; see<br/>again"_s));
        QVERIFY(!pageOf(full).html.contains(u"Later"_s));
    }

    void quotations()
    {
        QCOMPARE(quotationText(
                     {u"Two\u2029lines"_s, u"Title"_s, u"A"_s, u"1 May"_s, QUrl(u"https://a.example/ü"_s)}),
                 u"“Two\nlines”\n— Title, A, 1 May\nhttps://a.example/%C3%BC"_s);
        QCOMPARE(quotationText({{}, u"Title"_s, {}, {}, {}}), u"— Title"_s);
        QCOMPARE(quotationText({}), QString());
    }
};

QTEST_MAIN(TestArticlePage)
#include "tst_articlepage.moc"

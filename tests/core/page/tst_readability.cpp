// SPDX-License-Identifier: Apache-2.0
#include "core/page/htmlwalk.h"
#include "core/page/readability.h"
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QUrl address(u"http://fakehost/test/page.html"_s);

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QByteArray &html)
{
    // The expected pages are indented, ours are not: words end at every tag.
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const Result<HtmlTree> tree = HtmlTree::parse(QString::fromUtf8(html).replace(tag, u" "_s).toUtf8());
    return tree ? QString::fromUtf8(htmlText(tree->root())) : QString();
}

QStringList tokens(const QString &text)
{
    static const QRegularExpression word(u"[\\w]+|[^\\w\\s]"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList out;
    for (auto it = word.globalMatch(text); it.hasNext();)
        out += it.next().captured();
    return out;
}

double f1(const QString &ours, const QString &expected)
{
    QHash<QString, int> left;
    const QStringList theirs = tokens(expected);
    const QStringList mine = tokens(ours);
    for (const QString &token : theirs)
        ++left[token];
    int common = 0;
    for (const QString &token : mine) {
        if (left[token]-- > 0)
            ++common;
    }
    return theirs.isEmpty() && mine.isEmpty() ? 1 : 2.0 * common / double(theirs.size() + mine.size());
}

QByteArray page(const QByteArray &body)
{
    return "<html><head><title>The title of the page</title></head><body><article><h1>Heading</h1>" + body +
           QByteArray(
               "<p>A paragraph of some length, with commas, and words, so that it counts as text to read, "
               "again and again, until there is enough of it to be an article.</p>")
               .repeated(8) +
           "</article></body></html>";
}

} // namespace

class TestReadability : public QObject
{
    Q_OBJECT
    std::unique_ptr<ReadabilityEngine> m_engine;
    QList<double> m_times; ///< of the public test pages, ms

private Q_SLOTS:
    void initTestCase()
    {
        Result<std::unique_ptr<ReadabilityEngine>> engine = ReadabilityEngine::create();
        QVERIFY2(engine.ok(),
                 engine ? "" : qPrintable(engine.error().subject + u": " + engine.error().detail));
        m_engine = std::move(*engine);
    }

    void extracts()
    {
        const Result<ReadablePage> article = m_engine->extract(
            page("<p onclick=x>First<script>alert(1)</script></p><p><a href=../x>link</a></p>"
                 "<img src=p.png><iframe src='https://www.youtube.com/embed/abc'></iframe>"),
            QUrl(u"https://a.example/dir/page"_s));
        QVERIFY(article.ok());
        QCOMPARE(article->title, u"The title of the page"_s);
        QVERIFY(article->text.contains(u"A paragraph of some length"_s));
        QVERIFY(article->html.contains(u"href=\"https://a.example/x\""_s));
        QVERIFY(article->html.contains(u"src=\"https://a.example/dir/p.png\""_s));
        QVERIFY(!article->html.contains(u"alert"_s));
        QVERIFY(!article->html.contains(u"onclick"_s));
        QVERIFY(!article->html.contains(u"iframe"_s));
        QCOMPARE(article->videos.size(), 1);
    }

    void nothingToRead_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no text") << QByteArray("<html><body><div></div></body></html>");
    }
    void nothingToRead()
    {
        QFETCH(QByteArray, html);
        const Result<ReadablePage> article = m_engine->extract(html, address);
        QVERIFY(!article.ok() || article->text.isEmpty());
        if (!article)
            QCOMPARE(article.error().code, ErrorCode::NotFound);
    }

    void hostilePages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("deep") << QByteArray("<div>").repeated(40'000) + "<p>x";
        QTest::newRow("wide") << "<div>" + QByteArray("<p>a").repeated(300'000);
        QTest::newRow("wide, within the limit of elements")
            << "<div>" + QByteArray("<p>some, text").repeated(50'000);
        QTest::newRow("long") << QByteArray("x").repeated(9'000'000);
        QTest::newRow("many br") << "<div>a" + QByteArray("<br>").repeated(50'000);
        QTest::newRow("dashes for the title") << "<title>" + QByteArray(" - |").repeated(100'000) +
                                                     "</title><p>" + QByteArray("word, ").repeated(500);
        QTest::newRow("commas") << "<p>" + QByteArray(", ").repeated(500'000);
        QTest::newRow("base to nowhere") << page("<base href='javascript:alert(1)'><a href=x>y</a>");
        QTest::newRow("noise") << []() -> QByteArray {
            QByteArray bytes;
            for (int i = 0; i < 300'000; ++i)
                bytes += char((i * 7919 + i / 256) & 0xff);
            return bytes;
        }();
    }
    void hostilePages()
    {
        QFETCH(QByteArray, html);
        QElapsedTimer timer;
        timer.start();
        const Result<ReadablePage> article = m_engine->extract(html, address, std::chrono::milliseconds(700));
        QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
        if (article)
            QVERIFY(!article->html.contains(u"javascript:"_s));
        // The engine is good for the next page.
        QVERIFY(m_engine->extract(page({}), address).ok());
    }

    void publicTestPages_data()
    {
        QTest::addColumn<QString>("folder");
        const QString pages = qEnvironmentVariable("HEARTH_CORPUS") + u"/pages"_s;
        QDirIterator it(pages, QDir::Dirs | QDir::NoDotAndDotDot);
        bool any = false;
        while (it.hasNext()) {
            const QString folder = it.next();
            QTest::newRow(qPrintable(QFileInfo(folder).fileName())) << folder;
            any = true;
        }
        if (!any)
            QTest::newRow("none at hand") << QString();
    }
    void publicTestPages()
    {
        QFETCH(QString, folder);
        if (folder.isEmpty())
            QSKIP("the public Readability pages are not at hand");
        const QByteArray source = fileContent(folder + u"/source.html"_s);
        QElapsedTimer timer;
        timer.start();
        const Result<ReadablePage> article = m_engine->extract(source, address, std::chrono::seconds(30));
        m_times += double(timer.nsecsElapsed()) / 1e6;
        QVERIFY2(article.ok(), article ? "" : qPrintable(article.error().detail));
        const QString expected = textOf(fileContent(folder + u"/expected.html"));
        const double score = f1(textOf(article->html.toUtf8()), expected);
        QVERIFY2(score >= 0.99, qPrintable(QString::number(score)));

        const QJsonObject metadata =
            QJsonDocument::fromJson(fileContent(folder + u"/expected-metadata.json")).object();
        QCOMPARE(article->title, metadata[u"title"_s].toString());
        QCOMPARE(article->byline, metadata[u"byline"_s].toString());
        QCOMPARE(article->excerpt, metadata[u"excerpt"_s].toString());
        QCOMPARE(article->siteName, metadata[u"siteName"_s].toString());
        QCOMPARE(article->publishedTime, metadata[u"publishedTime"_s].toString());
        QCOMPARE(article->dir, metadata[u"dir"_s].toString());
        if (metadata.contains(u"lang"_s))
            QCOMPARE(article->lang, metadata[u"lang"_s].toString());
    }

    void medianTime()
    {
        if (m_times.isEmpty())
            QSKIP("the public Readability pages are not at hand");
        std::sort(m_times.begin(), m_times.end());
        qInfo("median %.1f ms, 90 %% under %.1f ms, slowest %.1f ms", m_times[m_times.size() / 2],
              m_times[m_times.size() * 9 / 10], m_times.last());
    }
};

QTEST_GUILESS_MAIN(TestReadability)
#include "tst_readability.moc"

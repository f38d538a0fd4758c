// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/commandresult.h"
#include "tests/support/articlefile.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/tempdir.h"
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::CommandResult;
using test::HttpAnswer;

/// new, in process, against a server on this computer.
class TestNew final : public QObject
{
    Q_OBJECT

private:
    CommandResult run(const QStringList &arguments) const { return test::runInLibrary(*m_dir, arguments); }

    QStringList news() const
    {
        return QDir(m_dir->file(u"library/_news"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    QByteArray file(const QString &name) const { return m_dir->read(u"library/_news/"_s + name); }
    QString address(const QByteArray &path) const { return m_server->url(path).toString(); }

    std::unique_ptr<test::TempDir> m_dir;
    std::unique_ptr<test::HttpServer> m_server;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<test::TempDir>();
        m_server = std::make_unique<test::HttpServer>();
        m_dir->write(u"library/_data/topics/01-tea.yaml"_s, "name: Tea\nkeywords:\n  - kettle\n");
        test::writeArticle(m_dir->file(u"library"_s), u"_news/2021-01-01-old.md"_s,
                           {.title = u"Old"_s,
                            .webUrl = address("/old"),
                            .provider = u"The Local"_s,
                            .domain = u"127.0.0.1"_s});
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        m_server->on("/a.png", HttpAnswer::of("image/png", png));
        m_server->on("/story?utm_source=x",
                     HttpAnswer::html("<html><head><title>The new kettle - Local</title>"
                                      "<meta property='og:site_name' content='Local'>"
                                      "<meta property='og:description' content='It is &quot;blue&quot;.'>"
                                      "<meta property='og:image' content='/a.png'>"
                                      "<meta property='article:published_time' "
                                      "content='2021-08-27T16:16:00+02:00'>"
                                      "<link rel=amphtml href='/story/amp'></head><body>x</body></html>"));
        m_server->on("/nodate", HttpAnswer::html("<title>No date</title>"));
        m_server->on("/gone", HttpAnswer::error(404));
        m_server->on("/pdf", HttpAnswer::of("application/pdf", "%PDF-1.4"));
    }

    void makesAnArticleOfAPage()
    {
        const CommandResult outcome = run({u"new"_s, address("/story?utm_source=x")});
        QVERIFY2(outcome.code == int(cli::Fine), outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray("_news/2021-08-27-the-new-kettle.md\n"));
        const QByteArray content = file(u"2021-08-27-the-new-kettle.md"_s);
        const QByteArray story = address("/story").toUtf8();
        for (const QByteArray &line :
             {QByteArray("title: \"The new kettle\""), QByteArray("excerpt: \"It is \\\"blue\\\".\""),
              QByteArray("publishedDateTime: 2021-08-27T14:16:00Z"), QByteArray("webUrl: " + story),
              QByteArray("  name: The Local"), QByteArray("  - Tea"), QByteArray("    width: 640"),
              QByteArray("    height: 480")})
            QVERIFY2(content.contains(QByteArray('\n' + line + '\n')),
                     QByteArray(line + "\n\n" + content).constData());
        QVERIFY2(content.indexOf("excerpt:") < content.indexOf("publishedDateTime:"), content.constData());
        QVERIFY(!content.contains("quality:") && !content.contains("published:"));
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QCOMPARE(news(), QStringList{u"2021-01-01-old.md"_s});
        QCOMPARE(run({u"undo"_s, u"--redo"_s}).code, int(cli::Fine));
        QCOMPARE(file(u"2021-08-27-the-new-kettle.md"_s), content);
    }

    void dryRunWritesNothing()
    {
        const CommandResult outcome = run({u"new"_s, address("/story?utm_source=x"), u"--dry-run"_s});
        QCOMPARE(outcome.code, int(cli::Fine));
        QVERIFY2(outcome.out.contains("+title: \"The new kettle\"\n"), outcome.out.constData());
        QCOMPARE(news().size(), 1);
    }

    void whatIsThereAlreadyIsNamed()
    {
        const CommandResult same = run({u"new"_s, address("/old/?utm_source=mail")});
        QCOMPARE(same.code, int(cli::ProblemsFound));
        QVERIFY2(same.err.contains("_news/2021-01-01-old.md"), same.err.constData());
        QCOMPARE(m_server->seen().size(), 0); // nobody was asked
        QCOMPARE(run({u"new"_s, address("/story?utm_source=x")}).code, int(cli::Fine));
        const CommandResult amp = run({u"new"_s, address("/story/amp")});
        QCOMPARE(amp.code, int(cli::ProblemsFound));
        QVERIFY2(amp.err.contains("the-new-kettle.md"), amp.err.constData());
        QCOMPARE(news().size(), 2);
    }

    void whatCannotBeHadIsTold_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("status") << QByteArray("/gone") << QByteArray("http-status 404");
        QTest::newRow("type") << QByteArray("/pdf") << QByteArray("wrong-type");
    }
    void whatCannotBeHadIsTold()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, reason);
        const CommandResult outcome = run({u"new"_s, address(path)});
        QCOMPARE(outcome.code, int(cli::ProblemsFound));
        QVERIFY2(outcome.err.contains(reason), outcome.err.constData());
        QCOMPARE(news().size(), 1);
    }

    void offlineAsksNobody()
    {
        const CommandResult outcome = run({u"new"_s, address("/story?utm_source=x"), u"--offline"_s});
        QCOMPARE(outcome.code, int(cli::ProblemsFound));
        QVERIFY2(outcome.err.contains("offline"), outcome.err.constData());
        QCOMPARE(m_server->connections(), 0);
    }

    void fromScratch()
    {
        const CommandResult outcome = run({u"new"_s, u"--title"_s, u"Étude: 1/2"_s});
        QCOMPARE(outcome.code, int(cli::Fine));
        QVERIFY2(outcome.out.endsWith("-etude-1-2.md\n"), outcome.out.constData());
        QCOMPARE(news().size(), 2);
        QCOMPARE(run({u"new"_s}).code, int(cli::WrongUse));
        QCOMPARE(run({u"new"_s, u"ftp://a.example/"_s}).code, int(cli::WrongUse));
    }

    void withoutADateItGetsTodays()
    {
        const CommandResult outcome = run({u"new"_s, address("/nodate")});
        QCOMPARE(outcome.code, int(cli::Fine));
        QVERIFY(outcome.err.contains("date"));
        QVERIFY(file(QString::fromUtf8(outcome.out.trimmed()).section(u'/', 1))
                    .contains("publishedDateTime: 20"));
    }
};

QTEST_GUILESS_MAIN(TestNew)
#include "tst_new.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/core/image/testimages.h"
#include "tests/ui/window/readingwindow.h"
#include "ui/window/outputcommands.h"
#include <QFile>
#include <QSignalSpy>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::HttpAnswer;

/// An article leaves Hearth as a file, and is found again where it was left.
class TestOutput : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::ReadingWindow> rig;

    QByteArray saved(const QString &name)
    {
        const QString path = rig->dir.file(name);
        rig->window->status()->say(u"-"_s);
        rig->window->findChild<OutputCommands *>()->saveTo(path);
        if (!QTest::qWaitFor([&] { return rig->window->status()->message() != u"-"_s; }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        rig = std::make_unique<test::ReadingWindow>();
        rig->dir.write(u"library/_config.yml"_s, "url: http://127.0.0.1/\n");
        rig->server.on("/p.png", HttpAnswer::of("image/png", test::picture("png", QSize(64, 48))));
        rig->server.on("/a", HttpAnswer::html(test::pageWith(
                                 "needle", "<p><img src=\"/p.png\" width=\"640\" height=\"480\"></p>", 120)));
        rig->write(u"a.md"_s, "/a", {.excerpt = u"The excerpt says it shortly."_s});
        rig->write(u"b.md"_s, {}, {.body = QByteArray("Words of the body, many of them.\n\n").repeated(100)});
        QVERIFY(rig->start());
        QVERIFY(rig->open(u"a.md"_s));
    }
    void cleanup() { rig.reset(); }

    void theSummary()
    {
        const QByteArray html = saved(u"summary.html"_s);
        QVERIFY(html.contains("Title of a.md"));
        QVERIFY(html.contains("The excerpt says it shortly."));
        QVERIFY(!html.contains("needle"));
    }

    void thePageInEveryForm()
    {
        rig->press(Qt::Key_F);
        QTRY_COMPARE(rig->state(), PageState::Kind::Shown);
        QTRY_COMPARE(rig->web().queue().pending(), 0);
        const QByteArray html = saved(u"page.html"_s);
        QVERIFY(html.contains("needle"));
        QTRY_VERIFY(saved(u"again.html"_s).contains("data:image/png;base64,"));
        QVERIFY(saved(u"page.md"_s).contains("needle"));
        const QByteArray pdf = saved(u"page.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.count("/Type /Page\n") > 1 || pdf.size() > 20'000); // some pages of text
        QCOMPARE(rig->server.count("/a"), 1);                           // and nobody was asked for it
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        for (const QString &name : {u"none/x.html"_s, u"none/x.md"_s, u"none/x.pdf"_s}) {
            QVERIFY(saved(name).isEmpty());
            QVERIFY2(rig->window->status()->message().contains(u"x."_s), qPrintable(name));
        }
    }

    void thePlaceIsKeptOverARestart()
    {
        rig->press(Qt::Key_F);
        QTRY_COMPARE(rig->state(), PageState::Kind::Shown);
        rig->pane()->setScrollPosition(900);
        const int place = rig->pane()->readingPlace();
        QVERIFY(place > 0);
        QVERIFY(rig->open(u"b.md"_s));
        rig->pane()->setScrollPosition(400);
        const int other = rig->pane()->readingPlace();
        QVERIFY(rig->start());
        QVERIFY(rig->open(u"a.md"_s));
        QCOMPARE(rig->pane()->readingPlace(), 0); // the summary has its own
        rig->press(Qt::Key_F);
        QVERIFY(std::abs(rig->pane()->readingPlace() - place) < 120);
        QVERIFY(rig->open(u"b.md"_s));
        QVERIFY(std::abs(rig->pane()->readingPlace() - other) < 120);
    }

    void quotingAndFindingInAPage()
    {
        rig->press(Qt::Key_F);
        QTRY_COMPARE(rig->state(), PageState::Kind::Shown);
        QTextCursor cursor = rig->browser()->document()->find(u"needle"_s);
        QVERIFY(!cursor.isNull());
        rig->browser()->setTextCursor(cursor);
        QVERIFY(rig->pane()->quotation().startsWith(u"“needle”"_s));
        QVERIFY(rig->pane()->quotation().contains(rig->server.url("/a").toString()));
    }
};

QTEST_MAIN(TestOutput)
#include "tst_output.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/core/image/testimages.h"
#include "tests/ui/window/readingwindow.h"
#include "ui/reader/picturebar.h"
#include "ui/reader/picturecanvas.h"
#include "ui/reader/picturecontrols.h"
#include "ui/reader/pictureviewer.h"

using namespace hearth;
using namespace Qt::StringLiterals;
using test::HttpAnswer;

namespace {

HttpAnswer red(QSize size = QSize(640, 480))
{
    return HttpAnswer::of("image/png", test::picture("png", size));
}

int countOf(const QWidget *widget, const QColor &color)
{
    const QImage image = const_cast<QWidget *>(widget)->grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

/// Pictures in list and reader, as the user's policy has it, against a real server.
class TestPictures : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::ReadingWindow> rig;

    int redInReader() const { return countOf(rig->browser()->viewport(), Qt::red); }
    void setPolicy(PicturePolicy policy)
    {
        if (!rig->window) { // before the list asks for its first thumbnail
            Settings settings(rig->dir.file(u"data/settings.ini"_s));
            PicturePolicies policies;
            policies.everywhere = policy;
            settings.setPicturePolicies(rig->folder(), policies.toJson());
            settings.sync();
            return;
        }
        PicturePolicies policies = rig->window->web()->policies();
        policies.everywhere = policy;
        rig->window->web()->setPolicies(policies);
    }
    int indexOfPicture(int number) const
    {
        for (int i = 0; i < rig->browser()->objects().size(); ++i)
            if (rig->browser()->picture(i) && number-- == 0)
                return i;
        return -1;
    }
    void click(int number) const
    {
        Q_EMIT rig->browser()->anchorClicked(
            QUrl(linkHref(PageLink::Kind::Picture, QString::number(indexOfPicture(number)))));
    }

private Q_SLOTS:
    void init()
    {
        rig = std::make_unique<test::ReadingWindow>();
        rig->dir.write(u"library/_config.yml"_s,
                       "url: http://127.0.0.1/\n"); // the server is the library's own
    }
    void cleanup() { rig.reset(); }

    void whatThePublisherCachesIsFetchedAndKept();
    void othersWaitForAClick();
    void enterOnAFocusedPlaceholderLoadsIt();
    void allOfAnArticleAtOnce();
    void neverMeansNever();
    void offlineNothingLeaves();
    void aMissingPictureSaysWhy();
    void nothingJumpsWhenAPictureComes();
    void onlyRowsOnTheScreenAreAskedFor();
    void picturesOfAPage();
    void theViewerShowsWhatIsHere();
};

void TestPictures::whatThePublisherCachesIsFetchedAndKept()
{
    rig->server.on("/p.png", red());
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    QVERIFY(rig->start());
    QVERIFY(rig->open(u"a.md"_s));
    QTRY_VERIFY(redInReader() > 1000);
    QCOMPARE(rig->server.count("/p.png"), 1);
    QTRY_VERIFY(countOf(rig->window->list()->viewport(), Qt::red) > 50);
    rig->server.forget();
    QVERIFY(rig->start(true)); // offline, from what is kept
    QVERIFY(rig->open(u"a.md"_s));
    QTRY_VERIFY(redInReader() > 1000);
    QVERIFY(rig->server.seen().isEmpty());
}

void TestPictures::othersWaitForAClick()
{
    rig->server.on("/p.png", red());
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    setPolicy(PicturePolicy::Ask);
    QVERIFY(rig->start());
    rig->server.forget();
    QVERIFY(rig->open(u"a.md"_s));
    QTest::qWait(150);
    QVERIFY(rig->server.seen().isEmpty());
    QCOMPARE(rig->pane()->pictures()->waiting(), 1);
    click(0);
    QTRY_VERIFY(redInReader() > 1000);
    QCOMPARE(rig->server.count("/p.png"), 1);
    QCOMPARE(rig->pane()->pictures()->waiting(), 0);
    QTRY_VERIFY(countOf(rig->window->list()->viewport(), Qt::red) > 50); // the row has it now, too
}

void TestPictures::enterOnAFocusedPlaceholderLoadsIt()
{
    rig->server.on("/p.png", red());
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    setPolicy(PicturePolicy::Ask);
    QVERIFY(rig->start());
    QVERIFY(rig->open(u"a.md"_s));
    ArticleBrowser *browser = rig->browser();
    browser->setFocus();
    for (int i = 0; i < 8 && !browser->textCursor().charFormat().anchorHref().contains("picture"_L1); ++i)
        QTest::keyClick(browser, Qt::Key_Tab);
    QVERIFY(browser->textCursor().charFormat().anchorHref().contains("picture"_L1));
    QTest::keyClick(browser, Qt::Key_Return);
    QTRY_COMPARE(rig->server.count("/p.png"), 1);
    QTRY_COMPARE(rig->pane()->pictures()->waiting(), 0);
}

void TestPictures::allOfAnArticleAtOnce()
{
    QByteArray body;
    for (int i = 0; i < 3; ++i) {
        const QByteArray path = "/p" + QByteArray::number(i) + ".png";
        rig->server.on(path, red());
        body += "![](" + rig->server.url(path).toString().toUtf8() + ")\n\nText.\n\n";
    }
    rig->write(u"a.md"_s, {}, {.body = body});
    QVERIFY(rig->start());
    QVERIFY(rig->open(u"a.md"_s));
    auto *bar = rig->pane()->findChild<PictureBar *>();
    QTRY_COMPARE(bar->count(), 3);
    QVERIFY(bar->isVisible());
    QVERIFY(rig->server.seen().isEmpty());
    rig->window->actions()->action(Do::LoadPictures)->trigger();
    QTRY_COMPARE(rig->server.seen().size(), 3);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!rig->window->actions()->action(Do::LoadPictures)->isEnabled());
}

void TestPictures::neverMeansNever()
{
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    setPolicy(PicturePolicy::Never);
    QVERIFY(rig->start());
    rig->server.forget();
    QVERIFY(rig->open(u"a.md"_s));
    click(0);
    rig->pane()->pictures()->loadAll();
    QTest::qWait(150);
    QVERIFY(rig->server.seen().isEmpty());
}

void TestPictures::offlineNothingLeaves()
{
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    QVERIFY(rig->start(true));
    QVERIFY(rig->open(u"a.md"_s));
    click(0);
    QTest::qWait(200);
    QCOMPARE(rig->server.connections(), 0);
    QCOMPARE(rig->window->web()->log().size(), 0);
}

void TestPictures::aMissingPictureSaysWhy()
{
    rig->server.on("/p.png", HttpAnswer::error(404));
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    QVERIFY(rig->start());
    QVERIFY(rig->open(u"a.md"_s));
    ReaderPictures &pictures = rig->browser()->pictures();
    const PictureObject lead = *rig->browser()->picture(indexOfPicture(0));
    QTRY_COMPARE(pictures.get(lead).state, PictureAnswer::State::Failed);
    QCOMPARE(pictures.get(lead).status, 404);
    rig->server.on("/p.png", red());
    click(0); // though the server is remembered to have refused
    QTRY_VERIFY(redInReader() > 1000);
}

void TestPictures::nothingJumpsWhenAPictureComes()
{
    rig->server.on("/p.png", red(QSize(300, 900))); // not the shape that the article states
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    setPolicy(PicturePolicy::Ask);
    QVERIFY(rig->start());
    QVERIFY(rig->open(u"a.md"_s));
    const QSizeF before = rig->browser()->document()->size();
    click(0);
    QTRY_VERIFY(redInReader() > 300);
    QCOMPARE(rig->browser()->document()->size(), before);
}

void TestPictures::onlyRowsOnTheScreenAreAskedFor()
{
    for (int i = 0; i < 120; ++i) {
        const QByteArray path = "/p" + QByteArray::number(i) + ".png";
        rig->server.on(path, red(QSize(64, 48)));
        rig->write(u"%1.md"_s.arg(i, 3, 10, QChar(u'0')), {}, {.images = {rig->server.url(path).toString()}});
    }
    QVERIFY(rig->start());
    QTRY_VERIFY(countOf(rig->window->list()->viewport(), Qt::red) > 300);
    QTRY_COMPARE(rig->web().queue().pending(), 0);
    QVERIFY(rig->server.seen().size() >= 4);
    QVERIFY2(rig->server.seen().size() <= 24, qPrintable(QString::number(rig->server.seen().size())));
}

void TestPictures::picturesOfAPage()
{
    rig->server.on("/in.png", red());
    rig->server.on("/a", HttpAnswer::html(test::pageWith(
                             "needle", "<p><img src=\"/in.png\" width=\"640\" height=\"480\"></p>")));
    rig->write(u"a.md"_s, "/a");
    QVERIFY(rig->start());
    QVERIFY(rig->open(u"a.md"_s));
    rig->press(Qt::Key_F);
    QTRY_COMPARE(rig->state(), PageState::Kind::Shown);
    QTRY_VERIFY(redInReader() > 1000); // the page's own site: cached by its publisher
    QCOMPARE(rig->server.count("/in.png"), 1);
    setPolicy(PicturePolicy::Never);
    QTRY_VERIFY(redInReader() > 1000); // what is here is shown
}

void TestPictures::theViewerShowsWhatIsHere()
{
    rig->server.on("/p.png", red());
    rig->write(u"a.md"_s, {}, {.images = {rig->server.url("/p.png").toString()}});
    QVERIFY(rig->start());
    QVERIFY(rig->open(u"a.md"_s));
    QTRY_VERIFY(redInReader() > 1000);
    click(0);
    PictureViewer *viewer = rig->pane()->pictures()->viewer();
    QVERIFY(viewer && viewer->isVisible());
    QTRY_COMPARE(viewer->canvas()->picture().size(), QSize(640, 480));
    QTest::keyClick(viewer->canvas(), Qt::Key_O);
    QCOMPARE(rig->desktop.urls, QList<QUrl>{rig->server.url("/p.png")});
    QTest::keyClick(viewer->canvas(), Qt::Key_Escape);
    QVERIFY(!viewer->isVisible());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"

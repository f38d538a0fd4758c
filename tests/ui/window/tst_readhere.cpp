// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/readingwindow.h"
#include "ui/reader/viewswitch.h"

using namespace hearth;
using namespace Qt::StringLiterals;
using test::HttpAnswer;
using test::pageWith;
using Kind = PageState::Kind;

/// "Read here" as a reader uses it, against a real server.
class TestReadHere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingAnArticleAsksNobody();
    void readsHereAndKeepsIt();
    void theSwitchAndTheKeyGoBackAndForth();
    void offlineNothingLeaves();
    void whatIsKeptIsThereOffline();
    void askedForOfflineItComesWhenOnline();
    void aMissingPageIsSaidAndTriedAgain();
    void anArchivedCopyIsOffered();
    void aCookieWallIsNoArticle();
    void aPdfGoesToTheBrowser();
    void cancelling();
    void leavingWhileItIsFetched();
    void aFailedRenewalKeepsTheOldCopy();
    void withoutAnAddressThereIsNothingToFetch();
};

void TestReadHere::openingAnArticleAsksNobody()
{
    test::ReadingWindow rig;
    rig.write(u"a.md"_s, "/a");
    rig.write(u"b.md"_s, "/b");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    QVERIFY(rig.open(u"b.md"_s));
    QTest::qWait(150);
    QCOMPARE(rig.server.connections(), 0);
    QCOMPARE(rig.window->web()->log().size(), 0);
}

void TestReadHere::readsHereAndKeepsIt()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(pageWith("needle")));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    QCOMPARE(rig.state(), Kind::None);
    rig.press(Qt::Key_F);
    QCOMPARE(rig.state(), Kind::Fetching);
    QVERIFY(rig.text().contains(u"127.0.0.1"_s));
    QTRY_COMPARE(rig.state(), Kind::Shown);
    QVERIFY(rig.text().contains(u"needle"_s));
    QVERIFY(rig.text().contains(u"Title of a.md"_s));
    QVERIFY(!rig.text().contains(u"Home"_s));
    QCOMPARE(rig.pane()->view(), ReaderView::Article);
    QTRY_COMPARE(rig.row(u"a.md"_s).offline.state, OfflineState::Stored);
    QCOMPARE(rig.server.count("/a"), 1);

    // And after a restart without the server's help.
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    QCOMPARE(rig.state(), Kind::Kept);
    QVERIFY(!rig.text().contains(u"needle"_s));
    rig.press(Qt::Key_F);
    QCOMPARE(rig.state(), Kind::Shown); // at once
    QVERIFY(rig.text().contains(u"needle"_s));
    QCOMPARE(rig.server.count("/a"), 1);
}

void TestReadHere::theSwitchAndTheKeyGoBackAndForth()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(pageWith("needle", {}, 80)));
    rig.write(u"a.md"_s, "/a");
    rig.write(u"b.md"_s, "/b");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    auto *views = rig.pane()->findChild<ViewSwitch *>();
    QVERIFY(!views->isVisible());
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.state(), Kind::Shown);
    QVERIFY(views->isVisible());
    QCOMPARE(views->view(), ReaderView::Article);
    rig.pane()->setScrollPosition(300);
    rig.press(Qt::Key_F);
    QCOMPARE(rig.state(), Kind::Kept);
    QCOMPARE(views->view(), ReaderView::Summary);
    QVERIFY(!rig.text().contains(u"needle"_s));
    views->button(ReaderView::Article)->click();
    QCOMPARE(rig.state(), Kind::Shown);
    QCOMPARE(rig.pane()->scrollPosition(), 300);

    // It is remembered for each article.
    QVERIFY(rig.open(u"b.md"_s));
    QCOMPARE(rig.pane()->view(), ReaderView::Summary);
    QVERIFY(rig.open(u"a.md"_s));
    QCOMPARE(rig.state(), Kind::Shown);
    QCOMPARE(rig.pane()->scrollPosition(), 300);

    // By keys alone: Tab leads to the chosen segment, the arrow to the other.
    QAbstractButton *article = views->button(ReaderView::Article);
    article->setFocus();
    QTest::keyClick(article, Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(rig.pane()->view(), ReaderView::Summary);
    QCOMPARE(rig.server.count("/a"), 1);
}

void TestReadHere::offlineNothingLeaves()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(pageWith("needle")));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start(true));
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QCOMPARE(rig.state(), Kind::Waiting);
    QTest::qWait(200);
    QCOMPARE(rig.state(), Kind::Waiting);
    QCOMPARE(rig.server.connections(), 0);
    QCOMPARE(rig.window->web()->log().size(), 0);
}

void TestReadHere::whatIsKeptIsThereOffline()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(pageWith("needle")));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.state(), Kind::Shown);
    rig.server.forget();
    QVERIFY(rig.start(true));
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QCOMPARE(rig.state(), Kind::Shown);
    QVERIFY(rig.text().contains(u"needle"_s));
    QVERIFY(rig.server.seen().isEmpty());
}

void TestReadHere::askedForOfflineItComesWhenOnline()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(pageWith("needle")));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    rig.window->web()->setOffline(true);
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QCOMPARE(rig.state(), Kind::Waiting);
    rig.window->web()->setOffline(false);
    QTRY_COMPARE(rig.state(), Kind::Shown);
    QVERIFY(rig.text().contains(u"needle"_s));
}

void TestReadHere::aMissingPageIsSaidAndTriedAgain()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::error(404));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.state(), Kind::Failed);
    QVERIFY(rig.text().contains(u"404"_s));
    QVERIFY(rig.text().contains(u"Title of a.md"_s)); // the summary stays readable
    QTRY_COMPARE(rig.row(u"a.md"_s).offline.state, OfflineState::Failed);
    rig.follow(PageRequest::Browser);
    QCOMPARE(rig.desktop.urls, QList<QUrl>{rig.server.url("/a")});

    rig.server.on("/a", HttpAnswer::html(pageWith("needle")));
    rig.follow(PageRequest::Retry); // though the server is remembered to have said 404
    QTRY_COMPARE(rig.state(), Kind::Shown);
    QVERIFY(rig.text().contains(u"needle"_s));
}

void TestReadHere::anArchivedCopyIsOffered()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::error(410));
    rig.server.on("/copy", HttpAnswer::html(pageWith("needle")));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    rig.web().saver().setArchiveService(rig.server.url("/available"));
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.state(), Kind::Failed);
    rig.follow(PageRequest::Archived); // no answer that makes sense: 404
    QTRY_COMPARE(rig.state(), Kind::Failed);
    QVERIFY(rig.pane()->page().archive);
    const QByteArray answer = R"({"archived_snapshots":{"closest":{"available":true,"url":")" +
                              rig.server.url("/copy").toString().toUtf8() + R"("}}})";
    const auto archive = [answer](const test::HttpSeen &) {
        return HttpAnswer::of("application/json", answer);
    };
    for (const test::HttpSeen &seen : rig.server.seen())
        if (seen.path.startsWith("/available"))
            rig.server.on(seen.path, archive);
    rig.follow(PageRequest::Retry);
    QTRY_COMPARE(rig.state(), Kind::Shown);
    QVERIFY(rig.text().contains(u"needle"_s));
}

void TestReadHere::aCookieWallIsNoArticle()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(
                            "<html><body><p>We value your privacy. Accept all cookies?</p></body></html>"));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.state(), Kind::Failed);
    QCOMPARE(rig.pane()->page().reason, FailureReason::TooLittleText);
    QVERIFY(!rig.text().contains(u"We value your privacy"_s));
}

void TestReadHere::aPdfGoesToTheBrowser()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::of("application/pdf", "%PDF-1.7 …"));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.state(), Kind::Failed);
    QCOMPARE(rig.pane()->page().otherType, QByteArray("application/pdf"));
    QVERIFY(rig.text().contains(u"PDF"_s));
    QVERIFY(!rig.browser()->toHtml().contains(linkHref(PageRequest::Archived)));
    rig.follow(PageRequest::Browser);
    QCOMPARE(rig.desktop.urls.size(), 1);
}

void TestReadHere::cancelling()
{
    test::ReadingWindow rig;
    HttpAnswer silent = HttpAnswer::html({});
    silent.manner = HttpAnswer::Manner::Silent;
    rig.server.on("/a", silent);
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.server.count("/a"), 1);
    rig.follow(PageRequest::Cancel);
    QTRY_COMPARE(rig.state(), Kind::None);
    QCOMPARE(rig.pane()->view(), ReaderView::Summary);
}

void TestReadHere::leavingWhileItIsFetched()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(pageWith("needle")));
    rig.server.on("/b", HttpAnswer::error(500));
    rig.write(u"a.md"_s, "/a");
    rig.write(u"b.md"_s, "/b");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QVERIFY(rig.open(u"b.md"_s)); // the page of a must not turn up here
    QTRY_COMPARE(rig.row(u"a.md"_s).offline.state, OfflineState::Stored);
    QVERIFY(!rig.text().contains(u"needle"_s));
    QCOMPARE(rig.pane()->view(), ReaderView::Summary);
    QVERIFY(rig.open(u"a.md"_s));
    QCOMPARE(rig.state(), Kind::Shown);
}

void TestReadHere::aFailedRenewalKeepsTheOldCopy()
{
    test::ReadingWindow rig;
    rig.server.on("/a", HttpAnswer::html(pageWith("needle")));
    rig.write(u"a.md"_s, "/a");
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    rig.press(Qt::Key_F);
    QTRY_COMPARE(rig.state(), Kind::Shown);
    QTRY_COMPARE(rig.web().queue().pending(), 0);
    rig.server.on("/a", HttpAnswer::error(503));
    rig.follow(PageRequest::Refresh);
    QVERIFY(rig.pane()->page().renewing);
    QTRY_VERIFY(!rig.pane()->page().renewing);
    QCOMPARE(rig.state(), Kind::Shown);
    QVERIFY(rig.text().contains(u"needle"_s));
    QVERIFY(rig.text().contains(u"503"_s));
    QTRY_COMPARE(rig.row(u"a.md"_s).offline.state, OfflineState::Stale);
}

void TestReadHere::withoutAnAddressThereIsNothingToFetch()
{
    test::ReadingWindow rig;
    rig.write(u"a.md"_s, {});
    QVERIFY(rig.start());
    QVERIFY(rig.open(u"a.md"_s));
    QVERIFY(!rig.window->actions()->action(Do::ReadHere)->isEnabled());
    rig.press(Qt::Key_F);
    QCOMPARE(rig.state(), Kind::None);
}

QTEST_MAIN(TestReadHere)
#include "tst_readhere.moc"

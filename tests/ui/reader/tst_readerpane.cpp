// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/parser.h"
#include "ui/reader/articlebrowser.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readertheme.h"
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextFrame>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

OpenedArticle article(int id, const QByteArray &body = {}, const QByteArray &more = {})
{
    OpenedArticle opened;
    opened.id = ArticleId(id);
    opened.key = u"_news/%1.md"_s.arg(id);
    opened.path = u"/nowhere/"_s + opened.key;
    const QByteArray file =
        "---\ntitle: Title " + QByteArray::number(id) +
        "\nexcerpt: An excerpt.\noriginalUrl: https://a.example/1\nampWebUrl: ftp://a.example/amp\nquality: "
        "74\n"
        "topics:\n  - AI Hardware\nrelated:\n  - title: Other\n    webUrl: https://b.example/2\n" +
        more + "---\n" + body;
    opened.parsed = parseArticle(file, false);
    return opened;
}

const QByteArray longBody =
    QByteArray("A paragraph with several words in it, and a needle.\n\n").repeated(120);

} // namespace

class TestReaderPane : public QObject
{
    Q_OBJECT
    std::unique_ptr<ReaderPane> m_pane;
    ArticleBrowser *m_browser = nullptr;
    QAction m_star;
    QAction m_original;
    QAction m_amp;

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<ReaderPane>();
        m_star.setCheckable(true);
        ReaderActions actions;
        actions.star = &m_star;
        actions.original = &m_original;
        actions.ampPage = &m_amp;
        m_pane->setActions(actions);
        m_pane->resize(700, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_browser = m_pane->findChild<ArticleBrowser *>();
    }
    void cleanup() { m_pane.reset(); }

    void startsEmpty()
    {
        QCOMPARE(m_pane->article(), ArticleId::None);
        QVERIFY(!m_browser->isVisible());
        QVERIFY(!m_star.isEnabled());
        QVERIFY(!m_pane->scrollPage(1));
        QCOMPARE(m_pane->quotation(), QString());
    }

    void showsAndClears()
    {
        OpenedArticle one = article(1);
        one.row.starred = true;
        m_pane->showArticle(one, {});
        QCOMPARE(m_pane->article(), ArticleId(1));
        QVERIFY(m_browser->isVisible());
        QVERIFY(m_browser->toPlainText().contains(u"Title 1"_s));
        QCOMPARE(m_browser->accessibleName(), u"Title 1"_s);
        QVERIFY(m_star.isChecked());
        QVERIFY(m_original.isEnabled());
        QVERIFY(!m_amp.isEnabled()); // ftp is no address for a browser
        QCOMPARE(m_pane->addresses().original, QUrl(u"https://a.example/1"_s));
        QVERIFY(m_pane->addresses().amp.isEmpty());
        m_pane->clear();
        QCOMPARE(m_pane->article(), ArticleId::None);
        QVERIFY(!m_star.isEnabled());
        m_pane->showFailure(u"gone"_s);
        QVERIFY(!m_browser->isVisible());
    }

    void keepsItsPlaceWhenOnlyTheStateChanges()
    {
        OpenedArticle one = article(1, longBody);
        m_pane->showArticle(one, {});
        m_pane->setScrollPosition(400);
        const QString before = m_browser->toHtml();
        one.row.starred = one.row.read = true;
        m_pane->showArticle(one, {});
        QCOMPARE(m_pane->scrollPosition(), 400);
        QCOMPARE(m_browser->toHtml(), before);
        QVERIFY(m_star.isChecked());
        m_pane->showArticle(article(1, longBody + "more"), {}); // edited on disk
        QCOMPARE(m_pane->scrollPosition(), 400);
        m_pane->showArticle(article(2, longBody), {});
        QCOMPARE(m_pane->scrollPosition(), 0);
    }

    void pages()
    {
        m_pane->showArticle(article(1, longBody), {});
        int pages = 0;
        while (m_pane->scrollPage(1) && pages < 100)
            ++pages;
        QVERIFY(pages > 3 && pages < 100);
        QCOMPARE(m_pane->scrollPosition(), m_browser->verticalScrollBar()->maximum());
        QVERIFY(m_pane->scrollPage(-1));
        m_pane->showArticle(article(2), {});
        QVERIFY(!m_pane->scrollPage(-1));
    }

    void linksAreToldAndNotFollowed()
    {
        m_pane->showArticle(article(1), {});
        QSignalSpy topic(m_pane.get(), &ReaderPane::topicActivated);
        QSignalSpy url(m_pane.get(), &ReaderPane::openUrl);
        const QString before = m_browser->toPlainText();
        Q_EMIT m_browser->anchorClicked(QUrl(linkHref(PageLink::Kind::Topic, u"AI Hardware"_s)));
        Q_EMIT m_browser->anchorClicked(QUrl(u"https://b.example/2"_s));
        Q_EMIT m_browser->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        Q_EMIT m_browser->anchorClicked(QUrl(u"javascript:alert(1)"_s));
        QCOMPARE(topic.size(), 1);
        QCOMPARE(topic.first().first().toString(), u"AI Hardware"_s);
        QCOMPARE(url.size(), 1);
        QCOMPARE(url.first().first().toUrl(), QUrl(u"https://b.example/2"_s));
        QCOMPARE(m_browser->toPlainText(), before);
    }

    void everythingByKeyboard()
    {
        m_pane->showArticle(article(1), {});
        QSignalSpy topic(m_pane.get(), &ReaderPane::topicActivated);
        QSignalSpy url(m_pane.get(), &ReaderPane::openUrl);
        m_browser->setFocus();
        const auto press = [this](Qt::Key key) { QTest::keyClick(m_browser, key); };
        for (int i = 0; i < 3; ++i) { // topic, related coverage, details
            press(Qt::Key_Tab);
            press(Qt::Key_Return);
        }
        QCOMPARE(topic.size(), 1);
        QCOMPARE(url.size(), 1);
        QVERIFY(m_browser->toPlainText().contains(u"https://a.example/1"_s)); // Details opened
    }

    void nothingIsLoaded()
    {
        m_pane->showArticle(article(1), {});
        QTextDocument *document = m_browser->document();
        for (const QString &name :
             {u"file:///etc/hostname"_s, u"/etc/hostname"_s, u"https://spy.example/x.png"_s,
              u":/hearth/reader/article.html"_s, u"qrc:/hearth/reader/article.html"_s}) {
            for (const int type : {int(QTextDocument::ImageResource), int(QTextDocument::StyleSheetResource),
                                   int(QTextDocument::HtmlResource)}) {
                const QVariant resource = document->resource(type, QUrl(name));
                QVERIFY2(resource.toByteArray().isEmpty(), qPrintable(name));
                QVERIFY2(resource.value<QImage>().isNull() && resource.value<QPixmap>().isNull(),
                         qPrintable(name));
            }
        }
        const QString before = m_browser->toPlainText();
        m_browser->setSource(QUrl(u"file:///etc/hostname"_s));
        QCOMPARE(m_browser->toPlainText(), before);
    }

    void picturesOfTheLibrary()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"library/assets"_s));
        QImage red(600, 300, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(folder.filePath(u"library/assets/red.png"_s)));
        QVERIFY(red.save(folder.filePath(u"secret.png"_s)));
        ReaderContext context;
        context.libraryFolder = folder.filePath(u"library"_s);
        const auto reds = [this] {
            const QImage image = m_browser->viewport()->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); y += 4) {
                for (int x = 0; x < image.width(); x += 4)
                    count += image.pixelColor(x, y) == QColor(Qt::red);
            }
            return count;
        };
        m_pane->showArticle(article(1, {}, "images:\n  - url: /assets/red.png\n"), context);
        QTRY_VERIFY(reds() > 1000);
        m_pane->showArticle(article(2, {}, "images:\n  - url: /../secret.png\n"), context);
        QTest::qWait(200);
        QCOMPARE(reds(), 0);
    }

    void findsText()
    {
        m_pane->showArticle(article(1, longBody), {});
        auto *bar = m_pane->findChild<FindBar *>();
        m_pane->showFind();
        QVERIFY(bar->isVisible());
        auto *edit = bar->findChild<QLineEdit *>();
        edit->setText(u"NEEDLE"_s);
        QCOMPARE(bar->count(), 120);
        QCOMPARE(bar->current(), 0);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bar->current(), 1);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar->current(), 119);
        QVERIFY(m_pane->scrollPosition() > 0);
        edit->setText(u"nothing like this"_s);
        QCOMPARE(bar->count(), 0);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_browser->extraSelections().isEmpty());
    }

    void looks()
    {
        m_pane->showArticle(article(1, longBody), {});
        QSignalSpy changed(m_pane.get(), &ReaderPane::lookChanged);
        m_pane->zoomIn();
        QCOMPARE(m_pane->look().fontPx, 20);
        QCOMPARE(changed.size(), 1);
        m_pane->zoomReset();
        QCOMPARE(m_pane->look(), ReaderLook());
        ReaderLook huge;
        huge.fontPx = 1000;
        huge.columnPx = 1;
        m_pane->setLook(huge);
        QCOMPARE(m_pane->look().fontPx, int(ReaderLook::maxFontPx));
        for (const ReaderLook::Colors colors :
             {ReaderLook::Colors::Light, ReaderLook::Colors::Dark, ReaderLook::Colors::Sepia}) {
            ReaderLook look;
            look.colors = colors;
            m_pane->setLook(look);
            const Theme theme = readerTheme(look, m_pane->palette());
            QCOMPARE(m_browser->viewport()->grab().toImage().pixelColor(2, 2), theme.background);
            for (const QColor &ground : {theme.background, theme.panel, theme.well})
                for (const QColor &ink : {theme.text, theme.secondary, theme.tertiary, theme.accent})
                    QVERIFY(contrast(ink, ground) >= 4.5);
            QVERIFY(contrast(theme.accent, theme.accentTint) >= 4.5);
            QVERIFY(contrast(theme.quality, theme.qualityTint) >= 4.5);
        }
    }

    void columnIsNoWiderThanItShouldBe()
    {
        m_pane->resize(1400, 500);
        m_pane->showArticle(article(1, longBody), {});
        QCoreApplication::processEvents();
        const QTextFrameFormat page = m_browser->document()->rootFrame()->frameFormat();
        const double column = m_browser->viewport()->width() - page.leftMargin() - page.rightMargin();
        QCOMPARE(column, 680.0);
        QVERIFY(std::abs(page.leftMargin() - page.rightMargin()) <= 1);
    }

    void picturesFollowThePane()
    {
        const QByteArray picture =
            "images:\n  - url: https://a.example/p.png\n    width: 1600\n    height: 900\n";
        m_pane->showArticle(article(1, {}, picture), {});
        QCoreApplication::processEvents();
        const qreal height = m_browser->document()->size().height();
        for (const int width : {480, 700}) { // so narrow that the margins stay the same
            m_pane->resize(width, 500);
            QCoreApplication::processEvents();
            QVERIFY(m_browser->document()->size().width() <= m_browser->viewport()->width());
            QCOMPARE(m_browser->horizontalScrollBar()->maximum(), 0);
        }
        QCOMPARE(m_browser->document()->size().height(), height);
    }

    void largeBodiesComeLater()
    {
        m_pane->showArticle(article(1, longBody.repeated(20)), {});
        QVERIFY(m_browser->toPlainText().contains(u"Title 1"_s));
        QTRY_VERIFY(m_browser->toPlainText().contains(u"needle"_s));
        m_pane->showArticle(article(2, longBody.repeated(20)), {});
        m_pane->showArticle(article(3), {}); // the second one's body must not turn up here
        QTest::qWait(300);
        QVERIFY(!m_browser->toPlainText().contains(u"needle"_s));
    }

    void quotation()
    {
        m_pane->showArticle(article(1), {});
        QCOMPARE(m_pane->quotation(), u"“An excerpt.”\n— Title 1\nhttps://a.example/1"_s);
        m_pane->copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://a.example/1"_s);
    }

    void detailsUnfoldInView()
    {
        m_pane->showArticle(article(1, longBody), {});
        QTRY_VERIFY(m_browser->toPlainText().contains(u"needle"_s));
        QScrollBar *bar = m_browser->verticalScrollBar();
        bar->setValue(bar->maximum());
        const auto file = [this] { return m_browser->document()->find(u"_news/1.md"_s); };
        QVERIFY(file().isNull());
        const auto press = [this] {
            Q_EMIT m_browser->linkActivated({PageLink::Kind::Details, {}, {}, PageRequest::Retry});
            QCoreApplication::processEvents();
        };
        press();
        QVERIFY(!file().isNull());
        QTRY_VERIFY(m_browser->viewport()->rect().contains(m_browser->cursorRect(file())));
        QTextCursor heading = m_browser->document()->find(u"Details"_s);
        QVERIFY(m_browser->viewport()->rect().contains(m_browser->cursorRect(heading)));
        press(); // and folds again
        QVERIFY(file().isNull());
    }

    void whatHasNoRoomIsInAMenu()
    {
        const auto named = [this](const QString &name) -> QToolButton * {
            for (auto *button : m_pane->findChildren<QToolButton *>()) {
                if (button->accessibleName() == name)
                    return button;
            }
            return nullptr;
        };
        m_star.setText(u"&Star"_s);
        m_pane->showArticle(article(1), {});
        QToolButton *star = named(u"Star"_s);
        QToolButton *more = named(u"More"_s);
        QVERIFY(star && more);
        QVERIFY(star->isVisible() && !more->isVisible());
        star->setFocus();
        m_pane->resize(300, 500);
        QTRY_VERIFY(!star->isVisible());
        QVERIFY(more->isVisible());
        QVERIFY(more->hasFocus()); // the keyboard stays in the bar
        QCOMPARE(more->menu()->actions(), QList<QAction *>{&m_star});
        m_pane->resize(700, 500);
        QTRY_VERIFY(star->isVisible());
        QVERIFY(!more->isVisible());
    }

    void everyControlHasAName()
    {
        m_pane->showArticle(article(1), {});
        m_original.setText(u"Open &Original"_s);
        m_star.setText(u"&Star"_s);
        for (const QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestReaderPane)
#include "tst_readerpane.moc"

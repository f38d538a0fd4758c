// SPDX-License-Identifier: Apache-2.0
#include "tests/core/image/testimages.h"
#include "tests/support/tempdir.h"
#include "ui/reader/picturecanvas.h"
#include "ui/reader/pictureviewer.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestPictureViewer : public QObject
{
    Q_OBJECT
    test::TempDir m_dir;
    QList<ViewedPicture> m_pictures;
    std::unique_ptr<PictureViewer> m_viewer;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_viewer->canvas(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir.write(u"one"_s, test::picture("png", QSize(3000, 1000), Qt::red));
        m_dir.write(u"two"_s, test::picture("jpeg", QSize(60, 40), Qt::blue));
        m_dir.write(u"broken"_s, "no picture");
        m_pictures = {
            {u"The first"_s, m_dir.file(u"one"_s), QUrl(u"https://a.example/img/photo.of.it.png?w=3"_s)},
            {u"The second"_s, m_dir.file(u"two"_s), QUrl(u"https://a.example/download?id=1"_s)},
            {{}, m_dir.file(u"broken"_s), {}}};
    }
    void init()
    {
        m_viewer = std::make_unique<PictureViewer>(nullptr);
        m_viewer->resize(700, 500);
        m_viewer->show(m_pictures, 0);
        QVERIFY(QTest::qWaitForWindowExposed(m_viewer.get()));
        QTRY_VERIFY(!m_viewer->canvas()->picture().isNull());
    }
    void cleanup() { m_viewer.reset(); }

    void fitsZoomsAndMoves()
    {
        PictureCanvas *canvas = m_viewer->canvas();
        QVERIFY(canvas->isFitted());
        QCOMPARE(canvas->scale(), canvas->width() * canvas->devicePixelRatioF() / 3000);
        QVERIFY(!canvas->pan(1, 0)); // all of it is seen
        press(Qt::Key_1);
        QCOMPARE(canvas->scale(), 1.0);
        QVERIFY(canvas->pan(1, 0));
        press(Qt::Key_Plus);
        QVERIFY(canvas->scale() > 1);
        press(Qt::Key_Minus);
        QCOMPARE(canvas->scale(), 1.0);
        canvas->setScale(1000);
        QCOMPARE(canvas->scale(), PictureCanvas::largest);
        press(Qt::Key_0);
        QVERIFY(canvas->isFitted());
    }

    void smallPicturesAreNotEnlarged()
    {
        press(Qt::Key_PageDown);
        QTRY_COMPARE(m_viewer->canvas()->picture().size(), QSize(60, 40));
        QCOMPARE(m_viewer->canvas()->scale(), 1.0);
    }

    void goesFromOneToTheNext()
    {
        press(Qt::Key_Left);
        QCOMPARE(m_viewer->index(), 0);
        press(Qt::Key_Right);
        QCOMPARE(m_viewer->index(), 1);
        QTRY_VERIFY(!m_viewer->canvas()->picture().isNull());
        QCOMPARE(m_viewer->windowTitle(), u"The second"_s);
        press(Qt::Key_Right);
        QCOMPARE(m_viewer->index(), 2);
        QTest::qWait(100);
        QVERIFY(m_viewer->canvas()->picture().isNull()); // it says so instead
        press(Qt::Key_Right);
        QCOMPARE(m_viewer->index(), 2);
        m_viewer->previous();
        m_viewer->previous();
        QCOMPARE(m_viewer->index(), 0);
        QTRY_COMPARE(m_viewer->canvas()->picture().size(), QSize(3000, 1000));
    }

    void copiesOpensAndCloses()
    {
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(3000, 1000));
        const QSignalSpy opened(m_viewer.get(), &PictureViewer::openUrl);
        press(Qt::Key_O);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUrl(), m_pictures.first().address);
        press(Qt::Key_Escape);
        QVERIFY(!m_viewer->isVisible());
    }

    void filesAreNamedAfterTheirAddress()
    {
        QCOMPARE(PictureViewer::fileName(m_pictures[0]), u"photo.of.it.png"_s);
        QCOMPARE(PictureViewer::fileName(m_pictures[1]), u"download.jpg"_s);
        ViewedPicture odd = m_pictures[0];
        odd.address = QUrl(u"https://a.example/a%3Ab%2F..%5C*.png"_s);
        const QString name = PictureViewer::fileName(odd);
        for (const QChar c : u":/\\*"_s)
            QVERIFY2(!name.contains(c), qPrintable(name));
    }

    void everyControlHasAName()
    {
        for (const QToolButton *button : m_viewer->findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        QCOMPARE(m_viewer->canvas()->accessibleName(), u"The first"_s);
        QVERIFY(m_viewer->canvas()->accessibleDescription().contains(u"3000"_s));
    }
};

QTEST_MAIN(TestPictureViewer)
#include "tst_pictureviewer.moc"

// SPDX-License-Identifier: Apache-2.0
#include "ui/common/imageloader.h"
#include "ui/common/localimage.h"
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestLocalImage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QDir root(m_dir->path());
        QVERIFY(root.mkpath(u"library/assets/images"_s));
        QVERIFY(root.mkpath(u"outside"_s));
        write(u"library/assets/images/a.png"_s, {300, 200});
        write(u"library/assets/images/with space.png"_s, {10, 10});
        write(u"outside/secret.png"_s, {10, 10});
        QFile::link(root.filePath(u"outside/secret.png"_s), root.filePath(u"library/assets/link.png"_s));
        QFile::link(root.filePath(u"library/assets/images/a.png"_s),
                    root.filePath(u"library/assets/inner.png"_s));
    }

    void paths_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file"); // relative to the library; empty: refused
        QTest::newRow("absolute") << u"/assets/images/a.png"_s << u"assets/images/a.png"_s;
        QTest::newRow("relative") << u"assets/images/a.png"_s << u"assets/images/a.png"_s;
        QTest::newRow("encoded") << u"/assets/images/with%20space.png"_s << u"assets/images/with space.png"_s;
        QTest::newRow("plain space") << u"/assets/images/with space.png"_s
                                     << u"assets/images/with space.png"_s;
        QTest::newRow("query") << u"/assets/images/a.png?v=2#x"_s << u"assets/images/a.png"_s;
        QTest::newRow("dots inside") << u"/assets/../assets/images/a.png"_s << u"assets/images/a.png"_s;
        QTest::newRow("link inside") << u"/assets/inner.png"_s << u"assets/images/a.png"_s;
        QTest::newRow("dots outside") << u"/../outside/secret.png"_s << QString();
        QTest::newRow("encoded dots") << u"/%2e%2e/outside/secret.png"_s << QString();
        QTest::newRow("link outside") << u"/assets/link.png"_s << QString();
        QTest::newRow("folder") << u"/assets/images"_s << QString();
        QTest::newRow("missing") << u"/assets/images/b.png"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("http") << u"https://example.org/assets/images/a.png"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("host") << u"//example.org/assets/images/a.png"_s << QString();
        QTest::newRow("drive") << u"C:/assets/images/a.png"_s << QString();
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << QString();
    }
    void paths()
    {
        QFETCH(QString, url);
        QFETCH(QString, file);
        const QString library = QDir(m_dir->path()).canonicalPath() + u"/library"_s;
        QCOMPARE(libraryImagePath(library, url), file.isEmpty() ? QString() : QString(library + u'/' + file));
        QCOMPARE(libraryImagePath(QString(), url), QString());
    }

    void decodes_data()
    {
        QTest::addColumn<QSize>("asked");
        QTest::addColumn<Fit>("fit");
        QTest::addColumn<QSize>("got");
        QTest::newRow("cover wide") << QSize(88, 66) << Fit::Cover << QSize(88, 66);
        QTest::newRow("cover tall") << QSize(30, 90) << Fit::Cover << QSize(30, 90);
        QTest::newRow("cover enlarges") << QSize(600, 600) << Fit::Cover << QSize(600, 600);
        QTest::newRow("contain") << QSize(60, 60) << Fit::Contain << QSize(60, 40);
        QTest::newRow("contain keeps") << QSize(900, 900) << Fit::Contain << QSize(300, 200);
    }
    void decodes()
    {
        QFETCH(QSize, asked);
        QFETCH(Fit, fit);
        const QImage image = decodeImage(m_dir->filePath(u"library/assets/images/a.png"_s), asked, fit);
        QTEST(image.size(), "got");
    }

    void refusesWhatIsNoPicture()
    {
        QFile file(m_dir->filePath(u"text.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        QVERIFY(decodeImage(file.fileName(), {10, 10}, Fit::Cover).isNull());
        QVERIFY(decodeImage(m_dir->filePath(u"missing.png"_s), {10, 10}, Fit::Cover).isNull());
    }

    void refusesHugePictures()
    {
        // A header that states 50,000 × 50,000 pixels and nothing behind it.
        const QByteArray png = QByteArray::fromHex(
            "89504e470d0a1a0a0000000d494844520000c3500000c3500802000000c4cdaa9d0000000849444154789c03"
            "0000000001480689d20000000049454e44ae426082");
        QFile file(m_dir->filePath(u"huge.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(png);
        file.close();
        QCOMPARE(QImageReader(file.fileName()).size(),
                 QSize(50000, 50000)); // it is the limit that refuses it
        QVERIFY(decodeImage(file.fileName(), {88, 66}, Fit::Cover).isNull());
    }

    void loaderAnswersLaterAndKeeps()
    {
        ImageLoader loader(1024 * 1024);
        QSignalSpy ready(&loader, &ImageLoader::ready);
        int jobs = 0;
        const auto job = [&jobs] {
            ++jobs;
            return QImage(10, 10, QImage::Format_RGB32);
        };
        QCOMPARE(loader.get(u"a"_s, job).state, ImageLoader::State::Loading);
        QCOMPARE(loader.get(u"a"_s, job).state, ImageLoader::State::Loading);
        QVERIFY(ready.wait());
        QCOMPARE(ready.size(), 1);
        const auto entry = loader.get(u"a"_s, job);
        QCOMPARE(entry.state, ImageLoader::State::Ready);
        QCOMPARE(entry.pixmap.size(), QSize(10, 10));
        QCOMPARE(jobs, 1);
    }

    void loaderRemembersFailures()
    {
        ImageLoader loader(1024 * 1024);
        QSignalSpy ready(&loader, &ImageLoader::ready);
        const auto job = [] { return QImage(); };
        loader.get(u"a"_s, job);
        QVERIFY(ready.wait());
        QCOMPARE(loader.get(u"a"_s, job).state, ImageLoader::State::Failed);
        QCOMPARE(loader.get(u"a"_s, job).pixmap.isNull(), true);
    }

    void loaderStaysWithinItsCap()
    {
        ImageLoader loader(100 * 1024);
        QSignalSpy ready(&loader, &ImageLoader::ready);
        const auto job = [] { return QImage(100, 100, QImage::Format_RGB32); }; // 40 kB
        for (int i = 0; i < 6; ++i) {
            loader.get(QString::number(i), job);
            QVERIFY(ready.wait());
        }
        int kept = 0;
        for (int i = 0; i < 6; ++i)
            kept += loader.get(QString::number(i), job).state == ImageLoader::State::Ready;
        QVERIFY(kept >= 1 && kept <= 2);
    }

    void loaderServesTheNewestFirst()
    {
        ImageLoader loader(16 * 1024 * 1024);
        QSignalSpy ready(&loader, &ImageLoader::ready);
        QSemaphore gate;
        const auto blocked = [&gate] {
            gate.acquire();
            return QImage(1, 1, QImage::Format_RGB32);
        };
        const auto quick = [] { return QImage(1, 1, QImage::Format_RGB32); };
        loader.get(u"first"_s, blocked);
        loader.get(u"second"_s, blocked);
        for (int i = 0; i < 500; ++i) // a long scroll
            loader.get(QString::number(i), quick);
        gate.release(2);
        QTRY_VERIFY(ready.size() >= 98);
        QTest::qWait(20);
        QCOMPARE(ready.size(), 2 + 96); // what scrolled by is not decoded
        QStringList order;
        for (const auto &arguments : ready)
            order.append(arguments.first().toString());
        QVERIFY(order.indexOf(u"499"_s) < order.indexOf(u"410"_s));
        QVERIFY(!order.contains(u"3"_s));
        QCOMPARE(loader.get(u"3"_s, quick).state, ImageLoader::State::Loading); // but may be asked for again
        QVERIFY(ready.wait());
        QCOMPARE(ready.last().first().toString(), u"3"_s);
    }

    void loaderForgetsWhatWasUnderWay()
    {
        ImageLoader loader(1024 * 1024);
        QSignalSpy ready(&loader, &ImageLoader::ready);
        loader.get(u"a"_s, [] { return QImage(1, 1, QImage::Format_RGB32); });
        loader.clear();
        loader.get(u"b"_s, [] { return QImage(2, 2, QImage::Format_RGB32); });
        QVERIFY(ready.wait());
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready.first().first().toString(), u"b"_s);
    }

private:
    void write(const QString &path, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_dir->filePath(path)));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(TestLocalImage)
#include "tst_localimage.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/image/imagedecoder.h"
#include "core/image/svgcleaner.h"
#include "tests/core/image/testimages.h"
#include "tests/support/tempdir.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

class ImageDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void scalesDownOnly();
    void orientation();
    void hugeHeader_data();
    void hugeHeader();
    void damaged_data();
    void damaged();
    void animation();
    void drawing();
    void drawingIsScaledUp();
    void drawingSize_data();
    void drawingSize();
    void svgLoadsNothing();
    void cleansSvg_data();
    void cleansSvg();
    void refusesSvg_data();
    void refusesSvg();
    void useBomb();
    void keepsDrawing();
    void shrinks();
    void leavesSmallOnesAlone();
};

namespace {
QByteArray svg(const QByteArray &inner, const QByteArray &attributes = "width=\"40\" height=\"20\"")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
           attributes + ">" + inner + "</svg>";
}
} // namespace

void ImageDecoderTest::decodes_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"png", "jpeg", "webp", "bmp"})
        QTest::newRow(format) << QByteArray(format);
}

void ImageDecoderTest::decodes()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = picture(format.constData(), QSize(64, 32));
    QVERIFY(!bytes.isEmpty());
    const auto facts = inspectImage(bytes);
    QVERIFY(facts.ok());
    QCOMPARE(facts->size, QSize(64, 32));
    QVERIFY(!facts->animated);
    const auto image = decodeImage(bytes, QSize(32, 32));
    QVERIFY(image.ok());
    QCOMPARE(image->size(), QSize(32, 16));
    QVERIFY(qRed(image->pixel(5, 5)) > 240);
}

void ImageDecoderTest::scalesDownOnly()
{
    const QByteArray bytes = picture("png", QSize(20, 10));
    QCOMPARE(decodeImage(bytes, QSize(200, 200))->size(), QSize(20, 10));
    QCOMPARE(decodeImage(bytes, QSize())->size(), QSize(20, 10));
    QCOMPARE(decodeImage(picture("png", QSize(1000, 1)), QSize(10, 10))->size(), QSize(10, 1));
}

void ImageDecoderTest::orientation()
{
    const QByteArray bytes = turnedJpeg(QSize(64, 32), 6);
    QCOMPARE(inspectImage(bytes)->size, QSize(32, 64));
    QCOMPARE(decodeImage(bytes, QSize())->size(), QSize(32, 64));
    QCOMPARE(decodeImage(bytes, QSize(16, 16))->size(), QSize(8, 16));
}

void ImageDecoderTest::hugeHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("50,000 by 50,000") << pngHeader(50'000, 50'000);
    QTest::newRow("very wide") << pngHeader(30'000, 1);
    QTest::newRow("too many pixels") << pngHeader(15'000, 15'000);
    QTest::newRow("svg") << svg({}, "width=\"50000\" height=\"50000\"");
}

void ImageDecoderTest::hugeHeader()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto image = decodeImage(bytes, QSize(100, 100));
    QVERIFY(!image.ok());
    QCOMPARE(image.error().code, ErrorCode::TooLarge);
    QVERIFY(timer.elapsed() < 1000);
}

void ImageDecoderTest::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Unsupported);
    QTest::newRow("html") << QByteArray("<!doctype html><p>not found") << int(ErrorCode::Unsupported);
    QTest::newRow("cut off png") << picture("png", QSize(400, 400)).first(100) << int(ErrorCode::Malformed);
    QTest::newRow("header only") << pngHeader(100, 100) << int(ErrorCode::Malformed);
    QTest::newRow("tiff is not for articles")
        << QByteArray("II*\0\x08\0\0\0\0\0\0\0\0\0", 14) << int(ErrorCode::Unsupported);
}

void ImageDecoderTest::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto image = decodeImage(bytes, QSize(100, 100));
    QVERIFY(!image.ok());
    QCOMPARE(int(image.error().code), code);
}

void ImageDecoderTest::animation()
{
    const QByteArray bytes = animatedGif();
    const auto facts = inspectImage(bytes);
    QVERIFY(facts.ok());
    QVERIFY(facts->animated);
    QVERIFY(decodeImage(bytes, QSize(10, 10)).ok());
    QCOMPARE(shrinkForStore(bytes, 1).valueOr({}), bytes);
}

void ImageDecoderTest::drawing()
{
    const QByteArray bytes = svg("<rect width=\"40\" height=\"20\" fill=\"#f00\"/>");
    const auto facts = inspectImage(bytes);
    QVERIFY(facts.ok());
    QCOMPARE(facts->format, "svg");
    QCOMPARE(facts->size, QSize(40, 20));
    const auto image = decodeImage(bytes, QSize());
    QCOMPARE(image->size(), QSize(40, 20));
    QCOMPARE(image->pixelColor(20, 10), QColor(Qt::red));
}

void ImageDecoderTest::drawingIsScaledUp()
{
    QCOMPARE(decodeImage(svg("<rect width=\"40\" height=\"20\"/>"), QSize(400, 400))->size(),
             QSize(400, 200));
}

void ImageDecoderTest::drawingSize_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("plain") << QByteArray("width=\"40\" height=\"20\"") << QSize(40, 20);
    QTest::newRow("pixels") << QByteArray("width=\"40px\" height=\"20px\"") << QSize(40, 20);
    QTest::newRow("inches") << QByteArray("width=\"1in\" height=\"72pt\"") << QSize(96, 96);
    QTest::newRow("box") << QByteArray("viewBox=\"0 0 64,32\"") << QSize(64, 32);
    QTest::newRow("percent") << QByteArray("width=\"100%\" height=\"100%\" viewBox=\"0 0 8 8\"")
                             << QSize(8, 8);
    QTest::newRow("none") << QByteArray() << QSize(300, 150);
}

void ImageDecoderTest::drawingSize()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QSize, expected);
    const QByteArray bytes = svg("<text y=\"10\">A</text>", attributes);
    QCOMPARE(inspectImage(bytes)->size, expected);
    QCOMPARE(decodeImage(bytes, QSize())->size(), expected);
}

void ImageDecoderTest::svgLoadsNothing()
{
    TempDir dir;
    const QString secret = dir.write(u"secret.png"_s, picture("png", QSize(40, 20), Qt::blue));
    for (const QString &reference :
         QStringList{secret, u"file://"_s + secret, QFileInfo(secret).fileName()}) {
        const QByteArray bytes =
            svg("<image width=\"40\" height=\"20\" xlink:href=\"" + reference.toUtf8() + "\"/>");
        const auto image = decodeImage(bytes, QSize());
        QVERIFY(image.ok());
        QCOMPARE(image->pixelColor(20, 10).alpha(), 0);
    }
    // What is embedded is drawn.
    const QByteArray embedded = svg("<image width=\"40\" height=\"20\" xlink:href=\"data:image/png;base64," +
                                    picture("png", QSize(40, 20), Qt::blue).toBase64() + "\"/>");
    QCOMPARE(decodeImage(embedded, QSize())->pixelColor(20, 10), QColor(Qt::blue));
}

void ImageDecoderTest::cleansSvg_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QByteArray>("forbidden");
    const auto row = [](const char *name, const char *inner, const char *forbidden) {
        QTest::newRow(name) << QByteArray(inner) << QByteArray(forbidden);
    };
    row("script", "<script>alert(1)</script>", "alert");
    row("handler", "<rect onload=\"alert(1)\"/>", "alert");
    row("web image", "<image href=\"https://a.example/x.png\"/>", "a.example");
    row("embedded svg", "<image href=\"data:image/svg+xml;base64,AAAA\"/>", "svg+xml");
    row("other document", "<use href=\"https://a.example/x.svg#a\"/>", "a.example");
    row("foreign", "<foreignObject><p>x</p></foreignObject>", "foreign");
    row("import", "<style>@import url(https://a.example/x.css);</style>", "a.example");
    row("style url", "<rect style=\"fill:url(https://a.example/x)\"/>", "a.example");
    row("fill url", "<rect fill=\"url( 'https://a.example/x' )\"/>", "a.example");
    row("link", "<a href=\"https://a.example/\"><rect/></a>", "a.example");
    row("base", "<g xml:base=\"https://a.example/\"/>", "a.example");
}

void ImageDecoderTest::cleansSvg()
{
    QFETCH(QByteArray, inner);
    QFETCH(QByteArray, forbidden);
    const auto clean = cleanSvg(svg(inner));
    QVERIFY(clean.ok());
    QVERIFY2(!clean->contains(forbidden), clean->constData());
}

void ImageDecoderTest::refusesSvg_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>") +
                                     svg("<text>&a;</text>");
    QTest::newRow("external entity") << QByteArray(
                                            "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>") +
                                            svg("<text>&a;</text>");
    QTest::newRow("too deep") << svg(QByteArray("<g>").repeated(1000) + QByteArray("</g>").repeated(1000));
    QTest::newRow("too many") << svg(QByteArray("<g/>").repeated(maxSvgElements + 1));
    QTest::newRow("too long") << svg(QByteArray(maxSvgBytes, ' '));
    QTest::newRow("broken") << QByteArray("<svg><g></svg>");
}

void ImageDecoderTest::refusesSvg()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!cleanSvg(bytes).ok());
}

void ImageDecoderTest::useBomb()
{
    QByteArray inner = "<defs><g id=\"l0\"><rect width=\"1\" height=\"1\"/></g>";
    for (int level = 1; level < 12; ++level) {
        inner += "<g id=\"l" + QByteArray::number(level) + "\">" +
                 QByteArray("<use xlink:href=\"#l" + QByteArray::number(level - 1) + "\"/>").repeated(10) +
                 "</g>";
    }
    inner += "</defs><use xlink:href=\"#l11\"/><use id=\"me\" xlink:href=\"#me\"/>";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(decodeImage(svg(inner), QSize(50, 50)).ok());
    QVERIFY(timer.elapsed() < 2000);
}

void ImageDecoderTest::keepsDrawing()
{
    const auto clean =
        cleanSvg(svg("<defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient>"
                     "<rect id=\"r\" width=\"4\" height=\"4\"/></defs>"
                     "<rect fill=\"url(#g)\"/><use xlink:href=\"#r\"/><style>.a{fill:red}</style>"
                     "<text>A &amp; B</text>"));
    QVERIFY(clean.ok());
    for (const char *kept : {"url(#g)", "xlink:href=\"#r\"", ".a{fill:red}", "A &amp; B", "width=\"40\""})
        QVERIFY2(clean->contains(kept), kept);
}

void ImageDecoderTest::shrinks()
{
    const QByteArray large = picture("jpeg", QSize(3000, 1500));
    const auto small = shrinkForStore(large, 1000);
    QVERIFY(small.ok());
    QCOMPARE(inspectImage(*small)->size, QSize(1000, 500));
    QVERIFY(small->size() < large.size());
    QVERIFY(!shrinkForStore("no picture", 1000).ok());
}

void ImageDecoderTest::leavesSmallOnesAlone()
{
    const QByteArray bytes = picture("png", QSize(100, 100));
    QCOMPARE(shrinkForStore(bytes, 100).valueOr({}), bytes);
    const QByteArray drawing =
        svg("<rect width=\"4000\" height=\"4000\"/>", "width=\"4000\" height=\"4000\"");
    QCOMPARE(shrinkForStore(drawing, 100).valueOr({}), drawing);
}

QTEST_MAIN(ImageDecoderTest)
#include "tst_imagedecoder.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/image/imagechoice.h"
#include "core/image/imagepolicy.h"
#include "core/image/localimage.h"
#include "tests/support/tempdir.h"
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {
ImageRef image(int width, int height, bool cached = false)
{
    ImageRef ref;
    ref.url = u"https://a.example/%1x%2.png"_s.arg(width).arg(height);
    ref.width = width;
    ref.height = height;
    ref.isCached = cached;
    return ref;
}
} // namespace

class ImageChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choice_data();
    void choice();
    void emptyAddressIsNone();
    void policy_data();
    void policy();
    void policiesAsJson();
    void brokenJson();
    void localPath();
};

void ImageChoiceTest::choice_data()
{
    QTest::addColumn<QList<QSize>>("sizes");
    QTest::addColumn<QSize>("needed");
    QTest::addColumn<int>("expected");
    using Sizes = QList<QSize>;
    QTest::newRow("none") << Sizes{} << QSize(88, 66) << -1;
    QTest::newRow("only one, too small") << Sizes{{50, 50}} << QSize(88, 66) << 0;
    QTest::newRow("smallest that fills") << Sizes{{1000, 800}, {100, 80}, {200, 160}} << QSize(88, 66) << 1;
    QTest::newRow("for a dense screen") << Sizes{{1000, 800}, {100, 80}, {200, 160}} << QSize(176, 132) << 2;
    QTest::newRow("largest when none fills") << Sizes{{50, 50}, {80, 60}, {60, 60}} << QSize(176, 132) << 1;
    QTest::newRow("must fill both sides") << Sizes{{1000, 50}, {300, 200}} << QSize(88, 66) << 1;
    QTest::newRow("exactly fills") << Sizes{{88, 66}, {300, 200}} << QSize(88, 66) << 0;
    QTest::newRow("unknown size comes last") << Sizes{{0, 0}, {50, 50}} << QSize(88, 66) << 1;
    QTest::newRow("only unknown sizes") << Sizes{{0, 0}, {0, 0}} << QSize(88, 66) << 0;
    QTest::newRow("tracking pixel never") << Sizes{{1, 1}, {2, 500}, {0, 1}} << QSize(88, 66) << -1;
    QTest::newRow("tracking pixel passed over") << Sizes{{1, 1}, {50, 50}} << QSize(88, 66) << 1;
}

void ImageChoiceTest::choice()
{
    QFETCH(QList<QSize>, sizes);
    QFETCH(QSize, needed);
    QFETCH(int, expected);
    QList<ImageRef> images;
    for (const QSize size : sizes)
        images.append(image(size.width(), size.height()));
    QCOMPARE(chooseImage(images, needed), expected);
}

void ImageChoiceTest::emptyAddressIsNone()
{
    QCOMPARE(chooseImage({ImageRef{}}, QSize(10, 10)), -1);
}

void ImageChoiceTest::policy_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("cached");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<int>("verdict");
    using P = PicturePolicy;
    using V = PictureVerdict;
    const auto row = [](const char *name, P policy, bool cached, bool asked, V verdict) {
        QTest::newRow(name) << int(policy) << cached << asked << int(verdict);
    };
    row("always", P::Always, false, false, V::Fetch);
    row("cached, is", P::CachedByPublisher, true, false, V::Fetch);
    row("cached, is not", P::CachedByPublisher, false, false, V::AskUser);
    row("cached, is not, clicked", P::CachedByPublisher, false, true, V::Fetch);
    row("ask", P::Ask, true, false, V::AskUser);
    row("ask, clicked", P::Ask, false, true, V::Fetch);
    row("never", P::Never, true, false, V::Forbidden);
    row("never, clicked", P::Never, true, true, V::Forbidden);
}

void ImageChoiceTest::policy()
{
    QFETCH(int, policy);
    QFETCH(bool, cached);
    QFETCH(bool, asked);
    QFETCH(int, verdict);
    PicturePolicies policies;
    policies.everywhere = PicturePolicy(policy);
    QCOMPARE(int(policies.verdict(image(640, 480, cached), u"a.example"_s, asked)), verdict);
    // An exception for a provider counts for it alone.
    policies.everywhere = policy == int(PicturePolicy::Never) ? PicturePolicy::Always : PicturePolicy::Never;
    policies.byProvider.insert(u"a.example"_s, PicturePolicy(policy));
    QCOMPARE(int(policies.verdict(image(640, 480, cached), u"A.Example"_s, asked)), verdict);
    // No policy fetches a tracking pixel.
    QCOMPARE(policies.verdict(image(1, 1, true), u"a.example"_s, asked), PictureVerdict::Forbidden);
    // Nor reaches by itself into the user's own network.
    ImageRef router = image(640, 480, true);
    router.url = u"http://192.168.1.1/reboot"_s;
    PicturePolicies all;
    all.everywhere = PicturePolicy::Always;
    QCOMPARE(all.verdict(router, {}, false), PictureVerdict::AskUser);
    all.privateLibrary = true;
    QCOMPARE(all.verdict(router, {}, false), PictureVerdict::Fetch);
}

void ImageChoiceTest::policiesAsJson()
{
    PicturePolicies policies;
    policies.everywhere = PicturePolicy::Ask;
    policies.byProvider = {{u"a.example"_s, PicturePolicy::Always}, {u"b.example"_s, PicturePolicy::Never}};
    QCOMPARE(PicturePolicies::fromJson(policies.toJson()), policies);
}

void ImageChoiceTest::brokenJson()
{
    QCOMPARE(PicturePolicies::fromJson("{"), PicturePolicies{});
    QCOMPARE(PicturePolicies::fromJson(R"({"everywhere":"often","providers":{"a":"x"}})"), PicturePolicies{});
}

void ImageChoiceTest::localPath()
{
    TempDir dir;
    const QString image = dir.write(u"library/assets/a b.png"_s, "x");
    dir.write(u"secret.png"_s, "x");
    const QString library = dir.file(u"library"_s);
    const QString path = QFileInfo(image).canonicalFilePath();
    QCOMPARE(localImagePath(u"/assets/a b.png"_s, library), path);
    QCOMPARE(localImagePath(u"assets/a%20b.png?v=2"_s, library), path);
    QCOMPARE(localImagePath(u"/assets/../assets/a b.png"_s, library), path);
    QCOMPARE(localImagePath(u"/../secret.png"_s, library), QString());
    QCOMPARE(localImagePath(u"/assets/none.png"_s, library), QString());
    QCOMPARE(localImagePath(u"/assets"_s, library), QString());
    QCOMPARE(localImagePath(u"https://a.example/assets/a.png"_s, library), QString());
    QCOMPARE(localImagePath(u"//a.example/a.png"_s, library), QString());
    QCOMPARE(localImagePath(u"file:///etc/hostname"_s, library), QString());
    QCOMPARE(localImagePath(QString(), library), QString());
    if (QFile::link(dir.file(u"secret.png"_s), dir.file(u"library/assets/link.png"_s)))
        QCOMPARE(localImagePath(u"/assets/link.png"_s, library), QString());
}

QTEST_GUILESS_MAIN(ImageChoiceTest)
#include "tst_imagechoice.moc"

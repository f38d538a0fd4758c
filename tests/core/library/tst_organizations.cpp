// SPDX-License-Identifier: Apache-2.0
#include "core/library/organizations.h"
#include "core/library/siteconfig.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace {

ImageRef image(const QString &url, int width)
{
    ImageRef result;
    result.url = url;
    result.width = width;
    return result;
}

} // namespace

class TestOrganizations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFolder();
    void logos_data();
    void logos();
    void logoStaysInside();
    void siteConfig();
};

void TestOrganizations::readsFolder()
{
    const TempDir dir;
    dir.write(u"_data/organizations/b.example.md"_s,
              "---\nname: Beta\ndomain: B.example\ndescription: \"Second\"\nimages:\n"
              "  - url: /assets/b-50.png\n    width: 50\n    height: 50\n---\n");
    dir.write(u"_data/organizations/a.example.md"_s, "---\nname: alpha\n---\n");
    dir.write(u"_data/organizations/c.example.md"_s, "no fence at all: [\n");
    const Organizations organizations = readOrganizations(dir.path());
    QCOMPARE(organizations.all().size(), 3);
    QCOMPARE(organizations.all().at(0).name, u"alpha"_s);
    QCOMPARE(organizations.byDomain(u"A.EXAMPLE")->name, u"alpha"_s); // from the file's name
    const Organization *beta = organizations.byDomain(u"b.example");
    QVERIFY(beta);
    QCOMPARE(beta->description, u"Second"_s);
    QCOMPARE(beta->images.size(), 1);
    QCOMPARE(beta->images.first().width, 50);
    QVERIFY(!organizations.byDomain(u"nobody.example"));
    QVERIFY(readOrganizations(dir.file(u"nothing"_s)).all().isEmpty());
}

void TestOrganizations::logos_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exact") << 50 << u"logo-50.png"_s;
    QTest::newRow("smallest that suffices") << 20 << u"logo-50.png"_s;
    QTest::newRow("between") << 51 << u"logo-400.png"_s;
    QTest::newRow("none suffices") << 900 << u"logo-400.png"_s;
}

void TestOrganizations::logos()
{
    QFETCH(int, pixels);
    QFETCH(QString, expected);
    const TempDir dir;
    dir.write(u"assets/logo-50.png"_s, "x");
    dir.write(u"assets/logo-400.png"_s, "x");
    Organization organization{u"A"_s, u"a.example"_s, {}, {}};
    organization.images = {image(u"https://far.example/60.png"_s, 60), image(u"/assets/logo-400.png"_s, 400),
                           image(u"/assets/missing-100.png"_s, 100), image(u"/assets/logo-50.png"_s, 50)};
    const Organizations organizations({organization});
    QCOMPARE(organizations.logoPath(u"a.example", dir.path(), pixels), dir.file(u"assets/"_s + expected));
    QCOMPARE(organizations.logoPath(u"b.example", dir.path(), pixels), QString());
}

void TestOrganizations::logoStaysInside()
{
    const TempDir dir;
    dir.write(u"secret.png"_s, "x");
    dir.makeFolder(u"library"_s);
    Organization organization{u"A"_s, u"a.example"_s, {}, {}};
    organization.images = {image(u"../secret.png"_s, 50)};
    QCOMPARE(Organizations({organization}).logoPath(u"a.example", dir.file(u"library"_s), 50), QString());
}

void TestOrganizations::siteConfig()
{
    const TempDir dir;
    QCOMPARE(readSiteConfig(dir.path()), SiteConfig());
    dir.write(u"_config.yml"_s,
              "# settings\ntitle: A Site\nurl: https://a.example\nbaseurl: \"/x\"\nlocale: \"en-us\"\n"
              "defaults: &d\n  layout: post\nposts:\n  <<: *d\ntopic: Tea\n");
    const SiteConfig config = readSiteConfig(dir.path());
    QCOMPARE(config.title, u"A Site"_s);
    QCOMPARE(config.url, u"https://a.example"_s);
    QCOMPARE(config.webUrl, QString());
    dir.write(u"_config.yml"_s, "title: [broken\n");
    QCOMPARE(readSiteConfig(dir.path()), SiteConfig());
}

QTEST_APPLESS_MAIN(TestOrganizations)
#include "tst_organizations.moc"

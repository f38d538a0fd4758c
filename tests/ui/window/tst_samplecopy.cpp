// SPDX-License-Identifier: Apache-2.0
#include "resources/samplelibrary.h"
#include "tests/support/tempdir.h"
#include "ui/window/samplecopy.h"
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestSampleCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAllOfItWritable();
    void keepsWhatTheUserChanged();
    void saysWhenItCannot();
};

void TestSampleCopy::copiesAllOfItWritable()
{
    const test::TempDir dir;
    const QString target = sampleFolder(dir.path());
    QVERIFY(copySample(sampleLibraryPath(), target).ok());
    const QStringList articles = QDir(target + u"/_news"_s).entryList({u"*.md"_s});
    QVERIFY(articles.size() >= 5);
    for (const QString &article : articles)
        QVERIFY(QFileInfo(target + u"/_news/"_s + article).isWritable());
    QVERIFY(QFileInfo::exists(target + u"/_config.yml"_s));
}

void TestSampleCopy::keepsWhatTheUserChanged()
{
    const test::TempDir dir;
    dir.write(u"sample-library/_config.yml"_s, "title: Mine\n");
    QVERIFY(copySample(sampleLibraryPath(), sampleFolder(dir.path())).ok());
    QCOMPARE(dir.read(u"sample-library/_config.yml"_s), QByteArray("title: Mine\n"));
}

void TestSampleCopy::saysWhenItCannot()
{
    const test::TempDir dir;
    dir.write(u"sample-library"_s, "a file where the folder should be");
    const auto result = copySample(sampleLibraryPath(), sampleFolder(dir.path()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
}

QTEST_GUILESS_MAIN(TestSampleCopy)
#include "tst_samplecopy.moc"

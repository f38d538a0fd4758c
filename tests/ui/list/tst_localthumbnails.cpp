// SPDX-License-Identifier: Apache-2.0
#include "ui/list/localthumbnails.h"
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestLocalThumbnails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(u"assets"_s));
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(m_dir.filePath(u"assets/a.png"_s)));
    }

    void statesWithoutADisk_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("state");
        QTest::newRow("none") << QString() << int(ThumbnailState::None);
        QTest::newRow("remote") << u"https://example.org/a.png"_s << int(ThumbnailState::Waiting);
        QTest::newRow("file") << u"file:///etc/passwd"_s << int(ThumbnailState::Waiting);
        QTest::newRow("local") << u"/assets/a.png"_s << int(ThumbnailState::Loading);
    }
    void statesWithoutADisk()
    {
        QFETCH(QString, url);
        LocalThumbnails thumbnails;
        thumbnails.setLibraryFolder(m_dir.path());
        QTEST(int(thumbnails.thumbnail(row(1, url), {88, 66}).state), "state");
    }

    void decodesAndTellsEveryRow()
    {
        LocalThumbnails thumbnails;
        thumbnails.setLibraryFolder(m_dir.path());
        QSignalSpy ready(&thumbnails, &ThumbnailSource::ready);
        const RowData first = row(1, u"/assets/a.png"_s);
        const RowData second = row(2, u"/assets/a.png"_s);
        QCOMPARE(thumbnails.thumbnail(first, {88, 66}).state, ThumbnailState::Loading);
        QCOMPARE(thumbnails.thumbnail(second, {88, 66}).state, ThumbnailState::Loading);
        QCOMPARE(thumbnails.thumbnail(second, {88, 66}).state, ThumbnailState::Loading);
        QTRY_COMPARE(ready.size(), 2);
        const Thumbnail thumbnail = thumbnails.thumbnail(second, {88, 66});
        QCOMPARE(thumbnail.state, ThumbnailState::Ready);
        QCOMPARE(thumbnail.pixmap.size(), QSize(88, 66));
        QCOMPARE(thumbnails.thumbnail(second, {176, 132}).state,
                 ThumbnailState::Loading); // another screen's size
    }

    void failsForWhatIsMissing()
    {
        LocalThumbnails thumbnails;
        thumbnails.setLibraryFolder(m_dir.path());
        QSignalSpy ready(&thumbnails, &ThumbnailSource::ready);
        thumbnails.thumbnail(row(1, u"/assets/missing.png"_s), {88, 66});
        QVERIFY(ready.wait());
        QCOMPARE(thumbnails.thumbnail(row(1, u"/assets/missing.png"_s), {88, 66}).state,
                 ThumbnailState::Failed);
    }

    void anotherLibraryForgets()
    {
        LocalThumbnails thumbnails;
        thumbnails.setLibraryFolder(m_dir.path());
        QSignalSpy ready(&thumbnails, &ThumbnailSource::ready);
        thumbnails.thumbnail(row(1, u"/assets/a.png"_s), {88, 66});
        QVERIFY(ready.wait());
        QTemporaryDir empty;
        thumbnails.setLibraryFolder(empty.path());
        QCOMPARE(ready.last().first().value<ArticleId>(), ArticleId::None);
        QCOMPARE(thumbnails.thumbnail(row(1, u"/assets/a.png"_s), {88, 66}).state, ThumbnailState::Loading);
        QTRY_COMPARE(thumbnails.thumbnail(row(1, u"/assets/a.png"_s), {88, 66}).state,
                     ThumbnailState::Failed);
    }

private:
    static RowData row(int id, const QString &url)
    {
        RowData row;
        row.id = ArticleId(id);
        row.thumbnail.url = url;
        return row;
    }

    QTemporaryDir m_dir;
};

QTEST_MAIN(TestLocalThumbnails)
#include "tst_localthumbnails.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/core/image/testimages.h"
#include "tests/support/tempdir.h"
#include "ui/reader/movieplayer.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestMoviePlayer : public QObject
{
    Q_OBJECT
    test::TempDir m_dir;

private Q_SLOTS:
    void initTestCase()
    {
        // Behind header and colours: to be played for ever. Without it a GIF plays once.
        const QByteArray forEver = QByteArray::fromHex("21ff0b4e45545343415045322e300301000000");
        m_dir.write(u"moving.gif"_s, test::animatedGif().insert(19, forEver));
        m_dir.write(u"still.png"_s, test::picture("png", QSize(8, 8)));
    }

    void playsOnlyWhatIsAskedFor()
    {
        MoviePlayer player;
        player.setMotionWanted(true);
        const QString gif = m_dir.file(u"moving.gif"_s);
        QSignalSpy changed(&player, &MoviePlayer::changed);
        QVERIFY(!player.frame(u"a"_s, gif, QSize(100, 100)).isNull());
        QVERIFY(player.isPlaying(u"a"_s));
        QVERIFY(!player.isStill(u"a"_s));
        QTRY_VERIFY(!player.isPlaying(u"a"_s)); // nobody painted it again: it pauses by itself
        const qsizetype before = changed.size();
        QTest::qWait(150);
        QCOMPARE(changed.size(), before);
        QVERIFY(!player.frame(u"a"_s, gif, QSize(100, 100)).isNull());
        QVERIFY(player.isPlaying(u"a"_s));
        connect(&player, &MoviePlayer::changed, this, [&] { player.frame(u"a"_s, gif, QSize(100, 100)); });
        QTRY_VERIFY(changed.size() > before + 2); // and goes on while it is painted
        QVERIFY(player.isPlaying(u"a"_s));
    }

    void stillPicturesStayStill()
    {
        MoviePlayer player;
        player.setMotionWanted(true);
        QVERIFY(player.frame(u"b"_s, m_dir.file(u"still.png"_s), QSize(100, 100)).isNull());
        QVERIFY(player.isStill(u"b"_s));
        QVERIFY(player.frame(u"c"_s, m_dir.file(u"nothing.gif"_s), QSize(100, 100)).isNull());
        QVERIFY(player.frame(u"d"_s, {}, QSize(100, 100)).isNull());
        QVERIFY(!player.isStill(u"d"_s)); // not looked at: it may come yet
    }

    void nothingMovesWhenTheUserWantsNoMotion()
    {
        MoviePlayer player;
        player.setMotionWanted(false);
        QVERIFY(player.frame(u"a"_s, m_dir.file(u"moving.gif"_s), QSize(100, 100)).isNull());
        QVERIFY(!player.isPlaying(u"a"_s));
    }
};

QTEST_MAIN(TestMoviePlayer)
#include "tst_movieplayer.moc"

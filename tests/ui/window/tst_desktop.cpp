// SPDX-License-Identifier: Apache-2.0
#include "ui/window/desktop.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editorArguments_data();
    void editorArguments();
    void onlyWebAddressesAreOpened();
};

void TestDesktop::editorArguments_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("expected");
    const QString path = u"/a b/$(x).md"_s;
    QTest::newRow("both") << u"code --goto {file}:{line}"_s
                          << QStringList{u"code"_s, u"--goto"_s, path + u":7"_s};
    QTest::newRow("file only") << u"gedit {file}"_s << QStringList{u"gedit"_s, path};
    QTest::newRow("neither") << u"kate"_s << QStringList{u"kate"_s, path};
    QTest::newRow("line first") << u"kate -l {line}"_s << QStringList{u"kate"_s, u"-l"_s, u"7"_s, path};
    QTest::newRow("quotes") << u"\"/opt/my editor\" {file}"_s << QStringList{u"/opt/my editor"_s, path};
}

void TestDesktop::editorArguments()
{
    QFETCH(QString, command);
    QFETCH(QStringList, expected);
    QCOMPARE(hearth::editorArguments(command, u"/a b/$(x).md"_s, 7), expected);
}

void TestDesktop::onlyWebAddressesAreOpened()
{
    SystemDesktop desktop;
    for (const QString &url :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"mailto:a@example"_s, QString()})
        QVERIFY(!desktop.openUrl(QUrl(url)));
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"

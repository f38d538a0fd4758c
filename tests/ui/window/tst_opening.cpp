// SPDX-License-Identifier: Apache-2.0
#include "ui/window/opening.h"
#include <QDir>
#include <QMenu>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recentLibrariesHaveTheirNamesAndWholePaths()
    {
        QMenu menu;
        QStringList chosen;
        const QString near = QDir::homePath() + u"/news/ai & more"_s;
        const QString far = u"/srv/"_s + u"a long way to go/"_s.repeated(8) + u"power-apps"_s;
        fillRecentMenu(&menu, {near, far}, [&chosen](const QString &path) { chosen.append(path); });
        QCOMPARE(menu.actions().size(), 2);
        QVERIFY(menu.toolTipsVisible());
        const QString text = plain(menu.actions().at(0)->text());
        QVERIFY2(text.startsWith(u"ai && more — "_s), qPrintable(text));
        QVERIFY2(text.endsWith(QDir::toNativeSeparators(u"~/news/ai && more"_s)), qPrintable(text));
        QVERIFY(plain(menu.actions().at(1)->text()).startsWith(u"power-apps — "_s));
        QVERIFY(menu.actions().at(1)->text().size() < far.size());
        QCOMPARE(plain(menu.actions().at(1)->toolTip()), QDir::toNativeSeparators(far));
        menu.actions().at(1)->trigger();
        QCOMPARE(chosen, QStringList{far});
    }

    void withoutAnyItSaysSo()
    {
        QMenu menu;
        fillRecentMenu(&menu, {}, {});
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(!menu.actions().constFirst()->isEnabled());
    }

private:
    /// Without the marks that keep a path in its order in a right-to-left sentence.
    static QString plain(QString text)
    {
        return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"

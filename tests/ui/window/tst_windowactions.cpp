// SPDX-License-Identifier: Apache-2.0
#include "ui/window/keysheet.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmenus.h"
#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestWindowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyMeansTwoThings();
    void singleKeysStayInThePanes();
    void everyActionIsInAMenuAndOnTheSheet();
};

void TestWindowActions::noKeyMeansTwoThings()
{
    const WindowActions actions;
    QHash<QString, QString> owners;
    for (const WindowActions::Entry &entry : actions.entries()) {
        for (const QKeySequence &key : entry.action->shortcuts()) {
            QVERIFY2(!key.isEmpty(), qPrintable(entry.action->text()));
            const QString text = key.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(text), qPrintable(text));
            owners.insert(text, entry.action->text());
        }
    }
    QVERIFY(!owners.contains(u"G"_s)); // would swallow the first key of "g then a"
}

void TestWindowActions::singleKeysStayInThePanes()
{
    const WindowActions actions;
    for (const WindowActions::Entry &entry : actions.entries()) {
        for (const QKeySequence &key : entry.action->shortcuts()) {
            const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
            const bool functionKey = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
            const bool typed =
                !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !functionKey;
            if (typed)
                QVERIFY2(entry.action->shortcutContext() == Qt::WidgetWithChildrenShortcut,
                         qPrintable(key.toString()));
        }
    }
}

void TestWindowActions::everyActionIsInAMenuAndOnTheSheet()
{
    const WindowActions actions;
    QMenuBar bar;
    buildMenus(&bar, actions);
    QSet<const QAction *> inMenus;
    for (QAction *top : bar.actions())
        for (QAction *action : top->menu()->actions())
            inMenus.insert(action);
    const KeySheet sheet(actions);
    QStringList labels;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        labels.append(label->text());
    for (const WindowActions::Entry &entry : actions.entries()) {
        QVERIFY2(inMenus.contains(entry.action), qPrintable(entry.action->text()));
        QVERIFY(!entry.action->text().isEmpty());
        const QString keys = WindowActions::keysText(entry);
        if (!keys.isEmpty())
            QVERIFY2(labels.contains(keys), qPrintable(keys));
    }
}

QTEST_MAIN(TestWindowActions)
#include "tst_windowactions.moc"

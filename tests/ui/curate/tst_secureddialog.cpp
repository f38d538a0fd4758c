// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/secureddialog.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestSecuredDialog final : public QObject
{
    Q_OBJECT
private:
    static QPushButton *button(SecuredDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(text))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void theKeyIsHiddenAndHandedOverOnce()
    {
        SecuredDialog dialog;
        dialog.show();
        auto *key = dialog.findChild<QLineEdit *>();
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QVERIFY(!button(dialog, u"Unlock"_s)->isEnabled());
        QSignalSpy entered(&dialog, &SecuredDialog::keyEntered);
        key->setText(u"0123"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.at(0).at(0).toString(), u"0123"_s);
        QCOMPARE(entered.at(0).at(1).toBool(), false);
        QVERIFY(key->text().isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void onlyAChangedTextCanBeSet()
    {
        SecuredDialog dialog;
        dialog.show();
        dialog.setText(u"plain"_s, true);
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(!button(dialog, u"Set"_s)->isEnabled());
        QTest::keyClicks(text, u"x"_s);
        QSignalSpy entered(&dialog, &SecuredDialog::textEntered);
        button(dialog, u"Set"_s)->click();
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.at(0).at(0).toString(), u"xplain"_s);
        dialog.setText(u"00 01"_s, false);
        QVERIFY(text->isReadOnly());
    }

    void lockingAndClosingLeaveNothing()
    {
        SecuredDialog dialog;
        dialog.show();
        auto *text = dialog.findChild<QPlainTextEdit *>();
        dialog.setText(u"plain"_s, true);
        QSignalSpy locked(&dialog, &SecuredDialog::lockRequested);
        button(dialog, u"Forget"_s)->click();
        QCOMPARE(locked.count(), 1);
        QVERIFY(text->toPlainText().isEmpty());
        dialog.setText(u"plain"_s, true);
        dialog.reject();
        QVERIFY(text->toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestSecuredDialog)
#include "tst_secureddialog.moc"

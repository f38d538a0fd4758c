// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingChangesNothing();
    void aChangeIsKeptAtOnce();
    void delayIsOpenOnlyWhereItCounts();
    void everyFieldHasAName();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
};

void TestSettingsDialog::init()
{
    m_settings = std::make_unique<Settings>(
        m_dir.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))));
}

void TestSettingsDialog::openingChangesNothing()
{
    m_settings->setTheme(ThemeChoice::Dark);
    m_settings->setMarkReadPolicy(MarkReadPolicy::Never);
    m_settings->setReaderType({u"DejaVu Serif"_s, 20, 150, 700, ReaderColors::Sepia});
    SettingsDialog dialog(m_settings.get());
    QSignalSpy changes(&dialog, &SettingsDialog::settingsChanged);
    dialog.show();
    QCOMPARE(changes.count(), 0);
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
    QCOMPARE(m_settings->markReadPolicy(), MarkReadPolicy::Never);
    QCOMPARE(m_settings->readerType(), (ReaderType{u"DejaVu Serif"_s, 20, 150, 700, ReaderColors::Sepia}));
}

void TestSettingsDialog::aChangeIsKeptAtOnce()
{
    SettingsDialog dialog(m_settings.get());
    QSignalSpy changes(&dialog, &SettingsDialog::settingsChanged);
    dialog.findChild<QComboBox *>(u"theme"_s)->setCurrentIndex(2);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
    dialog.findChild<QComboBox *>(u"density"_s)->setCurrentIndex(0);
    QCOMPARE(m_settings->density(), ListDensity::Compact);
    auto *editor = dialog.findChild<QLineEdit *>(u"editor"_s);
    editor->setText(u"kate -l {line} {file}"_s);
    Q_EMIT editor->editingFinished();
    QCOMPARE(m_settings->editorCommand(), u"kate -l {line} {file}"_s);
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark); // the others stay
}

void TestSettingsDialog::delayIsOpenOnlyWhereItCounts()
{
    SettingsDialog dialog(m_settings.get());
    const auto choices = dialog.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 3);
    const auto seconds = [&]() -> QSpinBox * {
        for (QSpinBox *box : dialog.findChildren<QSpinBox *>())
            if (box->maximum() == Settings::maximumMarkReadSeconds)
                return box;
        return nullptr;
    };
    QVERIFY(seconds() && seconds()->isEnabled());
    seconds()->setValue(7);
    QCOMPARE(m_settings->markReadSeconds(), 7);
    for (QRadioButton *choice : choices)
        if (choice->text().remove(u'&').contains(u"once"_s))
            choice->click();
    QCOMPARE(m_settings->markReadPolicy(), MarkReadPolicy::Immediately);
    QVERIFY(!seconds()->isEnabled());
}

void TestSettingsDialog::everyFieldHasAName()
{
    SettingsDialog dialog(m_settings.get());
    dialog.show();
    for (const QWidget *field : dialog.findChildren<QWidget *>()) {
        if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus ||
            field->parentWidget()->inherits("QAbstractSpinBox") ||
            field->parentWidget()->inherits("QComboBox"))
            continue;
        const QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(field));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), field->metaObject()->className());
    }
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"

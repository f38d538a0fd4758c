// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_before = QLocale(); }

    void cleanup()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(m_before);
    }

    void speaksTheUsersLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("German") << u"de_DE"_s << u"Hinweis"_s << u"1 Datei"_s << u"3 Dateien"_s;
        QTest::newRow("Austrian") << u"de_AT"_s << u"Hinweis"_s << u"1 Datei"_s << u"3 Dateien"_s;
        QTest::newRow("English") << u"en_GB"_s << u"hint"_s << u"1 file"_s << u"3 files"_s;
        // English stands in, with its plural forms.
        QTest::newRow("a language that is missing") << u"fi_FI"_s << u"hint"_s << u"1 file"_s << u"3 files"_s;
        QTest::newRow("none") << u"C"_s << u"hint"_s << u"1 file"_s << u"3 files"_s;
    }

    void speaksTheUsersLanguage()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        hearth::installTranslations(*QCoreApplication::instance());
        QTEST(QCoreApplication::translate("hearthctl", "hint"), "word");
        QTEST(QCoreApplication::translate("hearthctl", "%n file(s)", nullptr, 1), "one");
        QTEST(QCoreApplication::translate("hearthctl", "%n file(s)", nullptr, 3), "many");
    }

    void findsTheWordsOfFreeFunctions()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        hearth::installTranslations(*QCoreApplication::instance());
        QCOMPARE(QCoreApplication::translate("hearth", "yesterday"), u"gestern"_s);
    }

private:
    QLocale m_before;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

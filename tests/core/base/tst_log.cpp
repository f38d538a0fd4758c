// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"
#include <QTest>

using namespace hearth;

class TestLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWarningsAreOnByDefault_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("debug");
        QTest::addColumn<bool>("warning");
        const QLoggingCategory *all[] = {&logBase(),    &logFrontMatter(), &logIndex(),
                                         &logLibrary(), &logNet(),         &logImage(),
                                         &logPage(),    &logCurate(),      &logUi()};
        for (const QLoggingCategory *category : all) {
            const QString name = QString::fromLatin1(category->categoryName());
            QTest::newRow(qPrintable(name))
                << name << category->isDebugEnabled() << category->isWarningEnabled();
        }
    }

    void onlyWarningsAreOnByDefault()
    {
        QFETCH(QString, name);
        QVERIFY2(name.startsWith(QLatin1StringView("hearth.")),
                 "rules such as hearth.*=false must reach all");
        QTEST(false, "debug");
        QTEST(true, "warning");
    }
};

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"

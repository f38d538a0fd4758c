// SPDX-License-Identifier: Apache-2.0
#include "ui/common/elidedlabel.h"
#include <QHBoxLayout>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestElidedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextAsksForNoMoreRoom()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *label = new ElidedLabel(&window, Qt::ElideMiddle);
        row->addWidget(label);
        window.resize(200, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        label->setText(u"/a/path/that/is/longer/than/any/window/could/ever/be/"_s.repeated(6));
        QTest::qWait(0);
        QCOMPARE(window.width(), 200);
        QVERIFY(label->isCut());
        label->setText(u"short"_s);
        QVERIFY(!label->isCut());
        QVERIFY(label->sizeHint().width() >= label->fontMetrics().horizontalAdvance(u"short"_s));
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"

// SPDX-License-Identifier: Apache-2.0
#include "ui/common/datasize.h"
#include "ui/settings/picturespage.h"
#include "ui/settings/storagepage.h"
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestStorePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sizes_data();
    void sizes();
    void showingChangesNothing();
    void policyOfTheLibrary();
    void exceptions();
    void usageIsShown();
    void budget();
    void cleansUpWhatIsChosen_data();
    void cleansUpWhatIsChosen();
    void everyControlHasAName();

private:
    static StoreUsage usage()
    {
        StoreUsage used;
        used.budget = 1024 * StoragePage::megabyte;
        used.bytes = 412 * StoragePage::megabyte;
        used.pages = 640;
        used.pageBytes = 12 * StoragePage::megabyte;
        used.pictures = 900;
        used.pictureBytes = 400 * StoragePage::megabyte;
        used.providers = {{u"a.example"_s, 300 * StoragePage::megabyte, 1000}, {QString(), 1024, 2}};
        return used;
    }
    static QPushButton *button(const QWidget &page, const QString &words)
    {
        for (QPushButton *candidate : page.findChildren<QPushButton *>())
            if (candidate->text().remove(u'&').contains(words))
                return candidate;
        return nullptr;
    }
};

void TestStorePages::initTestCase()
{
    qRegisterMetaType<CleanUp>();
    qRegisterMetaType<PicturePolicies>();
    QLocale::setDefault(QLocale::c());
}

void TestStorePages::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("bytes") << qint64(812) << u"812 bytes"_s;
    QTest::newRow("whole") << qint64(2048) << u"2 kB"_s;
    QTest::newRow("tenths") << qint64(4'400'000) << u"4.2 MB"_s;
    QTest::newRow("hundreds") << qint64(412.4 * 1024 * 1024) << u"412 MB"_s;
    QTest::newRow("budget") << qint64(1024 * 1024 * 1024) << u"1 GB"_s;
}

void TestStorePages::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(dataSizeText(bytes, QLocale::c()), "text");
}

void TestStorePages::showingChangesNothing()
{
    PicturesPage pictures;
    StoragePage storage;
    QSignalSpy policies(&pictures, &PicturesPage::policiesChanged);
    QSignalSpy budgets(&storage, &StoragePage::budgetChosen);
    PicturePolicies some;
    some.everywhere = PicturePolicy::Never;
    some.byProvider = {{u"a.example"_s, PicturePolicy::Ask}};
    pictures.setPolicies(some, {u"b.example"_s});
    storage.setUsage(usage());
    QCOMPARE(policies.size(), 0);
    QCOMPARE(budgets.size(), 0);
    QCOMPARE(pictures.policies(), some);
}

void TestStorePages::policyOfTheLibrary()
{
    PicturesPage page;
    QSignalSpy changes(&page, &PicturesPage::policiesChanged);
    auto *box = page.findChild<QComboBox *>(u"picturesEverywhere"_s);
    QCOMPARE(box->count(), 4);
    box->setCurrentIndex(3);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(page.policies().everywhere, PicturePolicy::Never);
}

void TestStorePages::exceptions()
{
    PicturesPage page;
    PicturePolicies start;
    start.privateLibrary = true;
    page.setPolicies(start, {u"a.example"_s, u"b.example"_s});
    QSignalSpy changes(&page, &PicturesPage::policiesChanged);
    auto *provider = page.findChild<QLineEdit *>();
    provider->setText(u" News.Example "_s);
    button(page, u"Add"_s)->click();
    QCOMPARE(page.policies().of(u"news.example"_s), PicturePolicy::Always);
    QVERIFY(page.policies().privateLibrary); // what is not shown stays
    button(page, u"Add"_s)->click();         // an empty one is none
    QCOMPARE(changes.size(), 1);
    auto *list = page.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    auto *box = qobject_cast<QComboBox *>(list->itemWidget(list->topLevelItem(0), 1));
    box->setCurrentIndex(2);
    QCOMPARE(page.policies().of(u"news.example"_s), PicturePolicy::Ask);
    button(page, u"Remove"_s)->click();
    QVERIFY(page.policies().byProvider.isEmpty());
    QCOMPARE(changes.size(), 3);
    QVERIFY(!button(page, u"Remove"_s)->isEnabled());
}

void TestStorePages::usageIsShown()
{
    StoragePage page;
    page.setUsage(usage());
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(u"412 MB of 1 GB are used."_s));
    const auto *shares = page.findChild<QTreeWidget *>();
    QCOMPARE(shares->topLevelItem(0)->text(2), u"12 MB"_s);
    QCOMPARE(shares->topLevelItem(1)->text(1), QLocale().toString(900));
    QCOMPARE(shares->topLevelItem(2)->child(0)->text(0), u"a.example"_s);
    QVERIFY(!shares->topLevelItem(2)->child(1)->text(0).isEmpty());
}

void TestStorePages::budget()
{
    StoragePage page;
    page.setUsage(usage());
    QSignalSpy chosen(&page, &StoragePage::budgetChosen);
    auto *box = page.findChild<QSpinBox *>(u"storeBudget"_s);
    QCOMPARE(box->value(), 1024);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"2048"_s);
    QCOMPARE(chosen.size(), 0); // 2 MB on the way would have thrown all away
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toLongLong(), 2048 * StoragePage::megabyte);
}

void TestStorePages::cleansUpWhatIsChosen_data()
{
    QTest::addColumn<QList<int>>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("provider");
    QTest::newRow("pages") << QList<int>{0} << int(ItemKind::Page) << u"any"_s;
    QTest::newRow("pictures") << QList<int>{1} << int(ItemKind::Picture) << u"any"_s;
    QTest::newRow("provider") << QList<int>{2, 0} << 0 << u"a.example"_s;
    QTest::newRow("without provider") << QList<int>{2, 1} << 0 << QString();
}

void TestStorePages::cleansUpWhatIsChosen()
{
    QFETCH(QList<int>, path);
    StoragePage page;
    page.setUsage(usage());
    QSignalSpy asked(&page, &StoragePage::cleanUpRequested);
    auto *shares = page.findChild<QTreeWidget *>();
    shares->setCurrentItem(shares->topLevelItem(2)); // a heading: nothing to delete
    QVERIFY(!button(page, u"Delete"_s)->isEnabled());
    QTreeWidgetItem *item = shares->topLevelItem(path[0]);
    shares->setCurrentItem(path.size() > 1 ? item->child(path[1]) : item);
    QVERIFY(button(page, u"Delete"_s)->isEnabled());
    page.findChild<QCheckBox *>()->setChecked(true);
    button(page, u"Delete"_s)->click();
    QCOMPARE(asked.size(), 1);
    const auto what = asked[0][0].value<CleanUp>();
    QVERIFY(what.alsoKept);
    QTEST(what.kind ? int(*what.kind) : 0, "kind");
    QTEST(what.provider.value_or(u"any"_s), "provider");
    page.setAvailable(false);
    QVERIFY(!button(page, u"Delete"_s)->isEnabled());
}

void TestStorePages::everyControlHasAName()
{
    PicturesPage pictures;
    StoragePage storage;
    storage.setUsage(usage());
    for (QWidget *page : std::initializer_list<QWidget *>{&pictures, &storage}) {
        page->show();
        for (QWidget *field : page->findChildren<QWidget *>()) {
            if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus ||
                field->parentWidget()->inherits("QAbstractSpinBox") ||
                field->parentWidget()->inherits("QComboBox"))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), field->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestStorePages)
#include "tst_storepages.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeclock.h"
#include "tests/support/fakerows.h"
#include "ui/models/articlelistmodel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

class TestArticleListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rows = std::make_unique<FakeRows>();
        m_model = std::make_unique<ArticleListModel>(&m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setSource(m_rows.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsTheResultInItsOrder()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setResult(resultOf(3, 1));
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->index(0).data().toString(), u"Title 3"_s);
        QCOMPARE(m_model->idAt(2), ArticleId(1));
        QCOMPARE(m_model->rowData(1).key, u"_news/2.md"_s);
        QVERIFY(m_model->index(1).data(Qt::ToolTipRole).toString().contains(u"2021"_s));
        QVERIFY(
            m_model->index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"Title 2, Provider, "_s));
        QVERIFY(!m_model->index(1).data(Qt::DecorationRole).isValid());
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aNewResultReadsNoRow()
    {
        m_tester.reset(); // it asks for rows itself
        m_model->setResult(resultOf(1, 100000));
        m_model->setResult(resultOf(100000, 1));
        QCOMPARE(m_rows->calls, 0);
    }

    void findsRows()
    {
        m_model->setResult(resultOf({5, 9, 2, 7}));
        QCOMPARE(m_model->rowOf(ArticleId(2)), 2);
        QCOMPARE(m_model->rowOf(ArticleId(3)), -1);
        QCOMPARE(m_model->idAt(3), ArticleId(7));
        QCOMPARE(m_model->idAt(4), ArticleId::None);
        QCOMPARE(m_model->idAt(-1), ArticleId::None);
        QCOMPARE(m_model->rowsOf(std::array{ArticleId(7), ArticleId(3), ArticleId(5)}),
                 (std::vector<int>{0, 3}));
        QCOMPARE(m_model->rowsOf({}), std::vector<int>{});
        const std::array unread{ArticleId(9), ArticleId(7), ArticleId(100)};
        QCOMPARE(m_model->nextRowIn(unread, -1), 1);
        QCOMPARE(m_model->nextRowIn(unread, 1), 3);
        QCOMPARE(m_model->nextRowIn(unread, 3), -1);
        QCOMPARE(m_model->nextRowIn(unread, 3, -1), 1);
        QCOMPARE(m_model->nextRowIn({}, 0), -1);
    }

    void refreshesWhatChanged()
    {
        m_model->setResult(resultOf(1, 10));
        QCOMPARE(m_model->index(3).data().toString(), u"Title 4"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_rows->prefix = u"New"_s;
        m_model->refresh({ArticleId(4), ArticleId(5), ArticleId(9), ArticleId(77)});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 4);
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 8);
        QCOMPARE(m_model->index(3).data().toString(), u"New 4"_s);
        QCOMPARE(m_model->index(5).data().toString(), u"Title 6"_s);
        m_model->refreshAll();
        QCOMPARE(changed.size(), 3);
        QCOMPARE(m_model->index(5).data().toString(), u"New 6"_s);
    }

    void aMillionIsLikeTen()
    {
        m_tester.reset();
        const ResultSet million = resultOf(1, 1000000);
        m_model->setResult(million);
        QCOMPARE(m_model->index(999999).data().toString(), u"Title 1000000"_s);
        QCOMPARE(m_rows->calls, 1);
        QCOMPARE(m_model->rowOf(ArticleId(1000000)), 999999);
    }

    void sentences_data()
    {
        QTest::addColumn<RowData>("row");
        QTest::addColumn<QString>("sentence");
        RowData row;
        row.key = u"_news/a.md"_s;
        row.title = u"A title"_s;
        row.providerName = u"AWS"_s;
        row.date = 1630065600 - 3600;
        row.quality = 74;
        row.heat = 94;
        row.published = true;
        row.relatedCount = 2;
        row.starred = true;
        QTest::newRow("good")
            << row
            << u"A title, AWS, 1 h, Quality 74, 3 of 4, Heat 94, 4 of 4, unread, starred, 2 related."_s;
        RowData bare;
        bare.key = u"_news/a.md"_s;
        bare.read = true;
        QTest::newRow("bare") << bare << u"_news/a.md, Quality not scored, Heat not scored, undecided."_s;
        RowData all = row;
        all.read = true;
        all.published = false;
        all.relatedCount = 0;
        all.starred = false;
        all.video = all.secured = all.hasNote = all.hasProblem = true;
        all.offline.state = OfflineState::Failed;
        all.offline.reason = FailureReason::HttpStatus;
        all.offline.status = 404;
        QTest::newRow("marks")
            << all
            << u"A title, AWS, 1 h, Quality 74, 3 of 4, Heat 94, 4 of 4, unpublished, video, secured, "
               u"with a note, the file has a problem, could not be kept on this computer: not found "
               u"(404)."_s;
    }
    void sentences()
    {
        QFETCH(RowData, row);
        QTEST(rowSentence(row, m_clock.nowUtc(), QLocale::c()), "sentence");
    }

private:
    FakeClock m_clock;
    std::unique_ptr<FakeRows> m_rows;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "tests/ui/sidebar/topics.h"
#include "ui/sidebar/sidebarmodel.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestSidebarModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<SidebarModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setLibrary(taxonomy(), Organizations({{u"AWS"_s, u"aws.amazon.com"_s, {}, {}}}));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void topicsAreATreeInTheirOrder()
    {
        Facets facets;
        facets.topics = {{u"AI"_s, {}, 5},
                         {u"Robots"_s, {}, 3},
                         {u"Ethics"_s, {}, 2},
                         {u"zebra"_s, {}, 1},
                         {u"Apes"_s, {}, 1}};
        m_model->setFacets(facets, {});
        QCOMPARE(labels(m_model->section(SidebarKind::Topic)),
                 (QStringList{u"Robots"_s, u"AI"_s, u"Apes"_s, u"zebra"_s}));
        const QModelIndex ai = m_model->indexOf(u"topic:AI"_s);
        QCOMPARE(labels(ai), (QStringList{u"Hardware"_s, u"Ethics"_s}));
        QCOMPARE(ai.data(SidebarModel::CountRole).toInt(), 5);
        QCOMPARE(m_model->index(0, 0, ai).data(SidebarModel::CountRole).toInt(), 0); // not mentioned
        QCOMPARE(m_model->index(1, 0, ai).data(SidebarModel::CountRole).toInt(), 2);
    }

    void parentWithoutAFileIsABranch()
    {
        Topic chips;
        chips.name = u"Chips"_s;
        chips.parent = u"AI"_s;
        m_model->setLibrary(Taxonomy({chips}), {});
        Facets facets;
        facets.topics = {{u"AI"_s, {}, 3}, {u"Chips"_s, {}, 2}};
        m_model->setFacets(facets, {});
        QCOMPARE(labels(m_model->section(SidebarKind::Topic)), QStringList{u"AI"_s});
        const QModelIndex ai = m_model->indexOf(u"topic:AI"_s);
        QCOMPARE(labels(ai), QStringList{u"Chips"_s});
        QCOMPARE(ai.data(SidebarModel::CountRole).toInt(), 3);
    }

    void rowsReadAsWords()
    {
        Facets facets;
        facets.topics = {{u"AI"_s, {}, 312}, {u"Robots"_s, {}, 3}};
        facets.flags.all = 1040;
        m_model->setFacets(facets, parseQuery(u"topic:AI -topic:Robots"_s));
        const auto spoken = [this](const QString &key) {
            return m_model->indexOf(key).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(spoken(u"topic:AI"_s).startsWith(u"AI, 312 article"_s), qPrintable(spoken(u"topic:AI"_s)));
        QVERIFY(spoken(u"topic:AI"_s).endsWith(u", included"_s));
        QVERIFY(spoken(u"topic:Robots"_s).endsWith(u", excluded"_s));
        QVERIFY(spoken(u"section:topic:"_s).contains(u"heading"_s));
        QCOMPARE(m_model->indexOf(u"topic:AI"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_model->indexOf(u"topic:Robots"_s).data(Qt::CheckStateRole).toInt(),
                 int(Qt::PartiallyChecked));
        QCOMPARE(m_model->indexOf(u"topic:Ethics"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void onlyWhatDiffersIsTold()
    {
        Facets facets = someFacets();
        m_model->setFacets(facets, {});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->setFacets(facets, {});
        QCOMPARE(changed.size(), 0);
        facets.topics[0].count = 99;
        m_model->setFacets(facets, {});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size() + layout.size() + inserted.size(), 0);
    }

    void providersMoveWithTheirCounts()
    {
        Facets facets = someFacets();
        m_model->setFacets(facets, {});
        const QModelIndex section = m_model->section(SidebarKind::Provider);
        const QPersistentModelIndex aws(m_model->indexOf(u"provider:AWS"_s));
        const QPersistentModelIndex gone(m_model->indexOf(u"provider:P1"_s));
        QCOMPARE(aws.row(), 0);
        QCOMPARE(m_model->node(aws)->domain, u"aws.amazon.com"_s);
        facets.providers = {{u"New"_s, {}, 50}, {u"P2"_s, {}, 40}, {u"AWS"_s, {}, 30}};
        m_model->setFacets(facets, {});
        QCOMPARE(labels(section), (QStringList{u"New"_s, u"P2"_s, u"AWS"_s}));
        QCOMPARE(aws.row(), 2);
        QCOMPARE(aws.data().toString(), u"AWS"_s);
        QVERIFY(!gone.isValid());
        facets.providers.clear();
        m_model->setFacets(facets, {});
        QCOMPARE(m_model->rowCount(section), 0);
        QVERIFY(!aws.isValid());
    }

    void whatIsChosenStaysInSight()
    {
        Facets facets;
        facets.providers = {{u"P1"_s, {}, 5}};
        m_model->setFacets(facets, parseQuery(u"provider:Gone -provider:Worse"_s));
        QCOMPARE(labels(m_model->section(SidebarKind::Provider)),
                 (QStringList{u"P1"_s, u"Gone"_s, u"Worse"_s}));
        QCOMPARE(m_model->indexOf(u"provider:Gone"_s).data(SidebarModel::CountRole).toInt(), 0);
        for (int i = 2; i < 40; ++i)
            facets.providers.push_back({u"P%1"_s.arg(i), {}, 3});
        m_model->setFacets(facets, parseQuery(u"provider:P39"_s));
        QVERIFY(m_model->indexOf(u"provider:P39"_s).isValid()); // far below the first ten
        QVERIFY(!m_model->indexOf(u"provider:P38"_s).isValid());
    }

    void longSectionsShowTheirFirstRows()
    {
        Facets facets;
        for (int i = 1; i <= 40; ++i)
            facets.providers.push_back({u"P%1"_s.arg(i), {}, 100 - i});
        m_model->setFacets(facets, {});
        const QModelIndex section = m_model->section(SidebarKind::Provider);
        QCOMPARE(m_model->rowCount(section), 1 + 10 + 1); // field, ten, "Show all"
        QCOMPARE(m_model->node(m_model->index(0, 0, section))->role, SidebarNode::Role::Filter);
        QCOMPARE(m_model->node(m_model->index(11, 0, section))->role, SidebarNode::Role::More);
        m_model->setShowAll(SidebarKind::Provider, true);
        QCOMPARE(m_model->rowCount(section), 1 + 40 + 1);
        m_model->setShowAll(SidebarKind::Provider, false);
        QCOMPARE(m_model->rowCount(section), 1 + 10 + 1);
        m_model->setFilter(SidebarKind::Provider, u"p3"_s);
        QCOMPARE(m_model->rowCount(section), 1 + 11); // P3, P30 … P39
        m_model->setFilter(SidebarKind::Provider, u"nothing"_s);
        QCOMPARE(m_model->rowCount(section), 1); // the field stays to be typed into
        m_model->setFilter(SidebarKind::Provider, {});
        QCOMPARE(m_model->rowCount(section), 1 + 10 + 1);
    }

    void anyOrderOfCountsHolds()
    {
        // Many random changes under the tester, each checked against what it should be.
        std::uint32_t seed = 7;
        const auto next = [&seed](int below) {
            seed = seed * 1664525U + 1013904223U;
            return int((seed >> 8) % std::uint32_t(below));
        };
        for (int round = 0; round < 120; ++round) {
            Facets facets;
            QStringList expected;
            for (int i = next(10); i > 0; --i) {
                const QString name = u"P%1"_s.arg(next(14));
                if (expected.contains(name))
                    continue;
                expected.append(name);
                facets.providers.push_back({name, {}, next(50)});
            }
            for (int i = next(6); i > 0; --i)
                facets.topics.push_back({u"T%1"_s.arg(i + next(3) * 10), {}, next(9)});
            m_model->setFacets(facets, {});
            QCOMPARE(labels(m_model->section(SidebarKind::Provider)), expected);
            QStringList topics = labels(m_model->section(SidebarKind::Topic)).mid(2);
            QStringList sorted = topics;
            sorted.sort(Qt::CaseInsensitive);
            QCOMPARE(topics.size(), qsizetype(facets.topics.size()));
        }
    }

    void aThousandTopicsTakeAMillisecond()
    {
        m_tester.reset();
        QList<Topic> topics;
        Facets facets;
        for (int i = 0; i < 1000; ++i) {
            Topic topic;
            topic.name = u"Topic %1"_s.arg(i);
            topic.parent = i > 9 ? u"Topic %1"_s.arg(i % 10) : QString();
            topic.order = i;
            topics.append(topic);
            facets.topics.push_back({topic.name, {}, i});
        }
        m_model->setLibrary(Taxonomy(topics), {});
        m_model->setFacets(facets, {});
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 50;
        for (int round = 0; round < rounds; ++round) {
            for (FacetCount &facet : facets.topics)
                facet.count = (facet.count + 7) % 1000;
            m_model->setFacets(facets, parseQuery(u"topic:\"Topic 5\""_s));
        }
        // Some ten times what it takes on an idle machine, so that a busy one does not fail the test.
        QVERIFY2(timer.elapsed() < rounds * 10, qPrintable(QString::number(timer.elapsed())));
    }

    void anotherLibraryStartsAnew()
    {
        m_model->setFacets(someFacets(), {});
        m_model->setLibrary({}, {});
        QCOMPARE(m_model->section(SidebarKind::Topic).row(), 8);
        m_model->setFacets({}, {});
        QCOMPARE(m_model->rowCount(m_model->section(SidebarKind::Topic)), 0);
    }

    void labelsComeAfterTheTopics()
    {
        const QModelIndex section = m_model->section(SidebarKind::Label);
        QCOMPARE(section.row(), m_model->section(SidebarKind::Topic).row() + 1);
        QCOMPARE(m_model->rowCount(section), 0);
        Facets facets = someFacets();
        facets.labels = {{u"For Ann"_s, {}, 0}, {u"Later"_s, {}, 4}};
        m_model->setFacets(facets, parseQuery(u"label:later -label:gone"_s));
        QCOMPARE(labels(section), QStringList({u"For Ann"_s, u"Later"_s, u"gone"_s}));
        QCOMPARE(m_model->index(1, 0, section).data(Qt::AccessibleTextRole).toString(),
                 u"Later, 4 article(s), included"_s);
        QCOMPARE(m_model->index(2, 0, section).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        m_model->setFacets(someFacets(), {});
        QCOMPARE(m_model->rowCount(section), 0);
    }

private:
    static Taxonomy taxonomy()
    {
        return test::taxonomyOf({{u"Robots"_s, {}},
                                 {u"Hardware"_s, u"AI"_s}, // stands before its parent
                                 {u"AI"_s, {}},
                                 {u"Ethics"_s, u"AI"_s}});
    }
    static Facets someFacets()
    {
        Facets facets;
        facets.topics = {{u"AI"_s, {}, 5}, {u"Robots"_s, {}, 3}};
        facets.providers = {{u"AWS"_s, {}, 90}, {u"P1"_s, {}, 80}, {u"P2"_s, {}, 70}};
        facets.types = {{u"article"_s, {}, 5}, {u"video"_s, {}, 2}};
        return facets;
    }
    QStringList labels(const QModelIndex &parent) const
    {
        QStringList labels;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            labels.append(m_model->index(row, 0, parent).data().toString());
        return labels;
    }

    std::unique_ptr<SidebarModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestSidebarModel)
#include "tst_sidebarmodel.moc"

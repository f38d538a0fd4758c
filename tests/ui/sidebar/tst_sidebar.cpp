// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "tests/ui/sidebar/topics.h"
#include "ui/common/logo.h"
#include "ui/common/paint.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarview.h"
#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestSidebar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sidebar = std::make_unique<Sidebar>();
        m_sidebar->setLogoCache(&m_logos);
        m_sidebar->setLibrary(taxonomy(), {});
        m_sidebar->setFacets(m_facets = someFacets(), {});
        m_sidebar->resize(230, 900);
        m_sidebar->show();
        m_sidebar->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_sidebar.get()));
        connect(m_sidebar.get(), &Sidebar::queryEdited, this, [this](const Query &query) {
            ++m_edits;
            m_text = toText(query);
            m_sidebar->setFacets(m_facets, query); // as the window does
        });
        m_edits = 0;
        m_text.clear();
    }
    void cleanup() { m_sidebar.reset(); }

    // -- Mouse
    // --------------------------------------------------------------------------------------------------------

    void clicksChoose()
    {
        click(u"topic:AI"_s);
        QCOMPARE(m_text, u"topic:AI"_s);
        click(u"topic:Robots"_s);
        QCOMPARE(m_text, u"topic:Robots"_s);
        click(u"topic:AI"_s, Qt::ControlModifier);
        QCOMPARE(m_text, toText(parseQuery(u"(topic:Robots OR topic:AI)"_s)));
        click(u"topic:Ethics"_s, Qt::AltModifier);
        QCOMPARE(m_text, toText(parseQuery(u"(topic:Robots OR topic:AI) -topic:Ethics"_s)));
        click(u"topic:Robots"_s, Qt::ControlModifier);
        QCOMPARE(m_text, u"topic:AI -topic:Ethics"_s);
        click(u"smart:1"_s);
        QCOMPARE(m_text, u"topic:AI -topic:Ethics is:unread"_s);
    }

    void shiftChoosesWhatLiesBetween()
    {
        const auto text = [](const QString &query) { return toText(parseQuery(query)); };
        click(u"provider:P1"_s, Qt::ShiftModifier); // nothing to begin at
        QCOMPARE(m_text, u"provider:P1"_s);
        click(u"topic:Robots"_s);
        click(u"topic:Hardware"_s, Qt::ShiftModifier);
        QCOMPARE(m_text, text(u"provider:P1 (topic:Robots OR topic:AI OR topic:Hardware)"_s));
        click(u"topic:AI"_s, Qt::ShiftModifier); // from the same row on
        QCOMPARE(m_text, text(u"provider:P1 (topic:Robots OR topic:AI)"_s));
        click(u"topic:Ethics"_s);
        click(u"topic:Hardware"_s, Qt::ShiftModifier); // upwards
        QCOMPARE(m_text, text(u"provider:P1 (topic:Hardware OR topic:Ethics)"_s));
        click(u"topic:Robots"_s, Qt::ControlModifier);
        click(u"topic:AI"_s, Qt::ControlModifier | Qt::ShiftModifier); // as well
        QCOMPARE(m_text, text(u"provider:P1 (topic:Hardware OR topic:Ethics OR topic:Robots OR topic:AI)"_s));
        click(u"provider:P3"_s, Qt::ShiftModifier); // of another section: no range
        QCOMPARE(m_text, text(u"(provider:P1 OR provider:P3) "
                              "(topic:Hardware OR topic:Ethics OR topic:Robots OR topic:AI)"_s));
        current(u"provider:P1"_s);
        QTest::keyClick(m_sidebar->view(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_text, text(u"(provider:P1 OR provider:P2 OR provider:P3) "
                              "(topic:Hardware OR topic:Ethics OR topic:Robots OR topic:AI)"_s));
    }

    void squaresAndButtons()
    {
        const auto at = [this](const QString &key, QRectF SidebarRowGeometry::*part) {
            const QModelIndex index = m_sidebar->model()->indexOf(key);
            hover(key);
            const QRectF rect = m_sidebar->view()->geometryOf(index).*part;
            QVERIFY2(!rect.isEmpty(), qPrintable(key));
            QTest::mouseClick(m_sidebar->view()->viewport(), Qt::LeftButton, {}, rect.center().toPoint());
        };
        at(u"topic:AI"_s, &SidebarRowGeometry::include);
        QCOMPARE(m_text, u"topic:AI"_s);
        at(u"topic:Robots"_s, &SidebarRowGeometry::exclude);
        QCOMPARE(m_text, u"topic:AI -topic:Robots"_s);
        at(u"topic:Robots"_s, &SidebarRowGeometry::check); // takes out what it shows
        QCOMPARE(m_text, u"topic:AI"_s);
        at(u"section:topic:"_s, &SidebarRowGeometry::clear);
        QCOMPARE(m_text, QString());
        const int edits = m_edits;
        QVERIFY(m_sidebar->view()->isExpanded(m_sidebar->model()->indexOf(u"topic:AI"_s)));
        at(u"topic:AI"_s, &SidebarRowGeometry::chevron);
        QVERIFY(!m_sidebar->view()->isExpanded(m_sidebar->model()->indexOf(u"topic:AI"_s)));
        QCOMPARE(m_edits, edits);
    }

    void headingsFold()
    {
        QSignalSpy folded(m_sidebar.get(), &Sidebar::foldedChanged);
        click(u"section:provider:"_s);
        QVERIFY(m_sidebar->folded().contains(u"section:provider:"_s));
        QCOMPARE(folded.size(), 1);
        QCOMPARE(m_edits, 0);
        click(u"section:provider:"_s);
        QVERIFY(!m_sidebar->folded().contains(u"section:provider:"_s));
    }

    void foldsAreRemembered()
    {
        m_sidebar->setFolded({u"section:topic:"_s, u"topic:AI"_s});
        QVERIFY(!m_sidebar->view()->isExpanded(m_sidebar->model()->section(SidebarKind::Topic)));
        QVERIFY(m_sidebar->view()->isExpanded(m_sidebar->model()->section(SidebarKind::Provider)));
        m_sidebar->setLibrary({}, {});
        m_sidebar->setLibrary(taxonomy(), {});
        m_sidebar->setFacets(m_facets, {});
        QVERIFY(!m_sidebar->view()->isExpanded(m_sidebar->model()->section(SidebarKind::Topic)));
        QVERIFY(!m_sidebar->view()->isExpanded(m_sidebar->model()->indexOf(u"topic:AI"_s)));
        QCOMPARE(m_sidebar->folded(), (QStringList{u"section:topic:"_s, u"topic:AI"_s}));
    }

    // -- Keys
    // ---------------------------------------------------------------------------------------------------------

    void keysChoose()
    {
        current(u"topic:AI"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_text, u"topic:AI"_s);
        key(Qt::Key_Right); // it is unfolded: to its first topic
        QCOMPARE(currentKey(), u"topic:Hardware"_s);
        key(Qt::Key_Space);
        QCOMPARE(m_text, toText(parseQuery(u"(topic:AI OR topic:Hardware)"_s)));
        key(Qt::Key_Minus);
        QCOMPARE(m_text, u"topic:AI -topic:Hardware"_s);
        key(Qt::Key_Minus);
        QCOMPARE(m_text, u"topic:AI"_s);
        key(Qt::Key_Left);
        QCOMPARE(currentKey(), u"topic:AI"_s);
        key(Qt::Key_Left);
        QVERIFY(!m_sidebar->view()->isExpanded(m_sidebar->view()->currentIndex()));
        key(Qt::Key_Down);
        QVERIFY(currentKey() != u"topic:AI"_s);
        current(u"section:provider:"_s);
        key(Qt::Key_Return);
        QVERIFY(!m_sidebar->view()->isExpanded(m_sidebar->view()->currentIndex()));
    }

    void itsKeysAreNotTheWindows()
    {
        current(u"topic:AI"_s);
        for (const Qt::Key own : {Qt::Key_Space, Qt::Key_Minus, Qt::Key_Return}) {
            QKeyEvent override(QEvent::ShortcutOverride, own, Qt::NoModifier);
            override.ignore();
            QCoreApplication::sendEvent(m_sidebar->view(), &override);
            QVERIFY(override.isAccepted());
        }
        QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_J, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(m_sidebar->view(), &other);
        QVERIFY(!other.isAccepted());
    }

    void typingFindsARow()
    {
        current(u"smart:0"_s);
        QTest::keyClicks(m_sidebar->view(), u"rob"_s);
        QCOMPARE(currentKey(), u"topic:Robots"_s);
        QCOMPARE(m_edits, 0);
    }

    void arrowsReachEveryRow()
    {
        current(u"smart:0"_s);
        QSet<QString> seen{currentKey()};
        for (int i = 0; i < 60; ++i) {
            key(Qt::Key_Down);
            seen.insert(currentKey());
        }
        for (const QString &wanted : {u"smart:1"_s, u"section:topic:"_s, u"topic:Hardware"_s,
                                      u"provider:P3"_s, u"type:video"_s, u"year:2020"_s})
            QVERIFY2(seen.contains(wanted), qPrintable(wanted));
        QVERIFY(!seen.contains(u"smart:5"_s)); // nothing is offline
    }

    // -- What it shows
    // ------------------------------------------------------------------------------------------------

    void offlineComesWithTheFirst()
    {
        const auto hidden = [this] {
            const QModelIndex index = m_sidebar->model()->indexOf(u"smart:5"_s);
            return m_sidebar->view()->isRowHidden(index.row(), {});
        };
        QVERIFY(hidden());
        m_facets.flags.offline = 3;
        m_sidebar->setFacets(m_facets, {});
        QVERIFY(!hidden());
        m_facets.flags.offline = 0; // under another filter
        m_sidebar->setFacets(m_facets, {});
        QVERIFY(!hidden());
    }

    void emptySectionsAreNotShown()
    {
        const auto hidden = [this](SidebarKind kind) {
            return m_sidebar->view()->isRowHidden(m_sidebar->model()->section(kind).row(), {});
        };
        QVERIFY(hidden(SidebarKind::Folder)); // one folder is no choice
        QVERIFY(!hidden(SidebarKind::Type));
        QVERIFY(hidden(SidebarKind::Label)); // until there are any
        m_facets.labels = {{u"Later"_s, {}, 1}};
        m_facets.types.clear();
        m_facets.folders.push_back({u"_archive"_s, {}, 1});
        m_sidebar->setFacets(m_facets, {});
        QVERIFY(hidden(SidebarKind::Type));
        QVERIFY(!hidden(SidebarKind::Folder));
        QVERIFY(!hidden(SidebarKind::Label));
        QVERIFY(m_sidebar->view()->isExpanded(m_sidebar->model()->section(SidebarKind::Label)));
    }

    void newCountsKeepThePlace()
    {
        for (int i = 0; i < 40; ++i)
            m_facets.topics.push_back({u"Extra %1"_s.arg(i), {}, i});
        m_sidebar->resize(230, 300);
        m_sidebar->setFacets(m_facets, {});
        current(u"provider:P3"_s);
        QScrollBar *bar = m_sidebar->view()->verticalScrollBar();
        QVERIFY(bar->maximum() > 200);
        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        for (FacetCount &facet : m_facets.topics)
            facet.count += 3;
        std::swap(m_facets.providers[0], m_facets.providers[2]);
        m_sidebar->setFacets(m_facets, {});
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), place);
        QCOMPARE(currentKey(), u"provider:P3"_s);
        QCOMPARE(m_edits, 0);
    }

    void anEditedTaxonomyKeepsThePlace()
    {
        m_sidebar->resize(230, 300);
        current(u"provider:P3"_s);
        QScrollBar *bar = m_sidebar->view()->verticalScrollBar();
        QCoreApplication::processEvents();
        bar->setValue(60);
        QSignalSpy reset(m_sidebar->model(), &QAbstractItemModel::modelReset);
        m_sidebar->setLibrary(taxonomy(), {}); // nothing new in it
        QCOMPARE(reset.size(), 0);
        QList<Topic> topics = taxonomy().topics();
        topics.last().name = u"Morals"_s;
        m_sidebar->setLibrary(Taxonomy(topics), {});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(currentKey(), u"provider:P3"_s);
        QCOMPARE(bar->value(), 60);
    }

    void longSectionsAreNarrowed()
    {
        for (int i = 0; i < 30; ++i)
            m_facets.topics.push_back({u"Extra %1"_s.arg(i), {}, i});
        m_sidebar->setFacets(m_facets, {});
        const auto fields = m_sidebar->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 1);
        QLineEdit *field = fields.first();
        QVERIFY(!field->accessibleName().isEmpty());
        current(u"filter:topic:"_s);
        key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"hard"_s);
        const auto shows = [this](const QString &key) {
            const QModelIndex index = m_sidebar->model()->indexOf(key);
            return !m_sidebar->view()->isRowHidden(index.row(), index.parent());
        };
        QVERIFY(shows(u"topic:Hardware"_s));
        QVERIFY(shows(u"topic:AI"_s)); // it lies in there
        QVERIFY(!shows(u"topic:Ethics"_s));
        QVERIFY(!shows(u"topic:Extra 3"_s));
        QVERIFY(shows(u"filter:topic:"_s));
        m_sidebar->setFacets(m_facets, {}); // new counts do not bring them back
        QVERIFY(!shows(u"topic:Extra 3"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(shows(u"topic:Extra 3"_s));
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), m_sidebar->view());
        QCOMPARE(currentKey(), u"topic:Robots"_s);
    }

    void smartListsOpenByKey()
    {
        m_sidebar->openSmartList(Sidebar::SmartList::Starred);
        QCOMPARE(m_text, u"is:starred"_s);
        m_sidebar->openSmartList(Sidebar::SmartList::All);
        QCOMPARE(m_text, QString());
        const int edits = m_edits;
        m_sidebar->openSmartList(Sidebar::SmartList::All); // nothing to change
        QCOMPARE(m_edits, edits);
    }

    void screenReadersHearTheState()
    {
        m_sidebar->setFacets(m_facets, parseQuery(u"topic:AI"_s));
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_sidebar->view());
        QVERIFY(tree);
        bool heard = false;
        for (int i = 0; i < tree->childCount(); ++i) {
            QAccessibleInterface *row = tree->child(i);
            const QString name = row ? row->text(QAccessible::Name) : QString();
            heard = heard || (name.startsWith(u"AI, 312 article"_s) && name.endsWith(u"included"_s));
        }
        QVERIFY(heard);
    }

    void geometryIsMirrored_data()
    {
        QTest::addColumn<SidebarNode::Role>("role");
        QTest::addColumn<bool>("everything");
        QTest::newRow("item") << SidebarNode::Role::Item << true;
        QTest::newRow("bare item") << SidebarNode::Role::Item << false;
        QTest::newRow("heading") << SidebarNode::Role::Section << true;
        QTest::newRow("more") << SidebarNode::Role::More << false;
    }
    void geometryIsMirrored()
    {
        QFETCH(SidebarNode::Role, role);
        QFETCH(bool, everything);
        SidebarRowParts parts;
        parts.role = role;
        parts.label = 900;
        if (everything) {
            const bool item = role == SidebarNode::Role::Item;
            parts.depth = item ? 2 : 0;
            parts.foldable = true;
            parts.checked = parts.logo = parts.buttons = item;
            parts.count = item ? 40 : 0;
            parts.clearable = !item;
            parts.clear = 30;
        }
        const QRectF row(0, 100, 260, sidebarRowHeight(role, 16));
        const auto partsOf = [](const SidebarRowGeometry &g) {
            std::vector<QRectF> all{g.chevron, g.check,   g.logo,  g.label,
                                    g.include, g.exclude, g.count, g.clear};
            std::erase_if(all, [](const QRectF &rect) { return rect.isEmpty(); });
            return all;
        };
        const auto ltr = partsOf(sidebarRowGeometry(parts, row, Qt::LeftToRight));
        const auto rtl = partsOf(sidebarRowGeometry(parts, row, Qt::RightToLeft));
        QCOMPARE(ltr.size(), rtl.size());
        for (std::size_t i = 0; i < ltr.size(); ++i) {
            QVERIFY(row.contains(ltr[i]) || role == SidebarNode::Role::Section);
            QCOMPARE(rtl[i], mirrored(ltr[i], row, Qt::RightToLeft));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!ltr[i].intersects(ltr[j]));
        }
    }

    void paintsBothDirections()
    {
        m_sidebar->setFacets(m_facets, parseQuery(u"topic:AI -topic:Robots provider:P1 is:unread"_s));
        QVERIFY(!m_sidebar->grab().isNull());
        m_sidebar->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!m_sidebar->grab().isNull());
    }

private:
    void click(const QString &key, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = m_sidebar->model()->indexOf(key);
        QVERIFY2(index.isValid(), qPrintable(key));
        const QRectF label = m_sidebar->view()->geometryOf(index).label;
        QTest::mouseClick(m_sidebar->view()->viewport(), Qt::LeftButton, modifiers,
                          QPoint(int(label.left()) + 4, int(label.center().y())));
    }
    void hover(const QString &key)
    {
        const QRect rect = m_sidebar->view()->visualRect(m_sidebar->model()->indexOf(key));
        QMouseEvent move(QEvent::MouseMove, rect.center(),
                         m_sidebar->view()->viewport()->mapToGlobal(rect.center()), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_sidebar->view()->viewport(), &move);
    }
    void key(Qt::Key key) { QTest::keyClick(m_sidebar->view(), key); }
    void current(const QString &key) { m_sidebar->view()->setCurrentIndex(m_sidebar->model()->indexOf(key)); }
    QString currentKey() const
    {
        return m_sidebar->view()->currentIndex().data(SidebarModel::KeyRole).toString();
    }

    static Taxonomy taxonomy()
    {
        return test::taxonomyOf(
            {{u"Robots"_s, {}}, {u"AI"_s, {}}, {u"Hardware"_s, u"AI"_s}, {u"Ethics"_s, u"AI"_s}});
    }
    static Facets someFacets()
    {
        Facets facets;
        facets.flags.all = 1040;
        facets.flags.unread = 30;
        facets.topics = {{u"AI"_s, {}, 312}, {u"Robots"_s, {}, 3}, {u"Hardware"_s, {}, 41}};
        facets.providers = {{u"P1"_s, {}, 90}, {u"P2"_s, {}, 80}, {u"P3"_s, {}, 70}};
        facets.types = {{u"article"_s, {}, 5}, {u"video"_s, {}, 2}};
        facets.years = {{u"2021"_s, {}, 5}, {u"2020"_s, {}, 2}};
        facets.folders = {{u"_news"_s, {}, 7}};
        return facets;
    }

    LogoCache m_logos;
    std::unique_ptr<Sidebar> m_sidebar;
    Facets m_facets;
    QString m_text;
    int m_edits = 0;
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"

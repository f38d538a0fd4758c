// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "ui/sidebar/sidebarquery.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

SidebarItem topic(const QString &name, const QString &id = {})
{
    return {SidebarKind::Topic, SmartList::All, name, id};
}

SidebarItem year(int number)
{
    return {SidebarKind::Year, SmartList::All, QString::number(number), {}};
}

SidebarItem smart(SmartList list)
{
    return {SidebarKind::Smart, list, {}, {}};
}

} // namespace

class TestSidebarQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<SidebarItem>("item");
        QTest::addColumn<Gesture>("gesture");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const SidebarItem &item, Gesture gesture,
                            const QString &after) {
            QTest::newRow(name) << before << item << gesture << after;
        };
        const SidebarItem provider{SidebarKind::Provider, SmartList::All, u"AWS"_s, {}};
        const SidebarItem type{SidebarKind::Type, SmartList::All, u"video"_s, {}};
        const SidebarItem folder{SidebarKind::Folder, SmartList::All, u"_news"_s, {}};

        row("only", u""_s, topic(u"AI"_s), Gesture::Only, u"topic:AI"_s);
        row("only replaces", u"topic:Robots -topic:Drones"_s, topic(u"AI"_s), Gesture::Only, u"topic:AI"_s);
        row("only keeps the rest", u"chip heat:>=60 topic:Robots provider:AWS sort:heat"_s, topic(u"AI"_s),
            Gesture::Only, u"chip heat:>=60 topic:AI provider:AWS sort:heat"_s);
        row("add", u"topic:AI"_s, topic(u"Robots"_s), Gesture::Toggle, u"(topic:AI OR topic:Robots)"_s);
        row("take out", u"(topic:AI OR topic:Robots)"_s, topic(u"AI"_s), Gesture::Toggle, u"topic:Robots"_s);
        row("take out the last", u"chip topic:AI"_s, topic(u"AI"_s), Gesture::Toggle, u"chip"_s);
        row("take out by another spelling", u"topic:ai"_s, topic(u"AI"_s), Gesture::Toggle, u""_s);
        row("take out by _id", u"topic:artificial"_s, topic(u"AI"_s, u"Artificial"_s), Gesture::Toggle,
            u""_s);
        row("exclude", u"topic:AI"_s, topic(u"Robots"_s), Gesture::Exclude, u"topic:AI -topic:Robots"_s);
        row("exclude what was chosen", u"topic:AI"_s, topic(u"AI"_s), Gesture::Exclude, u"-topic:AI"_s);
        row("choose what was excluded", u"-topic:AI"_s, topic(u"AI"_s), Gesture::Toggle, u"topic:AI"_s);
        row("stop excluding", u"chip -topic:AI"_s, topic(u"AI"_s), Gesture::Exclude, u"chip"_s);
        const SidebarItem label{SidebarKind::Label, SmartList::All, u"For Ann"_s, {}};
        row("label", u"chip label:later"_s, label, Gesture::Only, u"chip label:\"For Ann\""_s);
        row("another label", u"label:later"_s, label, Gesture::Toggle,
            u"(label:later OR label:\"For Ann\")"_s);
        row("without a label", u"label:\"for ann\""_s, label, Gesture::Exclude, u"-label:\"For Ann\""_s);
        row("provider", u"topic:AI"_s, provider, Gesture::Only, u"topic:AI provider:AWS"_s);
        row("type", u"type:article"_s, type, Gesture::Toggle, u"(type:article OR type:video)"_s);
        row("folder", u""_s, folder, Gesture::Exclude, u"-in:_news"_s);

        row("year", u"topic:AI"_s, year(2021), Gesture::Only, u"topic:AI date:2021"_s);
        row("year instead of a range", u"date:2021-03 last:7d"_s, year(2020), Gesture::Only, u"date:2020"_s);
        row("next year", u"date:2020"_s, year(2021), Gesture::Toggle, u"date:2020..2021"_s);
        row("year apart", u"date:2018"_s, year(2021), Gesture::Toggle, u"(date:2018 OR date:2021)"_s);
        row("year between", u"(date:2018 OR date:2020)"_s, year(2019), Gesture::Toggle, u"date:2018..2020"_s);
        row("year out of a run", u"date:2018..2020"_s, year(2019), Gesture::Toggle,
            u"(date:2018 OR date:2020)"_s);
        row("last year out", u"chip date:2021"_s, year(2021), Gesture::Toggle, u"chip"_s);
        row("exclude a year", u"date:2021-03"_s, year(2020), Gesture::Exclude, u"date:2021-03 -date:2020"_s);
        row("include it again", u"-date:2020"_s, year(2020), Gesture::Toggle, u"date:2020"_s);

        row("unread", u"topic:AI"_s, smart(SmartList::Unread), Gesture::Only, u"topic:AI is:unread"_s);
        row("another list", u"is:unread"_s, smart(SmartList::Starred), Gesture::Only, u"is:starred"_s);
        row("all", u"topic:AI is:unread"_s, smart(SmartList::All), Gesture::Only, u"topic:AI"_s);
        row("all from read", u"is:read"_s, smart(SmartList::All), Gesture::Only, u""_s);
        row("what it does not show stays", u"has:video is:published"_s, smart(SmartList::Unread),
            Gesture::Only, u"has:video is:published is:unread"_s);
        row("undecided instead of published", u"is:published"_s, smart(SmartList::Undecided), Gesture::Only,
            u"is:undecided"_s);
        row("both", u"is:unread"_s, smart(SmartList::Starred), Gesture::Toggle, u"is:unread is:starred"_s);
        row("no longer both", u"is:unread is:starred"_s, smart(SmartList::Unread), Gesture::Toggle,
            u"is:starred"_s);
        row("not starred", u"is:unread"_s, smart(SmartList::Starred), Gesture::Exclude,
            u"is:unread -is:starred"_s);
        row("starred after all", u"-is:starred"_s, smart(SmartList::Starred), Gesture::Exclude, u""_s);
        row("today", u"chip date:2021"_s, smart(SmartList::Today), Gesture::Only, u"chip date:today"_s);
        row("from today to unread", u"chip date:today"_s, smart(SmartList::Unread), Gesture::Only,
            u"chip is:unread"_s);
        row("from hot to unread", u"chip "_s + hotQueryText(), smart(SmartList::Unread), Gesture::Only,
            u"chip is:unread"_s);
        row("hot has no opposite", u"chip"_s, smart(SmartList::Hot), Gesture::Exclude, u"chip"_s);
        row("all has no opposite", u"chip"_s, smart(SmartList::All), Gesture::Exclude, u"chip"_s);
    }
    void edits()
    {
        QFETCH(QString, before);
        QFETCH(SidebarItem, item);
        QFETCH(Gesture, gesture);
        QFETCH(QString, after);
        const Query query = edited(parseQuery(before), item, gesture);
        QCOMPARE(toText(query), toText(parseQuery(after)));
        QVERIFY(query == parseQuery(toText(query))); // the search box says the same
    }

    void hotReplacesWhatItSays()
    {
        const Query query = edited(parseQuery(u"chip heat:10..20 date:2020 is:undecided"_s),
                                   smart(SmartList::Hot), Gesture::Only);
        const SidebarChoices choices(query);
        QCOMPARE(choices.of(smart(SmartList::Hot)), Choice::Included);
        QCOMPARE(choices.of(smart(SmartList::Undecided)), Choice::Off);
        QCOMPARE(query.clauses.size(), parseQuery(hotQueryText()).clauses.size() + 1);
        QCOMPARE(toText(edited(query, smart(SmartList::Hot), Gesture::Toggle)), u"chip"_s);
    }

    void choices()
    {
        const SidebarChoices choices(
            parseQuery(u"(topic:ai OR topic:robo) -topic:Drones -provider:AWS date:2018..2020 "
                       u"-date:2016 is:unread -is:starred"_s));
        QCOMPARE(choices.of(topic(u"AI"_s)), Choice::Included);
        QCOMPARE(choices.of(topic(u"Robotics"_s, u"ROBO"_s)), Choice::Included);
        QCOMPARE(choices.of(topic(u"Drones"_s)), Choice::Excluded);
        QCOMPARE(choices.of(topic(u"Ethics"_s)), Choice::Off);
        QCOMPARE(choices.of(year(2019)), Choice::Included);
        QCOMPARE(choices.of(year(2021)), Choice::Off);
        QCOMPARE(choices.of(year(2016)), Choice::Excluded);
        QCOMPARE(choices.of(smart(SmartList::Unread)), Choice::Included);
        QCOMPARE(choices.of(smart(SmartList::Starred)), Choice::Excluded);
        QCOMPARE(choices.of(smart(SmartList::All)), Choice::Off);
        QVERIFY(choices.isAny(SidebarKind::Provider));
        QVERIFY(!choices.isAny(SidebarKind::Type));
        QCOMPARE(SidebarChoices(Query()).of(smart(SmartList::All)), Choice::Included);
    }

    void datesThatAreNoYearsAreLeftAlone()
    {
        for (const QString &text : {u"date:2021-03"_s, u"date:2021-03..2022"_s, u"date:today"_s, u"last:7d"_s,
                                    u"(date:2021 OR chip)"_s, u"date:2021.."_s}) {
            QVERIFY2(!SidebarChoices(parseQuery(text)).isAny(SidebarKind::Year), qPrintable(text));
            QCOMPARE(toText(cleared(parseQuery(text), SidebarKind::Year)), toText(parseQuery(text)));
        }
    }

    void clears_data()
    {
        QTest::addColumn<SidebarKind>("kind");
        QTest::addColumn<QString>("left");
        const QString others = u"chip -provider:AWS "_s;
        QTest::newRow("topics") << SidebarKind::Topic << u"chip -provider:AWS date:2020 is:unread"_s;
        QTest::newRow("providers") << SidebarKind::Provider
                                   << u"chip (topic:A OR topic:B) -topic:C date:2020 is:unread"_s;
        QTest::newRow("years") << SidebarKind::Year
                               << u"chip (topic:A OR topic:B) -topic:C -provider:AWS is:unread"_s;
        QTest::newRow("lists") << SidebarKind::Smart
                               << u"chip (topic:A OR topic:B) -topic:C -provider:AWS date:2020"_s;
    }
    void clears()
    {
        QFETCH(SidebarKind, kind);
        QFETCH(QString, left);
        const Query query =
            parseQuery(u"chip (topic:A OR topic:B) -topic:C -provider:AWS date:2020 is:unread"_s);
        QCOMPARE(toText(cleared(query, kind)), toText(parseQuery(left)));
    }
};

QTEST_GUILESS_MAIN(TestSidebarQuery)
#include "tst_sidebarquery.moc"

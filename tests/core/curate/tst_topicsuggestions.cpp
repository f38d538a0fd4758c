// SPDX-License-Identifier: Apache-2.0
#include "core/curate/topicsuggestions.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using Where = TopicReason::Where;

namespace {

QStringList names(const QList<TopicSuggestion> &suggestions)
{
    QStringList all;
    for (const TopicSuggestion &suggestion : suggestions)
        all.append(suggestion.topic);
    return all;
}

QList<TopicTerms> someTopics()
{
    return {
        {u"Computing"_s, {}, {}},
        {u"Chips"_s, u"Computing"_s, {u"chip"_s, u"wafer scale"_s, u"半導体"_s}},
        {u"Machine Learning"_s, u"Computing"_s, {u"neural network"_s, u"#DeepLearning"_s, u"ML"_s}},
        {u"Cafés"_s, {}, {u"café"_s, u"espresso bar"_s}},
        {u"C"_s, {}, {}},
        {u"C++"_s, {}, {u"C plus plus"_s}},
        {u".NET"_s, {}, {}},
        {u"Nets"_s, {}, {u"net"_s}},
    };
}

} // namespace

class TestTopicSuggestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("topics");
        const auto row = [](const char *name, const QString &title, const QStringList &topics) {
            QTest::newRow(name) << title << topics;
        };
        row("nothing", u"A quiet day in the park"_s, {});
        row("empty", {}, {});
        row("name", u"Why chips matter"_s, {u"Chips"_s, u"Computing"_s});
        row("keyword", u"A new chip arrives"_s, {u"Chips"_s, u"Computing"_s});
        row("case", u"A NEW CHIP ARRIVES"_s, {u"Chips"_s, u"Computing"_s});
        row("part of a word", u"The chipmunk and the microchipped dog"_s, {});
        row("two words", u"A wafer-scale computer"_s, {u"Chips"_s, u"Computing"_s});
        row("two words apart", u"A wafer of that scale"_s, {});
        row("diacritics", u"The cafe at the corner"_s, {u"Cafés"_s});
        row("diacritics, other way", u"Le CAFÉ du coin"_s, {u"Cafés"_s});
        row("hashtag", u"Read this #deeplearning"_s, {u"Machine Learning"_s, u"Computing"_s});
        row("within Japanese", u"新しい半導体工場が完成"_s, {u"Chips"_s, u"Computing"_s});
        row("C", u"Written in C, and fast"_s, {u"C"_s});
        row("C++", u"Written in C++, and fast"_s, {u"C++"_s});
        row("C#", u"Written in C# and slow"_s, {});
        row("plus between", u"C+D for beginners"_s, {u"C"_s});
        row("dot before", u"The new .NET is out"_s, {u".NET"_s});
        row("no dot before", u"A net for fishing"_s, {u"Nets"_s});
        row("end of a sentence", u"Fish in a net. Good."_s, {u"Nets"_s});
    }

    void findsWords()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, topics);
        const TopicMatcher matcher(someTopics());
        QCOMPARE(names(matcher.suggest(title, {})), topics);
        QCOMPARE(names(matcher.suggest({}, title)), topics);
    }

    void saysWhy()
    {
        const TopicMatcher matcher(someTopics());
        const auto all = matcher.suggest(u"A chip for every neural network"_s, u"The chip is wafer scale."_s);
        QCOMPARE(names(all), QStringList({u"Chips"_s, u"Machine Learning"_s, u"Computing"_s}));
        QCOMPARE(all[0].reasons,
                 QList<TopicReason>({{u"chip"_s, Where::Both}, {u"wafer scale"_s, Where::Excerpt}}));
        QCOMPARE(all[1].reasons, QList<TopicReason>({{u"neural network"_s, Where::Title}}));
        QCOMPARE(all[2].reasons, QList<TopicReason>({{u"Chips"_s, Where::Subtopic}}));
    }

    void ranksTheTitleFirst()
    {
        const TopicMatcher matcher(someTopics());
        QCOMPARE(names(matcher.suggest(u"An espresso bar opens"_s, u"With a chip in every cup"_s)).front(),
                 u"Cafés"_s);
    }

    void survivesOddTaxonomies()
    {
        const TopicMatcher matcher({{u"A"_s, u"B"_s, {u"++"_s, u""_s, u"…"_s}},
                                    {u"B"_s, u"A"_s, {u"bee"_s}},
                                    {u"Orphan"_s, u"Nowhere"_s, {u"bee"_s}}});
        QCOMPARE(names(matcher.suggest(u"Bee"_s, {})), QStringList({u"B"_s, u"Orphan"_s, u"A"_s}));
        QVERIFY(TopicMatcher({}).suggest(u"Bee"_s, u"Bee"_s).isEmpty());
    }

    void sameTopicTwiceCountsOnce()
    {
        const TopicMatcher matcher({{u"Canvas apps"_s, {}, {u"canvas apps"_s, u"Canvas Apps"_s}}});
        const auto all = matcher.suggest(u"Canvas apps"_s, {});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].reasons.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestTopicSuggestions)
#include "tst_topicsuggestions.moc"

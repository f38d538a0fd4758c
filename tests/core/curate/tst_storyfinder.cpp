// SPDX-License-Identifier: Apache-2.0
#include "core/curate/storyfinder.h"
#include "core/curate/storywords.h"
#include "core/index/textfold.h"
#include <QSet>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 march = 1'772'323'200; // 2026-03-01

/// A library in memory that answers as the index does.
class FakeLibrary
{
public:
    ArticleId add(const QString &title, const QString &excerpt, double days, const QString &provider,
                  const QStringList &topics = {u"Trams"_s})
    {
        RowData row;
        row.id = ArticleId(m_rows.size() + 1);
        row.key = u"%1.md"_s.arg(m_rows.size() + 1);
        row.title = title;
        row.excerpt = excerpt;
        row.providerName = provider;
        row.topics = topics;
        row.date = march + qint64(days * day);
        m_rows.push_back(row);
        return row.id;
    }
    /// What all other articles talk about.
    void addNoise(int count)
    {
        const QStringList words =
            u"council budget school road water power market price summer winter"_s.split(u' ');
        for (int i = 0; i < count; ++i)
            add(u"The %1 and the %2 of the town"_s.arg(words[i % 10], words[i / 10 % 10]),
                u"What a %1 means for the %2 of everybody in town."_s.arg(words[i / 3 % 10],
                                                                          words[i / 7 % 10]),
                i % 20 - 10, u"Noise %1"_s.arg(i % 7), {u"Town"_s});
    }
    RowData &row(ArticleId id) { return m_rows[slotOf(id) - 1]; }

    std::vector<StoryProposal> find(ArticleId id, int limit = 8)
    {
        return findStory(row(id), sources(), limit);
    }
    StorySources sources()
    {
        StorySources all;
        all.articles = int(m_rows.size());
        all.uses = [this](const QString &word) { return int(having(word, {}, {}).size()); };
        all.having = [this](const QString &word, auto from, auto to) { return having(word, from, to); };
        all.rows = [this](std::span<const ArticleId> ids) {
            std::vector<RowData> rows;
            for (const ArticleId id : ids)
                rows.push_back(row(id));
            return rows;
        };
        return all;
    }

private:
    std::vector<ArticleId> having(const QString &word, std::optional<qint64> from, std::optional<qint64> to)
    {
        std::vector<ArticleId> ids;
        QByteArray needle;
        for (const QByteArray &part : textfold::words(word))
            needle += ' ' + part;
        for (const RowData &row : m_rows) {
            QByteArray text = " ";
            textfold::appendField(text, row.title);
            text += ' ';
            textfold::appendField(text, row.excerpt);
            const bool dated = !from || (row.date && *row.date >= *from && *row.date <= *to);
            if (dated && text.contains(QByteArray(needle + ' ')))
                ids.push_back(row.id);
        }
        return ids;
    }
    std::vector<RowData> m_rows;
};

QStringList titles(const std::vector<StoryProposal> &proposals)
{
    QStringList all;
    for (const StoryProposal &proposal : proposals)
        all.append(proposal.row.title);
    return all;
}

} // namespace

class TestStoryFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameStory()
    {
        FakeLibrary library;
        library.addNoise(300);
        const ArticleId lead =
            library.add(u"Velmora unveils its hydrogen tram for steep towns"_s,
                        u"The Velmora H2 climbs slopes of 12 percent."_s, 0, u"Rail Post"_s);
        library.add(u"Hydrogen tram climbs any hill, says Velmora"_s,
                    u"A new tram for towns on slopes, with 12 percent no problem."_s, 1, u"Daily Example"_s);
        library.add(u"Velmora, hydrogen and the tram: all later news"_s, u"Half a year on."_s, 180,
                    u"Daily Example"_s);
        library.add(u"Bakery opens on the hill"_s, u"Fresh bread for the steep town."_s, 0,
                    u"Daily Example"_s);
        const auto found = library.find(lead);
        QCOMPARE(titles(found), QStringList{u"Hydrogen tram climbs any hill, says Velmora"_s});
        QVERIFY(found[0].score >= 40 && found[0].score <= 100);
        QVERIFY2(found[0].words.contains(u"Velmora"_s) && found[0].words.contains(u"hydrogen"_s),
                 qPrintable(found[0].words.join(u' ')));
        QCOMPARE(found[0].topics, QStringList{u"Trams"_s});
        QCOMPARE(found[0].apart, std::optional(day));
    }

    void prefersOtherProvidersTopicsAndDaysCloseBy()
    {
        FakeLibrary library;
        library.addNoise(300);
        const QString title = u"Velmora unveils hydrogen tram"_s, excerpt = u"It climbs steep slopes."_s;
        const ArticleId lead = library.add(title, excerpt, 0, u"Rail Post"_s);
        const QString other = u"Hydrogen tram from Velmora for steep hills"_s;
        library.add(other + u" (later)"_s, {}, 6, u"Third"_s);
        library.add(other + u" (same provider)"_s, {}, 0, u"rail post"_s);
        library.add(other + u" (near)"_s, {}, 0, u"Second"_s);
        library.add(other + u" (other topic)"_s, {}, 0, u"Fourth"_s, {u"Cooking"_s});
        const QStringList order = titles(library.find(lead));
        QCOMPARE(order.first(), other + u" (near)"_s);
        QCOMPARE(order.at(1), other + u" (other topic)"_s);
        QCOMPARE(order.last(), other + u" (same provider)"_s);
        QCOMPARE(library.find(lead, 2).size(), std::size_t(2));
    }

    void oneSharedWordIsNoStory()
    {
        FakeLibrary library;
        library.addNoise(200);
        const ArticleId lead = library.add(u"Velmora unveils hydrogen tram"_s, {}, 0, u"A"_s);
        library.add(u"Velmora hires a cook"_s, {}, 0, u"B"_s);
        QVERIFY(library.find(lead).empty());
    }

    void readsTextWithoutSpaces()
    {
        FakeLibrary library;
        library.addNoise(200);
        const ArticleId lead = library.add(u"水素路面電車が急坂を登る"_s, {}, 0, u"A"_s);
        library.add(u"急坂に強い水素の路面電車"_s, {}, 1, u"B"_s);
        library.add(u"新しいパン屋が開店"_s, {}, 1, u"B"_s);
        QCOMPARE(titles(library.find(lead)), QStringList{u"急坂に強い水素の路面電車"_s});
    }

    void worksWithoutDates()
    {
        FakeLibrary library;
        library.addNoise(200);
        const ArticleId lead = library.add(u"Velmora unveils hydrogen tram"_s, {}, 0, u"A"_s);
        library.add(u"Hydrogen tram unveiled by Velmora"_s, {}, 400, u"B"_s);
        QVERIFY(library.find(lead).empty());
        library.row(lead).date.reset();
        const auto found = library.find(lead);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(!found[0].apart);
    }

    void stopsWhenCancelled()
    {
        FakeLibrary library;
        const ArticleId lead = library.add(u"Velmora unveils hydrogen tram"_s, {}, 0, u"A"_s);
        library.add(u"Hydrogen tram of Velmora unveiled"_s, {}, 0, u"B"_s);
        const CancelToken cancel;
        cancel.cancel();
        QVERIFY(findStory(library.row(lead), library.sources(), 8, cancel).empty());
        QVERIFY(!library.find(lead).empty());
    }

    void emptyTextHasNoStory()
    {
        FakeLibrary library;
        library.addNoise(10);
        const ArticleId lead = library.add({}, {}, 0, {});
        QVERIFY(library.find(lead).empty());
    }

    void wordsKnowTheirLook()
    {
        const auto words = storyWords(u"The IBM tram"_s, u"of 半導体 and tram"_s);
        const auto weight = [&](const QString &folded) {
            for (const StoryWord &word : words) {
                if (word.folded == folded)
                    return word.weight;
            }
            return -1.0;
        };
        QCOMPARE(weight(u"ibm"_s), 1.0);
        QVERIFY(weight(u"tram"_s) < 1 && weight(u"tram"_s) > weight(u"and"_s));
        QCOMPARE(weight(u"半導"_s), 0.5);
        QCOMPARE(weight(u"半"_s), -1.0);
        QCOMPARE(words.size(), std::size_t(7)); // the, ibm, tram, of, and, and two pairs
    }
};

QTEST_APPLESS_MAIN(TestStoryFinder)
#include "tst_storyfinder.moc"

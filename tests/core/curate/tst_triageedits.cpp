// SPDX-License-Identifier: Apache-2.0
#include "core/curate/triageedits.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestTriageEdits final : public QObject
{
    Q_OBJECT

    static QStringList words(const std::vector<FieldEdit> &edits)
    {
        QStringList words;
        for (const FieldEdit &edit : edits) {
            const QString sign = edit.op == FieldEdit::Op::AddItem      ? u"+="_s
                                 : edit.op == FieldEdit::Op::RemoveItem ? u"-="_s
                                                                        : u"="_s;
            words.append(edit.path + sign + edit.value.text);
        }
        return words;
    }

private Q_SLOTS:
    void acceptingWritesAllThatStandsThere()
    {
        Article article;
        article.topics = {u"Old"_s, u"Kept"_s};
        const TriageValues values{.quality = 60, .heat = 70, .topics = {u"Kept"_s, u"Chips"_s}};
        QCOMPARE(words(triageEdits(article, TriageDecision::Accepted, values)),
                 QStringList({u"published=true"_s, u"quality=60"_s, u"heat=70"_s, u"topics-=Old"_s,
                              u"topics+=Chips"_s}));
        article.isPublished = true;
        article.quality = 60;
        article.heat = 70;
        article.topics = values.topics;
        QVERIFY(triageEdits(article, TriageDecision::Accepted, values).empty());
    }

    void rejectingWritesWhatWasDoneByHand()
    {
        Article article;
        article.quality = 60;
        const TriageValues suggested{.quality = 60, .heat = 70, .topics = {u"Chips"_s}};
        QCOMPARE(words(triageEdits(article, TriageDecision::Rejected, suggested)),
                 QStringList{u"published=false"_s});
        TriageValues byHand = suggested;
        byHand.quality = 20;
        byHand.topicsByHand = {u"Chips"_s};
        QCOMPARE(words(triageEdits(article, TriageDecision::Rejected, byHand)),
                 QStringList({u"published=false"_s, u"quality=20"_s, u"topics+=Chips"_s}));
        article.heat = 60; // follows
        byHand.heat = 20;
        QCOMPARE(words(triageEdits(article, TriageDecision::Rejected, byHand)).at(2), u"heat=20"_s);
    }

    void skippingWritesNothing()
    {
        QVERIFY(triageEdits({}, TriageDecision::Skipped, {.quality = 5}).empty());
    }
};

QTEST_GUILESS_MAIN(TestTriageEdits)
#include "tst_triageedits.moc"

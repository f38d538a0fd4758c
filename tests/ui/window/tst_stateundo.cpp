// SPDX-License-Identifier: Apache-2.0
#include "ui/window/stateundo.h"
#include <QHash>
#include <QTest>

using namespace hearth;

class TestStateUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedo();
    void nothingIsNoStep();
    void aNewChangeForgetsWhatWasUndone();
    void isBounded();
};

namespace {

constexpr ArticleId one = ArticleId(1);
constexpr ArticleId two = ArticleId(2);

struct Store
{
    QHash<ArticleId, bool> read;
    StateUndo undo{[this](const MarkChange &change) {
        for (ArticleId id : change.ids)
            read[id] = change.value;
    }};
};

} // namespace

void TestStateUndo::undoAndRedo()
{
    Store store;
    QVERIFY(!store.undo.canUndo());
    QVERIFY(!store.undo.undo());
    store.undo.perform({MarkChange::What::Read, true, {one, two}});
    QVERIFY(store.read[one] && store.read[two]);
    QVERIFY(store.undo.undo());
    QVERIFY(!store.read[one] && !store.read[two]);
    QVERIFY(store.undo.canRedo());
    QVERIFY(store.undo.redo());
    QVERIFY(store.read[one]);
    QVERIFY(!store.undo.redo());
}

void TestStateUndo::nothingIsNoStep()
{
    Store store;
    store.undo.perform({MarkChange::What::Read, true, {}});
    QVERIFY(!store.undo.canUndo());
}

void TestStateUndo::aNewChangeForgetsWhatWasUndone()
{
    Store store;
    store.undo.perform({MarkChange::What::Read, true, {one}});
    store.undo.undo();
    store.undo.perform({MarkChange::What::Read, true, {two}});
    QVERIFY(!store.undo.canRedo());
    store.undo.clear();
    QVERIFY(!store.undo.canUndo());
}

void TestStateUndo::isBounded()
{
    Store store;
    for (std::size_t i = 0; i < StateUndo::limit + 5; ++i)
        store.undo.perform({MarkChange::What::Starred, true, {one}});
    std::size_t steps = 0;
    while (store.undo.undo())
        ++steps;
    QCOMPARE(steps, StateUndo::limit);
}

QTEST_GUILESS_MAIN(TestStateUndo)
#include "tst_stateundo.moc"

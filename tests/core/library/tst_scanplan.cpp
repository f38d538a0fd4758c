// SPDX-License-Identifier: Apache-2.0
#include "core/library/scanplan.h"
#include <QTest>

using namespace hearth;

namespace {

FileStamp stamp(int seed)
{
    return {100 + seed, 1000 + seed, 2000 + seed, static_cast<quint64>(3000 + seed)};
}

class Known final
{
public:
    Known &add(const QByteArray &key, int seed, int id, quint64 hash)
    {
        const FileStamp s = stamp(seed);
        files.append(key, {s.size, s.mtimeNs, s.identity, hash, 0, 0, static_cast<ArticleId>(id)});
        return *this;
    }
    const KnownFiles &done()
    {
        files.finish();
        return files;
    }
    KnownFiles files;
};

ScannedFolder folder(const QByteArray &path, const std::vector<std::pair<QByteArray, int>> &files)
{
    ScannedFolder result;
    result.reset(path);
    for (const auto &[name, seed] : files)
        result.addFile(name, stamp(seed));
    return result;
}

QByteArrayList keysOf(const std::vector<ScanTask> &tasks)
{
    QByteArrayList keys;
    for (const ScanTask &task : tasks)
        keys.append(task.key);
    return keys;
}

} // namespace

class TestScanPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsNewAtFirst();
    void addedChangedGone();
    void nothingChanged();
    void racyIsLookedAtAgain();
    void movedIsClaimedOnce();
    void movedNeedsContent();
    void unreadableIsNotGone();
    void singleFiles();
};

void TestScanPlan::everythingIsNewAtFirst()
{
    const KnownFiles none;
    ScanPlan plan(none);
    std::vector<ScanTask> tasks;
    plan.look(folder("_news", {{"b.md", 1}, {"a.md", 2}}), &tasks);
    plan.finish();
    QCOMPARE(keysOf(tasks), (QByteArrayList{"_news/a.md", "_news/b.md"}));
    QCOMPARE(tasks.at(0).known, -1);
    QVERIFY(plan.gone().empty());
}

void TestScanPlan::addedChangedGone()
{
    Known known;
    known.add("a.md", 1, 1, 11).add("b.md", 2, 2, 12).add("c.md", 3, 3, 13).add("n.md", 4, 0, 14);
    ScanPlan plan(known.done());
    std::vector<ScanTask> tasks;
    plan.look(folder({}, {{"a.md", 1}, {"b.md", 7}, {"d.md", 8}, {"n.md", 4}}), &tasks);
    plan.finish();
    QCOMPARE(keysOf(tasks), (QByteArrayList{"b.md", "d.md"}));
    QCOMPARE(known.files.at(static_cast<std::size_t>(tasks.at(0).known)).id, ArticleId{2});
    QCOMPARE(tasks.at(1).known, -1);
    QCOMPARE(plan.gone(), std::vector<std::size_t>{2});
    QCOMPARE(plan.unchanged(), 1); // n.md is no article
}

void TestScanPlan::nothingChanged()
{
    Known known;
    known.add("x/a.md", 1, 1, 11);
    ScanPlan plan(known.done());
    std::vector<ScanTask> tasks;
    plan.look(folder({}, {}), &tasks);
    plan.look(folder("x", {{"a.md", 1}}), &tasks);
    plan.finish();
    QVERIFY(tasks.empty());
    QVERIFY(plan.gone().empty());
    QCOMPARE(plan.unchanged(), 1);
}

void TestScanPlan::racyIsLookedAtAgain()
{
    KnownFiles files;
    files.append("a.md", {stamp(1).size, 0, stamp(1).identity, 11, 0, 0, ArticleId{1}});
    files.finish();
    ScanPlan plan(files);
    std::vector<ScanTask> tasks;
    plan.look(folder({}, {{"a.md", 1}}), &tasks);
    QCOMPARE(tasks.size(), 1U);
    QCOMPARE(plan.unchanged(), 0);
}

void TestScanPlan::movedIsClaimedOnce()
{
    Known known;
    known.add("old.md", 1, 7, 42).add("other.md", 2, 8, 43);
    ScanPlan plan(known.done());
    std::vector<ScanTask> tasks;
    plan.look(folder({}, {{"new.md", 5}, {"copy.md", 6}}), &tasks);
    plan.finish();
    QCOMPARE(plan.claimMoved(42, stamp(1).size), std::optional<std::size_t>(0));
    QCOMPARE(plan.claimMoved(42, stamp(1).size), std::nullopt);
    QCOMPARE(plan.claimMoved(43, stamp(2).size + 1), std::nullopt);
    QCOMPARE(plan.gone(), std::vector<std::size_t>{1});
}

void TestScanPlan::movedNeedsContent()
{
    Known known;
    known.add("unread.md", 1, 7, 0).add("readme.md", 2, 0, 43);
    ScanPlan plan(known.done());
    plan.finish();
    QCOMPARE(plan.claimMoved(0, stamp(1).size), std::nullopt);
    QCOMPARE(plan.claimMoved(43, stamp(2).size), std::nullopt);
}

void TestScanPlan::unreadableIsNotGone()
{
    Known known;
    known.add("shut/a.md", 1, 1, 11).add("shut/deep/b.md", 2, 2, 12).add("shutter.md", 3, 3, 13);
    ScanPlan plan(known.done());
    std::vector<ScanTask> tasks;
    ScannedFolder shut = folder("shut", {});
    shut.addUnreadable({});
    plan.look(shut, &tasks);
    plan.finish();
    QCOMPARE(plan.gone(), std::vector<std::size_t>{2});
    QCOMPARE(plan.unchanged(), 2);
}

void TestScanPlan::singleFiles()
{
    Known known;
    known.add("a.md", 1, 1, 11).add("b.md", 2, 2, 12).add("c.md", 3, 3, 13);
    ScanPlan plan(known.done());
    std::vector<ScanTask> tasks;
    plan.lookAt("a.md", stamp(1), &tasks);
    plan.lookAt("b.md", stamp(9), &tasks);
    plan.lookAt("c.md", {}, &tasks);
    plan.lookAt("d.md", stamp(4), &tasks);
    plan.finish();
    QCOMPARE(keysOf(tasks), (QByteArrayList{"b.md", "d.md"}));
    QCOMPARE(plan.gone(), std::vector<std::size_t>{2});
}

QTEST_APPLESS_MAIN(TestScanPlan)
#include "tst_scanplan.moc"

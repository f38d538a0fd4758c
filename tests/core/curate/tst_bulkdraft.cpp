// SPDX-License-Identifier: Apache-2.0
#include "core/curate/bulkdraft.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestBulkDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const test::TempDir dir;
        const BulkDraftStore store(dir.path());
        QVERIFY(store.load()->isEmpty());
        BulkDraft draft;
        draft.keys = {u"_news/ä.md"_s, u"b.md"_s};
        draft.edits = {{FieldEdit::Op::Set, u"quality"_s, plainValue(u"70"_s), {}},
                       {FieldEdit::Op::Remove, u"heat"_s, {}, {}},
                       {FieldEdit::Op::AddItem, u"topics"_s, stringValue(u"A \"B\"\nC"_s), {}},
                       {FieldEdit::Op::Set,
                        u"images"_s,
                        listValue({mapValue({{u"url"_s, stringValue(u"https://a.example/1"_s)},
                                             {u"width"_s, plainValue(u"5"_s)}})}),
                        {}}};
        draft.invalid.insert(u"webUrl"_s, u"nowhere"_s);
        draft.qualityShift = -5;
        draft.heatShift = 10;
        draft.replacement = {.path = u"title"_s, .find = u"a+"_s, .replace = u"b"_s, .isRegex = true};
        QVERIFY(store.save({draft}).ok());
        const auto loaded = store.load();
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->size(), 1);
        const BulkDraft &back = loaded->front();
        QCOMPARE(back.keys, draft.keys);
        QCOMPARE(back.edits.size(), draft.edits.size());
        for (std::size_t i = 0; i < draft.edits.size(); ++i) {
            QCOMPARE(back.edits[i].op, draft.edits[i].op);
            QCOMPARE(back.edits[i].path, draft.edits[i].path);
            QVERIFY(sameValue(back.edits[i].value, draft.edits[i].value));
        }
        QCOMPARE(back.invalid, draft.invalid);
        QCOMPARE(back.qualityShift, -5);
        QCOMPARE(back.heatShift, 10);
        QCOMPARE(back.replacement.find, u"a+"_s);
        QVERIFY(back.replacement.isRegex && !back.replacement.wholeWords);

        QVERIFY(store.save({}).ok());
        QVERIFY(!dir.exists(u"bulkdrafts.json"_s));
    }

    void aDamagedFileIsKeptAside()
    {
        const test::TempDir dir;
        dir.write(u"bulkdrafts.json"_s, "[{");
        QCOMPARE(BulkDraftStore(dir.path()).load().error().code, ErrorCode::Malformed);
        QCOMPARE(dir.read(u"bulkdrafts.json.damaged"_s), QByteArray("[{"));
    }

    void saysWhetherAnythingWasTyped()
    {
        BulkDraft draft;
        draft.keys = {u"a.md"_s};
        draft.replacement.replace = u"b"_s;
        QVERIFY(draft.isEmpty());
        draft.heatShift = 1;
        QVERIFY(!draft.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBulkDraft)
#include "tst_bulkdraft.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/index/textfold.h"
#include "core/index/textsearch.h"
#include "tests/core/index/plaintokens.h"
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

class TestTextIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainSearch_data();
    void agreesWithPlainSearch();
    void stepsOfACommitSurviveAReopening();
    void deadDocumentsGoWithAMerge();
    void anotherProcessSeesWhatWasWritten();
    void damagedFilesAreNoDanger();
    void damagedManifestMeansAnEmptyIndex();
    void cancelledSearchSaysSo();

private:
    static QByteArray folded(const QString &text)
    {
        QByteArray out;
        textfold::appendField(out, text);
        return out;
    }
    static Bitmap found(const TextIndex &index, const QString &words, bool prefix, std::size_t size = 3000)
    {
        Bitmap docs(size);
        const CancelToken never;
        (void)matchText(index.segments(), textfold::words(words), prefix, docs, never);
        return docs;
    }
    static QStringList segmentFiles(const QString &folder)
    {
        return QDir(folder).entryList({u"*.seg"_s}, QDir::Files, QDir::Name);
    }
};

void TestTextIndex::agreesWithPlainSearch_data()
{
    QTest::addColumn<int>("perCommit");
    QTest::newRow("one segment") << 2000;
    QTest::newRow("many commits") << 37;
    QTest::newRow("each alone") << 1;
}

void TestTextIndex::agreesWithPlainSearch()
{
    QFETCH(int, perCommit);
    QTemporaryDir dir;
    TextIndex index(dir.path());
    QRandomGenerator random(3);
    const QStringList words{u"a"_s,  u"ab"_s,   u"abc"_s,  u"b"_s, u"習"_s,
                            u"學"_s, u"zeta"_s, u"rare"_s, u"é"_s};
    const auto oneOfMany = [&] {
        return u"ac%1"_s.arg(random.bounded(12));
    }; // whose beginnings have own lists
    QList<QList<QStringList>> docs(1);
    const int count = perCommit == 1 ? 150 : 1500;
    for (int doc = 1; doc <= count; ++doc) {
        QByteArray text;
        QList<QStringList> fields;
        for (int field = random.bounded(3); field >= 0; --field) {
            QStringList list;
            for (int i = random.bounded(12); i > 0; --i)
                list.append(random.bounded(3) == 0 ? oneOfMany()
                                                   : words[random.bounded(random.bounded(40) == 0 ? 9 : 7)]);
            textfold::appendField(text, list.join(u' '));
            fields.append(plainTokens(list.join(u' ')));
        }
        docs.append(fields);
        QVERIFY(index.add(static_cast<DocId>(doc), text));
        if (doc % perCommit == 0)
            QVERIFY(index.commit(doc % 2 == 0));
    }
    QVERIFY(index.commit(true));
    QCOMPARE(index.nextDoc(), static_cast<DocId>(count + 1));
    QVERIFY2(segmentFiles(dir.path()).size() <= 8,
             qPrintable(QString::number(segmentFiles(dir.path()).size())));
    for (const QString &query :
         {u"a"_s, u"ab"_s, u"ac"_s, u"b ac"_s, u"ac1"_s, u"z"_s, u"rare"_s, u"nothing"_s, u"a b"_s,
          u"b a ab"_s, u"習學"_s, u"習 習"_s, u"rare a"_s, u"e"_s, u"a a a a a"_s}) {
        for (const bool prefix : {false, true}) {
            const Bitmap got = found(index, query, prefix);
            for (int doc = 0; doc <= count; ++doc) {
                const bool expected =
                    std::any_of(docs[doc].begin(), docs[doc].end(), [&](const QStringList &field) {
                        return containsSequence(field, plainTokens(query), prefix);
                    });
                QVERIFY2(got.test(static_cast<std::size_t>(doc)) == expected,
                         qPrintable(u"%1 %2 doc %3"_s.arg(query).arg(prefix).arg(doc)));
            }
        }
    }
    QCOMPARE(found(index, u"a"_s, true, 10).size(), std::size_t(10)); // a smaller bitmap is no danger
}

void TestTextIndex::stepsOfACommitSurviveAReopening()
{
    QTemporaryDir dir;
    {
        TextIndex index(dir.path());
        QVERIFY(index.add(1, folded(u"stored"_s)));
        QVERIFY(index.commit(true));
        QVERIFY(index.add(2, folded(u"lost"_s))); // no commit: a crash
    }
    TextIndex index(dir.path());
    QCOMPARE(index.nextDoc(), DocId(1));
    index.load();
    QCOMPARE(index.nextDoc(), DocId(2));
    QVERIFY(found(index, u"stored"_s, false).test(1));
    QCOMPARE(found(index, u"lost"_s, false).count(), std::size_t(0));
    QVERIFY(index.clear());
    QCOMPARE(index.nextDoc(), DocId(1));
    QCOMPARE(segmentFiles(dir.path()).size(), 0);
}

void TestTextIndex::deadDocumentsGoWithAMerge()
{
    QTemporaryDir dir;
    TextIndex index(dir.path());
    Bitmap live(100, true);
    index.setLiveDocs([&] { return live; });
    for (DocId doc = 1; doc <= 20; ++doc)
        QVERIFY(index.add(doc, folded(u"common word%1 common"_s.arg(doc))));
    QVERIFY(index.commit(false));
    for (DocId doc = 1; doc <= 20; doc += 2)
        live.reset(doc);
    for (DocId doc = 21; doc <= 40; ++doc)
        QVERIFY(index.add(doc, folded(u"common"_s)));
    QVERIFY(index.commit(false));
    QCOMPARE(index.segments().size(), std::size_t(1));
    const Bitmap common = found(index, u"common"_s, false);
    for (DocId doc = 1; doc <= 40; ++doc)
        QCOMPARE(common.test(doc), doc > 20 || doc % 2 == 0);
    QCOMPARE(index.segments().front()->docCount(), 30U);
    QCOMPARE(found(index, u"word3"_s, false).count(), std::size_t(0));
    QVERIFY(found(index, u"word4 common"_s, false).test(4)); // positions moved along
}

void TestTextIndex::anotherProcessSeesWhatWasWritten()
{
    QTemporaryDir dir;
    TextIndex one(dir.path());
    TextIndex other(dir.path());
    QVERIFY(one.add(1, folded(u"first"_s)));
    QVERIFY(one.commit(true));
    other.load();
    QVERIFY(found(other, u"first"_s, false).test(1));
    QVERIFY(other.add(2, folded(u"second"_s)));
    QVERIFY(other.commit(true));
    QVERIFY(found(one, u"first"_s, false).test(1)); // its files may be gone, it has them open
    one.load();
    QVERIFY(found(one, u"second"_s, false).test(2));
    QVERIFY(one.add(3, folded(u"third"_s)));
    QVERIFY(one.commit(true));
    QVERIFY(found(one, u"first"_s, false).test(1));
}

void TestTextIndex::damagedFilesAreNoDanger()
{
    QTemporaryDir dir;
    {
        TextIndex index(dir.path());
        for (DocId doc = 1; doc <= 200; ++doc)
            QVERIFY(index.add(doc, folded(u"common word%1 some more of the same"_s.arg(doc % 17))));
        QVERIFY(index.commit(true));
    }
    const QString path = dir.filePath(segmentFiles(dir.path()).front());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto replace = [&](const QByteArray &bytes) {
        QFile damaged(path);
        return damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size();
    };
    for (const qsizetype size : {qsizetype(0), qsizetype(20), good.size() / 2, good.size() - 1}) {
        QVERIFY(replace(good.left(size)));
        QVERIFY(!TextSegment::open(path));
    }
    int refused = 0;
    int seenByReading = 0;
    for (qsizetype at = 0; at < good.size(); at += 3) {
        QByteArray bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        QVERIFY(replace(bytes));
        const auto segment = TextSegment::open(path);
        refused += segment ? 0 : 1;
        if (!segment)
            continue;
        if (!(*segment)->isWhole())
            ++seenByReading;
        // What it gives may be wrong, but it must end, within itself.
        for (std::size_t word = 0; word < (*segment)->wordCount(); ++word) {
            Bitmap docs(500);
            (*segment)->addDocs(word, docs);
            (*segment)->forEachPosition(word, [](DocId, std::uint32_t) {});
        }
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            Bitmap docs(500);
            (*segment)->addDocsOfBeginning(QByteArrayView(&letter, 1), docs);
        }
    }
    QVERIFY(refused > 30); // header and table are checked
    QVERIFY(seenByReading > 30);
    QVERIFY(refused + seenByReading >= int((good.size() + 2) / 3) - 3); // some bytes only fill up
    QVERIFY(replace(good));
    QVERIFY((*TextSegment::open(path))->isWhole());

    QByteArray oneByte = good;
    oneByte[qsizetype(sizeof(TextSegment::Header))] ^= 1;
    QVERIFY(replace(oneByte));
    {
        TextIndex index(dir.path());
        index.load();
        QVERIFY(index.isWhole(true));
        QCOMPARE(index.nextDoc(), DocId(201));
    }
    QFile manifest(dir.filePath(u"manifest"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QByteArray listing = manifest.readAll();
    manifest.close();
    {
        TextIndex index(dir.path());
        index.load();
        QVERIFY(!index.isWhole(false));
        index.load();
        QCOMPARE(index.nextDoc(), DocId(1));
    }
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write(listing);
    manifest.close();

    QVERIFY(replace(good.left(100)));
    TextIndex index(dir.path());
    index.load();
    QCOMPARE(index.nextDoc(), DocId(201));
    QVERIFY(index.segments().empty());
    index.load();
    QCOMPARE(index.nextDoc(), DocId(1)); // everything is to be read again
}

void TestTextIndex::damagedManifestMeansAnEmptyIndex()
{
    QTemporaryDir dir;
    {
        TextIndex index(dir.path());
        QVERIFY(index.add(1, folded(u"a"_s)));
        QVERIFY(index.commit(true));
    }
    QFile file(dir.filePath(u"manifest"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    for (const QByteArray &bad : {QByteArray(), QByteArray("nonsense"),
                                  QByteArray(good).replace("next 2", "next 9"), good.left(good.size() - 2)}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        TextIndex index(dir.path());
        index.load();
        QCOMPARE(index.nextDoc(), DocId(1));
        QVERIFY(index.segments().empty());
    }
}

void TestTextIndex::cancelledSearchSaysSo()
{
    QTemporaryDir dir;
    TextIndex index(dir.path());
    QVERIFY(index.add(1, folded(u"a b"_s)));
    QVERIFY(index.commit(false));
    const CancelToken cancel;
    cancel.cancel();
    Bitmap docs(2);
    QVERIFY(!matchText(index.segments(), {"a"}, true, docs, cancel));
    QVERIFY(!matchText(index.segments(), {"a", "b"}, true, docs, cancel));
}

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"

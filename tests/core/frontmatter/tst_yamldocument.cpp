// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/parser.h"
#include "core/frontmatter/yamldocument.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

Node text(const QString &value, ScalarStyle style = ScalarStyle::DoubleQuoted)
{
    Node node;
    node.kind = Node::Kind::Scalar;
    node.text = value;
    node.style = style;
    return node;
}

FieldEdit edit(FieldEdit::Op op, const QString &path, const QString &value = {},
               ScalarStyle style = ScalarStyle::DoubleQuoted)
{
    return {op, path, text(value, style), {}};
}

} // namespace

/// Documents without fences: only the bytes of the edited value may change.
class TestYamlDocument final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edits_data()
    {
        using Edits = std::vector<FieldEdit>;
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<Edits>("wanted");
        QTest::addColumn<QByteArray>("after");
        const Edits rename{edit(FieldEdit::Op::Set, u"name"_s, u"Tea"_s)};
        const Edits add{edit(FieldEdit::Op::Set, u"parent"_s, u"Drinks"_s)};
        const Edits keyword{edit(FieldEdit::Op::AddItem, u"keywords"_s, u"pot"_s)};
        const Edits remove{edit(FieldEdit::Op::Remove, u"parent"_s)};
        QTest::newRow("plain") << QByteArray("# ours\n_id: tea\nname: Old # note\n") << rename
                               << QByteArray("# ours\n_id: tea\nname: Tea # note\n");
        QTest::newRow("no end of line") << QByteArray("name: Old") << rename << QByteArray("name: Tea");
        QTest::newRow("add without end of line")
            << QByteArray("name: Tea") << add << QByteArray("name: Tea\nparent: \"Drinks\"");
        QTest::newRow("windows") << QByteArray("_id: t\r\nname: 'Old'\r\n") << rename
                                 << QByteArray("_id: t\r\nname: 'Tea'\r\n");
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBFname: Old\n") << rename << QByteArray("\xEF\xBB\xBFname: Tea\n");
        QTest::newRow("list") << QByteArray("name: Tea\nkeywords:\n- cup\nz: 1\n") << keyword
                              << QByteArray("name: Tea\nkeywords:\n- cup\n- pot\nz: 1\n");
        QTest::newRow("remove") << QByteArray("name: Tea\nparent: Drinks\nz: 1\n") << remove
                                << QByteArray("name: Tea\nz: 1\n");
        QTest::newRow("document start")
            << QByteArray("---\nname: Old\n") << rename << QByteArray("---\nname: Tea\n");
        QTest::newRow("directive") << QByteArray("%YAML 1.2\n# c\n---\nname: Old\n...\n") << rename
                                   << QByteArray("%YAML 1.2\n# c\n---\nname: Tea\n...\n");
        QTest::newRow("second document") << QByteArray("name: Old\n---\nname: Old\n") << rename
                                         << QByteArray("name: Tea\n---\nname: Old\n");
        QTest::newRow("with fences") << QByteArray("---\nname: Old\n---\nname: Old\n") << rename
                                     << QByteArray("---\nname: Tea\n---\nname: Old\n");
        QTest::newRow("empty") << QByteArray() << add << QByteArray("parent: \"Drinks\"\n");
        QTest::newRow("nothing but a comment")
            << QByteArray("# c\n") << add << QByteArray("# c\nparent: \"Drinks\"\n");
        QTest::newRow("nested") << QByteArray("check:\n  a: off\n")
                                << Edits{edit(FieldEdit::Op::Set, u"check.b"_s, u"off"_s, ScalarStyle::Plain)}
                                << QByteArray("check:\n  a: off\n  b: off\n");
    }
    void edits()
    {
        QFETCH(QByteArray, before);
        QFETCH(std::vector<FieldEdit>, wanted);
        QFETCH(QByteArray, after);
        const Result<QByteArray> result = editYaml(before, wanted);
        QVERIFY(result);
        QCOMPARE(*result, after);
    }

    void linesAreThoseOfTheFile()
    {
        const std::vector<FieldEdit> wanted{edit(FieldEdit::Op::Set, u"name"_s, u"Tea"_s)};
        for (const auto &[file, line] : {std::pair(QByteArray("name: Old\nbad: [\n"), 3),
                                         {QByteArray("# c\n---\nname: x\nbad: \"\n"), 5}}) {
            const Result<QByteArray> result = editYaml(file, wanted);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Malformed);
            QVERIFY2(std::abs(result.error().line - line) <= 1,
                     QByteArray::number(result.error().line).constData());
        }
    }

    void aNewKeyStandsWhereTheOthersHaveIt()
    {
        const LibraryStyle style =
            learnYamlStyle(std::vector<QByteArray>{"_id: a\nname: A\nparent: B\nkeywords:\n  - a\n",
                                                   "_id: b\nname: B\nparent: C\nkeywords:\n  - b"});
        const std::vector<FieldEdit> wanted{edit(FieldEdit::Op::Set, u"parent"_s, u"X"_s)};
        const Result<QByteArray> result = editYaml("_id: c\nname: C\nkeywords:\n  - c\n", wanted, style);
        QVERIFY(result);
        QCOMPARE(*result, QByteArray("_id: c\nname: C\nparent: X\nkeywords:\n  - c\n"));
    }
};

QTEST_GUILESS_MAIN(TestYamlDocument)
#include "tst_yamldocument.moc"

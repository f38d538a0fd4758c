// SPDX-License-Identifier: Apache-2.0
// What must hold for any edit of any file: bytes outside of the value stay, and taking an edit back gives the
// bytes that there were. Over the fixtures, and over real libraries in HEARTH_CORPUS where there are any.
#include "core/base/fileio.h"
#include "core/frontmatter/editor.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/scanner.h"
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString path;
    Node node;
};

void collect(const Node &node, const QString &path, QList<Place> &scalars)
{
    if (node.kind == Node::Kind::Scalar && !path.isEmpty())
        scalars.append({path, node});
    for (size_t i = 0; i < node.children.size(); ++i) {
        const Node &child = node.children[i];
        const QString step = node.kind == Node::Kind::List ? QString::number(i) : child.key;
        if (!step.isEmpty() && !step.contains(u'.'))
            collect(child, path.isEmpty() ? step : path + u'.' + step, scalars);
    }
}

FieldEdit set(const QString &path, const Node &value)
{
    FieldEdit edit{FieldEdit::Op::Set, path, value, {}};
    edit.value.key.clear();
    return edit;
}

Node text(const QString &value)
{
    Node node;
    node.kind = Node::Kind::Scalar;
    node.style = ScalarStyle::DoubleQuoted;
    node.text = value;
    return node;
}

/// Texts of all sorts; those with a number keep any style, so that setting them is undone to the byte.
QString randomText(QRandomGenerator &random)
{
    static const QStringList texts{u"plain words"_s,
                                   u"yes"_s,
                                   u"12"_s,
                                   u"a: b"_s,
                                   u"# no comment"_s,
                                   u"it's \"so\""_s,
                                   u"two\nlines"_s,
                                   u" edge "_s,
                                   u"caf\u00E9 \u2014 \u6771\u4EAC"_s,
                                   u""_s,
                                   u"- x"_s,
                                   u"[a, b]"_s,
                                   u"{c}"_s,
                                   u"&d"_s,
                                   u"*e"_s,
                                   u"tab\there"_s,
                                   u"null"_s,
                                   u"\\n"_s,
                                   u"trailing:"_s,
                                   u"---"_s,
                                   u"x\u0007y"_s,
                                   u"2021-01-01"_s,
                                   u"%z"_s,
                                   u"@f"_s};
    return texts[random.bounded(int(texts.size()))];
}

} // namespace

class TestEditorProperties final : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_files;
    QRandomGenerator m_random{20211122};

    /// A value changes inside of its span only, says what it should, and goes back to the byte.
    void setAndSetBack(const QByteArray &file, const Place &place)
    {
        const Fences fences = findFences(file);
        const bool scanned = scanYaml(file, fences.yaml, 2).has_value();
        const QString value = randomText(m_random);
        const FieldEdit edit = set(place.path, text(value));
        const Result<QByteArray> edited = editArticle(file, {&edit, 1});
        QVERIFY2(edited || !scanned, qPrintable(place.path));
        if (!edited)
            return;
        if (scanned && place.node.style != ScalarStyle::Literal && place.node.style != ScalarStyle::Folded) {
            QVERIFY(edited->startsWith(file.first(place.node.valueSpan.begin)));
            QVERIFY(edited->endsWith(file.sliced(place.node.valueSpan.end)));
        }
        QList<Place> scalars;
        collect(parseFrontMatter(*edited).root, {}, scalars);
        const auto found = std::find_if(scalars.begin(), scalars.end(),
                                        [&](const Place &other) { return other.path == place.path; });
        QVERIFY(found != scalars.end());
        QCOMPARE(found->node.text, value);

        // Back: with a text that any style can hold in between, so that the style is still there.
        const FieldEdit there = set(place.path, text(u"Some other words"_s));
        const FieldEdit back = set(place.path, place.node);
        const Result<QByteArray> away = editArticle(file, {&there, 1});
        QVERIFY(away || !scanned);
        const bool oneLine = place.node.style == ScalarStyle::Plain ||
                             place.node.style == ScalarStyle::DoubleQuoted ||
                             place.node.style == ScalarStyle::SingleQuoted;
        if (!away || !oneLine || !scanned)
            return;
        const Result<QByteArray> restored = editArticle(*away, {&back, 1});
        QVERIFY(restored);
        if (!place.node.text.contains(u"\\/"_s) && canonical(file, place.node))
            QCOMPARE(*restored, file);
    }

    /// Written as the editor would: no escape that has a shorter form, no number that becomes quoted on the
    /// way.
    static bool canonical(const QByteArray &file, const Node &node)
    {
        const QByteArray bytes = file.mid(node.valueSpan.begin, node.valueSpan.size());
        if (node.style == ScalarStyle::DoubleQuoted)
            return !bytes.contains("\\/") && !bytes.contains("\\x") && !bytes.contains("\\u") &&
                   !bytes.contains("\\'") && !bytes.contains('\t');
        return node.style == ScalarStyle::SingleQuoted || toVariant(node).typeId() == QMetaType::QString;
    }

    void addAndRemove(const QByteArray &file, const FieldEdit &add, const FieldEdit &remove)
    {
        const Result<QByteArray> added = editArticle(file, {&add, 1});
        if (!added) {
            QVERIFY(!scanYaml(file, findFences(file).yaml, 2));
            return;
        }
        QVERIFY(*added != file);
        const Result<QByteArray> removed = editArticle(*added, {&remove, 1});
        QVERIFY(removed);
        QCOMPARE(*removed, file);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto take = [this](const QString &folder, int every) {
            QDirIterator files(folder, {u"*.md"_s, u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
            for (int i = 0; files.hasNext(); ++i) {
                const Result<QByteArray> file = readFile(files.next());
                if (file && i % every == 0 && findFences(*file).closed &&
                    parseFrontMatter(*file).problems.isEmpty())
                    m_files.append(*file);
            }
        };
        take(QStringLiteral(HEARTH_TEST_DATA "/articles"), 1);
        QVERIFY(m_files.size() > 15);
        const QString corpus = qEnvironmentVariable("HEARTH_CORPUS");
        if (!corpus.isEmpty())
            take(corpus, 5);
        qInfo("%d files", int(m_files.size()));
    }

    void valuesGoBack()
    {
        for (const QByteArray &file : m_files) {
            QList<Place> scalars;
            collect(parseFrontMatter(file).root, {}, scalars);
            for (const Place &place : scalars) {
                setAndSetBack(file, place);
                if (QTest::currentTestFailed()) {
                    qWarning("at %s of\n%s", qPrintable(place.path), file.constData());
                    return;
                }
            }
        }
    }

    void addedThenRemoved_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"mood", "quality", "heat", "published", "updatedDateTime",
                                 "provider.founded", "images.0.caption", "related.0.note", "new.deep.value"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void addedThenRemoved()
    {
        QFETCH(QString, path);
        for (const QByteArray &file : m_files) {
            const Node root = parseFrontMatter(file).root;
            const QString parent = path.contains(u'.') ? path.section(u'.', 0, 0) : QString();
            const Node *top = root.find(parent.isEmpty() ? path : parent);
            // Keys of maps that are there; whole keys only where there are none.
            const bool fits =
                path.startsWith("new"_L1) || parent.isEmpty() ? !top : top && !top->children.empty();
            if (!fits)
                continue;
            addAndRemove(file, set(path, text(u"Added value"_s)), {FieldEdit::Op::Remove, path, {}, {}});
            if (QTest::currentTestFailed()) {
                qWarning("in\n%s", file.constData());
                return;
            }
        }
    }

    void itemsGoBack()
    {
        const FieldEdit add{FieldEdit::Op::AddItem, u"topics"_s, text(u"Added topic"_s), {}};
        const FieldEdit remove{FieldEdit::Op::RemoveItem, u"topics"_s, text(u"Added topic"_s), {}};
        for (const QByteArray &file : m_files) {
            const ParsedTree tree = parseFrontMatter(file);
            const Node *topics = tree.root.find(u"topics");
            if (!topics || topics->children.empty())
                continue;
            addAndRemove(file, add, remove);
            if (QTest::currentTestFailed()) {
                qWarning("in\n%s", file.constData());
                return;
            }
        }
    }

    void editsOfTheBodyTouchNothingElse()
    {
        for (const QByteArray &file : m_files) {
            const Fences fences = findFences(file);
            const FieldEdit there{FieldEdit::Op::SetBody, {}, {}, "Another body\n"};
            const FieldEdit back{FieldEdit::Op::SetBody, {}, {}, file.mid(fences.body.begin)};
            if (fences.body.size() > 0)
                QCOMPARE(*editArticle(*editArticle(file, {&there, 1}), {&back, 1}), file);
        }
    }
};

QTEST_GUILESS_MAIN(TestEditorProperties)
#include "tst_editorproperties.moc"

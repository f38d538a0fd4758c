// SPDX-License-Identifier: Apache-2.0
#include "core/curate/fieldvalues.h"
#include "core/frontmatter/parser.h"
#include "tests/support/tempdir.h"
#include "ui/curate/bulkbox.h"
#include "ui/curate/conflictdialog.h"
#include "ui/curate/editpanel.h"
#include "ui/curate/fieldeditor.h"
#include "ui/curate/maplisteditor.h"
#include "ui/curate/memberform.h"
#include "ui/curate/previewdialog.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = "\xEF\xBB\xBF---\r\n"
                        "title: \"A title\"\r\n"
                        "quality: 70\r\n"
                        "levels: \"12\"\r\n"
                        "topics:\r\n"
                        "  - AI\r\n"
                        "images:\r\n"
                        "  - url: https://a.example/1.png\r\n"
                        "    width: 10\r\n"
                        "---\r\n"
                        "Body\r\n";

QStringList paths(const std::vector<FieldEdit> &edits)
{
    QStringList all;
    for (const FieldEdit &edit : edits)
        all.append(edit.path);
    return all;
}

} // namespace

class TestEditPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<EditPanel>();
        m_panel->showArticle(u"A title"_s, file, {});
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void everyFieldHasATypedEditorThatChecks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");
        QTest::newRow("quality") << u"quality"_s << u"85"_s << u"high"_s;
        QTest::newRow("heat") << u"heat"_s << u"-1"_s << u"-2"_s;
        QTest::newRow("date") << u"publishedDateTime"_s << u"2021-08-27"_s << u"yesterday"_s;
        QTest::newRow("address") << u"webUrl"_s << u"https://a.example/x?y=1"_s << u"a.example"_s;
        QTest::newRow("title") << u"title"_s << u"Another"_s << u"  "_s;
        QTest::newRow("unknown key") << u"levels"_s << u"13"_s << QString();
    }
    void everyFieldHasATypedEditorThatChecks()
    {
        QFETCH(QString, path);
        QFETCH(QString, good);
        QFETCH(QString, bad);
        FieldEditor *editor = m_panel->form()->editor(path);
        QVERIFY(editor);
        const QSignalSpy changed(m_panel.get(), &EditPanel::draftChanged);
        editor->setText(good);
        QVERIFY(editor->isValid());
        QCOMPARE(editor->edit()->value.text, good);
        if (path == u"levels") // a quoted number stays a text
            QCOMPARE(editor->edit()->value.style, ScalarStyle::DoubleQuoted);
        if (bad.isNull())
            return;
        editor->setText(bad);
        QVERIFY(!editor->isValid());
        QVERIFY(!editor->edit());
        QVERIFY(!m_panel->isValid());
        QVERIFY(!m_panel->saveButton()->isEnabled() || !m_panel->isValid());
        QVERIFY(editor->field()->accessibleDescription().contains(bad.trimmed()));
        QCOMPARE(m_panel->draft().invalid.value(path), bad);
    }

    void listsAndMapsThatTheFormatDoesNotName()
    {
        const QByteArray other = "---\n"
                                 "title: T\n"
                                 "tags: # ours\n"
                                 "  - 'one'\n"
                                 "  - two\n"
                                 "levels: [1, 2]\n"
                                 "ratings:\n"
                                 "  count: 3\n"
                                 "  label: \"12\"\n"
                                 "actions:\n"
                                 "  - name: x\n"
                                 "---\n";
        m_panel->showArticle(u"T"_s, other, {});
        const FieldForm *form = m_panel->form();
        QCOMPARE(form->editor(u"tags"_s)->text(), u"one\ntwo"_s);
        QCOMPARE(form->editor(u"levels"_s)->text(), u"1\n2"_s);
        QCOMPARE(form->editor(u"ratings.count"_s)->text(), u"3"_s);
        QVERIFY(!form->editor(u"actions"_s)); // nested: in the other tab
        QVERIFY(!m_panel->isChanged());
        form->editor(u"tags"_s)->setText(u"one\n 2021 \n\ntwo"_s);
        form->editor(u"levels"_s)->setText(u"2\n30"_s);
        form->editor(u"ratings.count"_s)->setText(u"4"_s);
        form->editor(u"ratings.label"_s)->setText(u"13"_s);
        const QByteArray now = saved();
        QVERIFY2(now.contains("tags: # ours\n  - 'one'\n"), now.constData());
        const Node root = parseFrontMatter(now).root;
        QCOMPARE(toVariant(*root.find(u"tags")).toList(),
                 QVariantList({u"one"_s, u"2021"_s, u"two"_s})); // texts stay texts
        QCOMPARE(toVariant(*root.find(u"levels")).toList(), QVariantList({2LL, 30LL}));
        QVERIFY2(now.contains("  count: 4\n  label: \"13\"\n"), now.constData());

        // The same comes back from a draft that was stored by key.
        EditDraft draft = m_panel->draft();
        draft.edits = *editsBetween(other, now);
        m_panel->showArticle(u"T"_s, other, draft);
        QCOMPARE(saved(), now);
        form->editor(u"tags"_s)->setText({});
        QVERIFY(!saved().contains("tags"));
    }

    void anotherListIsAdded()
    {
        for (QLineEdit *line : m_panel->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == "Key of a new field"_L1)
                line->setText(u"hashtags"_s);
        }
        for (QLineEdit *line : m_panel->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == "Value of a new field"_L1) {
                line->setText(u"[#a, #b c]"_s);
                QTest::keyClick(line, Qt::Key_Return);
            }
        }
        QCOMPARE(m_panel->form()->editor(u"hashtags"_s)->text(), u"#a\n#b c"_s);
        QCOMPARE(toVariant(*parseFrontMatter(saved()).root.find(u"hashtags")).toList(),
                 QVariantList({u"#a"_s, u"#b c"_s}));
    }

    void authorsKeepTheRestOfTheirMaps()
    {
        const QByteArray other = "---\ntitle: T\nprovider:\n  name: P\n  authors:\n    - name: Ann\n"
                                 "      url: https://a.example/ann\n    - name: Bob\n---\n";
        m_panel->showArticle(u"T"_s, other, {});
        FieldEditor *authors = m_panel->form()->editor(u"provider.authors"_s);
        QCOMPARE(authors->text(), u"Ann\nBob"_s);
        authors->setText(u"Anna\nBob\nCem"_s);
        const QByteArray now = saved();
        QVERIFY2(now.contains("      url: https://a.example/ann\n    - name: Bob\n"), now.constData());
        const Node list = *parseFrontMatter(now).root.find(u"provider")->find(u"authors");
        QCOMPARE(list.children[0].find(u"name")->text, u"Anna"_s);
        QCOMPARE(list.children[2].find(u"name")->text, u"Cem"_s);
        EditDraft draft;
        draft.base = other;
        draft.edits = *editsBetween(other, QByteArray(other).replace("  name: P\n", ""));
        m_panel->showArticle(u"T"_s, other, draft); // the member that was taken out stays out
        QVERIFY(!saved().contains("name: P\n"));
    }

    void membersWithoutAColumnAreEditedBelow()
    {
        MapListEditor *images = m_panel->form()->images();
        images->detailsButton()->click();
        QLineEdit *title = images->details()->line(u"title"_s);
        QVERIFY(title->isVisibleTo(images));
        QTest::keyClicks(title, u"A tram"_s);
        QTest::keyClicks(images->details()->line(u"isCached"_s), u"maybe"_s); // none of the format's
        Q_EMIT images->details()->left();
        QVERIFY(images->details()->line(u"isCached"_s)->text().isEmpty());
        QVERIFY(saved().contains("title: \"A tram\"\r\n") && !saved().contains("isCached"));
        MapListEditor *related = m_panel->form()->related();
        QVERIFY(related->addAddress(u"https://b.example/2"_s));
        QTest::keyClicks(related->details()->line(u"provider.name"_s), u"B"_s);
        QTest::keyClicks(related->details()->line(u"quality"_s), u"40"_s);
        const Node root = parseFrontMatter(saved()).root;
        const Node &entry = root.find(u"related")->children.front();
        QCOMPARE(entry.find(u"provider")->find(u"name")->text, u"B"_s);
        QCOMPARE(toVariant(*entry.find(u"quality")), QVariant(40LL));
        related->details()->line(u"provider.name"_s)->clear();
        Q_EMIT related->details()->edited(u"provider.name"_s, {});
        QVERIFY(!saved().contains("provider"));
    }

    void onlyChangesAreEdits()
    {
        QVERIFY(!m_panel->isChanged());
        QVERIFY(m_panel->draft().isEmpty());
        FieldEditor *quality = m_panel->form()->editor(u"quality"_s);
        QTest::keyClick(quality->field(), Qt::Key_End);
        QTest::keyClicks(quality->field(), u"5"_s);
        QCOMPARE(paths(m_panel->draft().edits), QStringList{u"quality"_s});
        QVERIFY(m_panel->saveButton()->isEnabled());
        QTest::keyClick(quality->field(), Qt::Key_Backspace);
        QVERIFY(!m_panel->isChanged());
        QTest::keyClick(quality->field(), Qt::Key_Backspace);
        QTest::keyClick(quality->field(), Qt::Key_Backspace);
        QCOMPARE(m_panel->draft().edits.front().op, FieldEdit::Op::Remove);
    }

    void saveKeysWorkInEveryField()
    {
        const QSignalSpy saved(m_panel.get(), &EditPanel::saveRequested);
        FieldEditor *excerpt = m_panel->form()->editor(u"excerpt"_s);
        QTest::keyClicks(excerpt->field(), u"new"_s);
        QTest::keyClick(excerpt->field(), Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(m_panel->form()->editor(u"quality"_s)->field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.size(), 2);
    }

    void aDraftComesBack()
    {
        m_panel->form()->editor(u"quality"_s)->setText(u"high"_s);
        m_panel->form()->editor(u"title"_s)->setText(u"Mine"_s);
        m_panel->form()->changeTopics({u"Robotics"_s}, {u"AI"_s});
        m_panel->form()->images()->addAddress(u"https://a.example/2.png"_s);
        const EditDraft draft = m_panel->draft();
        EditPanel other;
        other.showArticle(u"A title"_s, file, draft);
        QCOMPARE(other.form()->editor(u"quality"_s)->text(), u"high"_s);
        QCOMPARE(other.form()->editor(u"title"_s)->text(), u"Mine"_s);
        QCOMPARE(other.draft().edits.size(), draft.edits.size());
        QCOMPARE(other.form()->images()->value().children.size(), std::size_t(2));
        QVERIFY(other.isChanged());
    }

    void topicsAreAddedAndTakenOutSingly()
    {
        m_panel->form()->changeTopics({u"Robotics"_s}, {u"AI"_s});
        const auto edits = m_panel->draft().edits;
        QCOMPARE(edits.size(), std::size_t(2));
        QCOMPARE(edits[0].op, FieldEdit::Op::AddItem);
        QCOMPARE(edits[1].op, FieldEdit::Op::RemoveItem);
        m_panel->form()->changeTopics({u"AI"_s}, {u"Robotics"_s});
        QVERIFY(!m_panel->isChanged());
    }

    void imagesAreAddedOrderedAndMeasured()
    {
        const test::TempDir dir;
        dir.makeFolder(u"assets"_s);
        QVERIFY(QImage(40, 30, QImage::Format_RGB32).save(dir.file(u"assets/p.png"_s)));
        MapListEditor *images = m_panel->form()->images();
        images->setLibraryFolder(dir.path());
        QVERIFY(!images->addAddress(u"p.png"_s)); // neither an address nor a path of the library
        const QSignalSpy sizeWanted(images, &MapListEditor::sizeWanted);
        QVERIFY(images->addAddress(u"https://a.example/2.png"_s));
        QCOMPARE(sizeWanted.size(), 1);
        images->setSize(u"https://a.example/2.png"_s, QSize(7, 5));
        images->setSize(u"https://a.example/1.png"_s, QSize(7, 5)); // it says what it is
        QCOMPARE(images->value().children.at(1).find(u"width")->text, u"7"_s);
        QCOMPARE(images->value().children.at(0).find(u"width")->text, u"10"_s);
        QVERIFY(images->addAddress(u"/assets/p.png"_s));
        QCOMPARE(images->value().children.back().find(u"width")->text, u"40"_s);
        QCOMPARE(images->value().children.back().find(u"height")->text, u"30"_s);
        QVERIFY(!images->addFile(u"/etc/hostname"_s));
        images->view()->topLevelItem(0)->setText(1, u"wide"_s); // refused
        QCOMPARE(images->value().children.front().find(u"width")->text, u"10"_s);
        images->view()->topLevelItem(0)->setText(1, u"20"_s);
        QCOMPARE(images->value().children.front().find(u"width")->text, u"20"_s);
        const auto edited = editArticle(file, m_panel->draft().edits);
        QVERIFY(edited.ok());
        QVERIFY(edited->contains("    width: 20\r\n"));
        QVERIFY(edited->contains("/assets/p.png"));
        QVERIFY(edited->startsWith(QByteArray(file).left(file.indexOf("images:"))));
    }

    void theFrontMatterIsEditedAsTextToTheByte()
    {
        QPlainTextEdit *raw = m_panel->raw();
        QTextCursor cursor = raw->document()->find(u"70"_s);
        cursor.insertText(u"71"_s);
        QVERIFY(m_panel->draft().raw);
        QCOMPARE(*m_panel->draft().raw, QByteArray(file).replace("70", "71")); // BOM and CRLF stay
        QVERIFY(m_panel->isValid());
        cursor = raw->document()->find(u"\"A title\""_s);
        cursor.insertText(u"\"A title"_s);
        QVERIFY(!m_panel->isValid());
        QVERIFY(!m_panel->form()->isEnabled());
    }

    void theBodyKeepsItsLineEnds()
    {
        m_panel->body()->appendPlainText(u"More"_s);
        const auto edits = m_panel->draft().edits;
        QCOMPARE(edits.front().op, FieldEdit::Op::SetBody);
        QCOMPARE(edits.front().body, QByteArray("Body\r\n\r\nMore"));
    }

    void mixedLineEndsAreShownButNotTouched()
    {
        m_panel->showArticle(u"x"_s, "---\r\ntitle: A\n---\r\n", {});
        QVERIFY(m_panel->raw()->isReadOnly());
    }

    void manyArticlesSayMultiple()
    {
        FieldSummary summary;
        summary.articles = 312;
        summary.common = mapValue({{u"quality"_s, plainValue(u"50"_s)}});
        summary.differing = QStringList{u"title"_s, u"published"_s};
        summary.topics = {{u"AI"_s, 312}, {u"Robotics"_s, 3}};
        m_panel->showArticles(summary);
        QVERIFY(m_panel->isMany() && !m_panel->isChanged());
        auto *title = qobject_cast<QPlainTextEdit *>(m_panel->form()->editor(u"title"_s)->field());
        QCOMPARE(title->placeholderText(), u"Multiple"_s);
        QCOMPARE(m_panel->form()->editor(u"quality"_s)->text(), u"50"_s);
        auto *published = qobject_cast<QComboBox *>(m_panel->form()->editor(u"published"_s)->field());
        QCOMPARE(published->currentText(), u"Multiple"_s);
        published->setCurrentIndex(published->findData(u"true"_s));
        m_panel->form()->changeTopics({u"Robotics"_s}, {});
        QCOMPARE(paths(m_panel->bulkEdits()), (QStringList{u"published"_s, u"topics"_s}));
        QVERIFY(!m_panel->bulkDerived());
        m_panel->bulk()->qualityShift()->setValue(10);
        QVERIFY(m_panel->bulkDerived());
        m_panel->bulk()->regex()->setChecked(true);
        m_panel->bulk()->find()->setText(u"("_s);
        QVERIFY(!m_panel->isValid());
    }

    void aPreviewCountsFilesAndFields()
    {
        ChangePlan plan;
        plan.label.fields = QStringList{u"quality"_s, u"heat"_s, u"type"_s};
        for (int i = 0; i < 3; ++i)
            plan.files.push_back({u"%1.md"_s.arg(i), QByteArray("a: 1\n"), QByteArray("a: 2\n")});
        PreviewDialog dialog(plan);
        const QSignalSpy confirmed(&dialog, &PreviewDialog::confirmed);
        QCOMPARE(dialog.summary(), u"3 file(s), 3 field(s)"_s);
        QCOMPARE(dialog.files()->count(), 3);
        QVERIFY(dialog.diff()->toPlainText().contains(u"+a: 2"_s));
        dialog.writeButton()->click();
        QCOMPARE(confirmed.size(), 1);
    }

    void aConflictShowsAllSidesAndKeepsTheFilesUnlessToldOtherwise()
    {
        EditConflict conflict{u"a.md"_s, *parseAssignment(u"quality=3"_s), plainValue(u"1"_s),
                              plainValue(u"2"_s)};
        ConflictDialog dialog({conflict}, u"a.md"_s);
        const QSignalSpy decided(&dialog, &ConflictDialog::decided);
        QStringList shown;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            shown.append(label->text());
        for (const char *value : {"1", "2", "3"})
            QVERIFY(shown.contains(QString::fromLatin1(value)));
        QVERIFY(!dialog.mineButton(0)->isChecked());
        dialog.mineButton(0)->setChecked(true);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(decided.first().first().toStringList(), QStringList{u"quality"_s});
    }

private:
    /// What saving would make of the file.
    QByteArray saved() const { return editArticle(m_panel->base(), m_panel->draft().edits).value(); }

    std::unique_ptr<EditPanel> m_panel;
};

QTEST_MAIN(TestEditPanel)
#include "tst_editpanel.moc"

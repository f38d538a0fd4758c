// SPDX-License-Identifier: Apache-2.0
#include "core/curate/secured.h"
#include "core/settings/settings.h"
#include "tests/support/articlefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include "ui/activity/problemsdialog.h"
#include "ui/curate/newarticledialog.h"
#include "ui/curate/previewdialog.h"
#include "ui/curate/secureddialog.h"
#include "ui/curate/taxonomydialog.h"
#include "ui/curate/topicquestion.h"
#include "ui/list/articlelistview.h"
#include "ui/window/desktop.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/windowactions.h"
#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct NoDesktop final : Desktop
{
    bool openUrl(const QUrl &) override { return true; }
    bool openInEditor(const QString &, const QString &, int) override { return true; }
    bool showInFileManager(const QString &) override { return true; }
};

} // namespace

/// New, delete, topics, problems and secured content, in the whole window and on real files.
class TestCurationWindow final : public QObject
{
    Q_OBJECT
private:
    test::TempDir m_bin; ///< deleted articles go there, not to the bin of who runs the test
    std::unique_ptr<test::TempDir> m_dir;
    test::FakeClock m_clock;
    NoDesktop m_desktop;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    const QString m_siteKey = u"00112233445566778899aabbccddeeff"_s;

    QByteArray file(const QString &name) const { return m_dir->read(u"library/"_s + name); }
    bool exists(const QString &name) const { return m_dir->exists(u"library/"_s + name); }
    QAction *action(Do what) const { return m_window->actions()->action(what); }
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (Dialog *found : m_window->findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void select(const QString &key)
    {
        const ArticleId id = m_window->libraries()->library()->idOf(key);
        QTRY_VERIFY(m_window->list()->selectArticle(id));
        QTRY_COMPARE(m_window->readerController()->opened().key, key);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_bin.path())); }
    void init()
    {
        m_dir = std::make_unique<test::TempDir>();
        m_clock.setNow(u"2021-08-27T18:00:00Z"_s);
        const QString library = m_dir->file(u"library"_s);
        const auto key = SecuredKey::fromText(m_siteKey);
        test::writeArticle(library, u"_news/2021-08-01-a.md"_s,
                           {.title = u"A kettle"_s,
                            .webUrl = u"https://a.example/1"_s,
                            .quality = 60,
                            .heat = 60,
                            .topics = {u"Tea"_s},
                            .secured = *encryptSecured("the hidden text", *key)});
        test::writeArticle(library, u"_news/2021-08-02-b.md"_s,
                           {.title = u"A pot"_s,
                            .webUrl = u"https://b.example/1"_s,
                            .topics = {u"Tea"_s, u"Pots"_s},
                            .extra = "quality: \"7\"\n"});
        m_dir->write(u"library/_data/topics/01-tea.yaml"_s, "_id: tea\nname: Tea # hot\n");
        m_settings = std::make_unique<Settings>(m_dir->file(u"data/settings.ini"_s));
        m_window = std::make_unique<MainWindow>(
            m_settings.get(),
            WindowOptions{
                .dataDir = m_dir->file(u"data"_s), .offline = true, .watch = false, .clock = &m_clock},
            &m_desktop);
        m_window->show();
        m_window->libraries()->openFirst(library);
        const QSignalSpy imported(m_window->libraries()->library(), &Library::importFinished);
        QTRY_VERIFY(!imported.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window->close();
        m_window.reset();
        m_settings.reset();
        m_dir.reset();
    }

    void deleteGoesToTheBinAndComesBack()
    {
        const QString key = u"_news/2021-08-02-b.md"_s;
        const QByteArray before = file(key);
        select(key);
        m_window->list()->setFocus();
        QTest::keyClick(m_window->list(), Qt::Key_Delete);
        QTRY_VERIFY(!exists(key));
        QTRY_COMPARE(m_window->libraries()->library()->articleCount(), 1);
        QTRY_VERIFY(action(Do::Undo)->isEnabled());
        action(Do::Undo)->trigger();
        QTRY_VERIFY(exists(key));
        QCOMPARE(file(key), before);
    }

    void aNewArticleFromScratchIsShown()
    {
        action(Do::NewArticle)->trigger();
        auto *made = dialog<NewArticleDialog>();
        QVERIFY(made);
        ArticleDraft draft = made->draft();
        QCOMPARE(draft.published, u"2021-08-27T18:00:00Z"_s);
        draft.title = u"A new cup"_s;
        made->setDraft(draft);
        const auto edits = made->findChildren<QPlainTextEdit *>();
        const auto preview = std::find_if(edits.begin(), edits.end(),
                                          [](const QPlainTextEdit *edit) { return edit->isReadOnly(); });
        QVERIFY(preview != edits.end());
        QTRY_VERIFY((*preview)->toPlainText().contains(u"A new cup"_s));
        QTest::keyClick(made, Qt::Key_Return, Qt::ControlModifier);
        const QString key = u"_news/2021-08-27-a-new-cup.md"_s;
        QTRY_VERIFY(exists(key));
        QVERIFY(file(key).contains("title: \"A new cup\"\n"));
        QTRY_COMPARE(m_window->readerController()->opened().key, key);
    }

    void anAddressThatIsThereIsNamed()
    {
        action(Do::NewArticle)->trigger();
        auto *made = dialog<NewArticleDialog>();
        QVERIFY(made);
        made->setAddress(u"http://www.a.example/1/?utm_source=x"_s);
        const auto named = [made] {
            const auto labels = made->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [](const QLabel *label) { return label->text().contains(u"2021-08-01-a.md"_s); });
        };
        QTRY_VERIFY(named());
    }

    void aTopicIsRenamedEverywhereAfterAPreview()
    {
        const QByteArray a = file(u"_news/2021-08-01-a.md"_s), topic = file(u"_data/topics/01-tea.yaml"_s);
        action(Do::Taxonomy)->trigger();
        auto *topics = dialog<TaxonomyDialog>();
        QVERIFY(topics);
        QTRY_COMPARE(topics->tree()->topLevelItemCount(), 2); // Tea, and what the taxonomy lacks
        Q_EMIT topics->changeRequested({TaxonomyChange::Kind::Rename, u"Tea"_s, u"Hot Tea"_s, {}, false});
        QTRY_VERIFY(dialog<PreviewDialog>());
        QCOMPARE(dialog<PreviewDialog>()->plan().files.size(), std::size_t(3));
        QCOMPARE(file(u"_news/2021-08-01-a.md"_s), a); // nothing is written before
        dialog<PreviewDialog>()->writeButton()->click();
        QTRY_COMPARE(file(u"_data/topics/01-tea.yaml"_s), QByteArray("_id: tea\nname: Hot Tea # hot\n"));
        QTRY_VERIFY(file(u"_news/2021-08-01-a.md"_s).contains("  - Hot Tea\n"));
        QTRY_VERIFY(action(Do::Undo)->isEnabled());
        action(Do::Undo)->trigger();
        QTRY_COMPARE(file(u"_data/topics/01-tea.yaml"_s), topic);
        QTRY_COMPARE(file(u"_news/2021-08-01-a.md"_s), a);
    }

    void hashtagsOfATopicAreEdited()
    {
        action(Do::Taxonomy)->trigger();
        auto *topics = dialog<TaxonomyDialog>();
        QTRY_COMPARE(topics->tree()->topLevelItemCount(), 2);
        topics->setCurrent(u"Tea"_s);
        for (QPushButton *button : topics->findChildren<QPushButton *>()) {
            if (button->text().contains(u"ashtags"_s))
                button->click();
        }
        auto *question = dialog<TopicQuestion>();
        QVERIFY(question);
        question->findChild<QPlainTextEdit *>()->setPlainText(u"#tea\n#cuppa"_s);
        question->accept();
        QTRY_VERIFY(dialog<PreviewDialog>());
        dialog<PreviewDialog>()->writeButton()->click();
        QTRY_VERIFY(file(u"_data/topics/01-tea.yaml"_s).contains("hashtags:\n"));
        QVERIFY(file(u"_data/topics/01-tea.yaml"_s).contains("#cuppa"));
    }

    void aProblemIsFixedByAKey()
    {
        action(Do::Problems)->trigger();
        auto *problems = dialog<ProblemsDialog>();
        QVERIFY(problems);
        QVERIFY(QTest::qWaitForWindowActive(problems));
        const QAbstractItemModel *model = problems->view()->model();
        QTRY_COMPARE(model->rowCount(), 2); // the type of quality, and the topic Pots, found by the long look
        QSet<QString> files;
        for (int row = 0; row < model->rowCount(); ++row)
            files.insert(model->index(row, 0).data().toString());
        const QString status = m_window->status()->problemsButton()->text(); // the window says the same
        QVERIFY2(status.startsWith(QString::number(files.size())), qPrintable(status));
        problems->view()->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(problems->view(), Qt::Key_F);
        QTRY_VERIFY(file(u"_news/2021-08-02-b.md"_s).contains("quality: 7\n"));
        QTRY_COMPARE(model->rowCount(), 1);
    }

    void securedContentOpensWithTheKeyAndIsSetAnew()
    {
        const QString key = u"_news/2021-08-01-a.md"_s;
        select(key);
        const QByteArray before = file(key);
        QVERIFY(action(Do::Secured)->isEnabled());
        action(Do::Secured)->trigger();
        auto *secured = dialog<SecuredDialog>();
        QVERIFY(secured);
        auto *text = secured->findChild<QPlainTextEdit *>();
        Q_EMIT secured->keyEntered(u"ffffffffffffffffffffffffffffffff"_s, false);
        QVERIFY(text->toPlainText().isEmpty());
        Q_EMIT secured->keyEntered(m_siteKey, false);
        QCOMPARE(text->toPlainText(), u"the hidden text"_s);
        Q_EMIT secured->textEntered(u"another text"_s);
        QTRY_VERIFY(file(key) != before);
        const QString cipher = QString::fromUtf8(file(key)).section(u"secured: \""_s, 1).section(u'"', 0, 0);
        QCOMPARE(*decryptSecured(cipher, *SecuredKey::fromText(m_siteKey)), QByteArray("another text"));
        QVERIFY(!file(key).contains("hidden") && !file(key).contains("another"));
        select(u"_news/2021-08-02-b.md"_s);
        QVERIFY(!action(Do::Secured)->isEnabled());
    }
};

QTEST_MAIN(TestCurationWindow)
#include "tst_curationwindow.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/library/librarycheck.h"
#include "tests/support/articlefile.h"
#include "tests/support/tempdir.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestLibraryCheck final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TempDir> m_dir;
    std::unique_ptr<Library> m_library;

    static QStringList inWords(const std::vector<FileProblem> &problems)
    {
        QStringList words;
        for (const FileProblem &problem : problems)
            words.append(problem.key + u' ' + problemCodeName(problem.problem.code));
        return words;
    }

    void open()
    {
        LibraryOptions options;
        options.folder = m_dir->file(u"library"_s);
        options.dataDir = m_dir->file(u"data"_s);
        options.cacheDir = m_dir->file(u"cache"_s);
        options.watch = false;
        auto library = Library::open(options);
        QVERIFY(library);
        m_library = std::move(*library);
        m_library->importNow();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<test::TempDir>();
        const QString library = m_dir->file(u"library"_s);
        m_dir->write(u"library/_data/topics/01-tea.yaml"_s, "name: Tea\n");
        test::writeArticle(library, u"_news/a.md"_s,
                           {.title = u"Cup"_s,
                            .webUrl = u"https://a.example/1"_s,
                            .quality = 10,
                            .heat = 90,
                            .topics = {u"Coffee"_s}});
        test::writeArticle(library, u"_news/b.md"_s,
                           {.title = u"Pot"_s,
                            .webUrl = u"https://b.example/1"_s,
                            .originalUrl = u"http://www.a.example/1/#top"_s});
    }

    void findsWhatTheBlockingOneFinds()
    {
        open();
        LibraryCheck check(*m_library);
        QSignalSpy finished(&check, &LibraryCheck::finished);
        QSignalSpy progress(&check, &LibraryCheck::progress);
        check.start();
        QVERIFY(check.isRunning());
        QVERIFY(finished.wait());
        QVERIFY(!check.isRunning());
        const auto problems = finished.at(0).at(0).value<std::vector<FileProblem>>();
        QCOMPARE(problems, m_library->problems(true));
        QCOMPARE(inWords(problems),
                 (QStringList{u"_news/a.md duplicate-address"_s, u"_news/a.md heat-disagrees"_s,
                              u"_news/a.md unknown-topic"_s, u"_news/b.md duplicate-address"_s}));
        QCOMPARE(progress.last(), (QVariantList{2, 2}));
    }

    /// A topic's name and an image's path may be the value of another field, too, or the name of one.
    void linesAreThoseOfTheTopicAndTheImage()
    {
        m_dir->remove(u"library/_news"_s);
        m_dir->write(u"library/a.md"_s, "---\n\"webUrl\": https://a.example/1\ntitle: Noise\ntopics:\n- Tea\n"
                                        "- Noise\n- title\n- Noise\nimages:\n- title: /x.png\n  url: /x.png\n"
                                        "- url: /x.png\n---\n");
        m_dir->write(u"library/b.md"_s, "---\ntitle: B\nwebUrl: https://a.example/1\n---\n");
        open();
        QStringList lines;
        for (const FileProblem &problem : m_library->problems(true))
            lines.append(problem.key + u':' + QString::number(problem.problem.line) + u' ' +
                         problemCodeName(problem.problem.code));
        QCOMPARE(lines,
                 (QStringList{u"a.md:2 duplicate-address"_s, u"a.md:6 unknown-topic"_s,
                              u"a.md:7 unknown-topic"_s, u"a.md:8 unknown-topic"_s, u"a.md:11 dead-image"_s,
                              u"a.md:12 dead-image"_s, u"b.md:3 duplicate-address"_s}));
    }

    void nothingIsMissedInWhatCannotBeRead()
    {
        m_dir->remove(u"library/_news"_s);
        m_dir->write(u"library/_news/a.md"_s, "---\ntype: article\ntitle: \"A\nmood: \"x\"\n---\n");
        m_dir->write(u"library/_news/b.md"_s, "---\n");
        open();
        QCOMPARE(inWords(m_library->problems(true)),
                 (QStringList{u"_news/a.md bad-yaml"_s, u"_news/b.md no-closing-fence"_s}));
    }

    void rulesThatAreOffAreLeftOut()
    {
        m_dir->write(u"library/.hearth.yaml"_s, "check:\n  heat-disagrees: off\n  duplicate-address: off\n");
        open();
        QCOMPARE(inWords(m_library->problems(true)), QStringList{u"_news/a.md unknown-topic"_s});
    }

    void aCancelledOneReportsNothing()
    {
        open();
        LibraryCheck check(*m_library);
        QSignalSpy finished(&check, &LibraryCheck::finished);
        check.start();
        check.cancel();
        QVERIFY(!check.isRunning());
        check.start(); // and the next one reports once
        QVERIFY(finished.wait());
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
    }

    void goesAwayWhileItRuns()
    {
        open();
        {
            LibraryCheck check(*m_library);
            check.start();
        }
        QVERIFY(m_library->problems().empty());
    }

    void cleanup()
    {
        m_library.reset();
        m_dir.reset();
    }
};

QTEST_GUILESS_MAIN(TestLibraryCheck)
#include "tst_librarycheck.moc"

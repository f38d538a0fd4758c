// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/commandresult.h"
#include "tests/support/tempdir.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::CommandResult;

/// check with rules, --fix, --off and --on, in process and on real files.
class TestCheck final : public QObject
{
    Q_OBJECT

private:
    CommandResult run(const QStringList &arguments) const { return test::runInLibrary(*m_dir, arguments); }

    QStringList codes(const QStringList &rules = {}) const
    {
        return run(QStringList{u"check"_s, u"--json"_s} + rules).texts(u"code");
    }

    QByteArray file() const { return m_dir->read(u"library/_news/2021-08-27-a.md"_s); }

    const QByteArray m_content = "---\ncategory: news\ntitle: 'A' # ours\nwebUrl: www.a.example/1\n"
                                 "quality: \"85\"\nheat: 90\ntopics:\n- green tea\n- Coffee\n---\nBody";
    std::unique_ptr<test::TempDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<test::TempDir>();
        m_dir->write(u"library/_data/topics/01-tea.yaml"_s, "name: Green-Tea\n");
        m_dir->write(u"library/_news/2021-08-27-a.md"_s, m_content);
    }

    void rulesAreChosen()
    {
        QCOMPARE(codes(), (QStringList{u"missing-date"_s, u"bad-url"_s, u"wrong-type"_s, u"unknown-topic"_s,
                                       u"unknown-topic"_s}));
        QCOMPARE(codes({u"bad-url"_s, u"wrong-type"_s}), (QStringList{u"bad-url"_s, u"wrong-type"_s}));
        QCOMPARE(run({u"check"_s, u"bad-secured"_s}).code, int(cli::Fine));
        QCOMPARE(run({u"check"_s, u"no-such-rule"_s}).code, int(cli::WrongUse));
    }

    void dryRunWritesNothing()
    {
        const CommandResult outcome = run({u"check"_s, u"--fix"_s, u"--dry-run"_s});
        QCOMPARE(outcome.code, int(cli::ProblemsFound));
        QVERIFY2(outcome.out.contains("\n-quality: \"85\"\n"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("\n+quality: 85\n"), outcome.out.constData());
        QCOMPARE(file(), m_content);
    }

    void fixesWhatIsSafeAndTellsTheRest()
    {
        const CommandResult outcome = run({u"check"_s, u"--fix"_s});
        QCOMPARE(outcome.code, int(cli::ProblemsFound)); // Coffee is for a person to decide
        QVERIFY2(outcome.out.contains("Coffee"), outcome.out.constData());
        QCOMPARE(file(), QByteArray("---\ncategory: news\ntitle: 'A' # ours\npublishedDateTime: 2021-08-27\n"
                                    "webUrl: https://www.a.example/1\nquality: 85\nheat: 90\ntopics:\n"
                                    "- Green-Tea\n- Coffee\n---\nBody"));
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QCOMPARE(file(), m_content);
    }

    void hintsAreFixedOnlyByName()
    {
        QCOMPARE(run({u"check"_s, u"--fix"_s}).code, int(cli::ProblemsFound));
        QVERIFY(file().contains("heat: 90\n"));
        m_dir->write(u"library/_news/2021-08-27-a.md"_s, "---\ntitle: A\nquality: 60\nheat: 90\n---\n");
        QCOMPARE(run({u"check"_s, u"heat-disagrees"_s, u"--fix"_s}).code, int(cli::Fine));
        QVERIFY(file().contains("heat: 60\n"));
    }

    void whatCannotBeReadIsAProblem()
    {
#ifdef Q_OS_UNIX
        const QByteArray name = QFile::encodeName(m_dir->file(u"library/_news/"_s)) + "\xe9.md"; // not UTF-8
        FILE *made = fopen(name.constData(), "w");
        QVERIFY(made);
        fputs("---\ntitle: E\n---\n", made);
        fclose(made);
        QVERIFY(codes().contains(u"unreadable"_s));
        remove(name.constData());
#endif
    }

    void rulesAreSwitchedOffForTheLibrary()
    {
        QCOMPARE(run({u"check"_s, u"--off"_s, u"unknown-topic"_s}).code, int(cli::Fine));
        QCOMPARE(m_dir->read(u"library/.hearth.yaml"_s), QByteArray("check:\n  unknown-topic: off\n"));
        QVERIFY(!codes().contains(u"unknown-topic"_s));
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QVERIFY(!m_dir->exists(u"library/.hearth.yaml"_s));
        QVERIFY(codes().contains(u"unknown-topic"_s));
        QCOMPARE(run({u"check"_s, u"--off"_s, u"unknown-topic"_s}).code, int(cli::Fine));
        QCOMPARE(run({u"check"_s, u"--on"_s, u"unknown-topic"_s}).code, int(cli::Fine));
        QVERIFY(!m_dir->exists(u"library/.hearth.yaml"_s));
        QCOMPARE(run({u"check"_s, u"--on"_s, u"nonsense"_s}).code, int(cli::WrongUse));
        for (const QString &other : {u"--dry-run"_s, u"--fix"_s, u"--json"_s, u"missing-date"_s})
            QCOMPARE(run({u"check"_s, u"--off"_s, u"unknown-topic"_s, other}).code, int(cli::WrongUse));
        QVERIFY(!m_dir->exists(u"library/.hearth.yaml"_s));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"

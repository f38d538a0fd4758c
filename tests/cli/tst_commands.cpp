// SPDX-License-Identifier: Apache-2.0
#include "core/library/library.h"
#include "tests/cli/commandresult.h"
#include "tests/support/articlefile.h"
#include "tests/support/failingdisk.h"
#include "tests/support/tempdir.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::CommandResult;
using test::runCommand;
using test::TempDir;
using test::writeArticle;

/// Every command, in process: streams and exit codes.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void import();
    void importTellsProblems();
    void list();
    void listSeesEveryChange();
    void listAsText();
    void listAsJsonHasAllFields();
    void jsonLosesNothing();
    void settingsThatAreBroken();
    void readOnlyDataIsNoObstacle();
    void readOnlyDataWithoutIndex();
    void listSortsAndLimits();
    void listJoinsWords();
    void facets();
    void show();
    void showGivesLabelsAndNote();
    void showCountsTheLaterOfTwo();
    void showUnknown();
    void check();
    void checkFine();
    void stats();
    void markAndStar();
    void rebuildKeepsState();
    void singleFile();
    void help_data();
    void help();
    void version();
    void wrongUse_data();
    void wrongUse();
    void optionsAnywhere_data();
    void optionsAnywhere();

private:
    CommandResult inLibrary(const QStringList &arguments) const
    {
        return test::runInLibrary(*m_dir, arguments);
    }
    void article(const QString &key, const test::ArticleFile &content) const
    {
        writeArticle(m_dir->file(u"library"_s), key, content);
    }

    std::unique_ptr<TempDir> m_dir;
};

void TestCommands::init()
{
    m_dir = std::make_unique<TempDir>();
    m_dir->write(u"library/_data/topics/01-tea.yaml"_s, "name: Tea\n");
    m_dir->write(u"library/_data/topics/02-green.yaml"_s, "name: Green Tea\nparent: Tea\n");
    article(u"_news/2021-01-01-a.md"_s, {.title = u"Alpha kettle"_s,
                                         .date = u"2021-01-01T10:00:00Z"_s,
                                         .type = u"article"_s,
                                         .webUrl = u"https://one.example/a"_s,
                                         .quality = 80,
                                         .heat = 90,
                                         .published = true,
                                         .provider = u"One"_s,
                                         .domain = u"one.example"_s,
                                         .topics = {u"Green Tea"_s}});
    article(u"_news/2021-02-01-b.md"_s, {.title = u"Beta kettle"_s,
                                         .date = u"2021-02-01T10:00:00-07:00"_s,
                                         .type = u"video"_s,
                                         .webUrl = u"https://two.example/b"_s,
                                         .quality = 20,
                                         .heat = 100,
                                         .published = false,
                                         .provider = u"Two"_s,
                                         .domain = u"two.example"_s,
                                         .topics = {u"Tea"_s}});
    article(u"_archive/_news/2019-01-01-c.md"_s, {.title = u"Gamma cup"_s,
                                                  .date = u"2019-01-01T10:00:00Z"_s,
                                                  .webUrl = u"https://one.example/c"_s,
                                                  .provider = u"One"_s,
                                                  .domain = u"one.example"_s});
    m_dir->write(u"library/README.md"_s, "# no article\n");
}

void TestCommands::cleanup()
{
    m_dir.reset();
}

void TestCommands::import()
{
    const CommandResult first = inLibrary({u"import"_s, u"--json"_s});
    QCOMPARE(first.code, 0);
    const QJsonObject report = first.json().object();
    QCOMPARE(report.keys(), (QStringList{u"added"_s, u"changed"_s, u"moved"_s, u"problems"_s, u"removed"_s,
                                         u"seconds"_s, u"unchanged"_s}));
    QCOMPARE(report[u"added"].toInt(), 3);
    QVERIFY(report[u"seconds"].isDouble());
    QVERIFY(report[u"problems"].toArray().isEmpty());
    m_dir->rename(u"library/_news/2021-01-01-a.md"_s, u"library/_archive/_news/2021-01-01-a.md"_s);
    m_dir->remove(u"library/_news/2021-02-01-b.md"_s);
    article(u"_archive/_news/2019-01-01-c.md"_s, {.title = u"New"_s});
    const QJsonObject second = inLibrary({u"import"_s, u"--json"_s}).json().object();
    QCOMPARE(second[u"added"].toInt(), 0);
    QCOMPARE(second[u"changed"].toInt(), 1);
    QCOMPARE(second[u"moved"].toInt(), 1);
    QCOMPARE(second[u"removed"].toInt(), 1);
    QVERIFY(inLibrary({u"import"_s}).out.contains("2 unchanged"));
}

void TestCommands::importTellsProblems()
{
    m_dir->write(u"library/bad.md"_s, "---\ntitle: [open\n---\n");
    const CommandResult outcome = inLibrary({u"import"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0); // a broken file stops nothing
    const QJsonArray problems = outcome.json()[u"problems"].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first()[u"path"].toString(), u"bad.md"_s);
    QCOMPARE(problems.first()[u"severity"].toString(), u"error"_s);
    QCOMPARE(problems.first()[u"code"].toString(), u"bad-yaml"_s);
    QVERIFY(problems.first()[u"line"].toInt() > 0);
    QVERIFY(!problems.first()[u"message"].toString().isEmpty());
    QVERIFY(inLibrary({u"import"_s}).out.startsWith("bad.md:"));
}

void TestCommands::list()
{
    const QStringList all{u"_news/2021-02-01-b.md"_s, u"_news/2021-01-01-a.md"_s,
                          u"_archive/_news/2019-01-01-c.md"_s};
    QCOMPARE(inLibrary({u"list"_s, u""_s, u"--json"_s}).keys(), all);
    QCOMPARE(inLibrary({u"list"_s, u"--json"_s}).keys(), all);
    QCOMPARE(inLibrary({u"list"_s, u"kettle heat:>90"_s, u"--json"_s}).keys(), all.mid(0, 1));
    QCOMPARE(inLibrary({u"list"_s, u"topic:Tea"_s, u"--json"_s}).keys(), all.mid(0, 2));
    QCOMPARE(inLibrary({u"list"_s, u"-kettle"_s, u"--json"_s}).keys(), all.mid(2));
    QCOMPARE(inLibrary({u"list"_s, u"--json"_s, u"--"_s, u"-kettle"_s}).keys(), all.mid(2));
    const CommandResult none = inLibrary({u"list"_s, u"nothing"_s, u"--json"_s});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, "[]\n");
}

void TestCommands::listSeesEveryChange()
{
    QCOMPARE(inLibrary({u"list"_s, u"teapot"_s, u"--json"_s, u"--limit"_s, u"5"_s}).keys(), QStringList());
    article(u"_news/2021-02-01-b.md"_s, {.title = u"A teapot"_s});
    QCOMPARE(inLibrary({u"list"_s, u"teapot"_s, u"--json"_s, u"--limit"_s, u"5"_s}).keys(),
             QStringList{u"_news/2021-02-01-b.md"_s});
    article(u"new/deep/d.md"_s, {.title = u"Another teapot"_s});
    QCOMPARE(inLibrary({u"list"_s, u"teapot"_s, u"--json"_s, u"--limit"_s, u"5"_s}).keys().size(), 2);
    m_dir->remove(u"library/new"_s);
    m_dir->remove(u"library/_news/2021-02-01-b.md"_s);
    QCOMPARE(inLibrary({u"list"_s, u"teapot"_s, u"--json"_s, u"--limit"_s, u"5"_s}).keys(), QStringList());
}

void TestCommands::listAsText()
{
    const CommandResult outcome = inLibrary({u"list"_s, u""_s});
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("DATE"));
    QVERIFY2(lines.at(1).startsWith("2021-02-01   20  100  Beta kettle "), lines.at(1).constData());
    QVERIFY(lines.at(1).endsWith("  _news/2021-02-01-b.md"));
    QVERIFY2(lines.at(3).startsWith("2019-01-01    –    –  Gamma cup "), lines.at(3).constData());
}

void TestCommands::listAsJsonHasAllFields()
{
    m_dir->write(u"library/odd.md"_s,
                 "---\ntitle: \"Odd “one”\"\nquality: 65\nprice: 1.5\ncount: 0\nfree: true\n"
                 "nothing:\nzip: \"0123\"\npublishedDateTime: 2022-03-04T05:06:07+02:00\n"
                 "read: file's own\nprovider:\n  name: P\n  images:\n    - url: /a.png\n"
                 "      width: 50\ntags: [a, b]\nnested:\n  deep:\n    - x: 1\n---\n");
    const QJsonObject odd = inLibrary({u"list"_s, u"odd"_s, u"--json"_s}).json().array().first().toObject();
    QCOMPARE(odd[u"key"].toString(), u"odd.md"_s);
    QCOMPARE(odd[u"title"].toString(), u"Odd “one”"_s);
    QCOMPARE(odd[u"quality"], QJsonValue(65));
    QCOMPARE(odd[u"price"], QJsonValue(1.5));
    QCOMPARE(odd[u"count"], QJsonValue(0));
    QCOMPARE(odd[u"free"], QJsonValue(true));
    QVERIFY(odd[u"nothing"].isNull());
    QCOMPARE(odd[u"zip"], QJsonValue(u"0123"_s));
    QCOMPARE(odd[u"publishedDateTime"], QJsonValue(u"2022-03-04T05:06:07+02:00"_s));
    QCOMPARE(odd[u"read"], QJsonValue(false)); // the reader's, not the file's
    QCOMPARE(odd[u"starred"], QJsonValue(false));
    QCOMPARE(odd[u"offline"], QJsonValue(false));
    QCOMPARE(odd[u"provider"][u"images"][0][u"width"], QJsonValue(50));
    QCOMPARE(odd[u"tags"].toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(odd[u"nested"][u"deep"][0][u"x"], QJsonValue(1));
}

void TestCommands::jsonLosesNothing()
{
    m_dir->write(u"library/odd.md"_s,
                 "---\ntitle: Odd\nkey: mine\nread: [1]\nstarred: no\nbig: 123456789012345678901234567890\n"
                 "small: -0099999999999999999999\n---\n");
    for (const QStringList &command :
         {QStringList{u"list"_s, u"odd"_s}, QStringList{u"show"_s, u"odd.md"_s}}) {
        const CommandResult result = inLibrary(command + QStringList{u"--json"_s});
        QVERIFY2(result.out.contains("\"big\":123456789012345678901234567890,"), result.out.constData());
        QVERIFY(result.out.contains("\"small\":-99999999999999999999,"));
        QVERIFY(result.out.contains("\"frontMatter\":{\"key\":\"mine\",\"read\":[1],\"starred\":\"no\"}"));
        QVERIFY(result.out.contains("\"key\":\"odd.md\""));
        QVERIFY(result.out.contains("\"read\":false"));
    }
    QVERIFY(!inLibrary({u"list"_s, u"kettle"_s, u"--json"_s}).out.contains("frontMatter"));
}

void TestCommands::settingsThatAreBroken()
{
    m_dir->write(u"library/.hearth.yaml"_s, "check:\n  missing-title: [off\n");
    const CommandResult result = inLibrary({u"check"_s});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.out.contains(".hearth.yaml:2: error: a bracket is opened here"), result.out.constData());
}

namespace {

/// While it lives, nothing below the folder can be written.
class ReadOnlyTree final
{
public:
    explicit ReadOnlyTree(const QString &folder) : m_folder(folder)
    {
        set(QFile::ReadOwner, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~ReadOnlyTree()
    {
        set(QFile::ReadOwner | QFile::WriteOwner, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyTree)

private:
    void set(QFile::Permissions ofFiles, QFile::Permissions ofFolders) const
    {
        QFile::setPermissions(m_folder, ofFolders | QFile::WriteOwner);
        const auto all = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
        QDirIterator below(m_folder, all, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            const QString path = below.next();
            QFile::setPermissions(path, below.fileInfo().isDir() ? ofFolders : ofFiles);
        }
        QFile::setPermissions(m_folder, ofFolders);
    }
    QString m_folder;
};

} // namespace

void TestCommands::readOnlyDataIsNoObstacle()
{
    QCOMPARE(inLibrary({u"star"_s, u"_news/2021-01-01-a.md"_s}).code, 0);
    article(u"_news/2022-01-01-new.md"_s, {.title = u"New kettle"_s}); // not yet in the index
    const QByteArray stars = inLibrary({u"list"_s, u"is:starred"_s}).out;
    const test::PlainUser user(m_dir->path());
    const ReadOnlyTree tree(m_dir->file(u"data"_s));
    for (const QStringList &command :
         {QStringList{u"list"_s, u"kettle"_s}, QStringList{u"show"_s, u"_news/2022-01-01-new.md"_s},
          QStringList{u"facets"_s, u""_s, u"--by"_s, u"topic"_s}, QStringList{u"stats"_s},
          QStringList{u"check"_s}}) {
        const CommandResult result = inLibrary(command);
        QVERIFY2(!result.out.isEmpty(), qPrintable(command[0] + QString::fromUtf8(result.err)));
        QVERIFY2(result.err.contains(" cannot be written"), result.err.constData());
        QVERIFY2(!result.err.contains("Unknown error"), result.err.constData());
        QVERIFY2(result.err.contains(m_dir->file(u"data"_s).toUtf8()), result.err.constData());
    }
    QVERIFY(inLibrary({u"list"_s, u"kettle"_s}).out.contains("New kettle"));
    QCOMPARE(inLibrary({u"list"_s, u"is:starred"_s}).out, stars);
    const CommandResult star = inLibrary({u"star"_s, u"_news/2021-02-01-b.md"_s});
    QCOMPARE(star.code, 1); // would be lost
    QVERIFY(star.out.isEmpty());
}

void TestCommands::readOnlyDataWithoutIndex()
{
    m_dir->makeFolder(u"data"_s);
    const test::PlainUser user(m_dir->path());
    const ReadOnlyTree tree(m_dir->file(u"data"_s));
    const CommandResult result = inLibrary({u"list"_s, u""_s});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains(m_dir->file(u"data"_s).toUtf8()), result.err.constData());
    QVERIFY2(!result.err.contains("Unknown error"), result.err.constData());
}

void TestCommands::listSortsAndLimits()
{
    const auto first = [this](const QString &sort) {
        return inLibrary({u"list"_s, u""_s, u"--json"_s, u"--sort"_s, sort, u"--limit=1"_s}).keys();
    };
    QCOMPARE(first(u"date"_s), QStringList{u"_news/2021-02-01-b.md"_s});
    QCOMPARE(first(u"heat"_s), QStringList{u"_news/2021-02-01-b.md"_s});
    QCOMPARE(first(u"quality"_s), QStringList{u"_news/2021-01-01-a.md"_s});
    QCOMPARE(first(u"title"_s), QStringList{u"_news/2021-01-01-a.md"_s});
    QCOMPARE(first(u"provider"_s), QStringList{u"_news/2021-01-01-a.md"_s});
    QCOMPARE(inLibrary({u"list"_s, u"sort:quality"_s, u"--json"_s, u"--limit"_s, u"1"_s}).keys(),
             QStringList{u"_news/2021-01-01-a.md"_s});
    QCOMPARE(inLibrary({u"list"_s, u""_s, u"--json"_s, u"--limit"_s, u"0"_s}).keys(), QStringList());
    QCOMPARE(inLibrary({u"list"_s, u""_s, u"--json"_s, u"--limit"_s, u"99"_s}).keys().size(), 3);
}

void TestCommands::listJoinsWords()
{
    QCOMPARE(inLibrary({u"list"_s, u"alpha"_s, u"kettle"_s, u"--json"_s}).keys(),
             QStringList{u"_news/2021-01-01-a.md"_s});
}

void TestCommands::facets()
{
    const CommandResult topics = inLibrary({u"facets"_s, u""_s, u"--by"_s, u"topic"_s, u"--json"_s});
    QCOMPARE(topics.code, 0);
    QCOMPARE(topics.json().array(), (QJsonArray{QJsonObject{{u"value"_s, u"Tea"_s}, {u"count"_s, 2}},
                                                QJsonObject{{u"value"_s, u"Green Tea"_s}, {u"count"_s, 1}}}));
    const QJsonArray providers =
        inLibrary({u"facets"_s, u"--by=provider"_s, u"quality:>=50"_s, u"--json"_s}).json().array();
    QCOMPARE(providers, (QJsonArray{QJsonObject{{u"value"_s, u"One"_s}, {u"count"_s, 1}}}));
    QCOMPARE(inLibrary({u"facets"_s, u""_s, u"--by"_s, u"year"_s, u"--json"_s}).json().array().size(), 2);
    QCOMPARE(inLibrary({u"facets"_s, u""_s, u"--by"_s, u"type"_s}).out,
             "       1  article\n       1  video\n");
}

void TestCommands::show()
{
    const CommandResult json = inLibrary({u"show"_s, u"_news/2021-01-01-a.md"_s, u"--json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()[u"title"].toString(), u"Alpha kettle"_s);
    const CommandResult text = inLibrary({u"show"_s, u"./_news/2021-01-01-a.md"_s});
    QVERIFY(text.out.startsWith("Alpha kettle\n"));
    QVERIFY(text.out.contains("Green Tea"));
    QCOMPARE(inLibrary({u"show"_s, m_dir->file(u"library/_news/2021-01-01-a.md"_s)}).out, text.out);
}

void TestCommands::showGivesLabelsAndNote()
{
    const QString key = u"_news/2021-01-01-a.md"_s;
    const CommandResult none = inLibrary({u"show"_s, key, u"--json"_s});
    QCOMPARE(none.json()[u"labels"], QJsonValue(QJsonArray()));
    QCOMPARE(none.json()[u"note"], QJsonValue(QString()));
    {
        const SystemClock clock;
        LibraryOptions options;
        options.folder = m_dir->file(u"library"_s);
        options.dataDir = m_dir->file(u"data/data"_s);
        options.cacheDir = m_dir->file(u"data/cache"_s);
        options.watch = false;
        options.clock = &clock;
        auto library = Library::open(options);
        QVERIFY(library.ok());
        const ArticleId id = (*library)->idOf(key);
        (*library)->setLabels(id, {u"Later"_s, u"For Ann"_s});
        (*library)->setNote(id, u"ask her"_s);
    }
    for (const QStringList &command :
         {QStringList{u"show"_s, key}, QStringList{u"list"_s, u"label:later"_s}}) {
        const QJsonDocument json = inLibrary(command + QStringList{u"--json"_s}).json();
        const QJsonValue article = json.isArray() ? json[0] : QJsonValue(json.object());
        QCOMPARE(article[u"labels"], QJsonValue(QJsonArray{u"For Ann"_s, u"Later"_s}));
        QCOMPARE(article[u"note"], QJsonValue(u"ask her"_s));
    }
    QVERIFY(inLibrary({u"show"_s, key}).out.contains("For Ann, Later"));
    m_dir->write(u"library/_news/own.md"_s, "---\ntitle: Own\nlabels: 3\nnote: theirs\n---\n");
    const CommandResult own =
        inLibrary({u"show"_s, u"_news/own.md"_s, u"--json"_s}); // what the file says stays
    QCOMPARE(own.json()[u"labels"], QJsonValue(3));
    QCOMPARE(own.json()[u"note"], QJsonValue(u"theirs"_s));
}

void TestCommands::showCountsTheLaterOfTwo()
{
    m_dir->write(u"library/_news/twice.md"_s,
                 "---\ntitle: \"First\"\nprovider:\n  name: A\n  name: B\ntitle: \"Second\"\n---\n");
    const CommandResult json = inLibrary({u"show"_s, u"_news/twice.md"_s, u"--json"_s});
    QCOMPARE(json.json()[u"title"].toString(), u"Second"_s);
    QCOMPARE(json.json()[u"provider"][u"name"].toString(), u"B"_s);
    QCOMPARE(json.out.count("\"title\""), 1);
    QCOMPARE(inLibrary({u"list"_s, u"second"_s, u"--json"_s}).keys(), QStringList{u"_news/twice.md"_s});
}

void TestCommands::showUnknown()
{
    for (const QString &key : {u"nothing.md"_s, u"README.md"_s, u"../library/../../x.md"_s}) {
        const CommandResult outcome = inLibrary({u"show"_s, key, u"--json"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains(key.toUtf8()));
    }
}

void TestCommands::check()
{
    m_dir->write(u"library/_news/bad.md"_s, "---\ntitle: \"x\"\nquality: \"high\"\n---\n");
    const CommandResult text = inLibrary({u"check"_s});
    QCOMPARE(text.code, 1);
    QVERIFY2(text.out.contains("_news/bad.md:3: "), text.out.constData());
    const CommandResult json = inLibrary({u"check"_s, u"--json"_s});
    QCOMPARE(json.code, 1);
    QStringList serious;
    for (const QJsonValue &problem : json.json().array()) {
        QVERIFY(QStringList({u"error"_s, u"warning"_s, u"hint"_s}).contains(problem[u"severity"].toString()));
        if (problem[u"severity"] != QJsonValue(u"hint"_s))
            serious.append(problem[u"path"].toString());
    }
    serious.removeDuplicates();
    QCOMPARE(serious, QStringList{u"_news/bad.md"_s});
}

void TestCommands::checkFine()
{
    const CommandResult text = inLibrary({u"check"_s});
    QVERIFY2(!text.out.contains("warning") && !text.out.contains("error"), text.out.constData());
    QCOMPARE(text.code, 0);
}

void TestCommands::stats()
{
    const QJsonObject figures = inLibrary({u"stats"_s, u"--json"_s}).json().object();
    QCOMPARE(figures[u"articles"].toInt(), 3);
    QCOMPARE(figures[u"published"].toInt(), 1);
    QCOMPARE(figures[u"undecided"].toInt(), 1);
    QVERIFY(inLibrary({u"stats"_s}).out.contains("articles"));
}

void TestCommands::markAndStar()
{
    QCOMPARE(inLibrary({u"mark"_s, u"read"_s, u"topic:Tea"_s}).code, 0);
    QCOMPARE(inLibrary({u"list"_s, u"is:read"_s, u"--json"_s}).keys().size(), 2);
    QCOMPARE(inLibrary({u"mark"_s, u"unread"_s, u"beta"_s}).code, 0);
    const CommandResult read = inLibrary({u"list"_s, u"is:read"_s, u"--json"_s});
    QCOMPARE(read.keys(), QStringList{u"_news/2021-01-01-a.md"_s});
    QCOMPARE(read.json()[0][u"read"], QJsonValue(true));
    QCOMPARE(inLibrary({u"star"_s, u"_archive/_news/2019-01-01-c.md"_s}).code, 0);
    QCOMPARE(inLibrary({u"list"_s, u"is:starred"_s, u"--json"_s}).keys(),
             QStringList{u"_archive/_news/2019-01-01-c.md"_s});
    QCOMPARE(inLibrary({u"star"_s, u"--remove"_s, u"_archive/_news/2019-01-01-c.md"_s}).code, 0);
    QCOMPARE(inLibrary({u"list"_s, u"is:starred"_s, u"--json"_s}).keys(), QStringList());
    QCOMPARE(inLibrary({u"star"_s, u"nothing.md"_s}).code, 1);
}

void TestCommands::rebuildKeepsState()
{
    inLibrary({u"star"_s, u"_news/2021-01-01-a.md"_s});
    const CommandResult outcome = inLibrary({u"rebuild"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()[u"added"].toInt(), 3);
    QCOMPARE(inLibrary({u"list"_s, u"is:starred"_s, u"--json"_s}).keys(),
             QStringList{u"_news/2021-01-01-a.md"_s});
}

void TestCommands::singleFile()
{
    const QString file = m_dir->file(u"library/_news/2021-01-01-a.md"_s);
    QCOMPARE(runCommand({u"--library"_s, file, u"--data"_s, m_dir->file(u"data"_s), u"list"_s, u"--json"_s})
                 .keys(),
             QStringList{u"_news/2021-01-01-a.md"_s});
}

void TestCommands::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("overall") << QStringList{u"--help"_s};
    QTest::newRow("short") << QStringList{u"-h"_s};
    for (const char *name : {"import", "list", "facets", "show", "check", "stats", "mark", "star", "rebuild"})
        QTest::newRow(name) << QStringList{QString::fromLatin1(name), u"--help"_s};
}

void TestCommands::help()
{
    QFETCH(QStringList, arguments);
    const CommandResult outcome = runCommand(arguments);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("Usage: hearthctl "));
    QVERIFY(outcome.out.contains("--library"));
    QVERIFY(outcome.err.isEmpty());
    for (const QByteArray &line : outcome.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
}

void TestCommands::version()
{
    QCOMPARE(runCommand({u"--version"_s}).out, "hearthctl " HEARTH_VERSION "\n");
    QCOMPARE(runCommand({u"list"_s, u"--version"_s}).out, "hearthctl " HEARTH_VERSION "\n");
}

void TestCommands::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("unknown command") << QStringList{u"fry"_s} << u"fry"_s;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s} << u"--colour"_s;
    QTest::newRow("option of another command")
        << QStringList{u"import"_s, u"--limit"_s, u"3"_s} << u"--limit"_s;
    QTest::newRow("no value") << QStringList{u"list"_s, u"--limit"_s} << u"--limit"_s;
    QTest::newRow("no number") << QStringList{u"list"_s, u"--limit"_s, u"many"_s} << u"--limit"_s;
    QTest::newRow("negative") << QStringList{u"list"_s, u"--limit=-1"_s} << u"--limit"_s;
    QTest::newRow("unknown order") << QStringList{u"list"_s, u"--sort"_s, u"colour"_s} << u"--sort"_s;
    QTest::newRow("no facet") << QStringList{u"facets"_s, u""_s} << u"--by"_s;
    QTest::newRow("unknown facet") << QStringList{u"facets"_s, u""_s, u"--by"_s, u"colour"_s} << u"--by"_s;
    QTest::newRow("no key") << QStringList{u"show"_s} << u"show"_s;
    QTest::newRow("two keys") << QStringList{u"show"_s, u"a"_s, u"b"_s} << u"show"_s;
    QTest::newRow("mark what") << QStringList{u"mark"_s, u"read"_s} << u"mark"_s;
    QTest::newRow("mark how") << QStringList{u"mark"_s, u"blue"_s, u""_s} << u"blue"_s;
    QTest::newRow("extra") << QStringList{u"import"_s, u"x"_s} << u"import"_s;
    QTest::newRow("no library") << QStringList{u"list"_s, u"--library"_s, u"/nowhere/at/all"_s}
                                << u"--library"_s;
    QTest::newRow("empty library") << QStringList{u"list"_s, u"--library="_s} << u"--library"_s;
    QTest::newRow("empty data") << QStringList{u"list"_s, u"--data="_s} << u"--data"_s;
}

void TestCommands::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandResult outcome = runCommand(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(named.toUtf8()), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void TestCommands::optionsAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("after") << QStringList{u"list"_s, u"kettle"_s, u"--limit"_s, u"1"_s, u"--json"_s};
    QTest::newRow("before") << QStringList{u"--limit"_s, u"1"_s, u"--json"_s, u"list"_s, u"kettle"_s};
    QTest::newRow("between") << QStringList{u"--json"_s, u"list"_s, u"--limit=1"_s, u"kettle"_s,
                                            u"--offline"_s};
    QTest::newRow("ended") << QStringList{u"--json"_s, u"--limit=1"_s, u"list"_s, u"--"_s, u"kettle"_s};
}

void TestCommands::optionsAnywhere()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(inLibrary(arguments).keys(), QStringList{u"_news/2021-02-01-b.md"_s});
    // Those of the library may stand last, too.
    QVERIFY(!arguments.contains(u"--"_s)
                ? runCommand(arguments + QStringList{u"--data"_s, m_dir->file(u"data"_s), u"--library"_s,
                                                     m_dir->file(u"library"_s)})
                          .code == 0
                : true);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

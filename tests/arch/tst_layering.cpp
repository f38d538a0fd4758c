// SPDX-License-Identifier: Apache-2.0
#include "tests/arch/rules/rules.h"
#include "tests/support/tempdir.h"
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth::arch;
using hearth::test::TempDir;

namespace {

const QStringList watchedModules = {u"QtWidgets"_s, u"QtNetwork"_s, u"QtSql"_s, u"QtQml"_s};
const QString licence = u"// SPDX-License-Identifier: Apache-2.0\n"_s;

QString describe(const QList<Breach> &breaches)
{
    QStringList lines;
    for (const Breach &breach : breaches)
        lines += toText(breach);
    return lines.join(u'\n');
}

SourceFile goodHeader(const QString &path, const QString &content = {})
{
    return sourceFile(path, licence + u"#pragma once\n"_s + content);
}

} // namespace

class TestLayering final : public QObject
{
    Q_OBJECT
private:
    ModuleOfHeader m_modules;

private Q_SLOTS:
    void initTestCase()
    {
        m_modules = readQtModules(QLibraryInfo::path(QLibraryInfo::HeadersPath), watchedModules);
        QCOMPARE(m_modules.value(u"QLabel"_s), u"QtWidgets"_s);
        QCOMPARE(m_modules.value(u"QNetworkReply"_s), u"QtNetwork"_s);
        QCOMPARE(m_modules.value(u"QSqlQuery"_s), u"QtSql"_s);
        QCOMPARE(m_modules.value(u"QJSEngine"_s), u"QtQml"_s);
    }

    void theTreeKeepsTheRules()
    {
        const std::vector<SourceFile> files = readSources(QStringLiteral(HEARTH_SOURCE_DIR));
        QVERIFY2(files.size() > 20, "the sources were not found");
        const QList<Breach> breaches = findBreaches(files, m_modules);
        QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + describe(breaches)));
    }

    void findsABreach_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("content");
        QTest::addColumn<Rule>("rule");
        const auto row = [](const char *name, const QString &path, const QString &content, Rule rule) {
            QTest::newRow(name) << path << content << rule;
        };
        row("core knows ui", u"core/index/a.h"_s, u"#include \"ui/models/b.h\"\n"_s, Rule::FolderArrow);
        row("core knows app", u"core/index/a.h"_s, u"#include \"app/translations.h\"\n"_s, Rule::FolderArrow);
        row("against the arrow", u"core/article/a.h"_s, u"#include \"core/index/query.h\"\n"_s,
            Rule::FolderArrow);
        row("index knows frontmatter", u"core/index/a.h"_s, u"#include \"core/frontmatter/node.h\"\n"_s,
            Rule::FolderArrow);
        row("net knows article", u"core/net/a.h"_s, u"#include \"core/article/article.h\"\n"_s,
            Rule::FolderArrow);
        row("curate knows library", u"core/curate/a.h"_s, u"#include \"core/library/library.h\"\n"_s,
            Rule::FolderArrow);
        row("a folder without a place", u"core/extra/a.h"_s, u"#include \"core/base/clock.h\"\n"_s,
            Rule::FolderArrow);
        row("features meet", u"ui/list/a.h"_s, u"#include \"ui/reader/readerpane.h\"\n"_s, Rule::FolderArrow);
        row("common knows a feature", u"ui/common/a.h"_s, u"#include \"ui/list/b.h\"\n"_s, Rule::FolderArrow);
        row("common knows models", u"ui/common/a.h"_s, u"#include \"ui/models/b.h\"\n"_s, Rule::FolderArrow);
        row("a feature knows the window", u"ui/list/a.h"_s, u"#include \"ui/window/b.h\"\n"_s,
            Rule::FolderArrow);
        row("ui knows app", u"ui/window/a.h"_s, u"#include \"app/gui/appcontext.h\"\n"_s, Rule::FolderArrow);
        row("cli knows ui", u"app/cli/a.h"_s, u"#include \"ui/common/errortext.h\"\n"_s, Rule::FolderArrow);
        row("cli knows gui", u"app/cli/a.h"_s, u"#include \"app/gui/appcontext.h\"\n"_s, Rule::FolderArrow);
        row("the program knows a test", u"core/base/a.h"_s, u"#include \"tests/support/tempdir.h\"\n"_s,
            Rule::FolderArrow);
        row("widgets in core", u"core/article/a.h"_s, u"#include <QLabel>\n"_s, Rule::Widgets);
        row("widgets in core, with module", u"core/article/a.h"_s, u"#include <QtWidgets/QLabel>\n"_s,
            Rule::Widgets);
        row("widgets in core, all of them", u"core/article/a.h"_s, u"# include <QtWidgets>\n"_s,
            Rule::Widgets);
        row("widgets in core, old name", u"core/article/a.h"_s, u"#include <qlabel.h>\n"_s, Rule::Widgets);
        row("widgets in cli", u"app/cli/a.h"_s, u"#include <QApplication>\n"_s, Rule::Widgets);
        row("sql outside of index", u"core/library/a.h"_s, u"#include <QSqlQuery>\n"_s, Rule::OwnedLibrary);
        row("sqlite outside of index", u"core/library/a.h"_s, u"#include <sqlite3.h>\n"_s,
            Rule::OwnedLibrary);
        row("network outside of net", u"ui/reader/a.h"_s, u"#include <QNetworkReply>\n"_s,
            Rule::OwnedLibrary);
        row("yaml outside of frontmatter", u"core/library/a.h"_s, u"#include <yaml-cpp/yaml.h>\n"_s,
            Rule::OwnedLibrary);
        row("yaml in quotes", u"core/library/a.h"_s, u"#include \"yaml-cpp/yaml.h\"\n"_s, Rule::OwnedLibrary);
        row("gumbo outside of page", u"ui/reader/a.h"_s, u"#include <gumbo.h>\n"_s, Rule::OwnedLibrary);
        row("script engine outside of page", u"ui/reader/a.h"_s, u"#include <QJSEngine>\n"_s,
            Rule::OwnedLibrary);
        row("cryptography outside of curate", u"core/net/a.h"_s, u"#include <openssl/evp.h>\n"_s,
            Rule::OwnedLibrary);
        row("core has words", u"core/base/a.h"_s, u"auto a = tr(\"Hello\");\n"_s, Rule::Wording);
        row("core has words, translate", u"core/base/a.h"_s,
            u"auto a = QCoreApplication::translate(\"x\", \"Hello\");\n"_s, Rule::Wording);
        row("nested event loop", u"ui/list/a.h"_s, u"    QEventLoop loop;\n"_s, Rule::EventLoop);
    }

    void findsABreach()
    {
        QFETCH(QString, path);
        QFETCH(QString, content);
        QFETCH(Rule, rule);
        const QList<Breach> breaches = findBreaches({goodHeader(path, content)}, m_modules);
        QCOMPARE(describe(breaches).isEmpty(), false);
        QCOMPARE(breaches.size(), 1);
        QCOMPARE(breaches.first().rule, rule);
        QCOMPARE(breaches.first().path, path);
        QCOMPARE(breaches.first().line, 3);
    }

    void allowsWhatTheArrowsAllow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("content");
        const auto row = [](const char *name, const QString &path, const QString &content) {
            QTest::newRow(name) << path << content;
        };
        row("own folder", u"core/index/a.h"_s,
            u"#include \"core/index/b.h\"\n#include \"core/base/c.h\"\n"_s);
        row("library", u"core/library/a.h"_s,
            u"#include \"core/index/b.h\"\n#include \"core/frontmatter/c.h\"\n"_s);
        row("curate", u"core/curate/a.h"_s, u"#include \"core/page/b.h\"\n#include <openssl/evp.h>\n"_s);
        row("list uses models", u"ui/list/a.h"_s,
            u"#include \"ui/models/b.h\"\n#include \"ui/common/c.h\"\n"_s);
        row("window uses all", u"ui/window/a.h"_s,
            u"#include \"ui/list/b.h\"\n#include \"ui/reader/c.h\"\n"_s);
        row("widgets in ui", u"ui/list/a.h"_s, u"#include <QListView>\n"_s);
        row("cli uses core", u"app/cli/a.h"_s,
            u"#include \"core/library/library.h\"\n#include \"app/translations.h\"\n"_s);
        row("sql in index", u"core/index/a.h"_s, u"#include <QSqlQuery>\n#include <sqlite3.h>\n"_s);
        row("tr in ui", u"ui/list/a.h"_s, u"auto a = tr(\"Hello\");\n"_s);
        row("a word that ends in tr", u"core/base/a.h"_s, u"auto a = str(\"Hello\");\n"_s);
    }

    void allowsWhatTheArrowsAllow()
    {
        QFETCH(QString, path);
        QFETCH(QString, content);
        const QList<Breach> breaches = findBreaches({goodHeader(path, content)}, m_modules);
        QVERIFY2(breaches.isEmpty(), qPrintable(describe(breaches)));
    }

    void findsCyclesHoweverLong()
    {
        const QList<Breach> breaches = findBreaches(
            {
                goodHeader(u"app/a.h"_s, u"#include \"resources/a.h\"\n"_s),
                goodHeader(u"resources/a.h"_s, u"#include \"ui/window/a.h\"\n"_s),
                goodHeader(u"ui/window/a.h"_s, u"#include \"app/a.h\"\n"_s),
            },
            m_modules);
        const bool found = std::ranges::any_of(breaches, [](const Breach &breach) {
            return breach.rule == Rule::FolderCycle && breach.what.count(u"->"_s) == 3;
        });
        QVERIFY2(found, qPrintable(describe(breaches)));
    }

    /// Two types of one name are one to the linker, which takes the functions of either for both: that
    /// crashes, and only where the compiler does not put them in line.
    void everyTypeHasItsOwnName()
    {
        static const QRegularExpression space(u"^namespace ([\\w:]+)"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression type(
            u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: : [^;{]*)?\\s*\\{"_s,
            QRegularExpression::MultilineOption);
        QHash<QString, QString> fileOf;
        for (const SourceFile &file : readSources(QStringLiteral(HEARTH_SOURCE_DIR))) {
            if (!file.path.endsWith(u".h"))
                continue;
            const QString in = space.match(file.text).captured(1);
            for (const QRegularExpressionMatch &found : type.globalMatch(file.text)) {
                const QString name = in + u"::"_s + found.captured(1);
                QVERIFY2(!fileOf.contains(name),
                         qPrintable(name + u": "_s + fileOf[name] + u", "_s + file.path));
                fileOf.insert(name, file.path);
            }
        }
        QVERIFY(fileOf.size() > 200);
    }

    void wantsLicenceAndGuard()
    {
        const QList<Breach> breaches =
            findBreaches({sourceFile(u"core/base/a.h"_s, u"namespace hearth {}\n"_s)}, m_modules);
        QCOMPARE(breaches.size(), 2);
        QCOMPARE(breaches[0].rule, Rule::Spdx);
        QCOMPARE(breaches[1].rule, Rule::PragmaOnce);
        QVERIFY(findBreaches({sourceFile(u"core/base/a.cpp"_s, licence)}, m_modules).isEmpty());
    }

    void readsATreeFromDisk()
    {
        const TempDir dir;
        dir.write(u"core/base/b.cpp"_s, "#include <QLabel>\r\n");
        dir.write(u"app/cli/a.h"_s, "int a;\n");
        dir.write(u"build/ui/c.h"_s, "not ours\n");
        const std::vector<SourceFile> files = readSources(dir.path());
        QCOMPARE(files.size(), 2u);
        QCOMPARE(files[0].path, u"app/cli/a.h"_s);
        QCOMPARE(files[1].folder, u"core/base"_s);
        QCOMPARE(files[1].includes.size(), 1);
        QCOMPARE(files[1].includes.first().name, u"QLabel"_s);
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"

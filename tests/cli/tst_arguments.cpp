// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include <QTest>

using namespace hearth::cli;
using namespace Qt::StringLiterals;

namespace {

const QList<OptionSpec> specs{{u"json"_s, {}, {}}, {u"limit"_s, u"N"_s, {}}, {u"help"_s, {}, {}}};

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sorts_data();
    void sorts();
    void problems_data();
    void problems();
    void firstPositional_data();
    void firstPositional();
    void query();
};

void TestArguments::sorts_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("positional");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<bool>("json");
    QTest::newRow("nothing") << QStringList{} << QStringList{} << QString() << false;
    QTest::newRow("value") << QStringList{u"--limit"_s, u"5"_s, u"a"_s} << QStringList{u"a"_s} << u"5"_s
                           << false;
    QTest::newRow("sign") << QStringList{u"a"_s, u"--limit=5"_s} << QStringList{u"a"_s} << u"5"_s << false;
    QTest::newRow("empty value") << QStringList{u"--limit="_s} << QStringList{} << u""_s << false;
    QTest::newRow("after") << QStringList{u"a"_s, u"b"_s, u"--json"_s} << QStringList{u"a"_s, u"b"_s}
                           << QString() << true;
    QTest::newRow("ended") << QStringList{u"--"_s, u"--json"_s} << QStringList{u"--json"_s} << QString()
                           << false;
    QTest::newRow("minus word") << QStringList{u"-word"_s} << QStringList{u"-word"_s} << QString() << false;
    QTest::newRow("empty") << QStringList{QString()} << QStringList{QString()} << QString() << false;
    QTest::newRow("value like an option")
        << QStringList{u"--limit"_s, u"--json"_s} << QStringList{} << u"--json"_s << false;
}

void TestArguments::sorts()
{
    QFETCH(QStringList, line);
    QFETCH(QString, limit);
    QFETCH(bool, json);
    const std::optional<Arguments> arguments = ArgumentReader(specs).read(line);
    QVERIFY(arguments);
    QTEST(arguments->positional(), "positional");
    QCOMPARE(arguments->value(u"limit"), limit);
    QCOMPARE(arguments->has(u"json"), json);
}

void TestArguments::problems_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{u"--nothing"_s} << u"--nothing"_s;
    QTest::newRow("unknown with value") << QStringList{u"--nothing=3"_s} << u"--nothing"_s;
    QTest::newRow("no value") << QStringList{u"--limit"_s} << u"--limit"_s;
    QTest::newRow("value of a switch") << QStringList{u"--json=yes"_s} << u"--json"_s;
    QTest::newRow("twice") << QStringList{u"--limit=1"_s, u"--limit=2"_s} << u"--limit"_s;
}

void TestArguments::problems()
{
    QFETCH(QStringList, line);
    QFETCH(QString, named);
    ArgumentReader reader(specs);
    QVERIFY(!reader.read(line));
    QVERIFY2(reader.problem().contains(named), qPrintable(reader.problem()));
}

void TestArguments::firstPositional_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("first");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("first") << QStringList{u"list"_s, u"x"_s} << u"list"_s;
    QTest::newRow("after options") << QStringList{u"--limit"_s, u"3"_s, u"--json"_s, u"list"_s} << u"list"_s;
    QTest::newRow("after sign") << QStringList{u"--limit=3"_s, u"list"_s} << u"list"_s;
    QTest::newRow("after dashes") << QStringList{u"--"_s, u"list"_s} << u"list"_s;
    QTest::newRow("help") << QStringList{u"-h"_s, u"list"_s} << u"list"_s;
}

void TestArguments::firstPositional()
{
    QFETCH(QStringList, line);
    QTEST(ArgumentReader::firstPositional(line, specs), "first");
}

void TestArguments::query()
{
    const std::optional<Arguments> arguments =
        ArgumentReader(specs).read({u"mark"_s, u"topic:\"A B\""_s, u"-c"_s, u"--json"_s});
    QCOMPARE(arguments->query(1), u"topic:\"A B\" -c"_s);
}

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"

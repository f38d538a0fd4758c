// SPDX-License-Identifier: Apache-2.0
// hearthbench: makes a library, measures everything that the project promises, and prints a table.
#include "core/base/heap.h"
#include "core/library/library.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/floors.h"
#include "tests/bench/main/context.h"
#include "tests/bench/main/waiting.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hearth;
using namespace hearth::bench;

namespace {

const QStringList groups = {u"floors"_s, u"import"_s, u"query"_s,   u"paint"_s,
                            u"curate"_s, u"watch"_s,  u"programs"_s};

Options readOptions(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Hearth on a library of made-up articles, beside what the machine itself needs.\n"
        u"Groups: %1"_s.arg(groups.join(u", "_s)));
    parser.addHelpOption();
    parser.addOptions({
        {u"articles"_s, u"So many articles (100000)."_s, u"N"_s, u"100000"_s},
        {u"keep"_s, u"Make the library in this folder and leave it there for the next run."_s, u"DIR"_s},
        {u"only"_s, u"Run these groups only (separated by commas; floors always run)."_s, u"GROUPS"_s},
        {u"json"_s, u"Print JSON instead of a table."_s},
        {u"programs"_s, u"Where hearth and hearthctl are (the build's bin)."_s, u"DIR"_s},
    });
    parser.process(app);
    Options options;
    options.articles = std::max(1, parser.value(u"articles"_s).toInt());
    options.keep = parser.value(u"keep"_s);
    options.only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    options.json = parser.isSet(u"json"_s);
    const QString own = QApplication::applicationDirPath();
    options.programs = parser.isSet(u"programs"_s) ? parser.value(u"programs"_s) : own;
    options.emptyWindow = own + u"/hearthbench_emptywindow"_s;
    return options;
}

bool makeLibrary(Context &context)
{
    if (context.libraryOf(context.options.articles).isEmpty())
        return false;
    context.libraryBytes = statWalk(context.library + u"/_news"_s).bytes;
    return true;
}

int run(Context &context)
{
    const auto wanted = [&](const QString &group) {
        return context.options.only.isEmpty() || context.options.only.contains(group);
    };
    const auto tell = [](const char *what) { std::fprintf(stderr, "%s …\n", what); };
    if (!makeLibrary(context)) {
        std::fprintf(stderr, "the library cannot be written below %s\n", qPrintable(context.folder));
        return 1;
    }
    tell("floors");
    measureFloors(context);
    if (wanted(u"import"_s)) {
        tell("import");
        measureImport(context);
    }
    if (wanted(u"query"_s) || wanted(u"paint"_s) || wanted(u"curate"_s) || wanted(u"watch"_s)) {
        const QString places = context.fresh(u"open"_s);
        auto library =
            Library::open({context.library, places + u"/data"_s, places + u"/cache"_s, true, nullptr});
        if (!library) {
            std::fprintf(stderr, "cannot open %s\n", qPrintable(library.error().subject));
            return 1;
        }
        bool imported = false;
        QObject::connect(library->get(), &Library::importFinished, library->get(),
                         [&imported] { imported = true; });
        (*library)->startImport(); // as the window does: from then on it follows the folder
        if (!waitUntil([&imported] { return imported; }, 600000))
            return 1;
        if (wanted(u"query"_s)) {
            tell("query");
            measureQueries(context, **library);
        }
        if (wanted(u"paint"_s)) {
            tell("paint");
            measurePainting(context, **library);
        }
        if (wanted(u"curate"_s)) {
            tell("curate");
            measureCuration(context, **library);
        }
        if (wanted(u"watch"_s)) {
            tell("watch");
            measureWatching(context, **library);
        }
    }
    if (wanted(u"programs"_s)) {
        tell("programs");
        measurePrograms(context);
    }
    const QByteArray text = context.options.json ? QJsonDocument(context.report.json()).toJson()
                                                 : context.report.table().toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}

/// A screen of our own when there is none, so that windows are measured under X all the same. Null when there
/// is one, or no Xvfb.
std::unique_ptr<ChildProcess> makeScreen()
{
    const QString server = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
        server.isEmpty())
        return {};
    auto screen = std::make_unique<ChildProcess>(
        server, QStringList{u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s});
    constexpr int timeoutMsecs = 10000;
    if (!screen->waitForLine("\n", timeoutMsecs))
        return {};
    for (const QByteArray &line : screen->output().split('\n')) { // it may warn as well
        bool isNumber = false;
        line.toInt(&isNumber);
        if (isNumber)
            qputenv("DISPLAY", ':' + line);
    }
    return screen;
}

} // namespace

int main(int argc, char **argv)
{
    heap::useLargePages(); // as the programs do
    if (argc > 4 && qstrcmp(argv[1], "--child-import") == 0) {
        const QCoreApplication app(argc, argv);
        return runImportChild(QCoreApplication::arguments().mid(2));
    }
    const std::unique_ptr<ChildProcess> screen = makeScreen(); // must outlive the application
    // The programs are measured under X when there is a screen. What is painted in this process is painted
    // into memory: it is the painting that counts, and no window manager has a say in it.
    const bool haveDisplay = qEnvironmentVariableIsSet("DISPLAY");
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", haveDisplay ? u"xcb"_s : u"offscreen"_s);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Options options = readOptions(app);
    const QTemporaryDir temporary;
    const QString folder = options.keep.isEmpty() ? temporary.path() : QDir(options.keep).absolutePath();
    QDir().mkpath(folder);
    Context context{options,
                    folder,
                    folder + u"/library-%1"_s.arg(options.articles),
                    0,
                    platform,
                    {},
                    Report(options.articles, platform),
                    0,
                    0,
                    0};
    return run(context);
}

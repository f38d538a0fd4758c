// SPDX-License-Identifier: Apache-2.0
#include "core/library/library.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/main/context.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <cstdio>

namespace hearth::bench {

using namespace Qt::StringLiterals;

namespace {

struct ChildResult
{
    double msecs = 0;
    double peakMb = 0;
    bool ok = false;
};

ChildResult importInChild(const Context &context, const QString &places)
{
    ChildProcess child(QCoreApplication::applicationFilePath(),
                       {u"--child-import"_s, context.library, places + u"/data"_s, places + u"/cache"_s},
                       context.environment(places));
    const ChildProcess::End end = child.waitForEnd();
    ChildResult result;
    result.peakMb = end.peakMb;
    const qsizetype at = end.output.indexOf("import-ms=");
    if (end.exitCode == 0 && at >= 0) {
        result.msecs = end.output.mid(at + 10).split('\n').first().toDouble();
        result.ok = true;
    } else {
        std::fprintf(stderr, "the import failed: %s\n", end.output.constData());
    }
    return result;
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        bytes += walk.fileInfo().size();
    }
    return bytes;
}

} // namespace

int runImportChild(const QStringList &arguments)
{
    const Stopwatch watch;
    auto library = Library::open({arguments.at(0), arguments.at(1), arguments.at(2), false, nullptr});
    if (!library) {
        std::fprintf(stderr, "cannot open: %s\n", qPrintable(library.error().subject));
        return 1;
    }
    const ImportReport report = (*library)->importNow();
    // Searchable means that a search answers, so ask.
    const ResultSet found = (*library)->evaluate({}, false);
    std::printf("import-ms=%.3f\nadded=%d changed=%d unchanged=%d found=%zu\n", watch.msecs(), report.added,
                report.changed, report.unchanged, found.size());
    return found.size() > 0 ? 0 : 1;
}

void measureImport(Context &context)
{
    Report &report = context.report;
    Samples first;
    Samples peak;
    QString places;
    for (int i = 0; i < context.repeats(3); ++i) {
        places = context.fresh(u"import"_s);
        const ChildResult result = importInChild(context, places);
        if (!result.ok)
            return;
        first.add(result.msecs);
        peak.add(result.peakMb);
    }
    const double parseLimit =
        context.parseMsecs > 0 ? context.parseMsecs : 2600.0 * context.options.articles / 1e5;
    report.add(u"first import, until searchable"_s, first,
               context.options.articles > 200000 ? 40000 : parseLimit, false,
               u"1.0 × the libyaml floor; 40 s at a million"_s);
    report.add(u"peak memory of the import"_s, peak, context.limit(150, 400), false, {}, u"MB"_s);
    const double indexMb = static_cast<double>(bytesBelow(places + u"/cache"_s)) / 1e6;
    const double libraryMb = static_cast<double>(context.libraryBytes) / 1e6;
    report.add({u"index on disk"_s, u"MB"_s, indexMb, indexMb, 1, 0.7 * libraryMb, false,
                u"0.7 × the library (%1 MB)"_s.arg(libraryMb, 0, 'f', 0)});

    Samples unchanged;
    for (int i = 0; i < 5; ++i)
        unchanged.add(importInChild(context, places).msecs);
    report.add(u"re-import, nothing changed"_s, unchanged, 1.5 * context.statWalkMsecs, false,
               u"1.5 × the stat walk; with opening the index"_s);

    Samples changed;
    const int articles = context.options.articles;
    for (int round = 0; round < context.repeats(3); ++round) {
        for (int i = round; i < articles; i += 100)
            writeFast(context.library + u'/' + context.corpus.keyOf(i, articles),
                      context.corpus.articleWithQuality(i, 90 + round));
        changed.add(importInChild(context, places).msecs);
    }
    report.add(u"re-import, 1 % changed"_s, changed, 2.5 * context.statWalkMsecs, false,
               u"2.5 × the stat walk"_s);
    for (int round = 0; round < context.repeats(3); ++round) {
        for (int i = round; i < articles; i += 100)
            writeFast(context.library + u'/' + context.corpus.keyOf(i, articles), context.corpus.article(i));
    }
}

} // namespace hearth::bench

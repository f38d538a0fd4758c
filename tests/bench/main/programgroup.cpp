// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/childprocess.h"
#include "tests/bench/main/context.h"
#include <QFileInfo>
#include <QThread>

namespace hearth::bench {

using namespace Qt::StringLiterals;

namespace {

/// From the start of the window program to its first painted rows; `idle` takes the memory a while later.
Samples startTimes(const Context &context, const QString &library, const QStringList &environment,
                   Samples *idle)
{
    Samples start;
    for (int i = 0; i < 9; ++i) {
        ChildProcess child(context.options.programs + u"/hearth"_s, {u"--library"_s, library}, environment);
        if (const auto painted = child.waitForLine("first-rows-ms", 60000))
            start.add(*painted);
        if (idle && i < 2) {
            QThread::sleep(context.options.articles > 200000 ? 8 : 4); // until it has looked at all files
            idle->add(child.residentMb());
        }
        child.terminate();
        child.waitForEnd();
    }
    return start;
}

} // namespace

void measurePrograms(Context &context)
{
    Report &report = context.report;
    const QString window = context.options.programs + u"/hearth"_s;
    const QString ctl = context.options.programs + u"/hearthctl"_s;
    if (!QFileInfo::exists(window) || !QFileInfo::exists(ctl)) {
        report.skip(u"start of the window, hearthctl"_s, u"no programs in "_s + context.options.programs);
        return;
    }
    const QStringList arguments = {u"--library"_s, context.library};

    Samples newLibrary;
    for (int i = 0; i < context.repeats(3); ++i) {
        ChildProcess child(window, arguments, context.environment(context.fresh(u"home-new"_s)));
        if (const auto painted = child.waitForLine("first-rows-ms", 60000))
            newLibrary.add(*painted);
    }
    report.add(u"new library opened: first rows on screen"_s, newLibrary, 500.0);

    const QString home = context.fresh(u"home"_s);
    const QStringList environment = context.environment(home);
    ChildProcess(ctl, arguments + QStringList(u"import"_s), environment).waitForEnd();
    Samples idle;
    const Samples start = startTimes(context, context.library, environment, &idle);
    if (context.options.articles > 200000) {
        const QString smaller = context.libraryOf(100000);
        const QStringList elsewhere = context.environment(context.fresh(u"home-100000"_s));
        ChildProcess(ctl, {u"--library"_s, smaller, u"import"_s}, elsewhere).waitForEnd();
        const Samples compared = startTimes(context, smaller, elsewhere, nullptr);
        report.add(u"start of the process to first rows"_s, start, 1.2 * compared.median(), false,
                   u"1.2 × the start with 100,000 (%1 ms)"_s.arg(compared.median(), 0, 'f', 0));
    } else {
        report.add(u"start of the process to first rows"_s, start, 4 * context.emptyWindowMsecs, false,
                   u"4 × an empty window"_s);
    }
    report.add(u"memory of the idle window"_s, idle, context.limit(80, 180), false, {}, u"MB"_s);

    Samples list;
    for (int i = 0; i < 11; ++i) {
        ChildProcess child(ctl,
                           arguments + QStringList{u"list"_s, u"topic:AI quality:>=60 is:published"_s,
                                                   u"--limit"_s, u"50"_s},
                           environment);
        const ChildProcess::End end = child.waitForEnd();
        if (end.exitCode == 0)
            list.add(end.msecs);
    }
    report.add(u"hearthctl list QUERY --limit 50, whole process"_s, list, context.limit(50, 150));
}

} // namespace hearth::bench

// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/childprocess.h"
#include "tests/bench/floors.h"
#include "tests/bench/main/context.h"

namespace hearth::bench {

using namespace Qt::StringLiterals;

void measureFloors(Context &context)
{
    statWalk(context.library); // warms the cache
    Samples walk;
    for (int i = 0; i < 7; ++i)
        walk.add(statWalk(context.library).msecs);
    context.statWalkMsecs = walk.median();
    context.report.add(u"floor: readdir + fstatat"_s, walk);

    Samples parse;
    readHashParse(context.library);
    for (int i = 0; i < context.repeats(3); ++i) {
        if (const auto result = readHashParse(context.library))
            parse.add(result->msecs);
    }
    context.parseMsecs = parse.median();
    if (parse.isEmpty())
        context.report.skip(u"floor: read, hash, libyaml"_s, u"built without libyaml"_s);
    else
        context.report.add(u"floor: read, hash, libyaml, one core"_s, parse);

    Samples window;
    const QString home = context.fresh(u"home-empty"_s);
    for (int i = 0; i < 9; ++i) {
        ChildProcess child(context.options.emptyWindow, {}, context.environment(home));
        if (const auto painted = child.waitForLine("painted", 20000))
            window.add(*painted);
        child.waitForEnd();
    }
    context.emptyWindowMsecs = window.median();
    context.report.add(u"floor: empty window, start to first paint"_s, window);
}

} // namespace hearth::bench

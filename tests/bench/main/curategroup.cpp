// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/curate/curator.h"
#include "core/curate/duplicates.h"
#include "core/curate/fieldvalues.h"
#include "core/library/library.h"
#include "core/library/newsplace.h"
#include "tests/bench/main/context.h"
#include <cstdio>

namespace hearth::bench {

using namespace Qt::StringLiterals;

namespace {

/// One field of many files as one step, and the undoing of it, which writes as many.
void measureBulkEdit(Context &context, const Library &library, const QStringList &keys)
{
    const SystemClock clock;
    const auto curator = Curator::open({library.folder(), library.userFolder()}, clock);
    if (!curator) {
        std::fprintf(stderr, "cannot edit %s\n", qPrintable(curator.error().subject));
        return;
    }
    Samples set, undone;
    for (int round = 0; round < 5; ++round) {
        const auto quality = parseAssignment(u"quality=%1"_s.arg(4000 + round));
        const Stopwatch setting;
        const ChangePlan plan = (*curator)->plan(sameEdits(keys, {*quality}));
        const auto applied = (*curator)->journal().apply(plan);
        set.add(setting.msecs());
        const Stopwatch undoing;
        const auto taken = (*curator)->journal().undo();
        undone.add(undoing.msecs());
        if (!plan.errors.empty() || !applied || !taken || plan.files.size() != std::size_t(keys.size())) {
            std::fprintf(stderr, "not all files could be edited\n");
            return;
        }
    }
    context.report.add(u"%1 files set in one step: read, checked, journal, written"_s.arg(keys.size()), set,
                       1000.0);
    context.report.add(u"… and undone"_s, undone, 1000.0);
}

} // namespace

void measureCuration(Context &context, Library &library)
{
    const QStringList keys = allKeys(library);
    constexpr qsizetype inOneStep = 1000;
    measureBulkEdit(context, library, keys.first(std::min(keys.size(), inOneStep)));

    Samples reading, grouping;
    for (int round = 0; round < context.repeats(3); ++round) {
        const Stopwatch read;
        std::vector<DuplicateFacts> facts = readDuplicateFacts(library.folder(), keys);
        reading.add(read.msecs());
        const Stopwatch group;
        const DuplicateBook book(std::move(facts));
        (void)book.groups();
        grouping.add(group.msecs());
    }
    context.report.add(u"duplicates: all files read"_s, reading);
    context.report.add(u"… and compared with each other"_s, grouping);
}

} // namespace hearth::bench

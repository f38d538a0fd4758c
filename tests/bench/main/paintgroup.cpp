// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "core/library/library.h"
#include "tests/bench/main/context.h"
#include "tests/bench/main/queries.h"
#include "tests/bench/main/waiting.h"
#include "ui/list/articlelistview.h"
#include "ui/models/articlelistmodel.h"
#include <QScrollBar>

namespace hearth::bench {

using namespace Qt::StringLiterals;

namespace {

class LibraryRows final : public RowSource
{
public:
    explicit LibraryRows(const Library &library) : m_library(library) {}
    std::vector<RowData> rows(std::span<const ArticleId> ids) override { return m_library.rows(ids); }

private:
    const Library &m_library;
};

class PaintCounter final : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++paints;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void measurePainting(Context &context, Library &library)
{
    LibraryRows rows(library);
    ArticleListModel model;
    model.setSource(&rows);
    ArticleListView view;
    view.setArticleModel(&model);
    PaintCounter counter;
    view.viewport()->installEventFilter(&counter);
    view.resize(570, 820);
    view.show();
    model.setResult(library.evaluate({}, true));
    waitUntil([&] { return counter.paints > 0; }, 10000);
    // A result that looks the same is not painted anew; what is measured is a whole painting each time.
    const auto show = [&](const ResultSet &result) {
        model.setResult(result);
        view.viewport()->update();
    };
    const auto painted = [&](int before) { return waitUntil([&] { return counter.paints > before; }, 5000); };

    const auto evaluateAndPaint = [&](const Query &query) {
        const int before = counter.paints;
        const Stopwatch watch;
        show(library.evaluate(query, true));
        painted(before);
        return watch.msecs();
    };
    Samples filters;
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : filterQueries())
            filters.add(evaluateAndPaint(parseQuery(text)));
    }
    context.report.add(u"filter, painted"_s, filters, context.limit(5, 16), true);

    Samples drag;
    for (int from = 0; from <= 100; ++from)
        drag.add(evaluateAndPaint(parseQuery(u"topic:AI quality:>=%1"_s.arg(from))));
    context.report.add(u"a step of a dragged slider, painted"_s, drag, 16.0, true, u"60 frames a second"_s);

    // As the window does it: the newest request wins, the answer comes by signal.
    Samples typed;
    std::uint64_t waitingFor = 0;
    bool answered = false;
    QObject::connect(&library, &Library::resultReady, &model, [&](const ResultSet &result) {
        if (result.request == waitingFor) {
            show(result);
            answered = true;
        }
    });
    for (int round = 0; round < 3; ++round) {
        for (const QString &text : prefixes()) {
            answered = false;
            const int before = counter.paints;
            const Stopwatch watch;
            waitingFor = library.request(parseQuery(text));
            if (waitUntil([&] { return answered; }, 20000) && painted(before))
                typed.add(watch.msecs());
        }
    }
    context.report.add(u"search as you type: first rows painted"_s, typed, context.limit(10, 16), true);

    model.setResult(library.evaluate({}, true));
    waitUntil([&] { return false; }, 100);
    Samples jumps;
    Random random(4);
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < 200; ++i) {
        const int before = counter.paints;
        const int target = random.between(bar->minimum(), bar->maximum());
        if (target == bar->value())
            continue;
        const Stopwatch watch;
        bar->setValue(target);
        if (painted(before))
            jumps.add(watch.msecs());
    }
    context.report.add(u"jump anywhere in the list, painted"_s, jumps, context.limit(10, 16), true);
}

} // namespace hearth::bench

// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "core/library/library.h"
#include "tests/bench/main/context.h"
#include "tests/bench/main/waiting.h"
#include <QFile>
#include <thread>

namespace hearth::bench {

using namespace Qt::StringLiterals;

namespace {

/// Asks a query anew whenever the library changed, and knows the newest answer.
class Follower final : public QObject
{
public:
    Follower(Library &library, const QString &query) : m_library(library), m_query(parseQuery(query))
    {
        connect(&library, &Library::changed, this, [this] { m_library.request(m_query); });
        connect(&library, &Library::resultReady, this,
                [this](const ResultSet &result) { count = result.size(); });
        m_library.request(m_query);
    }

    std::size_t count = 0;

private:
    Library &m_library;
    Query m_query;
};

} // namespace

void measureWatching(Context &context, Library &library)
{
    const int articles = context.options.articles;
    const QString root = context.library + u'/';
    // Qualities of the generator end at 189; 4711 marks what this group wrote.
    Follower follower(library, u"quality:4711"_s);
    waitUntil([] { return false; }, 1500); // the watcher looks round first
    const std::size_t before = follower.count;

    Samples saved;
    for (int i = 0; i < 10; ++i) {
        const int number = (i * 7919 + 13) % articles;
        writeFast(root + context.corpus.keyOf(number, articles),
                  context.corpus.articleWithQuality(number, 4711));
        const Stopwatch watch;
        if (waitUntil([&] { return follower.count == before + 1; }, 15000))
            saved.add(watch.msecs());
        writeFast(root + context.corpus.keyOf(number, articles), context.corpus.article(number));
        waitUntil([&] { return follower.count == before; }, 15000);
    }
    context.report.add(u"one file saved, until list and counts show it"_s, saved, context.limit(300, 500));

    const int many = std::min(5000, articles / 2);
    Samples checkout;
    Samples replacing;
    double longestGap = 0;
    for (int round = 0; round < 4; ++round) {
        const bool there = round % 2 == 0;
        Stopwatch watch;
        double lastBeat = 0;
        QTimer beat;
        QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
            longestGap = std::max(longestGap, watch.msecs() - lastBeat);
            lastBeat = watch.msecs();
        });
        beat.start(1);
        std::thread writer([&] {
            const Stopwatch own;
            for (int i = 0; i < many; ++i) {
                const QString path = root + context.corpus.keyOf(i, articles);
                QFile::remove(path); // as git does: a new file in the old one's place
                writeFast(path,
                          there ? context.corpus.articleWithQuality(i, 4711) : context.corpus.article(i));
            }
            replacing.add(own.msecs()); // read when it was joined
        });
        const std::size_t expected = there ? before + static_cast<std::size_t>(many) : before;
        if (waitUntil([&] { return follower.count == expected; }, 60000))
            checkout.add(watch.msecs());
        writer.join();
    }
    context.report.add(u"%1 files replaced by a checkout"_s.arg(many), checkout, 3000.0, false,
                       u"with the replacing itself, %1 ms"_s.arg(replacing.median(), 0, 'f', 0));
    context.report.add({u"… longest time that the window's thread did not answer"_s,
                        u"ms"_s,
                        longestGap,
                        longestGap,
                        1,
                        100.0,
                        false,
                        {}});
}

} // namespace hearth::bench

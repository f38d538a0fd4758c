// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/main/context.h"
#include <QDir>
#include <QFileInfo>
#include <cstdio>

namespace hearth::bench {

using namespace Qt::StringLiterals;

double Context::limit(double at100k, double at1M) const
{
    const double share = (options.articles - 100000) / 900000.0;
    return share <= 0 ? at100k : at100k + (at1M - at100k) * share;
}

QString Context::libraryOf(int articles) const
{
    const QString path = folder + u"/library-%1"_s.arg(articles);
    const QString done = path + u".done"_s;
    if (!QFileInfo::exists(done)) {
        std::fprintf(stderr, "making %d articles …\n", articles);
        QDir(path).removeRecursively();
        if (corpus.writeLibrary(path, articles) < 0 || !writeFast(done, "complete\n"))
            return {};
    }
    return path;
}

QString Context::fresh(const QString &name) const
{
    const QString path = folder + u'/' + name;
    QDir(path).removeRecursively();
    QDir().mkpath(path);
    return path;
}

QStringList Context::environment(const QString &home) const
{
    return {u"HOME="_s + home,
            u"XDG_CONFIG_HOME="_s + home + u"/config"_s,
            u"XDG_CACHE_HOME="_s + home + u"/cache"_s,
            u"XDG_DATA_HOME="_s + home + u"/data"_s,
            u"QT_QPA_PLATFORM="_s + platform,
            u"LC_ALL=C.UTF-8"_s,
            u"HEARTH_TRACE_START=1"_s};
}

} // namespace hearth::bench

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/corpus.h"
#include "tests/bench/report.h"
#include <QStringList>

namespace hearth {
class Library;
}

namespace hearth::bench {

struct Options
{
    int articles = 100000;
    QString keep; ///< folder that stays, so that the library need not be made again; empty: a temporary one
    QStringList only; ///< groups to run; empty: all
    bool json = false;
    QString programs; ///< folder of hearth and hearthctl
    QString emptyWindow;
};

/// What the groups of measurements share.
struct Context
{
    Options options;
    QString folder;  ///< all that the run writes
    QString library; ///< the made-up library
    qint64 libraryBytes = 0;
    QString platform; ///< xcb or offscreen
    Corpus corpus;
    Report report;
    double statWalkMsecs = 0;
    double parseMsecs = 0; ///< 0 when libyaml is not there
    double emptyWindowMsecs = 0;

    int repeats(int usually) const { return options.articles > 200000 ? 1 + usually / 4 : usually; }
    /// A limit that the project states for 100,000 and for 1,000,000 articles; in between it grows linearly.
    double limit(double at100k, double at1M) const;
    /// The folder of a library of so many articles, made unless an earlier run left it there. Empty when it
    /// cannot be written.
    QString libraryOf(int articles) const;
    QString fresh(const QString &name) const; ///< an empty folder of this name in `folder`
    QStringList
    environment(const QString &home) const; ///< for programs: places below `home`, the window system
};

void measureFloors(Context &context);
void measureImport(Context &context);
void measureQueries(Context &context, Library &library);
void measurePainting(Context &context, Library &library);
void measureWatching(Context &context, Library &library);
void measureCuration(Context &context, Library &library);
void measurePrograms(Context &context);

/// The import as a process of its own, so that its memory can be told: opens, imports, prints the
/// milliseconds.
int runImportChild(const QStringList &arguments);

} // namespace hearth::bench

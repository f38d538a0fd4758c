// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/arch/rules/sourcefile.h"

/// The rules of docs/architecture.md ("Arrows") as code.
namespace hearth::arch {

enum class Rule {
    FolderArrow,  ///< a folder includes one that it must not know
    OwnedLibrary, ///< a library or Qt module outside of the folder that owns it
    Widgets,      ///< Qt Widgets below core or app/cli
    FolderCycle,  ///< folders that include each other, however long the way round
    Spdx,         ///< the first line is not the licence's
    PragmaOnce,   ///< a header without it
    Wording,      ///< core words something for people
    EventLoop,    ///< a nested event loop
};

struct Breach
{
    Rule rule;
    QString path;
    int line = 0; ///< 0 when it concerns the file, or several files, as a whole
    QString what;
};

/// All breaches, by rule and path.
QList<Breach> findBreaches(const std::vector<SourceFile> &files, const ModuleOfHeader &modules);

QString toText(const Breach &breach); ///< core/a/b.h:3: what

} // namespace hearth::arch

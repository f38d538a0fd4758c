// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace hearth::arch {

struct Include
{
    QString name; ///< as written between the quotes or brackets
    bool quoted = false;
    int line = 0;
};

/// What the rules need of one file.
struct SourceFile
{
    QString path;   ///< relative to the root: core/base/clock.h
    QString folder; ///< core/base
    QString text;
    QList<Include> includes;
};

/// Splits a file's text; reads #include lines only, so it needs no compiler. Comments with whole #include
/// lines in them would count as includes.
SourceFile sourceFile(const QString &path, const QString &text);

/// All .h and .cpp files below core, ui and app of a checkout, by path.
std::vector<SourceFile> readSources(const QString &root);

/// Which Qt module a header such as QLabel or qlabel.h belongs to, for the modules asked for ("QtWidgets",
/// …).
using ModuleOfHeader = QHash<QString, QString>;
ModuleOfHeader readQtModules(const QString &headersPath, const QStringList &modules);

} // namespace hearth::arch

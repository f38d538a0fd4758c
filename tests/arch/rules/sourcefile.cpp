// SPDX-License-Identifier: Apache-2.0
#include "tests/arch/rules/sourcefile.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace hearth::arch {

using namespace Qt::StringLiterals;

SourceFile sourceFile(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    SourceFile file{path, path.section(u'/', 0, -2), text, {}};
    int line = 0;
    for (const QStringView row : QStringView(text).split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = pattern.match(row.toString());
        if (match.hasMatch())
            file.includes.append({match.captured(2), match.captured(1) == u"\""_s, line});
    }
    return file;
}

std::vector<SourceFile> readSources(const QString &root)
{
    std::vector<SourceFile> files;
    const QDir base(root);
    for (const QString &part : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator walk(base.filePath(part), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile in(walk.next());
            if (in.open(QIODevice::ReadOnly))
                files.push_back(
                    sourceFile(base.relativeFilePath(in.fileName()), QString::fromUtf8(in.readAll())));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

ModuleOfHeader readQtModules(const QString &headersPath, const QStringList &modules)
{
    ModuleOfHeader result;
    for (const QString &module : modules) {
        const QDir folder(headersPath + u'/' + module);
        for (const QString &header : folder.entryList(QDir::Files))
            result.insert(header, module);
        result.insert(module, module);
    }
    return result;
}

} // namespace hearth::arch

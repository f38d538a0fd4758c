// SPDX-License-Identifier: Apache-2.0
#include "core/curate/neighbours.h"
#include "core/article/article.h"
#include "core/base/fileio.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/yamldocument.h"
#include <QDir>
#include <QMap>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype sampleSize = 60;

std::vector<QByteArray> newestFiles(const QString &path, const QStringList &patterns)
{
    const QDir dir(path);
    QStringList names = dir.entryList(patterns, QDir::Files, QDir::Name);
    names = names.mid(std::max<qsizetype>(0, names.size() - sampleSize));
    std::vector<QByteArray> files;
    for (const QString &name : std::as_const(names)) {
        if (auto content = readFile(dir.filePath(name), maxArticleBytes))
            files.push_back(std::move(*content));
    }
    return files;
}

/// What occurs most; of two that occur as often the later one.
template <typename T>
T mostOften(const QMap<T, int> &counts)
{
    T best{};
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() >= most) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

bool usesWindowsLines(const QByteArray &file)
{
    return file.count("\r\n") * 2 > file.count('\n');
}

/// For a folder that has nothing to go by: as the format shows it.
LibraryStyle ownStyle()
{
    LibraryStyle style;
    for (const auto key : {u"featuredContent", u"provider", u"topics", u"images", u"related", u"secured"})
        style.blankLineBefore.insert(QString::fromUtf16(key), true);
    for (const auto path : {u"category", u"type", u"provider.name", u"provider.domain", u"topics"})
        style.stringStyle.insert(QString::fromUtf16(path), ScalarStyle::Plain);
    return style;
}

/// What the neighbours do not show is done in the format's own way; blank lines only where they have any.
LibraryStyle withOwn(LibraryStyle learned)
{
    const LibraryStyle own = ownStyle();
    for (auto it = own.stringStyle.begin(); it != own.stringStyle.end(); ++it) {
        if (!learned.stringStyle.contains(it.key()))
            learned.stringStyle.insert(it.key(), it.value());
    }
    const bool anyBlank = std::any_of(learned.blankLineBefore.cbegin(), learned.blankLineBefore.cend(),
                                      [](bool b) { return b; });
    for (auto it = own.blankLineBefore.begin(); anyBlank && it != own.blankLineBefore.end(); ++it) {
        if (!learned.blankLineBefore.contains(it.key()))
            learned.blankLineBefore.insert(it.key(), it.value());
    }
    return learned;
}

QByteArray commonEol(const std::vector<QByteArray> &files)
{
    const auto windows = std::ranges::count_if(files, usesWindowsLines);
    return windows * 2 > std::ssize(files) ? QByteArray("\r\n") : QByteArray("\n");
}

} // namespace

Neighbours readNeighbours(const QString &libraryFolder, const QString &folder)
{
    std::vector<QByteArray> files = newestFiles(libraryFolder + u'/' + folder, {u"*.md"_s, u"*.markdown"_s});
    std::erase_if(files, [](const QByteArray &file) { return !findFences(file).closed; });
    Neighbours result;
    if (files.empty()) {
        result.style = ownStyle();
        result.category = u"news"_s;
        return result;
    }
    result.style = withOwn(learnStyle(files));
    result.eol = commonEol(files);
    QMap<QByteArray, int> bodies;
    QMap<QString, int> categories;
    for (const QByteArray &file : files) {
        const ByteSpan body = findFences(file).body;
        const QByteArray text = file.sliced(body.begin, body.size());
        if (text.trimmed().isEmpty())
            ++bodies[text];
        ++categories[parseArticle(file, false).article.category];
    }
    result.blankBody = mostOften(bodies);
    result.category = mostOften(categories);
    return result;
}

Neighbours readTopicNeighbours(const QString &libraryFolder)
{
    const std::vector<QByteArray> files =
        newestFiles(libraryFolder + "/_data/topics"_L1, {u"*.yaml"_s, u"*.yml"_s});
    Neighbours result;
    result.style = learnYamlStyle(files);
    result.eol = commonEol(files);
    if (files.empty()) {
        result.style.keyOrder = QStringList{u"taxonomy"_s, u"_id"_s,      u"name"_s,    u"shortname"_s,
                                            u"parent"_s,   u"keywords"_s, u"hashtags"_s};
        for (const auto path : {u"taxonomy", u"_id", u"name", u"shortname", u"parent", u"keywords"})
            result.style.stringStyle.insert(QString::fromUtf16(path), ScalarStyle::Plain);
    }
    return result;
}

} // namespace hearth

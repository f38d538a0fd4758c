// SPDX-License-Identifier: Apache-2.0
#include "core/curate/stylesampler.h"
#include "core/article/article.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include <QDir>

namespace hearth {

using namespace Qt::StringLiterals;

const LibraryStyle &StyleSampler::near(const QString &key)
{
    const qsizetype slash = key.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : key.first(slash);
    if (const auto known = m_styles.constFind(folder); known != m_styles.constEnd())
        return *known;

    // The newest names come last: they show how the site is written today.
    constexpr qsizetype sampleSize = 200;
    const QDir dir(m_folder + u'/' + folder);
    QStringList names = dir.entryList({u"*.md"_s, u"*.markdown"_s, u"*.html"_s}, QDir::Files, QDir::Name);
    names = names.mid(std::max<qsizetype>(0, names.size() - sampleSize));
    std::vector<QByteArray> files;
    for (const QString &name : std::as_const(names)) {
        auto content = readFile(dir.filePath(name), maxArticleBytes);
        if (content && hasOpeningFence(*content))
            files.push_back(std::move(*content));
    }
    return *m_styles.insert(folder, learnStyle(files));
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"
#include <QHash>

namespace hearth {

/// How the neighbours of a file are written. Looks into each folder once, at some of its files; blocking
/// (about 10 ms a folder). One thread at a time.
class StyleSampler final
{
public:
    explicit StyleSampler(QString libraryFolder) : m_folder(std::move(libraryFolder)) {}

    const LibraryStyle &near(const QString &key);

private:
    QString m_folder;
    QHash<QString, LibraryStyle> m_styles; ///< by folder, relative to the library
};

} // namespace hearth

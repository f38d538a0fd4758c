// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace hearth {

/// One topic of _data/topics/NN-slug.yaml.
struct Topic
{
    QString name;
    QString id; ///< _id
    QString shortName;
    QString parent; ///< a topic's name, also of one that has no file; empty at the root
    QStringList keywords;
    QStringList hashtags;
    QString file;  ///< relative to the library
    int order = 0; ///< NN of the file name; files without a number come last
    friend bool operator==(const Topic &, const Topic &) = default;
};

/// The topics of a library, in their order. A plain value. Cycles are broken up: such a topic is a root.
class Taxonomy final
{
public:
    Taxonomy() = default;
    explicit Taxonomy(QList<Topic> topics);

    const QList<Topic> &topics() const { return m_topics; } ///< those that have a file
    /// All topics of the hierarchy: a parent that has no file of its own stands before its first child, with
    /// nothing but its name.
    QList<Topic> withImpliedParents() const;
    /// By name or _id, case-insensitive; null when the taxonomy lacks it.
    const Topic *find(QStringView nameOrId) const;

    friend bool operator==(const Taxonomy &, const Taxonomy &) = default;

private:
    QList<Topic> m_topics;
};

/// Reads _data/topics below the library's folder. A folder that does not exist gives an empty taxonomy; a
/// file that cannot be read is left out and named in `broken` (relative paths).
Taxonomy readTaxonomy(const QString &libraryFolder, QStringList *broken = nullptr);

} // namespace hearth

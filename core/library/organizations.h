// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include <QHash>

namespace hearth {

/// One provider of _data/organizations/DOMAIN.md.
struct Organization
{
    QString name;
    QString domain;
    QString description;
    QList<ImageRef> images; ///< logos; local paths are relative to the library
    friend bool operator==(const Organization &, const Organization &) = default;
};

class Organizations final
{
public:
    Organizations() = default;
    explicit Organizations(QList<Organization> all);

    const QList<Organization> &all() const { return m_all; } ///< by name
    const Organization *byDomain(QStringView domain) const;  ///< case-insensitive; null when unknown
    /// Absolute path of the smallest local logo that is at least `pixels` wide (else the largest), empty when
    /// there is none.
    QString logoPath(QStringView domain, const QString &libraryFolder, int pixels) const;

private:
    QList<Organization> m_all;
    QHash<QString, int> m_byDomain;
};

Organizations readOrganizations(const QString &libraryFolder);

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include "core/index/resultset.h"
#include "core/library/organizations.h"
#include "core/library/taxonomy.h"
#include <QWidget>

namespace hearth {

class LogoCache;

/// Smart lists, topics, providers, types and years with live counts. One query in, an edited query out; it
/// changes nothing of the query that it does not show. The count beside a row is what a plain click on it
/// gives.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    void setLibrary(const Taxonomy &taxonomy, const Organizations &organizations);
    void setLogoCache(LogoCache *logos); ///< not owned
    /// Counts and check marks; keeps expansion, current row and scroll position. Emits nothing.
    void setFacets(const Facets &facets, const Query &query);

    /// Keys of the folded sections and topics, to be remembered by the settings.
    QStringList folded() const;
    void setFolded(const QStringList &keys);

    enum class SmartList { All, Unread, Today, Hot, Starred, Offline, Undecided, Unpublished };
    /// The edit that a click on a smart list makes, also for the keys g a, g u, … Emits queryEdited().
    void openSmartList(SmartList list);

Q_SIGNALS:
    void queryEdited(const hearth::Query &query);
    void foldedChanged();
};

} // namespace hearth

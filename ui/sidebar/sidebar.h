// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include "core/index/resultset.h"
#include "core/library/organizations.h"
#include "core/library/taxonomy.h"
#include "ui/sidebar/sidebarquery.h"
#include <QHash>
#include <QSet>
#include <QWidget>

class QLineEdit;

namespace hearth {

class LogoCache;
class SidebarModel;
class SidebarView;

/// Smart lists, topics, labels, providers, types, years and folders with live counts. One query in, an edited
/// query out; it changes nothing of the query that it does not show.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    using SmartList = hearth::SmartList;

    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    void setLibrary(const Taxonomy &taxonomy, const Organizations &organizations);
    void setLogoCache(LogoCache *logos); ///< not owned
    /// Counts and check marks; keeps what is folded, the current row and the scroll position. Emits nothing.
    void setFacets(const Facets &facets, const Query &query);

    /// Keys of the folded sections and topics, to be remembered by the settings.
    QStringList folded() const;
    void setFolded(const QStringList &keys);

    /// The edit that a click on a smart list makes, also for the keys g a, g u, … Emits queryEdited().
    void openSmartList(SmartList list);

    SidebarView *view() const { return m_view; }
    SidebarModel *model() const { return m_model; }

Q_SIGNALS:
    void queryEdited(const hearth::Query &query);
    void foldedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edit(const SidebarItem &item, Gesture gesture);
    void chooseRange(const QModelIndex &from, const QModelIndex &to, bool keepOthers);
    void showMenu(const QModelIndex &index, QPoint globalPosition);
    void unfold();
    void hideEmptySections();
    void placeFields();
    void applyTopicFilter();
    void setFilter(SidebarKind kind, const QString &text);
    void remember(const QModelIndex &index, bool folded);

    SidebarModel *m_model;
    SidebarView *m_view;
    QSet<QString> m_folded;
    QHash<int, QLineEdit *> m_fields; ///< by kind
    bool m_unfolding = false;
};

} // namespace hearth

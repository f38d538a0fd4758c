// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/index/resultset.h"
#include "ui/models/rowcache.h"
#include <QAbstractListModel>
#include <QLocale>

namespace hearth {

/// The articles of a result, in its order. A new result costs the same for ten rows and for a million: the
/// ids are taken over, a row is fetched when a view asks for it. A new result resets the model;
/// ArticleListView keeps selection, current row and scroll position across it by id.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `clock` must outlive the model; null: the system's clock.
    explicit ArticleListModel(const Clock *clock = nullptr, QObject *parent = nullptr);

    void setSource(RowSource *source); ///< not owned; null for none; forgets all rows
    void setResult(const ResultSet &result);
    void clear();
    const ResultSet &result() const { return m_result; }
    std::span<const ArticleId> ids() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row without a copy, or with no more than its id when it vanished. Holds until the next call into
    /// the model.
    const RowData &rowData(int row) const;
    ArticleId idAt(int row) const; ///< None outside of the result
    int
    rowOf(ArticleId id) const; ///< -1 when it is not in the result; a quick scan, 0.3 ms at a million rows
    /// Rows of many ids in one pass, in the order of the result; ids that are not in it are left out.
    std::vector<int> rowsOf(std::span<const ArticleId> wanted) const;
    /// The first row after `from` (before, for step -1) whose id is in `subset`, -1 when there is none: next
    /// unread and the like.
    int nextRowIn(std::span<const ArticleId> subset, int from, int step = 1) const;

    /// Read these rows anew: something of them changed.
    void refresh(const QList<ArticleId> &changed);
    /// Read all rows anew when next shown.
    void refreshAll();

private:
    const Clock *m_clock;
    ResultSet m_result;
    mutable RowCache m_cache;
};

/// A row as one sentence for screen readers: title, provider, date, quality, heat, marks.
QString rowSentence(const RowData &row, const QDateTime &nowUtc, const QLocale &locale);

} // namespace hearth

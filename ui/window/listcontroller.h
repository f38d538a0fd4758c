// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "ui/models/articlelistmodel.h"
#include <QObject>
#include <QTimer>

namespace hearth {

/// The query and its result: asks the library, takes the newest answer, and decides what of it the list
/// shows. After a change of read marks or stars only the counts follow, so that an article does not vanish
/// under its reader's eyes.
class ListController final : public QObject, private RowSource
{
    Q_OBJECT
public:
    explicit ListController(const Clock *clock, QObject *parent = nullptr);

    ArticleListModel *model() { return &m_model; }
    const Query &query() const { return m_query; }
    Library *library() const { return m_library; }
    const ResultSet &result() const { return m_result; } ///< what is shown, with the newest counts

    void setLibrary(Library *library,
                    const Query &query); ///< evaluates at once: the first rows are there; null: none
    void setQuery(const Query &query);
    void askAgain(); ///< the content changed
    /// Rows or counts of the query are still to come.
    bool isAsking() const { return m_latest != 0 || m_counts.isActive(); }

    /// Ids of what the query gives and the flag holds for, in order: unread ones, starred ones.
    std::vector<ArticleId> idsWith(Flag flag) const;
    /// How many the query would give without its clause number `index`.
    int countWithout(std::size_t index) const;

Q_SIGNALS:
    void queryChanged(const hearth::Query &query);
    void resultChanged();                                  ///< rows or counts
    void rowsChanged(const QList<hearth::ArticleId> &ids); ///< read, starred
    void contentChanged(bool idsReset);                    ///< files were taken in

private:
    std::vector<RowData> rows(std::span<const ArticleId> ids) override;
    void takeResult(const ResultSet &result);
    void onStateChanged(const QList<ArticleId> &ids);

    ArticleListModel m_model;
    Library *m_library = nullptr;
    Query m_query;
    ResultSet m_result;
    std::uint64_t m_latest = 0; ///< number of the request whose answer counts
    bool m_countsOnly = false;  ///< that request asks for counts, the rows stay
    QTimer m_counts;            ///< gathers changes of state
};

} // namespace hearth

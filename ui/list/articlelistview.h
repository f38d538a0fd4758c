// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/list/placeholder.h"
#include "ui/list/rowgeometry.h"
#include "ui/models/articlelistmodel.h"
#include <QListView>

namespace hearth {

class LogoCache;
class PlaceholderWidget;
class RowDelegate;
class ThumbnailSource;

/// The list of articles in one of three densities. All items have one size, so position is arithmetic and a
/// million rows cost what ten cost (Qt's own layout walks all rows: 20 ms at a million). Extended selection.
class ArticleListView final : public QListView
{
    Q_OBJECT
public:
    explicit ArticleListView(QWidget *parent = nullptr);
    ~ArticleListView() override;

    void setArticleModel(ArticleListModel *model);    ///< not owned
    void setThumbnailSource(ThumbnailSource *source); ///< not owned; null for none
    void setLogoCache(LogoCache *logos);              ///< not owned; null for letter tiles
    void setClock(const Clock *clock);                ///< not owned; for relative dates

    Density density() const { return m_density; }
    void setDensity(Density density); ///< keeps the current row, or else the top one, in view

    ArticleId currentArticle() const;
    /// Makes it the current and only selected row and scrolls there if needed; nothing when it is not in the
    /// result. False when it is not.
    bool selectArticle(ArticleId id);
    QList<ArticleId> selectedArticles() const; ///< in the order of the list
    int columnCount() const;                   ///< 1, or the cards side by side

    void setPlaceholder(const PlaceholderState &state);

public Q_SLOTS:
    void selectNext(); ///< one row further; the current one itself while it is not selected
    void selectPrevious();
    void selectFirst();
    void selectLast();
    void toggleCurrentSelected(); ///< x: adds the current row to the selection or takes it out

Q_SIGNALS:
    void currentArticleChanged(
        hearth::ArticleId id); ///< None when there is none any more; not by a new result that keeps it
    void selectionEdited();    ///< which articles are selected changed
    void articleActivated(hearth::ArticleId id);                     ///< Enter or double click
    void starToggled(hearth::ArticleId id);                          ///< a click on the star of a row
    void contextMenuAt(hearth::ArticleId id, QPoint globalPosition); ///< None over no row
    void placeholderAction(int index);

private:
    Density m_density = Density::Comfortable;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/list/listgrid.h"
#include "ui/list/listplace.h"
#include "ui/list/placeholder.h"
#include <QListView>
#include <QTimer>
#include <optional>

namespace hearth {

class LogoCache;
class PlaceholderWidget;
class RowDelegate;
class ThumbnailSource;

/// The list of articles in one of three densities. All rows have one size, so where they lie is arithmetic
/// and a million cost what ten cost (the layout of QListView walks all rows: 20 ms at a million; it is never
/// run here). Extended selection.
///
/// A new result of the model keeps, by id, what is selected, what is current and what stands where on the
/// screen. When the current article is not in it any more, its next neighbour gets the keyboard, unselected,
/// and nothing is emitted: what the reader shows stays. Once a later result has it again, it is current
/// again.
class ArticleListView final : public QListView
{
    Q_OBJECT
public:
    explicit ArticleListView(QWidget *parent = nullptr);
    ~ArticleListView() override;

    void setArticleModel(ArticleListModel *model);    ///< not owned
    void setThumbnailSource(ThumbnailSource *source); ///< not owned; null for none
    void setLogoCache(LogoCache *logos);              ///< not owned; null for no logos
    void setClock(const Clock *clock);                ///< not owned; for relative dates

    Density density() const { return m_density; }
    void setDensity(Density density); ///< what is looked at stays in its place

    ArticleId currentArticle() const; ///< None when no row is current and selected
    /// Makes it the current and only selected row and scrolls there if needed. False, and nothing happens,
    /// when it is not in the result.
    bool selectArticle(ArticleId id);
    QList<ArticleId> selectedArticles() const;         ///< in the order of the list
    int columnCount() const { return m_grid.columns; } ///< 1, or the cards side by side

    QRectF starRect(int row) const; ///< where its star is clicked, in the viewport

    void setPlaceholder(const PlaceholderState &state);
    /// Another library: its ids mean other articles, so nothing is to be found again.
    void forgetPlace();

    void keyboardSearch(const QString &) override {} ///< single letters are the window's keys
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void doItemsLayout() override;

public Q_SLOTS:
    void selectNext(); ///< one row further; the current one itself while it is not selected
    void selectPrevious();
    void selectFirst();
    void toggleCurrentSelected(); ///< x: adds the current row to the selection or takes it out

Q_SIGNALS:
    /// By the user or selectArticle(); not by a new result. Not `toRead`: by a click that asks for the menu.
    void currentArticleChanged(hearth::ArticleId id, bool toRead);
    void selectionEdited();                                          ///< which articles are selected changed
    void articleActivated(hearth::ArticleId id);                     ///< Enter or double click
    void starToggled(hearth::ArticleId id);                          ///< a click on the star of a row
    void contextMenuAt(hearth::ArticleId id, QPoint globalPosition); ///< None over no row
    void placeholderAction(int index);

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// What should stay where it is while densities are tried.
    struct DensityPlace
    {
        ArticleId kept;
        ArticleId current;
        int offset;     ///< of the kept row from the top of the viewport, without the margin
        int cellHeight; ///< at that time
        int scroll;     ///< where this led to: whoever scrolled since looks at something else
    };

    void restyle();
    void capturePlace();
    void restorePlace();
    void applyScroll(const FoundPlace &found);
    void selectRow(int row);
    void announce(); ///< emits currentArticleChanged() once per article
    void repaintRow(ArticleId id);
    QRect rowRect(int row) const;
    std::pair<int, int> rowsOnScreen() const;
    void tellVisible();
    int rowCount() const;
    int rowToKeep() const;
    bool isOnScreen(int row) const;

    ArticleListModel *m_model = nullptr;
    RowDelegate *m_delegate;
    PlaceholderWidget *m_placeholder;
    PlaceholderState::Kind m_placeholderKind = PlaceholderState::Kind::None;
    ThumbnailSource *m_thumbnails = nullptr;
    LogoCache *m_logos = nullptr;
    Density m_density = Density::Comfortable;
    ListGrid m_grid;
    std::optional<ListPlace> m_place; ///< taken before a reset, or of a current article that vanished
    std::optional<DensityPlace> m_densityPlace;
    ArticleId m_announced = ArticleId::None;
    int m_hiddenOffset = 0; ///< where the rows stand while a placeholder covers them
    bool m_restoring = false;
    bool m_forMenu = false; ///< the right button is what makes another row the current one
    QTimer m_visibleTimer;  ///< what is on the screen is told at most some times a second
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/list/articlelistview.h"
#include "ui/common/logo.h"
#include "ui/list/placeholderwidget.h"
#include "ui/list/rowdelegate.h"
#include "ui/list/thumbnailsource.h"
#include <QContextMenuEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace hearth {

ArticleListView::ArticleListView(QWidget *parent)
    : QListView(parent), m_delegate(new RowDelegate(this)), m_placeholder(new PlaceholderWidget(viewport()))
{
    setAccessibleName(tr("Articles"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(150);
    connect(&m_visibleTimer, &QTimer::timeout, this, &ArticleListView::tellVisible);
    m_placeholder->hide();
    connect(m_placeholder, &PlaceholderWidget::action, this, &ArticleListView::placeholderAction);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT articleActivated(m_model ? m_model->idAt(index.row()) : ArticleId::None);
    });
    restyle();
}

ArticleListView::~ArticleListView() = default;

void ArticleListView::setArticleModel(ArticleListModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ArticleListView::capturePlace);
    // Connected after setModel(), so that it comes after the selection model has emptied itself on the same
    // signal.
    connect(model, &QAbstractItemModel::modelReset, this, &ArticleListView::restorePlace);
}

void ArticleListView::setThumbnailSource(ThumbnailSource *source)
{
    if (m_thumbnails)
        disconnect(m_thumbnails, nullptr, this, nullptr);
    m_thumbnails = source;
    m_delegate->setThumbnailSource(source);
    if (source)
        connect(source, &ThumbnailSource::ready, this, &ArticleListView::repaintRow);
    viewport()->update();
}

void ArticleListView::setLogoCache(LogoCache *logos)
{
    if (m_logos)
        disconnect(m_logos, nullptr, this, nullptr);
    m_logos = logos;
    m_delegate->setLogoCache(logos);
    if (logos)
        connect(logos, &LogoCache::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void ArticleListView::setClock(const Clock *clock)
{
    m_delegate->setClock(clock);
    viewport()->update();
}

void ArticleListView::restyle()
{
    m_delegate->setStyle(RowStyle(font(), themeFor(palette()), m_density, layoutDirection()));
    m_placeholder->setTheme(m_delegate->style().theme);
    if (m_model)
        doItemsLayout();
}

ArticleId ArticleListView::currentArticle() const
{
    const QModelIndex current = currentIndex();
    return m_model && selectionModel()->isSelected(current) ? m_model->idAt(current.row()) : ArticleId::None;
}

bool ArticleListView::selectArticle(ArticleId id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return false;
    selectRow(row);
    return true;
}

QList<ArticleId> ArticleListView::selectedArticles() const
{
    QList<ArticleId> ids;
    if (!m_model)
        return ids;
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

void ArticleListView::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_place.reset();
    const QModelIndex index = m_model->index(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    announce();
}

void ArticleListView::selectNext()
{
    const QModelIndex current = currentIndex();
    const bool stepsOn = !current.isValid() || selectionModel()->isSelected(current);
    selectRow(qMin(current.row() + (stepsOn ? 1 : 0), rowCount() - 1));
}

void ArticleListView::selectPrevious()
{
    const QModelIndex current = currentIndex();
    selectRow(current.isValid() ? qMax(0, current.row() - 1) : 0);
}

void ArticleListView::selectFirst()
{
    selectRow(0);
}

void ArticleListView::toggleCurrentSelected()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_restoring)
        announce();
}

void ArticleListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_restoring)
        return;
    m_place.reset(); // the user chose anew: nothing to go back to
    Q_EMIT selectionEdited();
    announce();
}

void ArticleListView::announce()
{
    // Setting a current index selects it afterwards; only what is both is being looked at. With more than one
    // selected the current one still is.
    const ArticleId id = currentArticle();
    if (id == ArticleId::None || id == m_announced)
        return;
    m_announced = id;
    Q_EMIT currentArticleChanged(id, !m_forMenu);
}

void ArticleListView::capturePlace()
{
    if (!m_model || m_model->rowCount() == 0)
        return; // nothing to be found in an empty list; what was captured before it stays
    const int current = currentIndex().row();
    const bool keepsLost = m_place && selectionModel()->selection().isEmpty();
    const ListPlace lost = keepsLost ? *m_place : ListPlace();
    // A row that only holds the keyboard for one that vanished is not what is being looked at.
    const bool isLookedAt = isOnScreen(current) && selectionModel()->isSelected(currentIndex());
    m_place = placeIn({.model = *m_model,
                       .selection = selectionModel()->selection(),
                       .currentRow = current,
                       .isLookedAt = isLookedAt,
                       .topRow = rowsOnScreen().first,
                       .scroll = verticalOffset(),
                       .offsetOf = [this](int row) { return rowRect(row).top(); }});
    if (keepsLost) { // still waiting for an article that vanished in an earlier result
        m_place->current = lost.current;
        m_place->selected = lost.selected;
    }
}

void ArticleListView::reset()
{
    const QScopedValueRollback restoring(m_restoring, true);
    QListView::reset();
    doItemsLayout();
}

void ArticleListView::restorePlace()
{
    if (!m_place || rowCount() == 0)
        return;
    const QScopedValueRollback restoring(m_restoring, true);
    const FoundPlace found = findPlace(*m_place, *m_model);
    if (found.current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(found.current), QItemSelectionModel::NoUpdate);
    selectionModel()->select(found.selection, QItemSelectionModel::ClearAndSelect);
    applyScroll(found);
    if (!found.currentVanished)
        m_place.reset();
    Q_EMIT selectionEdited();
}

void ArticleListView::applyScroll(const FoundPlace &found)
{
    const int top = found.anchor < 0 ? 0 : m_grid.cell(found.anchor).top() - found.anchorOffset;
    verticalScrollBar()->setValue(top);
}

void ArticleListView::forgetPlace()
{
    m_place.reset();
    m_densityPlace.reset();
    m_announced = ArticleId::None;
    const QScopedValueRollback restoring(m_restoring, true);
    if (selectionModel()) {
        selectionModel()->clear();
        verticalScrollBar()->setValue(0);
    }
}

QRectF ArticleListView::starRect(int row) const
{
    return m_model ? m_delegate->starRect(rowRect(row), m_model->index(row)) : QRectF();
}

void ArticleListView::setPlaceholder(const PlaceholderState &state)
{
    const bool wasShown = m_placeholderKind != PlaceholderState::Kind::None;
    const bool shows = state.kind != PlaceholderState::Kind::None;
    const int offset = wasShown ? m_hiddenOffset : verticalOffset();
    m_placeholderKind = state.kind;
    m_placeholder->setState(state, m_delegate->style().theme);
    m_placeholder->setVisible(shows);
    updateGeometries(); // the rows below it do not scroll
    m_hiddenOffset = shows ? offset : 0;
    if (!shows && wasShown)
        verticalScrollBar()->setValue(offset);
    viewport()->update();
}

void ArticleListView::repaintRow(ArticleId id)
{
    if (id == ArticleId::None || !m_model) {
        viewport()->update();
        return;
    }
    const auto [first, last] = rowsOnScreen();
    for (int row = first; row <= last; ++row) {
        if (m_model->idAt(row) == id)
            viewport()->update(rowRect(row));
    }
}

void ArticleListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = m_delegate->style().theme;
    painter.fillRect(event->rect(), theme.background);
    if (m_placeholderKind == PlaceholderState::Kind::Loading) {
        ListGrid skeleton = listGrid(m_delegate->style().metrics, 999, viewport()->width());
        const auto [first, last] = skeleton.rowsBetween(0, viewport()->height());
        for (int row = first; row <= last; ++row) {
            painter.setOpacity(
                qMax(0.0, 1.0 - 1.1 * skeleton.cell(row).top() / qMax(1, viewport()->height())));
            m_delegate->paintSkeleton(painter, skeleton.cell(row));
        }
        return;
    }
    if (m_placeholderKind != PlaceholderState::Kind::None || !m_model)
        return;
    const int offset = verticalOffset();
    const auto [first, last] =
        m_grid.rowsBetween(event->rect().top() + offset, event->rect().bottom() + offset);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QModelIndex current = currentIndex();
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const int hovered = viewport()->underMouse() ? indexAt(mouse).row() : -1;
    const bool focused = hasFocus() || viewport()->hasFocus();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row);
        option.rect = rowRect(row);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == current);
        option.state.setFlag(QStyle::State_MouseOver, row == hovered);
        option.state.setFlag(QStyle::State_KeyboardFocusChange,
                             window()->testAttribute(Qt::WA_KeyboardFocusChange));
        m_delegate->paint(&painter, option, index);
    }
    if (m_thumbnails && !m_visibleTimer.isActive())
        m_visibleTimer.start();
}

void ArticleListView::tellVisible()
{
    if (!m_thumbnails || !m_model || m_placeholderKind != PlaceholderState::Kind::None)
        return;
    QSet<QString> references;
    const auto [first, last] = rowsOnScreen();
    for (int row = std::max(0, first); row <= last && row < rowCount(); ++row)
        references.insert(m_model->rowData(row).thumbnail.url);
    m_thumbnails->setVisible(references);
}

void ArticleListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        restyle();
        break;
    default:
        break;
    }
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    // Enter opens on every platform (macOS would edit); everything else is the base's.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        selectRow(currentIndex().row());
        Q_EMIT articleActivated(currentArticle());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid() &&
        starRect(index.row()).contains(event->position())) {
        Q_EMIT starToggled(m_model->idAt(index.row()));
        event->accept();
        return;
    }
    m_forMenu = event->button() == Qt::RightButton;
    QListView::mousePressEvent(event);
    m_forMenu = false;
}

void ArticleListView::contextMenuEvent(QContextMenuEvent *event)
{
    // From the keyboard the menu belongs to the current row, wherever the mouse is.
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QPoint at = byKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT contextMenuAt(m_model ? m_model->idAt(index.row()) : ArticleId::None, at);
    event->accept();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/list/articlelistview.h"

namespace hearth {
ArticleListView::ArticleListView(QWidget *parent) : QListView(parent) {}
ArticleListView::~ArticleListView() = default;
void ArticleListView::setArticleModel(ArticleListModel *model)
{
    setModel(model);
}
void ArticleListView::setThumbnailSource(ThumbnailSource *) {}
void ArticleListView::setLogoCache(LogoCache *) {}
void ArticleListView::setClock(const Clock *) {}
void ArticleListView::setDensity(Density density)
{
    m_density = density;
}
ArticleId ArticleListView::currentArticle() const
{
    return ArticleId(currentIndex().data(ArticleListModel::IdRole).toUInt());
}
bool ArticleListView::selectArticle(ArticleId)
{
    return false;
}
QList<ArticleId> ArticleListView::selectedArticles() const
{
    return {};
}
int ArticleListView::columnCount() const
{
    return 1;
}
void ArticleListView::setPlaceholder(const PlaceholderState &) {}
void ArticleListView::selectNext() {}
void ArticleListView::selectPrevious() {}
void ArticleListView::selectFirst() {}
void ArticleListView::selectLast() {}
void ArticleListView::toggleCurrentSelected() {}
} // namespace hearth

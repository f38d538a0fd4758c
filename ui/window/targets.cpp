// SPDX-License-Identifier: Apache-2.0
#include "ui/window/targets.h"
#include "ui/list/articlelistview.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"

namespace hearth {

std::vector<ArticleId> targetArticles(const WindowParts &parts)
{
    const QList<ArticleId> selected = parts.view->selectedArticles();
    if (!selected.isEmpty())
        return {selected.cbegin(), selected.cend()};
    if (parts.reader->article() != ArticleId::None)
        return {parts.reader->article()};
    return {};
}

QStringList targetKeys(const WindowParts &parts)
{
    const Library *library = parts.list->library();
    QStringList keys;
    for (const ArticleId id : targetArticles(parts)) {
        if (const QString key = library ? library->keyOf(id) : QString(); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

QStringList topicNames(Library &library)
{
    QStringList all;
    for (const Topic &topic : library.taxonomy().topics())
        all.append(topic.name);
    for (const FacetCount &count : library.facetCounts({}, Facet::Topic)) {
        if (const QString name = count.label.isEmpty() ? count.value : count.label; !all.contains(name))
            all.append(name);
    }
    return all;
}

QRect targetPlace(const WindowParts &parts)
{
    const QWidget *viewport = parts.view->viewport();
    QRect row = parts.view->visualRect(parts.view->currentIndex());
    if (!row.intersects(viewport->rect()))
        row = QRect(0, 0, viewport->width(), 1);
    return {viewport->mapToGlobal(row.topLeft()), row.size()};
}

} // namespace hearth

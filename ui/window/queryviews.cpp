// SPDX-License-Identifier: Apache-2.0
#include "ui/window/queryviews.h"
#include "core/index/queryedit.h"
#include "ui/filter/chipbar.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchbox.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/placekeeper.h"
#include "ui/window/statusbar.h"

namespace hearth {

QueryViews::QueryViews(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect(m.filter, &FilterBar::queryEdited, m.list, &ListController::setQuery);
    connect(m.chips, &ChipBar::queryEdited, m.list, &ListController::setQuery);
    connect(m.sidebar, &Sidebar::queryEdited, m.list, &ListController::setQuery);
    connect(m.pane, &ReaderPane::topicActivated, this,
            [this](const QString &topic) { add(Field::Topic, topic); });
    connect(m.pane, &ReaderPane::providerActivated, this,
            [this](const QString &name) { add(Field::Provider, name); });
    connect(m.list, &ListController::queryChanged, m.filter, &FilterBar::setQuery);
    connect(m.list, &ListController::queryChanged, m.chips, &ChipBar::setQuery);
    connect(m.list, &ListController::queryChanged, this, [this](const Query &query) {
        if (m.list->result().facets)
            m.sidebar->setFacets(*m.list->result().facets, query);
    });
    connect(m.list, &ListController::resultChanged, this, &QueryViews::showResult);
    connect(m.chips, &ChipBar::focusLeft, m.view, qOverload<>(&QWidget::setFocus));
    wireBox();
}

void QueryViews::wireBox()
{
    connect(m.filter->searchBox(), &SearchBox::leaveRequested, this, [this] {
        m.view->setFocus();
        if (m.view->currentArticle() == ArticleId::None)
            m.view->selectFirst();
    });
    connect(m.filter, &FilterBar::leaveRequested, m.view, qOverload<>(&QWidget::setFocus));
    connect(m.filter->searchBox(), &SearchBox::escapeRequested, this, [this] {
        if (hasWords(m.list->query()))
            m.list->setQuery(withoutWords(m.list->query()));
        else
            m.view->setFocus();
    });
}

void QueryViews::updateNames()
{
    Library *library = m.libraries->library();
    if (!library)
        return;
    const auto values = [library](Facet facet) {
        QStringList all;
        for (const FacetCount &count : library->facetCounts({}, facet))
            all.append(count.label.isEmpty() ? count.value : count.label);
        return all;
    };
    CompletionNames names{{}, values(Facet::Provider), values(Facet::Type), values(Facet::Folder), {}, {}};
    for (const FacetCount &label : library->labelCounts())
        names.labels.append(label.value);
    for (const Organization &organization : library->organizations().all())
        names.domains.append(organization.domain);
    for (const Topic &topic : library->taxonomy().topics())
        names.topics.append(topic.name);
    for (const QString &topic : values(Facet::Topic))
        if (!names.topics.contains(topic))
            names.topics.append(topic);
    m.filter->setNames(names);
}

void QueryViews::showResult()
{
    const ResultSet &result = m.list->result();
    m.chips->setCounts(int(result.size()), result.total);
    if (!result.facets)
        return m.status->setCounts(int(result.size()), 0);
    m.filter->setFacets(*result.facets);
    m.sidebar->setFacets(*result.facets, m.list->query());
    m.status->setCounts(int(result.size()), result.facets->flags.unreadShown);
}

void QueryViews::clearStep()
{
    const Query &query = m.list->query();
    if (m.view->selectedArticles().size() > 1)
        m.view->selectArticle(m.list->model()->idAt(m.view->currentIndex().row()));
    else if (hasWords(query))
        m.list->setQuery(withoutWords(query));
    else
        clearAll();
}

void QueryViews::clearAll()
{
    Query empty;
    empty.sort = m.list->query().sort;
    m.list->setQuery(empty);
}

void QueryViews::add(Field field, const QString &name)
{
    m.list->setQuery(queryedit::withNames(m.list->query(), field, {name}));
}

} // namespace hearth

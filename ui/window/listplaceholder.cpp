// SPDX-License-Identifier: Apache-2.0
#include "ui/window/listplaceholder.h"
#include "core/index/queryedit.h"
#include "ui/common/bidi.h"
#include "ui/filter/chiptext.h"
#include "ui/window/listcontroller.h"

namespace hearth {

ListPlaceholder::ListPlaceholder(ListController *list, QObject *parent) : QObject(parent), m_list(list)
{
    connect(list, &ListController::resultChanged, this, &ListPlaceholder::update);
}

void ListPlaceholder::setFailure(const QString &text)
{
    m_failure = text;
    update();
}

void ListPlaceholder::offer(const QString &text, std::function<void()> action)
{
    m_state.actions.append(text);
    m_actions.push_back(std::move(action));
}

void ListPlaceholder::update()
{
    const PlaceholderState before = m_state;
    m_state = {};
    m_actions.clear();
    const Library *library = m_list->library();
    if (!library) {
        describeNoLibrary();
    } else if (m_list->result().size() == 0) {
        if (library->articleCount() > 0) {
            describeNoMatch();
        } else if (library->isImporting() || !library->wasImported()) {
            m_state.kind = PlaceholderState::Kind::Loading;
        } else {
            m_state.kind = PlaceholderState::Kind::Empty;
            m_state.title = tr("There are no articles here yet");
            m_state.text =
                tr("%1 holds no file with front matter (a first line of three dashes). A file that you put "
                   "there shows up by itself.")
                    .arg(isolatedLtr(library->folder()));
            offer(tr("Open another library…"), [this] { Q_EMIT openLibraryRequested(); });
        }
    }
    if (m_state != before)
        Q_EMIT stateChanged(m_state);
}

void ListPlaceholder::describeNoLibrary()
{
    m_state.kind = PlaceholderState::Kind::Empty;
    m_state.title = m_failure.isEmpty() ? tr("No library is open") : tr("This library cannot be opened");
    m_state.text = m_failure.isEmpty()
                       ? tr("A library is a folder of articles: text files with front matter. Open one, or "
                            "drop a folder on this window.")
                       : m_failure;
    offer(tr("Open a library…"), [this] { Q_EMIT openLibraryRequested(); });
    offer(tr("Open the sample library"), [this] { Q_EMIT openSampleRequested(); });
}

void ListPlaceholder::describeNoMatch()
{
    const Query &query = m_list->query();
    m_state.kind = PlaceholderState::Kind::NoMatch;
    m_state.title = tr("No article matches");
    if (query.clauses.size() < 2) {
        m_state.text = tr("Nothing in this library matches the filter.");
    } else {
        // The one filter without which the most would be found.
        std::size_t best = 0;
        int most = 0;
        for (std::size_t i = 0; i < query.clauses.size(); ++i) {
            const int count = m_list->countWithout(i);
            if (count > most) {
                most = count;
                best = i;
            }
        }
        if (most > 0) {
            QString name = chipText(query.clauses[best], QLocale()).sentence();
            if (!name.startsWith(u'“')) // a searched word has its marks already
                name = u'“' + name + u'”';
            m_state.text =
                tr("All filters together match nothing. Without %1 there are %Ln article(s).", nullptr, most)
                    .arg(name);
            offer(tr("Remove %1").arg(name),
                  [this, best] { m_list->setQuery(queryedit::withoutClause(m_list->query(), best)); });
        } else {
            m_state.text = tr("No single filter is to blame: more than one has to go.");
        }
    }
    offer(tr("Clear all filters"), [this] {
        Query empty;
        empty.sort = m_list->query().sort;
        m_list->setQuery(empty);
    });
}

void ListPlaceholder::act(int index)
{
    if (index < 0 || index >= int(m_actions.size()))
        return;
    const auto action = m_actions.at(std::size_t(index)); // by value: the action replaces the list
    action();
}

} // namespace hearth

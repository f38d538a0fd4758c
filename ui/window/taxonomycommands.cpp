// SPDX-License-Identifier: Apache-2.0
#include "ui/window/taxonomycommands.h"
#include "core/base/background.h"
#include "core/index/queryedit.h"
#include "core/index/querytext.h"
#include "core/library/library.h"
#include "ui/common/steptext.h"
#include "ui/curate/previewdialog.h"
#include "ui/curate/taxonomydialog.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/windowactions.h"
#include <QCoreApplication>
#include <QMainWindow>
#include <QTreeWidget>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

using Kind = TaxonomyChange::Kind;

QList<TopicEntry> entriesOf(const Taxonomy &taxonomy)
{
    QList<TopicEntry> entries;
    for (const Topic &topic : taxonomy.withImpliedParents())
        entries.append({topic.name, topic.id, topic.parent, topic.keywords, topic.hashtags, topic.file});
    return entries;
}

/// The articles that may have the topic (or one below it); runs on a worker.
QStringList articlesOf(Library &library, const QString &topic)
{
    QStringList keys;
    const ResultSet found = library.evaluate(queryedit::withNames({}, Field::Topic, {topic}), false);
    if (!found.ids)
        return keys;
    keys.reserve(qsizetype(found.ids->size()));
    for (const ArticleId id : *found.ids)
        keys.append(library.keyOf(id));
    return keys;
}

class TaxonomyWords
{
    Q_DECLARE_TR_FUNCTIONS(TaxonomyCommands)

public:
    static QString question(const TaxonomyChange &change)
    {
        switch (change.kind) {
        case Kind::Rename:
            return tr("Rename “%1” to “%2”?").arg(change.topic, change.to);
        case Kind::Merge:
            return tr("Merge “%1” into “%2”?").arg(change.topic, change.to);
        case Kind::Move:
            return change.to.isEmpty() ? tr("Move “%1” to the top level?").arg(change.topic)
                                       : tr("Move “%1” below “%2”?").arg(change.topic, change.to);
        case Kind::SetKeywords:
            return tr("Change the keywords of “%1”?").arg(change.topic);
        case Kind::SetHashtags:
            return tr("Change the hashtags of “%1”?").arg(change.topic);
        case Kind::Add:
            return tr("Add “%1” to the taxonomy?").arg(change.topic);
        case Kind::Split:
            return tr("Split “%2” from “%1”?").arg(change.topic, change.to);
        }
        return {};
    }
    static QString verb(Kind kind)
    {
        switch (kind) {
        case Kind::Rename:
            return tr("&Rename");
        case Kind::Merge:
            return tr("&Merge");
        case Kind::Move:
            return tr("&Move");
        case Kind::SetKeywords:
        case Kind::SetHashtags:
            return tr("&Change");
        case Kind::Add:
            return tr("&Add");
        case Kind::Split:
            return tr("&Split");
        }
        return {};
    }
    static QString refusal(const Error &error)
    {
        if (error.code != ErrorCode::InvalidValue)
            return editErrorText(error);
        if (error.detail == "taken"_L1)
            return tr("There is a topic “%1” already. Merge the two instead.").arg(error.subject);
        if (error.detail == "below-itself"_L1)
            return tr("“%1” is the topic itself, or lies below it.").arg(error.subject);
        if (error.detail == "unknown"_L1)
            return tr("The taxonomy has no topic “%1”.").arg(error.subject);
        return tr("A topic needs a name.");
    }
    static QString nothing() { return tr("Nothing would change."); }
    static QString looking() { return tr("Looking at the articles…"); }
};

} // namespace

TaxonomyCommands::TaxonomyCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m_pool.setMaxThreadCount(1);
    connect((*m.actions)[Do::Taxonomy], &QAction::triggered, this, &TaxonomyCommands::show);
}

TaxonomyCommands::~TaxonomyCommands()
{
    close();
}

void TaxonomyCommands::close()
{
    m_cancel.cancel();
    m_pool.clear();
    m_pool.waitForDone();
    delete std::exchange(m_dialog, nullptr);
}

void TaxonomyCommands::show()
{
    if (!m.libraries->library())
        return;
    if (!m_dialog) {
        m_dialog = new TaxonomyDialog(m.window);
        connect(m_dialog, &TaxonomyDialog::changeRequested, this, &TaxonomyCommands::plan);
        connect(m_dialog, &TaxonomyDialog::topicRequested, this, [this](const QString &topic) {
            Query query = queryedit::withNames({}, Field::Topic, {topic});
            query.sort = m.list->query().sort;
            m.list->setQuery(query);
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->tree()->setFocus();
    update();
}

void TaxonomyCommands::update()
{
    Library *library = m.libraries->library();
    if (!library || !m_dialog || !m_dialog->isVisible())
        return;
    QList<TaxonomyDialog::UsedTopic> used;
    for (const FacetCount &count : library->facetCounts({}, Facet::Topic))
        used.append({count.value, count.count});
    m_dialog->setTopics(entriesOf(library->taxonomy()), used);
}

void TaxonomyCommands::plan(const TaxonomyChange &change)
{
    Library *library = m.libraries->library();
    if (!library)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_dialog->setMessage(TaxonomyWords::looking());
    inBackground(
        m_pool, this,
        [library, change, topics = entriesOf(library->taxonomy()), cancel = m_cancel] {
            return planTaxonomyChange({library->folder(), topics, articlesOf(*library, change.topic)}, change,
                                      cancel);
        },
        [this, change, cancel = m_cancel](const ChangePlan &plan) {
            if (!cancel.isCancelled())
                confirm(change, plan);
        });
}

void TaxonomyCommands::confirm(const TaxonomyChange &change, ChangePlan plan)
{
    if (!plan.errors.empty())
        return m_dialog->setMessage(TaxonomyWords::refusal(plan.errors.front()));
    if (plan.files.empty())
        return m_dialog->setMessage(TaxonomyWords::nothing());
    m_dialog->setMessage({});
    auto *dialog = new PreviewDialog(std::move(plan), m_dialog, TaxonomyWords::question(change),
                                     TaxonomyWords::verb(change.kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::confirmed, this,
            [this](const ChangePlan &confirmed) { m.curation->apply(confirmed); });
    dialog->open();
}

} // namespace hearth

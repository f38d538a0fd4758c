// SPDX-License-Identifier: Apache-2.0
#include "ui/window/curatecommands.h"
#include "core/curate/bulkedits.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/settings/settings.h"
#include "ui/curate/historypanel.h"
#include "ui/curate/numberpopup.h"
#include "ui/curate/topicpopup.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/panes.h"
#include "ui/window/targets.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>
#include <QMenu>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

const QString quality = QStringLiteral("quality");
const QString heat = QStringLiteral("heat");

std::vector<RowData> targetRows(const WindowParts &parts)
{
    const Library *library = parts.libraries->library();
    return library ? library->rows(targetArticles(parts)) : std::vector<RowData>();
}

} // namespace

CurateCommands::CurateCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    const auto on = [this](Do what, auto function) {
        connect((*m.actions)[what], &QAction::triggered, this, function);
    };
    connectScores();
    addDigitKeys();
    on(Do::Publish, [this] { togglePublished(); });
    on(Do::Topics, [this] { askTopics(); });
    on(Do::CuratorKeys, [this](bool on) { useCuratorKeys(on); });
    on(Do::History, [this] { showHistory(); });
    connect(m.curation, &CurationController::historyChanged, this, &CurateCommands::refreshHistory);
    m_publishText = (*m.actions)[Do::Publish]->text();
    useCuratorKeys(m.settings->curatorKeys());
    updateActions();
}

void CurateCommands::connectScores()
{
    const auto on = [this](Do what, auto function) {
        connect((*m.actions)[what], &QAction::triggered, this, function);
    };
    on(Do::QualityNumber, [this] { askScore(quality); });
    on(Do::HeatNumber, [this] { askScore(heat); });
    on(Do::QualityClear, [this] { edit({{FieldEdit::Op::Remove, quality, {}, {}}}); });
    on(Do::HeatClear, [this] { edit({{FieldEdit::Op::Remove, heat, {}, {}}}); });
    on(Do::QualityUp, [this] { stepScore(quality, scoreStep); });
    on(Do::QualityDown, [this] { stepScore(quality, -scoreStep); });
    on(Do::HeatUp, [this] { stepScore(heat, scoreStep); });
    on(Do::HeatDown, [this] { stepScore(heat, -scoreStep); });
}

void CurateCommands::addDigitKeys()
{
    for (int digit = 1; digit <= 9; ++digit) {
        for (const bool withAlt : {false, true}) {
            auto *action = new QAction(this);
            const QString key = QString::number(digit);
            action->setShortcut(QKeySequence(withAlt ? u"Alt+"_s + key : key));
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            action->setAutoRepeat(false);
            connect(action, &QAction::triggered, this,
                    [this, digit, withAlt] { setScore(withAlt ? heat : quality, digit * 10); });
            m.panes->addAction(action);
        }
    }
}

void CurateCommands::updateActions()
{
    const bool any = !targetArticles(m).empty();
    for (Do what : {Do::QualityNumber, Do::QualityClear, Do::QualityUp, Do::QualityDown, Do::HeatNumber,
                    Do::HeatClear, Do::HeatUp, Do::HeatDown, Do::Publish, Do::Topics})
        (*m.actions)[what]->setEnabled(any);
}

void CurateCommands::edit(const std::vector<FieldEdit> &edits)
{
    if (const QStringList keys = targetKeys(m); !keys.isEmpty())
        m.curation->edit(sameEdits(keys, edits));
}

void CurateCommands::setScore(const QString &field, int value)
{
    edit({{FieldEdit::Op::Set, field, plainValue(QString::number(value)), {}}});
}

void CurateCommands::stepScore(const QString &field, int delta)
{
    // Nobody means "worse than nothing" with a minus on an article without a score.
    const QStringList keys = targetKeys(m);
    if (keys.isEmpty())
        return;
    const auto unscored = std::make_shared<std::atomic_int>(0);
    DerivedEdits shift = shiftNumber(field, delta, delta > 0 ? Unscored::Zero : Unscored::LeftAlone);
    m.curation->edit(sameDerivedEdits(keys, allOf({std::move(shift)}, {}, unscored)), unscored);
}

void CurateCommands::askScore(const QString &field)
{
    const std::vector<RowData> rows = targetRows(m);
    if (rows.empty())
        return;
    if (!m_number) {
        m_number = new NumberPopup(m.window);
        connect(m_number, &NumberPopup::chosen, this, [this](const QString &path, const QString &text) {
            if (text.isEmpty())
                edit({{FieldEdit::Op::Remove, path, {}, {}}});
            else
                edit({{FieldEdit::Op::Set, path, *parseFieldValue(path, text), {}}});
        });
    }
    const auto score = field == quality ? &RowData::quality : &RowData::heat;
    const std::optional<int> first = rows.front().*score;
    const bool same = std::ranges::all_of(rows, [&](const RowData &row) { return row.*score == first; });
    m_number->ask(field, same && first ? QString::number(*first) : QString(),
                  same ? tr("no score") : tr("Multiple"), targetPlace(m));
}

void CurateCommands::togglePublished()
{
    edit({{FieldEdit::Op::Set, u"published"_s, plainValue(isPublished() ? u"false"_s : u"true"_s), {}}});
}

void CurateCommands::wordMenu(QMenu *menu)
{
    if (!menu->actions().contains((*m.actions)[Do::Publish]))
        return;
    connect(menu, &QMenu::aboutToShow, this, [this] { namePublishing(true); });
    connect(menu, &QMenu::aboutToHide, this,
            [this] { namePublishing(false); }); // as the sheet of keys says it
}

void CurateCommands::namePublishing(bool byTargets)
{
    constexpr std::size_t few = 256; // more are not worth a look at each, only to word a menu
    QAction *action = (*m.actions)[Do::Publish];
    const std::size_t count = byTargets ? targetArticles(m).size() : 0;
    const bool isKnown = count > 0 && count <= few;
    action->setText(!isKnown ? m_publishText : isPublished() ? tr("Unpu&blish") : tr("Pu&blish"));
}

bool CurateCommands::isPublished() const
{
    return std::ranges::all_of(targetRows(m),
                               [](const RowData &row) { return row.published.value_or(false); });
}

void CurateCommands::askTopics()
{
    Library *library = m.libraries->library();
    const std::vector<RowData> rows = targetRows(m);
    if (rows.empty())
        return;
    if (!m_topics) {
        m_topics = new TopicPopup(m.window);
        connect(m_topics, &TopicPopup::chosen, this,
                [this](const QStringList &added, const QStringList &removed) {
                    std::vector<FieldEdit> edits;
                    for (const QString &topic : added)
                        edits.push_back({FieldEdit::Op::AddItem, u"topics"_s, stringValue(topic), {}});
                    for (const QString &topic : removed)
                        edits.push_back({FieldEdit::Op::RemoveItem, u"topics"_s, stringValue(topic), {}});
                    edit(std::move(edits));
                });
    }
    QHash<QString, int> counts;
    for (const RowData &row : rows) {
        for (const QString &topic : row.topics)
            ++counts[topic];
    }
    m_topics->ask(topicNames(*library), counts, int(rows.size()), targetPlace(m));
}

void CurateCommands::useCuratorKeys(bool on)
{
    const QKeySequence p(Qt::Key_P);
    const QKeySequence shiftP(Qt::SHIFT | Qt::Key_P);
    const QKeySequence shiftN(Qt::SHIFT | Qt::Key_N);
    (*m.actions)[Do::PreviousUnread]->setShortcuts(on ? QList{shiftN} : QList{p, shiftN});
    (*m.actions)[Do::Publish]->setShortcuts(on ? QList{p, shiftP} : QList{shiftP});
    (*m.actions)[Do::CuratorKeys]->setChecked(on);
    m.settings->setCuratorKeys(on);
}

void CurateCommands::showHistory()
{
    if (!m_history) {
        m_history = new HistoryPanel(m.window);
        connect(m_history, &HistoryPanel::goToRequested, m.curation, &CurationController::goTo);
        connect(m_history, &HistoryPanel::moreWanted, this, [this] {
            m_historyLimit *= 4;
            refreshHistory();
        });
    }
    m_historyLimit = CurationService::recentSteps;
    refreshHistory();
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void CurateCommands::refreshHistory()
{
    CurationService *service = m.curation->service();
    if (!m_history || m_historyLimit == 0)
        return;
    if (!service) {
        m_history->setSteps({}, true);
        return;
    }
    if (m_historyLimit <= CurationService::recentSteps) {
        m_history->setSteps(service->steps(), int(service->steps().size()) < m_historyLimit);
        return;
    }
    service->listSteps(m_historyLimit, m_history, [this](const Result<std::vector<JournalStep>> &steps) {
        if (steps)
            m_history->setSteps(*steps, int(steps->size()) < m_historyLimit);
    });
}

} // namespace hearth

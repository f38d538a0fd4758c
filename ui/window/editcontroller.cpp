// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editcontroller.h"
#include "core/base/fileio.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/relatedentry.h"
#include "core/curate/steplabel.h"
#include "core/curate/unifieddiff.h"
#include "core/frontmatter/parser.h"
#include "core/index/querytext.h"
#include "core/library/library.h"
#include "ui/common/errortext.h"
#include "ui/common/steptext.h"
#include "ui/curate/articlepicker.h"
#include "ui/curate/conflictdialog.h"
#include "ui/curate/editpanel.h"
#include "ui/curate/maplisteditor.h"
#include "ui/curate/previewdialog.h"
#include "ui/curate/topicpopup.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/panes.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/targets.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QToolButton>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// What was typed as a whole, checked field by field.
Result<std::vector<FieldEdit>> checkedEdits(const QByteArray &before, const QByteArray &after)
{
    auto edits = editsBetween(before, after);
    if (!edits)
        return edits;
    for (const FieldEdit &edit : *edits) {
        if (auto checked = checkEdit(edit); !checked)
            return checked.error();
    }
    return edits;
}

} // namespace

EditController::EditController(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_panel(new EditPanel(parts.panes))
{
    m_panel->hide();
    m.panes->setStretchFactor(m.panes->indexOf(m_panel), 2);
    m_planning.setSingleShot(true);
    m_planning.setInterval(200);
    m_storing.setSingleShot(true);
    m_storing.setInterval(1000);
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(100);
    connect(&m_gathering, &QTimer::timeout, this, &EditController::loadSelected);
    connect(&m_planning, &QTimer::timeout, this, &EditController::plan);
    connect(&m_storing, &QTimer::timeout, this, &EditController::storeDrafts);
    connect((*m.actions)[Do::EditPanel], &QAction::triggered, this, &EditController::toggle);
    connect((*m.actions)[Do::EditAll], &QAction::triggered, this, &EditController::editAll);
    connect(m.status, &StatusBar::draftsRequested, this, &EditController::showDraft);
    connect(m_panel, &EditPanel::draftChanged, this, [this] {
        keepDraft();
        planSoon();
    });
    connect(m_panel, &EditPanel::saveRequested, this, &EditController::save);
    connect(m_panel, &EditPanel::revertRequested, this, &EditController::revert);
    connect(m_panel, &EditPanel::changesWanted, this, &EditController::plan);
    connect(m_panel, &EditPanel::closeRequested, this, &EditController::hide);
    connect(m_panel->form(), &FieldForm::topicsWanted, this, &EditController::askTopics);
    connect(m_panel->form(), &FieldForm::libraryWanted, this, &EditController::askArticle);
    connect(m_panel->form(), &FieldForm::leadWanted, this, &EditController::makeLead);
    connect(m_panel->form()->images(), &MapListEditor::sizeWanted, this, &EditController::measure);
    connect(m.web, &WebController::webOpened, this, [this] {
        connect(&m.web->web()->images(), &ImageService::changed, this, [this](const QString &reference) {
            if (m_measuring.contains(reference))
                measure(reference);
        });
    });
}

EditController::~EditController() = default;

void EditController::measure(const QString &url)
{
    // Who adds a picture by its address asks for it: it is fetched unless the window is offline.
    LibraryWeb *web = m.web->web();
    if (!web)
        return;
    PictureWant want;
    want.image.url = url;
    want.articleKey = m_key;
    want.userAsked = true;
    const PictureAnswer answer = web->images().picture(want);
    m_measuring.remove(url);
    // What is larger than any screen was made smaller before it was kept: that is not the picture's size.
    const QSize size = answer.image.size();
    if (answer.state == PictureAnswer::State::Ready &&
        std::max(size.width(), size.height()) < PictureFetcher::maxStoredSide)
        m_panel->form()->images()->setSize(url, size);
    else if (answer.state == PictureAnswer::State::Loading)
        m_measuring.insert(url);
}

void EditController::libraryOpened()
{
    if (m_loaded)
        return;
    auto drafts = DraftStore(m.libraries->library()->userFolder()).load();
    if (drafts) {
        m_drafts = std::move(*drafts);
        m_loaded = true;
    } else {
        m.status->say(errorText(drafts.error()));
    }
    tellDrafts();
    follow();
}

void EditController::libraryClosing()
{
    storeDrafts();
    m_planCancel.cancel();
    m_planning.stop();
    m_drafts.clear();
    m_loaded = false;
    m_key.clear();
    m_keys.clear();
    m_panel->showNothing();
    tellDrafts();
}

void EditController::toggle()
{
    if (m_panel->isVisible() && m_panel->isAncestorOf(m.window->focusWidget()))
        hide();
    else
        show();
}

void EditController::show()
{
    if (!m_panel->isVisible()) {
        m_panel->show();
        makeRoom();
        setWords();
        if (!(m_panel->isMany() && m_panel->isChanged())) {
            m_key.clear();
            m_keys.clear();
        }
        follow();
    }
    m_panel->form()->focusFirst();
}

/// At first the panel comes out as narrow as it may be: it takes what it needs from the reader.
void EditController::makeRoom() const
{
    constexpr int comfortable = 390;
    QList<int> sizes = m.panes->sizes();
    const auto own = m.panes->indexOf(m_panel);
    const auto reader = m.panes->indexOf(m.pane);
    const int taken = std::min(comfortable - sizes[own], sizes[reader] - m.pane->minimumWidth() - 100);
    if (taken <= 0)
        return;
    sizes[own] += taken;
    sizes[reader] -= taken;
    m.panes->setSizes(sizes);
}

void EditController::hide()
{
    m_panel->hide();
    m.view->setFocus();
}

void EditController::editAll()
{
    m.view->selectAll();
    show();
}

void EditController::setWords()
{
    Library *library = m.libraries->library();
    if (!library)
        return;
    FormWords words;
    words.libraryFolder = library->folder();
    for (const FacetCount &count : library->facetCounts({}, Facet::Type))
        words.types.append(count.value);
    QStringList known;
    for (const Organization &organization : library->organizations().all()) {
        words.providers.append({organization.name, organization.domain});
        known.append(organization.name);
    }
    for (const FacetCount &count : library->facetCounts({}, Facet::Provider)) {
        const QString name = count.label.isEmpty() ? count.value : count.label;
        if (!known.contains(name))
            words.providers.append({name, {}});
    }
    m_panel->setWords(words);
}

void EditController::follow()
{
    if (!m_panel->isVisible() || (m_panel->isMany() && m_panel->isChanged()))
        return; // an edit of many keeps the panel until it is written or reverted
    if (targetArticles(m).size() > 1)
        return m_gathering.start();
    m_gathering.stop();
    const QString key = targetKeys(m).value(0);
    if (key == m_key && m_keys.isEmpty() && !key.isEmpty())
        return;
    m_key = key;
    m_keys.clear();
    load();
}

void EditController::loadSelected()
{
    const QStringList keys = targetKeys(m);
    if (keys.size() > 1 && keys != m_keys && m_panel->isVisible() &&
        !(m_panel->isMany() && m_panel->isChanged()))
        loadMany(keys);
}

void EditController::reload()
{
    if (!m_panel->isVisible() || m_panel->isChanged())
        return; // what is being edited meets the file when it is saved
    if (!m_keys.isEmpty())
        loadMany(m_keys);
    else if (const auto file = readFile(m.libraries->library()->pathOf(m_key), maxArticleBytes);
             !m_key.isEmpty() && !(file && *file == m_panel->base()))
        load();
}

void EditController::load()
{
    const Library *library = m.libraries->library();
    if (!library || m_key.isEmpty())
        return m_panel->showNothing();
    const auto file = readFile(library->pathOf(m_key), maxArticleBytes);
    if (!file) {
        m_panel->showNothing();
        m.status->say(errorText(file.error()));
        return;
    }
    m_wanted = *file;
    const auto row = library->row(library->idOf(m_key));
    m_panel->showArticle(row ? row->title : m_key, *file, m_drafts.value(m_key));
    if (m_drafts.contains(m_key))
        planSoon();
}

void EditController::loadMany(const QStringList &keys)
{
    CurationService *service = m.curation->service();
    if (!service)
        return;
    m_key.clear();
    m_keys = keys;
    m_planCancel.cancel();
    m_planCancel = service->summarize(keys, this, [this, keys](const FieldSummary &summary) {
        if (keys == m_keys && !(m_panel->isMany() && m_panel->isChanged()))
            m_panel->showArticles(summary);
    });
}

void EditController::keepDraft()
{
    if (m_key.isEmpty())
        return;
    EditDraft draft = m_panel->draft();
    if (draft.isEmpty())
        m_drafts.remove(m_key);
    else
        m_drafts.insert(m_key, std::move(draft));
    tellDrafts();
    m_storing.start();
}

void EditController::storeDrafts()
{
    m_storing.stop();
    const Library *library = m.libraries->library();
    if (!library || !m_loaded)
        return;
    if (const auto stored = DraftStore(library->userFolder()).save(m_drafts); !stored)
        m.status->say(errorText(stored.error()));
}

void EditController::tellDrafts()
{
    m.status->setDrafts(int(m_drafts.size()));
}

void EditController::showDraft()
{
    Library *library = m.libraries->library();
    if (!library || m_drafts.isEmpty())
        return;
    QStringList keys = m_drafts.keys();
    keys.sort();
    const QString key = keys[(keys.indexOf(m_key) + 1) % keys.size()];
    const ArticleId id = library->idOf(key);
    if (id == ArticleId::None) {
        m.status->say(tr("%1 is gone; what you wrote for it is kept.").arg(key));
        return;
    }
    if (!m.view->selectArticle(id)) {
        m.view->clearSelection();
        m.reader->show(id);
    }
    show();
}

void EditController::planSoon()
{
    m_planning.start();
}

ChangeSet EditController::manyChanges() const
{
    ChangeSet changes;
    const auto edits = m_panel->bulkEdits();
    const auto derived = m_panel->bulkDerived();
    for (const QString &key : m_keys)
        changes.files.push_back({key, edits, std::nullopt, derived});
    return changes;
}

void EditController::plan()
{
    m_planning.stop();
    CurationService *service = m.curation->service();
    if (!service || !m_panel->isVisible())
        return;
    const QString key = m_key;
    if (m_panel->isMany()) {
        if (!m_panel->showsChanges())
            return; // so many files are only looked at when somebody wants to see it
        m_planCancel.cancel();
        m_planCancel = service->plan(manyChanges(), this, [this](const ChangePlan &plan) {
            if (!m_panel->isMany() ||
                (!plan.errors.empty() && plan.errors.front().code == ErrorCode::Cancelled))
                return;
            constexpr std::size_t shown = 50;
            QByteArray diff;
            for (std::size_t i = 0; i < std::min(shown, plan.files.size()); ++i)
                diff += unifiedDiff(*plan.files[i].before, *plan.files[i].after, plan.files[i].key);
            m_panel->setPlanned({}, diff,
                                plan.errors.empty() ? QString() : editErrorText(plan.errors.front()));
            m_panel->setHeadDiff({}, tr("%Ln file(s) would change", nullptr, int(plan.files.size())));
        });
        return;
    }
    const EditDraft draft = m_panel->draft();
    if (draft.raw) {
        m_wanted = *draft.raw;
        m_panel->setPlanned(m_wanted, unifiedDiff(draft.base, m_wanted, key), {});
        askGit(m_wanted);
        return;
    }
    m_planCancel.cancel();
    m_planCancel = service->plan(
        {{{key, draft.edits, draft.base, nullptr}}}, this,
        [this, key, base = draft.base](const ChangePlan &plan) {
            if (key != m_key || (!plan.errors.empty() && plan.errors.front().code == ErrorCode::Cancelled))
                return;
            if (!plan.errors.empty())
                return m_panel->setPlanned(base, {}, editErrorText(plan.errors.front()));
            if (!plan.conflicts.empty())
                return m_panel->setPlanned(base, {},
                                           tr("Changed on disk, too: you will be asked when you save."));
            m_wanted = plan.files.empty() ? base : *plan.files.front().after;
            const QByteArray before = plan.files.empty() ? base : *plan.files.front().before;
            m_panel->setPlanned(m_wanted, unifiedDiff(before, m_wanted, key), {});
            askGit(m_wanted);
        });
}

void EditController::askGit(const QByteArray &wanted)
{
    const Library *library = m.libraries->library();
    if (!m_panel->showsChanges() || !library)
        return;
    auto *git = new QProcess(this);
    git->setWorkingDirectory(library->folder());
    connect(git, &QProcess::errorOccurred, git, [this, git](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_panel->setHeadDiff({}, {}); // no git on this computer
        git->deleteLater();
    });
    connect(git, &QProcess::finished, this, [this, git, wanted, key = m_key](int code, QProcess::ExitStatus) {
        git->deleteLater();
        if (key != m_key || !m_panel->showsChanges())
            return;
        if (code != 0)
            return m_panel->setHeadDiff({}, tr("No commit has this file."));
        const QByteArray diff = unifiedDiff(git->readAllStandardOutput(), wanted, key);
        m_panel->setHeadDiff(diff, diff.isEmpty() ? tr("The same as in the last commit (HEAD).")
                                                  : tr("Against the last commit (HEAD):"));
    });
    git->start(u"git"_s, {u"--no-optional-locks"_s, u"show"_s, u"HEAD:./"_s + m_key});
}

void EditController::save()
{
    m_planning.stop();
    if (!m.curation->service() || !m_panel->isChanged() || !m_panel->isValid())
        return;
    if (m_panel->isMany())
        saveMany();
    else
        saveOne(m_panel->draft(), m_panel->draft(), {}, false);
}

void EditController::saveOne(const EditDraft &draft, const EditDraft &shown, const QStringList &mine,
                             bool decided)
{
    CurationService *service = m.curation->service();
    const QString key = m_key;
    ChangeSet changes;
    if (draft.raw) {
        const auto file = readFile(m.libraries->library()->pathOf(key), maxArticleBytes);
        if (file && *file == draft.base) { // nobody else touched it: it becomes just what was typed
            ChangePlan plan;
            const auto edits = checkedEdits(draft.base, *draft.raw);
            if (!edits)
                return m_panel->setPlanned({}, {}, editErrorText(edits.error()));
            LabelMaker label;
            label.add(*edits);
            plan.label = label.label(1);
            plan.files.push_back({key, draft.base, draft.raw});
            return service->apply(std::move(plan), this,
                                  [this, key, shown](const auto &report) { written(key, shown, report); });
        }
        auto edits = checkedEdits(draft.base, *draft.raw);
        if (!edits)
            return m_panel->setPlanned({}, {}, editErrorText(edits.error()));
        changes.files.push_back({key, std::move(*edits), draft.base, nullptr});
    } else {
        changes.files.push_back({key, draft.edits, draft.base, nullptr});
    }
    if (decided) { // the others keep what is in the file; what was decided is wanted whatever stands there
        std::erase_if(changes.files.front().edits,
                      [&](const FieldEdit &edit) { return !mine.contains(edit.path); });
        changes.files.front().base.reset();
    }
    service->plan(changes, this, [this, key, draft, shown, changes](const ChangePlan &plan) {
        if (!plan.errors.empty()) {
            const QString problem = editErrorText(plan.errors.front());
            if (key == m_key)
                m_panel->setPlanned(draft.base, {}, problem);
            return m.status->say(problem);
        }
        if (plan.conflicts.empty()) {
            return m.curation->service()->apply(
                plan, this, [this, key, shown](const auto &report) { written(key, shown, report); });
        }
        auto *dialog = new ConflictDialog(plan.conflicts, key, m.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QStringList asked;
        for (const EditConflict &conflict : plan.conflicts)
            asked.append(conflict.edit.path);
        connect(dialog, &ConflictDialog::decided, this,
                [this, draft, shown, changes, asked](const QStringList &mine) {
                    QStringList wanted = mine; // and all that did not conflict
                    for (const FieldEdit &edit : changes.files.front().edits) {
                        if (!asked.contains(edit.path))
                            wanted.append(edit.path);
                    }
                    saveOne(draft, shown, wanted, true);
                });
        dialog->open();
    });
}

void EditController::saveMany()
{
    CurationService *service = m.curation->service();
    m_planCancel.cancel();
    m_planCancel = service->plan(manyChanges(), this, [this](const ChangePlan &plan) {
        if (!plan.errors.empty()) {
            if (plan.errors.front().code != ErrorCode::Cancelled)
                m_panel->setPlanned({}, {}, editErrorText(plan.errors.front()));
            return;
        }
        auto *dialog = new PreviewDialog(plan, m.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PreviewDialog::confirmed, this, [this](const ChangePlan &confirmed) {
            m_panel->setEnabled(false); // until it is written
            m.curation->service()->apply(confirmed, this,
                                         [this](const auto &report) { writtenMany(report); });
        });
        dialog->open();
    });
}

bool EditController::failed(const Result<StepReport> &report)
{
    if (report) {
        if (report->step.id != 0)
            m.curation->sayDone(report->step.label);
        return false;
    }
    const QString problem = editErrorText(report.error());
    m_panel->setPlanned(m_panel->base(), {}, problem);
    m.status->say(problem);
    return true;
}

void EditController::written(const QString &key, const EditDraft &saved, const Result<StepReport> &report)
{
    if (failed(report))
        return;
    // What was typed while it was being written is the next draft.
    EditDraft rest = key == m_key ? m_panel->draft() : m_drafts.value(key);
    rest.subtract(saved);
    if (const auto file = readFile(m.libraries->library()->pathOf(key), maxArticleBytes))
        rest.base = *file;
    if (rest.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, std::move(rest));
    tellDrafts();
    storeDrafts();
    if (key == m_key)
        load();
}

void EditController::writtenMany(const Result<StepReport> &report)
{
    m_panel->setEnabled(true);
    if (failed(report))
        return;
    m_panel->showNothing();
    loadMany(QStringList(std::exchange(m_keys, {})));
    m_panel->form()->focusFirst();
}

void EditController::revert()
{
    if (m_panel->isMany()) {
        m_panel->showNothing();
        const QStringList keys = std::exchange(m_keys, {});
        loadMany(keys);
        follow();
        return;
    }
    m_drafts.remove(m_key);
    tellDrafts();
    m_storing.start();
    load();
}

void EditController::askTopics()
{
    Library *library = m.libraries->library();
    if (!library)
        return;
    if (!m_topics) {
        m_topics = new TopicPopup(m.window);
        connect(m_topics, &TopicPopup::chosen, m_panel->form(), &FieldForm::changeTopics);
    }
    const QToolButton *button = m_panel->form()->topicsButton();
    m_topics->ask(topicNames(*library), m_panel->form()->topicCounts(), m_panel->form()->articleCount(),
                  {button->mapToGlobal(QPoint()), button->size()});
}

void EditController::askArticle()
{
    if (!m_picker) {
        m_picker = new ArticlePicker(m.window);
        connect(m_picker, &ArticlePicker::searched, this, [this](const QString &text) {
            Library *library = m.libraries->library();
            if (!library)
                return;
            constexpr std::size_t shown = 50;
            const ResultSet result = library->evaluate(parseQuery(text), false);
            m_picker->setRows(library->rows(std::span(*result.ids).first(std::min(shown, result.size()))));
        });
        connect(m_picker, &ArticlePicker::picked, this, [this](ArticleId id) {
            const Library *library = m.libraries->library();
            const auto file = library ? readFile(library->pathOf(library->keyOf(id)), maxArticleBytes)
                                      : Result<QByteArray>(Error{});
            if (!file)
                return m.status->say(errorText(file.error()));
            m_panel->form()->addRelated(relatedEntryOf(parseFrontMatter(*file).root));
        });
    }
    m_picker->field()->clear();
    Q_EMIT m_picker->searched({});
    m_picker->open();
    m_picker->field()->setFocus();
}

void EditController::makeLead(int index)
{
    // One step together with what is not saved yet: the entry may have been added just now.
    const EditDraft draft = m_panel->draft();
    if (draft.raw || !draft.invalid.isEmpty())
        return;
    const auto wanted = editArticle(draft.base, draft.edits);
    if (!wanted)
        return m.status->say(editErrorText(wanted.error()));
    EditDraft both = draft;
    for (FieldEdit &edit : leadEdits(parseFrontMatter(*wanted).root, index)) {
        std::erase_if(both.edits, [&](const FieldEdit &old) {
            return old.path == edit.path || old.path.startsWith(edit.path + u'.');
        });
        both.edits.push_back(std::move(edit));
    }
    saveOne(both, draft, {}, false);
}

} // namespace hearth

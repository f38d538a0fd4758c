// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include "core/curate/bulkedits.h"
#include "core/curate/curationservice.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QPointer>
#include <memory>
#include <span>

namespace hearth {

/// Everything that the window changes in a library goes through here: it opens the editing and the undo
/// history of the library, brings what a step did to the index and to the lists, and says it in the status
/// bar, with Undo behind it.
class CurationController final : public QObject
{
    Q_OBJECT
public:
    explicit CurationController(const WindowParts &parts, QObject *parent = nullptr);
    ~CurationController() override;

    void open();  ///< for the open library; what can wait until its rows are on the screen
    void close(); ///< before the library closes: waits until all that was asked for is done

    /// Null while no library is open. For plans, and for edits whose outcome is told elsewhere.
    CurationService *service() const { return m_service.get(); }

    /// Writes the edits as one step and says so. For edits that cannot conflict (without a `base`).
    /// `unscored` counts the articles whose score could not be shifted: says so, too.
    void edit(ChangeSet changes, UnscoredCount unscored = {});
    void apply(ChangePlan plan); ///< the same for what was planned (and shown) before
    /// Sets Read or Starred of these articles, all of which have it otherwise, as one step.
    void setState(std::span<const ArticleId> ids, StateChange::What what, bool value);
    void setNote(ArticleId id, const QString &note); ///< as one step

    void undo();
    void redo();
    void goTo(qint64 step); ///< see CurationService::goTo()
    bool canUndo() const { return m_service && m_service->canUndo(); }
    bool canRedo() const { return m_service && m_service->canRedo(); }

    /// Says what a step did, with Undo behind it, and how many articles it left alone for they have no score.
    void sayDone(const StepLabel &label, int unscored = 0);

Q_SIGNALS:
    void historyChanged();                          ///< steps, canUndo(), canRedo(), another library
    void applied(const hearth::StepReport &report); ///< the index follows within a moment

private:
    void tell(const Result<StepReport> &report, int unscored = 0);
    void tellTravel(const Result<std::vector<StepReport>> &reports, bool back);
    void sayWithFiles(const QString &message, const QString &files, int count);

    WindowParts m;
    std::unique_ptr<CurationService> m_service;
    bool m_writing = false; ///< the status bar shows the progress of it
};

} // namespace hearth

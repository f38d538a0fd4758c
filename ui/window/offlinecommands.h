// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "core/page/offlinekeeper.h"
#include "ui/window/windowparts.h"
#include <QHash>
#include <QObject>
#include <span>

namespace hearth {

class FetchProgress;
class KeepDialog;
class OfflineDialog;
class OfflineItemsModel;
struct KeepChoice;
struct KeepEstimate;

/// "Make available offline": for the chosen articles, for the list, as a standing rule; asks before when it
/// is many; shows how far it is, lets it be paused, stopped and tried again, and goes on after a restart.
class OfflineCommands final : public QObject
{
    Q_OBJECT
public:
    explicit OfflineCommands(const WindowParts &parts, QObject *parent = nullptr);

    FetchProgress *progress() const { return m_progress; }
    OfflineItemsModel *items() const { return m_items; }
    OfflineDialog *dialog() const { return m_dialog; } ///< null before it was opened
    void updateActions();

private:
    void webOpened();
    void webClosing();
    std::vector<ArticleId> targets() const;
    void keepChosen();
    void keepList(bool asRule);
    KeepDialog *ask(std::vector<ArticleId> ids, const QString &list);
    KeepEstimate estimate(const std::vector<ArticleId> &ids, int most, bool pictures) const;
    void keep(const std::vector<ArticleId> &ids, const KeepChoice &choice);
    void forget(); ///< asks before when it is several
    void forget(const QStringList &keys);
    QStringList kept(std::span<const ArticleId> ids) const; ///< keys of those of which anything is here
    void showDialog(bool rules);
    void makeDialog();
    void progressChanged();
    void articleDone(const QString &key, const SaveOutcome &outcome);
    void addWaiting();
    void showRules();
    bool waitsForNetwork() const;

    WindowParts m;
    OfflineItemsModel *m_items;
    FetchProgress *m_progress;
    OfflineDialog *m_dialog = nullptr; ///< made when first opened
    bool m_wasActive = false;
};

} // namespace hearth

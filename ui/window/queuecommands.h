// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/journal.h"
#include "core/curate/topicsuggestions.h"
#include "core/curate/triagesession.h"
#include "core/library/library.h"
#include "ui/curate/decisionpanel.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <memory>

namespace hearth {

class QueueSurroundings;
class QueueView;

/// The pass through the articles that nobody has decided on: opens in the place of the panes, suggests, and
/// writes each decision as one step of the undo history.
class QueueCommands final : public QObject
{
    Q_OBJECT
public:
    explicit QueueCommands(const WindowParts &parts, QObject *parent = nullptr);
    ~QueueCommands() override;

    /// Of the current list those that are undecided; all of it when it has none of them.
    void start();
    void leave();
    void stop(); ///< gives up what runs in the background, which asks the library
    bool isOpen() const;
    QueueView *view() const { return m_view; }

private:
    void makeView();
    void show();
    void showInPane(const OpenedArticle &article);
    void peek(const QString &key);
    bool endPeek(); ///< false when there was none
    void back();
    void keepState();
    void showVerdict();
    void showDecision(const OpenedArticle &article);
    void showAround();
    void decide(TriageDecision decision);
    bool leads(const RowData &other) const;
    void mergeWith(const QString &key);
    void tellApartFrom(const QString &key);
    void onApplied(const StepReport &report);
    void updateProgress();
    QStringList topicNames() const;

    WindowParts m;
    QueueView *m_view = nullptr; ///< made when first opened
    class ReaderPane *m_pane = nullptr;
    std::unique_ptr<TriageSession> m_session;
    std::unique_ptr<TopicMatcher> m_topics;
    OpenedArticle m_article;                ///< the one that is to be decided
    QByteArray m_base;                      ///< its file as it was when it was shown
    bool m_isPeeking = false;               ///< a proposal is shown in its place
    QHash<QString, DecisionState> m_states; ///< what was changed and not decided yet
    std::unique_ptr<QueueSurroundings> m_around;
};

} // namespace hearth

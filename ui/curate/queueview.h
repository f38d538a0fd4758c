// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/curate/decisionpanel.h"
#include "ui/curate/proposallist.h"
#include <QWidget>

class QLabel;

namespace hearth {

class DecisionButton;
class QueueHeader;
class SectionLabel;

/// Where a pass through the queue stands.
struct QueueProgress
{
    int total = 0;
    int decided = 0;
    int skipped = 0;
    int left = 0;
    std::optional<double> perMinute;
};

/// One article at a time, large, with what is to be decided about it beside it and a key for each decision.
/// Shows and asks; what a decision does is its owner's. The article itself is shown by a widget that is
/// given.
class QueueView final : public QWidget
{
    Q_OBJECT
public:
    /// `article` becomes a child.
    explicit QueueView(QWidget *article, QWidget *parent = nullptr);

    DecisionPanel *panel() const { return m_panel; }
    ProposalList *duplicates() const { return m_duplicates; }
    ProposalList *stories() const { return m_stories; }

    void setProgress(const QueueProgress &progress);
    /// What was decided about the article that is shown, when somebody went back to it; empty: nothing yet.
    void setVerdict(const QString &text);
    void setDuplicates(const QList<Proposal> &proposals, bool stillLooking);
    void setStories(const QList<Proposal> &proposals, bool stillLooking);
    void setCanGoBack(bool can);
    /// Nothing is left: says so in the place of the article.
    void showEnd(bool end);
    /// The proposal is looked at in the place of the article.
    void setPeeking(bool peeking);
    void focusArticle(); ///< where the single keys work

Q_SIGNALS:
    void accepted();
    void rejected();
    void skipped();
    void backRequested();
    void undoRequested();
    void leaveRequested();
    void originalRequested();
    void pageRequested(int direction);              ///< +1 down, -1 up
    void proposalActivated(const QString &key);     ///< merge with it
    void proposalRejected(const QString &key);      ///< it is not the same
    void proposalShowRequested(const QString &key); ///< look at it

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeKeys();
    void escape();
    void showProposalButtons();
    ProposalList *currentList() const;

    QWidget *m_article;
    QWidget *m_side;
    QWidget *m_end;
    QueueHeader *m_header;
    DecisionPanel *m_panel;
    QLabel *m_verdict;
    QLabel *m_endText;
    SectionLabel *m_duplicatesTitle;
    ProposalList *m_duplicates;
    SectionLabel *m_storiesTitle;
    ProposalList *m_stories;
    QLabel *m_looking;
    bool m_lookingForDuplicates = false;
    bool m_lookingForStories = false;
    DecisionButton *m_accept, *m_reject, *m_skip, *m_back, *m_undo, *m_leave, *m_merge, *m_notSame, *m_peek;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/merge.h"
#include "ui/curate/proposallist.h"
#include <QDialog>

class QComboBox;
class QLabel;

namespace hearth {

class DecisionButton;
class SectionLabel;

/// Where the file of an article goes that becomes related to another one. Shared by what merges.
QComboBox *mergedFileChoice(QWidget *parent);
MergedFile chosenMergedFile(const QComboBox *choice);

/// The story of one article: what is related to it, and what of the library may be. Not modal.
class StoryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit StoryDialog(QWidget *parent = nullptr);

    void setArticle(const QString &title, const QString &meta);
    void setRelated(const QList<Proposal> &related); ///< keys are their numbers in the file
    void setProposals(const QList<Proposal> &proposals, bool stillLooking);

    ProposalList *related() const { return m_related; }
    ProposalList *proposals() const { return m_proposals; }

Q_SIGNALS:
    void addRequested(const QString &key, hearth::MergedFile files);  ///< becomes related to the article
    void leadRequested(const QString &key, hearth::MergedFile files); ///< the article becomes related to it
    void relatedLeadRequested(int index); ///< an entry of `related` changes places with the article
    void showRequested(const QString &key);
    void undoRequested();

private:
    void lead();
    void updateButtons();

    QLabel *m_title;
    QLabel *m_meta;
    SectionLabel *m_relatedTitle;
    ProposalList *m_related;
    ProposalList *m_proposals;
    QLabel *m_empty;
    QComboBox *m_files;
    DecisionButton *m_add, *m_lead, *m_show, *m_undo;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/merge.h"
#include "ui/curate/proposallist.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;

namespace hearth {

class DecisionButton;

/// Articles that are the same, as they are shown: the first one leads.
struct DuplicateEntry
{
    QString reason;
    QList<Proposal> articles;

    friend bool operator==(const DuplicateEntry &, const DuplicateEntry &) = default;
};

/// The duplicates of a library, group by group: which one leads, what merging would write, and a key to do
/// it, or to say that they are not the same. Not modal.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DuplicatesDialog(QWidget *parent = nullptr);

    void setLooking(int done, int total); ///< files read so far
    void setGroups(const QList<DuplicateEntry> &groups);
    void setPreview(const QString &diff);    ///< what merging the current group would write
    void setFailure(const QString &message); ///< shown in the place of the preview

    ProposalList *groups() const { return m_groups; }
    ProposalList *articles() const { return m_articles; }
    QString preview() const;
    QString summary() const;

Q_SIGNALS:
    void previewRequested(const QString &lead, const QStringList &others, hearth::MergedFile files);
    void mergeRequested(const QString &lead, const QStringList &others, hearth::MergedFile files);
    /// The articles of each set are not the same as each other. They are gone from the dialog already.
    void toldApart(const QList<QStringList> &sets);
    void showRequested(const QString &key);
    void undoRequested();

private:
    void showGroup();
    void askPreview();
    void lead();
    void dismiss();
    void refill();
    const DuplicateEntry *current() const;

    QList<DuplicateEntry> m_all;
    QString m_lead; ///< of the current group, as chosen
    QLabel *m_summary;
    QProgressBar *m_progress;
    QStackedWidget *m_pages;
    ProposalList *m_groups;
    ProposalList *m_articles;
    QPlainTextEdit *m_preview;
    QLabel *m_empty;
    QComboBox *m_files;
    DecisionButton *m_merge, *m_leadButton, *m_dismiss, *m_show, *m_undo;
};

} // namespace hearth

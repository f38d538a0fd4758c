// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/duplicates.h"
#include "core/curate/merge.h"
#include "core/curate/storyfinder.h"
#include "core/library/library.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QThreadPool>

namespace hearth {

class DuplicatesDialog;
class StoryDialog;

/// The story of the article in the reader, and the duplicates of the library: what is proposed, and what is
/// made of it, each as one step of the undo history.
class StoryCommands final : public QObject
{
    Q_OBJECT
public:
    explicit StoryCommands(const WindowParts &parts, QObject *parent = nullptr);
    ~StoryCommands() override;

    void showStory();
    void showDuplicates();
    void close(); ///< the library goes away
    StoryDialog *storyDialog() const { return m_story; }
    DuplicatesDialog *duplicatesDialog() const { return m_duplicates; }

private:
    void follow(); ///< shows the story of the article in the reader
    void refreshStory();
    void lookForStory();
    void fillProposals(const std::vector<StoryProposal> &stories);
    void merge(const QString &lead, const QStringList &others, MergedFile files);
    void swapLead(int index);
    void lookForDuplicates();
    void groupDuplicates(); ///< of the articles as they were read, by what the user says now
    void dropBook();
    void preview(const QString &lead, const QStringList &others, MergedFile files);
    void showArticle(const QString &key);

    WindowParts m;
    StoryDialog *m_story = nullptr; ///< made when first opened, as is the other
    DuplicatesDialog *m_duplicates = nullptr;
    QString m_key; ///< the article whose story is shown
    CancelToken m_storyCancel;
    CancelToken m_duplicatesCancel;
    std::shared_ptr<const DuplicateBook> m_book; ///< while the dialog is open
    int m_previews = 0;                          ///< number of the latest
    QThreadPool m_pool;                          ///< last: its jobs end before the rest goes
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/curationservice.h"
#include "core/curate/editdraft.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QTimer>

namespace hearth {

class ArticlePicker;
class EditPanel;
class TopicPopup;

/// The edit panel beside the reader: what it shows, where its drafts stay, and how they are saved. It follows
/// the selection; what is not saved stays as a draft of its article, over a restart, too. Edits of many
/// articles at once are shown before they are written, and keep the panel until then.
class EditController final : public QObject
{
    Q_OBJECT
public:
    explicit EditController(const WindowParts &parts, QObject *parent = nullptr);
    ~EditController() override;

    EditPanel *panel() const { return m_panel; }
    void libraryOpened();
    void libraryClosing(); ///< stores the drafts
    void follow();         ///< other articles are selected, or shown
    void reload();         ///< files may have changed

private:
    void toggle();
    void editAll();
    void show();
    void hide();
    void makeRoom() const;
    void load();
    void loadSelected();
    void loadMany(const QStringList &keys);
    void keepDraft();
    void storeDrafts();
    void tellDrafts();
    void planSoon();
    void plan();
    void askGit(const QByteArray &wanted);
    void save();
    /// Writes `draft`; `shown` is what the panel held of it. `decided`: only the fields in `mine`, whatever
    /// stands there now.
    void saveOne(const EditDraft &draft, const EditDraft &shown, const QStringList &mine, bool decided);
    void saveMany();
    void written(const QString &key, const EditDraft &saved, const Result<StepReport> &report);
    void writtenMany(const Result<StepReport> &report);
    bool failed(const Result<StepReport> &report);
    void revert();
    void askTopics();
    void askArticle();
    void makeLead(int index);
    void showDraft();
    void measure(const QString &url);
    ChangeSet manyChanges() const;
    void setWords();

    WindowParts m;
    EditPanel *m_panel;
    TopicPopup *m_topics = nullptr;
    ArticlePicker *m_picker = nullptr;
    QHash<QString, EditDraft> m_drafts;
    QString m_key;         ///< of the one article that is shown
    QStringList m_keys;    ///< of the many that are
    QByteArray m_wanted;   ///< what saving would make of the one file
    bool m_loaded = false; ///< the drafts of the open library: what could not be read is not written over
    QTimer m_planning;
    QTimer m_storing;
    QTimer m_gathering; ///< a growing selection
    CancelToken m_planCancel;
    QSet<QString> m_measuring; ///< pictures of the web whose size is not known yet
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "ui/window/editsubject.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QTimer>

namespace hearth {

struct EditDraft;
struct FieldSummary;
struct MovedArticle;
class EditDrafts;
class EditPanel;
class EditPickers;
class EditPreview;
class EditSaver;

/// The edit panel beside the reader: what it shows. It follows the selection; what is not saved stays as a
/// draft of its articles, over a restart, too. Edits of many articles at once also keep the panel until they
/// are written or given up, or another draft is asked for.
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
    bool isHeld() const;
    void load();
    void loadSelected();
    void loadMany(const QStringList &keys);
    void showMany(const FieldSummary &summary);
    void rename(const QList<MovedArticle> &articles);
    void keepDraft();
    void showDraft(const EditSubject &subject);
    void saved(const QString &key, const EditDraft &draft);
    void savedMany();
    void revert();

    WindowParts m;
    EditPanel *m_panel;
    QList<int> m_panesBefore; ///< their widths without the panel
    EditSubject m_subject;
    EditDrafts *m_drafts;
    EditPreview *m_preview;
    EditSaver *m_saver;
    EditPickers *m_pickers;
    QTimer m_gathering;   ///< a growing selection
    QStringList m_coming; ///< the many whose files are being read; until then the panel stays what it is
    bool m_asked = false; ///< they were asked for as a draft, whatever is selected
    CancelToken m_summarizing;
};

} // namespace hearth

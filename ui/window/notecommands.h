// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

class LabelDialog;
class NoteDialog;

/// The user's own notes and labels: written in small windows, kept in user.db, each change a step of the undo
/// history. Notes are about the article in the reader, labels about the selected ones.
class NoteCommands final : public QObject
{
    Q_OBJECT
public:
    explicit NoteCommands(const WindowParts &parts, QObject *parent = nullptr);

    void showNote();
    void showLabels();
    void close(); ///< the library goes away: saves
    NoteDialog *noteDialog() const { return m_note; }
    LabelDialog *labelDialog() const { return m_labels; }

Q_SIGNALS:
    void labelsChanged(); ///< other labels may be in use now

private:
    void setLabels(const QStringList &added, const QStringList &removed);

    WindowParts m;
    NoteDialog *m_note = nullptr;
    LabelDialog *m_labels = nullptr;
    std::vector<ArticleId> m_targets; ///< of the labels that are being edited
};

} // namespace hearth

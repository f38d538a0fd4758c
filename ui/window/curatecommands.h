// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"
#include "ui/window/windowparts.h"
#include <QObject>

class QMenu;

namespace hearth {

class HistoryPanel;
class NumberPopup;
class TopicPopup;

/// Curating by single keys on the selected rows, or on the article in the reader when none is selected:
/// quality and heat, publish, topics. Each is one step that the status bar tells, with Undo. Also the
/// history.
class CurateCommands final : public QObject
{
    Q_OBJECT
public:
    explicit CurateCommands(const WindowParts &parts, QObject *parent = nullptr);

    void updateActions(); ///< there is something to act on, or not any more
    /// In this menu "publish or unpublish" says which of them it is for what is selected.
    void wordMenu(QMenu *menu);
    static constexpr int scoreStep = 5; ///< of + and -

private:
    void connectScores();
    void addDigitKeys();
    void setScore(const QString &field, int value);
    void stepScore(const QString &field, int delta);
    void askScore(const QString &field);
    void togglePublished();
    bool isPublished() const; ///< all of the targets
    void namePublishing(bool byTargets);
    void askTopics();
    void edit(const std::vector<FieldEdit> &edits);
    void useCuratorKeys(bool on);
    void showHistory();
    void refreshHistory();

    WindowParts m;
    QString m_publishText;           ///< for both
    NumberPopup *m_number = nullptr; ///< made when first asked for, as those below
    TopicPopup *m_topics = nullptr;
    HistoryPanel *m_history = nullptr;
    int m_historyLimit = 0; ///< how many steps the panel shows
};

} // namespace hearth

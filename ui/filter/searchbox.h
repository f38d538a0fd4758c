// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/filter/completions.h"
#include <QLineEdit>
#include <QTimer>

class QAction;
class QCompleter;
class QStringListModel;

namespace hearth {

/// The search box: says what is typed a moment after the last key, and completes fields, topics, providers
/// and flags.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int debounceMs = 20;

    explicit SearchBox(QWidget *parent = nullptr);

    void setNames(const CompletionNames &names);
    /// Shows a text that came from elsewhere. Emits nothing; drops typing that was not yet said.
    void showText(const QString &text);
    bool hasPendingEdit() const { return m_pause.isActive(); }
    void flush(); ///< says now what is typed, as finished
    /// Is the keyboard at the end of the text, where the last clause may not be typed in full yet? From the
    /// first key on, until Enter, or until the keyboard leaves the end or the box.
    bool isTyping() const { return m_typing && cursorPosition() == text().size(); }
    QAction *clearAction() const { return m_clear; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryTyped(const QString &text); ///< also when the same text is finished now, see isTyping()
    void leaveRequested();                ///< Enter or Down: on to the results
    void escapeRequested();               ///< Esc while nothing is left to close here

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab takes a completion while some are offered
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void clearBase();
    void placeText();
    void offerCompletions();
    void takeCompletion(int row);

    QTimer m_pause;
    bool m_typing = false;
    bool m_saidTyping = false; ///< what was said last was not finished
    QAction *m_clear = nullptr;
    CompletionNames m_names;
    QCompleter *m_completer = nullptr; ///< made when it is first needed
    QStringListModel *m_labels = nullptr;
    std::vector<Completion> m_offered;
    CompletionContext m_context;
};

} // namespace hearth

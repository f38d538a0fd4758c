// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTimer>
#include <QWidget>
#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace hearth {

class ElidedLabel;

/// The line at the bottom: counts, problems, what just happened, and the import with a button to stop it.
class StatusBar final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int progressDelayMs = 400; ///< an import that is shorter is not worth a word

    explicit StatusBar(QWidget *parent = nullptr);

    void setCounts(int articles, int unread);
    void setSelected(int count); ///< 0 or 1: nothing is said
    enum class Look {
        Quick,
        Thorough
    }; ///< while files were taken in, or at all of them for the list of problems
    void setProblems(int files, Look look);
    void setDrafts(int drafts); ///< edits that are not saved
    QToolButton *draftsButton() const { return m_drafts; }
    enum class Work { Reading, Writing };
    void setProgress(int done, int total); ///< of reading files; total 0: not known yet
    void setWritten(int done, int total);  ///< of writing files
    void endProgress();
    /// Room for others: a flat button before all else, and widgets at the end, which step back where it is
    /// narrow.
    QToolButton *addLeadingButton();
    QToolButton *addTrailingButton(int neededWidth = 0);    ///< hidden while the bar is narrower than this
    void setText(QToolButton *button, const QString &text); ///< of one of these; without a text it is hidden
    void addTrailing(QWidget *widget);
    void setEmphasized(QToolButton *button, bool emphasized);
    /// Says something for a while; `action` is the text of a link behind it ("Undo"), empty for none, which
    /// calls `act`.
    void say(const QString &message, const QString &action = {}, std::function<void()> act = {});

    QAbstractButton *problemsButton() const;
    QAbstractButton *messageButton() const;
    QString message() const;

Q_SIGNALS:
    void problemsRequested();
    void draftsRequested();
    void cancelRequested();        ///< of reading
    void cancelWritingRequested(); ///< of writing

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void show(Work work, int done, int total, const QString &text);
    void showGuests();

    struct Guest
    {
        QToolButton *button;
        int neededWidth;
        bool emphasized;
    };
    QList<Guest> m_guests;
    QHBoxLayout *m_row;
    QLabel *m_counts;
    QLabel *m_selected;
    QToolButton *m_problems;
    QToolButton *m_drafts;
    ElidedLabel *m_message;
    QToolButton *m_messageAction;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    std::function<void()> m_act;
    Work m_work = Work::Reading;
    QTimer m_messageEnd;
    QTimer m_progressBegin;
};

} // namespace hearth

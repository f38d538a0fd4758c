// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace hearth {

/// Finds text in a QTextEdit: all hits are marked, the current one stronger, "3 of 12" says where it is.
/// Hidden until open(); Escape closes it and gives the focus back. UI thread.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QTextEdit *text, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void open();    ///< with the selected text, if it is one short line
    void close();   ///< takes the marks away
    void refresh(); ///< the text was replaced: find again, without scrolling
    void next() { step(1); }
    void previous() { step(-1); }
    int count() const { return int(m_hits.size()); }
    int current() const { return m_current; } ///< from 0; -1 when there is none

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(bool moveToHit);
    void step(int by);
    void mark(bool moveToHit);

    static constexpr int maxHits = 5000;

    QTextEdit *m_text;
    QLineEdit *m_edit = nullptr;
    QLabel *m_label = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QList<QTextCursor> m_hits;
    int m_current = -1;
    Theme m_theme;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include "ui/reader/pagestate.h"
#include <QWidget>

class QAbstractButton;

namespace hearth {

/// Two segments: what the library says of an article, and its page. Tab leads to the chosen one, arrow keys
/// to the other.
class ViewSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void setView(ReaderView view); ///< without viewChosen()
    ReaderView view() const { return m_view; }
    void setTheme(const Theme &theme);
    QAbstractButton *button(ReaderView view) const;

Q_SIGNALS:
    void viewChosen(hearth::ReaderView view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Segment;
    Segment *add(const QString &text, const QString &tip, ReaderView view);

    ReaderView m_view = ReaderView::Summary;
    Segment *m_summary = nullptr;
    Segment *m_article = nullptr;
    Theme m_theme;
};

} // namespace hearth

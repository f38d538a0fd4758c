// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <QHash>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;

namespace hearth {

class TopicModel;

/// Chooses the topics of the selected articles by keyboard: letters narrow the list, the arrows move in it,
/// Enter checks or unchecks, Enter in the empty field (or Ctrl+Enter at any time) is done. Escape leaves
/// everything as it was. A new topic asks for a second Enter.
class TopicPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit TopicPopup(QWidget *parent = nullptr);

    /// See TopicModel::setTopics(). Opens below (or above) the rectangle in global coordinates.
    void ask(const QStringList &all, const QHash<QString, int> &counts, int articles, const QRect &beside);
    QLineEdit *field() const { return m_field; }
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QStringList &added, const QStringList &removed); ///< not when both are empty

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void narrow();
    void toggle(int row);
    void finish(bool take);
    void say();

    TopicModel *m_model;
    QLabel *m_title;
    QLineEdit *m_field;
    QListView *m_view;
    QLabel *m_hint;
    bool m_confirming = false; ///< a second Enter makes the new topic
    bool m_take = false;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace hearth {

/// The user's own labels of some articles: type to find or to make one, Space or Enter to set or take it.
/// Not modal; tells the change when it is closed by Enter on the empty field, "Done" or Ctrl+Enter; Esc drops
/// it.
class LabelDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LabelDialog(QWidget *parent = nullptr);

    /// `all` labels of the library; `on` those that all of the articles have, `some` those that some have.
    void setArticles(const QString &title, const QStringList &all, const QStringList &on,
                     const QStringList &some);
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

    void accept() override;

Q_SIGNALS:
    /// For every article; a label that was and stays partial is in neither.
    void labelsEdited(const QStringList &added, const QStringList &removed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &label, Qt::CheckState state);
    void takeField();
    void filter();

    QStringList m_on, m_some;
    QLabel *m_title;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_empty;
};

} // namespace hearth

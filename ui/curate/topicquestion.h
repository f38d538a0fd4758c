// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace hearth {

/// A small form about one topic: only the fields that were asked for. Closes itself; `done` is called when it
/// was answered.
class TopicQuestion final : public QDialog
{
    Q_OBJECT
public:
    TopicQuestion(const QString &title, const QString &text, QWidget *parent);

    void askName(const QString &label, const QString &value);
    /// One of these; an empty `none` leaves no choice but one of them.
    void askTopic(const QString &label, const QStringList &topics, const QString &none,
                  const QString &current);
    void askWords(const QString &label, const QStringList &words);
    void askYesNo(const QString &label, bool value);

    QString name() const;
    QString topic() const;
    QStringList words() const;
    bool yes() const;

    void ask(std::function<void()> done);

private:
    void update();

    QFormLayout *m_form;
    QDialogButtonBox *m_buttons;
    QLineEdit *m_name = nullptr;
    QComboBox *m_topic = nullptr;
    bool m_noneAllowed = false;
    QPlainTextEdit *m_words = nullptr;
    QCheckBox *m_yes = nullptr;
};

} // namespace hearth

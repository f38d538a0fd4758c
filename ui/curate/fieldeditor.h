// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace hearth {

/// Edits one scalar field (a line, a text or a choice) or a list of words, one a line, with what is wrong
/// with it right below. Knows what the file says, so that only a change is an edit.
class FieldEditor final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Line, Text, Published, Words };

    FieldEditor(const QString &path, Kind kind, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    /// What the file says; Null when the field is not there. `differs`: the articles do not agree about it.
    void setBase(const Node &value, bool differs);
    /// Words: the list has maps, of which this member is the word; the other members stay with it.
    void setMember(const QString &member) { m_member = member; }
    void setValue(const Node &value); ///< as setText(), for a value
    /// Shows what was typed before, without telling anybody.
    void setText(const QString &text);
    void setRemoved(); ///< shows that the field is to go
    QString text() const;
    void setCompletions(const QStringList &words); ///< for a line

    bool isChanged() const;
    /// The change; nothing when there is none or when it is no value for the field.
    std::optional<FieldEdit> edit() const;
    bool isValid() const { return m_problem.isEmpty(); }
    QWidget *field() const; ///< what has the focus

Q_SIGNALS:
    void changed();
    void completed(const QString &word); ///< a completion was chosen

private:
    Result<Node> value() const;
    void check();
    void showText(const QString &text);
    QString textOf(const Node &value) const;
    Node words() const;
    Node mapsOf(const QStringList &words) const;

    QString m_path;
    Kind m_kind;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QToolButton *m_remove;
    QLabel *m_message;
    Node m_base;
    QString m_member;
    QString m_baseText;
    QString m_shownText;
    bool m_baseIsString = false;
    bool m_differs = false;
    bool m_there = false;
    bool m_setting = false;
    QString m_problem;
};

} // namespace hearth

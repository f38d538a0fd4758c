// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"
#include <QWidget>

class QLineEdit;

namespace hearth {

/// The members of one entry of a list that have no column there, each in a line.
class MemberForm final : public QWidget
{
    Q_OBJECT
public:
    struct Member
    {
        QString path; ///< in the entry: "title", "provider.name"
        QString label;
    };
    explicit MemberForm(const QList<Member> &members, QWidget *parent = nullptr);

    void setEntry(const Node *entry); ///< null: there is none
    QLineEdit *line(const QString &path) const;

Q_SIGNALS:
    void edited(const QString &path, const QString &text); ///< with every key
    void left(); ///< a line: setEntry() says what became of what was typed

private:
    QList<std::pair<QString, QLineEdit *>> m_lines;
};

/// A member of an entry by its path; null when it is not there.
const Node *memberAt(const Node &entry, const QString &path);
/// Sets it, making the maps on its way; a Null value takes it out, and a map that is empty then.
void setMemberAt(Node &entry, const QString &path, const Node &value);

} // namespace hearth

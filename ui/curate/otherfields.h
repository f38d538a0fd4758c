// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace hearth {

class FieldEditor;

/// Editors for the keys of a front matter that the format does not name: each scalar, each list of words, and
/// the scalars of each map. What is nested deeper is only told. Below them another key can be added.
class OtherFields final : public QWidget
{
    Q_OBJECT
public:
    explicit OtherFields(QWidget *parent = nullptr);

    /// `differing` are the paths that many articles do not agree about, `structured` those of them that are a
    /// list or a map somewhere.
    void setBase(const Node &root, const QStringList &differing, const QStringList &structured);
    const QList<FieldEditor *> &editors() const { return m_editors; }
    /// The editor of a key that is not there yet, made when it is missing: a list makes one of words.
    FieldEditor *add(const QString &path, const Node &value);

Q_SIGNALS:
    void changed();
    /// This key was typed, with this value, and may be one that the format names.
    void keyTyped(const QString &key, const QString &value);

private:
    void addMap(const Node &map);
    void note(const QString &key);
    FieldEditor *make(const QString &path, bool words);
    void takeTyped();

    QWidget *m_rows = nullptr; ///< made anew with every base
    QFormLayout *m_form = nullptr;
    QList<FieldEditor *> m_editors;
    QLineEdit *m_key;
    QLineEdit *m_value;
};

} // namespace hearth

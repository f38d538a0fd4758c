// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hearth {

class MemberForm;

/// Edits `images` or `related`: add, remove, order, and change members in place or, those that have no
/// column, below. Members that the format does not name stay as they are.
class MapListEditor final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Images, Related };

    explicit MapListEditor(Kind kind, QWidget *parent = nullptr);

    void setLibraryFolder(const QString &folder) { m_folder = folder; } ///< for pictures in it
    void setBase(const Node &list, bool differs);
    void setValue(const Node &list);
    const Node &value() const { return m_now; }
    bool isChanged() const;
    std::optional<FieldEdit> edit() const; ///< nothing when there is no change

    void add(const Node &entry);
    /// Adds what was typed: an address, or for images a path below the library. Says what is wrong with it.
    bool addAddress(const QString &address);
    /// A picture from the library's folder, with its size. False, and says so, for any other file.
    bool addFile(const QString &path);
    /// Fills in the width and height of an image that states none; nothing when it is not there.
    void setSize(const QString &url, QSize size);
    QTreeWidget *view() const { return m_view; }
    MemberForm *details() const { return m_details; }
    QToolButton *detailsButton() const { return m_more; }

Q_SIGNALS:
    void changed();
    void sizeWanted(const QString &url); ///< of a picture of the web that was added
    void libraryWanted();                ///< add an article of the library
    void leadWanted(int index);          ///< this one is to lead the story

private:
    QToolButton *addButton(const QString &text, const QString &toolTip);
    void show(int current);
    void edited(QTreeWidgetItem *item, int column);
    bool setMember(int index, const QString &member, const QString &text);
    void showDetails();
    void move(int step);
    void remove();
    void updateButtons();
    void say(const QString &problem);
    int current() const;
    void chooseFile();

    Kind m_kind;
    QString m_folder;
    Node m_base, m_now;
    bool m_differs = false;
    bool m_showing = false;
    QTreeWidget *m_view;
    QLineEdit *m_address;
    QLabel *m_message;
    QWidget *m_buttons;
    MemberForm *m_details;
    QToolButton *m_remove, *m_up, *m_down, *m_more;
    QToolButton *m_lead = nullptr;
};

} // namespace hearth

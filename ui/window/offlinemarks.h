// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>
#include <QSet>
#include <QTimer>

namespace hearth {

/// Keeps store and index telling the same: what rows and filters say of an article's copy follows the store
/// when content makes room, was cleaned up or is found missing; what is kept follows moved files; what
/// belongs to no article any more is swept after the library was looked at as a whole.
class OfflineMarks final : public QObject
{
    Q_OBJECT
public:
    explicit OfflineMarks(const WindowParts &parts, QObject *parent = nullptr);

    void update(const QStringList &keys); ///< their marks, soon
    /// Now; `done` gets what was thrown away. False when that cannot be done before
    /// all files of the library were looked at.
    bool sweep(std::function<void(const struct SweepReport &)> done);

Q_SIGNALS:
    void storeChanged(); ///< its size, perhaps; several changes come as one

private:
    void opened();
    void compare();
    void updateSome();

    WindowParts m;
    QSet<QString> m_waiting; ///< keys whose marks are to be looked at
    bool m_complete = false; ///< every file of the library was looked at
    QTimer m_step;
    QTimer m_sizes;
};

} // namespace hearth

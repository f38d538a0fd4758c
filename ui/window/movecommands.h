// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

/// Going from article to article: the next, the next unread, a page on, back and forward, any.
class MoveCommands final : public QObject
{
    Q_OBJECT
public:
    explicit MoveCommands(const WindowParts &parts, QObject *parent = nullptr);

    void updateActions(); ///< whether there is a way back and forward

private:
    bool goUnread(int direction);
    void pageOn();
    void pageBack();
    void goBack();
    void goForward();
    void random();
    void follow(); ///< the list's current row is the reader's article

    WindowParts m;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/readeractions.h"

class QMenu;
class QMenuBar;

namespace hearth {

class WindowActions;

/// Puts the actions into the menu bar. Returns the empty menu for the recent libraries.
QMenu *buildMenus(QMenuBar *bar, const WindowActions &actions);

/// The menu of one or more articles, for a right click; owned by the caller's menu.
void fillArticleMenu(QMenu *menu, const WindowActions &actions);

/// Those that the reader shows in its tool bar and menus.
ReaderActions readerActions(const WindowActions &actions);

} // namespace hearth

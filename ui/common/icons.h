// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace hearth {

/// The icons drawn for the project, in resources/icons, on a grid of 16 × 16. The comment is the file's name.
enum class IconName {
    Star,               ///< star: filled
    StarOutline,        ///< star-outline
    Flame,              ///< flame
    Search,             ///< search
    Close,              ///< close
    ChevronDown,        ///< chevron-down
    ChevronRight,       ///< chevron-right (mirror it for right-to-left)
    Back,               ///< back
    Forward,            ///< forward
    Check,              ///< check
    Minus,              ///< minus
    Plus,               ///< plus
    Offline,            ///< offline: kept on this computer
    OfflineStale,       ///< offline-stale: kept, but could not be renewed
    OfflineFailed,      ///< offline-failed: could not be kept
    Pause,              ///< pause
    Play,               ///< play: go on
    External,           ///< external: opens the browser
    Link,               ///< link: copy link
    Edit,               ///< edit
    Folder,             ///< folder
    Problem,            ///< problem: a file that has something wrong
    Undecided,          ///< undecided: nobody scored it
    Unpublished,        ///< unpublished
    Lock,               ///< lock: secured
    Video,              ///< video
    Note,               ///< note
    Picture,            ///< picture: placeholder
    PictureMissing,     ///< picture-missing
    DensityCompact,     ///< density-compact
    DensityComfortable, ///< density-comfortable
    DensityCards,       ///< density-cards
    Calendar,           ///< calendar
    Sort,               ///< sort
    Settings,           ///< settings
    Menu,               ///< menu
    Read,               ///< read
    Unread,             ///< unread
    Refresh,            ///< refresh
    Keyboard,           ///< keyboard
    Info,               ///< info
};

/// A crisp icon at any size and pixel ratio in one colour; disabled is drawn fainter. Cheap: rendered when
/// first painted, then kept in QPixmapCache.
QIcon icon(IconName name, const QColor &color);
/// The same in the theme's secondary colour, accent while checked.
QIcon icon(IconName name, const Theme &theme);

/// Paints an icon to fill `rect`, for delegates.
void paintIcon(QPainter &painter, const QRectF &rect, IconName name, const QColor &color,
               bool mirrored = false);

/// The icon's SVG with `color` put in, for rich text.
QByteArray iconSvg(IconName name, const QColor &color);

} // namespace hearth

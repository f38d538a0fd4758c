// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

class WebThumbnails;

/// Brings the pictures of the open library's web into list and reader, and takes them out before it closes.
class PictureCommands final : public QObject
{
    Q_OBJECT
public:
    /// `thumbnails` are the list's; not owned.
    PictureCommands(const WindowParts &parts, WebThumbnails *thumbnails, QObject *parent = nullptr);

private:
    void askAgain();

    WindowParts m;
    WebThumbnails *m_thumbnails;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/picturecommands.h"
#include "ui/list/webthumbnails.h"
#include "ui/reader/picturecontrols.h"
#include "ui/reader/readerpane.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"

namespace hearth {

PictureCommands::PictureCommands(const WindowParts &parts, WebThumbnails *thumbnails, QObject *parent)
    : QObject(parent), m(parts), m_thumbnails(thumbnails)
{
    connect(m.web, &WebController::webOpened, this, [this] {
        m_thumbnails->setImages(&m.web->web()->images());
        m.pane->pictures()->setImages(&m.web->web()->images());
    });
    connect(m.web, &WebController::webClosing, this, [this] {
        m_thumbnails->setImages(nullptr);
        m.pane->pictures()->setImages(nullptr);
    });
    connect(m.web, &WebController::policiesChanged, this, &PictureCommands::askAgain);
    connect(&m.web->mode(), &NetworkMode::changed, this, &PictureCommands::askAgain);
    connect((*m.actions)[Do::LoadPictures], &QAction::triggered, m.pane->pictures(),
            &PictureControls::loadAll);
}

void PictureCommands::askAgain()
{
    m_thumbnails->askAgain();
    m.pane->pictures()->askAgain();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/picturecontrols.h"
#include "ui/reader/articlebrowser.h"
#include "ui/reader/picturebar.h"
#include "ui/reader/pictureviewer.h"
#include <QAction>

namespace hearth {

PictureControls::PictureControls(ArticleBrowser *browser, QWidget *parent)
    : QObject(parent), m_browser(browser), m_parent(parent), m_bar(new PictureBar(parent))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(50);
    connect(&m_timer, &QTimer::timeout, this, &PictureControls::update);
    connect(m_browser, &ArticleBrowser::picturesChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_bar, &PictureBar::loadRequested, this, &PictureControls::loadAll);
}

void PictureControls::setImages(ImageService *images)
{
    m_browser->pictures().setImages(images);
    if (!images && m_viewer)
        m_viewer->close();
    update();
}

void PictureControls::setAction(QAction *load)
{
    m_load = load;
    update();
}

void PictureControls::setArticleShown(bool shown)
{
    m_shown = shown;
    update();
}

void PictureControls::update()
{
    const int count = waiting();
    m_bar->setCount(count > 1 ? count : 0); // one can be clicked where it stands
    if (m_load)
        m_load->setEnabled(count > 0);
}

void PictureControls::askAgain()
{
    m_browser->viewport()->update(); // painting asks
    update();
}

int PictureControls::waiting() const
{
    int count = 0;
    for (int i = 0; m_shown && i < m_browser->objects().size(); ++i) {
        const PictureObject *picture = m_browser->picture(i);
        count += picture && m_browser->pictures().needsClick(*picture) ? 1 : 0;
    }
    return count;
}

void PictureControls::loadAll()
{
    for (int i = 0; m_shown && i < m_browser->objects().size(); ++i) {
        const PictureObject *picture = m_browser->picture(i);
        if (picture && m_browser->pictures().needsClick(*picture))
            m_browser->pictures().load(*picture);
    }
    update();
}

void PictureControls::activate(int index)
{
    const PictureObject *picture = m_browser->picture(index);
    if (!picture)
        return;
    const ShownPicture state = m_browser->pictures().get(*picture);
    if (state.isReady())
        show(index);
    else if (state.isForClick())
        m_browser->pictures().load(*picture);
}

void PictureControls::show(int index)
{
    QList<ViewedPicture> all;
    int first = 0;
    for (int i = 0; i < m_browser->objects().size(); ++i) {
        const PictureObject *picture = m_browser->picture(i);
        if (!picture)
            continue;
        const QString path = m_browser->pictures().path(*picture);
        if (path.isEmpty())
            continue;
        if (i == index)
            first = int(all.size());
        all.append({picture->alt, path, browserUrl(picture->image.url)});
    }
    if (all.isEmpty())
        return; // one that the text itself holds
    if (!m_viewer) {
        m_viewer = new PictureViewer(m_parent);
        connect(m_viewer, &PictureViewer::openUrl, this, &PictureControls::openUrl);
    }
    m_viewer->show(all, first);
}

QHash<QString, QString> PictureControls::files() const
{
    QHash<QString, QString> files;
    for (int i = 0; i < m_browser->objects().size(); ++i) {
        const PictureObject *picture = m_browser->picture(i);
        if (!picture)
            continue;
        const QString path = m_browser->pictures().path(*picture);
        if (!path.isEmpty())
            files.insert(picture->image.url, path);
    }
    return files;
}

} // namespace hearth

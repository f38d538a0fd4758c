// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QAction;
class QWidget;

namespace hearth {

class ArticleBrowser;
class ImageService;
class PictureBar;
class PictureViewer;

/// What can be done with the pictures of the article in the browser: loading those that wait for a click,
/// looking closely at those that are here. Owns the bar that offers the one and the window for the other.
class PictureControls final : public QObject
{
    Q_OBJECT
public:
    /// Nothing is owned but what it makes: bar and viewer become children of `parent`.
    PictureControls(ArticleBrowser *browser, QWidget *parent);

    PictureBar *bar() const { return m_bar; }
    PictureViewer *viewer() const { return m_viewer; } ///< null before the first picture was looked at
    /// Where pictures of the web come from; not owned. Null: there are none.
    void setImages(ImageService *images);
    void setAction(QAction *load); ///< enabled while something waits; may be null
    void setArticleShown(bool shown);
    void activate(int index); ///< of the object in the page: loads what is not here, shows what is
    void loadAll();
    int waiting() const;                   ///< for a click
    void update();                         ///< another page is shown
    void askAgain();                       ///< what is allowed, or the network, changed
    QHash<QString, QString> files() const; ///< reference → file, of those that are here

Q_SIGNALS:
    void openUrl(const QUrl &url);

private:
    void show(int index);

    ArticleBrowser *m_browser;
    QWidget *m_parent;
    PictureBar *m_bar;
    PictureViewer *m_viewer = nullptr;
    QAction *m_load = nullptr;
    QTimer m_timer; ///< many pictures come at once
    bool m_shown = false;
};

} // namespace hearth

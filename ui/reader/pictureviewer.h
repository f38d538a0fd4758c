// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/movieplayer.h"
#include <QUrl>
#include <QWidget>

class QLabel;
class QToolButton;

namespace hearth {

class PictureCanvas;

/// A picture that is on this computer.
struct ViewedPicture
{
    QString title; ///< plain; may be empty
    QString path;
    QUrl address; ///< on the web; empty for one of the library
};

/// A window of its own that shows the pictures of an article one by one: fit, zoom, save, copy, open in the
/// browser. All by keys.
class PictureViewer final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureViewer(QWidget *parent);

    void show(const QList<ViewedPicture> &pictures, int index); ///< raises the window, too
    int index() const { return m_index; }
    PictureCanvas *canvas() const { return m_canvas; }
    /// The name that a saved file gets unless the user says otherwise: of the address, with the right ending.
    static QString fileName(const ViewedPicture &picture);

public Q_SLOTS:
    void next() { go(m_index + 1); }
    void previous() { go(m_index - 1); }
    void save();
    void copy();
    void openInBrowser();

Q_SIGNALS:
    void openUrl(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, void (PictureViewer::*slot)());
    void go(int index);
    void decoded(int request, const QImage &image);
    void fit();
    void fullSize();
    void zoomIn();
    void zoomOut();
    void closeWindow();
    void syncWords();
    void applyTheme();

    QList<ViewedPicture> m_pictures;
    int m_index = -1;
    int m_request = 0;
    PictureCanvas *m_canvas = nullptr;
    MoviePlayer m_movies;
    QWidget *m_bar = nullptr;
    QLabel *m_words = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_browser = nullptr;
    QList<QToolButton *> m_forPicture; ///< of use only while one is shown
};

} // namespace hearth

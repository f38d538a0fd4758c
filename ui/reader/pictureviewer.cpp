// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pictureviewer.h"
#include "core/base/background.h"
#include "core/base/fileio.h"
#include "core/image/imagedecoder.h"
#include "ui/common/bidi.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/reader/picturecanvas.h"
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr QSize mostPixels(8192, 8192);
constexpr qint64 mostBytes = 64 * 1024 * 1024;

QImage readPicture(const QString &path)
{
    const auto content = readFile(path, mostBytes);
    const auto image = content ? decodeImage(*content, mostPixels) : Result<QImage>(content.error());
    return image ? *image : QImage();
}

} // namespace

PictureViewer::PictureViewer(QWidget *parent) : QWidget(parent, Qt::Window)
{
    m_canvas = new PictureCanvas(this);
    m_bar = new QWidget(this);
    m_bar->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::xs);
    m_previous = addButton({}, tr("Previous picture"), &PictureViewer::previous);
    m_next = addButton({}, tr("Next picture"), &PictureViewer::next);
    m_words = new QLabel(m_bar);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumWidth(40);
    row->addSpacing(space::s);
    row->addWidget(m_words, 1);
    m_forPicture = {addButton(u"−"_s, tr("Smaller"), &PictureViewer::zoomOut),
                    addButton(u"+"_s, tr("Larger"), &PictureViewer::zoomIn),
                    addButton(tr("Fit"), tr("Fit into the window"), &PictureViewer::fit),
                    addButton(tr("100 %"), tr("Full size"), &PictureViewer::fullSize),
                    addButton(tr("Copy"), tr("Copy the picture"), &PictureViewer::copy),
                    addButton(tr("Save…"), tr("Save the picture"), &PictureViewer::save)};
    m_browser = addButton({}, tr("Open in the browser"), &PictureViewer::openInBrowser);
    addButton(tr("Close"), tr("Close"), &PictureViewer::closeWindow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_bar);
    connect(m_canvas, &PictureCanvas::scaleChanged, this, &PictureViewer::syncWords);
    connect(&m_movies, &MoviePlayer::changed, this, [this] {
        const QImage frame =
            m_movies.frame(m_pictures.value(m_index).path, m_pictures.value(m_index).path, mostPixels);
        if (!frame.isNull() && isVisible())
            m_canvas->setPicture(frame, true);
    });
    applyTheme();
    resize((parent ? parent->window()->screen() : screen())->availableSize() * 3 / 4);
}

QToolButton *PictureViewer::addButton(const QString &text, const QString &name, void (PictureViewer::*slot)())
{
    auto *button = new QToolButton(m_bar);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(28, 28);
    connect(button, &QToolButton::clicked, this, slot);
    m_bar->layout()->addWidget(button);
    return button;
}

void PictureViewer::show(const QList<ViewedPicture> &pictures, int index)
{
    m_pictures = pictures;
    m_index = -1;
    go(std::clamp<int>(index, 0, std::max<int>(0, int(pictures.size()) - 1)));
    QWidget::show();
    raise();
    activateWindow();
    m_canvas->setFocus();
}

void PictureViewer::go(int index)
{
    if (index < 0 || index >= m_pictures.size() || index == m_index)
        return;
    m_index = index;
    m_movies.clear();
    m_canvas->setMessage(tr("Loading…"));
    syncWords();
    inBackground(
        *QThreadPool::globalInstance(), this, [path = m_pictures[index].path] { return readPicture(path); },
        [this, request = ++m_request](const QImage &image) { decoded(request, image); });
}

void PictureViewer::decoded(int request, const QImage &image)
{
    if (request != m_request)
        return;
    if (image.isNull())
        m_canvas->setMessage(tr("This picture cannot be shown: it is damaged, or it is not here any more."));
    else
        m_canvas->setPicture(image);
    if (!image.isNull())
        m_movies.frame(m_pictures[m_index].path, m_pictures[m_index].path, mostPixels);
    syncWords();
}

void PictureViewer::syncWords()
{
    const ViewedPicture picture = m_pictures.value(m_index);
    QStringList parts;
    if (m_pictures.size() > 1)
        parts += isolated(tr("%1 of %2").arg(m_index + 1).arg(m_pictures.size()));
    if (!picture.title.isEmpty())
        parts += picture.title;
    const bool any = !m_canvas->picture().isNull();
    QString facts;
    if (any)
        facts = tr("%1 × %2, %3 %", "width, height, scale")
                    .arg(m_canvas->picture().width())
                    .arg(m_canvas->picture().height())
                    .arg(qRound(m_canvas->scale() * 100));
    m_canvas->setAccessibleName(picture.title.isEmpty() ? tr("Picture") : picture.title);
    m_canvas->setAccessibleDescription(facts);
    if (!facts.isEmpty())
        parts += facts;
    m_words->setText(parts.join(u"  ·  "_s));
    setWindowTitle(picture.title.isEmpty() ? tr("Picture") : picture.title);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_pictures.size());
    m_browser->setEnabled(!picture.address.isEmpty());
    for (QToolButton *button : std::as_const(m_forPicture))
        button->setEnabled(any);
}

void PictureViewer::fit()
{
    m_canvas->fit();
}

void PictureViewer::fullSize()
{
    m_canvas->setScale(1);
}

void PictureViewer::zoomIn()
{
    m_canvas->zoom(1);
}

void PictureViewer::zoomOut()
{
    m_canvas->zoom(-1);
}

void PictureViewer::closeWindow()
{
    close();
}

void PictureViewer::copy()
{
    if (!m_canvas->picture().isNull())
        QGuiApplication::clipboard()->setImage(m_canvas->picture());
}

void PictureViewer::openInBrowser()
{
    if (const QUrl address = m_pictures.value(m_index).address; !address.isEmpty())
        Q_EMIT openUrl(address);
}

QString PictureViewer::fileName(const ViewedPicture &picture)
{
    const QString from = picture.address.isEmpty() ? picture.path : picture.address.path();
    QString name = QFileInfo(from).completeBaseName().left(80);
    static const QString forbidden = u"<>:\"/\\|?*"_s;
    for (QChar &c : name)
        c = c.unicode() < 32 || forbidden.contains(c) ? u'_' : c;
    if (name.isEmpty())
        name = tr("picture", "a file's name");
    QString format = QString::fromLatin1(QImageReader::imageFormat(picture.path));
    if (format.isEmpty())
        return name;
    return name + u'.' + (format == "jpeg"_L1 ? u"jpg"_s : format);
}

void PictureViewer::save()
{
    const ViewedPicture picture = m_pictures.value(m_index);
    if (m_canvas->picture().isNull())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(fileName(picture));
    connect(dialog, &QFileDialog::fileSelected, this, [this, path = picture.path](const QString &target) {
        const auto content = readFile(path, mostBytes);
        const auto written = content ? writeFileAtomically(target, *content) : Result<void>(content.error());
        m_words->setText(written ? tr("Saved as %1").arg(target) : errorText(written.error()));
    });
    dialog->open();
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Save))
        return save();
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        closeWindow();
        return;
    case Qt::Key_Left:
        if (!m_canvas->pan(-1, 0))
            go(m_index - forward);
        return;
    case Qt::Key_Right:
        if (!m_canvas->pan(1, 0))
            go(m_index + forward);
        return;
    case Qt::Key_Up:
        m_canvas->pan(0, -1);
        return;
    case Qt::Key_Down:
        m_canvas->pan(0, 1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_K:
        previous();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_J:
    case Qt::Key_Space:
        next();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_1:
        fullSize();
        return;
    case Qt::Key_O:
        openInBrowser();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureViewer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_bar)
        applyTheme();
    QWidget::changeEvent(event);
}

void PictureViewer::applyTheme()
{
    // Pictures stand best on dark, unless the user chose the colours of everything.
    const QPalette system = QGuiApplication::palette();
    const QPalette colors = isChosenPalette(system) ? system : paletteFor(true);
    const Theme theme = themeFor(colors);
    m_canvas->setTheme(theme);
    QPalette bar = colors;
    bar.setColor(QPalette::Window, theme.panel);
    bar.setColor(QPalette::Button, theme.panel);
    bar.setColor(QPalette::WindowText, theme.secondary);
    bar.setColor(QPalette::ButtonText, theme.text);
    m_bar->setPalette(bar);
    m_previous->setIcon(icon(isRightToLeft() ? IconName::Forward : IconName::Back, theme));
    m_next->setIcon(icon(isRightToLeft() ? IconName::Back : IconName::Forward, theme));
    m_browser->setIcon(icon(IconName::External, theme));
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/movieplayer.h"
#include <QApplication>
#include <QImageReader>
#include <QStyle>

namespace hearth {

namespace {

constexpr qint64 mostFramePixels = 4'000'000; ///< of a frame: more is no longer smooth

} // namespace

bool MoviePlayer::systemWantsMotion()
{
    const QStyle *style = QApplication::style();
    return !style || style->styleHint(QStyle::SH_Widget_Animation_Duration) != 0;
}

QImage MoviePlayer::frame(const QString &reference, const QString &path, QSize devicePixels)
{
    if (!m_wanted || path.isEmpty())
        return {};
    const auto [found, isNew] = m_movies.try_emplace(reference);
    Playing &playing = found->second;
    if (isNew)
        start(reference, path, devicePixels, playing);
    if (!playing.movie)
        return {};
    playing.asked = true;
    if (playing.movie->state() == QMovie::Paused)
        playing.movie->setPaused(false);
    return playing.movie->currentImage();
}

void MoviePlayer::start(const QString &reference, const QString &path, QSize devicePixels, Playing &playing)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "gif" && format != "webp") || size.isEmpty() ||
        qint64(size.width()) * size.height() > mostFramePixels || !reader.supportsAnimation() ||
        reader.imageCount() == 1)
        return;
    playing.movie = std::make_unique<QMovie>(path, format);
    if (size.width() > devicePixels.width() || size.height() > devicePixels.height())
        playing.movie->setScaledSize(size.scaled(devicePixels, Qt::KeepAspectRatio));
    connect(playing.movie.get(), &QMovie::frameChanged, this, [this, reference] {
        Playing &now = m_movies.at(reference);
        if (!now.asked)
            return now.movie->setPaused(true);
        now.asked = false;
        Q_EMIT changed(reference);
    });
    playing.asked = true;
    playing.movie->start();
}

bool MoviePlayer::isStill(const QString &reference) const
{
    const auto found = m_movies.find(reference);
    return found != m_movies.end() && !found->second.movie;
}

bool MoviePlayer::isPlaying(const QString &reference) const
{
    const auto found = m_movies.find(reference);
    return found != m_movies.end() && found->second.movie && found->second.movie->state() == QMovie::Running;
}

void MoviePlayer::clear()
{
    m_movies.clear();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/common/imageloader.h"
#include <QMetaObject>

namespace hearth {

ImageLoader::ImageLoader(qsizetype byteCap, QObject *parent)
    : QObject(parent), m_cache(qMax<qsizetype>(1, byteCap / 1024))
{
    m_pool.setMaxThreadCount(2);
}

ImageLoader::~ImageLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

ImageLoader::Entry ImageLoader::get(const QString &key, const Job &job)
{
    if (const Entry *known = m_cache.object(key))
        return *known;
    if (!m_loading.contains(key)) {
        m_loading.insert(key);
        m_pool.start(
            [this, key, job, epoch = m_epoch] {
                const QImage image = job();
                // The destructor waits for this job, so `this` is alive; the event dies with it if it comes
                // too late.
                QMetaObject::invokeMethod(
                    this, [this, key, image, epoch] { finished(key, image, epoch); }, Qt::QueuedConnection);
            },
            ++m_clock);
    }
    return {};
}

void ImageLoader::clear()
{
    m_pool.clear();
    m_cache.clear();
    m_loading.clear();
    ++m_epoch;
}

void ImageLoader::finished(const QString &key, const QImage &image, int epoch)
{
    if (epoch != m_epoch)
        return;
    m_loading.remove(key);
    auto *entry = new Entry{image.isNull() ? State::Failed : State::Ready, QPixmap::fromImage(image)};
    m_cache.insert(key, entry, qMax<qsizetype>(1, image.sizeInBytes() / 1024));
    Q_EMIT ready(key);
}

} // namespace hearth

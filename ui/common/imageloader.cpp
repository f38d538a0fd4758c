// SPDX-License-Identifier: Apache-2.0
#include "ui/common/imageloader.h"
#include <QMetaObject>

namespace hearth {

ImageLoader::ImageLoader(qsizetype byteCap, QObject *parent)
    : QObject(parent), m_cache(qMax<qsizetype>(1, byteCap / 1024))
{
    m_pool.setMaxThreadCount(threads);
}

ImageLoader::~ImageLoader()
{
    m_pool.waitForDone();
}

ImageLoader::Entry ImageLoader::get(const QString &key, const Job &job)
{
    if (const Entry *known = m_cache.object(key))
        return *known;
    if (!m_loading.contains(key)) {
        m_loading.insert(key);
        m_waiting.emplace_back(key, job);
        if (int(m_waiting.size()) > maxWaiting) {
            m_loading.remove(m_waiting.front().first); // to be asked for again when it is shown again
            m_waiting.pop_front();
        }
        startNext();
    }
    return {};
}

void ImageLoader::startNext()
{
    if (m_waiting.empty() || m_running >= threads)
        return;
    const auto [key, job] = std::move(m_waiting.back());
    m_waiting.pop_back();
    ++m_running;
    m_pool.start([this, key = key, job = job, epoch = m_epoch] {
        const QImage image = job();
        // The destructor waits for this job, so `this` is alive; the event dies with it if it comes too late.
        QMetaObject::invokeMethod(
            this, [this, key, image, epoch] { finished(key, image, epoch); }, Qt::QueuedConnection);
    });
}

void ImageLoader::clear()
{
    m_waiting.clear();
    m_cache.clear();
    m_loading.clear();
    ++m_epoch;
}

void ImageLoader::finished(const QString &key, const QImage &image, int epoch)
{
    --m_running;
    startNext();
    if (epoch != m_epoch)
        return;
    m_loading.remove(key);
    auto *entry = new Entry{image.isNull() ? State::Failed : State::Ready, QPixmap::fromImage(image)};
    m_cache.insert(key, entry, qMax<qsizetype>(1, image.sizeInBytes() / 1024));
    Q_EMIT ready(key);
}

} // namespace hearth

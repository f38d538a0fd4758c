// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/localimage.h"
#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <deque>
#include <functional>

namespace hearth {

/// Decodes local pictures off the UI thread and keeps them, the least recently used going first once
/// `byteCap` is reached. Newer wishes are served first, and what scrolled by long ago is not decoded at all;
/// one job per key at a time. Lives on the UI thread.
class ImageLoader final : public QObject
{
    Q_OBJECT
public:
    /// Runs on a worker and must touch only what it holds by value.
    using Job = std::function<QImage()>;

    explicit ImageLoader(qsizetype byteCap, QObject *parent = nullptr);
    ~ImageLoader() override; ///< waits for the jobs that run, drops the others

    enum class State { Ready, Loading, Failed };
    struct Entry
    {
        State state = State::Loading;
        QPixmap pixmap; ///< null unless Ready
    };

    /// What is known under this key; when nothing is, starts the job and says Loading. ready(key) tells when
    /// to ask again.
    Entry get(const QString &key, const Job &job);
    void clear();

Q_SIGNALS:
    void ready(const QString &key);

private:
    static constexpr int threads = 2;
    static constexpr int maxWaiting = 96; ///< more than any screen shows at once

    void startNext();
    void finished(const QString &key, const QImage &image, int epoch);

    QCache<QString, Entry> m_cache; ///< cost in kilobytes
    QSet<QString> m_loading;
    QThreadPool m_pool;
    std::deque<std::pair<QString, Job>> m_waiting; ///< oldest first
    int m_running = 0;
    int m_epoch = 0; ///< grows with clear(): results from before are dropped
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace hearth {

/// Runs work() on the pool and hands its value to then() on context's thread; not at all when context is gone
/// by then. work must hold copies of all that it needs and must not throw. Call it on context's thread.
template <typename Work, typename Then>
void inBackground(QThreadPool &pool, QObject *context, Work work, Then then)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) // none when the pool was emptied before its turn
                then(watcher->future().takeResult());
        });
    const auto promise = std::make_shared<QPromise<Value>>();
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace hearth

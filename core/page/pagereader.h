// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/page/readability.h"
#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QUrl>
#include <functional>
#include <memory>

namespace hearth {

/// From what a server sent to what a person reads. Made and used on one thread, which is not the UI's.
class PageReader
{
public:
    virtual ~PageReader() = default;
    /// `contentType` is the header as it came. Errors: NotFound (nothing to read), TooLarge, TimedOut,
    /// Malformed.
    virtual Result<ReadablePage> read(const QByteArray &body, const QByteArray &contentType,
                                      const QUrl &url) = 0;
};

/// The real one: charset by header, BOM or meta, then Mozilla's Readability, sanitised.
class ReadabilityPageReader final : public PageReader
{
public:
    Result<ReadablePage> read(const QByteArray &body, const QByteArray &contentType,
                              const QUrl &url) override;

private:
    std::unique_ptr<ReadabilityEngine> m_engine; ///< made when first needed
};

/// A thread that reads pages one after another, so that a slow one never holds up the UI.
class PageReaderThread final : public QObject
{
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<PageReader>()>; ///< called on the thread
    using Then = std::function<void(const Result<ReadablePage> &)>;

    explicit PageReaderThread(Factory factory, QObject *parent = nullptr);
    ~PageReaderThread() override; ///< waits for the page that is being read

    /// `then` is called on the caller's thread, not at all when `context` is gone.
    void read(const QByteArray &body, const QByteArray &contentType, const QUrl &url, QObject *context,
              Then then);

private:
    struct Worker;
    QThread m_thread;
    QObject *m_onThread; ///< lives there and is deleted there
    std::shared_ptr<Worker> m_worker;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagereader.h"
#include "core/page/charset.h"

namespace hearth {

Result<ReadablePage> ReadabilityPageReader::read(const QByteArray &body, const QByteArray &contentType,
                                                 const QUrl &url)
{
    if (!m_engine) {
        auto made = ReadabilityEngine::create();
        if (!made)
            return made.error();
        m_engine = std::move(*made);
    }
    return m_engine->extract(decodePage(body, contentType), url);
}

struct PageReaderThread::Worker
{
    Factory factory;
    std::unique_ptr<PageReader> reader;
};

PageReaderThread::PageReaderThread(Factory factory, QObject *parent)
    : QObject(parent), m_onThread(new QObject), m_worker(std::make_shared<Worker>())
{
    m_worker->factory = std::move(factory);
    m_onThread->moveToThread(&m_thread);
    // The engine belongs to the thread, so it goes there, before the thread ends.
    connect(
        &m_thread, &QThread::finished, m_onThread, [worker = m_worker] { worker->reader.reset(); },
        Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_onThread, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("pages"));
    m_thread.start(QThread::LowPriority);
}

PageReaderThread::~PageReaderThread()
{
    m_thread.quit();
    m_thread.wait();
}

void PageReaderThread::read(const QByteArray &body, const QByteArray &contentType, const QUrl &url,
                            QObject *context, Then then)
{
    const auto work = [this, worker = m_worker, body, contentType, url, context = QPointer(context),
                       then = std::move(then)] {
        if (!worker->reader)
            worker->reader = worker->factory();
        Result<ReadablePage> page = worker->reader->read(body, contentType, url);
        // This object outlives its thread, so there is always somebody to call back.
        QMetaObject::invokeMethod(
            this,
            [context, then, page = std::move(page)] {
                if (context)
                    then(page);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_onThread, work, Qt::QueuedConnection);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "tests/support/failingdevice.h"
#include <algorithm>
#include <cstring>

namespace hearth::test {

FailingDevice::FailingDevice(qint64 failAfter, QByteArray content, QObject *parent)
    : QIODevice(parent), m_failAfter(failAfter), m_content(std::move(content))
{
}

qint64 FailingDevice::bytesAvailable() const
{
    return m_content.size() - m_position + QIODevice::bytesAvailable();
}

qint64 FailingDevice::readData(char *data, qint64 maxSize)
{
    if (m_position >= m_content.size())
        return 0;
    const qint64 size = std::min({maxSize, m_failAfter - m_position, m_content.size() - m_position});
    if (size <= 0) {
        setErrorString(QStringLiteral("the device failed on purpose"));
        return -1;
    }
    std::memcpy(data, m_content.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 FailingDevice::writeData(const char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_failAfter - m_written.size());
    if (size <= 0) {
        setErrorString(QStringLiteral("the device failed on purpose"));
        return -1;
    }
    m_written.append(data, size);
    return size;
}

} // namespace hearth::test

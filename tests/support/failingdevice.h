// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>

namespace hearth::test {

/// A device that works up to a number of bytes and fails from there on, as a pulled cable or a full disk
/// does.
class FailingDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// Reading gives `content` up to `failAfter` bytes, then an error; writing takes as many, then an error.
    explicit FailingDevice(qint64 failAfter, QByteArray content = {}, QObject *parent = nullptr);

    const QByteArray &written() const { return m_written; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    qint64 m_failAfter;
    qint64 m_position = 0;
    QByteArray m_content;
    QByteArray m_written;
};

} // namespace hearth::test

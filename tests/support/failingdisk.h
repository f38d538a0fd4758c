// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QtGlobal>

namespace hearth::test {

/// While it lives, no file of this process can grow beyond a number of bytes: writes past it fail as on a
/// full disk. Does nothing where the system has no such limit (isSupported()).
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(quint64 bytes);
    ~FileSizeLimit();
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

    static bool isSupported();

private:
    quint64 m_previous = 0;
};

/// While it lives, a program run as root acts as a user without rights, so that permissions mean something;
/// for everybody else it does nothing. `folder` (and all in it) is given to that user first. The whole
/// process changes, so no other thread should be at work.
class PlainUser final
{
public:
    explicit PlainUser(const QString &folder);
    ~PlainUser();
    Q_DISABLE_COPY_MOVE(PlainUser)

private:
    bool m_changed = false;
};

} // namespace hearth::test

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

namespace hearth {

/// What the script may ask of Hearth: to resolve addresses. Nothing else of the program is within its reach.
class ReadabilityHost final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int maxElements MEMBER m_maxElements CONSTANT)
public:
    explicit ReadabilityHost(int maxElements) : m_maxElements(maxElements) {}

    /// The absolute form of an address, as the URL standard writes it (nearly: enough for what is kept of it
    /// after sanitizing). Empty when it is none.
    Q_INVOKABLE QString resolve(const QString &address, const QString &base) const;

private:
    int m_maxElements;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>
#include <optional>

namespace hearth {

/// One thing a server said that holds for a while.
struct ServerWord
{
    enum class Kind {
        Refused, ///< key is a canonical address, status its lasting 4xx
        Moved,   ///< key is a canonical address, target where it lives now (301, 308)
        Blocked, ///< key is host:port; it asked to be left alone (429, Retry-After)
    };

    Kind kind = Kind::Refused;
    QString key;
    int status = 0;
    QString target;
    qint64 until = 0; ///< UTC seconds; after that it is forgotten

    friend bool operator==(const ServerWord &, const ServerWord &) = default;
};

/// Where server words are kept between two runs. Used on one thread; each call is a matter of microseconds.
class HostMemory
{
public:
    virtual ~HostMemory() = default;
    virtual std::optional<ServerWord> recall(ServerWord::Kind kind, const QString &key) const = 0;
    virtual void remember(const ServerWord &word) = 0; ///< replaces what was known
    virtual void forget(ServerWord::Kind kind, const QString &key) = 0;
};

/// Remembers for this run only.
class TransientHostMemory final : public HostMemory
{
public:
    std::optional<ServerWord> recall(ServerWord::Kind kind, const QString &key) const override;
    void remember(const ServerWord &word) override;
    void forget(ServerWord::Kind kind, const QString &key) override;

private:
    QHash<std::pair<int, QString>, ServerWord> m_words;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/net/request.h"
#include "core/net/transport.h"
#include <QObject>
#include <deque>

namespace hearth {

/// One exchange with a server, as the activity list shows it.
struct Activity
{
    enum class State { Running, Done, Failed, Cancelled };

    quint64 id = 0;
    qint64 startedMs = 0; ///< since 1970, UTC
    QUrl url;
    RequestKind kind = RequestKind::Page;
    RequestWhy why = RequestWhy::ReadPage;
    QString articleKey;
    State state = State::Running;
    int status = 0;
    FailureReason reason = FailureReason::None;
    qint64 bytes = 0;
    qint64 tookMs = 0;
};

/// Every request that left the program in this run, in order, the oldest dropped beyond a limit. Nothing else
/// sends any, so what is not here did not go out. Lives on one thread; made to be the source of a list model.
class ActivityLog final : public QObject
{
    Q_OBJECT
public:
    explicit ActivityLog(const Clock &clock, int limit = 10'000, QObject *parent = nullptr);

    int size() const { return static_cast<int>(m_entries.size()); }
    const Activity &at(int index) const { return m_entries[static_cast<std::size_t>(index)]; }
    qint64 totalBytes() const { return m_totalBytes; } ///< of this run, dropped ones included
    quint64 totalRequests() const { return m_nextId - 1; }

    quint64 begin(const Request &request, const QUrl &url);
    void end(quint64 id, const HttpReply &reply);
    void cancelled(quint64 id);
    void clear(); ///< those that still run stay

    QByteArray toJson() const; ///< an array of objects, in order
    QByteArray toText() const; ///< tab-separated, a heading line first, UTF-8

Q_SIGNALS:
    void appended(int index);
    void changed(int index);
    void droppedFirst(int count);
    void cleared();

private:
    int indexOf(quint64 id) const;
    void finish(quint64 id, Activity::State state, const HttpReply &reply);

    const Clock &m_clock;
    int m_limit;
    std::deque<Activity> m_entries; ///< ids ascend
    quint64 m_nextId = 1;
    qint64 m_totalBytes = 0;
};

} // namespace hearth

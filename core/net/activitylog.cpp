// SPDX-License-Identifier: Apache-2.0
#include "core/net/activitylog.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

QString stateName(Activity::State state)
{
    switch (state) {
    case Activity::State::Running:
        return u"running"_s;
    case Activity::State::Done:
        return u"done"_s;
    case Activity::State::Failed:
        return u"failed"_s;
    case Activity::State::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString startText(const Activity &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.startedMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// No value may break the lines and columns of the table.
QString cell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

ActivityLog::ActivityLog(const Clock &clock, int limit, QObject *parent)
    : QObject(parent), m_clock(clock), m_limit(std::max(1, limit))
{
}

quint64 ActivityLog::begin(const Request &request, const QUrl &url)
{
    Activity entry;
    entry.id = m_nextId++;
    entry.startedMs = m_clock.nowUtc().toMSecsSinceEpoch();
    entry.url = url;
    entry.kind = request.kind;
    entry.why = request.why;
    entry.articleKey = request.articleKey;
    m_entries.push_back(std::move(entry));
    if (size() > m_limit) {
        m_entries.pop_front();
        Q_EMIT droppedFirst(1);
    }
    Q_EMIT appended(size() - 1);
    return m_nextId - 1;
}

int ActivityLog::indexOf(quint64 id) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), id,
                         [](const Activity &entry, quint64 wanted) { return entry.id < wanted; });
    if (found == m_entries.end() || found->id != id)
        return -1;
    return static_cast<int>(found - m_entries.begin());
}

void ActivityLog::finish(quint64 id, Activity::State state, const HttpReply &reply)
{
    m_totalBytes += reply.bytes;
    const int index = indexOf(id);
    if (index < 0)
        return; // dropped meanwhile
    Activity &entry = m_entries[static_cast<std::size_t>(index)];
    entry.state = state;
    entry.status = reply.status;
    entry.reason = reply.reason;
    entry.bytes = reply.bytes;
    entry.tookMs = m_clock.nowUtc().toMSecsSinceEpoch() - entry.startedMs;
    Q_EMIT changed(index);
}

void ActivityLog::end(quint64 id, const HttpReply &reply)
{
    const bool failed = reply.reason != FailureReason::None || reply.status >= 400;
    finish(id, failed ? Activity::State::Failed : Activity::State::Done, reply);
}

void ActivityLog::cancelled(quint64 id)
{
    finish(id, Activity::State::Cancelled, {});
}

void ActivityLog::clear()
{
    std::erase_if(m_entries, [](const Activity &entry) { return entry.state != Activity::State::Running; });
    Q_EMIT cleared();
}

QByteArray ActivityLog::toJson() const
{
    QJsonArray list;
    for (const Activity &entry : m_entries) {
        list.append(QJsonObject{
            {u"started"_s, startText(entry)},
            {u"url"_s, QString::fromLatin1(entry.url.toEncoded())},
            {u"kind"_s, requestKindName(entry.kind)},
            {u"why"_s, requestWhyName(entry.why)},
            {u"article"_s, entry.articleKey},
            {u"state"_s, stateName(entry.state)},
            {u"status"_s, entry.status},
            {u"reason"_s, failureReasonName(entry.reason)},
            {u"bytes"_s, entry.bytes},
            {u"milliseconds"_s, entry.tookMs},
        });
    }
    return QJsonDocument(list).toJson();
}

QByteArray ActivityLog::toText() const
{
    QString text = u"started\tkind\twhy\tstate\tstatus\treason\tbytes\tmilliseconds\turl\tarticle\n"_s;
    for (const Activity &entry : m_entries) {
        const QStringList cells{startText(entry),
                                requestKindName(entry.kind),
                                requestWhyName(entry.why),
                                stateName(entry.state),
                                QString::number(entry.status),
                                failureReasonName(entry.reason),
                                QString::number(entry.bytes),
                                QString::number(entry.tookMs),
                                QString::fromLatin1(entry.url.toEncoded()),
                                cell(entry.articleKey)};
        text += cells.join(u'\t') + u'\n';
    }
    return text.toUtf8();
}

} // namespace hearth

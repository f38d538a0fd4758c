// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

namespace hearth {

/// What a person made of an article of the queue.
enum class TriageDecision { None, Accepted, Rejected, Skipped };

/// A pass through articles that are to be decided: where it stands, what was decided, how fast. Knows keys
/// and nothing of files. A value but for the clock, which must outlive it.
class TriageSession final
{
public:
    /// Gaps between two decisions count up to this many seconds: who fetches coffee does not slow down.
    static constexpr qint64 longestPause = 60;

    TriageSession(QStringList keys, const Clock &clock);

    /// Empty at the end.
    QString current() const { return m_at < m_keys.size() ? m_keys[m_at] : QString(); }
    /// The one that comes after it, for preparing it; empty at the end.
    QString next() const;
    bool atEnd() const { return m_at >= m_keys.size(); }

    /// Decides the current one and goes on to the next that is open.
    void decide(TriageDecision decision);
    /// Goes to the article before, decided or not. False at the beginning.
    bool back();
    bool canGoBack() const { return m_at > 0; }
    /// The decision about this article was undone: goes back to it. False when it was not decided here.
    bool takeBack(const QString &key);
    /// The article is not there any more.
    void drop(const QString &key);

    TriageDecision decisionOf(const QString &key) const;
    int total() const { return static_cast<int>(m_keys.size()); }
    int decided() const; ///< accepted and rejected
    int count(TriageDecision decision) const;
    int left() const; ///< neither decided nor skipped
    /// Decisions per minute of this session; none before the second one.
    std::optional<double> perMinute() const;

private:
    qsizetype openFrom(qsizetype at) const;

    QStringList m_keys;
    QHash<QString, TriageDecision> m_decisions;
    qsizetype m_at = 0;
    const Clock *m_clock;
    QDateTime m_last;   ///< when it began, or the last decision
    qint64 m_msecs = 0; ///< spent, without long pauses
    int m_made = 0;     ///< decisions made in that time, also those taken back
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/networkmode.h"
#include "core/page/offlinekeeper.h"
#include <QTimer>

namespace hearth {

/// Works off the standing rules: when the library's content has changed, asks each rule for its matches and
/// has those kept that were never tried. Does nothing while offline, and nothing without a rule of the
/// user's. Lives on the UI thread.
class OfflineRules final : public QObject
{
    Q_OBJECT
public:
    /// Keys of the first `most` articles that match the text of a query, in its order; some milliseconds.
    using Ask = std::function<QStringList(const QString &query, int most)>;

    /// All must outlive it.
    struct Parts
    {
        OfflineWishes &wishes;
        ContentStore &store;
        OfflineKeeper &keeper;
        NetworkMode &mode;
    };
    OfflineRules(const Parts &parts, Ask ask, QObject *parent = nullptr);

    /// What a rule would fetch now: matches that are not here, are not asked for already and did not fail
    /// lately.
    QStringList missing(const OfflineRule &rule) const;

    /// Adds the rule and fetches what it wants now. Errors: those of OfflineWishes.
    Result<void> add(const OfflineRule &rule);
    Result<void> remove(qint64 id); ///< what it brought stays

    /// The library's content is another: run() follows a little later, once for many changes.
    void contentChanged();
    /// Now. Gives how many articles were asked for; 0 while offline.
    int run();

    static constexpr int settleMsecs = 2'000;
    static constexpr qint64 tryAgainSeconds = 6 * 60 * 60; ///< after a failure that may pass

Q_SIGNALS:
    void changed(); ///< the rules

private:
    bool isWorthTrying(const QString &article) const;

    Parts m_parts;
    Ask m_ask;
    QTimer m_settle;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/page/offlinerules.h"
#include "core/net/failure.h"

namespace hearth {

namespace {

constexpr int againMsecs = 60 * 60 * 1000; // "last 7 days" means other articles every day

} // namespace

OfflineRules::OfflineRules(const Parts &parts, Ask ask, QObject *parent)
    : QObject(parent), m_parts(parts), m_ask(std::move(ask))
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] { run(); });
    connect(&m_parts.mode, &NetworkMode::changed, this, [this](bool offline) {
        if (!offline)
            contentChanged();
    });
}

bool OfflineRules::isWorthTrying(const QString &article) const
{
    const QList<StoredItem> items = m_parts.store.itemsOf(article);
    for (const StoredItem &item : items) {
        if (item.kind != ItemKind::Page)
            continue;
        // Without a failure it is here, or had to make room: fetching it again would push out another one.
        if (item.hasContent() || !mayPass(item.reason, item.status))
            return false;
        if (m_parts.store.now() - item.checked < tryAgainSeconds)
            return false;
    }
    return true;
}

QStringList OfflineRules::missing(const OfflineRule &rule) const
{
    QStringList articles;
    for (const QString &article : m_ask(rule.query, rule.most)) {
        if (isWorthTrying(article))
            articles.append(article);
    }
    return articles;
}

Result<void> OfflineRules::add(const OfflineRule &rule)
{
    const auto added = m_parts.wishes.addRule(rule);
    if (!added)
        return added.error();
    Q_EMIT changed();
    run();
    return {};
}

Result<void> OfflineRules::remove(qint64 id)
{
    if (auto removed = m_parts.wishes.removeRule(id); !removed)
        return removed;
    Q_EMIT changed();
    return {};
}

void OfflineRules::contentChanged()
{
    if (!m_settle.isActive() || m_settle.interval() > settleMsecs)
        m_settle.start(settleMsecs);
}

int OfflineRules::run()
{
    m_settle.stop();
    const QList<OfflineRule> rules = m_parts.wishes.rules();
    if (rules.isEmpty() || m_parts.mode.isOffline())
        return 0;
    int asked = 0;
    for (const OfflineRule &rule : rules) {
        const QStringList articles = missing(rule);
        if (!articles.isEmpty() && m_parts.keeper.keep(articles, {.pictures = rule.pictures}))
            asked += static_cast<int>(articles.size());
    }
    m_settle.start(againMsecs);
    return asked;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/offlinekeeper.h"
#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace hearth {

class OfflineItemsModel;

/// What is being made available offline: each article with its result, pause, stop, once more; and the
/// standing rules. Not modal. Shows values and asks by signals.
class OfflineDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit OfflineDialog(OfflineItemsModel *items, QWidget *parent = nullptr); ///< `items` is not owned

    /// `waitsForNetwork`: nothing goes on before it is back.
    void setProgress(const OfflineProgress &progress, bool waitsForNetwork);
    void setRules(const QList<OfflineRule> &rules);
    void showRules();
    QTreeView *view() const { return m_view; }
    QListWidget *rulesList() const { return m_rules; }

Q_SIGNALS:
    void pauseRequested(bool pause);
    void cancelRequested();
    void tryAgainRequested(const QStringList &keys);
    void articleRequested(const QString &key);
    void ruleRequested();                  ///< a new one for the current list
    void ruleOpened(const QString &query); ///< show its matches
    void ruleRemovalRequested(qint64 id);

private:
    QWidget *progressPage();
    QWidget *rulesPage();
    void updateButtons();
    QString currentKey() const;

    OfflineItemsModel *m_items;
    OfflineProgress m_progress;
    QList<OfflineRule> m_ruleValues;
    QTabWidget *m_pages;
    QLabel *m_summary = nullptr;
    QProgressBar *m_bar = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_show = nullptr;
    QListWidget *m_rules = nullptr;
    QLabel *m_noRules = nullptr;
    QPushButton *m_openRule = nullptr;
    QPushButton *m_removeRule = nullptr;
};

} // namespace hearth

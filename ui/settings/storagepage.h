// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/storeditem.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace hearth {

/// What the pages and pictures of the open library take of the disk, by kind and by provider; how much they
/// may; and how to be rid of them. Shows values and asks by signals.
class StoragePage final : public QWidget
{
    Q_OBJECT
public:
    explicit StoragePage(QWidget *parent = nullptr);

    void setUsage(const StoreUsage &usage); ///< its budget too
    void say(const QString &report);        ///< what came of the last cleaning
    void setAvailable(bool available);      ///< a store is open

    static constexpr qint64 megabyte = 1024 * 1024;

Q_SIGNALS:
    void budgetChosen(qint64 bytes);
    void cleanUpRequested(const hearth::CleanUp &what);
    void sweepRequested();

private:
    void updateButtons();
    void cleanUp();

    StoreUsage m_usage;
    bool m_showing = false;
    QLabel *m_total;
    QProgressBar *m_bar;
    QSpinBox *m_budget;
    QTreeWidget *m_shares;
    QCheckBox *m_alsoKept;
    QPushButton *m_clean;
    QPushButton *m_sweep;
    QLabel *m_report;
};

} // namespace hearth

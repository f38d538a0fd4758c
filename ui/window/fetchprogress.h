// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/offlinekeeper.h"
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace hearth {

/// In the status bar while articles are made available offline: how far it is, a bar, and pause. A press on
/// the words opens the list of them.
class FetchProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit FetchProgress(QWidget *parent = nullptr);

    /// Shown while the round is active. `waitsForNetwork`: nothing goes on before it is back.
    void setProgress(const OfflineProgress &progress, bool waitsForNetwork);
    QString text() const;

Q_SIGNALS:
    void opened();
    void pauseRequested(bool pause);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    bool m_paused = false;
    QToolButton *m_text;
    QProgressBar *m_bar;
    QToolButton *m_pause;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/networkcommands.h"
#include "ui/activity/activitydialog.h"
#include "ui/window/showarticle.h"
#include "ui/window/statusbar.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>
#include <QToolButton>

namespace hearth {

NetworkCommands::NetworkCommands(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_button(m.status->addLeadingButton())
{
    QAction *offline = (*m.actions)[Do::WorkOffline];
    connect(offline, &QAction::triggered, this, [this](bool on) {
        m.web->setOffline(on);
        update();
    });
    connect(m_button, &QAbstractButton::clicked, offline, &QAction::trigger);
    connect(&m.web->mode(), &NetworkMode::changed, this, &NetworkCommands::update);
    connect((*m.actions)[Do::Activity], &QAction::triggered, this, &NetworkCommands::showActivity);
    update();
}

void NetworkCommands::update()
{
    const NetworkMode &mode = m.web->mode();
    QAction *offline = (*m.actions)[Do::WorkOffline];
    offline->setChecked(mode.isOfflineByUser());
    offline->setEnabled(!m.web->isOfflineForced());
    m_button->setEnabled(!m.web->isOfflineForced());
    QString text = tr("Online");
    QString more = tr("Pictures and pages are fetched when you ask for them. Press to work offline.");
    if (m.web->isOfflineForced()) {
        text = tr("Offline");
        more = tr("Hearth was started with --offline: not one request leaves it.");
    } else if (mode.isOfflineByUser()) {
        text = tr("Offline");
        more = tr("Not one request leaves Hearth. Press to go online.");
    } else if (mode.systemHasNoNetwork()) {
        text = tr("No network");
        more = tr("The system has no network. What you ask for waits until it is back.");
    }
    m.status->setText(m_button, text);
    m_button->setToolTip(more);
    m_button->setAccessibleName(tr("Network: %1", "state").arg(text));
    m_button->setAccessibleDescription(more);
    m.status->setEmphasized(m_button, mode.isOffline());
}

void NetworkCommands::showActivity()
{
    if (!m_activity) {
        m_activity = new ActivityDialog(&m.web->log(), m.window);
        connect(m_activity, &ActivityDialog::articleRequested, this,
                [this](const QString &key) { showArticle(m, key); });
    }
    m_activity->show();
    m_activity->raise();
    m_activity->activateWindow();
}

} // namespace hearth

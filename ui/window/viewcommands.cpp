// SPDX-License-Identifier: Apache-2.0
#include "ui/window/viewcommands.h"
#include "core/settings/settings.h"
#include "ui/filter/filterbar.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/aboutbox.h"
#include "ui/window/colortheme.h"
#include "ui/window/keysheet.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readertype.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>
#include <QMenuBar>

namespace hearth {

ViewCommands::ViewCommands(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_theme(new ColorTheme(this))
{
    const auto on = [this](Do what, auto function) {
        connect((*m.actions)[what], &QAction::triggered, this, function);
    };
    on(Do::Compact, [this] { setDensity(ListDensity::Compact); });
    on(Do::Comfortable, [this] { setDensity(ListDensity::Comfortable); });
    on(Do::Cards, [this] { setDensity(ListDensity::Cards); });
    connect(m.filter, &FilterBar::densityChosen, this, &ViewCommands::setDensity);
    on(Do::Sidebar, [this](bool visible) {
        m.settings->setSidebarVisible(visible);
        applySettings();
    });
    on(Do::MenuBar, [this](bool visible) {
        m.settings->setMenuBarVisible(visible);
        applySettings();
    });
    on(Do::FullScreen, [this](bool full) {
        m.window->setWindowState(m.window->windowState().setFlag(Qt::WindowFullScreen, full));
    });
    on(Do::ZoomIn, [this] { m.pane->zoomIn(); });
    on(Do::ZoomOut, [this] { m.pane->zoomOut(); });
    on(Do::ZoomReset, [this] { m.pane->zoomReset(); });
    on(Do::FindInArticle, [this] { m.pane->showFind(); });
    on(Do::FindNext, [this] { m.pane->findNext(); });
    on(Do::FindPrevious, [this] { m.pane->findPrevious(); });
    on(Do::Settings, [this] { showSettings(); });
    on(Do::KeySheet, [this] { showKeys(); });
    on(Do::About, [this] { showAbout(m.window); });
    connect(m.pane, &ReaderPane::lookChanged, this,
            [this](const ReaderLook &look) { m.settings->setReaderType(readerTypeOf(look)); });
}

void ViewCommands::setDensity(ListDensity density)
{
    m.settings->setDensity(density);
    applySettings();
}

void ViewCommands::applySettings()
{
    m_theme->apply(m.settings->theme());
    m.view->setDensity(Density(m.settings->density()));
    m.filter->setDensity(m.settings->density());
    m.pane->setLook(readerLookOf(m.settings->readerType()));
    m.reader->markReadTimer()->setPolicy(m.settings->markReadPolicy(), m.settings->markReadSeconds());
    if (!m.settings->sidebarVisible() && m.sidebar->isAncestorOf(m.window->focusWidget()))
        m.view->setFocus();
    m.sidebar->setVisible(m.settings->sidebarVisible());
    m.window->menuBar()->setVisible(m.settings->menuBarVisible());

    const WindowActions &all = *m.actions;
    all[Do::Compact]->setChecked(m.settings->density() == ListDensity::Compact);
    all[Do::Comfortable]->setChecked(m.settings->density() == ListDensity::Comfortable);
    all[Do::Cards]->setChecked(m.settings->density() == ListDensity::Cards);
    all[Do::Sidebar]->setChecked(m.settings->sidebarVisible());
    all[Do::MenuBar]->setChecked(m.settings->menuBarVisible());
    Q_EMIT settingsApplied();
}

void ViewCommands::systemThemeChanged()
{
    m_theme->systemChanged();
}

SettingsDialog *ViewCommands::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m.settings, m.window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::settingsChanged, this, &ViewCommands::applySettings);
        Q_EMIT settingsOpened(m_settings);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
    return m_settings;
}

void ViewCommands::showKeys()
{
    auto *sheet = new KeySheet(*m.actions, m.window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

} // namespace hearth

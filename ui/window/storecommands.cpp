// SPDX-License-Identifier: Apache-2.0
#include "ui/window/storecommands.h"
#include "core/settings/settings.h"
#include "ui/common/datasize.h"
#include "ui/common/errortext.h"
#include "ui/settings/picturespage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/storagepage.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/offlinemarks.h"
#include "ui/window/statusbar.h"
#include "ui/window/viewcommands.h"
#include "ui/window/webcontroller.h"
#include <QToolButton>

namespace hearth {

namespace {

constexpr int roomyBar = 900; ///< pixels; a narrower status bar has no room for the store

} // namespace

StoreCommands::StoreCommands(const WindowParts &parts, ViewCommands *looks, OfflineMarks *marks,
                             QObject *parent)
    : QObject(parent)
    , m(parts)
    , m_looks(looks)
    , m_marks(marks)
    , m_button(m.status->addTrailingButton(roomyBar))
{
    m_button->setToolTip(
        tr("Pages and pictures that are kept on this computer. Press for what takes the space."));
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        if (SettingsDialog *dialog = m_looks->showSettings(); dialog && m_page)
            dialog->showPage(m_page);
    });
    connect(m_looks, &ViewCommands::settingsOpened, this, &StoreCommands::addPages);
    connect(m_marks, &OfflineMarks::storeChanged, this, &StoreCommands::update);
    connect(m.web, &WebController::webOpened, this, &StoreCommands::update);
    connect(m.web, &WebController::webClosing, this, [this] {
        m.status->setText(m_button, {});
        if (m_page) {
            m_page->setUsage({});
            m_page->setAvailable(false);
        }
    });
}

void StoreCommands::addPages(SettingsDialog *dialog)
{
    auto *pictures = new PicturesPage(dialog);
    pictures->setPolicies(m.web->policies(), providers());
    pictures->setEnabled(m.libraries->library());
    connect(pictures, &PicturesPage::policiesChanged, m.web, &WebController::setPolicies);
    dialog->addPage(pictures, tr("&Pictures"));
    m_page = new StoragePage(dialog);
    connect(m_page, &StoragePage::budgetChosen, this, [this](qint64 bytes) {
        m.settings->setStoreBudget(bytes);
        m.web->applySettings();
        update();
    });
    connect(m_page, &StoragePage::cleanUpRequested, this, &StoreCommands::cleanUp);
    connect(m_page, &StoragePage::sweepRequested, this, &StoreCommands::sweep);
    dialog->addPage(m_page, tr("&Storage"));
    update();
}

QStringList StoreCommands::providers() const
{
    QStringList domains;
    if (Library *library = m.libraries->library()) {
        for (const Organization &provider : library->organizations().all())
            domains.append(provider.domain.toLower());
    }
    if (LibraryWeb *web = m.web->web()) {
        for (const StoreUsage::Share &provider : web->store().usage().providers)
            domains.append(provider.name.toLower());
    }
    domains.removeAll(QString());
    domains.removeDuplicates();
    domains.sort();
    return domains;
}

void StoreCommands::update()
{
    LibraryWeb *web = m.web->web();
    const qint64 budget = m.settings->storeBudget();
    if (web) {
        m.status->setText(
            m_button,
            tr("Store %1 of %2", "sizes").arg(dataSizeText(web->store().bytes()), dataSizeText(budget)));
    }
    if (!m_page)
        return;
    StoreUsage usage = web ? web->store().usage() : StoreUsage();
    usage.budget = budget;
    m_page->setUsage(usage);
    m_page->setAvailable(web);
}

void StoreCommands::cleanUp(const CleanUp &what)
{
    LibraryWeb *web = m.web->web();
    if (!web)
        return;
    const auto report = web->store().cleanUp(what);
    if (!report)
        return m_page->say(errorText(report.error()));
    QStringList parts{tr("%Ln file(s) deleted", nullptr, report->objects), dataSizeText(report->bytes)};
    if (report->kept > 0)
        parts.append(tr("%Ln starred or kept ones left alone", nullptr, report->kept));
    update();
    m_page->say(parts.join(QStringLiteral(", ")));
}

void StoreCommands::sweep()
{
    const bool begun = m_marks->sweep([this](const SweepReport &report) {
        if (!m_page)
            return;
        update();
        m_page->say(report == SweepReport() ? tr("There are no leftovers.")
                                            : tr("%1, %2", "files, entries")
                                                  .arg(tr("%Ln file(s) deleted", nullptr, report.files),
                                                       tr("%Ln entries forgotten", nullptr, report.items)));
    });
    if (!begun && m_page)
        m_page->say(tr("The library is still being taken in. Try again when that is done."));
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/webcontroller.h"
#include "core/library/bykey.h"
#include "core/net/urlrules.h"
#include "core/settings/settings.h"
#include "ui/common/errortext.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/statusbar.h"

namespace hearth {

namespace {

bool isOnPrivateNetwork(const SiteConfig &site)
{
    for (const QString &address : {site.url, site.webUrl}) {
        const QString host = QUrl(address).host();
        if (!host.isEmpty() && scopeOfHost(host) == AddressScope::Private)
            return true;
    }
    return false;
}

} // namespace

WebController::WebController(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_access(std::make_unique<WebAccess>(*parts.options->clock))
{
    m_access->mode.setOfflineByUser(isOfflineForced() || m.settings->offline());
}

WebController::~WebController() = default;

bool WebController::isOfflineForced() const
{
    return m.options->offline;
}

void WebController::setOffline(bool offline)
{
    if (isOfflineForced())
        return;
    m.settings->setOffline(offline);
    m_access->mode.setOfflineByUser(offline);
}

PicturePolicies WebController::policies() const
{
    const Library *library = m.libraries->library();
    if (!library)
        return {};
    PicturePolicies policies = PicturePolicies::fromJson(m.settings->picturePolicies(library->folder()));
    policies.privateLibrary = isOnPrivateNetwork(library->config());
    return policies;
}

void WebController::setPolicies(const PicturePolicies &policies)
{
    if (const Library *library = m.libraries->library())
        m.settings->setPicturePolicies(library->folder(), policies.toJson());
    applySettings();
}

LibraryWeb::Options WebController::webOptions(Library &library) const
{
    LibraryWeb::Options options;
    options.cacheFolder = library.cacheFolder();
    options.userFolder = library.userFolder();
    options.libraryFolder = library.folder();
    options.budget = m.settings->storeBudget();
    options.policies = policies();
    options.readArticle = [&library](const QString &key) { return readArticle(library, key); };
    options.isStarred = [&library](const QString &key) { return isStarred(library, key); };
    options.ask = [&library](const QString &query, int most) { return firstKeys(library, query, most); };
    if (m.options->adjustWeb)
        m.options->adjustWeb(options);
    return options;
}

void WebController::open()
{
    Library *library = m.libraries->library();
    if (!library || m_web)
        return;
    m_access->mode.followSystem(); // here, not in the constructor: it asks the system
    const LibraryWeb::Options options = webOptions(*library);
    Result<std::unique_ptr<LibraryWeb>> web = LibraryWeb::open(*m_access, options);
    if (!web) {
        m.status->say(tr("Pages and pictures of this library can be neither fetched nor kept: %1")
                          .arg(errorText(web.error())));
        return;
    }
    m_web = std::move(*web);
    m_policies = options.policies;
    connect(&m_web->saver(), &PageSaver::articleChanged, library,
            [library](const QString &key, const OfflineInfo &info) {
                const ArticleId id = library->idOf(key);
                if (id != ArticleId::None)
                    library->setOffline(std::span(&id, 1), info.mark());
            });
    Q_EMIT webOpened();
}

void WebController::close()
{
    if (!m_web)
        return;
    Q_EMIT webClosing();
    m_web.reset();
}

void WebController::applySettings()
{
    m_access->mode.setOfflineByUser(isOfflineForced() || m.settings->offline());
    if (!m_web)
        return;
    m_web->store().setBudget(m.settings->storeBudget());
    const PicturePolicies now = policies();
    if (now == m_policies)
        return;
    m_policies = now;
    m_web->setPolicies(now);
    Q_EMIT policiesChanged();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/secured.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <optional>

namespace hearth {

class SecuredDialog;

/// Shows the secured content of the open article to those who have the site's key, and sets it anew. The key
/// is kept for this run, or in the system's keychain when the user says so; never in a file or log.
class SecuredCommands final : public QObject
{
    Q_OBJECT
public:
    explicit SecuredCommands(const WindowParts &parts, QObject *parent = nullptr);

    void updateActions(); ///< another article is open
    void close();         ///< before the library closes: the key goes

private:
    void show();
    void unlock(const QString &keyText, bool keep);
    bool decrypt(const SecuredKey &key); ///< false: it is another key's
    void askForKey();
    void set(const QString &text);
    void lock();

    WindowParts m;
    SecuredDialog *m_dialog = nullptr; ///< the open one
    QString m_key;                     ///< of the article that it shows
    QString m_cipher;                  ///< as that article has it
    std::optional<SecuredKey> m_secret;
};

} // namespace hearth

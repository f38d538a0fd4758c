// SPDX-License-Identifier: Apache-2.0
#include "ui/window/securedcommands.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/keystore.h"
#include "core/library/library.h"
#include "ui/curate/secureddialog.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>
#include <QStringDecoder>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// The bytes as text; nothing when they are none.
std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

} // namespace

SecuredCommands::SecuredCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect((*m.actions)[Do::Secured], &QAction::triggered, this, &SecuredCommands::show);
    updateActions();
}

void SecuredCommands::updateActions()
{
    (*m.actions)[Do::Secured]->setEnabled(m.reader->opened().parsed.article.securedState ==
                                          SecuredState::WellFormed);
}

void SecuredCommands::close()
{
    delete std::exchange(m_dialog, nullptr);
    m_secret.reset();
}

void SecuredCommands::show()
{
    const Library *library = m.libraries->library();
    const OpenedArticle &opened = m.reader->opened();
    if (!library || opened.parsed.article.securedState != SecuredState::WellFormed)
        return;
    delete std::exchange(m_dialog, nullptr);
    m_key = opened.key;
    m_cipher = opened.parsed.article.secured;
    m_dialog = new SecuredDialog(m.window);
    constexpr int bytesOfThree = 3, charactersOfThree = 4; // BASE64
    m_dialog->setArticle(opened.row.title, int(m_cipher.indexOf(u';')) / charactersOfThree * bytesOfThree);
    connect(m_dialog, &SecuredDialog::keyEntered, this, &SecuredCommands::unlock);
    connect(m_dialog, &SecuredDialog::textEntered, this, &SecuredCommands::set);
    connect(m_dialog, &SecuredDialog::lockRequested, this, &SecuredCommands::lock);
    m_dialog->open();
    if (!m_secret || !decrypt(*m_secret))
        askForKey();
}

void SecuredCommands::askForKey()
{
    const QString library = m.libraries->library()->folder();
    keystore::load(library, m_dialog, [this](const Result<QString> &kept) {
        if (!kept)
            return; // the field is there
        auto key = SecuredKey::fromText(*kept);
        if (key && decrypt(*key))
            m_secret = std::move(*key);
    });
}

void SecuredCommands::unlock(const QString &keyText, bool keep)
{
    auto key = SecuredKey::fromText(keyText);
    if (!key)
        return m_dialog->setLocked(
            tr("A key is 32, 48 or 64 hexadecimal digits, or BASE64 of as many bytes."));
    if (!decrypt(*key))
        return m_dialog->setLocked(tr("This key does not open it."));
    m_secret = std::move(*key);
    if (!keep)
        return;
    keystore::save(
        m.libraries->library()->folder(), keyText.trimmed(), m_dialog, [this](const Result<void> &saved) {
            if (!saved)
                m_dialog->setMessage(tr("The system’s keychain could not keep it; it holds for this run."));
        });
}

bool SecuredCommands::decrypt(const SecuredKey &key)
{
    const auto plain = decryptSecured(m_cipher, key);
    if (!plain)
        return false;
    const auto text = textOf(*plain);
    m_dialog->setText(text.value_or(QString::fromLatin1(plain->toHex(' '))), text.has_value());
    return true;
}

void SecuredCommands::set(const QString &text)
{
    if (!m_secret)
        return;
    const auto cipher = encryptSecured(text.toUtf8(), *m_secret);
    if (!cipher)
        return m_dialog->setMessage(tr("The system has no random numbers to encrypt it with."));
    FieldEdit edit;
    edit.path = u"secured"_s;
    edit.value = stringValue(*cipher);
    m_cipher = *cipher;
    m.curation->edit(sameEdits({m_key}, {edit}));
    m_dialog->accept();
}

void SecuredCommands::lock()
{
    m_secret.reset();
    keystore::forget(m.libraries->library()->folder(), this, [](const Result<void> &) {});
}

} // namespace hearth

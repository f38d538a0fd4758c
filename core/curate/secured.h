// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QString>

namespace hearth {

/// The site's key for `secured`: 16, 24 or 32 bytes, for AES-128, -192 or -256 in CBC mode with PKCS#7
/// padding. Its bytes are overwritten when it goes out of scope; it is never written to a file or a log.
class SecuredKey final
{
public:
    /// From text as people have it: 32, 48 or 64 hexadecimal digits, or BASE64 of 16, 24 or 32 bytes.
    /// Errors: InvalidValue (nothing of the text is in the error).
    static Result<SecuredKey> fromText(const QString &text);

    SecuredKey(SecuredKey &&other) noexcept = default;
    SecuredKey &operator=(SecuredKey &&other) noexcept;
    SecuredKey(const SecuredKey &) = delete;
    SecuredKey &operator=(const SecuredKey &) = delete;
    ~SecuredKey();

    const QByteArray &bytes() const { return m_bytes; }

private:
    explicit SecuredKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    void wipe();
    QByteArray m_bytes;
};

/// Decrypts BASE64(ciphertext);BASE64(iv). Errors: Malformed (not of that shape), InvalidValue (another key).
Result<QByteArray> decryptSecured(const QString &secured, const SecuredKey &key);

/// Encrypts with a fresh random iv and gives the text for the file. Errors: WriteFailed (no random numbers to
/// be had).
Result<QString> encryptSecured(const QByteArray &plain, const SecuredKey &key);

} // namespace hearth

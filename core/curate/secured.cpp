// SPDX-License-Identifier: Apache-2.0
#include "core/curate/secured.h"
#include "core/article/securedshape.h"
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace hearth {

namespace {

constexpr int blockBytes = 16;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const EVP_CIPHER *cipherFor(qsizetype keyBytes)
{
    switch (keyBytes) {
    case 16:
        return EVP_aes_128_cbc();
    case 24:
        return EVP_aes_192_cbc();
    default:
        return EVP_aes_256_cbc();
    }
}

enum class Direction { Decrypt, Encrypt };

/// Nothing when OpenSSL refuses: on decrypting that is a wrong padding, which a wrong key gives.
std::optional<QByteArray> runCipher(Direction direction, const QByteArray &input, const SecuredKey &key,
                                    const QByteArray &iv)
{
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    QByteArray output(input.size() + blockBytes, Qt::Uninitialized);
    auto *target = reinterpret_cast<unsigned char *>(output.data());
    int written = 0, rest = 0;
    const bool fine =
        context &&
        EVP_CipherInit_ex(context.get(), cipherFor(key.bytes().size()), nullptr, bytes(key.bytes()),
                          bytes(iv), direction == Direction::Encrypt ? 1 : 0) &&
        EVP_CipherUpdate(context.get(), target, &written, bytes(input), int(input.size())) &&
        EVP_CipherFinal_ex(context.get(), target + written, &rest);
    if (!fine)
        return std::nullopt;
    output.resize(written + rest);
    return output;
}

bool isKeySize(qsizetype bytes)
{
    return bytes == 16 || bytes == 24 || bytes == 32;
}

} // namespace

Result<SecuredKey> SecuredKey::fromText(const QString &text)
{
    const QByteArray trimmed = text.trimmed().toLatin1();
    const bool hex = !trimmed.isEmpty() && std::ranges::all_of(trimmed, [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c));
    });
    if (hex && trimmed.size() % 2 == 0 && isKeySize(trimmed.size() / 2))
        return SecuredKey(QByteArray::fromHex(trimmed));
    const auto decoded = QByteArray::fromBase64Encoding(trimmed, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && isKeySize(decoded.decoded.size()))
        return SecuredKey(decoded.decoded);
    return Error{ErrorCode::InvalidValue, QStringLiteral("secured"), {}};
}

SecuredKey &SecuredKey::operator=(SecuredKey &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecuredKey::~SecuredKey()
{
    wipe();
}

void SecuredKey::wipe()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), std::size_t(m_bytes.size()));
}

Result<QByteArray> decryptSecured(const QString &secured, const SecuredKey &key)
{
    if (securedShape(secured) != SecuredState::WellFormed)
        return Error{ErrorCode::Malformed, QStringLiteral("secured"), {}};
    const qsizetype separator = secured.indexOf(QLatin1Char(';'));
    const QByteArray cipher = QByteArray::fromBase64(secured.first(separator).toLatin1());
    const QByteArray iv = QByteArray::fromBase64(secured.sliced(separator + 1).toLatin1());
    if (auto plain = runCipher(Direction::Decrypt, cipher, key, iv))
        return *plain;
    return Error{ErrorCode::InvalidValue, QStringLiteral("secured"), {}};
}

Result<QString> encryptSecured(const QByteArray &plain, const SecuredKey &key)
{
    QByteArray iv(blockBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(iv.data()), blockBytes) != 1)
        return Error{ErrorCode::WriteFailed, QStringLiteral("secured"), {}};
    const auto cipher = runCipher(Direction::Encrypt, plain, key, iv);
    if (!cipher)
        return Error{ErrorCode::InvalidValue, QStringLiteral("secured"), {}};
    return QString::fromLatin1(cipher->toBase64() + ';' + iv.toBase64());
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace hearth {

/// The charset that a page is written in, as browsers find it: a byte order mark, else the Content-Type
/// header, else a meta element in the first 1024 bytes, else UTF-8 where the bytes are valid UTF-8, else
/// windows-1252. The name is one that Qt's decoder takes; labels mean what https://encoding.spec.whatwg.org/
/// says (iso-8859-1 is windows-1252, …).
QByteArray pageCharset(QByteArrayView body, QByteArrayView contentType);

/// The page as UTF-8. Bytes that its charset does not have become U+FFFD. Thread-safe.
QByteArray decodePage(const QByteArray &body, QByteArrayView contentType);

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

namespace hearth {

/// A 64-bit fingerprint of bytes (XXH64 with seed 0,
/// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md): the same on every machine and in every
/// version, so that it may be stored. Fast, not cryptographic.
quint64 contentHash(QByteArrayView bytes);

} // namespace hearth

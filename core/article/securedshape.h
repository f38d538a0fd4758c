// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"

namespace hearth {

/// Does the text have the shape of AES-CBC output: BASE64(ciphertext);BASE64(iv), the ciphertext a multiple
/// of 16 bytes and not empty, the iv 16 bytes? Absent for an empty text. Looks at the shape only; nothing is
/// decrypted.
SecuredState securedShape(QStringView text);

} // namespace hearth

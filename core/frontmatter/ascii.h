// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearth {

constexpr bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace hearth

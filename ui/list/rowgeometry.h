// SPDX-License-Identifier: Apache-2.0
#pragma once
namespace hearth {
enum class Density { Compact, Comfortable, Cards };
}

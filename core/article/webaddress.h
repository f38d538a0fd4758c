// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// An absolute http or https address with a host and no white space in it: what may be opened or fetched.
bool isWebAddress(QStringView text);
/// The same, and every percent sign begins an escape of two hexadecimal digits.
bool isWellFormedAddress(QStringView text);

/// A path relative to the library's root or to the file: no scheme, no host, not empty.
bool isLocalPath(QStringView text);

/// The address without what does not tell pages apart: scheme, "www.", case of the host, default port,
/// fragment and a slash at the end. For comparing only; empty for what is no web address.
QString addressKey(QStringView address);

} // namespace hearth

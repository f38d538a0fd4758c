// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QString>

namespace hearth {

/// The key as a string. The format's own keys come from static data, without an allocation: a library of
/// 100,000 files has four million of them.
QString keyName(QByteArrayView utf8);

} // namespace hearth

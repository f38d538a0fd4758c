// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QObject>
#include <functional>

/// The key of a library's `secured` content in the system's keychain (Secret Service, KWallet, Keychain,
/// Credential Manager); it is never in a file or log of Hearth. `library` tells the libraries apart.
/// All calls answer later, on the thread of the caller, unless `context` is gone by then. Errors: NotFound
/// (no such key), PermissionDenied (the user said no), Unsupported (the system has no keychain; detail has
/// its words).
namespace hearth::keystore {

void load(const QString &library, QObject *context, std::function<void(const Result<QString> &)> done);
void save(const QString &library, const QString &key, QObject *context,
          std::function<void(const Result<void> &)> done);
void forget(const QString &library, QObject *context, std::function<void(const Result<void> &)> done);

} // namespace hearth::keystore

// SPDX-License-Identifier: Apache-2.0
// What nearly every test with Widgets uses, parsed once for all of them.
#pragma once
#include "pch_ui.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

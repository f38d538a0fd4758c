// SPDX-License-Identifier: Apache-2.0
// What nearly every file of ui uses, parsed once for the whole tree.
#pragma once
#include "pch_core.h"
#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidget>

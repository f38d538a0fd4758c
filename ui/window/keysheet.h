// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>

namespace hearth {

class WindowActions;

/// All keys on one page, made from the actions themselves.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const WindowActions &actions, QWidget *parent = nullptr);
};

} // namespace hearth

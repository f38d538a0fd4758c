// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLabel>

namespace hearth {

/// A small heading over a part of a panel.
class SectionLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/preferences.h"
#include <QWidget>
#include <array>

class QAbstractButton;

namespace hearth {

/// Three joined buttons: compact, comfortable, cards.
class DensitySwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit DensitySwitch(QWidget *parent = nullptr);

    void setDensity(ListDensity density); ///< emits nothing
    ListDensity density() const { return m_density; }
    QAbstractButton *button(ListDensity density) const;

Q_SIGNALS:
    void densityChosen(hearth::ListDensity density);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ListDensity m_density = ListDensity::Comfortable;
    std::array<QAbstractButton *, 3> m_buttons{};
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/readerlook.h"
#include <QWidget>

class QButtonGroup;
class QFontComboBox;
class QSpinBox;

namespace hearth {

/// Font, size, line height, column width and colours of the reader, at once on the page.
class LookPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LookPanel(QWidget *parent = nullptr);
    void setLook(const ReaderLook &look); ///< without lookChanged()

Q_SIGNALS:
    void lookEdited(const hearth::ReaderLook &look);

private:
    void edited();

    QFontComboBox *m_family = nullptr;
    QSpinBox *m_size = nullptr;
    QSpinBox *m_line = nullptr;
    QSpinBox *m_column = nullptr;
    QButtonGroup *m_colors = nullptr;
    bool m_familyChosen = false; ///< otherwise the family follows the system
    bool m_setting = false;
};

} // namespace hearth

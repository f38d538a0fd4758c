// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

namespace hearth {

class Settings;

/// Hearth's dialogs open as large as they were left, and never larger than the screen. The size of each class
/// of them is kept in the settings once its user chose another than the dialog's own.
class DialogSizes final : public QObject
{
public:
    /// `settings` outlives this.
    DialogSizes(Settings *settings, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Settings *m_settings;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>

class QButtonGroup;
class QComboBox;
class QFontComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace hearth {

class Settings;

/// Everything that can be set, on a few pages. A change takes effect and is kept at once; there is nothing to
/// confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings *settings, QWidget *parent = nullptr); ///< `settings` is not owned

    /// Pages of others, which know what they show and keep.
    void addPage(QWidget *page, const QString &title);
    void showPage(QWidget *page);

Q_SIGNALS:
    void settingsChanged(); ///< after each change; the settings hold it already

private:
    QWidget *lookSection();
    QWidget *readingSection();
    QWidget *textSection();
    QWidget *programsSection();
    void refresh();
    void changed();
    void resetText();

    Settings *m_settings;
    QTabWidget *m_pages = nullptr;
    bool m_showing = false;
    QComboBox *m_theme = nullptr;
    QComboBox *m_density = nullptr;
    QButtonGroup *m_markRead = nullptr;
    QSpinBox *m_seconds = nullptr;
    QComboBox *m_systemFont = nullptr;
    QFontComboBox *m_font = nullptr;
    QSpinBox *m_size = nullptr;
    QSpinBox *m_line = nullptr;
    QSpinBox *m_width = nullptr;
    QComboBox *m_colors = nullptr;
    QLineEdit *m_editor = nullptr;
};

} // namespace hearth

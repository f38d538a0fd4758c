// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/icons.h"
#include <QWidget>

class QLabel;

namespace hearth {

/// A quiet page with an icon and words in its middle: nothing is selected, or the article could not be
/// opened.
class MessageView final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageView(QWidget *parent = nullptr);

    void setMessage(IconName icon, const QString &title, const QString &text); ///< plain texts
    void setTheme(const Theme &theme);

private:
    void refresh();

    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    IconName m_icon = IconName::Note;
    Theme m_theme;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include <QToolButton>

namespace hearth {

/// A tool button that shows its key behind its words, so that people learn it.
class KeyButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit KeyButton(QWidget *parent = nullptr) : QToolButton(parent) {}

    void setKey(const QString &key); ///< one or two letters; empty: none
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF capSize() const;

    QString m_key;
    Theme m_theme;
};

} // namespace hearth

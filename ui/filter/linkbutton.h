// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>

namespace hearth {

/// A button that looks like a link, in the accent colour.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hearth

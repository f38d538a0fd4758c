// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QLineEdit;

namespace hearth {

/// The row with the field that narrows a long section: a quiet well with a magnifier, outlined while it has
/// the keyboard.
class FilterRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(const QString &name, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLineEdit *m_field;
};

} // namespace hearth

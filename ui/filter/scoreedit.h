// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLineEdit>
#include <optional>

namespace hearth {

/// One end of a score range as a number that can be typed; looks like a label until it has the focus. An open
/// end shows a word ("min", "max"), and an emptied field means an open end.
class ScoreEdit final : public QLineEdit
{
    Q_OBJECT
public:
    ScoreEdit(const QString &openText, QWidget *parent = nullptr);

    void setValue(std::optional<int> value); ///< not while the user types in it; says nothing to anyone
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void valueEdited(std::optional<int> value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void commit();
    void showValue();
    void step(int by);

    QString m_openText;
    std::optional<int> m_value;
};

} // namespace hearth

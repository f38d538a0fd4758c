// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>
#include <QKeySequence>

namespace hearth {

/// A button that says its key on a cap beside its words.
class DecisionButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Weight { Quiet, Plain, Main };

    /// The key is only shown; who shows the button listens to it.
    DecisionButton(const QString &text, const QKeySequence &key, Weight weight, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int capWidth() const;

    QString m_key;
    Weight m_weight;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>

namespace hearth {

/// The small "–" badge beside a score's name: checked while articles that nobody has scored are let through
/// too.
class UnscoredButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit UnscoredButton(QWidget *parent = nullptr);

    void setCount(int unscored); ///< how many there are, for the tool tip
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void checkStateSet() override;
    void describe();

    int m_count = -1;
};

} // namespace hearth

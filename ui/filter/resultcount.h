// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace hearth {

/// "312 of 1,040": how many articles the query gives and how many there are.
class ResultCount final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultCount(QWidget *parent = nullptr);

    void setCounts(int shown, int total);
    QString text() const; ///< as it stands there, in the user's language
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The text in front of, of, and behind the number that stands out.
    struct Parts
    {
        QString before, strong, after;
    };
    Parts parts() const;

    int m_shown = 0;
    int m_total = 0;
};

} // namespace hearth

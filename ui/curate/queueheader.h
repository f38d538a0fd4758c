// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QLabel;

namespace hearth {

struct QueueProgress;

/// How far the queue is, as a line of text and a bar, and how fast it goes.
class QueueHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit QueueHeader(QWidget *parent = nullptr);

    void setProgress(const QueueProgress &progress);
    void addTrailing(QWidget *widget);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    double m_done = 0; ///< 0…1
};

/// "42 decided · 6 per minute · 18 left".
QString queueProgressText(const QueueProgress &progress);

} // namespace hearth

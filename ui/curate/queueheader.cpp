// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/queueheader.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/curate/queueview.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {
constexpr int barHeight = 3;
}

QString queueProgressText(const QueueProgress &progress)
{
    QStringList parts{QueueHeader::tr("%Ln decided", nullptr, progress.decided)};
    if (progress.skipped > 0)
        parts.append(QueueHeader::tr("%Ln skipped", nullptr, progress.skipped));
    if (progress.perMinute) {
        const double pace = *progress.perMinute;
        parts.append(QueueHeader::tr("%1 per minute").arg(QLocale().toString(pace, 'f', pace < 10 ? 1 : 0)));
    }
    parts.append(QueueHeader::tr("%Ln left", nullptr, progress.left));
    return parts.join(u" · "_s);
}

QueueHeader::QueueHeader(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
{
    auto *title = new QLabel(tr("Queue"), this);
    title->setFont(uiFont(TextRole::Title));
    m_text->setFont(uiFont(TextRole::Body));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s + barHeight);
    row->setSpacing(space::l);
    row->addWidget(title);
    row->addWidget(m_text, 1);
}

void QueueHeader::addTrailing(QWidget *widget)
{
    layout()->addWidget(widget);
}

void QueueHeader::setProgress(const QueueProgress &progress)
{
    const int past = progress.total - progress.left;
    m_done = progress.total > 0 ? double(past) / progress.total : 1;
    m_text->setText(queueProgressText(progress));
    update();
}

QString QueueHeader::text() const
{
    return m_text->text();
}

void QueueHeader::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    const QRectF track(0, height() - barHeight, width(), barHeight);
    painter.fillRect(track, theme.hairline);
    QRectF done = track;
    done.setWidth(track.width() * m_done);
    painter.fillRect(mirrored(done, track, layoutDirection()), theme.accent);
}

} // namespace hearth

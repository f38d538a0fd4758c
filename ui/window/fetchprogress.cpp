// SPDX-License-Identifier: Apache-2.0
#include "ui/window/fetchprogress.h"
#include "ui/common/icons.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace hearth {

FetchProgress::FetchProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QToolButton(this))
{
    for (QToolButton *button : {m_text, m_pause}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFont(uiFont(TextRole::Meta));
    }
    m_text->setToolTip(tr("Show the articles that are made available offline"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(96, 5);
    m_bar->setAccessibleName(tr("Progress"));
    m_pause->setIconSize(QSize(14, 14));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_pause);
    connect(m_text, &QAbstractButton::clicked, this, &FetchProgress::opened);
    connect(m_pause, &QAbstractButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_paused); });
    applyTheme();
    hide();
}

void FetchProgress::setProgress(const OfflineProgress &progress, bool waitsForNetwork)
{
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    const QString total = locale.toString(progress.total);
    m_paused = progress.paused;
    m_text->setText(
        waitsForNetwork
            ? tr("%1 of %2 wait for the network").arg(locale.toString(progress.total - progress.done), total)
        : progress.paused ? tr("Paused at %1 of %2").arg(done, total)
                          : tr("Fetching %1 of %2").arg(done, total));
    m_bar->setRange(0, std::max(1, progress.total));
    m_bar->setValue(progress.done);
    const QString pause = m_paused ? tr("Go on fetching") : tr("Pause fetching");
    m_pause->setToolTip(pause);
    m_pause->setAccessibleName(pause);
    applyTheme();
    setVisible(progress.isActive());
}

QString FetchProgress::text() const
{
    return m_text->text();
}

void FetchProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void FetchProgress::applyTheme()
{
    const Theme theme = themeFor(palette());
    QPalette colors = m_text->palette();
    if (colors.color(QPalette::ButtonText) != theme.secondary) {
        colors.setColor(QPalette::ButtonText, theme.secondary);
        m_text->setPalette(colors);
    }
    m_pause->setIcon(icon(m_paused ? IconName::Play : IconName::Pause, theme.secondary));
}

} // namespace hearth

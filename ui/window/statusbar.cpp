// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusbar.h"
#include "ui/common/bidi.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QToolButton *flatButton(QWidget *parent, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setText(isolated(text));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(uiFont(TextRole::Meta));
    button->hide();
    return button;
}

QLabel *label(QWidget *parent)
{
    auto *text = new QLabel(parent);
    text->setTextFormat(Qt::PlainText);
    text->setFont(uiFont(TextRole::Meta));
    return text;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_counts(label(this))
    , m_selected(label(this))
    , m_problems(flatButton(this, {}))
    , m_drafts(flatButton(this, {}))
    , m_message(new ElidedLabel(this, Qt::ElideMiddle))
    , m_messageAction(flatButton(this, {}))
    , m_progressText(label(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(flatButton(this, tr("Stop")))
{
    setAccessibleName(tr("Status"));
    m_message->setFont(uiFont(TextRole::Meta));
    m_selected->hide();
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 5);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_progressText->hide();
    m_drafts->setToolTip(tr("Go to the edits that are not saved yet"));

    auto *row = m_row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 1, space::l, 0);
    row->setSpacing(space::l);
    row->addWidget(m_counts);
    row->addWidget(m_selected);
    row->addWidget(m_problems);
    row->addWidget(m_drafts);
    row->addStretch(1);
    row->addWidget(m_message);
    row->addWidget(m_messageAction);
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    setFixedHeight(std::max(28, fontMetrics().height() + 10));

    connect(m_problems, &QAbstractButton::clicked, this, &StatusBar::problemsRequested);
    connect(m_drafts, &QAbstractButton::clicked, this, &StatusBar::draftsRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_work == Work::Writing)
            Q_EMIT cancelWritingRequested();
        else
            Q_EMIT cancelRequested();
    });
    connect(m_messageAction, &QAbstractButton::clicked, this, [this] {
        const std::function<void()> act = std::move(m_act);
        say({});
        if (act)
            act();
    });
    m_messageEnd.setSingleShot(true);
    connect(&m_messageEnd, &QTimer::timeout, this, [this] { say({}); });
    m_progressBegin.setSingleShot(true);
    m_progressBegin.setInterval(progressDelayMs);
    connect(&m_progressBegin, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_progressText->show();
        m_cancel->show();
    });
    applyTheme();
}

void StatusBar::setCounts(int articles, int unread)
{
    const QLocale locale;
    m_counts->setText(
        isolated(tr("%1, %2", "articles, unread ones")
                     .arg(tr("%Ln article(s)", nullptr, articles), tr("%Ln unread", nullptr, unread))));
}

void StatusBar::setSelected(int count)
{
    m_selected->setVisible(count > 1);
    if (count > 1)
        m_selected->setText(isolated(tr("%Ln selected", nullptr, count)));
}

void StatusBar::setProblems(int files, Look look)
{
    // The two differ, so what the number counts has to be said where it stands.
    m_problems->setToolTip(
        look == Look::Quick ? tr("Show the files that have problems. These were found while files were taken "
                                 "in; the list looks "
                                 "at all files more closely and may find more.")
                            : tr("Show the files that have problems, as the look at all files found them"));
    m_problems->setVisible(files > 0);
    m_problems->setText(isolated(tr("%Ln file(s) have problems", nullptr, files)));
}

void StatusBar::setDrafts(int drafts)
{
    m_drafts->setVisible(drafts > 0);
    m_drafts->setText(isolated(tr("%Ln unsaved draft(s)", nullptr, drafts)));
}

QToolButton *StatusBar::addLeadingButton()
{
    QToolButton *button = flatButton(this, {});
    m_guests.append({button, 0, false});
    m_row->insertWidget(0, button);
    applyTheme();
    return button;
}

QToolButton *StatusBar::addTrailingButton(int neededWidth)
{
    QToolButton *button = flatButton(this, {});
    m_guests.append({button, neededWidth, false});
    m_row->addWidget(button);
    applyTheme();
    return button;
}

void StatusBar::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void StatusBar::setEmphasized(QToolButton *button, bool emphasized)
{
    for (Guest &guest : m_guests) {
        if (guest.button == button)
            guest.emphasized = emphasized;
    }
    applyTheme();
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    showGuests();
    QWidget::resizeEvent(event);
}

void StatusBar::setText(QToolButton *button, const QString &text)
{
    button->setText(text);
    showGuests();
}

void StatusBar::showGuests()
{
    for (const Guest &guest : std::as_const(m_guests))
        guest.button->setVisible(!guest.button->text().isEmpty() && width() >= guest.neededWidth);
}

void StatusBar::setProgress(int done, int total)
{
    const QLocale locale;
    show(Work::Reading, done, total,
         total > 0 ? tr("Reading %1 of %2 files").arg(locale.toString(done), locale.toString(total))
                   : tr("Looking for files"));
}

void StatusBar::setWritten(int done, int total)
{
    const QLocale locale;
    show(Work::Writing, done, total,
         tr("Writing %1 of %2 files").arg(locale.toString(done), locale.toString(total)));
}

void StatusBar::show(Work work, int done, int total, const QString &text)
{
    m_work = work;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progressText->setText(isolated(text));
    m_cancel->setAccessibleName(work == Work::Writing ? tr("Stop writing files")
                                                      : tr("Stop taking in files"));
    if (m_progress->isHidden() && !m_progressBegin.isActive())
        m_progressBegin.start();
}

void StatusBar::endProgress()
{
    m_progressBegin.stop();
    m_progress->hide();
    m_progressText->hide();
    m_cancel->hide();
}

void StatusBar::say(const QString &message, const QString &action, std::function<void()> act)
{
    m_act = std::move(act);
    m_message->setText(message);
    m_messageAction->setText(action);
    m_messageAction->setVisible(!action.isEmpty());
    if (message.isEmpty())
        return m_messageEnd.stop();
    constexpr int shortest = 8000, forALetter = 60; // ms; who reads slowly reads a long one to its end
    m_messageEnd.start(shortest + forALetter * int(message.size()));
    QAccessibleEvent alert(m_message, QAccessible::Alert); // it is read out where it is seen by nobody
    QAccessible::updateAccessibility(&alert);
}

QAbstractButton *StatusBar::problemsButton() const
{
    return m_problems;
}

QAbstractButton *StatusBar::messageButton() const
{
    return m_messageAction;
}

QString StatusBar::message() const
{
    return m_message->text();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void StatusBar::applyTheme()
{
    const Theme theme = themeFor(palette());
    const auto recolor = [](QWidget *widget, const QColor &color) {
        QPalette colors = widget->palette();
        colors.setColor(QPalette::WindowText, color);
        colors.setColor(QPalette::ButtonText, color);
        widget->setPalette(colors);
    };
    for (QLabel *text : {m_counts, m_selected, m_progressText})
        recolor(text, theme.secondary);
    recolor(m_message, theme.text);
    recolor(m_problems, theme.accent);
    recolor(m_drafts, theme.accent);
    recolor(m_messageAction, theme.accent);
    recolor(m_cancel, theme.accent);
    for (const Guest &guest : std::as_const(m_guests))
        recolor(guest.button, guest.emphasized ? theme.accent : theme.secondary);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, 0, width(), 1, theme.hairline);
}

} // namespace hearth

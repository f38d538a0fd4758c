// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/findbar.h"
#include "ui/common/bidi.h"
#include "ui/common/clearaction.h"
#include "ui/common/icons.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

QToolButton *flatButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name.section(u" ("_s, 0, 0)); // the key is not read out
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(QTextEdit *text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(tr("Find in this article"));
    m_edit->setAccessibleName(tr("Find in this article"));
    addClearAction(m_edit);
    m_edit->setMaximumWidth(360);
    m_label = new QLabel(this);
    m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(u"0000 of 0000"_s));
    m_previous = flatButton(this, tr("Previous hit (Shift+F3)"));
    m_next = flatButton(this, tr("Next hit (F3)"));
    m_close = flatButton(this, tr("Close (Esc)"));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_label);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addStretch();
    layout->addWidget(m_close);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { search(true); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.panel);
    colors.setColor(QPalette::WindowText, theme.secondary);
    setPalette(colors);
    m_previous->setIcon(icon(isRightToLeft() ? IconName::Forward : IconName::Back, theme));
    m_next->setIcon(icon(isRightToLeft() ? IconName::Back : IconName::Forward, theme));
    m_close->setIcon(icon(IconName::Close, theme));
    if (isVisible())
        mark(false);
}

void FindBar::open()
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 100 && !selected.contains(QChar::ParagraphSeparator))
        m_edit->setText(selected);
    show();
    search(!m_edit->text().isEmpty());
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close()
{
    if (!isVisible())
        return;
    hide();
    m_hits.clear();
    m_current = -1;
    m_text->setExtraSelections({});
    m_text->setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    if (isVisible())
        search(false);
}

bool FindBar::event(QEvent *event)
{
    // Comes up from the field before any shortcut is looked for: Escape closes this bar, not the window's
    // filters.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::search(bool moveToHit)
{
    m_hits.clear();
    m_current = -1;
    const QString wanted = m_edit->text();
    if (!wanted.trimmed().isEmpty()) {
        QTextCursor hit(m_text->document());
        while (m_hits.size() < maxHits) {
            hit = m_text->document()->find(wanted, hit);
            if (hit.isNull())
                break;
            m_hits += hit;
        }
    }
    // Go on from where the reader is: the first hit that is on or below the screen.
    const int from = m_text->cursorForPosition(QPoint(0, 0)).position();
    for (int i = 0; i < m_hits.size() && m_current < 0; ++i) {
        if (m_hits[i].selectionStart() >= from)
            m_current = i;
    }
    if (m_current < 0 && !m_hits.isEmpty())
        m_current = 0;
    mark(moveToHit);
}

void FindBar::step(int by)
{
    if (m_hits.isEmpty())
        return;
    m_current = int((m_current + by + m_hits.size()) % m_hits.size());
    mark(true);
}

void FindBar::mark(bool moveToHit)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_hits.size(); ++i) {
        QTextEdit::ExtraSelection one;
        one.cursor = m_hits[i];
        one.format.setBackground(i == m_current ? m_theme.accent : m_theme.accentTint);
        one.format.setForeground(i == m_current ? m_theme.background : m_theme.text);
        marks += one;
    }
    m_text->setExtraSelections(marks);
    const bool empty = m_edit->text().trimmed().isEmpty();
    m_label->setText(empty              ? QString()
                     : m_hits.isEmpty() ? tr("Nothing found")
                                        : isolated(tr("%1 of %2").arg(m_current + 1).arg(m_hits.size())));
    m_previous->setEnabled(m_hits.size() > 1);
    m_next->setEnabled(m_hits.size() > 1);
    if (moveToHit && m_current >= 0) {
        QTextCursor place = m_hits[m_current];
        place.setPosition(place.selectionStart());
        m_text->setTextCursor(place);
        m_text->ensureCursorVisible();
    }
}

} // namespace hearth

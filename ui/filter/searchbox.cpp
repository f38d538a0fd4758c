// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/searchbox.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// Completions with the room of a menu's lines; the chosen one is marked while the keyboard stays in the box.
class CompletionDelegate final : public QStyledItemDelegate
{
public:
    explicit CompletionDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * space::s, space::xs);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeFor(m_view->window()->palette());
        const bool chosen = m_view->currentIndex() == index;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (chosen || hovered)
            painter->fillRect(option.rect, chosen ? theme.accentTint : theme.well);
        painter->setPen(theme.text);
        painter->setFont(option.font);
        const QRect text = option.rect.adjusted(space::m, 0, -space::s, 0);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeading,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

private:
    QAbstractItemView *m_view;
};

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Words, “phrases”, and clauses such as topic:AI, quality:>=60, is:unread"));
    setPlaceholderText(tr("Search titles and texts, or topic:… quality:>=60 is:unread"));
    setToolTip(tr("Search (/)"));
    setFont(uiFont(TextRole::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Not QLineEdit's own clear button: its icon makes Qt search the icon themes, a tenth of the whole start.
    m_clear = addAction(icon(IconName::Close, themeFor(palette()).secondary), TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        m_pause.start();
        setFocus();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(debounceMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_saidTyping = isTyping();
        Q_EMIT queryTyped(text());
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_saidTyping && !isTyping())
            m_pause.start();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_typing = hasFocus();
        m_pause.start();
        offerCompletions();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        placeText();
        update();
    });
    placeText();
    clearBase();
}

/// Between the magnifier and, while the field is empty, the key that leads here.
void SearchBox::placeText()
{
    constexpr int iconSide = 30;
    const int otherSide = text().isEmpty() ? 30 : 8;
    if (isRightToLeft())
        setTextMargins(otherSide, 0, iconSide, 0);
    else
        setTextMargins(iconSide, 0, otherSide, 0);
}

void SearchBox::clearBase()
{
    // paintEvent() draws the field; the style must not fill over it.
    if (palette().color(QPalette::Base).alpha() == 0)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeText();
    if (event->type() != QEvent::PaletteChange)
        return;
    clearBase();
    m_clear->setIcon(icon(IconName::Close, themeFor(window()->palette()).secondary));
}

void SearchBox::setNames(const CompletionNames &names)
{
    m_names = names;
}

void SearchBox::showText(const QString &text)
{
    m_pause.stop();
    m_typing = m_saidTyping = false;
    if (text == this->text())
        return;
    const bool atEnd = cursorPosition() == this->text().size();
    const int cursor = cursorPosition();
    setText(text);
    setCursorPosition(atEnd || !hasFocus() ? int(text.size()) : std::min(cursor, int(text.size())));
}

void SearchBox::flush()
{
    m_typing = false;
    if (!m_pause.isActive() && !m_saidTyping)
        return;
    m_pause.stop();
    m_saidTyping = false;
    Q_EMIT queryTyped(text());
}

void SearchBox::offerCompletions()
{
    m_context = completionContext(text(), cursorPosition());
    m_offered = completionsFor(m_context, m_names);
    if (m_offered.empty()) {
        if (m_completer)
            m_completer->popup()->hide();
        return;
    }
    if (!m_completer) {
        m_labels = new QStringListModel(this);
        m_completer = new QCompleter(m_labels, this);
        m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_completer->setWidget(this);
        m_completer->popup()->setAccessibleName(tr("Completions"));
        m_completer->popup()->setItemDelegate(new CompletionDelegate(m_completer->popup()));
        connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
                [this](const QModelIndex &index) { takeCompletion(index.row()); });
    }
    QStringList labels;
    for (const Completion &completion : m_offered)
        labels.append(completion.label);
    m_labels->setStringList(labels);
    QRect place = rect();
    const int x = std::clamp(cursorRect().left(), 0, std::max(0, width() - 300));
    place.setLeft(x);
    place.setWidth(std::min(300, width() - x));
    m_completer->popup()->setCurrentIndex({}); // Enter searches for what is typed until one is chosen
    m_completer->complete(place);
}

void SearchBox::takeCompletion(int row)
{
    if (row < 0 || row >= int(m_offered.size()))
        return;
    const QString old = text();
    // Where the context spans the field's name as well, it has to stand in what is put in its place.
    QString insert = m_offered.at(std::size_t(row)).insert;
    const QString replaced = old.mid(m_context.start, m_context.length);
    if (!m_context.field.isEmpty() && replaced.startsWith(m_context.field + u':', Qt::CaseInsensitive))
        insert.prepend(m_context.field + u':');
    setSelection(m_context.start, m_context.length);
    if (m_context.length == 0)
        setCursorPosition(m_context.start);
    this->insert(insert); // one step of undo, and textEdited() says it
    if (insert.endsWith(u':'))
        offerCompletions();
}

QSize SearchBox::sizeHint() const
{
    return {420, std::max(34, fontMetrics().height() + 14)};
}

QSize SearchBox::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

/// A box with nothing of its own to undo leaves the key to the window, whose undo takes back edits of
/// articles.
bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    // An open list of completions hands every key here first and takes those that are not accepted.
    const bool choosing = m_completer && m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (choosing)
            return event->ignore();
        flush();
        Q_EMIT leaveRequested();
        return;
    case Qt::Key_Escape:
        if (choosing)
            return event->ignore();
        flush();
        Q_EMIT escapeRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::focusNextPrevChild(bool next)
{
    if (!next || !m_completer || !m_completer->popup()->isVisible())
        return QLineEdit::focusNextPrevChild(next);
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    takeCompletion(chosen.isValid() ? chosen.row() : 0);
    return true;
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Another window or a menu is no end of the typing.
    const Qt::FocusReason why = event->reason();
    if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason && why != Qt::MenuBarFocusReason)
        flush();
    update();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    update();
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeFor(window()->palette());
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.hairline, hasFocus() ? 1.5 : 1));
        painter.setBrush(theme.background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius::field,
                                radius::field);
        const bool rtl = isRightToLeft();
        const qreal top = (height() - 16) / 2.0;
        paintIcon(painter, {rtl ? width() - 28.0 : 12.0, top, 16, 16}, IconName::Search, theme.tertiary);
        if (text().isEmpty() && !hasFocus()) { // the key that leads here
            const QRectF cap(rtl ? 8 : width() - 26, (height() - 20) / 2.0, 18, 20);
            painter.setPen(theme.hairline);
            painter.setBrush(theme.panel);
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter.setPen(theme.tertiary);
            painter.setFont(uiFont(TextRole::Meta));
            painter.drawText(cap, Qt::AlignCenter, u"/"_s);
        }
    }
    QLineEdit::paintEvent(event);
}

} // namespace hearth

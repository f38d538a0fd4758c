// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/scoreedit.h"
#include "ui/common/theme.h"
#include <QLocale>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

constexpr int highest = 9999; ///< scores have no upper bound; this keeps the field narrow

std::optional<int> numberIn(const QString &text)
{
    bool ok = false;
    int value = QLocale().toInt(text, &ok);
    if (!ok)
        value = text.toInt(&ok);
    return ok ? std::optional(std::clamp(value, -highest, highest)) : std::nullopt;
}

} // namespace

ScoreEdit::ScoreEdit(const QString &openText, QWidget *parent) : QLineEdit(parent), m_openText(openText)
{
    setFrame(false);
    setTextMargins(0, 0, 0, 0);
    setAlignment(Qt::AlignHCenter);
    setMaxLength(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFont(uiFont(TextRole::MetaStrong));
    connect(this, &QLineEdit::editingFinished, this, &ScoreEdit::commit);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
    showValue();
}

void ScoreEdit::setValue(std::optional<int> value)
{
    if (m_value == value)
        return;
    m_value = value;
    if (!hasFocus() || !isModified())
        showValue();
}

void ScoreEdit::showValue()
{
    setText(m_value ? QLocale().toString(*m_value) : m_openText);
    setModified(false);
}

void ScoreEdit::commit()
{
    if (!isModified())
        return;
    const QString typed = text().trimmed();
    const std::optional<int> value = numberIn(typed);
    // No number is a slip, not a wish for no limit: that is said by an empty field, or by the word it shows.
    if (!value && !typed.isEmpty() && typed.compare(m_openText, Qt::CaseInsensitive) != 0)
        return showValue();
    const bool changed = value != m_value;
    m_value = value;
    showValue();
    if (changed)
        Q_EMIT valueEdited(value);
}

void ScoreEdit::step(int by)
{
    setModified(false);
    m_value = m_value.value_or(0) + by;
    showValue();
    Q_EMIT valueEdited(m_value);
}

void ScoreEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_Escape:
        if (isModified()) {
            showValue();
            selectAll();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ScoreEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void ScoreEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event); // commits by editingFinished
    deselect();
}

QSize ScoreEdit::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = std::max(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(u"00"_s));
    return {width + 10, metrics.height() + 3};
}

void ScoreEdit::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeFor(window()->palette());
    if (hasFocus() || underMouse()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? theme.accent : theme.hairline);
        painter.setBrush(theme.background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QLineEdit::paintEvent(event);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/numberpopup.h"
#include "core/curate/fieldvalues.h"
#include "ui/common/fieldtext.h"
#include "ui/common/theme.h"
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>

namespace hearth {

NumberPopup::NumberPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_label->setBuddy(m_field);
    m_label->setFont(uiFont(TextRole::Strong));
    m_field->setFixedWidth(120);
    m_problem->setFont(uiFont(TextRole::Meta));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::m, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_problem, 1, 0, 1, 2);
    connect(m_field, &QLineEdit::textChanged, this, &NumberPopup::validate);
    connect(m_field, &QLineEdit::returnPressed, this, &NumberPopup::take);
}

void NumberPopup::ask(const QString &path, const QString &text, const QString &hint, const QRect &beside)
{
    m_path = path;
    m_label->setText(fieldName(path));
    m_field->setAccessibleName(fieldName(path));
    m_field->setText(text);
    m_field->setPlaceholderText(hint);
    m_field->selectAll();
    validate();
    adjustSize();
    move(popupPlace(beside, sizeHint(), layoutDirection()));
    show();
    m_field->setFocus();
}

void NumberPopup::validate()
{
    const QString text = m_field->text().trimmed();
    const auto value = parseFieldValue(m_path, text);
    const bool fine = text.isEmpty() || value.ok();
    const Theme theme = themeFor(palette());
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, fine ? theme.tertiary : theme.accent);
    m_problem->setPalette(colors);
    const QString expected = expectationText(fieldExpectation(m_path));
    m_problem->setText(fine ? tr("Enter: set it; empty: none") : tr("Expected is %1.").arg(expected));
    m_field->setAccessibleDescription(m_problem->text());
    if (isVisible())
        adjustSize();
}

void NumberPopup::take()
{
    const QString text = m_field->text().trimmed();
    if (!text.isEmpty() && !parseFieldValue(m_path, text))
        return;
    close();
    Q_EMIT chosen(m_path, text);
}

QPoint popupPlace(const QRect &beside, const QSize &size, Qt::LayoutDirection direction)
{
    const QScreen *screen = QGuiApplication::screenAt(beside.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint place =
        direction == Qt::RightToLeft ? beside.bottomRight() - QPoint(size.width(), 0) : beside.bottomLeft();
    if (place.y() + size.height() > room.bottom())
        place.setY(beside.top() - size.height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    return place;
}

} // namespace hearth

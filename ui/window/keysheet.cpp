// SPDX-License-Identifier: Apache-2.0
#include "ui/window/keysheet.h"
#include "ui/common/theme.h"
#include "ui/window/windowactions.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>

namespace hearth {

namespace {

/// One group: a heading, then a line for each action that has a key.
QWidget *section(const WindowActions &actions, ActionGroup group, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, space::l);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    auto *heading = new QLabel(groupText(group), box);
    heading->setFont(uiFont(TextRole::Title));
    grid->addWidget(heading, 0, 0, 1, 2);
    const Theme theme = themeFor(parent->palette());
    for (const WindowActions::Entry &entry : actions.entries()) {
        const QString keys = WindowActions::keysText(entry);
        if (entry.group != group || keys.isEmpty())
            continue;
        const int row = grid->rowCount();
        QString text = entry.action->text();
        text.remove(QLatin1Char('&'));
        auto *keyLabel = new QLabel(keys, box);
        keyLabel->setFont(uiFont(TextRole::Strong));
        QPalette accent = keyLabel->palette();
        accent.setColor(QPalette::WindowText, theme.accent);
        keyLabel->setPalette(accent);
        auto *textLabel = new QLabel(text, box);
        keyLabel->setBuddy(textLabel);
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(textLabel, row, 1);
    }
    return box;
}

} // namespace

KeySheet::KeySheet(const WindowActions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *page = new QWidget(this);
    auto *columns = new QHBoxLayout(page);
    columns->setSpacing(space::xxl);
    using enum ActionGroup;
    for (const auto &groups : {std::vector{Moving, Lists}, std::vector{Article, Filter},
                               std::vector{Curating, View}, std::vector{Library, Help}}) {
        auto *column = new QVBoxLayout;
        for (ActionGroup group : groups)
            column->addWidget(section(actions, group, page));
        column->addStretch(1);
        columns->addLayout(column);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(tr("Keys"));
    auto *note =
        new QLabel(tr("Single keys work while the list, the sidebar or the reader has the focus."), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addWidget(note);
    all->addWidget(buttons);
    const QSize room = screen()->availableSize();
    resize(std::min(page->sizeHint().width() + 48, room.width() - 40),
           std::min(page->sizeHint().height() + 110, room.height() - 60));
}

} // namespace hearth

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
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(0, 96);
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

constexpr int columnGap = space::xl;
constexpr int frameWidth = 100; ///< what stands around the columns: margins, scroll bar, the window's frame

/// The sections in their order on `count` columns of much the same height.
std::vector<std::vector<QWidget *>> shareOut(const std::vector<QWidget *> &sections, int count)
{
    int left = 0;
    for (const QWidget *section : sections)
        left += section->sizeHint().height();
    std::vector<std::vector<QWidget *>> columns(1);
    int height = 0;
    for (QWidget *section : sections) {
        const int own = section->sizeHint().height();
        const int still = count - int(columns.size()) + 1; // columns to fill with what is left
        if (still > 1 && height > 0 && height + own / 2 > (left + height) / still) {
            columns.emplace_back();
            height = 0;
        }
        columns.back().push_back(section);
        height += own;
        left -= own;
    }
    return columns;
}

int widthOf(const std::vector<std::vector<QWidget *>> &columns)
{
    int width = columnGap * (int(columns.size()) - 1);
    for (const std::vector<QWidget *> &column : columns) {
        int widest = 0;
        for (const QWidget *section : column)
            widest = std::max(widest, section->sizeHint().width());
        width += widest;
    }
    return width;
}

} // namespace

KeySheet::KeySheet(const WindowActions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *page = new QWidget(this);
    auto *columns = new QHBoxLayout(page);
    columns->setSpacing(columnGap);
    const QSize room = screen()->availableSize();
    std::vector<QWidget *> sections;
    using enum ActionGroup;
    for (ActionGroup group : {Moving, Lists, Article, Filter, Curating, View, Library, Help})
        sections.push_back(section(actions, group, page));
    // As many columns as the screen is wide for; a narrow one is scrolled downwards only.
    std::vector<std::vector<QWidget *>> shared;
    for (int count = 4; count > 0; --count) {
        shared = shareOut(sections, count);
        if (widthOf(shared) <= room.width() - frameWidth)
            break;
    }
    for (const std::vector<QWidget *> &widgets : shared) {
        auto *column = new QVBoxLayout;
        for (QWidget *widget : widgets)
            column->addWidget(widget);
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
    resize(std::min(page->sizeHint().width() + 48, room.width() - 40),
           std::min(page->sizeHint().height() + 110, room.height() - 60));
}

} // namespace hearth

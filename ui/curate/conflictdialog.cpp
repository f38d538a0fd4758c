// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/conflictdialog.h"
#include "ui/common/fieldtext.h"
#include "ui/common/theme.h"
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null:
        return {};
    case Node::Kind::Scalar:
        return node.text;
    default:
        break;
    }
    QStringList lines;
    for (const Node &child : node.children) {
        const QString text = textOf(child).replace(u'\n', u' ');
        lines.append(child.key.isEmpty() ? text : QString(child.key + u": "_s + text));
    }
    return lines.join(u'\n');
}

QString wantedText(const FieldEdit &edit)
{
    if (edit.op == FieldEdit::Op::SetBody)
        return QString::fromUtf8(edit.body);
    return edit.op == FieldEdit::Op::Remove ? QString() : textOf(edit.value);
}

QLabel *valueLabel(const QString &text, QWidget *parent)
{
    constexpr int longest = 600;
    auto *label = new QLabel(text.isEmpty()          ? ConflictDialog::tr("(nothing)")
                             : text.size() > longest ? QString(text.first(longest) + u'…')
                                                     : text,
                             parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const std::vector<EditConflict> &conflicts, const QString &article,
                               QWidget *parent)
    : QDialog(parent), m_conflicts(conflicts)
{
    setWindowTitle(tr("Changed on both sides"));
    resize(720, 420);
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    int row = 0;
    for (const EditConflict &conflict : m_conflicts) {
        const bool isBody = conflict.edit.op == FieldEdit::Op::SetBody;
        auto *name = new QLabel(fieldName(conflict.edit.path), page);
        name->setFont(uiFont(TextRole::Strong));
        grid->addWidget(name, row++, 0, 1, 2);
        auto *theirs = new QRadioButton(tr("In the file now"), page);
        auto *mine = new QRadioButton(tr("Yours"), page);
        theirs->setAccessibleDescription(textOf(conflict.disk));
        mine->setAccessibleDescription(wantedText(conflict.edit));
        auto *group = new QButtonGroup(page);
        group->addButton(theirs);
        group->addButton(mine);
        theirs->setChecked(true);
        grid->addWidget(new QLabel(tr("Before"), page), row, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(isBody ? tr("(the text)") : textOf(conflict.base), page), row++, 1);
        grid->addWidget(theirs, row, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(isBody ? tr("(the text)") : textOf(conflict.disk), page), row++, 1);
        grid->addWidget(mine, row, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(wantedText(conflict.edit), page), row++, 1);
        m_mine.push_back(mine);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *intro = new QLabel(
        tr("Somebody changed the same fields of “%1” meanwhile. Which value is to stay?").arg(article), this);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(intro);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QStringList paths;
        for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
            if (m_mine[i]->isChecked())
                paths.append(m_conflicts[i].edit.path);
        }
        accept();
        Q_EMIT decided(paths);
    });
}

} // namespace hearth

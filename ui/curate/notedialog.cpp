// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/notedialog.h"
#include "ui/common/theme.h"
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

NoteDialog::NoteDialog(QWidget *parent)
    : QDialog(parent), m_title(new QLabel(this)), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Note"));
    resize(420, 260);
    m_title->setFont(uiFont(TextRole::Strong));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(
        tr("What you want to remember. It stays on this computer, never in the file."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    keep->setToolTip(tr("Keys: Ctrl+Enter or Esc"));
    QPushButton *discard = buttons->addButton(tr("&Discard changes"), QDialogButtonBox::DestructiveRole);
    discard->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_text->setPlainText(m_before);
        reject();
    });
}

void NoteDialog::setArticle(const QString &key, const QString &title, const QString &note)
{
    if (key == m_key)
        return;
    save();
    m_key = key;
    m_before = note;
    m_title->setText(title);
    m_text->setPlainText(note);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void NoteDialog::save()
{
    const QString note = m_text->toPlainText().trimmed();
    if (m_key.isEmpty() || note == m_before.trimmed())
        return;
    m_before = note;
    Q_EMIT noteEdited(m_key, note);
}

void NoteDialog::done(int result)
{
    save();
    m_key.clear();
    QDialog::done(result);
}

bool NoteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enter && press->modifiers() & Qt::ControlModifier) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hearth

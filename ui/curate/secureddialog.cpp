// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/secureddialog.h"
#include "ui/common/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace hearth {

SecuredDialog::SecuredDialog(QWidget *parent)
    : QDialog(parent)
    , m_about(new QLabel(this))
    , m_message(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_key(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the system’s keychain"), this))
    , m_unlock(new QPushButton(tr("&Unlock"), this))
    , m_text(new QPlainTextEdit(this))
    , m_set(new QPushButton(tr("&Set anew"), this))
    , m_lock(new QPushButton(tr("&Forget the key"), this))
{
    setWindowTitle(tr("Secured content"));
    resize(640, 420);
    for (QLabel *label : {m_about, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_pages->addWidget(lockedPage());
    m_pages->addWidget(openPage());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(m_about);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(this, &QDialog::finished, this, &SecuredDialog::clear);
    setLocked();
}

SecuredDialog::~SecuredDialog()
{
    clear();
}

QWidget *SecuredDialog::lockedPage()
{
    auto *page = new QWidget(this);
    auto *label = new QLabel(tr("The site’s &key, as hexadecimal digits or BASE64"), page);
    label->setBuddy(m_key);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setAccessibleName(tr("The site’s key"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_key, 1);
    row->addWidget(m_unlock);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_keep);
    column->addStretch(1);
    const auto enter = [this] {
        const QString key = m_key->text();
        m_key->clear();
        if (!key.trimmed().isEmpty())
            Q_EMIT keyEntered(key, m_keep->isChecked());
    };
    connect(m_unlock, &QPushButton::clicked, this, enter);
    connect(m_key, &QLineEdit::returnPressed, this, enter);
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_unlock->setEnabled(!text.trimmed().isEmpty()); });
    m_unlock->setEnabled(false);
    return page;
}

QWidget *SecuredDialog::openPage()
{
    auto *page = new QWidget(this);
    m_text->setAccessibleName(tr("Secured content"));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // its history would outlive the text
    m_set->setToolTip(
        tr("Encrypts the text with a fresh random beginning and writes it to the file. Undo takes "
           "it back."));
    m_lock->setToolTip(tr("In this run and in the system’s keychain."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_lock);
    row->addStretch(1);
    row->addWidget(m_set);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::modificationChanged, m_set, &QWidget::setEnabled);
    connect(m_set, &QPushButton::clicked, this, [this] { Q_EMIT textEntered(m_text->toPlainText()); });
    connect(m_lock, &QPushButton::clicked, this, [this] {
        setLocked();
        Q_EMIT lockRequested();
    });
    return page;
}

void SecuredDialog::setArticle(const QString &title, int cipherBytes)
{
    m_about->setText(
        tr("%1\nEncrypted by the site: %Ln byte(s), AES in CBC mode.", nullptr, cipherBytes).arg(title));
}

void SecuredDialog::setLocked(const QString &message)
{
    clear();
    m_pages->setCurrentIndex(0);
    setMessage(message);
    m_key->setFocus();
}

void SecuredDialog::setText(const QString &text, bool isText)
{
    m_text->setPlainText(text);
    m_text->setReadOnly(!isText);
    m_text->document()->setModified(false);
    m_set->setEnabled(false);
    m_pages->setCurrentIndex(1);
    setMessage(isText ? QString() : tr("This is no text; it can only be looked at."));
    m_text->setFocus();
}

void SecuredDialog::setMessage(const QString &message)
{
    m_message->setText(message);
}

void SecuredDialog::clear()
{
    m_key->clear();
    m_text->clear();
}

} // namespace hearth

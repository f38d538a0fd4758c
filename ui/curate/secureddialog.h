// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace hearth {

/// The secured content of one article: locked, only its shape and a field for the site's key; unlocked, the
/// text, which can be set anew. It knows no cipher and keeps neither key nor text: closing or locking it
/// clears both.
class SecuredDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SecuredDialog(QWidget *parent = nullptr);
    ~SecuredDialog() override;

    /// The title of the article, and how long its ciphertext is.
    void setArticle(const QString &title, int cipherBytes);
    void setLocked(const QString &message = {});    ///< asks for the key; the message says why again
    void setText(const QString &text, bool isText); ///< unlocked; what is no text can only be looked at
    void setMessage(const QString &message);

Q_SIGNALS:
    void keyEntered(const QString &key, bool keep); ///< keep: in the system's keychain
    void textEntered(const QString &text);          ///< to be encrypted and written
    void lockRequested();                           ///< the key is to be forgotten, in the keychain, too

private:
    QWidget *lockedPage();
    QWidget *openPage();
    void clear();

    QLabel *m_about;
    QLabel *m_message;
    QStackedWidget *m_pages;
    QLineEdit *m_key;
    QCheckBox *m_keep;
    QPushButton *m_unlock;
    QPlainTextEdit *m_text;
    QPushButton *m_set;
    QPushButton *m_lock;
};

} // namespace hearth

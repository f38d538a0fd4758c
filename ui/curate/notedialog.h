// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace hearth {

/// The user's own note about one article. Not modal: it may stand beside the article while one reads. Saves
/// when it is closed, unless that is by "Discard".
class NoteDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NoteDialog(QWidget *parent = nullptr);

    /// Saves what was written about the article before, then takes this one.
    void setArticle(const QString &key, const QString &title, const QString &note);
    QPlainTextEdit *editor() const { return m_text; }
    QString key() const { return m_key; }
    void save(); ///< tells the note, when it has changed

    void done(int result) override;

Q_SIGNALS:
    void noteEdited(const QString &key, const QString &note); ///< without white space at its ends

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_key;
    QString m_before;
    QLabel *m_title;
    QPlainTextEdit *m_text;
};

} // namespace hearth

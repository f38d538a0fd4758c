// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/articledraft.h"
#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hearth {

/// A new article before it is written: the address that it comes from, the fields, and the file that they
/// make. It only shows and asks; whoever opens it looks at the page, at what is there already, and writes.
class NewArticleDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewArticleDialog(QWidget *parent = nullptr);

    void setTopicNames(const QStringList &all); ///< of the taxonomy, for completion
    void setProviderNames(const QStringList &all);
    /// The address to begin with, which is looked at once; empty: from scratch.
    void setAddress(const QString &address);
    /// The fields as another article has them; its file is the template.
    void setTemplate(const QString &key, const ArticleDraft &draft);
    void setDraft(const ArticleDraft &draft);
    ArticleDraft draft() const;
    QString address() const;

    void setFetching();                   ///< the page is being looked at
    void setMessage(const QString &text); ///< how that went: offline, refused, fields filled in
    void setThere(const QString &key);    ///< an article of this address is there already; empty: none
    /// The file as it will be; with a reason why it cannot be, no article can be made.
    void setPreview(const QString &key, const QString &content);
    void setRefusal(const QString &reason);

Q_SIGNALS:
    void lookRequested(const QString &address);
    void draftEdited();                        ///< the preview is due
    void articleRequested(const QString &key); ///< show the one that is there

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void wire();
    void look();
    void edited();
    void updateMake();

    QLineEdit *m_address;
    QPushButton *m_look;
    QLabel *m_message;
    QPushButton *m_there;
    QLineEdit *m_title;
    QPlainTextEdit *m_excerpt;
    QLineEdit *m_date;
    QLineEdit *m_webUrl;
    QLineEdit *m_ampUrl;
    QComboBox *m_type;
    QLineEdit *m_provider;
    QLineEdit *m_domain;
    QLineEdit *m_topics;
    QPlainTextEdit *m_images;
    QLabel *m_file;
    QPlainTextEdit *m_preview;
    QPushButton *m_make;
    QTimer m_settle;      ///< typing comes in bursts
    ArticleDraft m_draft; ///< what the fields do not show, as it came
    QString m_thereKey;
    bool m_filling = false;
    bool m_refused = true;
};

} // namespace hearth

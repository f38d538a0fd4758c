// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/bulkdraft.h"
#include "ui/curate/fieldform.h"
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace hearth {

class BulkBox;
class PlainTextPage;
class YamlHighlighter;

/// Edits one article or many: typed fields, the text, the front matter as it stands in the file, and what
/// would change. Holds what is not saved yet as a draft; reads and writes no file.
class EditPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EditPanel(QWidget *parent = nullptr);

    void setWords(const FormWords &words) { m_form->setWords(words); }
    /// One article as its file stands, with what was typed before.
    void showArticle(const QString &title, const QByteArray &file, const EditDraft &draft);
    void showArticles(const FieldSummary &summary, const BulkDraft &draft = {});
    void showNothing();

    bool isMany() const { return m_many; }
    bool isChanged() const;
    bool isValid() const;        ///< can be saved
    EditDraft draft() const;     ///< of one article
    BulkDraft bulkDraft() const; ///< of many; its keys are the owner's business
    /// Others are selected while what was typed for many waits to be saved: says so.
    void setOthersSelected(bool others);
    const QByteArray &base() const { return m_base; } ///< the one file as it was when it was shown
    std::vector<FieldEdit> bulkEdits() const { return m_form->edits(); }
    std::shared_ptr<const DerivedEdits> bulkDerived(UnscoredCount unscored = {}) const;

    /// What saving would make of the file, for the tabs; `problem` when it cannot.
    void setPlanned(const QByteArray &wanted, const QByteArray &diff, const QString &problem);
    void setHeadDiff(const QByteArray &diff,
                     const QString &note); ///< against HEAD; the note when there is none
    bool showsChanges() const;

    FieldForm *form() const { return m_form; }
    BulkBox *bulk() const { return m_bulk; }
    QTabWidget *tabs() const { return m_tabs; }
    QPlainTextEdit *raw() const;
    QPlainTextEdit *body() const;
    QPlainTextEdit *changes() const { return m_diskDiff; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *revertButton() const { return m_revert; }

Q_SIGNALS:
    void draftChanged();
    void saveRequested();
    void revertRequested();
    void changesWanted(); ///< the tab with the differences is looked at
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void update();
    void edited();
    void rawEdited();

    QLabel *m_title;
    QToolButton *m_close;
    QLabel *m_state;
    QTabWidget *m_tabs;
    FieldForm *m_form;
    BulkBox *m_bulk;
    PlainTextPage *m_body;
    PlainTextPage *m_raw;
    QLabel *m_rawNote;
    QPlainTextEdit *m_diskDiff;
    QPlainTextEdit *m_headDiff;
    QLabel *m_headNote;
    QPushButton *m_save;
    QPushButton *m_revert;
    YamlHighlighter *m_colors;
    QByteArray m_base;
    QByteArray m_baseBody;
    bool m_many = false;
    bool m_any = false;
    bool m_loading = false;
    bool m_rawChanged = false;
    bool m_othersSelected = false;
    int m_errorLine = 0;
    QString m_problem;
};

} // namespace hearth

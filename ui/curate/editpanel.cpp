// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/editpanel.h"
#include "core/frontmatter/fences.h"
#include "core/frontmatter/parser.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/curate/bulkbox.h"
#include "ui/curate/plaintextpage.h"
#include "ui/curate/yamlhighlighter.h"
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &file)
{
    const ByteSpan body = findFences(file).body;
    return file.mid(body.begin, body.size());
}

QPlainTextEdit *diffPage(QWidget *parent, const QString &name)
{
    auto *page = new QPlainTextEdit(parent);
    page->setReadOnly(true);
    page->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    page->setLineWrapMode(QPlainTextEdit::NoWrap);
    page->setFrameShape(QFrame::NoFrame);
    page->setAccessibleName(name);
    new DiffHighlighter(page->document(), page->palette());
    return page;
}

QWidget *stacked(QWidget *parent, std::initializer_list<QWidget *> parts)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (QWidget *part : parts)
        column->addWidget(part, qobject_cast<QLabel *>(part) ? 0 : 1);
    return page;
}

QLabel *note(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(uiFont(TextRole::Meta));
    label->setWordWrap(true);
    label->setMargin(space::xs);
    return label;
}

} // namespace

EditPanel::EditPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_close(new QToolButton(this))
    , m_state(note(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new FieldForm(this))
    , m_bulk(new BulkBox(this))
    , m_body(new PlainTextPage(this))
    , m_raw(new PlainTextPage(this))
    , m_rawNote(note(this))
    , m_diskDiff(diffPage(this, tr("Changes against the file")))
    , m_headDiff(diffPage(this, tr("Changes against the last commit")))
    , m_headNote(note(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_revert(new QPushButton(tr("&Revert"), this))
    , m_colors(new YamlHighlighter(m_raw->document(), palette()))
{
    layOut();
    connect(m_form, &FieldForm::changed, this, &EditPanel::edited);
    connect(m_bulk, &BulkBox::changed, this, &EditPanel::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &EditPanel::edited);
    connect(m_raw, &QPlainTextEdit::textChanged, this, &EditPanel::rawEdited);
    connect(m_save, &QPushButton::clicked, this, &EditPanel::saveRequested);
    connect(m_revert, &QPushButton::clicked, this, &EditPanel::revertRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (showsChanges())
            Q_EMIT changesWanted();
    });
    showNothing();
}

void EditPanel::layOut()
{
    setAccessibleName(tr("Edit"));
    m_title->setFont(uiFont(TextRole::Strong));
    m_body->setAccessibleName(tr("Text of the article"));
    m_raw->setAccessibleName(tr("Front matter"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setFont(uiFont(TextRole::Meta)); // all four beside each other, in a narrow panel too
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(stacked(this, {m_bulk, m_form}), tr("&Fields"));
    m_tabs->addTab(m_body, tr("&Text"));
    m_tabs->addTab(stacked(this, {m_rawNote, m_raw}), tr("Front &matter"));
    m_tabs->addTab(stacked(this, {m_diskDiff, m_headNote, m_headDiff}), tr("Cha&nges"));
    static_cast<QVBoxLayout *>(m_bulk->parentWidget()->layout())->setStretchFactor(m_bulk, 0);
    setMinimumWidth(std::max({280, m_tabs->tabBar()->sizeHint().width() + 2 * space::s,
                              m_bulk->minimumSizeHint().width() + 2 * space::s}));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_state, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(IconName::Close, themeFor(palette())));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the edit panel"));
    connect(m_close, &QAbstractButton::clicked, this, &EditPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    column->addLayout(row);
}

QPlainTextEdit *EditPanel::raw() const
{
    return m_raw;
}

QPlainTextEdit *EditPanel::body() const
{
    return m_body;
}

void EditPanel::showNothing()
{
    m_any = false;
    m_bulk->hide();
    m_title->setText(tr("Choose an article to edit."));
    m_tabs->setEnabled(false);
    update();
}

void EditPanel::showArticle(const QString &title, const QByteArray &file, const EditDraft &draft)
{
    m_loading = true;
    m_any = true;
    m_many = false;
    m_othersSelected = false;
    m_rawChanged = draft.raw.has_value();
    m_problem.clear();
    m_base = draft.isEmpty() ? file : draft.base;
    m_baseBody = bodyOf(m_base);
    m_title->setText(title);
    m_tabs->setEnabled(true);
    m_bulk->hide();
    m_bulk->clear();
    const ParsedTree tree = parseFrontMatter(m_base);
    m_form->setArticle(tree.root);
    m_form->restore(draft.edits, draft.invalid);
    m_body->setBytes(m_baseBody);
    for (const FieldEdit &edit : draft.edits) {
        if (edit.op == FieldEdit::Op::SetBody)
            m_body->setPlainText(QString::fromUtf8(edit.body));
    }
    m_raw->setBytes(m_base);
    if (draft.raw)
        m_raw->setPlainText(QString::fromUtf8(*draft.raw));
    m_tabs->setTabVisible(1, true);
    m_tabs->setTabVisible(2, true);
    m_diskDiff->clear();
    m_headDiff->clear();
    m_headNote->clear();
    m_loading = false;
    // A file that cannot be read is mended where it can be seen.
    m_errorLine = unreadableLine(tree);
    m_colors->setErrorLine(m_errorLine);
    if (m_errorLine > 0)
        m_tabs->setCurrentIndex(2);
    update();
    if (showsChanges())
        Q_EMIT changesWanted();
}

void EditPanel::showArticles(const FieldSummary &summary, const BulkDraft &draft)
{
    m_loading = true;
    m_any = true;
    m_many = true;
    m_rawChanged = false;
    m_problem.clear();
    m_title->setText(tr("Editing %Ln article(s)", nullptr, summary.articles));
    m_tabs->setEnabled(true);
    m_bulk->show();
    m_bulk->clear();
    m_form->setArticles(summary);
    m_form->restore(draft.edits, draft.invalid);
    m_bulk->restore(draft.qualityShift, draft.heatShift, draft.replacement);
    m_othersSelected = false;
    if (m_tabs->currentIndex() != 0)
        m_tabs->setCurrentIndex(0);
    m_tabs->setTabVisible(1, false);
    m_tabs->setTabVisible(2, false);
    m_diskDiff->clear();
    m_headDiff->clear();
    m_headNote->clear();
    m_loading = false;
    update();
}

bool EditPanel::isChanged() const
{
    if (!m_any)
        return false;
    if (m_many)
        return m_form->changeCount() > 0 || m_bulk->isChanged();
    return m_rawChanged || m_form->changeCount() > 0 || m_body->bytes() != m_baseBody;
}

bool EditPanel::isValid() const
{
    return m_any && m_form->invalid().isEmpty() && m_bulk->isValid() && (!m_rawChanged || m_errorLine == 0);
}

EditDraft EditPanel::draft() const
{
    EditDraft draft;
    if (!m_any || m_many)
        return draft;
    draft.base = m_base;
    if (m_rawChanged) {
        draft.raw = m_raw->bytes();
        return draft;
    }
    draft.edits = m_form->edits();
    draft.invalid = m_form->invalid();
    if (const QByteArray body = m_body->bytes(); body != m_baseBody)
        draft.edits.push_back({FieldEdit::Op::SetBody, {}, {}, body});
    return draft;
}

BulkDraft EditPanel::bulkDraft() const
{
    BulkDraft draft;
    if (!m_any || !m_many)
        return draft;
    draft.edits = m_form->edits();
    draft.invalid = m_form->invalid();
    draft.qualityShift = m_bulk->qualityShift()->value();
    draft.heatShift = m_bulk->heatShift()->value();
    draft.replacement = m_bulk->replacement();
    return draft;
}

void EditPanel::setOthersSelected(bool others)
{
    m_othersSelected = others;
    update();
}

std::shared_ptr<const DerivedEdits> EditPanel::bulkDerived(UnscoredCount unscored) const
{
    return m_bulk->edits(std::move(unscored));
}

bool EditPanel::showsChanges() const
{
    return m_any && m_tabs->currentIndex() == 3;
}

void EditPanel::setPlanned(const QByteArray &wanted, const QByteArray &diff, const QString &problem)
{
    m_loading = true;
    if (!m_many && !m_rawChanged)
        m_raw->setBytes(wanted); // the text follows the fields
    m_diskDiff->setPlainText(
        problem.isEmpty() ? diff.isEmpty() ? tr("Nothing would change.") : QString::fromUtf8(diff) : problem);
    m_problem = problem;
    m_loading = false;
    update();
}

void EditPanel::setHeadDiff(const QByteArray &diff, const QString &note)
{
    m_headNote->setText(note);
    m_headDiff->setVisible(!diff.isEmpty());
    m_headDiff->setPlainText(QString::fromUtf8(diff));
}

void EditPanel::edited()
{
    if (m_loading)
        return;
    m_problem.clear();
    update();
    Q_EMIT draftChanged();
}

void EditPanel::rawEdited()
{
    if (m_loading)
        return;
    m_rawChanged = m_raw->bytes() != m_base || m_rawChanged;
    m_errorLine = unreadableLine(parseFrontMatter(m_raw->bytes()));
    m_loading = true;
    m_colors->setErrorLine(m_errorLine);
    m_loading = false;
    edited();
}

void EditPanel::update()
{
    const bool changed = isChanged();
    m_save->setEnabled(changed && isValid());
    m_revert->setEnabled(changed);
    const int fields = m_form->changeCount();
    QString state;
    if (!m_problem.isEmpty())
        state = m_problem;
    else if (m_rawChanged && m_errorLine > 0)
        state = tr("Line %1 cannot be read.").arg(m_errorLine);
    else if (m_any && !m_form->invalid().isEmpty())
        state = tr("A value is not valid yet.");
    else if (changed)
        state = fields > 0 && !m_rawChanged ? tr("%Ln field(s) changed, not saved", nullptr, fields)
                                            : tr("Changed, not saved");
    if (changed && m_many && m_othersSelected)
        state += u" · "_s + tr("Others are selected meanwhile: save or revert these first.");
    m_state->setText(state);
    m_rawNote->setText(
        !m_raw->isExact()
            ? tr("This file cannot be edited as text to the byte: its line ends are mixed, or it "
                 "is not UTF-8.")
        : m_rawChanged ? tr("Edited as text: the fields follow once it is saved.")
                       : QString());
    m_rawNote->setVisible(!m_rawNote->text().isEmpty());
    m_form->setEnabled(!m_rawChanged);
    m_body->setEnabled(!m_rawChanged);
    m_raw->setEnabled(m_rawChanged || !changed || m_form->invalid().isEmpty());
}

void EditPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const bool loading = std::exchange(m_loading, true); // colours are no edit
    m_colors->setPalette(palette());
    m_close->setIcon(icon(IconName::Close, themeFor(palette())));
    for (const QPlainTextEdit *page : {m_diskDiff, m_headDiff})
        page->document()->findChild<DiffHighlighter *>()->setPalette(palette());
    m_loading = loading;
}

bool EditPanel::event(QEvent *event)
{
    // The window's single keys mean nothing here: what is pressed belongs to the field, the box or the
    // button.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isScore =
            key->modifiers() == Qt::AltModifier && key->key() < Qt::Key_A; // Alt+7 and the like
        const bool typed =
            isScore || !(key->modifiers() & (Qt::ControlModifier | Qt::MetaModifier | Qt::AltModifier));
        const bool saves =
            key->modifiers() == Qt::ControlModifier &&
            (key->key() == Qt::Key_S || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if ((typed && key->key() < Qt::Key_F1) || saves) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EditPanel::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (control && (event->key() == Qt::Key_S || enter)) {
        if (m_save->isEnabled())
            Q_EMIT saveRequested();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/duplicatesdialog.h"
#include "ui/common/theme.h"
#include "ui/curate/decisionbutton.h"
#include "ui/curate/sectionlabel.h"
#include "ui/curate/storydialog.h"
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>

namespace hearth {

DuplicatesDialog::DuplicatesDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pages(new QStackedWidget(this))
    , m_groups(new ProposalList(this))
    , m_articles(new ProposalList(this))
    , m_preview(new QPlainTextEdit(this))
    , m_empty(new QLabel(this))
    , m_files(mergedFileChoice(this))
    , m_merge(new DecisionButton(tr("Merge"), Qt::Key_M, DecisionButton::Weight::Main, this))
    , m_leadButton(new DecisionButton(tr("Let it lead"), Qt::Key_L, DecisionButton::Weight::Plain, this))
    , m_dismiss(new DecisionButton(tr("Not the same"), Qt::Key_N, DecisionButton::Weight::Plain, this))
    , m_show(new DecisionButton(tr("Show it"), Qt::Key_V, DecisionButton::Weight::Quiet, this))
    , m_undo(new DecisionButton(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), DecisionButton::Weight::Quiet,
                                this))
{
    setWindowTitle(tr("Duplicates"));
    resize(960, 640);
    m_summary->setFont(uiFont(TextRole::Title));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::s);
    m_progress->setAccessibleName(tr("Articles read"));
    m_groups->setAccessibleName(tr("Groups of duplicates"));
    m_articles->setAccessibleName(tr("Articles of this group, the leading one first"));
    m_groups->setRowsShown(0);
    m_articles->setRowsShown(4);
    m_dismiss->setToolTip(
        tr("Never proposed again. With one of several articles chosen only that one is none of "
           "them."));
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("What merging writes"));
    m_preview->setTabChangesFocus(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::s);
    right->addWidget(m_articles);
    right->addWidget(m_files);
    right->addWidget(new SectionLabel(tr("What merging writes"), this));
    right->addWidget(m_preview, 1);
    auto *page = new QWidget(m_pages);
    auto *both = new QHBoxLayout(page);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::l);
    both->addWidget(m_groups, 2);
    both->addLayout(right, 3);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    auto *close = new DecisionButton(tr("Close"), Qt::Key_Escape, DecisionButton::Weight::Quiet, this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    for (DecisionButton *button : {m_undo, m_show})
        buttons->addWidget(button);
    buttons->addStretch();
    for (DecisionButton *button : {m_dismiss, m_leadButton, m_merge})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);

    const auto key = [this](const QKeySequence &keys, DecisionButton *button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    key(Qt::Key_M, m_merge);
    key(Qt::Key_L, m_leadButton);
    key(Qt::Key_N, m_dismiss);
    key(Qt::Key_V, m_show);
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), m_undo);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DuplicatesDialog::showGroup);
    connect(m_files, &QComboBox::currentIndexChanged, this, &DuplicatesDialog::askPreview);
    connect(m_merge, &QAbstractButton::clicked, this, [this] {
        const DuplicateEntry *group = current();
        if (!group)
            return;
        QStringList others;
        for (const Proposal &article : group->articles) {
            if (article.key != m_lead)
                others.append(article.key);
        }
        Q_EMIT mergeRequested(m_lead, others, chosenMergedFile(m_files));
    });
    connect(m_leadButton, &QAbstractButton::clicked, this, &DuplicatesDialog::lead);
    connect(m_dismiss, &QAbstractButton::clicked, this, &DuplicatesDialog::dismiss);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (!m_articles->currentKey().isEmpty())
            Q_EMIT showRequested(m_articles->currentKey());
    });
    connect(m_undo, &QAbstractButton::clicked, this, &DuplicatesDialog::undoRequested);
    setLooking(0, 0);
}

const DuplicateEntry *DuplicatesDialog::current() const
{
    const QString key = m_groups->currentKey();
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const DuplicateEntry &group) {
        return group.articles.front().key == key;
    });
    return found == m_all.end() ? nullptr : &*found;
}

void DuplicatesDialog::setLooking(int done, int total)
{
    m_progress->setVisible(true);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (m_all.isEmpty()) {
        m_summary->setText(tr("Looking for duplicates…"));
        m_empty->setText(tr("All articles are read and compared."));
        m_pages->setCurrentWidget(m_empty);
    }
    for (DecisionButton *button : {m_merge, m_leadButton, m_dismiss, m_show})
        button->setEnabled(!m_all.isEmpty());
}

void DuplicatesDialog::setGroups(const QList<DuplicateEntry> &groups)
{
    m_progress->hide();
    m_all = groups;
    refill();
}

void DuplicatesDialog::refill()
{
    QList<Proposal> rows;
    for (const DuplicateEntry &group : std::as_const(m_all)) {
        const Proposal &first = group.articles.front();
        rows.append({first.key,
                     first.title,
                     tr("%Ln article(s)", nullptr, static_cast<int>(group.articles.size())),
                     group.reason,
                     {}});
    }
    m_groups->setProposals(rows);
    m_summary->setText(rows.isEmpty() ? tr("No duplicates")
                                      : tr("%Ln group(s) of duplicates", nullptr, int(rows.size())));
    m_empty->setText(tr("No two articles have the same address or nearly the same title."));
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    for (DecisionButton *button : {m_merge, m_leadButton, m_dismiss, m_show})
        button->setEnabled(!rows.isEmpty());
    showGroup();
    if (!rows.isEmpty() && !m_articles->hasFocus())
        m_groups->setFocus();
}

void DuplicatesDialog::showGroup()
{
    const DuplicateEntry *group = current();
    m_lead = group ? group->articles.front().key : QString();
    m_articles->setProposals(group ? group->articles : QList<Proposal>());
    askPreview();
}

void DuplicatesDialog::askPreview()
{
    const DuplicateEntry *group = current();
    if (!group)
        return m_preview->clear();
    QStringList others;
    QList<Proposal> articles = group->articles;
    std::stable_partition(articles.begin(), articles.end(),
                          [this](const Proposal &article) { return article.key == m_lead; });
    for (Proposal &article : articles) {
        if (article.key != m_lead)
            others.append(article.key);
        article.effect = article.key == m_lead ? tr("Leads") : tr("Is merged into it");
    }
    m_articles->setProposals(articles);
    Q_EMIT previewRequested(m_lead, others, chosenMergedFile(m_files));
}

void DuplicatesDialog::lead()
{
    if (m_articles->currentKey().isEmpty())
        return;
    // With the lead itself chosen, a group of two means the other one.
    const DuplicateEntry *group = current();
    QString chosen = m_articles->currentKey();
    if (chosen == m_lead && group && group->articles.size() == 2)
        chosen =
            group->articles.front().key == m_lead ? group->articles.back().key : group->articles.front().key;
    m_lead = chosen;
    askPreview();
}

void DuplicatesDialog::dismiss()
{
    const QString key = m_groups->currentKey();
    const auto group = std::find_if(m_all.begin(), m_all.end(), [&](const DuplicateEntry &entry) {
        return entry.articles.front().key == key;
    });
    if (group == m_all.end())
        return;
    QStringList keys;
    for (const Proposal &article : std::as_const(group->articles))
        keys.append(article.key);
    QList<QStringList> sets;
    const QString chosen = m_articles->currentKey();
    if (keys.size() > 2 && m_articles->hasFocus() && keys.removeAll(chosen) > 0) {
        for (const QString &other : std::as_const(keys))
            sets.append({chosen, other});
        group->articles.removeIf([&](const Proposal &article) { return article.key == chosen; });
    } else {
        sets.append(keys);
        m_all.erase(group);
    }
    refill();
    Q_EMIT toldApart(sets);
}

void DuplicatesDialog::setPreview(const QString &diff)
{
    m_preview->setPlainText(diff);
}

void DuplicatesDialog::setFailure(const QString &message)
{
    m_preview->setPlainText(message);
}

QString DuplicatesDialog::preview() const
{
    return m_preview->toPlainText();
}

QString DuplicatesDialog::summary() const
{
    return m_summary->text();
}

} // namespace hearth

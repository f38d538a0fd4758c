// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/storydialog.h"
#include "ui/common/theme.h"
#include "ui/curate/decisionbutton.h"
#include "ui/curate/sectionlabel.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace hearth {
QComboBox *mergedFileChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(StoryDialog::tr("The file of the article that becomes related"));
    choice->addItem(StoryDialog::tr("Its file goes to the bin"), int(MergedFile::ToBin));
    choice->addItem(StoryDialog::tr("Its file stays, unpublished"), int(MergedFile::Unpublish));
    choice->addItem(StoryDialog::tr("Its file stays as it is"), int(MergedFile::Keep));
    return choice;
}

MergedFile chosenMergedFile(const QComboBox *choice)
{
    return MergedFile(choice->currentData().toInt());
}

StoryDialog::StoryDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_meta(new QLabel(this))
    , m_relatedTitle(new SectionLabel(tr("In this story"), this))
    , m_related(new ProposalList(this))
    , m_proposals(new ProposalList(this))
    , m_empty(new QLabel(this))
    , m_files(mergedFileChoice(this))
    , m_add(new DecisionButton(tr("Add to the story"), Qt::Key_A, DecisionButton::Weight::Main, this))
    , m_lead(new DecisionButton(tr("Let it lead"), Qt::Key_L, DecisionButton::Weight::Plain, this))
    , m_show(new DecisionButton(tr("Show it"), Qt::Key_V, DecisionButton::Weight::Quiet, this))
    , m_undo(new DecisionButton(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), DecisionButton::Weight::Quiet,
                                this))
{
    setWindowTitle(tr("Story"));
    resize(560, 640);
    m_title->setFont(uiFont(TextRole::Title));
    for (QLabel *label : {m_title, m_meta, m_empty}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel *label : {m_meta, m_empty})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_related->setAccessibleName(tr("In this story"));
    m_proposals->setAccessibleName(tr("Proposed from the library"));
    m_related->setRowsShown(3);
    m_proposals->setRowsShown(0);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    auto *close = new DecisionButton(tr("Close"), Qt::Key_Escape, DecisionButton::Weight::Quiet, this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_lead);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addSpacing(space::s);
    column->addWidget(m_relatedTitle);
    column->addWidget(m_related);
    column->addWidget(new SectionLabel(tr("Proposed from the library"), this));
    column->addWidget(m_proposals, 1);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addWidget(m_files);
    column->addLayout(buttons);

    const auto key = [this](const QKeySequence &keys, DecisionButton *button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    key(Qt::Key_A, m_add);
    key(Qt::Key_L, m_lead);
    key(Qt::Key_V, m_show);
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), m_undo);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        if (const QString chosen = m_proposals->currentKey(); !chosen.isEmpty())
            Q_EMIT addRequested(chosen, chosenMergedFile(m_files));
    });
    connect(m_proposals, &QAbstractItemView::activated, m_add, &QAbstractButton::click);
    connect(m_lead, &QAbstractButton::clicked, this, &StoryDialog::lead);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (const QString chosen = m_proposals->currentKey(); !chosen.isEmpty())
            Q_EMIT showRequested(chosen);
    });
    connect(m_undo, &QAbstractButton::clicked, this, &StoryDialog::undoRequested);
    setRelated({});
    setProposals({}, false);
}

/// Of the list that has the focus: an entry of the file, or else an article of the library.
void StoryDialog::lead()
{
    const bool hasRelated = !m_related->currentKey().isEmpty();
    const bool hasProposal = !m_proposals->currentKey().isEmpty();
    if (hasProposal && !(hasRelated && m_related->hasFocus()))
        Q_EMIT leadRequested(m_proposals->currentKey(), chosenMergedFile(m_files));
    else if (hasRelated)
        Q_EMIT relatedLeadRequested(m_related->currentKey().toInt());
}

void StoryDialog::setArticle(const QString &title, const QString &meta)
{
    m_title->setText(title);
    m_meta->setText(meta);
}

void StoryDialog::setRelated(const QList<Proposal> &related)
{
    m_related->setProposals(related);
    m_related->setVisible(!related.isEmpty());
    m_relatedTitle->setVisible(!related.isEmpty());
    updateButtons();
}

void StoryDialog::setProposals(const QList<Proposal> &proposals, bool stillLooking)
{
    m_proposals->setProposals(proposals);
    m_proposals->setVisible(!proposals.isEmpty());
    m_empty->setVisible(proposals.isEmpty());
    m_empty->setText(stillLooking ? tr("Looking through the library…")
                                  : tr("No other article of the library seems to tell this story."));
    updateButtons();
    if (!proposals.isEmpty() && !m_related->hasFocus())
        m_proposals->setFocus();
}

void StoryDialog::updateButtons()
{
    const bool proposed = !m_proposals->proposals().isEmpty();
    m_add->setEnabled(proposed);
    m_show->setEnabled(proposed);
    m_files->setEnabled(proposed);
    m_lead->setEnabled(proposed || !m_related->proposals().isEmpty());
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/queueview.h"
#include "ui/common/theme.h"
#include "ui/curate/decisionbutton.h"
#include "ui/curate/queueheader.h"
#include "ui/curate/sectionlabel.h"
#include <QAbstractSpinBox>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

constexpr int sideWidth = 360;
constexpr int qualityStep = 5;

bool isPress(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

QueueView::QueueView(QWidget *article, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_side(new QWidget(this))
    , m_end(new QWidget(this))
    , m_header(new QueueHeader(this))
    , m_panel(new DecisionPanel(m_side))
    , m_verdict(new QLabel(m_side))
    , m_endText(new QLabel(m_end))
    , m_duplicatesTitle(new SectionLabel(tr("Possible duplicates"), m_side))
    , m_duplicates(new ProposalList(m_side))
    , m_storiesTitle(new SectionLabel(tr("Related coverage"), m_side))
    , m_stories(new ProposalList(m_side))
    , m_looking(new QLabel(tr("Looking for duplicates and related coverage…"), m_side))
{
    m_article->setParent(this);
    m_duplicates->setAccessibleName(tr("Possible duplicates"));
    m_stories->setAccessibleName(tr("Related coverage"));
    m_looking->setFont(uiFont(TextRole::Meta));
    m_looking->setForegroundRole(QPalette::PlaceholderText);
    m_looking->setWordWrap(true);
    m_verdict->setFont(uiFont(TextRole::Strong));
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    setAccessibleName(tr("Queue"));

    m_accept = new DecisionButton(tr("Accept"), Qt::Key_Return, DecisionButton::Weight::Main, this);
    m_reject = new DecisionButton(tr("Reject"), Qt::Key_R, DecisionButton::Weight::Plain, this);
    m_skip = new DecisionButton(tr("Skip"), Qt::Key_S, DecisionButton::Weight::Plain, this);
    m_back = new DecisionButton(tr("Back"), Qt::Key_B, DecisionButton::Weight::Plain, this);
    m_undo = new DecisionButton(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), DecisionButton::Weight::Quiet,
                                this);
    m_leave = new DecisionButton(tr("Leave"), Qt::Key_Escape, DecisionButton::Weight::Quiet, this);
    m_merge = new DecisionButton(tr("Merge with it"), Qt::Key_M, DecisionButton::Weight::Plain, m_side);
    m_notSame = new DecisionButton(tr("Not the same"), Qt::Key_N, DecisionButton::Weight::Plain, m_side);
    m_notSame->setToolTip(tr("It is never proposed for this article again."));
    m_peek = new DecisionButton(tr("Look at it"), Qt::Key_V, DecisionButton::Weight::Quiet, m_side);
    m_header->addTrailing(m_leave);

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(space::xl, space::l, space::xl, space::l);
    side->setSpacing(space::s);
    side->addWidget(m_verdict);
    side->addWidget(m_panel);
    side->addSpacing(space::m);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_duplicatesTitle, m_duplicates, m_storiesTitle,
                                                            m_stories, m_looking, m_merge, m_notSame, m_peek})
        side->addWidget(widget);
    side->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(sideWidth);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_endText->setFont(uiFont(TextRole::Title));
    m_endText->setAlignment(Qt::AlignCenter);
    m_endText->setWordWrap(true);
    auto *end = new QVBoxLayout(m_end);
    end->addStretch();
    end->addWidget(m_endText);
    end->addStretch();
    m_end->hide();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_article, 1);
    middle->addWidget(m_end, 1);
    middle->addWidget(scroll);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, space::m, space::l, space::m);
    bar->setSpacing(space::s);
    bar->addWidget(m_back);
    bar->addWidget(m_undo);
    bar->addStretch();
    bar->addWidget(m_skip);
    bar->addWidget(m_reject);
    bar->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addLayout(bar);

    makeKeys();
    setDuplicates({}, false);
    setStories({}, false);
}

void QueueView::makeKeys()
{
    // Single letters are no shortcuts while something is being typed: the field takes them first.
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    const auto accept = [this] {
        if (!(m_panel->topicField()->hasFocus() && m_panel->takeTypedTopic()))
            Q_EMIT accepted();
    };
    const auto button = [this](DecisionButton *one, auto signal) {
        connect(one, &QAbstractButton::clicked, this, signal);
    };
    key(Qt::Key_Return, accept);
    key(Qt::Key_Enter, accept);
    key(Qt::Key_A, accept);
    key(Qt::Key_R, [this] { Q_EMIT rejected(); });
    key(Qt::Key_S, [this] { Q_EMIT skipped(); });
    key(Qt::Key_B, [this] { Q_EMIT backRequested(); });
    key(Qt::Key_Backspace, [this] { Q_EMIT backRequested(); });
    key(Qt::Key_O, [this] { Q_EMIT originalRequested(); });
    key(Qt::Key_H, [this] { m_panel->useSuggestedHeat(); });
    key(Qt::Key_T, [this] { m_panel->editTopics(); });
    key(Qt::Key_Escape, [this] { escape(); });
    key(Qt::Key_Space, [this] { Q_EMIT pageRequested(1); })->setAutoRepeat(true);
    key(Qt::SHIFT | Qt::Key_Space, [this] { Q_EMIT pageRequested(-1); })->setAutoRepeat(true);
    for (int digit = 0; digit <= 9; ++digit)
        key(QKeySequence(Qt::Key_0 + digit),
            [this, digit] { m_panel->setQuality(digit == 0 ? std::nullopt : std::optional(digit * 10)); });
    for (const QKeySequence &plus : {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)})
        key(plus, [this] { m_panel->stepQuality(qualityStep); })->setAutoRepeat(true);
    key(Qt::Key_Minus, [this] { m_panel->stepQuality(-qualityStep); })->setAutoRepeat(true);
    for (int i = 0; i < DecisionPanel::keyedTopics; ++i)
        key(QKeySequence(int(Qt::ALT) | (Qt::Key_1 + i)), [this, i] { m_panel->toggleTopic(i); });
    const auto merge = [this] {
        if (const ProposalList *list = currentList())
            Q_EMIT proposalActivated(list->currentKey());
    };
    const auto reject = [this] {
        if (currentList() == m_duplicates)
            Q_EMIT proposalRejected(m_duplicates->currentKey());
    };
    key(Qt::Key_M, merge);
    key(Qt::Key_N, reject);
    const auto peek = [this] {
        if (const ProposalList *list = currentList())
            Q_EMIT proposalShowRequested(list->currentKey());
    };
    key(Qt::Key_V, peek);
    button(m_accept, [this] {
        m_panel->takeTypedTopic(); // a mouse leaves it behind
        Q_EMIT accepted();
    });
    button(m_reject, [this] { Q_EMIT rejected(); });
    button(m_skip, [this] { Q_EMIT skipped(); });
    button(m_back, [this] { Q_EMIT backRequested(); });
    button(m_undo, [this] { Q_EMIT undoRequested(); });
    button(m_leave, [this] { Q_EMIT leaveRequested(); });
    button(m_merge, merge);
    button(m_notSame, reject);
    button(m_peek, peek);
    for (ProposalList *list : {m_duplicates, m_stories})
        connect(list, &QAbstractItemView::doubleClicked, this,
                [this, list] { Q_EMIT proposalShowRequested(list->currentKey()); });
}

/// The list with the focus, else the first that has something.
ProposalList *QueueView::currentList() const
{
    for (ProposalList *list : {m_duplicates, m_stories}) {
        if (list->hasFocus() && !list->currentKey().isEmpty())
            return list;
    }
    for (ProposalList *list : {m_duplicates, m_stories}) {
        if (!list->currentKey().isEmpty())
            return list;
    }
    return nullptr;
}

void QueueView::escape()
{
    if (m_panel->isTyping())
        return focusArticle();
    Q_EMIT leaveRequested();
}

void QueueView::setProgress(const QueueProgress &progress)
{
    m_header->setProgress(progress);
    m_endText->setText(progress.total == 0
                           ? tr("There is nothing to decide here.")
                           : tr("That was the last one.") + u'\n' + queueProgressText(progress));
}

void QueueView::setVerdict(const QString &text)
{
    m_verdict->setText(text);
    m_verdict->setVisible(!text.isEmpty());
}

void QueueView::setDuplicates(const QList<Proposal> &proposals, bool stillLooking)
{
    m_duplicates->setProposals(proposals);
    m_duplicatesTitle->setVisible(!proposals.isEmpty());
    m_duplicates->setVisible(!proposals.isEmpty());
    m_lookingForDuplicates = stillLooking;
    m_looking->setVisible(m_lookingForDuplicates || m_lookingForStories);
    showProposalButtons();
}

void QueueView::setStories(const QList<Proposal> &proposals, bool stillLooking)
{
    m_stories->setProposals(proposals);
    m_storiesTitle->setVisible(!proposals.isEmpty());
    m_stories->setVisible(!proposals.isEmpty());
    m_lookingForStories = stillLooking;
    m_looking->setVisible(m_lookingForDuplicates || m_lookingForStories);
    showProposalButtons();
}

void QueueView::showProposalButtons()
{
    m_merge->setVisible(currentList() != nullptr);
    m_notSame->setVisible(!m_duplicates->currentKey().isEmpty());
    m_peek->setVisible(currentList() != nullptr);
}

void QueueView::setPeeking(bool peeking)
{
    m_peek->setText(peeking ? tr("Back to the article") : tr("Look at it"));
}

void QueueView::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void QueueView::showEnd(bool end)
{
    m_article->setVisible(!end);
    m_end->setVisible(end);
    m_side->setVisible(!end);
    for (DecisionButton *button : {m_accept, m_reject, m_skip})
        button->setEnabled(!end);
    if (end)
        m_leave->setFocus();
}

void QueueView::focusArticle()
{
    (m_article->isVisibleTo(this) ? m_article : static_cast<QWidget *>(m_leave))->setFocus();
}

void QueueView::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.hairline);
    painter.drawLine(0, m_accept->y() - space::m, width(), m_accept->y() - space::m);
}

bool QueueView::event(QEvent *event)
{
    // Comes up from the widget with the focus before any shortcut is looked for: Space on a check box and
    // Enter on a button are theirs.
    if (event->type() == QEvent::ShortcutOverride && isPress(static_cast<QKeyEvent *>(event)->key())) {
        QWidget *focused = QApplication::focusWidget();
        const bool isSpace = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        const bool theirs =
            qobject_cast<DecisionButton *>(focused) || (isSpace && qobject_cast<QAbstractButton *>(focused));
        if (theirs) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace hearth

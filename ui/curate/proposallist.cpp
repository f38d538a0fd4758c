// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/proposallist.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

constexpr int titleLines = 2;
constexpr int rowPadding = space::s;

enum Role { TitleRole = Qt::UserRole + 1, MetaRole, ReasonRole, EffectRole, KeyRole };

/// Title in at most two lines, then meta, reason and effect in one line each.
class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 320;
        const int meta = QFontMetrics(uiFont(TextRole::Meta)).height();
        int height = 2 * rowPadding + titleHeight(index.data(TitleRole).toString(), width - 2 * rowPadding);
        for (const Role role : {MetaRole, ReasonRole, EffectRole})
            height += index.data(role).toString().isEmpty() ? 0 : meta + 2;
        return {width, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeFor(option.palette);
        painter->save();
        const QRectF row = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, theme.selected);
            const QRectF edge(row.left(), row.top(), 3, row.height());
            painter->fillRect(mirrored(edge, row, option.direction), theme.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, theme.well);
        }
        QRectF room = row.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding);
        painter->setPen(theme.text);
        paintTitle(*painter, room, index.data(TitleRole).toString(), option.direction);
        room.setTop(room.top() + titleHeight(index.data(TitleRole).toString(), int(room.width())) + 2);
        painter->setFont(uiFont(TextRole::Meta));
        const QFontMetricsF metrics(painter->font());
        const auto line = [&](const QString &text, const QColor &color) {
            if (text.isEmpty())
                return;
            painter->setPen(color);
            painter->drawText(QRectF(room.left(), room.top(), room.width(), metrics.height()),
                              Qt::AlignVCenter | Qt::AlignLeading |
                                  (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                              metrics.elidedText(text, Qt::ElideRight, room.width()));
            room.setTop(room.top() + metrics.height() + 2);
        };
        line(index.data(MetaRole).toString(), theme.tertiary);
        line(index.data(ReasonRole).toString(), theme.secondary);
        line(index.data(EffectRole).toString(), theme.accent);
        painter->setPen(theme.hairline);
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        painter->restore();
    }

private:
    static void layOut(QTextLayout &layout, qreal width)
    {
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        layout.beginLayout();
        qreal y = 0;
        for (int i = 0; i < titleLines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
    }
    static int titleHeight(const QString &title, int width)
    {
        QTextLayout layout(title, uiFont(TextRole::Strong));
        layOut(layout, width);
        return int(std::ceil(layout.boundingRect().height()));
    }
    static void paintTitle(QPainter &painter, const QRectF &room, const QString &title,
                           Qt::LayoutDirection direction)
    {
        QTextLayout layout(title, uiFont(TextRole::Strong));
        layOut(layout, room.width());
        painter.setFont(layout.font());
        const QFontMetricsF metrics(layout.font());
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const bool last = i + 1 == layout.lineCount();
            const QString text =
                last ? metrics.elidedText(title.mid(line.textStart()), Qt::ElideRight, room.width())
                     : title.mid(line.textStart(), line.textLength());
            painter.drawText(QRectF(room.left(), room.top() + line.y(), room.width(), line.height()),
                             Qt::AlignVCenter | Qt::TextSingleLine |
                                 (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                             text.trimmed());
        }
    }
};

QString sentence(const Proposal &proposal)
{
    QStringList parts;
    for (const QString &part : {proposal.title, proposal.meta, proposal.reason, proposal.effect}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u". "_s);
}

} // namespace

ProposalList::ProposalList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ProposalList::setProposals(const QList<Proposal> &proposals)
{
    if (proposals == m_proposals)
        return;
    const QString before = currentKey();
    const auto stays = [&](const Proposal &old) {
        return std::any_of(proposals.begin(), proposals.end(),
                           [&old](const Proposal &proposal) { return proposal.key == old.key; });
    };
    const bool sameList = std::any_of(m_proposals.cbegin(), m_proposals.cend(), stays);
    int current = sameList ? std::clamp<int>(currentIndex().row(), 0, int(proposals.size()) - 1) : 0;
    m_proposals = proposals;
    m_model->clear();
    for (const Proposal &proposal : proposals) {
        auto *item = new QStandardItem;
        item->setData(proposal.title, TitleRole);
        item->setData(proposal.meta, MetaRole);
        item->setData(proposal.reason, ReasonRole);
        item->setData(proposal.effect, EffectRole);
        item->setData(proposal.key, KeyRole);
        item->setData(sentence(proposal), Qt::AccessibleTextRole);
        item->setToolTip(sentence(proposal));
        current = proposal.key == before ? m_model->rowCount() : current;
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(current, 0));
    updateGeometry();
}

QString ProposalList::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

void ProposalList::setRowsShown(int rows)
{
    m_rowsShown = rows;
    setSizePolicy(QSizePolicy::Preferred, rows == 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    updateGeometry();
}

QSize ProposalList::sizeHint() const
{
    if (m_rowsShown == 0)
        return {320, 240};
    int height = 0;
    for (int row = 0; row < std::min(m_rowsShown, m_model->rowCount()); ++row)
        height += sizeHintForRow(row);
    return {320, height};
}

QSize ProposalList::minimumSizeHint() const
{
    return {160, m_model->rowCount() > 0 && m_rowsShown > 0 ? sizeHintForRow(0) : 0};
}

void ProposalList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // titles may wrap
        updateGeometry();
    }
}

void ProposalList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/maplisteditor.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "ui/common/fieldtext.h"
#include "ui/common/theme.h"
#include "ui/curate/memberform.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

const QStringList &columnsOf(MapListEditor::Kind kind)
{
    static const QStringList images = {u"url"_s, u"width"_s, u"height"_s};
    static const QStringList related = {u"title"_s, u"webUrl"_s};
    return kind == MapListEditor::Kind::Images ? images : related;
}

QString keyOf(MapListEditor::Kind kind)
{
    return kind == MapListEditor::Kind::Images ? u"images"_s : u"related"_s;
}

QList<MemberForm::Member> membersOf(MapListEditor::Kind kind)
{
    if (kind == MapListEditor::Kind::Images)
        return {{u"title"_s, MapListEditor::tr("Title")},
                {u"attribution"_s, MapListEditor::tr("Attribution")},
                {u"isCached"_s, MapListEditor::tr("Kept by the publisher (true or false)")}};
    return {{u"excerpt"_s, MapListEditor::tr("Excerpt")},
            {u"publishedDateTime"_s, MapListEditor::tr("Date")},
            {u"type"_s, MapListEditor::tr("Type")},
            {u"quality"_s, MapListEditor::tr("Quality")},
            {u"provider.name"_s, MapListEditor::tr("Provider name")},
            {u"provider.domain"_s, MapListEditor::tr("Provider domain")}};
}

} // namespace

MapListEditor::MapListEditor(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_view(new QTreeWidget(this))
    , m_address(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_details(new MemberForm(membersOf(kind), this))
{
    const bool images = kind == Kind::Images;
    const QString name = fieldName(keyOf(kind));
    m_view->setAccessibleName(name);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderLabels(images ? QStringList{tr("Address"), tr("Width"), tr("Height")}
                                   : QStringList{tr("Title"), tr("Address")});
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setFixedHeight(6 * fontMetrics().lineSpacing() + space::xl);
    m_address->setPlaceholderText(images ? tr("https://… or /assets/…, then Enter")
                                         : tr("https://…, then Enter"));
    m_address->setAccessibleName(tr("Add to %1 by address").arg(name));
    m_message->setFont(uiFont(TextRole::Meta));
    m_message->setWordWrap(true);
    m_message->hide();
    QPalette colors = m_message->palette();
    colors.setColor(QPalette::WindowText, themeFor(palette()).accent);
    m_message->setPalette(colors);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    if (images) {
        connect(addButton(tr("File…"), tr("Add a picture of the library")), &QToolButton::clicked, this,
                &MapListEditor::chooseFile);
    } else {
        connect(addButton(tr("Library…"), tr("Add an article of the library")), &QToolButton::clicked, this,
                &MapListEditor::libraryWanted);
        m_lead = addButton(tr("Lead"), tr("Make this one the lead of the story"));
        connect(m_lead, &QToolButton::clicked, this, [this] { Q_EMIT leadWanted(current()); });
    }
    m_up = addButton(u"↑"_s, tr("Move up"));
    m_down = addButton(u"↓"_s, tr("Move down"));
    m_remove = addButton(tr("Remove"), tr("Take it out"));
    m_more = addButton(tr("More"), tr("Show its other fields"));
    m_more->setCheckable(true);
    m_details->hide();
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_details, &MemberForm::edited, this, [this](const QString &member, const QString &text) {
        if (setMember(current(), member, text))
            Q_EMIT changed();
    });
    connect(m_details, &MemberForm::left, this, &MapListEditor::showDetails);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_view, m_address, m_message, m_buttons, m_details})
        column->addWidget(part);

    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &MapListEditor::remove);
    connect(m_view, &QTreeWidget::itemChanged, this, &MapListEditor::edited);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &MapListEditor::updateButtons);
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (addAddress(m_address->text().trimmed()))
            m_address->clear();
    });
    updateButtons();
}

QToolButton *MapListEditor::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(m_buttons);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    m_buttons->layout()->addWidget(button);
    return button;
}

void MapListEditor::setBase(const Node &list, bool differs)
{
    m_base = list;
    m_differs = differs;
    m_now = list;
    setEnabled(!differs);
    say(differs ? tr("Multiple: they are edited one article at a time, or by find and replace.") : QString());
    show(0);
}

void MapListEditor::setValue(const Node &list)
{
    if (m_differs) { // somebody wanted this for all before they came to differ
        m_differs = false;
        setEnabled(true);
        say({});
    }
    m_now = list;
    show(current());
    Q_EMIT changed();
}

bool MapListEditor::isChanged() const
{
    return !m_differs && !sameValue(m_base, m_now);
}

std::optional<FieldEdit> MapListEditor::edit() const
{
    if (!isChanged())
        return {};
    if (m_now.children.empty())
        return FieldEdit{FieldEdit::Op::Remove, keyOf(m_kind), {}, {}};
    return FieldEdit{FieldEdit::Op::Set, keyOf(m_kind), m_now, {}};
}

int MapListEditor::current() const
{
    return m_view->indexOfTopLevelItem(m_view->currentItem());
}

void MapListEditor::show(int current)
{
    m_showing = true;
    m_view->clear();
    for (const Node &entry : m_now.children) {
        auto *item = new QTreeWidgetItem(m_view);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const QStringList &columns = columnsOf(m_kind);
        for (int i = 0; i < columns.size(); ++i) {
            const Node *member = entry.find(columns[i]);
            item->setText(i, member ? member->text : QString());
            item->setToolTip(i, item->text(i));
        }
    }
    m_view->setCurrentItem(
        m_view->topLevelItem(std::clamp(current, 0, std::max(0, m_view->topLevelItemCount() - 1))));
    m_showing = false;
    updateButtons();
}

void MapListEditor::edited(QTreeWidgetItem *item, int column)
{
    const int index = m_view->indexOfTopLevelItem(item);
    if (m_showing || index < 0)
        return;
    const QString &member = columnsOf(m_kind)[column];
    if (setMember(index, member, item->text(column).trimmed())) {
        Q_EMIT changed();
        return;
    }
    const Node *old = m_now.children[std::size_t(index)].find(member);
    m_showing = true;
    item->setText(column, old ? old->text : QString());
    m_showing = false;
}

/// False, and says why, when the text is no value of the member.
bool MapListEditor::setMember(int index, const QString &member, const QString &text)
{
    if (index < 0)
        return false;
    Node &entry = m_now.children[std::size_t(index)];
    const QString path = keyOf(m_kind) + u'.' + QString::number(index) + u'.' + member;
    const Node *old = memberAt(entry, member);
    const auto value = text.isEmpty() ? Result<Node>(Node()) : parseFieldValue(path, text);
    if (!value) {
        say(refusalText(path, text, fieldExpectation(path)));
        return false;
    }
    if (text.isEmpty() || !old || old->text != text)
        setMemberAt(entry, member, *value);
    say({});
    return true;
}

void MapListEditor::showDetails()
{
    const int index = current();
    m_details->setEntry(index < 0 ? nullptr : &m_now.children[std::size_t(index)]);
}

void MapListEditor::add(const Node &entry)
{
    m_now.kind = Node::Kind::List;
    m_now.children.push_back(entry);
    show(int(m_now.children.size()) - 1);
    say({});
    Q_EMIT changed();
}

bool MapListEditor::addAddress(const QString &address)
{
    const QString member = m_kind == Kind::Images ? u"url"_s : u"webUrl"_s;
    const QString path = keyOf(m_kind) + u".0."_s + member;
    const auto value = parseFieldValue(path, address);
    if (!value) {
        say(refusalText(path, address, fieldExpectation(path)));
        return false;
    }
    if (m_kind == Kind::Images && address.startsWith(u'/') && QFileInfo::exists(m_folder + address))
        return addFile(m_folder + address);
    add(mapValue({{member, *value}}));
    if (m_kind == Kind::Images && !address.startsWith(u'/'))
        Q_EMIT sizeWanted(address);
    return true;
}

void MapListEditor::setSize(const QString &url, QSize size)
{
    for (Node &entry : m_now.children) {
        const Node *address = entry.find(u"url"_s);
        if (!address || address->text != url || entry.find(u"width"_s) || entry.find(u"height"_s))
            continue;
        setMemberAt(entry, u"width"_s, plainValue(QString::number(size.width())));
        setMemberAt(entry, u"height"_s, plainValue(QString::number(size.height())));
        show(current());
        Q_EMIT changed();
    }
}

bool MapListEditor::addFile(const QString &path)
{
    const QString inside = QDir(m_folder).relativeFilePath(QFileInfo(path).absoluteFilePath());
    if (m_folder.isEmpty() || inside.startsWith("../"_L1) || QDir::isAbsolutePath(inside)) {
        say(tr("Only pictures in the library’s folder can be named: put “%1” there first.")
                .arg(QFileInfo(path).fileName()));
        return false;
    }
    const QSize size = QImageReader(path).size();
    if (!size.isValid()) {
        say(tr("“%1” is not a picture that can be read.").arg(inside));
        return false;
    }
    add(mapValue({{u"url"_s, stringValue(u'/' + inside)},
                  {u"width"_s, plainValue(QString::number(size.width()))},
                  {u"height"_s, plainValue(QString::number(size.height()))}}));
    return true;
}

void MapListEditor::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Add a picture"), m_folder,
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MapListEditor::addFile);
    dialog->open();
}

void MapListEditor::move(int step)
{
    const int from = current();
    const int to = from + step;
    if (from < 0 || to < 0 || std::size_t(to) >= m_now.children.size())
        return;
    std::swap(m_now.children[std::size_t(from)], m_now.children[std::size_t(to)]);
    show(to);
    Q_EMIT changed();
}

void MapListEditor::remove()
{
    const int index = current();
    if (index < 0)
        return;
    m_now.children.erase(m_now.children.begin() + index);
    if (m_now.children.empty() && m_base.kind == Node::Kind::Null)
        m_now = {};
    show(index);
    Q_EMIT changed();
}

void MapListEditor::updateButtons()
{
    const int index = current();
    const int count = m_view->topLevelItemCount();
    m_remove->setEnabled(index >= 0);
    if (!m_showing)
        showDetails();
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index >= 0 && index + 1 < count);
    if (m_lead)
        m_lead->setEnabled(index >= 0);
}

void MapListEditor::say(const QString &problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
}

} // namespace hearth

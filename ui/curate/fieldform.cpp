// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/fieldform.h"
#include "core/article/articlefields.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "ui/common/fieldtext.h"
#include "ui/common/theme.h"
#include "ui/curate/fieldeditor.h"
#include "ui/curate/maplisteditor.h"
#include "ui/curate/otherfields.h"
#include "ui/curate/rowlabel.h"
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>
#include <array>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// What a curator decides about every article comes first, without scrolling; the rest as the format has it.
std::vector<FieldInfo> fieldsInOrder()
{
    static constexpr std::array first{ArticleField::Title,  ArticleField::Quality,   ArticleField::Heat,
                                      ArticleField::Topics, ArticleField::Published, ArticleField::Excerpt};
    std::vector<FieldInfo> fields(articleFields().begin(), articleFields().end());
    std::ranges::stable_sort(fields, {}, [](const FieldInfo &info) {
        return std::ranges::find(first, info.field) - first.begin();
    });
    return fields;
}

} // namespace

FieldForm::FieldForm(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Fields"));
    auto *page = new QWidget(this);
    page->setMinimumWidth(1); // as wide as there is room, never wider
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(space::m, space::m, space::m, space::m);
    m_form->setSpacing(space::s);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows); // a narrow column
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(page);
    build();
}

FieldEditor *FieldForm::addEditor(const QString &path, int kind)
{
    auto *editor = new FieldEditor(path, FieldEditor::Kind(kind), widget());
    m_form->addRow(rowLabel(fieldName(path), editor), editor);
    connect(editor, &FieldEditor::changed, this, &FieldForm::changed);
    m_editors.append(editor);
    return editor;
}

void FieldForm::build()
{
    for (const FieldInfo &info : fieldsInOrder()) {
        const QString key = info.key;
        switch (info.type) {
        case FieldType::Text:
        case FieldType::Html: {
            const bool isLong = info.type == FieldType::Html || info.field == ArticleField::Excerpt ||
                                info.field == ArticleField::Title;
            addEditor(key, int(isLong ? FieldEditor::Kind::Text : FieldEditor::Kind::Line));
            break;
        }
        case FieldType::Boolean:
            addEditor(key, int(FieldEditor::Kind::Published));
            break;
        case FieldType::ProviderMap: {
            addEditor(u"provider.name"_s, int(FieldEditor::Kind::Line));
            addEditor(u"provider.domain"_s, int(FieldEditor::Kind::Line));
            addWords(u"provider.authors"_s, u"name"_s);
            addWords(u"provider.publishers"_s, u"name"_s);
            break;
        }
        case FieldType::StringList: {
            auto *row = new QWidget(widget());
            auto *layout = new QHBoxLayout(row);
            layout->setContentsMargins(0, 0, 0, 0);
            m_topics = new QLabel(row);
            m_topics->setWordWrap(true);
            m_topics->setTextFormat(Qt::PlainText);
            m_topicsButton = new QToolButton(row);
            m_topicsButton->setText(tr("Choose…"));
            m_topicsButton->setAccessibleName(tr("Choose the topics"));
            layout->addWidget(m_topics, 1);
            layout->addWidget(m_topicsButton, 0, Qt::AlignTop);
            m_form->addRow(rowLabel(fieldName(key), m_topicsButton), row);
            connect(m_topicsButton, &QToolButton::clicked, this, &FieldForm::topicsWanted);
            break;
        }
        case FieldType::ImageList:
            m_images = new MapListEditor(MapListEditor::Kind::Images, widget());
            m_form->addRow(rowLabel(fieldName(key), m_images->view()), m_images);
            connect(m_images, &MapListEditor::changed, this, &FieldForm::changed);
            break;
        case FieldType::RelatedList:
            m_related = new MapListEditor(MapListEditor::Kind::Related, widget());
            m_form->addRow(rowLabel(fieldName(key), m_related->view()), m_related);
            connect(m_related, &MapListEditor::changed, this, &FieldForm::changed);
            connect(m_related, &MapListEditor::libraryWanted, this, &FieldForm::libraryWanted);
            connect(m_related, &MapListEditor::leadWanted, this, &FieldForm::leadWanted);
            break;
        case FieldType::Cipher:
            m_secured = new QLabel(tr("Encrypted by its site, and kept to the byte."), widget());
            m_secured->setWordWrap(true);
            m_form->addRow(rowLabel(fieldName(key), m_secured), m_secured);
            break;
        default:
            addEditor(key, int(FieldEditor::Kind::Line));
            break;
        }
    }
    m_others = new OtherFields(widget());
    m_form->addRow(m_others);
    connect(m_others, &OtherFields::changed, this, &FieldForm::changed);
    connect(m_others, &OtherFields::keyTyped, this, [this](const QString &key, const QString &value) {
        if (FieldEditor *known = editor(key)) {
            known->setText(value);
            known->setFocus();
            Q_EMIT changed();
        }
    });
}

void FieldForm::addWords(const QString &path, const QString &member)
{
    addEditor(path, int(FieldEditor::Kind::Words))->setMember(member);
}

void FieldForm::setWords(const FormWords &words)
{
    m_images->setLibraryFolder(words.libraryFolder);
    if (FieldEditor *type = editor(u"type"_s))
        type->setCompletions(words.types);
    QStringList names, domains;
    QHash<QString, QString> domainOf;
    for (const auto &[name, domain] : words.providers) {
        names.append(name);
        domains.append(domain);
        domainOf.insert(name, domain);
    }
    FieldEditor *name = editor(u"provider.name"_s);
    FieldEditor *domain = editor(u"provider.domain"_s);
    name->setCompletions(names);
    domain->setCompletions(domains);
    disconnect(name, &FieldEditor::completed, domain, nullptr);
    connect(name, &FieldEditor::completed, domain, [domain, domainOf](const QString &chosen) {
        domain->setText(domainOf.value(chosen)); // the two go together
    });
}

const Node *FieldForm::valueOf(const Node &root, const QString &path) const
{
    if (const Node *whole = root.find(path))
        return whole;
    const Node *parent = root.find(path.section(u'.', 0, 0));
    return parent && path.contains(u'.') ? parent->find(path.section(u'.', 1)) : nullptr;
}

void FieldForm::load(const Node &root, const QStringList &differing, const QStringList &structured)
{
    m_added.clear();
    m_removed.clear();
    const auto nodeAt = [&](const QString &path) {
        const Node *node = valueOf(root, path);
        return node ? *node : Node();
    };
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setBase(nodeAt(editor->path()), differing.contains(editor->path()));
    m_images->setBase(nodeAt(u"images"_s), differing.contains(u"images"_s));
    m_related->setBase(nodeAt(u"related"_s), differing.contains(u"related"_s));
    const bool secured = root.find(u"secured"_s) || differing.contains(u"secured"_s);
    m_secured->setVisible(secured);
    m_form->labelForField(m_secured)->setVisible(secured);
    m_others->setBase(root, differing, structured);
    showTopics();
}

void FieldForm::setArticle(const Node &root)
{
    m_articles = 1;
    m_topicCounts.clear();
    m_topicOrder.clear();
    if (const Node *topics = root.find(u"topics"_s)) {
        for (const Node &topic : topics->children) {
            m_topicCounts.insert(topic.text, 1);
            m_topicOrder.append(topic.text);
        }
    }
    load(root, {}, {});
}

void FieldForm::setArticles(const FieldSummary &summary)
{
    m_articles = summary.articles;
    m_topicCounts = summary.topics;
    m_topicOrder = summary.topics.keys();
    m_topicOrder.sort(Qt::CaseInsensitive);
    load(summary.common, summary.differing, summary.structured);
}

QList<FieldEditor *> FieldForm::allEditors() const
{
    return m_editors + m_others->editors();
}

FieldEditor *FieldForm::editor(const QString &path) const
{
    for (FieldEditor *editor : allEditors()) {
        if (editor->path() == path)
            return editor;
    }
    return nullptr;
}

void FieldForm::restore(const std::vector<FieldEdit> &edits, const QMap<QString, QString> &invalid)
{
    for (const FieldEdit &edit : edits) {
        const bool removed = edit.op == FieldEdit::Op::Remove;
        FieldEditor *known = editor(edit.path);
        if (edit.path == "topics"_L1) {
            restoreTopics(edit);
        } else if (edit.path == "images"_L1 || edit.path == "related"_L1) {
            (edit.path == "images"_L1 ? m_images : m_related)->setValue(removed ? Node() : edit.value);
        } else if (known && removed) {
            known->setRemoved();
        } else if (known && edit.op == FieldEdit::Op::Set) {
            known->setValue(edit.value);
        } else if (edit.value.kind == Node::Kind::Map || removed) {
            restoreMap(edit.path, edit.value);
        } else if (edit.op == FieldEdit::Op::Set && !findArticleField(edit.path)) {
            m_others->add(edit.path, edit.value);
        }
    }
    for (auto it = invalid.cbegin(); it != invalid.cend(); ++it) {
        if (FieldEditor *known = editor(it.key()))
            known->setText(it.value());
    }
    showTopics();
}

void FieldForm::restoreTopics(const FieldEdit &edit)
{
    QStringList wanted;
    for (const Node &topic : edit.value.children)
        wanted.append(topic.text);
    const bool isSet = edit.op == FieldEdit::Op::Set;
    if (edit.op == FieldEdit::Op::AddItem)
        m_added.append(edit.value.text);
    else if (edit.op == FieldEdit::Op::RemoveItem)
        m_removed.append(edit.value.text);
    for (const QString &topic : isSet ? wanted : QStringList()) {
        if (!m_topicCounts.contains(topic))
            m_added.append(topic);
    }
    for (const QString &topic : std::as_const(m_topicOrder)) {
        if (edit.op == FieldEdit::Op::Remove || (isSet && !wanted.contains(topic)))
            m_removed.append(topic);
    }
}

/// A map whose members have editors; a member that it lacks was taken out.
void FieldForm::restoreMap(const QString &path, const Node &map)
{
    for (FieldEditor *editor : allEditors()) {
        if (editor->path().startsWith(path + u'.') && !map.find(editor->path().sliced(path.size() + 1)))
            editor->setRemoved();
    }
    for (const Node &member : map.children) {
        const QString memberPath = path + u'.' + member.key;
        if (FieldEditor *known = editor(memberPath))
            known->setValue(member);
        else if (!findArticleField(path))
            m_others->add(memberPath, member);
    }
}

std::vector<FieldEdit> FieldForm::edits() const
{
    std::vector<FieldEdit> edits;
    for (const FieldEditor *editor : allEditors()) {
        if (auto edit = editor->edit())
            edits.push_back(std::move(*edit));
    }
    for (const QString &topic : m_added)
        edits.push_back({FieldEdit::Op::AddItem, u"topics"_s, stringValue(topic), {}});
    for (const QString &topic : m_removed)
        edits.push_back({FieldEdit::Op::RemoveItem, u"topics"_s, stringValue(topic), {}});
    for (const MapListEditor *list : {m_images, m_related}) {
        if (auto edit = list->edit())
            edits.push_back(std::move(*edit));
    }
    return edits;
}

QMap<QString, QString> FieldForm::invalid() const
{
    QMap<QString, QString> texts;
    for (const FieldEditor *editor : allEditors()) {
        if (!editor->isValid())
            texts.insert(editor->path(), editor->text());
    }
    return texts;
}

int FieldForm::changeCount() const
{
    QStringList paths = invalid().keys();
    for (const FieldEdit &edit : edits()) {
        if (!paths.contains(edit.path))
            paths.append(edit.path);
    }
    return int(paths.size());
}

void FieldForm::changeTopics(const QStringList &added, const QStringList &removed)
{
    // A topic that was added by this draft and is taken out again is no change at all.
    for (const QString &topic : added) {
        if (m_removed.removeAll(topic) == 0 && !m_added.contains(topic))
            m_added.append(topic);
    }
    for (const QString &topic : removed) {
        if (m_added.removeAll(topic) == 0 && !m_removed.contains(topic))
            m_removed.append(topic);
    }
    showTopics();
    Q_EMIT changed();
}

QHash<QString, int> FieldForm::topicCounts() const
{
    QHash<QString, int> counts = m_topicCounts;
    for (const QString &topic : m_added)
        counts.insert(topic, m_articles);
    for (const QString &topic : m_removed)
        counts.remove(topic);
    return counts;
}

void FieldForm::showTopics()
{
    QStringList shown;
    for (const QString &topic : std::as_const(m_topicOrder)) {
        const int count = m_topicCounts.value(topic);
        if (!m_removed.contains(topic) && !m_added.contains(topic))
            shown.append(
                count < m_articles
                    ? tr("%1 (%2)", "a topic, in how many articles").arg(topic, QLocale().toString(count))
                    : topic);
    }
    for (const QString &topic : std::as_const(m_added))
        shown.append(u"+ "_s + topic);
    for (const QString &topic : std::as_const(m_removed))
        shown.append(u"− "_s + topic);
    m_topics->setText(shown.isEmpty() ? tr("None") : shown.join(u", "_s));
}

void FieldForm::focusFirst()
{
    editor(u"title"_s)->setFocus();
}

void FieldForm::addRelated(const Node &entry) const
{
    m_related->add(entry);
}

} // namespace hearth

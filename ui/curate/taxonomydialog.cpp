// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/taxonomydialog.h"
#include "ui/common/theme.h"
#include "ui/curate/topicquestion.h"
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

namespace hearth {

namespace {

enum Column { NameColumn, CountColumn, WordsColumn };
enum TreeRole { NameRole = Qt::UserRole, KnownRole };

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Shows what matches, and what is above it.
bool filterItem(QTreeWidgetItem *item, const QString &text)
{
    bool shown = text.isEmpty() || item->text(NameColumn).contains(text, Qt::CaseInsensitive) ||
                 item->text(WordsColumn).contains(text, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        shown = filterItem(item->child(i), text) || shown;
    item->setHidden(!shown);
    return shown;
}

} // namespace

TaxonomyDialog::TaxonomyDialog(QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_about(new QLabel(this))
    , m_message(new QLabel(this))
    , m_rename(new QPushButton(tr("&Rename…"), this))
    , m_merge(new QPushButton(tr("&Merge into…"), this))
    , m_move(new QPushButton(tr("Move &below…"), this))
    , m_split(new QPushButton(tr("S&plit…"), this))
    , m_words(new QPushButton(tr("&Keywords…"), this))
    , m_hashtags(new QPushButton(tr("&Hashtags…"), this))
    , m_add(new QPushButton(tr("&Add topic…"), this))
    , m_show(new QPushButton(tr("&Show articles"), this))
{
    setWindowTitle(tr("Topics"));
    resize(760, 560);
    layOut();
    wire();
    update();
}

void TaxonomyDialog::layOut()
{
    m_filter->setPlaceholderText(tr("Find a topic or keyword"));
    m_filter->setAccessibleName(tr("Find a topic or keyword"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Topics"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Topic"), tr("Articles"), tr("Keywords and hashtags")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->resizeSection(NameColumn, 280);
    m_tree->header()->resizeSection(CountColumn, 80);
    m_tree->header()->setStretchLastSection(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);

    auto *side = new QVBoxLayout;
    side->setSpacing(space::s);
    for (QPushButton *button : {m_rename, m_merge, m_move, m_split, m_words, m_hashtags, m_show}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addSpacing(space::m);
    m_add->setAutoDefault(false);
    side->addWidget(m_add);
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(m_tree, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(m_filter);
    column->addLayout(middle, 1);
    column->addWidget(m_about);
    column->addWidget(m_message);
    column->addWidget(buttons);
}

void TaxonomyDialog::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, &TaxonomyDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TaxonomyDialog::update);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TaxonomyDialog::rename);
    connect(m_rename, &QPushButton::clicked, this, &TaxonomyDialog::rename);
    connect(m_merge, &QPushButton::clicked, this, [this] { mergeOrMove(true); });
    connect(m_move, &QPushButton::clicked, this, [this] { mergeOrMove(false); });
    connect(m_split, &QPushButton::clicked, this, [this] { addOrSplit(TaxonomyChange::Kind::Split); });
    connect(m_add, &QPushButton::clicked, this, [this] { addOrSplit(TaxonomyChange::Kind::Add); });
    connect(m_words, &QPushButton::clicked, this, [this] { editWords(TaxonomyChange::Kind::SetKeywords); });
    connect(m_hashtags, &QPushButton::clicked, this,
            [this] { editWords(TaxonomyChange::Kind::SetHashtags); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT topicRequested(currentTopic()); });
    auto *key = new QShortcut(QKeySequence(Qt::Key_F2), m_tree);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &TaxonomyDialog::rename);
}

QTreeWidgetItem *TaxonomyDialog::item(QTreeWidgetItem *parent, const QString &name, bool known)
{
    auto *item = new QTreeWidgetItem(parent);
    const int count = m_counts.value(name.toCaseFolded());
    item->setText(NameColumn, name);
    item->setText(CountColumn, QLocale().toString(count));
    item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    if (const TopicEntry *topic = entry(name))
        item->setText(WordsColumn, (topic->keywords + topic->hashtags).join(QLatin1String(", ")));
    item->setData(NameColumn, NameRole, name);
    item->setData(NameColumn, KnownRole, known);
    return item;
}

void TaxonomyDialog::fill(QTreeWidgetItem *parent, const QString &parentName)
{
    for (const TopicEntry &topic : std::as_const(m_topics)) {
        if (sameName(topic.parent, parentName))
            fill(item(parent, topic.name, !topic.file.isEmpty()), topic.name);
    }
}

void TaxonomyDialog::setTopics(const QList<TopicEntry> &topics, const QList<UsedTopic> &used)
{
    const QString current = currentTopic();
    m_topics = topics;
    m_counts.clear();
    for (const UsedTopic &topic : used)
        m_counts.insert(topic.name.toCaseFolded(), topic.articles);
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    fill(m_tree->invisibleRootItem(), {});
    QTreeWidgetItem *missing = nullptr;
    for (const UsedTopic &topic : used) {
        if (entry(topic.name))
            continue;
        if (!missing) {
            missing = new QTreeWidgetItem(m_tree->invisibleRootItem());
            missing->setText(NameColumn, tr("Not in the taxonomy"));
            missing->setFont(NameColumn, uiFont(TextRole::Strong));
            missing->setFlags(Qt::ItemIsEnabled);
            missing->setFirstColumnSpanned(true);
        }
        item(missing, topic.name, false);
    }
    m_tree->expandAll();
    setCurrent(current);
    filter();
    update();
}

void TaxonomyDialog::setCurrent(const QString &topic)
{
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!topic.isEmpty() && sameName((*it)->data(NameColumn, NameRole).toString(), topic))
            found = *it;
    }
    m_tree->setCurrentItem(found ? found : m_tree->topLevelItem(0));
}

void TaxonomyDialog::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString TaxonomyDialog::currentTopic() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(NameColumn, NameRole).toString() : QString();
}

const TopicEntry *TaxonomyDialog::entry(const QString &topic) const
{
    const auto found =
        std::ranges::find_if(m_topics, [&](const TopicEntry &entry) { return sameName(entry.name, topic); });
    return found == m_topics.end() ? nullptr : &*found;
}

bool TaxonomyDialog::isKnown(const QString &topic) const
{
    const TopicEntry *found = entry(topic);
    return found && !found->file.isEmpty();
}

void TaxonomyDialog::update()
{
    const QString topic = currentTopic();
    const bool known = isKnown(topic);
    m_rename->setEnabled(!topic.isEmpty());
    m_merge->setEnabled(!topic.isEmpty() && !m_topics.isEmpty());
    m_move->setEnabled(known);
    m_split->setEnabled(!topic.isEmpty());
    m_words->setEnabled(known);
    m_hashtags->setEnabled(known);
    m_show->setEnabled(!topic.isEmpty());
    m_add->setText(!topic.isEmpty() && !known ? tr("&Add to the taxonomy…") : tr("&Add topic…"));
    setMessage({});
    if (m_topics.isEmpty() && m_counts.isEmpty())
        m_about->setText(tr("This library has no topics yet."));
    else if (!topic.isEmpty() && !known)
        m_about->setText(tr("Articles use “%1”, but the taxonomy lacks it: add it, or make it another one by "
                            "renaming or merging.")
                             .arg(topic));
    else
        m_about->setText(tr("Every change is shown before it is made, and can be undone."));
}

void TaxonomyDialog::filter()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        filterItem(m_tree->topLevelItem(i), m_filter->text().trimmed());
}

void TaxonomyDialog::rename()
{
    const QString topic = currentTopic();
    if (topic.isEmpty())
        return;
    auto *question = new TopicQuestion(
        tr("Rename topic"), tr("“%1” gets another name here and in all its articles.").arg(topic), this);
    question->askName(tr("&Name"), topic);
    question->ask([this, question, topic] {
        if (question->name() != topic)
            Q_EMIT changeRequested({TaxonomyChange::Kind::Rename, topic, question->name(), {}});
    });
}

void TaxonomyDialog::mergeOrMove(bool merge)
{
    const QString topic = currentTopic();
    if (topic.isEmpty())
        return;
    const TopicEntry *own = entry(topic);
    QStringList others;
    for (const TopicEntry &other : std::as_const(m_topics)) {
        if (!sameName(other.name, topic))
            others.append(other.name);
    }
    auto *question = new TopicQuestion(
        merge ? tr("Merge topic") : tr("Move topic"),
        merge ? tr("The articles, subtopics and keywords of “%1” go to the other topic.").arg(topic)
              : tr("“%1” and its subtopics go below the other topic.").arg(topic),
        this);
    question->askTopic(merge ? tr("&Into") : tr("&Below"), others, merge ? QString() : tr("Top level"),
                       !merge && own ? own->parent : QString());
    question->ask([this, question, topic, merge] {
        const auto kind = merge ? TaxonomyChange::Kind::Merge : TaxonomyChange::Kind::Move;
        Q_EMIT changeRequested({kind, topic, question->topic(), {}});
    });
}

void TaxonomyDialog::addOrSplit(TaxonomyChange::Kind kind)
{
    const QString topic = currentTopic();
    const bool split = kind == TaxonomyChange::Kind::Split;
    if (split && topic.isEmpty())
        return;
    const bool missing = !split && !topic.isEmpty() && !isKnown(topic);
    auto *question = new TopicQuestion(
        split ? tr("Split topic") : tr("Add topic"),
        split ? tr("Articles of “%1” that have one of the keywords in title or excerpt get the new topic.")
                    .arg(topic)
              : tr("A file for it is made in _data/topics, like the others."),
        this);
    question->askName(split ? tr("&New topic") : tr("&Name"), missing ? topic : QString());
    QStringList all;
    for (const TopicEntry &other : std::as_const(m_topics))
        all.append(other.name);
    if (!split)
        question->askTopic(tr("&Below"), all, tr("Top level"), missing ? QString() : topic);
    question->askWords(tr("&Keywords"), missing ? QStringList{topic.toLower()} : QStringList());
    if (split)
        question->askYesNo(tr("They k&eep “%1”, too").arg(topic), true);
    question->ask([this, question, topic, split] {
        TaxonomyChange change;
        change.kind = split ? TaxonomyChange::Kind::Split : TaxonomyChange::Kind::Add;
        change.topic = split ? topic : question->name();
        change.to = split ? question->name() : question->topic();
        change.words = question->words();
        change.keepTopic = question->yes();
        Q_EMIT changeRequested(change);
    });
}

void TaxonomyDialog::editWords(TaxonomyChange::Kind kind)
{
    const TopicEntry *topic = entry(currentTopic());
    if (!topic)
        return;
    const bool hashtags = kind == TaxonomyChange::Kind::SetHashtags;
    auto *question =
        new TopicQuestion(hashtags ? tr("Hashtags") : tr("Keywords"),
                          (hashtags ? tr("Hashtags that go with “%1”; they recognise its articles, too.")
                                    : tr("Words by which articles of “%1” are recognised."))
                              .arg(topic->name),
                          this);
    question->askWords(hashtags ? tr("&Hashtags") : tr("&Keywords"),
                       hashtags ? topic->hashtags : topic->keywords);
    question->ask([this, question, kind, name = topic->name] {
        Q_EMIT changeRequested({kind, name, {}, question->words()});
    });
}

} // namespace hearth

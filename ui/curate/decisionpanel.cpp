// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/decisionpanel.h"
#include "core/article/heatrule.h"
#include "core/curate/suggestedheat.h"
#include "ui/common/theme.h"
#include "ui/curate/reasontext.h"
#include "ui/curate/sectionlabel.h"
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

constexpr int highestScore = 9999;
constexpr int noQuality = -1; ///< shown as a dash
constexpr int noHeat = heatCooledOff - 1;

QSpinBox *scoreBox(int none, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(none, highestScore);
    box->setSpecialValueText(u"–"_s);
    box->setFont(uiFont(TextRole::Title));
    box->setMinimumWidth(88);
    return box;
}

std::optional<int> scoreOf(const QSpinBox *box)
{
    return box->value() == box->minimum() ? std::nullopt : std::optional(box->value());
}

void setScore(QSpinBox *box, std::optional<int> score)
{
    box->setValue(score.value_or(box->minimum()));
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : QWidget(parent)
    , m_quality(scoreBox(noQuality, this))
    , m_heat(scoreBox(noHeat, this))
    , m_heatReason(new QLabel(this))
    , m_topicRows(new QWidget(this))
    , m_topicColumn(new QVBoxLayout(m_topicRows))
    , m_noTopics(new QLabel(tr("None of the topics’ words stands in the text."), this))
    , m_topic(new QLineEdit(this))
    , m_names(new QStringListModel(this))
{
    m_quality->setAccessibleName(tr("Quality"));
    m_heat->setAccessibleName(tr("Heat"));
    m_quality->setToolTip(tr("Keys: 1 to 9 for tens, 0 for none, + and −"));
    m_heat->setToolTip(tr("Key: H takes the suggestion"));
    for (QLabel *label : {m_heatReason, m_noTopics}) {
        label->setFont(uiFont(TextRole::Meta));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_topic->setPlaceholderText(tr("Another topic…"));
    m_topic->setAccessibleName(tr("Add a topic"));
    m_topic->setToolTip(tr("Key: T"));
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_topic->setCompleter(completer);

    auto *scores = new QGridLayout;
    scores->setHorizontalSpacing(space::l);
    scores->setVerticalSpacing(space::xs);
    scores->addWidget(new SectionLabel(tr("Quality"), this), 0, 0);
    scores->addWidget(new SectionLabel(tr("Heat"), this), 0, 1);
    scores->addWidget(m_quality, 1, 0);
    scores->addWidget(m_heat, 1, 1);
    scores->setColumnStretch(0, 1);
    scores->setColumnStretch(1, 1);
    m_topicColumn->setContentsMargins(0, 0, 0, 0);
    m_topicColumn->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(scores);
    column->addWidget(m_heatReason);
    column->addSpacing(space::s);
    column->addWidget(new SectionLabel(tr("Topics"), this));
    column->addWidget(m_topicRows);
    column->addWidget(m_noTopics);
    column->addWidget(m_topic);

    connect(m_quality, &QSpinBox::valueChanged, this, [this] {
        if (!m_setting)
            updateHeat();
    });
    connect(m_heat, &QSpinBox::valueChanged, this, [this] {
        if (m_setting)
            return;
        m_heatByHand = true;
        updateHeat();
    });
    connect(m_topic, &QLineEdit::returnPressed, this, &DecisionPanel::takeTypedTopic);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this] { takeTypedTopic(); });
}

void DecisionPanel::setSubject(const DecisionSubject &subject)
{
    m_subject = subject;
    m_heatByHand = false;
    m_setting = true;
    setScore(m_quality, subject.quality);
    m_setting = false;
    m_topic->clear();
    updateHeat();
    showTopics(subject.topics);
}

void DecisionPanel::setTopicNames(const QStringList &names)
{
    m_names->setStringList(names);
}

std::optional<int> DecisionPanel::quality() const
{
    m_quality->interpretText();
    return scoreOf(m_quality);
}

std::optional<int> DecisionPanel::heat() const
{
    m_heat->interpretText();
    return scoreOf(m_heat);
}

QStringList DecisionPanel::topics() const
{
    QStringList chosen;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            chosen.append(box->property("topic").toString());
    }
    return chosen;
}

QStringList DecisionPanel::touchedTopics() const
{
    QStringList touched;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked() != box->property("chosen").toBool())
            touched.append(box->property("topic").toString());
    }
    return touched;
}

bool DecisionPanel::isTouched() const
{
    return m_heatByHand || quality() != m_subject.quality || !m_topic->text().isEmpty() ||
           !touchedTopics().isEmpty();
}

DecisionState DecisionPanel::state() const
{
    DecisionState state{quality(), heat(), m_heatByHand, {}, m_topic->text()};
    const QStringList chosen = topics();
    for (const QString &topic : touchedTopics())
        state.topics.append({topic, chosen.contains(topic)});
    return state;
}

void DecisionPanel::restore(const DecisionState &state)
{
    setQuality(state.quality);
    if (state.heatByHand)
        setScore(m_heat, state.heat);
    for (const auto &[topic, chosen] : state.topics) {
        if (chosen)
            addTopic(topic);
        for (QCheckBox *box : m_boxes) {
            if (!chosen && box->property("topic").toString() == topic)
                box->setChecked(false);
        }
    }
    m_topic->setText(state.typed);
}

void DecisionPanel::setQuality(std::optional<int> quality)
{
    setScore(m_quality, quality);
}

void DecisionPanel::stepQuality(int by)
{
    const int from = quality().value_or(by > 0 ? -by : by);
    setQuality(std::max(0, from + by));
}

void DecisionPanel::useSuggestedHeat()
{
    m_heatByHand = false;
    updateHeat();
}

void DecisionPanel::updateHeat()
{
    const auto suggestion = suggestHeat(scoreOf(m_quality), m_subject.related, m_subject.heat);
    if (!m_heatByHand) {
        m_setting = true;
        setScore(m_heat, suggestion ? std::optional(suggestion->heat) : m_subject.heat);
        m_setting = false;
    }
    QString reason;
    if (!suggestion)
        reason = tr("Without a quality there is no suggestion for the heat.");
    else if (m_heatByHand && scoreOf(m_heat) != suggestion->heat)
        reason =
            tr("Suggested: %1 (%2)").arg(QLocale().toString(suggestion->heat), heatReasonText(*suggestion));
    else
        reason = heatReasonText(*suggestion);
    m_heatReason->setText(reason);
    m_heat->setAccessibleDescription(reason);
}

void DecisionPanel::showTopics(const QList<TopicChoice> &topics)
{
    for (const QCheckBox *box : m_boxes)
        delete box->parentWidget();
    m_boxes.clear();
    for (const TopicChoice &topic : topics)
        appendTopic(topic);
    m_noTopics->setVisible(m_boxes.empty());
}

void DecisionPanel::appendTopic(const TopicChoice &topic)
{
    auto *row = new QWidget(m_topicRows);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QString text = topic.name;
    text.replace(u'&', u"&&"_s);
    auto *box = new QCheckBox(text, row);
    box->setProperty("topic", topic.name);
    box->setChecked(topic.chosen);
    box->setProperty("chosen", topic.chosen && !topic.isTyped);
    const int number = static_cast<int>(m_boxes.size()) + 1;
    const QString key = number <= keyedTopics ? tr("Key: Alt+%1").arg(number) : QString();
    box->setToolTip(key);
    box->setAccessibleName(topic.name);
    box->setAccessibleDescription(topic.reason.isEmpty() ? key : topic.reason);
    column->addWidget(box);
    if (!topic.reason.isEmpty()) {
        auto *reason = new QLabel(topic.reason, row);
        reason->setFont(uiFont(TextRole::Meta));
        reason->setTextFormat(Qt::PlainText);
        reason->setWordWrap(true);
        reason->setForegroundRole(QPalette::PlaceholderText);
        reason->setIndent(space::xl);
        column->addWidget(reason);
    }
    m_topicColumn->addWidget(row);
    if (m_boxes.empty())
        setTabOrder(m_heat, box);
    else
        setTabOrder(m_boxes.back(), box);
    setTabOrder(box, m_topic);
    m_boxes.push_back(box);
    m_noTopics->hide();
}

void DecisionPanel::toggleTopic(int index)
{
    if (index >= 0 && index < static_cast<int>(m_boxes.size()))
        m_boxes[static_cast<std::size_t>(index)]->toggle();
}

void DecisionPanel::addTopic(const QString &name)
{
    for (QCheckBox *box : m_boxes) {
        if (box->property("topic").toString().compare(name, Qt::CaseInsensitive) == 0)
            return box->setChecked(true);
    }
    // The taxonomy's spelling wins over what was typed.
    const QStringList known = m_names->stringList();
    const auto same = std::find_if(known.begin(), known.end(), [&](const QString &topic) {
        return topic.compare(name, Qt::CaseInsensitive) == 0;
    });
    appendTopic({same == known.end() ? name : *same,
                 same == known.end() ? tr("new: the taxonomy lacks it") : QString(), true, true});
}

void DecisionPanel::editTopics()
{
    m_topic->setFocus(Qt::ShortcutFocusReason);
}

bool DecisionPanel::isTyping() const
{
    return m_topic->hasFocus() || m_quality->hasFocus() || m_heat->hasFocus();
}

bool DecisionPanel::takeTypedTopic()
{
    const QString name = m_topic->text().simplified();
    if (name.isEmpty())
        return false;
    addTopic(name);
    // The completer writes its choice into the field after this.
    QMetaObject::invokeMethod(m_topic, &QLineEdit::clear, Qt::QueuedConnection);
    return true;
}

} // namespace hearth

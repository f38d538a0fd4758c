// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStringListModel;
class QVBoxLayout;

namespace hearth {

/// A topic that the article has, or that is suggested for it.
struct TopicChoice
{
    QString name;
    QString reason; ///< why it is suggested; empty for one that it has already
    bool chosen = false;
    bool isTyped = false; ///< by hand, now
};

/// What is to be decided about one article, as its file says it and as it is suggested.
struct DecisionSubject
{
    std::optional<int> quality;
    std::optional<int> heat;
    int related = 0; ///< articles of the same story
    QList<TopicChoice> topics;
};

/// What somebody changed beside an article, to be shown again when they come back to it.
struct DecisionState
{
    std::optional<int> quality;
    std::optional<int> heat; ///< when it was set by hand
    bool heatByHand = false;
    QList<std::pair<QString, bool>> topics; ///< touched ones, and whether they are chosen now
    QString typed;                          ///< in the field of topics
};

/// The values that an article would be accepted with: quality, heat, topics, each with what is suggested and
/// why. Heat follows quality until somebody sets it by hand.
class DecisionPanel final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int keyedTopics = 9; ///< the first topics, that Alt with a digit chooses

    explicit DecisionPanel(QWidget *parent = nullptr);

    void setSubject(const DecisionSubject &subject);
    void setTopicNames(const QStringList &names); ///< for completion

    std::optional<int> quality() const;
    std::optional<int> heat() const;
    QStringList topics() const; ///< the chosen ones, in the order shown
    bool isHeatByHand() const { return m_heatByHand; }
    QStringList touchedTopics() const; ///< those that somebody chose or took out
    bool isTouched() const;            ///< somebody changed something
    DecisionState state() const;
    void restore(const DecisionState &state);

    void setQuality(std::optional<int> quality);
    void stepQuality(int by);
    void useSuggestedHeat();
    void toggleTopic(int index); ///< from 0; does nothing when there is none
    void addTopic(const QString &name);
    void editTopics(); ///< puts the focus where a topic can be typed
    /// Is a number or a topic being typed?
    bool isTyping() const;
    /// Takes what is typed in the field of topics; false when there is nothing.
    bool takeTypedTopic();

    QSpinBox *qualityBox() const { return m_quality; }
    QSpinBox *heatBox() const { return m_heat; }
    QLineEdit *topicField() const { return m_topic; }
    const std::vector<QCheckBox *> &topicBoxes() const { return m_boxes; }

private:
    void updateHeat();
    void showTopics(const QList<TopicChoice> &topics);
    void appendTopic(const TopicChoice &topic);

    DecisionSubject m_subject;
    bool m_heatByHand = false;
    bool m_setting = false;
    QSpinBox *m_quality;
    QSpinBox *m_heat;
    QLabel *m_heatReason;
    QWidget *m_topicRows;
    QVBoxLayout *m_topicColumn;
    QLabel *m_noTopics;
    QLineEdit *m_topic;
    QStringListModel *m_names;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace hearth

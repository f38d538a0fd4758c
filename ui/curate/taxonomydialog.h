// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/taxonomyedit.h"
#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hearth {

/// The topics with their counts, and what can be done to them. It only asks: whoever opens it plans the
/// change, shows what it does, and makes it. Not modal.
class TaxonomyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TaxonomyDialog(QWidget *parent = nullptr);

    struct UsedTopic
    {
        QString name;
        int articles = 0; ///< with its subtopics
    };
    /// `used` has the topics of the articles, also those that the taxonomy lacks. Keeps the current one.
    void setTopics(const QList<TopicEntry> &topics, const QList<UsedTopic> &used);
    /// Another topic takes the current one's place in the tree: it was renamed or merged.
    void setCurrent(const QString &topic);
    void setMessage(const QString &text); ///< why something was refused
    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    void changeRequested(const hearth::TaxonomyChange &change);
    void topicRequested(const QString &topic); ///< show its articles

private:
    void layOut();
    void wire();
    void fill(QTreeWidgetItem *parent, const QString &parentName);
    QTreeWidgetItem *item(QTreeWidgetItem *parent, const QString &name, bool known);
    QString currentTopic() const;
    bool isKnown(const QString &topic) const; ///< has it a file?
    const TopicEntry *entry(const QString &topic) const;
    void update();
    void filter();
    void rename();
    void mergeOrMove(bool merge);
    void addOrSplit(TaxonomyChange::Kind kind);
    void editWords(TaxonomyChange::Kind kind);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_about;
    QLabel *m_message;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_move;
    QPushButton *m_split;
    QPushButton *m_words;
    QPushButton *m_hashtags;
    QPushButton *m_add;
    QPushButton *m_show;
    QList<TopicEntry> m_topics;
    QHash<QString, int> m_counts; ///< by case-folded name
};

} // namespace hearth

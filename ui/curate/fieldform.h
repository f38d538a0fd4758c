// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/editdraft.h"
#include "core/curate/fieldsummary.h"
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QToolButton;

namespace hearth {

class FieldEditor;
class MapListEditor;
class OtherFields;

/// What the form completes from.
struct FormWords
{
    QStringList types;
    QList<std::pair<QString, QString>> providers; ///< name and domain
    QString libraryFolder;
};

/// A typed editor for every field of the format, and for every other key that the articles have.
class FieldForm final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    void setWords(const FormWords &words);
    void setArticle(const Node &root);
    void setArticles(const FieldSummary &summary);
    /// Shows what was typed before and is not saved.
    void restore(const std::vector<FieldEdit> &edits, const QMap<QString, QString> &invalid);

    std::vector<FieldEdit> edits() const;
    QMap<QString, QString> invalid() const;
    int changeCount() const;

    QHash<QString, int> topicCounts() const; ///< in how many articles each is, with what was changed here
    int articleCount() const { return m_articles; }
    void changeTopics(const QStringList &added, const QStringList &removed);
    void addRelated(const Node &entry) const;
    void focusFirst();
    FieldEditor *editor(const QString &path) const; ///< null when there is none
    MapListEditor *images() const { return m_images; }
    MapListEditor *related() const { return m_related; }
    QToolButton *topicsButton() const { return m_topicsButton; }

Q_SIGNALS:
    void changed();
    void topicsWanted();
    void libraryWanted();       ///< an article of the library as related coverage
    void leadWanted(int index); ///< of the related ones

private:
    void build();
    FieldEditor *addEditor(const QString &path, int kind);
    void addWords(const QString &path, const QString &member);
    void restoreTopics(const FieldEdit &edit);
    void restoreMap(const QString &path, const Node &map);
    QList<FieldEditor *> allEditors() const;
    void showTopics();
    void load(const Node &root, const QStringList &differing, const QStringList &structured);
    const Node *valueOf(const Node &root, const QString &path) const;

    QFormLayout *m_form;
    QList<FieldEditor *> m_editors;
    OtherFields *m_others = nullptr; ///< keys that the format does not name
    MapListEditor *m_images = nullptr;
    MapListEditor *m_related = nullptr;
    QLabel *m_topics = nullptr;
    QToolButton *m_topicsButton = nullptr;
    QLabel *m_secured = nullptr;
    QHash<QString, int> m_topicCounts;
    QStringList m_topicOrder;
    QStringList m_added, m_removed;
    int m_articles = 0;
};

} // namespace hearth

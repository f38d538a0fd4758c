<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticlePage</name>
    <message numerus="yes">
        <source>Encrypted by its site, and kept as it is: %n characters</source>
        <translation>
            <numerusform>Encrypted by its site, and kept as it is: %n character</numerusform>
            <numerusform>Encrypted by its site, and kept as it is: %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the form of an encrypted value; kept as it is: %n characters</source>
        <translation>
            <numerusform>Not in the form of an encrypted value; kept as it is: %n character</numerusform>
            <numerusform>Not in the form of an encrypted value; kept as it is: %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipText</name>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>last hour</numerusform>
            <numerusform>last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>last week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>last month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <translation>
            <numerusform>last year</numerusform>
            <numerusform>last %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln day apart</numerusform>
            <numerusform>%Ln days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + 10 × %Ln related article(s)</source>
        <extracomment>%1 the quality; 10 for each related article</extracomment>
        <translation>
            <numerusform>%1 + 10 × %Ln related article</numerusform>
            <numerusform>%1 + 10 × %Ln related articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>%Ln article(s) published</source>
        <translation>
            <numerusform>%Ln article published</numerusform>
            <numerusform>%Ln articles published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) unpublished</source>
        <translation>
            <numerusform>%Ln article unpublished</numerusform>
            <numerusform>%Ln articles unpublished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %Ln article(s)</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 changed in %Ln article</numerusform>
            <numerusform>%1 changed in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set to %2 in %Ln article(s)</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 set to %2 in %Ln article</numerusform>
            <numerusform>%1 set to %2 in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed from %Ln article(s)</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 removed from %Ln article</numerusform>
            <numerusform>%1 removed from %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some added in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: some added in %Ln article</numerusform>
            <numerusform>%1: some added in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” added in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: “%2” added in %Ln article</numerusform>
            <numerusform>%1: “%2” added in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some taken out in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: some taken out in %Ln article</numerusform>
            <numerusform>%1: some taken out in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” taken out in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: “%2” taken out in %Ln article</numerusform>
            <numerusform>%1: “%2” taken out in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %Ln article(s) edited</source>
        <translation>
            <numerusform>Text of %Ln article edited</numerusform>
            <numerusform>Text of %Ln articles edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) made</source>
        <translation>
            <numerusform>%Ln article made</numerusform>
            <numerusform>%Ln articles made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted</source>
        <translation>
            <numerusform>%Ln article deleted</numerusform>
            <numerusform>%Ln articles deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred</source>
        <translation>
            <numerusform>%Ln article starred</numerusform>
            <numerusform>%Ln articles starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) taken away</source>
        <translation>
            <numerusform>%Ln star taken away</numerusform>
            <numerusform>%Ln stars taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation>
            <numerusform>%Ln article marked as read</numerusform>
            <numerusform>%Ln articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation>
            <numerusform>%Ln article marked as unread</numerusform>
            <numerusform>%Ln articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %Ln article(s) written</source>
        <translation>
            <numerusform>Note of %Ln article written</numerusform>
            <numerusform>Note of %Ln articles written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %Ln article(s) changed</source>
        <translation>
            <numerusform>Labels of %Ln article changed</numerusform>
            <numerusform>Labels of %Ln articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) merged into one</source>
        <translation>
            <numerusform>%Ln article merged into one</numerusform>
            <numerusform>%Ln articles merged into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are not the same</source>
        <comment>as the user says</comment>
        <translation>
            <numerusform>%Ln article is not the same</numerusform>
            <numerusform>%Ln articles are not the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n related</numerusform>
            <numerusform>%n related</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ActivityDialog</name>
    <message numerus="yes">
        <source>%Ln request(s) since the start</source>
        <translation>
            <numerusform>%Ln request since the start</numerusform>
            <numerusform>%Ln requests since the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::CurationController</name>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln step undone</numerusform>
            <numerusform>%Ln steps undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) done again</source>
        <translation>
            <numerusform>%Ln step done again</numerusform>
            <numerusform>%Ln steps done again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since and left as they are</source>
        <translation>
            <numerusform>%Ln file changed since and left as they are</numerusform>
            <numerusform>%Ln files changed since and left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score left as they are</source>
        <translation>
            <numerusform>%Ln without a score left as it is</numerusform>
            <numerusform>%Ln without a score left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change: %Ln article(s) have no score.</source>
        <translation>
            <numerusform>Nothing to change: %Ln article has no score.</numerusform>
            <numerusform>Nothing to change: %Ln articles have no score.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of duplicates</source>
        <translation>
            <numerusform>%Ln group of duplicates</numerusform>
            <numerusform>%Ln groups of duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::EditController</name>
    <message numerus="yes">
        <source>Changes to %Ln article(s) are not saved yet.</source>
        <translation>
            <numerusform>Changes to %Ln article are not saved yet.</numerusform>
            <numerusform>Changes to %Ln articles are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::EditPanel</name>
    <message numerus="yes">
        <source>Editing %Ln article(s)</source>
        <translation>
            <numerusform>Editing %Ln article</numerusform>
            <numerusform>Editing %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed, not saved</source>
        <translation>
            <numerusform>%Ln field changed, not saved</numerusform>
            <numerusform>%Ln fields changed, not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::EditPreview</name>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>%Ln file would change</numerusform>
            <numerusform>%Ln files would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::KeepDialog</name>
    <message numerus="yes">
        <source>%Ln selected article(s)</source>
        <translation>
            <numerusform>%Ln selected article</numerusform>
            <numerusform>%Ln selected articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) to fetch</source>
        <translation>
            <numerusform>%Ln article to fetch</numerusform>
            <numerusform>%Ln articles to fetch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ListPlaceholder</name>
    <message numerus="yes">
        <source>All filters together match nothing. Without %1 there are %Ln article(s).</source>
        <translation>
            <numerusform>All filters together match nothing. Without %1 there is %Ln article.</numerusform>
            <numerusform>All filters together match nothing. Without %1 there are %Ln articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NewArticleCommands</name>
    <message numerus="yes">
        <source>Move %Ln article(s) to the bin?</source>
        <translation>
            <numerusform>Move %Ln article to the bin?</numerusform>
            <numerusform>Move %Ln articles to the bin?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NoteCommands</name>
    <message numerus="yes">
        <source>%Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln article selected</numerusform>
            <numerusform>%Ln articles selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::OfflineCommands</name>
    <message numerus="yes">
        <source>%Ln offline copies deleted</source>
        <translation>
            <numerusform>%Ln offline copy deleted</numerusform>
            <numerusform>%Ln offline copies deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) fetched</source>
        <translation>
            <numerusform>%Ln article fetched</numerusform>
            <numerusform>%Ln articles fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be</source>
        <translation>
            <numerusform>%Ln could not be</numerusform>
            <numerusform>%Ln could not be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are available offline</source>
        <translation>
            <numerusform>%Ln article is available offline</numerusform>
            <numerusform>%Ln articles are available offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of %Ln article(s) is kept on this computer.</source>
        <translation>
            <numerusform>Nothing of this article is kept on this computer.</numerusform>
            <numerusform>Nothing of %Ln articles is kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the offline copies of %Ln article(s)?</source>
        <translation>
            <numerusform>Delete the offline copy of %Ln article?</numerusform>
            <numerusform>Delete the offline copies of %Ln articles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::OfflineDialog</name>
    <message numerus="yes">
        <source>%1 · at most %Ln article(s)</source>
        <comment>the query of a rule</comment>
        <translation>
            <numerusform>%1 · at most %Ln article</numerusform>
            <numerusform>%1 · at most %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %Ln article(s), without pictures</source>
        <comment>the query of a rule</comment>
        <translation>
            <numerusform>%1 · at most %Ln article, without pictures</numerusform>
            <numerusform>%1 · at most %Ln articles, without pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln article(s)</source>
        <translation>
            <numerusform>Done: %Ln article</numerusform>
            <numerusform>Done: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::OfflineItemsModel</name>
    <message numerus="yes">
        <source>%Ln picture(s) missing</source>
        <translation>
            <numerusform>%Ln picture missing</numerusform>
            <numerusform>%Ln pictures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PictureBar</name>
    <message numerus="yes">
        <source>%Ln picture(s) of this article are not loaded.</source>
        <translation>
            <numerusform>%Ln picture of this article is not loaded.</numerusform>
            <numerusform>%Ln pictures of this article are not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) change. One step; Undo takes it back.</source>
        <translation>
            <numerusform>%Ln file changes. One step; Undo takes it back.</numerusform>
            <numerusform>%Ln files change. One step; Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Write %Ln file</numerusform>
            <numerusform>&amp;Write %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ProblemsDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) have problems.</source>
        <translation>
            <numerusform>%Ln file has problems.</numerusform>
            <numerusform>%Ln files have problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln hint(s)</source>
        <translation>
            <numerusform>Also %Ln hint</numerusform>
            <numerusform>Also %Ln hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::QueueHeader</name>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RowDelegate</name>
    <message numerus="yes">
        <source>%n related article(s)</source>
        <translation>
            <numerusform>%n related article</numerusform>
            <numerusform>%n related articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SecuredDialog</name>
    <message numerus="yes">
        <source>%1
Encrypted by the site: %Ln byte(s), AES in CBC mode.</source>
        <translation>
            <numerusform>%1
Encrypted by the site: %Ln byte, AES in CBC mode.</numerusform>
            <numerusform>%1
Encrypted by the site: %Ln bytes, AES in CBC mode.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SidebarModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::StatusBar</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have problems</source>
        <translation>
            <numerusform>%Ln file has problems</numerusform>
            <numerusform>%Ln files have problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved draft(s)</source>
        <translation>
            <numerusform>%Ln unsaved draft</numerusform>
            <numerusform>%Ln unsaved drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::StoreCommands</name>
    <message numerus="yes">
        <source>%Ln file(s) deleted</source>
        <translation>
            <numerusform>%Ln file deleted</numerusform>
            <numerusform>%Ln files deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred or kept ones left alone</source>
        <translation>
            <numerusform>%Ln starred or kept one left alone</numerusform>
            <numerusform>%Ln starred or kept ones left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries forgotten</source>
        <translation>
            <numerusform>%Ln entry forgotten</numerusform>
            <numerusform>%Ln entries forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TopicModel</name>
    <message numerus="yes">
        <source>%Ln of the articles</source>
        <comment>that have a topic</comment>
        <translation>
            <numerusform>%Ln of the articles</numerusform>
            <numerusform>%Ln of the articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TopicPopup</name>
    <message numerus="yes">
        <source>Topics of %Ln article(s)</source>
        <translation>
            <numerusform>Topics of %Ln article</numerusform>
            <numerusform>Topics of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::UnscoredButton</name>
    <message numerus="yes">
        <source>%Ln article(s) without a score are shown too. Click to leave them out.</source>
        <translation>
            <numerusform>%Ln article without a score is shown too. Click to leave it out.</numerusform>
            <numerusform>%Ln articles without a score are shown too. Click to leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a score are left out. Click to show them too.</source>
        <translation>
            <numerusform>%Ln article without a score is left out. Click to show it too.</numerusform>
            <numerusform>%Ln articles without a score are left out. Click to show them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearthctl</name>
    <message numerus="yes">
        <source>%1 takes no more than %n argument(s)</source>
        <translation>
            <numerusform>%1 takes no more than %n argument</numerusform>
            <numerusform>%1 takes no more than %n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marked as read</numerusform>
            <numerusform>%n articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n article marked as unread</numerusform>
            <numerusform>%n articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fetched</source>
        <translation>
            <numerusform>%n fetched</numerusform>
            <numerusform>%n fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <comment>what was done, and to how many</comment>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fixed %n file(s)</source>
        <translation>
            <numerusform>fixed %n file</numerusform>
            <numerusform>fixed %n files</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Hearth</source>
        <translation>Über Hearth</translation>
    </message>
    <message>
        <source>Hearth %1</source>
        <translation>Hearth %1</translation>
    </message>
    <message>
        <source>Reads and curates libraries of articles that are folders of text files. Your files are the truth and stay yours.

Apache License 2.0</source>
        <translation>Liest und pflegt Bibliotheken von Artikeln, die Ordner mit Textdateien sind. Ihre Dateien sind die Wahrheit und bleiben Ihre.

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The text goes on; it is too long to be shown as a whole.</source>
        <translation>Der Text geht weiter; er ist zu lang, um ganz gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The text of this file is too tangled to be shown.</source>
        <translation>Der Text dieser Datei ist zu verschachtelt, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>kept by the publisher</source>
        <translation>beim Herausgeber gespeichert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>secured, locked</source>
        <translation>gesichert, verschlossen</translation>
    </message>
    <message>
        <source>secured, but damaged</source>
        <translation>gesichert, aber beschädigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Date in the file</source>
        <translation>Datum in der Datei</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>AMP page</source>
        <translation>AMP-Seite</translation>
    </message>
    <message>
        <source>AMP cache</source>
        <translation>AMP-Zwischenspeicher</translation>
    </message>
    <message>
        <source>Provider&apos;s domain</source>
        <translation>Domain des Anbieters</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted by its site, and kept as it is: %n characters</source>
        <translation>
            <numerusform>Von der Website verschlüsselt und unverändert bewahrt: %n Zeichen</numerusform>
            <numerusform>Von der Website verschlüsselt und unverändert bewahrt: %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the form of an encrypted value; kept as it is: %n characters</source>
        <translation>
            <numerusform>Nicht in der Form eines verschlüsselten Werts; unverändert bewahrt: %n Zeichen</numerusform>
            <numerusform>Nicht in der Form eines verschlüsselten Werts; unverändert bewahrt: %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>authors</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>date</comment>
        <translation>aktualisiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Video ansehen</translation>
    </message>
    <message>
        <source>%1 · opens in the browser</source>
        <translation>%1 · öffnet im Browser</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>Qualität %1</translation>
    </message>
    <message>
        <source>Also covered by</source>
        <translation>Auch darüber berichten</translation>
    </message>
    <message>
        <source>The address leads to a PDF document.</source>
        <translation>Die Adresse führt zu einem PDF-Dokument.</translation>
    </message>
    <message>
        <source>The address leads to a picture.</source>
        <translation>Die Adresse führt zu einem Bild.</translation>
    </message>
    <message>
        <source>The address leads to a video or a recording.</source>
        <translation>Die Adresse führt zu einem Video oder einer Tonaufnahme.</translation>
    </message>
    <message>
        <source>The address leads to a file of the kind %1.</source>
        <translation>Die Adresse führt zu einer Datei der Art %1.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Hearth shows the text of web pages; your browser can show this.</source>
        <translation>Hearth zeigt den Text von Webseiten; dies kann Ihr Browser zeigen.</translation>
    </message>
    <message>
        <source>There is no archived copy</source>
        <translation>Es gibt keine archivierte Kopie</translation>
    </message>
    <message>
        <source>The archived copy could not be had</source>
        <translation>Die archivierte Kopie war nicht zu bekommen</translation>
    </message>
    <message>
        <source>The page could not be had</source>
        <translation>Die Seite war nicht zu bekommen</translation>
    </message>
    <message>
        <source>Look for an archived copy</source>
        <translation>Archivierte Kopie suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the Wayback Machine</source>
        <translation>der Wayback Machine</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>The page is fetched as soon as requests are possible again.</source>
        <translation>Die Seite wird geholt, sobald Anfragen wieder möglich sind.</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Die Seite wird geholt …</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a server&apos;s name</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Fetching the page again…</source>
        <translation>Die Seite wird erneut geholt …</translation>
    </message>
    <message>
        <source>Meanwhile you read the copy on this computer.</source>
        <translation>Bis dahin lesen Sie die Kopie auf diesem Computer.</translation>
    </message>
    <message>
        <source>This copy is older than the page</source>
        <translation>Diese Kopie ist älter als die Seite</translation>
    </message>
    <message>
        <source>It could not be fetched again: %1</source>
        <translation>Sie konnte nicht erneut geholt werden: %1</translation>
    </message>
    <message>
        <source>From %1, fetched %2</source>
        <comment>a server&apos;s name, a date</comment>
        <translation>Von %1, geholt am %2</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut holen</translation>
    </message>
</context>
<context>
    <name>ChipText</name>
    <message>
        <source>%1 = %2</source>
        <comment>score name, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>score name, lowest, highest</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <comment>score name, lowest</comment>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <comment>score name, highest</comment>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a searched word</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>and below</source>
        <comment>a topic and its subtopics</comment>
        <translation>und darunter</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a folder</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between clauses</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a negated clause</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>already read</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>unpublished</source>
        <translation>unveröffentlicht</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>kept offline</source>
        <translation>offline verfügbar</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>mit Bild</translation>
    </message>
    <message>
        <source>with related coverage</source>
        <translation>mit verwandten Berichten</translation>
    </message>
    <message>
        <source>with a video</source>
        <translation>mit Video</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>with an AMP page</source>
        <translation>mit AMP-Seite</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>mit Problem</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of a chip</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a whole month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format without the year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>letzte Stunde</numerusform>
            <numerusform>letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>letzte Woche</numerusform>
            <numerusform>letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>letzter Monat</numerusform>
            <numerusform>letzte %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <translation>
            <numerusform>letztes Jahr</numerusform>
            <numerusform>letzte %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>label %1</source>
        <comment>the user&apos;s own</comment>
        <translation>Etikett %1</translation>
    </message>
    <message>
        <source>with a label</source>
        <translation>mit Etikett</translation>
    </message>
    <message>
        <source>not fetched: %1</source>
        <comment>why pages could not be fetched, as a filter names it</comment>
        <translation>nicht geladen: %1</translation>
    </message>
    <message>
        <source>text is here</source>
        <translation>Text ist da</translation>
    </message>
    <message>
        <source>copy could not be renewed</source>
        <translation>Kopie konnte nicht erneuert werden</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>pictures are here</source>
        <translation>Bilder sind da</translation>
    </message>
    <message>
        <source>pictures are missing</source>
        <translation>Bilder fehlen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 or none</source>
        <comment>a range of scores, and articles without that score</comment>
        <translation>%1 oder ohne</translation>
    </message>
    <message>
        <source>or</source>
        <comment>before the second and further names of which any will do</comment>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>ClearAction</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The server lets only people in whom it knows (%1).</source>
        <translation>Der Server lässt nur Leute ein, die er kennt (%1).</translation>
    </message>
    <message>
        <source>It is not there any more (%1).</source>
        <translation>Es ist nicht mehr da (%1).</translation>
    </message>
    <message>
        <source>It was taken away for legal reasons (%1).</source>
        <translation>Es wurde aus rechtlichen Gründen entfernt (%1).</translation>
    </message>
    <message>
        <source>The server has a fault of its own (%1).</source>
        <translation>Der Server hat selbst einen Fehler (%1).</translation>
    </message>
    <message>
        <source>The server answered with the error %1.</source>
        <translation>Der Server hat mit dem Fehler %1 geantwortet.</translation>
    </message>
    <message>
        <source>not let in (%1)</source>
        <translation>kein Zutritt (%1)</translation>
    </message>
    <message>
        <source>not found (%1)</source>
        <translation>nicht gefunden (%1)</translation>
    </message>
    <message>
        <source>server fault (%1)</source>
        <translation>Serverfehler (%1)</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>There is no network, or Hearth was told to work offline.</source>
        <translation>Es gibt kein Netz, oder Hearth soll offline arbeiten.</translation>
    </message>
    <message>
        <source>The address is no address of the web.</source>
        <translation>Die Adresse ist keine Adresse im Web.</translation>
    </message>
    <message>
        <source>The address leads into a private network, where Hearth does not go by itself.</source>
        <translation>Die Adresse führt in ein privates Netz, das Hearth nicht von sich aus betritt.</translation>
    </message>
    <message>
        <source>The server sends on to an address that Hearth does not follow.</source>
        <translation>Der Server leitet an eine Adresse weiter, der Hearth nicht folgt.</translation>
    </message>
    <message>
        <source>The server sends round in circles.</source>
        <translation>Der Server schickt im Kreis herum.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Der Server wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid.</source>
        <translation>Der Server konnte sich nicht ausweisen: Sein Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>The proxy server could not be reached.</source>
        <translation>Der Proxyserver war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server stopped sending in the middle.</source>
        <translation>Der Server hat mittendrin aufgehört zu senden.</translation>
    </message>
    <message>
        <source>It is larger than what Hearth takes.</source>
        <translation>Es ist größer, als Hearth annimmt.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle.</source>
        <translation>Die Verbindung ist mittendrin abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>Der Server bittet darum, eine Weile in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
        <source>The address leads to something else than was looked for.</source>
        <translation>Die Adresse führt zu etwas anderem, als gesucht war.</translation>
    </message>
    <message>
        <source>What the server sent is damaged, or of a kind that Hearth cannot read.</source>
        <translation>Was der Server gesendet hat, ist beschädigt oder von einer Art, die Hearth nicht lesen kann.</translation>
    </message>
    <message>
        <source>There is too little text on the page: most likely it asks about cookies or for a subscription, or reports an error.</source>
        <translation>Auf der Seite steht zu wenig Text: Wahrscheinlich fragt sie nach Cookies oder einem Abonnement, oder sie meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The article has no address on the web.</source>
        <translation>Der Artikel hat keine Adresse im Web.</translation>
    </message>
    <message>
        <source>The Wayback Machine has no copy of the page.</source>
        <translation>Die Wayback Machine hat keine Kopie der Seite.</translation>
    </message>
    <message>
        <source>The settings for pictures do not allow it.</source>
        <translation>Die Einstellungen für Bilder lassen es nicht zu.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer. Is the disk full?</source>
        <translation>Es konnte auf diesem Computer nicht aufbewahrt werden. Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>keine Webadresse</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>private Adresse</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>sent in circles</source>
        <translation>im Kreis geschickt</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>server not reached</source>
        <translation>Server nicht erreicht</translation>
    </message>
    <message>
        <source>certificate not valid</source>
        <translation>Zertifikat ungültig</translation>
    </message>
    <message>
        <source>proxy not reached</source>
        <translation>Proxy nicht erreicht</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort unverständlich</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>um Geduld gebeten</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>zu wenig Text</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>nicht archiviert</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Category</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Ursprüngliche Adresse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>AMP address</source>
        <translation>AMP-Adresse</translation>
    </message>
    <message>
        <source>AMP cache address</source>
        <translation>AMP-Cache-Adresse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Featured content</source>
        <translation>Hervorgehobener Inhalt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider name</source>
        <translation>Name des Anbieters</translation>
    </message>
    <message>
        <source>Provider domain</source>
        <translation>Domain des Anbieters</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>Secured content</source>
        <translation>Geschützter Inhalt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>eine ganze Zahl, %1 oder mehr</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date such as 2021-08-27 or 2021-08-27T14:16:00Z</source>
        <translation>ein Datum wie 2021-08-27 oder 2021-08-27T14:16:00Z</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https://</source>
        <translation>eine Adresse, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>Namen mit Werten</translation>
    </message>
    <message>
        <source>BASE64;BASE64, as AES-CBC gives it</source>
        <translation>BASE64;BASE64, wie AES-CBC es liefert</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: expected is %3.</source>
        <translation>%1 kann nicht „%2“ sein: erwartet wird %3.</translation>
    </message>
    <message>
        <source>the name of a field, or names joined by dots</source>
        <translation>der Name eines Feldes oder Namen, mit Punkten verbunden</translation>
    </message>
    <message>
        <source>a place in a map or list, and the file has a single value there</source>
        <translation>ein Platz in einem Verzeichnis oder einer Liste, und die Datei hat dort einen einzelnen Wert</translation>
    </message>
    <message>
        <source>an entry that the list has, counted from 0, or the next one</source>
        <translation>ein Eintrag, den die Liste hat, von 0 an gezählt, oder der nächste</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Herausgeber</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <translation>Unveröffentlicht</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Hottest first</source>
        <translation>Heißeste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
</context>
<context>
    <name>OfflineText</name>
    <message>
        <source>Kept on this computer; some pictures are missing</source>
        <translation>Auf diesem Rechner gespeichert; einige Bilder fehlen</translation>
    </message>
    <message>
        <source>Kept on this computer, with pictures</source>
        <translation>Mit Bildern auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Kept on this computer, in an older version</source>
        <translation>In einer älteren Fassung auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Kept on this computer, in an older version: %1</source>
        <comment>reason</comment>
        <translation>In einer älteren Fassung auf diesem Rechner gespeichert: %1</translation>
    </message>
    <message>
        <source>Could not be kept on this computer</source>
        <translation>Konnte nicht auf diesem Rechner gespeichert werden</translation>
    </message>
    <message>
        <source>Could not be kept on this computer: %1</source>
        <comment>reason</comment>
        <translation>Konnte nicht auf diesem Rechner gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Its pictures are kept on this computer</source>
        <translation>Seine Bilder sind auf diesem Rechner gespeichert</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Artikel (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name of a library, its shortened path</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open link in browser</source>
        <translation>Link im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>“%1” in the title</source>
        <translation>„%1“ im Titel</translation>
    </message>
    <message>
        <source>“%1” in the excerpt</source>
        <translation>„%1“ im Auszug</translation>
    </message>
    <message>
        <source>“%1” in title and excerpt</source>
        <translation>„%1“ in Titel und Auszug</translation>
    </message>
    <message>
        <source>stands above %1</source>
        <translation>steht über %1</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln Tag auseinander</numerusform>
            <numerusform>%Ln Tage auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>The story is over: it stays at −1</source>
        <translation>Die Geschichte ist vorbei: es bleibt bei −1</translation>
    </message>
    <message>
        <source>Quality and what readers’ clicks have added</source>
        <translation>Qualität und was die Klicks der Leser dazugetan haben</translation>
    </message>
    <message>
        <source>As the quality: no related articles</source>
        <translation>Wie die Qualität: keine verwandten Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%1 + 10 × %Ln related article(s)</source>
        <extracomment>%1 the quality; 10 for each related article</extracomment>
        <translation>
            <numerusform>%1 + 10 × %Ln verwandter Artikel</numerusform>
            <numerusform>%1 + 10 × %Ln verwandte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Gleiche Adresse</translation>
    </message>
    <message>
        <source>Same page at another address</source>
        <translation>Gleiche Seite unter anderer Adresse</translation>
    </message>
    <message>
        <source>Same title</source>
        <translation>Gleicher Titel</translation>
    </message>
    <message>
        <source>Nearly the same title</source>
        <translation>Fast gleicher Titel</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Reads and curates libraries of articles.</source>
        <translation>Liest und pflegt Bibliotheken von Artikeln.</translation>
    </message>
    <message>
        <source>Open this library.</source>
        <translation>Diese Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>Keep settings, index and what you did below DIR.</source>
        <translation>Einstellungen, Index und Ihre eigenen Daten unterhalb von DIR führen.</translation>
    </message>
    <message>
        <source>Make no request of any kind.</source>
        <translation>Keinerlei Anfragen ins Netz stellen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>A library&apos;s folder, or a single article.</source>
        <translation>Der Ordner einer Bibliothek oder ein einzelner Artikel.</translation>
    </message>
    <message>
        <source>Only one library can be opened at a time.</source>
        <translation>Es kann nur eine Bibliothek auf einmal geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>%Ln article(s) published</source>
        <translation>
            <numerusform>%Ln Artikel veröffentlicht</numerusform>
            <numerusform>%Ln Artikel veröffentlicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) unpublished</source>
        <translation>
            <numerusform>Veröffentlichung von %Ln Artikel zurückgezogen</numerusform>
            <numerusform>Veröffentlichung von %Ln Artikeln zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %Ln article(s)</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 in %Ln Artikel geändert</numerusform>
            <numerusform>%1 in %Ln Artikeln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set to %2 in %Ln article(s)</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 in %Ln Artikel auf %2 gesetzt</numerusform>
            <numerusform>%1 in %Ln Artikeln auf %2 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed from %Ln article(s)</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 aus %Ln Artikel entfernt</numerusform>
            <numerusform>%1 aus %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some added in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: in %Ln Artikel ergänzt</numerusform>
            <numerusform>%1: in %Ln Artikeln ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” added in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: „%2“ in %Ln Artikel ergänzt</numerusform>
            <numerusform>%1: „%2“ in %Ln Artikeln ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: some taken out in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: in %Ln Artikel entfernt</numerusform>
            <numerusform>%1: in %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” taken out in %Ln article(s)</source>
        <comment>a list such as Topics</comment>
        <translation>
            <numerusform>%1: „%2“ in %Ln Artikel entfernt</numerusform>
            <numerusform>%1: „%2“ in %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %Ln article(s) edited</source>
        <translation>
            <numerusform>Text von %Ln Artikel bearbeitet</numerusform>
            <numerusform>Text von %Ln Artikeln bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) made</source>
        <translation>
            <numerusform>%Ln Artikel angelegt</numerusform>
            <numerusform>%Ln Artikel angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) deleted</source>
        <translation>
            <numerusform>%Ln Artikel gelöscht</numerusform>
            <numerusform>%Ln Artikel gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred</source>
        <translation>
            <numerusform>%Ln Artikel mit Stern versehen</numerusform>
            <numerusform>%Ln Artikel mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) taken away</source>
        <translation>
            <numerusform>%Ln Stern entfernt</numerusform>
            <numerusform>%Ln Sterne entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %Ln article(s) written</source>
        <translation>
            <numerusform>Notiz zu %Ln Artikel geschrieben</numerusform>
            <numerusform>Notizen zu %Ln Artikeln geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed since by somebody else.</source>
        <translation>%1 wurde seither von anderer Seite geändert.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 must be %2.</source>
        <translation>Nichts wurde geschrieben: %1 muss sein: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %Ln article(s) changed</source>
        <translation>
            <numerusform>Etiketten von %Ln Artikel geändert</numerusform>
            <numerusform>Etiketten von %Ln Artikeln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) merged into one</source>
        <translation>
            <numerusform>%Ln Artikel zu einem zusammengeführt</numerusform>
            <numerusform>%Ln Artikel zu einem zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>Topics changed (%1)</source>
        <comment>the names of the topics</comment>
        <translation>Themen geändert (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are not the same</source>
        <comment>as the user says</comment>
        <translation>
            <numerusform>%Ln Artikel ist nicht derselbe</numerusform>
            <numerusform>%Ln Artikel sind nicht dieselben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaxonomyCommands</name>
    <message>
        <source>Rename “%1” to “%2”?</source>
        <translation>„%1“ in „%2“ umbenennen?</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”?</source>
        <translation>„%1“ mit „%2“ zusammenführen?</translation>
    </message>
    <message>
        <source>Move “%1” to the top level?</source>
        <translation>„%1“ auf die oberste Ebene verschieben?</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”?</source>
        <translation>„%1“ unter „%2“ verschieben?</translation>
    </message>
    <message>
        <source>Change the keywords of “%1”?</source>
        <translation>Die Schlüsselwörter von „%1“ ändern?</translation>
    </message>
    <message>
        <source>Add “%1” to the taxonomy?</source>
        <translation>„%1“ in die Taxonomie aufnehmen?</translation>
    </message>
    <message>
        <source>Split “%2” from “%1”?</source>
        <translation>„%2“ von „%1“ abspalten?</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Ab&amp;spalten</translation>
    </message>
    <message>
        <source>There is a topic “%1” already. Merge the two instead.</source>
        <translation>Es gibt schon ein Thema „%1“. Führen Sie die beiden stattdessen zusammen.</translation>
    </message>
    <message>
        <source>“%1” is the topic itself, or lies below it.</source>
        <translation>„%1“ ist das Thema selbst oder liegt darunter.</translation>
    </message>
    <message>
        <source>The taxonomy has no topic “%1”.</source>
        <translation>Die Taxonomie hat kein Thema „%1“.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation>Die Artikel werden angesehen …</translation>
    </message>
    <message>
        <source>Change the hashtags of “%1”?</source>
        <translation>Die Hashtags von „%1“ ändern?</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample library</source>
        <translation>Beispielbibliothek &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Look for changed files</source>
        <translation>Nach geänderten Dateien &amp;sehen</translation>
    </message>
    <message>
        <source>Files with &amp;problems…</source>
        <translation>Dateien mit &amp;Problemen…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Nächs&amp;ter Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>Next unread arti&amp;cle</source>
        <translation>Nächste&amp;r ungelesener Artikel</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread article</source>
        <translation>Voriger ungelesener Arti&amp;kel</translation>
    </message>
    <message>
        <source>Page &amp;on, then the next unread</source>
        <translation>&amp;Weiterblättern, dann zum nächsten ungelesenen</translation>
    </message>
    <message>
        <source>Page bac&amp;k, then back</source>
        <translation>&amp;Zurückblättern, dann zurück</translation>
    </message>
    <message>
        <source>Back to &amp;what was read before</source>
        <translation>Zurück zum zuletzt &amp;Gelesenen</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>Wieder vorw&amp;ärts</translation>
    </message>
    <message>
        <source>Random articl&amp;e</source>
        <translation>Zu&amp;fälliger Artikel</translation>
    </message>
    <message>
        <source>Open the ori&amp;ginal in the browser</source>
        <translation>Original im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;web page in the browser</source>
        <translation>&amp;Webseite im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;AMP page in the browser</source>
        <translation>&amp;AMP-Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as a &amp;quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Show file in &amp;file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Open file in &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Gelesen</translation>
    </message>
    <message>
        <source>Mark all in &amp;the list as read</source>
        <translation>Alle in der Liste als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>Se&amp;lect or unselect</source>
        <translation>A&amp;uswählen oder abwählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle &amp;auswählen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Clear step by step</source>
        <translation>S&amp;chrittweise leeren</translation>
    </message>
    <message>
        <source>Clear all &amp;filters</source>
        <translation>Alle &amp;Filter entfernen</translation>
    </message>
    <message>
        <source>&amp;Order…</source>
        <translation>Rei&amp;henfolge…</translation>
    </message>
    <message>
        <source>&amp;Dates…</source>
        <translation>Da&amp;tum…</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Alle Artikel</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Hot</source>
        <translation>Heiß&amp;e</translation>
    </message>
    <message>
        <source>Un&amp;decided</source>
        <translation>U&amp;nentschieden</translation>
    </message>
    <message>
        <source>Unpu&amp;blished</source>
        <translation>Unver&amp;öffentlicht</translation>
    </message>
    <message>
        <source>&amp;Next entry of the sidebar</source>
        <translation>Nächster Eintrag &amp;der Seitenleiste</translation>
    </message>
    <message>
        <source>P&amp;revious entry of the sidebar</source>
        <translation>V&amp;origer Eintrag der Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>&amp;Bequeme Zeilen</translation>
    </message>
    <message>
        <source>C&amp;ards</source>
        <translation>K&amp;arten</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Smaller &amp;text</source>
        <translation>Text k&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>Fin&amp;d in the article…</source>
        <translation>Im Artikel s&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Hearth</source>
        <translation>Ü&amp;ber Hearth</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>E&amp;tiketten …</translation>
    </message>
    <message>
        <source>Queue: de&amp;cide one by one</source>
        <translation>&amp;Warteschlange: einen nach dem anderen entscheiden</translation>
    </message>
    <message>
        <source>Stor&amp;y of this article…</source>
        <translation>Ges&amp;chichte dieses Artikels …</translation>
    </message>
    <message>
        <source>D&amp;uplicates in the library…</source>
        <translation>D&amp;uplikate in der Bibliothek …</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Quality…</source>
        <translation>&amp;Qualität…</translation>
    </message>
    <message>
        <source>&amp;No quality</source>
        <translation>&amp;Keine Qualität</translation>
    </message>
    <message>
        <source>Quality u&amp;p by 5</source>
        <translation>Qualität 5 h&amp;öher</translation>
    </message>
    <message>
        <source>Quality &amp;down by 5</source>
        <translation>Qualität 5 &amp;niedriger</translation>
    </message>
    <message>
        <source>&amp;Heat…</source>
        <translation>&amp;Hitze…</translation>
    </message>
    <message>
        <source>No h&amp;eat</source>
        <translation>K&amp;eine Hitze</translation>
    </message>
    <message>
        <source>Hea&amp;t up by 5</source>
        <translation>Hi&amp;tze 5 höher</translation>
    </message>
    <message>
        <source>Heat do&amp;wn by 5</source>
        <translation>Hitze 5 niedri&amp;ger</translation>
    </message>
    <message>
        <source>Pu&amp;blish or unpublish</source>
        <translation>&amp;Veröffentlichen oder zurückziehen</translation>
    </message>
    <message>
        <source>T&amp;opics…</source>
        <translation>The&amp;men…</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Neuer Artikel …</translation>
    </message>
    <message>
        <source>New article from the address in the cl&amp;ipboard</source>
        <translation>Neuer Artikel von der Adresse in der Zw&amp;ischenablage</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Secured content…</source>
        <translation>Geschützter Inhalt …</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Edit &amp;all results…</source>
        <translation>&amp;Alle Ergebnisse bearbeiten…</translation>
    </message>
    <message>
        <source>P pub&amp;lishes (curator’s keys)</source>
        <translation>P veröffent&amp;licht (Tasten zum Kuratieren)</translation>
    </message>
    <message>
        <source>Curating</source>
        <translation>Kuratieren</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Offline &amp;arbeiten</translation>
    </message>
    <message>
        <source>Rea&amp;ding offline…</source>
        <translation>Offline &amp;lesen …</translation>
    </message>
    <message>
        <source>Standing r&amp;ules…</source>
        <translation>Stehende Re&amp;geln …</translation>
    </message>
    <message>
        <source>Network &amp;activity…</source>
        <translation>Netzwerkaktivit&amp;ät …</translation>
    </message>
    <message>
        <source>&amp;Make available offline</source>
        <translation>Offl&amp;ine verfügbar machen</translation>
    </message>
    <message>
        <source>&amp;Make this list available offline…</source>
        <translation>&amp;Diese Liste offline verfügbar machen …</translation>
    </message>
    <message>
        <source>Delete &amp;the offline copy</source>
        <translation>&amp;Offline-Kopie löschen</translation>
    </message>
    <message>
        <source>Off&amp;line</source>
        <translation>Off&amp;line</translation>
    </message>
    <message>
        <source>Read the page &amp;here</source>
        <translation>Die Seite &amp;hier lesen</translation>
    </message>
    <message>
        <source>Load all pictures of the article</source>
        <translation>Alle &amp;Bilder des Artikels laden</translation>
    </message>
    <message>
        <source>Sa&amp;ve the article…</source>
        <translation>Artikel s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Taxonomy…</source>
        <translation>&amp;Taxonomie …</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>Nä&amp;chster Treffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>V&amp;origer Treffer</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Curate</source>
        <translation>&amp;Kuratieren</translation>
    </message>
</context>
<context>
    <name>hearth</name>
    <message>
        <source>“%1” does not exist any more.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” may not be opened or changed. Check its permissions.</source>
        <translation>„%1“ darf nicht geöffnet oder geändert werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Its old content is untouched.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Der alte Inhalt ist unversehrt.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Its old content is untouched; make room and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr. Der alte Inhalt ist unversehrt; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>„%1“ ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” has an error in line %2.</source>
        <translation>„%1“ hat einen Fehler in Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” has an error and cannot be understood.</source>
        <translation>„%1“ hat einen Fehler und ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>“%1” is not allowed here.</source>
        <translation>„%1“ ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Look at the new content and try again.</source>
        <translation>„%1“ wurde inzwischen von anderer Seite geändert. Sehen Sie sich den neuen Inhalt an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Hearth. Update Hearth to open it.</source>
        <translation>„%1“ wurde von einer neueren Version von Hearth geschrieben. Aktualisieren Sie Hearth, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>“%1” needs the network, and Hearth is working offline.</source>
        <translation>„%1“ braucht das Netz, und Hearth arbeitet offline.</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the connection and try again.</source>
        <translation>„%1“ war nicht zu erreichen. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” answered with error %2.</source>
        <translation>„%1“ antwortete mit Fehler %2.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Hearth does not handle.</source>
        <translation>Mit dieser Art von Inhalt kann Hearth nicht umgehen: „%1“.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer. Try again later.</source>
        <translation>„%1“ hat zu lange nicht geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML.</source>
        <translation>Die Kopfdaten sind kein gültiges YAML.</translation>
    </message>
    <message>
        <source>The front matter has no closing line “---”.</source>
        <translation>Den Kopfdaten fehlt die schließende Zeile „---“.</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind.</source>
        <translation>„%1“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>“%1” should be %2.</source>
        <translation>„%1“ sollte sein: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>„%1“ liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file is too large to be an article.</source>
        <translation>Die Datei ist zu groß für einen Artikel.</translation>
    </message>
    <message>
        <source>The front matter is nested too deeply.</source>
        <translation>Die Kopfdaten sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>Es gibt keinen Titel.</translation>
    </message>
    <message>
        <source>There is no publishing date.</source>
        <translation>Es gibt kein Veröffentlichungsdatum.</translation>
    </message>
    <message>
        <source>There is no address to read the article at.</source>
        <translation>Es gibt keine Adresse, unter der der Artikel zu lesen ist.</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address.</source>
        <translation>„%1“ ist keine vollständige Webadresse.</translation>
    </message>
    <message>
        <source>“%1” is outside of its range.</source>
        <translation>„%1“ liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>The secured content is damaged.</source>
        <translation>Der gesicherte Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The topic “%1” is not in the taxonomy.</source>
        <translation>Das Thema „%1“ fehlt in der Themenliste.</translation>
    </message>
    <message>
        <source>The picture “%1” does not exist.</source>
        <translation>Das Bild „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Another article has the same address.</source>
        <translation>Ein anderer Artikel hat dieselbe Adresse.</translation>
    </message>
    <message>
        <source>“%1” has the same address.</source>
        <translation>„%1“ hat dieselbe Adresse.</translation>
    </message>
    <message>
        <source>The article names itself as related.</source>
        <translation>Der Artikel nennt sich selbst als verwandt.</translation>
    </message>
    <message>
        <source>The heat does not fit the quality and the related coverage.</source>
        <translation>Die Hitze passt nicht zu Qualität und verwandten Berichten.</translation>
    </message>
    <message>
        <source>Look at the line for a missing quote, a colon inside of unquoted text, or wrong indentation.</source>
        <translation>Suchen Sie in der Zeile nach einem fehlenden Anführungszeichen, einem Doppelpunkt in Text ohne Anführungszeichen oder falscher Einrückung.</translation>
    </message>
    <message>
        <source>Add a line “---” after the last field.</source>
        <translation>Ergänzen Sie nach dem letzten Feld eine Zeile „---“.</translation>
    </message>
    <message>
        <source>Correct the value, or put it in quotes if it is meant as text.</source>
        <translation>Berichtigen Sie den Wert, oder setzen Sie ihn in Anführungszeichen, wenn er als Text gemeint ist.</translation>
    </message>
    <message>
        <source>Write it as 2021-08-27T14:16:00Z.</source>
        <translation>Schreiben Sie es wie 2021-08-27T14:16:00Z.</translation>
    </message>
    <message>
        <source>Check the year and the time zone.</source>
        <translation>Prüfen Sie Jahr und Zeitzone.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Move large content out of the file.</source>
        <translation>Lagern Sie große Inhalte aus der Datei aus.</translation>
    </message>
    <message>
        <source>Simplify the lists and maps in it.</source>
        <translation>Vereinfachen Sie die Listen und Felder darin.</translation>
    </message>
    <message>
        <source>Check the file’s permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Add “title”; until then the file’s name is shown.</source>
        <translation>Ergänzen Sie „title“; bis dahin steht dort der Dateiname.</translation>
    </message>
    <message>
        <source>Add “publishedDateTime”; no date range finds the article without it.</source>
        <translation>Ergänzen Sie „publishedDateTime“; ohne es findet kein Zeitraum den Artikel.</translation>
    </message>
    <message>
        <source>Add “webUrl” or “originalUrl”.</source>
        <translation>Ergänzen Sie „webUrl“ oder „originalUrl“.</translation>
    </message>
    <message>
        <source>Begin it with https://.</source>
        <translation>Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>Quality is 0 or more, heat −1 or more.</source>
        <translation>Qualität ist mindestens 0, Hitze mindestens −1.</translation>
    </message>
    <message>
        <source>Restore the line from an earlier version of the file.</source>
        <translation>Holen Sie die Zeile aus einer früheren Fassung der Datei zurück.</translation>
    </message>
    <message>
        <source>Add it to the taxonomy, or correct its spelling.</source>
        <translation>Nehmen Sie es in die Themenliste auf, oder berichtigen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Restore the file, or correct the path.</source>
        <translation>Stellen Sie die Datei wieder her, oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Keep one of them, and name the other coverage as related.</source>
        <translation>Behalten Sie einen davon, und führen Sie den anderen als verwandt.</translation>
    </message>
    <message>
        <source>Remove that entry.</source>
        <translation>Entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Check it if you score by the rule: quality plus 10 for each related article.</source>
        <translation>Prüfen Sie sie, wenn Sie nach der Regel bewerten: Qualität plus 10 für jeden verwandten Artikel.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Quality not scored</source>
        <translation>Qualität nicht bewertet</translation>
    </message>
    <message>
        <source>Heat not scored</source>
        <translation>Hitze nicht bewertet</translation>
    </message>
    <message>
        <source>Quality %1, %2 of 4</source>
        <translation>Qualität %1, Stufe %2 von 4</translation>
    </message>
    <message>
        <source>Heat %1, %2 of 4</source>
        <translation>Hitze %1, Stufe %2 von 4</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>unpublished</source>
        <translation>unveröffentlicht</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>The file has a problem</source>
        <translation>Die Datei hat ein Problem</translation>
    </message>
    <message>
        <source>Undecided: nobody has said whether to publish it</source>
        <translation>Unentschieden: noch niemand hat gesagt, ob er veröffentlicht wird</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>With a video</source>
        <translation>Mit Video</translation>
    </message>
    <message>
        <source>With secured content</source>
        <translation>Mit gesichertem Inhalt</translation>
    </message>
    <message>
        <source>With a note of yours</source>
        <translation>Mit einer Notiz von Ihnen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n verwandte</numerusform>
            <numerusform>%n verwandte</numerusform>
        </translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>the file has a problem</source>
        <translation>die Datei hat ein Problem</translation>
    </message>
    <message>
        <source>Invalid front matter</source>
        <translation>Ungültiger Kopf</translation>
    </message>
    <message>
        <source>No closing line</source>
        <translation>Keine Schlusszeile</translation>
    </message>
    <message>
        <source>Field given twice</source>
        <translation>Feld doppelt</translation>
    </message>
    <message>
        <source>Wrong kind of value</source>
        <translation>Wert der falschen Art</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Kein UTF-8</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too complex</source>
        <translation>Zu verschachtelt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Damaged secured content</source>
        <translation>Beschädigter geschützter Inhalt</translation>
    </message>
    <message>
        <source>Unknown topic</source>
        <translation>Unbekanntes Thema</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>Fehlendes Bild</translation>
    </message>
    <message>
        <source>Same address twice</source>
        <translation>Adresse doppelt</translation>
    </message>
    <message>
        <source>Related to itself</source>
        <translation>Mit sich selbst verwandt</translation>
    </message>
    <message>
        <source>Heat against its rule</source>
        <translation>Hitze gegen ihre Regel</translation>
    </message>
    <message>
        <source>Keep one of them; Hearth reads the last.</source>
        <translation>Behalten Sie eines davon; Hearth liest das letzte.</translation>
    </message>
    <message>
        <source>There is something else than fields with values.</source>
        <translation>Hier steht etwas anderes als Felder mit Werten.</translation>
    </message>
    <message>
        <source>There is no colon behind the name of the field.</source>
        <translation>Hinter dem Namen des Feldes fehlt der Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is a colon in a text without quotes.</source>
        <translation>In einem Text ohne Anführungszeichen steht ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>A bracket is opened here and never closed.</source>
        <translation>Hier beginnt eine Klammer, die nie geschlossen wird.</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened.</source>
        <translation>Hier wird eine Klammer geschlossen, die nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>The line does not fit the ones above it.</source>
        <translation>Die Zeile passt nicht zu denen darüber.</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <translation>Die Zeile ist mit einem Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>A text begins with a sign that YAML keeps for itself.</source>
        <translation>Ein Text beginnt mit einem Zeichen, das YAML für sich behält.</translation>
    </message>
    <message>
        <source>“*” or “&amp;” names nothing here.</source>
        <translation>„*“ oder „&amp;“ benennt hier nichts.</translation>
    </message>
    <message>
        <source>There is a backslash in double quotes that means nothing.</source>
        <translation>In doppelten Anführungszeichen steht ein Backslash, der nichts bedeutet.</translation>
    </message>
    <message>
        <source>There is a control character, which nobody can see.</source>
        <translation>Hier steht ein Steuerzeichen, das niemand sehen kann.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Hier beginnt ein zweites Dokument.</translation>
    </message>
    <message>
        <source>Write each field as “name: value”.</source>
        <translation>Schreiben Sie jedes Feld als „Name: Wert“.</translation>
    </message>
    <message>
        <source>Add one, or indent the line if it belongs to the text before it.</source>
        <translation>Fügen Sie ihn hinzu, oder rücken Sie die Zeile ein, wenn sie zum Text davor gehört.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Close it, or double the quote that is meant as such.</source>
        <translation>Schließen Sie es, oder verdoppeln Sie das Zeichen, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>Close it, or put the text that begins with it in quotes.</source>
        <translation>Schließen Sie sie, oder setzen Sie den Text, der mit ihr beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove it, or put the text in quotes.</source>
        <translation>Entfernen Sie sie, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Indent it as they are.</source>
        <translation>Rücken Sie sie ein wie jene.</translation>
    </message>
    <message>
        <source>Use spaces.</source>
        <translation>Verwenden Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>Write two, or use single quotes.</source>
        <translation>Schreiben Sie zwei, oder verwenden Sie einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Remove the line of dashes or dots.</source>
        <translation>Entfernen Sie die Zeile aus Strichen oder Punkten.</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8 text.</source>
        <translation>Die Datei ist Text in %1, nicht in UTF-8.</translation>
    </message>
</context>
<context>
    <name>hearth::ActivityDialog</name>
    <message>
        <source>Only &amp;failed ones</source>
        <translation>Nur &amp;fehlgeschlagene</translation>
    </message>
    <message>
        <source>Show &amp;article</source>
        <translation>&amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Network activity</source>
        <translation>Netzwerkaktivität</translation>
    </message>
    <message>
        <source>Search in addresses, articles and results</source>
        <translation>In Adressen, Artikeln und Ergebnissen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Not one request has left Hearth since it was started.</source>
        <translation>Seit dem Start hat keine einzige Anfrage Hearth verlassen.</translation>
    </message>
    <message>
        <source>No request matches.</source>
        <translation>Keine Anfrage passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) since the start</source>
        <translation>
            <numerusform>%Ln Anfrage seit dem Start</numerusform>
            <numerusform>%Ln Anfragen seit dem Start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth sends nothing else: what is not in this list did not leave the program.</source>
        <translation>Hearth sendet sonst nichts: Was nicht in dieser Liste steht, hat das Programm nicht verlassen.</translation>
    </message>
    <message>
        <source>Save the network activity</source>
        <translation>Netzwerkaktivität speichern</translation>
    </message>
    <message>
        <source>Table as text (*.txt)</source>
        <translation>Tabelle als Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>hearth::ActivityModel</name>
    <message>
        <source>HH:mm:ss</source>
        <comment>time format of a request</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For the article</source>
        <translation>Für den Artikel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier lesen</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Archivierte Kopie</translation>
    </message>
    <message>
        <source>Picture in the list</source>
        <translation>Bild in der Liste</translation>
    </message>
    <message>
        <source>Picture of the article</source>
        <translation>Bild des Artikels</translation>
    </message>
    <message>
        <source>Picture in a page</source>
        <translation>Bild in einer Seite</translation>
    </message>
    <message>
        <source>Make available offline</source>
        <translation>Offline verfügbar machen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>HTTP status</comment>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <comment>HTTP status</comment>
        <translation>%1, umgezogen</translation>
    </message>
</context>
<context>
    <name>hearth::ArticleCommands</name>
    <message>
        <source>All articles of this list are read already.</source>
        <translation>Alle Artikel dieser Liste sind schon gelesen.</translation>
    </message>
    <message>
        <source>This article has no address to open.</source>
        <translation>Dieser Artikel hat keine Adresse zum Öffnen.</translation>
    </message>
    <message>
        <source>The browser could not be started for %1</source>
        <translation>Der Browser ließ sich nicht starten für %1</translation>
    </message>
    <message>
        <source>No program could be started for %1. Choose an editor in the settings.</source>
        <translation>Für %1 ließ sich kein Programm starten. Wählen Sie in den Einstellungen einen Editor.</translation>
    </message>
    <message>
        <source>No file manager could be started for %1</source>
        <translation>Für %1 ließ sich kein Dateimanager starten</translation>
    </message>
</context>
<context>
    <name>hearth::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>hearth::ArticlePicker</name>
    <message>
        <source>Add an article of the library</source>
        <translation>Artikel der Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>hearth::BulkBox</name>
    <message>
        <source>Add to quality</source>
        <translation>Zur Qualität addieren</translation>
    </message>
    <message>
        <source>Add to heat</source>
        <translation>Zur Hitze addieren</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Addresses of images</source>
        <translation>Adressen der Bilder</translation>
    </message>
    <message>
        <source>Titles of related articles</source>
        <translation>Titel verwandter Artikel</translation>
    </message>
    <message>
        <source>Addresses of related articles</source>
        <translation>Adressen verwandter Artikel</translation>
    </message>
    <message>
        <source>Field to replace in</source>
        <translation>Feld, in dem ersetzt wird</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Quality +</source>
        <translation>Qualität +</translation>
    </message>
    <message>
        <source>Heat +</source>
        <translation>Hitze +</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
</context>
<context>
    <name>hearth::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>%1
Click or press Delete to remove this filter</source>
        <translation>%1
Klick oder Entf entfernt diesen Filter</translation>
    </message>
</context>
<context>
    <name>hearth::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>hearth::ConflictDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Jetzt in der Datei</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>(the text)</source>
        <translation>(der Text)</translation>
    </message>
    <message>
        <source>Somebody changed the same fields of “%1” meanwhile. Which value is to stay?</source>
        <translation>Dieselben Felder von „%1“ wurden inzwischen von anderer Seite geändert. Welcher Wert soll bleiben?</translation>
    </message>
</context>
<context>
    <name>hearth::CurateCommands</name>
    <message>
        <source>no score</source>
        <translation>ohne Wertung</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Unpu&amp;blish</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>hearth::CurationController</name>
    <message>
        <source>An interrupted step was taken back as a whole: %1.</source>
        <translation>Ein unterbrochener Schritt wurde ganz zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>An interrupted step was completed: %1.</source>
        <translation>Ein unterbrochener Schritt wurde zu Ende geführt: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nichts zu ändern: Es ist schon so.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone</source>
        <translation>
            <numerusform>%Ln Schritt zurückgenommen</numerusform>
            <numerusform>%Ln Schritte zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) done again</source>
        <translation>
            <numerusform>%Ln Schritt wiederholt</numerusform>
            <numerusform>%Ln Schritte wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since and left as they are</source>
        <translation>
            <numerusform>%Ln Datei seither geändert und so belassen</numerusform>
            <numerusform>%Ln Dateien seither geändert und so belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Welche?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score left as they are</source>
        <translation>
            <numerusform>%Ln ohne Wert bleibt, wie er ist</numerusform>
            <numerusform>%Ln ohne Wert bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change: %Ln article(s) have no score.</source>
        <translation>
            <numerusform>Nichts zu ändern: %Ln Artikel hat keinen Wert.</numerusform>
            <numerusform>Nichts zu ändern: %Ln Artikel haben keinen Wert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DatePopup</name>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Oft benutzt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>hearth::DecisionButton</name>
    <message>
        <source>%1 (key: %2)</source>
        <translation>%1 (Taste: %2)</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>hearth::DecisionPanel</name>
    <message>
        <source>None of the topics’ words stands in the text.</source>
        <translation>Keines der Wörter der Themen steht im Text.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>Keys: 1 to 9 for tens, 0 for none, + and −</source>
        <translation>Tasten: 1 bis 9 für Zehner, 0 für keine, + und −</translation>
    </message>
    <message>
        <source>Key: H takes the suggestion</source>
        <translation>Taste: H übernimmt den Vorschlag</translation>
    </message>
    <message>
        <source>Another topic…</source>
        <translation>Weiteres Thema …</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Key: T</source>
        <translation>Taste: T</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Without a quality there is no suggestion for the heat.</source>
        <translation>Ohne Qualität gibt es keinen Vorschlag für die Hitze.</translation>
    </message>
    <message>
        <source>Suggested: %1 (%2)</source>
        <translation>Vorgeschlagen: %1 (%2)</translation>
    </message>
    <message>
        <source>Key: Alt+%1</source>
        <translation>Taste: Alt+%1</translation>
    </message>
    <message>
        <source>new: the taxonomy lacks it</source>
        <translation>neu: es fehlt in der Taxonomie</translation>
    </message>
</context>
<context>
    <name>hearth::DensitySwitch</name>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Compact rows (Ctrl+1)</source>
        <translation>Kompakte Zeilen (Strg+1)</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Bequeme Zeilen</translation>
    </message>
    <message>
        <source>Comfortable rows (Ctrl+2)</source>
        <translation>Bequeme Zeilen (Strg+2)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cards (Ctrl+3)</source>
        <translation>Karten (Strg+3)</translation>
    </message>
</context>
<context>
    <name>hearth::DuplicatesDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Let it lead</source>
        <translation>Zum Aufmacher machen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Gelesene Artikel</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Duplikaten</translation>
    </message>
    <message>
        <source>Articles of this group, the leading one first</source>
        <translation>Artikel dieser Gruppe, der führende zuerst</translation>
    </message>
    <message>
        <source>What merging writes</source>
        <translation>Was das Zusammenführen schreibt</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht …</translation>
    </message>
    <message>
        <source>All articles are read and compared.</source>
        <translation>Alle Artikel werden gelesen und verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of duplicates</source>
        <translation>
            <numerusform>%Ln Gruppe von Duplikaten</numerusform>
            <numerusform>%Ln Gruppen von Duplikaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No two articles have the same address or nearly the same title.</source>
        <translation>Keine zwei Artikel haben dieselbe Adresse oder fast denselben Titel.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>Never proposed again. With one of several articles chosen only that one is none of them.</source>
        <translation>Wird nie wieder vorgeschlagen. Ist einer von mehreren Artikeln gewählt, gehört nur dieser nicht dazu.</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hearth::EditController</name>
    <message>
        <source>%1 is gone; what you wrote for it is kept.</source>
        <translation>%1 gibt es nicht mehr; was Sie dafür geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Changes to %Ln article(s) are not saved yet.</source>
        <translation>
            <numerusform>Änderungen an %Ln Artikel sind noch nicht gespeichert.</numerusform>
            <numerusform>Änderungen an %Ln Artikeln sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>hearth::EditPanel</name>
    <message>
        <source>Changes against the file</source>
        <translation>Änderungen gegenüber der Datei</translation>
    </message>
    <message>
        <source>Changes against the last commit</source>
        <translation>Änderungen gegenüber dem letzten Commit</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>Front &amp;Matter</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>&amp;Diff</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Choose an article to edit.</source>
        <translation>Wählen Sie einen Artikel, um ihn zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel wird bearbeitet</numerusform>
            <numerusform>%Ln Artikel werden bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>Zeile %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A value is not valid yet.</source>
        <translation>Ein Wert ist noch nicht gültig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed, not saved</source>
        <translation>
            <numerusform>%Ln Feld geändert, nicht gespeichert</numerusform>
            <numerusform>%Ln Felder geändert, nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>This file cannot be edited as text to the byte: its line ends are mixed, or it is not UTF-8.</source>
        <translation>Diese Datei lässt sich nicht bytegenau als Text bearbeiten: Ihre Zeilenenden sind gemischt, oder sie ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>Edited as text: the fields follow once it is saved.</source>
        <translation>Als Text bearbeitet: Die Felder folgen nach dem Speichern.</translation>
    </message>
    <message>
        <source>Others are selected meanwhile: save or revert these first.</source>
        <translation>Inzwischen sind andere gewählt: Erst diese speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the edit panel</source>
        <translation>Bearbeitungsbereich schließen</translation>
    </message>
</context>
<context>
    <name>hearth::EditPreview</name>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>%Ln Datei würde sich ändern</numerusform>
            <numerusform>%Ln Dateien würden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on disk, too: you will be asked when you save.</source>
        <translation>Auch auf der Festplatte geändert: Beim Speichern werden Sie gefragt.</translation>
    </message>
    <message>
        <source>No commit has this file.</source>
        <translation>Diese Datei ist in keinem Commit.</translation>
    </message>
    <message>
        <source>The same as in the last commit (HEAD).</source>
        <translation>Wie im letzten Commit (HEAD).</translation>
    </message>
    <message>
        <source>Against the last commit (HEAD):</source>
        <translation>Gegenüber dem letzten Commit (HEAD):</translation>
    </message>
</context>
<context>
    <name>hearth::FetchProgress</name>
    <message>
        <source>Show the articles that are made available offline</source>
        <translation>Die Artikel zeigen, die offline verfügbar gemacht werden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2 wait for the network</source>
        <translation>%1 von %2 warten auf das Netz</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>Angehalten bei %1 von %2</translation>
    </message>
    <message>
        <source>Fetching %1 of %2</source>
        <translation>Lädt %1 von %2</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>Weiter laden</translation>
    </message>
    <message>
        <source>Pause fetching</source>
        <translation>Laden anhalten</translation>
    </message>
</context>
<context>
    <name>hearth::FieldEditor</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Take the field out of all of them</source>
        <translation>Das Feld aus allen entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
</context>
<context>
    <name>hearth::FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the topics</source>
        <translation>Themen wählen</translation>
    </message>
    <message>
        <source>Encrypted by its site, and kept to the byte.</source>
        <translation>Von der Website verschlüsselt und Byte für Byte erhalten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a topic, in how many articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>hearth::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose dates</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Choose by publication</source>
        <translation>Nach Veröffentlichung wählen</translation>
    </message>
    <message>
        <source>Choose the order (Shift+S)</source>
        <translation>Reihenfolge wählen (Umschalt+S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Dates and publication</source>
        <translation>Datum und Veröffentlichung</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Publication: %1</source>
        <translation>Veröffentlichung: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Dates: %1…</source>
        <translation>Datum: %1…</translation>
    </message>
</context>
<context>
    <name>hearth::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>hearth::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>hearth::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet. Every edit, star and mark of read is listed here, and can be taken back.</source>
        <translation>Noch wurde nichts geändert. Jede Bearbeitung, jeder Stern und jede Lesemarke steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Do again up to this step</source>
        <translation>Bis zu diesem Schritt &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Go back to this step</source>
        <translation>Zu diesem Schritt &amp;zurückgehen</translation>
    </message>
</context>
<context>
    <name>hearth::KeepDialog</name>
    <message>
        <source>With &amp;pictures, as far as the settings allow</source>
        <translation>Mit &amp;Bildern, soweit die Einstellungen es erlauben</translation>
    </message>
    <message>
        <source>&amp;Keep for good, also when room is needed</source>
        <translation>&amp;Dauerhaft behalten, auch wenn der Platz knapp wird</translation>
    </message>
    <message>
        <source>Also fetch what matches this list &amp;later</source>
        <translation>Auch laden, was &amp;später zu dieser Liste passt</translation>
    </message>
    <message>
        <source>Make available offline</source>
        <translation>Offline verfügbar machen</translation>
    </message>
    <message>
        <source>&amp;Make available</source>
        <translation>&amp;Verfügbar machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected article(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Artikel</numerusform>
            <numerusform>%Ln ausgewählte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles of this list</source>
        <translation>Die Artikel dieser Liste</translation>
    </message>
    <message>
        <source>How many articles, from the top of the list</source>
        <translation>Wie viele Artikel, vom Anfang der Liste an</translation>
    </message>
    <message>
        <source>&amp;Articles, from the top:</source>
        <translation>&amp;Artikel, von oben:</translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <translation>Alle sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) to fetch</source>
        <translation>
            <numerusform>%Ln Artikel zu laden</numerusform>
            <numerusform>%Ln Artikel zu laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a size</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>The store holds %1 of %2.</source>
        <translation>Der Speicher enthält %1 von %2.</translation>
    </message>
    <message>
        <source>That is more than the store may hold: what was not read for longest makes room.</source>
        <translation>Das ist mehr, als der Speicher aufnehmen darf: Was am längsten nicht gelesen wurde, macht Platz.</translation>
    </message>
    <message>
        <source>Hearth is offline: it is fetched as soon as there is a network.</source>
        <translation>Hearth ist offline: Geladen wird, sobald es ein Netz gibt.</translation>
    </message>
</context>
<context>
    <name>hearth::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single keys work while the list, the sidebar or the reader has the focus.</source>
        <translation>Einzelne Tasten wirken, solange Liste, Seitenleiste oder Lesebereich den Fokus haben.</translation>
    </message>
</context>
<context>
    <name>hearth::LabelDialog</name>
    <message>
        <source>No labels yet: type one and press Enter.</source>
        <translation>Noch keine Etiketten: Tippen Sie eines und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Find or make a label</source>
        <translation>Etikett suchen oder anlegen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>hearth::LibrarySession</name>
    <message>
        <source>The index was damaged and is being made anew. Nothing that you did is lost.</source>
        <translation>Der Index war beschädigt und wird neu aufgebaut. Nichts von Ihnen geht verloren.</translation>
    </message>
</context>
<context>
    <name>hearth::ListPlaceholder</name>
    <message>
        <source>There are no articles here yet</source>
        <translation>Hier gibt es noch keine Artikel</translation>
    </message>
    <message>
        <source>%1 holds no file with front matter (a first line of three dashes). A file that you put there shows up by itself.</source>
        <translation>%1 enthält keine Datei mit Kopfdaten (einer ersten Zeile aus drei Strichen). Eine Datei, die Sie dort ablegen, erscheint von selbst.</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Diese Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A library is a folder of articles: text files with front matter. Open one, or drop a folder on this window.</source>
        <translation>Eine Bibliothek ist ein Ordner mit Artikeln: Textdateien mit Kopfdaten. Öffnen Sie eine, oder ziehen Sie einen Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>Nothing in this library matches the filter.</source>
        <translation>Nichts in dieser Bibliothek passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>All filters together match nothing. Without %1 there are %Ln article(s).</source>
        <translation>
            <numerusform>Alle Filter zusammen ergeben nichts. Ohne %1 gibt es %Ln Artikel.</numerusform>
            <numerusform>Alle Filter zusammen ergeben nichts. Ohne %1 gibt es %Ln Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No single filter is to blame: more than one has to go.</source>
        <translation>Kein Filter allein ist schuld: es muss mehr als einer weg.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>hearth::LookPanel</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>Spalten&amp;breite</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>hearth::MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>hearth::MapListEditor</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>https://… or /assets/…, then Enter</source>
        <translation>https://… oder /assets/…, dann Eingabetaste</translation>
    </message>
    <message>
        <source>https://…, then Enter</source>
        <translation>https://…, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Add to %1 by address</source>
        <translation>Zu %1 nach Adresse hinzufügen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Add a picture of the library</source>
        <translation>Bild der Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothek…</translation>
    </message>
    <message>
        <source>Add an article of the library</source>
        <translation>Artikel der Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Aufmacher</translation>
    </message>
    <message>
        <source>Make this one the lead of the story</source>
        <translation>Diesen Artikel zum Aufmacher der Geschichte machen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Den Eintrag entfernen</translation>
    </message>
    <message>
        <source>Multiple: they are edited one article at a time, or by find and replace.</source>
        <translation>Mehrere: Sie werden Artikel für Artikel bearbeitet oder durch Suchen und Ersetzen.</translation>
    </message>
    <message>
        <source>Only pictures in the library’s folder can be named: put “%1” there first.</source>
        <translation>Nur Bilder im Ordner der Bibliothek können genannt werden: Legen Sie „%1“ zuerst dort ab.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read.</source>
        <translation>„%1“ ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Kept by the publisher (true or false)</source>
        <translation>Beim Herausgeber aufbewahrt (true oder false)</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Provider name</source>
        <translation>Name des Anbieters</translation>
    </message>
    <message>
        <source>Provider domain</source>
        <translation>Domain des Anbieters</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show its other fields</source>
        <translation>Die übrigen Felder zeigen</translation>
    </message>
</context>
<context>
    <name>hearth::NetworkCommands</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Pictures and pages are fetched when you ask for them. Press to work offline.</source>
        <translation>Bilder und Seiten werden geladen, wenn Sie danach fragen. Klicken Sie, um offline zu arbeiten.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Hearth was started with --offline: not one request leaves it.</source>
        <translation>Hearth wurde mit --offline gestartet: Keine einzige Anfrage verlässt das Programm.</translation>
    </message>
    <message>
        <source>Not one request leaves Hearth. Press to go online.</source>
        <translation>Keine einzige Anfrage verlässt Hearth. Klicken Sie, um online zu gehen.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>The system has no network. What you ask for waits until it is back.</source>
        <translation>Das System hat kein Netz. Was Sie anfordern, wartet, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <comment>state</comment>
        <translation>Netz: %1</translation>
    </message>
</context>
<context>
    <name>hearth::NewArticleCommands</name>
    <message>
        <source>The file is shown here once there is a title.</source>
        <translation>Die Datei steht hier, sobald es einen Titel gibt.</translation>
    </message>
    <message>
        <source>There is no web address in the clipboard.</source>
        <translation>In der Zwischenablage ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Pages cannot be fetched now. The fields can be filled in by hand.</source>
        <translation>Seiten lassen sich jetzt nicht abrufen. Die Felder können Sie selbst ausfüllen.</translation>
    </message>
    <message>
        <source>Hearth is offline.</source>
        <translation>Hearth ist offline.</translation>
    </message>
    <message>
        <source>%1 The fields can be filled in by hand.</source>
        <translation>%1 Die Felder können Sie selbst ausfüllen.</translation>
    </message>
    <message>
        <source>The page states no date; it is today&apos;s now.</source>
        <translation>Die Seite nennt kein Datum; jetzt ist es das heutige.</translation>
    </message>
    <message>
        <source>Filled in from what the page says about itself.</source>
        <translation>Ausgefüllt nach dem, was die Seite über sich sagt.</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Artikel löschen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln article(s) to the bin?</source>
        <translation>
            <numerusform>%Ln Artikel in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Artikel in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
</context>
<context>
    <name>hearth::NewArticleDialog</name>
    <message>
        <source>Name of the provider</source>
        <translation>Name des Anbieters</translation>
    </message>
    <message>
        <source>Type of the article</source>
        <translation>Art des Artikels</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Make article</source>
        <translation>Artikel an&amp;legen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Paste the address of a page, or fill in the fields</source>
        <translation>Adresse einer Seite einfügen oder die Felder ausfüllen</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>One on a line: address width × height</source>
        <translation>Je Zeile eines: Adresse Breite × Höhe</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>The file as it will be</source>
        <translation>Die Datei, wie sie wird</translation>
    </message>
    <message>
        <source>Domain of the provider</source>
        <translation>Domain des Anbieters</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Excerpt</source>
        <translation>Ausz&amp;ug</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Webadresse</translation>
    </message>
    <message>
        <source>&amp;AMP address</source>
        <translation>A&amp;MP-Adresse</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>A&amp;nbieter</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Them&amp;en</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Duplikat von %1</translation>
    </message>
    <message>
        <source>Looking at the page…</source>
        <translation>Die Seite wird angesehen …</translation>
    </message>
    <message>
        <source>It is in the library already: %1</source>
        <translation>Schon in der Bibliothek: %1</translation>
    </message>
</context>
<context>
    <name>hearth::NoteCommands</name>
    <message numerus="yes">
        <source>%Ln article(s) selected</source>
        <translation>
            <numerusform>%Ln Artikel ausgewählt</numerusform>
            <numerusform>%Ln Artikel ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you want to remember. It stays on this computer, never in the file.</source>
        <translation>Was Sie sich merken möchten. Es bleibt auf diesem Computer, nie in der Datei.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keys: Ctrl+Enter or Esc</source>
        <translation>Tasten: Strg+Eingabe oder Esc</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>hearth::NumberPopup</name>
    <message>
        <source>Enter: set it; empty: none</source>
        <translation>Eingabetaste: setzen; leer: kein Wert</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Erwartet wird %1.</translation>
    </message>
</context>
<context>
    <name>hearth::ObjectPainter</name>
    <message>
        <source>Picture not found in the library</source>
        <translation>Bild in der Bibliothek nicht gefunden</translation>
    </message>
    <message>
        <source>Picture not loaded: no network</source>
        <translation>Bild nicht geladen: kein Netz</translation>
    </message>
    <message>
        <source>Click to load the picture</source>
        <translation>Klicken Sie, um das Bild zu laden</translation>
    </message>
    <message>
        <source>Picture not loaded: your settings say never</source>
        <translation>Bild nicht geladen: laut Ihren Einstellungen nie</translation>
    </message>
    <message>
        <source>Picture not loaded: %1. Click to try again.</source>
        <translation>Bild nicht geladen: %1. Ein Klick versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>hearth::OfflineCommands</name>
    <message>
        <source>It is fetched as soon as there is a network.</source>
        <translation>Geladen wird, sobald es ein Netz gibt.</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>What matches this list later is fetched, too.</source>
        <translation>Was später zu dieser Liste passt, wird ebenfalls geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offline copies deleted</source>
        <translation>
            <numerusform>%Ln Offline-Kopie gelöscht</numerusform>
            <numerusform>%Ln Offline-Kopien gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>fetched, failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) fetched</source>
        <translation>
            <numerusform>%Ln Artikel geladen</numerusform>
            <numerusform>%Ln Artikel geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be</source>
        <translation>
            <numerusform>%Ln nicht</numerusform>
            <numerusform>%Ln nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) are available offline</source>
        <translation>
            <numerusform>%Ln Artikel ist offline verfügbar</numerusform>
            <numerusform>%Ln Artikel sind offline verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the offline copies…</source>
        <translation>Offline-Kopien löschen …</translation>
    </message>
    <message>
        <source>Delete the offline copy</source>
        <translation>Offline-Kopie löschen</translation>
    </message>
    <message>
        <source>Kept for reading offline, with its pictures, until you delete the copy.</source>
        <translation>Mit seinen Bildern zum Offline-Lesen aufbewahrt, bis Sie die Kopie löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of %Ln article(s) is kept on this computer.</source>
        <translation>
            <numerusform>Von diesem Artikel ist nichts auf diesem Rechner gespeichert.</numerusform>
            <numerusform>Von %Ln Artikeln ist nichts auf diesem Rechner gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete offline copies</source>
        <translation>Offline-Kopien löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the offline copies of %Ln article(s)?</source>
        <translation>
            <numerusform>Die Offline-Kopie von %Ln Artikel löschen?</numerusform>
            <numerusform>Die Offline-Kopien von %Ln Artikeln löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their kept pages and pictures go from this computer, and cannot be read again where they are gone from the web. The articles themselves stay.</source>
        <translation>Ihre gespeicherten Seiten und Bilder verschwinden von diesem Rechner. Was es im Netz nicht mehr gibt, kann dann nicht wieder gelesen werden. Die Artikel selbst bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete the copies</source>
        <translation>Kopien &amp;löschen</translation>
    </message>
</context>
<context>
    <name>hearth::OfflineDialog</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %Ln article(s)</source>
        <comment>the query of a rule</comment>
        <translation>
            <numerusform>%1 · höchstens %Ln Artikel</numerusform>
            <numerusform>%1 · höchstens %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %Ln article(s), without pictures</source>
        <comment>the query of a rule</comment>
        <translation>
            <numerusform>%1 · höchstens %Ln Artikel, ohne Bilder</numerusform>
            <numerusform>%1 · höchstens %Ln Artikel, ohne Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading offline</source>
        <translation>Offline lesen</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Standing &amp;rules</source>
        <translation>Stehende &amp;Regeln</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Articles that are made available offline</source>
        <translation>Artikel, die offline verfügbar gemacht werden</translation>
    </message>
    <message>
        <source>Nothing is being fetched. Choose articles and take “Make available offline” from the menu.</source>
        <translation>Es wird nichts geladen. Wählen Sie Artikel aus und dann „Offline verfügbar machen“ im Menü.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try failed ones again</source>
        <translation>&amp;Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Sho&amp;w article</source>
        <translation>Artikel &amp;zeigen</translation>
    </message>
    <message>
        <source>What matches a rule is fetched as soon as it matches, while Hearth is online.</source>
        <translation>Was zu einer Regel passt, wird geladen, sobald es passt und Hearth online ist.</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>Stehende Regeln</translation>
    </message>
    <message>
        <source>There is no rule: nothing is fetched by itself.</source>
        <translation>Es gibt keine Regel: Nichts wird von selbst geladen.</translation>
    </message>
    <message>
        <source>&amp;New rule for the current list…</source>
        <translation>&amp;Neue Regel für die aktuelle Liste …</translation>
    </message>
    <message>
        <source>Sho&amp;w its articles</source>
        <translation>Ihre Artikel &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 von %2 Artikeln</translation>
    </message>
    <message>
        <source>%1, waiting for the network</source>
        <comment>how far it is</comment>
        <translation>%1, wartet auf das Netz</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>how far it is</comment>
        <translation>%1, angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln article(s)</source>
        <translation>
            <numerusform>Fertig: %Ln Artikel</numerusform>
            <numerusform>Fertig: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
</context>
<context>
    <name>hearth::OfflineItemsModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>still up to date</source>
        <translation>noch aktuell</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, pictures</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) missing</source>
        <translation>
            <numerusform>%Ln Bild fehlt</numerusform>
            <numerusform>%Ln Bilder fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::OtherFields</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of a new field</source>
        <translation>Schlüssel eines neuen Feldes</translation>
    </message>
    <message>
        <source>value, or [a, b]</source>
        <translation>Wert oder [a, b]</translation>
    </message>
    <message>
        <source>Value of a new field</source>
        <translation>Wert eines neuen Feldes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Das Feld hinzufügen</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Weiteres Feld</translation>
    </message>
    <message>
        <source>Nested: edit it in the tab “Front matter”, one article at a time.</source>
        <translation>Verschachtelt: Bearbeiten Sie es auf der Seite „Front Matter“, bei einem Artikel nach dem anderen.</translation>
    </message>
</context>
<context>
    <name>hearth::OutputCommands</name>
    <message>
        <source>Save the article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>article</source>
        <comment>a file&apos;s name</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No file manager could be started for %1</source>
        <translation>Für %1 ließ sich kein Dateimanager starten</translation>
    </message>
    <message>
        <source>“%1” does not print. Choose another printer, or save the article as PDF.</source>
        <translation>„%1“ druckt nicht. Wählen Sie einen anderen Drucker, oder speichern Sie den Artikel als PDF.</translation>
    </message>
</context>
<context>
    <name>hearth::PageCommands</name>
    <message>
        <source>Pages cannot be fetched now: the place where they are kept is not open.</source>
        <translation>Seiten können jetzt nicht geholt werden: Der Ort, an dem sie aufbewahrt werden, ist nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>hearth::PictureBar</name>
    <message numerus="yes">
        <source>%Ln picture(s) of this article are not loaded.</source>
        <translation>
            <numerusform>%Ln Bild dieses Artikels ist nicht geladen.</numerusform>
            <numerusform>%Ln Bilder dieses Artikels sind nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Load all pictures of this article</source>
        <translation>Alle Bilder dieses Artikels laden</translation>
    </message>
</context>
<context>
    <name>hearth::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged, or it is not here any more.</source>
        <translation>Dieses Bild kann nicht gezeigt werden: Es ist beschädigt oder nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2, %3 %</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>a file&apos;s name</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>hearth::PicturesPage</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Providers with a rule of their own</source>
        <translation>Anbieter mit eigener Regel</translation>
    </message>
    <message>
        <source>Domain of a provider</source>
        <translation>Domain eines Anbieters</translation>
    </message>
    <message>
        <source>A publisher’s own copy is fetched from the publisher. Anything else would be a hot link to somebody else’s server, which learns what is read. Tracking pixels are never fetched.</source>
        <translation>Eine Kopie des Herausgebers wird beim Herausgeber geladen. Alles andere wäre ein Zugriff auf fremde Server, die so erfahren, was gelesen wird. Zählpixel werden nie geladen.</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures:</source>
        <translation>Bilder &amp;laden:</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Fetch pictures of %1</source>
        <comment>a provider</comment>
        <translation>Bilder von %1 laden</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Where the publisher keeps a copy</source>
        <translation>Wo der Herausgeber eine Kopie hat</translation>
    </message>
    <message>
        <source>When I click on them</source>
        <translation>Wenn ich sie anklicke</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>hearth::PreviewDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) change. One step; Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Datei ändert sich. Ein Schritt; Rückgängig nimmt ihn zurück.</numerusform>
            <numerusform>%Ln Dateien ändern sich. Ein Schritt; Rückgängig nimmt ihn zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (to the bin)</source>
        <translation>%1 (in den Papierkorb)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>243 files, 3 fields</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei &amp;schreiben</numerusform>
            <numerusform>%Ln Dateien &amp;schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ProblemsCommands</name>
    <message>
        <source>None of them has a safe correction: they need a person.</source>
        <translation>Keines davon lässt sich sicher berichtigen: Das muss ein Mensch entscheiden.</translation>
    </message>
</context>
<context>
    <name>hearth::ProblemsDialog</name>
    <message>
        <source>Open in &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Show &amp;article</source>
        <translation>&amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Dateien mit Problemen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No file has a problem.</source>
        <translation>Keine Datei hat ein Problem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have problems.</source>
        <translation>
            <numerusform>%Ln Datei hat Probleme.</numerusform>
            <numerusform>%Ln Dateien haben Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln hint(s)</source>
        <translation>
            <numerusform>Auch %Ln Hinweis</numerusform>
            <numerusform>Auch %Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>&amp;Berichtigen</translation>
    </message>
    <message>
        <source>Fix a&amp;ll shown</source>
        <translation>A&amp;lle gezeigten berichtigen</translation>
    </message>
    <message>
        <source>Switch &amp;off this rule…</source>
        <translation>Regel abschal&amp;ten …</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>Im Datei&amp;manager zeigen</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Art des Problems</translation>
    </message>
    <message>
        <source>Looking at all files</source>
        <translation>Alle Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Corrects this one (F). Undo takes it back.</source>
        <translation>Berichtigt dieses (F). Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Corrects all in the list that have a safe way, as one step.</source>
        <translation>Berichtigt alle in der Liste, bei denen es sicher geht, in einem Schritt.</translation>
    </message>
    <message>
        <source>Writes it to .hearth.yaml in the library, for everybody who works on it.</source>
        <translation>Schreibt es in .hearth.yaml in der Bibliothek, für alle, die daran arbeiten.</translation>
    </message>
    <message>
        <source>Switch off “%1” for this library?</source>
        <translation>„%1“ für diese Bibliothek abschalten?</translation>
    </message>
    <message>
        <source>Hearth writes it to the file .hearth.yaml in the library. Undo takes it back.</source>
        <translation>Hearth schreibt es in die Datei .hearth.yaml in der Bibliothek. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Looking at file %1 of %2…</source>
        <translation>Datei %1 von %2 wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at all files…</source>
        <translation>Alle Dateien werden angesehen …</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of problem, count</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hearth::ProblemsModel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>hearth::QueueCommands</name>
    <message>
        <source>Accepted: it is published.</source>
        <translation>Angenommen: er ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Rejected: it is not published.</source>
        <translation>Abgelehnt: er ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The same page: this file goes to the bin</source>
        <translation>Dieselbe Seite: Diese Datei kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>The same page: its file goes to the bin</source>
        <translation>Dieselbe Seite: Seine Datei kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>This one becomes related to it, this file goes to the bin</source>
        <translation>Dieser wird mit ihm verwandt geführt, diese Datei kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>It becomes related to this one, its file goes to the bin</source>
        <translation>Er wird mit diesem verwandt geführt, seine Datei kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>You are looking at the proposed one.</source>
        <translation>Sie sehen den vorgeschlagenen Artikel.</translation>
    </message>
    <message>
        <source>Somebody changed this article meanwhile: look at it again.</source>
        <translation>Jemand hat diesen Artikel inzwischen geändert: Sehen Sie ihn noch einmal an.</translation>
    </message>
</context>
<context>
    <name>hearth::QueueHeader</name>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln entschieden</numerusform>
            <numerusform>%Ln entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>hearth::QueueView</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Duplikate</translation>
    </message>
    <message>
        <source>Related coverage</source>
        <translation>Verwandte Berichte</translation>
    </message>
    <message>
        <source>Looking for duplicates and related coverage…</source>
        <translation>Duplikate und verwandte Berichte werden gesucht …</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Merge with it</source>
        <translation>Damit zusammenführen</translation>
    </message>
    <message>
        <source>There is nothing to decide here.</source>
        <translation>Hier gibt es nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Das war der letzte.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>It is never proposed for this article again.</source>
        <translation>Er wird für diesen Artikel nie wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
</context>
<context>
    <name>hearth::RangeCalendar</name>
    <message>
        <source>Calendar: choose the first and then the last day</source>
        <translation>Kalender: wählen Sie den ersten und dann den letzten Tag</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>hearth::ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>This article could not be opened</source>
        <translation>Dieser Artikel ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>Kein Artikel ausgewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it here.</source>
        <translation>Wählen Sie einen aus der Liste, um ihn hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>hearth::ReaderToolBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text und Farben</translation>
    </message>
    <message>
        <source>Original ↗</source>
        <translation>Original ↗</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier lesen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>hearth::ResultCount</name>
    <message>
        <source>%1 of %2</source>
        <comment>articles shown, articles in all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hearth::RowDelegate</name>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message numerus="yes">
        <source>%n related article(s)</source>
        <translation>
            <numerusform>%n verwandter Artikel</numerusform>
            <numerusform>%n verwandte Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hearth::ScorePanel</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>min</source>
        <comment>open lower end of a range of scores</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>max</source>
        <comment>open upper end of a range of scores</comment>
        <translation>max</translation>
    </message>
    <message>
        <source>Lowest quality</source>
        <translation>Niedrigste Qualität</translation>
    </message>
    <message>
        <source>Lowest heat</source>
        <translation>Niedrigste Hitze</translation>
    </message>
    <message>
        <source>Highest quality</source>
        <translation>Höchste Qualität</translation>
    </message>
    <message>
        <source>Highest heat</source>
        <translation>Höchste Hitze</translation>
    </message>
    <message>
        <source>Lowest quality, as a number</source>
        <translation>Niedrigste Qualität, als Zahl</translation>
    </message>
    <message>
        <source>Lowest heat, as a number</source>
        <translation>Niedrigste Hitze, als Zahl</translation>
    </message>
    <message>
        <source>Highest quality, as a number</source>
        <translation>Höchste Qualität, als Zahl</translation>
    </message>
    <message>
        <source>Highest heat, as a number</source>
        <translation>Höchste Hitze, als Zahl</translation>
    </message>
    <message>
        <source>Type a number, or leave it empty for no lower limit</source>
        <translation>Zahl eingeben, oder leer lassen für keine untere Grenze</translation>
    </message>
    <message>
        <source>Type a number, or leave it empty for no upper limit</source>
        <translation>Zahl eingeben, oder leer lassen für keine obere Grenze</translation>
    </message>
    <message>
        <source>Also articles without a quality</source>
        <translation>Auch Artikel ohne Qualität</translation>
    </message>
    <message>
        <source>Also articles without a heat</source>
        <translation>Auch Artikel ohne Hitze</translation>
    </message>
</context>
<context>
    <name>hearth::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words, “phrases”, and clauses such as topic:AI, quality:&gt;=60, is:unread</source>
        <translation>Wörter, „Wortfolgen“ und Bedingungen wie topic:AI, quality:&gt;=60, is:unread</translation>
    </message>
    <message>
        <source>Search titles and texts, or topic:… quality:&gt;=60 is:unread</source>
        <translation>Titel und Texte durchsuchen, oder topic:… quality:&gt;=60 is:unread</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>Suchen (/)</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>hearth::SecuredCommands</name>
    <message>
        <source>A key is 32, 48 or 64 hexadecimal digits, or BASE64 of as many bytes.</source>
        <translation>Ein Schlüssel besteht aus 32, 48 oder 64 Hexadezimalziffern oder aus BASE64 von 16, 24 oder 32 Byte.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Dieser Schlüssel passt nicht.</translation>
    </message>
    <message>
        <source>The system’s keychain could not keep it; it holds for this run.</source>
        <translation>Der Schlüsselbund des Systems konnte ihn nicht aufnehmen; er gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>The system has no random numbers to encrypt it with.</source>
        <translation>Das System hat keine Zufallszahlen zum Verschlüsseln.</translation>
    </message>
</context>
<context>
    <name>hearth::SecuredDialog</name>
    <message>
        <source>&amp;Keep it in the system’s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Set anew</source>
        <translation>&amp;Neu setzen</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>Secured content</source>
        <translation>Geschützter Inhalt</translation>
    </message>
    <message>
        <source>The site’s &amp;key, as hexadecimal digits or BASE64</source>
        <translation>Der &amp;Schlüssel der Site, als Hexadezimalziffern oder BASE64</translation>
    </message>
    <message>
        <source>The site’s key</source>
        <translation>Der Schlüssel der Site</translation>
    </message>
    <message>
        <source>Encrypts the text with a fresh random beginning and writes it to the file. Undo takes it back.</source>
        <translation>Verschlüsselt den Text mit neuem, zufälligem Anfang und schreibt ihn in die Datei. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>In this run and in the system’s keychain.</source>
        <translation>Bis zum Beenden und im Schlüsselbund des Systems.</translation>
    </message>
    <message numerus="yes">
        <source>%1
Encrypted by the site: %Ln byte(s), AES in CBC mode.</source>
        <translation>
            <numerusform>%1
Von der Site verschlüsselt: %Ln Byte, AES im CBC-Modus.</numerusform>
            <numerusform>%1
Von der Site verschlüsselt: %Ln Byte, AES im CBC-Modus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no text; it can only be looked at.</source>
        <translation>Das ist kein Text; er lässt sich nur ansehen.</translation>
    </message>
</context>
<context>
    <name>hearth::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Bequeme Zeilen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>An opened article counts as read</source>
        <translation>Ein geöffneter Artikel gilt als gelesen</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>nac&amp;h</translation>
    </message>
    <message>
        <source>after some seconds</source>
        <translation>nach einigen Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds until an article counts as read</source>
        <translation>Sekunden, bis ein Artikel als gelesen gilt</translation>
    </message>
    <message>
        <source>at o&amp;nce</source>
        <translation>sof&amp;ort</translation>
    </message>
    <message>
        <source>&amp;only when I say so</source>
        <translation>&amp;nur, wenn ich es sage</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Lesetext</translation>
    </message>
    <message>
        <source>The system&apos;s serif</source>
        <translation>Serifenschrift des Systems</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Andere Schrift</translation>
    </message>
    <message>
        <source>Font of the reading text</source>
        <translation>Schrift des Lesetexts</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>S&amp;chrift:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Größ&amp;e:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>Zeilen&amp;höhe:</translation>
    </message>
    <message>
        <source>Line &amp;width at most:</source>
        <translation>Zeilenbre&amp;ite höchstens:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The system&apos;s program for the file</source>
        <translation>Das Programm des Systems für die Datei</translation>
    </message>
    <message>
        <source>A command with {file} and {line} in it, for example: %1</source>
        <translation>Ein Befehl, der {file} und {line} enthält, zum Beispiel: %1</translation>
    </message>
    <message>
        <source>&amp;Editor:</source>
        <translation>&amp;Editor:</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>Read&amp;ing text</source>
        <translation>Lese&amp;text</translation>
    </message>
</context>
<context>
    <name>hearth::Sidebar</name>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Add to what is shown</source>
        <translation>&amp;Hinzunehmen</translation>
    </message>
    <message>
        <source>Stop &amp;leaving out</source>
        <translation>Nicht mehr &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Ausschließen</translation>
    </message>
    <message>
        <source>&amp;Clear this section</source>
        <translation>Diesen Abschnitt &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Unfold all topics</source>
        <translation>Alle Themen a&amp;ufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all topics</source>
        <translation>Alle Themen &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>hearth::SidebarModel</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <translation>Unveröffentlicht</translation>
    </message>
    <message>
        <source>%1, heading, filtered</source>
        <translation>%1, Überschrift, gefiltert</translation>
    </message>
    <message>
        <source>%1, heading</source>
        <translation>%1, Überschrift</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, included</source>
        <translation>%1, eingeschlossen</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Alle zeigen (%1)</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Thema suchen</translation>
    </message>
    <message>
        <source>Find a provider</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>hearth::SidebarView</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Lists, topics and providers</source>
        <translation>Listen, Themen und Anbieter</translation>
    </message>
    <message>
        <source>Take out (Space)</source>
        <translation>Herausnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Add to what is shown (Space)</source>
        <translation>Hinzunehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Stop leaving out (−)</source>
        <translation>Nicht mehr ausschließen (−)</translation>
    </message>
    <message>
        <source>Leave out (−)</source>
        <translation>Ausschließen (−)</translation>
    </message>
</context>
<context>
    <name>hearth::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop taking in files</source>
        <translation>Einlesen der Dateien anhalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>articles, unread ones</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have problems</source>
        <translation>
            <numerusform>%Ln Datei hat Probleme</numerusform>
            <numerusform>%Ln Dateien haben Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2 files</source>
        <translation>Lese %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Suche Dateien</translation>
    </message>
    <message>
        <source>Writing %1 of %2 files</source>
        <translation>%1 von %2 Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>Stop writing files</source>
        <translation>Schreiben der Dateien anhalten</translation>
    </message>
    <message>
        <source>Go to the edits that are not saved yet</source>
        <translation>Zu den noch nicht gespeicherten Änderungen gehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved draft(s)</source>
        <translation>
            <numerusform>%Ln ungespeicherter Entwurf</numerusform>
            <numerusform>%Ln ungespeicherte Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the files that have problems. These were found while files were taken in; the list looks at all files more closely and may find more.</source>
        <translation>Zeigt die Dateien, mit denen etwas nicht stimmt. Diese wurden beim Einlesen gefunden; die Liste sieht alle Dateien genauer an und findet vielleicht mehr.</translation>
    </message>
    <message>
        <source>Show the files that have problems, as the look at all files found them</source>
        <translation>Zeigt die Dateien, mit denen etwas nicht stimmt, wie sie beim Durchsehen aller Dateien gefunden wurden</translation>
    </message>
</context>
<context>
    <name>hearth::StoragePage</name>
    <message>
        <source>Also what is starred or &amp;kept for good</source>
        <translation>Auch, was einen Stern hat oder &amp;dauerhaft behalten wird</translation>
    </message>
    <message>
        <source>&amp;Delete what is chosen</source>
        <translation>Ausgewähltes &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Look for leftovers</source>
        <translation>Nach &amp;Resten suchen</translation>
    </message>
    <message>
        <source>How full the store is</source>
        <translation>Wie voll der Speicher ist</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Was den Platz belegt</translation>
    </message>
    <message>
        <source>Deletes what belongs to no article of the library any more</source>
        <translation>Löscht, was zu keinem Artikel der Bibliothek mehr gehört</translation>
    </message>
    <message>
        <source>When the store is full, what was not looked at for longest makes room. What is starred or kept for good stays.</source>
        <translation>Ist der Speicher voll, macht Platz, was am längsten nicht angesehen wurde. Was einen Stern hat oder dauerhaft behalten wird, bleibt.</translation>
    </message>
    <message>
        <source>Pages and pictures may &amp;take:</source>
        <translation>Seiten und Bilder dürfen belege&amp;n:</translation>
    </message>
    <message>
        <source>%1 of %2 are used.</source>
        <translation>%1 von %2 sind belegt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Without a provider</source>
        <translation>Ohne Anbieter</translation>
    </message>
</context>
<context>
    <name>hearth::StoreCommands</name>
    <message>
        <source>Pages and pictures that are kept on this computer. Press for what takes the space.</source>
        <translation>Seiten und Bilder auf diesem Rechner. Klicken Sie, um zu sehen, was den Platz belegt.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>Store %1 of %2</source>
        <comment>sizes</comment>
        <translation>Speicher %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted</source>
        <translation>
            <numerusform>%Ln Datei gelöscht</numerusform>
            <numerusform>%Ln Dateien gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred or kept ones left alone</source>
        <translation>
            <numerusform>%Ln mit Stern oder dauerhaft behalten bleibt</numerusform>
            <numerusform>%Ln mit Stern oder dauerhaft behalten bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no leftovers.</source>
        <translation>Es gibt keine Reste.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, entries</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries forgotten</source>
        <translation>
            <numerusform>%Ln Eintrag vergessen</numerusform>
            <numerusform>%Ln Einträge vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is still being taken in. Try again when that is done.</source>
        <translation>Die Bibliothek wird noch eingelesen. Versuchen Sie es danach erneut.</translation>
    </message>
</context>
<context>
    <name>hearth::StoryCommands</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nichts zu ändern: es ist schon so.</translation>
    </message>
    <message>
        <source>%1 goes to the bin.</source>
        <translation>%1 kommt in den Papierkorb.</translation>
    </message>
</context>
<context>
    <name>hearth::StoryDialog</name>
    <message>
        <source>The file of the article that becomes related</source>
        <translation>Die Datei des Artikels, der zum verwandten wird</translation>
    </message>
    <message>
        <source>Its file goes to the bin</source>
        <translation>Seine Datei kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>Its file stays, unpublished</source>
        <translation>Seine Datei bleibt, unveröffentlicht</translation>
    </message>
    <message>
        <source>Its file stays as it is</source>
        <translation>Seine Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In dieser Geschichte</translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation>Zur Geschichte hinzufügen</translation>
    </message>
    <message>
        <source>Let it lead</source>
        <translation>Zum Aufmacher machen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Proposed from the library</source>
        <translation>Vorschläge aus der Bibliothek</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Die Bibliothek wird durchsucht …</translation>
    </message>
    <message>
        <source>No other article of the library seems to tell this story.</source>
        <translation>Kein anderer Artikel der Bibliothek scheint diese Geschichte zu erzählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hearth::TaxonomyDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Move &amp;below…</source>
        <translation>&amp;Verschieben unter …</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Ab&amp;spalten …</translation>
    </message>
    <message>
        <source>&amp;Keywords…</source>
        <translation>S&amp;chlüsselwörter …</translation>
    </message>
    <message>
        <source>&amp;Add topic…</source>
        <translation>Thema &amp;anlegen …</translation>
    </message>
    <message>
        <source>&amp;Show articles</source>
        <translation>A&amp;rtikel zeigen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Find a topic or keyword</source>
        <translation>Thema oder Schlüsselwort suchen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Not in the taxonomy</source>
        <translation>Nicht in der Taxonomie</translation>
    </message>
    <message>
        <source>&amp;Add to the taxonomy…</source>
        <translation>In die Taxonomie &amp;aufnehmen …</translation>
    </message>
    <message>
        <source>This library has no topics yet.</source>
        <translation>Diese Bibliothek hat noch keine Themen.</translation>
    </message>
    <message>
        <source>Articles use “%1”, but the taxonomy lacks it: add it, or make it another one by renaming or merging.</source>
        <translation>Artikel verwenden „%1“, aber in der Taxonomie fehlt es: Nehmen Sie es auf, oder machen Sie durch Umbenennen oder Zusammenführen ein anderes daraus.</translation>
    </message>
    <message>
        <source>Every change is shown before it is made, and can be undone.</source>
        <translation>Jede Änderung wird vorher gezeigt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Rename topic</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>“%1” gets another name here and in all its articles.</source>
        <translation>„%1“ heißt danach hier und in allen seinen Artikeln anders.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Merge topic</source>
        <translation>Thema zusammenführen</translation>
    </message>
    <message>
        <source>Move topic</source>
        <translation>Thema verschieben</translation>
    </message>
    <message>
        <source>The articles, subtopics and keywords of “%1” go to the other topic.</source>
        <translation>Artikel, Unterthemen und Schlüsselwörter von „%1“ gehen an das andere Thema.</translation>
    </message>
    <message>
        <source>“%1” and its subtopics go below the other topic.</source>
        <translation>„%1“ und seine Unterthemen kommen unter das andere Thema.</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
    <message>
        <source>Split topic</source>
        <translation>Thema abspalten</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Thema anlegen</translation>
    </message>
    <message>
        <source>Articles of “%1” that have one of the keywords in title or excerpt get the new topic.</source>
        <translation>Artikel von „%1“, die eines der Schlüsselwörter in Titel oder Auszug haben, bekommen das neue Thema.</translation>
    </message>
    <message>
        <source>A file for it is made in _data/topics, like the others.</source>
        <translation>Dafür wird eine Datei in _data/topics angelegt, wie die anderen.</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>&amp;Neues Thema</translation>
    </message>
    <message>
        <source>&amp;Keywords</source>
        <translation>&amp;Schlüsselwörter</translation>
    </message>
    <message>
        <source>They k&amp;eep “%1”, too</source>
        <translation>„%1“ be&amp;halten sie auch</translation>
    </message>
    <message>
        <source>Words by which articles of “%1” are recognised.</source>
        <translation>Wörter, an denen Artikel von „%1“ zu erkennen sind.</translation>
    </message>
    <message>
        <source>&amp;Hashtags…</source>
        <translation>&amp;Hashtags …</translation>
    </message>
    <message>
        <source>Keywords and hashtags</source>
        <translation>Schlüsselwörter und Hashtags</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Hashtags that go with “%1”; they recognise its articles, too.</source>
        <translation>Hashtags, die zu „%1“ gehören; auch an ihnen werden seine Artikel erkannt.</translation>
    </message>
    <message>
        <source>&amp;Hashtags</source>
        <translation>&amp;Hashtags</translation>
    </message>
</context>
<context>
    <name>hearth::TopicModel</name>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles</source>
        <comment>that have a topic</comment>
        <translation>
            <numerusform>%Ln der Artikel</numerusform>
            <numerusform>%Ln der Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, of some</source>
        <translation>%1, bei einigen</translation>
    </message>
</context>
<context>
    <name>hearth::TopicPopup</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Find or name a topic</source>
        <translation>Thema suchen oder benennen</translation>
    </message>
    <message numerus="yes">
        <source>Topics of %Ln article(s)</source>
        <translation>
            <numerusform>Themen von %Ln Artikel</numerusform>
            <numerusform>Themen von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic is called so. Press Enter again to create “%1”.</source>
        <translation>So heißt kein Thema. Noch einmal die Eingabetaste legt „%1“ an.</translation>
    </message>
    <message>
        <source>Space: choose · Enter: done · Esc: cancel</source>
        <translation>Leertaste: wählen · Eingabe: fertig · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Enter: choose · Ctrl+Enter: done · Esc: cancel</source>
        <translation>Eingabe: wählen · Strg+Eingabe: fertig · Esc: abbrechen</translation>
    </message>
</context>
<context>
    <name>hearth::TopicQuestion</name>
    <message>
        <source>One on a line</source>
        <translation>Je Zeile eines</translation>
    </message>
</context>
<context>
    <name>hearth::UnscoredButton</name>
    <message numerus="yes">
        <source>%Ln article(s) without a score are shown too. Click to leave them out.</source>
        <translation>
            <numerusform>%Ln Artikel ohne Bewertung wird auch gezeigt. Ein Klick lässt ihn weg.</numerusform>
            <numerusform>%Ln Artikel ohne Bewertung werden auch gezeigt. Ein Klick lässt sie weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a score are left out. Click to show them too.</source>
        <translation>
            <numerusform>%Ln Artikel ohne Bewertung ist weggelassen. Ein Klick zeigt ihn auch.</numerusform>
            <numerusform>%Ln Artikel ohne Bewertung sind weggelassen. Ein Klick zeigt sie auch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ViewSwitch</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What the library says of it</source>
        <translation>Was die Bibliothek darüber sagt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The text of the original page</source>
        <translation>Der Text der Originalseite</translation>
    </message>
</context>
<context>
    <name>hearth::WebController</name>
    <message>
        <source>Pages and pictures of this library can be neither fetched nor kept: %1</source>
        <translation>Seiten und Bilder dieser Bibliothek können weder geholt noch aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>hearthctl</name>
    <message>
        <source>unknown option --%1</source>
        <translation>unbekannte Option --%1</translation>
    </message>
    <message>
        <source>option --%1 takes no value</source>
        <translation>Option --%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>option --%1 needs a value (%2)</source>
        <translation>Option --%1 braucht einen Wert (%2)</translation>
    </message>
    <message>
        <source>option --%1 is given twice</source>
        <translation>Option --%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>there is no article %1 in the library</source>
        <translation>einen Artikel %1 gibt es in der Bibliothek nicht</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>Try &quot;%1&quot;.</source>
        <translation>Versuchen Sie „%1“.</translation>
    </message>
    <message>
        <source>%1 needs more: %2</source>
        <translation>%1 braucht mehr: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no more than %n argument(s)</source>
        <translation>
            <numerusform>%1 nimmt höchstens %n Argument</numerusform>
            <numerusform>%1 nimmt höchstens %n Argumente</numerusform>
        </translation>
    </message>
    <message>
        <source>option --%1 needs a value</source>
        <translation>Option --%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>einen Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>which command?</source>
        <translation>welcher Befehl?</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>no permission for %1</source>
        <translation>keine Berechtigung für %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht zu lesen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ist nicht zu schreiben</translation>
    </message>
    <message>
        <source>there is no space left on the disk for %1</source>
        <translation>auf dem Datenträger ist kein Platz mehr für %1</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>%1 breaks the rules of its format</source>
        <translation>%1 verstößt gegen die Regeln seines Formats</translation>
    </message>
    <message>
        <source>%1 is not allowed here</source>
        <translation>%1 ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile</source>
        <translation>%1 wurde inzwischen von anderer Seite geändert</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hearth</source>
        <translation>%1 wurde von einer neueren Version von Hearth geschrieben</translation>
    </message>
    <message>
        <source>another program is writing to %1; try again later</source>
        <translation>ein anderes Programm schreibt gerade in %1; versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 needs the network, which --offline forbids</source>
        <translation>%1 braucht das Netz, was --offline verbietet</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>the server refused %1</source>
        <translation>der Server hat %1 verweigert</translation>
    </message>
    <message>
        <source>%1 is of a kind that Hearth does not handle</source>
        <translation>mit der Art von %1 kann Hearth nicht umgehen</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 hat zu lange gedauert</translation>
    </message>
    <message>
        <source>the front matter has no closing line ---</source>
        <translation>den Kopfdaten fehlt die schließende Zeile ---</translation>
    </message>
    <message>
        <source>the key %1 stands here twice</source>
        <translation>der Schlüssel %1 steht hier zweimal</translation>
    </message>
    <message>
        <source>%1 lies in the future</source>
        <translation>%1 liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>die Datei ist kein UTF-8</translation>
    </message>
    <message>
        <source>the front matter is nested too deeply or repeats itself too often</source>
        <translation>die Kopfdaten sind zu tief verschachtelt oder wiederholen sich zu oft</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht zu lesen</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>es gibt keinen Titel</translation>
    </message>
    <message>
        <source>there is no publishedDateTime</source>
        <translation>es gibt kein publishedDateTime</translation>
    </message>
    <message>
        <source>there is neither originalUrl nor webUrl</source>
        <translation>es gibt weder originalUrl noch webUrl</translation>
    </message>
    <message>
        <source>%1 is not an http or https address</source>
        <translation>%1 ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>secured is not of the form BASE64;BASE64</source>
        <translation>secured hat nicht die Form BASE64;BASE64</translation>
    </message>
    <message>
        <source>the topic &quot;%1&quot; is not in _data/topics</source>
        <translation>das Thema „%1“ fehlt in _data/topics</translation>
    </message>
    <message>
        <source>the image %1 does not exist</source>
        <translation>das Bild %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 has the same address</source>
        <translation>%1 hat dieselbe Adresse</translation>
    </message>
    <message>
        <source>the article is related to itself</source>
        <translation>der Artikel nennt sich selbst als verwandt</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Count the articles that match a query, by topic, provider, type or year</source>
        <translation>Zählt die Artikel einer Abfrage nach Thema, Anbieter, Art oder Jahr</translation>
    </message>
    <message>
        <source>The largest counts come first. A topic counts the articles of its subtopics too: its count is what topic: with its name would list.</source>
        <translation>Die größten Zahlen stehen vorn. Ein Thema zählt auch die Artikel seiner Unterthemen: seine Zahl ist das, was topic: mit seinem Namen auflisten würde.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>topic, provider, type or year</source>
        <translation>topic, provider, type oder year</translation>
    </message>
    <message>
        <source>option --by is missing</source>
        <translation>die Option --by fehlt</translation>
    </message>
    <message>
        <source>option --by knows no &quot;%1&quot;</source>
        <translation>die Option --by kennt „%1“ nicht</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>the library, or one article file (default: this folder)</source>
        <translation>die Bibliothek oder eine Artikeldatei (sonst: dieser Ordner)</translation>
    </message>
    <message>
        <source>keep user data and caches there, not in the system&apos;s places</source>
        <translation>eigene Daten und Zwischenspeicher dort statt an den Orten des Systems führen</translation>
    </message>
    <message>
        <source>never use the network</source>
        <translation>nie das Netz benutzen</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Reads and curates a library of articles. The commands:</source>
        <translation>Liest und pflegt eine Bibliothek von Artikeln. Die Befehle:</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Options stand before or after the command; -- ends them. Exit codes: 0 fine, 1 problems found, 2 wrong use. &quot;hearthctl COMMAND --help&quot; tells more of a command.</source>
        <translation>Optionen stehen vor oder nach dem Befehl; -- beendet sie. Rückgabewerte: 0 in Ordnung, 1 Probleme gefunden, 2 falscher Aufruf. „hearthctl BEFEHL --help“ sagt mehr zu einem Befehl.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Bring the index up to date with the files</source>
        <translation>Bringt den Index auf den Stand der Dateien</translation>
    </message>
    <message>
        <source>All other commands do this by themselves before they answer. Files with problems are taken in as far as they can be read; &quot;check&quot; looks at them more closely.</source>
        <translation>Alle anderen Befehle tun das von selbst, bevor sie antworten. Dateien mit Problemen werden aufgenommen, soweit sie zu lesen sind; „check“ sieht genauer hin.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 moved, %4 removed, %5 unchanged, in %6 s</source>
        <translation>%1 neu, %2 geändert, %3 verschoben, %4 entfernt, %5 unverändert, in %6 s</translation>
    </message>
    <message>
        <source>List the articles that match a query</source>
        <translation>Listet die Artikel einer Abfrage auf</translation>
    </message>
    <message>
        <source>QUERY is what you would type into the search box of the window; &quot;&quot; or none lists all. A query that begins with a minus may need -- before it.</source>
        <translation>QUERY ist, was Sie in das Suchfeld des Fensters tippen würden; &quot;&quot; oder nichts listet alle auf. Vor einer Abfrage, die mit einem Minus beginnt, kann -- nötig sein.</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>ORDNUNG</translation>
    </message>
    <message>
        <source>date (newest first), heat, quality, title or provider</source>
        <translation>date (neueste zuerst), heat, quality, title oder provider</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>list the first N only</source>
        <translation>nur die ersten N auflisten</translation>
    </message>
    <message>
        <source>option --sort knows no order &quot;%1&quot;</source>
        <translation>die Option --sort kennt keine Ordnung „%1“</translation>
    </message>
    <message>
        <source>option --limit needs a number, not &quot;%1&quot;</source>
        <translation>die Option --limit braucht eine Zahl, nicht „%1“</translation>
    </message>
    <message>
        <source>Mark the articles that match a query as read or unread</source>
        <translation>Markiert die Artikel einer Abfrage als gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>The query &quot;&quot; takes all articles.</source>
        <translation>Die Abfrage &quot;&quot; nimmt alle Artikel.</translation>
    </message>
    <message>
        <source>mark takes read or unread, not &quot;%1&quot;</source>
        <translation>mark nimmt read oder unread, nicht „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
            <numerusform>%n Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
            <numerusform>%n Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw the index away and make it anew</source>
        <translation>Wirft den Index weg und baut ihn neu auf</translation>
    </message>
    <message>
        <source>What you have read, starred and noted stays.</source>
        <translation>Was Sie gelesen, mit Stern versehen und notiert haben, bleibt.</translation>
    </message>
    <message>
        <source>--library: there is no library at %1</source>
        <translation>--library: unter %1 gibt es keine Bibliothek</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Related:</source>
        <translation>Verwandt:</translation>
    </message>
    <message>
        <source>Print one article</source>
        <translation>Gibt einen Artikel aus</translation>
    </message>
    <message>
        <source>Star an article</source>
        <translation>Versieht einen Artikel mit einem Stern</translation>
    </message>
    <message>
        <source>KEY is the article&apos;s path relative to the library.</source>
        <translation>KEY ist der Pfad des Artikels innerhalb der Bibliothek.</translation>
    </message>
    <message>
        <source>take the star away</source>
        <translation>den Stern entfernen</translation>
    </message>
    <message>
        <source>Tell how large the library is</source>
        <translation>Sagt, wie groß die Bibliothek ist</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>unpublished</source>
        <translation>unveröffentlicht</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>kept offline</source>
        <translation>offline verfügbar</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>mit Problemen</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>bytes of index and caches</source>
        <translation>Bytes für Index und Zwischenspeicher</translation>
    </message>
    <message>
        <source>bytes of user data</source>
        <translation>Bytes für eigene Daten</translation>
    </message>
    <message>
        <source>Fetch pages and pictures and keep them for reading offline</source>
        <translation>Holt Seiten und Bilder und bewahrt sie zum Lesen ohne Netz auf</translation>
    </message>
    <message>
        <source>fetch the original pages, as readable text</source>
        <translation>die Originalseiten holen, als lesbaren Text</translation>
    </message>
    <message>
        <source>fetch the pictures</source>
        <translation>die Bilder holen</translation>
    </message>
    <message>
        <source>fetch pictures also where the publisher keeps no copy</source>
        <translation>Bilder auch holen, wo der Herausgeber keine Kopie vorhält</translation>
    </message>
    <message>
        <source>ask again for what is kept already or has failed for good</source>
        <translation>erneut anfragen, was schon da ist oder endgültig misslungen war</translation>
    </message>
    <message>
        <source>look for pages in the Wayback Machine instead</source>
        <translation>Seiten stattdessen in der Wayback Machine suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fetched</source>
        <translation>
            <numerusform>%n geholt</numerusform>
            <numerusform>%n geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslungen</numerusform>
            <numerusform>%n misslungen</numerusform>
        </translation>
    </message>
    <message>
        <source>look at every file, whatever the limit</source>
        <translation>jede Datei ansehen, gleich welche Grenze gilt</translation>
    </message>
    <message>
        <source>Print the text of one article</source>
        <translation>Gibt den Text eines Artikels aus</translation>
    </message>
    <message>
        <source>KEY is the article&apos;s path relative to the library. Prints the page that fetch has kept, or else the body of the article&apos;s file; nothing is fetched.</source>
        <translation>KEY ist der Pfad des Artikels innerhalb der Bibliothek. Gibt die Seite aus, die fetch aufbewahrt hat, sonst den Text der Artikeldatei; geholt wird nichts.</translation>
    </message>
    <message>
        <source>as the sanitised HTML that the reader shows</source>
        <translation>als das bereinigte HTML, das der Lesebereich zeigt</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 von %2 Artikeln</translation>
    </message>
    <message>
        <source>completed what was interrupted: %1</source>
        <translation>Unterbrochenes zu Ende geführt: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=VALUE</source>
        <translation>„%1“ hat nicht die Form FELD=WERT</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: expected %3</source>
        <translation>%1 kann nicht „%2“ sein: erwartet wird %3</translation>
    </message>
    <message>
        <source>Edit fields of the articles that match a query, and no other byte of their files</source>
        <translation>Ändert Felder der Artikel einer Abfrage und kein anderes Byte ihrer Dateien</translation>
    </message>
    <message>
        <source>write nothing; print what would change as a unified diff</source>
        <translation>nichts schreiben; als Unified Diff ausgeben, was sich ändern würde</translation>
    </message>
    <message>
        <source>no article matches %1</source>
        <translation>kein Artikel passt zu %1</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 gesetzt</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>%1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>added %2 to %1</source>
        <translation>%2 in %1 aufgenommen</translation>
    </message>
    <message>
        <source>took %2 out of %1</source>
        <translation>%2 aus %1 herausgenommen</translation>
    </message>
    <message>
        <source>edited the text</source>
        <translation>Text bearbeitet</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>took the star away</source>
        <translation>Stern entfernt</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>als gelesen markiert</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>als ungelesen markiert</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <comment>what was done, and to how many</comment>
        <translation>
            <numerusform>%1: %n Artikel</numerusform>
            <numerusform>%1: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number, %1 or more</source>
        <translation>eine ganze Zahl, mindestens %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date such as 2021-08-27 or 2021-08-27T14:16:00Z</source>
        <translation>ein Datum wie 2021-08-27 oder 2021-08-27T14:16:00Z</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https://</source>
        <translation>eine Adresse, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein Text, der nicht leer ist</translation>
    </message>
    <message>
        <source>a list; += adds to a list of words and -= takes out of it</source>
        <translation>eine Liste; += nimmt in eine Liste von Wörtern auf, -= nimmt heraus</translation>
    </message>
    <message>
        <source>its members one by one, such as provider.name</source>
        <translation>seine Teile einzeln, etwa provider.name</translation>
    </message>
    <message>
        <source>BASE64;BASE64, as AES-CBC gives it</source>
        <translation>BASE64;BASE64, wie AES-CBC es liefert</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Take back the last step: an edit, a star, marks of read</source>
        <translation>Nimmt den letzten Schritt zurück: eine Änderung, einen Stern, Lesemarken</translation>
    </message>
    <message>
        <source>Files that somebody changed since are named and left as they are; the exit code is 1 then.</source>
        <translation>Dateien, die seither von anderer Seite geändert wurden, werden genannt und bleiben, wie sie sind; der Rückgabewert ist dann 1.</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>das zuletzt Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>only list the steps, newest first</source>
        <translation>nur die Schritte auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>wiederholt: %1</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>set labels</source>
        <translation>Etiketten gesetzt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Without --pages and --images both are fetched. What is kept already is not asked for again unless --refresh says so. Pictures that their publisher does not keep itself (isCached) are left out unless --all-images says otherwise. --offline-rule also makes QUERY a standing rule: what matches it later is fetched by the window, or by the command rules. Exit code 1 says that something failed.</source>
        <translation>Ohne --pages und --images wird beides geladen. Was schon gespeichert ist, wird nur mit --refresh noch einmal angefragt. Bilder, die der Herausgeber nicht selbst vorhält (isCached), werden ausgelassen, außer mit --all-images. --offline-rule macht QUERY außerdem zu einer stehenden Regel: Was später passt, lädt das Fenster oder der Befehl rules. Rückgabewert 1 heißt, dass etwas fehlschlug.</translation>
    </message>
    <message>
        <source>make QUERY a standing rule as well</source>
        <translation>QUERY außerdem zu einer stehenden Regel machen</translation>
    </message>
    <message>
        <source>only say about how much it would be</source>
        <translation>nur sagen, wie viel es etwa wäre</translation>
    </message>
    <message>
        <source>Show the standing rules for reading offline, or follow them now</source>
        <translation>Die stehenden Regeln zum Offline-Lesen zeigen oder jetzt befolgen</translation>
    </message>
    <message>
        <source>Rules are made by fetch --offline-rule and in the window. What matches one is fetched as soon as it matches: by the window while it is open, and by --run.</source>
        <translation>Regeln entstehen durch fetch --offline-rule und im Fenster. Was zu einer passt, wird geladen, sobald es passt: vom Fenster, solange es offen ist, und durch --run.</translation>
    </message>
    <message>
        <source>fetch what the rules want and is not here yet</source>
        <translation>laden, was die Regeln wollen und noch nicht da ist</translation>
    </message>
    <message>
        <source>forget a rule; what it brought stays</source>
        <translation>eine Regel vergessen; was sie geladen hat, bleibt</translation>
    </message>
    <message>
        <source>--remove takes the number of a rule, as the list shows it</source>
        <translation>--remove erwartet die Nummer einer Regel, wie die Liste sie zeigt</translation>
    </message>
    <message>
        <source>there is no rule %1</source>
        <translation>es gibt keine Regel %1</translation>
    </message>
    <message numerus="yes">
        <source>fixed %n file(s)</source>
        <translation>
            <numerusform>%n Datei berichtigt</numerusform>
            <numerusform>%n Dateien berichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is looked at again</source>
        <translation>%1 wird wieder geprüft</translation>
    </message>
    <message>
        <source>%1 is switched off in .hearth.yaml</source>
        <translation>%1 ist in .hearth.yaml abgeschaltet</translation>
    </message>
    <message>
        <source>Tell what is wrong with the files, and fix it where there is a safe way</source>
        <translation>Sagt, was mit den Dateien nicht stimmt, und berichtigt, was sich sicher berichtigen lässt</translation>
    </message>
    <message>
        <source>Prints path:line: severity: message, as compilers do. Looks at every file, for what cannot be read, values of the wrong type, topics that _data/topics lacks, local images that do not exist, and addresses that stand in two articles. Exits with 1 when there are errors or warnings; hints alone are fine. A RULE is the code of a problem in --json, such as unknown-topic. Fixing is one step that &quot;hearthctl undo&quot; takes back; hints are fixed only when their rule is named.</source>
        <translation>Schreibt Pfad:Zeile: Schwere: Meldung, wie Compiler es tun. Sieht jede Datei an: was nicht zu lesen ist, Werte der falschen Art, Themen, die in _data/topics fehlen, lokale Bilder, die es nicht gibt, und Adressen, die in zwei Artikeln stehen. Endet mit 1, wenn es Fehler oder Warnungen gibt; Hinweise allein sind in Ordnung. Eine REGEL ist der Name eines Problems in --json, etwa unknown-topic. Das Berichtigen ist ein Schritt, den „hearthctl undo“ zurücknimmt; Hinweise werden nur berichtigt, wenn ihre Regel genannt ist.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>fix what can be fixed safely, and tell what is left</source>
        <translation>berichtigt, was sich sicher berichtigen lässt, und nennt den Rest</translation>
    </message>
    <message>
        <source>switch a rule off for this library, in .hearth.yaml</source>
        <translation>schaltet eine Regel für diese Bibliothek ab, in .hearth.yaml</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>schaltet sie wieder ein</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>es gibt keine Regel „%1“</translation>
    </message>
    <message>
        <source>the page states no date; it gets today&apos;s</source>
        <translation>die Seite nennt kein Datum; der Artikel bekommt das heutige</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>schon da: %1</translation>
    </message>
    <message>
        <source>the page cannot be had: %1 (%2)</source>
        <translation>die Seite ist nicht zu bekommen: %1 (%2)</translation>
    </message>
    <message>
        <source>Make an article from a page of the web, or from a title</source>
        <translation>Legt einen Artikel aus einer Seite im Web oder aus einem Titel an</translation>
    </message>
    <message>
        <source>Takes title, excerpt, date, provider, pictures and AMP address from what the page says about itself, suggests topics by the words of the taxonomy, and writes a file in the style of the others. Prints its key. An address that an article has already is refused; that article is named and the exit code is 1. &quot;hearthctl undo&quot; takes it back.</source>
        <translation>Übernimmt Titel, Auszug, Datum, Anbieter, Bilder und AMP-Adresse aus dem, was die Seite über sich sagt, schlägt Themen nach den Wörtern der Taxonomie vor und schreibt eine Datei im Stil der anderen. Gibt ihren Schlüssel aus. Eine Adresse, die schon ein Artikel hat, wird abgelehnt; dieser Artikel wird genannt, und der Rückgabewert ist 1. „hearthctl undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>the title; without URL, of an article from scratch</source>
        <translation>der Titel; ohne URL der eines ganz neuen Artikels</translation>
    </message>
    <message>
        <source>new needs an address, or --title</source>
        <translation>new braucht eine Adresse oder --title</translation>
    </message>
    <message>
        <source>changed topics (%1)</source>
        <translation>Themen geändert (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: expected a list such as topics, and a text that += adds or -= takes out</source>
        <translation>„%1“: erwartet wird eine Liste wie topics und ein Text, den += hinzufügt oder -= herausnimmt</translation>
    </message>
    <message>
        <source>%1: %2 is written in a way (anchors, merged keys, comments inside) that Hearth cannot change without changing more; edit the file by hand</source>
        <translation>%1: %2 ist so geschrieben (Anker, zusammengeführte Schlüssel, Kommentare darin), dass Hearth es nicht ändern kann, ohne mehr zu ändern; bearbeiten Sie die Datei von Hand</translation>
    </message>
    <message>
        <source>%1:%2: the front matter cannot be read here; see &quot;hearthctl check&quot;</source>
        <translation>%1:%2: die Kopfdaten sind hier nicht lesbar; siehe „hearthctl check“</translation>
    </message>
    <message>
        <source>the name of a field, or names joined by dots, such as provider.name</source>
        <translation>der Name eines Feldes oder Namen, mit Punkten verbunden, wie provider.name</translation>
    </message>
    <message>
        <source>a place in a map or list, and the file has a single value there</source>
        <translation>ein Platz in einem Verzeichnis oder einer Liste, und die Datei hat dort einen einzelnen Wert</translation>
    </message>
    <message>
        <source>an entry that the list has, counted from 0, or the next one</source>
        <translation>ein Eintrag, den die Liste hat, von 0 an gezählt, oder der nächste</translation>
    </message>
    <message>
        <source>a whole number without quotes</source>
        <translation>eine ganze Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false without quotes</source>
        <translation>true oder false ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>Namen mit Werten</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong type: expected is %2</source>
        <translation>%1 hat einen Wert der falschen Art, erwartet: %2</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2021-08-27T14:16:00Z</source>
        <translation>%1 ist kein Datum wie 2021-08-27T14:16:00Z</translation>
    </message>
    <message>
        <source>heat departs from its rule: quality and 10 for each related article would be %1</source>
        <translation>die Hitze weicht von ihrer Regel ab: Qualität und 10 für jeden verwandten Artikel wären %1</translation>
    </message>
    <message>
        <source>the page states no title; give one with --title</source>
        <translation>die Seite nennt keinen Titel; geben Sie einen mit --title an</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>auseinandergehalten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>KEY is the article&apos;s path relative to the library. With --json all fields of the front matter come under their own names and types, and beside them your own labels and note.</source>
        <translation>KEY ist der Pfad des Artikels innerhalb der Bibliothek. Mit --json kommen alle Felder der Kopfdaten unter ihren eigenen Namen und Typen, dazu die eigenen Etiketten und die eigene Notiz.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>the text after the front matter; - reads standard input</source>
        <translation>der Text nach den Kopfdaten; - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>FIELD=VALUE sets a field, FIELD= removes it, topics+=X adds to a list, topics-=X takes out of it.
FIELD is a key of the front matter, or a path such as provider.name or images.0.url.
A list is given as A,B or [A, &quot;B, C&quot;]; --body puts the text of a file in the place of the body.
All is one step that &quot;hearthctl undo&quot; takes back. With one invalid value nothing is written.</source>
        <translation>FELD=WERT setzt ein Feld, FELD= entfernt es, topics+=X nimmt in eine Liste auf, topics-=X nimmt heraus.
FELD ist ein Schlüssel der Kopfdaten oder ein Pfad wie provider.name oder images.0.url.
Eine Liste wird als A,B oder [A, &quot;B, C&quot;] angegeben; --body setzt den Text einer Datei an die Stelle des Textes.
Alles zusammen ist ein Schritt, den „hearthctl undo“ zurücknimmt. Ist ein Wert ungültig, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>a part of Hearth is missing or damaged; please install Hearth again.
(%1)</source>
        <translation>Ein Teil von Hearth fehlt oder ist beschädigt; bitte Hearth neu installieren.
(%1)</translation>
    </message>
    <message>
        <source>--off and --on stand alone, with one rule</source>
        <translation>--off und --on stehen allein, mit einer Regel</translation>
    </message>
    <message>
        <source>the output could not be written: %1</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>there is something else than keys with values: write it as &quot;key: value&quot;</source>
        <translation>hier steht etwas anderes als Schlüssel mit Werten: als „Schlüssel: Wert“ schreiben</translation>
    </message>
    <message>
        <source>there is no colon behind the key: add one, or indent the line if it belongs to the text before it</source>
        <translation>hinter dem Schlüssel fehlt der Doppelpunkt: einen hinzufügen, oder die Zeile einrücken, wenn sie zum Text davor gehört</translation>
    </message>
    <message>
        <source>there is a colon in a text without quotes: put the text in quotes</source>
        <translation>in einem Text ohne Anführungszeichen steht ein Doppelpunkt: den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed: close it, or double the quote that is meant as such</source>
        <translation>hier beginnt ein Anführungszeichen, das nie geschlossen wird: schließen, oder verdoppeln, wenn es zum Text gehört</translation>
    </message>
    <message>
        <source>a bracket is opened here and never closed: close it, or put the text that begins with it in quotes</source>
        <translation>hier beginnt eine Klammer, die nie geschlossen wird: schließen, oder den Text, der mit ihr beginnt, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a bracket is closed that was never opened: remove it, or put the text in quotes</source>
        <translation>hier wird eine Klammer geschlossen, die nie geöffnet wurde: entfernen, oder den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>the line does not fit the ones above it: indent it as they are</source>
        <translation>die Zeile passt nicht zu denen darüber: einrücken wie jene</translation>
    </message>
    <message>
        <source>the line is indented with a tab: use spaces</source>
        <translation>die Zeile ist mit einem Tabulator eingerückt: Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>a text begins with a sign that YAML keeps for itself: put it in quotes</source>
        <translation>ein Text beginnt mit einem Zeichen, das YAML für sich behält: in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>* or &amp; names nothing here: put the text in quotes</source>
        <translation>* oder &amp; benennt hier nichts: den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>there is a backslash in double quotes that means nothing: write two, or use single quotes</source>
        <translation>in doppelten Anführungszeichen steht ein Backslash, der nichts bedeutet: zwei schreiben, oder einfache Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>there is a control character, which nobody can see: remove it</source>
        <translation>hier steht ein Steuerzeichen, das niemand sehen kann: entfernen</translation>
    </message>
    <message>
        <source>a second document begins here: remove the line of dashes or dots</source>
        <translation>hier beginnt ein zweites Dokument: die Zeile aus Strichen oder Punkten entfernen</translation>
    </message>
    <message>
        <source>this is not valid YAML: look for a missing quote, a colon inside of a text without quotes, or wrong indentation</source>
        <translation>das ist kein gültiges YAML: nach einem fehlenden Anführungszeichen, einem Doppelpunkt in einem Text ohne Anführungszeichen oder falscher Einrückung suchen</translation>
    </message>
    <message>
        <source>the file is %1, not UTF-8: save it as UTF-8</source>
        <translation>die Datei ist %1, nicht UTF-8: als UTF-8 speichern</translation>
    </message>
    <message>
        <source>there is no space left in the folder %1; trying with a copy of the index</source>
        <translation>im Ordner %1 ist kein Platz mehr; es wird mit einer Kopie des Index versucht</translation>
    </message>
    <message>
        <source>the folder %1 or what is in it cannot be written; trying with a copy of the index</source>
        <translation>der Ordner %1 oder sein Inhalt kann nicht beschrieben werden; es wird mit einer Kopie des Index versucht</translation>
    </message>
    <message>
        <source>there is no index yet</source>
        <translation>es gibt noch keinen Index</translation>
    </message>
    <message>
        <source>what follows is from an index that could not be brought up to date</source>
        <translation>was folgt, stammt aus einem Index, der nicht auf den neuesten Stand gebracht werden konnte</translation>
    </message>
</context>
</TS>

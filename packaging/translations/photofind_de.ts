<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Copied. Nothing was sent anywhere.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Kopiert. Nichts wurde irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Finds pictures and frees you of duplicates, on your own machine, offline.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Findet Bilder und befreit dich von Duplikaten, auf deinem eigenen Rechner, ohne Netz.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <source>No photo is changed or deleted, and nothing is sent anywhere.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Kein Foto wird verändert oder gelöscht, und nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Protokolldatei zeigen</translation>
        </message>
        <message>
            <source>Something went wrong?</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Ist etwas schiefgegangen?</translation>
        </message>
        <message>
            <source>The icon of photofind</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Das Symbol von photofind</translation>
        </message>
        <message>
            <source>The report</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>This is what a report needs: versions and the end of the log. It names folders and files of yours; read it, take out what is nobody's business, and send it yourself to whoever helps you.</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Das braucht ein Bericht: Versionen und das Ende des Protokolls. Er nennt Ordner und Dateien von dir; lies ihn, nimm heraus, was niemanden angeht, und sende ihn selbst an die, die dir helfen.</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <extracomment>photofind/gui/about_page.py</extracomment>
            <translation>Version {0}</translation>
        </message>
    </context>
    <context>
        <name>ActedBar</name>
        <message>
            <source>Close</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About photofind</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Über photofind</translation>
        </message>
        <message>
            <source>Accept the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Gruppe annehmen</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Add the month to the selection</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Monat zur Auswahl hinzufügen</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare two folders…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Zwei Ordner vergleichen …</translation>
        </message>
        <message>
            <source>Copy path</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Filter the photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Fotos filtern</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find by a picture file…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Mit einer Bilddatei suchen …</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Duplikate suchen</translation>
        </message>
        <message>
            <source>Find similar</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Ähnliche suchen</translation>
        </message>
        <message>
            <source>Find the picture on the clipboard</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Bild aus der Zwischenablage suchen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Keep all of the group</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Alle der Gruppe behalten</translation>
        </message>
        <message>
            <source>Keep or remove the photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Foto behalten oder entfernen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Larger thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Größere Vorschaubilder</translation>
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Nach neuen Fotos suchen</translation>
        </message>
        <message>
            <source>Make the photo the keeper</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Dieses Foto behalten</translation>
        </message>
        <message>
            <source>Manual</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Map</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Pause or resume the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Durchsuchen anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Problem melden …</translation>
        </message>
        <message>
            <source>Review</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Durchsicht</translation>
        </message>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Plan ansehen …</translation>
        </message>
        <message>
            <source>Select the whole month</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Den ganzen Monat auswählen</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show the tour</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Rundgang zeigen</translation>
        </message>
        <message>
            <source>Smaller thumbnails</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Kleinere Vorschaubilder</translation>
        </message>
        <message>
            <source>Stop the scan</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Durchsuchen beenden</translation>
        </message>
        <message>
            <source>These are not duplicates</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Das sind keine Duplikate</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>photofind/gui/actions.py</extracomment>
            <translation>Ansicht</translation>
        </message>
    </context>
    <context>
        <name>ActivityPage</name>
        <message>
            <source>Activity</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <source>Decisions</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>Every photo could be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Jedes Foto ließ sich lesen</translation>
        </message>
        <message>
            <source>Every photo that goes to the trash is noted here, with a way back.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Jedes Foto, das in den Papierkorb kommt, steht hier, mit einem Weg zurück.</translation>
        </message>
        <message>
            <source>File</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files that cannot be read are listed here, each with the reason.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Hier stehen Dateien, die sich nicht lesen lassen, jede mit dem Grund.</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Dateien, die sich nicht lesen ließen</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Groups that are no duplicates (N), or that you keep whole (Shift+K), are noted here. You can take each decision back.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Gruppen, die keine Duplikate sind (N) oder die du ganz behältst (Shift+K), stehen hier. Jede Entscheidung lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>No program here can show the trash.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Kein Programm hier kann den Papierkorb zeigen.</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Noch wurde nichts entschieden</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Noch ist nichts geschehen</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Papierkorb öffnen</translation>
        </message>
        <message>
            <source>Photo</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Photos</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Restore all</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Alle zurückholen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Stayed for it</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Blieb dafür</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>The list is on the clipboard.</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Die Liste ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <source>What was done</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>What you decided</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Was du entschieden hast</translation>
        </message>
        <message>
            <source>What you said</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Was du gesagt hast</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Where it is</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Wo es ist</translation>
        </message>
        <message>
            <source>Why it cannot be read</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>Warum es sich nicht lesen lässt</translation>
        </message>
        <message>
            <source>being moved</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>wird verschoben</translation>
        </message>
        <message>
            <source>in the drive's quarantine folder</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>im Quarantäneordner des Laufwerks</translation>
        </message>
        <message>
            <source>in the trash</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>im Papierkorb</translation>
        </message>
        <message>
            <source>not in the trash any more</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>nicht mehr im Papierkorb</translation>
        </message>
        <message>
            <source>restored</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>zurückgeholt</translation>
        </message>
        <message>
            <source>stayed</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>geblieben</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>BannerStack</name>
        <message>
            <source>Close and repair…</source>
            <extracomment>photofind/gui/banners.py</extracomment>
            <translation>Schließen und reparieren …</translation>
        </message>
        <message>
            <source>Copy report</source>
            <extracomment>photofind/gui/banners.py</extracomment>
            <translation>Bericht kopieren</translation>
        </message>
    </context>
    <context>
        <name>BatchList</name>
        <message numerus="yes">
            <source>%Ln (is/are) in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln ist in deiner Bibliothek</numerusform>
                <numerusform>%Ln sind in deiner Bibliothek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln (is/are) not</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln ist es nicht</numerusform>
                <numerusform>%Ln sind es nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be read</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln ist unlesbar</numerusform>
                <numerusform>%Ln sind unlesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln Pfad kopiert.</numerusform>
                <numerusform>%Ln Pfade kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln are in your library</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>
                <numerusform>%Ln ist in deiner Bibliothek</numerusform>
                <numerusform>Alle %Ln sind in deiner Bibliothek</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Alle {0}</translation>
        </message>
        <message>
            <source>Cannot be read: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Unlesbar: {0}</translation>
        </message>
        <message>
            <source>Copy paths</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Pfade kopieren</translation>
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>In deiner Bibliothek: {0}</translation>
        </message>
        <message>
            <source>Looking… {done} of {all}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Suche … {done} von {all}</translation>
        </message>
        <message>
            <source>Not in your library: {0}</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Nicht in deiner Bibliothek: {0}</translation>
        </message>
        <message>
            <source>Pictures to look for</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Gesuchte Bilder</translation>
        </message>
        <message>
            <source>Save list…</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Liste speichern …</translation>
        </message>
        <message>
            <source>Save the list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Liste speichern</translation>
        </message>
        <message>
            <source>The list cannot be saved: {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Die Liste lässt sich nicht speichern: {0}.</translation>
        </message>
        <message>
            <source>The list is in {0}.</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Die Liste ist in {0}.</translation>
        </message>
        <message>
            <source>The selected ones, or all that are listed</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Die ausgewählten, sonst alle aufgeführten</translation>
        </message>
        <message>
            <source>Which pictures to list</source>
            <extracomment>photofind/gui/batch_list.py</extracomment>
            <translation>Welche Bilder aufgeführt werden</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>100 %: the photo's own pixels (1). All of it: 0</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>100 %: die Pixel des Fotos selbst (1). Alles: 0</translation>
        </message>
        <message>
            <source>Back (Escape)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Zurück (Escape)</translation>
        </message>
        <message>
            <source>Beside</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Daneben</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Difference</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Flip</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Wechseln</translation>
        </message>
        <message>
            <source>Matches</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Space: the next photo</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Leertaste: das nächste Foto</translation>
        </message>
        <message>
            <source>Split</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>What differs</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Vergrößern (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Verkleinern (−)</translation>
        </message>
        <message>
            <source>{0} · preview only: the file cannot be read now</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>{0} · nur Vorschau: die Datei ist jetzt nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>ComparePainter</name>
        <message>
            <source>Comparing…</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>Vergleicht …</translation>
        </message>
        <message>
            <source>Loading…</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>Lädt …</translation>
        </message>
        <message>
            <source>Not one pixel differs</source>
            <extracomment>photofind/gui/compare_painter.py</extracomment>
            <translation>Nicht ein Pixel ist anders</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Pictures compared</source>
            <extracomment>photofind/gui/compare_view.py</extracomment>
            <translation>Verglichene Bilder</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>A model may not be named {0}: use letters, digits, points and dashes.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Ein Modell darf nicht {0} heißen: nimm Buchstaben, Ziffern, Punkte und Striche.</translation>
        </message>
        <message>
            <source>A text model needs the tokenizer that belongs to it.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Ein Textmodell braucht den Tokenizer, der zu ihm gehört.</translation>
        </message>
        <message>
            <source>Another photofind is scanning this library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Ein anderes photofind durchsucht gerade die Ordner dieser Bibliothek.</translation>
        </message>
        <message>
            <source>Cannot export to {0}: the name must end in .npz, .h5 or .csv.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Nach {0} lässt sich nicht ausgeben: der Name muss auf .npz, .h5 oder .csv enden.</translation>
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} lässt sich nicht lesen: {1}.</translation>
        </message>
        <message>
            <source>Cannot write {0}: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} lässt sich nicht schreiben: {1}.</translation>
        </message>
        <message>
            <source>Image and text model are no pair: {0} and {1} numbers.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Bild- und Textmodell passen nicht zusammen: {0} und {1} Zahlen.</translation>
        </message>
        <message>
            <source>Install photofind[models] so that a classifier can be cut before its last layer.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Installiere photofind[models], damit ein Klassifikator vor seiner letzten Schicht abgeschnitten werden kann.</translation>
        </message>
        <message>
            <source>Install photofind[text] to search photos by words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Installiere photofind[text], um Fotos mit Worten zu suchen.</translation>
        </message>
        <message>
            <source>On this system photofind cannot let go of photos safely yet.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Auf diesem System kann photofind Fotos noch nicht sicher entfernen.</translation>
        </message>
        <message>
            <source>One of the two folders lies in the other, so they cannot be compared.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Einer der beiden Ordner liegt im anderen, daher lassen sie sich nicht vergleichen.</translation>
        </message>
        <message>
            <source>The description of the model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Beschreibung des Modells {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>The embedding model that ships with photofind is gone.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell, das photofind mitbringt, ist verschwunden.</translation>
        </message>
        <message>
            <source>The embedding model {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>The embedding model {0} is damaged or not an ONNX model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell {0} ist beschädigt oder kein ONNX-Modell.</translation>
        </message>
        <message>
            <source>The file {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Datei {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be listed: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Ordner {0} lässt sich nicht auflisten: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Den Ordner {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>The index cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Index lässt sich nicht nach {0} schreiben.</translation>
        </message>
        <message>
            <source>The index holds vectors of {0} numbers, not of {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Index enthält Vektoren von {0} Zahlen, nicht von {1}.</translation>
        </message>
        <message>
            <source>The input {0} does not take pictures of three colours.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Eingang {0} nimmt keine Bilder mit drei Farben.</translation>
        </message>
        <message>
            <source>The library in {0} is of an older version and read-only.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Bibliothek in {0} ist von einer älteren Version und schreibgeschützt.</translation>
        </message>
        <message>
            <source>The library in {0} was written by a newer photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Bibliothek in {0} wurde von einem neueren photofind geschrieben.</translation>
        </message>
        <message>
            <source>The map could not be laid out: its process ended.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Karte ließ sich nicht auslegen: ihr Prozess endete.</translation>
        </message>
        <message>
            <source>The model has no last layer that could be cut off.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell hat keine letzte Schicht, die sich abschneiden ließe.</translation>
        </message>
        <message>
            <source>The model has no {0} {1}, only {2}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell hat kein {0} {1}, nur {2}.</translation>
        </message>
        <message>
            <source>The model in use knows no words: photofind models list shows which do.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das benutzte Modell kennt keine Worte: photofind models list zeigt, welche es tun.</translation>
        </message>
        <message>
            <source>The model takes {0} pixels, not {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell nimmt {0} Pixel, nicht {1}.</translation>
        </message>
        <message>
            <source>The model takes {0} x {1} pixels, not a square.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell nimmt {0} x {1} Pixel, kein Quadrat.</translation>
        </message>
        <message>
            <source>The model {0} cannot be run: {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell {0} lässt sich nicht ausführen: {1}.</translation>
        </message>
        <message>
            <source>The model {0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell {0} lässt sich nicht nach {1} schreiben.</translation>
        </message>
        <message>
            <source>The model {0} has damaged metadata.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell {0} hat beschädigte Metadaten.</translation>
        </message>
        <message>
            <source>The model {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>The model {0} is not installed.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Modell {0} ist nicht installiert.</translation>
        </message>
        <message>
            <source>The plan {0}, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Plan {0}, daher geschah nichts.</translation>
        </message>
        <message>
            <source>The region is too small to search for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Ausschnitt ist zu klein, um danach zu suchen.</translation>
        </message>
        <message>
            <source>The region lies outside of the picture.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Ausschnitt liegt außerhalb des Bildes.</translation>
        </message>
        <message>
            <source>The saved index is damaged or of another format.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der gespeicherte Index ist beschädigt oder von anderer Art.</translation>
        </message>
        <message>
            <source>The saved index is missing or damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der gespeicherte Index fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <source>The saved index was made with another model.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der gespeicherte Index stammt von einem anderen Modell.</translation>
        </message>
        <message>
            <source>The setting {0} in {1} has a wrong value.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Einstellung {0} in {1} hat einen falschen Wert.</translation>
        </message>
        <message>
            <source>The setting {0} in {1} must be between 0 and {2}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Einstellung {0} in {1} muss zwischen 0 und {2} liegen.</translation>
        </message>
        <message>
            <source>The settings cannot be written to {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Einstellungen lassen sich nicht nach {0} schreiben.</translation>
        </message>
        <message>
            <source>The settings in {0} are not photofind's.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Einstellungen in {0} sind nicht die von photofind.</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Die Einstellungen in {0} lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>The text model gives no vector for a text.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Textmodell gibt keinen Vektor für einen Text.</translation>
        </message>
        <message>
            <source>The text model takes no words.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das Textmodell nimmt keine Worte.</translation>
        </message>
        <message>
            <source>The tokenizer {0} does not exist.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Den Tokenizer {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>The tokenizer {0} is damaged.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Der Tokenizer {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>There is no act {0} in the journal.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Im Journal gibt es keine Handlung {0}.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Es gibt keinen Ordner {0}.</translation>
        </message>
        <message>
            <source>There is no library in {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>In {0} ist keine Bibliothek.</translation>
        </message>
        <message>
            <source>There is no model named {0} to install, only {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Es gibt kein Modell {0} zum Installieren, nur {1}.</translation>
        </message>
        <message>
            <source>There is no picture to look for.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Es gibt kein Bild, nach dem gesucht werden soll.</translation>
        </message>
        <message>
            <source>There is no room left on the disk of {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Auf dem Datenträger von {0} ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>There is no room to write {0}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Es ist kein Platz, um {0} zu schreiben.</translation>
        </message>
        <message>
            <source>There is nothing in {0} that photofind set aside.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>In {0} ist nichts, was photofind beiseitegelegt hätte.</translation>
        </message>
        <message>
            <source>This is not a plan of photofind.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das ist kein Plan von photofind.</translation>
        </message>
        <message>
            <source>This is not a plan: it is not JSON, or was cut short.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Das ist kein Plan: es ist kein JSON, oder es wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>This plan cannot be read; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Dieser Plan lässt sich nicht lesen; mach ihn neu.</translation>
        </message>
        <message>
            <source>This plan was changed after it was made, so nothing was done.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Dieser Plan wurde nachträglich geändert, daher geschah nichts.</translation>
        </message>
        <message>
            <source>This plan was written by another version of photofind; make it again.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Dieser Plan stammt von einer anderen Version von photofind; mach ihn neu.</translation>
        </message>
        <message>
            <source>a JPEG of {0} bits per sample cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein JPEG mit {0} Bit je Wert lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>a JPEG of {0} colour components cannot be decoded</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein JPEG mit {0} Farbanteilen lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>a PPM whose samples end at {0} cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein PPM, dessen Werte bei {0} enden, lässt sich nicht genau vergleichen</translation>
        </message>
        <message>
            <source>a RAW and a developed picture are never judged against each other</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein RAW und ein entwickeltes Bild werden nie gegeneinander beurteilt</translation>
        </message>
        <message>
            <source>a deep TIFF of this colour model cannot be compared exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein tiefes TIFF mit diesem Farbmodell lässt sich nicht genau vergleichen</translation>
        </message>
        <message>
            <source>a greater colour depth</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>eine größere Farbtiefe</translation>
        </message>
        <message>
            <source>a person should look at it first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein Mensch sollte es erst ansehen</translation>
        </message>
        <message>
            <source>a picture that was not read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein Bild, das nicht gelesen wurde</translation>
        </message>
        <message>
            <source>a thousand files of its name are there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>tausend Dateien dieses Namens sind schon da</translation>
        </message>
        <message>
            <source>another file lies at {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>eine andere Datei liegt unter {0}</translation>
        </message>
        <message>
            <source>another file lies in its place</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>eine andere Datei liegt an seiner Stelle</translation>
        </message>
        <message>
            <source>another lossless format</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>anderes verlustfreies Format</translation>
        </message>
        <message>
            <source>another part of the plan lets go of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein anderer Teil des Plans entfernt es</translation>
        </message>
        <message>
            <source>another program keeps a catalog of this folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein anderes Programm führt einen Katalog dieses Ordners</translation>
        </message>
        <message>
            <source>blurred</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>unscharf</translation>
        </message>
        <message>
            <source>brightened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>aufgehellt</translation>
        </message>
        <message>
            <source>container</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>andere Hülle</translation>
        </message>
        <message>
            <source>covered</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>mit etwas darüber</translation>
        </message>
        <message>
            <source>cropped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>beschnitten</translation>
        </message>
        <message>
            <source>cropped to {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>auf {0} beschnitten</translation>
        </message>
        <message>
            <source>darkened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>abgedunkelt</translation>
        </message>
        <message>
            <source>decoding takes longer than {0} s</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das Lesen dauert länger als {0} s</translation>
        </message>
        <message>
            <source>deeper colours</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>tiefere Farben</translation>
        </message>
        <message>
            <source>denoised</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>entrauscht</translation>
        </message>
        <message>
            <source>enlarged to {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>auf {0} vergrößert</translation>
        </message>
        <message>
            <source>files that belong to it came or went since the plan was made</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>zugehörige Dateien kamen oder gingen, seit der Plan gemacht wurde</translation>
        </message>
        <message>
            <source>framed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>mit Rahmen</translation>
        </message>
        <message>
            <source>further pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>weitere Seiten oder Einzelbilder</translation>
        </message>
        <message>
            <source>greyscale</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Graustufen</translation>
        </message>
        <message>
            <source>it and the copy that would stay are one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es und die Kopie, die bliebe, sind eine Datei unter zwei Namen</translation>
        </message>
        <message>
            <source>it and the copy that would stay are parts of one shot</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es und die Kopie, die bliebe, sind Teile einer Aufnahme</translation>
        </message>
        <message>
            <source>it comes first by name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es kommt dem Namen nach zuerst</translation>
        </message>
        <message>
            <source>it could not be moved to the trash</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ließ sich nicht in den Papierkorb legen</translation>
        </message>
        <message>
            <source>it did not arrive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es kam nicht an</translation>
        </message>
        <message>
            <source>it has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es enthält kein Bild</translation>
        </message>
        <message>
            <source>it has the cleaner name</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es hat den schlichteren Namen</translation>
        </message>
        <message>
            <source>it has the most pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es hat die meisten Pixel</translation>
        </message>
        <message>
            <source>it has the original metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es hat die ursprünglichen Metadaten</translation>
        </message>
        <message>
            <source>it is damaged ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist beschädigt ({0})</translation>
        </message>
        <message>
            <source>it is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>it is encoded best</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist am besten kodiert</translation>
        </message>
        <message>
            <source>it is in a protected folder</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es liegt in einem geschützten Ordner</translation>
        </message>
        <message>
            <source>it is no ordinary file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>it is not a picture of a known format</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist kein Bild in einem bekannten Format</translation>
        </message>
        <message>
            <source>it is not in the trash any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist nicht mehr im Papierkorb</translation>
        </message>
        <message>
            <source>it is on a drive that is there</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es liegt auf einem angeschlossenen Laufwerk</translation>
        </message>
        <message>
            <source>it is on an internal drive</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es liegt auf einem eingebauten Laufwerk</translation>
        </message>
        <message>
            <source>it is the last copy on this volume, and one should stay on a second volume</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist die letzte Kopie auf diesem Datenträger, und auf einem zweiten soll eine bleiben</translation>
        </message>
        <message>
            <source>it is the only one that is intact</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>nur es ist unversehrt</translation>
        </message>
        <message>
            <source>it is the original, not an edited copy</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es ist das Original, keine bearbeitete Kopie</translation>
        </message>
        <message>
            <source>it kept another file</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>dort lag eine andere Datei</translation>
        </message>
        <message>
            <source>it lies where photofind never touches anything</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es liegt, wo photofind nie etwas anrührt</translation>
        </message>
        <message>
            <source>it needs more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es braucht mehr Speicher, als ein Foto haben darf</translation>
        </message>
        <message>
            <source>it shows the whole picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es zeigt das ganze Bild</translation>
        </message>
        <message>
            <source>it vanished during the scan</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es verschwand während des Durchsuchens</translation>
        </message>
        <message>
            <source>it was kept for a photo that is not verified against the copy that stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es blieb für ein Foto, das nicht mit der bleibenden Kopie verglichen ist</translation>
        </message>
        <message>
            <source>it was taken first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es wurde zuerst aufgenommen</translation>
        </message>
        <message>
            <source>its colour profile cannot be applied exactly</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>sein Farbprofil lässt sich nicht genau anwenden</translation>
        </message>
        <message>
            <source>its content is not what was expected</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>sein Inhalt ist nicht der erwartete</translation>
        </message>
        <message>
            <source>its decoder crashed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>der Dekoder ist daran abgestürzt</translation>
        </message>
        <message>
            <source>its drive is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>sein Laufwerk ist nicht angeschlossen</translation>
        </message>
        <message>
            <source>its file holds the most</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>seine Datei enthält am meisten</translation>
        </message>
        <message>
            <source>its folder cannot be listed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>der Inhalt seines Ordners lässt sich nicht auflisten</translation>
        </message>
        <message>
            <source>its folder comes first</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>sein Ordner steht weiter oben</translation>
        </message>
        <message>
            <source>its folder was moved or replaced in this moment</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>sein Ordner wurde in diesem Augenblick verschoben oder ersetzt</translation>
        </message>
        <message>
            <source>its layout is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>sein Aufbau ist nicht bekannt</translation>
        </message>
        <message>
            <source>its volume cannot hold one file under two names</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>sein Datenträger kann eine Datei nicht unter zwei Namen führen</translation>
        </message>
        <message>
            <source>its volume or folder cannot be written to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>in seinen Datenträger oder Ordner lässt sich nicht schreiben</translation>
        </message>
        <message>
            <source>keywords</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>andere Metadaten</translation>
        </message>
        <message>
            <source>mirrored</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>gespiegelt</translation>
        </message>
        <message>
            <source>more pages or frames</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>mehr Seiten oder Einzelbilder</translation>
        </message>
        <message>
            <source>more pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>mehr Pixel</translation>
        </message>
        <message>
            <source>no copy that stays was verified against it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>keine bleibende Kopie wurde mit ihm verglichen</translation>
        </message>
        <message>
            <source>noisy</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>verrauscht</translation>
        </message>
        <message>
            <source>one member of every group stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ein Foto jeder Gruppe bleibt</translation>
        </message>
        <message>
            <source>only this file has something that would be lost</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>nur diese Datei hat etwas, das verloren ginge</translation>
        </message>
        <message>
            <source>other metadata</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>andere Metadaten</translation>
        </message>
        <message>
            <source>permission denied</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <source>pixels without compression loss</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Pixel ohne Kompressionsverlust</translation>
        </message>
        <message>
            <source>recoloured</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>umgefärbt</translation>
        </message>
        <message>
            <source>recompressed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>neu gespeichert</translation>
        </message>
        <message>
            <source>resized</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>verkleinert</translation>
        </message>
        <message>
            <source>resized to {0}</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>auf {0} verkleinert</translation>
        </message>
        <message>
            <source>resized to {0}, its true size</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>auf {0} verkleinert, seine wahre Größe</translation>
        </message>
        <message>
            <source>sharpened</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>geschärft</translation>
        </message>
        <message>
            <source>shows more around it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>zeigt mehr ringsum</translation>
        </message>
        <message>
            <source>the GPS position</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die GPS-Position</translation>
        </message>
        <message>
            <source>the HEIF has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das HEIF enthält kein Bild</translation>
        </message>
        <message>
            <source>the HEIF is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das HEIF ist abgeschnitten</translation>
        </message>
        <message>
            <source>the HEIF is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das HEIF ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>the JPEG XL has no picture</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das JPEG XL enthält kein Bild</translation>
        </message>
        <message>
            <source>the JPEG XL is cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das JPEG XL ist abgeschnitten</translation>
        </message>
        <message>
            <source>the JPEG XL is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das JPEG XL ist beschädigt</translation>
        </message>
        <message>
            <source>the JPEG XL is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das JPEG XL ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>the JPEG is cut off before its picture begins</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das JPEG ist abgeschnitten, bevor sein Bild beginnt</translation>
        </message>
        <message>
            <source>the JPEG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das JPEG ist abgeschnitten oder beschädigt</translation>
        </message>
        <message>
            <source>the JPEG says that it has no pixels</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das JPEG sagt, dass es keine Pixel hat</translation>
        </message>
        <message>
            <source>the PNG is cut off or damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das PNG ist abgeschnitten oder beschädigt</translation>
        </message>
        <message>
            <source>the PNG is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das PNG ist beschädigt</translation>
        </message>
        <message>
            <source>the PNG is damaged: it has no header</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das PNG ist beschädigt: ihm fehlt der Kopf</translation>
        </message>
        <message>
            <source>the RAW file cannot be developed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die RAW-Datei lässt sich nicht entwickeln</translation>
        </message>
        <message>
            <source>the RAW file is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die RAW-Datei ist beschädigt</translation>
        </message>
        <message>
            <source>the RAW file is damaged, or its camera is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die RAW-Datei ist beschädigt, oder ihre Kamera ist nicht bekannt</translation>
        </message>
        <message>
            <source>the TIFF has a layout that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das TIFF hat einen unbekannten Aufbau</translation>
        </message>
        <message>
            <source>the TIFF is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das TIFF ist beschädigt</translation>
        </message>
        <message>
            <source>the TIFF is damaged, or of a kind that is not known</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das TIFF ist beschädigt oder von unbekannter Art</translation>
        </message>
        <message>
            <source>the WEBP is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das WebP ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>the bytes differ</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Bytes sind verschieden</translation>
        </message>
        <message>
            <source>the capture time</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Aufnahmezeit</translation>
        </message>
        <message>
            <source>the connection breaks off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Verbindung bricht ab</translation>
        </message>
        <message>
            <source>the copy that would stay cannot be read to the end</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, lässt sich nicht bis zum Ende lesen</translation>
        </message>
        <message>
            <source>the copy that would stay changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, hat sich seit der Beurteilung geändert</translation>
        </message>
        <message>
            <source>the copy that would stay is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, ist eine Verknüpfung</translation>
        </message>
        <message>
            <source>the copy that would stay is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, ist nicht mehr da</translation>
        </message>
        <message>
            <source>the copy that would stay is on a drive that is not plugged in</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, liegt auf einem nicht angeschlossenen Laufwerk</translation>
        </message>
        <message>
            <source>the copy that would stay is only a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, ist nur ein Platzhalter für eine in der Cloud</translation>
        </message>
        <message>
            <source>the copy that would stay lacks a part of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>der Kopie, die bliebe, fehlt ein Teil davon</translation>
        </message>
        <message>
            <source>the copy that would stay lies in a trash or quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, liegt in einem Papierkorb oder einer Quarantäne</translation>
        </message>
        <message>
            <source>the copy that would stay vanished in this moment; the file was put back</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Kopie, die bliebe, verschwand in diesem Augenblick; die Datei wurde zurückgelegt</translation>
        </message>
        <message>
            <source>the description</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Beschreibung</translation>
        </message>
        <message>
            <source>the drive of the copy that stays could not take down for whom it stays</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>auf dem Laufwerk der bleibenden Kopie ließ sich nicht vermerken, wofür sie bleibt</translation>
        </message>
        <message>
            <source>the file cannot be read</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>the file cannot be read ({0})</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei lässt sich nicht lesen ({0})</translation>
        </message>
        <message>
            <source>the file changed since it was judged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei hat sich seit der Beurteilung geändert</translation>
        </message>
        <message>
            <source>the file is a link</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei ist eine Verknüpfung</translation>
        </message>
        <message>
            <source>the file is a placeholder for one in the cloud</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei ist ein Platzhalter für eine in der Cloud</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>the file is gone</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei ist weg</translation>
        </message>
        <message>
            <source>the file is larger than 1 GB</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei ist größer als 1 GB</translation>
        </message>
        <message>
            <source>the file is not there any more</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Datei ist nicht mehr da</translation>
        </message>
        <message>
            <source>the others are copies of it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die anderen sind Kopien davon</translation>
        </message>
        <message>
            <source>the rating</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>die Bewertung</translation>
        </message>
        <message>
            <source>the {0} is damaged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das {0} ist beschädigt</translation>
        </message>
        <message>
            <source>the {0} is damaged or cut off</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>das {0} ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>there is no trash for it, nor a place for a quarantine</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>es gibt dafür keinen Papierkorb und keinen Platz für eine Quarantäne</translation>
        </message>
        <message>
            <source>there is not enough memory to decode it</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>der Speicher reicht nicht, um es zu lesen</translation>
        </message>
        <message>
            <source>tilted</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>geneigt</translation>
        </message>
        <message>
            <source>tilted {0}°</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>um {0}° geneigt</translation>
        </message>
        <message>
            <source>transparency</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>Durchsichtigkeit</translation>
        </message>
        <message>
            <source>truncated</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>abgeschnitten</translation>
        </message>
        <message>
            <source>turned</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>gedreht</translation>
        </message>
        <message>
            <source>turned {0}°</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>um {0}° gedreht</translation>
        </message>
        <message>
            <source>uncovered</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ohne das, was darüber liegt</translation>
        </message>
        <message>
            <source>uncropped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>zeigt mehr ringsum</translation>
        </message>
        <message>
            <source>unenlarged</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>in wahrer Größe</translation>
        </message>
        <message>
            <source>unframed</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ohne den Rahmen</translation>
        </message>
        <message>
            <source>upscaled</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>vergrößert</translation>
        </message>
        <message>
            <source>warped</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>verbogen</translation>
        </message>
        <message>
            <source>with something on top</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>mit etwas darüber</translation>
        </message>
        <message>
            <source>without the frame</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ohne den Rahmen</translation>
        </message>
        <message>
            <source>without what lies on top</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>ohne das, was darüber liegt</translation>
        </message>
        <message>
            <source>you said that it and another copy of it both stay</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>du hast gesagt, dass es und eine andere Kopie davon beide bleiben</translation>
        </message>
        <message>
            <source>you stopped before it was its turn</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>du hast angehalten, bevor es an der Reihe war</translation>
        </message>
        <message>
            <source>{0} cannot be added to</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>zu {0} lässt sich nichts hinzufügen</translation>
        </message>
        <message>
            <source>{0} cannot be added.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} lässt sich nicht hinzufügen.</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>{0} cannot be written to {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} lässt sich nicht nach {1} schreiben.</translation>
        </message>
        <message>
            <source>{0} cannot be written to, so nothing can be let go of, brought back or decided here.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>In {0} lässt sich nicht schreiben, deshalb kann hier nichts losgelassen, zurückgeholt oder entschieden werden.</translation>
        </message>
        <message>
            <source>{0} cannot be written to.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>In {0} lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>{0} could not be fetched, because {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} ließ sich nicht holen, denn {1}.</translation>
        </message>
        <message>
            <source>{0} is not a folder of the library.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} ist kein Ordner der Bibliothek.</translation>
        </message>
        <message>
            <source>{0} is not a folder.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} ist kein Ordner.</translation>
        </message>
        <message>
            <source>{0} is not a photofind {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} gehört nicht zu photofind ({1}).</translation>
        </message>
        <message>
            <source>{0} is too large</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} ist zu groß</translation>
        </message>
        <message>
            <source>{0} stays, because {1}.</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} bleibt, denn {1}.</translation>
        </message>
        <message>
            <source>{0} x {1} pixels need more memory than a photo may take</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} x {1} Pixel brauchen mehr Speicher, als ein Foto haben darf</translation>
        </message>
        <message>
            <source>{0} x {1} pixels need too much memory</source>
            <extracomment>photofind/gui/core_sentences.py</extracomment>
            <translation>{0} x {1} Pixel brauchen zu viel Speicher</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop to add this folder</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation>Ablegen, um diesen Ordner hinzuzufügen</translation>
        </message>
        <message>
            <source>Drop to find this picture</source>
            <extracomment>photofind/gui/drop_overlay.py</extracomment>
            <translation>Ablegen, um dieses Bild zu suchen</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Compare two folders…</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Zwei Ordner vergleichen …</translation>
        </message>
        <message>
            <source>Comparing photos…</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Fotos werden verglichen …</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Duplikate suchen</translation>
        </message>
        <message>
            <source>Groups appear here while the work goes on, the largest gain first.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Gruppen erscheinen hier während der Arbeit, der größte Gewinn zuerst.</translation>
        </message>
        <message>
            <source>No duplicates here</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Hier sind keine Duplikate</translation>
        </message>
        <message>
            <source>No group passes these filters</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Keine Gruppe passt zu diesen Filtern</translation>
        </message>
        <message>
            <source>Other words, folders, kinds or sizes may.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Vielleicht mit anderen Wörtern, Ordnern, Arten oder Größen.</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Fortschritt des Vergleichs</translation>
        </message>
        <message>
            <source>Show all groups</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Alle Gruppen zeigen</translation>
        </message>
        <message>
            <source>Undo takes all of these marks back.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Rückgängig nimmt alle diese Markierungen zurück.</translation>
        </message>
        <message>
            <source>When photos of your library are alike, they stand here in groups.</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>Wenn sich Fotos deiner Bibliothek gleichen, stehen sie hier in Gruppen.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A mistake in photofind: {0}. Your photos are safe.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>Ein Fehler in photofind: {0}. Deine Fotos sind sicher.</translation>
        </message>
        <message>
            <source>Another photofind is using this library. Try again in a moment.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>Ein anderes photofind benutzt diese Bibliothek. Versuch es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be recorded.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>Der Datenträger ist voll, daher lässt sich nichts mehr festhalten.</translation>
        </message>
        <message>
            <source>The library's catalog is damaged. Your photos are not.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>Der Katalog der Bibliothek ist beschädigt. Deine Fotos sind es nicht.</translation>
        </message>
        <message>
            <source>The library's folder cannot be written to.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>In den Ordner der Bibliothek lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>The model that judges likeness is missing or damaged.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>Das Modell, das Ähnlichkeit beurteilt, fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <source>This library was written by a newer photofind; update first.</source>
            <extracomment>photofind/gui/error_box.py</extracomment>
            <translation>Diese Bibliothek stammt von einem neueren photofind; aktualisiere es zuerst.</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message numerus="yes">
            <source>Compared with %Ln photo(s)</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>
                <numerusform>Mit %Ln Foto verglichen</numerusform>
                <numerusform>Mit %Ln Fotos verglichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop a picture here to find it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Zieh ein Bild hierher, um es zu suchen</translation>
        </message>
        <message>
            <source>From a file manager, a browser, or the clipboard. photofind says whether it is in your library and shows what looks like it. Drop many at once to learn which of them you have already.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Aus einem Dateimanager, einem Browser oder der Zwischenablage. photofind sagt, ob es in deiner Bibliothek ist, und zeigt, was ihm ähnlich sieht. Zieh viele auf einmal her, um zu erfahren, welche du schon hast.</translation>
        </message>
        <message>
            <source>How alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Wie ähnlich</translation>
        </message>
        <message>
            <source>Looking…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Suche …</translation>
        </message>
        <message>
            <source>Move the slider left.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Schieb den Regler nach links.</translation>
        </message>
        <message>
            <source>No photo of the library looks alike.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Kein Foto der Bibliothek sieht ähnlich aus.</translation>
        </message>
        <message>
            <source>None of these photos looks alike. Others of the library may.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Keines dieser Fotos sieht ähnlich aus. Andere der Bibliothek vielleicht.</translation>
        </message>
        <message>
            <source>Nothing is this much alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>So ähnlich ist nichts</translation>
        </message>
        <message>
            <source>Nothing like it</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Nichts Ähnliches</translation>
        </message>
        <message>
            <source>Nothing was compared</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Nichts wurde verglichen</translation>
        </message>
        <message>
            <source>Open pictures…</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Bilder öffnen …</translation>
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Photos for “{0}”</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Fotos zu „{0}“</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>This picture cannot be searched for</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Nach diesem Bild lässt sich nicht suchen</translation>
        </message>
        <message>
            <source>Too plain to compare: only exact copies can be recognised.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Zu schlicht zum Vergleichen: nur genaue Kopien sind zu erkennen.</translation>
        </message>
        <message>
            <source>Try another picture.</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>Versuch es mit einem anderen Bild.</translation>
        </message>
        <message>
            <source>at least {0} %</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>mindestens {0} %</translation>
        </message>
        <message>
            <source>this very photo</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>eben dieses Foto</translation>
        </message>
        <message>
            <source>{0} alike</source>
            <extracomment>photofind/gui/find_page.py</extracomment>
            <translation>{0} ähnlich</translation>
        </message>
    </context>
    <context>
        <name>FolderBox</name>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/folder_box.py</extracomment>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <extracomment>photofind/gui/folder_box.py</extracomment>
            <translation>Ordner wählen …</translation>
        </message>
    </context>
    <context>
        <name>FolderPanel</name>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>All photos</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>Copies in folders higher up stay.</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Kopien in höheren Ordnern bleiben.</translation>
        </message>
        <message>
            <source>Exclude…</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Ausnehmen …</translation>
        </message>
        <message>
            <source>FOLDERS</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>ORDNER</translation>
        </message>
        <message>
            <source>Folders</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Look for new photos here</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Hier nach neuen Fotos suchen</translation>
        </message>
        <message>
            <source>Move down</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up: its copies stay</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Nach oben: seine Kopien bleiben</translation>
        </message>
        <message>
            <source>Protected: never remove from here</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Geschützt: hier nie etwas entfernen</translation>
        </message>
        <message>
            <source>Remove from the library (photos stay)</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Aus der Bibliothek nehmen (Fotos bleiben)</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>not found</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>not plugged in</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>nicht angeschlossen</translation>
        </message>
        <message>
            <source>protected</source>
            <extracomment>photofind/gui/folder_panel.py</extracomment>
            <translation>geschützt</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Photos</source>
            <extracomment>photofind/gui/grid_view.py</extracomment>
            <translation>Fotos</translation>
        </message>
    </context>
    <context>
        <name>GroupFilterBar</name>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Another folder wins…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Anderer Ordner gewinnt …</translation>
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Jede Größe</translation>
        </message>
        <message>
            <source>By name</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Nach Namen</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>From {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Ab {0}</translation>
        </message>
        <message>
            <source>In all folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>In allen Ordnern</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Art</translation>
        </message>
        <message>
            <source>Largest gain first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Größter Gewinn zuerst</translation>
        </message>
        <message>
            <source>Mark by rule…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Nach Regel markieren …</translation>
        </message>
        <message>
            <source>Most photos first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Meiste Fotos zuerst</translation>
        </message>
        <message>
            <source>Newest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Only across folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Nur über Ordner hinweg</translation>
        </message>
        <message>
            <source>Only within a folder</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Nur innerhalb eines Ordners</translation>
        </message>
        <message>
            <source>Only within another folder…</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Nur in einem anderen Ordner …</translation>
        </message>
        <message>
            <source>Only within {0}</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Nur in {0}</translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Search names and folders</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Namen und Ordner durchsuchen</translation>
        </message>
        <message>
            <source>Size of the largest file</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Größe der größten Datei</translation>
        </message>
        <message>
            <source>Where the photos lie</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>Wo die Fotos liegen</translation>
        </message>
        <message>
            <source>{0} wins over others</source>
            <extracomment>photofind/gui/group_filter_bar.py</extracomment>
            <translation>{0} gewinnt vor anderen</translation>
        </message>
    </context>
    <context>
        <name>GroupTabs</name>
        <message>
            <source>Grades</source>
            <extracomment>photofind/gui/group_tabs.py</extracomment>
            <translation>Grade</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Groups of duplicates</source>
            <extracomment>photofind/gui/group_view.py</extracomment>
            <translation>Gruppen von Duplikaten</translation>
        </message>
    </context>
    <context>
        <name>HistogramView</name>
        <message>
            <source>Histograms</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>Histogramme</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>%Ln photo(s) left the library; the files are where they were.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>
                <numerusform>%Ln Foto verließ die Bibliothek; die Datei ist, wo sie war.</numerusform>
                <numerusform>%Ln Fotos verließen die Bibliothek; die Dateien sind, wo sie waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Add folder…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>{0} hinzufügen</translation>
        </message>
        <message>
            <source>Drop a folder here, or a picture to find it</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Zieh einen Ordner hierher, oder ein Bild, um es zu suchen</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Nach Namen filtern</translation>
        </message>
        <message>
            <source>Library</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Looking for photos…</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Suche nach Fotos …</translation>
        </message>
        <message>
            <source>No photo fits these filters</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Kein Foto passt zu diesen Filtern</translation>
        </message>
        <message>
            <source>No photos here</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Hier sind keine Fotos</translation>
        </message>
        <message>
            <source>Other words, another kind or another time may.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Vielleicht mit anderen Wörtern, anderer Art oder Zeit.</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Alle Fotos zeigen</translation>
        </message>
        <message>
            <source>Size of thumbnails</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <source>The first ones appear in a moment.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Die ersten erscheinen gleich.</translation>
        </message>
        <message>
            <source>The folders of this library hold no photo that can be read.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>Die Ordner dieser Bibliothek enthalten kein lesbares Foto.</translation>
        </message>
        <message>
            <source>photofind looks at your photos where they are. Nothing is copied, changed or sent anywhere.</source>
            <extracomment>photofind/gui/library_page.py</extracomment>
            <translation>photofind sieht sich deine Fotos an, wo sie sind. Nichts wird kopiert, verändert oder irgendwohin gesendet.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%Ln on unplugged drives</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>
                <numerusform>%Ln auf einem nicht angeschlossenen Laufwerk</numerusform>
                <numerusform>%Ln auf nicht angeschlossenen Laufwerken</numerusform>
            </translation>
        </message>
        <message>
            <source>Dropped picture</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>Abgelegtes Bild</translation>
        </message>
        <message>
            <source>The log is on the clipboard. Nothing was sent anywhere.</source>
            <extracomment>photofind/gui/main_window.py</extracomment>
            <translation>Das Protokoll ist in der Zwischenablage. Nichts wurde irgendwohin gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>photofind manual</source>
            <extracomment>photofind/gui/manual.py</extracomment>
            <translation>Handbuch von photofind</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder to the library; its photos appear here by likeness.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Füge der Bibliothek einen Ordner hinzu; seine Fotos erscheinen hier nach Ähnlichkeit.</translation>
        </message>
        <message>
            <source>How far the map is laid out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Wie weit die Karte ausgelegt ist</translation>
        </message>
        <message>
            <source>It was stopped before its end.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Es wurde vor dem Ende angehalten.</translation>
        </message>
        <message>
            <source>Lay out anew</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Neu auslegen</translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Karte auslegen</translation>
        </message>
        <message>
            <source>Laying out by likeness</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Wird nach Ähnlichkeit ausgelegt</translation>
        </message>
        <message>
            <source>Looking at what is new…</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Sieht sich Neues an …</translation>
        </message>
        <message>
            <source>Map</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Karte</translation>
        </message>
        <message>
            <source>No photos to lay out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Keine Fotos zum Auslegen</translation>
        </message>
        <message>
            <source>Photos that look alike will lie together. This takes minutes the first time; everything else works meanwhile.</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Fotos, die sich ähneln, liegen dann beieinander. Beim ersten Mal dauert das Minuten; alles andere geht währenddessen.</translation>
        </message>
        <message>
            <source>Select nothing</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Nichts auswählen</translation>
        </message>
        <message>
            <source>Select with a lasso</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Mit einem Lasso auswählen</translation>
        </message>
        <message>
            <source>Show everything</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>The map is being laid out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Die Karte wird ausgelegt</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Es gibt noch keine Karte</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>{0} left</source>
            <extracomment>photofind/gui/map_page.py</extracomment>
            <translation>noch {0}</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Map of the photos</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>Karte der Fotos</translation>
        </message>
        <message>
            <source>{0} photos in sight</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>{0} Fotos im Blick</translation>
        </message>
        <message>
            <source>{0}, {1} in the middle</source>
            <extracomment>photofind/gui/map_view.py</extracomment>
            <translation>{0}, {1} in der Mitte</translation>
        </message>
    </context>
    <context>
        <name>MarkBar</name>
        <message>
            <source>Review the plan…</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>Plan ansehen …</translation>
        </message>
        <message>
            <source>Space: keep or remove · K: keeper · C: compare · N: not duplicates · Enter: accept</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>Leer: markieren · K: bleibt · C: vergleichen · N: keine Duplikate · Enter: annehmen</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>accept</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>annehmen</translation>
        </message>
        <message>
            <source>keep all</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>alle behalten</translation>
        </message>
        <message>
            <source>keeper</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>bleibt</translation>
        </message>
        <message>
            <source>mark</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>markieren</translation>
        </message>
        <message>
            <source>select</source>
            <extracomment>photofind/gui/marks.py</extracomment>
            <translation>auswählen</translation>
        </message>
    </context>
    <context>
        <name>OverlapPage</name>
        <message>
            <source>Back (Escape)</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Zurück (Escape)</translation>
        </message>
        <message>
            <source>Choose two folders above, or drop them here: an old backup and your photos, for example. photofind says what is missing, and changes nothing.</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Wähle oben zwei Ordner, oder zieh sie hierher: eine alte Sicherung und deine Fotos, zum Beispiel. photofind sagt, was fehlt, und ändert nichts.</translation>
        </message>
        <message>
            <source>Compare</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Copy the list of what is missing</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Liste des Fehlenden kopieren</translation>
        </message>
        <message>
            <source>Folder in which its photos may be</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Ordner, in dem seine Fotos sein könnten</translation>
        </message>
        <message>
            <source>Folder to look through</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Ordner, der durchgesehen wird</translation>
        </message>
        <message>
            <source>How</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Wie</translation>
        </message>
        <message>
            <source>How much of</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Wie viel von</translation>
        </message>
        <message>
            <source>In both folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>In beiden Ordnern</translation>
        </message>
        <message>
            <source>In the first folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Im ersten Ordner</translation>
        </message>
        <message>
            <source>In the second folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Im zweiten Ordner</translation>
        </message>
        <message>
            <source>Is all of this folder already in another one?</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Ist alles aus diesem Ordner schon in einem anderen?</translation>
        </message>
        <message>
            <source>Lists</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Missing photos</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Fehlende Fotos</translation>
        </message>
        <message>
            <source>Only in the first folder</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Nur im ersten Ordner</translation>
        </message>
        <message>
            <source>Other missing files</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Andere fehlende Dateien</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Scan both folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Beide Ordner durchsuchen</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Swap the folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Ordner tauschen</translation>
        </message>
        <message>
            <source>Two folders</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Zwei Ordner</translation>
        </message>
        <message>
            <source>Why it was not compared</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>Warum es nicht verglichen wurde</translation>
        </message>
        <message>
            <source>is in</source>
            <extracomment>photofind/gui/overlap_page.py</extracomment>
            <translation>ist in</translation>
        </message>
    </context>
    <context>
        <name>PhotoCommands</name>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>
                <numerusform>%Ln Pfad kopiert.</numerusform>
                <numerusform>%Ln Pfade kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find by a picture file</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>Mit einer Bilddatei suchen</translation>
        </message>
        <message>
            <source>No program could open {0}.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>Kein Programm konnte {0} öffnen.</translation>
        </message>
        <message>
            <source>Opened picture</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>Geöffnetes Bild</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <source>There is no picture in this.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>Darin ist kein Bild.</translation>
        </message>
        <message>
            <source>This picture is on the web, and photofind fetches nothing from there. Save it first, then drop the file here.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>Dieses Bild liegt im Netz, und photofind holt nichts von dort. Speichere es erst und zieh dann die Datei hierher.</translation>
        </message>
        <message>
            <source>{0} is on a drive that is not plugged in.</source>
            <extracomment>photofind/gui/photo_commands.py</extracomment>
            <translation>{0} liegt auf einem nicht angeschlossenen Laufwerk.</translation>
        </message>
    </context>
    <context>
        <name>PhotoFilterBar</name>
        <message>
            <source>All cameras</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Alle Kameras</translation>
        </message>
        <message>
            <source>All folders</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Alle Ordner</translation>
        </message>
        <message>
            <source>All kinds</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Any size</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Jede Größe</translation>
        </message>
        <message>
            <source>Any time</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Between two days…</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Zwischen zwei Tagen …</translation>
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>First day</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Art</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>
                <numerusform>Letzter Tag</numerusform>
                <numerusform>Letzte %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Over {0} MB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Über {0} MB</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Size of the file</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Größe der Datei</translation>
        </message>
        <message>
            <source>Time taken</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Aufnahmezeit</translation>
        </message>
        <message>
            <source>Under 300 KB</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>Unter 300 KB</translation>
        </message>
        <message>
            <source>to</source>
            <extracomment>photofind/gui/photo_filter_bar.py</extracomment>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, loading</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>Foto, lädt</translation>
        </message>
        <message>
            <source>to keep</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>bleibt</translation>
        </message>
    </context>
    <context>
        <name>PlanPanel</name>
        <message numerus="yes">
            <source>%Ln photo(s) would go to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>
                <numerusform>%Ln Foto käme in den Papierkorb</numerusform>
                <numerusform>%Ln Fotos kämen in den Papierkorb</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the groups</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Zurück zu den Gruppen</translation>
        </message>
        <message>
            <source>Because</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Weil</translation>
        </message>
        <message>
            <source>Drives left</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Verbliebene Laufwerke</translation>
        </message>
        <message>
            <source>Goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Geht</translation>
        </message>
        <message>
            <source>In the trash: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Im Papierkorb: {0}</translation>
        </message>
        <message>
            <source>Making the plan…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Plan wird gemacht …</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln photo(s) to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>
                <numerusform>%Ln Foto in den Papierkorb legen</numerusform>
                <numerusform>%Ln Fotos in den Papierkorb legen</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <source>Moving photos to the trash…</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Fotos kommen in den Papierkorb …</translation>
        </message>
        <message>
            <source>No program here can show the trash.</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Kein Programm hier kann den Papierkorb zeigen.</translation>
        </message>
        <message>
            <source>Nothing would go</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Nichts würde gehen</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Papierkorb öffnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Stays</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>Stays for it</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Bleibt dafür</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>The plan in detail</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Der Plan im Einzelnen</translation>
        </message>
        <message>
            <source>This computer</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Dieser Rechner</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What goes</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Was geht</translation>
        </message>
        <message>
            <source>What goes: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Was geht: {0}</translation>
        </message>
        <message>
            <source>What stays after all</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Was doch bleibt</translation>
        </message>
        <message>
            <source>What stays after all: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Was doch bleibt: {0}</translation>
        </message>
        <message>
            <source>What went: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Was ging: {0}</translation>
        </message>
        <message>
            <source>Why</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>Warum</translation>
        </message>
        <message>
            <source>to a quarantine folder, for this drive has no trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>in einen Quarantäneordner, denn dieses Laufwerk hat keinen Papierkorb</translation>
        </message>
        <message>
            <source>to the folder you chose</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>in den Ordner, den du gewählt hast</translation>
        </message>
        <message>
            <source>to the trash</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>in den Papierkorb</translation>
        </message>
        <message>
            <source>you stopped the rest</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>den Rest hast du angehalten</translation>
        </message>
        <message>
            <source>{0} carries this to your other devices</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} überträgt das auf deine anderen Geräte</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} return when it is emptied</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} kommen zurück, wenn er geleert wird</translation>
        </message>
        <message>
            <source>{0} to gain</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{0} zu gewinnen</translation>
        </message>
        <message>
            <source>{drive}: {files} {place}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>{drive}: {files} {place}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) are in the trash</source>
            <translation type="vanished">
                <numerusform>%Ln Foto ist im Papierkorb</numerusform>
                <numerusform>%Ln Fotos sind im Papierkorb</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>Nothing was looked for yet</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Noch wurde nichts gesucht</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>The library cannot be opened</source>
            <extracomment>photofind/gui/app.py</extracomment>
            <translation>Die Bibliothek lässt sich nicht öffnen</translation>
        </message>
    </context>
    <context>
        <name>QueryPanel</name>
        <message>
            <source>LOOKING FOR</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>GESUCHT</translation>
        </message>
        <message>
            <source>Mirror</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <source>Open…</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Or describe it in words</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Oder mit Worten beschreiben</translation>
        </message>
        <message>
            <source>Paste</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Search for the whole picture</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Nach dem ganzen Bild suchen</translation>
        </message>
        <message>
            <source>Turn left</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Turn right</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Words to find photos by</source>
            <extracomment>photofind/gui/query_panel.py</extracomment>
            <translation>Worte, nach denen Fotos gesucht werden</translation>
        </message>
    </context>
    <context>
        <name>QueryView</name>
        <message>
            <source>Draw a rectangle to search for a part of the picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation>Zieh ein Rechteck auf, um nach einem Teil des Bildes zu suchen</translation>
        </message>
        <message>
            <source>Query picture</source>
            <extracomment>photofind/gui/query_view.py</extracomment>
            <translation>Gesuchtes Bild</translation>
        </message>
    </context>
    <context>
        <name>RepairQuestion</name>
        <message numerus="yes">
            <source>%Ln folder(s) (is/are) known again, with order and protection.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>
                <numerusform>%Ln Ordner ist wieder bekannt, mit Rang und Schutz.</numerusform>
                <numerusform>%Ln Ordner sind wieder bekannt, mit Rang und Schutz.</numerusform>
            </translation>
        </message>
        <message>
            <source>A repair sets it aside and begins a new catalog. Nothing is deleted. All that is in your photos is read from them again by a scan, which may take as long as the first one did.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Die Reparatur legt ihn beiseite und beginnt einen neuen Katalog. Nichts wird gelöscht. Alles, was in deinen Fotos steht, wird bei einer Suche neu aus ihnen gelesen; das kann so lange dauern wie beim ersten Mal.</translation>
        </message>
        <message>
            <source>A repair sets it aside and makes it anew. Nothing is deleted. Folders, photos, decisions and what went to the trash stay as they are.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Die Reparatur legt das Beschädigte beiseite und legt es neu an. Nichts wird gelöscht. Ordner, Fotos, Entscheidungen und was im Papierkorb liegt, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Damaged: {0} in {1}</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Beschädigt: {0} in {1}</translation>
        </message>
        <message>
            <source>Kept: your photos, what went to the trash and how to bring it back, and your decisions about duplicates. Folders, their order and their protection are kept as far as they can still be read; you are told which are not.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Erhalten bleiben: deine Fotos, was in den Papierkorb ging und wie es zurückkommt, und deine Entscheidungen über Duplikate. Ordner, ihr Rang und ihr Schutz bleiben erhalten, soweit sie noch lesbar sind; du erfährst, welche nicht.</translation>
        </message>
        <message>
            <source>Looking what is damaged…</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Es wird nachgesehen, was beschädigt ist …</translation>
        </message>
        <message>
            <source>No damage is found any more</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Es ist kein Schaden mehr zu finden</translation>
        </message>
        <message>
            <source>Open the library</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Bibliothek öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Repair</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Reparieren</translation>
        </message>
        <message>
            <source>Repairing…</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Wird repariert …</translation>
        </message>
        <message>
            <source>The library could not be repaired</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Die Bibliothek konnte nicht repariert werden</translation>
        </message>
        <message>
            <source>The library is damaged. Your photos are not.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Die Bibliothek ist beschädigt. Deine Fotos sind es nicht.</translation>
        </message>
        <message>
            <source>The library is repaired</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Die Bibliothek ist repariert</translation>
        </message>
        <message>
            <source>The library may open now.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Die Bibliothek lässt sich jetzt vielleicht öffnen.</translation>
        </message>
        <message>
            <source>The record of what went to the trash, and of your decisions, is damaged. It stays as it is, because nobody can make it again: bring journal.sqlite back from a backup if you have one. What lies in the trash is still there.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Die Aufzeichnung darüber, was in den Papierkorb ging, und über deine Entscheidungen ist beschädigt. Sie bleibt, wie sie ist, denn niemand kann sie neu anlegen: Hole journal.sqlite aus einer Sicherung zurück, wenn du eine hast. Was im Papierkorb liegt, ist noch dort.</translation>
        </message>
        <message>
            <source>These folders are not here now. Add them when they are, and protect them again if they were protected: {0}</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Diese Ordner sind gerade nicht da. Füge sie hinzu, wenn sie es sind, und schütze sie wieder, falls sie geschützt waren: {0}</translation>
        </message>
        <message>
            <source>This takes a moment.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Das dauert einen Augenblick.</translation>
        </message>
        <message>
            <source>What was damaged is in {0}.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Das Beschädigte liegt in {0}.</translation>
        </message>
        <message>
            <source>Which folders there were, and which were protected, could not be read any more. Add them again, and protect them before you let go of anything.</source>
            <extracomment>photofind/gui/repair_question.py</extracomment>
            <translation>Welche Ordner es gab und welche geschützt waren, war nicht mehr zu lesen. Füge sie wieder hinzu und schütze sie, bevor du etwas weggibst.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>One photo of every group stays.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>Ein Foto jeder Gruppe bleibt.</translation>
        </message>
        <message>
            <source>These files are the same, byte for byte: now all of them stay.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>Diese Dateien sind Byte für Byte gleich: nun bleiben sie alle.</translation>
        </message>
        <message numerus="yes">
            <source>photofind was interrupted while moving %Ln photo(s); nothing is lost. The activity page says where each is.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>photofind wurde unterbrochen, während es %Ln Foto verschob; nichts ist verloren. Die Seite Verlauf sagt, wo es ist.</numerusform>
                <numerusform>photofind wurde unterbrochen, während es %Ln Fotos verschob; nichts ist verloren. Die Seite Verlauf sagt, wo jedes ist.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>
                <numerusform>%Ln Datei ließ sich nicht lesen</numerusform>
                <numerusform>%Ln Dateien ließen sich nicht lesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Fotos vergleichen</translation>
        </message>
        <message>
            <source>Judging likeness</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Ähnlichkeit beurteilen</translation>
        </message>
        <message>
            <source>Looking for photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Nach Fotos suchen</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Progress of the scan</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Fortschritt des Durchsuchens</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Fotos lesen</translation>
        </message>
        <message>
            <source>Reading previews' originals</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Originale der Vorschaubilder lesen</translation>
        </message>
        <message>
            <source>Resume</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Show the list with the reasons</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Liste mit den Gründen zeigen</translation>
        </message>
        <message>
            <source>Starting…</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Beginnt …</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Working</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>{0} a second</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>{0} je Sekunde</translation>
        </message>
        <message>
            <source>{0} left</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>noch {0}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <extracomment>photofind/gui/scan_bar.py</extracomment>
            <translation>{done} von {total}</translation>
        </message>
    </context>
    <context>
        <name>ScanCommands</name>
        <message>
            <source>Add a folder of photos</source>
            <extracomment>photofind/gui/scan_commands.py</extracomment>
            <translation>Einen Ordner mit Fotos hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>SelectPanel</name>
        <message>
            <source>Another folder…</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>Anderer Ordner …</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Folder whose photos stay</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>Ordner, dessen Fotos bleiben</translation>
        </message>
        <message>
            <source>In every group shown, keep</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>In jeder gezeigten Gruppe behalten</translation>
        </message>
        <message>
            <source>Mark by rule</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>Nach Regel markieren</translation>
        </message>
        <message>
            <source>Mark them</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>What stays in every group</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>Was in jeder Gruppe bleibt</translation>
        </message>
        <message>
            <source>the largest file</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>die größte Datei</translation>
        </message>
        <message>
            <source>the largest picture</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>das größte Bild</translation>
        </message>
        <message>
            <source>the newest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>das neueste Foto</translation>
        </message>
        <message>
            <source>the oldest photo</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>das älteste Foto</translation>
        </message>
        <message>
            <source>the one photofind keeps</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>das, was photofind behält</translation>
        </message>
        <message>
            <source>what is in the folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>was im Ordner ist</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source> KB</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation> KB</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Über</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>As the system</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Folders</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Library: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Bibliothek: {0}</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Model: {0}</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Modell: {0}</translation>
        </message>
        <message>
            <source>Never scan</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Nie durchsuchen</translation>
        </message>
        <message>
            <source>New and changed photos are scanned soon after.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Neue und geänderte Fotos werden bald danach gelesen.</translation>
        </message>
        <message>
            <source>Notice new photos while the window is open</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Neue Fotos bemerken, während das Fenster offen ist</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>One for each core</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Einer je Kern</translation>
        </message>
        <message>
            <source>One pattern a line, for names of folders and files. The next scan obeys.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Ein Muster je Zeile, für Namen von Ordnern und Dateien. Gilt ab dem nächsten Durchsuchen.</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show a notification when a long scan ends</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Melden, wenn ein langes Durchsuchen endet</translation>
        </message>
        <message>
            <source>Spoken when photofind is started again.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Gilt, wenn photofind neu gestartet wird.</translation>
        </message>
        <message>
            <source>They can be made again at any time.</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Sie lassen sich jederzeit neu machen.</translation>
        </message>
        <message>
            <source>Threads for scanning</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Threads zum Durchsuchen</translation>
        </message>
        <message>
            <source>Thumbnails, at most, a photo</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>Vorschaubilder, höchstens, je Foto</translation>
        </message>
        <message>
            <source>{photos}, {size} on the disk for what photofind knows of them</source>
            <extracomment>photofind/gui/settings_page.py</extracomment>
            <translation>{photos}, {size} auf der Platte für das, was photofind von ihnen weiß</translation>
        </message>
    </context>
    <context>
        <name>SettingsQuestion</name>
        <message>
            <source>Quit</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Set the file aside and go on</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>Datei beiseitelegen und fortfahren</translation>
        </message>
        <message>
            <source>The settings cannot be read</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>Die Einstellungen sind nicht lesbar</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be set aside.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>Die Einstellungen in {0} lassen sich nicht beiseitelegen.</translation>
        </message>
        <message>
            <source>These are the settings of the first day; the damaged ones are in {0}. New photos are not noticed by themselves now. Say first what is never to be scanned.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>Dies sind die Einstellungen des ersten Tages; die beschädigten liegen in {0}. Neue Fotos werden jetzt nicht von selbst bemerkt. Lege zuerst fest, was nie durchsucht werden soll.</translation>
        </message>
        <message>
            <source>{0}

You can go on with the settings of the first day. The damaged file is set aside, and nothing is scanned until you say so, because what is never to be scanned must be chosen again. So must keys, language and rules. Photos, folders, their protection and your decisions are kept elsewhere and stay as they were.</source>
            <extracomment>photofind/gui/fresh_settings.py</extracomment>
            <translation>{0}

Du kannst mit den Einstellungen des ersten Tages fortfahren. Die beschädigte Datei wird beiseitegelegt, und nichts wird durchsucht, bis du es sagst, denn was nie durchsucht werden soll, muss neu gewählt werden. Ebenso Tasten, Sprache und Regeln. Fotos, Ordner, ihr Schutz und deine Entscheidungen liegen anderswo und bleiben, wie sie waren.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Click into a field and press other keys. Backspace leaves it without any.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>Klick in ein Feld und drücke andere Tasten. Die Rücktaste lässt es ohne Taste.</translation>
        </message>
        <message>
            <source>Keys for: {0}</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>Tasten für: {0}</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>Übliche Tasten für alles</translation>
        </message>
        <message>
            <source>Usual keys for: {0}</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>Übliche Tasten für: {0}</translation>
        </message>
        <message>
            <source>{0} alone is needed for typing. Add Ctrl or Alt.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{0} allein wird zum Tippen gebraucht. Nimm Ctrl oder Alt dazu.</translation>
        </message>
        <message>
            <source>{0} is needed to move about.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{0} wird zum Bewegen gebraucht.</translation>
        </message>
        <message>
            <source>{keys} already means “{action}”. Change that first.</source>
            <extracomment>photofind/gui/shortcut_page.py</extracomment>
            <translation>{keys} bedeutet schon „{action}“. Ändere das zuerst.</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Add folders, also on other drives. photofind looks at them and copies, changes or sends nothing.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Füge Ordner hinzu, auch auf anderen Laufwerken. photofind sieht sie an und kopiert, ändert oder sendet nichts.</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close the tour</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Rundgang schließen</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Drop a picture anywhere</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Zieh ein Bild irgendwohin</translation>
        </message>
        <message>
            <source>Every group says why it is one. The keeper has a star; what is marked goes to the trash only after a plan that you read first.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Jede Gruppe sagt, warum sie eine ist. Was bleibt, hat einen Stern; was markiert ist, kommt erst nach einem Plan, den du vorher liest, in den Papierkorb.</translation>
        </message>
        <message>
            <source>Everything has a way back</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Für alles gibt es einen Weg zurück</translation>
        </message>
        <message>
            <source>It says whether the picture is in your library, and shows what looks like it. Pasting works too, and so does a part of a picture.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>photofind sagt, ob das Bild in deiner Bibliothek ist, und zeigt, was ihm ähnlich sieht. Auch Einfügen geht, und ein Teil eines Bildes.</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>See why, then decide</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Sieh warum, dann entscheide</translation>
        </message>
        <message>
            <source>The map lays photos out by likeness: what looks alike lies together. Zoom in until every point is a picture.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Die Karte legt Fotos nach Ähnlichkeit aus: was sich ähnelt, liegt beieinander. Vergrößere, bis jeder Punkt ein Bild ist.</translation>
        </message>
        <message>
            <source>Tour</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Rundgang</translation>
        </message>
        <message>
            <source>Wander through all of it</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Geh durch alles hindurch</translation>
        </message>
        <message>
            <source>What was done is listed here, each with Restore. The keys of all actions are under Help, and this tour too.</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Was geschah, steht hier, jedes mit Zurückholen. Die Tasten aller Handlungen stehen unter Hilfe, und dieser Rundgang auch.</translation>
        </message>
        <message>
            <source>Your photos, where they are</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>Deine Fotos, wo sie sind</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <extracomment>photofind/gui/tour.py</extracomment>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message>
            <source>The scan is done</source>
            <extracomment>photofind/gui/upkeep.py</extracomment>
            <translation>Das Durchsuchen ist fertig</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%Ln cannot be read</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln ist unlesbar</numerusform>
                <numerusform>%Ln sind unlesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln geändert</numerusform>
                <numerusform>%Ln geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cop(y/ies) with the same pixels</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln Kopie mit denselben Pixeln</numerusform>
                <numerusform>%Ln Kopien mit denselben Pixeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be brought back</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>%Ln ließ sich nicht zurückholen</numerusform>
                <numerusform>%Ln ließen sich nicht zurückholen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln decision(s) taken back</source>
            <extracomment>photofind/gui/activity_page.py</extracomment>
            <translation>
                <numerusform>%Ln Entscheidung zurückgenommen</numerusform>
                <numerusform>%Ln Entscheidungen zurückgenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln Dokument</numerusform>
                <numerusform>%Ln Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln bearbeitete Kopie</numerusform>
                <numerusform>%Ln bearbeitete Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) (is/are) back in place.</source>
            <extracomment>photofind/gui/review.py</extracomment>
            <translation>
                <numerusform>%Ln Datei ist wieder an ihrem Platz.</numerusform>
                <numerusform>%Ln Dateien sind wieder an ihrem Platz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln folder(s) could not be looked into</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>In %Ln Ordner ließ sich nicht hineinsehen</numerusform>
                <numerusform>In %Ln Ordner ließ sich nicht hineinsehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln Gruppe</numerusform>
                <numerusform>%Ln Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln identical cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln gleiche Kopie</numerusform>
                <numerusform>%Ln gleiche Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in groups outside that folder</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln in Gruppen außerhalb dieses Ordners</numerusform>
                <numerusform>%Ln in Gruppen außerhalb dieses Ordners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new photo(s)</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln neues Foto</numerusform>
                <numerusform>%Ln neue Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln vom selben Moment</numerusform>
                <numerusform>%Ln vom selben Moment</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other file(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln andere Datei</numerusform>
                <numerusform>%Ln andere Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln path(s) copied.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln Pfad kopiert.</numerusform>
                <numerusform>%Ln Pfade kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln Foto</numerusform>
                <numerusform>%Ln Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) marked to go</source>
            <extracomment>photofind/gui/duplicates_page.py</extracomment>
            <translation>
                <numerusform>%Ln Foto zum Entfernen markiert</numerusform>
                <numerusform>%Ln Fotos zum Entfernen markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) went to the trash</source>
            <extracomment>photofind/gui/acted_bar.py</extracomment>
            <translation>
                <numerusform>%Ln Foto kam in den Papierkorb</numerusform>
                <numerusform>%Ln Fotos kamen in den Papierkorb</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) were compared by their bytes only</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln Foto wurde nur nach seinen Bytes verglichen</numerusform>
                <numerusform>%Ln Fotos wurden nur nach ihren Bytes verglichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) match</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>
                <numerusform>%Ln Punkt passt</numerusform>
                <numerusform>%Ln Punkte passen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln re-saved cop(y/ies)</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln neu gespeicherte Kopie</numerusform>
                <numerusform>%Ln neu gespeicherte Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>%Ln entfernt</numerusform>
                <numerusform>%Ln entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln similar</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%Ln ähnliches</numerusform>
                <numerusform>%Ln ähnliche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/) in protected folders</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln bleibt in geschützten Ordnern</numerusform>
                <numerusform>%Ln bleiben in geschützten Ordnern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/), because more than size or quality may differ</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln bleibt, denn mehr als Größe oder Qualität könnte anders sein</numerusform>
                <numerusform>%Ln bleiben, denn mehr als Größe oder Qualität könnte anders sein</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s/), because the kept one lacks metadata of it</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>%Ln bleibt, denn dem behaltenen fehlen Metadaten davon</numerusform>
                <numerusform>%Ln bleiben, denn dem behaltenen fehlen Metadaten davon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>
                <numerusform>%Ln Video</numerusform>
                <numerusform>%Ln Videos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message>
            <source>After a scan, resized and edited copies are found too.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>Nach dem Durchsuchen werden auch verkleinerte und bearbeitete Kopien gefunden.</translation>
        </message>
        <message>
            <source>All of them stay</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>Alle bleiben</translation>
        </message>
        <message>
            <source>Already there: {0}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>Schon da: {0}.</translation>
        </message>
        <message>
            <source>Also holds</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Enthält auch</translation>
        </message>
        <message>
            <source>Among these photos: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>Unter diesen Fotos: {0}</translation>
        </message>
        <message>
            <source>Another shot of the same scene. Never marked for you.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Eine andere Aufnahme derselben Szene. Wird nie für dich markiert.</translation>
        </message>
        <message>
            <source>Camera</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Cropped, framed, captioned or otherwise edited.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Beschnitten, gerahmt, beschriftet oder anders bearbeitet.</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Edited</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Every pixel is the same; only metadata or the container differ.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Jedes Pixel ist gleich; nur Metadaten oder Hülle sind anders.</translation>
        </message>
        <message>
            <source>Everything in {0} is also in {1}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>Alles in {0} ist auch in {1}.</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Format</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Format</translation>
        </message>
        <message>
            <source>Identical</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>In your library once; no copies</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>Einmal in deiner Bibliothek; keine Kopien</translation>
        </message>
        <message>
            <source>In your library: {0}</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>In deiner Bibliothek: {0}</translation>
        </message>
        <message>
            <source>Keeps the first</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>Behält das erste</translation>
        </message>
        <message>
            <source>Keeps the first: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>Behält das erste: {0}</translation>
        </message>
        <message>
            <source>Keywords</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>Lens</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Objektiv</translation>
        </message>
        <message>
            <source>Looks alike, and nothing more is claimed.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Sieht ähnlich aus; mehr wird nicht behauptet.</translation>
        </message>
        <message numerus="yes">
            <source>Marks %Ln photo(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>Markiert %Ln Foto</numerusform>
                <numerusform>Markiert %Ln Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing in {0}: {1} of {2} ({3}, {4}).</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>In {0} fehlen: {1} aus {2} ({3}, {4}).</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>No match</source>
            <extracomment>photofind/gui/compare_page.py</extracomment>
            <translation>Kein Treffer</translation>
        </message>
        <message>
            <source>Not among these photos</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>Nicht unter diesen Fotos</translation>
        </message>
        <message numerus="yes">
            <source>Not among these photos, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>
                <numerusform>Nicht unter diesen Fotos, aber %Ln vom selben Moment</numerusform>
                <numerusform>Nicht unter diesen Fotos, aber %Ln vom selben Moment</numerusform>
            </translation>
        </message>
        <message>
            <source>Not among these photos; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>Nicht unter diesen Fotos; das nächste ist {0} ähnlich</translation>
        </message>
        <message>
            <source>Not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>Nicht in deiner Bibliothek</translation>
        </message>
        <message numerus="yes">
            <source>Not in your library, but %Ln of the same moment</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>
                <numerusform>Nicht in deiner Bibliothek, aber %Ln vom selben Moment</numerusform>
                <numerusform>Nicht in deiner Bibliothek, aber %Ln vom selben Moment</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in your library; the closest is {0} alike</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>Nicht in deiner Bibliothek; das nächste ist {0} ähnlich</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has changed in %Ln photo(s).</source>
            <extracomment>photofind/gui/notices.py</extracomment>
            <translation>
                <numerusform>In %Ln Foto hat sich nichts geändert.</numerusform>
                <numerusform>In %Ln Fotos hat sich nichts geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of {0} is in {1}: {2}, {3}.</source>
            <extracomment>photofind/gui/overlap_words.py</extracomment>
            <translation>Nichts aus {0} ist in {1}: {2}, {3}.</translation>
        </message>
        <message>
            <source>Photo {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>Foto {0}</translation>
        </message>
        <message>
            <source>Pixels</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Place</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Quality</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Rating</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Same moment</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Selber Moment</translation>
        </message>
        <message>
            <source>Same picture</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Selbes Bild</translation>
        </message>
        <message>
            <source>Same pixels</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Selbe Pixel</translation>
        </message>
        <message>
            <source>Similar</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Ähnlich</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Taken</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>The files are the same, byte for byte.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Die Dateien sind Byte für Byte gleich.</translation>
        </message>
        <message>
            <source>The same picture, saved again: resized, recompressed, turned, recoloured.</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Dasselbe Bild, neu gespeichert: verkleinert, neu komprimiert, gedreht, umgefärbt.</translation>
        </message>
        <message>
            <source>These are not duplicates</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>Das sind keine Duplikate</translation>
        </message>
        <message>
            <source>Thrown away for good</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>Endgültig weggeworfen</translation>
        </message>
        <message>
            <source>Written by</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>Geschrieben von</translation>
        </message>
        <message>
            <source>accepted</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>another lossless format</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>anderes verlustfreies Format</translation>
        </message>
        <message>
            <source>bent or in perspective</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>verbogen oder perspektivisch</translation>
        </message>
        <message>
            <source>blurred</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>unscharf</translation>
        </message>
        <message>
            <source>brighter</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>heller</translation>
        </message>
        <message>
            <source>brightness {0} of 100</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>Helligkeit {0} von 100</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>unlesbar</translation>
        </message>
        <message>
            <source>cannot be read: {0}</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>unlesbar: {0}</translation>
        </message>
        <message>
            <source>cropped to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>auf {0} % beschnitten</translation>
        </message>
        <message>
            <source>darker</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>dunkler</translation>
        </message>
        <message>
            <source>enlarged to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>auf {0} % vergrößert</translation>
        </message>
        <message>
            <source>goes: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>geht: {0}</translation>
        </message>
        <message>
            <source>greyscale</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>Graustufen</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln accepted group(s)</source>
            <extracomment>photofind/gui/mark_bar.py</extracomment>
            <translation>
                <numerusform>in %Ln angenommenen Gruppe</numerusform>
                <numerusform>in %Ln angenommenen Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln group(s)</source>
            <extracomment>photofind/gui/select_panel.py</extracomment>
            <translation>
                <numerusform>in %Ln Gruppe</numerusform>
                <numerusform>in %Ln Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>in deiner Bibliothek</translation>
        </message>
        <message>
            <source>keeper</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>bleibt</translation>
        </message>
        <message>
            <source>keeps: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>behält: {0}</translation>
        </message>
        <message>
            <source>less noisy</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>weniger verrauscht</translation>
        </message>
        <message>
            <source>lossless</source>
            <extracomment>photofind/gui/compare_facts.py</extracomment>
            <translation>verlustfrei</translation>
        </message>
        <message>
            <source>mirrored</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>gespiegelt</translation>
        </message>
        <message>
            <source>no thumbnail</source>
            <extracomment>photofind/gui/photo_delegate.py</extracomment>
            <translation>kein Vorschaubild</translation>
        </message>
        <message>
            <source>noisier</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>verrauschter</translation>
        </message>
        <message>
            <source>not in your library</source>
            <extracomment>photofind/gui/verdicts.py</extracomment>
            <translation>nicht in deiner Bibliothek</translation>
        </message>
        <message>
            <source>on a drive that is not plugged in</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>auf einem nicht angeschlossenen Laufwerk</translation>
        </message>
        <message>
            <source>only this has: {0}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>nur dieses hat: {0}</translation>
        </message>
        <message>
            <source>other colours</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>andere Farben</translation>
        </message>
        <message>
            <source>other metadata</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>andere Metadaten</translation>
        </message>
        <message>
            <source>photo {0} of {1}</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>Foto {0} von {1}</translation>
        </message>
        <message>
            <source>photofind's choice</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>Wahl von photofind</translation>
        </message>
        <message>
            <source>photos that left the library</source>
            <extracomment>photofind/gui/decision_list.py</extracomment>
            <translation>Fotos, die die Bibliothek verließen</translation>
        </message>
        <message>
            <source>resized to {0} %</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>auf {0} % verkleinert</translation>
        </message>
        <message>
            <source>saved again</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>neu gespeichert</translation>
        </message>
        <message>
            <source>sharpened</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>geschärft</translation>
        </message>
        <message>
            <source>shows more around it</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>zeigt mehr ringsum</translation>
        </message>
        <message>
            <source>stays</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>bleibt</translation>
        </message>
        <message>
            <source>tilted {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>um {0}° geneigt</translation>
        </message>
        <message>
            <source>too plain to compare</source>
            <extracomment>photofind/gui/photo_model.py</extracomment>
            <translation>zu schlicht zum Vergleichen</translation>
        </message>
        <message>
            <source>turned {0}°</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>um {0}° gedreht</translation>
        </message>
        <message>
            <source>under a second</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>unter einer Sekunde</translation>
        </message>
        <message>
            <source>with a frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>mit Rahmen</translation>
        </message>
        <message>
            <source>with something on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>mit etwas darüber</translation>
        </message>
        <message>
            <source>without the frame</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>ohne den Rahmen</translation>
        </message>
        <message>
            <source>without what lies on top</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>ohne das, was darüber liegt</translation>
        </message>
        <message>
            <source>would be lost: {0}</source>
            <extracomment>photofind/gui/plan_panel.py</extracomment>
            <translation>ginge verloren: {0}</translation>
        </message>
        <message>
            <source>would go: {0}</source>
            <extracomment>photofind/gui/group_painter.py</extracomment>
            <translation>ginge: {0}</translation>
        </message>
        <message>
            <source>{0} % black</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>{0} % schwarz</translation>
        </message>
        <message>
            <source>{0} % white</source>
            <extracomment>photofind/gui/histogram_view.py</extracomment>
            <translation>{0} % weiß</translation>
        </message>
        <message>
            <source>{0} to gain</source>
            <extracomment>photofind/gui/group_model.py</extracomment>
            <translation>{0} zu gewinnen</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <extracomment>photofind/gui/wording.py</extracomment>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <extracomment>photofind/gui/date_bubble.py</extracomment>
            <translation>{month} {year}</translation>
        </message>
    </context>
</TS>

# The editor: Deutsch.

## Tools
writing-subheading = Zwischenüberschrift
writing-numbers = Nummerierte Liste
writing-quote = Zitat
writing-table = Tabelle
writing-picture = Bild
writing-column = Spalte { $count }
writing-cell = Text
writing-link-words = Linktext
writing-outline = Gliederung
writing-no-headings = Noch keine Überschriften.
writing-counts = { $words } Wörter · { $minutes } Min. Lesezeit
writing-length = { $count } Zeichen; bis { $best } werden ganz angezeigt
writing-line = Zeile { $line }
writing-close = Schließen

## Find and replace
writing-find = Suchen und ersetzen
writing-find-before = Zurück
writing-find-next = Weiter
writing-exact = Groß-/Kleinschreibung beachten
writing-replace = Ersetzen
writing-replace-all = Alle ersetzen
writing-replace-by = Ersetzen durch
writing-matches = { $at } von { $count }
writing-replaced = Ersetzt: { $count }

## Choosing something to put in
writing-pick-facts = Fakt einfügen
writing-pick-links = Link einfügen
writing-pick-media = Bild einfügen
writing-pick-help = Zum Suchen tippen, mit oder ohne Akzente. Mit den Pfeiltasten wählen, mit der Eingabetaste einfügen.
writing-found-count = Gefunden: { $n }
writing-fact-due = Prüfung war fällig am { $date }
writing-other-site = andere Website
writing-put-where = Einfügestelle
writing-put-before = Vor „{ $words }“
writing-put-end = Am Ende

## Pasting and pictures
writing-pasting = Formatierung wird übernommen …
writing-paste-failed = Die Formatierung konnte nicht übernommen werden; nur die Wörter wurden eingefügt. Bitte prüfen Sie die Verbindung und fügen Sie erneut ein.
writing-paste-plain = Nur die Wörter wurden eingefügt, ohne Formatierung.
writing-paste-here = Hier einfügen
writing-paste-help = Text aus einer Textverarbeitung. Er wird beim Speichern bereinigt und ans Ende gestellt.
writing-paste-pictures-count = Nicht übernommene Bilder: { $n }; bitte einzeln mit Nachweis einfügen.
writing-paste-comments-count = Nicht übernommene Kommentare: { $n }.
writing-paste-deletions-count = Im Dokument als gelöscht markiert und nicht übernommen: { $n }.
writing-paste-links-count = Von Tracking befreite Links: { $n }.
writing-paste-others-count = Sonstiges nicht übernommen: { $n }.
writing-uploading = { $name } wird hochgeladen …
writing-upload-failed = { $name } wurde nicht hochgeladen.

## Preview
writing-preview-page = Vorschau in neuem Tab
writing-width = Breite der Vorschau
writing-phone = Telefon
writing-tablet = Tablet
writing-screen = Computer
writing-light-dark = Hell oder dunkel
writing-light = Hell
writing-dark = Dunkel
writing-not-begun = Noch nicht begonnen: { $language }
writing-no-preview = Das kann gerade nicht angezeigt werden. Bitte versuchen Sie es gleich noch einmal.

## Keeping
writing-lost = Der Server ist nicht erreichbar. Ihr Text bleibt in diesem Browser und wird gesendet, sobald die Verbindung wieder steht. Schreiben Sie weiter.
writing-session-ended = Sie sind nicht mehr angemeldet. Ihr Text ist in diesem Browser sicher. Melden Sie sich in einem anderen Tab wieder an und kehren Sie hierher zurück.
writing-sign-in-again = Wieder anmelden
writing-session-back = Sie sind wieder angemeldet. Nichts ist verloren gegangen.
writing-session-other = In diesem Browser ist jetzt jemand anderes angemeldet. Ihr Text bleibt hier, bis Sie sich wieder anmelden.
writing-restored = Der Text von { $time }, der den Server nicht erreicht hatte, ist wieder da.
writing-restored-not = Stattdessen den gespeicherten Text verwenden
writing-windows = Sie haben dieselben Zeilen in einem anderen Fenster geändert.
writing-windows-joined = Was Sie in einem anderen Fenster geschrieben haben, steht jetzt auch in diesem Text.

## Two people
writing-newer = { $name } hat eine neue Fassung gespeichert ({ $time }).
writing-newer-clash = Sie haben beide dieselben Zeilen geändert.
writing-settle = Vergleichen und wählen
writing-bring = In meinen Text übernehmen
writing-brought = In Ihren Text übernommen.
writing-changes = Änderungen ansehen
writing-came = Änderungen einer anderen Person, jetzt mit Ihren im Text vereint
writing-merge-title = Zwei Fassungen derselben Zeilen
writing-merge-by = { $name } hat eine andere Fassung gespeichert ({ $time }).
writing-merge-own = Den anderen Text haben Sie in einem anderen Fenster geschrieben ({ $time }).
writing-merge-help = Wo beide Texte dieselben Zeilen ändern, wählen Sie, was stehen soll. Alles andere ist zusammengeführt. Ihre Eingabe bleibt inzwischen erhalten.
writing-merge-place = Beide ändern diese Stelle
writing-merge-mine = Mein Text
writing-merge-theirs = Der andere Text
writing-merge-both = Beide Änderungen zusammen:
writing-merge-own-words = Anders formuliert:
writing-merge-open = Wählen Sie an jeder Stelle eine Fassung.
writing-merge-again = Der andere Text wurde inzwischen erneut geändert. Bitte sehen Sie sich die Stellen noch einmal an.
writing-merge-go-on = Weiterschreiben
done-windows-merged = Die beiden Texte sind jetzt einer. Beim Speichern wird daraus eine Fassung.

## What is wrong with a text
problem-too-long = Der Text ist zu lang; der Rest wird nicht gelesen.
problem-unknown-directive = Dieses Element gibt es nicht.
problem-bad-directive = Dieses Element ist nicht richtig geschrieben.
problem-misplaced-directive = Dieses Element darf nicht in einer Liste oder einem Zitat stehen.
problem-wrong-form = Dieses Element hat die falsche Zahl von Doppelpunkten.
problem-unclosed-container = Das schließende ::: fehlt.
problem-stray-close = Dieses ::: schließt nichts.
problem-too-deep = Zu viele Elemente ineinander.
problem-missing-attribute = Diesem Element fehlt eine Angabe.
problem-unknown-attribute = Dieses Element kennt diese Angabe nicht.
problem-repeated-attribute = Diese Angabe steht doppelt.
problem-bad-value = Dieser Wert ist hier nicht möglich.
problem-bad-data = Diagrammdaten müssen Zeilen aus Bezeichnung und Zahl sein.
problem-bad-inline = In doppelten eckigen Klammern dürfen nur Fakten stehen: [[fact:…]].
problem-raw-html = HTML wird nicht ausgewertet, sondern als Text angezeigt.
problem-markdown-image = Bilder bitte mit dem Bildwerkzeug einfügen.
problem-bad-link = Auf diese Adresse kann nicht verlinkt werden.
problem-unknown-reference = Dieser Code ist unbekannt.
problem-unknown-fact = Diesen Fakt gibt es nicht.
problem-unknown-picture = Dieses Bild gibt es nicht.

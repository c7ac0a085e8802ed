### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Kalender
desk-checklists = Checklisten

## Particulars
plan-particulars = Angaben
plan-public-help = Leserinnen und Leser sehen diesen Beitrag. Ändern sich Art, Herausgeber, Veranstaltung, Quellen oder Bewertung, sagt es jede Seite.
plan-four-eyes-help = Bei dieser Art von Information muss eine zweite Person eine solche Änderung annehmen.
plan-proposal = Eine Änderung, die eine zweite Person braucht
plan-messages = Kernbotschaften
plan-languages = In diesen Sprachen gewünscht
plan-wanted = gewünscht
plan-event = Veranstaltung
field-event_starts = Beginn
field-event_ends = Ende
field-event_place = Ort
field-event_online = Adresse zur Online-Teilnahme
field-first_seen = Zuerst gesehen am
field-date = Datum
field-topic = Thema
field-territory = Ort
field-message = Kernbotschaft
act-accept = Änderung annehmen
act-decline = Änderung ablehnen
event-order = Die Veranstaltung würde vor ihrem Beginn enden.
note-changed = Die Angaben dieser Seite wurden geändert. { $changes }
note-change = { $what }: { $to } (bisher: { $from }).
done-told = Gespeichert. Jede öffentliche Seite weist auf die Änderung hin.
done-proposed = Vermerkt. Eine zweite Person muss diese Änderung annehmen, bevor sie öffentlich wird.
done-declined = Die Änderung wurde abgelehnt.

## Embargo
plan-embargo = Sperrfrist
embargo-until = Gesperrt bis { $time }
embargo-help = Bis dahin wird nichts veröffentlicht und kein Text an einen Übersetzungsdienst gegeben. Nach außen zeigen ihn nur signierte Vorschau-Links.
embargo-item = Gesperrter Beitrag
embargo-public = Dieser Beitrag ist schon öffentlich. Ziehen Sie ihn zuerst zurück.
field-embargo_until = Sperrfrist bis
act-embargo = Sperrfrist setzen
act-lift-embargo = Sperrfrist jetzt aufheben
refusal-embargo = Dieser Beitrag ist bis { $time } gesperrt. Vorher kann nichts davon veröffentlicht werden.
done-embargo = Die Sperrfrist ist gesetzt.
done-embargo-held = Die Sperrfrist ist gesetzt. Früher terminierte Texte haben ihren Termin verloren.
done-lifted = Die Sperrfrist ist aufgehoben.

## Times
field-zone = Zeitzone
zone-mine = Meine Zeitzone
zone-help = Tage und Uhrzeiten stehen in dieser Zeitzone, neben der des Landes, wo sie sich unterscheiden.
zone-unknown = Diese Zeitzone ist nicht bekannt. Schreiben Sie sie als Region/Stadt.
time-skipped = An diesem Tag überspringen die Uhren diese Stunde in dieser Zeitzone. Wählen Sie eine Stunde davor oder danach.
time-twice = An diesem Tag werden die Uhren zurückgestellt, diese Stunde gibt es in dieser Zeitzone zweimal. Wählen Sie eine andere Stunde oder geben Sie sie in UTC an.
plan-dates = Termine
plan-no-dates = Kein Termin gesetzt.
plan-ends = Wird zurückgezogen am { $time }.
act-expiry = Rückzug festlegen
expired-reason = Diese Seite war für begrenzte Zeit veröffentlicht; die Zeit ist abgelaufen.

## Checklist
plan-title = Checkliste, Termine und Links
plan-of = Checkliste, Termine und Links: { $title }
plan-checklist = Checkliste
checklist-none = Für diesen Text wird nichts verlangt.
checklist-ticked = abgehakt
checklist-again = der Text hat sich seither geändert
checklists-help = Was jemand geprüft haben muss, bevor ein Text weitergeht. Jeder Haken trägt Namen und Zeit.
checklist-new = Neuer Eintrag
checklist-key-help = Kleinbuchstaben, Ziffern und Bindestriche. Er bleibt für immer gleich.
checklist-order = Reihenfolge
checklist-retired = wird nicht mehr verlangt
gate-submit = vor dem Einreichen
gate-release = vor der Veröffentlichung
gate-advice = Hinweis
texts-all = alle Texte
texts-original = das Original
texts-translation = Übersetzungen
field-texts = Texte
field-gate = Abzuhaken
field-renew = Ändert sich der Text, ist neu abzuhaken
field-key = Schlüssel
field-words = Was zu prüfen ist
act-tick = Abhaken
act-untick = Haken zurücknehmen
act-up = Nach oben:
act-down = Nach unten:
act-retire = Nicht mehr verlangen
act-revive = Wieder verlangen
refusal-unticked = Auf der Checkliste noch offen: { $entries }
done-noted = Vermerkt.

## Address
address-new = Neue Adresse
address-help = Die alte Adresse wird zur neuen führen.
address-same = Das ist schon die Adresse.
address-free = Diese Adresse ist vergeben. Frei ist: { $address }
act-address = Adresse ändern
done-address = Die Adresse wurde geändert.

## Preview links
plan-links = Vorschau-Links
link-help = Wer einen solchen Link hat, sieht den Text wie das Publikum, ohne sich anzumelden.
link-newest = immer die neueste Version
link-until = gilt bis { $time }
link-ended = beendet
link-uses-count = { $count ->
    [one] { $n }-mal geöffnet
   *[other] { $n }-mal geöffnet
}
field-revision = Version
field-days = Gilt für
field-for = Für wen
plan-days-count = { $count ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
act-make-link = Link erstellen
act-end-link = Diesen Link beenden
done-link = Der Link ist erstellt. Er steht in der Liste unten.
done-link-ended = Der Link wurde beendet.
preview-notice = Vorschau. Dieser Text ist nicht veröffentlicht und kann sich noch ändern. Der Link gilt bis { $time }.

## Calendar
view-month = Monat
view-week = Woche
view-list = Liste
calendar-before = Früher
calendar-today = Heute
calendar-after = Später
calendar-nothing = Hier liegt kein Termin.
calendar-key = Zeichen
calendar-move = Auf ein anderes Datum verschieben
act-move = Verschieben
done-moved = Verschoben.
agenda-publish = erscheint
agenda-expire = wird zurückgezogen
agenda-embargo = Sperrfrist endet
agenda-due = fällig
agenda-fact = Fakt zu prüfen
agenda-day = Feiertag oder Fest
feed-own = Im eigenen Kalender
feed-help = Ein Kalenderprogramm kann einer geheimen Adresse folgen. Gesperrte Beiträge stehen dort ohne Titel.
feed-once = Geben Sie diese Adresse in Ihr Kalenderprogramm ein. Sie wird nur jetzt gezeigt; wer sie kennt, sieht Ihre Termine.
feed-mine = nur, was mir zugewiesen ist
feed-since = Seit { $time } gibt es eine Adresse. Eine neue tritt an ihre Stelle.
act-feed = Adresse erstellen
act-end-feed = Adresse beenden

## Several at once
bulk-title = Mit der Auswahl
bulk-choose = Auswählen
bulk-whole = alles auf dieser Seite
bulk-original = das Original
bulk-all = alle begonnenen Sprachen
bulk-none = Nichts ist ausgewählt. Wählen Sie mindestens einen Beitrag in der Liste.
bulk-chosen-count = { $count ->
    [one] { $n } Text
   *[other] { $n } Texte
}
bulk-note-help = Nur nötig für Texte, die schon öffentlich sind: Dort wird gesagt, was falsch war.
bulk-each-language = In jeder Sprache
bulk-each-language-help = Die Leser einer Sprache lesen, was hier steht; bleibt das Feld leer, den gemeinsamen Text oben.
bulk-report = Was daraus wurde
bulk-outcome = Ergebnis
bulk-done = erledigt
bulk-refused = abgelehnt
bulk-done-count = { $count ->
    [one] { $n } erledigt
   *[other] { $n } erledigt
}
bulk-refused-count = { $count ->
    [one] { $n } abgelehnt
   *[other] { $n } abgelehnt
}

## Reading and comments
plan-read = Lesen und kommentieren
comment-here = Hier kommentieren
comment-answer = Antworten
comment-settled = erledigt
comment-lost = Der Absatz steht nicht mehr im Text
comment-whole = Zum ganzen Text
comments-open-count = { $count ->
    [one] { $n } offener Kommentar
   *[other] { $n } offene Kommentare
}
act-reopen = Wieder öffnen
done-reopened = Wieder geöffnet.
compare-from = Von Version
compare-to = Zu Version
compare-same = Diese beiden Versionen sind gleich.

## Start page
waits-accept = Änderungen, die eine zweite Person brauchen
waits-accept-state = wartet auf eine zweite Person
waits-ends = Endet bald
waits-comments = Offene Kommentare
waits-facts = Zu prüfende Fakten
waits-languages = In weiteren Sprachen gewünscht

## Events
event-embargo = hat eine Sperrfrist gesetzt
event-lift-embargo = hat die Sperrfrist aufgehoben
event-tick = hat auf der Checkliste abgehakt
event-untick = hat einen Haken zurückgenommen
event-change-checklist = hat die Checklisten geändert
event-retire-checklist = hat einen Eintrag der Checklisten stillgelegt
event-revive-checklist = hat einen Eintrag der Checklisten wieder eingesetzt
event-change-address = hat die Adresse geändert
event-preview-link = hat einen Vorschau-Link erstellt
event-revoke-preview-link = hat einen Vorschau-Link beendet
event-comment = hat kommentiert
event-settle-comment = hat einen Kommentar erledigt
event-reopen-comment = hat einen Kommentar wieder geöffnet
event-change-particulars = hat die Angaben geändert
event-propose-particulars = hat andere Angaben vorgeschlagen
event-decline-particulars = hat andere Angaben abgelehnt
event-set-expiry = hat den Rückzug festgelegt
event-change-time-zone = hat die Zeitzone geändert
event-calendar-address = hat eine Kalenderadresse erstellt
event-end-calendar-address = hat die Kalenderadresse beendet

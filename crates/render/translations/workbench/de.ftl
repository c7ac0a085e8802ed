# Translating by segments.

desk-workbench = Übersetzungstisch
workbench-from-to = { $from } → { $to }
workbench-editor = Ganzer Text
workbench-confirm = Bestätigen
workbench-joined = Ohne eigene Worte: mit dem Segment darüber übersetzt oder bewusst ausgelassen
workbench-note = Notiz für Kolleginnen und Kollegen
workbench-changed = Das Original hat sich seit dieser Übersetzung geändert. Ihr Text bleibt stehen, bis Sie ihn ändern.
workbench-segment = Übersetzung von Segment { $n }
workbench-theirs = Inzwischen gespeichert: { $text }
workbench-take = Übernehmen
workbench-rate = Übersetzungsspeicher { $rate } %
workbench-readers = Leserinnen und Leser erfahren:
workbench-shown = Angezeigte Segmente
workbench-all = Alle
workbench-open = Zu erledigen
workbench-flagged = Original geändert
workbench-keys = Tasten
workbench-key-confirm = Bestätigen und weiter zum nächsten offenen Segment
workbench-key-next = Nächstes offenes Segment
workbench-key-previous = Voriges offenes Segment
workbench-key-suggestion = Vorschlag 1, 2 oder 3 übernehmen
workbench-key-source = Original kopieren
workbench-key-save = Alles speichern
workbench-fill-memory = Aus dem Übersetzungsspeicher füllen
workbench-fill-machine = Den Rest maschinell übersetzen
workbench-nothing = Hier ist nichts zu erledigen.
workbench-extras = Nur in dieser Übersetzung
workbench-extras-help = Diese Stellen haben keine Entsprechung im Original. Sie bleiben im Text; ändern lassen sie sich im ganzen Text.
workbench-retired = Beiseitegelegt
workbench-retired-help = Das Original sagt dies nicht mehr. Beim nächsten Speichern hier verlassen diese Übersetzungen den Text, bleiben aber aufbewahrt.
workbench-no-source = Das Original hat noch keinen Text.
workbench-held = Eine Zahl des Originals fehlt oder weicht ab. Ist das richtig, schreiben Sie den Grund in die Notiz und bestätigen Sie erneut.
workbench-clash = Jemand anders hat inzwischen einige dieser Segmente geändert. Ihre wurden nicht gespeichert: Bitte vergleichen und erneut speichern.
workbench-xliff-help = Für alle, die mit eigenem Programm übersetzen. Die Datei kann jederzeit zurückkommen; was hier inzwischen geändert wurde, wird nicht überschrieben.
workbench-xliff-out = XLIFF herunterladen
workbench-xliff-in = XLIFF-Datei einlesen
workbench-xliff-file = XLIFF-Datei
workbench-in-file = In der Datei
workbench-kept-why = Unverändert, weil
done-confirmed = Bestätigt.
segment-untranslated = nicht übersetzt
segment-suggested = vorgeschlagen
segment-draft = Entwurf
segment-confirmed = bestätigt
segment-retired = beiseitegelegt
segment-origin-person = von Menschen
segment-origin-memory = aus dem Übersetzungsspeicher
segment-origin-machine = maschinell
check-empty = Noch nichts übersetzt.
check-same = Gleich wie das Original.
check-facts-missing = Fehlende Fakten: { $list }
check-facts-added = Fakten, die das Original nicht anführt: { $list }
check-links-missing = Fehlende Links: { $list }
check-links-added = Links, die das Original nicht hat: { $list }
check-held = Andere Codes oder Anmerkungen als im Original: { $list }
check-marks = Nicht so viele fette Stellen wie im Original.
check-numbers-missing = Fehlende Zahlen: { $list }
check-numbers-added = Zahlen, die das Original nicht hat: { $list }
check-long = Viel länger als üblich.
check-short = Viel kürzer als üblich.
check-script = In einer anderen Schrift als der dieser Sprache.
check-ending = Endet anders als das Original: Punkt, Fragezeichen oder Doppelpunkt.
check-brackets = Eine Klammer oder ein Anführungszeichen ist nicht geschlossen.
check-term-missing = Vereinbarter Begriff nicht verwendet: { $list }
check-term-forbidden = Nicht zu verwendender Begriff: { $list }
event-save-segments = hat Segmente übersetzt
event-take-xliff = hat eine XLIFF-Datei eingelesen
event-request = hat Übersetzungen angefordert
kept-changed-here = Es wurde hier geändert, nachdem die Datei erstellt war.
kept-gone = Das Original enthält es nicht mehr.
kept-other-source = Das Original lautet inzwischen anders.
request-title = Übersetzungen anfordern
request-help = Die Übersetzungen werden angelegt, der Person zugewiesen und auf ihrer Startseite gezeigt. Was schon da ist, bleibt, wie es ist.
request-languages = In die Sprachen
request-memory = Füllen, was der Übersetzungsspeicher kennt
request-machine = Den Rest maschinell übersetzen lassen; danach prüft ihn ein Mensch
request-send = Anfordern
xliff-empty = In der Datei ist keine Übersetzung.
xliff-original = Die Datei sagt nicht, zu welchem Text sie gehört
xliff-language = Die Sprache des Textes ist nicht die der Datei
xliff-code = Ein Code sagt nicht, wofür er steht
workbench-count = { $count ->
    [one] { $n } Segment
   *[other] { $n } Segmente
}
workbench-done-count = { $count ->
   *[other] { $n } fertig
}
workbench-flagged-count = { $count ->
   *[other] { $n } mit geändertem Original
}
workbench-empty-count = { $count ->
   *[other] { $n } nicht übersetzt
}

## The table of translations
matrix-choose = Auswählen
matrix-choose-item = „{ $title }“ auswählen
matrix-request = Übersetzung der ausgewählten anfordern
matrix-xliff-into = XLIFF der ausgewählten, ins
matrix-mine = bei mir
matrix-late = überfällig
matrix-segments = { $done } von { $total } Segmenten
matrix-saved = gespeichert am { $day }

## Files and requests
xliff-no-file = Bitte zuerst eine Datei wählen.
xliff-refused = Die Datei wurde abgelehnt, nichts wurde geändert.
xliff-edition = Dieser Text kann nicht eingelesen werden
request-nothing = Bitte zuerst Inhalte und Sprachen wählen.
request-begun = angelegt
request-there = war schon da
done-filled = Gefüllt. Bitte lesen Sie, was hinzugekommen ist.
event-fill-segments = hat Segmente gefüllt
xliff-changed-count = { $count ->
    [one] { $n } Segment geändert
   *[other] { $n } Segmente geändert
}
xliff-kept-count = { $count ->
   *[other] { $n } unverändert gelassen
}
request-filled-count = { $count ->
    [one] { $n } Segment gefüllt
   *[other] { $n } Segmente gefüllt
}
segments-untranslated = Einige Segmente sind noch nicht übersetzt. Übersetzen Sie sie am Übersetzungstisch oder geben Sie dort an, dass sie bewusst ausgelassen sind.
workbench-ask = Maschine fragen
workbench-lost = Nicht zwischengespeichert: keine Verbindung. Schreiben Sie weiter; es wird noch einmal versucht.
workbench-more = Notiz oder auslassen

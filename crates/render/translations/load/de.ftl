# Figures at the desk (German): flows, vintages, files that become vintages.

## Flows
desk-data = Zahlen
load-help = Die Datensätze, die Ihre Einrichtungen herausgeben. Jede Datei wird eine neue Fassung; alle früheren bleiben erhalten und abrufbar.
load-none-yours = Kein Datensatz gehört einer Einrichtung, für die Sie Zahlen laden dürfen.
load-flow = Datensatz
load-newest = Neueste Fassung
load-who = Veröffentlicht von
load-publisher = Zuständig
load-none-yet = Noch nichts veröffentlicht
load-vintage = Fassung { $number }
load-vintages = Fassungen
load-what-changed = Was sich änderte
load-counts = { $added } neu, { $revised } revidiert, { $removed } entfernt
load-observations-count = { $count ->
    [one] { $n } Wert
   *[other] { $n } Werte
}

## A file
load-new = Eine Datei laden
load-mode = Was die Datei ist
load-mode-add = Eine Ergänzung: Ihre Werte kommen zu den vorhandenen oder ersetzen sie
load-mode-whole = Der ganze Bestand: Werte, die nicht in ihr stehen, werden entfernt
load-note = Anmerkung zur Fassung
load-note-help = Leserinnen und Leser sehen sie neben der Fassung.
load-file-help = CSV in UTF-8, XLSX, SDMX-CSV oder SDMX-ML, höchstens { $size }. Zuerst wird die ganze Datei geprüft; nichts wird veröffentlicht, bevor Sie gesehen haben, was sie ändert.
load-check = Datei prüfen
load-columns = Spalten dieses Datensatzes
load-columns-help = Die erste Zeile nennt die Spalten mit Kennung oder Namen. Eine Tabelle darf auch eine Spalte je Zeitraum haben. Statt der Codes dürfen ihre Namen stehen.
load-required = Pflicht
load-recent = Gesendete Dateien
load-of = Datei { $file }
load-sent = Gesendet
load-too-large = Die Datei ist zu groß.
load-too-many = Mehrere Dateien dieses Datensatzes warten noch auf eine Entscheidung. Veröffentlichen oder verwerfen Sie zuerst diese.
load-cut-off = Die Datei kam nicht vollständig an. Senden Sie sie noch einmal.

## Where it stands
load-state-waiting = wird geprüft
load-state-refused = abgelehnt
load-state-checked = wartet auf Entscheidung
load-state-publishing = wird veröffentlicht
load-state-published = veröffentlicht
load-state-lost = neu zu senden
load-state-dropped = nicht verwendet
load-is-waiting = Die Datei wird geprüft. Diese Seite zeigt von selbst, wenn das fertig ist.
load-is-publishing = Die Fassung wird veröffentlicht. Diese Seite zeigt von selbst, wenn das fertig ist.
load-read-count = { $count ->
    [one] { $n } Zeile gelesen
   *[other] { $n } Zeilen gelesen
}
load-brought-count = { $count ->
    [one] { $n } Wert verglichen
   *[other] { $n } Werte verglichen
}
load-lost = Die Arbeit an dieser Datei wurde unterbrochen, nichts hat sich geändert. Senden Sie sie noch einmal.
load-unchanged = Nichts in der Datei weicht vom Veröffentlichten ab. Eine neue Fassung ist nicht nötig.
load-dropped = Die Datei wurde nicht verwendet. Nichts hat sich geändert.
load-published = Veröffentlicht: Das ist jetzt Fassung { $number }.
done-data-dropped = Die Datei wurde verworfen.

## What it would change
load-changes = Was sich ändern wird
load-again = Inzwischen wurde eine andere Fassung veröffentlicht; die Datei wurde deshalb noch einmal geprüft. Sehen Sie sie sich erneut an.
load-added = Neu
load-revised = Revidiert
load-removed = Entfernt
load-afterwards = Werte der Fassung
load-revisions = Werte, die sich ändern oder wegfallen
load-shown = { $shown } von { $all }
load-gone = entfernt
load-publish = Diese Fassung veröffentlichen
load-drop = Datei verwerfen

## What is wrong
load-refused = Die Datei wurde abgelehnt, weil etwas darin nicht stimmt. Nichts hat sich geändert.
load-place = Zeile { $row }, { $column }
load-place-row = Zeile { $row }
load-more-count = { $count ->
    [one] … und { $n } weiterer Fehler
   *[other] … und { $n } weitere Fehler
}
load-problem-missing = Hier fehlt ein Wert.
load-problem-code = „{ $value }“ steht nicht in der Liste { $list }.
load-problem-length = „{ $value }“ hat { $length } Zeichen; erlaubt sind { $min } bis { $max }.
load-problem-range = { $value } liegt nicht zwischen { $min } und { $max }.
load-problem-decimals = { $value } hat mehr als { $decimals } Stellen nach dem Punkt.
load-problem-repeated = Der Wert derselben Reihe für denselben Zeitraum steht schon in Zeile { $row }.
load-problem-varies = „{ $value }“ weicht von „{ $first }“ in Zeile { $row } ab, obwohl beides dieselbe Reihe betrifft.
load-problem-type-letters = „{ $value }“ darf nur aus Buchstaben bestehen.
load-problem-type-letters-digits = „{ $value }“ darf nur aus Buchstaben und Ziffern bestehen.
load-problem-type-digits = „{ $value }“ darf nur aus Ziffern bestehen.
load-problem-type-boolean = „{ $value }“ muss true oder false sein.
load-problem-type-whole = „{ $value }“ ist keine ganze Zahl wie 12 oder -3.
load-problem-type-number = „{ $value }“ ist keine Zahl mit Dezimalpunkt wie 12.5.
load-problem-type-year = „{ $value }“ ist kein Jahr wie 2024.
load-problem-type-month = „{ $value }“ ist kein Monat wie 2024-01.
load-problem-type-day = „{ $value }“ ist kein Tag wie 2024-01-31.
load-problem-type-moment = „{ $value }“ ist keine Zeitangabe wie 2024-01-31T12:00:00.
load-problem-type-period = „{ $value }“ ist kein Zeitraum wie 2024, 2024-Q1, 2024-01 oder 2024-01-31.
load-problem-type-text = „{ $value }“ ist nicht die Art Text, die hierher gehört.
load-problem-file = Ab hier lässt sich die Datei nicht lesen.
load-problem-encoding = Das ist kein UTF-8-Text. Speichern Sie die Datei mit der Kodierung UTF-8.
load-problem-no-data = Das ist keine Datei mit Zahlen. Senden Sie CSV in UTF-8, XLSX, SDMX-CSV oder SDMX-ML.
load-problem-fields = Diese Zeile hat { $found } Felder, die erste { $expected }. Fehlt ein Anführungszeichen?
load-problem-no-column = Der Datensatz hat keine solche Spalte. Seine Spalten sind { $known }.
load-problem-missing-column = Diese Spalte fehlt, und nichts anderes nennt ihren Wert.
load-problem-twice-column = Diese Spalte steht zweimal da.
load-problem-other-flow = Die Datei enthält Zahlen von { $found }, nicht von { $expected }.
load-problem-no-rows = In der Datei stehen keine Werte.
load-problem-frequency = Aus dem Zeitraum „{ $value }“ geht die Frequenz nicht hervor. Fügen Sie eine Spalte FREQ hinzu.

## Structures
structures-title = Datenstrukturen
structures-help = Eine SDMX-ML-Datei mit Codelisten, Konzepten, Datenstrukturen und Datensätzen. Endgültige Fassungen bleiben, wie sie sind: Neues braucht eine neue Fassung.
structures-new-flows = Für neue Datensätze
structures-topic = Thema
structures-licence = Lizenz der Zahlen (SPDX)
structures-file-help = SDMX-ML 3.0 oder 2.1, höchstens { $size }. Zuerst wird die ganze Datei geprüft; nichts ändert sich, bevor Sie gesehen haben, was sich ändern würde.
structures-nothing = Alles in der Datei ist schon da. Nichts wird sich ändern.
structures-new = neu
structures-other = geändert
structures-flows = Neue Datensätze
structures-keep = Diese Strukturen übernehmen
structures-left-out = Ausgelassen, weil es hier keinen Platz hat
structures-line = Zeile { $line }
structures-problem-unreadable = Die Datei ist nicht lesbar.
structures-problem-empty = In der Datei sind keine Strukturen.
structures-problem-twice = { $thing } steht zweimal da.
structures-problem-agency = { $thing }: „{ $agency }“ ist keine Kennung einer Stelle.
structures-problem-stub = { $thing } ist hier nur genannt; das Ganze steht unter { $place }.
structures-problem-final = { $thing } ist endgültig und hier anders. Neues braucht eine neue Fassung.
structures-problem-missing = { $thing }: { $missing } gibt es nicht.
structures-problem-code-twice = { $thing }: Ein Code steht zweimal da.
structures-problem-rules = { $thing } ist für Daten nicht brauchbar.
structures-problem-address = { $thing }: Aus der Kennung lässt sich keine Adresse machen.
structures-problem-flow-there = { $thing }: Den Datensatz { $flow } gibt es schon.
structures-problem-untold = { $thing } ist neu. Geben Sie Thema, Zuständige und die Lizenz der Zahlen an.
structures-problem-topic = Es gibt kein Thema { $topic }.
structures-problem-organisation = Es gibt keine Organisation { $organisation }.
structures-problem-licence = Die Lizenz ist leer.
done-structures-kept = Die Strukturen sind übernommen.

## In the log
event-send-data = hat eine Datei mit Zahlen gesendet
event-accept-data = hat eine Datei mit Zahlen angenommen
event-drop-data = hat eine Datei mit Zahlen verworfen
event-publish-data = hat Zahlen veröffentlicht
event-apply-data = hat die Zahlen des Pakets geladen
event-import-structures = hat Datenstrukturen übernommen

# Language (German): translation memory, glossary, machine translation.

desk-language-tools = Sprache
desk-language-parts = Teile dieses Bereichs

## Translation memory
memory-title = Übersetzungsspeicher
glossary-title = Glossar
machine-title = Maschinelle Übersetzung
memory-help = Was Menschen früher übersetzt haben. Die Übersetzungsansicht schlägt es für denselben Text und für ähnliche Texte vor.
memory-empty = Noch ist nichts da. Der Speicher füllt sich mit bestätigten Übersetzungen oder mit einer Datei.
memory-none-found = Nichts gefunden.
memory-pair = Sprachen
memory-from-to = { $from } → { $to }
memory-source = Original
field-target = Übersetzung
memory-origin = Herkunft
memory-origin-desk = Redaktion
memory-origin-content = veröffentlichte Texte
memory-origin-machine = veröffentlicht, maschinell, ungeprüft
memory-unit = Einheit des Speichers
memory-created = Aufgenommen
memory-changed = Zuletzt bestätigt
memory-statistics = Inhalt des Speichers
memory-units = Einheiten
memory-confirmed = In der Redaktion bestätigt
memory-file = Datei
memory-export = Alles als TMX herunterladen
memory-import = TMX-Datei einlesen
memory-import-help = TMX 1.4b, höchstens 128 MiB. Die Datei wird ganz übernommen oder gar nicht.
memory-imported = Neue Einheiten: { $added }. Erneut bestätigt: { $confirmed }.
memory-delete = Löschen
memory-back = Zurück zum Speicher
memory-too-long = Die Übersetzung ist zu lang für eine Einheit.

## Files
file-choose = Datei
file-import = Einlesen
file-wrong = Die Datei wurde nicht übernommen. Nichts hat sich geändert.
file-place = Zeile { $line }, Zeichen { $character }
file-left-out = Ausgelassen, weil das Portal diese Sprachen nicht führt: { $list }
file-remarks = Hinweise zur Datei
file-missing = Wählen Sie zuerst eine Datei.
file-encoding = Sie enthält unlesbare Zeichen. Speichern Sie sie als UTF-8 und versuchen Sie es erneut.
file-too-large = Sie ist zu groß.
file-malformed = Sie ist hier beschädigt: kein wohlgeformtes XML.
file-other-format = Das ist ein anderes Format oder eine Version, die hier nicht gelesen wird.
file-rule = Das verletzt eine Regel des Formats.
file-nothing = Sie enthält nichts für die Sprachen dieses Portals.
file-unit-long = Ein Text ist zu lang für eine Einheit.
file-unit-source = Eine Einheit hat keinen Text in ihrer Ausgangssprache.
file-term-long = Eine Benennung oder Definition ist zu lang.
file-not-yours = Sie enthält Sprachen, für die Sie nicht zuständig sind. Ihre Sprachen sind:

## Glossary
glossary-help = Wie das, was dem Land eigen ist, in jeder Sprache heißt.
glossary-count = Gefundene Begriffe: { $n }
glossary-in = Gezeigte Sprache
glossary-subject = Fachgebiet
glossary-missing-only = nur Begriffe ohne Benennung darin
glossary-new = Neuer Begriff
glossary-concept = Begriff
glossary-languages = Sprachen
glossary-no-term = keine Benennung
glossary-retired = stillgelegt
glossary-export = Glossar als Datei
glossary-import = TBX-Datei einlesen
glossary-import-help = TBX von 2008 oder 2019. Bei vorhandenen Begriffen ersetzen die Benennungen der Datei die ihrer Sprachen; andere Sprachen bleiben. Die Datei wird ganz übernommen oder gar nicht.
glossary-imported = Neue Begriffe: { $added }. Geändert: { $changed }. Unverändert: { $unchanged }.
glossary-terms = Benennungen
glossary-change = Ändern
glossary-status = Verwendung
glossary-note = Anmerkung
glossary-add-term = Benennung hinzufügen
glossary-about = Über den Begriff
glossary-definition = Definition
glossary-retire = Stilllegen
glossary-restore = Wieder verwenden
glossary-back = Zurück zum Glossar
glossary-known = Diese Benennung gibt es schon: { $code }
field-term = Benennung
term-status-preferred = zu verwenden
term-status-admitted = zulässig
term-status-forbidden = nicht zu verwenden
term-taken = Der Begriff hat diese Benennung schon.
term-last = Ein Begriff behält mindestens eine Benennung. Legen Sie stattdessen den Begriff still.
term-too-long = Das ist zu lang oder enthält Zeichen, die keine Benennung hat.
subject-organisation = Organisationen
subject-territory = Orte
subject-region = Regionen
subject-heritage = Kultur- und Naturerbe
subject-document = Gesetze
subject-document_kind = Dokumentarten
subject-heritage_list = Welterbelisten
subject-calendar = Feiertage und Feste
subject-theme = Themen

## What was just done
done-memory-changed = Gespeichert. Der Speicher schlägt nun die neue Übersetzung vor.
done-memory-deleted = Gelöscht. Der Speicher schlägt sie nicht mehr vor.
done-concept = Der Begriff ist gespeichert.
done-term = Die Benennung ist gespeichert.
done-term-removed = Die Benennung ist gelöscht.
done-concept-retired = Der Begriff ist stillgelegt und wird beim Übersetzen nicht mehr markiert.
done-concept-restored = Der Begriff wird wieder verwendet.

## Machines
machine-help = Nichts geht an eine Maschine, wenn es niemand verlangt. Was an wen geht, steht im Protokoll. Text unter Sperrfrist wird nie gesendet.
machine-off = Keine Maschine ist eingerichtet. Wer das Portal betreibt, kann sie in der Konfigurationsdatei nennen.
machine-name = Maschine
machine-address = Adresse
machine-secret = Schlüssel gesetzt
machine-knows = Bekannte Sprachen
machine-ask = Abfragen
machine-knows-not = Sie kann es nicht angeben.
machine-try = Einen Satz probieren
machine-try-help = Der Satz wird an die Maschine gesendet und im Protokoll vermerkt.
machine-from = Von
machine-to = Nach
machine-text = Satz
machine-translate = Übersetzen
machine-sent = In den letzten 30 Tagen gesendet
machine-sent-none = Nichts.
machine-requests = Anfragen
machine-texts = Texte
machine-characters = Zeichen
machine-last = Zuletzt
machine-none = Für diese Sprachen ist keine Maschine eingerichtet.
machine-embargoed = Dieser Text unterliegt einer Sperrfrist und wird an niemanden gesendet.
machine-too-long = Der Text ist zu lang für diese Maschine.
machine-unreachable = Die Maschine ist nicht erreichbar
machine-refused = Die Maschine hat abgelehnt
machine-bad-answer = Die Antwort der Maschine ist unbrauchbar

## Events
event-change-memory = hat eine Einheit des Speichers geändert
event-delete-memory = hat eine Einheit des Speichers gelöscht
event-import-memory = hat eine Datei in den Speicher eingelesen
event-create-concept = hat einen Begriff angelegt
event-change-concept = hat einen Begriff geändert
event-retire-concept = hat einen Begriff stillgelegt
event-restore-concept = verwendet einen Begriff wieder
event-add-term = hat eine Benennung hinzugefügt
event-change-term = hat eine Benennung geändert
event-remove-term = hat eine Benennung gelöscht
event-import-glossary = hat eine Datei ins Glossar eingelesen
event-derive-glossary = hat Namen ins Glossar übernommen
event-send-to-machine = hat Text an eine Maschine gesendet

### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Botschaftshaus
message-help = Themen, Kernbotschaften und die Fakten und Beiträge, die sie belegen. Änderungen sehen die Leser sofort.
message-coverage = Abdeckung
message-figures = Zahlen ohne Verweis
message-new-theme = Neues Thema
message-new = Neue Botschaft
message-edit = Bearbeiten
message-up = Nach oben:
message-down = Nach unten:
message-theme-empty = Unter diesem Thema steht noch keine Botschaft.
message-days = Zeitraum
message-worded = Sprachen
message-told = Veröffentlicht in
message-languages = { $have } von { $all } Sprachen
message-always = bis auf Weiteres
message-from = ab { $date }
message-until = bis { $date }
message-between = { $from } – { $to }
message-stories = Beiträge: { $n }
message-proofs = Belege
message-no-proofs = Noch ohne Beleg
message-add-fact = Fakt hinzufügen
message-add-item = Beitrag hinzufügen
message-proof-help = Ein paar Buchstaben tippen und aus der Liste wählen. Ohne Häkchen wird ein Beleg entfernt.
message-proof-unknown = Diesen Beleg gibt es nicht: { $proof }. Bitte einen aus der Liste wählen.
message-place = Einordnung und Verantwortung
message-names = Namen in jeder Sprache
message-code-help = Kleinbuchstaben a–z, Ziffern und Bindestriche. Leer gelassen, entsteht sie aus dem Namen.
message-remove = Herausnehmen
theme-not-empty = Unter diesem Thema stehen noch Botschaften. Bitte zuerst verschieben oder herausnehmen.
message-in-use = Inhalte tragen diese Botschaft. Bitte einen letzten Tag setzen, statt sie herauszunehmen.
days-order = Der letzte Tag liegt vor dem ersten.
field-wording = Wortlaut
field-theme = Thema
field-valid_from = Erster Tag
field-valid_to = Letzter Tag
field-responsible = Verantwortlich
field-unit = Einheit
field-group = Gruppe

## What readers see
house-title = Wofür wir stehen
house-intro = Die wichtigsten Botschaften mit den Fakten und Beiträgen, die sie belegen.

## Coverage
coverage-help = Wie viele veröffentlichte Ausgaben welche Botschaft tragen: von wem, in welcher Sprache, wann. Jede Zahl öffnet die gezählten Ausgaben.
coverage-rows = Zeilen
coverage-columns = Spalten
coverage-message = Botschaft
coverage-period = Zeit
coverage-months = Die letzten 12 Monate
coverage-quarters = Die letzten 8 Quartale
coverage-years = Die letzten 5 Jahre
coverage-ever = Von Anfang an
coverage-none = Ohne Botschaft
coverage-all = Alle
coverage-turn = Zeilen und Spalten tauschen
coverage-note = Eine Ausgabe mit mehreren Botschaften zählt bei jeder von ihnen.
coverage-editions = Gezählte Ausgaben
coverage-newest = Die neuesten { $n }

## Figures without a citation
figures-help = Stellen, an denen ein Text eine Zahl nennt, die ein registrierter Fakt ist oder war, ohne auf ihn zu verweisen. Frühere Werte stehen zuerst.
figures-progress = { $done } von { $all } Texten gelesen
figures-count = Gefunden: { $n }
figures-none = Keine Zahl ohne Verweis gefunden.
figures-former = früherer Wert
figures-cite = Auf den Fakt verweisen
figures-not = Nicht dieser Fakt
figures-save = Als Entwurf speichern
figures-draft-note = So würde der Absatz lauten. Leser sehen die Änderung, wenn der Entwurf veröffentlicht wird.
figures-moved = Der Text wurde geändert, seit diese Zahl gefunden wurde. Er wird neu gelesen.

## Facts
fact-new = Neuer Fakt
fact-register = Registrieren
fact-code-help = Buchstaben, Ziffern, Punkte und Bindestriche, etwa economy.gdp.growth. Später nicht änderbar.
fact-code-wrong = Der Schlüssel darf nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche enthalten.
fact-effects-count = Sätze, die sich ändern: { $n }. Bitte jeden ansehen, bevor gespeichert wird.
fact-confirm = Änderung speichern
fact-back = Zurück und ändern
fact-review-title = Prüfung
fact-check = Geprüft, stimmt noch
fact-check-next = Nächste Prüfung: { $date }
facts-due-count = Zu prüfen: { $n }
fact-save-names = Namen speichern
fact-retire = Stilllegen
fact-retire-help = Er wird für neue Texte nicht mehr angeboten. Wo auf ihn verwiesen wird, bleibt er mit seinem Zeitraum stehen.
fact-restore = Wieder führen
fact-retired-tag = stillgelegt
fact-retired-since = Diese Zahl wird seit { $date } nicht mehr gepflegt.

## What was just done
done-theme = Thema gespeichert. Leser sehen es sofort.
done-message = Botschaft gespeichert. Leser sehen sie sofort.
done-removed = Herausgenommen.
done-cited = Der Entwurf mit dem Verweis ist gespeichert. Bitte durchsehen und einreichen.
done-refused = Gemerkt: Diese Zahl ist nicht jener Fakt.
done-registered = Registriert. Texte können ab jetzt darauf verweisen.
done-checked = Vermerkt: stimmt noch. Die nächste Prüfung ist gesetzt.
done-retired = Stillgelegt.
done-restored = Wird wieder geführt.
done-names = Namen gespeichert.

## Events
event-register-fact = hat einen Fakt registriert
event-check-fact = hat einen Fakt geprüft: stimmt noch
event-retire-fact = hat einen Fakt stillgelegt
event-restore-fact = führt einen Fakt wieder
event-name-fact = hat einen Fakt neu benannt
event-change-theme = hat ein Thema geändert
event-remove-theme = hat ein Thema herausgenommen
event-change-message = hat eine Botschaft geändert
event-remove-message = hat eine Botschaft herausgenommen
event-refuse-figure = hat vermerkt, dass eine Zahl nicht der Fakt ist

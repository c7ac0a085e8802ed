# Reports (de): periods, the report of one organisation, what reports say together.

## Periods
report-periods = Berichtszeiträume
report-period = Zeitraum
report-no-periods = Es gibt noch keine Berichtszeiträume.
report-period-new = Neuer Zeitraum
report-period-change = Ändern
report-period-code-help = Kurz und dauerhaft, etwa 2026-h1. Später nicht mehr änderbar.
report-first-day = Erster Tag
report-last-day = Letzter Tag
report-due = Frist
report-remind = Erinnerungen
report-remind-help = Tage vor der Frist, durch Kommas getrennt: 14, 3, 0. Eine negative Zahl meint einen Tag danach.
report-period-counts = { $all } Stellen: { $submitted } eingereicht, { $accepted } angenommen
report-late-count = { $n } überfällig
report-half-first = Erstes Halbjahr { $year }
report-half-second = Zweites Halbjahr { $year }
report-due-on = Frist: { $day }
report-due-today = heute fällig
report-days-left-count = { $count ->
    [one] noch { $n } Tag
   *[other] noch { $n } Tage
}
report-days-over-count = { $count ->
    [one] { $n } Tag überfällig
   *[other] { $n } Tage überfällig
}
report-day-wrong = Ein Datum fehlt oder ist nicht lesbar.
period-due-early = Die Frist liegt vor dem Beginn des Zeitraums.
period-remind-range = Erinnerungen sind ganze Zahlen von −60 bis 120, durch Kommas getrennt.
period-overlaps = Ein anderer Zeitraum dieses Programms umfasst bereits einige dieser Tage.
period-has-reports = Für diesen Zeitraum wurden Berichte angelegt. Erster und letzter Tag lassen sich nicht mehr ändern.

## Who has reported
report-organisation = Stelle
report-days = Verbleibende Zeit
report-next = Nächster Schritt
report-strip = Stand der Berichte
report-late-heading = Überfällig
report-state = Stand des Berichts
report-state-none = nicht angelegt
report-state-open = in Arbeit
report-state-submitted = eingereicht
report-state-returned = zurückgegeben
report-state-accepted = angenommen
report-state-late = überfällig
report-write = Weiterschreiben
report-together = Zusammenfassung
report-together-of = Zusammenfassung: { $name }

## The report
report-title = { $name }: Bericht für { $period }
report-open = Bericht anlegen
report-open-help = Er ist vorausgefüllt mit dem, was bekannt ist: Ihre Maßnahmen und Aufgaben, die erfragten Zahlen und der Text Ihres letzten Berichts als Ausgangspunkt.
report-not-opened = Der Bericht wurde noch nicht angelegt.
report-narrative = In Worten
report-done = Was getan wurde
report-done-help = Was im Zeitraum getan wurde und was daraus wurde. Pflichtangabe.
report-difficulties = Schwierigkeiten
report-difficulties-help = Was im Weg stand und warum.
report-lessons = Lehren
report-lessons-help = Was für das nächste Mal gelernt wurde.
report-next-steps = Nächste Schritte
report-next-steps-help = Was im nächsten Zeitraum ansteht.
report-proposals = Vorschläge
report-proposals-help = Was von der übergeordneten Stelle erbeten wird.
report-required = Pflichtangabe
report-from-last = noch der Text des letzten Berichts
report-last-said = Was der letzte Bericht sagte
report-last-was = Letztes Mal: { $words }
report-nothing = Dazu steht nichts.
report-activities = Maßnahmen
report-activity = Maßnahme
report-no-activities = Keine Maßnahme eines genehmigten Plans fällt in diesen Zeitraum.
report-tasks = Aufgaben
report-task = Aufgabe
report-no-tasks = Keine Aufgabe fällt in diesen Zeitraum.
report-progress = Fortschritt
report-progress-waiting = nicht begonnen
report-progress-running = in Umsetzung
report-progress-done = erledigt
report-progress-dropped = aufgegeben
report-choose = auswählen …
report-spent = Ausgegeben
report-source-state = Staatshaushalt
report-source-social = gesellschaftliche Mittel
report-source-in-kind = Sachleistungen
report-planned-was = geplant: { $amount }
report-note = Anmerkung
report-number-help = Zahlen wie { $example } schreiben. Feld leer lassen, wo nichts ausgegeben wurde.
report-figures = Gemeldete Zahlen
report-indicator = Indikator
report-figure = Zahl
report-figures-help = Jede Zahl braucht eine Quelle: eine Seite oder ein Dokument. Wurde nicht gemessen, bleibt das Feld leer und die Anmerkung sagt, warum.
report-no-figures = Es werden keine Zahlen erfragt.
report-source = Quelle
report-attach = Dokument anhängen
report-document = Dokument
report-attach-help = Eine PDF-, Text-, Tabellen- oder Präsentationsdatei bis { $size }. Wer diese Seite sieht, kann sie öffnen.
report-document-none = Wählen Sie ein Dokument.
report-document-large = Das Dokument ist zu groß.
report-document-kind = Dateien dieser Art können nicht angehängt werden, oder der Inhalt ist nicht, was der Name sagt. Speichern Sie sie als PDF und senden Sie sie noch einmal.
event-attach-document = hat einem Bericht ein Dokument angehängt
report-not-measured = nicht gemessen
report-counted = Vom Portal gezählt
report-counted-help = Gezählt aus dem, was im Zeitraum veröffentlicht wurde. Niemand tippt diese Zahlen ein; jede öffnet ihre Zeilen.
report-counted-branch = Gezählt für die Stelle und alle ihr nachgeordneten zusammen; jede Zahl öffnet ihre Zeilen.
report-rows = Zeilen hinter dieser Zahl
report-rows-count = { $count ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
report-editions-count = { $count ->
    [one] { $n } Ausgabe
   *[other] { $n } Ausgaben
}
report-submit = Einreichen
report-keeping = Noch nicht gespeichert …
report-lost = Der Server ist nicht erreichbar. Ihre Eingaben bleiben auf dieser Seite und werden erneut gesendet.
report-kept-at = Gespeichert um { $time }
report-lacks = Vor dem Einreichen fehlt noch
report-want-words = sagen Sie, was getan wurde
report-want-own-words = das ist noch der Text des letzten Berichts; sagen Sie, was in diesem Zeitraum getan wurde
report-want-progress = wählen Sie den Fortschritt
report-want-why = der letzte Tag ist vorbei oder die Maßnahme wurde aufgegeben; nennen Sie in der Anmerkung den Grund
report-want-not-negative = Ausgaben können nicht kleiner als null sein
report-want-source = nennen Sie die Quelle: eine Seite oder ein Dokument
report-want-figure-or-reason = nennen Sie die Zahl oder in der Anmerkung, warum sie nicht gemessen wurde
report-wrong-number = das ist keine lesbare Zahl; der zuvor gespeicherte Wert gilt weiter
report-clash = Jemand anders hat einen anderen Text gespeichert
report-clash-words = { $name } hat diesen Bericht am { $time } gespeichert, nachdem Sie ihn geöffnet hatten. Davon wurde nichts überschrieben; Ihre Eingaben stehen unten.
report-clash-help = Vergleichen Sie beide. Um Ihren Text zu behalten, kreuzen Sie neben der Schaltfläche „Durch meinen ersetzen“ an und speichern.
report-place = Stelle im Bericht
report-kept = Gespeichert
report-typed = Ihre Eingabe
report-take-kept = Meine verwerfen und mit dem gespeicherten Text weitermachen
report-take-typed = Durch meinen ersetzen
report-decide = Entscheiden
report-accept = Annehmen
report-return = Zurückgeben
report-remark-help = Eine Rückgabe braucht eine Anmerkung, die sagt, was zu ändern ist.
report-held = Sie haben diesen Bericht eingereicht. Jemand anders muss ihn annehmen oder zurückgeben.
report-reopen = Wieder öffnen
report-reopen-help = Was angenommen wurde, gilt weiter, bis eine neue Fassung angenommen ist.
report-reason = Grund
report-take-back-help = Es hat noch niemand entschieden. Sie können den Bericht ändern und erneut einreichen.
report-step-submit = hat ihn eingereicht
report-step-return = hat ihn zurückgegeben
report-step-accept = hat ihn angenommen
report-step-reopen = hat ihn wieder geöffnet
report-step-take-back = hat ihn zurückgezogen
report-difference = Was sich geändert hat
report-before = Vorher
report-after = Nachher
report-too-early = Dieser Zeitraum hat noch nicht begonnen.
report-not-open = Der Bericht ist eingereicht und hier nicht mehr änderbar.
report-line-foreign = Das Formular enthält eine Zeile, nach der dieser Bericht nicht fragt. Laden Sie die Seite neu.
report-too-long = Ein Text ist zu lang: höchstens 20.000 Zeichen, 2.000 bei Anmerkung oder Quelle.
report-not-accepted = Nur ein angenommener Bericht kann wieder geöffnet werden.
report-not-handed-in = Nur ein eingereichter Bericht kann angenommen oder zurückgegeben werden.
report-not-to-take-back = Nur ein eingereichter Bericht, über den noch nicht entschieden ist, kann zurückgezogen werden. Laden Sie die Seite neu, um zu sehen, wo er steht.
report-changed-since = Der Bericht hat sich geändert, seit Sie diese Seite geöffnet haben. Sehen Sie ihn noch einmal an, bevor Sie entscheiden.
done-report-submitted = Eingereicht.
done-report-accepted = Angenommen. Seine Zahlen gelten ab jetzt.
done-report-returned = Zurückgegeben.
done-report-reopened = Wieder geöffnet.
done-report-taken-back = Zurückgezogen. Sie können den Bericht ändern und erneut einreichen.
event-save-period = hat einen Berichtszeitraum geändert
event-open-report = hat einen Bericht angelegt
event-keep-report = hat einen Bericht geschrieben
event-submit-report = hat einen Bericht eingereicht
event-return-report = hat einen Bericht zurückgegeben
event-accept-report = hat einen Bericht angenommen
event-reopen-report = hat einen Bericht wieder geöffnet
event-take-back-report = hat einen Bericht zurückgezogen

## Put together
report-span = Gezeigte Zeit
report-span-year = Jahr { $year }
report-span-programme = Ganzes Programm
report-of-all = Von { $all } Stellen haben { $accepted } einen angenommenen Bericht.
report-of-asked = { $reported } von { $all } Stellen haben gemeldet
report-missing = fehlt
report-missing-heading = Es fehlen
report-missing-help = Diese Stellen fehlen in allen Zahlen unten. Sie zählen nicht als null.
report-made-of = woraus sie besteht
report-on-today = Nach den heutigen Stellen
report-apart = Diese Zahlen lassen sich nicht addieren; jede steht für sich.
report-part-missing = Keine Zahl von { $names }; ohne sie wäre die Summe nicht vergleichbar.
report-across-sum = Summe aller Stellen
report-across-mean = Mittel aller Stellen
report-across-max = Höchstwert aller Stellen
report-across-min = Tiefstwert aller Stellen
report-across-apart = jede Stelle für sich
report-over-sum = über die Zeit addiert
report-over-last = die neueste Zahl gilt
report-over-mean = Mittel über die Zeit
report-all = Alle
report-whole = Gesamte Zeit
report-money = Geld
report-no-money = Es wurde nichts geplant oder ausgegeben.
report-money-source = Herkunft der Mittel
report-planned = Geplant für { $years }
report-untold = noch kein Bericht
report-narratives = Die Worte der nachgeordneten Stellen
report-no-narratives = Noch kein Bericht einer nachgeordneten Stelle wurde angenommen.
report-of-it = Der ganze Bericht
report-ways = Andere Formen dieses Berichts

## Files and paper
report-programme = Programm
report-currency = Währung
report-part = Teil
report-what = Gegenstand
report-unit = Einheit
report-sheet-data = Bericht
report-sheet-paper = Druckfassung
report-sheet-about = Angaben
report-kind = Bericht
report-kind-together = Zusammenfassender Bericht
report-subject = über die Ergebnisse von „{ $programme }“, { $period }
report-number = Nr.: ……
report-recipients = Verteiler:
report-archive = Ablage
report-signs = LEITUNG DER STELLE
report-mark-draft = ENTWURF
report-mark-example = BEISPIEL
report-example = Dieses Programm ist ein erfundenes Beispiel. Seine Pläne, Berichte und Zahlen sind nicht echt.

## Reminders
report-mail-due = Der Bericht von { $name } über { $period } zu „{ $programme }“ ist am { $day } fällig. Er wurde noch nicht eingereicht.
report-mail-late = Der Bericht von { $name } über { $period } zu „{ $programme }“ war am { $day } fällig. Er wurde noch nicht eingereicht.
report-mail-button = Bericht öffnen
report-mail-why = Sie erhalten diese Nachricht, weil Sie für diese Stelle planen.

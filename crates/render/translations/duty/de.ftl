# Duties: programmes, tasks, indicators (de).

## Programmes
desk-programme = Programm
duty-help = Was das Recht verlangt, wer es tut und was dabei herauskommt.
duty-none = Es gibt noch kein Programm.
duty-new-programme = Neues Programm
duty-change = Ändern
duty-example = Beispiel: Alles in diesem Programm ist erfunden und zeigt nur, wie es funktioniert.
duty-is-example = Beispiel
duty-example-mark = Es ist ein Beispiel und sagt das überall, wo es gezeigt wird
duty-public = Leser sehen Aufgaben, Pläne und Ergebnisse
duty-withheld = Was Lesern nicht gezeigt wird
duty-withheld-help = Die öffentliche Seite sagt, welche Teile nicht veröffentlicht sind. Veröffentlichte Evaluationen werden ganz gezeigt.
duty-about = Was es ist und was darüber nicht bekannt ist
duty-basis = Rechtsgrundlage
duty-document-name = Dokument
duty-place = Artikel, Absatz, Punkt
duty-lead = Federführung
duty-cooperating = Mitwirkung
duty-every = Alle: { $kind }
duty-everybody = Alle Beteiligten
duty-nobody = federführende Stelle in den Quellen nicht genannt
duty-takes-part = Arten beteiligter Stellen
duty-time = Zeitraum
duty-horizons = Bewertung nach
duty-horizons-help = Jahre, durch Kommas getrennt: 3, 5, 10
duty-money = Währung
duty-money-help = Drei Buchstaben, etwa EUR. Die Pläne werden in ihr aufgestellt.
duty-pages = Seiten, denen es entnommen ist, eine je Zeile
duty-years-count = { $count ->
    [one] { $n } Jahr
   *[other] { $n } Jahren
}

## Tasks
duty-tasks = Aufgaben
duty-task = Aufgabe
duty-tasks-count = { $count ->
    [one] { $n } Aufgabe
   *[other] { $n } Aufgaben
}
duty-below = Untergliedert und übernommen
duty-below-count = { $count ->
    [one] { $n } nachgeordnete Aufgabe
   *[other] { $n } nachgeordnete Aufgaben
}
duty-activities = Maßnahmen
duty-activities-count = { $count ->
    [one] { $n } Maßnahme
   *[other] { $n } Maßnahmen
}
duty-in-plans = In genehmigten Plänen
duty-no-activities = Noch dient ihr keine Maßnahme eines genehmigten Plans.
duty-no-tasks = Hier gibt es noch keine Aufgaben.
duty-nothing-found = Keine Aufgabe passt.
duty-about-group = Über diese Gruppe
duty-mine = Meine Stellen
duty-plans = Pläne
duty-reports = Berichte
duty-standing = Stand der Dinge
duty-new-task = Neue Aufgabe
duty-number = Nummer
duty-stands-in = Gehört zu
duty-products = Erwartete Ergebnisse
duty-note = Was man wissen sollte
duty-kind-group = Gruppe
duty-kind-task = Aufgabe
duty-kind-part = Teilaufgabe
duty-kind-adopted = Übernommene Aufgabe
duty-state-open = offen
duty-state-done = erledigt
duty-state-dropped = aufgegeben
duty-progress-waiting = nicht begonnen
duty-progress-running = läuft
duty-progress-done = erledigt
duty-progress-dropped = aufgegeben
duty-adopt = Übernehmen
duty-adopt-help = Die Stelle macht die Aufgabe zu ihrer eigenen und kann dann dafür planen.
duty-break-down = Untergliedern
duty-break-down-help = Die neue Teilaufgabe gehört der hier gewählten federführenden Stelle.
duty-itself = die Stelle selbst
duty-drop = Aufgeben
duty-drop-help = Woran Teilaufgaben, Zahlen oder Pläne hängen, das bleibt, mit Ihrer Begründung als aufgegeben gekennzeichnet. Alles andere wird entfernt.

## Indicators
duty-indicators = Indikatoren
duty-indicator = Indikator
duty-new-indicator = Neuer Indikator
duty-no-indicators = Es gibt noch keine Indikatoren.
duty-whole-programme = Das ganze Programm
field-method = Wie gezählt wird und wo die Belege sind
duty-counted = Wer zählt
duty-counted-help = Was das System selbst zählt, wird nie eingetippt. Alles andere wird mit Quelle berichtet.
duty-counted-none = von Stellen berichtet
duty-counted-editions = gezählt: veröffentlichte Seiten
duty-counted-items = gezählt: veröffentlichte Inhalte
duty-counted-languages = gezählt: Sprachen der Veröffentlichung
duty-counted-clarifications = gezählt: veröffentlichte Klarstellungen
duty-counted-corrections = gezählt: veröffentlichte Berichtigungen
duty-counted-withdrawals = gezählt: zurückgezogene Seiten
duty-counted-with-message = gezählt: Seiten mit einer Kernbotschaft
duty-counted-translations = gezählt: von Menschen erstellte oder geprüfte Übersetzungen
duty-counted-vintages = gezählt: veröffentlichte Datenfassungen
duty-counted-dispatches = gezählt: über Kanäle versandte Beiträge
duty-counted-views = gezählt: Seitenaufrufe
duty-counted-readers = gezählt: Leserinnen und Leser je Tag, addiert (geschätzt, Standardfehler 1,6 %)
duty-level = Ebene
duty-level-input = Einsatz
duty-level-activity = Tätigkeit
duty-level-output = Leistung
duty-level-out-take = Aufnahme
duty-level-outcome = Ergebnis
duty-level-impact = Wirkung
duty-better = Erwünscht ist
duty-better-higher = mehr
duty-better-lower = weniger
duty-across = Über Stellen hinweg
duty-across-sum = summiert
duty-across-mean = Mittelwert
duty-across-max = größter Wert
duty-across-min = kleinster Wert
duty-across-apart = nicht zusammengefasst
duty-over = Über die Zeit
duty-over-sum = summiert
duty-over-last = der neueste Wert zählt
duty-over-mean = Mittelwert
duty-baseline = Ausgangswert
duty-now = Jetzt
duty-target = Ziel
duty-bar = { $now } von { $target }
duty-no-figure = noch keine Zahl
duty-figures = Zahlen
duty-together = Zusammen
duty-since-begin = Seit Beginn
duty-retire = Nicht mehr abfragen
duty-retired = Nicht mehr abgefragt seit

## An organisation
duty-own = Eigene Aufgaben
duty-leads = Federführend
duty-cooperates = Mitwirkend
duty-rests = Was jetzt ansteht
duty-plan-of = Plan für { $year }
duty-plan-none = nicht begonnen
duty-plan-draft = Entwurf
duty-plan-submitted = eingereicht
duty-plan-returned = zurückgegeben
duty-plan-approved = genehmigt
duty-plan-replaced = ersetzt
duty-report-of = Bericht { $period }
duty-report-none = nicht begonnen
duty-report-open = in Arbeit
duty-report-submitted = eingereicht
duty-report-returned = zurückgegeben
duty-report-accepted = angenommen
duty-due = fällig am { $date }
duty-report-to-it = An sie berichten
duty-reports-to = berichtet an: { $organisation }

## Why something was not done
duty-dates = Die Tage stehen nicht in der Reihenfolge: Der letzte liegt vor dem ersten.
duty-document = Wählen Sie ein Dokument der Sammlung.
duty-organisation = Diese Stelle oder Art von Stelle gibt es hier nicht.
duty-parent = Eine Aufgabe dieser Art kann dort nicht stehen.
duty-circle = Eine Aufgabe kann nicht unter sich selbst stehen.
duty-not-led = Nur wer eine Aufgabe federführend betreut, kann sie untergliedern.
duty-not-open = Das ist eine Überschrift oder eine Aufgabe, die nicht mehr offen ist.
duty-takes-no-part = Diese Stelle ist am Programm nicht beteiligt.
duty-adopted-already = Die Stelle hat diese Aufgabe schon.
duty-too-deep = Die Aufgaben sind zu tief verschachtelt; die Adresse würde zu lang.
duty-currency = Die Währung besteht aus drei Großbuchstaben, etwa EUR.
duty-currency-used = In dieser Währung sind schon Pläne aufgestellt; sie kann nicht mehr geändert werden.
duty-not-counted = Diesen Indikator zählt das System nicht.
duty-counted-fixed = Es sind schon Zahlen berichtet; wer zählt, kann nicht mehr geändert werden.

## What was done
done-duty-adopted = Die Aufgabe gehört jetzt der Stelle.
done-duty-part = Die Teilaufgabe wurde hinzugefügt.
done-duty-dropped = Als aufgegeben gekennzeichnet, mit Begründung.
done-duty-removed = Entfernt; im Protokoll steht, was sie sagte.
event-save-programme = hat ein Programm geändert
event-apply-programme = hat ein Programm des Pakets geladen
event-make-task = hat eine Aufgabe angelegt
event-save-task = hat eine Aufgabe geändert
event-break-down = hat eine Aufgabe untergliedert
event-adopt-task = hat eine Aufgabe übernommen
event-drop-task = hat eine Aufgabe aufgegeben
event-remove-task = hat eine Aufgabe entfernt
event-make-indicator = hat einen Indikator angelegt
event-save-indicator = hat einen Indikator geändert

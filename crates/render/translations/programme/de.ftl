# Programmes for readers (de).

nav-programme = Aktionsprogramme
programme-intro = Was von der Auslandsinformation des Landes verlangt wird, wer es tut und was bisher dabei herauskam.
programme-reached = Was bisher erreicht wurde
programme-reached-help = Wo „gezählt“ steht, hat dieses Portal gezählt, was es selbst veröffentlicht hat. Alles andere wurde berichtet, jeweils mit Quelle.
programme-by-period = Gezählt nach Zeitraum
programme-plans = Genehmigte Pläne
programme-plans-of = { $plans } von { $all } Stellen haben einen genehmigten Plan.
programme-by-organisation = Nach Stelle
programme-criteria = Wie Vorhaben beurteilt werden
programme-criteria-since = Fassung { $number }, gültig seit { $date }.
programme-money-state = Staatshaushalt
programme-money-social = Gesellschaftliche Mittel
programme-money-in-kind = Sachleistungen
programme-unknown = Was nicht bekannt ist
programme-activities-shown = { $from }–{ $to } von { $all }
programme-activities-more = Weitere Maßnahmen
programme-activities-before = Vorherige Maßnahmen
programme-unknown-leads-count = { $count ->
    [one] Bei { $n } Aufgabe sagt keine Seite, wer sie federführend betreut.
   *[other] Bei { $n } Aufgaben sagt keine Seite, wer sie federführend betreut.
}
programme-unknown-figures-count = { $count ->
    [one] { $n } Indikator hat noch keine Zahl.
   *[other] { $n } Indikatoren haben noch keine Zahl.
}
programme-data = Als offene Daten
programme-rests-on = Aufgaben, die auf diesem Dokument beruhen
programme-produced = Was daraus hervorging
programme-withheld = Nicht veröffentlicht
programme-part-money = Geld
programme-part-figures = Stand der Indikatoren
programme-reported-of = von { $told } von { $all } Stellen gemeldet

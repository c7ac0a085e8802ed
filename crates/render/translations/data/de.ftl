# Data pages.

data-title = Daten
nav-data = Daten
data-intro = Zahlen mit Quellen und Lizenzen, als Diagramme, Tabellen und Dateien. Jeder frühere Stand bleibt abrufbar.

data-search = Daten durchsuchen
data-all-topics = Alle Themen
data-show-all = Alles zeigen
data-count-found = { $count ->
    [0] Kein Datensatz gefunden
    [one] { $n } Datensatz gefunden
   *[other] { $n } Datensätze gefunden
}
data-count-series = { $count ->
    [one] { $n } Reihe
   *[other] { $n } Reihen
}
data-count-observations = { $count ->
    [one] { $n } Wert
   *[other] { $n } Werte
}
data-machines = Für Maschinen
data-machines-intro = Der Katalog und alle Zahlen nach offenen Standards.

data-vintage = Fassung { $number }, { $date }
data-old-state = Zahlen mit dem Stand vom { $date }.
data-to-today = Heutige Zahlen zeigen
data-indicator = Indikator
data-areas = Länder und Gebiete
data-areas-chosen = ({ $chosen } von { $all })
data-from = Von
data-to = Bis
data-view = Anzeigen als
presentation-chart = Diagramm
presentation-map = Karte
presentation-table = Tabelle
data-units = Gebietsstand
basis-today = Heutige Einheiten
basis-before = Einheiten vor der Reform
data-show = Anzeigen
data-nothing = Zu dieser Auswahl gibt es keine Zahlen. Versuchen Sie andere Gebiete oder Zeiträume.
data-area = Gebiet
data-period = Zeitraum
data-remarks = Anmerkungen zu einzelnen Werten
data-related = Verwandte Daten

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
    [one] { $n } Million
   *[other] { $n } Millionen
}
magnitude-2 = { $form ->
    [one] { $n } Milliarde
   *[other] { $n } Milliarden
}
magnitude-3 = { $form ->
    [one] { $n } Billion
   *[other] { $n } Billionen
}
magnitude-4 = { $form ->
    [one] { $n } Trillion
   *[other] { $n } Trillionen
}
magnitude-name-1 = Millionen
magnitude-name-2 = Milliarden
magnitude-name-3 = Billionen
magnitude-name-4 = Trillionen
data-unit-in = { $unit } ({ $power })
data-percent = { $n } %
data-points = { $form ->
    [one] { $n } Prozentpunkt
   *[other] { $n } Prozentpunkte
}

data-says-rise = { $area }: von { $first } ({ $from }) auf { $last } ({ $to }), plus { $change }.
data-says-fall = { $area }: von { $first } ({ $from }) auf { $last } ({ $to }), minus { $change }.
data-says-times = { $area }: von { $first } ({ $from }) auf { $last } ({ $to }), das { $times }-Fache.
data-says-plain = { $area }: von { $first } ({ $from }) auf { $last } ({ $to }).
data-says-same = { $area }: unverändert { $last } ({ $from } und { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: am höchsten { $high } ({ $most }), am niedrigsten { $low } ({ $least }).
data-says-place = { $area }: { $value }, Platz { $place } von { $all }.
data-map-note = Fünf Farbstufen, von den niedrigsten zu den höchsten Werten. Flächen und Abstände sind nicht maßstäblich.
data-axis-not-zero = Die Achse beginnt nicht bei null.
data-lines-unnamed = Die dünnen Linien ohne Namen stehen in der Tabelle.
data-break-note = Ein senkrechter gepunkteter Strich zeigt einen Bruch in der Reihe: Die Werte davor und danach sind nicht vergleichbar.
data-hollow-note = Hohle Zeichen sind noch nicht endgültige Werte.

observation-A = normaler Wert
observation-B = Bruch in der Reihe
observation-D = abweichende Definition
observation-E = geschätzt
observation-F = Prognose
observation-I = imputiert
observation-M = fehlt, kann nicht vorliegen
observation-N = nicht signifikant
observation-O = fehlt
observation-P = vorläufig
observation-Q = geheim gehalten
observation-U = wenig zuverlässig

data-basis-count-summed = { $count ->
    [one] Heutige Einheiten: summiert aus den Zahlen von { $n } früheren Einheit.
   *[other] Heutige Einheiten: summiert aus den Zahlen der { $n } früheren Einheiten.
}
data-basis-count-mean = { $count ->
    [one] Heutige Einheiten: gewichtetes Mittel von { $n } früheren Einheit (Gewicht: { $weight }).
   *[other] Heutige Einheiten: gewichtetes Mittel der { $n } früheren Einheiten (Gewicht: { $weight }).
}
data-basis-no-rule = Nicht auf heutige Einheiten umgerechnet: Solche Zahlen lassen sich weder summieren noch mitteln.
data-basis-no-weights = Nicht auf heutige Einheiten umgerechnet: Die Gewichte für ein Mittel fehlen.
data-basis-no-parts = Wo eine frühere Einheit keine Zahl hat, hat auch die heutige keine.

data-take = Herunterladen
data-for-spreadsheets = Für Tabellenprogramme
data-for-programs = Für Programme
data-for-statistics = Für statistische Systeme
data-tools = In Ihrem Werkzeug
data-tools-intro = Diese Zeilen holen die hier gezeigten Zahlen.
data-tool-shell = Kommandozeile (curl)
data-tool-excel = Für den erweiterten Editor von Power Query.
data-tool-calc = Fügen Sie diese Adresse als Verknüpfung zu externen Daten ein.
data-cite = Zitieren
data-citation = { $publisher } ({ $year }): { $title }. { $vintage }. { $url }

data-history = Verlauf
data-history-intro = Jeder Stand dieser Zahlen bleibt abrufbar. Ein Link zeigt sie so, wie sie an dem Tag waren.
data-count-added = { $count ->
    [one] { $n } Wert ergänzt
   *[other] { $n } Werte ergänzt
}
data-count-revised = { $count ->
    [one] { $n } Wert revidiert
   *[other] { $n } Werte revidiert
}
data-count-removed = { $count ->
    [one] { $n } Wert entfernt
   *[other] { $n } Werte entfernt
}
data-what-changed = Was revidiert wurde
data-revisions-title = { $flow }: was revidiert wurde
data-no-revisions = In dieser Fassung wurde nichts revidiert.
data-revisions-range-count = { $count ->
    [one] { $first }–{ $last } von { $n } Änderung
   *[other] { $first }–{ $last } von { $n } Änderungen
}
data-series = Reihe
data-before = Vorher
data-after = Nachher
data-difference = Änderung
data-pages = Seiten
data-pages-before = Zurück
data-pages-after = Weiter

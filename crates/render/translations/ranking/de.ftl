nav-rankings = Weltranglisten
ranking-intro = { $country } in internationalen Indizes: jeder Platz mit der Seite, von der er stammt, ein Rückschritt so deutlich wie ein Fortschritt.
ranking-compare = Mit anderen Ländern vergleichen
ranking-beside = { $country } vergleichen mit
ranking-show = Anzeigen
ranking-place = Platz { $rank }
ranking-place-of = { $rank } von { $of }
ranking-or = { $first } oder { $other }
ranking-or-word = oder
ranking-differ = { $places }, je nach Quelle
ranking-ahead = Vor { $share } % der übrigen
ranking-up-count = { $count ->
    [one] { $n } Platz nach oben seit { $edition }
   *[other] { $n } Plätze nach oben seit { $edition }
}
ranking-down-count = { $count ->
    [one] { $n } Platz nach unten seit { $edition }
   *[other] { $n } Plätze nach unten seit { $edition }
}
ranking-same = Gleicher Platz wie { $edition }
ranking-only-one = Hier ist nur eine Ausgabe mit einem Platz bekannt.
ranking-broke-since = Nach { $edition } änderte sich die Methode: Die beiden Plätze sind nur teilweise vergleichbar.
ranking-disputed-here = Die Quellen sind sich über diesen Platz nicht einig.
ranking-newer-score = { $edition }: { $score }; keine gefundene Seite nennt den Platz.
ranking-newer-nothing = { $edition }: Keine gefundene Seite nennt den Platz.
ranking-no-place = Keine gefundene Seite nennt einen Platz für { $country }.
ranking-not-found = nicht gefunden
ranking-reading-title = So liest man das
ranking-reading-place = Ein Platz hängt davon ab, wie viele bewertet werden, wie der Index gemacht ist und wie die anderen abschneiden. Er kann sich ändern, ohne dass das Land sich ändert. „Vor so viel Prozent“ macht Ausgaben verschiedener Größe vergleichbar.
ranking-reading-line = In den Zeichnungen ist oben besser. Eine gepunktete senkrechte Linie zeigt einen Bruch in der Methode; dort ist die Linie unterbrochen, denn danach wurde anders gemessen. Ein hohler Punkt ist die Angabe einer anderen Seite.
ranking-reading-sources = Die meisten Zahlen stammen aus Berichten über die Indizes, nicht aus den Indizes selbst. Widersprechen sich zwei Seiten, bleiben beide stehen. Was keine Seite nennt, bleibt leer.
ranking-chart-places = Plätze je Ausgabe; oben ist besser
ranking-chart-scores = Punktwerte je Ausgabe
ranking-nothing-to-draw = Für diese Auswahl gibt es nichts zu zeichnen.
ranking-what-to-draw = Was gezeichnet wird
ranking-places = Plätze
ranking-scores = Punktwerte
ranking-table = Jede Zahl mit ihrer Seite
ranking-table-note = Die kleinen Ziffern führen zu der Seite, von der die Zahl stammt.
ranking-edition = Ausgabe
ranking-page = Seite
ranking-broke-here = Vor dieser Ausgabe änderte sich die Methode:
ranking-disputed = Quellen uneinig
ranking-score-is = Punktwert { $score }
ranking-conflicts = Wo Quellen sich widersprechen
ranking-conflicts-intro = Diese Seiten widersprechen einander. Keine fehlt; Zeichnung und Veränderung folgen dem zuerst genannten Wert.
ranking-units = Zahl der Bewerteten
ranking-of-edition = { $what }, { $edition }
ranking-method = Wie er gemacht wird
ranking-publisher = Herausgeber
ranking-score = Punktwert
ranking-scale = Von { $low } bis { $high }.
ranking-higher-is-better = Ein höherer Wert ist besser.
ranking-lower-is-better = Ein niedrigerer Wert ist besser.
ranking-breaks = Brüche in der Methode
ranking-breaks-none = Hier ist kein Bruch verzeichnet. Das beweist nicht, dass es keinen gab.
ranking-from-edition = Ab { $edition }
ranking-every-edition = Mit jeder Ausgabe
ranking-kind-units = Zahl der Bewerteten
ranking-kind-method = Methode
ranking-kind-weights = Gewichte
ranking-kind-metrics = Was gemessen wird
ranking-pages = Die Seiten, von denen die Zahlen stammen
ranking-take = Zum Mitnehmen
ranking-csv = Alle Zahlen dieses Index (CSV)
ranking-cite = So wird diese Seite zitiert:
ranking-citation = { $publisher }: { $index }. Zahlen und Quellen gesammelt von { $operator }, { $address }

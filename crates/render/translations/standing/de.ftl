# Where a programme stands (de).
standing-title = { $programme }: Stand { $year }
standing-scope = { $number } Stellen angezeigt
standing-plan = Plan
standing-not-asked = nicht verlangt
standing-late-reports = Überfällige Berichte
standing-late-plans = Nicht genehmigte Pläne
standing-late-recommendations = Überfällige Empfehlungen
standing-nothing-late = Nichts ist überfällig.
standing-heat = Pläne und Berichte
standing-told = Was angenommene Berichte über die Aufgaben sagen
standing-untold = offen, noch nicht berichtet
standing-money = Geplante und ausgegebene Mittel
standing-money-help = Geplant sind die Mittel genehmigter Pläne; ausgegeben ist, was angenommene Berichte über die Zeiträume des Jahres nennen.
standing-results = Maßnahmen und Stand der Aufgaben
standing-months = Das Jahr nach Monaten
standing-as-table = Als Tabelle
standing-month = Monat
standing-running = Laufende Maßnahmen
standing-ending = Endende Maßnahmen
standing-reports-due = Fällige Berichte
standing-recommendations-due = Fällige Empfehlungen

## In the calendar
agenda-report = Bericht fällig
agenda-activity = Maßnahme endet
agenda-recommendation = Empfehlung fällig
agenda-complaint = Antwort an Leser fällig
feed-organisation = Enthalten sind auch fällige Berichte, Enden von Maßnahmen und Empfehlungen der Stellen, für die Sie planen, sowie Hinweise von Lesern, die Sie beantworten dürfen. Nur für eine Stelle mit den ihr nachgeordneten hängen Sie dies und ihren Code an die Adresse an:

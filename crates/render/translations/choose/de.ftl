# Choosing something by what it is called (de).

choose-none = nichts gewählt
choose-help = Wörter des Namens oder das Kürzel eingeben. Was passt, wird danach zur Auswahl angeboten.
choose-look = Eingegebenes suchen
choose-which = Wählen Sie, was mit „{ $words }“ gemeint ist.
choose-near = Nichts heißt „{ $words }“. Ähnlich geschrieben sind:
choose-nothing = Nichts heißt „{ $words }“. Versuchen Sie andere oder weniger Wörter.
choose-open = Noch zu wählen: { $words }. Was gemeint sein kann, steht beim Feld.
field-campaign = Kampagne

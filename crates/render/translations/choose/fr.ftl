# Choosing something by what it is called (fr).

choose-none = aucun choix
choose-help = Saisissez des mots du nom, ou le code. Ce qui correspond est ensuite proposé au choix.
choose-look = Chercher ce qui est saisi
choose-which = Choisissez ce que désigne « { $words } ».
choose-near = Rien ne s’appelle « { $words } ». Voici ce qui s’écrit presque ainsi :
choose-nothing = Rien ne s’appelle « { $words } ». Essayez d’autres mots, ou moins de mots.
choose-open = Reste à choisir : { $words }. Voyez les propositions au champ concerné.
field-campaign = Campagne

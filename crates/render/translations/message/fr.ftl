### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Plateforme de messages
message-help = Thèmes, messages clés, et les données et articles qui les étayent. Toute modification est aussitôt visible des lecteurs.
message-coverage = Couverture
message-figures = Chiffres sans renvoi
message-new-theme = Nouveau thème
message-new = Nouveau message
message-edit = Modifier
message-up = Monter :
message-down = Descendre :
message-theme-empty = Ce thème ne contient encore aucun message.
message-days = Période
message-worded = Langues
message-told = Pages publiées
message-languages = { $have } langues sur { $all }
message-always = sans limite de durée
message-from = à partir du { $date }
message-until = jusqu’au { $date }
message-between = { $from } – { $to }
message-stories = Articles : { $n }
message-proofs = Éléments à l’appui
message-no-proofs = Aucun élément à l’appui
message-add-fact = Ajouter une donnée
message-add-item = Ajouter un article
message-proof-help = Tapez quelques lettres et choisissez dans la liste. Décochez un élément pour le retirer.
message-proof-unknown = Cet élément n’existe pas : { $proof }. Choisissez-en un dans la liste.
message-place = Place et responsabilité
message-names = Noms dans chaque langue
message-code-help = Lettres minuscules a–z, chiffres et traits d’union. Laissé vide, il est tiré du nom.
message-remove = Retirer
theme-not-empty = Ce thème contient encore des messages. Déplacez-les ou retirez-les d’abord.
message-in-use = Des contenus portent ce message. Donnez-lui une date de fin au lieu de le retirer.
days-order = Le dernier jour précède le premier.
field-wording = Formulation
field-theme = Thème
field-valid_from = Premier jour
field-valid_to = Dernier jour
field-responsible = Organisme responsable
field-unit = Unité
field-group = Groupe

## What readers see
house-title = Ce que nous voulons faire connaître
house-intro = Les messages principaux, avec les données et les articles qui les étayent.

## Coverage
coverage-help = Combien d’éditions publiées portent quel message, par qui, dans quelle langue et quand. Chaque nombre ouvre les éditions comptées.
coverage-rows = Lignes
coverage-columns = Colonnes
coverage-message = Message
coverage-period = Période
coverage-months = 12 derniers mois
coverage-quarters = 8 derniers trimestres
coverage-years = 5 dernières années
coverage-ever = Depuis le début
coverage-none = Aucun message
coverage-all = Total
coverage-turn = Intervertir lignes et colonnes
coverage-note = Une édition qui porte plusieurs messages compte pour chacun d’eux.
coverage-editions = Éditions comptées
coverage-newest = Les { $n } plus récentes

## Figures without a citation
figures-help = Passages où un texte énonce un chiffre qui est, ou a été, une donnée enregistrée, sans y renvoyer. Les anciennes valeurs viennent en premier.
figures-progress = { $done } textes lus sur { $all }
figures-count = Trouvés : { $n }
figures-none = Aucun chiffre sans renvoi n’a été trouvé.
figures-former = ancienne valeur
figures-cite = Renvoyer à la donnée
figures-not = Ce n’est pas cette donnée
figures-save = Enregistrer comme brouillon
figures-draft-note = Le paragraphe se lirait ainsi. Les lecteurs voient le changement quand le brouillon est publié.
figures-moved = Le texte a changé depuis que ce chiffre a été trouvé. Il est relu.

## Facts
fact-new = Nouvelle donnée
fact-register = Enregistrer
fact-code-help = Lettres, chiffres, points et traits d’union, par exemple economy.gdp.growth. Ne peut plus être changé.
fact-code-wrong = La clé ne peut contenir que lettres, chiffres, points, traits d’union et tirets bas.
fact-effects-count = Phrases qui vont changer : { $n }. Relisez chacune avant d’enregistrer.
fact-confirm = Enregistrer la modification
fact-back = Revenir et corriger
fact-review-title = Révision
fact-check = Vérifié, toujours exact
fact-check-next = Prochaine révision : { $date }
facts-due-count = À réviser : { $n }
fact-save-names = Enregistrer les noms
fact-retire = Retirer
fact-retire-help = Elle n’est plus proposée pour de nouveaux textes. Là où elle est citée, elle reste telle quelle, avec sa période.
fact-restore = Réactiver
fact-retired-tag = retirée
fact-retired-since = Ce chiffre n’est plus mis à jour depuis le { $date }.

## What was just done
done-theme = Thème enregistré. Les lecteurs le voient aussitôt.
done-message = Message enregistré. Les lecteurs le voient aussitôt.
done-removed = Retiré.
done-cited = Le brouillon avec le renvoi est enregistré. Relisez-le et remettez-le.
done-refused = Noté : ce chiffre n’est pas cette donnée.
done-registered = Enregistrée. Les textes peuvent désormais y renvoyer.
done-checked = Noté : toujours exact. La prochaine révision est fixée.
done-retired = Retirée.
done-restored = Réactivée.
done-names = Noms enregistrés.

## Events
event-register-fact = a enregistré une donnée
event-check-fact = a vérifié une donnée : toujours exacte
event-retire-fact = a retiré une donnée
event-restore-fact = a réactivé une donnée
event-name-fact = a renommé une donnée
event-change-theme = a modifié un thème
event-remove-theme = a retiré un thème
event-change-message = a modifié un message
event-remove-message = a retiré un message
event-refuse-figure = a signalé qu’un chiffre n’est pas une donnée

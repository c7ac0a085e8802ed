# L’interface en français.

language-own-name = Français

skip-to-content = Aller au contenu
demonstration = Ceci est une démonstration de Sen avec un contenu d’exemple. Ce n’est pas une publication officielle.
copy-notice = Ceci est une copie du site en date du { $date }. La recherche, les abonnements et l’envoi de messages ne sont possibles que sur le site d’origine.
copy-original = Cette page sur le site d’origine
nav-label = Navigation principale
nav-stories = Récits
nav-places = Lieux
nav-facts = Faits et chiffres
nav-guides = Visiter, étudier, investir
nav-abroad = Pour les ressortissants à l’étranger
nav-documents = Documents
nav-search = Recherche
nav-languages = autres langues
nav-about = Qui publie, et comment
nav-corrections = Corrections
nav-privacy = Vie privée
nav-accessibility = Accessibilité
nav-heritage = Patrimoine mondial
nav-calendar = Jours fériés et fêtes
nav-api = Données et flux
read-in-your-language = Lire { $country } dans votre langue
promise = Chaque page dit qui la publie, quand, et comment elle a été traduite. Chaque correction est publique.
published-by-operator = Publié par : { $operator }
view-plain = Version allégée (moins de données)
view-full = Version complète

facts-strip = Le pays en chiffres
source = source
all-stories = Tous les récits
see-all = Tout voir
read-the-story = Lire le récit
places-as-list = En liste
map-note = Chaque carreau est une province ou une ville. Plus la teinte est foncée, plus la population est nombreuse. Les surfaces et les distances ne sont pas à l’échelle.
nothing-yet = Rien n’a encore été publié ici.
nothing-in-language = Rien n’a encore été publié ici dans cette langue.
more-in-other-languages = Il y en a davantage dans d’autres langues :
latest = Le plus récent
older = Plus ancien
feed-of-this = Suivre cette page dans un lecteur de flux (RSS)
in-languages = { $count ->
    [one] en { $n } langue
   *[other] en { $n } langues
}
topics = Thèmes
sections = Rubriques
stories-intro = Ce qui se passe, comment on vit, ce qu’il y a à voir.
topic = Thème
section = Rubrique

published-on = Publié le { $date }
updated-on = Mis à jour le { $date }
written-in = Langue d’origine : { $language }
translation-original = Ceci est l’original
translation-person = Traduit par une personne
translation-machine = Traduit par machine, sans relecture humaine
translation-machine-checked = Traduit par machine, relu par une personne
read-in-languages = { $count ->
    [one] À lire en { $n } langue
   *[other] À lire en { $n } langues
}
kind-official = Information officielle
kind-image = L’image du pays
kind-world = Le monde
kind-clarification = Mise au point
format-story = Récit
format-photo-story = Récit en images
format-data-story = Récit en chiffres
format-place = Portrait d’un lieu
format-guide = Guide
format-document = Document
format-qa = Questions et réponses
format-event = Événement
correction = Correction
picture-credit = Illustration : { $credit }, { $licence }
sources = Sources
source-is = Source : { $source }.
period-quarter = T{ $quarter } { $year }
fact-review = À revoir avant le { $date }.
read-next = À lire ensuite
found-a-mistake = Vous avez trouvé une erreur ? Dites-le-nous, nous la corrigerons publiquement.
event-when = Quand
event-where = Où
event-online = Participer en ligne
event-add-to-calendar = Ajouter à votre agenda
claim-says = Ce qui est dit
claim-rating = Notre constat
claim-answer = En bref
claim-invite = Si vous avez des preuves que nous nous trompons, écrivez-nous : les corrections sont publiques.
rating-false = Faux
rating-mostly-false = Plutôt faux
rating-missing-context = Hors contexte
rating-mostly-true = Plutôt vrai
rating-true = Vrai
chart-table = Les chiffres en tableau
chart-source = Source : { $source }
chart-label = Élément
chart-value = Valeur
table-label = Tableau
video-link = Vidéo

places-intro = { $count ->
    [one] { $n } province ou ville. Choisissez un carreau, ou un nom de la liste.
   *[other] { $n } provinces et villes. Choisissez un carreau, ou un nom de la liste.
}
places-in-figures = Les lieux en chiffres
place = Lieu
region = Région
seat = Chef-lieu
population = Population
area-km2 = Superficie, km²
density = Habitants au km²
territory-province = Province
territory-city = Ville
territory-region = Région
territory-special-zone = Zone spéciale
history-of-place = Comment ce lieu s’est formé
lineage-merged = { $date } : { $from } fusionne avec { $to } ({ $act })
lineage-split = { $date } : { $to } se sépare de { $from } ({ $act })
lineage-renamed = { $date } : { $from } devient { $to } ({ $act })
lineage-status = { $date } : { $from } devient une ville relevant du pouvoir central ({ $act })
lineage-moved = { $date } : { $from } est rattaché à { $to }
lineage-dissolved = { $date } : { $from } prend fin
no-date = date inconnue
place-until = Cette unité a existé jusqu’au { $date }. Aujourd’hui : { $today }.
same-region = Dans la même région
stories-here = Récits d’ici

facts = Faits
facts-intro = Un seul registre de chiffres, chacun avec sa période et sa source. Chaque page qui cite un chiffre montre le même.
groups = Groupes
as-of = Consulté le
review-by = À revoir avant le
cite-as = Clé de citation
cited-in = Cité dans
documents-intro = Textes juridiques et politiques sur l’information extérieure : numéro, date, auteur, validité, et ce qui modifie quoi.
document-kinds = Types de documents
all = Tous
status-in-force = En vigueur
status-partly = En vigueur en partie
status-replaced = Remplacé
status-expired = Expiré
status-not-yet = Pas encore en vigueur
status-unknown = Validité inconnue
summary-elsewhere = Ce résumé est en { $language } ; il n’existe pas encore dans votre langue.
summary-in = Le résumé existe en :
related-documents = Documents liés
relation-amends = Modifie
relation-replaces = Remplace
relation-guides = Précise
relation-implements = Met en œuvre
relation-cites = Cite
relation-amends-by = Modifié par
relation-replaces-by = Remplacé par
relation-guides-by = Précisé par
relation-implements-by = Mis en œuvre par
relation-cites-by = Cité par
issuer = Auteur
date-issued = Date du texte
date-effective = En vigueur depuis le
date-until = Jusqu’au
validity = Validité
kind = Type
heritage-intro = Ce que le monde a inscrit sur ses listes, avec l’année et le lieu.
calendar-intro = Jours fériés et fêtes. Les dates lunaires changent chaque année ; les jours indiqués sont ceux que l’on connaît.
days-today = Aujourd’hui
calendar-ahead = À venir en { $year }
calendar-past = Plus tôt en { $year }
day-public-holiday = Jour férié
day-festival = Fête
day-observance = Journée commémorative

search-title = Recherche
search-label = Mots à chercher
search-button = Chercher
search-hint = Tapez avec ou sans accents. Mettez entre guillemets les mots qui doivent se suivre.
search-count = { $count ->
    [0] Rien n’a été trouvé pour « { $query } »
    [one] { $n } résultat pour « { $query } »
   *[other] { $n } résultats pour « { $query } »
}
search-in-language = En { $language } ({ $n })
search-in-all = Dans toutes les langues ({ $n })
search-nothing = Rien n’a été trouvé. Ce qui peut aider :
search-tip-fewer = Employez moins de mots, ou des mots plus généraux.
search-tip-spelling = Vérifiez l’orthographe ; les accents peuvent être omis.
search-tip-all = Cherchez dans toutes les langues.
search-more = Plus de résultats
did-you-mean = Vouliez-vous dire :
facet-section = Rubrique
facet-topic = Thème
facet-territory = Lieu
facet-kind = Type d’information
facet-year = Année
facet-remove = retirer

about-intro = Ce que l’on trouve ici, qui en répond, et les règles suivies.
about-who-title = Qui répond de ce portail
about-who = { $operator } gère ce portail. Chaque page nomme l’organisme qui la publie.
about-how-title = Les règles
about-how-attributed = Tout ce qui est publié dit par qui, quand, dans quelle langue cela a été écrit et comment cela a été traduit.
about-how-silent = Rien n’est modifié en silence. Une correction figure sur sa page et au registre ; une page retirée laisse un avis avec le motif.
about-how-figures = Les chiffres portent leur source et leur période. Un seul registre les tient : le même chiffre est le même partout.
about-how-claims = Une mise au point nomme l’affirmation, pas un ennemi. Elle montre ses sources et peut conclure que l’affirmation est juste.
publishers = Organismes qui publient
editions-count = { $count ->
    [one] { $n } page
   *[other] { $n } pages
}
organisations = Organismes
organisation-government = Gouvernement
organisation-party = Organes du Parti
organisation-assembly = Assemblée nationale
organisation-ministry = Ministères
organisation-agency = Agences
organisation-department = Départements
organisation-province = Autorités provinciales
organisation-mission = Représentations à l’étranger
organisation-press = Presse
organisation-committee = Comités
organisation-association = Associations
organisation-demonstration = Démonstration
organisation-former = Anciens organismes
about-coming-title = Changements décidés
about-coming = Ces changements prennent effet à la date indiquée.
corrections-intro = Chaque correction que les lecteurs doivent connaître, la plus récente d’abord.
corrections-none = Aucune correction n’a été nécessaire jusqu’ici.
privacy-intro = Lire ici ne laisse aucune trace de vous.
privacy-count-title = Aucun suivi
privacy-count = Pour la lecture, ce portail ne pose aucun cookie, n’emploie aucun identifiant et ne charge rien d’autres sites. Les adresses des lecteurs ne sont pas conservées.
privacy-choice-title = Le seul cookie
privacy-choice = Si vous choisissez la version allégée, ce choix est gardé dans un cookie sur votre appareil. Rien d’autre ne l’est.
privacy-mail-title = Si vous nous écrivez
privacy-mail = Votre message ne sert qu’à vous répondre et à corriger ce qui est faux.
accessibility-intro = Fait pour être lu par tous, sur tout appareil, avec ou sans script.
accessibility-how-title = Ce que nous visons
accessibility-how = Nous suivons les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA : usage au clavier, contraste, textes pour les images, tableaux pour les graphiques, ordre de lecture dans chaque écriture.
accessibility-plain-title = Une version allégée
accessibility-plain = La version allégée se passe de polices du Web et de grandes images. Les navigateurs qui demandent moins de données la reçoivent d’eux-mêmes.
accessibility-tell-title = Dites-le-nous
accessibility-tell = Si quelque chose est difficile à utiliser, dites-nous où et comment ; nous y remédierons.
languages-title = Langues
languages-intro = Choisissez la langue dans laquelle vous aimez lire. Toutes les pages n’existent pas dans toutes les langues ; l’accueil de chacune montre ce qu’il y a.

not-found-title = Cette page n’est pas ici
not-found = L’adresse est peut-être mal tapée, ou la page a changé de place. Cherchez-la, ou partez de l’accueil.
gone-title = Cette page a été retirée
gone = Elle a été publiée ici puis reprise. Le motif est donné ci-dessous.
failed-title = Quelque chose n’a pas marché ici
failed = La faute est de notre côté, et elle a été notée. Veuillez réessayer dans un instant.
refused-title = Cette demande ne peut pas recevoir de réponse
refused = L’adresse ou le formulaire contient quelque chose que ce portail ne comprend pas.
other-language-title = Pas encore dans cette langue
other-language = Cette page n’a pas encore été publiée en { $language }. On peut la lire en :
to-home = Vers l’accueil
feed-title = { $site } : { $part }

verify-title = Vérifier une page
verify-this-page = Vérifier cette page
verify-intro = Tout ce qui est publié ici est inscrit dans un journal public où l’on ne peut qu’ajouter des lignes. Indiquez l’adresse d’une page pour savoir si elle est toujours telle qu’elle a été inscrite.
verify-address = Adresse de la page
verify-button = Vérifier
verify-same = Cette page est telle qu’elle a été inscrite.
verify-differs = Cette page n’est pas telle qu’elle a été inscrite. Signalez-le-nous et ne vous y fiez pas.
verify-none = Cette page ne figure pas dans le journal.
verify-unknown = Il n’y a pas de telle page sur ce site.
verify-history = Ce que le journal dit de cette page
verify-yourself = Vous n’avez pas à nous croire sur parole : le journal et sa clé sont ouverts à tous.
verify-pictures = Les grandes images portent des attestations de contenu signées (C2PA) : qui les a publiées, et que personne ne les a modifiées depuis. Les programmes qui les lisent ont besoin de notre certificat :
log-publish = Publiée
log-correct = Corrigée
log-withdraw = Retirée
log-entry = entrée { $number } du journal
api-intro = Tout ce portail pour les machines : flux, plans du site et une interface en lecture seule.
api-rules = Les réponses sont en JSON. Les listes viennent par pages ; suivez « next ». Les erreurs sont des « problem details » (RFC 9457). Envoyez l’ETag que vous avez pour éviter un transfert.

language-vi = vietnamien
language-en = anglais
language-zh-hans = chinois
language-ja = japonais
language-ko = coréen
language-fr = français
language-de = allemand
language-es = espagnol
language-pt = portugais
language-ru = russe
language-ar = arabe
language-hi = hindi
language-th = thaï
language-lo = lao
language-km = khmer
language-id = indonésien

callout-label = Remarque
missing-fact = (chiffre retiré)

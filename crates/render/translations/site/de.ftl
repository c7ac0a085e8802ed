# Die Oberfläche auf Deutsch.

language-own-name = Deutsch

skip-to-content = Zum Inhalt springen
demonstration = Dies ist eine Vorführung von Sen mit Beispielinhalten. Es handelt sich nicht um eine amtliche Veröffentlichung.
copy-notice = Dies ist eine Kopie der Website vom { $date }. Suchen, Abonnieren und Nachrichten an uns sind nur auf der Original-Website möglich.
copy-original = Diese Seite auf der Original-Website
nav-label = Hauptnavigation
nav-stories = Geschichten
nav-places = Orte
nav-facts = Zahlen und Fakten
nav-guides = Reisen, studieren, investieren
nav-abroad = Für Landsleute im Ausland
nav-documents = Dokumente
nav-search = Suche
nav-languages = weitere Sprachen
nav-about = Wer hier veröffentlicht und wie
nav-corrections = Berichtigungen
nav-privacy = Datenschutz
nav-accessibility = Barrierefreiheit
nav-heritage = Welterbe
nav-calendar = Feiertage und Feste
nav-api = Daten und Feeds
read-in-your-language = { $country } in Ihrer Sprache lesen
promise = Auf jeder Seite steht, wer sie veröffentlicht hat, wann, und wie sie übersetzt wurde. Jede Berichtigung ist öffentlich.
published-by-operator = Herausgegeben von: { $operator }
view-plain = Einfache Ansicht (weniger Daten)
view-full = Volle Ansicht

facts-strip = Das Land in Zahlen
source = Quelle
all-stories = Alle Geschichten
see-all = Alle ansehen
read-the-story = Zur Geschichte
places-as-list = Als Liste
map-note = Jedes Feld steht für eine Provinz oder Stadt. Je dunkler der Ton, desto mehr Menschen leben dort. Flächen und Entfernungen sind nicht maßstabsgetreu.
nothing-yet = Hier ist noch nichts erschienen.
nothing-in-language = In dieser Sprache ist hier noch nichts erschienen.
more-in-other-languages = In anderen Sprachen gibt es mehr:
latest = Neueste
older = Ältere
feed-of-this = Diese Seite im Feedreader verfolgen (RSS)
in-languages = { $count ->
    [one] in { $n } Sprache
   *[other] in { $n } Sprachen
}
topics = Themen
sections = Rubriken
stories-intro = Was geschieht, wie die Menschen leben, was es zu sehen gibt.
topic = Thema
section = Rubrik

published-on = Veröffentlicht am { $date }
updated-on = Aktualisiert am { $date }
written-in = Originalsprache: { $language }
translation-original = Dies ist das Original
translation-person = Von einem Menschen übersetzt
translation-machine = Maschinell übersetzt, nicht von einem Menschen geprüft
translation-machine-checked = Maschinell übersetzt, von einem Menschen geprüft
read-in-languages = { $count ->
    [one] In { $n } Sprache zu lesen
   *[other] In { $n } Sprachen zu lesen
}
kind-official = Amtliche Information
kind-image = Das Bild des Landes
kind-world = Die Welt
kind-clarification = Klarstellung
format-story = Geschichte
format-photo-story = Bildgeschichte
format-data-story = Datengeschichte
format-place = Ortsporträt
format-guide = Ratgeber
format-document = Dokument
format-qa = Fragen und Antworten
format-event = Veranstaltung
correction = Berichtigung
picture-credit = Illustration: { $credit }, { $licence }
sources = Quellen
source-is = Quelle: { $source }.
period-quarter = { $quarter }. Quartal { $year }
fact-review = Erneut zu prüfen bis { $date }.
read-next = Als Nächstes lesen
found-a-mistake = Einen Fehler gefunden? Sagen Sie es uns, wir berichtigen ihn öffentlich.
event-when = Wann
event-where = Wo
event-online = Online teilnehmen
event-add-to-calendar = In den Kalender eintragen
claim-says = Was behauptet wird
claim-rating = Unser Befund
claim-answer = Kurz gesagt
claim-invite = Wenn Sie Belege haben, dass wir uns irren, schreiben Sie uns: Berichtigungen sind öffentlich.
rating-false = Falsch
rating-mostly-false = Überwiegend falsch
rating-missing-context = Zusammenhang fehlt
rating-mostly-true = Überwiegend richtig
rating-true = Richtig
chart-table = Die Zahlen als Tabelle
chart-source = Quelle: { $source }
chart-label = Angabe
chart-value = Wert
table-label = Tabelle
video-link = Video

places-intro = { $count ->
    [one] { $n } Provinz oder Stadt. Wählen Sie ein Feld oder einen Namen aus der Liste.
   *[other] { $n } Provinzen und Städte. Wählen Sie ein Feld oder einen Namen aus der Liste.
}
places-in-figures = Orte in Zahlen
place = Ort
region = Region
seat = Verwaltungssitz
population = Bevölkerung
area-km2 = Fläche, km²
density = Einwohner je km²
territory-province = Provinz
territory-city = Stadt
territory-region = Region
territory-special-zone = Sonderzone
history-of-place = Wie der Ort entstand
lineage-merged = { $date }: Zusammenschluss von { $from } zu { $to } ({ $act })
lineage-split = { $date }: { $to } aus { $from } ausgegliedert ({ $act })
lineage-renamed = { $date }: { $from } in { $to } umbenannt ({ $act })
lineage-status = { $date }: { $from } wird zentral verwaltete Stadt ({ $act })
lineage-moved = { $date }: { $from } wird { $to } unterstellt
lineage-dissolved = { $date }: { $from } aufgelöst
no-date = Datum unbekannt
place-until = Diese Einheit bestand bis zum { $date }. Heute: { $today }.
same-region = In derselben Region
stories-here = Geschichten von hier

facts = Fakten
facts-intro = Ein einziges Verzeichnis der Zahlen, jede mit Zeitraum und Quelle. Jede Seite, die eine Zahl anführt, zeigt dieselbe.
groups = Gruppen
as-of = Abgerufen am
review-by = Erneut zu prüfen bis
cite-as = Schlüssel zum Zitieren
cited-in = Zitiert in
documents-intro = Rechts- und Grundsatzdokumente zur Auslandsinformation: Nummer, Datum, erlassende Stelle, Geltung und was wodurch geändert wird.
document-kinds = Arten von Dokumenten
all = Alle
status-in-force = In Kraft
status-partly = Teilweise in Kraft
status-replaced = Ersetzt
status-expired = Außer Kraft
status-not-yet = Noch nicht in Kraft
status-unknown = Geltung unbekannt
summary-elsewhere = Sprache dieser Zusammenfassung: { $language }. In Ihrer Sprache gibt es noch keine.
summary-in = Die Zusammenfassung gibt es auf:
related-documents = Verwandte Dokumente
relation-amends = Ändert
relation-replaces = Ersetzt
relation-guides = Konkretisiert
relation-implements = Setzt um
relation-cites = Verweist auf
relation-amends-by = Geändert durch
relation-replaces-by = Ersetzt durch
relation-guides-by = Konkretisiert durch
relation-implements-by = Umgesetzt durch
relation-cites-by = Angeführt in
issuer = Erlassen von
date-issued = Erlassen am
date-effective = In Kraft ab
date-until = Bis
validity = Geltung
kind = Art
heritage-intro = Was die Welt in ihre Listen eingetragen hat, mit Jahr und Ort.
calendar-intro = Gesetzliche Feiertage und Feste. Nach dem Mondkalender verschieben sie sich jedes Jahr; angegeben sind die bekannten Tage.
days-today = Heute
calendar-ahead = { $year }: noch bevorstehend
calendar-past = { $year }: bereits vorbei
day-public-holiday = Gesetzlicher Feiertag
day-festival = Fest
day-observance = Gedenktag

search-title = Suche
search-label = Suchbegriffe
search-button = Suchen
search-hint = Mit oder ohne Akzente. Setzen Sie Wörter, die zusammenstehen müssen, in Anführungszeichen.
search-count = { $count ->
    [0] Nichts gefunden für „{ $query }“
    [one] { $n } Treffer für „{ $query }“
   *[other] { $n } Treffer für „{ $query }“
}
search-in-language = Auf { $language } ({ $n })
search-in-all = In allen Sprachen ({ $n })
search-nothing = Nichts gefunden. Was helfen kann:
search-tip-fewer = Verwenden Sie weniger oder allgemeinere Wörter.
search-tip-spelling = Prüfen Sie die Schreibweise; Akzente können Sie weglassen.
search-tip-all = Suchen Sie in allen Sprachen.
search-more = Weitere Treffer
did-you-mean = Meinten Sie:
facet-section = Rubrik
facet-topic = Thema
facet-territory = Ort
facet-kind = Art der Information
facet-year = Jahr
facet-remove = entfernen

about-intro = Was hier steht, wer dafür verantwortlich ist und welche Regeln gelten.
about-who-title = Wer für dieses Portal verantwortlich ist
about-who = { $operator } betreibt dieses Portal. Auf jeder Seite ist die Stelle genannt, die sie veröffentlicht.
about-how-title = Die Regeln
about-how-attributed = Bei allem, was erscheint, steht, wer es veröffentlicht hat, wann, in welcher Sprache es geschrieben und wie es übersetzt wurde.
about-how-silent = Nichts wird stillschweigend geändert. Eine Berichtigung steht auf der Seite selbst und im Verzeichnis; wird eine Seite zurückgezogen, bleibt ein Hinweis mit dem Grund.
about-how-figures = Zahlen tragen ihre Quelle und ihren Zeitraum. Alle stehen in einem Verzeichnis, daher ist dieselbe Zahl auf jeder Seite dieselbe.
about-how-claims = Eine Klarstellung nennt die Behauptung, keinen Gegner. Sie zeigt ihre Quellen und kann zu dem Schluss kommen, dass die Behauptung stimmt.
publishers = Herausgeber
editions-count = { $count ->
    [one] { $n } Seite
   *[other] { $n } Seiten
}
organisations = Stellen
organisation-government = Regierung
organisation-party = Parteiorgane
organisation-assembly = Nationalversammlung
organisation-ministry = Ministerien
organisation-agency = Behörden
organisation-department = Abteilungen
organisation-province = Provinzverwaltungen
organisation-mission = Auslandsvertretungen
organisation-press = Presse
organisation-committee = Ausschüsse
organisation-association = Verbände
organisation-demonstration = Vorführung
organisation-former = Frühere Stellen
about-coming-title = Beschlossene Änderungen
about-coming = Diese Änderungen gelten ab dem genannten Tag.
corrections-intro = Alle Berichtigungen, von denen die Leser wissen sollten, die neueste zuerst.
corrections-none = Bisher war keine Berichtigung nötig.
privacy-intro = Wer hier liest, hinterlässt keine Spur.
privacy-count-title = Kein Tracking
privacy-count = Zum Lesen setzt dieses Portal keine Cookies, verwendet keine Kennungen und lädt nichts von anderen Websites. Die Adressen der Leser werden nicht gespeichert.
privacy-choice-title = Das einzige Cookie
privacy-choice = Wählen Sie die einfache Ansicht, so wird diese Wahl in einem Cookie auf Ihrem Gerät festgehalten. Sonst nichts.
privacy-mail-title = Wenn Sie uns schreiben
privacy-mail = Wir verwenden Ihre Nachricht nur, um Ihnen zu antworten und Fehler zu berichtigen.
accessibility-intro = Für alle lesbar, auf jedem Gerät, mit oder ohne Skript.
accessibility-how-title = Unser Ziel
accessibility-how = Wir folgen den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA: Bedienung per Tastatur, Kontrast, Textalternativen für Bilder, Tabellen zu Diagrammen und die richtige Lesereihenfolge in jeder Schrift.
accessibility-plain-title = Eine einfache Ansicht
accessibility-plain = Die einfache Ansicht verzichtet auf Webschriften und große Bilder. Browser, die weniger Daten verlangen, erhalten sie von selbst.
accessibility-tell-title = Sagen Sie es uns
accessibility-tell = Wenn etwas schwer zu bedienen ist, sagen Sie uns, wo und wie; wir bringen es in Ordnung.
languages-title = Sprachen
languages-intro = Wählen Sie die Sprache, in der Sie lesen möchten. Nicht jede Seite gibt es in jeder Sprache; auf der jeweiligen Startseite sehen Sie, was vorhanden ist.

not-found-title = Diese Seite gibt es hier nicht
not-found = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen. Suchen Sie danach oder beginnen Sie auf der Startseite.
gone-title = Diese Seite wurde zurückgezogen
gone = Sie war hier erschienen und wurde zurückgenommen. Der Grund steht unten.
failed-title = Hier ist etwas schiefgegangen
failed = Der Fehler liegt bei uns und wurde festgehalten. Bitte versuchen Sie es gleich noch einmal.
refused-title = Diese Anfrage lässt sich nicht beantworten
refused = Die Adresse oder das Formular enthält etwas, das dieses Portal nicht versteht.
other-language-title = Noch nicht in dieser Sprache
other-language = Diese Seite ist noch nicht auf { $language } erschienen. Es gibt sie auf:
to-home = Zur Startseite
feed-title = { $site }: { $part }

verify-title = Eine Seite prüfen
verify-this-page = Diese Seite prüfen
verify-intro = Alles, was hier erscheint, wird in ein öffentliches Protokoll eingetragen, dem sich nur etwas hinzufügen lässt. Geben Sie die Adresse einer Seite an, um zu sehen, ob sie noch so ist, wie sie eingetragen wurde.
verify-address = Adresse der Seite
verify-button = Prüfen
verify-same = Diese Seite ist so, wie sie eingetragen wurde.
verify-differs = Diese Seite ist nicht so, wie sie eingetragen wurde. Bitte sagen Sie es uns, und verlassen Sie sich nicht auf sie.
verify-none = Diese Seite steht nicht im Protokoll.
verify-unknown = Eine solche Seite gibt es hier nicht.
verify-history = Was das Protokoll über diese Seite sagt
verify-yourself = Sie müssen uns nicht beim Wort nehmen: Das Protokoll und sein Schlüssel stehen allen offen.
verify-pictures = Die größeren Bilder tragen signierte Inhaltsnachweise (C2PA): wer sie veröffentlicht hat, und dass seither niemand sie verändert hat. Programme, die das lesen, brauchen unser Zertifikat:
log-publish = Veröffentlicht
log-correct = Berichtigt
log-withdraw = Zurückgezogen
log-entry = Eintrag { $number } des Protokolls
api-intro = Alles auf diesem Portal für Maschinen: Feeds, Sitemaps und eine Schnittstelle nur zum Lesen.
api-rules = Antworten kommen als JSON. Listen kommen seitenweise; folgen Sie „next“. Fehler sind Problem Details (RFC 9457). Senden Sie das ETag mit, das Sie haben, um eine Übertragung zu sparen.

language-vi = Vietnamesisch
language-en = Englisch
language-zh-hans = Chinesisch
language-ja = Japanisch
language-ko = Koreanisch
language-fr = Französisch
language-de = Deutsch
language-es = Spanisch
language-pt = Portugiesisch
language-ru = Russisch
language-ar = Arabisch
language-hi = Hindi
language-th = Thai
language-lo = Laotisch
language-km = Khmer
language-id = Indonesisch

callout-label = Hinweis
missing-fact = (Zahl zurückgezogen)

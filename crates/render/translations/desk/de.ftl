# Die Redaktion auf Deutsch.

desk = Redaktion
desk-nav-more = Weitere
desk-nav = Bereiche der Redaktion
desk-sign-in = Anmelden
desk-sign-out = Abmelden
desk-email = E-Mail-Adresse
desk-password = Passwort
desk-new-password = Neues Passwort
desk-password-help = Mindestens 12 Zeichen. Einige Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.
desk-forgotten = Passwort vergessen? Die Administration kann Ihnen einen Link senden.
desk-forgotten-letter = Passwort vergessen? Eine Nachricht mit einem Link anfordern.
desk-letter-help = Gehört die Adresse jemandem, der hier arbeitet, geht eine Nachricht mit einem Link dorthin.
desk-letter-send = Nachricht senden
desk-letter-sent = Gehört die Adresse jemandem, der hier arbeitet, ist eine Nachricht dorthin unterwegs. Der Link darin gilt einmal, eine Stunde lang.
desk-code = Code
desk-code-title = Zweiter Schritt
desk-code-help = Die sechs Ziffern, die Ihre App jetzt anzeigt, oder einer Ihrer Wiederherstellungscodes.
desk-go-on = Weiter
desk-name = Name
desk-language = Sprache der Redaktion
desk-save = Speichern

## Errors on the way in
sign-in-wrong = Die Adresse, das Passwort oder der Code ist falsch.
sign-in-wait = Zu viele Versuche. Versuchen Sie es nach { $time } Uhr noch einmal.
link-gone = Dieser Link wurde bereits benutzt, ist abgelaufen oder hat nie existiert. Bitten Sie die Person, die ihn gesendet hat, um einen neuen.
refusal-missing = Es fehlt noch etwas: { $field }.
email-wrong = Das ist keine E-Mail-Adresse.
email-known = Unter dieser Adresse ist hier schon jemand eingetragen.
password-short = Das Passwort ist zu kurz: Es braucht mindestens 12 Zeichen.
password-long = Das Passwort ist zu lang: Höchstens 200 Zeichen sind möglich.
password-easy = Dieses Passwort ist leicht zu erraten. Wählen Sie Wörter, die nichts mit Ihnen zu tun haben.
code-wrong = Dieser Code stimmt nicht. Er ändert sich alle 30 Sekunden.
last-administrator = Dies ist die letzte Person, die das ganze Land administriert. Geben Sie diese Rolle zuerst jemand anderem.
forbidden-title = Dazu sind Sie nicht berechtigt
forbidden = Ihre Rollen umfassen das hier nicht. Wenn Sie es brauchen, wenden Sie sich an die Administration.
form-old = Dieses Formular war zu lange geöffnet oder kam von anderswo. Es wurde nichts geändert; bitte senden Sie es noch einmal.

## Joining
desk-welcome = Willkommen
desk-setup-intro = Sie sind als Erstes hier. Damit übernehmen Sie die Administration und können danach alle anderen einladen.
desk-join-intro = Sie wurden in die Redaktion eingeladen. Sagen Sie uns, wer Sie sind, und wählen Sie ein Passwort.
desk-password-intro = Wählen Sie ein neues Passwort für { $email }.

## My account
desk-account = Mein Konto
desk-me = Über mich
desk-roles = Meine Rollen
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = das ganze Land
desk-second-factor = Zweiter Schritt bei der Anmeldung
desk-second-factor-on = Bei der Anmeldung wird ein Code aus Ihrer App verlangt.
desk-second-factor-off = Mit einer Authentifizierungs-App kommt niemand allein mit Ihrem Passwort hinein.
desk-second-factor-begin = App einrichten
desk-second-factor-remove = Keinen Code mehr verlangen
desk-second-factor-scan = Scannen Sie dies mit Ihrer Authentifizierungs-App oder tippen Sie die Buchstaben unten dort ein. Geben Sie dann den Code ein, den sie anzeigt.
desk-codes-left = { $count ->
    [one] Noch { $n } Wiederherstellungscode übrig.
   *[other] Noch { $n } Wiederherstellungscodes übrig.
}
desk-recovery = Ihre Wiederherstellungscodes
desk-recovery-help = Bewahren Sie sie dort auf, wo Sie sie auch ohne Ihr Telefon finden. Mit jedem kommen Sie einmal hinein. Sie werden nur jetzt angezeigt.
desk-sessions = Wo ich angemeldet bin
desk-this-session = diese hier
desk-session-times = Seit { $since }, zuletzt benutzt { $seen }
desk-end-other-sessions = Überall sonst abmelden

## Roles
role-author = Autor/-in
role-translator = Übersetzer/-in
role-reviewer = Prüfer/-in
role-publisher = Publikationsverantwortliche/-r
role-media-editor = Medienredakteur/-in
role-analyst = Analyst/-in
role-planner = Planer/-in
role-auditor = Revisor/-in
role-administrator = Administrator/-in

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = Was auf mich wartet
desk-items = Inhalte
desk-people = Personen
desk-audit = Protokoll

## Start page
desk-new-item = Neuer Inhalt
desk-advise-second-factor = Ihre Rollen reichen weit. Richten Sie einen zweiten Schritt bei der Anmeldung ein.
desk-nothing-waits = Im Moment wartet nichts auf Sie.
desk-waits-mine = Mir zugewiesen
desk-waits-check = Zu prüfen
desk-waits-publish = Bereit zur Veröffentlichung

## Lists
desk-find = Suchen
desk-show = Anzeigen
desk-any = alle
desk-more = Mehr
desk-items-count = { $count ->
    [one] { $n } Inhalt
   *[other] { $n } Inhalte
}
desk-item = Inhalt
desk-state = Stand
desk-kind = Art der Information
desk-saved-at = Zuletzt gespeichert
desk-with = Liegt bei
desk-languages = Veröffentlichte Sprachen
desk-nobody = niemand
desk-the-system = das System
desk-yes = ja
desk-no = nein

## States
state-published = veröffentlicht
state-withdrawn = zurückgezogen
state-draft = Entwurf
stage-draft = Entwurf
stage-in-review = in Prüfung
stage-returned = zurückgegeben
stage-approved = freigegeben
stage-scheduled = eingeplant

## An item
desk-begin = Beginnen
desk-cancel = Abbrechen
desk-write = Schreiben
desk-read = Ansehen
desk-about-item = Zu diesem Inhalt
desk-history = Was geschehen ist
desk-language-of = Sprache
field-title = Überschrift
field-summary = Zusammenfassung
field-body = Text
field-image_alt = Was das Bild zeigt
field-claim = Die Behauptung, auf die wir antworten
field-verdict = Unsere Antwort in einem Satz
field-written-in = Originalsprache
field-publisher = Herausgeber
field-format = Form
field-code = Adresse
field-code-help = Kleinbuchstaben, Ziffern und Bindestriche. Bleibt das Feld leer, wird sie aus der Überschrift gebildet.
field-translation = Wie dieser Text entstanden ist
field-remark = Anmerkung
field-note = Was falsch war und was jetzt dort steht
field-note-help = Die Leser sehen dies auf der Seite und im Verzeichnis der Berichtigungen.
field-publish_at = Veröffentlichen am
field-expire_at = Zurückziehen am
field-assignee = Person
field-due_on = Fällig am
field-quote = Anfang des Absatzes
field-comment = Kommentar
field-reason = Grund
field-section = Rubrik
field-kind = Art der Information
field-role = Rolle
field-organisation = Stelle
field-name = Name
field-text = Text
field-email = E-Mail-Adresse

## Editor
desk-no-title = Ohne Überschrift
desk-public-page = Öffentliche Seite
desk-tools = Formatierung
tool-heading = Zwischenüberschrift
tool-bold = Fett
tool-emphasis = Kursiv
tool-list = Liste
tool-link = Link
tool-fact = Fakt
desk-preview = Vorschau
desk-problems = Vor der Veröffentlichung in Ordnung zu bringen
desk-source = Das Original
desk-check = Prüfen
desk-publish = Veröffentlichen
desk-comments = Kommentare
desk-withdraw = Zurückziehen
desk-kept-now = Um { $time } Uhr zwischengespeichert. Erst wenn Sie speichern, wird daraus eine Fassung.
desk-kept-found = Daran haben Sie zuletzt geschrieben ({ $time } Uhr). Es ist noch nicht gespeichert.
desk-others-typing = Hier schreiben gerade auch: { $names }. Wenn alle speichern, werden die Texte zusammengeführt.
desk-goes-out = Erscheint am { $time } Uhr.
act-submit = Zur Prüfung geben
act-approve = Freigeben
act-return = Zurückgeben
act-publish = Veröffentlichen
act-correct = Berichtigung veröffentlichen
act-schedule = Einplanen
act-unschedule = Termin aufheben
act-assign = Zuweisen
act-comment = Kommentieren
act-resolve = Erledigt
act-withdraw = Seite zurückziehen
desk-compare = Vergleichen
desk-compare-title = Vergleich
desk-compare-which = Fassung { $from } und Fassung { $to }
desk-back = Zurück zum Text

## What was just done
done-saved = Gespeichert.
done-merged = Gespeichert. Inzwischen hatte jemand anderes gespeichert; beide Änderungen sind enthalten.
done-submitted = Zur Prüfung gegeben.
done-approved = Freigegeben.
done-returned = Zurückgegeben.
done-published = Veröffentlicht.
done-scheduled = Eingeplant.
done-unscheduled = Der Termin wurde aufgehoben.
done-assigned = Zugewiesen.
done-commented = Kommentar hinzugefügt.
done-resolved = Erledigt.
done-withdrawn = Zurückgezogen. An seiner Stelle steht ein Hinweis mit dem Grund.
done-sessions-ended = Sie sind jetzt nur noch hier angemeldet.

## Why something was not done
refusal-problems = Bitte bringen Sie zuerst in Ordnung: { $problems }
refusal-not-found = Das gibt es nicht mehr.
refusal-wrong-state = Beim jetzigen Stand des Textes ist das nicht möglich. Laden Sie die Seite neu, um zu sehen, wie weit er ist.
refusal-address-taken = Diese Adresse ist vergeben. Wählen Sie eine andere.
refusal-four-eyes = Bevor dieser Text erscheint, muss ihn jemand freigeben, der ihn nicht geschrieben hat.
refusal-nothing-new = Die Leser sehen diesen Text bereits.
refusal-conflict = Inzwischen hat jemand anderes gespeichert.
code-letters = Die Adresse darf nur Kleinbuchstaben a–z, Ziffern und Bindestriche enthalten.
time-past = Dieser Zeitpunkt ist schon vorbei.
time-order = Die Seite würde zurückgezogen, bevor sie erscheint.
time-wrong = Das ist kein Datum mit Uhrzeit.

## People
desk-invite = Einladen
desk-role = Rolle
desk-roles-of = Rollen
desk-where = Wo sie gilt, mit allem darunter
desk-only-languages = Nur für diese Sprachen (keine gewählt: alle)
desk-make-link = Einladung erstellen
desk-link = Der Link
desk-link-help = Senden Sie ihn der Person auf einem Weg, dem Sie vertrauen. Er gilt einmal und wird nur jetzt angezeigt.
desk-access = Zugang
desk-shut-out = gesperrt
act-grant = Rolle geben
act-revoke = Entziehen
act-password-link = Link für ein neues Passwort
act-shut-out = Sperren
act-let-in = Entsperren

## Audit log
desk-when = Wann
desk-who = Wer
desk-what = Was
desk-about = Betrifft

## Events
event-begin = hat eine Sprachfassung begonnen
event-save = hat gespeichert
event-publish = hat veröffentlicht
event-correct = hat berichtigt
event-withdraw = hat zurückgezogen
event-submit = hat zur Prüfung gegeben
event-return = hat zurückgegeben
event-approve = hat freigegeben
event-assign = hat zugewiesen
event-schedule = hat eingeplant
event-unschedule = hat den Termin aufgehoben
event-import = hat importiert
event-change-fact = hat einen Fakt geändert
event-apply-pack = hat das Länderpaket geladen
event-add-media = hat ein Bild hinzugefügt
event-join = ist beigetreten
event-sign-in = hat sich angemeldet
event-sign-in-failed = konnte sich nicht anmelden
event-grant = hat eine Rolle gegeben
event-revoke = hat eine Rolle entzogen
event-shut-out = hat jemanden gesperrt
event-let-in = hat jemanden entsperrt
event-second-factor = hat den zweiten Schritt geändert
event-change-password = hat das Passwort geändert
event-password-link = hat einen Link für ein neues Passwort erstellt

## Facts
desk-facts = Fakten
desk-facts-due = nur die zur Prüfung fälligen
desk-facts-help = Eine Zahl steht hier nur einmal. Ändert sie sich, ändert sie sich auf jeder Seite, die sie anführt.
desk-cited-in = Auf diesen Seiten angeführt
desk-cited-nowhere = Noch führt ihn keine Seite an.
desk-public-value = Die Leser sehen
field-value = Wert
field-period = Zeitraum
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024 oder leer
field-source = Quelle
field-source_url = Adresse der Quelle
field-as_of = Dort abgelesen am
field-review_by = Erneut zu prüfen bis
field-fact-note = Hinweis für die Redaktion
value-wrong = Der Wert muss eine Zahl ohne Tausendertrennzeichen und mit Dezimalpunkt sein, zum Beispiel 101343800 oder 7.09.
period-wrong = Das ist kein Zeitraum. Schreiben Sie ihn als 2026, 2026-03, 2026-Q1, 2026-03-15 oder 2019/2024.
date-wrong = Das ist kein Datum.
address-wrong = Die Adresse muss mit https:// oder http:// beginnen.
done-fact = Gespeichert. Jede Seite, die diesen Fakt anführt, zeigt die neue Zahl.

## Translations
desk-matrix = Übersetzungen
desk-matrix-help = Jedes Feld ist eine Sprachfassung: gefüllt, wenn die Leser sie sehen; gestreift, wenn sich das Original seither geändert hat; umrandet, solange daran gearbeitet wird; mit Pluszeichen, wo sie begonnen werden kann.
matrix-current = aktuell
matrix-behind = das Original hat sich seither geändert
matrix-working = in Arbeit
matrix-none = nicht begonnen
quote-open = „
quote-close = “

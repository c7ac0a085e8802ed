# Aufsicht: Hinweise von Lesern, Prüfungen, Vorhaben.

## Leser melden Fehler
complaint-title = Fehler melden
complaint-intro = Teilen Sie uns mit, was auf einer Seite dieses Portals falsch ist. Sie brauchen kein Konto. Mit einer Belegnummer können Sie unsere Antwort einsehen.
complaint-report = Fehler auf dieser Seite melden
complaint-dispute = Diesem Befund widersprechen
complaint-page = Adresse der Seite
complaint-page-help = Kopieren Sie sie aus der Adresszeile Ihres Browsers.
complaint-wrong = Was ist falsch?
complaint-wrong-help = Der Satz, die Zahl, das Bild oder die Übersetzung und was daran falsch ist.
complaint-instead = Was wäre richtig?
complaint-known = Woher wissen Sie das?
complaint-known-help = Eine Quelle, die wir prüfen können, etwa eine Adresse oder ein Dokument. Darf leer bleiben.
complaint-contact = E-Mail-Adresse für die Antwort
complaint-contact-help = Nur wenn wir Ihnen schreiben können sollen. Nur wer antwortet, sieht sie; 90 Tage nach der Antwort wird sie gelöscht.
complaint-trap = Dieses Feld leer lassen
complaint-privacy = Die Netzadresse Ihres Geräts wird nicht gespeichert.
complaint-send = Absenden
complaint-days-count = { $count ->
    [one] Wir antworten innerhalb von { $n } Arbeitstag.
   *[other] Wir antworten innerhalb von { $n } Arbeitstagen.
}
complaint-receipt-have = Haben Sie eine Belegnummer?
complaint-receipt = Belegnummer
complaint-receipt-show = Antwort ansehen
complaint-receipt-wrong = Es gibt keine Meldung mit dieser Nummer. Bitte prüfen Sie Buchstaben und Ziffern.
complaint-problems = Bitte berichtigen Sie:
complaint-page-missing = Geben Sie die Adresse der Seite an, die Sie meinen.
complaint-page-unknown = Das ist nicht die Adresse einer Seite dieses Portals. Öffnen Sie die Seite und kopieren Sie ihre Adresse.
complaint-wrong-missing = Schreiben Sie, was falsch ist.
complaint-instead-missing = Schreiben Sie, was richtig wäre. Wenn Sie es nicht wissen, schreiben Sie das.
complaint-too-long = Ein Text ist zu lang: höchstens 4.000 Zeichen.
complaint-trapped = Ein verborgenes Feld, das leer bleiben muss, wurde ausgefüllt, wie Programme es tun. Es wurde geleert; bitte senden Sie das Formular noch einmal.
complaint-later-count = { $count ->
    [one] Aus Ihrem Netz kamen zu viele Meldungen. Bitte versuchen Sie es in { $n } Minute noch einmal. Ihr Text steht noch hier.
   *[other] Aus Ihrem Netz kamen zu viele Meldungen. Bitte versuchen Sie es in { $n } Minuten noch einmal. Ihr Text steht noch hier.
}
complaint-thanks = Danke. Ihre Meldung ist angekommen.
complaint-keep = Bewahren Sie diese Nummer oder die Adresse dieser Seite auf: Nur damit kommen Sie zu unserer Antwort.
complaint-state-waiting = Wartet auf Antwort
complaint-state-answered = Beantwortet
complaint-until = Sie erhalten bis zum { $date } eine Antwort.
complaint-late = Die Antwort war bis zum { $date } fällig und ist verspätet.
complaint-answer = Unsere Antwort
complaint-sent = Gesendet am
complaint-yours = Ihre Meldung
complaint-verdict-right = Die Meldung trifft zu
complaint-verdict-partly = Die Meldung trifft teilweise zu
complaint-verdict-wrong = Die Seite ist richtig
complaint-verdict-elsewhere = Betrifft nicht unsere Inhalte
complaint-mail-subject = Unsere Antwort auf Ihre Meldung – { $site }
complaint-mail-line = Sie haben einen Fehler auf { $page } gemeldet.
complaint-mail-why = Sie erhalten diesen Brief, weil Sie diese Adresse für die Antwort angegeben haben.
complaint-after = Nach dem Hinweis eines Lesers berichtigt
complaint-numbers = Hinweise von Lesern
complaint-few = Bisher kamen weniger als { $n } Meldungen; Zahlen werden ab { $n } gezeigt.
complaint-withheld = weniger als { $n }
complaint-received = Eingegangen
complaint-answered = Beantwortet
complaint-in-time = Fristgerecht beantwortet
complaint-corrected = Führten zu einer Berichtigung

## Am Arbeitsplatz
desk-oversight = Aufsicht
oversight-help = Was Leser melden, was Prüfungen ergeben haben und welche Vorhaben vorgeschlagen sind.
oversight-nothing = Hier wartet nichts.
oversight-left-count = { $count ->
    [0] heute fällig
    [one] noch { $n } Tag
   *[other] noch { $n } Tage
}
oversight-late-count = { $count ->
    [one] { $n } Tag überfällig
   *[other] { $n } Tage überfällig
}
complaints-title = Hinweise von Lesern
complaints-help = Jeder wird mit Begründung und innerhalb der Frist beantwortet. Hat der Leser recht, berichtigen Sie zuerst die Seite.
complaints-one = Meldung { $receipt }
complaints-due = Antwort fällig
complaints-said = Was der Leser schreibt
complaints-about = Zu dieser Meldung
complaints-others = Weitere Meldungen zu diesem Inhalt
complaints-contact-open = Nur für diejenigen sichtbar, die antworten. Wird 90 Tage nach der Antwort gelöscht.
complaints-contact-kept = Nur für diejenigen sichtbar, die antworten. Wird 90 Tage nach dem Tag der Antwort gelöscht.
complaints-answer = Antworten
complaints-verdict = Ergebnis der Prüfung
complaints-answer-help = Der Leser sieht dies mit seiner Belegnummer. Schreiben Sie, wie Sie geprüft haben und, falls die Seite richtig ist, warum. Später nicht mehr änderbar.
complaints-correction = Vorgenommene Berichtigung
complaints-correction-help = Im Register der Berichtigungen steht dann, dass ein Hinweis dazu geführt hat.
complaints-no-correction = keine
complaints-correct-now = Seite berichtigen
complaints-send = Antwort senden
complaints-in-time = fristgerecht
complaints-not-in-time = verspätet
complaint-answer-missing = Schreiben Sie die Antwort.
complaint-verdict-missing = Wählen Sie das Ergebnis der Prüfung.
complaint-correction-missing = Der Leser hat recht und die Seite ist noch zu sehen: Berichtigen Sie sie zuerst und wählen Sie dann hier die Berichtigung.
complaint-correction-unknown = Diese Berichtigung gehört nicht zu der gemeldeten Seite.
complaint-correction-not-here = Eine Berichtigung kann nur genannt werden, wenn der Leser ganz oder teilweise recht hat.
complaint-answered-already = Diese Meldung wurde schon beantwortet.
complaint-cannot-answer = Diese Person kann nicht antworten: Sie darf Seiten dieses Herausgebers nicht berichtigen.
done-complaint = Die Antwort wurde gesendet.
event-complain = ein Leser hat einen Fehler gemeldet
event-assign-complaint = hat einen Hinweis zugewiesen
event-answer-complaint = hat einen Hinweis beantwortet

## Aufsicht allgemein
oversight-programme = Programm
oversight-task = Aufgabe
oversight-tasks = Aufgaben
oversight-task-unknown = Diese Aufgabe gehört nicht zum Programm.
oversight-from = Erster Tag
oversight-to = Letzter Tag
oversight-none = keine Angabe
oversight-change = Ändern
oversight-remove = Entfernen
oversight-example = Dieses Programm ist ein Beispiel: Alles hier ist erfunden, um die Arbeitsweise zu zeigen.

## Prüfungen
inspections-title = Prüfungen
inspections-help = Was geprüft und festgestellt wurde und ob es behoben ist.
inspections-late = Überfällige Empfehlungen
inspections-none = Noch keine Prüfungen.
inspection-new = Prüfung planen
inspection-title = Prüfung
inspection-organisation = Geprüfte Stelle
inspection-inspector = Geprüft von
inspection-who = { $organisation }, geprüft von { $inspector }
inspection-people = Prüfer
inspection-about = Gegenstand und Anlass
inspection-days = Zeitraum
inspection-state-planned = geplant
inspection-state-handed-over = Empfehlungen offen
inspection-state-closed = abgeschlossen
inspection-findings = Feststellungen
inspection-no-findings = Noch keine Feststellungen.
inspection-recommendations = Empfehlungen
inspection-no-recommendations = Es gibt keine Empfehlungen.
inspection-summary = Ergebnis der Prüfung
inspection-hand-over = Feststellungen übergeben
inspection-hand-over-help = Die geprüfte Stelle sieht dann alles. Feststellungen und Empfehlungen sind danach nicht mehr änderbar.
inspection-handed-over = Übergeben
inspection-closed = Abgeschlossen
inspection-organisation-unknown = Diese Stelle nimmt am Programm nicht teil.
inspection-handed-over-already = Die Feststellungen wurden übergeben und sind nicht mehr änderbar.
inspection-title-missing = Geben Sie der Prüfung einen Namen.
inspection-title-long = Der Name oder die Liste der Prüfer ist zu lang: höchstens 300 Zeichen.
inspection-days-order = Der letzte Tag liegt vor dem ersten.
inspection-from-missing = Geben Sie den ersten Tag an.
inspection-summary-missing = Schreiben Sie das Ergebnis der Prüfung.
finding-new = Feststellung hinzufügen
finding-words = Was festgestellt wurde
finding-weight = Gewicht
finding-weight-note = Hinweis
finding-weight-shortcoming = Mangel
finding-weight-breach = Verstoß
finding-report = Betroffener Bericht
finding-words-missing = Schreiben Sie, was festgestellt wurde.
finding-report-unknown = Dieser Bericht stammt nicht von der geprüften Stelle.
recommendation-new = Empfehlung hinzufügen
recommendation-words = Was zu tun ist
recommendation-owner = Von wem
recommendation-due = Bis wann
recommendation-finding = Wegen Feststellung
recommendation-to-finding = Feststellung { $number }
recommendation-who = { $organisation }, bis { $date }
recommendation-state-open = offen
recommendation-state-answered = beantwortet, zu prüfen
recommendation-state-accepted = angenommen
recommendation-step-answer = Erledigt:
recommendation-step-accept = Angenommen.
recommendation-step-not-yet = Noch nicht:
recommendation-answer = Sagen, was getan wurde
recommendation-done = Was getan wurde
recommendation-evidence = Nachweis
recommendation-evidence-help = Die Adresse einer Seite oder Nummer und Datum eines Dokuments.
recommendation-send = An die Prüfer senden
recommendation-new-due = Neuer Tag, falls es noch nicht genügt
recommendation-accept = Annehmen
recommendation-not-yet = Noch nicht
recommendation-words-missing = Schreiben Sie, was zu tun ist.
recommendation-due-missing = Geben Sie an, bis wann.
recommendation-due-early = Der Tag liegt vor der Prüfung.
recommendation-answer-missing = Schreiben Sie, was getan wurde.
recommendation-evidence-missing = Nennen Sie den Nachweis: eine Adresse oder ein Dokument.
recommendation-reason-missing = Schreiben Sie, was noch fehlt.
recommendation-not-open = Diese Empfehlung ist nicht offen.
recommendation-not-answered = Es wurde noch nichts geantwortet.
recommendation-own-answer = Ihre eigene Antwort muss jemand anderes prüfen.
done-handed-over = Die Feststellungen wurden übergeben.
done-answered = An die Prüfer gesendet.

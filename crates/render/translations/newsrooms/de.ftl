# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = PRESSEMAPPE MIT SPERRFRIST bis { $time }: vorher nichts daraus veröffentlichen.
press-letter-corrected-subject = Berichtigung: { $title }
press-letter-corrected = Wir haben Ihnen diesen Text bereits geschickt. Er wurde berichtigt: Bitte verwenden Sie nur die folgende Fassung.
press-letter-withdrawn-subject = Zurückgezogen: { $title }
press-letter-withdrawn = Wir haben Ihnen „{ $title }“ geschickt. Der Text wurde zurückgezogen. Bitte verwenden Sie ihn nicht mehr und entfernen Sie ihn dort, wo Sie ihn verwendet haben.
press-letter-reason = Grund: { $reason }
press-letter-page = Der Text auf unserer Website
press-letter-kit = Pressemappe
press-letter-why = Sie erhalten diesen Brief, weil diese Adresse im Presseverteiler steht: { $organisation }.
press-letter-leave = Presseverteiler verlassen
press-leave-line = Mit einem Druck auf die Schaltfläche erhalten Sie aus dem Verteiler „{ $name }“ nichts mehr.
press-leave-old = Die Adresse steht nicht mehr im Verteiler, oder der Link war nicht vollständig.
press-left-title = Sie haben den Presseverteiler verlassen
press-left = Sie erhalten keine Briefe mehr. Ihre Adresse wurde gelöscht; behalten wird nur ein Code, an dem sie wiedererkannt würde.
press-list-contacts = Redaktionen im Verteiler
press-list-help = Jede Redaktion hier bekommt, was über diesen Kanal versandt wird. Namen und Adressen sind versiegelt und nur für die sichtbar, die den Kanal ändern dürfen.
press-list-empty = Der Verteiler ist noch leer.
press-list-problems = Es wurde nichts geladen. Berichtigen Sie diese Zeilen:
press-list-line = Zeile { $number }
field-newsroom = Redaktion
press-list-person = Person oder Ressort
press-list-note = Notiz
press-list-since = Im Verteiler seit
press-list-remove = Entfernen
press-list-export = Als CSV herunterladen
press-list-add = Redaktion hinzufügen
press-list-change = Redaktion ändern
press-list-refused = abgewiesen seit { $date }
press-list-refused-help = An eine Adresse, die ihr Mailserver endgültig abgewiesen hat, wird nichts mehr gesandt. Ändern Sie die Adresse, oder lassen Sie sie wieder anschreiben, sobald Sie wissen, dass sie stimmt.
press-list-trust = Wieder anschreiben
press-list-again = Sie hat darum gebeten, wieder angeschrieben zu werden
press-list-again-help = Nur nötig bei einer Adresse, die schon einmal im Verteiler stand.
press-list-load = Tabelle laden
press-list-table = Tabelle
press-list-load-help = Fügen Sie die Zeilen einer CSV-Datei ein. Ist eine Zeile falsch, wird nichts geladen. person und note können fehlen. Spalten:
press-letter-preview = Der Brief
press-problem-columns = Die erste Zeile muss die Spalten newsroom, email und language nennen; danach folgt je Redaktion eine Zeile.
press-problem-many = Ein Verteiler fasst höchstens 2.000 Redaktionen.
press-problem-newsroom = Die Redaktion fehlt.
press-problem-long = Höchstens 200 Zeichen, ohne Zeilenumbruch.
press-problem-email = Das ist keine E-Mail-Adresse.
press-problem-language = Das ist keine Sprache der Website. Schreiben Sie ihr Kürzel, etwa vi oder en.
press-problem-twice = Diese Adresse steht schon in einer früheren Zeile.
press-problem-there = Diese Adresse steht bereits im Verteiler.
press-problem-gone = Diese Adresse stand im Verteiler und hat ihn verlassen. Nehmen Sie die Zeile heraus, oder fügen Sie die Adresse einzeln hinzu, wenn darum gebeten wurde.
press-said-first = Briefe
press-said-corrected = Berichtigungen
press-said-withdrawn = Rücknahmen
press-mail-waiting = warten
press-mail-sending = werden übergeben
press-mail-sent = gesandt
press-mail-failed = nicht angenommen
press-mail-given-up = aufgegeben
done-press-added = Die Redaktion steht im Verteiler.
done-press-removed = Die Redaktion wurde aus dem Verteiler entfernt.
done-press-loaded = Die Redaktionen wurden geladen.
done-press-trusted = Diese Adresse wird wieder angeschrieben.
event-press-add = fügte dem Presseverteiler eine Redaktion hinzu
event-press-remove = entfernte eine Redaktion aus dem Presseverteiler
event-press-load = lud Redaktionen in den Presseverteiler
event-press-export = lud den Presseverteiler herunter
event-press-leave = eine Redaktion hat den Presseverteiler verlassen
event-press-change = änderte eine Redaktion im Presseverteiler
event-press-trust = ließ eine abgewiesene Adresse des Presseverteilers wieder anschreiben
event-press-refused = kennzeichnete eine abgewiesene Adresse des Presseverteilers
event-press-complaint = entfernte eine Redaktion aus dem Presseverteiler, die einen Brief als unerwünscht gemeldet hat
press-contacts-count = { $count ->
    [one] { $n } Redaktion
   *[other] { $n } Redaktionen
}
press-gone-count = { $count ->
    [one] { $n } Adresse hat den Verteiler verlassen; von ihr bleibt nur ein Code.
   *[other] { $n } Adressen haben den Verteiler verlassen; von ihnen bleiben nur Codes.
}
press-letters-count = { $count ->
    [one] { $n } Redaktion wurde benachrichtigt
   *[other] { $n } Redaktionen wurden benachrichtigt
}

### Nachrichten per E-Mail, und wo jede Person wählt, welche sie bekommt.

## Jede Nachricht
mail-greeting = Guten Tag, { $name },
mail-greeting-plain = Guten Tag,
mail-open = In der Redaktion öffnen
mail-copy = Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:
mail-settings = Welche Nachrichten Sie bekommen, wählen Sie auf Ihrer Kontoseite:
mail-automatic = Diese Nachricht wurde automatisch versendet. Antworten werden nicht gelesen.

## Einladung
mail-invitation-subject = Einladung in die Redaktion von { $site }
mail-invitation-line = { $name } lädt Sie ein, in der Redaktion von { $site } mitzuarbeiten.
mail-invitation-button = Einladung annehmen
mail-invitation-until = Der Link gilt einmal, bis { $time }. Bitte geben Sie ihn nicht weiter.
mail-invitation-why = Sie erhalten diese Nachricht, weil Ihre Adresse bei { $site } für eine Einladung eingetragen wurde. Wenn Sie sie nicht erwartet haben, brauchen Sie nichts zu tun.
mail-password-subject = Neues Passwort für { $site }
mail-password-line = Für Ihr Konto bei { $site } wurde ein neues Passwort angefordert.
mail-password-button = Neues Passwort wählen
mail-password-why = Sie erhalten diese Nachricht, weil mit Ihrer Adresse ein neues Passwort angefordert wurde. Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.

## Ein Text wartet
mail-embargoed = ein Text mit Sperrfrist
mail-check-subject = Zu prüfen: { $title }
mail-check-line = { $name } hat „{ $title }“ ({ $language }) zur Prüfung gegeben.
mail-returned-subject = Zurückgegeben: { $title }
mail-returned-line = { $name } hat Ihnen „{ $title }“ ({ $language }) zurückgegeben.
mail-assigned-subject = Ihnen zugewiesen: { $title }
mail-assigned-line = { $name } hat Ihnen „{ $title }“ ({ $language }) zugewiesen.
mail-due = Fällig am { $date }.
mail-note-why = Sie erhalten diese Nachricht, weil Sie mit diesem Text an der Reihe sind.

## Eine Frist naht
mail-deadline-subject = Fällig am { $date }: { $what }
mail-deadline-line = „{ $what }“ ist am { $date } fällig.
mail-deadline-why = Sie erhalten diese Nachricht, weil Sie dafür zuständig sind.

## Ein Test
mail-trial-subject = Testnachricht von { $site }
mail-trial-line = Der Versand funktioniert: Diese Nachricht wurde auf der Statusseite angefordert, { $time }.
mail-trial-button = Statusseite öffnen
mail-trial-why = Sie erhalten diese Nachricht, weil Sie sie angefordert haben.

## In der Redaktion
mail-language = Sprache der Nachricht
mail-language-help = Die Einladung geht auch per E-Mail an diese Adresse.
mail-invited = Die Einladung ist auch per E-Mail unterwegs an { $email }.
mail-wishes = Nachrichten per E-Mail
mail-wish-notes = Wenn ich mit einem Text an der Reihe bin
mail-wish-deadlines = Vor einer Frist
mail-wishes-off = Dieses Portal versendet zurzeit keine E-Mails. Ihre Wahl gilt, sobald es das tut.
mail-status-server = Server
mail-status-sender = Absender
mail-status-waiting = Wartend
mail-status-sent = Versendet
mail-status-last = Zuletzt versendet
mail-status-never = noch keine
mail-status-trouble = Beim letzten Versuch hat der Server Nachrichten nicht angenommen. Sie werden erneut versucht. Er meldete:
mail-status-ended = Nicht versendete Nachrichten
mail-status-failed = abgelehnt
mail-status-given-up = aufgegeben
mail-status-again = Erneut senden
mail-status-trial = Testnachricht an mich senden
done-mail-trial = Eine Testnachricht ist unterwegs zu Ihnen.
done-mail-again = Die Nachricht ist wieder unterwegs.
event-choose-mail = hat gewählt, welche Nachrichten kommen

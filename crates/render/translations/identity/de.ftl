### Passkeys and single sign-on.

## Passkeys
passkeys = Passkeys
passkeys-help = Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder PIN Ihres Geräts an. Er lässt sich weder erraten noch versehentlich weitergeben. Nach einem Passwort ist er Ihr zweiter Schritt.
passkeys-none = Sie haben noch keinen Passkey.
passkeys-impossible = Passkeys setzen voraus, dass die Redaktion einen eigenen Namen und eine sichere Verbindung (https) hat. Das richtet ein, wer sie betreibt.
passkey-name = Name des Passkeys
passkey-name-help = Damit Sie ihn wiedererkennen: das Gerät oder der Schlüssel, auf dem er liegt.
passkey-add = Passkey hinzufügen
passkey-rename = Umbenennen
passkey-remove = Entfernen
passkey-sign-in = Mit Passkey anmelden
passkey-second = Bestätigen Sie mit Ihrem Passkey, dass Sie es sind.
passkey-use = Passkey benutzen
passkey-script = Passkeys brauchen JavaScript, das in diesem Browser ausgeschaltet ist. Die anderen Wege gehen auch ohne.
passkey-elsewhere = Passkeys funktionieren nur unter { $origin }. Öffnen Sie die Redaktion dort.
passkey-cancelled = Es wurde kein Passkey benutzt. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
passkey-known = Auf diesem Gerät liegt schon einer Ihrer Passkeys.
passkey-unsupported = Dieser Browser kann keine Passkeys benutzen. Wählen Sie einen anderen Weg.
passkey-late = Das hat zu lange gedauert oder wurde zweimal gesendet. Versuchen Sie es noch einmal.
passkey-refused = Die Antwort des Passkeys ließ sich nicht prüfen; es wurde nichts geändert. Versuchen Sie es noch einmal.
passkey-unknown = Dieser Passkey ist hier unbekannt oder wurde entfernt. Melden Sie sich anders an und fügen Sie ihn neu hinzu.
passkey-many = Mehr Passkeys kann eine Person nicht haben. Entfernen Sie einen, den Sie nicht mehr benutzen.

## The way in
sign-in-otherwise = Andere Wege
sign-in-through = Mit { $provider } anmelden
sign-in-late = Das hat zu lange gedauert. Beginnen Sie noch einmal.
sign-in-busy = Gerade melden sich sehr viele an. Versuchen Sie es in einer Minute noch einmal.
signed-out-here = Hier sind Sie abgemeldet. Bei { $provider } sind Sie vielleicht noch angemeldet.
sign-out-there = Auch dort abmelden

## Accounts at identity providers
accounts = Konten anderswo
accounts-help = Mit einem verknüpften Konto melden Sie sich ohne weiteres Passwort an.
account-link = { $provider } verknüpfen
account-leave = Sie melden sich bei { $provider } an und kommen dann hierher zurück. Von da an können Sie sich mit diesem Konto anmelden.
account-go = Zu { $provider }
account-unlink = Verknüpfung lösen
added-and-used = Hinzugefügt { $since }, zuletzt benutzt { $used }
added-not-used = Hinzugefügt { $since }, noch nicht benutzt
last-way-in = Das ist Ihr einziger Weg zur Anmeldung. Fügen Sie zuerst einen anderen hinzu.
second-step-first = Alle brauchen hier einen zweiten Schritt bei der Anmeldung. Richten Sie eine App ein oder fügen Sie einen Passkey hinzu; dann geht es weiter.
act-reset-second-step = Zweiten Schritt und Passkeys zurücksetzen

## Errors of single sign-on
sso-down = { $provider } antwortet nicht, wie es sein sollte. Versuchen Sie es später oder melden Sie sich anders an.
sso-cancelled = { $provider } hat Sie nicht angemeldet: Es wurde dort abgebrochen oder abgelehnt.
sso-late = Diese Anmeldung hat zu lange gedauert, wurde schon benutzt oder begann in einem anderen Browser. Beginnen Sie noch einmal.
sso-untrusted = Die Antwort von { $provider } ließ sich nicht prüfen; niemand wurde angemeldet. Wenn es wieder vorkommt, sagen Sie der Administration Bescheid.
sso-unverified = { $provider } hat keine geprüfte E-Mail-Adresse von Ihnen genannt; wir können nicht feststellen, wer Sie hier sind.
sso-unlinked = Ihr Konto bei { $provider } ist hier mit niemandem verknüpft. Melden Sie sich anders an und verknüpfen Sie es unter „Mein Konto“.
sso-unknown = { $provider } kennt Sie als { $email }, aber unter dieser Adresse ist hier niemand eingetragen. Bitten Sie die Administration um eine Einladung.
sso-shut-out = Ihr Zugang zur Redaktion ist gesperrt. Wenn das ein Irrtum ist, wenden Sie sich an die Administration.
sso-no-role = Sie sind als { $email } eingetragen, haben aber noch keine Rolle. Bitten Sie die Administration um eine.
sso-taken = Mit diesem Konto meldet sich hier schon jemand anderes an.

## How somebody signed in
means-password = mit Passwort
means-code = mit einem Code als zweitem Schritt
means-recovery = mit einem Wiederherstellungscode
means-second-passkey = mit einem Passkey als zweitem Schritt
means-passkey = mit Passkey
means-provider = über ein Konto anderswo
means-link = über einen Link

## Done
done-passkey-added = Hinzugefügt. Sie können sich jetzt mit diesem Passkey anmelden.
done-passkey-removed = Der Passkey wurde entfernt.
done-account-linked = Verknüpft. Sie können sich jetzt mit diesem Konto anmelden.
done-account-unlinked = Das Konto ist nicht mehr verknüpft.

## Audit log
event-add-passkey = hat einen Passkey hinzugefügt
event-rename-passkey = hat einen Passkey umbenannt
event-remove-passkey = hat einen Passkey entfernt
event-link-account = hat ein Konto anderswo verknüpft
event-unlink-account = hat die Verknüpfung eines Kontos gelöst
event-reset-second-step = hat jemandes zweiten Schritt zurückgesetzt
event-seal-media = hat die Nachweise eines Bildes signiert

## Showing again who one is
prove-title = Bestätigen Sie, dass Sie es sind
prove-help = Bevor Sie ändern, wie Sie sich anmelden, geben Sie Ihr Passwort noch einmal ein oder verwenden Sie einen Passkey. Das gilt zehn Minuten.
prove-do = Bestätigen
prove-first = Bestätigen Sie zuerst, dass Sie es sind.
prove-wrong = Das ist nicht Ihr Passwort. Es wurde nichts geändert.
prove-wait = Zu viele Fehlversuche. Warten Sie eine Weile und versuchen Sie es dann erneut.
done-proved = Bestätigt. Zehn Minuten lang können Sie ändern, wie Sie sich anmelden.
event-prove = hat sich erneut ausgewiesen

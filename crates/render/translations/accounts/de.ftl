# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = Hier fehlt eine Angabe.
accounts-not-an-address = Das ist keine Webadresse. Sie beginnt mit https:// und nennt einen Server.
accounts-wrong-shape = Das hat nicht die Form, die der Dienst verlangt. Siehe die Hilfe des Formulars.
accounts-help-mastodon = Legen Sie in den Einstellungen des Kontos eine Anwendung mit den Rechten read:accounts, write:statuses und write:media an. Die Adresse des Servers gehört in „{ reach-setting-server }“, das Zugriffstoken in „{ reach-secret }“. Beiträge können berichtigt und entfernt werden.
accounts-help-atproto = Legen Sie in den Einstellungen des Kontos ein App-Passwort an. Der Name des Kontos gehört in „{ reach-setting-identifier }“, das App-Passwort, nie das Hauptpasswort, in „{ reach-secret }“. Beiträge können nicht berichtigt, aber entfernt werden.
accounts-help-telegram = Lassen Sie von @BotFather einen Bot anlegen und machen Sie ihn zum Administrator des Kanals, der senden, bearbeiten und löschen darf. @Name oder Nummer gehört in „{ reach-setting-chat }“, das Token des Bots in „{ reach-secret }“. Beiträge können berichtigt werden; entfernen geht 48 Stunden lang sicher, später nur mit dem Recht zu löschen.
accounts-help-facebook = Beschaffen Sie für die Seite ein Seiten-Zugriffstoken mit pages_manage_posts. Die Nummer der Seite gehört in „{ reach-setting-page }“, das Token in „{ reach-secret }“. Beiträge können berichtigt und entfernt werden.
accounts-help-x = Legen Sie eine App an, die lesen und schreiben darf. In „{ reach-secret }“ gehört das Zugriffstoken des Kontos oder JSON mit api_key, api_secret, token und token_secret. Beiträge können nicht berichtigt, aber entfernt werden.
accounts-help-youtube = Der Kanal wird gelistet und geprüft; der Dienst nimmt keine Texte von Programmen an, deshalb wird dort von Hand veröffentlicht. Die Nummer des Kanals gehört in „{ reach-setting-channel }“, ein API-Schlüssel in „{ reach-secret }“.
accounts-help-zalo = Verbinden Sie das offizielle Konto mit einer Anwendung und beschaffen Sie ihre Token. Die Nummer des Kontos gehört in „{ reach-setting-oa }“, JSON mit app_id, app_secret, access_token und refresh_token in „{ reach-secret }“. Beiträge können berichtigt und entfernt werden.
accounts-help-fediverse = Ein eigenes Konto des Portals: Anderswo ist nichts anzulegen, ein Token braucht es nicht. Sein Name ist der Code dieses Kanals. Beiträge können berichtigt und entfernt werden, soweit andere Server folgen.
accounts-help-webhook = Programme anderer erfahren, was veröffentlicht wird; anderswo ist nichts anzulegen. Auch Berichtigungen und Rücknahmen werden gemeldet; was sie daraus machen, ist ihre Sache.
accounts-help-newsletter = Briefe an alle, die sie bestellt haben; ein Token braucht es nicht. Was hierher gesendet wird, steht in der nächsten Ausgabe. Ein versandter Brief kann nicht zurückgerufen werden; die nächste Ausgabe meldet die Rücknahme.
accounts-help-feed = Die Feeds dieser Website; ein Token braucht es nicht. Leser holen sie ab. Berichtigungen und Rücknahmen erscheinen von selbst.
accounts-help-site = Diese Website selbst. Sie wird gelistet, braucht nichts, und nichts wird an sie gesendet. Berichtigungen und Rücknahmen erscheinen sofort.

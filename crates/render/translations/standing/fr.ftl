# Where a programme stands (fr).
standing-title = { $programme } : état d’avancement { $year }
standing-scope = { $number } organismes affichés
standing-plan = Plan
standing-not-asked = non demandé
standing-late-reports = Rapports en retard
standing-late-plans = Plans non approuvés
standing-late-recommendations = Recommandations en retard
standing-nothing-late = Rien n’est en retard.
standing-heat = Plans et rapports
standing-told = Ce que les rapports acceptés disent des tâches
standing-untold = ouvertes, sans rapport à ce jour
standing-money = Montants prévus et dépensés
standing-money-help = Les montants prévus viennent des plans approuvés, les montants dépensés des rapports acceptés sur les périodes de l’année.
standing-results = Activités, et état des tâches
standing-months = L’année mois par mois
standing-as-table = Sous forme de tableau
standing-month = Mois
standing-running = Activités en cours
standing-ending = Activités qui s’achèvent
standing-reports-due = Rapports attendus
standing-recommendations-due = Recommandations à échéance

## In the calendar
agenda-report = rapport attendu
agenda-activity = fin d’activité
agenda-recommendation = recommandation à échéance
agenda-complaint = réponse à un lecteur à échéance
feed-organisation = Il contient aussi les échéances de rapports, les fins d’activités et les recommandations des organismes dont vous faites les plans, ainsi que les signalements des lecteurs auxquels vous pouvez répondre. Pour un seul organisme et ceux qui en dépendent, ajoutez ceci et son code à l’adresse :

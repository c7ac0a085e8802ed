# Where a programme stands (pt).
standing-title = { $programme }: ponto de situação { $year }
standing-scope = { $number } organismos apresentados
standing-plan = Plano
standing-not-asked = não pedido
standing-late-reports = Relatórios em atraso
standing-late-plans = Planos não aprovados
standing-late-recommendations = Recomendações em atraso
standing-nothing-late = Nada está em atraso.
standing-heat = Planos e relatórios
standing-told = O que os relatórios aceites dizem das tarefas
standing-untold = abertas, ainda sem relatório
standing-money = Verbas previstas e gastas
standing-money-help = As verbas previstas são as dos planos aprovados; as gastas são as indicadas nos relatórios aceites dos períodos do ano.
standing-results = Atividades e situação das tarefas
standing-months = O ano por meses
standing-as-table = Em tabela
standing-month = Mês
standing-running = Atividades em curso
standing-ending = Atividades que terminam
standing-reports-due = Relatórios a entregar
standing-recommendations-due = Recomendações a cumprir

## In the calendar
agenda-report = relatório a entregar
agenda-activity = fim de atividade
agenda-recommendation = recomendação a cumprir
agenda-complaint = resposta a um leitor a dar
feed-organisation = Inclui também os relatórios a entregar, os fins de atividades e as recomendações dos organismos para os quais planeia, e os avisos de leitores a que pode responder. Para um só organismo e os que dele dependem, acrescente isto e o respetivo código ao endereço:

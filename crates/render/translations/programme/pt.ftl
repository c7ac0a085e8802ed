# Programmes for readers (pt).

nav-programme = Programas de ação
programme-intro = O que se pede à informação externa do país, quem o faz e o que resultou até agora.
programme-reached = O que foi alcançado até agora
programme-reached-help = Onde se lê “contado”, este portal contou o que ele mesmo publicou. O resto foi informado, sempre com a fonte.
programme-by-period = Contado por período
programme-plans = Planos aprovados
programme-plans-of = { $plans } de { $all } organizações têm um plano aprovado.
programme-by-organisation = Por organização
programme-criteria = Como os projetos são avaliados
programme-criteria-since = Versão { $number }, em vigor desde { $date }.
programme-money-state = Orçamento do Estado
programme-money-social = Recursos sociais
programme-money-in-kind = Em espécie
programme-unknown = O que não se sabe
programme-activities-shown = { $from }–{ $to } de { $all }
programme-activities-more = Mais atividades
programme-activities-before = Atividades anteriores
programme-unknown-leads-count = { $count ->
    [one] Em { $n } tarefa, nenhuma página diz quem é responsável.
   *[other] Em { $n } tarefas, nenhuma página diz quem é responsável.
}
programme-unknown-figures-count = { $count ->
    [one] { $n } indicador ainda não tem número.
   *[other] { $n } indicadores ainda não têm número.
}
programme-data = Como dados abertos
programme-rests-on = Tarefas que se baseiam neste documento
programme-produced = O que produziu
programme-withheld = Não publicado
programme-part-money = Dinheiro
programme-part-figures = Resultados dos indicadores
programme-reported-of = comunicado por { $told } de { $all } organismos

# Duties: programmes, tasks, indicators (pt).

## Programmes
desk-programme = Programa
duty-help = O que a lei pede, quem o faz e o que daí resulta.
duty-none = Ainda não há nenhum programa.
duty-new-programme = Novo programa
duty-change = Alterar
duty-example = Exemplo: tudo neste programa é inventado para mostrar como funciona.
duty-is-example = Exemplo
duty-example-mark = É um exemplo e isso é dito onde quer que apareça
duty-public = Os leitores veem suas tarefas, planos e resultados
duty-withheld = O que não é mostrado aos leitores
duty-withheld-help = A página pública diz que partes não são publicadas. As avaliações publicadas são mostradas por inteiro.
duty-about = O que é e o que não se sabe sobre ele
duty-basis = Base legal
duty-document-name = Documento
duty-place = Artigo, parágrafo, alínea
duty-lead = Responsável
duty-cooperating = Colaboradores
duty-every = Todos: { $kind }
duty-everybody = Todos os participantes
duty-nobody = órgão responsável não indicado nas fontes
duty-takes-part = Tipos de organizações participantes
duty-time = Período
duty-horizons = Avaliado após
duty-horizons-help = Anos, separados por vírgulas: 3, 5, 10
duty-money = Moeda
duty-money-help = Três letras, por exemplo EUR. Os planos são feitos nela.
duty-pages = Páginas de origem, uma por linha
duty-years-count = { $count ->
    [one] { $n } ano
   *[other] { $n } anos
}

## Tasks
duty-tasks = Tarefas
duty-task = Tarefa
duty-tasks-count = { $count ->
    [one] { $n } tarefa
   *[other] { $n } tarefas
}
duty-below = Desdobrada e adotada
duty-below-count = { $count ->
    [one] { $n } tarefa depende dela
   *[other] { $n } tarefas dependem dela
}
duty-activities = Atividades
duty-activities-count = { $count ->
    [one] { $n } atividade
   *[other] { $n } atividades
}
duty-in-plans = Em planos aprovados
duty-no-activities = Nenhuma atividade de um plano aprovado a atende ainda.
duty-no-tasks = Ainda não há tarefas aqui.
duty-nothing-found = Nenhuma tarefa corresponde.
duty-about-group = Sobre este grupo
duty-mine = Minhas organizações
duty-plans = Planos
duty-reports = Relatórios
duty-standing = Situação atual
duty-new-task = Nova tarefa
duty-number = Número
duty-stands-in = Pertence a
duty-products = Produtos esperados
duty-note = O que convém saber
duty-kind-group = Grupo
duty-kind-task = Tarefa
duty-kind-part = Parte
duty-kind-adopted = Tarefa adotada
duty-state-open = aberta
duty-state-done = concluída
duty-state-dropped = abandonada
duty-progress-waiting = não iniciada
duty-progress-running = em andamento
duty-progress-done = concluída
duty-progress-dropped = abandonada
duty-adopt = Adotar
duty-adopt-help = A organização torna sua a tarefa e pode então planejá-la.
duty-break-down = Desdobrar
duty-break-down-help = A nova parte pertence à organização escolhida aqui, responsável pela tarefa.
duty-itself = a própria organização
duty-drop = Abandonar
duty-drop-help = Aquilo de que dependem partes, números ou planos permanece, marcado como abandonado, com o seu motivo. O resto é removido.

## Indicators
duty-indicators = Indicadores
duty-indicator = Indicador
duty-new-indicator = Novo indicador
duty-no-indicators = Ainda não há indicadores.
duty-whole-programme = Todo o programa
field-method = Como se conta e onde estão as provas
duty-counted = Quem conta
duty-counted-help = O que o próprio sistema conta nunca é digitado. O resto é informado, com a fonte.
duty-counted-none = informado pelas organizações
duty-counted-editions = contado: páginas publicadas
duty-counted-items = contado: conteúdos publicados
duty-counted-languages = contado: idiomas de publicação
duty-counted-clarifications = contado: esclarecimentos publicados
duty-counted-corrections = contado: correções tornadas públicas
duty-counted-withdrawals = contado: páginas retiradas
duty-counted-with-message = contado: páginas com uma mensagem-chave
duty-counted-translations = contado: traduções feitas ou revisadas por uma pessoa
duty-counted-vintages = contado: versões de dados publicadas
duty-counted-dispatches = contado: mensagens enviadas pelos canais
duty-counted-views = contado: visualizações de páginas
duty-counted-readers = contado: leitores de cada dia, somados (estimativa, erro-padrão 1,6%)
duty-level = Nível
duty-level-input = insumo
duty-level-activity = atividade
duty-level-output = produto
duty-level-out-take = recepção
duty-level-outcome = resultado
duty-level-impact = impacto
duty-better = O desejável é
duty-better-higher = mais
duty-better-lower = menos
duty-across = Entre organizações
duty-across-sum = soma
duty-across-mean = média
duty-across-max = máximo
duty-across-min = mínimo
duty-across-apart = não se agrupa
duty-over = Ao longo do tempo
duty-over-sum = soma
duty-over-last = vale o mais recente
duty-over-mean = média
duty-baseline = Ponto de partida
duty-now = Agora
duty-target = Meta
duty-bar = { $now } de { $target }
duty-no-figure = ainda sem número
duty-figures = Números
duty-together = Em conjunto
duty-since-begin = Desde o início
duty-retire = Não pedir mais
duty-retired = Não se pede desde

## An organisation
duty-own = Tarefas próprias
duty-leads = Responsável
duty-cooperates = Colabora
duty-rests = Pendente agora
duty-plan-of = Plano de { $year }
duty-plan-none = não iniciado
duty-plan-draft = rascunho
duty-plan-submitted = enviado
duty-plan-returned = devolvido
duty-plan-approved = aprovado
duty-plan-replaced = substituído
duty-report-of = Relatório { $period }
duty-report-none = não iniciado
duty-report-open = em redação
duty-report-submitted = enviado
duty-report-returned = devolvido
duty-report-accepted = aceito
duty-due = prazo: { $date }
duty-report-to-it = Prestam contas a ela
duty-reports-to = presta contas a: { $organisation }

## Why something was not done
duty-dates = Os dias não estão em ordem: o último vem antes do primeiro.
duty-document = Escolha um documento da biblioteca.
duty-organisation = Esta organização ou tipo de organização não existe aqui.
duty-parent = Uma tarefa deste tipo não pode ficar ali.
duty-circle = Uma tarefa não pode ficar abaixo de si mesma.
duty-not-led = Só a organização responsável por uma tarefa pode desdobrá-la.
duty-not-open = Isto é um título, ou uma tarefa que já não está aberta.
duty-takes-no-part = Esta organização não participa do programa.
duty-adopted-already = A organização já tem esta tarefa.
duty-too-deep = As tarefas estão aninhadas demais: o endereço ficaria longo demais.
duty-currency = A moeda são três letras maiúsculas, por exemplo EUR.
duty-currency-used = Já há planos feitos nesta moeda, portanto ela não pode mudar.
duty-not-counted = O sistema não conta este indicador.
duty-counted-fixed = Já foram informados números, portanto não se pode mudar quem conta.

## What was done
done-duty-adopted = A tarefa agora é da organização.
done-duty-part = A parte foi acrescentada.
done-duty-dropped = Marcada como abandonada, com o motivo.
done-duty-removed = Removida; o registro de auditoria guarda o conteúdo.
event-save-programme = alterou um programa
event-apply-programme = carregou um programa do pacote
event-make-task = criou uma tarefa
event-save-task = alterou uma tarefa
event-break-down = desdobrou uma tarefa
event-adopt-task = adotou uma tarefa
event-drop-task = abandonou uma tarefa
event-remove-task = removeu uma tarefa
event-make-indicator = criou um indicador
event-save-indicator = alterou um indicador

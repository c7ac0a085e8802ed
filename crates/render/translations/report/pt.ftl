# Reports (pt): periods, the report of one organisation, what reports say together.

## Periods
report-periods = Períodos de relatório
report-period = Período
report-no-periods = Ainda não há períodos de relatório.
report-period-new = Novo período
report-period-change = Alterar
report-period-code-help = Curto e duradouro, por exemplo 2026-h1. Depois não pode ser alterado.
report-first-day = Primeiro dia
report-last-day = Último dia
report-due = Prazo
report-remind = Lembretes
report-remind-help = Dias antes do prazo, separados por vírgulas: 14, 3, 0. Um número negativo é um dia depois.
report-period-counts = { $all } organismos: { $submitted } entregues, { $accepted } aceites
report-late-count = { $n } em atraso
report-half-first = Primeiro semestre de { $year }
report-half-second = Segundo semestre de { $year }
report-due-on = Prazo: { $day }
report-due-today = termina hoje
report-days-left-count = { $count ->
    [one] falta { $n } dia
   *[other] faltam { $n } dias
}
report-days-over-count = { $count ->
    [one] { $n } dia de atraso
   *[other] { $n } dias de atraso
}
report-day-wrong = Falta uma data ou não é legível.
period-due-early = O prazo é anterior ao início do período.
period-remind-range = Os lembretes são números inteiros de −60 a 120, separados por vírgulas.
period-overlaps = Outro período deste programa já abrange alguns destes dias.
period-has-reports = Já há relatórios abertos neste período. O primeiro e o último dia já não podem mudar.

## Who has reported
report-organisation = Organismo
report-days = Tempo restante
report-next = Próximo passo
report-strip = Situação dos relatórios
report-late-heading = Em atraso
report-state = Estado do relatório
report-state-none = não aberto
report-state-open = em redação
report-state-submitted = entregue
report-state-returned = devolvido
report-state-accepted = aceite
report-state-late = em atraso
report-write = Continuar a escrever
report-together = Síntese
report-together-of = Síntese: { $name }

## The report
report-title = { $name }: relatório de { $period }
report-open = Abrir o relatório
report-open-help = Abre preenchido com o que se sabe: as suas atividades e tarefas, os números pedidos e o texto do último relatório como ponto de partida.
report-not-opened = O relatório ainda não foi aberto.
report-narrative = Texto
report-done = O que foi feito
report-done-help = O que se fez no período e com que resultado. Obrigatório.
report-difficulties = Dificuldades
report-difficulties-help = O que dificultou, e porquê.
report-lessons = Lições
report-lessons-help = O que se aprendeu para a próxima vez.
report-next-steps = Próximos passos
report-next-steps-help = O que se fará no período seguinte.
report-proposals = Propostas
report-proposals-help = O que se pede à instância superior.
report-required = obrigatório
report-from-last = ainda é o texto do último relatório
report-last-said = O que dizia o último relatório
report-last-was = Da última vez: { $words }
report-nothing = Nada é dito sobre isto.
report-activities = Atividades
report-activity = Atividade
report-no-activities = Nenhuma atividade de um plano aprovado cai neste período.
report-tasks = Tarefas
report-task = Tarefa
report-no-tasks = Nenhuma tarefa cai neste período.
report-progress = Progresso
report-progress-waiting = não iniciado
report-progress-running = em curso
report-progress-done = concluído
report-progress-dropped = abandonado
report-choose = escolher…
report-spent = Gasto
report-source-state = orçamento do Estado
report-source-social = recursos sociais
report-source-in-kind = em espécie
report-planned-was = previsto: { $amount }
report-note = Nota
report-number-help = Escreva os números como { $example }. Deixe vazio onde nada se gastou.
report-figures = Números comunicados
report-indicator = Indicador
report-figure = Número
report-figures-help = Cada número precisa de uma fonte: uma página ou um documento. Se não foi medido, deixe vazio e diga porquê na nota.
report-no-figures = Não são pedidos números.
report-source = Fonte
report-attach = Anexar um documento
report-document = Documento
report-attach-help = Um ficheiro PDF, de texto, folha de cálculo ou apresentação, até { $size }. Quem vê esta página pode abri-lo.
report-document-none = Escolha um documento.
report-document-large = O documento é demasiado grande.
report-document-kind = Ficheiros deste tipo não podem ser anexados, ou o conteúdo não é o que o nome diz. Guarde-o como PDF e envie-o de novo.
event-attach-document = anexou um documento a um relatório
report-not-measured = não medido
report-counted = Contado pelo portal
report-counted-help = São contados a partir do que foi publicado no período. Ninguém os escreve; cada um abre as suas linhas.
report-counted-branch = Contado para o organismo e todos os que dele dependem; cada número abre as suas linhas.
report-rows = linhas deste número
report-rows-count = { $count ->
    [one] { $n } linha
   *[other] { $n } linhas
}
report-editions-count = { $count ->
    [one] { $n } edição
   *[other] { $n } edições
}
report-submit = Entregar
report-keeping = Ainda não guardado…
report-lost = Não é possível contactar o servidor. O que escreveu fica nesta página e será reenviado.
report-kept-at = Guardado às { $time }
report-lacks = Antes de entregar
report-want-words = diga o que foi feito
report-want-own-words = ainda é o texto do último relatório; diga o que foi feito neste período
report-want-progress = escolha o progresso
report-want-why = o último dia já passou ou foi abandonada; diga porquê na nota
report-want-not-negative = o gasto não pode ser inferior a zero
report-want-source = indique a fonte: uma página ou um documento
report-want-figure-or-reason = indique o número ou diga na nota porque não foi medido
report-wrong-number = não é um número legível; mantém-se o valor guardado
report-clash = Outra pessoa guardou outro texto
report-clash-words = { $name } guardou este relatório em { $time }, depois de o ter aberto. Nada foi substituído e o que escreveu está abaixo.
report-clash-help = Compare os dois. Para manter o seu, assinale «Substituir pelo meu» junto ao botão e guarde.
report-place = Lugar
report-kept = Guardado
report-typed = Escrito por si
report-take-kept = Descartar o meu e continuar com o texto guardado
report-take-typed = Substituir pelo meu
report-decide = Decidir
report-accept = Aceitar
report-return = Devolver
report-remark-help = Para devolver é preciso dizer o que deve mudar.
report-held = Foi você que entregou este relatório. Outra pessoa tem de o aceitar ou devolver.
report-reopen = Reabrir
report-reopen-help = O que foi aceite mantém-se válido até ser aceite uma nova versão.
report-reason = Motivo
report-take-back-help = Ninguém decidiu ainda. Você pode alterá-lo e entregá-lo de novo.
report-step-submit = entregou-o
report-step-return = devolveu-o
report-step-accept = aceitou-o
report-step-reopen = reabriu-o
report-step-take-back = retirou-o
report-difference = O que mudou
report-before = Antes
report-after = Depois
report-too-early = Este período ainda não começou.
report-not-open = O relatório foi entregue e já não pode ser alterado aqui.
report-line-foreign = O formulário contém uma linha que este relatório não pede. Recarregue a página.
report-too-long = Um texto é demasiado longo: no máximo 20 000 caracteres, 2000 numa nota ou fonte.
report-not-accepted = Só um relatório aceite pode ser reaberto.
report-not-handed-in = Só um relatório entregue pode ser aceite ou devolvido.
report-not-to-take-back = Só um relatório entregue e ainda não decidido pode ser retirado. Recarregue a página para ver a situação.
report-changed-since = O relatório mudou depois de abrir esta página. Veja-o de novo antes de decidir.
done-report-submitted = Entregue.
done-report-accepted = Aceite. Os seus números contam a partir de agora.
done-report-returned = Devolvido.
done-report-reopened = Reaberto.
done-report-taken-back = Retirado. Você pode alterá-lo e entregá-lo de novo.
event-save-period = alterou um período de relatório
event-open-report = abriu um relatório
event-keep-report = escreveu um relatório
event-submit-report = entregou um relatório
event-return-report = devolveu um relatório
event-accept-report = aceitou um relatório
event-reopen-report = reabriu um relatório
event-take-back-report = retirou um relatório

## Put together
report-span = Tempo mostrado
report-span-year = Ano { $year }
report-span-programme = Todo o programa
report-of-all = De { $all } organismos, { $accepted } têm um relatório aceite.
report-of-asked = { $reported } de { $all } organismos comunicaram
report-missing = em falta
report-missing-heading = Em falta
report-missing-help = Estes organismos faltam em todos os números abaixo. Não contam como zero.
report-made-of = de que é feito
report-on-today = Segundo os organismos de hoje
report-apart = Estes números não se podem somar; cada um vale por si.
report-part-missing = Falta o número de { $names }; sem ele a soma não seria comparável.
report-across-sum = soma de todos os organismos
report-across-mean = média de todos os organismos
report-across-max = máximo de todos os organismos
report-across-min = mínimo de todos os organismos
report-across-apart = cada organismo por si
report-over-sum = somado ao longo do tempo
report-over-last = conta o número mais recente
report-over-mean = média ao longo do tempo
report-all = Total
report-whole = Todo o tempo
report-money = Dinheiro
report-no-money = Nada foi previsto nem gasto.
report-money-source = Origem do dinheiro
report-planned = Previsto para { $years }
report-untold = ainda sem relatório
report-narratives = Os textos dos organismos dependentes
report-no-narratives = Ainda não foi aceite nenhum relatório dos organismos dependentes.
report-of-it = O relatório completo
report-ways = Outras formas deste relatório

## Files and paper
report-programme = Programa
report-currency = Moeda
report-part = Parte
report-what = Assunto
report-unit = Unidade
report-sheet-data = Relatório
report-sheet-paper = Para imprimir
report-sheet-about = Informações
report-kind = Relatório
report-kind-together = Relatório de síntese
report-subject = sobre os resultados de «{ $programme }», { $period }
report-number = N.º: ……
report-recipients = Destinatários:
report-archive = Arquivo
report-signs = DIRIGENTE DO ORGANISMO
report-mark-draft = PROJETO
report-mark-example = EXEMPLO
report-example = Este programa é um exemplo inventado. Os seus planos, relatórios e números não são reais.

## Reminders
report-mail-due = O relatório de { $name } sobre { $period } para «{ $programme }» deve ser entregue até { $day }. Ainda não foi entregue.
report-mail-late = O relatório de { $name } sobre { $period } para «{ $programme }» devia ter sido entregue até { $day }. Ainda não foi entregue.
report-mail-button = Abrir o relatório
report-mail-why = Recebe esta mensagem porque planeia para este organismo.

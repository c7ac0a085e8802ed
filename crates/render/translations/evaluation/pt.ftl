# Evaluations of programmes (pt).

## Asking
evaluations-title = Avaliações
evaluations-help = O que um programa alcançou: perguntas respondidas com números fixados numa data.
evaluations-none = Ainda não há avaliações.
evaluation-new = Iniciar uma avaliação
evaluation-horizon = Horizonte
evaluation-horizon-own = uma data própria
evaluation-on = Data de referência
evaluation-on-help = Só para uma data própria; cada horizonte já tem a sua. Contam os períodos de relatório terminados até então.
evaluation-about = O que deve apurar, e para quem
evaluation-questions = Perguntas
evaluation-question = Pergunta
evaluation-rests-on = Em que se apoia
evaluation-flows = Conjuntos de dados citados
evaluation-flows-help = Guarda-se a versão mais recente nessa data.
evaluation-studies = Estudos de efeito citados
evaluation-study = Estudo
evaluation-study-for = Trata do indicador

## Freezing and publishing
evaluation-state-draft = em redação
evaluation-state-frozen = fixada
evaluation-state-published = publicada
evaluation-preview = É assim que está agora; ainda nada foi fixado.
evaluation-freeze = Fixar
evaluation-freeze-help = A partir daí as perguntas, os indicadores, os números e as versões ficam como nessa data. A apreciação escreve-se depois.
evaluation-discard = Descartar este rascunho
evaluation-discard-help = O rascunho é excluído e não pode ser recuperado. O registro de auditoria guarda o que ele perguntava.
evaluation-frozen = Fixada em
evaluation-published = Publicada em
evaluation-publish-help = Os leitores vão vê-la tal como está aqui. Já não poderá ser alterada.

## Figures
evaluation-periods = Períodos que contam
evaluation-then = Na altura
evaluation-told = consta em { $told } dos { $asked } relatórios pedidos
evaluation-lack-no-period = não medido: nenhum período de relatório tinha terminado até essa data
evaluation-lack-nothing = não medido: ninguém comunicou um número
evaluation-lack-apart = sem número único: os de vários organismos não se juntam
evaluation-not-measured = O que não foi medido
evaluation-no-indicator = Esta pergunta não se apoia em nenhum indicador: nada foi medido para ela.
evaluation-no-baseline = não há ponto de partida
evaluation-no-target = não há meta
evaluation-vintage = versão { $number }, { $date }
evaluation-no-vintage = nada tinha sido publicado até essa data
evaluation-rows-changed = Ao fixar contaram-se { $then }; hoje encontram-se { $now }.
evaluation-recommendations-count = { $count ->
    [one] Havia { $n } recomendação de inspeções em aberto.
   *[other] Havia { $n } recomendações de inspeções em aberto.
}

## Effect
evaluation-effect = Efeito
evaluation-effect-is = { $estimate } { $unit } (entre { $low } e { $high }, intervalo de { $level }%)
evaluation-effect-none = não havia resultado deste estudo
evaluation-conclusion-rise = aumento, segundo todos os métodos
evaluation-conclusion-fall = queda, segundo todos os métodos
evaluation-conclusion-doubtful = observa-se um efeito, mas com dúvidas
evaluation-conclusion-disagreement = os métodos contradizem-se
evaluation-conclusion-none-worthwhile = nenhum efeito relevante
evaluation-conclusion-not-shown = nenhum efeito demonstrado; pode haver
evaluation-conclusion-no-answer = nenhum método conseguiu responder

## Judging
evaluation-judgement = Apreciação
evaluation-answer = Resposta
evaluation-confidence = Confiança
evaluation-confidence-high = alta
evaluation-confidence-middle = média
evaluation-confidence-low = baixa
evaluation-basis = Em que se apoia a resposta
evaluation-not-judged = Ainda sem apreciação.
evaluation-summary = Em resumo

## Paper
evaluation-kind = Relatório de avaliação
evaluation-subject = avaliação de “{ $programme }” em { $date }

## Why something was not done
evaluation-early = A data é anterior ao início do programa.
evaluation-too-early = A data de referência ainda não passou: pode ser fixada depois.
evaluation-question-missing = Escreva a pergunta ou retire aquilo em que se apoia.
evaluation-no-questions = Ainda não há perguntas. Faça pelo menos uma antes de fixar.
evaluation-too-many = São demasiados: no máximo 20 perguntas, 20 conjuntos de dados e 20 estudos.
evaluation-flow-unknown = Não há nenhum conjunto de dados com este código.
evaluation-unjudged = Cada pergunta precisa de uma resposta e do grau de confiança.
evaluation-not-draft = Está fixada: o que pergunta já não pode ser alterado.
evaluation-not-frozen = Só pode ser apreciada ou publicada uma avaliação fixada e ainda não publicada.

## What was done
done-evaluation-frozen = Fixada. Já pode ser apreciada.
done-evaluation-discarded = O rascunho foi descartado.
event-begin-evaluation = iniciou uma avaliação
event-save-evaluation = alterou uma avaliação
event-discard-evaluation = descartou o rascunho de uma avaliação
event-freeze-evaluation = fixou uma avaliação
event-judge-evaluation = apreciou uma avaliação
event-publish-evaluation = publicou uma avaliação

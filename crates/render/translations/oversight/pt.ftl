# Supervisão: avisos de leitores, inspeções, projetos.

## Os leitores comunicam um erro
complaint-title = Comunicar um erro
complaint-intro = Diga-nos o que está incorreto numa página deste sítio. Não precisa de conta. Recebe um recibo com o qual pode ver a nossa resposta.
complaint-report = Comunicar um erro nesta página
complaint-dispute = Contestar esta conclusão
complaint-page = Endereço da página
complaint-page-help = Copie-o da barra de endereço do navegador.
complaint-wrong = O que está incorreto?
complaint-wrong-help = A frase, o número, a imagem ou a tradução em causa e o que está errado.
complaint-instead = O que seria correto?
complaint-known = Como sabe?
complaint-known-help = Uma fonte que possamos verificar, como um endereço ou um documento. Pode deixar em branco.
complaint-contact = Endereço eletrónico para a resposta
complaint-contact-help = Só se quiser que lhe possamos escrever. Só quem responde o vê e é apagado 90 dias depois da resposta.
complaint-trap = Deixe este campo vazio
complaint-privacy = O endereço de rede do seu dispositivo não é guardado.
complaint-send = Enviar
complaint-days-count = { $count ->
    [one] Respondemos no prazo de { $n } dia útil.
   *[other] Respondemos no prazo de { $n } dias úteis.
}
complaint-receipt-have = Tem um recibo?
complaint-receipt = Recibo
complaint-receipt-show = Ver a resposta
complaint-receipt-wrong = Não há nenhum aviso com este recibo. Verifique as letras e os algarismos.
complaint-problems = Corrija o seguinte:
complaint-page-missing = Indique a página em causa: escreva o seu endereço.
complaint-page-unknown = Não é o endereço de uma página deste sítio. Abra a página e copie o endereço.
complaint-wrong-missing = Indique o que está incorreto.
complaint-instead-missing = Indique o que seria correto. Se não souber, escreva isso.
complaint-too-long = Um texto é demasiado longo: no máximo 4000 carateres.
complaint-trapped = Foi preenchido um campo oculto que deve ficar vazio, como fazem os programas. Foi esvaziado; envie de novo o formulário.
complaint-later-count = { $count ->
    [one] Chegaram demasiados avisos da sua rede. Tente de novo dentro de { $n } minuto. O que escreveu continua aqui.
   *[other] Chegaram demasiados avisos da sua rede. Tente de novo dentro de { $n } minutos. O que escreveu continua aqui.
}
complaint-thanks = Obrigado. O seu aviso foi recebido.
complaint-keep = Guarde este recibo ou o endereço desta página: é a única forma de ver a nossa resposta.
complaint-state-waiting = A aguardar resposta
complaint-state-answered = Respondido
complaint-until = Terá uma resposta até { $date }.
complaint-late = A resposta era devida até { $date } e está atrasada.
complaint-answer = A nossa resposta
complaint-sent = Enviado em
complaint-yours = O seu aviso
complaint-verdict-right = O aviso está certo
complaint-verdict-partly = O aviso está certo em parte
complaint-verdict-wrong = A página está correta
complaint-verdict-elsewhere = Não diz respeito ao nosso conteúdo
complaint-mail-subject = A nossa resposta ao seu aviso – { $site }
complaint-mail-line = Comunicou um erro em { $page }.
complaint-mail-why = Recebe esta carta porque indicou este endereço para a resposta.
complaint-after = Corrigido na sequência do aviso de um leitor
complaint-numbers = Avisos de leitores
complaint-few = Até agora chegaram menos de { $n } avisos; os números são mostrados a partir de { $n }.
complaint-withheld = menos de { $n }
complaint-received = Recebidos
complaint-answered = Respondidos
complaint-in-time = Respondidos dentro do prazo
complaint-corrected = Levaram a uma correção

## Na área de trabalho
desk-oversight = Supervisão
oversight-help = Os avisos dos leitores, as constatações das inspeções e os projetos propostos.
oversight-nothing = Nada aguarda aqui.
oversight-left-count = { $count ->
    [0] termina hoje
    [one] falta { $n } dia
   *[other] faltam { $n } dias
}
oversight-late-count = { $count ->
    [one] { $n } dia de atraso
   *[other] { $n } dias de atraso
}
complaints-title = Avisos de leitores
complaints-help = Cada um recebe uma resposta fundamentada dentro do prazo. Se o leitor tiver razão, corrija primeiro a página.
complaints-one = Aviso { $receipt }
complaints-due = Prazo da resposta
complaints-said = O que diz o leitor
complaints-about = Sobre este aviso
complaints-others = Outros avisos sobre este conteúdo
complaints-contact-open = Visível só para quem responde. Apagado 90 dias depois da resposta.
complaints-contact-kept = Visível só para quem responde. Apagado 90 dias após a data da resposta.
complaints-answer = Responder
complaints-verdict = Resultado da verificação
complaints-answer-help = O leitor vê isto com o recibo. Diga como verificou e, se a página estiver correta, porquê. Não pode ser alterado depois.
complaints-correction = Correção efetuada
complaints-correction-help = O registo de correções dirá que resulta do aviso de um leitor.
complaints-no-correction = nenhuma
complaints-correct-now = Corrigir a página
complaints-send = Enviar a resposta
complaints-in-time = dentro do prazo
complaints-not-in-time = fora do prazo
complaint-answer-missing = Escreva a resposta.
complaint-verdict-missing = Indique o resultado da verificação.
complaint-correction-missing = O leitor tem razão e a página continua visível: corrija-a primeiro e escolha aqui a correção.
complaint-correction-unknown = Esta correção não pertence à página em causa.
complaint-correction-not-here = Só se pode indicar uma correção quando o leitor tem razão, no todo ou em parte.
complaint-answered-already = Este aviso já foi respondido.
complaint-cannot-answer = Esta pessoa não pode responder: não pode corrigir páginas deste editor.
done-complaint = A resposta foi enviada.
event-complain = um leitor comunicou um erro
event-assign-complaint = atribuiu o aviso de um leitor
event-answer-complaint = respondeu ao aviso de um leitor

## Supervisão em geral
oversight-programme = Programa
oversight-task = Tarefa
oversight-tasks = Tarefas
oversight-task-unknown = Esta tarefa não pertence ao programa.
oversight-from = Primeiro dia
oversight-to = Último dia
oversight-none = nenhum
oversight-change = Alterar
oversight-remove = Retirar
oversight-example = Este programa é um exemplo: tudo aqui é inventado para mostrar como funciona.

## Inspeções
inspections-title = Inspeções
inspections-help = O que foi examinado, o que foi constatado e se foi corrigido.
inspections-late = Recomendações em atraso
inspections-none = Ainda não há inspeções.
inspection-new = Planear uma inspeção
inspection-title = Inspeção
inspection-organisation = Organismo inspecionado
inspection-inspector = Inspecionado por
inspection-who = { $organisation }, inspecionado por { $inspector }
inspection-people = Inspetores
inspection-about = Objeto e motivo
inspection-days = Datas
inspection-state-planned = planeada
inspection-state-handed-over = recomendações em aberto
inspection-state-closed = encerrada
inspection-findings = Constatações
inspection-no-findings = Ainda não foi registada nenhuma constatação.
inspection-recommendations = Recomendações
inspection-no-recommendations = Não há recomendações.
inspection-summary = Conclusão da inspeção
inspection-hand-over = Entregar as constatações
inspection-hand-over-help = A partir daí o organismo inspecionado vê tudo. As constatações e recomendações deixam de poder ser alteradas.
inspection-handed-over = Entregue
inspection-closed = Encerramento
inspection-organisation-unknown = Este organismo não participa no programa.
inspection-handed-over-already = As constatações foram entregues e já não podem ser alteradas.
inspection-title-missing = Dê um nome à inspeção.
inspection-title-long = O nome ou a lista de inspetores é demasiado longo: no máximo 300 carateres.
inspection-days-order = O último dia é anterior ao primeiro.
inspection-from-missing = Indique o primeiro dia.
inspection-summary-missing = Escreva a conclusão da inspeção.
finding-new = Acrescentar uma constatação
finding-words = O que foi constatado
finding-weight = Gravidade
finding-weight-note = observação
finding-weight-shortcoming = insuficiência
finding-weight-breach = incumprimento
finding-report = Relatório em causa
finding-words-missing = Escreva o que foi constatado.
finding-report-unknown = Este relatório não é do organismo inspecionado.
recommendation-new = Acrescentar uma recomendação
recommendation-words = O que deve ser feito
recommendation-owner = Por quem
recommendation-due = Prazo
recommendation-finding = Devido à constatação
recommendation-to-finding = constatação { $number }
recommendation-who = { $organisation }, até { $date }
recommendation-state-open = em aberto
recommendation-state-answered = respondida, por examinar
recommendation-state-accepted = aceite
recommendation-step-answer = Feito:
recommendation-step-accept = Aceite.
recommendation-step-not-yet = Ainda não:
recommendation-answer = Dizer o que foi feito
recommendation-done = O que foi feito
recommendation-evidence = Prova
recommendation-evidence-help = O endereço de uma página, ou o número e a data de um documento.
recommendation-send = Enviar aos inspetores
recommendation-new-due = Novo prazo, se ainda não bastar
recommendation-accept = Aceitar
recommendation-not-yet = Ainda não
recommendation-words-missing = Escreva o que deve ser feito.
recommendation-due-missing = Indique o prazo.
recommendation-due-early = O prazo é anterior à inspeção.
recommendation-answer-missing = Escreva o que foi feito.
recommendation-evidence-missing = Indique a prova: um endereço ou um documento.
recommendation-reason-missing = Diga o que ainda falta.
recommendation-not-open = Esta recomendação não está em aberto.
recommendation-not-answered = Ainda não há resposta.
recommendation-own-answer = Outra pessoa deve examinar a sua própria resposta.
done-handed-over = As constatações foram entregues.
done-answered = Enviado aos inspetores.

### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Calendário
desk-checklists = Listas de verificação

## Particulars
plan-particulars = Dados do conteúdo
plan-public-help = O público vê este conteúdo. Se mudarem o tipo, o editor, o evento, as fontes ou a classificação, cada página informa os leitores.
plan-four-eyes-help = Para este tipo de informação, uma segunda pessoa tem de aceitar a alteração.
plan-proposal = Uma alteração que precisa de uma segunda pessoa
plan-messages = Mensagens-chave
plan-languages = Desejado nestas línguas
plan-wanted = desejado
plan-event = Evento
field-event_starts = Começa
field-event_ends = Termina
field-event_place = Local
field-event_online = Endereço para participar em linha
field-first_seen = Visto pela primeira vez em
field-date = Data
field-topic = Tema
field-territory = Lugar
field-message = Mensagem-chave
act-accept = Aceitar a alteração
act-decline = Recusar a alteração
event-order = O evento terminaria antes de começar.
note-changed = Os dados desta página foram alterados. { $changes }
note-change = { $what }: { $to } (antes: { $from }).
done-told = Guardado. Cada página que o público vê informa da alteração.
done-proposed = Anotado. Uma segunda pessoa tem de aceitar esta alteração antes de ser visível.
done-declined = A alteração foi recusada.

## Embargo
plan-embargo = Embargo
embargo-until = Sob embargo até { $time }
embargo-help = Até lá nada é publicado e nenhum texto é enviado a um serviço de tradução. No exterior só o mostram ligações de pré-visualização assinadas.
embargo-item = Conteúdo sob embargo
embargo-public = O público já vê este conteúdo. Retire-o primeiro.
field-embargo_until = Embargo até
act-embargo = Definir o embargo
act-lift-embargo = Levantar o embargo agora
refusal-embargo = Este conteúdo está sob embargo até { $time }. Antes disso nada dele pode ser publicado.
done-embargo = O embargo está definido.
done-embargo-held = O embargo está definido. Os textos agendados para antes perderam a data.
done-lifted = O embargo foi levantado.

## Times
field-zone = Fuso horário
zone-mine = O meu fuso horário
zone-help = Os dias e as horas são mostrados nele, ao lado dos do país quando diferem.
zone-unknown = Este fuso horário não é conhecido. Escreva-o como Região/Cidade.
time-skipped = Nesse dia os relógios saltam esta hora neste fuso. Escolha uma hora antes ou depois.
time-twice = Nesse dia os relógios atrasam e esta hora acontece duas vezes neste fuso. Escolha outra hora ou indique-a em UTC.
plan-dates = Datas
plan-no-dates = Nenhuma data definida.
plan-ends = É retirado em { $time }.
act-expiry = Definir a retirada
expired-reason = Esta página foi publicada por tempo limitado, que terminou.

## Checklist
plan-title = Verificação, datas e ligações
plan-of = Verificação, datas e ligações: { $title }
plan-checklist = Lista de verificação
checklist-none = Nada é pedido para este texto.
checklist-ticked = assinalado
checklist-again = o texto mudou desde então
checklists-help = O que alguém tem de ter verificado antes de um texto avançar. Cada sinal leva nome e hora.
checklist-new = Novo ponto
checklist-key-help = Letras minúsculas, algarismos e hífenes. Nunca mudará.
checklist-order = Ordem
checklist-retired = já não é pedido
gate-submit = antes da entrega
gate-release = antes da publicação
gate-advice = conselho
texts-all = todos os textos
texts-original = o original
texts-translation = as traduções
field-texts = Textos
field-gate = A assinalar
field-renew = Se o texto mudar, é preciso assinalar de novo
field-key = Chave
field-words = O que verificar
act-tick = Assinalar
act-untick = Retirar o sinal
act-up = Subir:
act-down = Descer:
act-retire = Deixar de pedir
act-revive = Voltar a pedir
refusal-unticked = Ainda em aberto na lista de verificação: { $entries }
done-noted = Anotado.

## Address
address-new = Novo endereço
address-help = O endereço antigo levará ao novo.
address-same = Este já é o endereço.
address-free = Este endereço está ocupado. Este está livre: { $address }
act-address = Mudar o endereço
done-address = O endereço foi mudado.

## Preview links
plan-links = Ligações de pré-visualização
link-help = Quem tiver esta ligação vê o texto como o público, sem iniciar sessão.
link-newest = sempre a versão mais recente
link-until = válida até { $time }
link-ended = terminada
link-uses-count = { $count ->
    [one] aberta { $n } vez
   *[other] aberta { $n } vezes
}
field-revision = Versão
field-days = Válida durante
field-for = Para quem
plan-days-count = { $count ->
    [one] { $n } dia
   *[other] { $n } dias
}
act-make-link = Criar uma ligação
act-end-link = Terminar esta ligação
done-link = A ligação foi criada. Está na lista abaixo.
done-link-ended = A ligação foi terminada.
preview-notice = Pré-visualização. Este texto não está publicado e ainda pode mudar. A ligação é válida até { $time }.

## Calendar
view-month = Mês
view-week = Semana
view-list = Lista
calendar-before = Antes
calendar-today = Hoje
calendar-after = Depois
calendar-nothing = Não há datas aqui.
calendar-key = Sinais
calendar-move = Passar para outra data
act-move = Mover
done-moved = Movido.
agenda-publish = é publicado
agenda-expire = é retirado
agenda-embargo = termina o embargo
agenda-due = prazo
agenda-fact = dado a rever
agenda-day = feriado ou festa
feed-own = No meu próprio calendário
feed-help = Um programa de calendário pode seguir um endereço secreto. Os conteúdos sob embargo aparecem lá sem título.
feed-once = Introduza este endereço no seu programa de calendário. Só é mostrado agora; quem o conhecer vê as suas datas.
feed-mine = só o que me está atribuído
feed-since = Há um endereço desde { $time }. Um novo toma o seu lugar.
act-feed = Criar um endereço
act-end-feed = Terminar o endereço

## Several at once
bulk-title = Com os escolhidos
bulk-choose = Escolher
bulk-whole = tudo nesta página
bulk-original = o original
bulk-all = todas as línguas começadas
bulk-none = Nada foi escolhido. Escolha pelo menos um conteúdo da lista.
bulk-chosen-count = { $count ->
    [one] { $n } texto
   *[other] { $n } textos
}
bulk-note-help = Só é preciso para textos que o público já vê: é-lhe dito o que estava errado.
bulk-each-language = Em cada língua
bulk-each-language-help = Os leitores de cada língua leem o que está aqui; se ficar vazio, o texto comum acima.
bulk-report = O que resultou
bulk-outcome = Resultado
bulk-done = feito
bulk-refused = recusado
bulk-done-count = { $count ->
    [one] { $n } feito
   *[other] { $n } feitos
}
bulk-refused-count = { $count ->
    [one] { $n } recusado
   *[other] { $n } recusados
}

## Reading and comments
plan-read = Ler e comentar
comment-here = Comentar aqui
comment-answer = Responder
comment-settled = resolvido
comment-lost = O parágrafo já não está no texto
comment-whole = Sobre todo o texto
comments-open-count = { $count ->
    [one] { $n } comentário aberto
   *[other] { $n } comentários abertos
}
act-reopen = Reabrir
done-reopened = Reaberto.
compare-from = Da versão
compare-to = Para a versão
compare-same = Estas duas versões são iguais.

## Start page
waits-accept = Alterações que precisam de uma segunda pessoa
waits-accept-state = espera por uma segunda pessoa
waits-ends = Termina em breve
waits-comments = Comentários abertos
waits-facts = Dados a rever
waits-languages = Desejado noutras línguas

## Events
event-embargo = definiu um embargo
event-lift-embargo = levantou o embargo
event-tick = assinalou a lista de verificação
event-untick = retirou um sinal
event-change-checklist = alterou as listas de verificação
event-retire-checklist = retirou um ponto das listas
event-revive-checklist = recuperou um ponto das listas
event-change-address = mudou o endereço
event-preview-link = criou uma ligação de pré-visualização
event-revoke-preview-link = terminou uma ligação de pré-visualização
event-comment = comentou
event-settle-comment = resolveu um comentário
event-reopen-comment = reabriu um comentário
event-change-particulars = alterou os dados do conteúdo
event-propose-particulars = propôs outros dados do conteúdo
event-decline-particulars = recusou outros dados do conteúdo
event-set-expiry = definiu a data de retirada
event-change-time-zone = mudou o seu fuso horário
event-calendar-address = criou um endereço para o seu calendário
event-end-calendar-address = terminou o endereço do seu calendário

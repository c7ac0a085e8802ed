### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Casa de mensagens
message-help = Temas, mensagens-chave e os fatos e artigos que as sustentam. O que se altera aqui é visto de imediato pelos leitores.
message-coverage = Cobertura
message-figures = Números sem citação
message-new-theme = Novo tema
message-new = Nova mensagem
message-edit = Editar
message-up = Mover para cima:
message-down = Mover para baixo:
message-theme-empty = Este tema ainda não tem mensagens.
message-days = Vigência
message-worded = Idiomas
message-told = Publicado em
message-languages = { $have } de { $all } idiomas
message-always = sem prazo definido
message-from = a partir de { $date }
message-until = até { $date }
message-between = { $from } – { $to }
message-stories = Artigos: { $n }
message-proofs = Comprovação
message-no-proofs = Ainda sem comprovação
message-add-fact = Acrescentar um fato
message-add-item = Acrescentar um artigo
message-proof-help = Escreva algumas letras e escolha na lista. Desmarque um elemento para o retirar.
message-proof-unknown = Este elemento não existe: { $proof }. Escolha um da lista.
message-place = Lugar e responsabilidade
message-names = Nomes em cada idioma
message-code-help = Letras minúsculas a–z, algarismos e hífenes. Em branco, forma-se a partir do nome.
message-remove = Retirar
theme-not-empty = Este tema ainda tem mensagens. Mova-as ou retire-as primeiro.
message-in-use = Há conteúdos com esta mensagem. Indique um último dia em vez de a retirar.
days-order = O último dia é anterior ao primeiro.
field-wording = Redação
field-theme = Tema
field-valid_from = Primeiro dia
field-valid_to = Último dia
field-responsible = Responsável
field-unit = Unidade
field-group = Grupo

## What readers see
house-title = O que queremos dar a conhecer
house-intro = As mensagens principais, com os fatos e artigos que as sustentam.

## Coverage
coverage-help = Quantas edições publicadas levam que mensagem, de quem, em que idioma e quando. Cada número abre as edições contadas.
coverage-rows = Linhas
coverage-columns = Colunas
coverage-message = Mensagem
coverage-period = Período
coverage-months = Últimos 12 meses
coverage-quarters = Últimos 8 trimestres
coverage-years = Últimos 5 anos
coverage-ever = Desde o início
coverage-none = Sem mensagem
coverage-all = Total
coverage-turn = Trocar linhas e colunas
coverage-note = Uma edição com várias mensagens conta para cada uma delas.
coverage-editions = Edições contadas
coverage-newest = As { $n } mais recentes

## Figures without a citation
figures-help = Passagens em que um texto indica um número que é, ou foi, um fato registrado sem o citar. Primeiro os valores anteriores.
figures-progress = { $done } de { $all } textos lidos
figures-count = Encontrados: { $n }
figures-none = Não se encontrou nenhum número sem citação.
figures-former = valor anterior
figures-cite = Citar o fato
figures-not = Não é este fato
figures-save = Salvar como rascunho
figures-draft-note = O parágrafo ficaria assim. Os leitores veem a alteração quando o rascunho for publicado.
figures-moved = O texto mudou desde que este número foi encontrado. Está sendo lido de novo.

## Facts
fact-new = Novo fato
fact-register = Registrar
fact-code-help = Letras, algarismos, pontos e hífenes, por exemplo economy.gdp.growth. Não pode ser alterado depois.
fact-code-wrong = A chave só pode conter letras, algarismos, pontos, hífenes e sublinhados.
fact-effects-count = Frases que vão mudar: { $n }. Veja cada uma antes de salvar.
fact-confirm = Salvar a alteração
fact-back = Voltar e corrigir
fact-review-title = Revisão
fact-check = Verificado, continua correto
fact-check-next = Próxima revisão: { $date }
facts-due-count = A rever: { $n }
fact-save-names = Salvar os nomes
fact-retire = Descontinuar
fact-retire-help = Deixa de ser oferecido para novos textos. Onde é citado, fica como está, com o seu período.
fact-restore = Retomar
fact-retired-tag = descontinuado
fact-retired-since = Este número não é atualizado desde { $date }.

## What was just done
done-theme = Tema guarfato. Os leitores veem-no de imediato.
done-message = Mensagem salva. Os leitores veem-na de imediato.
done-removed = Retirado.
done-cited = O rascunho com a citação está guarfato. Reveja-o e submeta-o.
done-refused = Registrado: este número não é esse fato.
done-registered = Registrado. Os textos já o podem citar.
done-checked = Registrado: continua correto. A próxima revisão está marcada.
done-retired = Descontinuado.
done-restored = Retomado.
done-names = Nomes guarfatos.

## Events
event-register-fact = registrou um fato
event-check-fact = verificou um fato: continua correto
event-retire-fact = descontinuou um fato
event-restore-fact = retomou um fato
event-name-fact = renomeou um fato
event-change-theme = alterou um tema
event-remove-theme = retirou um tema
event-change-message = alterou uma mensagem
event-remove-message = retirou uma mensagem
event-refuse-figure = indicou que um número não é um fato

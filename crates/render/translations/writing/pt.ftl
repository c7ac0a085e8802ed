# The editor: português.

## Tools
writing-subheading = Subtítulo
writing-numbers = Lista numerada
writing-quote = Citação
writing-table = Tabela
writing-picture = Imagem
writing-column = Coluna { $count }
writing-cell = texto
writing-link-words = texto do link
writing-outline = Estrutura
writing-no-headings = Ainda não há títulos.
writing-counts = { $words } palavras · { $minutes } min de leitura
writing-length = { $count } caracteres; até { $best } são mostrados por inteiro
writing-line = Linha { $line }
writing-close = Fechar

## Find and replace
writing-find = Localizar e substituir
writing-find-before = Anterior
writing-find-next = Próximo
writing-exact = Diferenciar maiúsculas
writing-replace = Substituir
writing-replace-all = Substituir tudo
writing-replace-by = Substituir por
writing-matches = { $at } de { $count }
writing-replaced = Substituições: { $count }

## Choosing something to put in
writing-pick-facts = Inserir um fato
writing-pick-links = Inserir um link
writing-pick-media = Inserir uma imagem
writing-pick-help = Digite para buscar, com ou sem acentos. Escolha com as setas e insira com Enter.
writing-found-count = Encontrados: { $n }
writing-fact-due = a revisão estava prevista para { $date }
writing-other-site = outro site
writing-put-where = Onde inserir
writing-put-before = Antes de “{ $words }”
writing-put-end = No final

## Pasting and pictures
writing-pasting = Convertendo a formatação…
writing-paste-failed = Não foi possível converter a formatação; apenas as palavras foram coladas. Verifique a conexão e cole novamente.
writing-paste-plain = Apenas as palavras foram coladas, sem formatação.
writing-paste-here = Colar aqui
writing-paste-help = Texto de um processador. Ele é limpo e colocado no final do texto quando você salva.
writing-paste-pictures-count = Imagens não incluídas: { $n }; acrescente cada uma com seu crédito.
writing-paste-comments-count = Comentários não incluídos: { $n }.
writing-paste-deletions-count = Exclusões ainda marcadas no documento, não incluídas: { $n }.
writing-paste-links-count = Links sem rastreamento: { $n }.
writing-paste-others-count = Outros elementos não incluídos: { $n }.
writing-uploading = Enviando { $name }…
writing-upload-failed = { $name } não foi enviado.

## Preview
writing-preview-page = Prévia em nova aba
writing-width = Largura da prévia
writing-phone = Celular
writing-tablet = Tablet
writing-screen = Computador
writing-light-dark = Claro ou escuro
writing-light = Claro
writing-dark = Escuro
writing-not-begun = Ainda não iniciado: { $language }
writing-no-preview = Não é possível mostrar agora. Tente novamente em instantes.

## Keeping
writing-lost = Não é possível acessar o servidor. Seu texto está guardado neste navegador e será enviado assim que a conexão voltar. Continue escrevendo.
writing-session-ended = Sua sessão terminou. Seu texto está seguro neste navegador. Entre novamente em outra aba e volte aqui.
writing-sign-in-again = Entrar novamente
writing-session-back = Você entrou novamente. Nada se perdeu.
writing-session-other = Outra pessoa está conectada neste navegador agora. Seu texto fica aqui até você entrar novamente.
writing-restored = O texto de { $time }, que não havia chegado ao servidor, foi recuperado.
writing-restored-not = Usar o texto salvo
writing-windows = Você alterou as mesmas linhas em outra janela.
writing-windows-joined = O que você escreveu em outra janela também está neste texto.

## Two people
writing-newer = { $name } salvou uma nova versão ({ $time }).
writing-newer-clash = Vocês dois alteraram as mesmas linhas.
writing-settle = Comparar e escolher
writing-bring = Trazer para meu texto
writing-brought = Já está em seu texto.
writing-changes = Ver as alterações
writing-came = O que outra pessoa alterou, agora junto com as suas
writing-merge-title = Duas versões das mesmas linhas
writing-merge-by = { $name } salvou outra versão ({ $time }).
writing-merge-own = Você escreveu o outro texto em outra janela ({ $time }).
writing-merge-help = Onde os dois textos alteram as mesmas linhas, escolha o que deve ficar. Todo o resto já foi reunido. Enquanto isso, o que você digitou fica guardado.
writing-merge-place = Ambos alteram isto
writing-merge-mine = Meu texto
writing-merge-theirs = O outro texto
writing-merge-both = Ambas as alterações juntas:
writing-merge-own-words = Em outras palavras:
writing-merge-open = Escolha uma redação em cada lugar.
writing-merge-again = O outro texto mudou de novo enquanto isso. Reveja os lugares, por favor.
writing-merge-go-on = Continuar escrevendo
done-windows-merged = Os dois textos agora são um só. Ele vira uma versão quando você salva.

## What is wrong with a text
problem-too-long = O texto é demasiado longo; o resto não é lido.
problem-unknown-directive = Este elemento não existe.
problem-bad-directive = Este elemento não está bem escrito.
problem-misplaced-directive = Este elemento não pode estar dentro de uma lista ou citação.
problem-wrong-form = Este elemento tem um número errado de dois pontos.
problem-unclosed-container = Falta o ::: de fechamento.
problem-stray-close = Este ::: não fecha nada.
problem-too-deep = Demasiados elementos aninhados.
problem-missing-attribute = Falta algo a este elemento.
problem-unknown-attribute = Este elemento não tem essa configuração.
problem-repeated-attribute = Esta configuração aparece duas vezes.
problem-bad-value = Este valor não é possível aqui.
problem-bad-data = Os dados do gráfico devem ser linhas com etiqueta e número.
problem-bad-inline = Entre colchetes duplos só podem estar fatos: [[fact:…]].
problem-raw-html = O HTML não é interpretado; é mostrado como texto.
problem-markdown-image = Insira as imagens com a ferramenta de imagens.
problem-bad-link = Não é possível criar um link para este endereço.
problem-unknown-reference = Este código não existe.
problem-unknown-fact = Este fato não existe.
problem-unknown-picture = Esta imagem não existe.

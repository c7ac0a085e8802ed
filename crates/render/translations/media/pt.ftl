# Imagens e vídeos na redação.

desk-media = Mediateca
media-upload = Adicionar ficheiros
media-upload-help = Imagens (JPEG, PNG, GIF, WebP, TIFF, SVG) até 64 MB e vídeos (MP4, MOV, WebM) até 2 GB. O tipo de um ficheiro vê-se no conteúdo, não no nome.
media-files = Ficheiros
media-drop = Vários de uma vez, ou largue-os aqui. Se a ligação cair, escolha de novo o mesmo ficheiro: o envio continua onde parou.
media-send = Enviar
media-coming = A caminho
media-recent = Os meus últimos ficheiros
media-describe = Descrever
media-use-existing = Usar o que já existe
media-keep-both = Adicionar mesmo assim
media-all-done = Todos os ficheiros foram enviados.
media-is-sending = a enviar
media-is-lost = sem ligação, continuará por si
media-is-receiving = ainda não chegou completo
media-is-making = em preparação
media-is-done = na mediateca
media-is-duplicate = Este mesmo ficheiro já está na mediateca.

## A mediateca
media-kind = Imagens ou vídeos
media-pictures = imagens
media-videos = vídeos
media-video = Vídeo
media-only = Apenas
media-without-alt = sem texto alternativo
media-ending = direitos a terminar em 30 dias
media-unused = sem utilização
media-as-grid = Como imagens
media-as-list = Como lista
media-none = Nada corresponde.
media-previous = Anterior
media-not-shown = não mostrada
media-shown-until = até { $date }
media-decorative = decorativa
media-described = descrita { $count }

## Um elemento
field-credit = Autor
field-licence = Licença
field-rights_until = Último dia em que pode ser mostrado
field-consent = Consentimento
field-file = Ficheiro
media-credit-help = O nome que os leitores veem junto da imagem.
media-rights-help = A partir do dia seguinte os leitores deixam de o ver. Vazio: sem termo.
media-consent-help = Quem aparece, quem consentiu em quê e onde isso está guardado. Só o pessoal vê.
media-focus = O ponto principal
media-focus-help = Este ponto fica visível seja qual for o corte. Assinale-o na imagem ou indique-o aqui em percentagem.
media-focus-x = A partir da esquerda, %
media-focus-y = A partir do topo, %
media-crops = Como é cortada
media-alt = O que mostra
media-alt-help = Para quem não a vê, em cada língua. Nenhum texto com esta imagem é publicado numa língua em que isto falte.
media-is-decorative = Decorativa: não diz nada de que o leitor sinta falta
media-missing = em falta
media-about = O ficheiro
media-size = Dimensões
media-length = Duração
media-file = Tipo de ficheiro
media-added = Adicionado
media-weight = Tamanho do ficheiro
media-file-name = Nome do ficheiro
media-original = Ficheiro original, com todos os seus dados privados
media-uses = Onde é usado
media-uses-none = Ainda em lado nenhum.
media-camera = O que o ficheiro diz
media-camera-help = Escrito pela câmara e pelos programas. Só o pessoal vê; as cópias públicas não contêm nada disto.
media-alike = Parecem iguais
media-prefer = Usar este e remover o novo
media-poster = Imagem fixa
media-poster-code = Imagem
media-poster-help = Fica no lugar do vídeo até ser reproduzido. Vazio: nenhuma.
media-poster-frame = Usar o fotograma mostrado
media-showing = Leitores
media-withdraw = Deixar de mostrar
media-withdraw-help = A partir de agora as páginas são feitas sem ele e as cópias públicas desaparecem.
media-restore = Mostrar de novo
media-restore-help = As páginas que o usam voltam a mostrá-lo.
media-remove = Remover da mediateca
media-withdrawn-since = Não é mostrado aos leitores desde { $time }: { $reason }

## Escolher
media-pick = Escolher da mediateca
media-choose = Escolher
media-line = Linha para o texto
media-leading = Imagem principal
media-no-picture = Sem imagem.
media-now = Agora
media-chosen = Escolhida
media-use = Usar esta imagem
media-take-out = Sem imagem
media-published-help = Os leitores veem este conteúdo. A alteração é publicada de imediato como correção em cada língua, com os textos alternativos da mediateca.
media-four-eyes-help = Os leitores veem este conteúdo. Depois de aceite, a alteração é publicada como correção em cada língua, com os textos alternativos da mediateca.

## O que aguarda
media-waits-ending = Direitos prestes a terminar

## Porque não foi feito
refusal-media = Corrija primeiro o seguinte. { $problems }
media-lacks-alt = «{ $media }» não tem texto alternativo nesta língua.
media-lacks-rights = «{ $media }» não indica o autor nem a licença.
media-is-withdrawn = «{ $media }» já não pode ser mostrado: substitua-o ou retire-o.
media-kind-unknown = Seja qual for o nome, não é uma imagem (JPEG, PNG, GIF, WebP, TIFF, SVG) nem um vídeo (MP4, MOV, WebM).
media-too-large = O ficheiro é demasiado grande: no máximo { $detail } MB.
media-larger-than-any = O ficheiro é demasiado grande: no máximo 2 GB.
media-too-many-pixels = A imagem é demasiado grande: { $detail } píxeis.
media-drawing-refused = O desenho contém algo que uma imagem não pode conter: { $detail }
media-codec = Os navegadores não reproduzem «{ $detail }». Guarde o vídeo em H.264 (MP4) ou VP9 (WebM).
media-too-long = O vídeo é demasiado longo: no máximo { $detail } horas.
media-damaged = O ficheiro está danificado, cortado ou traz algo estranho agarrado.
media-empty = O ficheiro está vazio.
media-cut-off = O ficheiro não chegou completo. Envie-o de novo.
media-too-many-open = Demasiados ficheiros de uma vez. Espere que alguns cheguem.
media-focus-wrong = O ponto tem de estar entre 0 e 100 por cento.
media-alt-long = Um texto alternativo tem no máximo 600 caracteres.
media-not-picture = Não é o código de uma imagem que possa ser mostrada.
media-rights-over = o direito de o mostrar terminou
media-in-use = Ainda é usado. Retire-o primeiro desses textos.
media-text-waits = Um texto mais recente aguarda numa das línguas publicadas. Publique-o primeiro.
media-proposal-waits = Outra alteração deste conteúdo espera por uma segunda pessoa. Tem de ser aceite ou recusada primeiro.

## O que acaba de ser feito
done-media = Guardado.
done-media-added = Adicionado. Diga agora o que mostra.
done-media-withdrawn = Os leitores já não o veem.
done-media-restored = Os leitores voltam a vê-lo.
done-media-removed = Removido.
done-media-preferred = O novo foi removido; é usado este.
done-picture = A imagem foi alterada.

## Acontecimentos
event-describe-media = descreveu um elemento da mediateca
event-withdraw-media = retirou um elemento da mediateca
event-restore-media = voltou a mostrar um elemento da mediateca
event-remove-media = removeu um elemento da mediateca
event-expire-media = retirou um elemento com direitos terminados
event-set-poster = escolheu uma imagem fixa
event-set-picture = alterou a imagem principal
event-propose-picture = propôs outra imagem principal
event-decline-picture = recusou outra imagem principal

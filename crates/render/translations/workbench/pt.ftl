# Translating by segments.

desk-workbench = Bancada de tradução
workbench-from-to = { $from } → { $to }
workbench-editor = Texto inteiro
workbench-confirm = Confirmar
workbench-joined = Sem texto próprio: traduzido com o segmento anterior ou omitido de propósito
workbench-note = Nota para colegas
workbench-changed = O original mudou desde que isto foi traduzido. O seu texto fica como está até que o altere.
workbench-segment = Tradução do segmento { $n }
workbench-theirs = Guardado entretanto: { $text }
workbench-take = Usar esta
workbench-rate = memória { $rate }%
workbench-readers = Os leitores verão:
workbench-shown = Segmentos mostrados
workbench-all = Todos
workbench-open = Por fazer
workbench-flagged = Original alterado
workbench-keys = Teclas
workbench-key-confirm = Confirmar e passar ao próximo segmento pendente
workbench-key-next = Próximo segmento pendente
workbench-key-previous = Segmento pendente anterior
workbench-key-suggestion = Usar a sugestão 1, 2 ou 3
workbench-key-source = Copiar o original
workbench-key-save = Guardar tudo
workbench-fill-memory = Preencher a partir da memória
workbench-fill-machine = Traduzir o resto por máquina
workbench-nothing = Não há nada a fazer aqui.
workbench-extras = Só nesta tradução
workbench-extras-help = Estas passagens não têm correspondência no original. Ficam no texto; para as alterar, abra o texto inteiro.
workbench-retired = Posto de parte
workbench-retired-help = O original já não diz isto. Estas traduções saem do texto na próxima gravação aqui, mas são conservadas.
workbench-no-source = O original ainda não tem texto.
workbench-held = Falta um número do original ou é diferente. Se estiver correto, escreva o motivo na nota e confirme de novo.
workbench-clash = Outra pessoa alterou entretanto alguns destes segmentos. Os seus não foram guardados: compare-os e guarde de novo.
workbench-xliff-help = Para quem traduz com o seu próprio programa. O ficheiro pode voltar a qualquer momento; o que aqui foi alterado entretanto não é substituído.
workbench-xliff-out = Descarregar XLIFF
workbench-xliff-in = Receber um ficheiro XLIFF
workbench-xliff-file = Ficheiro XLIFF
workbench-in-file = No ficheiro
workbench-kept-why = Ficou como estava porque
done-confirmed = Confirmado.
segment-untranslated = por traduzir
segment-suggested = sugerido
segment-draft = rascunho
segment-confirmed = confirmado
segment-retired = posto de parte
segment-origin-person = por uma pessoa
segment-origin-memory = da memória
segment-origin-machine = por máquina
check-empty = Ainda nada foi traduzido.
check-same = Igual ao original.
check-facts-missing = Faltam dados: { $list }
check-facts-added = Dados que o original não cita: { $list }
check-links-missing = Faltam ligações: { $list }
check-links-added = Ligações que o original não tem: { $list }
check-held = Códigos ou notas diferentes do original: { $list }
check-marks = Não há tantas passagens a negrito como no original.
check-numbers-missing = Faltam números: { $list }
check-numbers-added = Números que o original não tem: { $list }
check-long = Muito mais longo do que o habitual.
check-short = Muito mais curto do que o habitual.
check-script = Está numa escrita que não é a desta língua.
check-ending = Termina de modo diferente do original: ponto final, ponto de interrogação ou dois pontos.
check-brackets = Há um parêntese ou aspas por fechar.
check-term-missing = Termo acordado não usado: { $list }
check-term-forbidden = Termo a não usar: { $list }
event-save-segments = traduziu segmentos
event-take-xliff = recebeu um ficheiro XLIFF
event-request = pediu traduções
kept-changed-here = Alguém o alterou aqui depois de o ficheiro ter sido criado.
kept-gone = O original já não o contém.
kept-other-source = O original diz agora outra coisa.
request-title = Pedir traduções
request-help = As traduções são iniciadas, atribuídas à pessoa e mostradas na sua página inicial. O que já existe fica como está.
request-languages = Para as línguas
request-memory = Preencher o que a memória de tradução conhece
request-machine = Deixar a máquina traduzir o resto; depois uma pessoa verifica
request-send = Pedir
xliff-empty = O ficheiro não contém nenhuma tradução.
xliff-original = O ficheiro não indica a que texto pertence
xliff-language = A língua do texto não é a do ficheiro
xliff-code = Um código não indica o que representa
workbench-count = { $count ->
    [one] { $n } segmento
   *[other] { $n } segmentos
}
workbench-done-count = { $count ->
    [one] { $n } feito
   *[other] { $n } feitos
}
workbench-flagged-count = { $count ->
    [one] { $n } com o original alterado
   *[other] { $n } com o original alterado
}
workbench-empty-count = { $count ->
   *[other] { $n } por traduzir
}

## The table of translations
matrix-choose = Escolher
matrix-choose-item = Escolher «{ $title }»
matrix-request = Pedir a tradução dos escolhidos
matrix-xliff-into = XLIFF dos escolhidos, para
matrix-mine = comigo
matrix-late = em atraso
matrix-segments = { $done } de { $total } segmentos
matrix-saved = guardado em { $day }

## Files and requests
xliff-no-file = Escolha primeiro um ficheiro.
xliff-refused = O ficheiro foi recusado e nada foi alterado.
xliff-edition = Este texto não pode ser recebido
request-nothing = Escolha primeiro conteúdos e línguas.
request-begun = iniciada
request-there = já existia
done-filled = Preenchido. Leia o que foi acrescentado.
event-fill-segments = preencheu segmentos
xliff-changed-count = { $count ->
    [one] { $n } segmento alterado
   *[other] { $n } segmentos alterados
}
xliff-kept-count = { $count ->
    [one] { $n } deixado como estava
   *[other] { $n } deixados como estavam
}
request-filled-count = { $count ->
    [one] { $n } segmento preenchido
   *[other] { $n } segmentos preenchidos
}
segments-untranslated = Há segmentos por traduzir. Traduza-os na bancada ou indique aí que são omitidos de propósito.
workbench-ask = Perguntar à máquina
workbench-lost = Sem cópia automática: não há conexão. Continue escrevendo; haverá nova tentativa.
workbench-more = Nota ou omissão

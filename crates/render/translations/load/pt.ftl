# Figures at the desk (Portuguese): flows, vintages, files that become vintages.

## Flows
desk-data = Estatísticas
load-help = Os conjuntos de dados que os seus órgãos publicam. Cada arquivo se torna uma nova versão; todas as anteriores ficam guardadas e podem ser consultadas.
load-none-yours = Nenhum conjunto de dados pertence a um órgão para o qual você possa carregar números.
load-flow = Conjunto de dados
load-newest = Última versão
load-who = Publicada por
load-publisher = Responsável
load-none-yet = Nada publicado ainda
load-vintage = Versão { $number }
load-vintages = Versões
load-what-changed = O que mudou
load-counts = { $added } acrescentados, { $revised } revisados, { $removed } removidos
load-observations-count = { $count ->
    [one] { $n } valor
   *[other] { $n } valores
}

## A file
load-new = Carregar um arquivo
load-mode = O que o arquivo contém
load-mode-add = Um complemento: seus valores somam-se aos existentes ou os substituem
load-mode-whole = Tudo o que há: os valores que não estão nele são removidos
load-note = Nota sobre a versão
load-note-help = Os leitores a veem ao lado da versão.
load-file-help = CSV em UTF-8, XLSX, SDMX-CSV ou SDMX-ML, até { $size }. Primeiro o arquivo inteiro é verificado; nada é publicado antes que você veja o que muda.
load-check = Verificar o arquivo
load-columns = Colunas deste conjunto de dados
load-columns-help = A primeira linha nomeia as colunas, pelo identificador ou pelo nome. Uma tabela também pode ter uma coluna para cada período. Os códigos podem ser escritos pelo nome.
load-required = obrigatória
load-recent = Arquivos enviados
load-of = Arquivo { $file }
load-sent = Enviado
load-too-large = O arquivo é grande demais.
load-too-many = Vários arquivos deste conjunto de dados ainda esperam uma decisão. Publique-os ou descarte-os primeiro.
load-cut-off = O arquivo não chegou inteiro. Envie-o de novo.

## Where it stands
load-state-waiting = em verificação
load-state-refused = recusado
load-state-checked = espera uma decisão
load-state-publishing = em publicação
load-state-published = publicado
load-state-lost = enviar de novo
load-state-dropped = não usado
load-is-waiting = O arquivo está sendo verificado. Esta página mostra sozinha quando terminar.
load-is-publishing = A versão está sendo publicada. Esta página mostra sozinha quando terminar.
load-read-count = { $count ->
    [one] { $n } linha lida
   *[other] { $n } linhas lidas
}
load-brought-count = { $count ->
    [one] { $n } valor comparado
   *[other] { $n } valores comparados
}
load-lost = O trabalho com este arquivo foi interrompido e nada mudou. Envie-o de novo.
load-unchanged = Nada no arquivo difere do que está publicado. Não é preciso uma nova versão.
load-dropped = O arquivo não foi usado. Nada mudou.
load-published = Publicado: esta é agora a versão { $number }.
done-data-dropped = O arquivo foi descartado.

## What it would change
load-changes = O que vai mudar
load-again = Nesse meio-tempo outra versão foi publicada, e o arquivo foi verificado de novo. Olhe mais uma vez.
load-added = Acrescentados
load-revised = Revisados
load-removed = Removidos
load-afterwards = Valores da versão
load-revisions = Valores que vão mudar ou sair
load-shown = { $shown } de { $all }
load-gone = removido
load-publish = Publicar esta versão
load-drop = Descartar o arquivo

## What is wrong
load-refused = O arquivo foi recusado porque contém erros. Nada mudou.
load-place = Linha { $row }, { $column }
load-place-row = Linha { $row }
load-more-count = { $count ->
    [one] … e mais { $n } erro
   *[other] … e mais { $n } erros
}
load-problem-missing = Falta um valor aqui.
load-problem-code = “{ $value }” não está na lista { $list }.
load-problem-length = “{ $value }” tem { $length } caracteres; são permitidos de { $min } a { $max }.
load-problem-range = { $value } não está entre { $min } e { $max }.
load-problem-decimals = { $value } tem mais de { $decimals } algarismos depois do ponto.
load-problem-repeated = O valor da mesma série e do mesmo período já está na linha { $row }.
load-problem-varies = “{ $value }” difere de “{ $first }” na linha { $row }, embora ambos se refiram à mesma série.
load-problem-type-letters = “{ $value }” só pode ter letras.
load-problem-type-letters-digits = “{ $value }” só pode ter letras e algarismos.
load-problem-type-digits = “{ $value }” só pode ter algarismos.
load-problem-type-boolean = “{ $value }” deve ser true ou false.
load-problem-type-whole = “{ $value }” não é um número inteiro como 12 ou -3.
load-problem-type-number = “{ $value }” não é um número com ponto decimal como 12.5.
load-problem-type-year = “{ $value }” não é um ano como 2024.
load-problem-type-month = “{ $value }” não é um mês como 2024-01.
load-problem-type-day = “{ $value }” não é um dia como 2024-01-31.
load-problem-type-moment = “{ $value }” não é uma data com hora como 2024-01-31T12:00:00.
load-problem-type-period = “{ $value }” não é um período como 2024, 2024-Q1, 2024-01 ou 2024-01-31.
load-problem-type-text = “{ $value }” não é o tipo de texto que cabe aqui.
load-problem-file = A partir daqui não é possível ler o arquivo.
load-problem-encoding = Este texto não está em UTF-8. Salve o arquivo com a codificação UTF-8.
load-problem-no-data = Este não é um arquivo de números. Envie CSV em UTF-8, XLSX, SDMX-CSV ou SDMX-ML.
load-problem-fields = Esta linha tem { $found } campos, e a primeira, { $expected }. Falta uma aspa?
load-problem-no-column = O conjunto de dados não tem esta coluna. Suas colunas são { $known }.
load-problem-missing-column = Falta esta coluna, e nada mais informa o seu valor.
load-problem-twice-column = Esta coluna aparece duas vezes.
load-problem-other-flow = O arquivo tem dados de { $found }, e não de { $expected }.
load-problem-no-rows = Não há valores no arquivo.
load-problem-frequency = O período “{ $value }” não permite saber a frequência. Acrescente uma coluna FREQ.

## Structures
structures-title = Estruturas de dados
structures-help = Um arquivo SDMX-ML com listas de códigos, conceitos, estruturas de dados e conjuntos de dados. As versões finais ficam como estão: o que é novo precisa de uma nova versão.
structures-new-flows = Para conjuntos de dados novos
structures-topic = Tema
structures-licence = Licença dos números (SPDX)
structures-file-help = SDMX-ML 3.0 ou 2.1, até { $size }. Primeiro o arquivo inteiro é verificado; nada muda antes que você veja o que mudaria.
structures-nothing = Tudo o que está no arquivo já existe. Nada mudará.
structures-new = novo
structures-other = alterado
structures-flows = Novos conjuntos de dados
structures-keep = Guardar estas estruturas
structures-left-out = Deixado de fora por não ter lugar aqui
structures-line = Linha { $line }
structures-problem-unreadable = O arquivo não pode ser lido.
structures-problem-empty = Não há estruturas no arquivo.
structures-problem-twice = { $thing } aparece duas vezes.
structures-problem-agency = { $thing }: “{ $agency }” não é o identificador de um órgão.
structures-problem-stub = { $thing } é apenas nomeado aqui; o conteúdo completo está em { $place }.
structures-problem-final = { $thing } é final e aqui é diferente. O que é novo precisa de uma nova versão.
structures-problem-missing = { $thing }: { $missing } não existe.
structures-problem-code-twice = { $thing }: um código aparece duas vezes.
structures-problem-rules = { $thing } não pode ser usado para dados.
structures-problem-address = { $thing }: não se pode fazer um endereço do seu identificador.
structures-problem-flow-there = { $thing }: já existe um conjunto de dados { $flow }.
structures-problem-untold = { $thing } é novo. Indique o tema, o responsável e a licença dos números.
structures-problem-topic = Não existe o tema { $topic }.
structures-problem-organisation = Não existe a organização { $organisation }.
structures-problem-licence = A licença está vazia.
done-structures-kept = As estruturas foram guardadas.

## In the log
event-send-data = enviou um arquivo de números
event-accept-data = aceitou um arquivo de números
event-drop-data = descartou um arquivo de números
event-publish-data = publicou números
event-apply-data = carregou os números do pacote
event-import-structures = incorporou estruturas de dados

# Data pages.

data-title = Dados
nav-data = Dados
data-intro = Números com fontes e licenças, em gráficos, tabelas e arquivos. Cada estado anterior fica registrado.

data-search = Buscar nos dados
data-all-topics = Todos os temas
data-show-all = Mostrar tudo
data-count-found = { $count ->
    [0] Nenhum conjunto de dados encontrado
    [one] { $n } conjunto de dados encontrado
   *[other] { $n } conjuntos de dados encontrados
}
data-count-series = { $count ->
    [one] { $n } série
   *[other] { $n } séries
}
data-count-observations = { $count ->
    [one] { $n } valor
   *[other] { $n } valores
}
data-machines = Para máquinas
data-machines-intro = O catálogo e todos os números, em padrões abertos.

data-vintage = Versão { $number }, { $date }
data-old-state = Estes são os números como estavam em { $date }.
data-to-today = Ver os números atuais
data-indicator = Indicador
data-areas = Países e territórios
data-areas-chosen = ({ $chosen } de { $all })
data-from = De
data-to = Até
data-view = Mostrar como
presentation-chart = Gráfico
presentation-map = Mapa
presentation-table = Tabela
data-units = Territórios
basis-today = Unidades atuais
basis-before = Unidades anteriores à reforma
data-show = Mostrar
data-nothing = Não há números para esta escolha. Tente outros territórios ou períodos.
data-area = Território
data-period = Período
data-remarks = Observações sobre valores específicos
data-related = Dados relacionados

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
    [one] { $n } milhão
   *[other] { $n } milhões
}
magnitude-2 = { $form ->
    [one] { $n } bilhão
   *[other] { $n } bilhões
}
magnitude-3 = { $form ->
    [one] { $n } trilhão
   *[other] { $n } trilhões
}
magnitude-4 = { $form ->
    [one] { $n } quintilhão
   *[other] { $n } quintilhões
}
magnitude-name-1 = milhões
magnitude-name-2 = bilhões
magnitude-name-3 = trilhões
magnitude-name-4 = quintilhões
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
    [one] { $n } ponto percentual
   *[other] { $n } pontos percentuais
}

data-says-rise = { $area }: de { $first } ({ $from }) para { $last } ({ $to }), alta de { $change }.
data-says-fall = { $area }: de { $first } ({ $from }) para { $last } ({ $to }), queda de { $change }.
data-says-times = { $area }: de { $first } ({ $from }) para { $last } ({ $to }), { $times } vezes o valor inicial.
data-says-plain = { $area }: de { $first } ({ $from }) para { $last } ({ $to }).
data-says-same = { $area }: sem mudança em { $last } ({ $from } e { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: mais alto, { $high } ({ $most }); mais baixo, { $low } ({ $least }).
data-says-place = { $area }: { $value }, posição { $place } de { $all }.
data-map-note = Cinco tons, dos valores mais baixos aos mais altos. Áreas e distâncias não estão em escala.
data-axis-not-zero = O eixo não começa em zero.
data-lines-unnamed = As linhas finas sem nome estão na tabela.
data-break-note = Uma linha vertical pontilhada marca uma quebra da série: os valores antes e depois não são comparáveis.
data-hollow-note = Marcas vazadas são valores não definitivos.

observation-A = valor normal
observation-B = quebra da série
observation-D = definição diferente
observation-E = estimativa
observation-F = previsão
observation-I = valor imputado
observation-M = ausente, não pode existir
observation-N = não significativo
observation-O = ausente
observation-P = provisório
observation-Q = não divulgado
observation-U = pouco confiável

data-basis-count-summed = { $count ->
    [one] Unidades atuais: soma dos números de { $n } unidade anterior.
   *[other] Unidades atuais: soma dos números das { $n } unidades anteriores.
}
data-basis-count-mean = { $count ->
    [one] Unidades atuais: média ponderada de { $n } unidade anterior (peso: { $weight }).
   *[other] Unidades atuais: média ponderada das { $n } unidades anteriores (peso: { $weight }).
}
data-basis-no-rule = Não convertido para as unidades atuais: números desse tipo não se somam nem têm média.
data-basis-no-weights = Não convertido para as unidades atuais: faltam os pesos para uma média.
data-basis-no-parts = Onde uma unidade anterior não tem número, a atual também não tem.

data-take = Baixar
data-for-spreadsheets = Para planilhas
data-for-programs = Para programas
data-for-statistics = Para sistemas estatísticos
data-tools = Na sua ferramenta
data-tools-intro = Estas linhas buscam os números mostrados aqui.
data-tool-shell = Linha de comando (curl)
data-tool-excel = Para o editor avançado do Power Query.
data-tool-calc = Insira este endereço como vínculo com dados externos.
data-cite = Citar
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = Histórico
data-history-intro = Cada estado destes números fica registrado. Um link os mostra como estavam naquele dia.
data-count-added = { $count ->
    [one] { $n } valor acrescentado
   *[other] { $n } valores acrescentados
}
data-count-revised = { $count ->
    [one] { $n } valor revisado
   *[other] { $n } valores revisados
}
data-count-removed = { $count ->
    [one] { $n } valor retirado
   *[other] { $n } valores retirados
}
data-what-changed = O que foi revisado
data-revisions-title = { $flow }: o que foi revisado
data-no-revisions = Nada foi revisado nesta versão.
data-revisions-range-count = { $count ->
    [one] { $first }–{ $last } de { $n } mudança
   *[other] { $first }–{ $last } de { $n } mudanças
}
data-series = Série
data-before = Antes
data-after = Depois
data-difference = Mudança
data-pages = Páginas
data-pages-before = Anterior
data-pages-after = Próxima

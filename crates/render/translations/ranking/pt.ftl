nav-rankings = Classificações mundiais
ranking-intro = { $country } nos índices internacionais: cada posição com a página de origem, uma queda contada com a mesma clareza que uma subida.
ranking-compare = Comparar com outros países
ranking-beside = Comparar { $country } com
ranking-show = Mostrar
ranking-place = Posição { $rank }
ranking-place-of = { $rank } de { $of }
ranking-or = { $first } ou { $other }
ranking-or-word = ou
ranking-differ = { $places }, conforme a fonte
ranking-ahead = À frente de { $share }% dos demais
ranking-up-count = { $count ->
    [one] Sobe { $n } posição desde { $edition }
   *[other] Sobe { $n } posições desde { $edition }
}
ranking-down-count = { $count ->
    [one] Desce { $n } posição desde { $edition }
   *[other] Desce { $n } posições desde { $edition }
}
ranking-same = A mesma posição de { $edition }
ranking-only-one = Aqui só se conhece uma edição com posição.
ranking-broke-since = O método mudou depois de { $edition }: as duas posições só podem ser comparadas em parte.
ranking-disputed-here = As fontes divergem sobre esta posição.
ranking-newer-score = { $edition }: { $score }; nenhuma página encontrada informa a posição.
ranking-newer-nothing = { $edition }: nenhuma página encontrada informa a posição.
ranking-no-place = Nenhuma página encontrada informa uma posição para { $country }.
ranking-not-found = não encontrado
ranking-reading-title = Como ler
ranking-reading-place = Uma posição depende de quantos são classificados, de como o índice é feito e do desempenho dos outros. Ela pode mudar sem que o país mude. “À frente de tantos por cento” torna comparáveis edições de tamanhos diferentes.
ranking-reading-line = Nos desenhos, mais alto é melhor. Uma linha vertical pontilhada marca uma ruptura no método; ali a linha se interrompe, pois o que vem depois foi medido de outra forma. Um ponto vazado é o que diz outra página.
ranking-reading-sources = A maioria dos números vem de notícias sobre os índices, e não dos próprios índices. Quando duas páginas divergem, as duas ficam. O que nenhuma página informa fica em branco.
ranking-chart-places = Posições por edição; mais alto é melhor
ranking-chart-scores = Pontuações por edição
ranking-nothing-to-draw = Não há nada para desenhar com esta escolha.
ranking-what-to-draw = O que desenhar
ranking-places = Posições
ranking-scores = Pontuações
ranking-table = Cada número com a sua página
ranking-table-note = Os números pequenos levam à página de onde vem cada dado.
ranking-edition = Edição
ranking-page = página
ranking-broke-here = O método mudou antes desta edição:
ranking-disputed = fontes divergem
ranking-score-is = pontuação { $score }
ranking-conflicts = Onde as fontes divergem
ranking-conflicts-intro = Estas páginas se contradizem. Nenhuma é omitida; o desenho e a variação seguem o valor citado primeiro.
ranking-units = Número de classificados
ranking-of-edition = { $what }, { $edition }
ranking-method = Como é feito
ranking-publisher = Quem publica
ranking-score = Pontuação
ranking-scale = De { $low } a { $high }.
ranking-higher-is-better = Pontuação mais alta é melhor.
ranking-lower-is-better = Pontuação mais baixa é melhor.
ranking-breaks = Rupturas no método
ranking-breaks-none = Nenhuma ruptura está registrada aqui. Isso não prova que não houve.
ranking-from-edition = A partir de { $edition }
ranking-every-edition = A cada edição
ranking-kind-units = Número de classificados
ranking-kind-method = Método
ranking-kind-weights = Pesos
ranking-kind-metrics = O que se mede
ranking-pages = As páginas de onde vêm estes números
ranking-take = Para levar
ranking-csv = Todos os números deste índice (CSV)
ranking-cite = Para citar esta página:
ranking-citation = { $publisher }: { $index }. Números e fontes reunidos por { $operator }, { $address }

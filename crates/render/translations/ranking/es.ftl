nav-rankings = Clasificaciones mundiales
ranking-intro = { $country } en los índices internacionales: cada puesto con la página de donde viene; una bajada se cuenta con la misma claridad que una subida.
ranking-compare = Comparar con otros países
ranking-beside = Comparar { $country } con
ranking-show = Mostrar
ranking-place = Puesto { $rank }
ranking-place-of = { $rank } de { $of }
ranking-or = { $first } o { $other }
ranking-or-word = o
ranking-differ = { $places }, según la fuente
ranking-ahead = Por delante del { $share } % de los demás
ranking-up-count = { $count ->
    [one] Sube { $n } puesto desde { $edition }
   *[other] Sube { $n } puestos desde { $edition }
}
ranking-down-count = { $count ->
    [one] Baja { $n } puesto desde { $edition }
   *[other] Baja { $n } puestos desde { $edition }
}
ranking-same = El mismo puesto que en { $edition }
ranking-only-one = Aquí solo se conoce una edición con puesto.
ranking-broke-since = El método cambió después de { $edition }: los dos puestos solo se pueden comparar en parte.
ranking-disputed-here = Las fuentes no coinciden en este puesto.
ranking-newer-score = { $edition }: { $score }; ninguna página encontrada da el puesto.
ranking-newer-nothing = { $edition }: ninguna página encontrada da el puesto.
ranking-no-place = Ninguna página encontrada da un puesto para { $country }.
ranking-not-found = no encontrado
ranking-reading-title = Cómo leerlo
ranking-reading-place = Un puesto depende de cuántos se clasifican, de cómo se elabora el índice y de cómo les va a los demás. Puede cambiar sin que cambie el país. «Por delante de tanto por ciento» permite comparar ediciones de distinto tamaño.
ranking-reading-line = En los gráficos, más arriba es mejor. Una línea vertical de puntos señala una ruptura del método; ahí se corta la línea, porque lo que sigue se midió de otro modo. Un punto hueco es lo que dice otra página.
ranking-reading-sources = La mayoría de las cifras proceden de noticias sobre los índices, no de los propios índices. Si dos páginas discrepan, se conservan las dos. Lo que ninguna página da queda vacío.
ranking-chart-places = Puestos por edición; más arriba es mejor
ranking-chart-scores = Puntuaciones por edición
ranking-nothing-to-draw = No hay nada que dibujar con esta selección.
ranking-what-to-draw = Qué dibujar
ranking-places = Puestos
ranking-scores = Puntuaciones
ranking-table = Cada cifra con su página
ranking-table-note = Los números pequeños llevan a la página de la que procede cada cifra.
ranking-edition = Edición
ranking-page = página
ranking-broke-here = El método cambió antes de esta edición:
ranking-disputed = las fuentes difieren
ranking-score-is = puntuación { $score }
ranking-conflicts = Dónde difieren las fuentes
ranking-conflicts-intro = Estas páginas se contradicen. No se omite ninguna; el gráfico y el cambio siguen el valor citado primero.
ranking-units = Número de clasificados
ranking-of-edition = { $what }, { $edition }
ranking-method = Cómo se elabora
ranking-publisher = Quién lo publica
ranking-score = Puntuación
ranking-scale = De { $low } a { $high }.
ranking-higher-is-better = Una puntuación más alta es mejor.
ranking-lower-is-better = Una puntuación más baja es mejor.
ranking-breaks = Rupturas del método
ranking-breaks-none = Aquí no consta ninguna ruptura. Eso no prueba que no la hubiera.
ranking-from-edition = Desde { $edition }
ranking-every-edition = En cada edición
ranking-kind-units = Número de clasificados
ranking-kind-method = Método
ranking-kind-weights = Ponderaciones
ranking-kind-metrics = Qué se mide
ranking-pages = Las páginas de donde vienen estas cifras
ranking-take = Para llevar
ranking-csv = Todas las cifras de este índice (CSV)
ranking-cite = Para citar esta página:
ranking-citation = { $publisher }: { $index }. Cifras y fuentes reunidas por { $operator }, { $address }

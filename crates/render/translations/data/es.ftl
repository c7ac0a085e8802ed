# Data pages.

data-title = Datos
nav-data = Datos
data-intro = Cifras con sus fuentes y licencias, en gráficos, tablas y archivos. Cada estado anterior queda registrado.

data-search = Buscar en los datos
data-all-topics = Todos los temas
data-show-all = Mostrar todo
data-count-found = { $count ->
    [0] No se encontró ningún conjunto de datos
    [one] { $n } conjunto de datos encontrado
   *[other] { $n } conjuntos de datos encontrados
}
data-count-series = { $count ->
    [one] { $n } serie
   *[other] { $n } series
}
data-count-observations = { $count ->
    [one] { $n } valor
   *[other] { $n } valores
}
data-machines = Para máquinas
data-machines-intro = El catálogo y todas las cifras, según estándares abiertos.

data-vintage = Versión { $number }, { $date }
data-old-state = Estas son las cifras tal como estaban el { $date }.
data-to-today = Ver las cifras actuales
data-indicator = Indicador
data-areas = Países y territorios
data-areas-chosen = ({ $chosen } de { $all })
data-from = Desde
data-to = Hasta
data-view = Mostrar como
presentation-chart = Gráfico
presentation-map = Mapa
presentation-table = Tabla
data-units = Territorios
basis-today = Unidades actuales
basis-before = Unidades anteriores a la reforma
data-show = Mostrar
data-nothing = No hay cifras para esta selección. Pruebe con otros territorios o periodos.
data-area = Territorio
data-period = Periodo
data-remarks = Observaciones sobre valores concretos
data-related = Datos relacionados

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
    [one] { $n } millón
   *[other] { $n } millones
}
magnitude-2 = { $form ->
   *[other] { $n } mil millones
}
magnitude-3 = { $form ->
    [one] { $n } billón
   *[other] { $n } billones
}
magnitude-4 = { $form ->
    [one] { $n } trillón
   *[other] { $n } trillones
}
magnitude-name-1 = millones
magnitude-name-2 = miles de millones
magnitude-name-3 = billones
magnitude-name-4 = trillones
data-unit-in = { $unit } ({ $power })
data-percent = { $n } %
data-points = { $form ->
    [one] { $n } punto porcentual
   *[other] { $n } puntos porcentuales
}

data-says-rise = { $area }: de { $first } ({ $from }) a { $last } ({ $to }), un aumento de { $change }.
data-says-fall = { $area }: de { $first } ({ $from }) a { $last } ({ $to }), un descenso de { $change }.
data-says-times = { $area }: de { $first } ({ $from }) a { $last } ({ $to }), { $times } veces el valor inicial.
data-says-plain = { $area }: de { $first } ({ $from }) a { $last } ({ $to }).
data-says-same = { $area }: sin cambios en { $last } ({ $from } y { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: el más alto, { $high } ({ $most }); el más bajo, { $low } ({ $least }).
data-says-place = { $area }: { $value }, puesto { $place } de { $all }.
data-map-note = Cinco tonos, de los valores más bajos a los más altos. Superficies y distancias no están a escala.
data-axis-not-zero = El eje no empieza en cero.
data-lines-unnamed = Las líneas finas sin nombre están en la tabla.
data-break-note = Una línea vertical de puntos marca una ruptura de la serie: los valores anteriores y posteriores no son comparables.
data-hollow-note = Las marcas huecas son valores no definitivos.

observation-A = valor normal
observation-B = ruptura de la serie
observation-D = definición distinta
observation-E = estimación
observation-F = previsión
observation-I = valor imputado
observation-M = falta, no puede existir
observation-N = no significativo
observation-O = falta
observation-P = provisional
observation-Q = no publicado
observation-U = poco fiable

data-basis-count-summed = { $count ->
    [one] Unidades actuales: suma de las cifras de { $n } unidad anterior.
   *[other] Unidades actuales: suma de las cifras de las { $n } unidades anteriores.
}
data-basis-count-mean = { $count ->
    [one] Unidades actuales: media ponderada de { $n } unidad anterior (ponderación: { $weight }).
   *[other] Unidades actuales: media ponderada de las { $n } unidades anteriores (ponderación: { $weight }).
}
data-basis-no-rule = No se trasladan a las unidades actuales: estas cifras no se pueden sumar ni promediar.
data-basis-no-weights = No se trasladan a las unidades actuales: faltan las ponderaciones para una media.
data-basis-no-parts = Donde una unidad anterior no tiene cifra, la actual tampoco la tiene.

data-take = Descargar
data-for-spreadsheets = Para hojas de cálculo
data-for-programs = Para programas
data-for-statistics = Para sistemas estadísticos
data-tools = En su herramienta
data-tools-intro = Estas líneas obtienen las cifras que se muestran aquí.
data-tool-shell = Línea de comandos (curl)
data-tool-excel = Para el editor avanzado de Power Query.
data-tool-calc = Inserte esta dirección como enlace a datos externos.
data-cite = Citar
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = Historial
data-history-intro = Cada estado de estas cifras queda registrado. Un enlace las muestra tal como estaban ese día.
data-count-added = { $count ->
    [one] { $n } valor añadido
   *[other] { $n } valores añadidos
}
data-count-revised = { $count ->
    [one] { $n } valor revisado
   *[other] { $n } valores revisados
}
data-count-removed = { $count ->
    [one] { $n } valor eliminado
   *[other] { $n } valores eliminados
}
data-what-changed = Qué se revisó
data-revisions-title = { $flow }: qué se revisó
data-no-revisions = En esta versión no se revisó nada.
data-revisions-range-count = { $count ->
    [one] { $first }–{ $last } de { $n } cambio
   *[other] { $first }–{ $last } de { $n } cambios
}
data-series = Serie
data-before = Antes
data-after = Después
data-difference = Cambio
data-pages = Páginas
data-pages-before = Anterior
data-pages-after = Siguiente

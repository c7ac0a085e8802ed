# Figures at the desk (Spanish): flows, vintages, files that become vintages.

## Flows
desk-data = Estadísticas
load-help = Los conjuntos de datos que publican sus organismos. Cada archivo se convierte en una nueva versión; todas las anteriores se conservan y se pueden consultar.
load-none-yours = Ningún conjunto de datos pertenece a un organismo para el que pueda cargar cifras.
load-flow = Conjunto de datos
load-newest = Última versión
load-who = Publicada por
load-publisher = Responsable
load-none-yet = Aún no se ha publicado nada
load-vintage = Versión { $number }
load-vintages = Versiones
load-what-changed = Qué cambió
load-counts = { $added } añadidos, { $revised } revisados, { $removed } eliminados
load-observations-count = { $count ->
    [one] { $n } valor
   *[other] { $n } valores
}

## A file
load-new = Cargar un archivo
load-mode = Qué contiene el archivo
load-mode-add = Un complemento: sus valores se añaden a los existentes o los sustituyen
load-mode-whole = Todo lo que hay: los valores que no figuran en él se eliminan
load-note = Nota sobre la versión
load-note-help = Los lectores la ven junto a la versión.
load-file-help = CSV en UTF-8, XLSX, SDMX-CSV o SDMX-ML, hasta { $size }. Primero se comprueba el archivo entero y no se publica nada antes de que usted vea qué cambia.
load-check = Comprobar el archivo
load-columns = Columnas de este conjunto de datos
load-columns-help = La primera fila nombra las columnas, por identificador o por nombre. Una tabla también puede tener una columna por periodo. En lugar de los códigos se pueden escribir sus nombres.
load-required = obligatoria
load-recent = Archivos enviados
load-of = Archivo { $file }
load-sent = Enviado
load-too-large = El archivo es demasiado grande.
load-too-many = Varios archivos de este conjunto de datos aún esperan una decisión. Publíquelos o descártelos primero.
load-cut-off = El archivo no llegó completo. Envíelo de nuevo.

## Where it stands
load-state-waiting = en comprobación
load-state-refused = rechazado
load-state-checked = espera una decisión
load-state-publishing = publicándose
load-state-published = publicado
load-state-lost = enviar de nuevo
load-state-dropped = no utilizado
load-is-waiting = El archivo se está comprobando. Esta página avisa por sí sola cuando termine.
load-is-publishing = La versión se está publicando. Esta página avisa por sí sola cuando termine.
load-read-count = { $count ->
    [one] { $n } fila leída
   *[other] { $n } filas leídas
}
load-brought-count = { $count ->
    [one] { $n } valor comparado
   *[other] { $n } valores comparados
}
load-lost = El trabajo con este archivo se interrumpió y no ha cambiado nada. Envíelo de nuevo.
load-unchanged = Nada en el archivo difiere de lo publicado. No hace falta una nueva versión.
load-dropped = El archivo no se utilizó. No ha cambiado nada.
load-published = Publicado: esta es ahora la versión { $number }.
done-data-dropped = El archivo se ha descartado.

## What it would change
load-changes = Qué va a cambiar
load-again = Entretanto se publicó otra versión, así que el archivo se comprobó de nuevo. Revíselo otra vez.
load-added = Añadidos
load-revised = Revisados
load-removed = Eliminados
load-afterwards = Valores de la versión
load-revisions = Valores que cambiarán o desaparecerán
load-shown = { $shown } de { $all }
load-gone = eliminado
load-publish = Publicar esta versión
load-drop = Descartar el archivo

## What is wrong
load-refused = El archivo se ha rechazado porque contiene errores. No ha cambiado nada.
load-place = Fila { $row }, { $column }
load-place-row = Fila { $row }
load-more-count = { $count ->
    [one] … y { $n } error más
   *[other] … y { $n } errores más
}
load-problem-missing = Aquí falta un valor.
load-problem-code = «{ $value }» no está en la lista { $list }.
load-problem-length = «{ $value }» tiene { $length } caracteres; se admiten de { $min } a { $max }.
load-problem-range = { $value } no está entre { $min } y { $max }.
load-problem-decimals = { $value } tiene más de { $decimals } cifras tras el punto.
load-problem-repeated = El valor de la misma serie y el mismo periodo ya está en la fila { $row }.
load-problem-varies = «{ $value }» difiere de «{ $first }» en la fila { $row }, aunque ambos se refieren a la misma serie.
load-problem-type-letters = «{ $value }» solo puede tener letras.
load-problem-type-letters-digits = «{ $value }» solo puede tener letras y cifras.
load-problem-type-digits = «{ $value }» solo puede tener cifras.
load-problem-type-boolean = «{ $value }» debe ser true o false.
load-problem-type-whole = «{ $value }» no es un número entero como 12 o -3.
load-problem-type-number = «{ $value }» no es un número con punto decimal como 12.5.
load-problem-type-year = «{ $value }» no es un año como 2024.
load-problem-type-month = «{ $value }» no es un mes como 2024-01.
load-problem-type-day = «{ $value }» no es un día como 2024-01-31.
load-problem-type-moment = «{ $value }» no es una fecha con hora como 2024-01-31T12:00:00.
load-problem-type-period = «{ $value }» no es un periodo como 2024, 2024-Q1, 2024-01 o 2024-01-31.
load-problem-type-text = «{ $value }» no es el tipo de texto que va aquí.
load-problem-file = A partir de aquí no se puede leer el archivo.
load-problem-encoding = Este texto no está en UTF-8. Guarde el archivo con la codificación UTF-8.
load-problem-no-data = Este no es un archivo de cifras. Envíe CSV en UTF-8, XLSX, SDMX-CSV o SDMX-ML.
load-problem-fields = Esta fila tiene { $found } campos y la primera { $expected }. ¿Falta una comilla?
load-problem-no-column = El conjunto de datos no tiene esta columna. Sus columnas son { $known }.
load-problem-missing-column = Falta esta columna y nada más da su valor.
load-problem-twice-column = Esta columna está dos veces.
load-problem-other-flow = El archivo tiene datos de { $found }, no de { $expected }.
load-problem-no-rows = El archivo no contiene valores.
load-problem-frequency = El periodo «{ $value }» no permite saber la frecuencia. Añada una columna FREQ.

## Structures
structures-title = Estructuras de datos
structures-help = Un archivo SDMX-ML con listas de códigos, conceptos, estructuras de datos y conjuntos de datos. Las versiones finales quedan como están: lo nuevo necesita una versión nueva.
structures-new-flows = Para conjuntos de datos nuevos
structures-topic = Tema
structures-licence = Licencia de las cifras (SPDX)
structures-file-help = SDMX-ML 3.0 o 2.1, hasta { $size }. Primero se comprueba el archivo entero y nada cambia antes de que usted vea qué cambiaría.
structures-nothing = Todo lo que hay en el archivo ya está guardado. No cambiará nada.
structures-new = nuevo
structures-other = cambiado
structures-flows = Nuevos conjuntos de datos
structures-keep = Guardar estas estructuras
structures-left-out = Se ha dejado fuera por no tener lugar aquí
structures-line = Línea { $line }
structures-problem-unreadable = No se puede leer el archivo.
structures-problem-empty = En el archivo no hay estructuras.
structures-problem-twice = { $thing } aparece dos veces.
structures-problem-agency = { $thing }: «{ $agency }» no es el identificador de un organismo.
structures-problem-stub = { $thing } aquí solo se nombra; el contenido completo está en { $place }.
structures-problem-final = { $thing } es definitiva y aquí es distinta. Lo nuevo necesita una versión nueva.
structures-problem-missing = { $thing }: no existe { $missing }.
structures-problem-code-twice = { $thing }: un código aparece dos veces.
structures-problem-rules = { $thing } no sirve para datos.
structures-problem-address = { $thing }: de su identificador no puede hacerse una dirección.
structures-problem-flow-there = { $thing }: ya existe un conjunto de datos { $flow }.
structures-problem-untold = { $thing } es nuevo. Indique su tema, quién es responsable y la licencia de sus cifras.
structures-problem-topic = No existe el tema { $topic }.
structures-problem-organisation = No existe el organismo { $organisation }.
structures-problem-licence = La licencia está vacía.
done-structures-kept = Las estructuras se han guardado.

## In the log
event-send-data = envió un archivo de cifras
event-accept-data = aceptó un archivo de cifras
event-drop-data = descartó un archivo de cifras
event-publish-data = publicó cifras
event-apply-data = cargó las cifras del paquete
event-import-structures = incorporó estructuras de datos

# Translating by segments.

desk-workbench = Mesa de traducción
workbench-from-to = { $from } → { $to }
workbench-editor = Texto completo
workbench-confirm = Confirmar
workbench-joined = Sin texto propio: traducido con el segmento anterior u omitido a propósito
workbench-note = Nota para colegas
workbench-changed = El original ha cambiado desde que se tradujo esto. Su texto queda como está hasta que usted lo cambie.
workbench-segment = Traducción del segmento { $n }
workbench-theirs = Guardado entretanto: { $text }
workbench-take = Usar esta
workbench-rate = memoria { $rate } %
workbench-readers = Los lectores verán:
workbench-shown = Segmentos mostrados
workbench-all = Todos
workbench-open = Por hacer
workbench-flagged = Original cambiado
workbench-keys = Teclas
workbench-key-confirm = Confirmar y pasar al siguiente segmento pendiente
workbench-key-next = Siguiente segmento pendiente
workbench-key-previous = Segmento pendiente anterior
workbench-key-suggestion = Usar la propuesta 1, 2 o 3
workbench-key-source = Copiar el original
workbench-key-save = Guardar todo
workbench-fill-memory = Rellenar con la memoria
workbench-fill-machine = Traducir el resto por máquina
workbench-nothing = Aquí no hay nada que hacer.
workbench-extras = Solo en esta traducción
workbench-extras-help = Estos pasajes no tienen equivalente en el original. Permanecen en el texto; para cambiarlos, abra el texto completo.
workbench-retired = Apartado
workbench-retired-help = El original ya no dice esto. Estas traducciones saldrán del texto la próxima vez que se guarde aquí, pero se conservan.
workbench-no-source = El original todavía no tiene texto.
workbench-held = Falta un número del original o es distinto. Si es correcto, escriba el motivo en la nota y confirme de nuevo.
workbench-clash = Otra persona cambió entretanto algunos de estos segmentos. Los suyos no se han guardado: compárelos y guarde de nuevo.
workbench-xliff-help = Para quienes traducen con su propio programa. El archivo puede volver en cualquier momento; lo que se haya cambiado aquí entretanto no se sobrescribe.
workbench-xliff-out = Descargar XLIFF
workbench-xliff-in = Incorporar un archivo XLIFF
workbench-xliff-file = Archivo XLIFF
workbench-in-file = En el archivo
workbench-kept-why = Se dejó como estaba porque
done-confirmed = Confirmado.
segment-untranslated = sin traducir
segment-suggested = propuesto
segment-draft = borrador
segment-confirmed = confirmado
segment-retired = apartado
segment-origin-person = por una persona
segment-origin-memory = de la memoria
segment-origin-machine = por máquina
check-empty = Todavía no hay nada traducido.
check-same = Igual que el original.
check-facts-missing = Faltan datos: { $list }
check-facts-added = Datos que el original no cita: { $list }
check-links-missing = Faltan enlaces: { $list }
check-links-added = Enlaces que el original no tiene: { $list }
check-held = Códigos o notas distintos del original: { $list }
check-marks = No hay tantos pasajes en negrita como en el original.
check-numbers-missing = Faltan números: { $list }
check-numbers-added = Números que el original no tiene: { $list }
check-long = Mucho más largo de lo habitual.
check-short = Mucho más corto de lo habitual.
check-script = Está en una escritura que no es la de este idioma.
check-ending = Termina de otro modo que el original: punto, signo de interrogación o dos puntos.
check-brackets = Hay un paréntesis o unas comillas sin cerrar.
check-term-missing = Término acordado sin usar: { $list }
check-term-forbidden = Término que no debe usarse: { $list }
event-save-segments = tradujo segmentos
event-take-xliff = incorporó un archivo XLIFF
event-request = pidió traducciones
kept-changed-here = Alguien lo cambió aquí después de crearse el archivo.
kept-gone = El original ya no lo contiene.
kept-other-source = El original ahora dice otra cosa.
request-title = Pedir traducciones
request-help = Las traducciones se crean, se asignan a la persona y aparecen en su página de inicio. Lo que ya existe queda como está.
request-languages = A los idiomas
request-memory = Rellenar lo que conoce la memoria de traducción
request-machine = Que la máquina traduzca el resto; después lo revisa una persona
request-send = Pedir
xliff-empty = El archivo no contiene ninguna traducción.
xliff-original = El archivo no indica a qué texto pertenece
xliff-language = El idioma del texto no es el del archivo
xliff-code = Un código no indica qué representa
workbench-count = { $count ->
    [one] { $n } segmento
   *[other] { $n } segmentos
}
workbench-done-count = { $count ->
    [one] { $n } hecho
   *[other] { $n } hechos
}
workbench-flagged-count = { $count ->
    [one] { $n } con el original cambiado
   *[other] { $n } con el original cambiado
}
workbench-empty-count = { $count ->
    [one] { $n } sin traducir
   *[other] { $n } sin traducir
}

## The table of translations
matrix-choose = Elegir
matrix-choose-item = Elegir «{ $title }»
matrix-request = Pedir la traducción de los elegidos
matrix-xliff-into = XLIFF de los elegidos, al
matrix-mine = a mi cargo
matrix-late = vencidos
matrix-segments = { $done } de { $total } segmentos
matrix-saved = guardado el { $day }

## Files and requests
xliff-no-file = Elija primero un archivo.
xliff-refused = El archivo se rechazó y no se ha cambiado nada.
xliff-edition = Este texto no se puede incorporar
request-nothing = Elija primero contenidos e idiomas.
request-begun = creada
request-there = ya existía
done-filled = Rellenado. Lea lo que se ha añadido.
event-fill-segments = rellenó segmentos
xliff-changed-count = { $count ->
    [one] { $n } segmento cambiado
   *[other] { $n } segmentos cambiados
}
xliff-kept-count = { $count ->
    [one] { $n } sin cambiar
   *[other] { $n } sin cambiar
}
request-filled-count = { $count ->
    [one] { $n } segmento rellenado
   *[other] { $n } segmentos rellenados
}
segments-untranslated = Hay segmentos sin traducir. Tradúzcalos en la mesa de traducción o indique allí que se omiten a propósito.
workbench-ask = Preguntar a la máquina
workbench-lost = Sin copia automática: no hay conexión. Siga escribiendo; se volverá a intentar.
workbench-more = Nota u omisión

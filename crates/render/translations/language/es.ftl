# Language (Spanish): translation memory, glossary, machine translation.

desk-language-tools = Lengua
desk-language-parts = Partes de esta sección

## Translation memory
memory-title = Memoria de traducción
glossary-title = Glosario
machine-title = Traducción automática
memory-help = Lo que otras personas tradujeron antes. El banco de traducción lo propone para el mismo texto y para textos parecidos.
memory-empty = Aún no hay nada. La memoria se llena a medida que se confirman traducciones, o con un archivo.
memory-none-found = No se ha encontrado nada.
memory-pair = Lenguas
memory-from-to = { $from } → { $to }
memory-source = Original
field-target = Traducción
memory-origin = Procedencia
memory-origin-desk = la redacción
memory-origin-content = textos publicados
memory-origin-machine = textos publicados, por máquina, sin revisar
memory-unit = Unidad de la memoria
memory-created = Añadida
memory-changed = Última confirmación
memory-statistics = Contenido de la memoria
memory-units = Unidades
memory-confirmed = Confirmadas en la redacción
memory-file = Archivo
memory-export = Exportar todo en TMX
memory-import = Importar un archivo TMX
memory-import-help = TMX 1.4b, 128 MiB como máximo. El archivo se incorpora entero o no se incorpora.
memory-imported = Unidades nuevas: { $added }. Confirmadas de nuevo: { $confirmed }.
memory-delete = Eliminar
memory-back = Volver a la memoria
memory-too-long = La traducción es demasiado larga para una sola unidad.

## Files
file-choose = Archivo
file-import = Importar
file-wrong = El archivo no se ha incorporado. No ha cambiado nada.
file-place = Línea { $line }, carácter { $character }
file-left-out = Omitido porque el portal no tiene estas lenguas: { $list }
file-remarks = Notas sobre el archivo
file-missing = Elija primero un archivo.
file-encoding = Contiene caracteres ilegibles. Guárdelo como UTF-8 e inténtelo de nuevo.
file-too-large = Es demasiado grande.
file-malformed = Está dañado aquí: no es XML bien formado.
file-other-format = Es otro formato, o una versión que aquí no se lee.
file-rule = Esto incumple una regla del formato.
file-nothing = No contiene nada para las lenguas de este portal.
file-unit-long = Un texto es demasiado largo para una sola unidad.
file-unit-source = Una unidad no tiene texto en su lengua original.
file-term-long = Un término o una definición es demasiado largo.
file-not-yours = Contiene lenguas que no están a su cargo. Las suyas son:

## Glossary
glossary-help = Cómo se llama en cada lengua lo que es propio del país.
glossary-count = Conceptos encontrados: { $n }
glossary-in = Lengua mostrada
glossary-subject = Ámbito
glossary-missing-only = solo los que no tienen término en ella
glossary-new = Nuevo concepto
glossary-concept = Concepto
glossary-languages = Lenguas
glossary-no-term = sin término
glossary-retired = retirado
glossary-export = Exportar el glosario
glossary-import = Importar un archivo TBX
glossary-import-help = TBX de 2008 o de 2019. En los conceptos existentes, los términos del archivo sustituyen a los de sus lenguas; las demás lenguas se conservan. El archivo se incorpora entero o no se incorpora.
glossary-imported = Conceptos nuevos: { $added }. Modificados: { $changed }. Sin cambios: { $unchanged }.
glossary-terms = Términos
glossary-change = Cambiar
glossary-status = Uso
glossary-note = Nota
glossary-add-term = Añadir un término
glossary-about = Sobre el concepto
glossary-definition = Definición
glossary-retire = Retirar
glossary-restore = Volver a usar
glossary-back = Volver al glosario
glossary-known = Este término ya está en el glosario: { $code }
field-term = Término
term-status-preferred = preferente
term-status-admitted = admitido
term-status-forbidden = no usar
term-taken = El concepto ya tiene este término.
term-last = Un concepto conserva al menos un término. Retire el concepto en su lugar.
term-too-long = Es demasiado largo o contiene caracteres impropios de un término.
subject-organisation = Organismos
subject-territory = Lugares
subject-region = Regiones
subject-heritage = Patrimonio
subject-document = Leyes
subject-document_kind = Tipos de documentos
subject-heritage_list = Listas del patrimonio
subject-calendar = Días y fiestas
subject-theme = Temas

## What was just done
done-memory-changed = Guardado. La memoria propone desde ahora la nueva traducción.
done-memory-deleted = Eliminado. La memoria ya no la propone.
done-concept = El concepto se ha guardado.
done-term = El término se ha guardado.
done-term-removed = El término se ha eliminado.
done-concept-retired = El concepto está retirado: el banco de traducción ya no lo señala.
done-concept-restored = El concepto vuelve a estar en uso.

## Machines
machine-help = Nada se envía a una máquina si nadie lo pide. Lo que sale, y a quién, consta en el registro de auditoría. Un texto embargado no se envía nunca.
machine-off = No hay ninguna máquina configurada. Quien gestiona el portal puede indicarlas en el archivo de configuración.
machine-name = Máquina
machine-address = Dirección
machine-secret = Clave definida
machine-knows = Lenguas que conoce
machine-ask = Preguntar
machine-knows-not = No puede indicarlo.
machine-try = Probar una frase
machine-try-help = La frase se envía a la máquina y queda en el registro de auditoría.
machine-from = De
machine-to = A
machine-text = Frase
machine-translate = Traducir
machine-sent = Enviado en los últimos 30 días
machine-sent-none = Nada.
machine-requests = Solicitudes
machine-texts = Textos
machine-characters = Caracteres
machine-last = Último envío
machine-none = No hay ninguna máquina configurada para estas lenguas.
machine-embargoed = Este texto está embargado y no se envía a nadie.
machine-too-long = El texto es demasiado largo para esta máquina.
machine-unreachable = No se puede conectar con la máquina
machine-refused = La máquina lo ha rechazado
machine-bad-answer = La respuesta de la máquina no se puede usar

## Events
event-change-memory = ha cambiado una unidad de la memoria
event-delete-memory = ha eliminado una unidad de la memoria
event-import-memory = ha importado un archivo en la memoria
event-create-concept = ha creado un concepto
event-change-concept = ha cambiado un concepto
event-retire-concept = ha retirado un concepto
event-restore-concept = ha vuelto a usar un concepto
event-add-term = ha añadido un término
event-change-term = ha cambiado un término
event-remove-term = ha eliminado un término
event-import-glossary = ha importado un archivo en el glosario
event-derive-glossary = ha incorporado nombres al glosario
event-send-to-machine = ha enviado texto a una máquina

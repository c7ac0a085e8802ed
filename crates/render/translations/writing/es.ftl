# The editor: español.

## Tools
writing-subheading = Subtítulo
writing-numbers = Lista numerada
writing-quote = Cita
writing-table = Tabla
writing-picture = Imagen
writing-column = Columna { $count }
writing-cell = texto
writing-link-words = texto del enlace
writing-outline = Esquema
writing-no-headings = Aún no hay títulos.
writing-counts = { $words } palabras · { $minutes } min de lectura
writing-length = { $count } caracteres; hasta { $best } se muestran completos
writing-line = Línea { $line }
writing-close = Cerrar

## Find and replace
writing-find = Buscar y reemplazar
writing-find-before = Anterior
writing-find-next = Siguiente
writing-exact = Distinguir mayúsculas
writing-replace = Reemplazar
writing-replace-all = Reemplazar todo
writing-replace-by = Reemplazar por
writing-matches = { $at } de { $count }
writing-replaced = Reemplazos: { $count }

## Choosing something to put in
writing-pick-facts = Insertar un dato
writing-pick-links = Insertar un enlace
writing-pick-media = Insertar una imagen
writing-pick-help = Escriba para buscar, con o sin acentos. Elija con las flechas e inserte con Intro.
writing-found-count = Resultados: { $n }
writing-fact-due = la revisión vencía el { $date }
writing-other-site = otro sitio web
writing-put-where = Dónde insertarlo
writing-put-before = Antes de «{ $words }»
writing-put-end = Al final

## Pasting and pictures
writing-pasting = Convirtiendo el formato…
writing-paste-failed = No se pudo convertir el formato; solo se pegó el texto. Compruebe la conexión y vuelva a pegar.
writing-paste-plain = Solo se pegó el texto, sin formato.
writing-paste-here = Pegar aquí
writing-paste-help = Texto de un procesador. Se limpia y se coloca al final del texto al guardar.
writing-paste-pictures-count = Imágenes omitidas: { $n }; añada cada una con su crédito.
writing-paste-comments-count = Comentarios omitidos: { $n }.
writing-paste-deletions-count = Eliminaciones aún marcadas en el documento, omitidas: { $n }.
writing-paste-links-count = Enlaces sin seguimiento: { $n }.
writing-paste-others-count = Otros elementos omitidos: { $n }.
writing-uploading = Subiendo { $name }…
writing-upload-failed = No se subió { $name }.

## Preview
writing-preview-page = Vista previa en otra pestaña
writing-width = Anchura de la vista previa
writing-phone = Teléfono
writing-tablet = Tableta
writing-screen = Ordenador
writing-light-dark = Claro u oscuro
writing-light = Claro
writing-dark = Oscuro
writing-not-begun = Sin empezar: { $language }
writing-no-preview = No se puede mostrar en este momento. Inténtelo de nuevo en un instante.

## Keeping
writing-lost = No se puede contactar con el servidor. Su texto se conserva en este navegador y se enviará en cuanto vuelva la conexión. Siga escribiendo.
writing-session-ended = Su sesión ha terminado. Su texto está a salvo en este navegador. Inicie sesión en otra pestaña y vuelva aquí.
writing-sign-in-again = Iniciar sesión de nuevo
writing-session-back = Ha vuelto a iniciar sesión. No se ha perdido nada.
writing-session-other = Ahora hay otra persona conectada en este navegador. Su texto se queda aquí hasta que vuelva a iniciar sesión.
writing-restored = El texto del { $time }, que no había llegado al servidor, se ha recuperado.
writing-restored-not = Usar el texto guardado
writing-windows = Ha cambiado las mismas líneas en otra ventana.
writing-windows-joined = Lo que escribió en otra ventana también está en este texto.

## Two people
writing-newer = { $name } ha guardado una versión nueva ({ $time }).
writing-newer-clash = Ambos han cambiado las mismas líneas.
writing-settle = Comparar y elegir
writing-bring = Incorporar a mi texto
writing-brought = Ya está en su texto.
writing-changes = Ver los cambios
writing-came = Lo que cambió otra persona, ahora junto con sus cambios
writing-merge-title = Dos versiones de las mismas líneas
writing-merge-by = { $name } ha guardado otra versión ({ $time }).
writing-merge-own = El otro texto lo escribió usted en otra ventana ({ $time }).
writing-merge-help = Donde ambos textos cambian las mismas líneas, elija lo que debe quedar. Todo lo demás ya está unido. Lo que ha escrito se conserva entretanto.
writing-merge-place = Ambos cambian esto
writing-merge-mine = Mi texto
writing-merge-theirs = El otro texto
writing-merge-both = Ambos cambios juntos:
writing-merge-own-words = Con otras palabras:
writing-merge-open = Elija una redacción en cada lugar.
writing-merge-again = El otro texto ha vuelto a cambiar. Revise de nuevo los lugares.
writing-merge-go-on = Seguir escribiendo
done-windows-merged = Los dos textos son ahora uno. Será una versión cuando lo guarde.

## What is wrong with a text
problem-too-long = El texto es demasiado largo; el resto no se lee.
problem-unknown-directive = No existe este elemento.
problem-bad-directive = Este elemento no está bien escrito.
problem-misplaced-directive = Este elemento no puede estar dentro de una lista o una cita.
problem-wrong-form = Este elemento tiene un número incorrecto de dos puntos.
problem-unclosed-container = Falta el ::: de cierre.
problem-stray-close = Este ::: no cierra nada.
problem-too-deep = Demasiados elementos anidados.
problem-missing-attribute = A este elemento le falta algo.
problem-unknown-attribute = Este elemento no tiene ese ajuste.
problem-repeated-attribute = Este ajuste aparece dos veces.
problem-bad-value = Este valor no es posible aquí.
problem-bad-data = Los datos del gráfico deben ser líneas de etiqueta y número.
problem-bad-inline = Entre corchetes dobles solo puede haber datos: [[fact:…]].
problem-raw-html = El HTML no se interpreta; se muestra como texto.
problem-markdown-image = Inserte las imágenes con la herramienta de imágenes.
problem-bad-link = No se puede enlazar a esta dirección.
problem-unknown-reference = Este código no existe.
problem-unknown-fact = No existe este dato.
problem-unknown-picture = No existe esta imagen.

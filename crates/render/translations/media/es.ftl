# Imágenes y vídeos en el escritorio.

desk-media = Mediateca
media-upload = Añadir archivos
media-upload-help = Imágenes (JPEG, PNG, GIF, WebP, TIFF, SVG) de hasta 64 MB y vídeos (MP4, MOV, WebM) de hasta 2 GB. El tipo de archivo se reconoce por su contenido, no por su nombre.
media-files = Archivos
media-drop = Varios a la vez, o suéltelos aquí. Si se corta la conexión, elija de nuevo el mismo archivo: el envío sigue donde se detuvo.
media-send = Enviar
media-coming = En camino
media-recent = Mis últimos archivos
media-describe = Describirlo
media-use-existing = Usar el que ya está
media-keep-both = Añadirlo de todos modos
media-all-done = Se han enviado todos los archivos.
media-is-sending = enviándose
media-is-lost = sin conexión, continuará por sí solo
media-is-receiving = aún no ha llegado completo
media-is-making = en preparación
media-is-done = en la mediateca
media-is-duplicate = Este mismo archivo ya está en la mediateca.

## La mediateca
media-kind = Imágenes o vídeos
media-pictures = imágenes
media-videos = vídeos
media-video = Vídeo
media-only = Solo
media-without-alt = sin texto alternativo
media-ending = derechos que vencen en 30 días
media-unused = sin usar
media-as-grid = Como imágenes
media-as-list = Como lista
media-none = No hay nada que coincida.
media-previous = Anterior
media-not-shown = no se muestra
media-shown-until = hasta el { $date }
media-decorative = decorativa
media-described = descrita { $count }

## Un medio
field-credit = Autor
field-licence = Licencia
field-rights_until = Último día en que puede mostrarse
field-consent = Consentimiento
field-file = Archivo
media-credit-help = El nombre que los lectores ven junto a la imagen.
media-rights-help = A partir del día siguiente los lectores dejan de verlo. Vacío: sin límite.
media-consent-help = Quién aparece, quién consintió qué y dónde se guarda. Solo lo ve el personal.
media-focus = El punto de interés
media-focus-help = Este punto permanece visible se recorte como se recorte la imagen. Señálelo en la imagen o indíquelo aquí en tanto por ciento.
media-focus-x = Desde la izquierda, %
media-focus-y = Desde arriba, %
media-crops = Así se recorta
media-alt = Qué muestra
media-alt-help = Para quienes no la ven, en cada idioma. Ningún texto con esta imagen se publica en un idioma en el que esto falte.
media-is-decorative = Decorativa: no dice nada que el lector eche en falta
media-missing = falta
media-about = El archivo
media-size = Dimensiones
media-length = Duración
media-file = Tipo de archivo
media-added = Añadido
media-weight = Tamaño del archivo
media-file-name = Nombre del archivo
media-original = Archivo original, con todos sus datos privados
media-uses = Dónde se usa
media-uses-none = Todavía en ningún sitio.
media-camera = Lo que dice el archivo
media-camera-help = Escrito por la cámara y los programas. Solo lo ve el personal; las copias públicas no contienen nada de ello.
media-alike = Se ven iguales
media-prefer = Usar este y eliminar el nuevo
media-poster = Imagen fija
media-poster-code = Imagen
media-poster-help = Ocupa el lugar del vídeo hasta que se reproduce. Vacío: ninguna.
media-poster-frame = Tomar el fotograma actual
media-showing = Lectores
media-withdraw = Dejar de mostrarlo
media-withdraw-help = Desde ahora las páginas se hacen sin él y sus copias públicas desaparecen.
media-restore = Mostrarlo de nuevo
media-restore-help = Las páginas que lo usan lo muestran de nuevo.
media-remove = Quitar de la mediateca
media-withdrawn-since = No se muestra a los lectores desde { $time }: { $reason }

## Elegir
media-pick = Elegir de la mediateca
media-choose = Elegir
media-line = Línea para el texto
media-leading = Imagen principal
media-no-picture = Sin imagen.
media-now = Ahora
media-chosen = Elegida
media-use = Usar esta imagen
media-take-out = Sin imagen
media-published-help = Los lectores ven este contenido. El cambio se publica de inmediato como corrección en cada idioma, con los textos alternativos de la mediateca.
media-four-eyes-help = Los lectores ven este contenido. Una vez aceptado, el cambio se publica como corrección en cada idioma, con los textos alternativos de la mediateca.

## Lo que espera
media-waits-ending = Derechos que vencen pronto

## Por qué no se hizo
refusal-media = Corrija primero lo siguiente. { $problems }
media-lacks-alt = «{ $media }» no tiene texto alternativo en este idioma.
media-lacks-rights = «{ $media }» no indica el autor ni la licencia.
media-is-withdrawn = «{ $media }» ya no puede mostrarse: sustitúyalo o quítelo.
media-kind-unknown = Sea cual sea su nombre, no es ni una imagen (JPEG, PNG, GIF, WebP, TIFF, SVG) ni un vídeo (MP4, MOV, WebM).
media-too-large = El archivo es demasiado grande: { $detail } MB como máximo.
media-larger-than-any = El archivo es demasiado grande: 2 GB como máximo.
media-too-many-pixels = La imagen es demasiado grande: { $detail } píxeles.
media-drawing-refused = El dibujo contiene algo que una imagen no puede contener: { $detail }
media-codec = Los navegadores no reproducen «{ $detail }». Guarde el vídeo como H.264 (MP4) o VP9 (WebM).
media-too-long = El vídeo es demasiado largo: { $detail } horas como máximo.
media-damaged = El archivo está dañado, cortado o lleva algo ajeno añadido.
media-empty = El archivo está vacío.
media-cut-off = El archivo no llegó completo. Envíelo de nuevo.
media-too-many-open = Demasiados archivos a la vez. Espere a que lleguen algunos.
media-focus-wrong = El punto debe estar entre 0 y 100 por ciento.
media-alt-long = Un texto alternativo tiene como máximo 600 caracteres.
media-not-picture = No es el código de una imagen que pueda mostrarse.
media-rights-over = el derecho a mostrarlo ha vencido
media-in-use = Todavía se usa. Quítelo primero de esos textos.
media-text-waits = Un texto más reciente espera en uno de los idiomas publicados. Publíquelo primero.
media-proposal-waits = Otro cambio de este contenido espera a una segunda persona. Primero hay que aceptarlo o rechazarlo.

## Lo que se acaba de hacer
done-media = Guardado.
done-media-added = Añadido. Diga ahora qué muestra.
done-media-withdrawn = Los lectores ya no lo ven.
done-media-restored = Los lectores lo ven de nuevo.
done-media-removed = Eliminado.
done-media-preferred = Se eliminó el nuevo; se usa este.
done-picture = Se cambió la imagen.

## Sucesos
event-describe-media = describió un medio
event-withdraw-media = retiró un medio
event-restore-media = restableció un medio
event-remove-media = eliminó un medio
event-expire-media = retiró un medio con derechos vencidos
event-set-poster = eligió una imagen fija
event-set-picture = cambió la imagen principal
event-propose-picture = propuso otra imagen principal
event-decline-picture = rechazó otra imagen principal

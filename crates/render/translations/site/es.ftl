# La interfaz en español.

language-own-name = Español

skip-to-content = Ir al contenido
demonstration = Esta es una demostración de Sen con contenidos de ejemplo. No es una publicación oficial.
copy-notice = Esta es una copia del sitio del { $date }. Solo en el sitio original se puede buscar, suscribirse y escribirnos.
copy-original = Esta página en el sitio original
nav-label = Navegación principal
nav-stories = Historias
nav-places = Lugares
nav-facts = Datos y cifras
nav-guides = Visitar, estudiar, invertir
nav-abroad = Para los nacionales en el exterior
nav-documents = Documentos
nav-search = Búsqueda
nav-languages = otros idiomas
nav-about = Quién publica y cómo
nav-corrections = Correcciones
nav-privacy = Privacidad
nav-accessibility = Accesibilidad
nav-heritage = Patrimonio mundial
nav-calendar = Días festivos y fiestas
nav-api = Datos y canales
read-in-your-language = Leer { $country } en su idioma
promise = Cada página indica quién la publica, cuándo y cómo se ha traducido. Todas las correcciones son públicas.
published-by-operator = Publicado por: { $operator }
view-plain = Vista sencilla (menos datos)
view-full = Vista completa

facts-strip = El país en cifras
source = fuente
all-stories = Todas las historias
see-all = Ver todo
read-the-story = Leer la historia
places-as-list = En forma de lista
map-note = Cada casilla es una provincia o una ciudad. Cuanto más oscuro es el tono, más gente vive en ella. Las superficies y las distancias no están a escala.
nothing-yet = Aquí todavía no se ha publicado nada.
nothing-in-language = Aquí todavía no se ha publicado nada en este idioma.
more-in-other-languages = Hay más en otros idiomas:
latest = Lo más reciente
older = Anteriores
feed-of-this = Seguir esta página en un lector de canales (RSS)
in-languages = { $count ->
    [one] en { $n } idioma
   *[other] en { $n } idiomas
}
topics = Temas
sections = Secciones
stories-intro = Qué ocurre, cómo vive la gente, qué hay que ver.
topic = Tema
section = Sección

published-on = Publicado el { $date }
updated-on = Actualizado el { $date }
written-in = Escrito en { $language }
translation-original = Este es el original
translation-person = Traducido por una persona
translation-machine = Traducción automática, sin revisión humana
translation-machine-checked = Traducción automática, revisada por una persona
read-in-languages = { $count ->
    [one] Se puede leer en { $n } idioma
   *[other] Se puede leer en { $n } idiomas
}
kind-official = Información oficial
kind-image = La imagen del país
kind-world = El mundo
kind-clarification = Aclaración
format-story = Historia
format-photo-story = Historia en imágenes
format-data-story = Historia en datos
format-place = Retrato de un lugar
format-guide = Guía
format-document = Documento
format-qa = Preguntas y respuestas
format-event = Acto
correction = Corrección
picture-credit = Ilustración: { $credit }, { $licence }
sources = Fuentes
source-is = Fuente: { $source }.
period-quarter = { $quarter }.º trimestre de { $year }
fact-review = Debe revisarse antes del { $date }.
read-next = Siga leyendo
found-a-mistake = ¿Ha encontrado un error? Díganoslo y lo corregiremos públicamente.
event-when = Cuándo
event-where = Dónde
event-online = Participar en línea
event-add-to-calendar = Añadir a su calendario
claim-says = Lo que se dice
claim-rating = Nuestra conclusión
claim-answer = En pocas palabras
claim-invite = Si tiene pruebas de que nos equivocamos, escríbanos: las correcciones son públicas.
rating-false = Falso
rating-mostly-false = Mayormente falso
rating-missing-context = Falta contexto
rating-mostly-true = Mayormente cierto
rating-true = Cierto
chart-table = Las cifras en una tabla
chart-source = Fuente: { $source }
chart-label = Elemento
chart-value = Valor
table-label = Tabla
video-link = Vídeo

places-intro = { $count ->
    [one] { $n } provincia o ciudad. Elija una casilla o un nombre de la lista.
   *[other] { $n } provincias y ciudades. Elija una casilla o un nombre de la lista.
}
places-in-figures = Los lugares en cifras
place = Lugar
region = Región
seat = Sede administrativa
population = Población
area-km2 = Superficie, km²
density = Habitantes por km²
territory-province = Provincia
territory-city = Ciudad
territory-region = Región
territory-special-zone = Zona especial
history-of-place = Cómo se formó
lineage-merged = { $date }: fusión de { $from } en { $to } ({ $act })
lineage-split = { $date }: { $to } se separa de { $from } ({ $act })
lineage-renamed = { $date }: { $from } pasa a llamarse { $to } ({ $act })
lineage-status = { $date }: { $from } pasa a ser ciudad bajo administración central ({ $act })
lineage-moved = { $date }: { $from } pasa a depender de { $to }
lineage-dissolved = { $date }: disolución de { $from }
no-date = fecha desconocida
place-until = Esta unidad existió hasta el { $date }. Hoy: { $today }.
same-region = En la misma región
stories-here = Historias de aquí

facts = Datos
facts-intro = Un solo registro de cifras, cada una con su período y su fuente. Todas las páginas que citan una cifra muestran la misma.
groups = Grupos
as-of = Consultado el
review-by = Debe revisarse antes del
cite-as = Clave para citar
cited-in = Citado en
documents-intro = Documentos jurídicos y de política sobre información exterior: número, fecha, emisor, vigencia y qué modifica a qué.
document-kinds = Tipos de documentos
all = Todos
status-in-force = En vigor
status-partly = Parcialmente en vigor
status-replaced = Sustituido
status-expired = Sin vigencia
status-not-yet = Aún no está en vigor
status-unknown = Vigencia desconocida
summary-elsewhere = Este resumen está en { $language }; todavía no lo hay en su idioma.
summary-in = El resumen está disponible en:
related-documents = Documentos relacionados
relation-amends = Modifica
relation-replaces = Sustituye
relation-guides = Desarrolla
relation-implements = Aplica
relation-cites = Cita
relation-amends-by = Modificado por
relation-replaces-by = Sustituido por
relation-guides-by = Desarrollado por
relation-implements-by = Aplicado por
relation-cites-by = Citado por
issuer = Emisor
date-issued = Fecha de emisión
date-effective = En vigor desde
date-until = Hasta
validity = Vigencia
kind = Tipo
heritage-intro = Lo que el mundo ha inscrito en sus listas, con el año y el lugar.
calendar-intro = Días festivos y fiestas. Las fechas lunares cambian cada año; se indican los días que ya se conocen.
days-today = Hoy
calendar-ahead = Próximas fechas de { $year }
calendar-past = Fechas pasadas de { $year }
day-public-holiday = Día festivo
day-festival = Fiesta
day-observance = Día conmemorativo

search-title = Búsqueda
search-label = Palabras que buscar
search-button = Buscar
search-hint = Escriba con o sin acentos. Ponga entre comillas las palabras que deban ir juntas.
search-count = { $count ->
    [0] No se ha encontrado nada para «{ $query }»
    [one] { $n } resultado para «{ $query }»
   *[other] { $n } resultados para «{ $query }»
}
search-in-language = En { $language } ({ $n })
search-in-all = En todos los idiomas ({ $n })
search-nothing = No se ha encontrado nada. Lo que puede ayudar:
search-tip-fewer = Use menos palabras, o palabras más generales.
search-tip-spelling = Revise la ortografía; puede omitir los acentos.
search-tip-all = Busque en todos los idiomas.
search-more = Más resultados
did-you-mean = Quizá quiso decir:
facet-section = Sección
facet-topic = Tema
facet-territory = Lugar
facet-kind = Tipo de información
facet-year = Año
facet-remove = quitar

about-intro = Qué hay aquí, quién responde de ello y qué reglas se siguen.
about-who-title = Quién responde de este portal
about-who = { $operator } gestiona este portal. Cada página nombra al organismo que la publica.
about-how-title = Las reglas
about-how-attributed = Todo lo que se publica indica quién lo publica, cuándo, en qué idioma se escribió y cómo se tradujo.
about-how-silent = Nada se cambia en silencio. Cada corrección aparece en su página y en el registro; una página retirada deja un aviso con el motivo.
about-how-figures = Las cifras llevan su fuente y su período. Todas están en un solo registro, de modo que una misma cifra es igual en todas las páginas.
about-how-claims = Una aclaración nombra la afirmación, no a un enemigo. Muestra sus fuentes y puede concluir que la afirmación es correcta.
publishers = Organismos que publican
editions-count = { $count ->
    [one] { $n } página
   *[other] { $n } páginas
}
organisations = Organismos
organisation-government = Gobierno
organisation-party = Órganos del Partido
organisation-assembly = Asamblea Nacional
organisation-ministry = Ministerios
organisation-agency = Agencias
organisation-department = Departamentos
organisation-province = Autoridades provinciales
organisation-mission = Representaciones en el exterior
organisation-press = Prensa
organisation-committee = Comités
organisation-association = Asociaciones
organisation-demonstration = Demostración
organisation-former = Organismos anteriores
about-coming-title = Cambios ya decididos
about-coming = Estos cambios surten efecto en la fecha indicada.
corrections-intro = Todas las correcciones que los lectores deben conocer, de la más reciente a la más antigua.
corrections-none = Hasta ahora no ha hecho falta ninguna corrección.
privacy-intro = Leer aquí no deja ningún rastro suyo.
privacy-count-title = Sin seguimiento
privacy-count = Para leer, este portal no instala cookies, no usa identificadores ni carga nada de otros sitios. Las direcciones de los lectores no se guardan.
privacy-choice-title = La única cookie
privacy-choice = Si elige la vista sencilla, esa elección se guarda en una cookie en su dispositivo. Nada más se guarda.
privacy-mail-title = Si nos escribe
privacy-mail = Usamos su mensaje solo para responderle y para corregir lo que esté mal.
accessibility-intro = Hecho para que todos puedan leerlo, en cualquier dispositivo, con o sin scripts.
accessibility-how-title = Lo que nos proponemos
accessibility-how = Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA: uso con teclado, contraste, textos alternativos para las imágenes, tablas para los gráficos y orden de lectura en cada escritura.
accessibility-plain-title = Una vista sencilla
accessibility-plain = La vista sencilla prescinde de las fuentes web y de las imágenes grandes. Los navegadores que piden menos datos la reciben por sí solos.
accessibility-tell-title = Cuéntenoslo
accessibility-tell = Si algo resulta difícil de usar, díganos dónde y cómo; lo arreglaremos.
languages-title = Idiomas
languages-intro = Elija el idioma en el que prefiera leer. No todas las páginas están en todos los idiomas; la portada de cada uno muestra lo que hay.

not-found-title = Esta página no está aquí
not-found = Puede que la dirección esté mal escrita o que la página haya cambiado de lugar. Búsquela o empiece por la portada.
gone-title = Esta página se ha retirado
gone = Se publicó aquí y después se retiró. El motivo figura más abajo.
failed-title = Algo ha fallado aquí
failed = El fallo es nuestro y ha quedado registrado. Vuelva a intentarlo dentro de un momento.
refused-title = No se puede responder a esta solicitud
refused = La dirección o el formulario contiene algo que este portal no entiende.
other-language-title = Todavía no está en este idioma
other-language = Esta página todavía no se ha publicado en { $language }. Se puede leer en:
to-home = Ir a la portada
feed-title = { $site }: { $part }

verify-title = Verificar una página
verify-this-page = Verificar esta página
verify-intro = Todo lo que se publica aquí queda anotado en un registro público al que solo se puede añadir. Indique la dirección de una página para ver si sigue siendo tal como se anotó.
verify-address = Dirección de la página
verify-button = Verificar
verify-same = Esta página es tal como se anotó.
verify-differs = Esta página no es tal como se anotó. Avísenos y no se fíe de ella.
verify-none = Esta página no está en el registro.
verify-unknown = No existe esa página en este sitio.
verify-history = Lo que el registro dice de esta página
verify-yourself = No tiene que fiarse de nuestra palabra: el registro y su clave están abiertos a todos.
verify-pictures = Las imágenes grandes llevan credenciales de contenido firmadas (C2PA): quién las publicó y que nadie las ha modificado desde entonces. Los programas que las leen necesitan nuestro certificado:
log-publish = Publicada
log-correct = Corregida
log-withdraw = Retirada
log-entry = anotación { $number } del registro
api-intro = Todo lo que hay en este portal, para máquinas: canales, mapas del sitio y una interfaz de solo lectura.
api-rules = Las respuestas son JSON. Las listas vienen por páginas; siga «next». Los errores son «problem details» (RFC 9457). Envíe el ETag que tenga para ahorrarse una transferencia.

language-vi = vietnamita
language-en = inglés
language-zh-hans = chino
language-ja = japonés
language-ko = coreano
language-fr = francés
language-de = alemán
language-es = español
language-pt = portugués
language-ru = ruso
language-ar = árabe
language-hi = hindi
language-th = tailandés
language-lo = lao
language-km = jemer
language-id = indonesio

callout-label = Nota
missing-fact = (cifra retirada)

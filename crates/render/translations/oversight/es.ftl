# Supervisión: avisos de lectores, inspecciones, proyectos.

## Los lectores avisan de un error
complaint-title = Avisar de un error
complaint-intro = Díganos qué es incorrecto en una página de este sitio. No necesita cuenta. Recibirá un resguardo con el que podrá ver nuestra respuesta.
complaint-report = Avisar de un error en esta página
complaint-dispute = Impugnar esta conclusión
complaint-page = Dirección de la página
complaint-page-help = Cópiela de la barra de direcciones del navegador.
complaint-wrong = ¿Qué es incorrecto?
complaint-wrong-help = La frase, la cifra, la imagen o la traducción a la que se refiere y qué tiene de incorrecto.
complaint-instead = ¿Qué sería lo correcto?
complaint-known = ¿Cómo lo sabe?
complaint-known-help = Una fuente que podamos comprobar, como una dirección o un documento. Puede dejarlo en blanco.
complaint-contact = Correo electrónico para la respuesta
complaint-contact-help = Solo si quiere que podamos escribirle. Solo lo ven quienes responden y se borra 90 días después de la respuesta.
complaint-trap = Deje este campo vacío
complaint-privacy = La dirección de red de su dispositivo no se guarda.
complaint-send = Enviar
complaint-days-count = { $count ->
    [one] Respondemos en un plazo de { $n } día hábil.
   *[other] Respondemos en un plazo de { $n } días hábiles.
}
complaint-receipt-have = ¿Tiene un resguardo?
complaint-receipt = Resguardo
complaint-receipt-show = Ver la respuesta
complaint-receipt-wrong = No hay ningún aviso con este resguardo. Compruebe las letras y las cifras.
complaint-problems = Corrija lo siguiente:
complaint-page-missing = Indique de qué página se trata: escriba su dirección.
complaint-page-unknown = No es la dirección de una página de este sitio. Abra la página y copie su dirección.
complaint-wrong-missing = Indique qué es incorrecto.
complaint-instead-missing = Indique qué sería lo correcto. Si no lo sabe, escríbalo.
complaint-too-long = Un texto es demasiado largo: 4000 caracteres como máximo.
complaint-trapped = Se rellenó un campo oculto que debe quedar vacío, como hacen los programas. Se ha vaciado; envíe de nuevo el formulario.
complaint-later-count = { $count ->
    [one] Han llegado demasiados avisos desde su red. Inténtelo de nuevo dentro de { $n } minuto. Lo que escribió sigue aquí.
   *[other] Han llegado demasiados avisos desde su red. Inténtelo de nuevo dentro de { $n } minutos. Lo que escribió sigue aquí.
}
complaint-thanks = Gracias. Hemos recibido su aviso.
complaint-keep = Guarde este resguardo o la dirección de esta página: es la única forma de ver nuestra respuesta.
complaint-state-waiting = En espera de respuesta
complaint-state-answered = Respondido
complaint-until = Tendrá una respuesta a más tardar el { $date }.
complaint-late = La respuesta debía darse antes del { $date } y lleva retraso.
complaint-answer = Nuestra respuesta
complaint-sent = Enviado el
complaint-yours = Su aviso
complaint-verdict-right = El aviso es correcto
complaint-verdict-partly = El aviso es correcto en parte
complaint-verdict-wrong = La página es correcta
complaint-verdict-elsewhere = No se refiere a nuestro contenido
complaint-mail-subject = Nuestra respuesta a su aviso – { $site }
complaint-mail-line = Usted avisó de un error en { $page }.
complaint-mail-why = Recibe esta carta porque indicó esta dirección para la respuesta.
complaint-after = Corregido tras el aviso de un lector
complaint-numbers = Avisos de lectores
complaint-few = Hasta ahora han llegado menos de { $n } avisos; las cifras se muestran a partir de { $n }.
complaint-withheld = menos de { $n }
complaint-received = Recibidos
complaint-answered = Respondidos
complaint-in-time = Respondidos a tiempo
complaint-corrected = Dieron lugar a una corrección

## En la mesa de trabajo
desk-oversight = Supervisión
oversight-help = Los avisos de lectores, los hallazgos de las inspecciones y los proyectos propuestos.
oversight-nothing = No hay nada pendiente.
oversight-left-count = { $count ->
    [0] vence hoy
    [one] queda { $n } día
   *[other] quedan { $n } días
}
oversight-late-count = { $count ->
    [one] { $n } día de retraso
   *[other] { $n } días de retraso
}
complaints-title = Avisos de lectores
complaints-help = Cada uno se responde con razones y dentro del plazo. Si el lector tiene razón, corrija antes la página.
complaints-one = Aviso { $receipt }
complaints-due = Plazo de respuesta
complaints-said = Lo que dice el lector
complaints-about = Sobre este aviso
complaints-others = Otros avisos sobre este contenido
complaints-contact-open = Solo lo ven quienes responden. Se borra 90 días después de la respuesta.
complaints-contact-kept = Solo lo ven quienes responden. Se borra a los 90 días de la respuesta.
complaints-answer = Responder
complaints-verdict = Resultado de la comprobación
complaints-answer-help = El lector lo ve con su resguardo. Diga cómo lo comprobó y, si la página es correcta, por qué. No podrá cambiarse después.
complaints-correction = Corrección realizada
complaints-correction-help = El registro de correcciones indicará que se debe al aviso de un lector.
complaints-no-correction = ninguna
complaints-correct-now = Corregir la página
complaints-send = Enviar la respuesta
complaints-in-time = a tiempo
complaints-not-in-time = con retraso
complaint-answer-missing = Escriba la respuesta.
complaint-verdict-missing = Indique el resultado de la comprobación.
complaint-correction-missing = El lector tiene razón y la página sigue visible: corríjala primero y elija aquí la corrección.
complaint-correction-unknown = Esta corrección no corresponde a la página en cuestión.
complaint-correction-not-here = Solo puede indicarse una corrección si el lector tiene razón, total o parcialmente.
complaint-answered-already = Este aviso ya se ha respondido.
complaint-cannot-answer = Esta persona no puede responder: no puede corregir páginas de este editor.
done-complaint = La respuesta se ha enviado.
event-complain = un lector avisó de un error
event-assign-complaint = asignó el aviso de un lector
event-answer-complaint = respondió al aviso de un lector

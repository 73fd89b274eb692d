### Español. Reglas y dudas abiertas: docs/translations.md

kicker = Las expulsiones por el caso Skripal · marzo–abril de 2018
by-head = Rusos expulsados
of-head = Expulsados por Rusia
no-part = no participó
recalled-key = llamó a su embajador
source-line = Cada cifra y sus fuentes: expulsions-2018.csv, sources.csv
tile-both = Cada casilla: a la izquierda, los rusos que expulsó; a la derecha, los suyos expulsados por Rusia
tile-by = Cada casilla: los rusos que expulsó
tile-of = Cada casilla: los suyos expulsados por Rusia

nato = OTAN
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } y { $name }

as-of = Al { $date }, { $sentence }
actors-chosen = los { $chosen } elegidos
actors-eu = { $countries } de los { $members } miembros de la UE
actors-nato = { $countries } de los { $members } miembros de la OTAN
actors-countries = { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}
actors-countries-and-nato = { $countries ->
    [one] { $countries } país y la OTAN
   *[other] { $countries } países y la OTAN
}
by-counted = { $actors } { $number ->
    [one] expulsó
   *[other] expulsaron
} { $people ->
    [0] a ningún ruso
    [one] a { $people } ruso
   *[other] a { $people } rusos
}.
by-counted-until = { $actors } { $number ->
    [one] había
   *[other] habían
} expulsado { $people ->
    [0] a ningún ruso
    [one] a { $people } ruso
   *[other] a { $people } rusos
}.
by-named = { $actors }: { $people ->
    [0] ningún ruso expulsado
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
}.
by-named-until = { $actors }: { $people ->
    [0] ningún ruso expulsado
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
}.
by-nobody = nadie expulsó a ningún ruso.
by-nobody-until = nadie había expulsado a ningún ruso.
answer = Rusia expulsó a { $people } en respuesta.
answer-until = Rusia había expulsado a { $people } en respuesta.
answer-nobody = Rusia no expulsó a nadie.
answer-nobody-until = Rusia no había expulsado a nadie.
answer-open = Rusia no había respondido.
answer-recalled = Llamó a su embajador.
answer-only = { $answer }.
of-countries = Rusia expulsó a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}.
of-countries-until = Rusia había expulsado a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}.
of-eu = Rusia expulsó a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de { $countries ->
    [one] { $countries } miembro de la UE
   *[other] { $countries } miembros de la UE
}.
of-eu-until = Rusia había expulsado a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de { $countries ->
    [one] { $countries } miembro de la UE
   *[other] { $countries } miembros de la UE
}.
of-nato = Rusia expulsó a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de { $countries ->
    [one] { $countries } miembro de la OTAN
   *[other] { $countries } miembros de la OTAN
}.
of-nato-until = Rusia había expulsado a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de { $countries ->
    [one] { $countries } miembro de la OTAN
   *[other] { $countries } miembros de la OTAN
}.
of-chosen = Rusia expulsó a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de los { $chosen } elegidos.
of-chosen-until = Rusia había expulsado a { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} de los { $chosen } elegidos.
of-named = { $names }: { $people ->
    [one] { $people } persona expulsada
   *[other] { $people } personas expulsadas
} por Rusia.
of-named-until = { $names }: { $people ->
    [one] { $people } persona expulsada
   *[other] { $people } personas expulsadas
} por Rusia.

reserved = respuesta reservada
not-yet = aún sin respuesta
not-found = no consta respuesta
reserved-short = reservada
not-yet-short = aún no
not-found-short = no consta

beside = Fuera de estas cifras: { $parts }.
beside-recalled = { $count ->
    [one] { $count } embajador llamado a casa
   *[other] { $count } embajadores llamados a casa
}
beside-refused = { $count ->
    [one] { $count } acreditación denegada
   *[other] { $count } acreditaciones denegadas
}
beside-cut = { $posts ->
    [one] más de { $posts } puesto británico por suprimir
   *[other] más de { $posts } puestos británicos por suprimir
}
beside-closed = { $count ->
    [one] { $count } consulado general cerrado
   *[other] { $count } consulados generales cerrados
}

largest = Los mayores: { $countries }.
pair = { $country }, { $by } y { $of } en respuesta
all-answered = Rusia respondió cada vez con exactamente el mismo número.
all-answered-but = Rusia respondió cada vez con exactamente el mismo número, salvo: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Solo llamaron a su embajador: { $countries }.
posts-too = { $country }: Rusia ordenó además suprimir más de { $posts ->
    [one] { $posts } puesto
   *[other] { $posts } puestos
}.

label = { $name }: { $facts }
label-by = { $people ->
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
}
label-of = { $people ->
    [one] { $people } diplomático expulsado por Rusia
   *[other] { $people } diplomáticos expulsados por Rusia
}
label-recalled = llamó a su embajador
label-cut = más de { $posts ->
    [one] { $posts } puesto más
   *[other] { $posts } puestos más
} por suprimir
label-nobody = no expulsó a nadie
day-between = {", "}
day-by = { $people ->
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
}
day-of = { $people ->
    [one] { $people } por Rusia
   *[other] { $people } por Rusia
}

moment-by-one = { $country }: { $people }
moment-by = { $people } por { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}
moment-by-and-nato = { $people } por { $countries ->
    [one] { $countries } país y la OTAN
   *[other] { $countries } países y la OTAN
}
moment-of-one = { $country }: { $people }
moment-of = { $people } de { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}
moment-of-one-long = Rusia expulsa a { $people }: { $country }
moment-of-long = Rusia expulsa a { $people } de { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}

line-by = { $people ->
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
} ({ $days })
line-of = Rusia expulsó a { $people } en respuesta ({ $days })
line-refused = { $people ->
    [one] { $people } acreditación denegada
   *[other] { $people } acreditaciones denegadas
} ({ $days })
line-cut = Rusia ordenó suprimir más de { $posts ->
    [one] { $posts } puesto más
   *[other] { $posts } puestos más
} ({ $days })
line-ceiling = Límite impuesto a la misión rusa ({ $days })
line-closed = Un consulado general ruso cerrado ({ $days })
line-closed-by-russia = Rusia cerró un consulado general del país ({ $days })
line-recalled = Embajador propio llamado a casa ({ $days })
line-reserved = Rusia se reservó el derecho a responder ({ $days })
line-other = Otra medida: véanse las filas ({ $days })
line-other-by-russia = Otra medida de Rusia: véanse las filas ({ $days })
line-no-part = No participó
line-no-part-yet = Aún no participa
line-day-by = { $people ->
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
}, { $total } hasta entonces
line-day-of = { $people ->
    [one] { $people } expulsado por Rusia
   *[other] { $people } expulsados por Rusia
}, { $total } hasta entonces
line-day-nothing = Nada en este día

posts-long = y más de { $posts } puestos menos
posts-middle = { $posts }+ puestos
posts-short = { $posts }+

announcement = { $headline } { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
} abajo.
ledger-title = { $rows ->
    [one] { $rows } medida
   *[other] { $rows } medidas
} detrás de estas cifras

no-country = No hay ningún país «{ $value }» en esta imagen; se ha dejado fuera.
no-side = «{ $value }» no es un lado (both, by u of); se muestran los dos.
no-group = «{ $value }» no es un grupo (all, eu o nato); se muestran todos.
no-day = «{ $value }» no es un día del { $first } al { $last }; se muestra el último.
not-in-eu = { $country }: no era miembro de la UE, así que se muestran todos.
not-in-nato = { $country }: no era miembro de la OTAN, así que se muestran todos.
not-a-theme = «{ $value }» no es un tema.
not-a-side = «{ $value }» no es un lado.
not-a-group = «{ $value }» no es un grupo.
not-a-day = «{ $value }» no es un día.
not-an-input = «{ $value }» no es un tipo de entrada.

ui-shown = Qué se muestra
ui-side = Lado
ui-side-both = Ambos lados
ui-side-by = Rusos expulsados
ui-side-of = Expulsados por Rusia
ui-group = Grupo de países
ui-group-all = Todos los países
ui-group-eu = Miembros de la UE
ui-group-nato = Miembros de la OTAN
ui-find = Buscar un país
ui-find-hint = Buscar un país
ui-found = Países encontrados
ui-chosen = { $country } (elegido)
ui-clear = Vaciar
ui-undo = Deshacer
ui-redo = Rehacer
ui-reset = Restablecer
ui-share = Compartir
ui-no-dialog = No se pudo cargar el diálogo. Compruebe la conexión y vuelva a intentarlo.
ui-play = Iniciar
ui-pause = Pausa
ui-day = Día
ui-grid = Los países como casillas, más o menos como en el mapa
ui-bars = Los países como barras, primero los de más expulsiones
ui-time = Días con expulsiones u otros hechos
ui-skip-grid = Saltar las casillas
ui-skip-bars = Saltar las barras
ui-skip-time = Saltar los días
ui-skip-table = Saltar la tabla
ui-use = Elija casillas o barras. Con el teclado: flechas y luego Intro.
ui-in-words = En palabras
ui-help = Ayuda
ui-sources = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
}
ui-no-table = No se pudo cargar la tabla. Compruebe la conexión y cierre y abra esta lista.
ui-no-webassembly = El gráfico interactivo necesita WebAssembly, que falta en este navegador o está desactivado.
ui-not-loaded = No se pudo cargar el gráfico interactivo. Compruebe la conexión y recargue la página.
ui-missing = El gráfico interactivo no está en el servidor (error { $status }). Recargar la página puede ayudar.
ui-damaged = El programa del gráfico interactivo está dañado o es de otra versión. Recargar la página puede ayudar.
ui-not-allowed = La política de seguridad de esta página no permite WebAssembly, que el gráfico interactivo necesita.
ui-stopped = El gráfico interactivo se ha detenido por un error. Recargar la página puede ayudar.
ui-still = La imagen y la tabla siguen ahí.

ui-paper = Cada cifra con sus fuentes, y esta vista para explorar: { $address }

## Cómo usar este gráfico

later-help-title = Cómo usar este gráfico
later-help-shows = Qué muestra
later-help-shows-text = Cada casilla es un país: en una mitad los rusos que expulsó, en la otra los suyos expulsados por Rusia. Cuantas más personas, más intenso el color. Las barras dan las mismas cifras por tamaño, la línea de tiempo por días y la tabla de abajo cada medida con sus fuentes.
later-help-choose = Elegir
later-help-choose-text = Haga clic o toque casillas, barras o días; todo muestra entonces solo lo elegido. Otra vez lo quita. En una pantalla táctil, tocar algo elegido abre primero sus detalles si están cerrados. El lado, el grupo, la búsqueda y el día acotan más la imagen.
later-help-return = Compartir y volver
later-help-return-text = En una página propia, la dirección dice siempre lo que se ve. Atrás y Adelante del navegador, como Deshacer y Rehacer, recorren sus elecciones.
later-help-settings = Sus ajustes
later-help-settings-text = El gráfico sigue el modo claro u oscuro, el contraste, los colores del sistema, el tamaño del texto y la reducción de movimiento fijados en el navegador o el sistema.
later-help-keys = Teclas, cuando una casilla, una barra o un día tiene el foco
later-help-tab = parte siguiente; cada una tiene una parada y un modo de saltarla
later-help-arrows-key = Flechas
later-help-arrows = vecino en esa dirección
later-help-row = principio o fin de la fila
later-help-ends = primero o último de la parte
later-help-page = varios a la vez
later-help-letters-key = Letras
later-help-letters = el siguiente nombre que empieza así
later-help-enter = elegir, o quitar la elección
later-help-escape = cerrar los detalles y luego vaciar la elección

## El diálogo «Compartir e insertar» y sus archivos

later-share-title = Compartir e insertar
later-close = Cerrar
later-share-copy = Copiar
later-share-copy-what = Copiar: { $what }
later-share-link = Enlace
later-share-embed = Insertar
later-share-download = Descargar
later-share-cite = Citar
later-share-this-view = Enlace a esta vista
later-share-element = Como elemento de su página
later-share-frame = Como marco (iframe)
later-share-picture = Como imagen del conjunto, donde no se admite otra cosa
later-share-preview = Vista previa
later-share-wide = { $width } px de ancho
later-share-previewed = El gráfico tal como quedará en una página de ese ancho
later-share-png = Imagen
later-share-svg = Imagen vectorial
later-share-csv = Filas mostradas
later-share-all = Todas las filas
later-share-json = Filas mostradas, con fuentes
later-share-page = El gráfico entero en un solo archivo
later-share-made = Texto para copiar
later-share-text = Cita
later-share-bibtex = Cita en formato BibTeX
later-share-making = Creando el archivo …
later-share-saved = { $name } está listo.
later-share-failed = No se pudo crear. Compruebe la conexión y vuelva a intentarlo.
later-share-opaque = Si no se guarda nada, esta página no permite que el gráfico guarde archivos. Copie el texto en su lugar.
later-share-copied = Copiado.
later-share-press = El texto está seleccionado: pulse { $keys } para copiarlo.
later-cite = { $title }. «{ $headline }» { $what }, { $licence }. { $address } (consultado el { $date }).
later-cite-title = Las expulsiones de diplomáticos de 2018, país por país
later-cite-what = Gráfico interactivo y conjunto de datos
later-cite-view = Vista: { $headline }
later-raster-missing = No se pudo cargar el programa que crea los archivos PNG. Compruebe la conexión y vuelva a intentarlo.
later-raster-damaged = El programa que crea los archivos PNG está dañado o no puede ejecutarse aquí.

page-language = Español
page-languages = Idiomas
page-title = Las expulsiones de diplomáticos de 2018, país por país
page-description = Quién expulsó a cuántos diplomáticos rusos en la primavera de 2018 y cómo respondió Rusia: un gráfico interactivo de todas las medidas, cada una con sus fuentes.
page-heading = Uno por uno: quién envió a casa a los diplomáticos de quién
page-standfirst = Tras el envenenamiento de Serguéi y Yulia Skripal en Salisbury en marzo de 2018, el Reino Unido y sus aliados enviaron a casa a diplomáticos rusos, y Rusia respondió. Elija un país para ver qué hizo, qué siguió y de dónde viene cada cifra.
page-only-expulsions = Solo se suman las expulsiones; las demás medidas se muestran como lo que son. Las notas y las fuentes están en inglés.
page-article = El artículo completo, en inglés
page-all-sources = Todas las fuentes, en inglés
page-every-measure = Todas las medidas, con sus fuentes
page-column-date = Fecha
page-column-who = Quién
page-column-whom = A quién
page-column-how-many = Cuántos
page-column-note = Nota
page-column-confidence = Fiabilidad
page-column-sources = Fuentes
page-kind-expulsion = expulsión
page-kind-accreditation-refused = acreditación denegada
page-kind-staff-cap = límite de personal
page-kind-consulate-closure = consulado cerrado
page-kind-ambassador-recalled = embajador llamado a casa
page-kind-right-reserved = respuesta anunciada para más tarde
page-kind-other = otra medida
page-single-source = una sola fuente
page-inferred = deducido del total
page-disputed = discutido: fuentes contradictorias

date-digits = 0123456789
date-march = { $day } de marzo de 2018
date-april = { $day } de abril de 2018
date-march-short = { $day } mar
date-april-short = { $day } abr

then-MK = Macedonia

event-2018-03-04-attack = Serguéi y Yulia Skripal, envenenados en Salisbury
event-2018-03-12-may = May: «muy probable» que Rusia fuera responsable
event-2018-03-13-denial = Rusia niega toda implicación
event-2018-03-14-britain = El Reino Unido expulsa a 23 diplomáticos rusos
event-2018-03-14-security-council = El Consejo de Seguridad de la ONU trata el caso de Salisbury
event-2018-03-15-joint-statement = Cuatro líderes respaldan la valoración británica
event-2018-03-17-russia-britain = Rusia expulsa a 23 diplomáticos británicos
event-2018-03-19-opcw = Los inspectores de la OPAQ llegan al Reino Unido
event-2018-03-20-russians-leave = Los 23 rusos salen de Londres
event-2018-03-22-eu = La UE apoya a Londres y llama a su embajador
event-2018-03-23-britons-leave = Los 23 británicos salen de Moscú
event-2018-03-26-wave = Oleada coordinada: 22 países en un día
event-2018-03-27-five-more = Se suman Australia, Moldavia, Bélgica, Irlanda y la OTAN
event-2018-03-28-montenegro = Montenegro expulsa; más embajadores llamados a casa
event-2018-03-29-georgia = Georgia expulsa; la cuenta llega a 153
event-2018-03-29-hospital = Hospital: Yulia Skripal mejora con rapidez
event-2018-03-29-russia-us = Rusia responde a Estados Unidos
event-2018-03-29-guterres = El jefe de la ONU habla de una situación de Guerra Fría
event-2018-03-30-russia-23 = Rusia expulsa a 59 diplomáticos de 23 países
event-2018-03-30-british-cut = El Reino Unido deberá reducir su personal a la paridad
event-2018-03-30-putin = Kremlin: Rusia no inició una guerra diplomática
event-2018-03-30-recruiting = Moscú acusa a servicios de EE. UU. de reclutar
event-2018-03-31-number = Moscú cifra el recorte británico: más de cincuenta
event-2018-04-01-flights = Los rusos expulsados por EE. UU. llegan a Moscú
event-2018-04-02-montenegro = Rusia responde a Montenegro
event-2018-04-03-porton-down = Un laboratorio no puede decir dónde se fabricó el agente
event-2018-04-04-belgium-hungary = Rusia responde a Bélgica y Hungría
event-2018-04-04-opcw-vote = La OPAQ rechaza una investigación conjunta con Rusia
event-2018-04-05-security-council = El Consejo de Seguridad se reúne a petición de Rusia
event-2018-04-06-sergei = Serguéi Skripal ya no está en estado crítico
event-2018-04-10-yulia = Yulia Skripal ha salido del hospital
event-2018-04-12-opcw = La OPAQ confirma el hallazgo británico
event-2018-04-13-georgia = Rusia responde a Georgia, el último caso abierto
event-2018-05-18-sergei = Serguéi Skripal sale del hospital
event-2018-06-07-consulate = Cierra el consulado británico en San Petersburgo
event-2018-07-08-sturgess = Dawn Sturgess muere en Salisbury
event-2018-09-05-charges = El Reino Unido acusa a dos rusos
event-2018-12-28-restoring = El embajador habla de restablecer el personal

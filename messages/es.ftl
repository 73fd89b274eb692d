### Español. Reglas y dudas abiertas: docs/translations.md

kicker = Las expulsiones por el caso Skripal · marzo–abril de 2018
by-head = Rusos expulsados
of-head = Expulsados por Rusia
no-one = no expulsó a nadie
no-one-of = nadie expulsado
recalled-key = embajador llamado a consultas
inferred-key = deducido del total
inferred-fact = { $fact }, deducido del total
inferred-in-total = Deducido del total, no publicado: { $country } ({ $people }).
source-line = Fuentes de todas las cifras: expulsions-2018.csv, sources.csv
tile-both = Mitad izquierda: rusos que expulsó el país; mitad derecha: sus diplomáticos expulsados por Rusia
tile-by = Cada casilla: rusos que expulsó el país
tile-of = Cada casilla: diplomáticos del país expulsados por Rusia

nato = OTAN
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } y { $name }

as-of = Al { $date }, { $sentence }
actors-chosen = los { $chosen } países seleccionados
actors-chosen-and-nato = los { $chosen } países seleccionados y la OTAN
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
none-all = ningún país
none-eu = ningún miembro de la UE
none-nato = ningún miembro de la OTAN
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
by-nobody = { $who } expulsó a rusos.
by-nobody-until = { $who } había expulsado a rusos.
answer = Rusia expulsó a { $people } en respuesta.
answer-until = Rusia había expulsado a { $people } en respuesta.
answer-nobody = Rusia no expulsó a nadie.
answer-nobody-until = Rusia no había expulsado a nadie.
answer-open = Rusia no había respondido.
answer-recalled = Llamó a consultas a su embajador.
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
of-named = { $names }: { $people ->
    [0] nadie expulsado
    [one] { $people } persona expulsada
   *[other] { $people } personas expulsadas
} por Rusia.
of-named-until = { $names }: { $people ->
    [0] nadie expulsado
    [one] { $people } persona expulsada
   *[other] { $people } personas expulsadas
} por Rusia.

reserved = derecho a responder reservado
not-yet = aún sin respuesta
not-found = sin respuesta conocida
reserved-short = reservado
not-yet-short = aún no
not-found-short = no consta

beside = No se cuentan: { $parts }.
beside-recalled = { $count ->
    [one] { $count } embajador llamado a consultas
   *[other] { $count } embajadores llamados a consultas
}
beside-refused = { $count ->
    [one] { $count } acreditación denegada
   *[other] { $count } acreditaciones denegadas
}
beside-cut = más de { $posts ->
    [one] { $posts } puesto británico cuya supresión ordenó Rusia
   *[other] { $posts } puestos británicos cuya supresión ordenó Rusia
}
beside-closed = { $count ->
    [one] { $count } consulado general con orden de cierre
   *[other] { $count } consulados generales con orden de cierre
}
beside-people = prohibiciones de entrada u otras medidas contra { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
beside-other = { $count ->
    [one] { $count } medida más
   *[other] { $count } medidas más
}

largest = Las cifras más altas: { $countries }.
pair = { $country } ({ $by }, y { $of } en respuesta)
all-answered = Rusia respondió en cada caso con exactamente el mismo número.
all-answered-but = Rusia respondió en cada caso con exactamente el mismo número, salvo: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Embajador llamado a consultas, nadie expulsado: { $countries }.
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
label-recalled = embajador llamado a consultas
label-cut = Rusia le ordenó suprimir más de { $posts ->
    [one] { $posts } puesto más
   *[other] { $posts } puestos más
}
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
moment-of-one-long = { $country }: Rusia expulsa a { $people }
moment-of-long = Rusia expulsa a { $people } personas de { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}

line-by = { $people ->
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
} ({ $days })
line-of = Rusia expulsó a { $people } en respuesta ({ $days })
line-refused = Acreditación denegada a { $people ->
    [one] { $people } ruso
   *[other] { $people } rusos
} ({ $days })
line-cut = Rusia ordenó suprimir más de { $posts ->
    [one] { $posts } puesto más
   *[other] { $posts } puestos más
} ({ $days })
line-ceiling = Límite al tamaño de la misión rusa ({ $days })
line-closed = Orden de cierre de un consulado general ruso ({ $days })
line-closed-by-russia = Rusia ordenó el cierre de un consulado general del país ({ $days })
line-recalled = Embajador llamado a consultas ({ $days })
line-reserved = Rusia se reservó el derecho a responder ({ $days })
line-other = Otra medida: véase la tabla ({ $days })
line-other-by-russia = Otra medida de Rusia: véase la tabla ({ $days })
line-no-one = No expulsó a nadie
line-nothing-yet = Ninguna medida hasta ahora
line-day-by = { $people ->
    [one] { $people } ruso expulsado
   *[other] { $people } rusos expulsados
}, { $total } en total
line-day-of = { $people ->
    [one] { $people } expulsado por Rusia
   *[other] { $people } expulsados por Rusia
}, { $total } en total
line-day-nothing = Ni medidas ni hechos en este día

posts-long = y más de { $posts } puestos menos
posts-middle = { $posts }+ puestos
posts-short = { $posts }+

announcement = { $headline } { $rows ->
    [one] { $rows } medida
   *[other] { $rows } medidas
} en la tabla.
ledger-title = { $rows ->
    [one] { $rows } medida
   *[other] { $rows } medidas
} detrás de estas cifras

no-country = «{ $value }» no es un país de este gráfico y se ha omitido.
no-side = «{ $value }» no es un lado (both, by u of); se muestran los dos.
no-group = «{ $value }» no es un grupo (all, eu o nato); se muestran todos los países.
no-day = «{ $value }» no es un día del { $first } al { $last }; se muestra el último.
not-in-eu = { $country }: no estaba en la UE, así que se muestran todos los países.
not-in-nato = { $country }: no estaba en la OTAN, así que se muestran todos los países.
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
ui-found = Países encontrados
ui-chosen = { $country } (seleccionado)
ui-clear = Vaciar
ui-undo = Deshacer
ui-redo = Rehacer
ui-reset = Restablecer
ui-share = Compartir
ui-not-there = No se pudo cargar. Compruebe la conexión y vuelva a intentarlo.
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
ui-use = Seleccione casillas o barras para filtrar. Teclado: flechas e Intro.
ui-in-words = Como texto
ui-help = Ayuda
ui-sources = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
}
ui-no-table = No se pudo cargar la tabla. Compruebe la conexión y cierre y abra esta lista.
ui-no-webassembly = El gráfico interactivo necesita WebAssembly, que falta en este navegador o está desactivado.
ui-not-loaded = No se pudo cargar el gráfico interactivo. Compruebe la conexión y recargue la página.
ui-missing = El gráfico interactivo no está en el servidor (error { $status }). Recargar la página puede ayudar.
ui-damaged = El archivo del programa del gráfico interactivo está dañado o desactualizado. Recargar la página puede ayudar.
ui-not-allowed = La política de seguridad de esta página no permite WebAssembly, que el gráfico interactivo necesita.
ui-stopped = El gráfico interactivo se ha detenido por un error. Recargar la página puede ayudar.
ui-too-large = El gráfico interactivo es demasiado grande para un navegador con este tamaño de letra.
ui-still = La imagen y la tabla se pueden seguir leyendo.

ui-paper = Las fuentes de todas las cifras y esta vista en línea: { $address }

## Cómo usar este gráfico

later-help-title = Cómo usar este gráfico
later-help-shows = Qué muestra
later-help-shows-text = Cada casilla es un país: una mitad muestra los rusos que expulsó, la otra sus diplomáticos expulsados por Rusia. Un color más intenso significa más personas. Las barras ordenan las mismas cifras, la línea de tiempo las muestra por días y la tabla de abajo recoge cada medida con sus fuentes.
later-help-choose = Seleccionar
later-help-choose-text = Haga clic en casillas, barras o días, o tóquelos; todo muestra entonces solo lo seleccionado. Seleccionar de nuevo un elemento lo quita. En una pantalla táctil, el primer toque en un elemento seleccionado abre sus detalles. El lado, el grupo, la búsqueda y el día acotan más la imagen.
later-help-return = Enlaces, Atrás y Deshacer
later-help-return-text = En la página propia del gráfico, la dirección web coincide siempre con la vista. Atrás y Adelante del navegador, como Deshacer y Rehacer, recorren sus selecciones.
later-help-settings = Sus ajustes
later-help-settings-text = El gráfico sigue el modo claro u oscuro, el contraste, los colores del sistema, el tamaño del texto y la reducción de movimiento fijados en el navegador o el sistema.
later-help-keys = Teclado (cuando una casilla, una barra o un día tiene el foco)
later-help-tab = sección siguiente (una parada en cada una, con enlace para saltarla)
later-help-arrows-key = Flechas
later-help-arrows = elemento más próximo en esa dirección
later-help-row = principio o fin de la fila
later-help-ends = primer o último elemento de la sección
later-help-page = saltar varios elementos
later-help-letters-key = Letras
later-help-letters = siguiente nombre que empieza por esa letra
later-help-enter = seleccionar, o quitar de la selección
later-help-escape = cerrar los detalles y luego vaciar la selección

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
later-share-element = Componente web
later-share-frame = Iframe
later-share-picture = Imagen fija (donde se bloquean scripts e iframes)
later-share-preview = Vista previa
later-share-wide = { $width } px de ancho
later-share-previewed = El gráfico con este ancho
later-share-png = Imagen
later-share-svg = Imagen vectorial
later-share-csv = Datos mostrados
later-share-all = Todos los datos
later-share-semicolons = CSV con punto y coma
later-share-json = Datos mostrados, con fuentes
later-share-page = El gráfico entero en un solo archivo
later-share-made = Texto para copiar
later-share-text = Cita
later-share-bibtex = Cita en formato BibTeX
later-share-making = Creando el archivo…
later-share-saved = { $name } está listo.
later-share-failed = No se pudo crear el archivo. Compruebe la conexión y vuelva a intentarlo.
later-share-opaque = Si no se ha guardado nada, esta página bloquea las descargas. Copie el texto en su lugar.
later-share-copied = Copiado.
later-share-press = El texto está seleccionado: pulse { $keys } para copiarlo.
later-cite = { $title }. «{ $headline }» { $what }, { $licence }. { $address } (consultado el { $date }).
later-cite-title = Las expulsiones de diplomáticos de 2018, país por país
later-cite-what = Gráfico interactivo y conjunto de datos
later-cite-view = Vista: { $headline }
later-no-row = La tabla no muestra ninguna fila { $row }.
later-changed = Modificado desde la primera publicación: lo que figuraba antes
later-raster-missing = No se pudo cargar el programa que crea los archivos PNG. Compruebe la conexión y vuelva a intentarlo.
later-raster-damaged = El programa que crea los archivos PNG está dañado o no puede ejecutarse aquí.

page-language = Español
page-languages = Idiomas
page-title = Las expulsiones de diplomáticos de 2018, país por país
page-description = Quién expulsó a cuántos diplomáticos rusos en la primavera de 2018 y cómo respondió Rusia: un gráfico interactivo de todas las medidas, cada una con sus fuentes.
page-heading = Uno por uno: quién expulsó a los diplomáticos de quién
page-standfirst = Tras el envenenamiento de Serguéi y Yulia Skripal en Salisbury en marzo de 2018, en el que Rusia negó toda implicación, el Reino Unido y sus aliados expulsaron a diplomáticos rusos, y Rusia respondió de la misma manera.
page-hint = Seleccione un país para ver qué hizo, qué ocurrió después y de dónde viene cada cifra.
page-only-expulsions = Los totales cuentan solo las expulsiones; las demás medidas figuran aparte. Las notas y las fuentes están en inglés.
page-article = El artículo completo, en inglés
page-all-sources = Todas las fuentes, en inglés
page-every-measure = Todas las medidas, con sus fuentes
page-column-date = Fecha
page-column-who = De
page-column-whom = Contra
page-column-how-many = Número
page-more-than = más de { $number }
page-column-note = Nota
page-column-confidence = Fiabilidad
page-column-sources = Fuentes
page-kind-expulsion = expulsión
page-kind-accreditation-refused = acreditación denegada
page-kind-staff-cap = límite de personal
page-kind-staff-cut = orden de suprimir puestos
page-kind-consulate-closure = orden de cierre de un consulado
page-kind-ambassador-recalled = embajador llamado a consultas
page-kind-right-reserved = derecho a responder reservado
page-kind-other = otra medida
page-single-source = una sola fuente
page-inferred = deducido del total
page-disputed = controvertido: fuentes contradictorias
page-day-by-day = Día a día
page-number-heading = ¿Por qué mi periódico decía { $number }?
page-number-intro = Los totales de la prensa difieren porque cuentan hasta otro día o dejan fuera a algunos participantes. Aquí está lo que da cada número.
page-number-field = Un número que ha leído
page-number-find = Buscar
page-number-on = Solo el { $date }: { $sentence }
page-number-without = Quedan fuera: { $parties }.
page-number-together = En total: { $number }.
page-number-none = Ninguna selección sencilla da { $number }.
page-number-nearest = Los más cercanos: { $numbers }.
page-number-most = Nada de lo que aquí se cuenta da más de { $number }.
page-number-not = «{ $value }» no es un número entero.
page-number-empty = Escriba un número entero.
page-number-plain = Las selecciones sencillas cuentan a todos, a los miembros de la UE, a los de la OTAN o a los de fuera de la UE; hasta un día, o solo ese día; con estos o sin ellos: { $parties }. Una que da el mismo número no tiene por qué ser la que quiso decir una noticia.
page-number-press = En la prensa
page-number-view = En el gráfico: { $number }
page-number-exact = Exacto
page-number-rounded = Redondeado
page-number-differs = Difiere
page-number-never = Sin confirmar
page-number-waves = Otras oleadas de expulsiones
page-kind-mixed = expulsiones y otras medidas
page-number-link = Por qué los periódicos daban otros números

date-digits = 0123456789
date-march = { $day } de marzo de 2018
date-april = { $day } de abril de 2018
date-march-short = { $day } mar
date-april-short = { $day } abr

then-MK = Macedonia

event-2018-03-04-attack = Serguéi y Yulia Skripal, envenenados en Salisbury
    .description = El antiguo oficial de la inteligencia militar rusa, que había espiado para el Reino Unido, y su hija son hallados inconscientes en un banco de la ciudad inglesa. La sustancia se identifica más tarde como un agente nervioso del tipo Novichok.
event-2018-03-12-may = May: «muy probable» que Rusia sea responsable
    .description = La primera ministra británica dice al Parlamento que el agente nervioso era un Novichok, desarrollado en la Unión Soviética, y da a Moscú hasta el final del día siguiente para explicarse.
event-2018-03-13-denial = Rusia niega toda implicación
    .description = El ministro de Exteriores, Serguéi Lavrov, dice que Rusia no tiene la culpa, pide muestras de la sustancia y afirma que sin ellas Moscú no responderá al ultimátum británico.
event-2018-03-14-britain = El Reino Unido expulsa a 23 diplomáticos rusos
    .description = El plazo ha vencido sin la explicación que Londres había pedido. El Reino Unido anuncia la expulsión de 23 diplomáticos, a los que califica de agentes de inteligencia no declarados, y suspende los contactos de alto nivel.
event-2018-03-14-security-council = El Consejo de Seguridad de la ONU debate el ataque
    .description = A petición del Reino Unido, el Consejo debate el ataque. El Reino Unido repite que es muy probable que Rusia sea responsable; Rusia rechaza la acusación.
event-2018-03-15-joint-statement = Cuatro líderes respaldan la valoración británica
    .description = Estados Unidos, Francia, Alemania y el Reino Unido dicen en una declaración conjunta que no ven otra explicación plausible.
event-2018-03-17-russia-britain = Rusia expulsa a 23 diplomáticos británicos
    .description = Moscú califica de infundadas las acusaciones británicas. Retira además su consentimiento al consulado general británico en San Petersburgo y pone fin a la labor del British Council.
event-2018-03-19-opcw = Inspectores de armas químicas llegan al Reino Unido
    .description = El Reino Unido ha invitado a un equipo de la Organización para la Prohibición de las Armas Químicas (OPAQ) a analizar la sustancia. Se esperan resultados en dos o tres semanas.
event-2018-03-20-russians-leave = Los 23 rusos salen de Londres
    .description = Tres autobuses llevan a los diplomáticos expulsados y a sus familias de la embajada al aeropuerto, un día antes del plazo.
event-2018-03-22-eu = La UE respalda a Londres y llama a su embajador
    .description = En Bruselas, en la noche del 22 al 23 de marzo, los 28 líderes comparten la valoración británica y llaman a consultas al embajador de la UE en Moscú.
event-2018-03-23-britons-leave = Los 23 británicos salen de Moscú
    .description = Una caravana deja la embajada antes del plazo fijado por Rusia, y el grupo llega al Reino Unido ese mismo día.
event-2018-03-26-wave = 22 países expulsan a 114 rusos en un día
    .description = Estados Unidos, Canadá, Ucrania, Noruega, Albania, Macedonia y 16 Estados de la UE, que acusan a Rusia de estar implicada, actúan juntos. Washington ordena además el cierre del consulado ruso en Seattle.
event-2018-03-27-five-more = Se suman cuatro países más y la OTAN
    .description = Australia, Moldavia, Bélgica e Irlanda expulsan en conjunto a siete rusos. La OTAN retira la acreditación a siete miembros de la misión rusa y limita la misión a 20 personas.
event-2018-03-28-montenegro = Se suma Montenegro; más embajadores a consultas
    .description = Montenegro expulsa a un ruso. Luxemburgo, Malta y Eslovaquia solo llaman a consultas a sus embajadores, como Bulgaria y Portugal el día anterior.
event-2018-03-29-georgia = Con Georgia, el total llega a 153
    .description = Georgia es el último de 29 países. Con los siete de la OTAN, han sido expulsados 153 rusos; los Estados por sí solos suman 146.
event-2018-03-29-hospital = Hospital: Yulia Skripal mejora rápidamente
    .description = El hospital de Salisbury dice que ya no está en estado crítico. Su padre sigue en estado crítico, pero estable.
event-2018-03-29-russia-us = Rusia expulsa a 60 estadounidenses
    .description = Moscú ordena además cerrar el consulado de Estados Unidos en San Petersburgo, tras el cierre del suyo en Seattle. Lavrov anuncia medidas recíprocas, pero no solo eso: cada uno de los demás países perderá tantos diplomáticos como haya expulsado.
event-2018-03-29-guterres = El jefe de la ONU ve ecos de la Guerra Fría
    .description = El secretario general, António Guterres, dice a los periodistas que la situación se está volviendo similar a la vivida durante la Guerra Fría.
event-2018-03-30-russia-23 = Rusia expulsa a 59 personas de 23 países
    .description = Los jefes de 23 misiones, 16 de ellas de Estados de la UE, llegan al Ministerio de Exteriores en coches con banderín y se les comunica cuántos de sus empleados deben marcharse; ningún embajador es expulsado. Moscú califica de infundadas las exigencias de expulsar a rusos. La prensa habla de la mayor oleada de expulsiones recíprocas en mucho tiempo, de una escala no vista ni en el apogeo de la Guerra Fría (las notas lo comparan). Moscú se reserva el derecho a responder a Bélgica, Hungría, Georgia y Montenegro. El ministro de Exteriores neerlandés, Stef Blok, dice que «desde luego no es una sorpresa» y pide a Rusia que coopere con la investigación de la OPAQ.
event-2018-03-30-british-cut = El Reino Unido debe igualar su personal al de Rusia
    .description = Londres tiene un mes para reducir su personal en Rusia al número del que Rusia tiene en el Reino Unido. El Foreign Office considera lamentable la respuesta, pero dice que Rusia sigue violando el derecho internacional.
event-2018-03-30-putin = El Kremlin: Rusia no inició una guerra diplomática
    .description = El presidente Vladímir Putin trata las respuestas con el Consejo de Seguridad de Rusia. Su portavoz, Dmitri Peskov, dice que Rusia «no desató ninguna guerra diplomática» y «nunca inició ningún intercambio de sanciones».
event-2018-03-30-recruiting = Moscú acusa a EE. UU. de intentos de reclutamiento
    .description = El Ministerio de Exteriores ruso habla de un fuerte aumento de las acciones provocadoras y de intentos frenéticos de los servicios estadounidenses de reclutar a los diplomáticos expulsados. Los califica de cínicos y repugnantes, y dice que han fracasado.
event-2018-03-31-number = Moscú cifra el recorte británico: algo más de 50
    .description = Una portavoz del Ministerio de Exteriores da la cifra, que se añade a los 23 que ya se han ido. Esa misma tarde se arría la bandera de Estados Unidos en San Petersburgo.
event-2018-04-01-flights = Los rusos expulsados por EE. UU. llegan a Moscú
    .description = Dos vuelos llevan de vuelta al personal de Washington y Nueva York.
event-2018-04-02-montenegro = Rusia expulsa a un montenegrino
    .description = Un empleado de la embajada de Montenegro es declarado persona no grata.
event-2018-04-03-porton-down = Un laboratorio no puede decir dónde se hizo el agente
    .description = El director del laboratorio británico de Porton Down dice que se ha identificado un Novichok de uso militar, probablemente al alcance solo de un Estado, pero no su origen preciso. El Gobierno, añade, también ha recurrido a otras fuentes.
event-2018-04-04-belgium-hungary = Rusia expulsa a un belga y a un húngaro
    .description = Una persona de cada embajada debe marcharse.
event-2018-04-04-opcw-vote = La OPAQ rechaza una investigación conjunta con Rusia
    .description = En el consejo ejecutivo de la OPAQ, la propuesta rusa obtiene seis votos a favor y 15 en contra, con 17 abstenciones.
event-2018-04-05-security-council = El Consejo de Seguridad se reúne a petición de Rusia
    .description = Rusia califica las acusaciones británicas de «teatro del absurdo». El Reino Unido dice que Rusia juega con la seguridad colectiva.
event-2018-04-06-sergei = Serguéi Skripal ya no está en estado crítico
    .description = El hospital dice que responde bien al tratamiento y mejora rápidamente.
event-2018-04-10-yulia = Yulia Skripal sale del hospital
    .description = El hospital anuncia que recibió el alta el día anterior; es trasladada a un lugar seguro.
event-2018-04-12-opcw = La OPAQ confirma el hallazgo británico
    .description = La organización confirma la identidad de la sustancia, sin nombrarla en público ni decir quién la usó.
event-2018-04-13-georgia = Rusia expulsa a un georgiano, última respuesta
    .description = Un miembro de la sección de intereses georgiana en Moscú debe marcharse. Cada expulsión decidida por un Estado ha tenido ya una respuesta en igual número.
event-2018-05-18-sergei = Serguéi Skripal sale del hospital
    .description = Recibe el alta dos meses y medio después del ataque.
event-2018-06-07-consulate = Cierra el consulado británico en San Petersburgo
    .description = El consulado general cesa su actividad después de 26 años; su bandera se arría el 30 de julio.
event-2018-07-08-sturgess = Dawn Sturgess muere en Salisbury
    .description = Había entrado en contacto con el mismo tipo de agente nervioso en la cercana Amesbury. La policía abre una investigación por asesinato.
event-2018-09-05-charges = El Reino Unido acusa a dos rusos
    .description = La fiscalía nombra a dos sospechosos, a los que la primera ministra llama oficiales de la inteligencia militar rusa. Moscú rechaza la acusación.
event-2018-12-28-restoring = El embajador habla de reponer el personal
    .description = El embajador de Rusia en Londres dice que el personal se repondrá a partir de enero. Fuentes oficiales británicas niegan un nuevo acuerdo.

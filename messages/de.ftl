### Deutsch. Regeln und offene Fragen: docs/translations.md

## Wie Teile des Bildes heißen

kicker = Die Ausweisungen im Fall Skripal · März–April 2018
by-head = Ausgewiesene Russen
of-head = Von Russland ausgewiesen
no-one = niemanden ausgewiesen
no-one-of = niemand ausgewiesen
recalled-key = Botschafter zurückgerufen
inferred-key = aus der Summe erschlossen
inferred-fact = { $fact }, aus der Summe erschlossen
inferred-in-total = Aus der Summe erschlossen, nicht berichtet: { $country } ({ $people }).
source-line = Quellen aller Zahlen: expulsions-2018.csv, sources.csv
tile-both = Linke Hälfte: Russen, die das Land auswies; rechte Hälfte: seine Diplomaten, die Russland auswies
tile-by = Jede Kachel: Russen, die das Land auswies
tile-of = Jede Kachel: Diplomaten des Landes, die Russland auswies

## Namen und Listen

nato = NATO
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } und { $name }

## Die Überschrift

as-of = Stand { $date }: { $sentence }
actors-chosen = Die { $chosen } ausgewählten Länder
actors-chosen-and-nato = Die { $chosen } ausgewählten Länder und die NATO
actors-eu = { $countries } von { $members } EU-Mitgliedern
actors-nato = { $countries } von { $members } NATO-Mitgliedern
actors-countries = { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Länder
}
actors-countries-and-nato = { $countries ->
    [one] { $countries } Land und die NATO
   *[other] { $countries } Länder und die NATO
}
none-all = Kein Land
none-eu = Kein EU-Mitglied
none-nato = Kein NATO-Mitglied
by-counted = { $actors } { $number ->
    [one] wies
   *[other] wiesen
} { $people ->
    [0] keine Russen
    [one] { $people } Russen
   *[other] { $people } Russen
} aus.
by-counted-until = { $actors } { $number ->
    [one] hatte
   *[other] hatten
} { $people ->
    [0] keine Russen
    [one] { $people } Russen
   *[other] { $people } Russen
} ausgewiesen.
by-named = { $actors }: { $people ->
    [0] keine Russen
    [one] { $people } Russe
   *[other] { $people } Russen
} ausgewiesen.
by-named-until = { $actors }: { $people ->
    [0] keine Russen
    [one] { $people } Russe
   *[other] { $people } Russen
} ausgewiesen.
by-nobody = { $who } wies Russen aus.
by-nobody-until = { $who } hatte Russen ausgewiesen.
answer = Russland wies im Gegenzug { $people } aus.
answer-until = Russland hatte im Gegenzug { $people } ausgewiesen.
answer-nobody = Russland wies niemanden aus.
answer-nobody-until = Russland hatte niemanden ausgewiesen.
answer-open = Russland hatte nicht geantwortet.
answer-recalled = Der eigene Botschafter wurde zurückgerufen.
answer-only = { $answer }.
of-countries = Russland wies { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} aus { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
} aus.
of-countries-until = Russland hatte { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} aus { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
} ausgewiesen.
of-eu = Russland wies { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} aus { $countries ->
    [one] { $countries } EU-Mitgliedsstaat
   *[other] { $countries } EU-Mitgliedsstaaten
} aus.
of-eu-until = Russland hatte { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} aus { $countries ->
    [one] { $countries } EU-Mitgliedsstaat
   *[other] { $countries } EU-Mitgliedsstaaten
} ausgewiesen.
of-nato = Russland wies { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} aus { $countries ->
    [one] { $countries } NATO-Mitgliedsstaat
   *[other] { $countries } NATO-Mitgliedsstaaten
} aus.
of-nato-until = Russland hatte { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} aus { $countries ->
    [one] { $countries } NATO-Mitgliedsstaat
   *[other] { $countries } NATO-Mitgliedsstaaten
} ausgewiesen.
of-named = { $names }: { $people ->
    [0] niemand
    [one] { $people } Person
   *[other] { $people } Personen
} von Russland ausgewiesen.
of-named-until = { $names }: { $people ->
    [0] niemand
    [one] { $people } Person
   *[other] { $people } Personen
} von Russland ausgewiesen.

## Warum dort keine Zahl steht, wo Russlands Antwort stünde

reserved = Antwort vorbehalten
not-yet = noch keine Antwort
not-found = keine Antwort gefunden
reserved-short = vorbehalten
not-yet-short = noch keine
not-found-short = keine gefunden

## Was neben den Summen steht

beside = Nicht mitgezählt: { $parts }.
beside-recalled = { $count ->
    [one] { $count } zurückgerufener Botschafter
   *[other] { $count } zurückgerufene Botschafter
}
beside-refused = { $count ->
    [one] { $count } verweigerte Akkreditierung
   *[other] { $count } verweigerte Akkreditierungen
}
beside-cut = die von Russland angeordnete Streichung von mehr als { $posts ->
    [one] { $posts } britischen Stelle
   *[other] { $posts } britischen Stellen
}
beside-closed = die angeordnete Schließung von { $count ->
    [one] { $count } Generalkonsulat
   *[other] { $count } Generalkonsulaten
}
beside-people = Einreiseverbote oder andere Maßnahmen gegen { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
beside-other = { $count ->
    [one] { $count } weitere Maßnahme
   *[other] { $count } weitere Maßnahmen
}

## Das Bild in Worten

largest = Die größten Zahlen: { $countries }.
pair = { $country } ({ $by }, im Gegenzug { $of })
all-answered = Jedes Mal antwortete Russland mit genau derselben Zahl.
all-answered-but = Jedes Mal antwortete Russland mit genau derselben Zahl, nicht jedoch hier: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Botschafter zurückgerufen, niemanden ausgewiesen: { $countries }.
posts-too = { $country }: Russland ordnete außerdem an, mehr als { $posts ->
    [one] { $posts } Stelle
   *[other] { $posts } Stellen
} zu streichen.

## Der Name eines Landes für Hilfstechnik

label = { $name }: { $facts }
label-by = { $people ->
    [one] { $people } Russe
   *[other] { $people } Russen
} ausgewiesen
label-of = { $people ->
    [one] { $people } Diplomat von Russland ausgewiesen
   *[other] { $people } Diplomaten von Russland ausgewiesen
}
label-recalled = Botschafter zurückgerufen
label-cut = auf Anordnung Russlands mehr als { $posts ->
    [one] { $posts } weitere Stelle
   *[other] { $posts } weitere Stellen
} zu streichen
day-between = {", "}
day-by = { $people ->
    [one] { $people } Russe ausgewiesen
   *[other] { $people } Russen ausgewiesen
}
day-of = { $people ->
    [one] { $people } von Russland
   *[other] { $people } von Russland
}

## Augenblicke der Zeitleiste

moment-by-one = { $country }: { $people }
moment-by = { $people } durch { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Länder
}
moment-by-and-nato = { $people } durch { $countries ->
    [one] { $countries } Land und die NATO
   *[other] { $countries } Länder und die NATO
}
moment-of-one = { $country }: { $people }
moment-of = { $people } aus { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
}
moment-of-one-long = { $country }: Russland weist { $people } aus
moment-of-long = Russland weist { $people } Personen aus { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
} aus

## Die Zeilen über ein Land

line-by = { $people ->
    [one] { $people } Russe
   *[other] { $people } Russen
} ausgewiesen ({ $days })
line-of = Russland wies im Gegenzug { $people } aus ({ $days })
line-refused = { $people ->
    [one] { $people } Russen
   *[other] { $people } Russen
} die Akkreditierung verweigert ({ $days })
line-cut = Russland ordnete an, mehr als { $posts ->
    [one] { $posts } weitere Stelle
   *[other] { $posts } weitere Stellen
} zu streichen ({ $days })
line-ceiling = Größe der russischen Vertretung begrenzt ({ $days })
line-closed = Schließung eines russischen Generalkonsulats angeordnet ({ $days })
line-closed-by-russia = Russland ordnete die Schließung eines Generalkonsulats des Landes an ({ $days })
line-recalled = Botschafter zurückgerufen ({ $days })
line-reserved = Russland behielt sich eine Antwort vor ({ $days })
line-other = Weitere Maßnahme: siehe Tabelle ({ $days })
line-other-by-russia = Weitere Maßnahme Russlands: siehe Tabelle ({ $days })
line-no-one = Niemanden ausgewiesen
line-nothing-yet = Bisher keine Maßnahme
line-day-by = { $people ->
    [one] { $people } Russe ausgewiesen
   *[other] { $people } Russen ausgewiesen
}, bisher { $total }
line-day-of = { $people ->
    [one] { $people } von Russland ausgewiesen
   *[other] { $people } von Russland ausgewiesen
}, bisher { $total }
line-day-nothing = Keine Maßnahmen oder Ereignisse an diesem Tag

posts-long = plus über { $posts } Stellen weniger
posts-middle = { $posts }+ Stellen
posts-short = { $posts }+

announcement = { $headline } { $rows ->
    [one] { $rows } Maßnahme
   *[other] { $rows } Maßnahmen
} in der Tabelle.
ledger-title = { $rows ->
    [one] { $rows } Maßnahme
   *[other] { $rows } Maßnahmen
} hinter diesen Zahlen

## Was nicht zu verstehen war

no-country = „{ $value }“ ist kein Land in dieser Grafik und wurde nicht berücksichtigt.
no-side = „{ $value }“ ist keine Seite (both, by oder of); gezeigt werden beide.
no-group = „{ $value }“ ist keine Gruppe (all, eu oder nato); gezeigt werden alle Länder.
no-day = „{ $value }“ ist kein Tag vom { $first } bis zum { $last }; gezeigt wird der letzte Tag.
not-in-eu = { $country }: damals nicht in der EU, deshalb werden alle Länder gezeigt.
not-in-nato = { $country }: damals nicht in der NATO, deshalb werden alle Länder gezeigt.
not-a-theme = „{ $value }“ ist kein Farbschema.
not-a-side = „{ $value }“ ist keine Seite.
not-a-group = „{ $value }“ ist keine Gruppe.
not-a-day = „{ $value }“ ist kein Tag.
not-an-input = „{ $value }“ ist keine Art von Eingabe.

## Was die Skripte der Seite sagen

ui-shown = Was gezeigt wird
ui-side = Seite
ui-side-both = Beide Seiten
ui-side-by = Ausgewiesene Russen
ui-side-of = Von Russland ausgewiesen
ui-group = Ländergruppe
ui-group-all = Alle Länder
ui-group-eu = EU-Mitglieder
ui-group-nato = NATO-Mitglieder
ui-find = Ein Land finden
ui-found = Gefundene Länder
ui-chosen = { $country } (ausgewählt)
ui-clear = Leeren
ui-undo = Rückgängig
ui-redo = Wiederholen
ui-reset = Zurücksetzen
ui-share = Teilen
ui-not-there = Das konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.
ui-play = Start
ui-pause = Pause
ui-day = Tag
ui-grid = Länder als Kacheln, ungefähr wie auf der Karte
ui-bars = Länder als Balken, die meisten Ausweisungen zuerst
ui-time = Tage mit Ausweisungen oder anderen Ereignissen
ui-skip-grid = Kacheln überspringen
ui-skip-bars = Balken überspringen
ui-skip-time = Tage überspringen
ui-skip-table = Tabelle überspringen
ui-use = Zum Filtern Kacheln oder Balken wählen. Tastatur: Pfeiltasten und Eingabe.
ui-in-words = Als Text
ui-help = Hilfe
ui-sources = { $count ->
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
ui-no-table = Die Tabelle konnte nicht geladen werden. Bitte die Verbindung prüfen und diese Liste schließen und wieder öffnen.
ui-no-webassembly = Die interaktive Grafik braucht WebAssembly, das diesem Browser fehlt oder abgeschaltet ist.
ui-not-loaded = Die interaktive Grafik konnte nicht geladen werden. Bitte die Verbindung prüfen und die Seite neu laden.
ui-missing = Die interaktive Grafik fehlt auf dem Server (Fehler { $status }). Vielleicht hilft es, die Seite neu zu laden.
ui-damaged = Die Programmdatei der interaktiven Grafik ist beschädigt oder veraltet. Vielleicht hilft es, die Seite neu zu laden.
ui-not-allowed = Die Sicherheitsregeln dieser Seite erlauben kein WebAssembly, das die interaktive Grafik braucht.
ui-stopped = Die interaktive Grafik wurde wegen eines Fehlers angehalten. Vielleicht hilft es, die Seite neu zu laden.
ui-too-large = Die interaktive Grafik ist bei dieser Schriftgröße zu groß für einen Browser.
ui-still = Das Bild und die Tabelle bleiben lesbar.

ui-paper = Die Quellen aller Zahlen und diese Ansicht im Netz: { $address }

## Die Hilfe

later-help-title = So benutzt man diese Grafik
later-help-shows = Was sie zeigt
later-help-shows-text = Jede Kachel ist ein Land: Die eine Hälfte zeigt die Russen, die es auswies, die andere seine Diplomaten, die Russland auswies. Kräftigere Farbe bedeutet mehr Personen. Die Balken ordnen dieselben Zahlen nach Größe, die Zeitleiste zeigt sie nach Tagen, und die Tabelle darunter führt jede Maßnahme mit ihren Quellen auf.
later-help-choose = Auswählen
later-help-choose-text = Kacheln, Balken oder Tage anklicken oder antippen; alles zeigt dann nur das Ausgewählte. Noch einmal auswählen hebt die Auswahl auf. Auf einem Touchscreen öffnet das erste Antippen eines ausgewählten Elements seine Einzelheiten. Seite, Gruppe, Suchfeld und Tag engen das Bild weiter ein.
later-help-return = Links, Zurück und Rückgängig
later-help-return-text = Auf der eigenen Seite der Grafik entspricht die Webadresse immer der Ansicht. „Zurück“ und „Vorwärts“ im Browser führen wie „Rückgängig“ und „Wiederholen“ durch die Auswahl.
later-help-settings = Ihre Einstellungen
later-help-settings-text = Die Grafik richtet sich nach dem hellen oder dunklen Modus, dem Kontrast, den Systemfarben, der Schriftgröße und der verringerten Bewegung, die in Browser oder System eingestellt sind.
later-help-keys = Tastatur (wenn eine Kachel, ein Balken oder ein Tag den Fokus hat)
later-help-tab = nächster Bereich (je ein Halt, mit Sprunglink)
later-help-arrows-key = Pfeiltasten
later-help-arrows = nächstes Element in dieser Richtung
later-help-row = Anfang oder Ende der Zeile
later-help-ends = erstes oder letztes Element des Bereichs
later-help-page = mehrere Elemente weiter
later-help-letters-key = Buchstaben
later-help-letters = nächster Name mit diesem Anfangsbuchstaben
later-help-enter = auswählen oder die Auswahl aufheben
later-help-escape = Einzelheiten schließen, dann die Auswahl leeren

## Das Fenster „Teilen und einbetten“ und seine Dateien

later-share-title = Teilen und einbetten
later-close = Schließen
later-share-copy = Kopieren
later-share-copy-what = Kopieren: { $what }
later-share-link = Link
later-share-embed = Einbetten
later-share-download = Herunterladen
later-share-cite = Zitieren
later-share-this-view = Link zu dieser Ansicht
later-share-element = Webkomponente
later-share-frame = Iframe
later-share-picture = Statisches Bild (wo Skripte und Iframes gesperrt sind)
later-share-preview = Vorschau
later-share-wide = { $width } px breit
later-share-previewed = Die Grafik in dieser Breite
later-share-png = Bild
later-share-svg = Vektorbild
later-share-csv = Gezeigte Daten
later-share-all = Alle Daten
later-share-semicolons = CSV mit Semikolon
later-share-json = Gezeigte Daten, mit Quellen
later-share-page = Die ganze Grafik als eine Datei
later-share-made = Text zum Kopieren
later-share-text = Quellenangabe
later-share-bibtex = Quellenangabe als BibTeX
later-share-making = Die Datei wird erstellt …
later-share-saved = { $name } ist fertig.
later-share-failed = Die Datei konnte nicht erstellt werden. Bitte die Verbindung prüfen und noch einmal versuchen.
later-share-opaque = Wenn nichts gespeichert wurde, lässt diese Seite keine Downloads zu. Kopieren Sie stattdessen den Text.
later-share-copied = Kopiert.
later-share-press = Der Text ist markiert: mit { $keys } kopieren.
later-cite = { $title }. „{ $headline }“ { $what }, { $licence }. { $address } (abgerufen am { $date }).
later-cite-title = Die Ausweisungen von Diplomaten 2018, Land für Land
later-cite-what = Interaktive Grafik und Datensatz
later-cite-view = Ansicht: { $headline }
later-no-row = Die Tabelle zeigt keine Zeile { $row }.
later-changed = Geändert seit der ersten Veröffentlichung: was vorher hier stand
later-raster-missing = Das Programm, das PNG-Dateien erstellt, konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.
later-raster-damaged = Das Programm, das PNG-Dateien erstellt, ist beschädigt oder darf hier nicht laufen.

## Die vorab gebauten Seiten

page-language = Deutsch
page-languages = Sprachen
page-title = Die Ausweisungen von Diplomaten 2018, Land für Land
page-description = Wer im Frühjahr 2018 wie viele russische Diplomaten auswies und wie Russland antwortete: eine interaktive Grafik aller Maßnahmen, jede mit ihren Quellen.
page-heading = Eins zu eins: Wer wessen Diplomaten auswies
page-standfirst = Nach der Vergiftung von Sergej und Julia Skripal in Salisbury im März 2018 – Russland bestritt jede Beteiligung – wiesen Großbritannien und seine Verbündeten russische Diplomaten aus, und Russland antwortete auf gleiche Weise.
page-hint = Wählen Sie ein Land aus, um zu sehen, was es tat, was darauf folgte und woher jede Zahl stammt.
page-only-expulsions = Die Summen zählen nur Ausweisungen; andere Maßnahmen sind gesondert aufgeführt. Anmerkungen und Quellen sind auf Englisch.
page-article = Der ganze Artikel, auf Englisch
page-all-sources = Alle Quellen, auf Englisch
page-every-measure = Alle Maßnahmen mit ihren Quellen
page-column-date = Datum
page-column-who = Von
page-column-whom = Gegen
page-column-how-many = Anzahl
page-more-than = mehr als { $number }
page-column-note = Anmerkung
page-column-confidence = Verlässlichkeit
page-column-sources = Quellen
page-kind-expulsion = Ausweisung
page-kind-accreditation-refused = Akkreditierung verweigert
page-kind-staff-cap = Personalobergrenze
page-kind-staff-cut = Stellenstreichung angeordnet
page-kind-consulate-closure = Konsulatsschließung angeordnet
page-kind-ambassador-recalled = Botschafter zurückgerufen
page-kind-right-reserved = Antwort vorbehalten
page-kind-other = andere Maßnahme
page-single-source = eine einzige Quelle
page-inferred = aus der Summe erschlossen
page-disputed = umstritten: Quellen widersprechen sich
page-day-by-day = Tag für Tag
page-number-heading = Warum stand { $number } in meiner Zeitung?
page-number-intro = Die Summen in den Nachrichten weichen voneinander ab, weil sie bis zu einem anderen Tag zählen oder Beteiligte auslassen. Hier steht, was welche Zahl ergibt.
page-number-field = Eine Zahl, die Sie gelesen haben
page-number-find = Nachschlagen
page-number-on = Nur am { $date }: { $sentence }
page-number-without = Ausgelassen: { $parties }.
page-number-together = Zusammen: { $number }.
page-number-none = Keine einfache Auswahl ergibt { $number }.
page-number-nearest = Am nächsten: { $numbers }.
page-number-most = Nichts, was hier gezählt wird, ergibt mehr als { $number }.
page-number-not = „{ $value }“ ist keine ganze Zahl.
page-number-empty = Geben Sie eine ganze Zahl ein.
page-number-plain = Einfache Auswahlen zählen alle, die EU-Mitglieder, die NATO-Mitglieder oder alle außerhalb der EU; bis zu einem Tag oder nur an einem; mit diesen oder ohne sie: { $parties }. Was dieselbe Zahl ergibt, muss nicht sein, was ein Bericht meinte.
page-number-press = In der Presse
page-number-view = In der Grafik: { $number }
page-number-exact = Genau
page-number-rounded = Gerundet
page-number-differs = Weicht ab
page-number-never = Nicht belegt
page-number-waves = Andere Wellen von Ausweisungen
page-kind-mixed = Ausweisungen und andere Schritte
page-number-link = Warum Zeitungen andere Zahlen nannten

## Tage, wie CLDR sie schreibt

date-digits = 0123456789
date-march = { $day }. März 2018
date-april = { $day }. April 2018
date-march-short = { $day }. März
date-april-short = { $day }. Apr.

## Namen von 2018

then-MK = Mazedonien

## Ereignisse

event-2018-03-04-attack = Sergej und Julia Skripal in Salisbury vergiftet
    .description = Der frühere Offizier des russischen Militärgeheimdienstes, der für Großbritannien spioniert hatte, und seine Tochter werden in der englischen Stadt bewusstlos auf einer Bank gefunden. Die Substanz wird später als Nervenkampfstoff der Nowitschok-Gruppe identifiziert.
event-2018-03-12-may = May: Russland „höchstwahrscheinlich“ verantwortlich
    .description = Die britische Premierministerin sagt dem Parlament, der Nervenkampfstoff sei ein in der Sowjetunion entwickeltes Nowitschok, und gibt Moskau bis zum Ende des nächsten Tages Zeit für eine Erklärung.
event-2018-03-13-denial = Russland bestreitet jede Beteiligung
    .description = Außenminister Sergej Lawrow sagt, Russland sei nicht schuld, verlangt Proben der Substanz und erklärt, ohne sie werde Moskau auf das britische Ultimatum nicht antworten.
event-2018-03-14-britain = Großbritannien weist 23 russische Diplomaten aus
    .description = Die Frist ist ohne die von London verlangte Erklärung abgelaufen. Großbritannien kündigt an, 23 Diplomaten auszuweisen, die es als nicht gemeldete Geheimdienstler bezeichnet, und setzt hochrangige Kontakte aus.
event-2018-03-14-security-council = UN-Sicherheitsrat berät über Salisbury
    .description = Auf Bitten Großbritanniens befasst sich der Rat mit dem Anschlag. Großbritannien bekräftigt, Russland sei höchstwahrscheinlich verantwortlich; Russland weist den Vorwurf zurück.
event-2018-03-15-joint-statement = Vier Staats- und Regierungschefs stützen London
    .description = Die USA, Frankreich, Deutschland und Großbritannien schreiben in einer gemeinsamen Erklärung, sie sähen keine andere plausible Erklärung.
event-2018-03-17-russia-britain = Russland weist 23 britische Diplomaten aus
    .description = Moskau nennt die britischen Vorwürfe haltlos. Es zieht außerdem seine Zustimmung zum britischen Generalkonsulat in Sankt Petersburg zurück und beendet die Arbeit des British Council.
event-2018-03-19-opcw = Chemiewaffen-Inspektoren treffen in Großbritannien ein
    .description = Großbritannien hat ein Team der Organisation für das Verbot chemischer Waffen (OPCW) eingeladen, die Substanz zu untersuchen. Ergebnisse werden in zwei bis drei Wochen erwartet.
event-2018-03-20-russians-leave = Die 23 Russen verlassen London
    .description = Drei Busse bringen die ausgewiesenen Diplomaten und ihre Familien einen Tag vor Ablauf der Frist von der Botschaft zum Flughafen.
event-2018-03-22-eu = EU-Gipfel stützt London und ruft Botschafter zurück
    .description = In der Nacht zum 23. März schließen sich die 28 Staats- und Regierungschefs in Brüssel der britischen Einschätzung an und rufen den EU-Botschafter in Moskau zu Konsultationen zurück.
event-2018-03-23-britons-leave = Die 23 Briten verlassen Moskau
    .description = Eine Wagenkolonne verlässt die Botschaft vor Ablauf der russischen Frist; noch am selben Tag trifft die Gruppe in Großbritannien ein.
event-2018-03-26-wave = 22 Länder weisen an einem Tag 114 Russen aus
    .description = Die USA, Kanada, die Ukraine, Norwegen, Albanien, Mazedonien und 16 EU-Staaten, die Russland eine Beteiligung vorwerfen, handeln gemeinsam. Washington ordnet zudem die Schließung des russischen Konsulats in Seattle an.
event-2018-03-27-five-more = Vier weitere Länder und die NATO schließen sich an
    .description = Australien, Moldau, Belgien und Irland weisen zusammen sieben Russen aus. Die NATO entzieht sieben Mitarbeitern der russischen Vertretung die Akkreditierung und begrenzt die Vertretung auf 20 Personen.
event-2018-03-28-montenegro = Montenegro zieht nach; weitere Botschafter zurückgerufen
    .description = Montenegro weist einen Russen aus. Luxemburg, Malta und die Slowakei rufen nur ihre Botschafter zurück, wie am Vortag Bulgarien und Portugal.
event-2018-03-29-georgia = Mit Georgien steigt die Gesamtzahl auf 153
    .description = Georgien ist das letzte von 29 Ländern. Mit den sieben der NATO sind 153 Russen ausgewiesen worden; auf die Staaten allein entfallen 146.
event-2018-03-29-hospital = Klinik: Julia Skripal geht es rasch besser
    .description = Das Krankenhaus in Salisbury teilt mit, sie sei nicht mehr in kritischem Zustand. Der Zustand ihres Vaters sei weiterhin kritisch, aber stabil.
event-2018-03-29-russia-us = Russland weist 60 Amerikaner aus
    .description = Moskau ordnet außerdem die Schließung des US-Konsulats in Sankt Petersburg an, nachdem das russische in Seattle geschlossen wurde. Lawrow kündigt Maßnahmen nach dem Prinzip der Gegenseitigkeit an, aber nicht nur solche: Jedes andere Land werde so viele Diplomaten verlieren, wie es ausgewiesen habe.
event-2018-03-29-guterres = UN-Chef fühlt sich an den Kalten Krieg erinnert
    .description = Generalsekretär António Guterres sagt vor Journalisten, die Lage werde jener ähnlich, die man im Kalten Krieg erlebt habe.
event-2018-03-30-russia-23 = Russland weist 59 Personen aus 23 Ländern aus
    .description = Die Leiter von 23 Vertretungen, 16 davon aus EU-Staaten, fahren in beflaggten Wagen am Außenministerium vor und erfahren, wie viele ihrer Mitarbeiter gehen müssen; kein Botschafter wird ausgewiesen. Moskau nennt die Forderungen, Russen auszuweisen, unbegründet. Berichte sprechen von der größten Welle gegenseitiger Ausweisungen seit Langem, in einem Ausmaß, das es selbst auf dem Höhepunkt des Kalten Krieges nicht gegeben habe (die Anmerkungen vergleichen). Moskau behält sich eine Antwort an Belgien, Ungarn, Georgien und Montenegro vor. Der niederländische Außenminister Stef Blok sagt, das sei „gewiss keine Überraschung“, und ruft Russland auf, mit der Untersuchung der OPCW zusammenzuarbeiten.
event-2018-03-30-british-cut = Großbritannien soll Personal auf Gleichstand verringern
    .description = London erhält einen Monat Zeit, sein Personal in Russland auf die Zahl zu verringern, die Russland in Großbritannien hat. Das Foreign Office nennt die Reaktion bedauerlich, erklärt aber, Russland verstoße weiterhin gegen das Völkerrecht.
event-2018-03-30-putin = Kreml: Russland hat keinen Diplomatenkrieg begonnen
    .description = Präsident Wladimir Putin berät mit Russlands Sicherheitsrat über die Antworten. Sein Sprecher Dmitri Peskow sagt, Russland habe „keinen diplomatischen Krieg entfesselt“ und „nie einen Austausch von Sanktionen begonnen“.
event-2018-03-30-recruiting = Moskau wirft US-Diensten Anwerbeversuche vor
    .description = Das russische Außenministerium spricht von einer starken Zunahme provokativer Handlungen und von hektischen Versuchen amerikanischer Dienste, die ausgewiesenen Diplomaten anzuwerben. Es nennt sie zynisch und abscheulich und erklärt, sie seien gescheitert.
event-2018-03-31-number = Moskau: etwas mehr als 50 britische Stellen entfallen
    .description = Eine Sprecherin des Außenministeriums nennt die Zahl, zusätzlich zu den 23 bereits Abgereisten. In Sankt Petersburg wird am selben Abend die US-Flagge eingeholt.
event-2018-04-01-flights = Aus den USA ausgewiesene Russen landen in Moskau
    .description = Zwei Flüge bringen die Mitarbeiter aus Washington und New York nach Hause.
event-2018-04-02-montenegro = Russland weist einen Montenegriner aus
    .description = Ein Mitarbeiter der montenegrinischen Botschaft wird zur unerwünschten Person erklärt.
event-2018-04-03-porton-down = Labor kann die Herkunft des Kampfstoffs nicht angeben
    .description = Der Leiter des britischen Labors Porton Down sagt, man habe ein waffenfähiges Nowitschok identifiziert, das wohl nur ein Staat herstellen könne, nicht aber die genaue Herkunft. Die Regierung habe sich auch auf eine Reihe anderer Quellen gestützt.
event-2018-04-04-belgium-hungary = Russland weist einen Belgier und einen Ungarn aus
    .description = Aus jeder der beiden Botschaften muss eine Person gehen.
event-2018-04-04-opcw-vote = OPCW lehnt gemeinsame Untersuchung mit Russland ab
    .description = Im Exekutivrat der OPCW erhält der russische Vorschlag sechs Stimmen bei 15 Gegenstimmen und 17 Enthaltungen.
event-2018-04-05-security-council = UN-Sicherheitsrat tagt auf Antrag Russlands
    .description = Russland nennt die britischen Vorwürfe „ein Theater des Absurden“. Großbritannien wirft Russland vor, leichtfertig mit der kollektiven Sicherheit umzugehen.
event-2018-04-06-sergei = Sergej Skripal nicht mehr in kritischem Zustand
    .description = Das Krankenhaus teilt mit, er spreche gut auf die Behandlung an und erhole sich rasch.
event-2018-04-10-yulia = Julia Skripal verlässt das Krankenhaus
    .description = Das Krankenhaus teilt mit, dass sie am Vortag entlassen wurde; sie wird an einen sicheren Ort gebracht.
event-2018-04-12-opcw = OPCW bestätigt den britischen Befund
    .description = Die Organisation bestätigt, um welche Substanz es sich handelt, ohne sie öffentlich zu nennen und ohne zu sagen, wer sie eingesetzt hat.
event-2018-04-13-georgia = Russland weist einen Georgier aus: die letzte Antwort
    .description = Ein Mitglied der georgischen Interessenvertretung in Moskau muss gehen. Damit ist jede Ausweisung durch einen Staat mit der gleichen Zahl beantwortet.
event-2018-05-18-sergei = Sergej Skripal verlässt das Krankenhaus
    .description = Er wird zweieinhalb Monate nach dem Anschlag entlassen.
event-2018-06-07-consulate = Britisches Konsulat in Sankt Petersburg schließt
    .description = Das Generalkonsulat stellt nach 26 Jahren seine Arbeit ein; die Flagge wird am 30. Juli eingeholt.
event-2018-07-08-sturgess = Dawn Sturgess stirbt in Salisbury
    .description = Sie war im nahen Amesbury mit einem Nervenkampfstoff derselben Art in Berührung gekommen. Die Polizei nimmt Mordermittlungen auf.
event-2018-09-05-charges = Großbritannien beschuldigt zwei Russen
    .description = Die Staatsanwaltschaft nennt zwei Verdächtige, die die Premierministerin als Offiziere des russischen Militärgeheimdienstes bezeichnet. Moskau weist den Vorwurf zurück.
event-2018-12-28-restoring = Botschafter spricht von Rückkehr des Personals
    .description = Der russische Botschafter in London sagt, das Personal werde ab Januar wieder aufgestockt. Britische Regierungsvertreter bestreiten eine neue Vereinbarung.

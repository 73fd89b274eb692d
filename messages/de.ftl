### Deutsch. Regeln und offene Fragen: docs/translations.md

## Wie Teile des Bildes heißen

kicker = Die Ausweisungen im Fall Skripal · März–April 2018
by-head = Ausgewiesene Russen
of-head = Von Russland ausgewiesen
no-part = nicht beteiligt
recalled-key = rief den eigenen Botschafter zurück
source-line = Jede Zahl mit ihren Quellen: expulsions-2018.csv, sources.csv
tile-both = Jede Kachel: links die Russen, die das Land auswies; rechts seine Leute, die Russland auswies
tile-by = Jede Kachel: die Russen, die das Land auswies
tile-of = Jede Kachel: seine Leute, die Russland auswies

## Namen und Listen

nato = NATO
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } und { $name }

## Die Überschrift

as-of = Stand { $date }: { $sentence }
actors-chosen = die { $chosen } gewählten Länder
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
by-nobody = niemand wies Russen aus.
by-nobody-until = niemand hatte Russen ausgewiesen.
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
of-chosen = Russland wies { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} der { $chosen } gewählten Länder aus.
of-chosen-until = Russland hatte { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} der { $chosen } gewählten Länder ausgewiesen.
of-named = { $names }: { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
} von Russland ausgewiesen.
of-named-until = { $names }: { $people ->
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

beside = Nicht in diesen Zahlen: { $parts }.
beside-recalled = { $count ->
    [one] { $count } zurückgerufener Botschafter
   *[other] { $count } zurückgerufene Botschafter
}
beside-refused = { $count ->
    [one] { $count } verweigerte Akkreditierung
   *[other] { $count } verweigerte Akkreditierungen
}
beside-cut = { $posts ->
    [one] mehr als { $posts } zu streichende britische Stelle
   *[other] mehr als { $posts } zu streichende britische Stellen
}
beside-closed = { $count ->
    [one] { $count } geschlossenes Generalkonsulat
   *[other] { $count } geschlossene Generalkonsulate
}

## Das Bild in Worten

largest = Die größten: { $countries }.
pair = { $country }: { $by }, im Gegenzug { $of }
all-answered = Jedes Mal antwortete Russland mit genau derselben Zahl.
all-answered-but = Jedes Mal antwortete Russland mit genau derselben Zahl; Ausnahmen: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Nur den eigenen Botschafter zurückgerufen: { $countries }.
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
label-recalled = eigener Botschafter zurückgerufen
label-cut = mehr als { $posts ->
    [one] { $posts } weitere Stelle
   *[other] { $posts } weitere Stellen
} zu streichen
label-nobody = niemanden ausgewiesen
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
moment-of-one-long = Russland weist { $people } aus: { $country }
moment-of-long = Russland weist { $people } aus { $countries ->
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
    [one] { $people } Akkreditierung
   *[other] { $people } Akkreditierungen
} verweigert ({ $days })
line-cut = Russland ordnete an, mehr als { $posts ->
    [one] { $posts } weitere Stelle
   *[other] { $posts } weitere Stellen
} zu streichen ({ $days })
line-ceiling = Obergrenze für die russische Vertretung gesetzt ({ $days })
line-closed = Ein russisches Generalkonsulat geschlossen ({ $days })
line-closed-by-russia = Russland schloss ein Generalkonsulat des Landes ({ $days })
line-recalled = Eigenen Botschafter zurückgerufen ({ $days })
line-reserved = Russland behielt sich eine Antwort vor ({ $days })
line-other = Ein weiterer Schritt: siehe die Zeilen ({ $days })
line-other-by-russia = Russland tat einen weiteren Schritt: siehe die Zeilen ({ $days })
line-no-part = Nicht beteiligt
line-no-part-yet = Bisher nicht beteiligt
line-day-by = { $people ->
    [one] { $people } Russe ausgewiesen
   *[other] { $people } Russen ausgewiesen
}, bisher { $total }
line-day-of = { $people ->
    [one] { $people } von Russland ausgewiesen
   *[other] { $people } von Russland ausgewiesen
}, bisher { $total }
line-day-nothing = Nichts an diesem Tag

posts-long = und über { $posts } Stellen weniger
posts-middle = { $posts }+ Stellen
posts-short = { $posts }+

announcement = { $headline } Darunter { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}.
ledger-title = { $rows ->
    [one] { $rows } Maßnahme
   *[other] { $rows } Maßnahmen
} hinter diesen Zahlen

## Was nicht zu verstehen war

no-country = Ein Land „{ $value }“ gibt es in diesem Bild nicht; es wurde weggelassen.
no-side = „{ $value }“ ist keine Seite (both, by oder of); beide werden gezeigt.
no-group = „{ $value }“ ist keine Gruppe (all, eu oder nato); alle werden gezeigt.
no-day = „{ $value }“ ist kein Tag vom { $first } bis zum { $last }; gezeigt wird der letzte Tag.
not-in-eu = { $country }: nicht Mitglied der EU, deshalb werden alle gezeigt.
not-in-nato = { $country }: nicht Mitglied der NATO, deshalb werden alle gezeigt.
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
ui-find-hint = Land finden
ui-found = Gefundene Länder
ui-chosen = { $country } (gewählt)
ui-clear = Leeren
ui-undo = Rückgängig
ui-redo = Wiederholen
ui-reset = Zurücksetzen
ui-share = Teilen
ui-no-dialog = Der Dialog konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.
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
ui-use = Kacheln oder Balken wählen. Mit der Tastatur: Pfeiltasten, dann Eingabe.
ui-in-words = In Worten
ui-help = Hilfe
ui-sources = { $count ->
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
ui-no-table = Die Tabelle konnte nicht geladen werden. Bitte die Verbindung prüfen und diese Liste schließen und wieder öffnen.
ui-no-webassembly = Die interaktive Grafik braucht WebAssembly, das diesem Browser fehlt oder abgeschaltet ist.
ui-not-loaded = Die interaktive Grafik konnte nicht geladen werden. Bitte die Verbindung prüfen und die Seite neu laden.
ui-missing = Die interaktive Grafik fehlt auf dem Server (Fehler { $status }). Vielleicht hilft es, die Seite neu zu laden.
ui-damaged = Das Programm der interaktiven Grafik ist beschädigt oder von einer anderen Fassung. Vielleicht hilft es, die Seite neu zu laden.
ui-not-allowed = Die Sicherheitsregeln dieser Seite erlauben kein WebAssembly, das die interaktive Grafik braucht.
ui-stopped = Die interaktive Grafik ist wegen eines Fehlers stehen geblieben. Vielleicht hilft es, die Seite neu zu laden.
ui-still = Bild und Tabelle sind weiterhin da.

ui-paper = Jede Zahl mit ihren Quellen, und diese Ansicht zum Erkunden: { $address }

## Die Hilfe

later-help-title = So benutzt man diese Grafik
later-help-shows = Was sie zeigt
later-help-shows-text = Jede Kachel ist ein Land: auf der einen Hälfte die Russen, die es auswies, auf der anderen seine Leute, die Russland auswies. Je mehr Menschen, desto kräftiger die Farbe. Balken zeigen dieselben Zahlen nach Größe, die Zeitleiste nach Tagen, und die Tabelle darunter jede Maßnahme mit ihren Quellen.
later-help-choose = Wählen
later-help-choose-text = Kacheln, Balken oder Tage anklicken oder antippen; alles zeigt dann nur das Gewählte. Noch einmal nimmt die Wahl zurück. Auf einem Touchscreen öffnet ein Tipp auf etwas Gewähltes erst die Einzelheiten, wenn sie geschlossen sind. Seite, Gruppe, Suchfeld und Tag engen das Bild weiter ein.
later-help-return = Teilen und zurückkehren
later-help-return-text = Auf einer eigenen Seite nennt die Adresse immer, was zu sehen ist. Zurück und Vorwärts des Browsers gehen wie Rückgängig und Wiederholen durch die Auswahl.
later-help-settings = Ihre Einstellungen
later-help-settings-text = Die Grafik folgt dem hellen oder dunklen Modus, dem Kontrast, den Systemfarben, der Schriftgröße und der verringerten Bewegung, die in Browser oder System eingestellt sind.
later-help-keys = Tasten, wenn eine Kachel, ein Balken oder ein Tag den Fokus hat
later-help-tab = nächster Teil; jeder hat einen Halt und einen Weg daran vorbei
later-help-arrows-key = Pfeiltasten
later-help-arrows = Nachbar in dieser Richtung
later-help-row = Anfang oder Ende der Zeile
later-help-ends = Erstes oder Letztes des Teils
later-help-page = mehrere auf einmal
later-help-letters-key = Buchstaben
later-help-letters = der nächste Name, der so beginnt
later-help-enter = wählen oder die Wahl zurücknehmen
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
later-share-element = Als Element Ihrer Seite
later-share-frame = Als Rahmen (iframe)
later-share-picture = Als Bild des Ganzen, wo nichts anderes geht
later-share-preview = Vorschau
later-share-wide = { $width } px breit
later-share-previewed = Die Grafik, wie sie auf einer Seite dieser Breite stehen wird
later-share-png = Bild
later-share-svg = Bild, das sich vergrößern lässt
later-share-csv = Gezeigte Zeilen
later-share-all = Alle Zeilen
later-share-json = Gezeigte Zeilen, mit Quellen
later-share-page = Die ganze Grafik als eine Datei
later-share-made = Text zum Kopieren
later-share-text = Quellenangabe
later-share-bibtex = Quellenangabe als BibTeX
later-share-making = Die Datei wird erzeugt …
later-share-saved = { $name } ist fertig.
later-share-failed = Das ließ sich nicht erzeugen. Bitte die Verbindung prüfen und noch einmal versuchen.
later-share-opaque = Wenn nichts gespeichert wird, erlaubt diese Seite der Grafik nicht, Dateien zu speichern. Kopieren Sie dann den Text.
later-share-copied = Kopiert.
later-share-press = Der Text ist markiert: mit { $keys } kopieren.
later-cite = { $title }. „{ $headline }“ { $what }, { $licence }. { $address } (abgerufen am { $date }).
later-cite-title = Die Ausweisungen von Diplomaten 2018, Land für Land
later-cite-what = Interaktive Grafik und Datensatz
later-cite-view = Ansicht: { $headline }
later-raster-missing = Das Programm, das PNG-Dateien erzeugt, konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.
later-raster-damaged = Das Programm, das PNG-Dateien erzeugt, ist beschädigt oder darf hier nicht laufen.

## Die vorab gebauten Seiten

page-language = Deutsch
page-languages = Sprachen
page-title = Die Ausweisungen von Diplomaten 2018, Land für Land
page-description = Wer im Frühjahr 2018 wie viele russische Diplomaten auswies und wie Russland antwortete: eine interaktive Grafik aller Maßnahmen, jede mit ihren Quellen.
page-heading = Einer für einen: wer wessen Diplomaten nach Hause schickte
page-standfirst = Nach der Vergiftung von Sergej und Julia Skripal in Salisbury im März 2018 schickten Großbritannien und seine Verbündeten russische Diplomaten nach Hause, und Russland antwortete. Wählen Sie ein Land, um zu sehen, was es tat, was darauf folgte und woher jede Zahl kommt.
page-only-expulsions = Nur Ausweisungen werden zusammengezählt; andere Maßnahmen werden als das gezeigt, was sie sind. Anmerkungen und Quellen sind englisch.
page-article = Der ganze Artikel, auf Englisch
page-all-sources = Alle Quellen, auf Englisch
page-every-measure = Alle Maßnahmen mit ihren Quellen
page-column-date = Datum
page-column-who = Wer
page-column-whom = Wen
page-column-how-many = Wie viele
page-column-note = Anmerkung
page-column-confidence = Verlässlichkeit
page-column-sources = Quellen
page-kind-expulsion = Ausweisung
page-kind-accreditation-refused = Akkreditierung verweigert
page-kind-staff-cap = Obergrenze für Personal
page-kind-consulate-closure = Konsulat geschlossen
page-kind-ambassador-recalled = Botschafter zurückgerufen
page-kind-right-reserved = Antwort für später angekündigt
page-kind-other = andere Maßnahme
page-single-source = nur eine Quelle
page-inferred = aus der Summe erschlossen
page-disputed = umstritten: die Quellen widersprechen sich

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
event-2018-03-12-may = May: Russland „höchstwahrscheinlich“ verantwortlich
event-2018-03-13-denial = Russland bestreitet jede Beteiligung
event-2018-03-14-britain = Großbritannien weist 23 russische Diplomaten aus
event-2018-03-14-security-council = UN-Sicherheitsrat befasst sich mit Salisbury
event-2018-03-15-joint-statement = Vier Staaten stützen die britische Einschätzung
event-2018-03-17-russia-britain = Russland weist 23 britische Diplomaten aus
event-2018-03-19-opcw = OPCW-Inspektoren treffen in Großbritannien ein
event-2018-03-20-russians-leave = Die 23 Russen verlassen London
event-2018-03-22-eu = EU-Staaten stehen zu London, Botschafter zurückgerufen
event-2018-03-23-britons-leave = Die 23 Briten verlassen Moskau
event-2018-03-26-wave = Abgestimmte Welle: 22 Länder an einem Tag
event-2018-03-27-five-more = Australien, Moldau, Belgien, Irland und die NATO schließen sich an
event-2018-03-28-montenegro = Montenegro weist aus; weitere Botschafter zurückgerufen
event-2018-03-29-georgia = Georgien weist aus; die Summe erreicht 153
event-2018-03-29-hospital = Krankenhaus: Julia Skripal geht es rasch besser
event-2018-03-29-russia-us = Russland antwortet den Vereinigten Staaten
event-2018-03-29-guterres = UN-Generalsekretär spricht von Lage wie im Kalten Krieg
event-2018-03-30-russia-23 = Russland weist 59 Diplomaten aus 23 Ländern aus
event-2018-03-30-british-cut = Großbritannien soll Personal auf Gleichstand verringern
event-2018-03-30-putin = Kreml: Russland hat keinen diplomatischen Krieg begonnen
event-2018-03-30-recruiting = Moskau wirft US-Diensten Anwerbeversuche vor
event-2018-03-31-number = Moskau beziffert den britischen Abbau: mehr als fünfzig
event-2018-04-01-flights = Aus den USA ausgewiesene Russen landen in Moskau
event-2018-04-02-montenegro = Russland antwortet Montenegro
event-2018-04-03-porton-down = Labor kann die Herkunft des Gifts nicht benennen
event-2018-04-04-belgium-hungary = Russland antwortet Belgien und Ungarn
event-2018-04-04-opcw-vote = OPCW lehnt gemeinsame Untersuchung mit Russland ab
event-2018-04-05-security-council = UN-Sicherheitsrat tagt auf Wunsch Russlands
event-2018-04-06-sergei = Sergej Skripal außer Lebensgefahr
event-2018-04-10-yulia = Julia Skripal hat das Krankenhaus verlassen
event-2018-04-12-opcw = OPCW bestätigt den britischen Befund
event-2018-04-13-georgia = Russland antwortet Georgien, dem letzten offenen Fall
event-2018-05-18-sergei = Sergej Skripal verlässt das Krankenhaus
event-2018-06-07-consulate = Britisches Konsulat in Sankt Petersburg schließt
event-2018-07-08-sturgess = Dawn Sturgess stirbt in Salisbury
event-2018-09-05-charges = Großbritannien klagt zwei Russen an
event-2018-12-28-restoring = Botschafter spricht von Wiederbesetzung der Stellen

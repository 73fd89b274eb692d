### Polski. Zasady i otwarte pytania: docs/translations.md

kicker = Wydalenia w sprawie Skripala · marzec–kwiecień 2018
by-head = Wydaleni Rosjanie
of-head = Wydaleni przez Rosję
no-part = bez udziału
recalled-key = odwołany ambasador
source-line = Źródła wszystkich liczb: expulsions-2018.csv, sources.csv
tile-both = Każdy kafelek: po lewej Rosjanie wydaleni przez kraj, po prawej jego ludzie wydaleni przez Rosję
tile-by = Każdy kafelek: Rosjanie wydaleni przez kraj
tile-of = Każdy kafelek: jego ludzie wydaleni przez Rosję

nato = NATO
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } i { $name }

as-of = Stan na { $date }: { $sentence }
actors-chosen = wybrane kraje ({ $chosen })
actors-eu = { $countries } z { $members } członków UE
actors-nato = { $countries } z { $members } członków NATO
actors-countries = { $countries ->
    [one] { $countries } kraj
    [few] { $countries } kraje
   *[many] { $countries } krajów
}
actors-countries-and-nato = { $countries ->
    [one] { $countries } kraj i NATO
    [few] { $countries } kraje i NATO
   *[many] { $countries } krajów i NATO
}
by-counted = { $actors }: { $people ->
    [0] nie wydalono Rosjan
    [one] wydalono { $people } Rosjanina
    [few] wydalono { $people } Rosjan
   *[many] wydalono { $people } Rosjan
}.
by-counted-until = { $actors }: { $people ->
    [0] nie wydalono Rosjan
    [one] wydalono { $people } Rosjanina
    [few] wydalono { $people } Rosjan
   *[many] wydalono { $people } Rosjan
}.
by-named = { $actors }: { $people ->
    [0] nie wydalono Rosjan
    [one] wydalono { $people } Rosjanina
    [few] wydalono { $people } Rosjan
   *[many] wydalono { $people } Rosjan
}.
by-named-until = { $actors }: { $people ->
    [0] nie wydalono Rosjan
    [one] wydalono { $people } Rosjanina
    [few] wydalono { $people } Rosjan
   *[many] wydalono { $people } Rosjan
}.
by-nobody = nikt nie wydalił Rosjan.
by-nobody-until = nikt jeszcze nie wydalił Rosjan.
answer = W odpowiedzi Rosja wydaliła { $people }.
answer-until = W odpowiedzi Rosja wydaliła { $people }.
answer-nobody = Rosja nikogo nie wydaliła.
answer-nobody-until = Rosja nikogo nie wydaliła.
answer-open = Rosja jeszcze nie odpowiedziała.
answer-recalled = Odwołano ambasadora na konsultacje.
answer-only = { $answer }.
of-countries = Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
} z { $countries ->
    [one] { $countries } kraju
    [few] { $countries } krajów
   *[many] { $countries } krajów
}.
of-countries-until = Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
} z { $countries ->
    [one] { $countries } kraju
    [few] { $countries } krajów
   *[many] { $countries } krajów
}.
of-eu = Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
} z { $countries ->
    [one] { $countries } kraju UE
    [few] { $countries } krajów UE
   *[many] { $countries } krajów UE
}.
of-eu-until = Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
} z { $countries ->
    [one] { $countries } kraju UE
    [few] { $countries } krajów UE
   *[many] { $countries } krajów UE
}.
of-nato = Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
} z { $countries ->
    [one] { $countries } kraju NATO
    [few] { $countries } krajów NATO
   *[many] { $countries } krajów NATO
}.
of-nato-until = Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
} z { $countries ->
    [one] { $countries } kraju NATO
    [few] { $countries } krajów NATO
   *[many] { $countries } krajów NATO
}.
of-chosen = Wybrane kraje ({ $chosen }): Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
}.
of-chosen-until = Wybrane kraje ({ $chosen }): Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
}.
of-named = { $names }: Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
}.
of-named-until = { $names }: Rosja wydaliła { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
}.

reserved = odpowiedź zastrzeżona
not-yet = jeszcze bez odpowiedzi
not-found = nie znaleziono odpowiedzi
reserved-short = zastrzeżona
not-yet-short = jeszcze brak
not-found-short = nie znaleziono

beside = Poza tymi liczbami: { $parts }.
beside-recalled = { $count ->
    [one] { $count } odwołany ambasador
    [few] { $count } odwołanych ambasadorów
   *[many] { $count } odwołanych ambasadorów
}
beside-refused = { $count ->
    [one] { $count } odmowa akredytacji
    [few] { $count } odmowy akredytacji
   *[many] { $count } odmów akredytacji
}
beside-cut = { $posts ->
    [one] ponad { $posts } brytyjskie stanowisko do likwidacji
    [few] ponad { $posts } brytyjskie stanowiska do likwidacji
   *[many] ponad { $posts } brytyjskich stanowisk do likwidacji
}
beside-closed = { $count ->
    [one] { $count } zamknięty konsulat generalny
    [few] { $count } zamknięte konsulaty generalne
   *[many] { $count } zamkniętych konsulatów generalnych
}

largest = Najwięcej: { $countries }.
pair = { $country } – { $by }, w odpowiedzi { $of }
all-answered = Rosja za każdym razem odpowiadała dokładnie tą samą liczbą.
all-answered-but = Rosja za każdym razem odpowiadała dokładnie tą samą liczbą; wyjątki: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Tylko odwołanie ambasadora: { $countries }.
posts-too = { $country }: Rosja nakazała też zlikwidować ponad { $posts ->
    [one] { $posts } stanowisko
    [few] { $posts } stanowiska
   *[many] { $posts } stanowisk
}.

label = { $name }: { $facts }
label-by = { $people ->
    [one] wydalono { $people } Rosjanina
    [few] wydalono { $people } Rosjan
   *[many] wydalono { $people } Rosjan
}
label-of = { $people ->
    [one] Rosja wydaliła { $people } dyplomatę
    [few] Rosja wydaliła { $people } dyplomatów
   *[many] Rosja wydaliła { $people } dyplomatów
}
label-recalled = odwołano ambasadora
label-cut = nakazano zlikwidować ponad { $posts ->
    [one] { $posts } kolejne stanowisko
    [few] { $posts } kolejne stanowiska
   *[many] { $posts } kolejnych stanowisk
}
label-nobody = nikogo nie wydalono
day-between = {", "}
day-by = { $people ->
    [one] wydalono { $people } Rosjanina
    [few] wydalono { $people } Rosjan
   *[many] wydalono { $people } Rosjan
}
day-of = { $people ->
    [one] { $people } przez Rosję
    [few] { $people } przez Rosję
   *[many] { $people } przez Rosję
}

moment-by-one = { $country }: { $people }
moment-by = { $people } przez { $countries ->
    [one] { $countries } kraj
    [few] { $countries } kraje
   *[many] { $countries } krajów
}
moment-by-and-nato = { $people } przez { $countries ->
    [one] { $countries } kraj i NATO
    [few] { $countries } kraje i NATO
   *[many] { $countries } krajów i NATO
}
moment-of-one = { $country }: { $people }
moment-of = { $people } z { $countries ->
    [one] { $countries } kraju
    [few] { $countries } krajów
   *[many] { $countries } krajów
}
moment-of-one-long = Rosja wydala { $people }: { $country }
moment-of-long = Rosja wydala { $people } osób z { $countries ->
    [one] { $countries } kraju
    [few] { $countries } krajów
   *[many] { $countries } krajów
}

line-by = { $people ->
    [one] Wydalono { $people } Rosjanina
    [few] Wydalono { $people } Rosjan
   *[many] Wydalono { $people } Rosjan
} ({ $days })
line-of = Rosja w odpowiedzi wydaliła { $people } ({ $days })
line-refused = { $people ->
    [one] { $people } odmowa akredytacji
    [few] { $people } odmowy akredytacji
   *[many] { $people } odmów akredytacji
} ({ $days })
line-cut = Rosja nakazała zlikwidować ponad { $posts ->
    [one] { $posts } kolejne stanowisko
    [few] { $posts } kolejne stanowiska
   *[many] { $posts } kolejnych stanowisk
} ({ $days })
line-ceiling = Ustalono limit liczebności rosyjskiej misji ({ $days })
line-closed = Zamknięto rosyjski konsulat generalny ({ $days })
line-closed-by-russia = Rosja zamknęła konsulat generalny kraju ({ $days })
line-recalled = Odwołano własnego ambasadora ({ $days })
line-reserved = Rosja zastrzegła sobie prawo do odpowiedzi ({ $days })
line-other = Inny krok: zob. wiersze ({ $days })
line-other-by-russia = Inny krok Rosji: zob. wiersze ({ $days })
line-no-part = Bez udziału
line-no-part-yet = Na razie bez udziału
line-day-by = { $people ->
    [one] Wydalono { $people } Rosjanina
    [few] Wydalono { $people } Rosjan
   *[many] Wydalono { $people } Rosjan
}, dotąd { $total }
line-day-of = { $people ->
    [one] { $people } osoba wydalona przez Rosję
    [few] { $people } osoby wydalone przez Rosję
   *[many] { $people } osób wydalonych przez Rosję
}, dotąd { $total }
line-day-nothing = Tego dnia nic

posts-long = i ponad { $posts } stanowisk mniej
posts-middle = { $posts }+ stanowisk
posts-short = { $posts }+

announcement = { $headline } Poniżej { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[many] { $rows } wierszy
}.
ledger-title = { $rows ->
    [one] { $rows } środek
    [few] { $rows } środki
   *[many] { $rows } środków
} za tymi liczbami

no-country = Kraju „{ $value }” nie ma na tym obrazie; pominięto go.
no-side = „{ $value }” to nie strona (both, by lub of); pokazano obie.
no-group = „{ $value }” to nie grupa (all, eu lub nato); pokazano wszystkich.
no-day = „{ $value }” to nie dzień między { $first } a { $last }; pokazano ostatni dzień.
not-in-eu = { $country }: spoza UE, więc pokazano wszystkich.
not-in-nato = { $country }: spoza NATO, więc pokazano wszystkich.
not-a-theme = „{ $value }” to nie motyw.
not-a-side = „{ $value }” to nie strona.
not-a-group = „{ $value }” to nie grupa.
not-a-day = „{ $value }” to nie dzień.
not-an-input = „{ $value }” to nieznany rodzaj danych.

ui-shown = Co jest pokazane
ui-side = Strona
ui-side-both = Obie strony
ui-side-by = Wydaleni Rosjanie
ui-side-of = Wydaleni przez Rosję
ui-group = Grupa krajów
ui-group-all = Wszystkie kraje
ui-group-eu = Członkowie UE
ui-group-nato = Członkowie NATO
ui-find = Znajdź kraj
ui-find-hint = Znajdź kraj
ui-found = Znalezione kraje
ui-chosen = { $country } (wybrano)
ui-clear = Wyczyść
ui-undo = Cofnij
ui-redo = Ponów
ui-reset = Przywróć
ui-share = Udostępnij
ui-no-dialog = Nie udało się wczytać okna. Sprawdź połączenie i spróbuj ponownie.
ui-play = Start
ui-pause = Pauza
ui-day = Dzień
ui-grid = Kraje jako kafelki, mniej więcej jak na mapie
ui-bars = Kraje jako słupki, najpierw z największą liczbą wydaleń
ui-time = Dni wydaleń lub innych wydarzeń
ui-skip-grid = Pomiń kafelki
ui-skip-bars = Pomiń słupki
ui-skip-time = Pomiń dni
ui-skip-table = Pomiń tabelę
ui-use = Wybierz kafelki lub słupki. Z klawiatury: strzałki, potem Enter.
ui-in-words = Słowami
ui-help = Pomoc
ui-sources = { $count ->
    [one] { $count } źródło
    [few] { $count } źródła
   *[many] { $count } źródeł
}
ui-no-table = Nie udało się wczytać tabeli. Sprawdź połączenie, a potem zamknij i otwórz tę listę.
ui-no-webassembly = Interaktywna grafika wymaga WebAssembly, którego brakuje w tej przeglądarce lub które wyłączono.
ui-not-loaded = Nie udało się wczytać interaktywnej grafiki. Sprawdź połączenie i odśwież stronę.
ui-missing = Interaktywnej grafiki nie ma na serwerze (błąd { $status }). Może pomóc odświeżenie strony.
ui-damaged = Program interaktywnej grafiki jest uszkodzony lub w innej wersji. Może pomóc odświeżenie strony.
ui-not-allowed = Zasady bezpieczeństwa tej strony nie zezwalają na WebAssembly, którego wymaga interaktywna grafika.
ui-stopped = Interaktywna grafika zatrzymała się z powodu błędu. Może pomóc odświeżenie strony.
ui-still = Obraz i tabela pozostają na miejscu.

ui-paper = Każda liczba ze źródłami i ten widok do zbadania: { $address }

## Jak korzystać z tej grafiki

later-help-title = Jak korzystać z tej grafiki
later-help-shows = Co pokazuje
later-help-shows-text = Każdy kafelek to kraj: na jednej połowie Rosjanie, których wydalił, na drugiej jego ludzie wydaleni przez Rosję. Im więcej osób, tym mocniejszy kolor. Słupki podają te same liczby według wielkości, oś czasu według dni, a tabela poniżej każdy środek ze źródłami.
later-help-choose = Wybieranie
later-help-choose-text = Kliknij lub dotknij kafelków, słupków albo dni; wszystko pokazuje wtedy tylko to, co wybrane. Jeszcze raz cofa wybór. Na ekranie dotykowym dotknięcie czegoś wybranego najpierw pokazuje szczegóły, jeśli są zamknięte. Strona, grupa, wyszukiwanie i dzień dalej zawężają obraz.
later-help-return = Udostępnianie i powrót
later-help-return-text = Na osobnej stronie adres zawsze mówi, co widać. Wstecz i Dalej przeglądarki, tak jak Cofnij i Ponów, prowadzą przez wybory.
later-help-settings = Twoje ustawienia
later-help-settings-text = Grafika uwzględnia jasny lub ciemny tryb, kontrast, kolory systemu, rozmiar tekstu i ograniczenie ruchu ustawione w przeglądarce lub systemie.
later-help-keys = Klawisze, gdy fokus jest na kafelku, słupku lub dniu
later-help-tab = następna część; każda ma jeden przystanek i drogę obok
later-help-arrows-key = Strzałki
later-help-arrows = sąsiad w tym kierunku
later-help-row = początek lub koniec wiersza
later-help-ends = pierwsze lub ostatnie w części
later-help-page = kilka naraz
later-help-letters-key = Litery
later-help-letters = następna nazwa, która tak się zaczyna
later-help-enter = wybierz lub cofnij wybór
later-help-escape = zamknij szczegóły, potem wyczyść wybór

## Okno „Udostępnij i osadź” i jego pliki

later-share-title = Udostępnij i osadź
later-close = Zamknij
later-share-copy = Kopiuj
later-share-copy-what = Kopiuj: { $what }
later-share-link = Link
later-share-embed = Osadź
later-share-download = Pobierz
later-share-cite = Cytuj
later-share-this-view = Link do tego widoku
later-share-element = Jako element Twojej strony
later-share-frame = Jako ramka (iframe)
later-share-picture = Jako obraz całości, gdzie nic innego nie działa
later-share-preview = Podgląd
later-share-wide = szerokość { $width } px
later-share-previewed = Grafika taka, jaka będzie na stronie o tej szerokości
later-share-png = Obraz
later-share-svg = Obraz wektorowy
later-share-csv = Pokazane wiersze
later-share-all = Wszystkie wiersze
later-share-json = Pokazane wiersze ze źródłami
later-share-page = Cała grafika w jednym pliku
later-share-made = Tekst do skopiowania
later-share-text = Cytowanie
later-share-bibtex = Cytowanie w formacie BibTeX
later-share-making = Tworzenie pliku …
later-share-saved = Gotowe: { $name }.
later-share-failed = Nie udało się tego utworzyć. Sprawdź połączenie i spróbuj ponownie.
later-share-opaque = Jeśli nic się nie zapisało, ta strona nie pozwala grafice zapisywać plików. Skopiuj wtedy tekst.
later-share-copied = Skopiowano.
later-share-press = Tekst jest zaznaczony: naciśnij { $keys }, aby go skopiować.
later-cite = { $title }. „{ $headline }” { $what }, { $licence }. { $address } (dostęp: { $date }).
later-cite-title = Wydalenia dyplomatów w 2018 roku według krajów
later-cite-what = Interaktywna grafika i zbiór danych
later-cite-view = Widok: { $headline }
later-raster-missing = Nie udało się wczytać programu, który tworzy pliki PNG. Sprawdź połączenie i spróbuj ponownie.
later-raster-damaged = Program, który tworzy pliki PNG, jest uszkodzony lub nie może tu działać.

page-language = Polski
page-languages = Języki
page-title = Wydalenia dyplomatów w 2018 roku według krajów
page-description = Kto i ilu rosyjskich dyplomatów wydalił wiosną 2018 roku i jak odpowiedziała Rosja: interaktywna grafika wszystkich kroków, każdy ze źródłami.
page-heading = Jeden za jednego: kto czyich dyplomatów odesłał do domu
page-standfirst = Po otruciu Siergieja i Julii Skripalów w Salisbury w marcu 2018 roku Wielka Brytania i jej sojusznicy wydalili rosyjskich dyplomatów, a Rosja odpowiedziała. Wybierz kraj, aby zobaczyć, co zrobił, co nastąpiło potem i skąd pochodzi każda liczba.
page-only-expulsions = Sumują się tylko wydalenia; inne kroki pokazano takimi, jakie są. Uwagi i źródła są po angielsku.
page-article = Cały artykuł, po angielsku
page-all-sources = Wszystkie źródła, po angielsku
page-every-measure = Wszystkie kroki ze źródłami
page-column-date = Data
page-column-who = Kto
page-column-whom = Kogo
page-column-how-many = Ilu
page-column-note = Uwaga
page-column-confidence = Pewność
page-column-sources = Źródła
page-kind-expulsion = wydalenie
page-kind-accreditation-refused = odmowa akredytacji
page-kind-staff-cap = limit personelu
page-kind-consulate-closure = zamknięty konsulat
page-kind-ambassador-recalled = odwołany ambasador
page-kind-right-reserved = odpowiedź zapowiedziana na później
page-kind-other = inny krok
page-single-source = jedno źródło
page-inferred = wywnioskowane z sumy
page-disputed = sporne: źródła sobie przeczą

date-digits = 0123456789
date-march = { $day } marca 2018
date-april = { $day } kwietnia 2018
date-march-short = { $day } mar
date-april-short = { $day } kwi

then-MK = Macedonia

event-2018-03-04-attack = Siergiej i Julia Skripalowie otruci w Salisbury
event-2018-03-12-may = May: „wysoce prawdopodobne”, że odpowiada Rosja
event-2018-03-13-denial = Rosja zaprzecza jakiemukolwiek udziałowi
event-2018-03-14-britain = Wielka Brytania wydala 23 rosyjskich dyplomatów
event-2018-03-14-security-council = Rada Bezpieczeństwa ONZ omawia Salisbury
event-2018-03-15-joint-statement = Czworo przywódców popiera brytyjską ocenę
event-2018-03-17-russia-britain = Rosja wydala 23 brytyjskich dyplomatów
event-2018-03-19-opcw = Inspektorzy OPCW przybywają do Wielkiej Brytanii
event-2018-03-20-russians-leave = 23 Rosjan opuszcza Londyn
event-2018-03-22-eu = Przywódcy UE stają po stronie Londynu i odwołują ambasadora
event-2018-03-23-britons-leave = 23 Brytyjczyków opuszcza Moskwę
event-2018-03-26-wave = Skoordynowana fala: 22 kraje jednego dnia
event-2018-03-27-five-more = Dołączają Australia, Mołdawia, Belgia, Irlandia i NATO
event-2018-03-28-montenegro = Czarnogóra wydala; kolejni ambasadorowie odwołani
event-2018-03-29-georgia = Gruzja wydala; łącznie 153
event-2018-03-29-hospital = Szpital: stan Julii Skripal szybko się poprawia
event-2018-03-29-russia-us = Rosja odpowiada Stanom Zjednoczonym
event-2018-03-29-guterres = Szef ONZ mówi o sytuacji jak w zimnej wojnie
event-2018-03-30-russia-23 = Rosja wydala 59 dyplomatów z 23 krajów
event-2018-03-30-british-cut = Wielka Brytania ma zmniejszyć personel do parytetu
event-2018-03-30-putin = Kreml: Rosja nie rozpętała wojny dyplomatycznej
event-2018-03-30-recruiting = Moskwa oskarża służby USA o werbunek
event-2018-03-31-number = Moskwa podaje skalę brytyjskich cięć: ponad pięćdziesiąt
event-2018-04-01-flights = Rosjanie wydaleni z USA lądują w Moskwie
event-2018-04-02-montenegro = Rosja odpowiada Czarnogórze
event-2018-04-03-porton-down = Laboratorium nie potrafi wskazać, gdzie powstał środek
event-2018-04-04-belgium-hungary = Rosja odpowiada Belgii i Węgrom
event-2018-04-04-opcw-vote = OPCW odrzuca wspólne z Rosją dochodzenie
event-2018-04-05-security-council = Rada Bezpieczeństwa ONZ zbiera się na wniosek Rosji
event-2018-04-06-sergei = Stan Siergieja Skripala nie jest już krytyczny
event-2018-04-10-yulia = Julia Skripal opuściła szpital
event-2018-04-12-opcw = OPCW potwierdza brytyjskie ustalenia
event-2018-04-13-georgia = Rosja odpowiada Gruzji, ostatnia otwarta sprawa
event-2018-05-18-sergei = Siergiej Skripal opuszcza szpital
event-2018-06-07-consulate = Brytyjski konsulat w Petersburgu zostaje zamknięty
event-2018-07-08-sturgess = Dawn Sturgess umiera w Salisbury
event-2018-09-05-charges = Wielka Brytania stawia zarzuty dwóm Rosjanom
event-2018-12-28-restoring = Ambasador mówi o odtworzeniu personelu

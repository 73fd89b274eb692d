### Polski. Zasady i otwarte pytania: docs/translations.md

kicker = Wydalenia w sprawie Skripala · marzec–kwiecień 2018
by-head = Wydaleni Rosjanie
of-head = Wydaleni przez Rosję
no-one = nikogo nie wydalono
no-one-of = nikogo nie wydalono
recalled-key = odwołano ambasadora
inferred-key = wywnioskowane z sumy
inferred-fact = { $fact }, wywnioskowane z sumy
inferred-in-total = Wywnioskowane z sumy, nie podano: { $country } ({ $people }).
source-line = Źródła wszystkich liczb: expulsions-2018.csv, sources.csv
tile-both = Lewa połowa: Rosjanie wydaleni przez kraj; prawa: jego dyplomaci wydaleni przez Rosję
tile-by = Każdy kafelek: Rosjanie wydaleni przez kraj
tile-of = Każdy kafelek: dyplomaci kraju wydaleni przez Rosję

nato = NATO
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } i { $name }

as-of = Stan na { $date }: { $sentence }
actors-chosen = { $chosen ->
    [one] { $chosen } wybrany kraj
    [few] { $chosen } wybrane kraje
   *[many] { $chosen } wybranych krajów
}
actors-chosen-and-nato = { $chosen ->
    [one] { $chosen } wybrany kraj i NATO
    [few] { $chosen } wybrane kraje i NATO
   *[many] { $chosen } wybranych krajów i NATO
}
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
none-all = żaden kraj
none-eu = żaden kraj UE
none-nato = żaden kraj NATO
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
by-nobody = { $who } nie wydalił Rosjan.
by-nobody-until = { $who } jeszcze nie wydalił Rosjan.
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
of-named = { $names }: Rosja { $people ->
    [0] nikogo nie wydaliła
    [one] wydaliła { $people } osobę
    [few] wydaliła { $people } osoby
   *[many] wydaliła { $people } osób
}.
of-named-until = { $names }: Rosja { $people ->
    [0] nikogo nie wydaliła
    [one] wydaliła { $people } osobę
    [few] wydaliła { $people } osoby
   *[many] wydaliła { $people } osób
}.

reserved = zastrzeżono prawo odpowiedzi
not-yet = jeszcze bez odpowiedzi
not-found = nie znaleziono odpowiedzi
reserved-short = zastrzeżono
not-yet-short = jeszcze brak
not-found-short = nie znaleziono

beside = Poza sumami: { $parts }.
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
beside-cut = rosyjski nakaz likwidacji ponad { $posts ->
    [one] { $posts } brytyjskiego stanowiska
    [few] { $posts } brytyjskich stanowisk
   *[many] { $posts } brytyjskich stanowisk
}
beside-closed = { $count ->
    [one] nakaz zamknięcia { $count } konsulatu generalnego
    [few] nakazy zamknięcia { $count } konsulatów generalnych
   *[many] nakazy zamknięcia { $count } konsulatów generalnych
}
beside-people = zakazy wjazdu lub inne kroki wobec { $people ->
    [one] { $people } osoby
    [few] { $people } osób
   *[many] { $people } osób
}
beside-other = jeszcze { $count ->
    [one] { $count } krok
    [few] { $count } kroki
   *[many] { $count } kroków
}

largest = Największe liczby: { $countries }.
pair = { $country } ({ $by }, w odpowiedzi { $of })
all-answered = Rosja za każdym razem odpowiadała dokładnie tą samą liczbą.
all-answered-but = Rosja za każdym razem odpowiadała dokładnie tą samą liczbą; wyjątki: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Odwołano ambasadora, nikogo nie wydalono: { $countries }.
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
label-cut = Rosja nakazała zlikwidować ponad { $posts ->
    [one] { $posts } kolejne stanowisko
    [few] { $posts } kolejne stanowiska
   *[many] { $posts } kolejnych stanowisk
}
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
moment-of-one-long = { $country }: Rosja wydala { $people }
moment-of-long = Rosja wydala { $people ->
    [one] { $people } osobę
    [few] { $people } osoby
   *[many] { $people } osób
} z { $countries ->
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
line-refused = Odmówiono akredytacji { $people ->
    [one] { $people } Rosjaninowi
    [few] { $people } Rosjanom
   *[many] { $people } Rosjanom
} ({ $days })
line-cut = Rosja nakazała zlikwidować ponad { $posts ->
    [one] { $posts } kolejne stanowisko
    [few] { $posts } kolejne stanowiska
   *[many] { $posts } kolejnych stanowisk
} ({ $days })
line-ceiling = Ograniczono liczebność rosyjskiej misji ({ $days })
line-closed = Nakazano zamknięcie rosyjskiego konsulatu generalnego ({ $days })
line-closed-by-russia = Rosja nakazała zamknięcie konsulatu generalnego kraju ({ $days })
line-recalled = Odwołano ambasadora na konsultacje ({ $days })
line-reserved = Rosja zastrzegła sobie prawo do odpowiedzi ({ $days })
line-other = Inny krok: zob. tabelę ({ $days })
line-other-by-russia = Inny krok Rosji: zob. tabelę ({ $days })
line-no-one = Nikogo nie wydalono
line-nothing-yet = Na razie żadnych kroków
line-day-by = { $people ->
    [one] Wydalono { $people } Rosjanina
    [few] Wydalono { $people } Rosjan
   *[many] Wydalono { $people } Rosjan
}, dotąd łącznie { $total }
line-day-of = { $people ->
    [one] { $people } osoba wydalona przez Rosję
    [few] { $people } osoby wydalone przez Rosję
   *[many] { $people } osób wydalonych przez Rosję
}, dotąd łącznie { $total }
line-day-nothing = Tego dnia ani kroków, ani wydarzeń

posts-long = i ponad { $posts } stanowisk mniej
posts-middle = { $posts }+ stanowisk
posts-short = { $posts }+

announcement = { $headline } W tabeli { $rows ->
    [one] { $rows } krok
    [few] { $rows } kroki
   *[many] { $rows } kroków
}.
ledger-title = { $rows ->
    [one] { $rows } krok
    [few] { $rows } kroki
   *[many] { $rows } kroków
} za tymi liczbami

no-country = Kraju „{ $value }” nie ma w tej grafice; pominięto go.
no-side = „{ $value }” to nie strona (both, by lub of); pokazano obie.
no-group = „{ $value }” to nie grupa (all, eu lub nato); pokazano wszystkie kraje.
no-day = „{ $value }” to nie dzień od { $first } do { $last }; pokazano ostatni dzień.
not-in-eu = { $country }: wtedy poza UE, więc pokazano wszystkie kraje.
not-in-nato = { $country }: wtedy poza NATO, więc pokazano wszystkie kraje.
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
ui-found = Znalezione kraje
ui-chosen = { $country } (wybrano)
ui-clear = Wyczyść
ui-undo = Cofnij
ui-redo = Ponów
ui-reset = Przywróć
ui-share = Udostępnij
ui-not-there = Nie udało się tego wczytać. Sprawdź połączenie i spróbuj ponownie.
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
ui-use = Wybierz kafelki lub słupki, by filtrować. Klawiatura: strzałki i Enter.
ui-in-words = Jako tekst
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
ui-damaged = Plik programu interaktywnej grafiki jest uszkodzony lub nieaktualny. Może pomóc odświeżenie strony.
ui-not-allowed = Zasady bezpieczeństwa tej strony nie zezwalają na WebAssembly, którego wymaga interaktywna grafika.
ui-stopped = Interaktywna grafika zatrzymała się z powodu błędu. Może pomóc odświeżenie strony.
ui-too-large = Interaktywna grafika jest przy tym rozmiarze pisma za duża dla przeglądarki.
ui-still = Obraz i tabelę nadal można czytać.

ui-paper = Źródła wszystkich liczb i ten widok w sieci: { $address }

## Jak korzystać z tej grafiki

later-help-title = Jak korzystać z tej grafiki
later-help-shows = Co pokazuje
later-help-shows-text = Każdy kafelek to kraj: jedna połowa pokazuje Rosjan, których wydalił, druga jego dyplomatów wydalonych przez Rosję. Mocniejszy kolor oznacza więcej osób. Słupki porządkują te same liczby, oś czasu pokazuje je według dni, a tabela poniżej zawiera każdy krok ze źródłami.
later-help-choose = Wybór
later-help-choose-text = Kliknij kafelki, słupki lub dni albo ich dotknij; wszystko pokazuje wtedy tylko to, co wybrane. Ponowne wybranie elementu usuwa go. Na ekranie dotykowym pierwsze dotknięcie wybranego elementu otwiera jego szczegóły. Strona, grupa, wyszukiwanie i dzień zawężają obraz jeszcze bardziej.
later-help-return = Linki, Wstecz i Cofnij
later-help-return-text = Na własnej stronie grafiki adres internetowy zawsze odpowiada widokowi. Wstecz i Dalej w przeglądarce, tak jak Cofnij i Ponów, prowadzą przez Twoje wybory.
later-help-settings = Twoje ustawienia
later-help-settings-text = Grafika uwzględnia jasny lub ciemny tryb, kontrast, kolory systemu, rozmiar tekstu i ograniczenie ruchu ustawione w przeglądarce lub systemie.
later-help-keys = Klawiatura (gdy fokus jest na kafelku, słupku lub dniu)
later-help-tab = następna sekcja (po jednym przystanku, z linkiem do pominięcia)
later-help-arrows-key = Strzałki
later-help-arrows = najbliższy element w tym kierunku
later-help-row = początek lub koniec wiersza
later-help-ends = pierwszy lub ostatni element sekcji
later-help-page = przeskok o kilka elementów
later-help-letters-key = Litery
later-help-letters = następna nazwa na tę literę
later-help-enter = wybierz lub usuń z wyboru
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
later-share-element = Komponent webowy
later-share-frame = Iframe
later-share-picture = Obraz statyczny (gdzie skrypty i iframe są zablokowane)
later-share-preview = Podgląd
later-share-wide = szerokość { $width } px
later-share-previewed = Grafika przy tej szerokości
later-share-png = Obraz
later-share-svg = Obraz wektorowy
later-share-csv = Pokazane dane
later-share-all = Wszystkie dane
later-share-semicolons = CSV ze średnikami
later-share-json = Pokazane dane ze źródłami
later-share-page = Cała grafika w jednym pliku
later-share-made = Tekst do skopiowania
later-share-text = Cytowanie
later-share-bibtex = Cytowanie w formacie BibTeX
later-share-making = Tworzenie pliku…
later-share-saved = Gotowe: { $name }.
later-share-failed = Nie udało się utworzyć pliku. Sprawdź połączenie i spróbuj ponownie.
later-share-opaque = Jeśli nic się nie zapisało, ta strona blokuje pobieranie. Zamiast tego skopiuj tekst.
later-share-copied = Skopiowano.
later-share-press = Tekst jest zaznaczony: naciśnij { $keys }, aby go skopiować.
later-cite = { $title }. „{ $headline }” { $what }, { $licence }. { $address } (dostęp: { $date }).
later-cite-title = Wydalenia dyplomatów w 2018 roku według krajów
later-cite-what = Interaktywna grafika i zbiór danych
later-cite-view = Widok: { $headline }
later-no-row = Tabela nie pokazuje wiersza { $row }.
later-changed = Zmieniono od pierwszej publikacji: co było tu wcześniej
later-raster-missing = Nie udało się wczytać programu, który tworzy pliki PNG. Sprawdź połączenie i spróbuj ponownie.
later-raster-damaged = Program, który tworzy pliki PNG, jest uszkodzony lub nie może tu działać.

page-language = Polski
page-languages = Języki
page-title = Wydalenia dyplomatów w 2018 roku według krajów
page-description = Kto i ilu rosyjskich dyplomatów wydalił wiosną 2018 roku i jak odpowiedziała Rosja: interaktywna grafika wszystkich kroków, każdy ze źródłami.
page-heading = Jeden za jednego: kto czyich dyplomatów wydalił
page-standfirst = Po otruciu Siergieja i Julii Skripalów w Salisbury w marcu 2018 roku – Rosja zaprzeczyła, by miała z nim cokolwiek wspólnego – Wielka Brytania i jej sojusznicy wydalili rosyjskich dyplomatów, a Rosja odpowiedziała tym samym.
page-hint = Wybierz kraj, aby zobaczyć, co zrobił, co nastąpiło potem i skąd pochodzi każda liczba.
page-only-expulsions = Sumy obejmują tylko wydalenia; inne kroki podano osobno. Uwagi i źródła są po angielsku.
page-article = Cały artykuł, po angielsku
page-all-sources = Wszystkie źródła, po angielsku
page-every-measure = Wszystkie kroki ze źródłami
page-column-date = Data
page-column-who = Kto
page-column-whom = Przeciw komu
page-column-how-many = Liczba
page-more-than = ponad { $number }
page-column-note = Uwaga
page-column-confidence = Pewność
page-column-sources = Źródła
page-kind-expulsion = wydalenie
page-kind-accreditation-refused = odmowa akredytacji
page-kind-staff-cap = ograniczenie personelu
page-kind-staff-cut = nakaz likwidacji stanowisk
page-kind-consulate-closure = nakaz zamknięcia konsulatu
page-kind-ambassador-recalled = odwołano ambasadora
page-kind-right-reserved = zastrzeżono prawo odpowiedzi
page-kind-other = inny krok
page-single-source = jedno źródło
page-inferred = wywnioskowane z sumy
page-disputed = sporne: źródła sobie przeczą
page-day-by-day = Dzień po dniu
page-number-heading = Dlaczego moja gazeta podała { $number }?
page-number-intro = Sumy w prasie różnią się, bo liczą do innego dnia albo kogoś pomijają. Tu widać, co daje każdą liczbę.
page-number-field = Liczba, którą podano w prasie
page-number-find = Szukaj
page-number-on = Tylko { $date }: { $sentence }
page-number-without = Pominięto: { $parties }.
page-number-together = Razem: { $number }.
page-number-none = Żaden prosty wybór nie daje { $number }.
page-number-nearest = Najbliższe: { $numbers }.
page-number-most = Nic z tego, co tu policzono, nie daje więcej niż { $number }.
page-number-not = „{ $value }” to nie liczba całkowita.
page-number-empty = Wpisz liczbę całkowitą.
page-number-plain = Prosty wybór liczy wszystkich, członków UE, członków NATO albo tych spoza UE; do danego dnia albo tylko w jednym dniu; razem z nimi lub bez nich: { $parties }. Wybór, który daje tę samą liczbę, nie musi być tym, co miał na myśli artykuł.
page-number-press = W prasie
page-number-view = Na grafice: { $number }
page-number-exact = Dokładnie
page-number-rounded = Zaokrąglono
page-number-differs = Różni się
page-number-never = Niepotwierdzone
page-number-waves = Inne fale wydaleń
page-kind-mixed = wydalenia i inne kroki
page-number-link = Dlaczego gazety podawały inne liczby

date-digits = 0123456789
date-march = { $day } marca 2018
date-april = { $day } kwietnia 2018
date-march-short = { $day } mar
date-april-short = { $day } kwi

then-MK = Macedonia

event-2018-03-04-attack = Siergiej i Julia Skripalowie otruci w Salisbury
    .description = Były oficer rosyjskiego wywiadu wojskowego, który szpiegował na rzecz Wielkiej Brytanii, i jego córka zostają znalezieni nieprzytomni na ławce w angielskim mieście. Później ustalono, że substancją był środek paralityczno-drgawkowy typu nowiczok.
event-2018-03-12-may = May: „wysoce prawdopodobne”, że odpowiada Rosja
    .description = Premier Wielkiej Brytanii mówi w parlamencie, że środkiem był nowiczok, opracowany w Związku Radzieckim, i daje Moskwie czas na wyjaśnienia do końca następnego dnia.
event-2018-03-13-denial = Rosja zaprzecza, by miała z tym coś wspólnego
    .description = Minister spraw zagranicznych Siergiej Ławrow mówi, że Rosja nie jest winna, prosi o próbki substancji i oświadcza, że bez nich Moskwa nie odpowie na brytyjskie ultimatum.
event-2018-03-14-britain = Wielka Brytania wydala 23 rosyjskich dyplomatów
    .description = Termin minął bez wyjaśnienia, którego żądał Londyn. Wielka Brytania zapowiada wydalenie 23 dyplomatów, których nazywa niezgłoszonymi oficerami wywiadu, i zawiesza kontakty na wysokim szczeblu.
event-2018-03-14-security-council = Rada Bezpieczeństwa ONZ o Salisbury
    .description = Na prośbę Wielkiej Brytanii Rada omawia atak. Wielka Brytania powtarza, że wysoce prawdopodobna jest odpowiedzialność Rosji; Rosja odrzuca oskarżenie.
event-2018-03-15-joint-statement = Czworo przywódców popiera brytyjską ocenę
    .description = Stany Zjednoczone, Francja, Niemcy i Wielka Brytania mówią we wspólnym oświadczeniu, że nie widzą innego wiarygodnego wyjaśnienia.
event-2018-03-17-russia-britain = Rosja wydala 23 brytyjskich dyplomatów
    .description = Moskwa nazywa brytyjskie oskarżenia bezpodstawnymi. Wycofuje też zgodę na brytyjski konsulat generalny w Petersburgu i kończy działalność British Council.
event-2018-03-19-opcw = Inspektorzy OPCW przybywają do Wielkiej Brytanii
    .description = Wielka Brytania zaprosiła zespół Organizacji ds. Zakazu Broni Chemicznej (OPCW) do zbadania substancji. Wyniki mają być za dwa do trzech tygodni.
event-2018-03-20-russians-leave = 23 Rosjan opuszcza Londyn
    .description = Trzy autobusy wiozą wydalonych dyplomatów i ich rodziny z ambasady na lotnisko, dzień przed upływem terminu.
event-2018-03-22-eu = Przywódcy UE popierają Londyn i odwołują ambasadora
    .description = W Brukseli, w nocy na 23 marca, 28 przywódców zgadza się z brytyjską oceną i odwołuje ambasadora UE w Moskwie na konsultacje.
event-2018-03-23-britons-leave = 23 Brytyjczyków opuszcza Moskwę
    .description = Konwój wyjeżdża z ambasady przed upływem rosyjskiego terminu, a grupa dociera do Wielkiej Brytanii tego samego dnia.
event-2018-03-26-wave = 22 kraje jednego dnia wydalają 114 Rosjan
    .description = Stany Zjednoczone, Kanada, Ukraina, Norwegia, Albania, Macedonia i 16 państw UE, które zarzucają Rosji udział, działają wspólnie. Waszyngton nakazuje też zamknięcie rosyjskiego konsulatu w Seattle.
event-2018-03-27-five-more = Dołączają jeszcze cztery kraje i NATO
    .description = Australia, Mołdawia, Belgia i Irlandia wydalają łącznie siedmiu Rosjan. NATO cofa akredytację siedmiu członkom rosyjskiej misji i ogranicza ją do 20 osób.
event-2018-03-28-montenegro = Dołącza Czarnogóra; odwołano kolejnych ambasadorów
    .description = Czarnogóra wydala jednego Rosjanina. Luksemburg, Malta i Słowacja tylko odwołują ambasadorów na konsultacje, jak dzień wcześniej Bułgaria i Portugalia.
event-2018-03-29-georgia = Z Gruzją łączna liczba sięga 153
    .description = Gruzja jest ostatnim z 29 krajów. Wraz z siedmioma wydalonymi przez NATO wydalono 153 Rosjan; na same państwa przypada 146.
event-2018-03-29-hospital = Szpital: stan Julii Skripal szybko się poprawia
    .description = Szpital w Salisbury informuje, że jej stan nie jest już krytyczny. Stan jej ojca pozostaje krytyczny, ale stabilny.
event-2018-03-29-russia-us = Rosja wydala 60 Amerykanów
    .description = Moskwa nakazuje też zamknięcie konsulatu USA w Petersburgu, po zamknięciu własnego w Seattle. Ławrow zapowiada kroki na zasadzie wzajemności, ale nie tylko: każdy inny kraj straci tylu dyplomatów, ilu wydalił.
event-2018-03-29-guterres = Szef ONZ widzi echa zimnej wojny
    .description = Sekretarz generalny António Guterres mówi dziennikarzom, że sytuacja staje się podobna do tej z czasów zimnej wojny.
event-2018-03-30-russia-23 = Rosja wydala 59 osób z 23 krajów
    .description = Szefowie 23 placówek, w tym 16 z państw UE, przyjeżdżają do ministerstwa spraw zagranicznych samochodami z proporczykami i dowiadują się, ilu ich pracowników musi wyjechać; żaden ambasador nie zostaje wydalony. Moskwa nazywa żądania wydalenia Rosjan nieuzasadnionymi. Media piszą o największej od dawna fali wzajemnych wydaleń, na skalę niespotykaną nawet w szczytowym okresie zimnej wojny (uwagi porównują). Moskwa zastrzega sobie prawo do odpowiedzi Belgii, Węgrom, Gruzji i Czarnogórze. Minister spraw zagranicznych Holandii Stef Blok mówi, że to „z pewnością nie jest niespodzianka”, i wzywa Rosję do współpracy w dochodzeniu OPCW.
event-2018-03-30-british-cut = Wielka Brytania ma zmniejszyć personel do parytetu
    .description = Londyn dostaje miesiąc na zmniejszenie personelu w Rosji do liczby, jaką Rosja ma w Wielkiej Brytanii. Brytyjskie MSZ nazywa tę odpowiedź godną ubolewania, ale mówi, że Rosja nadal narusza prawo międzynarodowe.
event-2018-03-30-putin = Kreml: Rosja nie zaczęła wojny dyplomatycznej
    .description = Prezydent Władimir Putin omawia odpowiedzi z rosyjską Radą Bezpieczeństwa. Jego rzecznik Dmitrij Pieskow mówi, że Rosja „nie rozpętała żadnej wojny dyplomatycznej” i „nigdy nie zapoczątkowała żadnej wymiany sankcji”.
event-2018-03-30-recruiting = Moskwa zarzuca służbom USA próby werbunku
    .description = Rosyjskie MSZ mówi o gwałtownym wzroście działań prowokacyjnych i o gorączkowych próbach zwerbowania wydalonych dyplomatów przez amerykańskie służby. Nazywa je cynicznymi i odrażającymi i mówi, że zakończyły się niepowodzeniem.
event-2018-03-31-number = Moskwa: brytyjskie cięcia obejmą nieco ponad 50 osób
    .description = Rzeczniczka ministerstwa spraw zagranicznych podaje liczbę – poza 23 osobami, które już wyjechały. Tego samego wieczoru w Petersburgu opuszczono flagę USA.
event-2018-04-01-flights = Rosjanie wydaleni z USA lądują w Moskwie
    .description = Dwa samoloty przywożą pracowników z Waszyngtonu i Nowego Jorku.
event-2018-04-02-montenegro = Rosja wydala Czarnogórca
    .description = Jeden pracownik ambasady Czarnogóry zostaje uznany za osobę niepożądaną.
event-2018-04-03-porton-down = Laboratorium nie może wskazać, gdzie powstał środek
    .description = Szef brytyjskiego laboratorium Porton Down mówi, że zidentyfikowano nowiczok o jakości wojskowej, prawdopodobnie w zasięgu tylko państwa, ale nie jego dokładne pochodzenie. Rząd, jak mówi, oparł się też na szeregu innych źródeł.
event-2018-04-04-belgium-hungary = Rosja wydala Belga i Węgra
    .description = Z każdej z obu ambasad musi wyjechać jedna osoba.
event-2018-04-04-opcw-vote = OPCW odrzuca wspólne z Rosją dochodzenie
    .description = W radzie wykonawczej OPCW rosyjski wniosek dostaje sześć głosów za i 15 przeciw, przy 17 wstrzymujących się.
event-2018-04-05-security-council = Rada Bezpieczeństwa ONZ zbiera się na wniosek Rosji
    .description = Rosja nazywa brytyjskie oskarżenia „teatrem absurdu”. Wielka Brytania mówi, że Rosja lekkomyślnie igra ze zbiorowym bezpieczeństwem.
event-2018-04-06-sergei = Stan Siergieja Skripala nie jest już krytyczny
    .description = Szpital informuje, że dobrze reaguje on na leczenie i szybko wraca do zdrowia.
event-2018-04-10-yulia = Julia Skripal opuszcza szpital
    .description = Szpital informuje, że wypisano ją dzień wcześniej; zostaje przewieziona w bezpieczne miejsce.
event-2018-04-12-opcw = OPCW potwierdza brytyjskie ustalenia
    .description = Organizacja potwierdza, co to za substancja, nie nazywając jej publicznie i nie mówiąc, kto jej użył.
event-2018-04-13-georgia = Rosja wydala Gruzina – ostatnia odpowiedź
    .description = Pracownik gruzińskiej sekcji interesów w Moskwie musi wyjechać. Na każde wydalenie przez państwo odpowiedziano już tą samą liczbą.
event-2018-05-18-sergei = Siergiej Skripal opuszcza szpital
    .description = Zostaje wypisany dwa i pół miesiąca po ataku.
event-2018-06-07-consulate = Zamknięto brytyjski konsulat w Petersburgu
    .description = Konsulat generalny kończy działalność po 26 latach; jego flagę opuszczono 30 lipca.
event-2018-07-08-sturgess = Dawn Sturgess umiera w Salisbury
    .description = W pobliskim Amesbury zetknęła się ze środkiem paralityczno-drgawkowym tego samego rodzaju. Policja wszczyna śledztwo w sprawie zabójstwa.
event-2018-09-05-charges = Wielka Brytania oskarża dwóch Rosjan
    .description = Prokuratura ujawnia nazwiska dwóch podejrzanych, których premier nazywa oficerami rosyjskiego wywiadu wojskowego. Moskwa odrzuca oskarżenie.
event-2018-12-28-restoring = Ambasador mówi o odtworzeniu personelu
    .description = Rosyjski ambasador w Londynie mówi, że personel będzie odtwarzany od stycznia. Brytyjscy urzędnicy zaprzeczają nowemu porozumieniu.

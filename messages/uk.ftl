### Українська. Правила й відкриті питання: docs/translations.md

kicker = Висилки у справі Скрипалів · березень–квітень 2018
by-head = Вислано росіян
of-head = Вислано Росією
no-part = не долучилися
recalled-key = відкликали посла
source-line = Джерела всіх чисел: expulsions-2018.csv, sources.csv
tile-both = Кожна клітинка: ліворуч — вислані країною росіяни, праворуч — її громадяни, вислані Росією
tile-by = Кожна клітинка: вислані країною росіяни
tile-of = Кожна клітинка: її громадяни, вислані Росією

nato = НАТО
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } і { $name }

as-of = Станом на { $date } — { $sentence }
actors-chosen = вибрані країни ({ $chosen })
actors-eu = { $countries } із { $members } членів ЄС
actors-nato = { $countries } із { $members } членів НАТО
actors-countries = { $countries ->
    [one] { $countries } країна
    [few] { $countries } країни
   *[many] { $countries } країн
}
actors-countries-and-nato = { $countries ->
    [one] { $countries } країна й НАТО
    [few] { $countries } країни й НАТО
   *[many] { $countries } країн і НАТО
}
by-counted = { $actors }: { $people ->
    [0] росіян не вислано
    [one] вислано { $people } росіянина
    [few] вислано { $people } росіян
   *[many] вислано { $people } росіян
}.
by-counted-until = { $actors }: { $people ->
    [0] росіян не вислано
    [one] вислано { $people } росіянина
    [few] вислано { $people } росіян
   *[many] вислано { $people } росіян
}.
by-named = { $actors }: { $people ->
    [0] росіян не вислано
    [one] вислано { $people } росіянина
    [few] вислано { $people } росіян
   *[many] вислано { $people } росіян
}.
by-named-until = { $actors }: { $people ->
    [0] росіян не вислано
    [one] вислано { $people } росіянина
    [few] вислано { $people } росіян
   *[many] вислано { $people } росіян
}.
by-nobody = ніхто не висилав росіян.
by-nobody-until = ніхто ще не висилав росіян.
answer = У відповідь Росія вислала { $people }.
answer-until = У відповідь Росія вислала { $people }.
answer-nobody = Росія нікого не вислала.
answer-nobody-until = Росія нікого не вислала.
answer-open = Росія ще не відповіла.
answer-recalled = Посла відкликано для консультацій.
answer-only = { $answer }.
of-countries = Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
} із { $countries ->
    [one] { $countries } країни
    [few] { $countries } країн
   *[many] { $countries } країн
}.
of-countries-until = Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
} із { $countries ->
    [one] { $countries } країни
    [few] { $countries } країн
   *[many] { $countries } країн
}.
of-eu = Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
} із { $countries ->
    [one] { $countries } країни ЄС
    [few] { $countries } країн ЄС
   *[many] { $countries } країн ЄС
}.
of-eu-until = Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
} із { $countries ->
    [one] { $countries } країни ЄС
    [few] { $countries } країн ЄС
   *[many] { $countries } країн ЄС
}.
of-nato = Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
} із { $countries ->
    [one] { $countries } країни НАТО
    [few] { $countries } країн НАТО
   *[many] { $countries } країн НАТО
}.
of-nato-until = Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
} із { $countries ->
    [one] { $countries } країни НАТО
    [few] { $countries } країн НАТО
   *[many] { $countries } країн НАТО
}.
of-chosen = Вибрані країни ({ $chosen }): Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
}.
of-chosen-until = Вибрані країни ({ $chosen }): Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
}.
of-named = { $names }: Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
}.
of-named-until = { $names }: Росія вислала { $people ->
    [one] { $people } людину
    [few] { $people } людини
   *[many] { $people } людей
}.

reserved = право на відповідь залишено
not-yet = поки без відповіді
not-found = відповіді не знайдено
reserved-short = на потім
not-yet-short = поки немає
not-found-short = не знайдено

beside = Не ввійшло до цих чисел: { $parts }.
beside-recalled = { $count ->
    [one] { $count } відкликаний посол
    [few] { $count } відкликані посли
   *[many] { $count } відкликаних послів
}
beside-refused = { $count ->
    [one] { $count } відмова в акредитації
    [few] { $count } відмови в акредитації
   *[many] { $count } відмов в акредитації
}
beside-cut = { $posts ->
    [one] скорочення понад { $posts } британської посади
    [few] скорочення понад { $posts } британських посад
   *[many] скорочення понад { $posts } британських посад
}
beside-closed = { $count ->
    [one] { $count } закрите генконсульство
    [few] { $count } закриті генконсульства
   *[many] { $count } закритих генконсульств
}

largest = Найбільше: { $countries }.
pair = { $country } — { $by }, у відповідь { $of }
all-answered = Щоразу Росія відповідала рівно тим самим числом.
all-answered-but = Щоразу Росія відповідала рівно тим самим числом; винятки: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Лише відкликали посла: { $countries }.
posts-too = { $country }: Росія також наказала скоротити понад { $posts ->
    [one] { $posts } посаду
    [few] { $posts } посади
   *[many] { $posts } посад
}.

label = { $name }: { $facts }
label-by = { $people ->
    [one] вислано { $people } росіянина
    [few] вислано { $people } росіян
   *[many] вислано { $people } росіян
}
label-of = { $people ->
    [one] Росія вислала { $people } дипломата
    [few] Росія вислала { $people } дипломатів
   *[many] Росія вислала { $people } дипломатів
}
label-recalled = посла відкликано
label-cut = наказано скоротити ще понад { $posts ->
    [one] { $posts } посаду
    [few] { $posts } посади
   *[many] { $posts } посад
}
label-nobody = нікого не вислано
day-between = {", "}
day-by = { $people ->
    [one] вислано { $people } росіянина
    [few] вислано { $people } росіян
   *[many] вислано { $people } росіян
}
day-of = { $people ->
    [one] { $people } — Росією
    [few] { $people } — Росією
   *[many] { $people } — Росією
}

moment-by-one = { $country }: { $people }
moment-by = { $people }, { $countries ->
    [one] { $countries } країна
    [few] { $countries } країни
   *[many] { $countries } країн
}
moment-by-and-nato = { $people }, { $countries ->
    [one] { $countries } країна й НАТО
    [few] { $countries } країни й НАТО
   *[many] { $countries } країн і НАТО
}
moment-of-one = { $country }: { $people }
moment-of = { $people } із { $countries ->
    [one] { $countries } країни
    [few] { $countries } країн
   *[many] { $countries } країн
}
moment-of-one-long = Росія висилає { $people }: { $country }
moment-of-long = Росія висилає { $people } із { $countries ->
    [one] { $countries } країни
    [few] { $countries } країн
   *[many] { $countries } країн
}

line-by = { $people ->
    [one] Вислано { $people } росіянина
    [few] Вислано { $people } росіян
   *[many] Вислано { $people } росіян
} ({ $days })
line-of = Росія у відповідь вислала { $people } ({ $days })
line-refused = { $people ->
    [one] { $people } відмова в акредитації
    [few] { $people } відмови в акредитації
   *[many] { $people } відмов в акредитації
} ({ $days })
line-cut = Росія наказала скоротити ще понад { $posts ->
    [one] { $posts } посаду
    [few] { $posts } посади
   *[many] { $posts } посад
} ({ $days })
line-ceiling = Запроваджено межу чисельності російської місії ({ $days })
line-closed = Закрито російське генконсульство ({ $days })
line-closed-by-russia = Росія закрила генконсульство країни ({ $days })
line-recalled = Відкликано власного посла ({ $days })
line-reserved = Росія залишила за собою право відповісти ({ $days })
line-other = Ще один захід: див. рядки ({ $days })
line-other-by-russia = Ще один захід Росії: див. рядки ({ $days })
line-no-part = Не долучилася
line-no-part-yet = Поки не долучилася
line-day-by = { $people ->
    [one] Вислано { $people } росіянина
    [few] Вислано { $people } росіян
   *[many] Вислано { $people } росіян
}, усього на цей день { $total }
line-day-of = { $people ->
    [one] { $people } вислано Росією
    [few] { $people } вислано Росією
   *[many] { $people } вислано Росією
}, усього на цей день { $total }
line-day-nothing = Цього дня нічого

posts-long = і скорочено понад { $posts } посад
posts-middle = { $posts }+ посад
posts-short = { $posts }+

announcement = { $headline } Нижче { $rows ->
    [one] { $rows } рядок
    [few] { $rows } рядки
   *[many] { $rows } рядків
}.
ledger-title = { $rows ->
    [one] { $rows } захід
    [few] { $rows } заходи
   *[many] { $rows } заходів
} за цими числами

no-country = Країни «{ $value }» на цій картині немає; її пропущено.
no-side = «{ $value }» — не сторона (both, by або of); показано обидві.
no-group = «{ $value }» — не група (all, eu або nato); показано всіх.
no-day = «{ $value }» — не день між { $first } і { $last }; показано останній день.
not-in-eu = { $country }: не член ЄС, тому показано всіх.
not-in-nato = { $country }: не член НАТО, тому показано всіх.
not-a-theme = «{ $value }» — не тема оформлення.
not-a-side = «{ $value }» — не сторона.
not-a-group = «{ $value }» — не група.
not-a-day = «{ $value }» — не день.
not-an-input = «{ $value }» — невідомий вид введення.

ui-shown = Що показано
ui-side = Сторона
ui-side-both = Обидві сторони
ui-side-by = Вислано росіян
ui-side-of = Вислано Росією
ui-group = Група країн
ui-group-all = Усі країни
ui-group-eu = Члени ЄС
ui-group-nato = Члени НАТО
ui-find = Знайти країну
ui-find-hint = Знайти країну
ui-found = Знайдені країни
ui-chosen = { $country } (вибрано)
ui-clear = Очистити
ui-undo = Скасувати
ui-redo = Повторити
ui-reset = Скинути
ui-share = Поділитися
ui-no-dialog = Вікно не вдалося завантажити. Перевірте з’єднання й спробуйте ще раз.
ui-play = Пуск
ui-pause = Пауза
ui-day = День
ui-grid = Країни клітинками, приблизно як на мапі
ui-bars = Країни смугами, спершу з найбільшою кількістю висилок
ui-time = Дні з висилками чи іншими подіями
ui-skip-grid = Пропустити клітинки
ui-skip-bars = Пропустити смуги
ui-skip-time = Пропустити дні
ui-skip-table = Пропустити таблицю
ui-use = Виберіть клітинки чи смуги. З клавіатури: стрілки, потім Enter.
ui-in-words = Словами
ui-help = Довідка
ui-sources = { $count ->
    [one] { $count } джерело
    [few] { $count } джерела
   *[many] { $count } джерел
}
ui-no-table = Таблицю не вдалося завантажити. Перевірте з’єднання, потім закрийте й відкрийте цей список.
ui-no-webassembly = Інтерактивній графіці потрібен WebAssembly, якого в цьому браузері немає або його вимкнено.
ui-not-loaded = Інтерактивну графіку не вдалося завантажити. Перевірте з’єднання й оновіть сторінку.
ui-missing = Інтерактивної графіки немає на сервері (помилка { $status }). Може допомогти оновлення сторінки.
ui-damaged = Програма інтерактивної графіки пошкоджена або іншої версії. Може допомогти оновлення сторінки.
ui-not-allowed = Правила безпеки цієї сторінки не дозволяють WebAssembly, потрібного інтерактивній графіці.
ui-stopped = Інтерактивна графіка зупинилася через помилку. Може допомогти оновлення сторінки.
ui-still = Картина й таблиця лишаються на місці.

ui-paper = Кожне число з джерелами і цей вигляд в інтерактиві: { $address }

## Як користуватися цією графікою

later-help-title = Як користуватися цією графікою
later-help-shows = Що вона показує
later-help-shows-text = Кожна клітинка — країна: на одній половині росіяни, яких вона вислала, на другій її люди, яких вислала Росія. Що більше людей, то сильніший колір. Смуги показують ті самі числа за величиною, часова шкала — за днями, а таблиця внизу — кожен захід із джерелами.
later-help-choose = Вибирати
later-help-choose-text = Клацніть або торкніться клітинок, смуг чи днів; далі все показує лише вибране. Ще раз — вибір знято. На сенсорному екрані дотик до вибраного спершу показує подробиці, якщо вони закриті. Сторона, група, пошук і день звужують картину далі.
later-help-return = Ділитися й повертатися
later-help-return-text = На окремій сторінці адреса завжди називає те, що ви бачите. «Назад» і «Вперед» браузера, як і «Скасувати» та «Повторити», ведуть вашими виборами.
later-help-settings = Ваші налаштування
later-help-settings-text = Графіка зважає на світлий чи темний режим, контраст, кольори системи, розмір тексту та зменшення руху, задані у браузері чи системі.
later-help-keys = Клавіші, коли фокус на клітинці, смузі чи дні
later-help-tab = наступна частина; кожна має одну зупинку й шлях повз неї
later-help-arrows-key = Стрілки
later-help-arrows = сусід у цьому напрямку
later-help-row = початок або кінець рядка
later-help-ends = перше або останнє в частині
later-help-page = кілька за раз
later-help-letters-key = Літери
later-help-letters = наступна назва, що так починається
later-help-enter = вибрати або зняти вибір
later-help-escape = закрити подробиці, потім очистити вибір

## Вікно «Поділитися та вбудувати» і його файли

later-share-title = Поділитися та вбудувати
later-close = Закрити
later-share-copy = Копіювати
later-share-copy-what = Копіювати: { $what }
later-share-link = Посилання
later-share-embed = Вбудувати
later-share-download = Завантажити
later-share-cite = Процитувати
later-share-this-view = Посилання на цей вигляд
later-share-element = Як елемент вашої сторінки
later-share-frame = Як фрейм (iframe)
later-share-picture = Як зображення цілого, де інше неможливе
later-share-preview = Попередній перегляд
later-share-wide = ширина { $width } пікс.
later-share-previewed = Графіка такою, якою вона буде на сторінці цієї ширини
later-share-png = Зображення
later-share-svg = Векторне зображення
later-share-csv = Показані рядки
later-share-all = Усі рядки
later-share-json = Показані рядки з джерелами
later-share-page = Уся графіка одним файлом
later-share-made = Текст для копіювання
later-share-text = Цитування
later-share-bibtex = Цитування у форматі BibTeX
later-share-making = Файл створюється …
later-share-saved = { $name } готово.
later-share-failed = Не вдалося створити. Перевірте з’єднання й спробуйте ще раз.
later-share-opaque = Якщо нічого не збереглося, ця сторінка не дозволяє графіці зберігати файли. Тоді скопіюйте текст.
later-share-copied = Скопійовано.
later-share-press = Текст виділено: натисніть { $keys }, щоб скопіювати.
later-cite = { $title }. «{ $headline }» { $what }, { $licence }. { $address } (дата звернення: { $date }).
later-cite-title = Висилки дипломатів 2018 року за країнами
later-cite-what = Інтерактивна графіка й набір даних
later-cite-view = Вигляд: { $headline }
later-raster-missing = Не вдалося завантажити програму, що створює файли PNG. Перевірте з’єднання й спробуйте ще раз.
later-raster-damaged = Програму, що створює файли PNG, пошкоджено, або тут її запуск заборонено.

page-language = Українська
page-languages = Мови
page-title = Висилки дипломатів 2018 року за країнами
page-description = Хто й скільки російських дипломатів вислав навесні 2018 року та як відповіла Росія: інтерактивна графіка всіх заходів із джерелами.
page-heading = Один за одного: хто чиїх дипломатів відправив додому
page-standfirst = Після отруєння Сергія та Юлії Скрипалів у Солсбері в березні 2018 року Велика Британія та її союзники вислали російських дипломатів, і Росія відповіла. Виберіть країну, щоб побачити, що вона зробила, що було далі та звідки взято кожне число.
page-only-expulsions = Додаються лише висилки; інші заходи показано такими, як вони є. Примітки й джерела англійською.
page-article = Стаття повністю, англійською
page-all-sources = Усі джерела, англійською
page-every-measure = Усі заходи з джерелами
page-column-date = Дата
page-column-who = Хто
page-column-whom = Кого
page-column-how-many = Скільки
page-column-note = Примітка
page-column-confidence = Надійність
page-column-sources = Джерела
page-kind-expulsion = висилка
page-kind-accreditation-refused = відмова в акредитації
page-kind-staff-cap = межа чисельності
page-kind-consulate-closure = закрито консульство
page-kind-ambassador-recalled = відкликано посла
page-kind-right-reserved = відповідь оголошено на потім
page-kind-other = інший захід
page-single-source = одне джерело
page-inferred = виведено із загальної суми
page-disputed = спірно: джерела суперечать одне одному

date-digits = 0123456789
date-march = { $day } березня 2018 р.
date-april = { $day } квітня 2018 р.
date-march-short = { $day } бер.
date-april-short = { $day } квіт.

then-MK = Македонія

event-2018-03-04-attack = Сергія та Юлію Скрипалів отруєно в Солсбері
event-2018-03-12-may = Мей: «дуже ймовірно», що відповідальна Росія
event-2018-03-13-denial = Росія заперечує будь-яку причетність
event-2018-03-14-britain = Велика Британія висилає 23 російських дипломатів
event-2018-03-14-security-council = Рада Безпеки ООН обговорює Солсбері
event-2018-03-15-joint-statement = Четверо лідерів підтримали британську оцінку
event-2018-03-17-russia-britain = Росія висилає 23 британських дипломатів
event-2018-03-19-opcw = Інспектори ОЗХЗ прибули до Британії
event-2018-03-20-russians-leave = 23 росіяни залишають Лондон
event-2018-03-22-eu = Лідери ЄС стали на бік Лондона й відкликали посла
event-2018-03-23-britons-leave = 23 британці залишають Москву
event-2018-03-26-wave = Узгоджена хвиля: 22 країни за день
event-2018-03-27-five-more = Долучилися Австралія, Молдова, Бельгія, Ірландія та НАТО
event-2018-03-28-montenegro = Висилка з Чорногорії; відкликано ще кількох послів
event-2018-03-29-georgia = Висилка з Грузії; усього 153
event-2018-03-29-hospital = Лікарня: стан Юлії Скрипаль швидко поліпшується
event-2018-03-29-russia-us = Росія відповідає Сполученим Штатам
event-2018-03-29-guterres = Генсек ООН говорить про становище, подібне до холодної війни
event-2018-03-30-russia-23 = Росія висилає 59 дипломатів із 23 країн
event-2018-03-30-british-cut = Британії наказано скоротити персонал до паритету
event-2018-03-30-putin = Кремль: Росія не розв’язувала дипломатичної війни
event-2018-03-30-recruiting = Москва звинувачує служби США у вербуванні
event-2018-03-31-number = Москва називає число скорочених британців: понад п’ятдесят
event-2018-04-01-flights = Вислані зі США росіяни прилетіли до Москви
event-2018-04-02-montenegro = Росія відповідає Чорногорії
event-2018-04-03-porton-down = Лабораторія не може сказати, де виготовлено речовину
event-2018-04-04-belgium-hungary = Росія відповідає Бельгії та Угорщині
event-2018-04-04-opcw-vote = ОЗХЗ відхилила спільне з Росією розслідування
event-2018-04-05-security-council = Рада Безпеки ООН засідає на прохання Росії
event-2018-04-06-sergei = Стан Сергія Скрипаля вже не критичний
event-2018-04-10-yulia = Юлію Скрипаль виписано з лікарні
event-2018-04-12-opcw = ОЗХЗ підтвердила висновок Британії
event-2018-04-13-georgia = Росія відповідає Грузії, останній відкритий випадок
event-2018-05-18-sergei = Сергія Скрипаля виписано з лікарні
event-2018-06-07-consulate = Закривається британське консульство в Санкт-Петербурзі
event-2018-07-08-sturgess = У Солсбері померла Дон Стерджес
event-2018-09-05-charges = Британія висуває обвинувачення двом росіянам
event-2018-12-28-restoring = Посол говорить про відновлення персоналу

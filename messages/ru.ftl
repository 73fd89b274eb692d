### Русский. Правила и открытые вопросы: docs/translations.md

kicker = Высылки по делу Скрипалей · март–апрель 2018
by-head = Выслано россиян
of-head = Выслано Россией
no-part = не участвовали
recalled-key = отозвали посла
source-line = Источники всех чисел: expulsions-2018.csv, sources.csv
tile-both = Каждая клетка: слева — высланные страной россияне, справа — её граждане, высланные Россией
tile-by = Каждая клетка: высланные страной россияне
tile-of = Каждая клетка: её граждане, высланные Россией

nato = НАТО
with-article = {""}
article = { $country }
list-comma = { $list }, { $name }
list-last = { $list } и { $name }

as-of = На { $date } — { $sentence }
actors-chosen = выбранные страны ({ $chosen })
actors-eu = { $countries } из { $members } членов ЕС
actors-nato = { $countries } из { $members } членов НАТО
actors-countries = { $countries ->
    [one] { $countries } страна
    [few] { $countries } страны
   *[many] { $countries } стран
}
actors-countries-and-nato = { $countries ->
    [one] { $countries } страна и НАТО
    [few] { $countries } страны и НАТО
   *[many] { $countries } стран и НАТО
}
by-counted = { $actors }: { $people ->
    [0] россияне не высланы
    [one] выслан { $people } россиянин
    [few] высланы { $people } россиянина
   *[many] выслано { $people } россиян
}.
by-counted-until = { $actors }: { $people ->
    [0] россияне не высланы
    [one] выслан { $people } россиянин
    [few] высланы { $people } россиянина
   *[many] выслано { $people } россиян
}.
by-named = { $actors }: { $people ->
    [0] россияне не высланы
    [one] выслан { $people } россиянин
    [few] высланы { $people } россиянина
   *[many] выслано { $people } россиян
}.
by-named-until = { $actors }: { $people ->
    [0] россияне не высланы
    [one] выслан { $people } россиянин
    [few] высланы { $people } россиянина
   *[many] выслано { $people } россиян
}.
by-nobody = никто не высылал россиян.
by-nobody-until = никто ещё не высылал россиян.
answer = В ответ Россия выслала { $people }.
answer-until = В ответ Россия выслала { $people }.
answer-nobody = Россия никого не выслала.
answer-nobody-until = Россия никого не выслала.
answer-open = Россия ещё не ответила.
answer-recalled = Посол отозван для консультаций.
answer-only = { $answer }.
of-countries = Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
} из { $countries ->
    [one] { $countries } страны
    [few] { $countries } стран
   *[many] { $countries } стран
}.
of-countries-until = Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
} из { $countries ->
    [one] { $countries } страны
    [few] { $countries } стран
   *[many] { $countries } стран
}.
of-eu = Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
} из { $countries ->
    [one] { $countries } страны ЕС
    [few] { $countries } стран ЕС
   *[many] { $countries } стран ЕС
}.
of-eu-until = Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
} из { $countries ->
    [one] { $countries } страны ЕС
    [few] { $countries } стран ЕС
   *[many] { $countries } стран ЕС
}.
of-nato = Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
} из { $countries ->
    [one] { $countries } страны НАТО
    [few] { $countries } стран НАТО
   *[many] { $countries } стран НАТО
}.
of-nato-until = Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
} из { $countries ->
    [one] { $countries } страны НАТО
    [few] { $countries } стран НАТО
   *[many] { $countries } стран НАТО
}.
of-chosen = Выбранные страны ({ $chosen }): Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
}.
of-chosen-until = Выбранные страны ({ $chosen }): Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
}.
of-named = { $names }: Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
}.
of-named-until = { $names }: Россия выслала { $people ->
    [one] { $people } человека
    [few] { $people } человека
   *[many] { $people } человек
}.

reserved = право на ответ оставлено
not-yet = пока без ответа
not-found = ответ не найден
reserved-short = на потом
not-yet-short = пока нет
not-found-short = не найден

beside = Не вошло в эти числа: { $parts }.
beside-recalled = { $count ->
    [one] { $count } отозванный посол
    [few] { $count } отозванных посла
   *[many] { $count } отозванных послов
}
beside-refused = { $count ->
    [one] { $count } отказ в аккредитации
    [few] { $count } отказа в аккредитации
   *[many] { $count } отказов в аккредитации
}
beside-cut = { $posts ->
    [one] сокращение более { $posts } британской должности
    [few] сокращение более { $posts } британских должностей
   *[many] сокращение более { $posts } британских должностей
}
beside-closed = { $count ->
    [one] { $count } закрытое генконсульство
    [few] { $count } закрытых генконсульства
   *[many] { $count } закрытых генконсульств
}

largest = Больше всего: { $countries }.
pair = { $country } — { $by }, в ответ { $of }
all-answered = Каждый раз Россия отвечала ровно тем же числом.
all-answered-but = Каждый раз Россия отвечала ровно тем же числом; исключения: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Только отозвали посла: { $countries }.
posts-too = { $country }: Россия также велела сократить более { $posts ->
    [one] { $posts } должности
    [few] { $posts } должностей
   *[many] { $posts } должностей
}.

label = { $name }: { $facts }
label-by = { $people ->
    [one] выслан { $people } россиянин
    [few] высланы { $people } россиянина
   *[many] выслано { $people } россиян
}
label-of = { $people ->
    [one] Россия выслала { $people } дипломата
    [few] Россия выслала { $people } дипломатов
   *[many] Россия выслала { $people } дипломатов
}
label-recalled = посол отозван
label-cut = велено сократить ещё более { $posts ->
    [one] { $posts } должности
    [few] { $posts } должностей
   *[many] { $posts } должностей
}
label-nobody = никто не выслан
day-between = {", "}
day-by = { $people ->
    [one] выслан { $people } россиянин
    [few] высланы { $people } россиянина
   *[many] выслано { $people } россиян
}
day-of = { $people ->
    [one] { $people } — Россией
    [few] { $people } — Россией
   *[many] { $people } — Россией
}

moment-by-one = { $country }: { $people }
moment-by = { $people }, { $countries ->
    [one] { $countries } страна
    [few] { $countries } страны
   *[many] { $countries } стран
}
moment-by-and-nato = { $people }, { $countries ->
    [one] { $countries } страна и НАТО
    [few] { $countries } страны и НАТО
   *[many] { $countries } стран и НАТО
}
moment-of-one = { $country }: { $people }
moment-of = { $people } из { $countries ->
    [one] { $countries } страны
    [few] { $countries } стран
   *[many] { $countries } стран
}
moment-of-one-long = Россия высылает { $people }: { $country }
moment-of-long = Россия высылает { $people } из { $countries ->
    [one] { $countries } страны
    [few] { $countries } стран
   *[many] { $countries } стран
}

line-by = { $people ->
    [one] Выслан { $people } россиянин
    [few] Высланы { $people } россиянина
   *[many] Выслано { $people } россиян
} ({ $days })
line-of = Россия в ответ выслала { $people } ({ $days })
line-refused = { $people ->
    [one] { $people } отказ в аккредитации
    [few] { $people } отказа в аккредитации
   *[many] { $people } отказов в аккредитации
} ({ $days })
line-cut = Россия велела сократить ещё более { $posts ->
    [one] { $posts } должности
    [few] { $posts } должностей
   *[many] { $posts } должностей
} ({ $days })
line-ceiling = Введён предел численности российской миссии ({ $days })
line-closed = Закрыто российское генконсульство ({ $days })
line-closed-by-russia = Россия закрыла генконсульство страны ({ $days })
line-recalled = Отозван собственный посол ({ $days })
line-reserved = Россия оставила за собой право ответить ({ $days })
line-other = Ещё одна мера: см. строки ({ $days })
line-other-by-russia = Ещё одна мера России: см. строки ({ $days })
line-no-part = Не участвует
line-no-part-yet = Пока не участвует
line-day-by = { $people ->
    [one] Выслан { $people } россиянин
    [few] Высланы { $people } россиянина
   *[many] Выслано { $people } россиян
}, всего к этому дню { $total }
line-day-of = { $people ->
    [one] { $people } выслан Россией
    [few] { $people } высланы Россией
   *[many] { $people } выслано Россией
}, всего к этому дню { $total }
line-day-nothing = В этот день ничего

posts-long = и сокращено более { $posts } должностей
posts-middle = { $posts }+ должностей
posts-short = { $posts }+

announcement = { $headline } Ниже { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
}.
ledger-title = { $rows ->
    [one] { $rows } мера
    [few] { $rows } меры
   *[many] { $rows } мер
} за этими числами

no-country = Страны «{ $value }» на этой картине нет; она опущена.
no-side = «{ $value }» — не сторона (both, by или of); показаны обе.
no-group = «{ $value }» — не группа (all, eu или nato); показаны все.
no-day = «{ $value }» — не день между { $first } и { $last }; показан последний день.
not-in-eu = { $country }: не член ЕС, поэтому показаны все.
not-in-nato = { $country }: не член НАТО, поэтому показаны все.
not-a-theme = «{ $value }» — не тема оформления.
not-a-side = «{ $value }» — не сторона.
not-a-group = «{ $value }» — не группа.
not-a-day = «{ $value }» — не день.
not-an-input = «{ $value }» — неизвестный вид ввода.

ui-shown = Что показано
ui-side = Сторона
ui-side-both = Обе стороны
ui-side-by = Выслано россиян
ui-side-of = Выслано Россией
ui-group = Группа стран
ui-group-all = Все страны
ui-group-eu = Члены ЕС
ui-group-nato = Члены НАТО
ui-find = Найти страну
ui-find-hint = Найти страну
ui-found = Найденные страны
ui-chosen = { $country } (выбрано)
ui-clear = Очистить
ui-undo = Отменить
ui-redo = Повторить
ui-reset = Сбросить
ui-share = Поделиться
ui-no-dialog = Окно не удалось загрузить. Проверьте соединение и попробуйте ещё раз.
ui-play = Пуск
ui-pause = Пауза
ui-day = День
ui-grid = Страны клетками, примерно как на карте
ui-bars = Страны столбцами, сначала с наибольшим числом высылок
ui-time = Дни с высылками и другими событиями
ui-skip-grid = Пропустить клетки
ui-skip-bars = Пропустить столбцы
ui-skip-time = Пропустить дни
ui-skip-table = Пропустить таблицу
ui-use = Выберите клетки или столбцы. С клавиатуры: стрелки, затем Enter.
ui-in-words = Словами
ui-help = Справка
ui-sources = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[many] { $count } источников
}
ui-no-table = Таблицу не удалось загрузить. Проверьте соединение, затем закройте и откройте этот список.
ui-no-webassembly = Интерактивной графике нужен WebAssembly, которого в этом браузере нет или он отключён.
ui-not-loaded = Интерактивную графику не удалось загрузить. Проверьте соединение и обновите страницу.
ui-missing = Интерактивной графики нет на сервере (ошибка { $status }). Может помочь обновление страницы.
ui-damaged = Программа интерактивной графики повреждена или другой версии. Может помочь обновление страницы.
ui-not-allowed = Правила безопасности этой страницы не разрешают WebAssembly, нужный интерактивной графике.
ui-stopped = Интерактивная графика остановилась из-за ошибки. Может помочь обновление страницы.
ui-still = Картина и таблица остаются на месте.

ui-paper = Каждое число с источниками и этот вид в интерактиве: { $address }

## Как пользоваться этой графикой

later-help-title = Как пользоваться этой графикой
later-help-shows = Что она показывает
later-help-shows-text = Каждая клетка — страна: на одной половине россияне, которых она выслала, на другой её люди, высланные Россией. Чем больше людей, тем сильнее цвет. Столбцы показывают те же числа по величине, шкала времени — по дням, а таблица внизу — каждую меру с источниками.
later-help-choose = Выбирать
later-help-choose-text = Щёлкните или коснитесь клеток, столбцов или дней; дальше всё показывает только выбранное. Ещё раз — выбор снят. На сенсорном экране касание выбранного сначала показывает подробности, если они закрыты. Сторона, группа, поиск и день сужают картину дальше.
later-help-return = Делиться и возвращаться
later-help-return-text = На отдельной странице адрес всегда называет то, что вы видите. «Назад» и «Вперёд» браузера, как и «Отменить» и «Повторить», ведут по вашим выборам.
later-help-settings = Ваши настройки
later-help-settings-text = Графика учитывает светлый или тёмный режим, контраст, цвета системы, размер текста и уменьшение движения, заданные в браузере или системе.
later-help-keys = Клавиши, когда фокус на клетке, столбце или дне
later-help-tab = следующая часть; у каждой одна остановка и путь мимо неё
later-help-arrows-key = Стрелки
later-help-arrows = сосед в этом направлении
later-help-row = начало или конец строки
later-help-ends = первое или последнее в части
later-help-page = несколько сразу
later-help-letters-key = Буквы
later-help-letters = следующее название, которое так начинается
later-help-enter = выбрать или снять выбор
later-help-escape = закрыть подробности, затем очистить выбор

## Окно «Поделиться и встроить» и его файлы

later-share-title = Поделиться и встроить
later-close = Закрыть
later-share-copy = Копировать
later-share-copy-what = Копировать: { $what }
later-share-link = Ссылка
later-share-embed = Встроить
later-share-download = Скачать
later-share-cite = Процитировать
later-share-this-view = Ссылка на этот вид
later-share-element = Как элемент вашей страницы
later-share-frame = Как фрейм (iframe)
later-share-picture = Как изображение целого, где другое невозможно
later-share-preview = Предварительный просмотр
later-share-wide = ширина { $width } пикс.
later-share-previewed = Графика такой, какой она будет на странице этой ширины
later-share-png = Изображение
later-share-svg = Векторное изображение
later-share-csv = Показанные строки
later-share-all = Все строки
later-share-json = Показанные строки с источниками
later-share-page = Вся графика одним файлом
later-share-made = Текст для копирования
later-share-text = Цитирование
later-share-bibtex = Цитирование в формате BibTeX
later-share-making = Файл создаётся …
later-share-saved = { $name } готово.
later-share-failed = Не удалось создать. Проверьте соединение и попробуйте ещё раз.
later-share-opaque = Если ничего не сохранилось, эта страница не разрешает графике сохранять файлы. Тогда скопируйте текст.
later-share-copied = Скопировано.
later-share-press = Текст выделен: нажмите { $keys }, чтобы скопировать.
later-cite = { $title }. «{ $headline }» { $what }, { $licence }. { $address } (дата обращения: { $date }).
later-cite-title = Высылки дипломатов 2018 года по странам
later-cite-what = Интерактивная графика и набор данных
later-cite-view = Вид: { $headline }
later-raster-missing = Не удалось загрузить программу, которая создаёт файлы PNG. Проверьте соединение и попробуйте ещё раз.
later-raster-damaged = Программа, которая создаёт файлы PNG, повреждена, или её запуск здесь запрещён.

page-language = Русский
page-languages = Языки
page-title = Высылки дипломатов 2018 года по странам
page-description = Кто и сколько российских дипломатов выслал весной 2018 года и как ответила Россия: интерактивная графика всех мер с источниками.
page-heading = Один за одного: кто чьих дипломатов отправил домой
page-standfirst = После отравления Сергея и Юлии Скрипаль в Солсбери в марте 2018 года Великобритания и её союзники выслали российских дипломатов, и Россия ответила. Выберите страну, чтобы увидеть, что она сделала, что за этим последовало и откуда взято каждое число.
page-only-expulsions = Складываются только высылки; другие меры показаны как есть. Примечания и источники на английском.
page-article = Статья целиком, на английском
page-all-sources = Все источники, на английском
page-every-measure = Все меры с источниками
page-column-date = Дата
page-column-who = Кто
page-column-whom = Кого
page-column-how-many = Сколько
page-column-note = Примечание
page-column-confidence = Надёжность
page-column-sources = Источники
page-kind-expulsion = высылка
page-kind-accreditation-refused = отказ в аккредитации
page-kind-staff-cap = предел численности
page-kind-consulate-closure = закрыто консульство
page-kind-ambassador-recalled = отозван посол
page-kind-right-reserved = ответ объявлен на потом
page-kind-other = другая мера
page-single-source = один источник
page-inferred = выведено из общей суммы
page-disputed = спорно: источники противоречат друг другу

date-digits = 0123456789
date-march = { $day } марта 2018 г.
date-april = { $day } апреля 2018 г.
date-march-short = { $day } мар.
date-april-short = { $day } апр.

then-MK = Македония

event-2018-03-04-attack = Сергей и Юлия Скрипаль отравлены в Солсбери
event-2018-03-12-may = Мэй: «весьма вероятно», что ответственна Россия
event-2018-03-13-denial = Россия отрицает какую-либо причастность
event-2018-03-14-britain = Великобритания высылает 23 российских дипломатов
event-2018-03-14-security-council = Совет Безопасности ООН обсуждает Солсбери
event-2018-03-15-joint-statement = Четыре лидера поддержали британскую оценку
event-2018-03-17-russia-britain = Россия высылает 23 британских дипломатов
event-2018-03-19-opcw = Инспекторы ОЗХО прибыли в Великобританию
event-2018-03-20-russians-leave = 23 россиянина покидают Лондон
event-2018-03-22-eu = Лидеры ЕС встали на сторону Лондона и отозвали посла
event-2018-03-23-britons-leave = 23 британца покидают Москву
event-2018-03-26-wave = Согласованная волна: 22 страны за день
event-2018-03-27-five-more = Присоединились Австралия, Молдова, Бельгия, Ирландия и НАТО
event-2018-03-28-montenegro = Высылка из Черногории; отозваны ещё несколько послов
event-2018-03-29-georgia = Высылка из Грузии; всего 153
event-2018-03-29-hospital = Больница: состояние Юлии Скрипаль быстро улучшается
event-2018-03-29-russia-us = Россия отвечает Соединённым Штатам
event-2018-03-29-guterres = Генсек ООН говорит о положении, похожем на холодную войну
event-2018-03-30-russia-23 = Россия высылает 59 дипломатов 23 стран
event-2018-03-30-british-cut = Британии велено сократить персонал до паритета
event-2018-03-30-putin = Кремль: Россия не развязывала дипломатической войны
event-2018-03-30-recruiting = Москва обвиняет спецслужбы США в вербовке
event-2018-03-31-number = Москва называет число сокращаемых британцев: более пятидесяти
event-2018-04-01-flights = Высланные из США россияне прилетели в Москву
event-2018-04-02-montenegro = Россия отвечает Черногории
event-2018-04-03-porton-down = Лаборатория не может сказать, где изготовлено вещество
event-2018-04-04-belgium-hungary = Россия отвечает Бельгии и Венгрии
event-2018-04-04-opcw-vote = ОЗХО отклонила совместное с Россией расследование
event-2018-04-05-security-council = Совет Безопасности ООН заседает по просьбе России
event-2018-04-06-sergei = Состояние Сергея Скрипаля больше не критическое
event-2018-04-10-yulia = Юлия Скрипаль выписана из больницы
event-2018-04-12-opcw = ОЗХО подтвердила вывод Британии
event-2018-04-13-georgia = Россия отвечает Грузии, последний открытый случай
event-2018-05-18-sergei = Сергей Скрипаль выписан из больницы
event-2018-06-07-consulate = Закрывается британское консульство в Санкт-Петербурге
event-2018-07-08-sturgess = В Солсбери умерла Дон Стёрджес
event-2018-09-05-charges = Великобритания предъявляет обвинения двум россиянам
event-2018-12-28-restoring = Посол говорит о восстановлении персонала

### العربية. القواعد والأسئلة المفتوحة: docs/translations.md

kicker = عمليات الطرد في قضية سكريبال · مارس–أبريل ٢٠١٨
by-head = روس مطرودون
of-head = طردتهم روسيا
no-part = لم تشارك
recalled-key = استدعت سفيرها
source-line = كل رقم مع مصادره: expulsions-2018.csv, sources.csv
tile-both = في كل مربع: على اليمين الروس الذين طردتهم الدولة، وعلى اليسار رعاياها الذين طردتهم روسيا
tile-by = في كل مربع: الروس الذين طردتهم الدولة
tile-of = في كل مربع: رعاياها الذين طردتهم روسيا

nato = الناتو
with-article = {""}
article = { $country }
list-comma = { $list }، { $name }
list-last = { $list } و{ $name }

as-of = حتى { $date }: { $sentence }
actors-chosen = الدول المختارة ({ $chosen })
actors-eu = { $countries } من أصل { $members } من أعضاء الاتحاد الأوروبي
actors-nato = { $countries } من أصل { $members } من أعضاء الناتو
actors-countries = { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتان
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
}
actors-countries-and-nato = { $countries ->
    [zero] الناتو
    [one] دولة واحدة والناتو
    [two] دولتان والناتو
    [few] { $countries } دول والناتو
    [many] { $countries } دولة والناتو
   *[other] { $countries } دولة والناتو
}
by-counted = { $actors }: { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
}.
by-counted-until = { $actors }: { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
}.
by-named = { $actors }: { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
}.
by-named-until = { $actors }: { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
}.
by-nobody = لم يُطرد أي روسي.
by-nobody-until = لم يُطرد أي روسي بعد.
answer = وردّت روسيا بطرد { $people }.
answer-until = وردّت روسيا بطرد { $people }.
answer-nobody = لم تطرد روسيا أحدًا.
answer-nobody-until = لم تطرد روسيا أحدًا.
answer-open = لم تكن روسيا قد ردّت.
answer-recalled = استُدعي السفير إلى بلاده.
answer-only = { $answer }.
of-countries = طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
}.
of-countries-until = طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
}.
of-eu = طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
} في الاتحاد الأوروبي.
of-eu-until = طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
} في الاتحاد الأوروبي.
of-nato = طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
} في الناتو.
of-nato-until = طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
} من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
} في الناتو.
of-chosen = الدول المختارة ({ $chosen }): طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}.
of-chosen-until = الدول المختارة ({ $chosen }): طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}.
of-named = { $names }: طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}.
of-named-until = { $names }: طردت روسيا { $people ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}.

reserved = احتُفظ بحق الرد
not-yet = لا رد بعد
not-found = لم يُعثر على رد
reserved-short = احتُفظ بالحق
not-yet-short = لا رد بعد
not-found-short = لم يُعثر عليه

beside = خارج هذه الأرقام: { $parts }.
beside-recalled = { $count ->
    [zero] لا سفير مستدعى
    [one] سفير واحد مستدعى
    [two] سفيران مستدعيان
    [few] { $count } سفراء مستدعون
    [many] { $count } سفيرًا مستدعى
   *[other] { $count } سفير مستدعى
}
beside-refused = { $count ->
    [zero] لا اعتماد مرفوضًا
    [one] اعتماد واحد مرفوض
    [two] اعتمادان مرفوضان
    [few] { $count } اعتمادات مرفوضة
    [many] { $count } اعتمادًا مرفوضًا
   *[other] { $count } اعتماد مرفوض
}
beside-cut = تقليص أكثر من { $posts ->
    [zero] { $posts } وظيفة
    [one] وظيفة واحدة
    [two] وظيفتين
    [few] { $posts } وظائف
    [many] { $posts } وظيفة
   *[other] { $posts } وظيفة
} بريطانية
beside-closed = { $count ->
    [zero] لا قنصلية مغلقة
    [one] قنصلية عامة واحدة مغلقة
    [two] قنصليتان عامتان مغلقتان
    [few] { $count } قنصليات عامة مغلقة
    [many] { $count } قنصلية عامة مغلقة
   *[other] { $count } قنصلية عامة مغلقة
}

largest = الأكبر: { $countries }.
pair = { $country }: { $by }، وفي المقابل { $of }
all-answered = وردّت روسيا كل مرة بالعدد نفسه تمامًا.
all-answered-but = وردّت روسيا كل مرة بالعدد نفسه تمامًا، ما عدا: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = اكتفت باستدعاء سفيرها: { $countries }.
posts-too = { $country }: أمرت روسيا أيضًا بتقليص أكثر من { $posts ->
    [zero] { $posts } وظيفة
    [one] وظيفة واحدة
    [two] وظيفتين
    [few] { $posts } وظائف
    [many] { $posts } وظيفة
   *[other] { $posts } وظيفة
}.

label = { $name }: { $facts }
label-by = { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
}
label-of = { $people ->
    [zero] لم تطرد روسيا أحدًا
    [one] طردت روسيا دبلوماسيًا واحدًا
    [two] طردت روسيا دبلوماسيين اثنين
    [few] طردت روسيا { $people } دبلوماسيين
    [many] طردت روسيا { $people } دبلوماسيًا
   *[other] طردت روسيا { $people } دبلوماسي
}
label-recalled = استُدعي السفير
label-cut = أُمر بتقليص أكثر من { $posts ->
    [zero] { $posts } وظيفة
    [one] وظيفة واحدة
    [two] وظيفتين
    [few] { $posts } وظائف
    [many] { $posts } وظيفة
   *[other] { $posts } وظيفة
} أخرى
label-nobody = لم يُطرد أحد
day-between = {"، "}
day-by = { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
}
day-of = { $people ->
    [zero] { $people } من روسيا
    [one] { $people } من روسيا
    [two] { $people } من روسيا
    [few] { $people } من روسيا
    [many] { $people } من روسيا
   *[other] { $people } من روسيا
}

moment-by-one = { $country }: { $people }
moment-by = { $people } طردتهم { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتان
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
}
moment-by-and-nato = { $countries ->
    [zero] { $people } طردهم الناتو
    [one] { $people } طردتهم دولة واحدة والناتو
    [two] { $people } طردتهم دولتان والناتو
    [few] { $people } طردتهم { $countries } دول والناتو
    [many] { $people } طردتهم { $countries } دولة والناتو
   *[other] { $people } طردتهم { $countries } دولة والناتو
}
moment-of-one = { $country }: { $people }
moment-of = { $people } من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
}
moment-of-one-long = روسيا تطرد { $people }: { $country }
moment-of-long = روسيا تطرد { $people } من { $countries ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $countries } دول
    [many] { $countries } دولة
   *[other] { $countries } دولة
}

line-by = { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
} ({ $days })
line-of = ردّت روسيا بطرد { $people } ({ $days })
line-refused = { $people ->
    [zero] لا اعتماد مرفوضًا
    [one] رُفض اعتماد واحد
    [two] رُفض اعتمادان
    [few] رُفضت { $people } اعتمادات
    [many] رُفض { $people } اعتمادًا
   *[other] رُفض { $people } اعتماد
} ({ $days })
line-cut = أمرت روسيا بتقليص أكثر من { $posts ->
    [zero] { $posts } وظيفة
    [one] وظيفة واحدة
    [two] وظيفتين
    [few] { $posts } وظائف
    [many] { $posts } وظيفة
   *[other] { $posts } وظيفة
} أخرى ({ $days })
line-ceiling = وُضع سقف للبعثة الروسية ({ $days })
line-closed = أُغلقت قنصلية عامة روسية ({ $days })
line-closed-by-russia = أغلقت روسيا قنصلية عامة للدولة ({ $days })
line-recalled = استُدعي سفير الدولة ({ $days })
line-reserved = احتفظت روسيا بحق الرد ({ $days })
line-other = خطوة أخرى: انظر الصفوف ({ $days })
line-other-by-russia = خطوة أخرى من روسيا: انظر الصفوف ({ $days })
line-no-part = لم تشارك
line-no-part-yet = لم تشارك بعد
line-day-by = { $people ->
    [zero] لم يُطرد أي روسي
    [one] طُرد روسي واحد
    [two] طُرد روسيان
    [few] طُرد { $people } روس
    [many] طُرد { $people } روسيًا
   *[other] طُرد { $people } روسي
}، والمجموع حتى ذلك اليوم { $total }
line-day-of = { $people ->
    [zero] لم تطرد روسيا أحدًا
    [one] طردت روسيا شخصًا واحدًا
    [two] طردت روسيا شخصين
    [few] طردت روسيا { $people } أشخاص
    [many] طردت روسيا { $people } شخصًا
   *[other] طردت روسيا { $people } شخص
}، والمجموع حتى ذلك اليوم { $total }
line-day-nothing = لا شيء في هذا اليوم

posts-long = وتقليص أكثر من { $posts } وظيفة
posts-middle = { $posts }+ وظيفة
posts-short = { $posts }+

announcement = { $headline } وأدناه { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}.
ledger-title = { $rows ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $rows } إجراءات
    [many] { $rows } إجراءً
   *[other] { $rows } إجراء
} وراء هذه الأرقام

no-country = لا توجد دولة «{ $value }» في هذه الصورة، فتُركت.
no-side = «{ $value }» ليست جهة (both أو by أو of)، لذا تظهر الجهتان.
no-group = «{ $value }» ليست مجموعة (all أو eu أو nato)، لذا يظهر الجميع.
no-day = «{ $value }» ليس يومًا بين { $first } و{ $last }، لذا يظهر اليوم الأخير.
not-in-eu = { $country }: ليست عضوًا في الاتحاد الأوروبي، لذا يظهر الجميع.
not-in-nato = { $country }: ليست عضوًا في الناتو، لذا يظهر الجميع.
not-a-theme = «{ $value }» ليس نسقًا.
not-a-side = «{ $value }» ليست جهة.
not-a-group = «{ $value }» ليست مجموعة.
not-a-day = «{ $value }» ليس يومًا.
not-an-input = «{ $value }» ليس نوعًا معروفًا من الإدخال.

ui-shown = ما يظهر
ui-side = الجهة
ui-side-both = الجهتان
ui-side-by = روس مطرودون
ui-side-of = طردتهم روسيا
ui-group = مجموعة الدول
ui-group-all = كل الدول
ui-group-eu = الاتحاد الأوروبي
ui-group-nato = أعضاء الناتو
ui-find = ابحث عن دولة
ui-find-hint = ابحث عن دولة
ui-found = الدول الموجودة
ui-chosen = { $country } (مختارة)
ui-clear = مسح
ui-undo = تراجع
ui-redo = إعادة
ui-reset = استعادة
ui-share = مشاركة
ui-no-dialog = تعذّر تحميل نافذة المشاركة. تحقّق من الاتصال ثم حاول مرة أخرى.
ui-play = تشغيل
ui-pause = توقف
ui-day = اليوم
ui-grid = الدول مربعاتٍ في مواضعها التقريبية على الخريطة
ui-bars = الدول أعمدةً، الأكثر طردًا أولًا
ui-time = أيام الطرد وأحداث أخرى
ui-skip-grid = تخطّي المربعات
ui-skip-bars = تخطّي الأعمدة
ui-skip-time = تخطّي الأيام
ui-skip-table = تخطّي الجدول
ui-use = اختر مربعات أو أعمدة. بلوحة المفاتيح: الأسهم ثم Enter.
ui-in-words = بالكلمات
ui-help = مساعدة
ui-sources = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
ui-no-table = تعذّر تحميل الجدول. تحقق من الاتصال ثم أغلق هذه القائمة وافتحها.
ui-no-webassembly = يحتاج الرسم التفاعلي إلى WebAssembly، وهو غير متاح في هذا المتصفح أو معطّل.
ui-not-loaded = تعذّر تحميل الرسم التفاعلي. تحقق من الاتصال ثم أعد تحميل الصفحة.
ui-missing = الرسم التفاعلي غير موجود على الخادم (خطأ { $status }). قد تساعد إعادة تحميل الصفحة.
ui-damaged = برنامج الرسم التفاعلي تالف أو من إصدار آخر. قد تساعد إعادة تحميل الصفحة.
ui-not-allowed = لا تسمح سياسة الأمان في هذه الصفحة بـ WebAssembly الذي يحتاج إليه الرسم التفاعلي.
ui-stopped = توقف الرسم التفاعلي بسبب خطأ. قد تساعد إعادة تحميل الصفحة.
ui-still = الصورة والجدول باقيان.

ui-paper = كل رقم مع مصادره، وهذا العرض للاستكشاف: { $address }

## كيف تستخدم هذا الرسم

later-help-title = كيف تستخدم هذا الرسم
later-help-shows = ما الذي يعرضه
later-help-shows-text = كل مربع دولة: في نصفه الروس الذين طردتهم، وفي نصفه الآخر أفرادها الذين طردتهم روسيا. كلما زاد العدد قوي اللون. تعرض الأعمدة الأعداد نفسها بحسب حجمها، والخط الزمني بحسب الأيام، والجدول في الأسفل كل إجراء مع مصادره.
later-help-choose = الاختيار
later-help-choose-text = انقر أو المس المربعات أو الأعمدة أو الأيام، فيعرض كل شيء ما اخترته فقط. ومرة أخرى يُلغى الاختيار. على شاشة اللمس تعرض لمسة ما هو مختار تفاصيله أولًا إن كانت مغلقة. ويزيد الجانب والمجموعة وحقل البحث واليوم من تضييق الصورة.
later-help-return = المشاركة والعودة
later-help-return-text = في صفحة مستقلة يذكر العنوان دائمًا ما تراه. ويمرّ زرا الرجوع والتقدم في المتصفح، مثل التراجع والإعادة، على اختياراتك.
later-help-settings = إعداداتك
later-help-settings-text = يتبع الرسم الوضع الفاتح أو الداكن والتباين وألوان النظام وحجم النص وتقليل الحركة كما ضبطتها في المتصفح أو النظام.
later-help-keys = المفاتيح حين يكون التركيز على مربع أو عمود أو يوم
later-help-tab = الجزء التالي؛ لكل جزء توقف واحد وطريق لتخطيه
later-help-arrows-key = مفاتيح الأسهم
later-help-arrows = الجار في ذلك الاتجاه
later-help-row = أول الصف أو آخره
later-help-ends = أول الجزء أو آخره
later-help-page = عدة خطوات معًا
later-help-letters-key = الحروف
later-help-letters = الاسم التالي الذي يبدأ بها
later-help-enter = اختيار أو إلغاء الاختيار
later-help-escape = إغلاق التفاصيل ثم إفراغ الاختيار

## نافذة «المشاركة والتضمين» وملفاتها

later-share-title = المشاركة والتضمين
later-close = إغلاق
later-share-copy = نسخ
later-share-copy-what = نسخ: { $what }
later-share-link = الرابط
later-share-embed = التضمين
later-share-download = التنزيل
later-share-cite = الاستشهاد
later-share-this-view = رابط هذا العرض
later-share-element = عنصرًا في صفحتك
later-share-frame = إطارًا (iframe)
later-share-picture = صورةً للرسم كله، حيث لا يصلح غيرها
later-share-preview = معاينة
later-share-wide = العرض { $width } بكسل
later-share-previewed = الرسم كما سيظهر في صفحة بهذا العرض
later-share-png = صورة
later-share-svg = صورة متجهية
later-share-csv = الصفوف الظاهرة
later-share-all = كل الصفوف
later-share-json = الصفوف الظاهرة مع المصادر
later-share-page = الرسم كله في ملف واحد
later-share-made = نص للنسخ
later-share-text = نص الاستشهاد
later-share-bibtex = الاستشهاد بصيغة BibTeX
later-share-making = يجري إنشاء الملف…
later-share-saved = { $name } جاهز.
later-share-failed = تعذّر الإنشاء. تحقّق من الاتصال ثم حاول مرة أخرى.
later-share-opaque = إن لم يُحفظ شيء، فهذه الصفحة لا تسمح للرسم بحفظ الملفات. انسخ النص بدلًا من ذلك.
later-share-copied = تم النسخ.
later-share-press = النص محدّد: اضغط { $keys } لنسخه.
later-cite = { $title }. «{ $headline }» { $what }، { $licence }. { $address } (تاريخ الاطلاع: { $date }).
later-cite-title = طرد الدبلوماسيين عام ٢٠١٨ بحسب الدول
later-cite-what = رسم تفاعلي ومجموعة بيانات
later-cite-view = العرض: { $headline }
later-raster-missing = تعذّر تحميل البرنامج الذي يُنشئ ملفات PNG. تحقّق من الاتصال ثم حاول مرة أخرى.
later-raster-damaged = البرنامج الذي يُنشئ ملفات PNG تالف أو غير مسموح بتشغيله هنا.

page-language = العربية
page-languages = اللغات
page-title = طرد الدبلوماسيين عام ٢٠١٨ بحسب الدول
page-description = من طرد كم من الدبلوماسيين الروس في ربيع ٢٠١٨ وكيف ردّت روسيا: رسم تفاعلي لكل إجراء مع مصادره.
page-heading = واحد بواحد: من أعاد دبلوماسيي من إلى بلادهم
page-standfirst = بعد تسميم سيرغي ويوليا سكريبال في سالزبوري في مارس ٢٠١٨ طردت بريطانيا وحلفاؤها دبلوماسيين روسًا، وردّت روسيا. اختر دولة لترى ما فعلته وما تبعه ومن أين جاء كل رقم.
page-only-expulsions = لا يُجمع إلا الطرد، أما الإجراءات الأخرى فتظهر كما هي. الملاحظات والمصادر بالإنجليزية.
page-article = المقال كاملًا، بالإنجليزية
page-all-sources = كل المصادر، بالإنجليزية
page-every-measure = كل إجراء مع مصادره
page-column-date = التاريخ
page-column-who = من
page-column-whom = ضد من
page-column-how-many = العدد
page-column-note = ملاحظة
page-column-confidence = الموثوقية
page-column-sources = المصادر
page-kind-expulsion = طرد
page-kind-accreditation-refused = رفض اعتماد
page-kind-staff-cap = سقف للموظفين
page-kind-consulate-closure = إغلاق قنصلية
page-kind-ambassador-recalled = استدعاء السفير
page-kind-right-reserved = إعلان رد لاحق
page-kind-other = إجراء آخر
page-single-source = مصدر واحد
page-inferred = مستنتج من المجموع
page-disputed = محل خلاف: المصادر متناقضة

date-digits = ٠١٢٣٤٥٦٧٨٩
date-march = { $day } مارس ٢٠١٨
date-april = { $day } أبريل ٢٠١٨
date-march-short = { $day } مارس
date-april-short = { $day } أبريل

then-MK = مقدونيا

event-2018-03-04-attack = تسميم سيرغي ويوليا سكريبال في سالزبوري
event-2018-03-12-may = ماي: مسؤولية روسيا «مرجّحة جدًا»
event-2018-03-13-denial = روسيا تنفي أي تورط
event-2018-03-14-britain = بريطانيا تطرد ٢٣ دبلوماسيًا روسيًا
event-2018-03-14-security-council = مجلس الأمن الدولي يجتمع بشأن سالزبوري
event-2018-03-15-joint-statement = أربعة قادة يؤيدون التقييم البريطاني
event-2018-03-17-russia-britain = روسيا تطرد ٢٣ دبلوماسيًا بريطانيًا
event-2018-03-19-opcw = مفتشو الأسلحة الكيميائية يصلون إلى بريطانيا
event-2018-03-20-russians-leave = الروس الثلاثة والعشرون يغادرون لندن
event-2018-03-22-eu = قادة الاتحاد الأوروبي يساندون لندن ويستدعون سفيرهم
event-2018-03-23-britons-leave = البريطانيون الثلاثة والعشرون يغادرون موسكو
event-2018-03-26-wave = موجة منسقة: ٢٢ دولة في يوم واحد
event-2018-03-27-five-more = انضمام أستراليا ومولدوفا وبلجيكا وأيرلندا والناتو
event-2018-03-28-montenegro = الجبل الأسود يطرد، واستدعاء سفراء آخرين
event-2018-03-29-georgia = جورجيا تطرد، والمجموع يبلغ ١٥٣
event-2018-03-29-hospital = المستشفى: حالة يوليا سكريبال تتحسن بسرعة
event-2018-03-29-russia-us = روسيا ترد على الولايات المتحدة
event-2018-03-29-guterres = الأمين العام للأمم المتحدة يتحدث عن وضع يشبه الحرب الباردة
event-2018-03-30-russia-23 = روسيا تطرد ٥٩ دبلوماسيًا من ٢٣ دولة
event-2018-03-30-british-cut = مطالبة بريطانيا بتقليص موظفيها إلى التكافؤ
event-2018-03-30-putin = الكرملين: روسيا لم تشن حربًا دبلوماسية
event-2018-03-30-recruiting = موسكو تتهم أجهزة أمريكية بمحاولات تجنيد
event-2018-03-31-number = موسكو تحدد التقليص البريطاني: أكثر من خمسين
event-2018-04-01-flights = الروس المطرودون من الولايات المتحدة يصلون إلى موسكو
event-2018-04-02-montenegro = روسيا ترد على الجبل الأسود
event-2018-04-03-porton-down = مختبر لا يستطيع تحديد مكان صنع المادة
event-2018-04-04-belgium-hungary = روسيا ترد على بلجيكا وهنغاريا
event-2018-04-04-opcw-vote = منظمة حظر الأسلحة الكيميائية ترفض تحقيقًا مشتركًا مع روسيا
event-2018-04-05-security-council = مجلس الأمن الدولي يجتمع بطلب من روسيا
event-2018-04-06-sergei = سيرغي سكريبال لم يعد في حالة حرجة
event-2018-04-10-yulia = يوليا سكريبال غادرت المستشفى
event-2018-04-12-opcw = منظمة حظر الأسلحة الكيميائية تؤكد النتيجة البريطانية
event-2018-04-13-georgia = روسيا ترد على جورجيا، آخر قضية مفتوحة
event-2018-05-18-sergei = سيرغي سكريبال يغادر المستشفى
event-2018-06-07-consulate = إغلاق القنصلية البريطانية في سانت بطرسبرغ
event-2018-07-08-sturgess = وفاة دون ستيرجس في سالزبوري
event-2018-09-05-charges = بريطانيا تتهم روسيين اثنين
event-2018-12-28-restoring = السفير يتحدث عن إعادة الموظفين

### العربية. القواعد والأسئلة المفتوحة: docs/translations.md

kicker = عمليات الطرد في قضية سكريبال · مارس–أبريل ٢٠١٨
by-head = الروس المطرودون
of-head = طردتهم روسيا
no-one = لم تطرد أحدًا
no-one-of = لم يُطرد أحد
recalled-key = استدعت سفيرها
inferred-key = مستنتج من المجموع
inferred-fact = { $fact }، مستنتج من المجموع
inferred-in-total = مستنتج من المجموع ولم يرد في تقرير: { $country } ({ $people }).
source-line = مصادر كل الأرقام: expulsions-2018.csv, sources.csv
tile-both = النصف الأيمن: الروس الذين طردتهم الدولة؛ النصف الأيسر: دبلوماسيوها الذين طردتهم روسيا
tile-by = كل مربع: الروس الذين طردتهم الدولة
tile-of = كل مربع: دبلوماسيو الدولة الذين طردتهم روسيا

nato = الناتو
with-article = {""}
article = { $country }
list-comma = { $list }، { $name }
list-last = { $list } و{ $name }

as-of = حتى { $date }: { $sentence }
actors-chosen = الدول المختارة ({ $chosen })
actors-chosen-and-nato = الدول المختارة ({ $chosen }) والناتو
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
none-all = أي دولة
none-eu = أي دولة في الاتحاد الأوروبي
none-nato = أي دولة في الناتو
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
by-nobody = لم تطرد { $who } أحدًا من الروس.
by-nobody-until = لم تكن { $who } قد طردت أحدًا من الروس.
answer = وردّت روسيا بطرد { $people }.
answer-until = وردّت روسيا بطرد { $people }.
answer-nobody = لم تطرد روسيا أحدًا.
answer-nobody-until = لم تطرد روسيا أحدًا.
answer-open = لم تكن روسيا قد ردّت.
answer-recalled = واستدعت سفيرها للتشاور.
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
of-named = { $names }: { $people ->
    [zero] لم تطرد روسيا أحدًا
    [one] طردت روسيا شخصًا واحدًا
    [two] طردت روسيا شخصين
    [few] طردت روسيا { $people } أشخاص
    [many] طردت روسيا { $people } شخصًا
   *[other] طردت روسيا { $people } شخص
}.
of-named-until = { $names }: { $people ->
    [zero] لم تطرد روسيا أحدًا
    [one] طردت روسيا شخصًا واحدًا
    [two] طردت روسيا شخصين
    [few] طردت روسيا { $people } أشخاص
    [many] طردت روسيا { $people } شخصًا
   *[other] طردت روسيا { $people } شخص
}.

reserved = احتُفظ بحق الرد
not-yet = لا رد بعد
not-found = لم يُعثر على رد
reserved-short = احتُفظ بالحق
not-yet-short = لا رد بعد
not-found-short = لم يُعثر عليه

beside = لم يُحتسب: { $parts }.
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
beside-cut = أمر روسي بتقليص أكثر من { $posts ->
    [zero] { $posts } وظيفة بريطانية
    [one] وظيفة بريطانية واحدة
    [two] وظيفتين بريطانيتين
    [few] { $posts } وظائف بريطانية
    [many] { $posts } وظيفة بريطانية
   *[other] { $posts } وظيفة بريطانية
}
beside-closed = { $count ->
    [zero] لا أمر بإغلاق قنصلية
    [one] أمر بإغلاق قنصلية عامة واحدة
    [two] أمران بإغلاق قنصليتين عامتين
    [few] أوامر بإغلاق { $count } قنصليات عامة
    [many] أوامر بإغلاق { $count } قنصلية عامة
   *[other] أوامر بإغلاق { $count } قنصلية عامة
}
beside-people = حظر دخول أو إجراءات أخرى بحق { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
beside-other = { $count ->
    [zero] لا إجراء آخر
    [one] إجراء آخر
    [two] إجراءان آخران
    [few] { $count } إجراءات أخرى
    [many] { $count } إجراءً آخر
   *[other] { $count } إجراء آخر
}

largest = أكبر الأعداد: { $countries }.
pair = { $country } ({ $by }، وفي المقابل { $of })
all-answered = ردّت روسيا كل مرة بالعدد نفسه تمامًا.
all-answered-but = ردّت روسيا كل مرة بالعدد نفسه تمامًا، ما عدا: { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = استدعت سفيرها ولم تطرد أحدًا: { $countries }.
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
label-recalled = استدعت سفيرها
label-cut = أمرتها روسيا بتقليص أكثر من { $posts ->
    [zero] { $posts } وظيفة أخرى
    [one] وظيفة أخرى واحدة
    [two] وظيفتين أخريين
    [few] { $posts } وظائف أخرى
    [many] { $posts } وظيفة أخرى
   *[other] { $posts } وظيفة أخرى
}
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
moment-of-one-long = { $country }: روسيا تطرد { $people }
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
line-refused = رفض اعتماد { $people ->
    [zero] { $people } روسي
    [one] روسي واحد
    [two] روسيين اثنين
    [few] { $people } روس
    [many] { $people } روسيًا
   *[other] { $people } روسي
} ({ $days })
line-cut = أمرت روسيا بتقليص أكثر من { $posts ->
    [zero] { $posts } وظيفة أخرى
    [one] وظيفة أخرى واحدة
    [two] وظيفتين أخريين
    [few] { $posts } وظائف أخرى
    [many] { $posts } وظيفة أخرى
   *[other] { $posts } وظيفة أخرى
} ({ $days })
line-ceiling = حُدّد سقف لحجم البعثة الروسية ({ $days })
line-closed = أُمر بإغلاق قنصلية عامة روسية ({ $days })
line-closed-by-russia = أمرت روسيا بإغلاق قنصلية عامة للدولة ({ $days })
line-recalled = استدعت سفيرها للتشاور ({ $days })
line-reserved = احتفظت روسيا بحق الرد ({ $days })
line-other = إجراء آخر: انظر الجدول ({ $days })
line-other-by-russia = إجراء آخر من روسيا: انظر الجدول ({ $days })
line-no-one = لم تطرد أحدًا
line-nothing-yet = لا إجراء حتى الآن
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
line-day-nothing = لا إجراءات ولا أحداث في هذا اليوم

posts-long = وتقليص أكثر من { $posts } وظيفة
posts-middle = { $posts }+ وظيفة
posts-short = { $posts }+

announcement = { $headline } وفي الجدول { $rows ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $rows } إجراءات
    [many] { $rows } إجراءً
   *[other] { $rows } إجراء
}.
ledger-title = { $rows ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $rows } إجراءات
    [many] { $rows } إجراءً
   *[other] { $rows } إجراء
} وراء هذه الأرقام

no-country = «{ $value }» ليست دولة في هذا الرسم، فلم تُؤخذ في الحسبان.
no-side = «{ $value }» ليست جهة (both أو by أو of)، لذا تظهر الجهتان.
no-group = «{ $value }» ليست مجموعة (all أو eu أو nato)، لذا تظهر كل الدول.
no-day = «{ $value }» ليس يومًا بين { $first } و{ $last }، لذا يظهر اليوم الأخير.
not-in-eu = { $country }: لم تكن في الاتحاد الأوروبي، لذا تظهر كل الدول.
not-in-nato = { $country }: لم تكن في الناتو، لذا تظهر كل الدول.
not-a-theme = «{ $value }» ليس نسقًا.
not-a-side = «{ $value }» ليست جهة.
not-a-group = «{ $value }» ليست مجموعة.
not-a-day = «{ $value }» ليس يومًا.
not-an-input = «{ $value }» ليس نوعًا معروفًا من الإدخال.

ui-shown = ما يظهر
ui-side = الجهة
ui-side-both = الجهتان
ui-side-by = الروس المطرودون
ui-side-of = طردتهم روسيا
ui-group = مجموعة الدول
ui-group-all = كل الدول
ui-group-eu = الاتحاد الأوروبي
ui-group-nato = أعضاء الناتو
ui-find = ابحث عن دولة
ui-found = الدول الموجودة
ui-chosen = { $country } (مختارة)
ui-clear = مسح
ui-undo = تراجع
ui-redo = إعادة
ui-reset = استعادة
ui-share = مشاركة
ui-not-there = تعذّر التحميل. تحقّق من الاتصال ثم حاول مرة أخرى.
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
ui-use = اختر مربعات أو أعمدة للتصفية. لوحة المفاتيح: الأسهم ثم Enter.
ui-in-words = نصًّا
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
ui-damaged = ملف برنامج الرسم التفاعلي تالف أو قديم. قد تساعد إعادة تحميل الصفحة.
ui-not-allowed = لا تسمح سياسة الأمان في هذه الصفحة بـ WebAssembly الذي يحتاج إليه الرسم التفاعلي.
ui-stopped = توقف الرسم التفاعلي بسبب خطأ. قد تساعد إعادة تحميل الصفحة.
ui-too-large = الرسم التفاعلي أكبر مما يستطيع المتصفح عرضه بهذا الحجم من الخط.
ui-still = لا تزال قراءة الصورة والجدول ممكنة.

ui-paper = مصادر كل الأرقام، وهذا العرض على الإنترنت: { $address }

## كيف تستخدم هذا الرسم

later-help-title = كيف تستخدم هذا الرسم
later-help-shows = ما الذي يعرضه
later-help-shows-text = كل مربع دولة: نصفه الأول للروس الذين طردتهم، ونصفه الآخر لدبلوماسييها الذين طردتهم روسيا. اللون الأقوى يعني عددًا أكبر. ترتّب الأعمدة الأعداد نفسها، ويعرضها الخط الزمني بحسب الأيام، ويضم الجدول أدناه كل إجراء مع مصادره.
later-help-choose = الاختيار
later-help-choose-text = انقر المربعات أو الأعمدة أو الأيام أو المسها، فيعرض كل شيء ما اخترته فقط. ولإزالة عنصر اختره مرة أخرى. على شاشة اللمس تفتح اللمسة الأولى لعنصر مختار تفاصيله. وتزيد الجهة والمجموعة وحقل البحث واليوم من تضييق العرض.
later-help-return = الروابط والرجوع والتراجع
later-help-return-text = في صفحة الرسم نفسه يطابق عنوان الويب العرض دائمًا. ويمرّ زرا الرجوع والتقدم في المتصفح، مثل التراجع والإعادة، على اختياراتك.
later-help-settings = إعداداتك
later-help-settings-text = يتبع الرسم الوضع الفاتح أو الداكن والتباين وألوان النظام وحجم النص وتقليل الحركة كما ضبطتها في المتصفح أو النظام.
later-help-keys = لوحة المفاتيح (حين يكون التركيز على مربع أو عمود أو يوم)
later-help-tab = القسم التالي (توقف واحد لكل قسم، مع رابط لتخطيه)
later-help-arrows-key = مفاتيح الأسهم
later-help-arrows = أقرب عنصر في ذلك الاتجاه
later-help-row = أول الصف أو آخره
later-help-ends = أول عنصر في القسم أو آخره
later-help-page = تجاوز عدة عناصر
later-help-letters-key = الحروف
later-help-letters = الاسم التالي الذي يبدأ بذلك الحرف
later-help-enter = اختيار العنصر أو إزالته من الاختيار
later-help-escape = إغلاق التفاصيل ثم مسح الاختيار

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
later-share-element = مكوّن ويب
later-share-frame = إطار iframe
later-share-picture = صورة ثابتة (حيث تُحجب البرامج النصية وإطارات iframe)
later-share-preview = معاينة
later-share-wide = العرض { $width } بكسل
later-share-previewed = الرسم بهذا العرض
later-share-png = صورة
later-share-svg = صورة متجهية
later-share-csv = البيانات الظاهرة
later-share-all = كل البيانات
later-share-semicolons = CSV بفواصل منقوطة
later-share-json = البيانات الظاهرة مع المصادر
later-share-page = الرسم كله في ملف واحد
later-share-made = نص للنسخ
later-share-text = نص الاستشهاد
later-share-bibtex = الاستشهاد بصيغة BibTeX
later-share-making = يجري إنشاء الملف…
later-share-saved = { $name } جاهز.
later-share-failed = تعذّر إنشاء الملف. تحقّق من الاتصال ثم حاول مرة أخرى.
later-share-opaque = إن لم يُحفظ شيء، فهذه الصفحة تمنع التنزيل. انسخ النص بدلًا من ذلك.
later-share-copied = تم النسخ.
later-share-press = النص محدّد: اضغط { $keys } لنسخه.
later-cite = { $title }. «{ $headline }» { $what }، { $licence }. { $address } (تاريخ الاطلاع: { $date }).
later-cite-title = طرد الدبلوماسيين عام ٢٠١٨ بحسب الدول
later-cite-what = رسم تفاعلي ومجموعة بيانات
later-cite-view = العرض: { $headline }
later-no-row = لا يعرض الجدول الصف { $row }.
later-changed = عُدّل منذ نشره أول مرة: ما كان مكتوبًا هنا قبل ذلك
later-raster-missing = تعذّر تحميل البرنامج الذي يُنشئ ملفات PNG. تحقّق من الاتصال ثم حاول مرة أخرى.
later-raster-damaged = البرنامج الذي يُنشئ ملفات PNG تالف أو غير مسموح بتشغيله هنا.

page-language = العربية
page-languages = اللغات
page-title = طرد الدبلوماسيين عام ٢٠١٨ بحسب الدول
page-description = من طرد كم من الدبلوماسيين الروس في ربيع ٢٠١٨ وكيف ردّت روسيا: رسم تفاعلي لكل إجراء مع مصادره.
page-heading = واحد بواحد: من طرد دبلوماسيي من
page-standfirst = بعد تسميم سيرغي ويوليا سكريبال في سالزبوري في مارس ٢٠١٨، وهو ما نفت روسيا أي ضلوع فيه، طردت بريطانيا وحلفاؤها دبلوماسيين روسًا، وردّت روسيا بالمثل.
page-hint = اختر دولة لترى ما فعلته وما تبعه ومن أين جاء كل رقم.
page-only-expulsions = لا تشمل المجاميع إلا عمليات الطرد، أما الإجراءات الأخرى فمدرجة على حدة. الملاحظات والمصادر بالإنجليزية.
page-article = المقال كاملًا، بالإنجليزية
page-all-sources = كل المصادر، بالإنجليزية
page-every-measure = كل إجراء مع مصادره
page-column-date = التاريخ
page-column-who = من جانب
page-column-whom = ضد
page-column-how-many = العدد
page-more-than = أكثر من { $number }
page-column-note = ملاحظة
page-column-confidence = الموثوقية
page-column-sources = المصادر
page-kind-expulsion = طرد
page-kind-accreditation-refused = رفض اعتماد
page-kind-staff-cap = سقف للموظفين
page-kind-staff-cut = أمر بتقليص وظائف
page-kind-consulate-closure = أمر بإغلاق قنصلية
page-kind-ambassador-recalled = استدعاء السفير للتشاور
page-kind-right-reserved = الاحتفاظ بحق الرد
page-kind-other = إجراء آخر
page-single-source = مصدر واحد
page-inferred = مستنتج من المجموع
page-disputed = محل خلاف: المصادر متناقضة
page-day-by-day = يومًا بيوم
page-number-heading = لماذا ذكرت صحيفتي { $number }؟
page-number-intro = تختلف المجاميع في الأخبار لأنها تُحتسب حتى يوم آخر أو تستثني بعض الأطراف. وهنا ما يعطي كل رقم.
page-number-field = رقم قرأته
page-number-find = بحث
page-number-on = في { $date } وحده: { $sentence }
page-number-without = المستثنى: { $parties }.
page-number-together = المجموع: { $number }.
page-number-none = لا يعطي أي اختيار بسيط { $number }.
page-number-nearest = الأقرب: { $numbers }.
page-number-most = لا شيء مما يُحتسب هنا يعطي أكثر من { $number }.
page-number-not = «{ $value }» ليس عددًا صحيحًا.
page-number-empty = اكتب عددًا صحيحًا.
page-number-plain = تَحسب الاختيارات البسيطة الجميع أو أعضاء الاتحاد الأوروبي أو أعضاء الناتو أو من هم خارج الاتحاد الأوروبي، حتى يوم ما أو في يوم وحده، مع هؤلاء أو من دونهم: { $parties }. وليس كل اختيار يعطي الرقم نفسه هو ما قصده الخبر.
page-number-press = في الصحافة
page-number-view = في الرسم: { $number }
page-number-exact = مطابق
page-number-rounded = مقرّب
page-number-differs = مختلف
page-number-never = غير مؤكد
page-number-waves = موجات طرد أخرى
page-kind-mixed = عمليات طرد وإجراءات أخرى
page-number-link = لماذا ذكرت الصحف أرقامًا أخرى

date-digits = ٠١٢٣٤٥٦٧٨٩
date-march = { $day } مارس ٢٠١٨
date-april = { $day } أبريل ٢٠١٨
date-march-short = { $day } مارس
date-april-short = { $day } أبريل

then-MK = مقدونيا

event-2018-03-04-attack = تسميم سيرغي ويوليا سكريبال في سالزبوري
    .description = عُثر على الضابط السابق في الاستخبارات العسكرية الروسية، الذي كان قد تجسس لصالح بريطانيا، وعلى ابنته فاقدَي الوعي على مقعد في المدينة الإنجليزية. وتبيّن لاحقًا أن المادة عامل أعصاب من نوع نوفيتشوك.
event-2018-03-12-may = ماي: مسؤولية روسيا «مرجّحة جدًا»
    .description = تقول رئيسة الوزراء البريطانية أمام البرلمان إن عامل الأعصاب هو نوفيتشوك الذي طُوّر في الاتحاد السوفيتي، وتمهل موسكو حتى نهاية اليوم التالي لتقديم تفسير.
event-2018-03-13-denial = روسيا تنفي أي ضلوع
    .description = يقول وزير الخارجية سيرغي لافروف إن روسيا ليست مذنبة، ويطلب عينات من المادة، ويقول إن موسكو لن ترد على الإنذار البريطاني من دونها.
event-2018-03-14-britain = بريطانيا تطرد ٢٣ دبلوماسيًا روسيًا
    .description = انقضت المهلة من دون التفسير الذي طلبته لندن. وتعلن بريطانيا أنها ستطرد ٢٣ دبلوماسيًا تصفهم بأنهم ضباط استخبارات غير معلَنين، وتعلّق الاتصالات الرفيعة المستوى.
event-2018-03-14-security-council = مجلس الأمن الدولي يبحث قضية سالزبوري
    .description = بطلب من بريطانيا يناقش المجلس الهجوم. وتكرر بريطانيا أن مسؤولية روسيا مرجّحة جدًا، وترفض روسيا الاتهام.
event-2018-03-15-joint-statement = أربعة قادة يؤيدون التقييم البريطاني
    .description = تقول الولايات المتحدة وفرنسا وألمانيا وبريطانيا في بيان مشترك إنها لا ترى تفسيرًا معقولًا آخر.
event-2018-03-17-russia-britain = روسيا تطرد ٢٣ دبلوماسيًا بريطانيًا
    .description = تصف موسكو الاتهامات البريطانية بأنها لا أساس لها. وتسحب أيضًا موافقتها على القنصلية العامة البريطانية في سانت بطرسبرغ، وتنهي عمل المجلس الثقافي البريطاني.
event-2018-03-19-opcw = مفتشو الأسلحة الكيميائية يصلون إلى بريطانيا
    .description = كانت بريطانيا قد دعت فريقًا من منظمة حظر الأسلحة الكيميائية إلى فحص المادة. ويُنتظر أن تظهر النتائج خلال أسبوعين إلى ثلاثة أسابيع.
event-2018-03-20-russians-leave = الروس الـ٢٣ يغادرون لندن
    .description = تنقل ثلاث حافلات الدبلوماسيين المطرودين وعائلاتهم من السفارة إلى المطار قبل يوم من انتهاء المهلة.
event-2018-03-22-eu = قادة الاتحاد الأوروبي يؤيدون لندن ويستدعون سفيرهم
    .description = في بروكسل، ليلة ٢٣ مارس، يوافق القادة الـ٢٨ على التقييم البريطاني ويستدعون سفير الاتحاد الأوروبي لدى موسكو للتشاور.
event-2018-03-23-britons-leave = البريطانيون الـ٢٣ يغادرون موسكو
    .description = يغادر موكب السفارة قبل انتهاء المهلة الروسية، وتصل المجموعة إلى بريطانيا في اليوم نفسه.
event-2018-03-26-wave = ٢٢ دولة تطرد ١١٤ روسيًا في يوم واحد
    .description = تتحرك معًا الولايات المتحدة وكندا وأوكرانيا والنرويج وألبانيا ومقدونيا و١٦ دولة من الاتحاد الأوروبي، وكلها تتهم روسيا بالضلوع. وتأمر واشنطن أيضًا بإغلاق القنصلية الروسية في سياتل.
event-2018-03-27-five-more = أربع دول أخرى والناتو ينضمون
    .description = تطرد أستراليا ومولدوفا وبلجيكا وأيرلندا معًا سبعة روس. ويسحب الناتو اعتماد سبعة من أعضاء البعثة الروسية ويحدد سقفها بـ٢٠ شخصًا.
event-2018-03-28-montenegro = الجبل الأسود ينضم، واستدعاء سفراء آخرين
    .description = يطرد الجبل الأسود روسيًا واحدًا. وتكتفي لوكسمبورغ ومالطا وسلوفاكيا باستدعاء سفرائها، كما فعلت بلغاريا والبرتغال في اليوم السابق.
event-2018-03-29-georgia = جورجيا ترفع المجموع إلى ١٥٣
    .description = جورجيا آخر الدول الـ٢٩. ومع السبعة الذين طردهم الناتو طُرد ١٥٣ روسيًا، منهم ١٤٦ طردتهم الدول وحدها.
event-2018-03-29-hospital = المستشفى: حالة يوليا سكريبال تتحسن سريعًا
    .description = يقول مستشفى سالزبوري إن حالتها لم تعد حرجة. ولا تزال حالة والدها حرجة لكنها مستقرة.
event-2018-03-29-russia-us = روسيا تطرد ٦٠ أمريكيًا
    .description = وتأمر موسكو أيضًا بإغلاق القنصلية الأمريكية في سانت بطرسبرغ بعد إغلاق قنصليتها في سياتل. ويعلن لافروف إجراءات بالمثل، وليس بالمثل فقط: كل دولة أخرى ستفقد عددًا من الدبلوماسيين مساويًا لعدد من طردتهم.
event-2018-03-29-guterres = الأمين العام للأمم المتحدة يرى أصداء الحرب الباردة
    .description = يقول الأمين العام أنطونيو غوتيريش للصحفيين إن الوضع يصبح شبيهًا بما عاشه العالم خلال الحرب الباردة.
event-2018-03-30-russia-23 = روسيا تطرد ٥٩ شخصًا من ٢٣ دولة
    .description = يصل رؤساء ٢٣ بعثة، ١٦ منها لدول الاتحاد الأوروبي، إلى وزارة الخارجية في سيارات ترفع الأعلام، ويُبلَّغون بعدد موظفيهم الذين يجب أن يغادروا، ولا يُطرد أي سفير. وتصف موسكو المطالبة بطرد الروس بأنها غير مبررة. وتتحدث التقارير عن أكبر موجة طرد متبادل منذ زمن طويل، على نطاق لم يُعرف حتى في ذروة الحرب الباردة (وتقارن الملاحظات ذلك). وتحتفظ موسكو بحق الرد على بلجيكا وهنغاريا وجورجيا والجبل الأسود. ويقول وزير الخارجية الهولندي ستيف بلوك إن ذلك «ليس مفاجأة بالتأكيد»، ويدعو روسيا إلى التعاون مع تحقيق منظمة حظر الأسلحة الكيميائية.
event-2018-03-30-british-cut = مطالبة بريطانيا بتقليص موظفيها إلى عدد الروس
    .description = أُمهلت لندن شهرًا لخفض عدد موظفيها في روسيا إلى العدد الذي لروسيا في بريطانيا. وتصف وزارة الخارجية البريطانية الرد بأنه مؤسف، لكنها تقول إن روسيا لا تزال تنتهك القانون الدولي.
event-2018-03-30-putin = الكرملين: روسيا لم تبدأ حربًا دبلوماسية
    .description = يبحث الرئيس فلاديمير بوتين الردود مع مجلس الأمن الروسي. ويقول المتحدث باسمه ديمتري بيسكوف إن روسيا «لم تشعل أي حرب دبلوماسية» و«لم تبادر قط إلى أي تبادل للعقوبات».
event-2018-03-30-recruiting = موسكو تتهم الأجهزة الأمريكية بمحاولات تجنيد
    .description = تتحدث وزارة الخارجية الروسية عن زيادة حادة في الأعمال الاستفزازية وعن محاولات محمومة من الأجهزة الأمريكية لتجنيد الدبلوماسيين المطرودين. وتصفها بأنها ساخرة ومقززة، وتقول إنها فشلت.
event-2018-03-31-number = موسكو: التقليص البريطاني يزيد قليلًا على ٥٠
    .description = تذكر متحدثة باسم وزارة الخارجية العدد، إضافة إلى ٢٣ غادروا بالفعل. وفي مساء اليوم نفسه يُنزل العلم الأمريكي في سانت بطرسبرغ.
event-2018-04-01-flights = الروس المطرودون من الولايات المتحدة يصلون إلى موسكو
    .description = تعيد رحلتان جويتان الموظفين من واشنطن ونيويورك إلى بلادهم.
event-2018-04-02-montenegro = روسيا تطرد شخصًا من الجبل الأسود
    .description = يُعلَن أحد موظفي سفارة الجبل الأسود شخصًا غير مرغوب فيه.
event-2018-04-03-porton-down = مختبر لا يستطيع تحديد مكان صنع المادة
    .description = يقول رئيس مختبر بورتون داون البريطاني إن المختبر حدّد مادة نوفيتشوك من الدرجة العسكرية، يُرجّح ألا تقدر عليها إلا دولة، لكنه لم يحدد مصدرها الدقيق. ويقول إن الحكومة استعانت أيضًا بعدد من المصادر الأخرى.
event-2018-04-04-belgium-hungary = روسيا تطرد بلجيكيًا وهنغاريًا
    .description = على شخص واحد من كل من السفارتين أن يغادر.
event-2018-04-04-opcw-vote = منظمة حظر الأسلحة ترفض تحقيقًا مشتركًا مع روسيا
    .description = في المجلس التنفيذي لمنظمة حظر الأسلحة الكيميائية ينال المقترح الروسي ستة أصوات مؤيدة و١٥ معارضة، مع امتناع ١٧ عن التصويت.
event-2018-04-05-security-council = مجلس الأمن الدولي ينعقد بطلب من روسيا
    .description = تصف روسيا الاتهامات البريطانية بأنها «مسرح عبث». وتقول بريطانيا إن روسيا تستهتر بالأمن الجماعي.
event-2018-04-06-sergei = حالة سيرغي سكريبال لم تعد حرجة
    .description = يقول المستشفى إنه يستجيب للعلاج جيدًا ويتحسن سريعًا.
event-2018-04-10-yulia = يوليا سكريبال تغادر المستشفى
    .description = يعلن المستشفى أنها خرجت منه في اليوم السابق، وتُنقل إلى مكان آمن.
event-2018-04-12-opcw = منظمة حظر الأسلحة الكيميائية تؤكد النتيجة البريطانية
    .description = تؤكد المنظمة هوية المادة من دون تسميتها علنًا ومن دون أن تقول من استعملها.
event-2018-04-13-georgia = روسيا تطرد جورجيًا، وهو آخر رد منتظر
    .description = على عضو في شعبة رعاية المصالح الجورجية في موسكو أن يغادر. وبذلك رُدّ على كل طرد من جانب دولة بالعدد نفسه.
event-2018-05-18-sergei = سيرغي سكريبال يغادر المستشفى
    .description = يخرج بعد شهرين ونصف من الهجوم.
event-2018-06-07-consulate = إغلاق القنصلية البريطانية في سانت بطرسبرغ
    .description = تنهي القنصلية العامة عملها بعد ٢٦ عامًا، ويُنزل علمها في ٣٠ يوليو.
event-2018-07-08-sturgess = وفاة دون ستورجيس في سالزبوري
    .description = كانت قد تعرضت للنوع نفسه من عوامل الأعصاب في إيمزبري القريبة. وتفتح الشرطة تحقيقًا في جريمة قتل.
event-2018-09-05-charges = بريطانيا توجه الاتهام إلى روسيَّين
    .description = يسمّي الادعاء مشتبهًا بهما تصفهما رئيسة الوزراء بأنهما ضابطان في الاستخبارات العسكرية الروسية. وترفض موسكو الاتهام.
event-2018-12-28-restoring = السفير يتحدث عن إعادة الموظفين
    .description = يقول السفير الروسي في لندن إن أعداد الموظفين ستُعاد اعتبارًا من يناير. وينفي مسؤولون بريطانيون وجود اتفاق جديد.

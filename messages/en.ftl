### Every word for readers, in English; docs/translations.md says how a message becomes text.
### Values are the words with a dollar: a number takes the plural form that its language asks for.

## What a part of the picture is called

kicker = The Skripal expulsions · March–April 2018
by-head = Russians expelled
of-head = Expelled by Russia
no-one = expelled no one
no-one-of = no one expelled
recalled-key = recalled its ambassador
inferred-key = inferred from the total
inferred-fact = { $fact }, inferred from the total
inferred-in-total = Inferred from the total, not reported: { $country } ({ $people }).
source-line = Sources for every number: expulsions-2018.csv, sources.csv
tile-both = Left half: Russians the country expelled; right half: its people expelled by Russia
tile-by = Each tile: Russians the country expelled
tile-of = Each tile: the country’s people expelled by Russia

## Names and lists

nato = NATO
# Codes of the countries that take an article within a sentence.
with-article = GB US NL CZ
article = the { $country }
list-comma = { $list }, { $name }
list-last = { $list } and { $name }

## The headline
## Two sentences, of which one may stand alone; with a day they begin with it and look back from it ("-until").

as-of = By { $date }, { $sentence }
# The subject of a sentence.
actors-chosen = the { $chosen } selected countries
actors-chosen-and-nato = the { $chosen } selected countries and NATO
actors-eu = { $countries } of { $members } EU members
actors-nato = { $countries } of { $members } NATO members
actors-countries = { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
actors-countries-and-nato = { $countries ->
    [one] { $countries } country and NATO
   *[other] { $countries } countries and NATO
}
none-all = no country
none-eu = no EU member
none-nato = no NATO member
# $actors is one of the subjects above, $number how many they are.
by-counted = { $actors } expelled { $people ->
    [0] no Russians
    [one] { $people } Russian
   *[other] { $people } Russians
}.
# $actors, $number, $people
by-counted-until = { $actors } had expelled { $people ->
    [0] no Russians
    [one] { $people } Russian
   *[other] { $people } Russians
}.
# $actors is a list of names.
by-named = { $actors } expelled { $people ->
    [0] no Russians
    [one] { $people } Russian
   *[other] { $people } Russians
}.
by-named-until = { $actors } had expelled { $people ->
    [0] no Russians
    [one] { $people } Russian
   *[other] { $people } Russians
}.
by-nobody = { $who } expelled any Russians.
by-nobody-until = { $who } had expelled any Russians.
answer = Russia expelled { $people } in return.
answer-until = Russia had expelled { $people } in return.
answer-nobody = Russia expelled no one.
answer-nobody-until = Russia had expelled no one.
answer-open = Russia had not responded.
answer-recalled = It recalled its ambassador.
# $answer is one of the three below.
answer-only = { $answer }.
# Whose people Russia expelled.
of-countries = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} from { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}.
of-countries-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} from { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}.
of-eu = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} from { $countries ->
    [one] { $countries } EU member
   *[other] { $countries } EU members
}.
of-eu-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} from { $countries ->
    [one] { $countries } EU member
   *[other] { $countries } EU members
}.
of-nato = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} from { $countries ->
    [one] { $countries } NATO member
   *[other] { $countries } NATO members
}.
of-nato-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} from { $countries ->
    [one] { $countries } NATO member
   *[other] { $countries } NATO members
}.
of-named = Russia expelled { $people ->
    [0] no one
    [one] { $people } person
   *[other] { $people } people
} from { $names }.
of-named-until = Russia had expelled { $people ->
    [0] no one
    [one] { $people } person
   *[other] { $people } people
} from { $names }.

## Why there is no number where Russia's answer would stand

reserved = right to respond reserved
not-yet = no response yet
not-found = no response found
# The same of a bar with little room, below a head that says whose answer: at most 14 letters.
reserved-short = reserved
not-yet-short = none yet
not-found-short = none found

## What stands beside the totals

beside = Not counted: { $parts }.
beside-recalled = { $count ->
    [one] { $count } ambassador recalled
   *[other] { $count } ambassadors recalled
}
beside-refused = { $count ->
    [one] { $count } accreditation refused
   *[other] { $count } accreditations refused
}
beside-cut = { $posts ->
    [one] more than { $posts } British post Russia ordered cut
   *[other] more than { $posts } British posts Russia ordered cut
}
beside-closed = { $count ->
    [one] { $count } consulate general ordered to close
   *[other] { $count } consulates general ordered to close
}
beside-people = entry bans or other measures against { $people ->
    [one] { $people } person
   *[other] { $people } people
}
beside-other = { $count ->
    [one] { $count } further measure
   *[other] { $count } further measures
}

## The picture in words

largest = The largest: { $countries }.
pair = { $country }, { $by } out and { $of } in return
all-answered = Russia matched each number exactly.
all-answered-but = Russia matched each number exactly, except { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Ambassador recalled, no one expelled: { $countries }.
posts-too = Russia also ordered { $country } to cut more than { $posts ->
    [one] { $posts } post
   *[other] { $posts } posts
}.

## The name of a country's control for assistive technology

label = { $name }: { $facts }
label-by = expelled { $people ->
    [one] { $people } Russian
   *[other] { $people } Russians
}
label-of = { $people ->
    [one] { $people } of its diplomats expelled by Russia
   *[other] { $people } of its diplomats expelled by Russia
}
label-recalled = recalled its ambassador
label-cut = ordered by Russia to cut more than { $posts ->
    [one] { $posts } further post
   *[other] { $posts } further posts
}
# The value of the day's slider: the two below, with what stands between them.
day-between = {", "}
day-by = { $people ->
    [one] { $people } Russian expelled
   *[other] { $people } Russians expelled
}
day-of = { $people ->
    [one] { $people } by Russia
   *[other] { $people } by Russia
}

## Moments of the timeline, as short as can be

moment-by-one = { $country } expels { $people }
moment-by = { $people } by { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
moment-by-and-nato = { $people } by { $countries ->
    [one] { $countries } country and NATO
   *[other] { $countries } countries and NATO
}
moment-of-one = { $people } from { $country }
moment-of = { $people } from { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
# Where the place does not tell who expels.
moment-of-one-long = Russia expels { $people } from { $country }
moment-of-long = Russia expels { $people } from { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}

## The readout: lines about a country, each with its days

line-by = Expelled { $people ->
    [one] { $people } Russian
   *[other] { $people } Russians
} ({ $days })
line-of = Russia expelled { $people } in return ({ $days })
line-refused = Refused accreditation to { $people ->
    [one] { $people } Russian
   *[other] { $people } Russians
} ({ $days })
line-cut = Russia ordered more than { $posts ->
    [one] { $posts } further post
   *[other] { $posts } further posts
} cut ({ $days })
line-ceiling = Capped the size of Russia’s mission ({ $days })
line-closed = Ordered a Russian consulate general to close ({ $days })
line-closed-by-russia = Russia ordered one of its consulates general to close ({ $days })
line-recalled = Recalled its ambassador ({ $days })
line-reserved = Russia reserved the right to respond ({ $days })
line-other = Took another measure: see table ({ $days })
line-other-by-russia = Russia took another measure: see table ({ $days })
line-no-one = Expelled no one
line-nothing-yet = No measure so far
# Lines about a day.
line-day-by = { $people ->
    [one] { $people } Russian expelled
   *[other] { $people } Russians expelled
}, { $total } so far
line-day-of = { $people ->
    [one] { $people } expelled by Russia
   *[other] { $people } expelled by Russia
}, { $total } so far
line-day-nothing = No measures or events on this day

## Posts cut on top of the expulsions: three labels, the fullest first

posts-long = plus over { $posts } posts cut
posts-middle = { $posts }+ posts cut
posts-short = { $posts }+ cut

## Said after a change, and above the table

announcement = { $headline } { $rows ->
    [one] { $rows } measure
   *[other] { $rows } measures
} in the table.
ledger-title = { $rows ->
    [one] { $rows } measure
   *[other] { $rows } measures
} behind these numbers

## What could not be understood

no-country = “{ $value }” is not a country in this graphic and was ignored.
no-side = “{ $value }” is not a side (both, by or of); showing both.
no-group = “{ $value }” is not a group (all, eu or nato); showing all countries.
no-day = “{ $value }” is not a day from { $first } to { $last }; showing the last day.
not-in-eu = { $country } was not in the EU, so all countries are shown.
not-in-nato = { $country } was not in NATO, so all countries are shown.
not-a-theme = “{ $value }” is not a theme.
not-a-side = “{ $value }” is not a side.
not-a-group = “{ $value }” is not a group.
not-a-day = “{ $value }” is not a day.
not-an-input = “{ $value }” is not a kind of input.

## What the page's scripts say

ui-shown = What is shown
ui-side = Side
ui-side-both = Both sides
ui-side-by = Russians expelled
ui-side-of = Expelled by Russia
ui-group = Group of countries
ui-group-all = All countries
ui-group-eu = EU members
ui-group-nato = NATO members
ui-find = Find a country
ui-found = Countries found
ui-chosen = { $country } (selected)
ui-clear = Clear
ui-undo = Undo
ui-redo = Redo
ui-reset = Reset
ui-share = Share
ui-not-there = This could not be loaded. Check the connection, then try again.
ui-play = Play
ui-pause = Pause
ui-day = Day
ui-grid = Countries as tiles, placed roughly as on a map
ui-bars = Countries as bars, most expulsions first
ui-time = Days with expulsions or other events
# Ways past each of these three and the table, for the keyboard.
ui-skip-grid = Skip the tiles
ui-skip-bars = Skip the bars
ui-skip-time = Skip the days
ui-skip-table = Skip the table
# How to use it, in one line of at most 75 letters.
ui-use = Select tiles or bars to filter. Keyboard: arrow keys, then Enter.
# Buttons: shows the picture in words; opens the Help panel.
ui-in-words = As text
ui-help = Help
ui-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
ui-no-table = The table could not be loaded. Check the connection, then close and open this list.
# One of these, then "ui-still".
ui-no-webassembly = The interactive graphic needs WebAssembly, which this browser lacks or has switched off.
ui-not-loaded = The interactive graphic could not be loaded. Check the connection, then reload the page.
# $status is a number that servers answer with, such as 404.
ui-missing = The interactive graphic is missing from the server (error { $status }). Reloading the page may help.
ui-damaged = The interactive graphic’s program file is damaged or out of date. Reloading the page may help.
ui-not-allowed = This page’s security policy does not allow WebAssembly, which the interactive graphic needs.
ui-stopped = The interactive graphic stopped because of an error. Reloading the page may help.
ui-too-large = The interactive graphic is too large for a browser at this size of type.
ui-still = The picture and the table can still be read.

# Why it is English that the reader sees, and so in English only.
english-no-language = There is no language “{ $value }” here, so this is English.
english-language-not-loaded = The words in your language could not be loaded, so this is English.

# Below the picture on paper.
ui-paper = Sources for every number, and this view online: { $address }

## The Help panel, loaded when it is asked for

later-help-title = How to use this graphic
later-help-shows = What it shows
later-help-shows-text = Each tile is a country: one half shows the Russians it expelled, the other its own people expelled by Russia. Stronger colour means more people. Bars rank the same numbers, the timeline shows them by day, and the table below lists every measure with its sources.
later-help-choose = Select
later-help-choose-text = Click or tap tiles, bars or days; everything then shows only what you selected. Select it again to remove it. On a touch screen, the first tap on a selected item opens its details. Side, group, search field and day narrow the picture further.
later-help-return = Links, Back and Undo
later-help-return-text = On the graphic’s own page, the web address always matches the view. The browser’s Back and Forward, like Undo and Redo, go through your selections.
later-help-settings = Your settings
later-help-settings-text = The graphic follows the dark or light mode, contrast, system colours, text size and reduced motion set in your browser or system.
later-help-keys = Keyboard (when a tile, bar or day has focus)
later-help-tab = next section (one stop each, with a skip link)
later-help-arrows-key = Arrow keys
later-help-arrows = nearest item in that direction
later-help-row = start or end of the row
later-help-ends = first or last item of the section
later-help-page = jump several items
later-help-letters-key = Letters
later-help-letters = next name beginning with that letter
later-help-enter = select, or remove from the selection
later-help-escape = close the details, then clear the selection

## The dialog “Share and embed” and its files, loaded when they are asked for

later-share-title = Share and embed
later-close = Close
later-share-copy = Copy
later-share-copy-what = Copy: { $what }
later-share-link = Link
later-share-embed = Embed
later-share-download = Download
later-share-cite = Cite
# What each text to copy is.
later-share-this-view = Link to this view
later-share-element = Web component
later-share-frame = Iframe
later-share-picture = Static image (where scripts and iframes are blocked)
later-share-preview = Preview
later-share-wide = { $width } px wide
later-share-previewed = The graphic at this width
# Files; the names of their formats follow.
later-share-png = Image
later-share-svg = Vector image
later-share-csv = Data shown
later-share-all = All data
# The same file for spreadsheets that want semicolons between the cells, as most do where numbers have a decimal comma.
later-share-semicolons = CSV with semicolons
later-share-json = Data shown, with sources
later-share-page = The whole graphic as one file
later-share-made = Text to copy
later-share-text = Citation
later-share-bibtex = Citation as BibTeX
later-share-making = Creating the file…
# $name is the name of a file.
later-share-saved = { $name } is ready.
later-share-failed = The file could not be created. Check the connection, then try again.
later-share-opaque = If nothing was saved, this page blocks downloads. Copy the text instead.
later-share-copied = Copied.
# $keys are keys such as Ctrl+C.
later-share-press = The text is selected: press { $keys } to copy it.
# $headline is what the headline says, one sentence or two; $what is "later-cite-what".
later-cite = { $title }. “{ $headline }” { $what }, { $licence }. { $address } (accessed { $date }).
later-cite-title = The diplomatic expulsions of 2018, country by country
later-cite-what = Interactive graphic and dataset
later-cite-view = View: { $headline }
# Said in the table; $row is the id of a row that the page’s address asks for, such as 2018-03-30-ru-mk.
later-no-row = The table shows no row { $row }.
# Said with the sources of such a row, and leads to its changes.
later-changed = Changed since it was first published: what stood here before
# Said in the place where a PNG file was asked for.
later-raster-missing = The program that creates PNG files could not be loaded. Check the connection, then try again.
later-raster-damaged = The program that creates PNG files is damaged or not allowed to run here.

## The pages built ahead: around the table, and around the graphic in other languages

page-language = English
page-languages = Languages
page-title = The diplomatic expulsions of 2018, country by country
page-description = Who expelled how many Russian diplomats in spring 2018, and how Russia responded: an interactive graphic of every measure, each with its sources.
page-heading = One for one: who expelled whose diplomats
page-standfirst = After the poisoning of Sergei and Yulia Skripal in Salisbury in March 2018, in which Russia denied any involvement, Britain and its allies expelled Russian diplomats, and Russia responded in kind.
page-hint = Select a country to see what it did, what followed, and where each number comes from.
page-only-expulsions = Totals count expulsions only; other measures are listed separately. Notes and sources are in English.
page-article = The whole article, in English
page-all-sources = All sources, in English
page-every-measure = Every measure, with its sources
page-column-date = Date
page-column-who = By
page-column-whom = Against
page-column-how-many = Number
page-more-than = more than { $number }
page-column-note = Note
page-column-confidence = Confidence
page-column-sources = Sources
page-kind-expulsion = expulsion
page-kind-accreditation-refused = accreditation refused
page-kind-staff-cap = staff cap
page-kind-staff-cut = posts ordered cut
page-kind-consulate-closure = consulate ordered to close
page-kind-ambassador-recalled = ambassador recalled
page-kind-right-reserved = right to respond reserved
page-kind-other = other measure
page-single-source = single source
page-inferred = inferred from the total
page-disputed = disputed: sources contradict each other
page-day-by-day = Day by day
page-number-heading = Why did my paper say { $number }?
page-number-intro = Totals in the news differ because they count up to another day, or leave some parties out. Here is what gives each number.
page-number-field = A number you read
page-number-find = Look it up
page-number-on = On { $date } alone: { $sentence }
page-number-without = Left out: { $parties }.
page-number-together = Together: { $number }.
page-number-none = No plain selection gives { $number }.
page-number-nearest = The nearest: { $numbers }.
page-number-most = Nothing counted here gives more than { $number }.
page-number-not = “{ $value }” is not a whole number.
page-number-empty = Type a whole number.
page-number-plain = Plain selections count all parties, EU members, NATO members or those outside the EU; up to a day, or on one alone; with or without { $parties }. One that gives the same number need not be what a report meant.
page-number-press = In the press
page-number-view = In the graphic: { $number }
page-number-exact = Exact
page-number-rounded = Rounded
page-number-differs = Differs
page-number-never = Not borne out
page-number-waves = Other waves of expulsions
page-kind-mixed = expulsions and other steps
page-number-link = Why papers gave other numbers

## Days of the period, as CLDR writes them

date-digits = 0123456789
date-march = { $day } March 2018
date-april = { $day } April 2018
date-march-short = { $day } Mar
date-april-short = { $day } Apr

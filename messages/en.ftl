### Every word for readers, in English; docs/translations.md says how a message becomes text.
### Values are the words with a dollar: a number takes the plural form that its language asks for.

## What a part of the picture is called

kicker = The Skripal expulsions · March–April 2018
by-head = Russians expelled
of-head = Expelled by Russia
no-part = took no part
recalled-key = called its ambassador home
source-line = Every number with its sources: expulsions-2018.csv, sources.csv
tile-both = Each tile: left, the Russians it expelled; right, its people expelled by Russia
tile-by = Each tile: the Russians it expelled
tile-of = Each tile: its people expelled by Russia

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
actors-chosen = the { $chosen } chosen
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
by-nobody = nobody expelled any Russian.
by-nobody-until = nobody had expelled any Russian.
answer = Russia expelled { $people } in return.
answer-until = Russia had expelled { $people } in return.
answer-nobody = Russia expelled nobody.
answer-nobody-until = Russia had expelled nobody.
answer-open = Russia had not answered.
answer-recalled = It called its ambassador home.
# $answer is one of the three below.
answer-only = { $answer }.
# Whose people Russia expelled.
of-countries = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}.
of-countries-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}.
of-eu = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $countries ->
    [one] { $countries } EU member
   *[other] { $countries } EU members
}.
of-eu-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $countries ->
    [one] { $countries } EU member
   *[other] { $countries } EU members
}.
of-nato = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $countries ->
    [one] { $countries } NATO member
   *[other] { $countries } NATO members
}.
of-nato-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $countries ->
    [one] { $countries } NATO member
   *[other] { $countries } NATO members
}.
of-chosen = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of the { $chosen } chosen.
of-chosen-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of the { $chosen } chosen.
of-named = Russia expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $names }.
of-named-until = Russia had expelled { $people ->
    [one] { $people } person
   *[other] { $people } people
} of { $names }.

## Why there is no number where Russia's answer would stand

reserved = answer reserved
not-yet = no answer yet
not-found = no answer found
# The same of a bar with little room, below a head that says whose answer: at most 14 letters.
reserved-short = reserved
not-yet-short = none yet
not-found-short = none found

## What stands beside the totals

beside = Not in these numbers: { $parts }.
beside-recalled = { $count ->
    [one] { $count } ambassador called home
   *[other] { $count } ambassadors called home
}
beside-refused = { $count ->
    [one] { $count } accreditation refused
   *[other] { $count } accreditations refused
}
beside-cut = { $posts ->
    [one] more than { $posts } British post ordered cut
   *[other] more than { $posts } British posts ordered cut
}
beside-closed = { $count ->
    [one] { $count } consulate general closed
   *[other] { $count } consulates general closed
}

## The picture in words

largest = The largest: { $countries }.
pair = { $country }, { $by } and { $of } in return
all-answered = Each was answered with exactly the number it had expelled.
all-answered-but = Each was answered with exactly the number it had expelled, but for { $exceptions }.
exception = { $country } ({ $reason })
only-recalled = Only called their ambassador home: { $countries }.
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
label-recalled = called its ambassador home
label-cut = more than { $posts ->
    [one] { $posts } further post
   *[other] { $posts } further posts
} ordered cut
label-nobody = expelled nobody
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
moment-of-one = { $people } of { $country }
moment-of = { $people } of { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
# Where the place does not tell who expels.
moment-of-one-long = Russia expels { $people } of { $country }
moment-of-long = Russia expels { $people } of { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}

## The readout: lines about a country, each with its days

line-by = Expelled { $people ->
    [one] { $people } Russian
   *[other] { $people } Russians
} ({ $days })
line-of = Russia expelled { $people } in return ({ $days })
line-refused = Refused { $people ->
    [one] { $people } accreditation
   *[other] { $people } accreditations
} ({ $days })
line-cut = Russia ordered more than { $posts ->
    [one] { $posts } further post
   *[other] { $posts } further posts
} cut ({ $days })
line-ceiling = Put a ceiling on the Russian mission ({ $days })
line-closed = Closed a Russian consulate general ({ $days })
line-closed-by-russia = Russia closed one of its consulates general ({ $days })
line-recalled = Called its own ambassador home ({ $days })
line-reserved = Russia reserved the right to answer ({ $days })
line-other = Took another step: see the rows ({ $days })
line-other-by-russia = Russia took another step: see the rows ({ $days })
line-no-part = Took no part
line-no-part-yet = No part so far
# Lines about a day.
line-day-by = { $people ->
    [one] { $people } Russian expelled
   *[other] { $people } Russians expelled
}, { $total } so far
line-day-of = { $people ->
    [one] { $people } expelled by Russia
   *[other] { $people } expelled by Russia
}, { $total } so far
line-day-nothing = Nothing on this day

## Posts cut on top of the expulsions: three labels, the fullest first

posts-long = and over { $posts } posts cut
posts-middle = { $posts }+ posts cut
posts-short = { $posts }+ cut

## Said after a change, and above the table

announcement = { $headline } { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} below.
ledger-title = { $rows ->
    [one] { $rows } measure
   *[other] { $rows } measures
} behind these numbers

## What could not be understood

no-country = There is no country “{ $value }” in this picture; it was left out.
no-side = “{ $value }” is not a side (both, by or of); both are shown.
no-group = “{ $value }” is not a group (all, eu or nato); everyone is shown.
no-day = “{ $value }” is not a day from { $first } to { $last }; the last day is shown.
not-in-eu = { $country } was not a member of the EU, so everyone is shown.
not-in-nato = { $country } was not a member of NATO, so everyone is shown.
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
ui-find-hint = Find country
ui-found = Countries found
ui-chosen = { $country } (chosen)
ui-clear = Clear
ui-undo = Undo
ui-redo = Redo
ui-reset = Reset
ui-share = Share
ui-no-dialog = The dialog could not be loaded. Check the connection, then try again.
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
ui-use = Choose tiles or bars to filter. By keyboard: arrow keys, then Enter.
# Buttons: shows the picture in words; opens the Help panel.
ui-in-words = In words
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
ui-damaged = The interactive graphic’s program is damaged or of another version. Reloading the page may help.
ui-not-allowed = This page’s security policy does not allow WebAssembly, which the interactive graphic needs.
ui-stopped = The interactive graphic has stopped because of an error. Reloading the page may help.
ui-still = The picture and the table still stand.

# Why it is English that the reader sees, and so in English only.
english-no-language = There is no language “{ $value }” here, so this is English.
english-language-not-loaded = The words in your language could not be loaded, so this is English.

# Below the picture on paper.
ui-paper = Every number with its sources, and this view to explore: { $address }

## The Help panel, loaded when it is asked for

later-help-title = How to use this graphic
later-help-shows = What it shows
later-help-shows-text = Each tile is a country: on one half the Russians it expelled, on the other its own people expelled by Russia. The more people, the stronger the colour. Bars give the same numbers by size, the timeline by day, and the table below every measure with its sources.
later-help-choose = Choose
later-help-choose-text = Click or tap tiles, bars or days; everything then shows only what you chose. Once more takes a choice away again. On a touch screen, a tap on something chosen first shows its details if they are closed. The side, the group, the search field and the day narrow the picture further.
later-help-return = Share and return
later-help-return-text = On a page of its own, the address always names what you see. Back and Forward of the browser, like Undo and Redo, go through your choices.
later-help-settings = Your settings
later-help-settings-text = The graphic follows the dark or light mode, contrast, system colours, text size and reduced motion that you have set in your browser or system.
later-help-keys = Keys, while a tile, a bar or a day has the focus
later-help-tab = next part; each part has one stop and a way past it
later-help-arrows-key = Arrow keys
later-help-arrows = neighbour in that direction
later-help-row = start or end of the row
later-help-ends = first or last of the part
later-help-page = several at once
later-help-letters-key = Letters
later-help-letters = the next name that begins so
later-help-enter = choose, or take the choice away
later-help-escape = close the details, then clear the choice

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
later-share-element = As an element of your page
later-share-frame = As a frame
later-share-picture = As a picture of the whole, for where nothing else goes
later-share-preview = Preview
later-share-wide = { $width } px wide
later-share-previewed = The graphic as it will stand in a page of that width
# Files; the names of their formats follow.
later-share-png = Picture
later-share-svg = Picture that scales
later-share-csv = Rows shown
later-share-all = All rows
later-share-json = Rows shown, with sources
later-share-page = The whole graphic as one file
later-share-made = Text to copy
later-share-text = Citation
later-share-bibtex = Citation as BibTeX
later-share-making = Making the file …
# $name is the name of a file.
later-share-saved = { $name } is ready.
later-share-failed = This could not be made. Check the connection, then try again.
later-share-opaque = If nothing is saved, this page does not let the graphic save files. Copy the text instead.
later-share-copied = Copied.
# $keys are keys such as Ctrl+C.
later-share-press = The text is selected: press { $keys } to copy it.
# $headline is what the headline says, one sentence or two; $what is "later-cite-what".
later-cite = { $title }. “{ $headline }” { $what }, { $licence }. { $address } (accessed { $date }).
later-cite-title = The diplomatic expulsions of 2018, country by country
later-cite-what = Interactive graphic and data set
later-cite-view = View: { $headline }
# Said in the place where a PNG file was asked for.
later-raster-missing = The program that makes PNG files could not be loaded. Check the connection, then try again.
later-raster-damaged = The program that makes PNG files is damaged or not allowed to run here.

## The pages built ahead: around the table, and around the graphic in other languages

page-language = English
page-languages = Languages
page-title = The diplomatic expulsions of 2018, country by country
page-description = Who expelled how many Russian diplomats in spring 2018, and how Russia answered: an interactive graphic of every measure, each with its sources.
page-heading = One for one: who sent whose diplomats home
page-standfirst = After the poisoning of Sergei and Yulia Skripal in Salisbury in March 2018, Britain and its allies sent Russian diplomats home, and Russia answered. Choose a country to see what it did, what followed, and where each number comes from.
page-only-expulsions = Only expulsions add up; other measures are shown as what they are. Notes and sources are in English.
page-article = The whole article, in English
page-all-sources = All sources, in English
page-every-measure = Every measure, with its sources
page-column-date = Date
page-column-who = Who
page-column-whom = Whom
page-column-how-many = How many
page-column-note = Note
page-column-confidence = Confidence
page-column-sources = Sources
page-kind-expulsion = expulsion
page-kind-accreditation-refused = accreditation refused
page-kind-staff-cap = ceiling on staff
page-kind-consulate-closure = consulate closed
page-kind-ambassador-recalled = ambassador called home
page-kind-right-reserved = answer announced for later
page-kind-other = other measure
page-single-source = single source
page-inferred = inferred from the total
page-disputed = disputed: sources contradict each other

## Days of the period, as CLDR writes them

date-digits = 0123456789
date-march = { $day } March 2018
date-april = { $day } April 2018
date-march-short = { $day } Mar
date-april-short = { $day } Apr

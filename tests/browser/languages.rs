//! The graphic in other languages, and what the messages hold that the browser's Intl knows too.

use std::fs;

use expulsions::data::{DAYS, day_date, iso};
use expulsions_story::messages::{self, LANGUAGES};
use serde_json::json;

use crate::driver::Engine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario, project};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("the address names one, and keeps it out of the view", address),
    ("one that is not there is English, and says so", unknown),
    ("the attribute switches live and keeps the choice", attribute),
    ("one whose words do not come is English, and says so", mute),
    ("Arabic is mirrored, and writes its own digits", arabic),
    ("the frame says everything in the language asked for", frame),
    ("search finds a country by its name there and in English", search),
    ("a page of its own for each", pages),
    ("what stands above the graphic is one column, clear of it", column),
    ("a picture in a page from the right has its words in their places", from_the_right),
    ("plural forms are Intl's", plurals),
    ("names and days of the pages are Intl's", intl),
];

fn headline(page: &Page) -> Outcome<String> {
    page.text("return $('[part=headline]').textContent")
}

fn address(page: &Page) -> Outcome {
    page.open("?lang=de&c=UA")?;
    let said = headline(page)?;
    check(said == "Ukraine: 13 Russen ausgewiesen. Russland wies im Gegenzug 13 aus.", || said.clone())?;
    check(page.text("return host.query")? == "c=UA", || "the language is part of the view".to_owned())?;
    check(page.text("return $('.live').lang")?.starts_with("de"), || "the graphic's language is not said".to_owned())?;
    let words = page.text("return $('[data-do=play]').textContent + $('[data-do=undo]').title")?;
    check(words == "StartRückgängig", || words.clone())
}

fn unknown(page: &Page) -> Outcome {
    page.open("?lang=tlh")?;
    check(headline(page)?.starts_with("29 countries"), || "this is not English".to_owned())?;
    let said = page.text("return $('[part=problems]').hidden ? '' : $('[part=problems]').textContent")?;
    check(said == "There is no language “tlh” here, so this is English.", || said.clone())
}

fn attribute(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    for (tag, start) in
        [("pl", "Ukraina: wydalono 13 Rosjan."), ("fr", "Ukraine\u{a0}: 13 Russes"), ("en", "Ukraine expelled 13")]
    {
        page.js(&format!("host.lang = '{tag}'"), &[])?;
        page.wait(
            tag,
            &format!("return $('[part=headline]').textContent.startsWith('{start}') && !$('.live').hidden"),
        )?;
        check(page.text("return host.query")? == "c=UA", || format!("{tag}: the choice is gone"))?;
    }
    // Hosts write attributes also just after the element has come into the page, before anything is loaded.
    page.js(
        "window.late = document.createElement('expulsion-graphic'); document.body.append(late); late.lang = 'de'",
        &[],
    )?;
    page.wait(
        "the late word counts",
        "return late.ready && /^29 Länder/.test(late.shadowRoot.querySelector('h2').textContent)",
    )
}

fn mute(page: &Page) -> Outcome {
    page.open("~mute/de/index.html?c=UA")?;
    let german = headline(page)?;
    check(german.contains("Russland"), || german.clone())?;
    page.excuse();
    page.js("host.lang = 'fr'", &[])?;
    page.wait("it is English", "return /^Ukraine expelled 13/.test($('[part=headline]').textContent)")?;
    let said = page.text("return $('[part=problems]').textContent + $('[data-do=play]').textContent")?;
    let expected = "The words in your language could not be loaded, so this is English.Play";
    check(said == expected, || said.clone())
}

fn arabic(page: &Page) -> Outcome {
    page.open("?lang=ar")?;
    let said = headline(page)?;
    check(said == "٢٩ دولة والناتو: طُرد ١٥٣ روسيًا. وردّت روسيا بطرد ١٤٦.", || said.clone())?;
    check(page.text("return getComputedStyle($('.live')).direction")? == "rtl", || "it runs from the left".to_owned())?;
    let left = |id: &str| page.number(&format!("return $('[data-target=\"{id}\"]').getBoundingClientRect().left"));
    check(left("grid:US")? < left("grid:UA")?, || "the map is turned over".to_owned())?;
    check(left("bars:US")? < left("grid:US")?, || "the bars are not at the left".to_owned())?;
    check(left("time:2018-03-14")? > left("time:2018-03-26")?, || "time does not run to the left".to_owned())?;
    beside(page)?;
    page.open("?lang=ar-MA")?;
    check(headline(page)?.starts_with("29 "), || "Morocco writes other digits".to_owned())
}

/// What stands around the graphic in the frame, and where it leads.
fn frame(page: &Page) -> Outcome {
    let around = "return [document.documentElement.lang, document.documentElement.dir, document.title,
        ...[...document.querySelectorAll('h1, footer span, footer a')].map((part) => part.textContent)].join('|')";
    let own = |tag: &str| if tag == "en" { "embed.html?c=UA".to_owned() } else { format!("{tag}/embed.html?c=UA") };
    let asked = |tag: &str| format!("embed.html?lang={tag}&c=UA");
    let pages = LANGUAGES.iter().flat_map(|&(tag, _, rtl)| [(tag, rtl, own(tag)), (tag, rtl, asked(tag))]);
    for (tag, rtl, path) in pages {
        page.open(&path)?;
        let (languages, _) = messages::read(&project().join("messages"));
        let language = languages.iter().find(|language| language.tag == tag).ok_or(tag)?;
        let expected = if tag == "en" {
            let title = "The diplomatic expulsions of 2018";
            format!(
                "en||{title}: interactive graphic|{title}|Totals count expulsions only.|The whole story|every source"
            )
        } else {
            let [title, sum, article, sources] = ["title", "only-expulsions", "article", "all-sources"]
                .map(|name| language.text(&format!("page-{name}")));
            format!("{tag}|{}|{title}|{title}|{sum}|{article}|{sources}", if rtl { "rtl" } else { "ltr" })
        };
        page.wait(
            tag,
            &format!("return document.documentElement.lang === '{tag}' && $('.live').lang.startsWith('{tag}')"),
        )?;
        let said = page.text(around)?;
        check(said == expected, || format!("{tag}: {said:?} instead of {expected:?}"))?;
        let whole = page.text("return document.querySelector('[data-whole]').search")?;
        let lang = if path.starts_with("embed.html?c") { String::new() } else { format!("&lang={tag}") };
        check(whole == format!("?c=UA{lang}"), || format!("{path}: the whole story is at {whole}"))?;
    }
    Ok(())
}

/// The button in the row of the table's words does not stand on them.
fn beside(page: &Page) -> Outcome {
    let apart = "const [summary, share] = ['[part=ledger] > summary', '[data-do=share]'].map((part) => {
          const range = document.createRange();
          range.selectNodeContents($(part));
          return range.getBoundingClientRect();
        });
        return share.right < summary.left";
    page.wait("Share stands beside the words of the table", apart)
}

fn search(page: &Page) -> Outcome {
    for text in ["österr", "Osterr", "austria"] {
        page.open("?lang=de")?;
        page.type_into("[role=combobox]", text)?;
        page.wait(text, "return $('[role=option]')?.textContent === 'Österreich'")?;
    }
    Ok(())
}

fn pages(page: &Page) -> Outcome {
    for &(tag, _, rtl) in &LANGUAGES[1..] {
        page.open(&format!("{tag}/index.html"))?;
        let twin = page.text("return host.querySelector('h2').textContent")?;
        let live = headline(page)?;
        check(twin == live, || format!("{tag}: the twin says {twin:?}, the graphic {live:?}"))?;
        let dir = page.text(
            "return document.documentElement.lang + ' ' + getComputedStyle(document.documentElement).direction",
        )?;
        check(dir == format!("{tag} {}", if rtl { "rtl" } else { "ltr" }), || dir.clone())?;
        page.wait("the table in the language", &format!("return $('.rows table')?.lang === '{tag}'"))?;
        let others = page.js("return document.querySelectorAll('footer nav a').length", &[])?;
        check(others == json!(LANGUAGES.len() - 1), || format!("{others} links to other languages"))?;
    }
    Ok(())
}

/// Each page lays out the same heading, below which the graphic begins on the first screen.
fn column(page: &Page) -> Outcome {
    for (&(tag, ..), (width, height)) in LANGUAGES.iter().flat_map(|it| [(it, (1120, 900)), (it, (360, 740))]) {
        // Not every engine has windows as narrow as a phone.
        page.window(if page.engine == Engine::Chromium { width } else { width.max(520) }, height)?;
        page.open(if tag == "en" { String::new() } else { format!("{tag}/index.html") }.as_str())?;
        let ragged = page.text(
            "const boxes = ['h1', '.standfirst'].map((part) => document.querySelector(part).getBoundingClientRect());
            const [, { bottom }] = boxes;
            const edges = new Set(boxes.map(({ left, right }) => Math.round(document.dir === 'rtl' ? right : left)));
            const gap = host.getBoundingClientRect().top - bottom;
            const above = host.getBoundingClientRect().top / innerHeight;
            return edges.size === 1 && gap >= 16 && above < 0.7
              ? '' : `edges at ${[...edges]}, ${gap} px between them and the graphic, which begins at ${above} of the screen`",
        )?;
        check(ragged.is_empty(), || format!("{tag}: {ragged}"))?;
    }
    Ok(())
}

/// What stands before any script has run, and what goes on paper.
fn from_the_right(page: &Page) -> Outcome {
    const OUTSIDE: &str = "[...picture.querySelectorAll('text')].filter((text) => {
        const [inner, outer] = [text, picture].map((one) => one.getBoundingClientRect());
        return inner.left < outer.left - 2 || inner.right > outer.right + 2;
    }).map((text) => text.textContent).join('|')";
    for path in ["~hanging/ar/index.html", "~hanging/ar/embed.html"] {
        page.open_anyhow(path)?;
        page.wait("the twin stands", "return !!host.querySelector('.picture svg')")?;
        let outside = page.text(&format!(
            "const picture = [...host.querySelectorAll('.picture svg')].find((one) => one.getClientRects().length);
            return {OUTSIDE}"
        ))?;
        check(outside.is_empty(), || format!("{path}: outside the picture stand {outside}"))?;
    }
    page.open("ar/index.html")?;
    page.wait(
        "paper is known",
        "return !!performance.getEntriesByType('resource').find(({ name }) => /print/.test(name))",
    )?;
    page.wait(
        "its words begin at the left",
        "dispatchEvent(new Event('beforeprint'));
        const picture = $('.paper svg');
        const begins = picture && getComputedStyle(picture).direction;
        dispatchEvent(new Event('afterprint'));
        return begins === 'ltr'",
    )
}

fn plurals(page: &Page) -> Outcome {
    page.open_anyhow("")?;
    for &(tag, locale, _) in LANGUAGES {
        let theirs = page.js(
            "const rules = new Intl.PluralRules(arguments[0]);
            const letter = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: '*' };
            return Array.from({ length: 200 }, (_, number) => letter[rules.select(number)]).join('')",
            &[json!(locale)],
        )?;
        check(theirs == json!(messages::plurals(locale)), || format!("{tag}: Intl has {theirs}"))?;
    }
    Ok(())
}

/// Each engine brings its own edition of CLDR, so a name may have changed in one of them; more than a few are an error.
fn intl(page: &Page) -> Outcome {
    const CHANGED: usize = 3;
    page.open_anyhow("")?;
    let csv = fs::read_to_string(project().join("messages/names.csv")).map_err(|error| error.to_string())?;
    let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    let (languages, _) = messages::read(&project().join("messages"));
    for language in &languages {
        // English has no column: its names are those of the data.
        let column = rows[0].iter().position(|tag| *tag == language.tag).unwrap_or(0);
        let mut ours: Vec<String> =
            if column == 0 { Vec::new() } else { rows[1..].iter().map(|row| row[column].to_owned()).collect() };
        let codes: Vec<&str> = rows[1..].iter().filter(|_| column > 0).map(|row| row[0]).collect();
        let days: Vec<_> = (0..DAYS).map(day_date).collect();
        let day = |short| days.iter().map(move |date| language.day(date.month().into(), date.day(), short));
        ours.extend(day(false).chain(day(true)));
        let theirs = page.js(
            "const [locale, codes, days] = arguments;
            const names = new Intl.DisplayNames(locale, { type: 'region' });
            const dates = (options) => {
              const format = new Intl.DateTimeFormat(locale, { ...options, day: 'numeric', timeZone: 'UTC' });
              return days.map((day) => format.format(new Date(day)));
            };
            return [...codes.map((code) => names.of(code)), ...dates({ month: 'long', year: 'numeric' }), ...dates({ month: 'short' })]",
            &[json!(language.locale), json!(codes), json!(days.iter().map(|&day| iso(day)).collect::<Vec<_>>())],
        )?;
        let theirs: Vec<&str> = theirs.as_array().into_iter().flatten().filter_map(|text| text.as_str()).collect();
        let plain = |text: &str| text.replace(['\u{200f}', '\u{200e}'], "").replace(['\u{a0}', '\u{202f}'], " ");
        let differ: Vec<String> = ours
            .iter()
            .zip(theirs)
            .filter(|(ours, theirs)| plain(ours) != plain(theirs))
            .map(|(ours, theirs)| format!("{ours} / {theirs}"))
            .collect();
        check(differ.len() <= CHANGED, || format!("{}: {}", language.tag, differ.join(", ")))?;
    }
    Ok(())
}

//! Every language: its messages are whole, its plural forms CLDR's, its pictures without a text that leaves or
//! touches another.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use expulsions::language::Language;
use expulsions::language::words::Words;
use expulsions::query::focus::{Panel, Spot};
use expulsions::render::picture::scene;
use expulsions::scene::{Anchor, Scene, Shape, Step};
use expulsions::view::tally::Tally;
use expulsions::{Picture, Query, View, text};
use expulsions_story::messages::{self, LANGUAGES, Translation};
use expulsions_story::parse;
use expulsions_story::tables::Tables;

fn languages() -> impl Iterator<Item = (&'static str, Language)> {
    LANGUAGES.iter().map(|&(tag, ..)| (tag, Language::of(tag).expect("every language is built in")))
}

fn headline(tag: &str, query: &str) -> String {
    let dataset = expulsions::shipped();
    let tally = Tally::new(&dataset);
    let view = View::new(&dataset, &tally, &Query::parse(query, &dataset).0);
    Words::new(&dataset, &tally, &Language::of(tag).expect("a language")).headline(&view)
}

#[test]
fn the_messages_are_whole() {
    let (_, problems) = messages::read(Path::new("messages"));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The two documents that list the languages list all of them; the doubts about each have a row.
#[test]
fn the_documents_name_every_language() {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let tags: Vec<String> = LANGUAGES.iter().map(|(tag, ..)| format!("`{tag}`")).collect();
    let row = format!("| `lang` | {}, also", tags.join(", "));
    assert!(read("docs/element.md").contains(&row), "docs/element.md has no row that begins {row:?}");
    let text = read("docs/translations.md");
    let first = text.split("\n\n").nth(1).expect("a first paragraph");
    for tag in &tags {
        let name = first.split(&format!(" ({tag})")).next().expect("a part");
        assert_ne!(name, first, "the first paragraph of docs/translations.md does not name {tag}");
        let name = name.rsplit([' ', '\n']).next().expect("a word");
        let told = tag == "`en`" || text.contains(&format!("\n| {name} | "));
        assert!(told, "docs/translations.md has no row of doubts about {name}");
    }
}

/// Reads the messages with one file replaced; returns what is wrong with them.
fn problems_with(file: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let mut problems = Vec::new();
    with_messages(file, change, |_, wrong| problems = wrong.to_vec());
    problems
}

/// Reads the messages with one file replaced.
fn with_messages(file: &str, change: impl Fn(&str) -> String, look: impl FnOnce(&[Translation], &[String])) {
    let dir = std::env::temp_dir().join(format!(
        "expulsions-messages-{}-{:?}-{file}",
        std::process::id(),
        std::thread::current().id()
    ));
    fs::create_dir_all(&dir).expect("a folder");
    for entry in fs::read_dir("messages").expect("the messages") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, dir.join(path.file_name().expect("a name"))).expect("copied");
    }
    let text = fs::read_to_string(dir.join(file)).expect("the file");
    let changed = change(&text);
    assert_ne!(text, changed, "the change changes nothing");
    fs::write(dir.join(file), changed).expect("written");
    let (languages, problems) = messages::read(&dir);
    fs::remove_dir_all(&dir).expect("removed");
    assert_eq!(languages.len(), LANGUAGES.len(), "whatever is wrong, every language speaks");
    assert!(languages.iter().all(|language| language.text("nato").chars().count() >= 4));
    look(&languages, &problems);
}

#[test]
fn what_is_wrong_with_a_translation_is_said() {
    let wrong = |change: fn(&str) -> String| problems_with("ru.ftl", change);
    assert_eq!(
        wrong(|text| text.replace("nato = НАТО\n", "")),
        ["ru.ftl: nato is missing: \"NATO\""],
        "a missing message; English stands in"
    );
    assert_eq!(
        wrong(|text| text.to_owned() + "\nui-hello = Привет\n"),
        ["ru.ftl: ui-hello is superfluous: there is no English message of that name"]
    );
    assert_eq!(
        wrong(|text| text.to_owned() + "\nenglish-no-language = Нет { $value }\n"),
        ["ru.ftl: english-no-language is superfluous: it is said in English only"]
    );
    assert_eq!(
        wrong(|text| text.replace("exception = { $country } ({ $reason })", "exception = { $country }")),
        ["ru.ftl: exception leaves out $reason, which the English message has"]
    );
    assert_eq!(
        wrong(|text| text.replace("exception = { $country }", "exception = { $land }")),
        [
            "ru.ftl: exception has the unknown value $land",
            "ru.ftl: exception leaves out $country, which the English message has"
        ]
    );
    assert_eq!(
        wrong(|text| text.replacen("    [few] { $count } источника\n", "", 1)),
        ["ru.ftl: ui-sources lacks the plural form few of $count"]
    );
    assert_eq!(
        wrong(|text| text.replacen("[few] { $count } источника", "[two] { $count } источника", 1)),
        [
            "ru.ftl: ui-sources has a plural form that no whole number has in this language, expected few, many, one or 0",
            "ru.ftl: ui-sources lacks the plural form few of $count"
        ]
    );
    let broken = wrong(|text| text.replace("nato = НАТО", "nato = { НАТО"));
    assert!(broken[0].starts_with("ru.ftl: line "), "{broken:?}");
}

/// The moments that a language tells of, by their ids; `None` where the title is that of the data.
fn moments(translations: &[Translation], tag: &str, tables: &Tables) -> BTreeMap<String, Option<String>> {
    let spoken = expulsions_story::spoken(tables, translations);
    let (_, table) = spoken.iter().find(|(other, _)| *other == tag).expect("a language");
    let ids: Vec<&str> = tables.shown_events().map(|event| event.id.as_str()).collect();
    let read = Language::read(table);
    ids.iter().enumerate().map(|(at, id)| ((*id).to_owned(), read.event(at).map(str::to_owned))).collect()
}

#[test]
fn a_moment_keeps_its_translation_wherever_its_row_stands() {
    let (translations, _) = messages::read(Path::new("messages"));
    let shipped = parse::read(Path::new("data")).expect("good data");
    let mut moved = shipped.clone();
    let last = moved.shown_events().count() - 1;
    moved.events[..=last].reverse();
    let mut new = moved.events[3].clone();
    new.id = "2018-03-30-new".to_owned();
    moved.events.insert(2, new);
    for &(tag, ..) in LANGUAGES.iter().filter(|(tag, ..)| *tag != "en") {
        let (before, mut after) = (moments(&translations, tag, &shipped), moments(&translations, tag, &moved));
        assert_eq!(before.len(), last + 1);
        assert!(before.values().all(Option::is_some), "{tag} lacks a title");
        assert_eq!(after.remove("2018-03-30-new"), Some(None), "{tag}: a moment that is not translated is English");
        assert_eq!(after, before, "{tag}");
    }
    let german = moments(&translations, "de", &moved);
    let attack = german["2018-03-04-attack"].as_deref().expect("translated");
    assert!(attack.contains("Salisbury vergiftet"), "{attack}");
}

#[test]
fn moments_that_a_language_lacks_or_does_not_need_are_named_by_id() {
    let changed = |change: fn(&str) -> String| {
        let (mut lacks, mut wrong) = (Vec::new(), Vec::new());
        with_messages("de.ftl", change, |languages, problems| {
            let ids = ["2018-03-04-attack", "2018-03-12-may"];
            let german = languages.iter().find(|language| language.tag == "de").expect("German");
            lacks = german.lacks(&[], &ids);
            wrong = problems.to_vec();
        });
        lacks.retain(|line| line.contains("2018-03-12") || line.contains("hello"));
        (lacks, wrong)
    };
    assert_eq!(
        changed(|text| text.replace("event-2018-03-12-may = ", "event-gone = ")),
        (["", ".description"].map(|part| format!("de.ftl: event-2018-03-12-may{part} is missing")).to_vec(), vec![])
    );
    assert_eq!(
        changed(|text| text.to_owned() + "\nevent-hello = Hallo\n    .description = Guten Tag.\n").0,
        [
            "de.ftl: event-hello is superfluous: there is no moment of that id in events-2018.csv",
            "de.ftl: event-hello.description is superfluous: there is no moment of that id in events-2018.csv"
        ]
    );
    assert_eq!(
        changed(|text| text.replace("nato = NATO\n", "nato = NATO\n    .description = Bündnis\n")).1,
        ["de.ftl: nato has the attribute .description, expected text alone"]
    );
    assert_eq!(
        changed(|text| text.to_owned() + "\nevent-hello = Hallo\n    .summary = Guten Tag.\n").1,
        ["de.ftl: event-hello has the attribute .summary, expected text alone"]
    );
}

#[test]
fn plural_forms_of_two_hundred_numbers_are_those_of_all() {
    for &(tag, locale, _) in LANGUAGES {
        let rules = messages::rules(locale);
        let table: Vec<char> = messages::plurals(locale).chars().collect();
        for number in 0..10_000_u32 {
            let at = if number < messages::PLURALS { number } else { 100 + number % 100 };
            let expected = messages::letter(rules.category_for(number));
            assert_eq!(table[at as usize], expected, "{tag}: {number}");
        }
    }
}

#[test]
fn headlines_are_sentences_of_their_language() {
    let expected = [
        ("en", "29 countries and NATO expelled 153 Russians. Russia expelled 146 in return."),
        ("de", "29 Länder und die NATO wiesen 153 Russen aus. Russland wies im Gegenzug 146 aus."),
        ("fr", "29 pays et l’OTAN ont expulsé 153 Russes. La Russie en a expulsé 146 en retour."),
        ("es", "29 países y la OTAN expulsaron a 153 rusos. Rusia expulsó a 146 en respuesta."),
        ("uk", "29 країн і НАТО: вислано 153 росіян. У відповідь Росія вислала 146."),
        ("ru", "29 стран и НАТО: высланы 153 россиянина. В ответ Россия выслала 146."),
        ("pl", "29 krajów i NATO: wydalono 153 Rosjan. W odpowiedzi Rosja wydaliła 146."),
        ("ar", "٢٩ دولة والناتو: طُرد ١٥٣ روسيًا. وردّت روسيا بطرد ١٤٦."),
    ];
    assert!(
        expected.iter().map(|(tag, _)| tag).eq(LANGUAGES.iter().map(|(tag, ..)| tag)),
        "each language has its headline here, in the order of the list"
    );
    for (tag, sentence) in expected {
        assert_eq!(headline(tag, ""), sentence);
    }
    assert_eq!(headline("ru", "c=GE"), "Грузия: выслан 1 россиянин. В ответ Россия выслала 1.");
    assert_eq!(headline("de", "c=MK"), "Mazedonien: 1 Russe ausgewiesen. Russland wies im Gegenzug 1 aus.");
    assert_eq!(headline("ar", "c=NL"), "هولندا: طُرد روسيان. وردّت روسيا بطرد ٢.");
    assert_eq!(headline("de", "c=BG&side=of"), "Bulgarien: niemand von Russland ausgewiesen.");
    assert_eq!(headline("ar", "c=BG&side=of"), "بلغاريا: لم تطرد روسيا أحدًا.");
    assert_eq!(headline("uk", "c=AL,HU,UA,US&side=of"), "4 вибрані країни: Росія вислала 76 людей.");
    assert_eq!(headline("pl", "c=AT,CH,CY,GR,RS&side=by"), "5 wybranych krajów: nie wydalono Rosjan.");
    assert_eq!(
        headline("fr", "c=AT,CH,CY,GR&side=by"),
        "Les 4 pays sélectionnés n’ont expulsé aucun Russe.",
        "both halves of the negation"
    );
    assert_eq!(
        headline("fr", "group=eu&day=2018-03-13"),
        "Au 13 mars 2018, aucun membre de l’UE n’avait expulsé de Russes. La Russie n’avait expulsé personne."
    );
    assert_eq!(
        headline("de", "day=2018-03-13"),
        "Stand 13. März 2018: Kein Land hatte Russen ausgewiesen. Russland hatte niemanden ausgewiesen."
    );
    assert_eq!(
        headline("fr", "day=2018-03-26"),
        "Au 26 mars 2018, 23 pays avaient expulsé 137 Russes. La Russie en avait expulsé 23 en retour."
    );
}

/// The boxes of all texts.
fn texts(scene: &Scene) -> Vec<(f64, f64, f64, f64, &str)> {
    let found = scene.items.iter().filter_map(|item| match &item.shape {
        Shape::Text { text, at, anchor, size, bold } => {
            let width = text::width(text, *size, *bold);
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - width / 2.0,
                Anchor::End => at.x - width,
            };
            Some((left, at.y - 0.72 * size, left + width, at.y + 0.2 * size, text.as_str()))
        }
        _ => None,
    });
    found.collect()
}

#[test]
fn no_text_leaves_the_picture_or_touches_another_in_any_language() {
    let dataset = expulsions::shipped();
    let mut wrong = Vec::new();
    for (tag, language) in languages() {
        for width in [320.0, 360.0, 768.0, 1120.0] {
            for query in
                ["", "c=UA,US", "side=by", "side=of&group=eu", "day=2018-03-26", "c=BG,HU,GB,NATO&day=2018-04-02"]
            {
                let mut picture = Picture::canvas(width);
                picture.language = language.clone();
                let scene = scene(&dataset, &Query::parse(query, &dataset).0, &picture);
                let texts = texts(&scene);
                for (index, a) in texts.iter().enumerate() {
                    if a.0 < -1.0 || a.2 > width + 1.0 || a.3 > scene.size.h + 1.0 {
                        wrong.push(format!("{tag} {width} {query:?}: {:?} leaves: {:.0} to {:.0}", a.4, a.0, a.2));
                    }
                    for b in &texts[index + 1..] {
                        // What an en dash joins stands close on purpose.
                        if a.0 + 1.5 < b.2 && b.0 + 1.5 < a.2 && a.1 + 1.0 < b.3 && b.1 + 1.0 < a.3 {
                            wrong.push(format!("{tag} {width} {query:?}: {:?} touches {:?}", a.4, b.4));
                        }
                    }
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}

#[test]
fn why_there_is_no_answer_is_never_cut() {
    let dataset = expulsions::shipped();
    let (translations, _) = messages::read(Path::new("messages"));
    let mut wrong = Vec::new();
    for (translation, (tag, language)) in translations.iter().zip(languages()) {
        let reasons: Vec<String> = ["reserved", "not-yet", "not-found"]
            .into_iter()
            .flat_map(|name| [translation.text(name), translation.text(&format!("{name}-short"))])
            .collect();
        for width in [320.0, 360.0, 375.0, 768.0, 1120.0] {
            for query in ["", "side=of", "day=2018-03-26", "day=2018-04-02", "c=HU&day=2018-04-02"] {
                let mut picture = Picture::canvas(width);
                picture.language = language.clone();
                let scene = scene(&dataset, &Query::parse(query, &dataset).0, &picture);
                let cut = texts(&scene).into_iter().filter_map(|text| {
                    let begun = text.4.trim_matches(['\u{202a}', '\u{202b}', '\u{202c}']).strip_suffix('…')?.to_owned();
                    reasons
                        .iter()
                        .any(|reason| reason.starts_with(&begun))
                        .then(|| format!("{tag} {width} {query:?}: {begun}…"))
                });
                wrong.extend(cut.collect::<Vec<_>>());
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn arabic_is_mirrored_but_its_map_is_not() {
    let dataset = expulsions::shipped();
    let draw = |tag: &str| {
        let mut picture = Picture::canvas(1120.0);
        picture.language = Language::of(tag).expect("a language");
        scene(&dataset, &Query::default(), &picture)
    };
    let (english, arabic) = (draw("en"), draw("ar"));
    let place = |scene: &Scene, id: &str| scene.find(Spot::parse(id).expect("an id")).expect("is there").area.center();
    assert!(place(&english, "grid:US").x < place(&english, "grid:UA").x);
    assert!(place(&arabic, "grid:US").x < place(&arabic, "grid:UA").x, "the west stays in the west");
    assert!(place(&english, "bars:US").x > place(&english, "grid:UA").x, "the bars stand at the end");
    assert!(place(&arabic, "bars:US").x < place(&arabic, "grid:UA").x, "and the end is at the left");
    assert!(place(&arabic, "time:2018-03-14").x > place(&arabic, "time:2018-03-26").x, "time runs to the left");
    for panel in Panel::ALL {
        let controls = |scene: &Scene| scene.controls(panel).count();
        assert_eq!(controls(&english), controls(&arabic));
    }
    let step =
        |scene: &Scene, step| scene.neighbour(Spot::parse("grid:UA").expect("an id"), step).map(|spot| spot.id());
    assert_eq!(step(&english, Step::Left), step(&arabic, Step::Left), "the arrow keys mean places");
    assert_eq!(step(&english, Step::RowStart), step(&arabic, Step::RowEnd), "a row starts where reading does");
}

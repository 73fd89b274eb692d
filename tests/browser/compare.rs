//! The same bars by ECharts and by Highcharts, and the same questions to all three: those of Chartability's checks that a
//! machine can ask of any chart. What the other two answer is printed, what ours answers is held.
//!
//! Both are set up as their manuals advise for assistive technology. They come from npm for this measurement only;
//! nothing of them is shipped.

use std::collections::BTreeSet;
use std::io::Write as _;

use expulsions::data::{Country, DAYS, Direction};
use expulsions::view::tally::Tally;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::page::{Page, check};
use crate::{Outcome, Scenario, audit, hosts};

/// What this graphic answers, which is held.
pub(crate) const OURS: &[Scenario] = &[("what a machine can ask of any chart", |page| compare(page, &CHARTS[..1]))];

/// The same beside the other two.
pub(crate) const ALL: &[Scenario] = &[("the same questions to ECharts and Highcharts", |page| compare(page, &CHARTS))];

/// Their pages `compare-….html`, and their names.
const CHARTS: [(&str, &str); 3] = [("ours", "this graphic"), ("echarts", "ECharts"), ("highcharts", "Highcharts")];

/// What is asked, in the order of the table.
const QUESTIONS: [&str; 20] = [
    "axe: rules broken at 1120 px",
    "axe: rules broken at 320 px",
    "countries whose numbers the keyboard reaches, of 30",
    "countries whose numbers the accessibility tree names, of 30",
    "longest name in that tree, letters",
    "presses of Tab (and ways past) from before the chart to after it",
    "elements that take over the keys of assistive technology (role application)",
    "rows of a real table, at once or behind a button",
    "places from which changes are announced",
    "weakest contrast of a text, light",
    "weakest contrast of a text, dark when opened",
    "weakest contrast of a text, dark set while open",
    "colours change when more contrast is asked for, while open",
    "colours not the system's, forced when opened",
    "colours not the system's, forced while open",
    "smallest type, px",
    "smallest type with the root's type doubled while open, px",
    "wider than a window of 320 px by, px",
    "pictures drawn on the way to a change",
    "the same for a reader who wants less motion",
];

struct Row {
    name: String,
    by: u32,
    of: u32,
}

/// The name of 2018.
fn shown(country: &Country) -> &str {
    if country.name_2018.is_empty() { &country.name } else { &country.name_2018 }
}

/// Who expelled somebody, most first.
fn rows() -> Vec<Row> {
    let dataset = expulsions::shipped();
    let tally = Tally::new(&dataset);
    let mut rows: Vec<Row> = tally
        .parties
        .iter()
        .filter_map(|party| {
            let [by, of] = [Direction::By, Direction::Of].map(|way| party.expelled(way, DAYS - 1));
            let name = party.country.map_or("NATO", |at| shown(&dataset.countries[at]));
            (by > 0).then(|| Row { name: name.to_owned(), by, of })
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.by));
    rows
}

fn compare(page: &Page, charts: &[(&str, &str)]) -> Outcome {
    let rows = rows();
    let data: Vec<_> = rows.iter().map(|row| json!([row.name, row.by, row.of])).collect();
    let script = format!(
        "const ROWS = {}; const SERIES = ['Russians expelled', 'Expelled by Russia']; const TITLE = 'Expulsions by country';",
        json!(data)
    );
    hosts::make("compare-data.js", &script);
    let mut answers = Vec::new();
    for &(file, name) in charts {
        answers.push(ask(page, file, &rows).map_err(|problem| format!("{name}: {problem}"))?);
        page.reader(&[])?;
    }
    page.same_screen()?;
    page.excuse();
    if charts.len() > 1 {
        print(&answers).map_err(|error| error.to_string())?;
    }
    hold(&answers[0], rows.len())
}

/// The table, as docs/accessibility.md has it.
fn print(answers: &[Vec<Value>]) -> std::io::Result<()> {
    let mut out = std::io::stderr().lock();
    writeln!(out, "| | {} |\n| --- | --- | --- | --- |", CHARTS.map(|(_, name)| name).join(" | "))?;
    for (at, question) in QUESTIONS.iter().enumerate() {
        let said: Vec<String> = answers
            .iter()
            .map(|answer| match &answer[at] {
                Value::String(text) => text.clone(),
                Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
                Value::Number(number) if number.is_f64() => format!("{:.1}", number.as_f64().unwrap_or_default()),
                other => other.to_string(),
            })
            .collect();
        writeln!(out, "| {question} | {} |", said.join(" | "))?;
    }
    Ok(())
}

/// What this graphic has to answer.
fn hold(ours: &[Value], countries: usize) -> Outcome {
    let number = |at: usize| ours[at].as_f64().unwrap_or(f64::NAN);
    let all = f64::from(u32::try_from(countries).unwrap_or_default());
    for (at, holds) in [
        (0, number(0) == 0.0),
        (1, number(1) == 0.0),
        (2, number(2) == all),
        (3, number(3) == all),
        (6, number(6) == 0.0),
        (7, number(7) > 80.0),
        (8, number(8) > 0.0),
        (9, number(9) >= 4.5),
        (10, number(10) >= 4.5),
        (11, number(11) >= 4.5),
        (12, ours[12] == json!(true)),
        (13, number(13) == 0.0),
        (14, number(14) == 0.0),
        (15, number(15) >= 12.0),
        (16, number(16) >= 2.0 * number(15)),
        (17, number(17) <= 0.0),
        (18, number(18) > 2.0),
        (19, number(19) == 1.0),
    ] {
        check(holds, || format!("{}: {}", QUESTIONS[at], ours[at]))?;
    }
    Ok(())
}

/// Everything, in the order of [`QUESTIONS`].
fn ask(page: &Page, file: &str, rows: &[Row]) -> Outcome<Vec<Value>> {
    let mut answers = Vec::new();
    open(page, file, 320)?;
    let narrow = audit::violations(page)?.len();
    let overflow = page.number("return compare.wide() - 320")?;

    open(page, file, 1120)?;
    answers.push(audit::violations(page)?.len().into());
    answers.push(narrow.into());
    let names = names(page)?;
    let live = "return document.querySelectorAll('[aria-live], [role=status]').length
        + (root ? $$('[aria-live], [role=status]').length : 0)";
    let live = page.js(live, &[])?;
    let (reached, presses) = by_keyboard(page, rows)?;
    answers.push(reached.into());
    answers.push(rows.iter().filter(|row| names.iter().any(|(_, name)| tells(name, row))).count().into());
    answers.push(names.iter().map(|(_, name)| name.chars().count()).max().into());
    answers.push(presses.into());
    answers.push(names.iter().filter(|(role, _)| role == "application").count().into());
    page.js("compare.table()", &[])?;
    settle(page)?;
    answers.push(page.js("return compare.rows()", &[])?);
    answers.push(live);

    // The reader's settings, each at first and then in the open page.
    open(page, file, 1120)?;
    answers.push(page.js("return compare.weakest()", &[])?);
    let size = page.js("return compare.smallest()", &[])?;
    let colours = "return compare.colours()";
    let dark = [("prefers-color-scheme", "dark")];
    let forced = [("forced-colors", "active")];
    page.reader(&dark)?;
    redraw(page)?;
    let dark_live = page.js("return compare.weakest()", &[])?;
    page.reader(&[])?;
    redraw(page)?;
    let before = page.text(colours)?;
    page.reader(&[("prefers-contrast", "more")])?;
    redraw(page)?;
    let more = page.text(colours)? != before;
    page.reader(&forced)?;
    redraw(page)?;
    let forced_live = page.number("return compare.foreign().length")?;
    page.reader(&forced)?;
    open(page, file, 1120)?;
    let forced_first = page.number("return compare.foreign().length")?;
    page.reader(&dark)?;
    open(page, file, 1120)?;
    answers.push(page.js("return compare.weakest()", &[])?);
    answers.extend([dark_live, more.into(), whole(forced_first), whole(forced_live), size]);
    page.reader(&[])?;

    open(page, file, 1120)?;
    page.js("document.documentElement.style.fontSize = '200%'", &[])?;
    redraw(page)?;
    answers.push(page.js("return compare.smallest()", &[])?);
    answers.push(whole(overflow));

    for features in [[].as_slice(), &[("prefers-reduced-motion", "reduce")]] {
        page.reader(features)?;
        open(page, file, 1120)?;
        page.js("compare.forget(); compare.change()", &[])?;
        settle(page)?;
        answers.push(whole(page.number("return compare.frames()")?));
    }
    Ok(answers)
}

#[allow(clippy::cast_possible_truncation, reason = "a count")]
fn whole(number: f64) -> Value {
    json!(number.round() as i64)
}

/// Opens a chart's page at a width, and waits until it stands.
fn open(page: &Page, file: &str, width: u32) -> Outcome {
    page.screen(width, 900)?;
    page.open_host_anyhow(&format!("compare-{file}.html"))?;
    page.wait("the chart is drawn", "return window.compare?.ready === true")?;
    settle(page)
}

/// Waits until nothing has been drawn for a third of a second: nothing else tells of any chart that it has come to rest.
fn settle(page: &Page) -> Outcome {
    page.js_later(
        "const done = arguments[arguments.length - 1];
        let [frames, since] = [compare.frames(), performance.now()];
        const look = (now) => {
          if (compare.frames() !== frames) [frames, since] = [compare.frames(), now];
          if (now - since > 333) done(); else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);",
    )
    .map(drop)
}

/// Whatever the chart takes a changed window for, it has the occasion.
fn redraw(page: &Page) -> Outcome {
    settle(page)?;
    let wide = page.js("compare.forget(); return innerWidth === 1120", &[])? == json!(true);
    page.screen(if wide { 1100 } else { 1120 }, 900)?;
    settle(page)
}

/// Whether a text has a country's name and, not far behind it, its numbers.
fn tells(text: &str, row: &Row) -> bool {
    text.match_indices(&row.name).any(|(at, name)| {
        let behind: String = text[at + name.len()..].chars().take(80).collect();
        let mut numbers = behind.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse::<u32>().ok());
        // Where nobody answered, some say so in words.
        numbers.any(|number| number == row.by)
            && (row.of == 0 || row.of == row.by || numbers.any(|number| number == row.of))
    })
}

/// Countries told by what gets the focus, and presses from before the chart to after it.
fn by_keyboard(page: &Page, rows: &[Row]) -> Outcome<(usize, u32)> {
    let at = || page.js("return compare.at()", &[]);
    let said = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    // First straight through, by what the page offers to get past things.
    page.js("document.getElementById('before').focus()", &[])?;
    let mut presses = 0;
    while presses < 200 {
        page.keys(&[Key::Tab])?;
        presses += 1;
        let here = at()?;
        if said(&here, "id") == "after" {
            break;
        }
        if said(&here, "name").starts_with("Skip") {
            page.keys(&[Key::Enter])?;
            presses += 1;
        }
    }
    // Then into everything that arrow keys move in.
    page.js("document.getElementById('before').focus()", &[])?;
    let mut names = BTreeSet::new();
    for _ in 0..40 {
        page.keys(&[Key::Tab])?;
        let mut here = at()?;
        if said(&here, "id") == "after" {
            break;
        }
        for key in [Key::Down, Key::Right] {
            // Arrow keys of fields and lists mean their values.
            while !["input", "select"].contains(&said(&here, "kind").as_str()) && names.insert(said(&here, "name")) {
                page.keys(&[key])?;
                here = at()?;
            }
            names.remove(&said(&here, "name"));
        }
        names.insert(said(&here, "name"));
    }
    // A chart may give a country's numbers one by one.
    let told = |row: &&Row| {
        let about: Vec<&str> = names.iter().filter(|name| name.contains(&row.name)).map(String::as_str).collect();
        about.iter().any(|name| tells(name, row)) || (about.len() > 1 && tells(&about.join(" "), row))
    };
    Ok((rows.iter().filter(told).count(), presses))
}

/// Roles and names of the whole accessibility tree, in the order of reading.
fn names(page: &Page) -> Outcome<Vec<(String, String)>> {
    let answer = page.devtools("Accessibility.getFullAXTree", &json!({}))?;
    let nodes = answer["nodes"].as_array().ok_or_else(|| format!("no accessibility tree but {answer}"))?;
    let text = |node: &Value, key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
    let there = nodes.iter().filter(|node| node["ignored"] == json!(false));
    Ok(there.map(|node| (text(node, "role"), text(node, "name"))).collect())
}

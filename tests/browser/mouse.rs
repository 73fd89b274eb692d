//! What a reader with a mouse does.

use fantoccini::key::Key;
use serde_json::json;

use crate::driver::Engine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("the page loads", loads),
    ("the article's claims are underlined as links are", claims),
    ("a click on a tile filters everything, Back undoes it", click_filters),
    ("more clicks add, a second click takes away, Clear empties", clicks_add),
    ("empty ground does nothing", empty_ground),
    ("side and group", side_and_group),
    ("the day slider", slider),
    ("Play runs through the days", play),
    ("search finds and chooses", search),
    ("the readout stands beside the tile and closes", readout),
    ("the readout of a day tells what its moments were, and In words all of them", moments),
    ("a finger's tap chooses and opens the readout", tap),
    ("what the address asks in vain is dropped and said", dropped),
    ("other people's keys stay in the address", other_keys),
    ("the ledger sorts and names its sources", ledger),
];

/// The rows of the shipped measures that concern a country.
pub(crate) fn rows_of(code: &str) -> usize {
    let csv = include_str!("../../data/expulsions-2018.csv");
    csv.lines().skip(1).filter(|line| line.split(',').skip(2).take(2).any(|party| party == code)).count()
}

pub(crate) const HEADLINE: &str = "return $('[part=headline]').textContent";

fn loads(page: &Page) -> Outcome {
    page.open("")?;
    let headline = page.text(HEADLINE)?;
    check(headline.contains("153") && headline.contains("146"), || format!("headline: {headline}"))?;
    page.wait("the twin is hidden", "return $('slot').hidden && !$('.live').hidden")?;
    let twin = page.text("return host.querySelector('h2').textContent")?;
    check(twin == headline, || format!("the twin says {twin:?}, the graphic {headline:?}"))?;
    let rows = page.number("return $$('[part=ledger] tbody tr').length")?;
    let all = include_str!("../../data/expulsions-2018.csv").lines().count() - 1;
    check(rows == all as f64, || format!("{rows} rows in the ledger instead of {all}"))
}

/// By the words alone nobody would know them for links.
fn claims(page: &Page) -> Outcome {
    page.open_anyhow("")?;
    let plain = page.js(
        "const marked = [...document.querySelectorAll('article a[data-expulsions], article .claim')];
        const plain = marked.filter((one) => getComputedStyle(one).textDecorationLine !== 'underline');
        return marked.length > 20 ? plain.map((one) => one.textContent) : ['there are no claims']",
        &[],
    )?;
    check(plain == json!([]), || format!("not underlined: {plain}"))
}

/// Whether everything shows Ukraine.
pub(crate) fn shows_ukraine(page: &Page) -> Outcome {
    page.wait_query("?c=UA")?;
    let headline = page.text(HEADLINE)?;
    check(headline.contains("Ukraine") && headline.contains("13"), || format!("headline: {headline}"))?;
    let script = "return $$('[data-target$=\":UA\"]').every((button) => button.ariaPressed === 'true')";
    page.wait("Ukraine's buttons are pressed", script)?;
    let rows = page.number("return $$('[part=ledger] tbody tr').length")?;
    check(rows == rows_of("UA") as f64, || format!("{rows} rows in the ledger instead of {}", rows_of("UA")))?;
    page.wait(
        "they are Ukraine's",
        "return $$('[part=ledger] tbody tr').every((row) => /Ukraine/.test(row.textContent))",
    )
}

fn click_filters(page: &Page) -> Outcome {
    page.open("")?;
    let before = page.text(HEADLINE)?;
    page.click_target("grid:UA")?;
    shows_ukraine(page)?;
    page.back()?;
    page.wait_query("")?;
    page.wait("the headline is back", &format!("return $('[part=headline]').textContent === {}", json!(before)))?;
    page.wait("no tile is pressed", "return !root.querySelector('[aria-pressed=true]')")?;
    page.forward()?;
    shows_ukraine(page)?;
    // And the address alone brings the same.
    page.open("?c=UA")?;
    shows_ukraine(page)
}

fn clicks_add(page: &Page) -> Outcome {
    page.open("")?;
    page.wait("Clear is off", "return $('[data-do=clear]').disabled")?;
    page.click_target("grid:UA")?;
    page.wait_query("?c=UA")?;
    page.click_target("grid:PL")?;
    page.wait_query("?c=UA,PL")?;
    page.click_target("grid:UA")?;
    page.wait_query("?c=PL")?;
    page.click("[data-do=clear]")?;
    page.wait_query("")?;
    page.wait("Clear is off again", "return $('[data-do=clear]').disabled")
}

fn empty_ground(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    let headline = page.text(HEADLINE)?;
    let place = page.js(
        "const canvas = $('canvas'); canvas.scrollIntoView();
        const { left, top, width } = canvas.getBoundingClientRect();
        for (let y = top + 4; y < innerHeight - 4; y += 4) for (let x = left + 4; x < left + width; x += 4)
          if (root.elementFromPoint(x, y) === canvas) return [x, y];",
        &[],
    )?;
    let (x, y) = place[0].as_f64().zip(place[1].as_f64()).ok_or("there is no empty ground")?;
    page.press(x, y)?;
    // Nothing can be waited for when nothing is to happen; so wait for what comes after it.
    page.click_target("grid:PL")?;
    page.wait_query("?c=UA,PL")?;
    page.back()?;
    page.wait_query("?c=UA")?;
    page.wait("the headline is the same", &format!("return $('[part=headline]').textContent === {}", json!(headline)))
}

fn side_and_group(page: &Page) -> Outcome {
    page.open("")?;
    page.click("[value=by]")?;
    page.wait_query("?side=by")?;
    page.wait("the side is checked", "return $('[value=by]').checked")?;
    page.js("const group = $('[name=group]'); group.value = 'eu'; group.dispatchEvent(new Event('change'))", &[])?;
    page.wait_query("?side=by&group=eu")?;
    let headline = page.text(HEADLINE)?;
    check(headline.contains("EU"), || format!("headline: {headline}"))?;
    page.back()?;
    page.wait_query("?side=by")?;
    page.wait("the group is all", "return $('[name=group]').value === 'all'")?;
    page.back()?;
    page.wait_query("")?;
    page.wait("both sides are checked", "return $('[value=both]').checked")
}

fn slider(page: &Page) -> Outcome {
    page.open("?day=2018-03-30")?;
    let text = page.text("return $('[name=day]').getAttribute('aria-valuetext')")?;
    check(text.contains("30 March 2018") && text.contains("153") && text.contains("142"), || {
        format!("value text: {text}")
    })?;
    page.type_into("[name=day]", &Key::Left.to_string())?;
    page.wait_query("?day=2018-03-29")?;
    page.wait("the words follow", "return /29 March 2018/.test($('output').textContent)")?;
    page.type_into("[name=day]", &Key::Home.to_string())?;
    page.wait_query("?day=2018-03-01")?;
    page.type_into("[name=day]", &Key::End.to_string())?;
    page.wait_query("")?;
    // The whole movement is one step of the history.
    page.back()?;
    page.wait_query("?day=2018-03-30")
}

fn play(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    page.click("[data-do=play]")?;
    page.wait("it starts at the first days", "return $('[name=day]').valueAsNumber < 5")?;
    page.wait("it says how to stop", "return $('[data-do=play]').textContent === 'Pause'")?;
    page.wait("the days go by", "return $('[name=day]').valueAsNumber >= 2")?;
    page.click("[data-do=play]")?;
    page.wait("it says how to go on", "return $('[data-do=play]').textContent === 'Play'")?;
    let day = page.number("return $('[name=day]').valueAsNumber")?;
    check(day < 40.0, || format!("stopped only at day {day}"))?;
    page.back()?;
    page.wait_query("?c=UA")
}

fn search(page: &Page) -> Outcome {
    page.open("")?;
    page.type_into("[role=combobox]", "ukr")?;
    page.wait(
        "Ukraine is found",
        "return $$('[role=option]').length === 1 && /Ukraine/.test($('[role=option]').textContent)",
    )?;
    page.wait("the field says so", "return $('[role=combobox]').ariaExpanded === 'true'")?;
    page.type_into("[role=combobox]", &(Key::Down + Key::Enter.to_string().as_str()))?;
    page.wait_query("?c=UA")?;
    page.wait("the list is closed", "return $('#matches').hidden && $('[role=combobox]').value === ''")?;
    page.type_into("[role=combobox]", "britain")?;
    page.wait("a name in use is found", "return $$('[role=option]').length >= 1")?;
    page.click("[role=option]")?;
    page.wait_query("?c=UA,GB")
}

fn readout(page: &Page) -> Outcome {
    page.open("")?;
    page.hover("[data-target='grid:DE']")?;
    page.wait(
        "the readout names Germany",
        "return !$('#readout').hidden && /Germany/.test($('#readout').textContent)",
    )?;
    let beside = "const a = $('#readout').getBoundingClientRect(), s = $('[part=stage]').getBoundingClientRect();
        const clear = $$('[data-target=\"grid:DE\"]').every((button) => {
          const b = button.getBoundingClientRect();
          return a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
        });
        return clear && a.left >= s.left - 1 && a.right <= s.right + 1 && a.top >= 0 && a.bottom <= innerHeight";
    page.wait("it stands beside the tile and in sight", beside)?;
    page.keys(&[Key::Escape])?;
    page.wait("Escape closes it", "return $('#readout').hidden")?;
    page.hover("[data-target='grid:FR']")?;
    page.wait("it opens for France", "return !$('#readout').hidden && /France/.test($('#readout').textContent)")?;
    page.hover("[part=headline]")?;
    page.wait("it closes when the pointer leaves", "return $('#readout').hidden")
}

/// The fullest day on the smallest phone; only Chromium's window is as narrow as one.
fn moments(page: &Page) -> Outcome {
    let width = if page.engine == Engine::Chromium { 360 } else { 700 };
    page.window(width, 740)?;
    page.open("")?;
    page.wait("the moments have come", "return Boolean($('[part=moments]'))")?;
    page.hover("[data-target='time:2018-03-30']")?;
    page.wait(
        "it tells them",
        "const more = $$('#readout .more');
        return more.length === 4 && more.every((line) => line.ariaHidden === 'true' && line.textContent.length > 60)",
    )?;
    let beside = "const a = $('#readout').getBoundingClientRect(), s = $('[part=stage]').getBoundingClientRect();
        const b = $('[data-target=\"time:2018-03-30\"]').getBoundingClientRect();
        const clear = a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
        return clear && a.left >= s.left - 1 && a.right <= s.right + 1 && a.top >= 0 && a.bottom <= innerHeight";
    page.wait("it stands beside the day and in sight", beside)?;
    page.hover("[data-target='time:2018-03-04']")?;
    page.wait(
        "one moment is told whole",
        "const [more] = $$('#readout .more');
        return /Novichok/.test(more?.textContent) && more.scrollHeight <= more.clientHeight + 1",
    )?;
    page.click("[data-do=words]")?;
    page.wait(
        "in words all of them stand below the summary",
        "return $$('[part=moments] li').length === 33 && $('[part=moments]').offsetHeight > 500",
    )?;
    page.window(1120, 900)
}

fn tap(page: &Page) -> Outcome {
    page.open("")?;
    page.tap("[data-target='grid:UA']")?;
    page.wait_query("?c=UA")?;
    page.wait(
        "the readout names Ukraine",
        "return !$('#readout').hidden && /Ukraine/.test($('#readout').textContent)",
    )?;
    page.tap("[part=headline]")?;
    page.wait("a tap elsewhere closes it", "return $('#readout').hidden")?;
    page.wait_query("?c=UA")
}

fn dropped(page: &Page) -> Outcome {
    page.open("?c=UA,ZZ&day=2019-01-01")?;
    page.wait("it is said", "return !$('[part=problems]').hidden")?;
    let problems = page.text("return $('[part=problems]').textContent")?;
    check(problems.contains("ZZ") && problems.contains("2019"), || format!("it says only: {problems}"))?;
    let headline = page.text(HEADLINE)?;
    check(headline.contains("Ukraine"), || format!("headline: {headline}"))?;
    page.click_target("grid:PL")?;
    page.wait_query("?c=UA,PL")?;
    page.wait("it is no longer said", "return $('[part=problems]').hidden")
}

fn other_keys(page: &Page) -> Outcome {
    page.open("?utm_source=mail#more")?;
    page.click_target("grid:UA")?;
    page.wait_query("?c=UA&utm_source=mail")?;
    page.wait("the fragment stays", "return location.hash === '#more'")?;
    page.click_target("grid:UA")?;
    page.wait_query("?utm_source=mail")
}

fn ledger(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    page.click("[part=ledger] thead th:nth-child(1) button")?;
    page.wait("the dates go up", "return $('th[aria-sort]').ariaSort === 'ascending'")?;
    page.click("[part=ledger] thead th:nth-child(1) button")?;
    page.wait(
        "the dates go down",
        "const dates = $$('[part=ledger] tbody time').map((time) => time.dateTime);
        return $('th[aria-sort]').ariaSort === 'descending' && dates.join() === dates.toSorted().reverse().join()",
    )?;
    page.click("[part=ledger] tbody td details summary")?;
    page.wait(
        "the sources are named",
        "const link = $('[part=ledger] tbody details[open] a');
        return link.target === '_blank' && link.rel === 'noopener nofollow' && /^https?:/.test(link.href) && /: $/.test(link.previousSibling.data)",
    )
}

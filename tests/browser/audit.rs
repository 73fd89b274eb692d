//! What axe-core finds: nothing, with every rule of WCAG 2.2 A and AA and of good practice, in each place, view,
//! theme, direction of writing and width. Chromium goes through all of them, switching the reader's settings under the
//! open page; the other engines confirm a few.

use std::sync::OnceLock;

use serde_json::Value;

use crate::page::Page;
use crate::{Outcome, Scenario, project};

/// Chromium's tour. The graphic is the same everywhere: all its views are seen in a host, and in the page and the frame
/// those that show more of what is around it.
pub(crate) const EVERYWHERE: &[Scenario] = &[
    ("axe: the page", |page| tour(page, "", page_of_the_site, &[VIEWS[0], VIEWS[3], VIEWS[6], VIEWS[10]])),
    ("axe: the page in Arabic", |page| tour(page, "ar/index.html", page_of_the_site, &[VIEWS[0], VIEWS[6], VIEWS[7]])),
    ("axe: the frame", |page| {
        tour(page, "embed.html", page_of_the_site, &[VIEWS[0], VIEWS[3], VIEWS[6], VIEWS[7], VIEWS[8], VIEWS[10]])
    }),
    ("axe: the element in a host", |page| tour(page, "audit.html", host, &VIEWS)),
    ("axe: pages without the graphic", plain),
];

/// What each engine confirms.
pub(crate) const SCENARIOS: &[Scenario] = &[("axe: a few views", |page| {
    for path in ["?c=XX", "embed.html?c=UA,PL&side=by&day=2018-03-30", "ar/index.html?c=UA", "ar/embed.html?c=UA"] {
        page.open(path)?;
        clean(page, path)?;
    }
    for (view, query, prepare) in VIEWS.into_iter().skip(7) {
        page.open(&format!("embed.html{query}"))?;
        prepare(page)?;
        clean(page, view)?;
    }
    Ok(())
})];

const WIDTHS: [u32; 4] = [320, 360, 768, 1120];

/// What a reader may ask of every page besides the light theme, in the words of media queries.
const THEMES: [(&str, &[(&str, &str)]); 4] = [
    ("dark", &[("prefers-color-scheme", "dark")]),
    ("more contrast", &[("prefers-contrast", "more")]),
    ("more contrast, dark", &[("prefers-color-scheme", "dark"), ("prefers-contrast", "more")]),
    ("forced colours", &[("forced-colors", "active")]),
];

/// Its name, its query, and what the reader does there.
type View = (&'static str, &'static str, fn(&Page) -> Outcome);

const VIEWS: [View; 11] = [
    ("whole", "", |_| Ok(())),
    ("filtered", "?c=UA,PL&group=nato&day=2018-03-30", |_| Ok(())),
    ("one side", "?side=by", |_| Ok(())),
    ("problems shown", "?c=XX&day=2017-01-01", |page| {
        page.wait("the problems are shown", "return !$('[part=problems]').hidden")
    }),
    ("readout open", "", |page| {
        page.hover("[data-target='grid:UA']")?;
        page.wait("the readout is open", "return !$('#readout').hidden")
    }),
    ("countries found", "", |page| {
        page.type_into("[role=combobox]", "po")?;
        page.wait("countries are found", "return $$('#matches li').length > 0")
    }),
    ("table toggled", "?c=UA", |page| {
        // Open at wide widths and closed at narrow ones, so that both are seen in both.
        page.js("$('[part=ledger]').open = !$('[part=ledger]').open", &[])?;
        page.wait("the table is there", "return !$('[part=ledger]').open || $$('.rows tbody tr').length > 0")
    }),
    ("help open", "", |page| {
        page.js("$('[data-do=help]').click()", &[])?;
        page.wait("the panel is open", "return !!$('dialog[open]')")
    }),
    ("sharing", "?c=UA,PL", |page| {
        page.js("$('[data-do=share]').click()", &[])?;
        page.wait(
            "the dialog is full",
            "return !!$('#share-bibtex') && !!$('#share-picture') && $('.preview expulsion-graphic').ready",
        )
    }),
    ("a source opened", "?c=UA", |page| {
        page.js("$('[part=ledger]').open = true", &[])?;
        page.wait("the table is there", "return $$('.rows tbody tr').length > 0")?;
        page.js("$('.rows tbody details').open = true", &[])?;
        page.wait("the sources have their titles", "return !!$('.rows tbody details[open] a[target]')")
    }),
    ("Arabic", "?lang=ar&c=UA,PL&day=2018-03-30", |page| {
        let there = "return getComputedStyle($('.live')).direction === 'rtl' && !$('.live').hidden";
        page.wait("it speaks Arabic", there)?;
        page.js("$('[part=ledger]').open = true", &[])?;
        page.wait("the table is there", "return $('.rows table')?.lang === 'ar'")?;
        page.js("$('[data-target=\"grid:PL\"]').focus()", &[])?;
        page.wait("the readout is open", "return !$('#readout').hidden")
    }),
];

fn page_of_the_site(page: &Page, path: &str) -> Outcome {
    page.open(path)
}

/// An ordinary article of another site, with the element in it, whose attributes are set to the view.
fn host(page: &Page, path: &str) -> Outcome {
    let (file, query) = path.split_once('?').unwrap_or((path, ""));
    page.open_host_anyhow(file)?;
    page.drawn()?;
    let set = "new URLSearchParams(arguments[0]).forEach((value, key) => host.setAttribute(key, value))";
    page.js(set, &[query.into()]).map(drop)
}

/// Every view at every width, every view in every theme, and every theme at every width: all pairs, since all
/// of all would take many minutes.
fn tour(page: &Page, path: &str, open: fn(&Page, &str) -> Outcome, views: &[View]) -> Outcome {
    let mut found = Vec::new();
    for (column, width) in WIDTHS.into_iter().enumerate() {
        page.screen(width, 900)?;
        for (row, (view, query, prepare)) in views.iter().copied().enumerate() {
            let what = format!("{view}, {width} px");
            if let Err(problem) = open(page, &format!("{path}{query}")).and_then(|()| prepare(page)) {
                found.push(format!("{what}: {problem}"));
                continue;
            }
            found.extend(clean(page, &what).err());
            for (theme, features) in THEMES.into_iter().skip((row + column) % WIDTHS.len()).step_by(WIDTHS.len()) {
                page.reader(features)?;
                found.extend(clean(page, &format!("{what}, {theme}")).err());
            }
            page.reader(&[])?;
        }
    }
    page.same_screen()?;
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// The pages that need no script, in pairs as [`tour`] has them.
fn plain(page: &Page) -> Outcome {
    const PAGES: [&str; 6] =
        ["sources.html", "claims.html", "corrections.html", "numbers.html?number=121", "ar/numbers.html", "404.html"];
    for (column, width) in WIDTHS.into_iter().enumerate() {
        page.screen(width, 900)?;
        for (row, path) in PAGES.into_iter().enumerate() {
            for (theme, features) in [("light", [].as_slice()), THEMES[(row + column) % THEMES.len()]] {
                page.reader(features)?;
                page.open_anyhow(path)?;
                clean(page, &format!("{path}, {theme}, {width} px"))?;
            }
        }
    }
    page.reader(&[])?;
    page.same_screen()
}

/// The rules: all of these kinds, and the one of them that axe leaves off unless asked.
const RUN: &str = "
const done = arguments[arguments.length - 1];
const place = (target) => target.flat(9).join(' ');
const graphic = document.querySelector('expulsion-graphic');
const moving = [document, graphic?.shadowRoot].flatMap((tree) => tree?.getAnimations() ?? []);
Promise.allSettled(moving.map(({ finished }) => finished)).then(() => axe.run(document, {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
})).then(
  ({ violations }) => done(violations.map(({ id, nodes }) =>
    `${id}, ${nodes.length} times: ${place(nodes[0].target)}: ${nodes[0].failureSummary.replace(/\\s+/g, ' ')}`)),
  (error) => done([`axe failed: ${error}`]),
);";

/// Whether axe finds nothing in the page as it is now.
fn clean(page: &Page, what: &str) -> Outcome {
    let found = violations(page)?;
    if found.is_empty() { Ok(()) } else { Err(format!("{what}: {}", found.join("\n  "))) }
}

/// Each rule that the page breaks, how often, and where first.
pub(crate) fn violations(page: &Page) -> Outcome<Vec<String>> {
    let script = if page.js("return !!window.axe", &[])? == Value::Bool(true) { RUN.to_owned() } else { axe()? + RUN };
    match page.js_later(&script)? {
        Value::Array(found) => Ok(found.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        other => Err(format!("axe answered {other}")),
    }
}

/// axe's own text.
fn axe() -> Outcome<String> {
    static AXE: OnceLock<Outcome<String>> = OnceLock::new();
    let read = || {
        let file = project().join("tests/node_modules/axe-core/axe.min.js");
        let text = std::fs::read_to_string(&file);
        text.map_err(|error| format!("{}: {error}; `npm ci --prefix tests` would bring it", file.display()))
    };
    AXE.get_or_init(read).clone().map(|text| text + ";\n")
}

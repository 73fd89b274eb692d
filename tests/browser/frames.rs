//! The frame in pages of hosts: its height follows its content with every client that newsrooms use.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::page::{FRAME, Page, check};
use crate::{Outcome, Scenario};

pub(crate) const CLIENTS: &[Scenario] = &[
    ("pym.js", |page| client(page, "pym")),
    ("@newswire/frames", |page| client(page, "newswire")),
    ("@newswire/frames, asked late", |page| client(page, "newswire-lazy")),
    ("@nprapps/sidechain", |page| client(page, "sidechain")),
    ("iframe-resizer 4", |page| client(page, "resizer-4")),
    ("@iframe-resizer/parent 5", |page| client(page, "resizer-5")),
    ("@open-iframe-resizer/core", |page| client(page, "open-resizer")),
    ("@open-iframe-resizer/core, speaking iframe-resizer", |page| client(page, "open-resizer-legacy")),
    ("Datawrapper's embed.js", |page| client(page, "datawrapper")),
    ("a host that finds the frame by a part of its address", |page| client(page, "datawrapper-by-address")),
    ("a host of the kind of Medium", |page| client(page, "medium")),
    ("a host of the kind of the Guardian", |page| client(page, "guardian")),
    ("a host of the kind of amp-iframe", amp),
];

/// How long a host may take to follow.
const PATIENCE: Duration = Duration::from_secs(15);

const CONTENT: &str = "return Math.ceil(document.documentElement.getBoundingClientRect().height)";

/// Waits until the frame is as tall as its content, and tells how tall.
pub(crate) fn fits(page: &Page, when: &str) -> Outcome<f64> {
    let deadline = Instant::now() + PATIENCE;
    let frame = format!("return {FRAME}.clientHeight");
    loop {
        let content = page.in_frame(|page| page.number(CONTENT))?;
        let outside = page.number(&frame)?;
        // Both stay so: what one of them is about to do would show in the second look.
        if content == outside && page.in_frame(|page| page.number(CONTENT))? == content {
            return Ok(content);
        }
        if Instant::now() > deadline {
            return Err(format!("{when} the content is {content} px tall and the frame {outside} px"));
        }
    }
}

/// What a client has to follow: the first height, more, less, more again, and another width.
fn client(page: &Page, name: &str) -> Outcome {
    page.open_host(&format!("{name}.html"))?;
    follows(page)?;
    reports(page)
}

pub(crate) fn follows(page: &Page) -> Outcome {
    let first = fits(page, "at first")?;
    check(first > 400.0, || format!("at first only {first} px"))?;

    page.click_in_frame("[part=ledger] > summary")?;
    page.in_frame(|page| page.wait("the table is there", "return $$('.rows tbody tr').length > 80"))?;
    let opened = fits(page, "with the table open")?;
    check(opened > first + 100.0, || format!("{first} px, then with the table open {opened} px"))?;

    page.click_in_frame("[data-target='grid:UA']")?;
    page.in_frame(|page| page.wait("the table has fewer rows", "return $$('.rows tbody tr').length < 5"))?;
    let filtered = fits(page, "with one country")?;
    check(filtered < opened - 50.0, || format!("{opened} px, then with one country {filtered} px"))?;

    page.click_in_frame("[data-do=clear]")?;
    page.in_frame(|page| page.wait("the table has all rows", "return $$('.rows tbody tr').length > 80"))?;
    let cleared = fits(page, "with all countries again")?;
    check(cleared > filtered + 50.0, || format!("{filtered} px, then with all countries {cleared} px"))?;

    page.js("document.getElementById('column').style.width = '420px'", &[])?;
    page.in_frame(|page| {
        page.wait(
            "the graphic is narrower",
            "return innerWidth <= 420 && $('canvas').getBoundingClientRect().width <= 420",
        )
    })?;
    let narrow = fits(page, "in a narrow column")?;
    check(narrow != cleared, || format!("{cleared} px in both widths"))
}

/// Nothing was reported in the frame, and no error in the host, whose own remarks are its own.
pub(crate) fn reports(page: &Page) -> Outcome {
    page.excuse();
    let seen = page.in_frame(|page| page.js("return window.seen", &[]))?;
    check(seen == json!([]), || format!("the frame reported {seen}"))?;
    let seen = page.js("return window.seen.filter((text) => !text.startsWith('console.'))", &[])?;
    check(seen == json!([]), || format!("the host reported {seen}"))?;
    let console = page.console()?;
    let severe = console.as_array().is_some_and(|all| all.iter().any(|one| one["level"] == "SEVERE"));
    check(!severe, || format!("the console has {console}"))
}

fn amp(page: &Page) -> Outcome {
    client(page, "amp")?;
    check(page.js("return document.getElementById('placeholder').hidden", &[])? == true, || {
        "the placeholder still stands".to_owned()
    })
}

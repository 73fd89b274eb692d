//! The frame where little is allowed: in a sandbox, at a height that nobody changes, and what it asks of the network.

use serde_json::json;

use crate::frames::reports;
use crate::page::{FRAME, PANELS, Page, check};
use crate::{Outcome, Scenario, hosts, site};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("a host of the kind of WordPress", |page| wordpress(page, "")),
    ("a host of the kind of WordPress whose secret was lost on the way", |page| wordpress(page, "?lost")),
    ("a host of the kind of WordPress in whose hidden frame nothing is laid out", unlaid),
    ("in a sandbox without an origin", sandbox),
    ("the theme asked for, from the first picture", theme),
    ("usable at 1000 px", |page| fixed(page, 1000)),
    ("usable at 400 px", |page| fixed(page, 400)),
    ("nothing is asked of other hosts, and nothing is kept", network),
];

/// A page of a host with the frame and nothing else.
fn plain(query: &str, attributes: &str) -> String {
    format!(
        "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Plain</title></head><body>\
         <iframe src='{}embed.html{query}' width='640' {attributes} title='Expulsions'></iframe></body></html>",
        hosts::EXAMPLE
    )
}

fn wordpress(page: &Page, how: &str) -> Outcome {
    page.open_host_anyhow(&format!("wordpress.html{how}"))?;
    page.wait("the frame is shown", &format!("return getComputedStyle({FRAME}).visibility === 'visible'"))?;
    let content = page.in_frame(|page| {
        page.drawn()?;
        page.wait("one country is shown", "return host.query === 'c=UA'")?;
        page.number("return Math.ceil(document.documentElement.getBoundingClientRect().height)")
    })?;
    let clamped = content.clamp(200.0, 1000.0);
    page.wait(&format!("it is {clamped} px tall"), &format!("return Number({FRAME}.height) === {clamped}"))?;
    scrolls(page)?;
    // The host opens our own page for its reader, which the sandbox lets nobody else do.
    page.click_in_frame("page:[data-whole]")?;
    let whole = format!("{}index.html?c=UA", site::address()?);
    page.wait("the host is asked to open the whole story", &format!("return window.left === {}", json!(whole)))?;
    reports(page)
}

/// Such a host shows the frame when it is told a height; a frame that waited for a height would wait for ever.
fn unlaid(page: &Page) -> Outcome {
    page.open_host_anyhow("wordpress.html?unlaid")?;
    page.wait("the frame is shown", &format!("return getComputedStyle({FRAME}).visibility === 'visible'"))?;
    reports(page)
}

fn sandbox(page: &Page) -> Outcome {
    hosts::make("sandbox.html", &plain("", "height='900' sandbox='allow-scripts'"));
    page.open_host("made/sandbox.html")?;
    let origin = page.in_frame(|page| page.text("return self.origin"))?;
    check(origin == "null", || format!("its origin is {origin}"))?;
    page.click_in_frame("[data-target='grid:UA']")?;
    page.in_frame(|page| page.wait("one country is shown", "return host.query === 'c=UA'"))?;
    page.in_frame(|page| page.wait("the address follows", "return location.search === '?c=UA'"))?;
    page.click_in_frame("[part=ledger] > summary")?;
    page.in_frame(|page| page.wait("the table is fetched", "return $$('.rows tbody tr').length > 0"))?;
    reports(page)?;
    // Links cannot open here: their address is written out and selected. (That the browser says so is no fault of ours.)
    page.click_in_frame("page:[data-whole]")?;
    let whole = format!("{}index.html?c=UA", site::address()?);
    page.in_frame(|page| {
        page.wait(
            "the address is written out",
            &format!("return (document.querySelector('.address') || {{}}).textContent === {}", json!(whole)),
        )?;
        let selected = page.text("return String(getSelection())")?;
        check(selected.trim() == whole, || format!("selected is {selected:?}"))?;
        let words = page.text("return document.querySelector('footer').textContent")?;
        check(words.contains("The whole story: http"), || words)
    })
}

fn theme(page: &Page) -> Outcome {
    for (theme, ground) in [("dark", "rgb(20, 23, 28)"), ("light", "rgb(255, 255, 255)")] {
        page.open_anyhow(&format!("~hanging/embed.html?theme={theme}"))?;
        page.wait("the element is defined", "return !!root")?;
        let seen = page.text("return getComputedStyle(document.body).backgroundColor")?;
        check(seen == ground, || format!("asked for {theme}, the twin stands on {seen}"))?;
        page.open(&format!("embed.html?theme={theme}"))?;
        let seen = page.text("return getComputedStyle($('.live')).backgroundColor")?;
        check(seen == ground, || format!("asked for {theme}, the graphic stands on {seen}"))?;
    }
    page.open("embed.html?panels=grid&c=UA&side=by")?;
    let panels = page.number(PANELS)?;
    let shown = page.text("return host.query")?;
    check((panels, shown.as_str()) == (1.0, "c=UA&side=by"), || format!("{panels} panels with {shown}"))
}

/// With a host that follows no dialect the frame scrolls within, nothing is cut off, and a choice can be made.
fn fixed(page: &Page, height: u32) -> Outcome {
    let name = format!("fixed-{height}.html");
    hosts::make(&name, &plain("", &format!("height='{height}'")));
    page.open_host(&format!("made/{name}"))?;
    scrolls(page)?;
    page.in_frame(|page| {
        page.wait("nothing is wider than the frame", "return document.documentElement.scrollWidth <= innerWidth")?;
        page.js("scrollTo(0, 0)", &[])?;
        let grid = page.number("return $('canvas').getBoundingClientRect().top")?;
        check(grid <= f64::from(height) - 150.0, || format!("the picture begins only at {grid} px"))
    })?;
    page.click_in_frame("[data-target='grid:PL']")?;
    page.in_frame(|page| page.wait("one country is shown", "return host.query === 'c=PL'"))?;
    reports(page)
}

/// What is taller than the frame can be scrolled to its end.
fn scrolls(page: &Page) -> Outcome {
    page.in_frame(|page| {
        page.wait(
            "the frame scrolls to the end of its content",
            "scrollTo(0, 1e6);
            const end = document.querySelector('footer').getBoundingClientRect().bottom;
            return getComputedStyle(document.documentElement).overflowY !== 'hidden' && end <= innerHeight && scrollY > 0",
        )
    })
}

fn network(page: &Page) -> Outcome {
    let only = |page: &Page, own: &[&str]| {
        let asked = page.js("return performance.getEntriesByType('resource').map(({ name }) => name)", &[])?;
        let asked: Vec<&str> = asked.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
        let foreign: Vec<&&str> = asked.iter().filter(|name| !own.iter().any(|own| name.starts_with(own))).collect();
        check(asked.len() > 5 && foreign.is_empty(), || format!("asked for {foreign:?} among {asked:?}"))?;
        let kept = page.js("return [document.cookie, localStorage.length, sessionStorage.length]", &[])?;
        check(kept == json!(["", 0, 0]), || format!("kept: {kept}"))
    };
    let site = site::address()?;
    page.open("?c=UA")?;
    page.js("$('[part=ledger]').open = true", &[])?;
    page.wait("the table is there", "return $$('.rows tbody tr').length > 0")?;
    only(page, &[site])?;
    let host = hosts::address()?;
    hosts::make(
        "element.html",
        &format!(
            "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Element</title>\
             <script type='module' src='{}expulsions.js'></script></head><body><expulsion-graphic></expulsion-graphic></body></html>",
            hosts::EXAMPLE
        ),
    );
    page.open_host_anyhow("made/element.html")?;
    page.drawn()?;
    page.js("$('[part=ledger]').open = true", &[])?;
    page.wait("the table is fetched", "return $$('.rows tbody tr').length > 80")?;
    only(page, &[site, host])?;
    page.no_reports()?;
    page.open_host("host.html")?;
    page.in_frame(|page| only(page, &[site]))?;
    reports(page)
}

//! What makes the page quick, as far as it can be counted without a clock: what a click reads and writes, and in how many
//! round trips a page has what its first picture needs.

use serde_json::json;

use crate::driver::Engine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario, hosts};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("a click lays out nothing in its midst, and writes little", click),
    ("a page asks for all that its picture needs in two round trips", rounds),
];

/// Counts what is written into the page and its graphic, and what is asked that has to be laid out first: a place or a
/// size, after something was written and before the next frame has shown it.
const COUNT: &str = r"
window.count = { writes: 0, forced: [] };
let unseen = 0;
const noted = (records) => {
  count.writes += records.length;
  unseen += records.length;
};
// Its own, which nobody watches.
const box = document.createElement('div');
box.style.cssText = 'position: fixed; inline-size: 0; block-size: 1px';
const apart = document.createElement('div');
apart.attachShadow({ mode: 'open' }).append(box);
document.body.append(apart);
const observer = new MutationObserver(noted);
for (const tree of [root, document]) {
  observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
}
const asked = (what) => {
  noted(observer.takeRecords());
  if (unseen) count.forced.push(what);
};
const places = [
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'scrollIntoView']],
  [window, ['getComputedStyle']],
];
for (const [owner, names] of places) {
  for (const name of names) {
    const own = owner[name];
    owner[name] = function (...all) { asked(name); return own.apply(this, all); };
  }
}
for (const owner of [Element.prototype, HTMLElement.prototype]) {
  for (const name of Object.getOwnPropertyNames(owner).filter((name) => /^(client|offset|scroll)(Width|Height|Top|Left)$/.test(name))) {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, set, get() { asked(name); return get.call(this); } });
  }
}
// What changes its size in each frame is told so at the end of that very frame, when all is laid out.
new ResizeObserver(() => {
  noted(observer.takeRecords());
  unseen = 0;
}).observe(box);
let wide = false;
const shown = () => requestAnimationFrame(() => {
  wide = !wide;
  box.style.inlineSize = wide ? '1px' : '0';
  shown();
});
shown();
";

/// Changes of the document that a click may make: words, a readout, the state of controls and buttons, rows of the table.
const WRITES: u64 = 300;

fn click(page: &Page) -> Outcome {
    page.window(1120, 900)?;
    page.open("")?;
    page.drawn()?;
    for code in ["DE", "US"] {
        let target = format!("[data-target='grid:{code}']");
        page.hover(&target)?;
        let place = page.js(
            "const { left, top } = $(arguments[0]).getBoundingClientRect(); return [left + 9, top + 9]",
            &[json!(target)],
        )?;
        let at = |index: usize| place[index].as_f64().ok_or_else(|| format!("no place for {code}: {place}"));
        // The readout goes where the pointer is; that has to be seen before the click is what is counted.
        page.point(at(0)?, at(1)?)?;
        page.js(COUNT, &[])?;
        page.press(at(0)?, at(1)?)?;
        page.wait(
            "the click has come through",
            &format!("return host.query.includes('{code}') && location.search.includes('{code}')"),
        )?;
        let count = page.js("return count", &[])?;
        // Only Chromium tells when a frame is over, and how far it has zoomed; the others are asked for more.
        check(page.engine != Engine::Chromium || count["forced"] == json!([]), || {
            format!("a click on {code} has to be laid out for {}", count["forced"])
        })?;
        let writes = count["writes"].as_u64();
        check(writes.is_some_and(|writes| (1..=WRITES).contains(&writes)), || {
            format!("a click on {code} changes the document {writes:?} times, expected at most {WRITES}")
        })?;
        page.reload()?;
        page.drawn()?;
    }
    Ok(())
}

/// What the live picture needs: not what comes after it.
const NEEDED: &str =
    r"/^(element|common|english|translate|languages|expulsions|[a-z]{2})\.[0-9a-f]{10}\.(js|json|wasm)$/";

/// Files that were asked for and are needed, and are named neither in the page nor in what `known` gives.
fn unnamed(page: &Page, known: &str) -> Outcome {
    let found = page.js_later(&format!(
        "const done = arguments[arguments.length - 1];
        const last = (address) => address.split(/[?#]/)[0].split('/').at(-1);
        const files = performance.getEntriesByType('resource').map(({{ name }}) => last(name)).filter((name) => {NEEDED}.test(name));
        const links = [...document.querySelectorAll('link[href], script[src]')].map(({{ href, src }}) => last(href || src));
        Promise.all({known}.map((file) => fetch(file).then((response) => response.text()))).then((texts) =>
          done([files.filter((name) => name.endsWith('.wasm')).length, files.filter((name) => !links.includes(name) && !texts.some((text) => text.includes(name)))]))"
    ))?;
    // WebKit does not tell of modules that a script from elsewhere has asked for, but always of the program.
    check(found[0].as_u64() > Some(0) && found[1] == json!([]), || {
        format!("programs, and files that are named too late: {found}")
    })
}

/// The page names all files, or the entry that a host's page names does: one round trip after the page, or two.
fn rounds(page: &Page) -> Outcome {
    for path in ["", "de/index.html", "embed.html", "ar/embed.html"] {
        page.open(path)?;
        page.drawn()?;
        unnamed(page, "[]").map_err(|problem| format!("{path}: {problem}"))?;
    }
    hosts::make(
        "entry.html",
        &format!(
            "<!doctype html><html lang='en'><title>entry</title><script type='module' src='{}expulsions.js'></script>\n\
             <expulsion-graphic></expulsion-graphic></html>",
            hosts::EXAMPLE
        ),
    );
    page.open_host_anyhow("made/entry.html")?;
    // It watches for no reports.
    page.excuse();
    page.drawn()?;
    unnamed(page, "[document.querySelector('script[src]').src]")
}

//! What makes the page quick, as far as it can be counted without a clock: what a click reads and writes, and in how many
//! round trips a page has what its first picture needs.

use serde_json::json;

use crate::page::{Page, check};
use crate::{Outcome, Scenario, hosts, site};

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
const shown = () => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { noted(observer.takeRecords()); unseen = 0; };
  port2.postMessage(0);
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
        page.js(COUNT, &[])?;
        page.press(at(0)?, at(1)?)?;
        page.wait(
            "the click has come through",
            &format!("return host.query.includes('{code}') && location.search.includes('{code}')"),
        )?;
        let count = page.js("return count", &[])?;
        check(count["forced"] == json!([]), || {
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

/// How many files have to come, one after the other, before the picture is drawn.
const ROUNDS: &str = "
    const drawn = performance.getEntriesByName('expulsions-drawn')[0].startTime;
    const files = performance.getEntriesByType('resource').filter(({ name, startTime }) => startTime < drawn && name.includes('~late'));
    const round = (file) => 1 + Math.max(0, ...files.filter(({ responseEnd }) => responseEnd && responseEnd < file.startTime).map(round));
    return files.map((file) => [round(file), file.name.split('/').at(-1)]).sort(([a], [b]) => b - a)";

fn rounds(page: &Page) -> Outcome {
    let late = |path: &str| format!("~late/{path}");
    let few = |name: &str| {
        let files = page.js(ROUNDS, &[])?;
        let most = files[0][0].as_u64();
        check(files.as_array().is_some_and(|files| files.len() > 3) && most.is_some_and(|most| most <= 2), || {
            format!("{name} has its files in {most:?} round trips: {files}")
        })
    };
    for path in ["", "de/index.html", "embed.html", "ar/embed.html"] {
        page.open(&late(path))?;
        page.drawn()?;
        few(path)?;
    }
    let element = |lang: &str| {
        format!(
            "<!doctype html><html lang='en'><title>late</title><script type='module' src='{}expulsions.js'></script>\n\
             <expulsion-graphic{lang}></expulsion-graphic></html>",
            site::address().map(|home| format!("{home}~late/")).unwrap_or_default()
        )
    };
    hosts::make("late.html", &element(""));
    page.open_host_anyhow("made/late.html")?;
    page.drawn()?;
    few("a host's page")
}

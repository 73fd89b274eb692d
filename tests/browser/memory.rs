//! What is left behind: graphics come and go in one page by the thousand, as many views are shown in one graphic,
//! and memory ends where it was after the first hundred. Chromium only, because it tells what is in use.

use serde_json::{Value, json};

use crate::driver::Look;
use crate::page::{Page, check};
use crate::{Outcome, Scenario};

/// Code that comes and goes would be counted.
pub(crate) const LOOK: Look = Look { dark: false, ratio: 1, unhurried: true };

pub(crate) const SCENARIOS: &[Scenario] =
    &[("a thousand graphics and views leave nothing behind", |page| hold(page, 1_000))];

/// Seven minutes.
pub(crate) const LONG: &[Scenario] =
    &[("ten thousand graphics and views leave nothing behind", |page| hold(page, 10_000))];

/// After these many, everything is loaded, compiled and cached that ever will be.
const FIRST: u32 = 100;
/// What one script does before the driver loses its patience.
const CHUNK: u32 = 100;

/// Puts a graphic into the page, waits until it is drawn, takes it out. Ten at a time, as frames take their time.
const MOUNT: &str = "
const done = arguments[arguments.length - 1];
const once = (n) => new Promise((resolve) => {
  const graphic = document.createElement('expulsion-graphic');
  graphic.setAttribute('c', ['UA', 'PL', 'US,GB', ''][n % 4]);
  graphic.setAttribute('panels', 'grid');
  graphic.addEventListener('expulsions-ready', () => { graphic.remove(); resolve(); }, { once: true });
  document.querySelector('main').append(graphic);
});
(async () => {
  for (let n = 0; n < CHUNK; n += 10) await Promise.all(Array.from({ length: 10 }, (_, at) => once(n + at)));
  done('');
})();
";

/// Shows one view after the other, and waits until the last stands still: what moves leaves something behind in each frame,
/// until it is collected.
const FILTER: &str = "
const done = arguments[arguments.length - 1];
const graphic = document.querySelector('expulsion-graphic');
const DRAWN = 'expulsions-redrawn';
const frame = () => new Promise(requestAnimationFrame);
const views = ['c=UA', 'c=PL,US&side=by', 'group=eu', 'day=2018-03-26', ''];
(async () => {
  for (let n = 0; n < CHUNK; n++) {
    graphic.query = views[n % views.length];
    if (n % 5 === 4) await frame();
  }
  await frame();
  await frame();
  performance.clearMarks(DRAWN);
  graphic.query = 'c=PL';
  while (!performance.getEntriesByName(DRAWN).length) await frame();
  done('');
})();
";

/// Bytes in use: of scripts and their objects, and of the program.
#[derive(Debug)]
struct Used {
    heap: f64,
    program: f64,
}

fn used(page: &Page) -> Outcome<Used> {
    for _ in 0..3 {
        page.devtools("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let heap = page.devtools("Runtime.getHeapUsage", &json!({}))?["usedSize"].as_f64();
    let program = page.js("return window.program.memory.buffer.byteLength", &[])?;
    let (heap, program) = heap.zip(program.as_f64()).ok_or_else(|| format!("no figures: {program}"))?;
    Ok(Used { heap, program })
}

fn rounds(page: &Page, rounds: u32, what: &str, script: &str) -> Outcome {
    let script = script.replace("CHUNK", &CHUNK.to_string());
    let started = std::time::Instant::now();
    let mut first = None;
    for round in (CHUNK..=rounds).step_by(CHUNK as usize) {
        match page.js_later(&script)? {
            Value::String(said) if said.is_empty() => {}
            other => return Err(format!("{what}: {other}")),
        }
        if round == FIRST {
            first = Some(used(page)?);
        }
    }
    let (first, last) = (first.ok_or("no first figures")?, used(page)?);
    let seconds = started.elapsed().as_secs();
    let kilobytes = |bytes: f64| bytes / 1000.0;
    println!("{rounds} {what} in {seconds} s");
    for (name, before, after) in
        [("JavaScript heap", first.heap, last.heap), ("WebAssembly memory", first.program, last.program)]
    {
        println!(
            "  {name:<20} {:>9.0} KB after {FIRST}, {:>9.0} KB after {rounds}, {:+.1} %",
            kilobytes(before),
            kilobytes(after),
            (after / before - 1.0) * 100.0
        );
        check(after <= before * 1.1, || format!("{what}: the {name} grew from {before} to {after} bytes"))?;
    }
    Ok(())
}

/// Prints the figures; fails when something is left behind.
fn hold(page: &Page, count: u32) -> Outcome {
    page.open_host_anyhow("element-empty.html")?;
    page.wait("the element is known", "return !!customElements.get('expulsion-graphic')")?;
    rounds(page, count, "graphics put into the page and taken out", MOUNT)?;
    page.js("document.querySelector('main').append(document.createElement('expulsion-graphic'))", &[])?;
    page.wait("it is drawn, with its table", "return host.ready && !!$('.rows tbody tr')")?;
    rounds(page, count, "changes of the view", FILTER)
}

//! What readers come for, done by keyboard alone, and how many presses that takes beside the clicks of a mouse.
//!
//! A visit: each task begins where the one before it left the reader, the first at the first link of the story.
//! A key held with Shift is one press.

use std::cell::Cell;
use std::io::Write as _;

use fantoccini::key::Key;
use serde_json::json;

use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[("every task by keyboard alone", compare)];

/// Presses that any task may take beyond three for each click: the way from any part of the graphic to any other, which
/// is at most its controls (12) and its panels with the ways past them (8).
const WAY: u32 = 20;

/// A task, each way to do it, and how it shows that it is done.
struct Task {
    name: &'static str,
    keys: fn(&Visit) -> Outcome,
    mouse: fn(&Visit) -> Outcome,
    done: fn(&Page) -> Outcome,
}

const TASKS: [Task; 9] = [
    Task {
        name: "choose Ukraine and Poland, by name",
        keys: |visit| {
            visit.tab_to("[role=combobox]")?;
            for name in ["ukr", "pol"] {
                visit.write(name)?;
                visit.page.wait("a country is found", "return $$('#matches li').length === 1")?;
                visit.press(Key::Enter)?;
            }
            Ok(())
        },
        mouse: |visit| visit.click("[data-target='grid:UA']").and_then(|()| visit.click("[data-target='grid:PL']")),
        done: |page| chosen(page, "PL,UA"),
    },
    Task {
        name: "clear the choice",
        keys: clear,
        mouse: |visit| visit.click("[data-do=clear]"),
        done: |page| chosen(page, ""),
    },
    Task {
        name: "choose Ukraine and Poland, by their tiles",
        keys: |visit| {
            for tile in ["grid:UA", "grid:PL"] {
                visit.walk_to(tile)?;
                visit.press(Key::Enter)?;
            }
            Ok(())
        },
        mouse: |visit| visit.click("[data-target='grid:UA']").and_then(|()| visit.click("[data-target='grid:PL']")),
        done: |page| chosen(page, "PL,UA"),
    },
    Task {
        name: "read their ledger",
        keys: |visit| {
            visit.tab_to("[part=ledger] > summary")?;
            visit.press(Key::Enter)?;
            visit.page.wait("the table is there", "return $$('.rows tbody tr').length > 0")?;
            visit.tab_to(".rows")
        },
        mouse: |visit| visit.click("[part=ledger] > summary"),
        done: |page| {
            page.wait(
                "the ledger has the rows of the two",
                "const rows = $$('.rows tbody tr'); return $('[part=ledger]').open && rows.length > 3
                && rows.every((row) => /Ukraine|Poland/.test(row.textContent))",
            )
        },
    },
    Task {
        name: "open the sources of a row",
        keys: |visit| visit.tab_to(".rows tbody summary").and_then(|()| visit.press(Key::Enter)),
        mouse: |visit| visit.click(".rows tbody summary"),
        done: |page| page.wait("the sources are shown", "return !!$('.rows tbody details[open] a[href]')"),
    },
    Task {
        name: "set the day to 30 March",
        keys: |visit| visit.walk_to("time:2018-03-30").and_then(|()| visit.press(Key::Enter)),
        mouse: |visit| visit.click("[data-target='time:2018-03-30']"),
        done: |page| {
            page.wait("the day is set", "return new URLSearchParams(location.search).get('day') === '2018-03-30'")
        },
    },
    Task { name: "play and stop", keys: play, mouse: play_by_mouse, done: stands },
    Task {
        name: "clear the choice again",
        keys: clear,
        mouse: |visit| visit.click("[data-do=clear]"),
        done: |page| chosen(page, ""),
    },
    Task {
        name: "copy the embed code",
        keys: |visit| {
            // The table stands open since it was read.
            visit.tab_to("[part=ledger] > .skip")?;
            visit.press(Key::Enter)?;
            visit.tab_to("[data-do=share]")?;
            visit.press(Key::Enter)?;
            visit
                .page
                .wait("the dialog holds the focus", "return !!$('dialog[open]')?.contains(root.activeElement)")?;
            visit.tab_to("[data-from=share-element]")?;
            visit.press(Key::Enter)
        },
        mouse: |visit| {
            visit.click("[data-do=share]")?;
            visit.page.wait("the dialog is open", "return !!$('dialog[open] [data-from=share-element]')")?;
            visit.click("[data-from=share-element]")
        },
        done: |page| {
            page.wait(
                "the code is copied, or else selected, and the reader is told which",
                "const [said, area] = [$('.said').textContent, $('#share-element')];
                return area.value.includes('</expulsion-graphic>') && (said === 'Copied.' || (/^The text is selected/.test(said)
                  && root.activeElement === area && area.selectionStart === 0 && area.selectionEnd === area.value.length))",
            )
        },
    },
];

fn clear(visit: &Visit) -> Outcome {
    visit.tab_to("[data-do=clear]")?;
    visit.press(Key::Enter)
}

const DAY: &str = "return $('[name=day]').value";
const PLAY: &str = "return $('[data-do=play]').textContent";

fn play(visit: &Visit) -> Outcome {
    visit.tab_to("[data-do=play]")?;
    plays(visit, |visit| visit.press(Key::Enter))
}

fn play_by_mouse(visit: &Visit) -> Outcome {
    plays(visit, |visit| visit.click("[data-do=play]"))
}

/// Starts, sees the day move, and stops.
fn plays(visit: &Visit, toggle: fn(&Visit) -> Outcome) -> Outcome {
    let (day, word) = (visit.page.text(DAY)?, visit.page.text(PLAY)?);
    toggle(visit)?;
    visit.page.wait("the day moves", &format!("{DAY} !== {}", json!(day)))?;
    toggle(visit)?;
    visit.page.wait("it stops", &format!("{PLAY} === {}", json!(word)))
}

/// Whether the day no longer moves; nothing but time can show that.
fn stands(page: &Page) -> Outcome {
    let moved = page.js_later(
        "const done = arguments[0];
        const day = document.querySelector('expulsion-graphic').shadowRoot.querySelector('[name=day]');
        const before = day.value;
        setTimeout(() => done(day.value !== before), 1200)",
    )?;
    check(moved == json!(false), || "the day moves although Play was stopped".to_owned())
}

fn chosen(page: &Page, codes: &str) -> Outcome {
    page.wait(
        &format!("{codes:?} is chosen"),
        &format!(
            "return (new URLSearchParams(location.search).get('c') ?? '').split(',').sort().join() === {}",
            json!(codes)
        ),
    )
}

/// A reader on the page, and what they have done so far.
struct Visit<'a> {
    page: &'a Page,
    acts: Cell<u32>,
}

impl Visit<'_> {
    fn count(&self) {
        self.acts.set(self.acts.get() + 1);
    }

    fn press(&self, key: Key) -> Outcome {
        self.count();
        self.page.keys(&[key])
    }

    fn write(&self, text: &str) -> Outcome {
        for letter in text.chars() {
            self.count();
            self.page.keys(&[letter])?;
        }
        Ok(())
    }

    fn click(&self, selector: &str) -> Outcome {
        self.count();
        self.page.click(selector)
    }

    /// Presses Tab, or Shift and Tab where the way leads back, until the focus is on what the selector means.
    fn tab_to(&self, selector: &str) -> Outcome {
        let selector = json!(selector).to_string();
        let mut trail = Vec::new();
        for _ in 0..60 {
            trail.push(self.page.text("return (root.activeElement ?? document.activeElement).outerHTML.slice(0, 50)")?);
            let way = self.page.text(&format!("{WHERE}; return way({selector})"))?;
            match way.as_str() {
                "there" => return Ok(()),
                "back" => {
                    self.count();
                    self.page.chord(Key::Shift, Key::Tab)?;
                }
                _ => self.press(Key::Tab)?,
            }
        }
        trail.dedup();
        Err(format!("60 times Tab do not lead to {selector} but to {trail:?}"))
    }

    /// Leads the focus into a target's panel and there, with the arrow keys, to the target.
    fn walk_to(&self, target: &str) -> Outcome {
        let panel = target.split(':').next().unwrap_or_default();
        self.tab_to(&format!("[data-target^='{panel}:']"))?;
        let script = format!("{WHERE}; return step({})", json!(target));
        for _ in 0..60 {
            let key = match self.page.text(&script)?.as_str() {
                "there" => return Ok(()),
                "down" => Key::Down,
                "up" => Key::Up,
                "right" => Key::Right,
                _ => Key::Left,
            };
            self.press(key)?;
        }
        Err(format!("60 arrow keys do not lead to {target}"))
    }
}

/// Where the focus is, seen from what is looked for.
const WHERE: &str = r#"
const focus = () => root.activeElement ?? document.activeElement;
const way = (selector) => {
  const at = focus();
  if (at.matches(selector)) return 'there';
  const to = [...$$(selector), ...document.querySelectorAll(selector)].find((one) => one.checkVisibility() && one.tabIndex >= 0);
  const outer = (one) => one.getRootNode().host ?? one;
  const [a, b] = outer(at) !== at && outer(to) !== to ? [at, to] : [outer(at), outer(to)];
  return at !== document.body && a.compareDocumentPosition(b) & 2 ? 'back' : 'on';
};
const step = (id) => {
  const at = focus().getBoundingClientRect();
  const to = $(`[data-target="${id}"]`).getBoundingClientRect();
  return Math.abs(to.top - at.top) > 2 ? (to.top > at.top ? 'down' : 'up')
    : Math.abs(to.left - at.left) > 2 ? (to.left > at.left ? 'right' : 'left') : 'there';
}"#;

/// Does every task in both ways, prints the counts side by side, and holds the presses to their bound.
fn compare(page: &Page) -> Outcome {
    let keys = visit(page, |task| task.keys)?;
    let clicks = visit(page, |task| task.mouse)?;
    // Past the test's capture of what is printed: the table is one of the results.
    let mut out = std::io::stderr().lock();
    let mut print = |line: String| writeln!(out, "{}: {line}", page.engine.name()).map_err(|error| error.to_string());
    print(format!("{:<44} {:>7} {:>6}", "task", "presses", "clicks"))?;
    for (task, (keys, clicks)) in TASKS.iter().zip(keys.iter().zip(&clicks)) {
        print(format!("{:<44} {keys:>7} {clicks:>6}", task.name))?;
    }
    print(format!("{:<44} {:>7} {:>6}", "the whole visit", keys.iter().sum::<u32>(), clicks.iter().sum::<u32>()))?;
    for (task, (keys, clicks)) in TASKS.iter().zip(keys.iter().zip(&clicks)) {
        let most = 3 * clicks + WAY;
        check(*keys <= most, || format!("{}: {keys} presses, expected at most {most}", task.name))?;
    }
    Ok(())
}

/// Does every task in one way and tells how many acts each took.
fn visit(page: &Page, how: fn(&Task) -> fn(&Visit) -> Outcome) -> Outcome<Vec<u32>> {
    // Narrow enough for the ledger to be closed at first.
    page.window(800, 900)?;
    page.open("")?;
    page.js("document.querySelector('article a').focus()", &[])?;
    let acts = TASKS.iter().map(|task| {
        let visit = Visit { page, acts: Cell::new(0) };
        how(task)(&visit).and_then(|()| (task.done)(page)).map_err(|problem| format!("{}: {problem}", task.name))?;
        Ok(visit.acts.get())
    });
    let acts = acts.collect();
    page.window(1120, 900)?;
    acts
}

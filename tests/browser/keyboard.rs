//! What a reader without a mouse does.

use fantoccini::key::Key;

use crate::mouse::shows_ukraine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("Tab reaches the grid, arrows move, Enter chooses", grid),
    ("one tab stop for each panel", tab_stops),
    ("a way past each panel", skips),
    ("Ctrl with Home and End, Page Up and Page Down", far),
    ("letters lead to a name", letters),
    ("roles, names and values", roles),
    ("the picture in words", in_words),
    ("the Help panel", help),
    ("what is said", announcements),
    ("Escape closes the readout, then empties the choice", escape),
    ("the focus is seen", ring),
];

const FOCUSED: &str = "return (root.activeElement && root.activeElement.dataset.target) || ''";

/// Presses Tab until the focus is on a target of the panel.
fn tab_to(page: &Page, panel: &str) -> Outcome {
    for _ in 0..30 {
        page.keys(&[Key::Tab])?;
        if page.text(FOCUSED)?.starts_with(panel) {
            return Ok(());
        }
    }
    Err(format!(
        "30 times Tab do not lead to the {panel}; focus: {:?}",
        page.text("return root.activeElement?.outerHTML ?? ''")
    ))
}

fn grid(page: &Page) -> Outcome {
    page.open("")?;
    tab_to(page, "grid:")?;
    // From anywhere to Ukraine: by position, so the way is read off the page.
    for _ in 0..60 {
        let step = page.text(
            "const at = root.activeElement.getBoundingClientRect();
            const to = $('[data-target=\"grid:UA\"]').getBoundingClientRect();
            return Math.abs(to.top - at.top) > 2 ? (to.top > at.top ? 'down' : 'up')
              : Math.abs(to.left - at.left) > 2 ? (to.left > at.left ? 'right' : 'left') : 'there'",
        )?;
        let key = match step.as_str() {
            "down" => Key::Down,
            "up" => Key::Up,
            "right" => Key::Right,
            "left" => Key::Left,
            _ => break,
        };
        let before = page.text(FOCUSED)?;
        page.keys(&[key])?;
        check(page.text(FOCUSED)? != before, || format!("{step} does not lead away from {before}"))?;
    }
    let focused = page.text(FOCUSED)?;
    check(focused == "grid:UA", || format!("the arrows lead to {focused}"))?;
    page.wait(
        "the readout names Ukraine",
        "return !$('#readout').hidden && /Ukraine/.test($('#readout').textContent)",
    )?;
    page.keys(&[Key::Enter])?;
    shows_ukraine(page)?;
    let focused = page.text(FOCUSED)?;
    check(focused == "grid:UA", || format!("choosing moved the focus to {focused:?}"))?;
    page.keys(&[' '])?;
    page.wait_query("")
}

/// Each panel is a way past it and one stop.
fn tab_stops(page: &Page) -> Outcome {
    page.open("")?;
    tab_to(page, "grid:")?;
    let mut before = page.text(FOCUSED)?;
    for (panel, skip, step) in [("bars:", "Skip the bars", Key::Down), ("time:", "Skip the days", Key::End)] {
        page.keys(&[Key::Tab])?;
        let way = page.text("return root.activeElement.textContent")?;
        check(way == skip, || format!("after {before} comes {way:?}"))?;
        page.keys(&[Key::Tab])?;
        let first = page.text(FOCUSED)?;
        check(first.starts_with(panel), || format!("after {way:?} comes {first:?}"))?;
        page.keys(&[step])?;
        before = page.text(FOCUSED)?;
        check(before.starts_with(panel) && before != first, || format!("a key leads from {first} to {before}"))?;
    }
    page.keys(&[Key::Tab])?;
    page.wait("the ledger comes next", "return root.activeElement.localName === 'summary'")
}

fn skips(page: &Page) -> Outcome {
    page.open("")?;
    page.js("$('.skip').focus()", &[])?;
    page.wait("the way past the tiles is seen", "return getComputedStyle($('.skip')).clipPath === 'none'")?;
    for (next, what) in [
        ("return /^bars:/.test(root.activeElement.dataset.target)", "the bars"),
        ("return /^time:/.test(root.activeElement.dataset.target)", "the days"),
        ("return root.activeElement.localName === 'summary'", "the ledger"),
    ] {
        page.keys(&[Key::Enter])?;
        page.wait(&format!("it leads to {what}"), next)?;
        // Back to the way past this part, which stands before it.
        page.js("root.activeElement.closest('[data-panel]')?.previousElementSibling.focus()", &[])?;
    }
    past_the_table(page)
}

/// However many rows and links the open table has, two keys lead past it.
fn past_the_table(page: &Page) -> Outcome {
    page.wait("the table is there", "return $('[part=ledger]').open && $$('.rows tbody summary').length > 30")?;
    page.keys(&[Key::Tab])?;
    let way = page.text("return root.activeElement.textContent")?;
    check(way == "Skip the table", || format!("after the table's summary comes {way:?}"))?;
    page.wait("it is seen", "return getComputedStyle(root.activeElement).clipPath === 'none'")?;
    page.keys(&[Key::Enter])?;
    page.wait("it leads past the table", "return root.activeElement === $('[data-do=share]')")?;
    page.keys(&[Key::Tab])?;
    page.wait("and out of the graphic", "return !root.activeElement")
}

fn far(page: &Page) -> Outcome {
    page.open("")?;
    tab_to(page, "grid:")?;
    let end = |key: Key| -> Outcome<String> {
        page.chord(Key::Control, key)?;
        page.text(FOCUSED)
    };
    let last = end(Key::End)?;
    let first = end(Key::Home)?;
    let all = page.text(
        "const all = $$('[data-panel=grid] button'); return all[0].dataset.target + ' ' + all.at(-1).dataset.target",
    )?;
    check(format!("{first} {last}") == all, || format!("first and last are {first} {last} instead of {all}"))?;
    let top = page.number("return root.activeElement.getBoundingClientRect().top")?;
    page.keys(&[Key::PageDown])?;
    let below = page.number("return root.activeElement.getBoundingClientRect().top")?;
    check(below > top + 60.0, || format!("Page Down leads from {top} to {below}"))?;
    page.keys(&[Key::PageUp])?;
    page.wait("Page Up leads back up", &format!("return root.activeElement.getBoundingClientRect().top < {below} - 60"))
}

fn letters(page: &Page) -> Outcome {
    page.open("")?;
    tab_to(page, "grid:")?;
    page.keys(&['u', 'k', 'r'])?;
    page.wait("letters lead to Ukraine", "return root.activeElement.dataset.target === 'grid:UA'")?;
    page.wait_query("")?;
    page.js("$('[data-target=\"bars:US\"]').focus()", &[])?;
    page.keys(&['p'])?;
    page.wait("a letter leads to Poland's bar", "return root.activeElement.dataset.target === 'bars:PL'")
}

/// Roles and names as the ARIA Authoring Practices have them.
fn roles(page: &Page) -> Outcome {
    page.open("?c=UA&day=2018-03-30")?;
    let wrong = page.text(
        "const wrong = [];
        const is = (holds, what) => holds || wrong.push(what);
        const grid = $('[data-panel=grid]');
        is(grid.role === 'grid' && grid.ariaLabel, 'grid');
        is([...grid.children].every((row) => row.role === 'row' && row.children.length), 'rows');
        is($$('[data-panel=grid] [data-target]').every((button) => button.parentElement.role === 'gridcell'
          && button.parentElement.ariaColIndex >= 1), 'cells');
        const tops = [...grid.children].map((row) => new Set([...row.children].map((cell) => cell.firstChild.style.top)));
        is(tops.every((row) => row.size === 1), 'a row for each line');
        for (const panel of ['bars', 'time']) {
          is($(`[data-panel=${panel}]`).role === 'list', panel);
          is([...$(`[data-panel=${panel}]`).children].every((item) => item.role === 'listitem'), panel + ' items');
        }
        is($$('[data-target]').every((button) => button.ariaLabel && button.hasAttribute('aria-pressed')), 'names');
        is($('canvas').ariaHidden === 'true', 'canvas');
        is(/30 March 2018: 13 Russians expelled, 13 by Russia/.test($('[name=day]').getAttribute('aria-valuetext')), 'value text');
        const summary = $('[part=summary]');
        is(/Ukraine/.test(summary.textContent), 'summary');
        is(summary.compareDocumentPosition(grid) & Node.DOCUMENT_POSITION_FOLLOWING, 'summary before the grid');
        const table = $('[part=ledger] table');
        is(table.caption && $$('thead th').every((head) => head.scope === 'col'), 'ledger');
        is($$('tbody tr').every((row) => row.cells[0].scope === 'row'), 'heads of rows');
        return wrong.join()",
    )?;
    check(wrong.is_empty(), || format!("not as it should be: {wrong}"))
}

fn in_words(page: &Page) -> Outcome {
    page.open("")?;
    let seen = "return $('[part=summary]').getBoundingClientRect().height > 20";
    page.wait("the summary is not seen", "return $('[part=summary]').getBoundingClientRect().height < 2")?;
    page.click("[data-do=words]")?;
    page.wait("the summary is seen", seen)?;
    let text = page.text("return $('[part=summary]').textContent")?;
    for word in ["NATO", "Ambassador recalled", "posts"] {
        check(text.contains(word), || format!("the summary says nothing of {word}: {text}"))?;
    }
    page.click("[data-do=words]")
}

fn help(page: &Page) -> Outcome {
    // Lower than what the panel holds.
    page.window(700, 400)?;
    page.open("?c=UA")?;
    page.click("[data-do=help]")?;
    page.wait("the panel is open", "return !!$('dialog[open]') && /Arrow/.test($('dialog').textContent)")?;
    page.wait(
        "it holds the focus, at its beginning",
        "return root.activeElement === $('dialog h2') && !$('dialog').scrollTop",
    )?;
    page.keys(&[Key::Escape])?;
    page.wait("Escape closes it", "return !$('dialog[open]')")?;
    page.wait("the focus is back", "return root.activeElement === $('[data-do=help]')")?;
    page.wait_query("?c=UA")?;
    page.window(1120, 900)
}

/// Each change is said once; Play says the days on which something happened, and only those.
fn announcements(page: &Page) -> Outcome {
    page.open("")?;
    page.js(
        "window.said = [];
        new MutationObserver(() => $('[part=status]').textContent && window.said.push($('[part=status]').textContent))
          .observe($('[part=status]'), { childList: true, characterData: true, subtree: true })",
        &[],
    )?;
    page.click_target("grid:UA")?;
    page.wait("it is said", "return window.said.length === 1 && /Ukraine/.test(window.said[0])")?;
    page.js(
        "window.said.length = 0; $('[name=day]').valueAsNumber = 9; $('[name=day]').dispatchEvent(new Event('input'))",
        &[],
    )?;
    page.wait_query("?c=UA&day=2018-03-10")?;
    page.click("[data-do=play]")?;
    page.wait("Play comes to the day of the expulsions", "return $('[name=day]').valueAsNumber >= 26")?;
    page.click("[data-do=play]")?;
    let said = page.text("return window.said.join('|')")?;
    check(said.contains("26 March 2018: 13 Russians expelled"), || format!("it said {said:?}"))?;
    check(!said.contains("11 March") && !said.contains("Nothing"), || format!("it said {said:?}"))
}

fn escape(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    tab_to(page, "grid:")?;
    page.wait("the readout is open", "return !$('#readout').hidden")?;
    page.keys(&[Key::Escape])?;
    page.wait("the readout is closed", "return $('#readout').hidden")?;
    page.wait_query("?c=UA")?;
    page.keys(&[Key::Escape])?;
    page.wait_query("")
}

fn ring(page: &Page) -> Outcome {
    page.open("")?;
    tab_to(page, "grid:")?;
    page.wait(
        "the ring is drawn",
        "const { outlineStyle, outlineWidth } = getComputedStyle(root.activeElement);
        return document.hasFocus() && outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2",
    )
}

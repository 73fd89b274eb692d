//! What a reader without a mouse does.

use fantoccini::key::Key;

use crate::mouse::shows_ukraine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("Tab reaches the grid, arrows move, Enter chooses", grid),
    ("one tab stop for each panel", tab_stops),
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

fn tab_stops(page: &Page) -> Outcome {
    page.open("")?;
    tab_to(page, "grid:")?;
    page.keys(&[Key::Tab])?;
    let focused = page.text(FOCUSED)?;
    check(focused.starts_with("bars:"), || format!("after the grid comes {focused:?}"))?;
    page.keys(&[Key::Down])?;
    let second = page.text(FOCUSED)?;
    check(second.starts_with("bars:") && second != focused, || format!("Down leads from {focused} to {second}"))?;
    page.keys(&[Key::Tab])?;
    let focused = page.text(FOCUSED)?;
    check(focused.starts_with("time:"), || format!("after the bars comes {focused:?}"))?;
    page.keys(&[Key::End])?;
    let last = page.text(FOCUSED)?;
    check(last.starts_with("time:"), || format!("End leads to {last:?}"))
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

//! The element where a host lays it out: in columns that ask their content for its width, scaled, turned and zoomed.

use serde_json::json;

use crate::page::{Page, check};
use crate::{Outcome, Scenario, hosts};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("in every parent that shrinks to fit it is as wide as its column", shrinking),
    ("where a column is shared or asks for the least, it is narrow and there", sharing),
    ("scaled, stretched, turned or zoomed it keeps its own width, and pointers meet their tiles", scaled),
    ("a box that grows from nothing holds the graphic at once", growing),
];

/// Parents that ask their content how wide they are to be, or what stands in them: the style of the parent, and of the
/// element.
const PARENTS: [(&str, &str, &str); 16] = [
    ("a flex column that centres", "display: flex; flex-direction: column; align-items: center", ""),
    ("a flex column from the start", "display: flex; flex-direction: column; align-items: flex-start", ""),
    ("a flex row", "display: flex", ""),
    ("a flex row that centres", "display: flex; justify-content: center", ""),
    ("an inline flex row", "display: inline-flex", ""),
    ("a grid that centres", "display: grid; justify-items: center", ""),
    ("a grid that places at the end", "display: grid; place-items: end", ""),
    ("an inline grid", "display: inline-grid", ""),
    ("a grid of an own column", "display: grid; grid-template-columns: auto", ""),
    ("a parent that floats", "float: left", ""),
    ("floating itself", "", "float: left"),
    ("an inline block", "display: inline-block", ""),
    ("an inline block itself", "", "display: inline-block"),
    ("as wide as fits", "inline-size: fit-content; margin-inline: auto", ""),
    ("a cell of a table", "display: table-cell", ""),
    ("out of the flow", "position: absolute; inset-inline-start: 0", ""),
];

/// A page with one graphic below each of some parents, in columns of one width.
fn page_of(name: &str, parents: &[(&str, &str, &str)], beside: &str) -> String {
    let sections: String = parents
        .iter()
        .map(|(what, parent, own)| {
            format!(
                "<section title=\"{what}\"><div style=\"{parent}\">{beside}<expulsion-graphic panels=\"time\" style=\"{own}\"></expulsion-graphic></div></section>\n"
            )
        })
        .collect();
    hosts::make(
        name,
        &format!(
            "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Columns</title>\
             <style>section {{ position: relative; display: flow-root; inline-size: var(--column); min-block-size: 500px; margin: 8px }}</style>\
             <script type=\"module\" src=\"{}expulsions.js\"></script></head>\n<body style=\"--column: 640px\">\n{sections}</body>\n</html>\n",
            hosts::EXAMPLE
        ),
    );
    format!("made/{name}")
}

/// Waits until every graphic of the page is drawn, and gives what is wrong with any: how wide each should be is for
/// `rule` to say, of `width` and `column`.
fn widths(page: &Page, column: u32, rule: &str) -> Outcome {
    page.js(&format!("document.body.style.setProperty('--column', '{column}px')"), &[])?;
    page.wait(
        &format!("all follow their columns of {column} px"),
        "return [...document.querySelectorAll('expulsion-graphic')].every((one) => one.ready
          && one.shadowRoot.querySelector('canvas').style.width === Math.floor(one.getBoundingClientRect().width) + 'px')",
    )?;
    let wrong = page.js(
        &format!(
            "return [...document.querySelectorAll('section')].flatMap((section) => {{
              const graphic = section.querySelector('expulsion-graphic'), canvas = graphic.shadowRoot.querySelector('canvas');
              const width = graphic.getBoundingClientRect().width, column = {column}, drawn = parseFloat(canvas.style.width);
              return graphic.ready && {rule} && drawn === Math.floor(width) ? [] : [[section.title, graphic.ready, width, drawn]];
            }})"
        ),
        &[],
    )?;
    check(wrong == json!([]), || {
        format!("in columns of {column} px; title, ready, width, width of the canvas: {wrong}")
    })?;
    let over = page.number("return document.documentElement.scrollWidth - innerWidth")?;
    check(over <= 0.0, || format!("the page is {over} px too wide with columns of {column} px"))
}

fn shrinking(page: &Page) -> Outcome {
    page.open_host_anyhow(&page_of("shrinking.html", &PARENTS, ""))?;
    page.wait("all are drawn", "return [...document.querySelectorAll('expulsion-graphic')].every((one) => one.ready)")?;
    // A laptop's, a phone's, and one narrower than anything that was asked for.
    for column in [640, 328, 252] {
        widths(page, column, "width === column")?;
    }
    Ok(())
}

fn sharing(page: &Page) -> Outcome {
    let text = "<p style=\"margin: 0\">Ministers met, ambassadors were called in, and another statement was read to the press.</p>";
    let shared = [
        ("a flex row with a text", "display: flex", ""),
        ("a grid with a text", "display: grid; grid-template-columns: auto auto", ""),
        ("a flex row with a text, of which neither may grow", "display: flex", "flex: 0 1 auto"),
        ("as narrow as may be", "inline-size: min-content", ""),
    ];
    page.open_host_anyhow(&page_of("sharing.html", &shared, text))?;
    page.wait("all are drawn", "return [...document.querySelectorAll('expulsion-graphic')].every((one) => one.ready)")?;
    for column in [640, 344] {
        widths(page, column, "width >= 200 && width <= column")?;
    }
    Ok(())
}

/// A slide 600 px wide under a style; returns when what stands in it is drawn.
fn slide(page: &Page, style: &str) -> Outcome {
    let name = format!("slide-{}.html", page.engine.id());
    hosts::make(
        &name,
        &format!(
            "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Slide</title>\
             <script type=\"module\" src=\"{}expulsions.js\"></script></head>\n<body style=\"margin: 0; block-size: 2400px\">\n\
             <div style=\"inline-size: 600px; transform-origin: 0 0; {style}\"><expulsion-graphic></expulsion-graphic></div>\n</body>\n</html>\n",
            hosts::EXAMPLE
        ),
    );
    page.open_host_anyhow(&format!("made/{name}"))?;
    page.wait("the graphic is drawn", "return !!host && host.ready === true")
}

fn scaled(page: &Page) -> Outcome {
    for style in [
        "transform: scale(.6)",
        "transform: scale(1.4)",
        "transform: scale(.9, .5)",
        "transform: scale(.5, .9)",
        "transform: translate(40px, 700px) rotate(-90deg) scale(.55)",
        "transform: rotate(7deg) translate(160px)",
        "transform: perspective(900px) rotateY(12deg)",
        "scale: .7",
        "zoom: .7",
        "zoom: 1.3",
    ] {
        slide(page, style)?;
        met(page, style).map_err(|problem| format!("under {style}: {problem}"))?;
    }
    Ok(())
}

/// Where the middle of a tile is in the window. WebKit tells places under `zoom` in the pixels of what is zoomed, but for
/// how far the window is scrolled.
fn middle(page: &Page, tile: &str, style: &str) -> Outcome<(f64, f64)> {
    let zoom = style.strip_prefix("zoom: ").and_then(|zoom| zoom.parse().ok()).unwrap_or(1.0);
    let found = page.js(
        "const box = $(`[data-target='${arguments[0]}']`);
        box.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = box.getBoundingClientRect();
        return [left + width / 2, top + height / 2, width / box.offsetWidth, scrollX, scrollY]",
        &[json!(tile)],
    )?;
    let part = |index: usize| found[index].as_f64().ok_or_else(|| format!("no place for {tile}: {found}"));
    let told = if (part(2)? - 1.0).abs() < 0.01 { zoom } else { 1.0 };
    let place = |at: f64, scrolled: f64| (at + scrolled) * told - scrolled;
    Ok((place(part(0)?, part(3)?), place(part(1)?, part(4)?)))
}

/// Whether the canvas has the width of its layout, and mouse and finger find on it what they are on.
fn met(page: &Page, style: &str) -> Outcome {
    let width = page.text("return $('canvas').style.width")?;
    check(width == "600px", || format!("the canvas is {width} wide"))?;
    // Where the pointer is already, nothing moves.
    page.point(1.0, 1.0)?;
    let point_at = |tile: &str, name: &str| {
        let (x, y) = middle(page, tile, style)?;
        page.point(x, y)?;
        page.wait(
            "the readout names the tile under the pointer",
            &format!("return !$('#readout').hidden && $('#readout').textContent.includes('{name}')"),
        )?;
        Ok::<_, String>((x, y))
    };
    for (tile, code, name) in [("grid:UA", "UA", "Ukraine"), ("grid:PT", "UA,PT", "Portugal")] {
        let (x, y) = point_at(tile, name)?;
        page.press(x, y)?;
        page.wait("a click chooses the tile", &format!("return host.query === 'c={code}'"))?;
    }
    point_at("grid:UA", "Ukraine")?;
    if !style.contains("rotate") {
        let seen = page.js(
            "const { left, right, top, bottom } = $('#readout').getBoundingClientRect();
            const stage = $('[part=stage]').getBoundingClientRect();
            return [top >= -1, bottom <= Math.max(innerHeight, stage.bottom) + 1, left >= stage.left - 1, right <= stage.right + 1]",
            &[],
        )?;
        check(seen == json!([true, true, true, true]), || {
            format!("the readout is below the top, above the end, right of the left, left of the right: {seen}")
        })?;
    }
    let (x, y) = middle(page, "grid:FR", style)?;
    page.tap_at(x, y)?;
    page.wait("a finger chooses the tile", "return host.query === 'c=UA,PT,FR'")
}

fn growing(page: &Page) -> Outcome {
    hosts::make(
        "growing.html",
        &format!(
            "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Growing</title>\
             <style>#box {{ inline-size: 700px; transform: scale(0) }} #box.open {{ transform: none }}</style>\
             <script type=\"module\" src=\"{}expulsions.js\"></script></head>\n<body>\n\
             <div id=\"box\"><expulsion-graphic></expulsion-graphic></div>\n\
             <dialog style=\"inline-size: 500px; padding: 0; border: 0\"><expulsion-graphic id=\"later\"></expulsion-graphic></dialog>\n</body>\n</html>\n",
            hosts::EXAMPLE
        ),
    );
    page.open_host_anyhow("made/growing.html")?;
    page.wait("the graphic is drawn before its box opens", "return !!host && host.ready === true")?;
    page.js("document.querySelector('#box').classList.add('open')", &[])?;
    let width = page.text("return $('canvas').style.width")?;
    check(width == "700px", || format!("the canvas is {width} wide"))?;
    page.click_target("grid:UA")?;
    page.wait("a click chooses", "return host.query === 'c=UA'")?;
    // A dialog that comes in steps, as they do with a motion.
    page.js(
        "const box = document.querySelector('dialog');
        box.style.transform = 'scale(.01)';
        box.showModal();
        setTimeout(() => (box.style.transform = 'none'), 50)",
        &[],
    )?;
    page.wait(
        "the one in the dialog is as wide as its dialog",
        // Some engines take a scroll bar off it.
        "const later = document.querySelector('#later');
        return later.ready && later.shadowRoot.querySelector('canvas').style.width === `${document.querySelector('dialog').clientWidth}px`",
    )
}

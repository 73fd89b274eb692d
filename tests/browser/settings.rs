//! The reader's settings: each followed at once, in the open page, where the engine has a way to change it.
//!
//! Chromium emulates every setting; Firefox has preferences for all of them; WebKitGTK takes them from the
//! desktop when it starts and knows no forced colours, so there only the moving is tried.

use serde_json::json;

use crate::driver::Engine;
use crate::mouse::HEADLINE;
use crate::page::{Page, Setting, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("numbers move from what they were", moves),
    ("a resize moves nothing", resize_is_still),
    ("an interrupted motion ends where it should", interrupted),
    ("everything a finger can reach is 24 pixels large", large_enough),
    ("the page scrolls under a finger on the graphic", scrolls),
    ("a second tap shows the readout again, a third takes the choice away", taps),
    ("English stays left to right in a page that is not", in_a_mirrored_page),
];

/// Where the engine lets a setting be changed under the open page.
pub(crate) const WHILE_OPEN: &[Scenario] = &[
    ("numbers do not move for who wants less motion, and move again", calm),
    ("more contrast", contrast),
    ("forced colours reach the canvas", forced),
];

/// From now on notes every text and every colour that is drawn.
const NOTE: &str = "window.drawn = { texts: [], colors: new Set() };
    const draw = CanvasRenderingContext2D.prototype;
    if (!draw.noted) {
      draw.noted = true;
      for (const name of ['fillText', 'fillRect', 'fill', 'stroke']) {
        const plain = draw[name];
        draw[name] = function (...all) {
          if (name === 'fillText') window.drawn.texts.push(all[0]);
          window.drawn.colors.add(name === 'stroke' ? this.strokeStyle : this.fillStyle);
          return plain.apply(this, all);
        };
      }
    }
    window.before = performance.now();";

const AT_REST: &str =
    "return performance.getEntriesByName('expulsions-redrawn').some((mark) => mark.startTime > window.before)";

/// Chooses Ukraine and tells whether a total between that of all and Ukraine's was drawn on the way; no tile has as much.
fn total_moves(page: &Page) -> Outcome<bool> {
    page.open("")?;
    page.js(NOTE, &[])?;
    // The pointer's way there may be drawn too, and is not on the way to the new total.
    page.js("addEventListener('click', () => (window.drawn.texts.length = 0), true)", &[])?;
    page.click_target("grid:UA")?;
    page.wait_query("?c=UA")?;
    page.wait("all is drawn", AT_REST)?;
    let texts = page
        .js("return [window.drawn.texts.some((text) => text > 60 && text <= 153), window.drawn.texts.at(-1)]", &[])?;
    check(texts[1].is_string(), || "nothing was drawn".to_owned())?;
    Ok(texts[0] == json!(true))
}

fn moves(page: &Page) -> Outcome {
    check(total_moves(page)?, || "the total jumped".to_owned())
}

fn calm(page: &Page) -> Outcome {
    page.open("")?;
    page.set(&[Setting::Calm])?;
    let moved = total_moves(page)?;
    page.set(&[])?;
    check(!moved, || "the total moved for a reader who wants less motion".to_owned())?;
    // And back, in the open page.
    page.js(NOTE, &[])?;
    page.click_target("grid:PL")?;
    page.wait("all is drawn", AT_REST)?;
    page.wait("the total moves again", "return window.drawn.texts.filter((text) => text === '13').length > 2")
}

fn resize_is_still(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    page.js(NOTE, &[])?;
    page.window(900, 900)?;
    page.wait("all is drawn", AT_REST)?;
    let numbers = page.js(
        "return [...new Set(window.drawn.texts.filter((text) => /^\\d+$/.test(text)))].every((text) => ['13', '23', '60', '1', '2', '3', '4', '7'].includes(text))",
        &[],
    )?;
    page.window(1120, 900)?;
    check(numbers == json!(true), || "numbers were counted through".to_owned())
}

fn interrupted(page: &Page) -> Outcome {
    page.open("")?;
    page.js("for (const code of ['UA', 'PL', 'DE']) $(`[data-target=\"grid:${code}\"]`).click()", &[])?;
    page.wait_query("?c=UA,PL,DE")?;
    page.js(NOTE, &[])?;
    page.click_target("grid:DE")?;
    page.wait("all is drawn", AT_REST)?;
    page.wait(
        "the end is right",
        "return window.drawn.texts.lastIndexOf('17') > window.drawn.texts.lastIndexOf('21')",
    )?;
    let headline = page.text(HEADLINE)?;
    check(headline.contains("17"), || format!("headline: {headline}"))
}

fn contrast(page: &Page) -> Outcome {
    page.open("")?;
    page.js(NOTE, &[])?;
    page.set(&[Setting::Contrast])?;
    page.wait("the theme has more contrast", "return $('.live').dataset.theme === 'light-more'")?;
    page.wait("the canvas has it", "return window.drawn.colors.has('#024e9a')")?;
    page.wait("the words have it", "return getComputedStyle($('.live')).color === 'rgb(0, 0, 0)'")?;
    page.set(&[Setting::Contrast, Setting::Dark])?;
    page.wait("dark too", "return $('.live').dataset.theme === 'dark-more' && window.drawn.colors.has('#82bbfc')")?;
    page.set(&[])?;
    page.wait("it goes again", "return $('.live').dataset.theme === 'light'")
}

fn forced(page: &Page) -> Outcome {
    page.open("?c=UA,US")?;
    page.set(&[Setting::Forced])?;
    page.wait("the theme is the system's", "return $('.live').dataset.theme === 'forced'")?;
    // Everything is drawn once more, and noted.
    page.js(NOTE, &[])?;
    page.click_target("grid:PL")?;
    page.wait("all is drawn", AT_REST)?;
    let foreign = page.text(
        "const probe = document.createElement('i');
        probe.style.forcedColorAdjust = 'none';
        document.body.append(probe);
        const context = document.createElement('canvas').getContext('2d');
        const system = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'GrayText'].map((name) => {
          probe.style.color = name;
          context.fillStyle = getComputedStyle(probe).color.replace(/^rgba(.+),.+/, 'rgb$1)');
          return context.fillStyle;
        });
        probe.remove();
        return [...window.drawn.colors].filter((color) => !system.includes(color)).join()",
    )?;
    page.set(&[])?;
    check(foreign.is_empty(), || format!("drawn in {foreign}, which is none of the system's colours"))?;
    page.wait("it goes again", "return $('.live').dataset.theme === 'light'")
}

fn large_enough(page: &Page) -> Outcome {
    for width in [280, 320, 360, 768, 1120] {
        page.open_framed("?c=UA", width, 3000)?;
        page.drawn()?;
        let small = page.text(
            "return $$('button:not(.skip, th button), select, input, summary, a').filter((box) => {
              const { width, height } = (box.closest('label') ?? box).getBoundingClientRect();
              return box.getClientRects().length && !box.closest('td') && (width < 24 || height < 24);
            }).map((box) => box.outerHTML.slice(0, 80)).join('; ')",
        )?;
        check(small.is_empty(), || format!("at {width} px: {small}"))?;
    }
    Ok(())
}

fn scrolls(page: &Page) -> Outcome {
    page.open("")?;
    let blocked = page.text(
        "return ['[part=stage]', 'canvas', '.targets [data-target]', '[name=day]']
          .filter((name) => !/auto|manipulation|pan-y/.test(getComputedStyle($(name)).touchAction)).join()",
    )?;
    check(blocked.is_empty(), || format!("{blocked} takes the finger's movement"))?;
    let kept = page.js(
        "let kept = false;
        for (const type of ['touchstart', 'touchmove', 'wheel', 'pointerdown']) {
          const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
          $('[data-target=\"grid:UA\"]').dispatchEvent(event);
          kept ||= event.defaultPrevented;
        }
        return kept",
        &[],
    )?;
    check(kept == json!(false), || "a movement of the finger is kept from the page".to_owned())
}

fn taps(page: &Page) -> Outcome {
    let open = "return !$('#readout').hidden && /Ukraine/.test($('#readout').textContent)";
    page.open("")?;
    page.js("addEventListener('pointerdown', ({ pointerType }) => (window.pointer = pointerType))", &[])?;
    page.tap("[data-target='grid:UA']")?;
    page.wait_query("?c=UA")?;
    page.wait("the readout names Ukraine", open)?;
    // WebKitGTK's driver taps with the mouse, which hovers and so never comes upon a closed readout.
    if page.engine == Engine::WebKit && page.text("return window.pointer")? == "mouse" {
        return Ok(());
    }
    page.tap("[part=headline]")?;
    page.wait("a tap elsewhere closes it", "return $('#readout').hidden")?;
    page.tap("[data-target='grid:UA']")?;
    page.wait("the second tap shows it again", open)?;
    page.wait_query("?c=UA")?;
    page.tap("[data-target='grid:UA']")?;
    page.wait_query("")
}

fn in_a_mirrored_page(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    let places = "return $$('h2, button, select, output, [part=detail], .guide p').map((box) => {
        const { left, top, width } = box.getBoundingClientRect();
        return [left, top, width].map((side) => Math.round(side)).join(' ');
      }).join(',') + getComputedStyle($('h2')).direction";
    let before = page.text(places)?;
    page.js("host.setAttribute('dir', 'rtl')", &[])?;
    let after = page.text(places)?;
    check(before == after, || format!("before {before}, after {after}"))
}

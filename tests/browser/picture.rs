//! How the picture stands in the page: sharp at every size, nothing clipped, no jump, dark for those who read so.

use crate::driver::Look;
use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("sharp after each change of width", sharp),
    ("the live graphic takes the twin's place without a jump", no_jump),
    ("nothing wider than the page from 280 to 1600 px", nothing_wider),
    ("twice the type, set while the page is open", twice_the_type),
    ("theme attribute switches live", theme),
];

/// A reader who likes it dark, with a fine screen.
pub(crate) const DARK_AND_FINE: Look = Look { dark: true, ratio: 2, unhurried: false };

pub(crate) const IN_DARK_AND_FINE: &[Scenario] =
    &[("sharp at ratio 2", sharp_at_two), ("dark by the reader's setting", dark)];

const FITS: &str = "const canvas = $('canvas'), box = canvas.getBoundingClientRect();
    return Math.abs(box.width - Math.floor(host.clientWidth)) < 0.01
      && canvas.width === Math.round(box.width * devicePixelRatio)
      && canvas.height === Math.round(box.height * devicePixelRatio)";

fn sharp(page: &Page) -> Outcome {
    page.open("")?;
    page.wait("the canvas fits at 1120", FITS)?;
    for width in [768, 900, 1120] {
        page.window(width, 900)?;
        page.wait(&format!("the canvas fits at {width}"), FITS)?;
    }
    Ok(())
}

fn sharp_at_two(page: &Page) -> Outcome {
    page.open("")?;
    page.wait("the ratio is 2", "return devicePixelRatio === 2")?;
    page.wait("the canvas fits at 1120", FITS)?;
    page.window(768, 900)?;
    page.wait("the canvas fits at 768", FITS)?;
    page.window(1120, 900)
}

/// Where the picture is and how tall the element, of the twin or of the live graphic.
const PLACES: &str = "const box = host.getBoundingClientRect();
    const picture = (host.shadowRoot && !$('.live').hidden ? $('canvas') : host.querySelector('.picture')).getBoundingClientRect();
    return [box.top, box.width, box.height, picture.top, picture.height].map((side) => Math.round(side)).join(' ')";

fn no_jump(page: &Page) -> Outcome {
    let mut moved = Vec::new();
    for width in [320, 360, 412, 600, 768, 899, 900, 1024, 1120, 1600] {
        page.open_framed("~hanging/", width, 9000)?;
        // The script has run and waits for the program.
        page.wait("the element is defined", "return !!host.shadowRoot")?;
        // While the page loads it can be longer than the frame, and so narrower by a scroll bar.
        page.wait("the page fits the frame", "return document.documentElement.clientWidth === innerWidth")?;
        let twin = page.text(PLACES)?;
        page.open_framed("", width, 9000)?;
        page.drawn()?;
        let live = page.text(PLACES)?;
        if twin != live {
            moved.push(format!("{width}: twin {twin}, live {live}"));
        }
    }
    check(moved.is_empty(), || format!("top, width, height, picture's top and height differ: {}", moved.join("; ")))
}

/// What is wider than the page or than its own box.
const TOO_WIDE: &str = "const all = [...document.querySelectorAll('body *'), ...$$('.live *:not(.vh, .vh *, caption, legend)')];
    const wide = all.filter((box) => box.getClientRects().length && !box.closest('.rows')
      && box.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5);
    const clipped = $$('.live :is(button, select, output, h2, p, .side span)').filter((box) =>
      box.clientWidth > 1 && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 6));
    return [...wide, ...clipped].map((box) => box.localName + ' ' + box.part + ' ' + box.textContent.slice(0, 30)).join('; ')";

fn nothing_wider(page: &Page) -> Outcome {
    for width in [280, 320, 360, 480, 640, 768, 1000, 1120, 1600] {
        page.open_framed("?c=UA,US,GB,PL", width, 2500)?;
        page.drawn()?;
        let wide = page.text(TOO_WIDE)?;
        check(wide.is_empty(), || format!("at {width} px: {wide}"))?;
    }
    Ok(())
}

fn twice_the_type(page: &Page) -> Outcome {
    for width in [320, 360, 768, 1120] {
        page.open_framed("?c=UA,US", width, 4000)?;
        page.drawn()?;
        page.js("document.documentElement.style.fontSize = '200%'", &[])?;
        page.wait("the graphic's type follows", "return getComputedStyle($('.live')).fontSize === '32px'")?;
        page.wait("the canvas fits", FITS)?;
        let wide = page.text(TOO_WIDE)?;
        check(wide.is_empty(), || format!("at {width} px: {wide}"))?;
    }
    Ok(())
}

fn dark(page: &Page) -> Outcome {
    page.open("")?;
    let ground = page.text("return $('.live').dataset.theme + ' ' + getComputedStyle($('.live')).backgroundColor + ' ' + getComputedStyle(document.body).backgroundColor")?;
    check(ground == "dark rgb(20, 23, 28) rgb(20, 23, 28)", || format!("the ground is {ground}"))?;
    page.js("host.theme = 'light'", &[])?;
    page.wait("the graphic is light", "return getComputedStyle($('.live')).backgroundColor === 'rgb(255, 255, 255)'")
}

fn theme(page: &Page) -> Outcome {
    page.open("")?;
    let ground = page.text("return getComputedStyle($('.live')).backgroundColor")?;
    check(ground == "rgb(255, 255, 255)", || format!("the ground is {ground}"))?;
    let drawn = page.number("return performance.getEntriesByName('expulsions-redrawn').length")?;
    page.js("host.setAttribute('theme', 'dark')", &[])?;
    page.wait("the graphic is dark", "return getComputedStyle($('.live')).backgroundColor === 'rgb(20, 23, 28)'")?;
    page.wait(
        "the canvas is redrawn",
        &format!("return performance.getEntriesByName('expulsions-redrawn').length > {drawn}"),
    )
}

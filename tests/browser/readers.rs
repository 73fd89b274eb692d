//! The tools of readers and hosts around the graphic: dialogs and shortcuts of the page, the keyboard's focus, the clipboard,
//! extensions that darken pages, and a connection that comes and goes.

use fantoccini::key::Key;
use serde_json::json;

use crate::driver::Engine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario, element, site};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("Escape closes the readout, the choice and then the host's dialog", in_a_dialog),
    ("what is typed in the graphic reaches no shortcut of the host", shortcuts),
    ("nothing that has the focus is hidden", not_hidden),
    ("a copied row is one line", copied),
    ("a later language of the page is followed", around),
    ("a language that is not there is told at once, and no longer than it is true", no_language),
    ("what could not be loaded is told, until it could be", unloaded),
    ("the host's fetch may know nothing but text", only_text),
];

/// What only Chromium lets be tried.
pub(crate) const CHROMIUM: &[Scenario] = &[
    ("Dark Reader leaves the words readable", dark_reader),
    ("where the browser darkens pages, the picture is dark too", forced_dark),
];

/// What the host has heard of the keyboard since it was last asked.
const HEARD: &str = "return window.heard.splice(0).join()";

fn in_dialog(page: &Page) -> Outcome {
    page.open_host_anyhow("dialog.html")?;
    page.wait("the element is there", "return !!root")?;
    page.js("document.querySelector('#open').click()", &[])?;
    page.wait("it is drawn", "return host.ready")?;
    // What keeps keys from the host comes after the picture.
    let keys = "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => /[/]keys[.]/.test(name) && responseEnd)";
    page.wait("keys are listened to", keys)?;
    page.settled();
    Ok(())
}

fn in_a_dialog(page: &Page) -> Outcome {
    in_dialog(page)?;
    page.click_target("grid:UA")?;
    page.wait("Ukraine is chosen", "return host.query === 'c=UA'")?;
    page.hover("[data-target='grid:SK']")?;
    page.wait("Slovakia is told of", "return !$('#readout').hidden && /Slovakia/.test($('#readout').textContent)")?;
    page.js(HEARD, &[])?;
    let state = "return [!$('#readout').hidden, host.query, document.querySelector('#box').open, window.heard.splice(0).length > 0]";
    for expected in
        [json!([false, "c=UA", true, false]), json!([false, "", true, false]), json!([false, "", false, true])]
    {
        page.keys(&[Key::Escape])?;
        let found = page.js(state, &[])?;
        check(found == expected, || format!("readout, choice, dialog, heard: {found} instead of {expected}"))?;
    }
    Ok(())
}

fn shortcuts(page: &Page) -> Outcome {
    in_dialog(page)?;
    let heard = |expected: &str| {
        let found = page.text(HEARD)?;
        check(found == expected, || format!("the host heard {found:?} instead of {expected:?}"))
    };
    page.js("$('[role=combobox]').focus(); window.heard.length = 0", &[])?;
    page.keys(&['u', 'k'])?;
    page.keys(&[Key::Backspace, Key::Down, Key::Escape])?;
    heard("")?;
    check(page.js("return document.querySelector('#box').open", &[])? == json!(true), || {
        "the Escape that emptied the field closed the dialog".to_owned()
    })?;
    page.keys(&[Key::Tab])?;
    heard("keydown Tab,keyup Tab")?;
    page.js("$('[data-target=\"grid:UA\"]').focus(); window.heard.length = 0", &[])?;
    page.keys(&['p', ' '])?;
    page.keys(&[Key::Right])?;
    heard("")?;
    page.wait("a tile was chosen", "return host.query !== ''")?;
    page.chord(Key::Control, 'z')?;
    page.wait("and no longer", "return host.query === ''")?;
    heard("keydown Control,keyup Control")?;
    // With nothing left to undo the keys are the host's.
    page.chord(Key::Control, 'z')?;
    let found = page.text(HEARD)?;
    check(found.contains("keydown z"), || format!("the host heard {found:?}"))
}

/// The places of what has the focus where it can be seen: nothing of it, if what stays in its place covers it.
const COVERED: &str = "const box = root.activeElement;
    if (!box) return '';
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const inside = (n) => [0.5, 2, (n - 1) / 2, n - 2, n - 0.5];
    const [xs, ys] = [inside(right - left).map((x) => left + x), inside(bottom - top).map((y) => top + y)];
    const seen = xs.some((x) => ys.some((y) => {
      const found = root.elementFromPoint(x, y);
      return found && (box.contains(found) || found.contains(box) && !found.matches('.rows, dialog, .live'));
    }));
    return seen || box.matches('[type=radio]') ? '' : box.outerHTML.slice(0, 80)";

fn not_hidden(page: &Page) -> Outcome {
    page.open("")?;
    page.wait("the table is there", "return $('[part=ledger]').open && $$('.rows tbody summary').length > 70")?;
    page.js("$$('.rows tbody summary').at(-1).focus()", &[])?;
    let mut hidden = Vec::new();
    for _ in 0..80 {
        page.chord(Key::Shift, Key::Tab)?;
        hidden.push(page.text(COVERED)?);
    }
    page.click("[data-do=share]")?;
    page.wait("the dialog is open", "return !!$('dialog.share[open]')")?;
    for _ in 0..30 {
        page.chord(Key::Shift, Key::Tab)?;
        hidden.push(page.text(COVERED)?);
    }
    page.keys(&[Key::Escape])?;
    hidden.retain(|what| !what.is_empty());
    check(hidden.is_empty(), || format!("{} stops are hidden: {}", hidden.len(), hidden.join("; ")))
}

fn copied(page: &Page) -> Outcome {
    page.open("")?;
    page.wait("the table is there", "return $('[part=ledger]').open && $$('.rows tbody summary').length > 70")?;
    page.wait(
        "its script too",
        "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => /\\/rows\\./.test(name) && responseEnd)",
    )?;
    page.js(
        "document.addEventListener('copy', (event) => document.body.setAttribute('data-copied', event.clipboardData.getData('text/plain')));
        const row = $$('.rows tbody tr')[1];
        row.scrollIntoView();
        row.querySelector('details').open = true;
        (root.getSelection?.() ?? getSelection()).setBaseAndExtent(row.cells[0], 0, row.cells[6], row.cells[6].childNodes.length);
        $('.rows').focus()",
        &[],
    )?;
    page.chord(Key::Control, 'c')?;
    page.wait("something is copied", "return document.body.hasAttribute('data-copied')")?;
    let text = page.text("return document.body.dataset.copied")?;
    let cells: Vec<&str> = text.split('\t').collect();
    check(
        cells.len() == 7
            && !text.contains(['\n', '\r'])
            && cells[..4] == ["17 March 2018", "Russia", "United Kingdom", "23"],
        || text.clone(),
    )
}

fn around(page: &Page) -> Outcome {
    element::open(page, "element-plain.html")?;
    page.js("document.documentElement.lang = 'de'", &[])?;
    page.wait("it speaks German", "return /Russen/.test($('[part=headline]').textContent)")?;
    page.js("host.lang = 'fr'", &[])?;
    page.wait("it speaks French", "return /Russes/.test($('[part=headline]').textContent)")?;
    page.js("document.documentElement.lang = 'pl'", &[])?;
    page.js("host.removeAttribute('lang')", &[])?;
    page.wait("it speaks Polish", "return /Rosjan/.test($('[part=headline]').textContent)")
}

fn no_language(page: &Page) -> Outcome {
    element::open(page, "element-plain.html")?;
    page.js("host.lang = 'pt-BR'", &[])?;
    page.wait("it is told", "return !$('[part=problems]').hidden && /pt-BR/.test($('[part=problems]').textContent)")?;
    page.js("host.query = 'c=PL'", &[])?;
    page.wait("it is still true", "return host.query === 'c=PL' && !$('[part=problems]').hidden")?;
    page.js("host.lang = 'en'", &[])?;
    page.wait("it is no longer", "return $('[part=problems]').hidden")
}

/// Each file that comes when it is asked for, while the server gives none.
fn unloaded(page: &Page) -> Outcome {
    let name = format!("down-{:?}", page.engine);
    let said = "return !$('[part=problems]').hidden && /could not be loaded|konnte nicht/.test($('[part=problems]').textContent)";
    for (file, button, lang) in [
        ("/help.", "[data-do=help]", "en"),
        ("/share.", "[data-do=share]", "en"),
        ("/later-de.", "[data-do=help]", "de"),
    ] {
        // What a language has for later is asked for as soon as the picture stands.
        let soon = file.starts_with("/later");
        if soon {
            site::refuse(&name, file);
        }
        page.open(&format!("~{name}/?lang={lang}"))?;
        page.excuse();
        site::refuse(&name, file);
        page.click(button)?;
        page.wait(&format!("{file} is told of"), said)?;
        site::refuse(&name, "");
        page.js("dispatchEvent(new Event('online'))", &[])?;
        page.wait(&format!("{file}: it is no longer true"), "return $('[part=problems]').hidden")?;
        // Firefox remembers for as long as the page is open that a script could not be had.
        if page.engine != Engine::Firefox || soon {
            page.click(button)?;
            page.wait(&format!("{file} is there"), "return !!$('dialog[open]') && $('[part=problems]').hidden")?;
        }
    }
    // The list of the search field, which comes with the picture; from a folder of which nothing is kept yet.
    let fresh = format!("fresh-{name}");
    site::refuse(&fresh, "/search.");
    page.open(&format!("~{fresh}/"))?;
    page.excuse();
    page.wait("without its script the search is told of", said)?;
    site::refuse(&fresh, "");
    // In Firefox it stays true for as long as the page is open.
    if page.engine != Engine::Firefox {
        page.js("dispatchEvent(new Event('online'))", &[])?;
        page.wait("its failure is no longer told", "return $('[part=problems]').hidden")?;
    }
    // In the dialog.
    page.open(&format!("~{name}/"))?;
    page.excuse();
    page.click("[data-do=share]")?;
    page.wait("the dialog is open", "return !!$('#share-text')")?;
    site::refuse(&name, "/expulsions-2018.");
    page.js("$('[data-file=json]').click()", &[])?;
    page.wait("it is told", "return /could not be created/.test($('.said').textContent)")?;
    site::refuse(&name, "");
    page.js("dispatchEvent(new Event('online'))", &[])?;
    page.wait("it is no longer true", "return $('.said').textContent === ''")
}

/// Some pages put a function of their own in the place of `fetch`, which looks at the beginning of an address.
fn only_text(page: &Page) -> Outcome {
    page.open_anyhow("~text/?lang=de")?;
    page.drawn()?;
    page.wait("it is German", "return /Russen/.test($('[part=headline]').textContent)")?;
    page.js("$('[part=ledger]').open = true", &[])?;
    page.wait("the table is there", "return $$('.rows tbody summary').length > 70")?;
    page.js("$('.rows tbody details').open = true", &[])?;
    page.wait("the sources are", "return !!$('.rows tbody li a[target]')")?;
    page.click("[data-do=share]")?;
    page.wait("the dialog is, with its picture", "return !!$('#share-picture') && !!$('#share-text')")?;
    for kind in ["csv", "json", "page"] {
        page.js(&format!("$('[data-copy={kind}]').click()"), &[])?;
        page.wait(kind, "return $('.text').value.length > 100 && ($('.text').value = '') === ''")?;
    }
    page.js("HTMLAnchorElement.prototype.click = () => {}; $('[data-file=png]').click()", &[])?;
    page.wait("a picture is made", "return /\\.png/.test($('.said').textContent)")
}

/// The contrast of two colours as `rgb(…)`, written in the page.
const CONTRAST: &str = "const light = (color) => {
      const [r, g, b] = color.match(/[\\d.]+/g).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (box) => {
      const { color, backgroundColor } = getComputedStyle(box);
      const [a, b] = [light(color), light(backgroundColor)].sort((a, b) => b - a);
      return (a + 0.05) / (b + 0.05);
    };";

fn dark_reader(page: &Page) -> Outcome {
    page.open_host_anyhow("dark-reader.html")?;
    page.wait("the graphic is drawn", "return !!host && host.ready === true")?;
    page.js("$('[data-target=\"grid:UA\"]').focus()", &[])?;
    page.hover("[data-target='grid:SK']")?;
    page.wait("the page is darkened", "return document.documentElement.hasAttribute('data-darkreader-scheme')")?;
    page.wait("the readout is open", "return !$('#readout').hidden")?;
    for part in ["#readout", ".live", "[data-do=play]"] {
        page.wait(&format!("{part} is readable"), &format!("{CONTRAST} return contrast($('{part}')) > 4.4"))
            .map_err(|problem| format!("{problem}: {:?}", page.text(&format!("const {{ color, backgroundColor }} = getComputedStyle($('{part}')); return color + ' on ' + backgroundColor"))))?;
    }
    Ok(())
}

fn forced_dark(page: &Page) -> Outcome {
    element::open(page, "element-plain.html")?;
    page.devtools("Emulation.setAutoDarkModeOverride", &json!({ "enabled": true }))?;
    page.js("host.theme = 'light'", &[])?;
    let dark = page.wait(
        "words and picture are dark together",
        "const { backgroundColor, colorScheme } = getComputedStyle($('.live'));
        const copy = document.createElement('canvas').getContext('2d');
        copy.drawImage($('canvas'), 0, 0);
        return colorScheme === 'dark' && backgroundColor === `rgb(${[...copy.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`",
    );
    page.devtools("Emulation.setAutoDarkModeOverride", &json!({}))?;
    dark
}

//! What a server, a network, a host's script or a device may do, and what the graphic is then: whole, or the static
//! picture with a sentence. Hostile values stand in tables.

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;

use crate::page::{Page, check};
use crate::{Outcome, Scenario, hosts};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("a table that does not come as it should is told of, and comes at the next opening", table),
    ("words that do not come as they should are asked for again before anything is said", words),
    ("a table that comes after all follows the view", table_after_all),
    ("a table that comes late in the language before says nothing", table_of_before),
    ("a table in the page that is of other data is not used", other_table),
    ("the readout follows a mouse onto what is beneath it", beneath),
    ("half characters are no text, and break nothing", surrogates),
    ("a listener that changes the view without end is told of", endless),
    ("nothing of the element's own can be written by a page", own),
    ("odd numbers of device pixels", ratios),
    ("what a broken host does is bounded", broken_hosts),
];

/// What a server may give in a file's place; see [`crate::site`].
const FAULTS: [&str; 8] = ["404", "500", "portal", "empty", "204", "cut", "old", "silent"];

/// A folder in which the first request for a file of that name goes wrong.
fn folder(fault: &str, stem: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("~{fault}.{stem}.{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

fn table(page: &Page) -> Outcome {
    let rows = include_str!("../../data/expulsions-2018.csv").lines().count() - 1;
    for fault in FAULTS {
        page.open(&format!("{}/embed.html", folder(fault, "ledger")))?;
        page.excuse();
        page.js("$('[part=ledger]').open = true", &[])?;
        let told = "return /The table could not be loaded/.test($('.rows').textContent) && !$('.rows tr')";
        page.wait(&format!("{fault} is told"), told)?;
        // A change of the view asks for nothing.
        page.js("host.query = 'c=UA'", &[])?;
        page.settled();
        check(page.js(told, &[])? == json!(true), || format!("{fault} is no longer told after a change of the view"))?;
        page.js("host.query = ''", &[])?;
        page.js("$('[part=ledger]').open = false", &[])?;
        page.js("$('[part=ledger]').open = true", &[])?;
        page.wait(
            &format!("after {fault} every row is there"),
            &format!("return $$('.rows tbody tr').length === {rows}"),
        )?;
        let thrown = page.text("return window.seen.filter((line) => /^(error|rejection)/.test(line)).join()")?;
        check(thrown.is_empty(), || format!("{fault}: {thrown}"))?;
    }
    Ok(())
}

/// Paper asks for a table that had not come, without a reader who opens it again.
fn table_after_all(page: &Page) -> Outcome {
    page.open(&format!("{}/embed.html", folder(FAULTS[0], "ledger")))?;
    page.excuse();
    page.js("$('[part=ledger]').open = true", &[])?;
    page.wait("it is told", "return /The table could not be loaded/.test($('.rows').textContent)")?;
    page.wait(
        "paper asks for it",
        "dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); return $$('.rows tbody tr').length > 0",
    )?;
    page.js("host.query = 'c=UA'", &[])?;
    page.wait(
        "the rows are those of the view",
        "const rows = $$('.rows tbody tr').map(({ textContent }) => textContent);
        return rows.length > 0 && rows.every((row) => row.includes('Ukraine'))",
    )
}

fn table_of_before(page: &Page) -> Outcome {
    page.open("embed.html")?;
    page.excuse();
    page.js(
        "$('[part=ledger]').open = true;
        const real = window.fetch;
        window.fetch = (address, ...rest) =>
          /ledger-de/.test(address) ? new Promise((_, no) => (window.late = no)) : real(address, ...rest);
        host.lang = 'de'",
        &[],
    )?;
    page.wait("the German table is asked for", "return Boolean(window.late)")?;
    page.js("host.lang = 'fr'", &[])?;
    let rows = "return host.ready && $$('.rows tbody tr').length > 80 && /Lituanie/.test($('.rows').textContent)";
    page.wait("the French table is there", rows)?;
    page.js_later(
        "const done = arguments[arguments.length - 1];
        window.late(new Error('the German table breaks off'));
        setTimeout(() => setTimeout(done))",
    )?;
    check(page.js(rows, &[])? == json!(true), || "the French table is gone".to_owned())
}

fn words(page: &Page) -> Outcome {
    for fault in FAULTS {
        page.open(&format!("{}/embed.html?lang=de", folder(fault, "de")))?;
        page.excuse();
        page.wait(
            &format!("after {fault} it is German"),
            "return host.ready && $('[part=problems]').hidden && /Russen/.test($('[part=headline]').textContent)",
        )?;
    }
    Ok(())
}

fn other_table(page: &Page) -> Outcome {
    page.open("")?;
    page.js(
        "const own = host.querySelector('.ledger-table');
        own.dataset.edition = 'other';
        for (const row of own.tBodies[0].rows) row.cells[1].textContent = 'Nowhere';
        // Another element, which has no rows yet.
        host.replaceWith(host.cloneNode(true))",
        &[],
    )?;
    page.wait(
        "its own rows are there",
        "return host.ready && $$('.rows tbody tr').length > 80 && !/Nowhere/.test($('.rows').textContent)",
    )
}

fn beneath(page: &Page) -> Outcome {
    page.open("")?;
    for code in ["DE", "FR", "PL", "UA", "IT"] {
        page.hover(&format!("[data-target='grid:{code}']"))?;
        page.wait("the readout is open", "return !$('#readout').hidden")?;
        let hidden = page.text(
            "const box = $('#readout').getBoundingClientRect();
            return $$('[data-target^=\"grid:\"]').find((button) => {
              const { x, y, width, height } = button.getBoundingClientRect();
              const [middle, centre] = [x + width / 2, y + height / 2];
              return middle > box.left && middle < box.right && centre > box.top && centre < box.bottom;
            })?.dataset.target ?? ''",
        )?;
        if hidden.is_empty() {
            continue;
        }
        page.hover(&format!("[data-target='{hidden}']"))?;
        let follows = format!(
            "return $('[data-target=\"{hidden}\"]').ariaLabel.startsWith($('#readout b').textContent) && !$('#readout').hidden"
        );
        return page.wait(&format!("from {code} the readout follows to {hidden}"), &follows);
    }
    Err("no readout covers a tile".to_owned())
}

fn surrogates(page: &Page) -> Outcome {
    page.open_host_anyhow("element-empty.html")?;
    page.excuse();
    for name in ["c", "side", "group", "day"] {
        for text in ["\\ud800", "UA\\udfff", "\\udc00\\ud800", "\\ud83d,UA"] {
            page.js(
                &format!(
                    "document.querySelector('main').replaceChildren();
                    window.seen.length = 0;
                    const made = document.createElement('expulsion-graphic');
                    document.querySelector('main').append(made);
                    made.setAttribute('{name}', '{text}');
                    made.query"
                ),
                &[],
            )?;
            page.wait(&format!("{name} as {text}: it is drawn"), "return host.ready")?;
            page.js(&format!("host.query = '{name}={text}'; host.read('{text}'); host.highlight('{text}')"), &[])?;
            let thrown = page.text("return window.seen.filter((line) => /^(error|rejection)/.test(line)).join()")?;
            check(thrown.is_empty(), || format!("{name} as {text}: {thrown}"))?;
        }
    }
    Ok(())
}

fn endless(page: &Page) -> Outcome {
    page.open("")?;
    page.excuse();
    page.js(
        "window.told = 0;
        window.endless = () => { told += 1; host.query = told % 2 ? 'c=PL' : 'c=UA' };
        host.addEventListener('expulsions-change', endless);
        host.query = 'c=UA'",
        &[],
    )?;
    page.wait(
        "it ends with a message",
        "return window.seen.some((line) => /listener of expulsions-change/.test(line))",
    )?;
    page.js("host.removeEventListener('expulsions-change', endless); host.query = ''", &[])?;
    page.click_target("grid:DE")?;
    page.wait("clicks still choose", "return host.query === 'c=DE'")
}

fn own(page: &Page) -> Outcome {
    page.open("")?;
    let found = page.js("return Reflect.ownKeys(host).map(String)", &[])?;
    check(found == json!([]), || format!("a page can write {found}"))
}

/// Device pixels as a page may say them, and how many the canvas then has for each of its own.
const RATIOS: [(&str, f64); 7] =
    [("0", 1.0), ("NaN", 1.0), ("undefined", 1.0), ("-2", 1.0), ("'x'", 1.0), ("2", 2.0), ("1e9", 3.0)];

fn ratios(page: &Page) -> Outcome {
    let name = format!("ratio-{}.html", page.engine.id());
    for (said, expected) in RATIOS {
        hosts::make(
            &name,
            &page_with(&format!("Object.defineProperty(window, 'devicePixelRatio', {{ value: {said} }})"), PLAIN),
        );
        page.open_host_anyhow(&format!("made/{name}"))?;
        page.wait(&format!("{said}: it is drawn"), "return !!host && host.ready")?;
        let found = page.number("const canvas = $('canvas'); return canvas.width / parseFloat(canvas.style.width)")?;
        check((found - expected).abs() < 0.02, || format!("with {said} the ratio is {found}, expected {expected}"))?;
    }
    Ok(())
}

const PLAIN: &str = "<expulsion-graphic c='UA'><p id='twin'>What stood here.</p></expulsion-graphic>";

/// A page of a host with a script of its own before anything else.
fn page_with(script: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Broken</title><script>{script}</script>\
         <script type='module' src='{}expulsions.js'></script></head><body>{body}</body></html>",
        hosts::EXAMPLE
    )
}

/// What hosts do to the browser, and whether the graphic then works or leaves the page as it was.
const HOSTS: &[(&str, &str, bool)] = &[
    ("delete window.matchMedia; window.matchMedia = undefined", PLAIN, true),
    ("window.matchMedia = () => null", PLAIN, true),
    ("window.matchMedia = () => ({ matches: false, addListener() {} })", PLAIN, true),
    ("window.matchMedia = () => { throw new Error('no') }", PLAIN, true),
    ("performance.mark = undefined; performance.clearMarks = undefined", PLAIN, true),
    ("performance.mark = () => { throw new Error('no') }", PLAIN, true),
    ("window.ResizeObserver = undefined", PLAIN, false),
    ("Object.prototype.once = true", PLAIN, true),
    ("Object.prototype.capture = true; Object.prototype.passive = true", PLAIN, true),
    ("Object.prototype.slotAssignment = 'manual'; Object.prototype.delegatesFocus = true", PLAIN, true),
    ("Object.prototype.cancelable = true; Object.prototype.signal = 1", PLAIN, true),
    ("Object.prototype.text = 'c=PL'; Object.prototype.kind = 'query'; Object.prototype.x = 9", PLAIN, true),
    ("Object.prototype.value = 1; Object.prototype.get = 2; Object.prototype.writable = true", PLAIN, true),
    ("Object.prototype.behavior = 'odd'; Object.prototype.style = 'odd'; Object.prototype.method = 'odd'", PLAIN, true),
    (
        "",
        "<expulsion-graphic c='UA'><template shadowrootmode='closed'></template><p id='twin'>What stood here.</p></expulsion-graphic>",
        true,
    ),
    (
        "",
        "<expulsion-graphic c='UA'><p id='twin'>What stood here.</p></expulsion-graphic>\
         <script>document.querySelector('expulsion-graphic').attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'</script>",
        false,
    ),
    (
        "",
        "<script>document.documentElement.style.setProperty('--expulsions-font', 'x, '.repeat(4e5) + 'serif')</script>\
         <expulsion-graphic c='UA'><p id='twin'>What stood here.</p></expulsion-graphic>",
        true,
    ),
];

fn broken_hosts(page: &Page) -> Outcome {
    for (at, &(script, body, works)) in HOSTS.iter().enumerate() {
        let name = format!("broken-{at}.html");
        hosts::make(&name, &page_with(script, body));
        page.open_host_anyhow(&format!("made/{name}"))?;
        page.excuse();
        page.wait(
            &format!("{script}{body}: the element is known"),
            "return !!customElements.get('expulsion-graphic')",
        )?;
        let twin = "document.querySelector('#twin').getClientRects().length > 0";
        if works {
            page.wait(&format!("{script}{body}: it is drawn"), &format!("return host.ready && !({twin})"))?;
            page.js("host.query = 'c=PL'", &[])?;
            page.wait(&format!("{script}{body}: it follows"), "return host.query === 'c=PL'")?;
        } else {
            page.wait(&format!("{script}{body}: what stood there is seen"), &format!("return !host.ready && {twin}"))?;
        }
        let thrown = page.text("return window.seen.filter((line) => /^(error|rejection)/.test(line)).join()")?;
        check(thrown.is_empty(), || format!("{script}{body}: {thrown}"))?;
    }
    Ok(())
}

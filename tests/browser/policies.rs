//! The element in documents that are not like most: under policies, in XML, with another base, with a router, in
//! another window, in shadow trees.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::frames::reports;
use crate::page::{FRAME, Page, check};
use crate::{Outcome, Scenario, hosts, single, site};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("a host that requires trusted types", trusted_types),
    ("a page in XHTML", xhtml),
    ("the block on a page that requires trusted types", trusted_block),
    ("a page with another base and a router keeps its path, its key, its fragment and its state", base_and_state),
    ("under Turbo, Back leads to the page and to the choice", turbo),
    ("in another document and back", adopted),
    ("in components it speaks the language around it", language),
    ("links find the graphics in components, and graphics the links", component_links),
    ("a frame in a component gets its height, and is driven by links", component_frame),
    ("a frame in a cross-origin isolated host", isolated),
];

/// What a page of a host that trusts no text must allow for the element.
fn strict() -> String {
    format!(
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self' {example} 'wasm-unsafe-eval'; connect-src {example}",
        example = hosts::EXAMPLE
    )
}

/// Draws, brings the table, and opens every dialog and the graphic for paper.
fn everything(page: &Page) -> Outcome {
    page.wait("the graphic is drawn", "return !!host && host.ready === true")?;
    page.click_target("grid:PL")?;
    page.wait("a click chooses", "return host.query === 'c=UA,PL'")?;
    page.js("$('[part=ledger]').open = true", &[])?;
    page.wait(
        "the table is there",
        "return $$('.rows tbody tr').length === 4 && $('.rows a').href.startsWith('http')",
    )?;
    page.js("$('[data-do=help]').click()", &[])?;
    page.wait("the help is open", "return !!$('dialog') && $('dialog').open && $$('dialog dt').length > 5")?;
    page.js("$('dialog').close()", &[])?;
    page.wait("it is closed", "return !$('dialog')")?;
    page.js("$('[data-do=share]').click()", &[])?;
    page.wait(
        "Share is open, with its preview drawn",
        "const shown = $('dialog.share expulsion-graphic'); return !!shown && shown.ready && $$('dialog.share textarea').length > 4",
    )?;
    page.js("$('dialog.share').close()", &[])?;
    page.wait("it is closed", "return !$('dialog')")?;
    // What makes the paper comes when the picture stands.
    page.wait(
        "it is a graphic for paper",
        "dispatchEvent(new Event('beforeprint')); const picture = $('.paper svg'); dispatchEvent(new Event('afterprint'));
        return !!picture && picture instanceof SVGElement && picture.viewBox.baseVal.width === 736 && picture.textContent.includes('Poland')",
    )
}

fn trusted_types(page: &Page) -> Outcome {
    hosts::head("trusted-types.html", &[("Content-Security-Policy", &strict())]);
    page.open_host_anyhow("trusted-types.html")?;
    everything(page)?;
    // Engines that know no trusted types have nothing to forbid; Chromium does.
    if page.engine == crate::driver::Engine::Chromium {
        let refused =
            page.js("try { document.createElement('p').innerHTML = '<b>'; return false } catch { return true }", &[])?;
        check(refused == json!(true), || "the host forbids nothing".to_owned())?;
        page.excuse();
    }
    Ok(())
}

fn xhtml(page: &Page) -> Outcome {
    page.open_host_anyhow("chapter.xhtml")?;
    let kind = page.text("return document.contentType")?;
    check(kind == "application/xhtml+xml", || format!("the page is {kind}"))?;
    page.wait("it speaks the chapter's German", "return !!root && host.ready && $('.live').lang.startsWith('de')")?;
    page.js("host.lang = 'en'", &[])?;
    page.wait("and English", "return host.ready && /expelled/.test($('[part=headline]').textContent)")?;
    everything(page)
}

fn trusted_block(page: &Page) -> Outcome {
    let block = single::block()?;
    let text = format!("<!doctype html><html lang=\"en\"><head><title>Block</title></head><body>{block}</body></html>");
    hosts::make("trusted-block.html", &text);
    let policy = "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
    hosts::head("made/trusted-block.html", &[("Content-Security-Policy", policy)]);
    page.open_host_anyhow("made/trusted-block.html")?;
    page.drawn()?;
    page.click_target("grid:PL")?;
    page.js("$('[part=ledger]').open = true", &[])?;
    page.wait("the table is there", "return $$('.rows tbody tr').length === 2")
}

fn base_and_state(page: &Page) -> Outcome {
    page.open_host_anyhow("news/2018/story.html?ref=mail#top")?;
    page.wait("the graphic is drawn", "return !!host && host.ready === true")?;
    let place = |page: &Page| page.js("return [location.pathname, location.search, location.hash, history.state]", &[]);
    let state = json!({ "router": { "page": 7 } });
    let path = "/news/2018/story.html";
    page.click_target("grid:UA")?;
    page.wait_query("?c=UA&ref=mail")?;
    check(place(page)? == json!([path, "?c=UA&ref=mail", "#top", state]), || {
        format!("a choice: {}", place(page).unwrap_or_default())
    })?;
    page.type_into("[name=day]", &Key::Left.to_string())?;
    page.type_into("[name=day]", &Key::Left.to_string())?;
    page.wait_query("?c=UA&day=2018-04-14&ref=mail")?;
    check(place(page)?[3] == state, || format!("a step: {}", place(page).unwrap_or_default()))?;
    page.back()?;
    page.wait_query("?c=UA&ref=mail")?;
    page.click("[data-do=clear]")?;
    page.wait_query("?ref=mail")?;
    check(place(page)? == json!([path, "?ref=mail", "#top", state]), || {
        format!("cleared: {}", place(page).unwrap_or_default())
    })?;
    page.back()?;
    page.wait("the view follows", "return host.query === 'c=UA'")?;
    page.reload()?;
    page.wait(
        "the page is there again, with its view",
        "return !!host && host.ready === true && host.query === 'c=UA'",
    )?;
    // The address to share is this page's too.
    page.js("$('[data-do=share]').click()", &[])?;
    page.wait("Share is open", "return !!$('#share-link')")?;
    let link = page.text("return $('#share-link').value")?;
    check(link.ends_with("/news/2018/story.html?c=UA&ref=mail"), || format!("the address to share is {link}"))
}

fn turbo(page: &Page) -> Outcome {
    page.open_host_anyhow("turbo-a.html")?;
    // What Turbo breaks off on the way, it says so.
    page.excuse();
    page.wait("the graphic is drawn", "return !!host && host.ready === true && !!window.Turbo")?;
    page.js("window.stayed = true", &[])?;
    page.click_target("grid:UA")?;
    page.wait_query("?c=UA")?;
    page.click_target("grid:PL")?;
    page.wait_query("?c=UA,PL")?;
    page.click_in_page("#to")?;
    page.wait("page b is there", "return !!document.querySelector('h1#b') && location.pathname === '/turbo-b.html'")?;
    page.back()?;
    page.wait(
        "Back leads to page a with the choice",
        "return !!document.querySelector('h1#a') && location.search === '?c=UA,PL' && host.ready && host.query === 'c=UA,PL'",
    )?;
    page.back()?;
    page.wait(
        "and once more to the choice before",
        "return !!document.querySelector('h1#a') && location.search === '?c=UA' && host.ready && host.query === 'c=UA'",
    )?;
    page.forward()?;
    page.forward()?;
    page.wait("Forward to page b", "return !!document.querySelector('h1#b') && location.pathname === '/turbo-b.html'")?;
    check(page.js("return window.stayed === true", &[])? == json!(true), || "Turbo loaded a page anew".to_owned())
}

/// What moving must not change: how it looks, and that it listens.
fn alive(page: &Page, where_: &str, ground: &str, font: &str) -> Outcome {
    page.wait(&format!("it is drawn {where_}"), "return window.graphic.ready")?;
    let at = |script: &str| {
        page.js(
            &format!("return ((root, view) => {{ {script} }})(graphic.shadowRoot, graphic.ownerDocument.defaultView)"),
            &[],
        )
    };
    page.wait(
        &format!("it wears the host's ground {where_}"),
        &format!("return getComputedStyle(graphic.shadowRoot.querySelector('.live')).backgroundColor === '{ground}'"),
    )?;
    let look = at(
        "const live = view.getComputedStyle(root.querySelector('.live')); return [live.fontSize, view.getComputedStyle(root.querySelector('.probe')).visibility, root.querySelector('canvas').clientWidth === root.querySelector('.probe').clientWidth]",
    )?;
    check(look == json!([font, "hidden", true]), || format!("{where_} it looks {look}"))?;
    let query = at("return graphic.query")?;
    let key = |key: &str, control: bool| {
        at(&format!(
            "root.querySelector('[data-do=clear]').dispatchEvent(new view.KeyboardEvent('keydown', {{ key: '{key}', ctrlKey: {control}, bubbles: true, composed: true, cancelable: true }}))"
        ))
    };
    at("root.querySelector('[data-target=\"grid:FR\"]').click()")?;
    page.wait(&format!("a click chooses {where_}"), "return /FR/.test(graphic.query)")?;
    key("z", true)?;
    page.wait(&format!("the keys of undo work {where_}"), &format!("return graphic.query === {query}"))?;
    at("root.querySelector('[data-target=\"grid:FR\"]').click()")?;
    page.wait(&format!("a click chooses {where_} again"), "return /FR/.test(graphic.query)")?;
    key("Escape", false)?;
    page.wait(&format!("Escape clears {where_}"), "return !/c=/.test(graphic.query)")?;
    key("z", true)?;
    key("z", true)?;
    page.wait(&format!("and is undone {where_}"), &format!("return graphic.query === {query}")).map(drop)
}

fn adopted(page: &Page) -> Outcome {
    page.open_host_anyhow("adopt.html")?;
    page.wait("the graphic is drawn", "return !!host && host.ready === true")?;
    page.js(
        "window.graphic = host; window.errors = []; addEventListener('error', ({ message }) => errors.push(message))",
        &[],
    )?;
    alive(page, "at home", "rgb(251, 243, 231)", "16px")?;
    for round in ["once", "twice"] {
        page.js("document.querySelector('iframe').contentDocument.body.append(graphic)", &[])?;
        alive(page, &format!("elsewhere, {round}"), "rgb(231, 243, 251)", "20px")?;
        // A link of that document drives it, and Share comes dressed.
        let inside = "document.querySelector('iframe').contentDocument";
        page.js(&format!("{inside}.querySelector('#link').click()"), &[])?;
        page.wait("a link of that document drives it", "return graphic.query === 'c=PL'")?;
        page.js("graphic.undo(); graphic.shadowRoot.querySelector('[data-do=share]').click()", &[])?;
        page.wait(
            "Share is open and dressed there",
            "const box = graphic.shadowRoot.querySelector('dialog.share .top');
            return !!box && box.ownerDocument.defaultView.getComputedStyle(box).display === 'flex'",
        )?;
        page.js("graphic.shadowRoot.querySelector('dialog').close()", &[])?;
        page.js("document.querySelector('#home').append(graphic)", &[])?;
        alive(page, &format!("back, {round}"), "rgb(251, 243, 231)", "16px")?;
    }
    let width = page.number("return graphic.shadowRoot.querySelector('canvas').clientWidth")?;
    check((width - 900.0).abs() < 1.0, || format!("back home it is {width} px wide"))?;
    let errors = page.js("return errors", &[])?;
    check(errors == Value::Array(Vec::new()), || format!("errors: {errors}"))
}

fn language(page: &Page) -> Outcome {
    page.open_host_anyhow("components.html")?;
    page.wait("four graphics are there", "return ['open', 'closed', 'deep'].every((name) => graphics[name]?.ready) && document.querySelector('#slotted').ready")?;
    for (name, tag) in [("open", "de"), ("closed", "de"), ("deep", "fr"), ("slotted", "es")] {
        let found = if name == "slotted" {
            "document.querySelector('#slotted')".to_owned()
        } else {
            format!("graphics['{name}']")
        };
        let spoken = page.text(&format!("return {found}.shadowRoot.querySelector('.live').lang.split('-')[0]"))?;
        check(spoken == tag, || format!("{name} speaks {spoken} and not {tag}"))?;
    }
    Ok(())
}

fn component_links(page: &Page) -> Outcome {
    page.open_host_anyhow("components.html")?;
    page.wait("four graphics are there", "return ['open', 'closed', 'deep'].every((name) => graphics[name]?.ready) && document.querySelector('#slotted').ready")?;
    page.wait(
        "links are followed",
        "return !!performance.getEntriesByType('resource').find((entry) => /links/.test(entry.name))",
    )?;
    page.js("for (const name of ['closed', 'deep']) graphics[name].style.display = 'none'; document.querySelector('#slotted').style.display = 'none'", &[])?;
    page.wait(
        "the page's link drives the graphic in the component",
        "document.querySelector('#ukraine').click(); return graphics.open.query === 'c=UA'",
    )?;
    page.wait("and says so", "return document.querySelector('#ukraine').getAttribute('aria-current') === 'true'")?;
    page.js("document.querySelector('#poland').shadowRoot.querySelector('a').click()", &[])?;
    page.wait("so does a link in a component", "return graphics.open.query === 'c=PL'")?;
    page.wait(
        "and it says so",
        "return document.querySelector('#poland').shadowRoot.querySelector('a').getAttribute('aria-current') === 'true'
          && !document.querySelector('#ukraine').hasAttribute('aria-current')",
    )?;
    check(page.text("return location.hash")?.is_empty(), || "the link was followed".to_owned())?;
    // In a tree that is closed to everybody, too.
    page.js("graphics.open.remove(); graphics.closed.style.display = ''", &[])?;
    page.js("document.querySelector('#ukraine').click()", &[])?;
    page.wait("the one in a closed tree follows", "return graphics.closed.query === 'c=UA'")?;
    page.js(
        "const view = graphics.closed.shadowRoot;
        view.querySelector('[data-do=clear]').dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true }))",
        &[],
    )?;
    page.wait("and its keys work", "return graphics.closed.query === ''")
}

fn component_frame(page: &Page) -> Outcome {
    page.open_host("component-frame.html")?;
    crate::frames::fits(page, "in a component")?;
    page.js("document.querySelector('#ukraine').click()", &[])?;
    page.in_frame(|page| page.wait("Ukraine is shown", "return host.query === 'c=UA'"))?;
    page.wait("the host hears of it, and its link says so", "return changes.at(-1) === 'c=UA' && document.querySelector('#ukraine').getAttribute('aria-current') === 'true'")?;
    // One that comes later speaks by itself.
    page.js(
        "const later = document.createElement('section');
        document.body.append(later);
        later.attachShadow({ mode: 'open' }).append(document.querySelector('side-chain').shadowRoot.firstChild.cloneNode(true));
        later.shadowRoot.querySelector('iframe').removeAttribute('style')",
        &[],
    )?;
    page.wait(
        "the later one is as tall as its content",
        "return document.querySelector('section').shadowRoot.querySelector('iframe').clientHeight > 400",
    )?;
    reports(page)
}

fn isolated(page: &Page) -> Outcome {
    let headers = [("Cross-Origin-Embedder-Policy", "require-corp"), ("Cross-Origin-Opener-Policy", "same-origin")];
    hosts::head("isolated.html", &headers);
    page.open_host_anyhow("isolated.html")?;
    let isolated = page.js("return self.crossOriginIsolated", &[])?;
    check(isolated == json!(true), || {
        format!("the host is no isolated one at {}", site::address().unwrap_or_default())
    })?;
    page.wait("the frame speaks", &format!("return {FRAME}.clientHeight > 600"))?;
    page.in_frame(|page| {
        page.drawn()?;
        page.wait("it shows the view", "return host.query === 'c=UA'")
    })?;
    reports(page)
}

//! Every snippet of `docs/embedding.md`, run as an editor would paste it.
//!
//! A fenced block whose first line has a name after its language is a snippet; each must be run by a test here.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::json;

use crate::driver::Engine;
use crate::frames::{fits, reports};
use crate::page::{FRAME, PANELS, Page, check};
use crate::{Outcome, Scenario, hosts, project, site};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("snippet: plain-element", plain_element),
    ("a host's page shows the snippet's picture before any script, and nothing moves after it", first_picture),
    ("snippet: plain-frame", plain_frame),
    ("snippet: wordpress", wordpress),
    ("snippet: wordpress-html", wordpress_html),
    ("snippet: amp", amp),
    ("snippet: datawrapper", |page| {
        with_client(page, "datawrapper", "<script src='/npm/@datawrapper/chart-core/lib/embed.js'></script>")
    }),
    ("snippet: pym", |page| with_client(page, "pym", "")),
    ("snippet: react", |page| component(page, "react")),
    ("snippet: svelte", |page| component(page, "svelte")),
    ("snippet: ground", ground),
    ("a ground is taken from the address only if it is a colour", grounds),
    ("every snippet keeps to the width that a theme allows", limited),
    ("snippet: links", links),
    ("snippet: properties", properties),
    ("snippet: messages", messages),
    ("snippet: policy", policy),
    ("every snippet is run", all),
];

/// The snippets by name.
fn snippets() -> &'static BTreeMap<String, String> {
    static SNIPPETS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SNIPPETS.get_or_init(|| {
        let file = project().join("docs/embedding.md");
        let text = std::fs::read_to_string(file).expect("docs/embedding.md can be read");
        let mut found = BTreeMap::new();
        for block in text.split("\n```").skip(1).step_by(2) {
            let (head, body) = block.split_once('\n').expect("a block has a first line");
            if let Some((_, name)) = head.split_once(' ') {
                assert!(found.insert(name.to_owned(), body.to_owned()).is_none(), "two snippets are called {name}");
            }
        }
        found
    })
}

fn snippet(name: &str) -> Outcome<&'static str> {
    snippets().get(name).map(String::as_str).ok_or_else(|| format!("docs/embedding.md has no snippet {name}"))
}

/// Serves a page with a body, and tells its path.
fn paste(name: &str, body: &str) -> String {
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{name}</title></head>\n<body>\n\
         <div id=\"column\" style=\"width: 640px\">\n{body}\n</div>\n</body>\n</html>\n"
    );
    hosts::make(&format!("{name}.html"), &page);
    format!("made/{name}.html")
}

fn all(_: &Page) -> Outcome {
    // The command that writes one file is run by the command's own tests.
    let run: Vec<&str> =
        SCENARIOS.iter().filter_map(|(name, _)| name.strip_prefix("snippet: ")).chain(["single-file"]).collect();
    let missing: Vec<&String> = snippets().keys().filter(|name| !run.contains(&name.as_str())).collect();
    check(missing.is_empty(), || format!("nothing runs {missing:?}"))
}

fn shows(page: &Page, query: &str) -> Outcome {
    page.drawn()?;
    let shown = page.text("return host.query")?;
    check(shown == query, || format!("it shows {shown:?} and not {query:?}"))
}

fn plain_element(page: &Page) -> Outcome {
    page.open_host_anyhow(&paste("plain-element", snippet("plain-element")?))?;
    shows(page, "c=UA&day=2018-03-30")?;
    // The picture's words say the totals, so they must be what the graphic says.
    page.js("host.query = ''", &[])?;
    page.wait(
        "the snippet's totals are the graphic's",
        "const said = [$('[part=headline]').textContent, host.querySelector('img').alt];
        return said.every((text) => text.includes('29 countries') && text.includes('153 Russians'))",
    )
}

/// What the snippet gives a host stands there before any script, and what takes its place moves nothing.
fn first_picture(page: &Page) -> Outcome {
    const WATCH: &str = "<p id=\"after\">What follows.</p><script>
        window.tops = [];
        const watch = () => {
          tops.push(document.querySelector('#after').getBoundingClientRect().top + scrollY);
          requestAnimationFrame(watch);
        };
        requestAnimationFrame(watch);
        </script>";
    // Of all countries: a view of fewer is less tall than the picture.
    let body = snippet("plain-element")?.replace(" c=\"UA\" day=\"2018-03-30\"", "");
    let without: String = body.lines().filter(|line| !line.starts_with("<script")).collect::<Vec<_>>().join("\n");
    for width in [if page.engine == Engine::Chromium { 360 } else { 520 }, 768, 1120] {
        page.window(width, 900)?;
        let wide = |body: &str| format!("<style>#column {{ width: auto !important }}</style>{body}{WATCH}");
        page.open_host_anyhow(&paste("first-picture", &wide(&without)))?;
        page.wait(
            "the picture has come",
            "const { complete, naturalWidth } = host.querySelector('img'); return complete && naturalWidth > 0",
        )?;
        let seen = page.js(
            "const image = host.querySelector('img');
            const { width, height } = image.getBoundingClientRect();
            return [image.alt.length > 40, image.closest('a').href.includes('?c=UA'), Math.round(width - host.clientWidth), height > 400]",
            &[],
        )?;
        check(seen == json!([true, true, 0, true]), || format!("at {width}: {seen}"))?;
        page.open_host_anyhow(&paste("first-picture", &wide(&body)))?;
        page.drawn()?;
        if width == 1120 {
            page.wait("the table has come", "return $$('[part=ledger] tbody tr').length > 0")?;
        }
        // In every frame, also between what takes the picture's place and what comes after that.
        let tops = page.js("return [Math.min(...tops), Math.max(...tops), tops.map((top) => Math.round(top)).filter((top, at, all) => top !== all[at - 1])]", &[])?;
        let top = |index: usize| tops[index].as_f64().unwrap_or(f64::NAN);
        check((top(0) - top(1)).abs() < 24.0, || format!("at {width} what follows moves: {tops}"))?;
    }
    Ok(())
}

fn plain_frame(page: &Page) -> Outcome {
    page.open_host(&paste("plain-frame", snippet("plain-frame")?))?;
    page.in_frame(|page| shows(page, "c=UA"))?;
    fits(page, "with the host's script")?;
    let width = page.number(&format!("return {FRAME}.getBoundingClientRect().width"))?;
    check((width - 640.0).abs() < 0.5, || format!("the frame is {width} px wide in a column of 640"))?;
    reports(page)
}

fn wordpress(page: &Page) -> Outcome {
    let address = snippet("wordpress")?.trim();
    let path = address.strip_prefix(hosts::EXAMPLE).ok_or_else(|| format!("{address} is not the example's"))?;
    page.open(path)?;
    shows(page, "c=UA")
}

fn wordpress_html(page: &Page) -> Outcome {
    page.open_host(&paste("wordpress-html", snippet("wordpress-html")?))?;
    page.in_frame(|page| shows(page, "c=UA"))?;
    reports(page)
}

/// AMP's own program is only to be had from its servers, so its rules for `amp-iframe` are held here one by one, and the
/// frame is shown as that program would.
fn amp(page: &Page) -> Outcome {
    let text = snippet("amp")?;
    hosts::make("amp.txt", text);
    page.open_host_anyhow("medium.html")?;
    page.excuse();
    let wrong = page.js(
        "const box = new DOMParser().parseFromString(arguments[0], 'text/html').querySelector('amp-iframe');
        const has = (name) => box.hasAttribute(name);
        const rules = {
          'the address is of https': box.getAttribute('src').startsWith('https://'),
          'the address has no fragment': !box.getAttribute('src').includes('#'),
          'width and height are numbers': /^\\d+$/.test(box.getAttribute('width')) && /^\\d+$/.test(box.getAttribute('height')),
          'the layout is one that amp-iframe takes': ['fill', 'fixed', 'fixed-height', 'flex-item', 'intrinsic', 'nodisplay', 'responsive'].includes(box.getAttribute('layout')),
          'the sandbox allows scripts': box.getAttribute('sandbox').split(' ').includes('allow-scripts'),
          'the sandbox is none of those that AMP refuses': !/allow-(top-navigation|pointer)$/.test(box.getAttribute('sandbox')),
          'what can be resized has one overflow as its child': has('resizable') && box.querySelectorAll(':scope > [overflow]').length === 1,
          'the overflow is named and can be reached by keyboard': box.querySelector('[overflow]').tabIndex === 0 && !!box.querySelector('[overflow]').ariaLabel,
          'one placeholder fills it': box.querySelectorAll(':scope > [placeholder][layout=fill]').length === 1,
          'it is named': has('title'),
          'no attribute that AMP strikes out': [...box.querySelectorAll('*'), box].every((one) => ![...one.attributes].some(({ name }) => name === 'style' || name.startsWith('on'))),
        };
        return Object.keys(rules).filter((rule) => !rules[rule])",
        &[json!(text)],
    )?;
    check(wrong == json!([]), || format!("broken rules: {wrong}"))?;
    let attribute = |name: &str| {
        let value = text.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split('"').next());
        value.ok_or_else(|| format!("no {name} in {text}"))
    };
    let body = format!(
        "<iframe src=\"{}#amp=1\" sandbox=\"{}\" width=\"360\" height=\"700\" title=\"AMP\"></iframe>",
        attribute("src")?,
        attribute("sandbox")?
    );
    page.open_host(&paste("amp-as-shown", &body))?;
    page.in_frame(|page| shows(page, "c=UA"))?;
    reports(page)
}

fn with_client(page: &Page, name: &str, script: &str) -> Outcome {
    let body = snippet(name)?.replace("https://pym.nprapps.org/pym.v1.min.js", "/npm/pym.js/dist/pym.v1.min.js");
    page.open_host(&paste(name, &(body + script)))?;
    page.in_frame(|page| shows(page, "c=UA"))?;
    fits(page, "with the client")?;
    reports(page)
}

/// A component of the documentation, bundled with its framework.
fn component(page: &Page, kind: &'static str) -> Outcome {
    static BUNDLES: [OnceLock<Outcome<String>>; 2] = [const { OnceLock::new() }; 2];
    let bundle = BUNDLES[usize::from(kind == "svelte")].get_or_init(|| bundle(kind)).as_ref().map_err(Clone::clone)?;
    hosts::make(&format!("{kind}-bundle.js"), bundle);
    let body = format!("<div id=\"root\"></div><script src=\"/made/{kind}-bundle.js\"></script>");
    page.open_host_anyhow(&paste(kind, &body))?;
    page.wait("the element is mounted", "return !!root")?;
    shows(page, "c=UA")?;
    let panels = page.number(PANELS)?;
    check(panels == 2.0, || format!("{panels} panels"))?;
    page.click("[data-do=clear]")?;
    page.wait("the component hears of it", "return window.changes.at(-1) === ''")?;
    if kind == "react" {
        page.js("window.render({ c: 'PL', theme: 'dark' })", &[])?;
        page.wait(
            "the component's change is shown",
            "return host.query === 'c=PL' && $('.live').dataset.theme === 'dark'",
        )?;
    }
    Ok(())
}

fn bundle(kind: &str) -> Outcome<String> {
    let script = project().join("tests/browser/bundle.mjs");
    let failed = |error: std::io::Error| format!("node did not bundle {kind}: {error}");
    let mut node = Command::new("node")
        .arg(script)
        .arg(kind)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut input = node.stdin.take().ok_or("node has no input")?;
    input.write_all(snippet(kind)?.as_bytes()).map_err(failed)?;
    drop(input);
    let done = node.wait_with_output().map_err(failed)?;
    if !done.status.success() {
        return Err(format!("node did not bundle {kind}: {}", String::from_utf8_lossy(&done.stderr)));
    }
    String::from_utf8(done.stdout).map_err(|error| format!("the bundle of {kind}: {error}"))
}

/// The frame has no sheet of its own, and what is read in it stands out from the host's ground.
fn ground(page: &Page) -> Outcome {
    page.open_host(&paste("ground", snippet("ground")?))?;
    page.in_frame(|page| {
        page.drawn()?;
        page.wait(
            "nothing is painted over the host's ground",
            "return [document.documentElement, document.body, $('.live')].every((box) => getComputedStyle(box).backgroundColor === 'rgba(0, 0, 0, 0)')",
        )?;
        stands_on(page, [255, 241, 229], "light")
    })?;
    reports(page)
}

/// That the picture is in a colour, in the light or the dark theme, and all words around it can be read on that.
fn stands_on(page: &Page, ground: [u8; 3], theme: &str) -> Outcome {
    let seen = page.js(
        "const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        copy.drawImage($('canvas'), 0, 0);
        return [...copy.getImageData(0, 0, 1, 1).data.slice(0, 3), $('.live').dataset.theme]",
        &[],
    )?;
    let [r, g, b] = ground;
    check(seen == json!([r, g, b, theme]), || format!("the picture's ground and theme are {seen}"))?;
    let dim = page.js(
        "const light = (color) => {
          const [r, g, b] = color.match(/[\\d.]+/g).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = light(arguments[0]);
        const words = [$('h2'), $('[part=detail]'), $('#use'), $('[part=ledger] > summary'), ...document.querySelectorAll('footer p, footer a')];
        return words.map((box) => [box.textContent.slice(0, 20), getComputedStyle(box).color])
          .filter(([, color]) => (Math.max(ground, light(color)) + 0.05) / (Math.min(ground, light(color)) + 0.05) < 4.5)",
        &[json!(format!("rgb({r}, {g}, {b})"))],
    )?;
    check(dim == json!([]), || format!("on {ground:?} these cannot be read: {dim}"))
}

fn grounds(page: &Page) -> Outcome {
    for (asked, ground, theme) in [
        ("ground=fff1e5", [255, 241, 229], "light"),
        ("ground=%23FFE&theme=dark", [255, 255, 238], "light"),
        ("ground=102030&theme=light", [16, 32, 48], "dark"),
        ("ground=808080", [128, 128, 128], "light"),
        ("ground=red", [255, 255, 255], "light"),
        ("ground=fff1e5%3Bby%3Dfff", [255, 255, 255], "light"),
        ("ground=12345", [255, 255, 255], "light"),
    ] {
        page.open(&format!("embed.html?{asked}"))?;
        page.wait("the frame has made up its mind", "return !!host.ready")?;
        stands_on(page, ground, theme).map_err(|problem| format!("{asked}: {problem}"))?;
    }
    // The element takes it too, and follows.
    page.open_host_anyhow("element-plain.html")?;
    page.wait("it is drawn", "return !!host && host.ready === true")?;
    page.js("host.ground = '#102030'", &[])?;
    page.wait("the property is live", "return $('.live').dataset.theme === 'dark'")?;
    page.wait(
        "and is drawn",
        "const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        copy.drawImage($('canvas'), 0, 0);
        return copy.getImageData(0, 0, 1, 1).data[0] === 16",
    )?;
    stands_on(page, [16, 32, 48], "dark")
}

/// A theme as WordPress's of 2021 limits what stands in a post: whatever is pasted is no wider.
fn limited(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    page.js("$('[data-do=share]').click()", &[])?;
    page.wait("Share is open", "return !!$('#share-frame')")?;
    let [shared_frame, shared_element] =
        ["share-frame", "share-element"].map(|name| page.text(&format!("return $('#{name}').value")));
    let oembed = format!(
        "<iframe title=\"As oEmbed has it\" src=\"{}embed.html?c=UA\" width=\"800\" height=\"1000\" frameborder=\"0\"></iframe>",
        hosts::EXAMPLE
    );
    let documented = ["plain-element", "plain-frame", "wordpress-html", "datawrapper", "ground", "messages"];
    let mut pasted = vec![("Share's frame", shared_frame?), ("Share's element", shared_element?), ("oEmbed", oembed)];
    pasted.push(("the block", crate::single::block()?));
    for name in documented {
        pasted.push((name, snippet(name)?.to_owned()));
    }
    for (name, body) in pasted {
        let page_of = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>A theme</title><style>\
             .entry-content > *:not(.alignwide) {{ max-width: 610px; margin-left: auto; margin-right: auto }}\
             </style></head>\n<body><div class=\"entry-content\">{body}</div></body>\n</html>\n"
        );
        let file = format!("theme-{}.html", page.engine.id());
        hosts::make(&file, &page_of);
        page.open_host_anyhow(&format!("made/{file}"))?;
        page.wait(
            &format!("{name} is as wide as the theme allows"),
            "const boxes = [...document.querySelectorAll('.entry-content > :is(iframe, expulsion-graphic, div)')];
            return boxes.length === 1 && Math.abs(boxes[0].getBoundingClientRect().width - 610) < 1",
        )
        .map_err(|problem| format!("{problem}; it is {:?}", page.js("return [...document.querySelectorAll('.entry-content > *')].map((box) => [box.localName, box.getBoundingClientRect().width])", &[])))?;
        page.excuse();
    }
    Ok(())
}

fn links(page: &Page) -> Outcome {
    let element = format!(
        "<script type=\"module\" src=\"{}expulsions.js\"></script><expulsion-graphic></expulsion-graphic>",
        hosts::EXAMPLE
    );
    page.open_host_anyhow(&paste("links", &(snippet("links")?.to_owned() + &element)))?;
    page.drawn()?;
    // Only what listens to links marks them; before that, a click would leave the page.
    page.js("host.query = 'group=nato'", &[])?;
    page.wait(
        "the links are followed",
        "return document.querySelector('[data-expulsions=\"group=nato\"]').getAttribute('aria-current') === 'true'",
    )?;
    page.js("document.querySelector('[data-expulsions]').click()", &[])?;
    page.wait("the graphic follows", "return host.query === 'c=UA&day=2018-03-30'")?;
    check(page.text("return location.pathname")?.ends_with("links.html"), || "the link was followed".to_owned())?;
    page.no_reports()?;
    let frame = snippet("plain-frame")?;
    page.open_host(&paste("links-frame", &(snippet("links")?.to_owned() + frame)))?;
    let show =
        format!("{FRAME}.contentWindow.postMessage({{ expulsions: 'show', query: 'c=UA&day=2018-03-30' }}, '*')");
    page.js(&show, &[])?;
    page.wait(
        "the links are followed",
        "return document.querySelector('[data-expulsions]').getAttribute('aria-current') === 'true'",
    )?;
    page.js("document.querySelector('[data-expulsions=\"group=nato\"]').click()", &[])?;
    page.in_frame(|page| page.wait("the frame follows", "return host.query === 'group=nato'"))?;
    reports(page)
}

fn properties(page: &Page) -> Outcome {
    page.open_host_anyhow(&paste("properties", snippet("properties")?))?;
    page.drawn()?;
    page.wait("the view is written", "return document.getElementById('view').textContent === 'c=PL'")
}

fn messages(page: &Page) -> Outcome {
    page.open_host(&paste("messages-own", snippet("messages")?))?;
    page.in_frame(|page| page.wait("the view asked for is shown", "return host.query === 'c=UA'"))?;
    page.wait("the host is told", "return document.title === 'Shown: c=UA'")?;
    fits(page, "with the host's own listener")?;
    reports(page)
}

/// The policy in the text is the one that is sent.
fn policy(page: &Page) -> Outcome {
    page.open_anyhow("")?;
    let sent = page.js_later("const done = arguments[arguments.length - 1]; fetch('').then(({ headers }) => done(headers.get('content-security-policy')))")?;
    let told = snippet("policy")?.trim();
    check(sent.as_str().is_some_and(|sent| sent.starts_with(told)), || {
        format!("{} is sent, and {told} told; at {}", sent, site::address().unwrap_or_default())
    })
}

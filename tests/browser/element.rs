//! The element as hosts have it: in pages of another origin, with their style, their links and their scripts.

use fantoccini::key::Key;
use serde_json::json;

use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("attributes are live, and properties", attributes),
    ("what stands in the element stays until it is drawn", before_it_is_drawn),
    ("several share one program and do not disturb each other", several),
    ("moved and put back", moved),
    ("events reach the host through every shadow", events),
    ("undo, redo and reset by buttons", steps),
    ("undo by keys, and never apart from the address", steps_and_address),
    ("a link drives the graphic, and points out what it speaks of", links),
    ("a link that makes no sense, or a click that means something else, is left alone", links_left_alone),
    ("a link brings the graphic into sight", link_scrolls),
    ("the host's style stays outside", leaks),
    ("a house style reaches the canvas and what is around it", house),
    ("markup never comes in", hostile),
    ("what is announced is heard and not seen", announced),
    ("twenty thousand paragraphs", long),
];

/// Opens a page of a host and waits until its first graphic is drawn.
pub(crate) fn open(page: &Page, name: &str) -> Outcome {
    page.open_host_anyhow(name)?;
    page.wait("the graphic is drawn", "return !!host && host.ready === true")
}

/// Opens the page with two graphics and waits for both.
fn open_two(page: &Page) -> Outcome {
    open(page, "element.html")?;
    page.wait("the second is drawn", "return document.querySelector('#second').ready === true")
}

/// Waits until a graphic shows a query.
fn shows(page: &Page, id: &str, query: &str) -> Outcome {
    let script = format!("return document.querySelector('#{id}').query === {}", json!(query));
    page.wait(&format!("{id} shows {query:?}"), &script).map_err(|problem| {
        format!("{problem}; it shows {:?}", page.text(&format!("return document.querySelector('#{id}').query")))
    })
}

fn attributes(page: &Page) -> Outcome {
    open_two(page)?;
    shows(page, "first", "c=UA,US&day=2018-03-30")?;
    page.js(
        "window.told = []; host.addEventListener('expulsions-change', (event) => told.push(event.detail.query));
        // In a turn of the page's own: a driver's script is none in every engine.
        setTimeout(() => { host.c = 'PL'; host.removeAttribute('day'); host.side = 'by'; })",
        &[],
    )?;
    shows(page, "first", "c=PL&side=by")?;
    page.wait("it is told", "return told.length > 0")?;
    let told = page.text("return told.join()")?;
    check(told == "c=PL&side=by", || format!("three attributes changed at once came as {told:?}"))?;
    page.wait("the headline follows", "return /Poland/.test($('[part=headline]').textContent)")?;
    let reflected =
        page.text("return [host.getAttribute('c'), host.side, host.day, host.panels, host.address].join('|')")?;
    check(reflected == "PL|by|||false", || format!("the properties say {reflected}"))?;
    page.js("host.c = null", &[])?;
    shows(page, "first", "side=by")?;
    check(page.js("return host.hasAttribute('c')", &[])? == json!(false), || "null leaves the attribute".to_owned())?;
    page.wait("the bars are there", "return $$('[data-target^=\"bars:\"]').length > 20")?;
    page.js("host.panels = 'time'", &[])?;
    page.wait(
        "they are gone",
        "return !$$('[data-target^=\"bars:\"]').length && $$('[data-target^=\"time:\"]').length > 0",
    )?;
    shows(page, "first", "side=by")?;
    page.js("host.theme = 'dark'", &[])?;
    page.wait("it is dark", "return getComputedStyle($('.live')).backgroundColor === 'rgb(20, 23, 28)'")?;
    // A property that is set before the script is there is not lost.
    page.js(
        "const early = document.createElement('expulsion-graphic');
        const late = document.implementation.createHTMLDocument().createElement('expulsion-graphic');
        late.c = 'DE'; late.id = 'late'; document.querySelector('#between').append(late);",
        &[],
    )?;
    page.wait("it is kept", "const late = document.querySelector('#late'); return late.ready && late.getAttribute('c') === 'DE' && late.query === 'c=DE'")
}

fn before_it_is_drawn(page: &Page) -> Outcome {
    page.open_host_anyhow("element.html")?;
    page.wait(
        "what stood there is hidden only when the graphic is drawn",
        "if (!host.shadowRoot) return false;
        const seen = document.querySelector('#before').getClientRects().length > 0;
        window.both ||= seen === !$('.live').hidden;
        return host.ready && !seen",
    )?;
    check(page.js("return !!window.both", &[])? == json!(false), || "both or neither were seen".to_owned())?;
    page.js("window.kept = host; host.remove(); document.body.append(kept)", &[])?;
    page.wait(
        "and it is ready again",
        "return kept.ready && !document.querySelector('#before').getClientRects().length",
    )
}

fn several(page: &Page) -> Outcome {
    open_two(page)?;
    // A frame out of sight is not painted.
    page.js("document.querySelector('iframe').scrollIntoView({ behavior: 'instant' })", &[])?;
    page.in_frame(Page::drawn)?;
    let programs = page.number(
        "return performance.getEntriesByType('resource').filter((entry) => /\\.wasm/.test(entry.name)).length",
    )?;
    check(programs == 1.0, || format!("{programs} programs were fetched for two graphics"))?;
    page.js("document.querySelector('#second').c = 'DE'", &[])?;
    shows(page, "second", "c=DE")?;
    shows(page, "first", "c=UA,US&day=2018-03-30")?;
    page.click_target("grid:PL")?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")?;
    shows(page, "second", "c=DE")?;
    page.click_in_frame("[data-target='bars:US']")?;
    page.in_frame(|frame| frame.wait("the frame shows both", "return host.query === 'c=PL,US'"))?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")?;
    let focus = page.text("return document.activeElement.localName")?;
    check(focus == "iframe" || focus == "expulsion-graphic" || focus == "body", || format!("the focus is on {focus}"))?;
    // The host's own steps are not the graphic's.
    page.js("location.hash = '#elsewhere'", &[])?;
    page.back()?;
    page.wait("the hash is gone", "return location.hash === ''")?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")
}

fn moved(page: &Page) -> Outcome {
    open_two(page)?;
    page.click_target("grid:PL")?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")?;
    page.js("window.kept = host; host.remove()", &[])?;
    page.wait(
        "nothing is held",
        "const canvas = kept.shadowRoot.querySelector('canvas'); return canvas.width === 0 && canvas.height === 0 && !kept.ready",
    )?;
    page.js("document.querySelector('#between').append(kept)", &[])?;
    page.wait("it is drawn again", "return kept.ready && kept.shadowRoot.querySelector('canvas').width > 100")?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")?;
    page.js("document.body.append(kept)", &[])?;
    page.wait("and at another place", "return kept.ready")?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")?;
    page.js("kept.remove(); kept.c = 'FR'; kept.removeAttribute('day'); document.body.prepend(kept)", &[])?;
    page.wait("it is drawn", "return kept.ready")?;
    shows(page, "first", "c=FR")
}

fn events(page: &Page) -> Outcome {
    page.open_host_anyhow("element-empty.html")?;
    page.js(
        "window.heard = [];
        for (const type of ['expulsions-ready', 'expulsions-change'])
          document.addEventListener(type, (event) => heard.push([type, event.detail.query, event.target.localName].join(' ')));
        const outer = document.createElement('section');
        outer.attachShadow({ mode: 'open' }).append(document.createElement('expulsion-graphic'));
        outer.shadowRoot.firstChild.setAttribute('c', 'UA');
        document.querySelector('main').append(outer)",
        &[],
    )?;
    page.wait("it is ready", "return heard.join() === 'expulsions-ready c=UA section'")?;
    page.js("heard.length = 0; document.querySelector('section').shadowRoot.firstChild.query = 'c=PL'", &[])?;
    page.wait("it changes", "return heard.join() === 'expulsions-change c=PL section'")
}

/// The state of the three buttons: what can be done.
const CAN: &str = "return $$('.steps [aria-disabled]').map((button) => button.ariaDisabled === 'true' ? '-' : button.dataset.do).join(' ')";

fn can(page: &Page, expected: &str) -> Outcome {
    let said = page.text(CAN)?;
    check(said == expected, || format!("the buttons say {said:?} instead of {expected:?}"))
}

fn steps(page: &Page) -> Outcome {
    open_two(page)?;
    can(page, "- - -")?;
    page.click_target("grid:PL")?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")?;
    can(page, "undo - reset")?;
    page.click("[data-do=clear]")?;
    shows(page, "first", "day=2018-03-30")?;
    page.type_into("[name=day]", &(Key::Left.to_string() + &Key::Left.to_string()))?;
    shows(page, "first", "day=2018-03-28")?;
    page.click("[data-do=undo]")?;
    shows(page, "first", "day=2018-03-30")?;
    page.click("[data-do=undo]")?;
    shows(page, "first", "c=UA,US,PL&day=2018-03-30")?;
    can(page, "undo redo reset")?;
    page.click("[data-do=undo]")?;
    shows(page, "first", "c=UA,US&day=2018-03-30")?;
    can(page, "- redo -")?;
    let focused = page.text("return root.activeElement.dataset.do")?;
    check(focused == "undo", || format!("the last step back leaves the focus on {focused:?}"))?;
    page.click("[data-do=redo]")?;
    page.click("[data-do=redo]")?;
    shows(page, "first", "day=2018-03-30")?;
    page.click("[data-do=reset]")?;
    shows(page, "first", "c=UA,US&day=2018-03-30")?;
    can(page, "undo - -")?;
    page.click("[data-do=undo]")?;
    shows(page, "first", "day=2018-03-30")
}

fn steps_and_address(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    can(page, "- - reset")?;
    page.click_target("grid:PL")?;
    page.wait_query("?c=UA,PL")?;
    page.chord(Key::Control, 'z')?;
    page.wait_query("?c=UA")?;
    page.chord(Key::Control, 'y')?;
    page.wait_query("?c=UA,PL")?;
    page.back()?;
    page.wait_query("?c=UA")?;
    page.wait("the view follows", "return host.query === 'c=UA'")?;
    page.wait("Redo leads where Forward leads", &format!("return (() => {{ {CAN} }})() === '- redo reset'"))?;
    page.click("[data-do=redo]")?;
    page.wait_query("?c=UA,PL")?;
    page.click("[data-do=reset]")?;
    page.wait_query("")?;
    page.back()?;
    page.wait_query("?c=UA,PL")?;
    page.wait("the view follows", "return host.query === 'c=UA,PL'")?;
    // Where the author asks for something, the whole picture has an address of its own.
    page.js("host.c = 'DE'", &[])?;
    page.wait_query("?c=DE")?;
    page.click("[data-do=clear]")?;
    page.wait_query("?c=")?;
    page.click_target("grid:FR")?;
    page.wait_query("?c=FR")?;
    page.back()?;
    page.wait_query("?c=")?;
    page.wait("everything is shown", "return host.query === ''")
}

/// The pixels of the first graphic as `data`, read from a copy, as Chromium advises against reading the original often.
const PIXELS: &str = "const canvas = $('canvas'), { width, height } = canvas;
    const copy = document.createElement('canvas');
    Object.assign(copy, { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);";

/// How many values of pixels differ from those that are remembered.
fn changed() -> String {
    format!(
        "{PIXELS} const before = window.pixels; window.pixels = data;
        return before && before.length === data.length ? data.reduce((sum, value, at) => sum + (value !== before[at]), 0) : -1"
    )
}

fn links(page: &Page) -> Outcome {
    open_two(page)?;
    page.wait("the links are followed", "return document.querySelector('#ukraine').matches('[data-expulsions]') && !!performance.getEntriesByType('resource').find((entry) => /links/.test(entry.name))")?;
    page.js("document.querySelector('#first').query = ''", &[])?;
    page.wait(
        "the link whose view is shown says so",
        "return document.querySelector('#all').getAttribute('aria-current') === 'true'",
    )?;
    page.number(&changed())?;
    page.hover_in_page("#ukraine")?;
    page.wait("what it speaks of lights up", &format!("return (() => {{ {} }})() > 100", changed()))?;
    shows(page, "first", "")?;
    page.hover_in_page("#second")?;
    page.wait("and goes out", &format!("return (() => {{ {} }})() > 100", changed()))?;
    // The pointer's way is drawn too.
    page.wait("nothing moves", &format!("return (() => {{ {} }})() === 0", changed()))?;
    page.js("document.querySelector('#ukraine').focus()", &[])?;
    page.wait("focus does the same", &format!("return (() => {{ {} }})() > 100", changed()))?;
    page.hover_in_page("#ukraine")?;
    page.wait("the mouse is on it", "return document.querySelector('#ukraine').matches(':hover')")?;
    page.click_in_page("#ukraine")?;
    shows(page, "first", "c=UA&day=2018-03-30")?;
    page.wait(
        "the mark moves on",
        "return document.querySelector('#ukraine').getAttribute('aria-current') === 'true' && !document.querySelector('#all').hasAttribute('aria-current')",
    )?;
    shows(page, "second", "")?;
    page.click_in_page("#britain")?;
    shows(page, "second", "c=GB")?;
    shows(page, "first", "c=UA&day=2018-03-30")?;
    let hash = page.text("return location.hash")?;
    check(hash.is_empty(), || format!("the link was followed to {hash}"))?;
    // The page may still be on its way to the second graphic.
    page.js("document.querySelector('#all b').click()", &[])?;
    shows(page, "first", "")?;
    page.click("[data-do=undo]")?;
    shows(page, "first", "c=UA&day=2018-03-30")
}

fn links_left_alone(page: &Page) -> Outcome {
    open_two(page)?;
    page.wait(
        "the links are followed",
        "return !!performance.getEntriesByType('resource').find((entry) => /links/.test(entry.name))",
    )?;
    page.excuse();
    page.js("document.querySelector('#wrong').dataset.expulsions = 'c=<img src=x onerror=alert(1)>'", &[])?;
    page.click_in_page("#wrong")?;
    page.wait("it is followed as a plain link", "return location.hash === '#wrong'")?;
    page.wait(
        "the console says why",
        "return window.seen.some((line) => /console.warn: data-expulsions=.*is ignored/.test(line))",
    )?;
    page.wait("and nothing came in", "return !document.querySelector('img') && !$$('img').length")?;
    shows(page, "first", "c=UA,US&day=2018-03-30")?;
    let untouched = page.js(
        "const tried = [];
        for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
          const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how });
          // Nobody needs the tab that this would open.
          addEventListener('click', (event) => { tried.push(event.defaultPrevented); event.preventDefault(); }, { once: true });
          document.querySelector('#ukraine').dispatchEvent(event);
        }
        return tried.join()",
        &[],
    )?;
    check(untouched == json!("false,false,false,false,false"), || format!("modified clicks are taken: {untouched}"))?;
    shows(page, "first", "c=UA,US&day=2018-03-30")
}

fn link_scrolls(page: &Page) -> Outcome {
    open_two(page)?;
    page.wait(
        "the links are followed",
        "return !!performance.getEntriesByType('resource').find((entry) => /links/.test(entry.name))",
    )?;
    page.js("document.querySelector('#between').style.height = '3000px'; document.querySelector('p').style.marginBottom = '3000px'; scrollTo(0, 0)", &[])?;
    page.click_in_page("#ukraine")?;
    page.wait(
        "the graphic is in sight",
        "const { top } = host.getBoundingClientRect(); return top < innerHeight / 2 && top > -5 || top < 5",
    )?;
    shows(page, "first", "c=UA&day=2018-03-30")
}

/// What a host's style could change of the graphic: computed values of every element in it, and of the places.
const LOOK: &str = "const wanted = ['boxSizing', 'fontFamily', 'letterSpacing', 'wordSpacing', 'lineHeight', 'textTransform', 'textAlign', 'textIndent',
      'color', 'cursor', 'whiteSpace', 'fontVariant', 'direction', 'float', 'borderTopWidth', 'paddingTop', 'marginTop', 'fontSize', 'width', 'height'];
    return $$('.live, .live *:not(.targets *, slot, svg *)').map((box) => {
      const style = getComputedStyle(box);
      return box.localName + '.' + (box.part || box.className || box.dataset.do || '') + ': ' + wanted.map((name) => style[name]).join(' ');
    }).join('\\n')";

fn leaks(page: &Page) -> Outcome {
    open(page, "element-plain.html")?;
    // A host with a margin or a scroll bar has less room, which is not what this is about.
    let look = |path| {
        open(page, path)?;
        page.js("host.style.cssText = 'display: block; inline-size: 900px; margin: 0 !important'", &[])?;
        // The box is as wide at once; its height, and what lies over it, come with the picture.
        page.wait("the picture has that room", "return $('canvas').width === Math.round(900 * devicePixelRatio)")?;
        page.settled();
        page.text(LOOK)
    };
    let plain = look("element-plain.html")?;
    let styled = look("element-leaks.html")?;
    let differ: Vec<String> = plain
        .lines()
        .zip(styled.lines())
        .filter(|(a, b)| a != b)
        .map(|(a, b)| format!("plain  {a}\nstyled {b}"))
        .collect();
    check(differ.is_empty(), || differ.join("\n"))
}

/// Whether the canvas has a pixel of that colour.
fn painted(page: &Page, rgb: [u8; 3]) -> Outcome<bool> {
    let script = format!(
        "{PIXELS}
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === {} && data[at + 1] === {} && data[at + 2] === {}) return true;
        return false",
        rgb[0], rgb[1], rgb[2]
    );
    Ok(page.js(&script, &[])? == json!(true))
}

fn house(page: &Page) -> Outcome {
    open(page, "element-house.html")?;
    let ground = page.text("return getComputedStyle($('.live')).backgroundColor")?;
    check(ground == "rgb(251, 243, 231)", || format!("the ground is {ground}"))?;
    let said = page.text("const live = getComputedStyle($('.live')); return [live.color, live.fontFamily, getComputedStyle($('button')).borderRadius, getComputedStyle($('h2')).fontSize].join('; ')")?;
    check(said == "rgb(42, 33, 24); Georgia, \"DejaVu Serif\", serif; 0px; 26px", || {
        format!("words and shapes: {said}")
    })?;
    for (what, rgb) in [("the ground", [251, 243, 231]), ("the strong colour of one side", [102, 51, 153])] {
        check(painted(page, rgb)?, || format!("{what} is not on the canvas"))?;
    }
    check(!painted(page, [192, 58, 37])?, || "this project's own red is still there".to_owned())?;
    // A class far above changes everything.
    page.js(
        "const night = new CSSStyleSheet();
        night.replaceSync('.night expulsion-graphic { --expulsions-ground: #102030; --expulsions-text: #111; }');
        document.adoptedStyleSheets = [night];
        document.documentElement.className = 'night'",
        &[],
    )?;
    page.wait("the ground follows", "return getComputedStyle($('.live')).backgroundColor === 'rgb(16, 32, 48)'")?;
    let text = page.text("return getComputedStyle($('.live')).color")?;
    let light = text
        .trim_start_matches("rgb(")
        .trim_end_matches(')')
        .split(", ")
        .all(|part| part.parse::<u8>().is_ok_and(|part| part > 120));
    check(light, || format!("words of a host's own that nobody can read stay {text}"))?;
    page.wait("the canvas follows", &format!("{PIXELS} return data.slice(0, 3).join() === '16,32,48'"))
}

/// Everything a host can write into.
const PLACES: [&str; 8] = ["c", "side", "group", "day", "panels", "theme", "lang", "title"];

fn hostile(page: &Page) -> Outcome {
    open(page, "element-hostile.html")?;
    page.excuse();
    for place in PLACES {
        for value in [
            "<img src=x onerror='broken=1'>",
            "\"><script>broken=1</script>",
            "javascript:broken=1",
            "%3Cimg src=x onerror=broken=1%3E",
            "url(x)}*{display:none",
        ] {
            page.js("host.setAttribute(arguments[0], arguments[1])", &[json!(place), json!(value)])?;
        }
    }
    page.wait("it says what it left out", "return !$('[part=problems]').hidden")?;
    for text in ["<img src=x onerror='broken=1'>", "c=<script>broken=1</script>&day=<b>&side=<i>&group=<u>"] {
        page.js("host.query = arguments[0]; host.highlight(arguments[0]); host.read(arguments[0])", &[json!(text)])?;
        page.js("const search = $('[role=combobox]'); search.value = arguments[0]; search.dispatchEvent(new Event('input'))", &[json!(text)])?;
    }
    page.click_in_page("#link")?;
    page.wait("the link is a plain one", "return location.hash === '#plain'")?;
    let markup = page.text("return $$('img, script, b b, i, u').concat([...document.querySelectorAll('img, body script, i, u')]).map((box) => box.outerHTML).join()")?;
    check(markup.is_empty(), || format!("markup came in: {markup}"))?;
    check(page.js("return window.broken === undefined", &[])? == json!(true), || {
        "a host's text ran as a script".to_owned()
    })?;
    page.js("for (const name of ['c', 'side', 'group', 'day', 'panels', 'theme']) host.removeAttribute(name)", &[])?;
    page.click_target("grid:UA")?;
    page.wait("it still works", "return host.query === 'c=UA'")
}

/// Where announcements stand outside the container of the size queries, WebKit lays out a long page several times for each.
fn announced(page: &Page) -> Outcome {
    open(page, "element-plain.html")?;
    page.js("host.query = 'c=PL'", &[])?;
    page.wait("it is told", "return !!$('[part=status]').textContent")?;
    let found = page.js(
        "const status = $('[part=status]');
        const { width, height } = status.getBoundingClientRect();
        return [/Poland/.test(status.textContent), width, height, $('.live').contains(status), status.role]",
        &[],
    )?;
    check(found == json!([true, 1, 1, true, "status"]), || {
        format!("told of Poland, width, height, within the container, role: {found}")
    })
}

fn long(page: &Page) -> Outcome {
    open(page, "element-long.html")?;
    page.click_target("grid:PL")?;
    page.wait("it works", "return host.query === 'c=UA,PL'")?;
    // A figure to read, not to fail by: what the page costs the graphic, layout included.
    let cost = page.number(
        "const button = $('[data-target=\"grid:DE\"]'), start = performance.now();
        for (let n = 0; n < 20; n++) { host.query = n % 2 ? 'c=UA' : 'c=DE'; button.getBoundingClientRect(); }
        return (performance.now() - start) / 20",
    )?;
    println!("{}: a filter among twenty thousand paragraphs takes {cost:.1} ms with its layout", page.engine.name());
    Ok(())
}

//! What passes between the frame and its host: who is heard, what is ignored, and the host's script.

use serde_json::json;

use crate::frames::{fits, reports};
use crate::page::{FRAME, Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("malformed messages change nothing", malformed),
    ("each question is answered, and no more than once a frame", answers),
    ("a window that is not the host is not heard", strangers),
    ("the host's script gives the frame its height", |page| {
        page.open_host("host.html")?;
        crate::frames::follows(page)?;
        reports(page)
    }),
    ("the host's links drive the frame", links),
    ("the host's links drive a frame without an origin", sandboxed_links),
];

/// The heights that the frame has sent since the page's list was last emptied, in one dialect.
const HEARD: &str = "heard.filter((data) => data && data.expulsions === 'height')";

fn query(page: &Page) -> Outcome<String> {
    page.in_frame(|page| page.text("return host.query"))
}

/// Made messages of every kind that can be posted, from a seed, so that a failure can be had again.
const NOISE: &str = r"
let seed = 20180326;
const random = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
const words = ['[iFrameSizer]', '[iFrameResizerChild]', 'pymxPYMx', 'xPYMx', 'width', ':', 'true', '\u2028', '<b>', '%', '{', '\0', 'message', 'ready', 'c=', 'UA', '&', 'query',
  'expulsions', 'show', 'point', 'type', 'sentinel', 'amp', 'secret', '__proto__', 'constructor', '\ud800', 'day=2018-03-30', 'resize:'];
const text = () => Array.from({ length: random(6) }, () => words[random(words.length)]).join('');
const any = (deep) => [
  () => text(), () => text(), () => null, () => undefined, () => random(1e9) - 5e8, () => NaN, () => random(2) === 0, () => BigInt(random(9)), () => new Date(random(1e9)),
  () => new Map([[text(), text()]]), () => new Uint8Array(random(9)), () => /x/g, () => Array.from({ length: random(4) }, () => deep ? any(deep - 1) : text()),
  () => Object.fromEntries(Array.from({ length: random(5) }, () => [words[random(words.length)], deep ? any(deep - 1) : text()])),
  () => ({ expulsions: ['show', 'point', 'hello'][random(3)], query: deep ? any(deep - 1) : text() + '<' }),
][random(15)]();
for (let count = 0; count < 3000; count += 1) { FRAME.contentWindow.postMessage(any(2), '*'); }
";

fn malformed(page: &Page) -> Outcome {
    page.open_host("messages.html")?;
    page.js(&NOISE.replace("FRAME", FRAME), &[])?;
    for odd in ["c=<b>", "c=UA&c", "javascript:1", "c=UA&x=1", "&", " c=US", "c=UA\n"] {
        let script = format!(
            "for (const expulsions of ['show', 'point']) {FRAME}.contentWindow.postMessage({{ expulsions, query: arguments[0] }}, '*')"
        );
        page.js(&script, &[json!(odd)])?;
    }
    // The last message is understood, and messages keep their order.
    page.js(&format!("{FRAME}.contentWindow.postMessage({{ expulsions: 'show', query: 'c=PL' }}, '*')"), &[])?;
    page.in_frame(|page| page.wait("the frame still listens", "return host.query === 'c=PL'"))?;
    let views =
        page.js("return heard.filter((data) => data && data.expulsions === 'view').map(({ query }) => query)", &[])?;
    let odd = views.as_array().is_some_and(|all| all.iter().any(|view| view != "" && view != "c=PL"));
    check(!odd, || format!("it showed {views}"))?;
    check(page.js("return heard.every((data) => data !== null && data !== undefined)", &[])? == true, || {
        "the frame posted nothing at all".to_owned()
    })?;
    reports(page)
}

fn answers(page: &Page) -> Outcome {
    page.open_host("messages.html?childId=one")?;
    fits(page, "at first")?;
    let questions = [
        "{ sentinel: 'amp', type: 'frames-init' }",
        "{ type: 'iframe-child-init' }",
        "{ type: 'iframe-get-child-dimensions' }",
        "{ expulsions: 'hello' }",
        "'pymxPYMxonexPYMxwidthxPYMx700'",
        "'[iFrameSizer]some:8:false:false:32:true:true::auto'",
        "'[iFrameSizer]resize'",
    ];
    for question in questions {
        page.js(&format!("heard.length = 0; {FRAME}.contentWindow.postMessage({question}, '*')"), &[])?;
        page.wait(&format!("{question} is answered"), &format!("return {HEARD}.length === 1"))?;
    }
    let dialects = page.js("return heard.map((data) => typeof data === 'string' ? data.replace(/[\\d.]+/g, '') : Object.keys(data).join()).sort()", &[])?;
    for dialect in [
        "datawrapper-height",
        "expulsions,height",
        "sentinel,type,height",
        "type,width,height",
        "pymxPYMxonexPYMxheightxPYMx",
        "[iFrameSizer]some:::resizeObserver",
    ] {
        check(dialects.as_array().is_some_and(|all| all.contains(&json!(dialect))), || {
            format!("no {dialect} in {dialects}")
        })?;
    }
    // A hundred questions at once are two answers, the first at once and one for all the others; or only that one, where
    // the frame still rests from its last answer.
    page.js(&format!("heard.length = 0; for (let count = 0; count < 100; count += 1) {FRAME}.contentWindow.postMessage({{ type: 'iframe-child-init' }}, '*')"), &[])?;
    page.wait("they are answered", &format!("return {HEARD}.length > 0"))?;
    page.js(&format!("{FRAME}.contentWindow.postMessage({{ expulsions: 'show', query: 'c=PL' }}, '*')"), &[])?;
    page.wait("the view is told", "return heard.some((data) => data && data.query === 'c=PL')")?;
    let count = page.number(&format!("return {HEARD}.length"))?;
    check(count <= 4.0, || format!("{count} answers"))?;
    reports(page)
}

fn strangers(page: &Page) -> Outcome {
    page.open_host("messages.html")?;
    page.js("const stranger = document.createElement('iframe'); stranger.src = '/stranger.html'; document.body.append(stranger)", &[])?;
    page.wait("the stranger has spoken", "return heard.includes('spoken')")?;
    page.js(&format!("{FRAME}.contentWindow.postMessage({{ expulsions: 'hello' }}, '*')"), &[])?;
    page.wait("the host is answered", "return heard.filter((data) => data && data.expulsions === 'view').length > 1")?;
    let shown = query(page)?;
    check(shown.is_empty(), || format!("the stranger made it show {shown}"))?;
    reports(page)
}

fn links(page: &Page) -> Outcome {
    page.open_host("host.html")?;
    page.wait(
        "the link for all says so",
        "return document.getElementById('all').getAttribute('aria-current') === 'true'",
    )?;
    page.js("document.getElementById('ukraine').click()", &[])?;
    page.in_frame(|page| page.wait("Ukraine is shown", "return host.query === 'c=UA&day=2018-03-30'"))?;
    page.wait("its link says so", "return document.getElementById('ukraine').getAttribute('aria-current') === 'true' && !document.getElementById('all').hasAttribute('aria-current')")?;
    check(page.js("return location.hash", &[])? == "", || "the link was followed".to_owned())?;
    // What the reader does in the frame is told to the host, in the element's own event.
    page.click_in_frame("[data-do=clear]")?;
    page.wait("the host hears of the reader's choice", "return changes.at(-1) === 'day=2018-03-30'")?;
    page.js("document.getElementById('odd').click()", &[])?;
    check(page.js("return location.hash", &[])? == "#odd", || {
        "a link that asks for nonsense is still a link".to_owned()
    })?;
    let warned = page.js("return seen.filter((text) => text.startsWith('console.warn')).length", &[])?;
    check(warned == 1, || format!("warned {warned} times"))?;
    page.js("document.getElementById('poland').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))", &[])?;
    page.in_frame(|page| {
        page.wait("the frame was repainted", "return performance.getEntriesByName('expulsions-redrawn').length > 0")
    })?;
    reports(page)
}

fn sandboxed_links(page: &Page) -> Outcome {
    page.open_host("host.html?sandbox")?;
    fits(page, "at first")?;
    page.js("document.getElementById('ukraine').click()", &[])?;
    page.in_frame(|page| page.wait("Ukraine is shown", "return host.query === 'c=UA&day=2018-03-30'"))?;
    reports(page)
}

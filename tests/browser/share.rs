//! The dialog "Share and embed": what its fields hold, what is copied and downloaded, and how it is left again.

use std::path::Path;
use std::process::Command;

use expulsions_story::messages::{self, LANGUAGES};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::driver::Engine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario, project, site};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("each field of the dialog holds what it says", fields),
    ("the dialog by keyboard alone", by_keyboard),
    ("the preview has the width that is asked for", preview),
    ("Copy copies, or selects in a frame that may not copy", copying),
    ("a low frame holds the dialog", low_frame),
    ("tables hold the rows shown as the data have them", tables),
    ("the document of the rows shown keeps to its schema", document),
    ("pictures are of what is shown", pictures),
    ("the one file is the whole graphic", one_file),
    ("the dialog speaks every language", languages),
];

const VIEW: &str = "?c=UA,GB&day=2018-03-30";

/// Clicks by script: in a frame the drivers do not agree about where things are.
fn press(page: &Page, selector: &str) -> Outcome {
    page.js("$(arguments[0]).click()", &[json!(selector)]).map(drop)
}

/// Opens the dialog and waits until it has everything.
fn open(page: &Page) -> Outcome {
    press(page, "[data-do=share]")?;
    page.wait(
        "the dialog is open and full",
        "return !!$('dialog') && $('dialog').open && !!$('#share-bibtex') && !!$('#share-picture')",
    )
}

fn field(page: &Page, name: &str) -> Outcome<String> {
    page.text(&format!("return $('#share-{name}').value"))
}

/// The text is the one expected.
fn same(what: &str, found: &str, expected: &str) -> Outcome {
    check(found == expected, || format!("{what}:\n{found}\nexpected:\n{expected}"))
}

fn fields(page: &Page) -> Outcome {
    page.open(VIEW)?;
    open(page)?;
    let base = site::address()?;
    let link = format!("{base}{VIEW}");
    let escaped = link.replace('&', "&amp;");
    let headline = page.text("return $('[part=headline]').textContent")?;
    same("link", &field(page, "link")?, &link)?;
    page.wait("the pictures are known", "return $('#share-picture')?.value.startsWith('<img')")?;
    let picture = field(page, "picture")?;
    let begins = format!("<img src=\"{base}picture-plain.svg\" alt=\"29 countries and NATO expelled 153 Russians.");
    check(picture.starts_with(&begins), || picture.clone())?;
    same(
        "element",
        &field(page, "element")?,
        &format!(
            "<link rel=\"stylesheet\" href=\"{base}expulsions.css\">\n\
             <script type=\"module\" src=\"{base}expulsions.js\"></script>\n\
             <expulsion-graphic c=\"UA,GB\" day=\"2018-03-30\"><a href=\"{escaped}\"><picture>\
             <source media=\"(max-width: 719px)\" srcset=\"{base}picture-narrow.svg\">{}</picture></a></expulsion-graphic>",
            picture.replace(" loading=\"lazy\"", "")
        ),
    )?;
    let framed = escaped.replace("?c=", "embed.html?c=");
    same(
        "frame",
        &field(page, "frame")?,
        &format!(
            "<iframe title=\"{headline}\" src=\"{framed}\" loading=\"lazy\" width=\"100%\" height=\"1000\" \
             style=\"width:100%;border:0\"></iframe>"
        ),
    )?;
    let version = version()?;
    let today =
        page.text("return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })")?;
    same(
        "citation",
        &field(page, "text")?,
        &format!(
            "The diplomatic expulsions of 2018, country by country. “{headline}” Interactive graphic and dataset \
             ({version}), CC BY 4.0. {link} (accessed {today})."
        ),
    )?;
    let bibtex = field(page, "bibtex")?;
    let day = page.text(
        "const now = new Date(); now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
        return now.toISOString().slice(0, 10)",
    )?;
    for line in [
        "@misc{expulsions2018,".to_owned(),
        format!("  note = {{View: {headline}}},"),
        format!("  url = {{{link}}},"),
        format!("  urldate = {{{day}}},"),
        format!("  version = {{{version}}},"),
    ] {
        check(bibtex.lines().any(|found| found == line), || format!("no {line} in\n{bibtex}"))?;
    }
    // What a host puts into its address never becomes markup of a snippet.
    page.open(&format!("{VIEW}&x=%22%3E%3Cscript%3E"))?;
    open(page)?;
    let element = field(page, "element")?;
    check(element.matches("<script").count() == 1 && !element.contains("\"><script>"), || element)
}

/// The version of the data, as the build says it to programs.
fn version() -> Result<String, String> {
    let text = std::fs::read(site::dist().join("data/datapackage.json")).map_err(|error| error.to_string())?;
    let package: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
    package["version"].as_str().map(str::to_owned).ok_or_else(|| "the package has no version".to_owned())
}

fn by_keyboard(page: &Page) -> Outcome {
    page.open(VIEW)?;
    page.js("$('[data-do=share]').focus()", &[])?;
    page.keys(&[Key::Enter])?;
    page.wait("the dialog is open", "return !!$('dialog') && $('dialog').open")?;
    page.wait("the focus is in the dialog", "return $('dialog').contains(root.activeElement)")?;
    // However often: the focus does not get behind the dialog.
    for _ in 0..30 {
        page.keys(&[Key::Tab])?;
        let astray = page.js("return !!root.activeElement && !$('dialog').contains(root.activeElement)", &[])?;
        check(astray == Value::Bool(false), || "Tab leads out of the open dialog".to_owned())?;
    }
    page.js("$('dialog button').focus()", &[])?;
    page.keys(&[Key::Escape])?;
    page.wait("the dialog is gone", "return !$('dialog')")?;
    page.wait("the focus is back", "return root.activeElement === $('[data-do=share]')")?;
    let query = page.text("return location.search")?;
    check(query == VIEW, || format!("Escape in the dialog changed the view to {query}"))
}

fn preview(page: &Page) -> Outcome {
    page.open(VIEW)?;
    open(page)?;
    for width in [320, 480, 640] {
        page.js("const radio = $(`dialog [value='${arguments[0]}']`); radio.click()", &[json!(width)])?;
        page.wait(
            &format!("the preview is {width} px wide and drawn"),
            &format!(
                "const small = $('.preview expulsion-graphic'); const canvas = small.shadowRoot.querySelector('canvas');
                return small.ready && small.query === host.query && small.inert && canvas.getBoundingClientRect().width === {width}"
            ),
        )?;
    }
    page.click("dialog [data-do=close]")?;
    page.wait("nothing of it is left", "return !$('dialog') && !root.querySelector('expulsion-graphic')")
}

/// Nothing here may use the clipboard, old or new.
const FORBID: &str = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    document.execCommand = () => false;";

fn copying(page: &Page) -> Outcome {
    page.open(VIEW)?;
    page.js(
        "window.copied = []; Object.defineProperty(navigator, 'clipboard', { configurable: true,
            value: { writeText: async (text) => { copied.push(text); } } });",
        &[],
    )?;
    open(page)?;
    for name in ["link", "element", "frame", "picture", "text", "bibtex"] {
        press(page, &format!("[data-from=share-{name}]"))?;
        page.wait(
            &format!("{name} is copied"),
            &format!("return copied.at(-1) === $('#share-{name}').value && $('.said').textContent === 'Copied.'"),
        )?;
    }
    page.open_sandboxed("embed.html?c=UA", 700, 900)?;
    page.drawn()?;
    page.js(FORBID, &[])?;
    open(page)?;
    press(page, "[data-from=share-frame]")?;
    // Without a gesture of the reader WebKit gives no field of another origin's frame the focus.
    let focused = if page.engine == Engine::WebKit { "true" } else { "root.activeElement === area" };
    page.wait(
        "the whole text is selected, and the reader is told",
        &format!(
            "const area = $('#share-frame');
            return /^The text is selected: press (Ctrl|⌘)\\+C to copy it\\.$/.test($('.said').textContent)
              && {focused} && area.selectionStart === 0 && area.selectionEnd === area.value.length"
        ),
    )?;
    page.wait("what may not work is explained", "return !$('.opaque').hidden")?;
    press(page, "[data-copy=csv]")?;
    page.wait(
        "the table can be copied by hand",
        "return !$('.text').hidden && $('.text').value.startsWith('id,date,by,of,')
          && $('.text').selectionEnd === $('.text').value.length",
    )
}

fn low_frame(page: &Page) -> Outcome {
    page.open_framed(VIEW, 320, 260)?;
    page.drawn()?;
    open(page)?;
    let places = page.text(
        "const { top, bottom, left, right } = $('dialog').getBoundingClientRect();
        const button = $('[data-do=close]').getBoundingClientRect();
        return JSON.stringify([top >= 0, bottom <= innerHeight, left >= 0, right <= innerWidth, button.top >= 0,
          $('dialog').scrollWidth <= $('dialog').clientWidth])",
    )?;
    same("inside at each side, closable, no wider than itself", &places, "[true,true,true,true,true,true]")
}

/// Notes each file instead of handing it to the browser.
const CATCH: &str = "window.files = [];
    const address = URL.createObjectURL; let last;
    URL.createObjectURL = (blob) => { last = blob; return address.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { files.push({ name: this.download, blob: last }); };";

/// Presses a button and gives the name and the bytes of the file it makes.
fn file(page: &Page, kind: &str) -> Outcome<(String, Vec<u8>)> {
    let before = page.number("return files.length")?;
    press(page, &format!("[data-file={kind}]"))?;
    page.wait(&format!("a file {kind} is made"), &format!("return files.length > {before}"))?;
    let name = page.text("return files.at(-1).name")?;
    let bytes = page.js_later(
        "const done = arguments[arguments.length - 1];
        files.at(-1).blob.arrayBuffer().then((buffer) => done([...new Uint8Array(buffer)]))",
    )?;
    let bytes: Option<Vec<u8>> =
        bytes.as_array().and_then(|all| all.iter().map(|byte| u8::try_from(byte.as_u64()?).ok()).collect());
    Ok((name, bytes.ok_or("the file is no bytes")?))
}

fn data(name: &str) -> Outcome<String> {
    let path = project().join("data").join(name);
    std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The lines of the table that belong to the view: no cell of this table holds a line break.
fn expected(day: &str, codes: &[&str]) -> Outcome<Vec<(usize, String)>> {
    let text = data("expulsions-2018.csv")?;
    let shown = |line: &str| {
        let cells: Vec<&str> = line.splitn(5, ',').collect();
        cells[1] <= day && codes.iter().any(|code| cells[2] == *code || cells[3] == *code)
    };
    let rows = text.lines().skip(1).enumerate().filter(|(_, line)| shown(line));
    Ok(rows.map(|(row, line)| (row, line.to_owned())).collect())
}

fn tables(page: &Page) -> Outcome {
    let text = data("expulsions-2018.csv")?;
    let head = text.lines().next().unwrap_or_default();
    page.open(VIEW)?;
    page.js(CATCH, &[])?;
    open(page)?;
    let (name, bytes) = file(page, "csv")?;
    same("name", &name, "expulsions-2018-ua-gb-until-2018-03-30.csv")?;
    let rows: Vec<String> = expected("2018-03-30", &["UA", "GB"])?.into_iter().map(|(_, line)| line).collect();
    check(rows.len() > 5, || format!("only {} rows", rows.len()))?;
    let whole = format!("\u{feff}{head}\r\n{}\r\n", rows.join("\r\n"));
    same("rows shown", &String::from_utf8_lossy(&bytes), &whole)?;
    let (name, bytes) = file(page, "all")?;
    same("name", &name, "expulsions-2018.csv")?;
    same("all rows", &String::from_utf8_lossy(&bytes), &format!("\u{feff}{}", text.replace('\n', "\r\n")))?;
    // For spreadsheets to which a comma is a decimal point.
    let (name, bytes) = file(page, "'csv;'")?;
    same("name", &name, "expulsions-2018-ua-gb-until-2018-03-30.semicolons.csv")?;
    let parted = String::from_utf8_lossy(&bytes).into_owned();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(parted.trim_start_matches('\u{feff}').as_bytes());
    let read: Result<Vec<csv::StringRecord>, _> = reader.records().collect();
    let read = read.map_err(|error| error.to_string())?;
    let plain: Result<Vec<csv::StringRecord>, _> =
        csv::Reader::from_reader(whole.trim_start_matches('\u{feff}').as_bytes()).records().collect();
    check(
        parted.starts_with(&format!("\u{feff}{}\r\n", head.replace(',', ";")))
            && Ok(&read) == plain.as_ref().map_err(|_| ()),
        || parted.clone(),
    )
}

fn document(page: &Page) -> Outcome {
    page.open(VIEW)?;
    page.js(CATCH, &[])?;
    open(page)?;
    let (name, bytes) = file(page, "json")?;
    same("name", &name, "expulsions-2018-ua-gb-until-2018-03-30.json")?;
    let document: Value = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    let rows: Vec<usize> = expected("2018-03-30", &["UA", "GB"])?.into_iter().map(|(row, _)| row).collect();
    let found: Vec<Value> =
        document["measures"].as_array().into_iter().flatten().map(|measure| measure["row"].clone()).collect();
    check(found == rows, || format!("rows {found:?}, expected {rows:?}"))?;
    let cut = &document["measures"].as_array().into_iter().flatten().find(|measure| measure["kind"] == "staff_cap");
    let cut = cut.ok_or("the posts cut are not there")?;
    check(
        cut["id"] == "2018-03-30-ru-gb-cap"
            && cut["count"] == 50
            && cut["of"]["name"] == "United Kingdom"
            && cut["countNote"] == "more than 50 posts, on top of the 23"
            && cut["corrections"][0]["now"] == cut["note"]
            && document["version"] == version()?,
        || cut.to_string(),
    )?;
    let root = project();
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{:?}.json", page.engine));
    std::fs::write(&made, &bytes).map_err(|error| error.to_string())?;
    let out = Command::new("node")
        .arg(root.join("tests/schema.mjs"))
        .arg(root.join("data/expulsions-2018.schema.json"))
        .arg(&made)
        .output()
        .map_err(|error| format!("node did not start: {error}"))?;
    check(out.status.success(), || String::from_utf8_lossy(&out.stderr).into_owned())
}

fn pictures(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    page.js(CATCH, &[])?;
    open(page)?;
    let (name, bytes) = file(page, "svg")?;
    same("name", &name, "expulsions-2018-ua.svg")?;
    let svg = String::from_utf8_lossy(&bytes).into_owned();
    let headline = page.text("return $('[part=headline]').textContent")?;
    for needed in ["<svg", "xmlns=\"http://www.w3.org/2000/svg\"", "expulsions-2018.csv", "Ukraine expelled 13"] {
        check(svg.to_lowercase().contains(&needed.to_lowercase()), || format!("no {needed} in the SVG of {headline}"))?;
    }
    let side =
        |name: &str| -> Option<f64> { svg.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.parse().ok() };
    let (width, height) = (side("width").ok_or("no width")?, side("height").ok_or("no height")?);
    let (name, bytes) = file(page, "png")?;
    same("name", &name, "expulsions-2018-ua.png")?;
    check(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), || "no PNG".to_owned())?;
    let number = |at: usize| {
        bytes.get(at..at + 4).map(|four| f64::from(u32::from_be_bytes([four[0], four[1], four[2], four[3]])))
    };
    let (wide, high) = (number(16).unwrap_or_default(), number(20).unwrap_or_default());
    check((wide - 2.0 * width).abs() <= 1.0 && (high - 2.0 * height).abs() <= 1.0, || {
        format!("the PNG is {wide} x {high}, expected twice {width} x {height}")
    })
}

fn one_file(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    page.js(CATCH, &[])?;
    open(page)?;
    let (name, bytes) = file(page, "page")?;
    same("name", &name, "expulsions-2018.html")?;
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    check(text.len() <= 250_000, || format!("it has {} bytes", text.len()))?;
    for needed in ["<!doctype html>", "<meta http-equiv=\"Content-Security-Policy\"", "<expulsion-graphic address>"] {
        check(text.to_lowercase().contains(&needed.to_lowercase()), || format!("no {needed} in the one file"))?;
    }
    // From the disk, as a reader has it.
    let saved = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{:?}-{name}", page.engine));
    std::fs::write(&saved, &text).map_err(|error| error.to_string())?;
    page.open_file(&saved, "?c=PL")?;
    page.drawn()?;
    let headline = page.text("return $('[part=headline]').textContent")?;
    check(headline.starts_with("Poland expelled 4"), || headline)?;
    // Where nothing can be saved, it can be copied.
    page.open_sandboxed("embed.html?c=UA", 700, 900)?;
    page.drawn()?;
    page.js(FORBID, &[])?;
    open(page)?;
    press(page, "[data-copy=page]")?;
    let whole = format!("return !$('.text').hidden && $('.text').value.length === {}", text.encode_utf16().count());
    page.wait("the whole file stands there to be copied", &whole)
}

fn languages(page: &Page) -> Outcome {
    let (all, _) = messages::read(&project().join("messages"));
    for (language, &(tag, ..)) in all.iter().zip(LANGUAGES) {
        page.open_framed(&format!("index.html?lang={tag}&c=UA"), 320, 700)?;
        page.drawn()?;
        open(page)?;
        let words = |name: &str| language.text(&format!("later-{name}"));
        let says = |what: &str, script: &str, expected: String| {
            same(&format!("{tag}: {what}"), &page.text(script)?, &expected)
        };
        says("title", "return $('#share-title').textContent", words("share-title"))?;
        says("file", "return $('[data-say=share-csv]').textContent", words("share-csv"))?;
        says("close", "return $('dialog [data-do=close]').ariaLabel", words("close"))?;
        let copy = words("share-copy-what").replace("{0}", &words("share-this-view"));
        says("copy", "return $('[data-from=share-link]').ariaLabel", copy)?;
        let citation = field(page, "text")?;
        let headline = page.text("return $('[part=headline]').textContent")?;
        for part in [words("cite-title"), words("cite-what"), headline] {
            check(citation.contains(&part), || format!("{tag}: no {part} in {citation}"))?;
        }
        let (asked, file) = match tag {
            "en" => (String::new(), "/embed.html?c=UA\"".to_owned()),
            tag => (format!("lang=\"{tag}\""), format!("/{tag}/embed.html?c=UA\"")),
        };
        let (element, frame) = (field(page, "element")?, field(page, "frame")?);
        check(frame.contains(&file) && element.contains(&asked), || format!("{tag}: {frame} {element}"))?;
        let rest = page.text("return $('dialog').innerText.match(/\\b(share|cite|later)-\\w+/)?.[0] ?? ''")?;
        check(rest.is_empty(), || format!("{tag}: the message {rest} is not there"))?;
        let fits = page.js("return $('dialog').scrollWidth <= $('dialog').clientWidth", &[])?;
        check(fits == Value::Bool(true), || format!("{tag}: the dialog is wider than itself"))?;
    }
    Ok(())
}

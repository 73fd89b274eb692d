//! The one file, opened from the disk, and the block in a page of somebody else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("the one file draws, answers and asks nothing of a network", one_file),
    ("the block keeps to itself in a page of somebody else", in_a_page),
    ("the one file says what it lacks in an engine that cannot unpack it", old_engine),
];

/// What a script reads when it wants to know what was asked of a network.
const REQUESTS: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name)";

/// The page and the block, made once.
fn made() -> Outcome<&'static (PathBuf, PathBuf)> {
    static MADE: OnceLock<Outcome<(PathBuf, PathBuf)>> = OnceLock::new();
    let make = || {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("single");
        fs::create_dir_all(&dir).map_err(|error| error.to_string())?;
        let (page, block) = (dir.join("page.html"), dir.join("block.html"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_expulsions"));
        command.arg("build").arg("--single-file").arg(&page).arg("--block").arg(&block);
        let out = command.output().map_err(|error| error.to_string())?;
        if !out.status.success() {
            return Err(format!("build failed: {}", String::from_utf8_lossy(&out.stderr)));
        }
        Ok((page, block))
    };
    MADE.get_or_init(make).as_ref().map_err(Clone::clone)
}

/// The block.
pub(crate) fn block() -> Outcome<String> {
    fs::read_to_string(&made()?.1).map_err(|error| error.to_string())
}

/// That nothing was asked for, and that the browser had nothing to complain of.
fn quiet(page: &Page) -> Outcome {
    let asked = page.js(REQUESTS, &[])?;
    check(asked == json!([]), || format!("the file asked for {asked}"))?;
    let said = page.console()?;
    check(said == json!([]), || format!("the console has {said}"))
}

fn one_file(page: &Page) -> Outcome {
    let (file, _) = made()?;
    page.open_file(file, "?c=UA")?;
    page.drawn()?;
    let headline = "return $('[part=headline]').textContent";
    check(page.text(headline)?.starts_with("Ukraine expelled 13 Russians."), || "the address is not read".to_owned())?;
    page.click_target("grid:PL")?;
    page.wait(
        "a click chooses",
        "return $('[part=headline]').textContent.startsWith('Ukraine and Poland expelled 17')",
    )?;
    // The sources of a row come from the list in the page.
    let ledger = "$('[part=ledger]').open = true; return true";
    page.js(ledger, &[])?;
    page.wait("the ledger is there", "return Boolean($('[part=ledger] td details'))")?;
    page.js("$('[part=ledger] td details').open = true", &[])?;
    page.wait(
        "a source has its title and leads there",
        "const link = $('[part=ledger] td details a'); return link.href.startsWith('http') && link.target === '_blank'",
    )?;
    // There is nothing to share beside the table, so that the way past it leads to the end of the graphic.
    page.js("$('[part=ledger] > .skip').focus()", &[])?;
    page.keys(&[Key::Enter])?;
    page.wait("the way past the table leads past it", "return root.activeElement === $('[part=status]')")?;
    let labels =
        page.js("return $$('[part=ledger] tbody tr').every((row) => row.cells[1].dataset.label === 'By')", &[])?;
    check(labels == json!(true), || "the cells have no labels".to_owned())?;
    quiet(page)
}

fn in_a_page(page: &Page) -> Outcome {
    let (_, file) = made()?;
    let block = block()?;
    let host = file.with_file_name(format!("host-{}.html", page.engine.id()));
    let around = |inside: &str| {
        format!(
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>A host</title><style>\
             * {{ box-sizing: content-box }} h1 {{ color: rgb(1, 2, 3) }} table {{ border: 7px solid red }}</style></head>\
             <body><h1>The host's own</h1><table><tr><td>its table</td></tr></table>{inside}<p id=\"after\">and after</p></body></html>"
        )
    };
    let look = "const of = (selector) => { const style = getComputedStyle(document.querySelector(selector)); \
        return [style.font, style.color, style.boxSizing, style.margin, style.backgroundColor].join('|'); }; \
        return ['html', 'body', 'h1', 'table', 'td', '#after'].map(of)";
    fs::write(&host, around("")).map_err(|error| error.to_string())?;
    page.open_file(&host, "")?;
    let alone = page.js(look, &[])?;
    fs::write(&host, around(&block)).map_err(|error| error.to_string())?;
    page.open_file(&host, "?c=UA")?;
    page.drawn()?;
    let together = page.js(look, &[])?;
    check(alone == together, || format!("the host looked {alone} and now looks {together}"))?;
    let headline = page.text("return $('[part=headline]').textContent")?;
    check(headline.starts_with("29 countries"), || format!("the host's address is not the block's: {headline}"))?;
    page.click_target("grid:UA")?;
    page.wait("a click chooses", "return $('[part=headline]').textContent.startsWith('Ukraine expelled 13')")?;
    check(page.text("return location.search")? == "?c=UA", || "the host's address was changed".to_owned())?;
    quiet(page)
}

/// A browser without the means to unpack: the same file without them.
fn old_engine(page: &Page) -> Outcome {
    let (file, _) = made()?;
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let old = file.with_file_name(format!("old-{}.html", page.engine.id()));
    // Another name in the script has another hash, so this copy goes without the policy.
    let (before, after) = text.split_once("<meta http-equiv").ok_or("no policy")?;
    let after = after.split_once('>').ok_or("no end of the policy")?.1;
    let text = format!("{before}{}", after.replace("DecompressionStream", "NoSuchStream"));
    fs::write(&old, text).map_err(|error| error.to_string())?;
    page.open_file(&old, "")?;
    page.wait("it says so", "return $('[part=problems]').textContent.startsWith('This browser is too old to unpack')")?;
    let seen = page.js(
        "const shown = (selector) => document.querySelector(selector).checkVisibility(); return [shown('.picture svg'), shown('.ledger summary'), shown('.sources summary')]",
        &[],
    )?;
    check(seen == json!([true, true, true]), || format!("picture, table, sources: {seen}"))?;
    match page.console()? {
        Value::Array(_) => Ok(()),
        other => Err(format!("no console but {other}")),
    }
}

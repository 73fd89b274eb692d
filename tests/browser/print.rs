//! The graphic on paper, as Chromium prints it and poppler reads it: words as words, and no picture made of pixels.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::driver::Engine;
use crate::element;
use crate::mouse::HEADLINE;
use crate::page::{Page, check};
use crate::{Outcome, Scenario};

/// Only Chromium prints without a printer and tells the page before.
pub(crate) const SCENARIOS: &[Scenario] = &[
    ("paper shows the view in lines and letters", paper),
    ("paper shows the whole ledger, and the screen is as before", ledger),
    ("an element in another page prints too", in_another_page),
    ("before the graphic is drawn, the twin prints", twin),
];

/// Prints the page into a file and reads its words; what an image is goes to the second.
fn print(page: &Page, name: &str) -> Outcome<(String, String)> {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&file, page.print()?).map_err(|error| format!("{}: {error}", file.display()))?;
    let words = run("pdftotext", &["-layout", "-nopgbrk"], &file, &["-"])?;
    let images = run("pdfimages", &["-list"], &file, &[])?;
    // Two lines say what the columns are.
    let images: Vec<&str> = images.lines().skip(2).collect();
    Ok((words.split_whitespace().collect::<Vec<_>>().join(" "), images.join("\n")))
}

fn run(program: &str, before: &[&str], file: &Path, after: &[&str]) -> Outcome<String> {
    let output = Command::new(program).args(before).arg(file).args(after).output();
    let output = output.map_err(|error| format!("{program}: {error}; package poppler-utils would bring it"))?;
    if !output.status.success() {
        return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn says(words: &str, wanted: &[&str]) -> Outcome {
    for part in wanted {
        // A long address goes over several lines.
        let there = words.contains(part) || words.replace(' ', "").contains(part);
        check(there, || format!("{part:?} is not on the paper: {words}"))?;
    }
    Ok(())
}

/// The script for paper comes after the picture.
fn ready(page: &Page) -> Outcome {
    page.wait(
        "the script for paper is here",
        "return performance.getEntriesByType('resource').some((entry) => /\\/print\\./.test(entry.name) && entry.responseEnd > 0)
          && host.ready",
    )
}

fn paper(page: &Page) -> Outcome {
    page.open("?c=UA&day=2018-03-30")?;
    ready(page)?;
    page.js("host.theme = 'dark'", &[])?;
    let headline = page.text(HEADLINE)?;
    let (words, images) = print(page, "view")?;
    says(&words, &[&headline, "Russians expelled", "United Kingdom", "/?c=UA&day=2018-03-30"])?;
    check(images.is_empty(), || format!("there are pixels on the paper:\n{images}"))?;
    check(
        !words.contains("Find a country")
            && !words.contains("Both sides")
            && !words.contains("Select tiles")
            && !words.contains("As text"),
        || format!("buttons are on the paper: {words}"),
    )?;
    page.wait(
        "the screen is as before",
        "return !root.querySelector('.paper') && $('canvas').getClientRects().length === 1",
    )
}

fn ledger(page: &Page) -> Outcome {
    page.open("?c=UA")?;
    ready(page)?;
    page.js("$('[part=ledger]').open = false", &[])?;
    page.wait("the ledger is closed", "return !$('[part=ledger]').open")?;
    let (words, _) = print(page, "ledger")?;
    let rows = crate::mouse::rows_of("UA");
    let printed = page.number("return $$('[part=ledger] tbody tr').length")?;
    check(printed == rows as f64, || format!("{printed} rows instead of {rows}"))?;
    says(&words, &["26 Mar"])?;
    page.wait("it is closed again", "return !$('[part=ledger]').open")
}

fn in_another_page(page: &Page) -> Outcome {
    element::open(page, "element.html")?;
    ready(page)?;
    page.in_frame(ready)?;
    page.wait(
        "all are there",
        "return [...document.querySelectorAll('expulsion-graphic')].every(({ ready }) => ready)",
    )?;
    let headline = page.text(HEADLINE)?;
    let (words, images) = print(page, "host")?;
    says(&words, &[&headline, "?c=UA,US&day=2018-03-30"])?;
    check(images.is_empty(), || format!("there are pixels on the paper:\n{images}"))
}

fn twin(page: &Page) -> Outcome {
    if page.engine != Engine::Chromium {
        return Err("only Chromium prints without a printer".to_owned());
    }
    page.open_anyhow("~hanging/")?;
    page.wait("the twin stands", "return !!host.querySelector('.picture svg')")?;
    let (words, images) = print(page, "twin")?;
    says(&words, &["expelled 153 Russians", "United Kingdom"])?;
    check(images.is_empty(), || format!("there are pixels on the paper:\n{images}"))
}

//! The page of numbers: what is typed is answered at once, and the address says what was asked.

use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("a number is answered in the task in which it is asked", at_once),
    ("the address asks a number, and Back the one before", address),
    ("what is no number is told so in words", told),
    ("German and Arabic answer in their words", elsewhere),
];

/// Types a text, asks, and reads the answer before the browser does anything else.
fn ask(page: &Page, typed: &str) -> Outcome<String> {
    page.text(&format!(
        "document.querySelector('#number').value = {typed:?};
         document.querySelector('form').requestSubmit();
         return document.querySelector('#answer').textContent"
    ))
}

/// Opens a page whose script has run.
fn open(page: &Page, path: &str) -> Outcome {
    page.open_anyhow(path)?;
    page.wait("the page is whole", "return document.readyState === 'complete'")
}

fn at_once(page: &Page) -> Outcome {
    open(page, "numbers.html")?;
    for (number, words) in [
        ("114", "22 countries had expelled 114"),
        ("116", "23 countries had expelled 116"),
        ("121", "Left out: the United Kingdom and NATO."),
        ("137", "had expelled 137"),
        ("138", "had expelled 138"),
        ("144", "27 countries had expelled 144"),
        ("150", "26 countries and NATO had expelled 150"),
        ("151", "27 countries and NATO had expelled 151"),
        ("153", "29 countries and NATO expelled 153"),
        ("171", "The 60 expelled with their families"),
        ("755", "A ceiling of 455 posts"),
    ] {
        let said = ask(page, number)?;
        check(said.contains(words), || format!("{number}: {said}"))?;
        let asked = page.text("return location.search")?;
        check(asked == format!("?number={number}"), || asked.clone())?;
    }
    Ok(())
}

fn address(page: &Page) -> Outcome {
    open(page, "numbers.html?number=121")?;
    page.wait("121 is answered", "return /121 Russians/.test(document.querySelector('#answer').textContent)")?;
    check(ask(page, "153")?.contains("153 Russians"), || "153 is not answered".to_owned())?;
    page.js("history.back()", &[])?;
    page.wait("121 is answered once more", "return /121 Russians/.test(document.querySelector('#answer').textContent)")
}

fn told(page: &Page) -> Outcome {
    open(page, "numbers.html?number=12a")?;
    for (typed, sentence) in [
        ("12a", "“12a” is not a whole number."),
        ("-3", "“-3” is not a whole number."),
        (" ", "Type a whole number."),
        ("1000000000", "No plain selection gives 1000000000. Nothing counted here gives more than 299."),
    ] {
        let said = ask(page, typed)?;
        check(said == sentence, || format!("{typed}: {said}"))?;
    }
    Ok(())
}

fn elsewhere(page: &Page) -> Outcome {
    open(page, "de/numbers.html")?;
    let said = ask(page, "121")?;
    check(said.contains("26 Länder hatten 121 Russen ausgewiesen."), || said.clone())?;
    open(page, "ar/numbers.html")?;
    let said = ask(page, "١٢١")?;
    check(said.contains("١٢١") && !said.contains("121"), || said.clone())
}

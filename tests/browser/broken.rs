//! Whatever keeps the program from starting, the twin stays and a sentence says why.

use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("a policy against WebAssembly", |page| says(page, "policy", "security policy")),
    ("no WebAssembly", |page| says(page, "gone", "needs WebAssembly")),
    ("the program is missing", |page| says(page, "missing", "missing from the server (error 404)")),
    ("the program is damaged", |page| says(page, "wrong", "damaged")),
    ("the network fails", |page| says(page, "offline", "Check the connection")),
    ("the server does not know the program's type, which keeps nothing from starting", |page| {
        page.open("~untyped/")?;
        page.no_reports()
    }),
    ("a table of another edition is not used: the page's own", |page| {
        open_table(page, "stale")?;
        page.wait(
            "the rows are those of the headline",
            "const rows = [...$('[part=ledger]').querySelectorAll('tbody tr')];
            return rows.length > 0 && rows.every((row) => /Lithuania/.test(row.textContent))",
        )?;
        check(page.text("return $('[part=headline]').textContent")?.starts_with("Lithuania"), || {
            "another headline".into()
        })
    }),
    ("a table of another edition is not used: its file", |page| without_table(page, "stale-file")),
    ("a table that was cut short is not used", |page| without_table(page, "stale-cut")),
];

/// Opens a page for Lithuania with its table open.
fn open_table(page: &Page, broken: &str) -> Outcome {
    page.open(&format!("~{broken}/?c=LT"))?;
    page.js("const box = $('[part=ledger]'); box.open = true; box.scrollIntoView()", &[]).map(|_| ())
}

/// There is no row, and a sentence says why.
fn without_table(page: &Page, broken: &str) -> Outcome {
    open_table(page, broken)?;
    page.excuse();
    page.wait(
        "it is said",
        "const box = $('[part=ledger]');
        return /could not be loaded/.test(box.textContent) && !box.querySelector('tbody')",
    )
}

fn says(page: &Page, broken: &str, words: &str) -> Outcome {
    page.open_anyhow(&format!("~{broken}/"))?;
    page.excuse();
    page.wait("it is said", "return !!root && !$('[part=problems]').hidden")?;
    let said = page.text("return $('[part=problems]').textContent")?;
    check(said.contains(words), || format!("it says: {said}"))?;
    page.wait(
        "the twin stands",
        "const picture = [...host.querySelectorAll('.picture svg')].some((svg) => svg.getBoundingClientRect().height > 100);
        const rows = host.querySelectorAll('.ledger-table tbody tr');
        return !$('slot').hidden && $('.live').hidden && picture && rows.length > 80 && rows[0].getBoundingClientRect().height > 5",
    )
}

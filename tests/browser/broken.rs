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
];

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

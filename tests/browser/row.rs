//! The address of a row: `?row=2018-03-30-ru-mk` opens the table there.

use crate::driver::Engine;
use crate::page::{Page, check};
use crate::{Outcome, Scenario};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("an address opens the table at its row", opens),
    ("a row that the table does not show costs nothing", unknown),
    ("without a row in the address nothing of it is loaded", nothing),
    ("a row that was changed says so with its sources, and leads to the change", changed),
];

/// The row that is pointed out, as a reader sees it.
const MARKED: &str = "const row = $('.rows [aria-current=true]');";

/// Whether it is in sight, in the page and in what scrolls around it.
const SEEN: &str = "const { top, bottom } = row.getBoundingClientRect();
    const box = $('.rows').getBoundingClientRect();
    return top >= Math.max(0, box.top) - 1 && bottom <= Math.min(innerHeight, box.bottom) + 1;";

fn opens(page: &Page) -> Outcome {
    for (width, height) in [(1280, 900), (400, 800)] {
        // Other engines' windows cannot be that narrow.
        page.window(if page.engine == Engine::Chromium { width } else { width.max(520) }, height)?;
        page.open("?row=2018-03-30-ru-mk&from=mail")?;
        page.wait("the row is marked", &format!("{MARKED} return !!row"))?;
        page.wait("the row is in sight", &format!("{MARKED} {SEEN}"))?;
        let said = page.text(&format!("{MARKED} return row.textContent"))?;
        check(said.contains("Macedonia") && said.contains("inferred"), || said)?;
        let count = page.number("return $$('.rows [aria-current]').length")?;
        check((count - 1.0).abs() < 0.5, || format!("{count} rows are marked"))?;
        let all = page.number("return $$('.rows tbody tr').length")?;
        check((all - 81.0).abs() < 0.5, || format!("{all} rows"))?;
    }
    // What is chosen later keeps the row in the address, as it keeps what is somebody else's.
    page.click_target("grid:MK")?;
    page.wait(
        "the address has both",
        "return /[?&]c=MK/.test(location.search) && /[?&]row=2018-03-30-ru-mk/.test(location.search)
            && /[?&]from=mail/.test(location.search)",
    )?;
    page.wait("the row is marked still", &format!("{MARKED} return !!row"))
}

fn unknown(page: &Page) -> Outcome {
    // One that is nowhere, and one that the view leaves out.
    for (address, id, rows) in
        [("?row=2018-03-30-ru-xx", "2018-03-30-ru-xx", 81.0), ("?c=UA&row=2018-03-30-ru-mk", "2018-03-30-ru-mk", 2.0)]
    {
        page.open(address)?;
        page.wait("a sentence says so", "return !!$('.rows p[role=status]')")?;
        let said = page.text("return $('.rows p[role=status]').textContent")?;
        check(said == format!("The table shows no row {id}."), || said)?;
        let (marked, all) = (
            page.number("return $$('.rows [aria-current]').length")?,
            page.number("return $$('.rows tbody tr').length")?,
        );
        check(marked < 0.5 && (all - rows).abs() < 0.5, || format!("{marked} marked of {all} rows"))?;
    }
    page.open("?lang=de&row=2018-03-30-ru-xx")?;
    page.wait(
        "in German",
        "return $('.rows p[role=status]')?.textContent === 'Die Tabelle zeigt keine Zeile 2018-03-30-ru-xx.'",
    )
}

fn nothing(page: &Page) -> Outcome {
    let loaded =
        "return performance.getEntriesByType('resource').some(({ name }) => /\\/row\\.[0-9a-f]+\\.js/.test(name))";
    page.open("?c=UA&narrow=1")?;
    page.wait("the table is there", "return $$('.rows tbody tr').length > 0")?;
    check(page.js(loaded, &[])? == false, || "the module of the address of a row is loaded".to_owned())?;
    page.open("?row=2018-03-30-ru-mk")?;
    page.wait("it comes with such an address", loaded)
}

fn changed(page: &Page) -> Outcome {
    // Britain's row of 14 March was not changed since, the sources of Georgia's of 29 March were.
    let sources = "const sources = (day, name) => $$('.rows tbody tr')
        .find(({ cells }) => cells[0].firstChild.dateTime === day && name.test(cells[1].textContent))
        .querySelector('details');
      const [same, other] = [sources('2018-03-14', /Kingdom|Königreich/), sources('2018-03-29', /Georgi/)];";
    for (tag, words) in [("", "Changed since it was first published"), ("?lang=de", "Geändert seit der ersten")] {
        page.open(tag)?;
        page.js("$('[part=ledger]').open = true", &[])?;
        page.wait("the table is there", "return $$('.rows tbody tr').length > 0")?;
        page.js(&format!("{sources} same.open = other.open = true"), &[])?;
        // Shut and opened again, perhaps before the first has been told.
        for open in [false, true] {
            page.js(&format!("{sources} other.open = {open}"), &[])?;
        }
        page.wait("it says so", &format!("{sources} return !!other.querySelector('p a')"))?;
        let said = page.text(&format!("{sources} return other.querySelector('p').textContent"))?;
        check(said.starts_with(words), || said.clone())?;
        let way = page.text(&format!("{sources} return other.querySelector('p a').href"))?;
        check(way.ends_with("/corrections.html#row-2018-03-29-ge-ru"), || way.clone())?;
        let there = page.js(&format!("return fetch('{way}').then(({{ ok }}) => ok)"), &[])?;
        check(there == true, || format!("{way} is not there"))?;
        let others = page.number("return $$('.rows details p').length")?;
        check((others - 1.0).abs() < 0.5, || format!("{others} rows say so"))?;
    }
    Ok(())
}

//! The picture as a file, made in the page: SVG by the live chart, PNG by the rasteriser that is loaded for it.

use expulsions::render::picture;
use expulsions::{Picture, Query};

use crate::page::{Page, check};
use crate::{Outcome, Scenario, site};

pub(crate) const SCENARIOS: &[Scenario] = &[
    ("a chart writes the SVG that the command writes", svg),
    ("a PNG has the size asked for, and its program comes only with the first", png),
    ("what keeps the PNG's program from loading is told, and may be tried again", no_png),
];

/// What an element of its own writes of a view, on a page of large type, in the dark.
fn written(page: &Page, query: &str, width: u32, standalone: bool) -> Outcome<String> {
    let svg = page.js_later(&format!(
        "const done = arguments[arguments.length - 1];
        document.documentElement.style.fontSize = '20px';
        const element = document.createElement('expulsion-graphic');
        element.setAttribute('theme', 'dark');
        for (const [key, value] of new URLSearchParams('{query}')) element.setAttribute(key, value);
        element.addEventListener('expulsions-ready', () => {{
          done(element.svg({width}, {standalone}));
          element.remove();
        }});
        document.body.append(element);"
    ))?;
    svg.as_str().map(str::to_owned).ok_or_else(|| format!("expected a text, found {svg}"))
}

fn svg(page: &Page) -> Outcome {
    page.open("")?;
    let dataset = expulsions::shipped();
    for query in ["", "c=UA,US&day=2018-03-30", "side=by&group=nato"] {
        let expected = picture::svg(&dataset, &Query::parse(query, &dataset).0, &Picture::standalone(768.0));
        let found = written(page, query, 768, true)?;
        check(found == expected, || {
            let at = found.bytes().zip(expected.bytes()).take_while(|(a, b)| a == b).count();
            let around = |text: &str| text.chars().skip(at.saturating_sub(40)).take(120).collect::<String>();
            format!("{query:?}: the page writes {:?}, the command {:?}", around(&found), around(&expected))
        })?;
    }
    let bare = written(page, "", 600, false)?;
    check(bare.starts_with("<svg ") && bare.contains(" width=\"600\"") && !bare.contains("29 countries"), || {
        format!("the bare picture begins {:?}", &bare[..200])
    })
}

/// The first bytes of a PNG file of a small document, or the failure and its message's name.
fn rasterised(page: &Page, at: &str) -> Outcome<String> {
    let module = site::module("raster")?;
    let found = page.js_later(&format!(
        "const done = arguments[arguments.length - 1];
        const svg = '<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><rect width=\"30\" height=\"20\" fill=\"#fff\"/><text x=\"2\" y=\"15\" font-family=\"Arial\" font-size=\"12\">UA</text></svg>';
        bring(new URL('{at}{module}', location).href).then(({{ png }}) => png(svg, 2.5)).then(
          (file) => done([...file.subarray(0, 24)].join(' ')),
          (error) => done(`${{error.message}}`),
        )"
    ))?;
    found.as_str().map(str::to_owned).ok_or_else(|| format!("expected a text, found {found}"))
}

/// How many of the rasteriser's files the page has asked for.
const ASKED: &str = "return performance.getEntriesByType('resource').filter(({ name }) => /\\/(raster|regular|bold)[._]/.test(name)).length";

fn png(page: &Page) -> Outcome {
    page.open("")?;
    let before = page.number(ASKED)?;
    check(before == 0.0, || format!("{before} files of the rasteriser were loaded without being asked for"))?;
    let file = rasterised(page, "")?;
    // The signature, a header of thirteen bytes, then width and height.
    let expected = "137 80 78 71 13 10 26 10 0 0 0 13 73 72 68 82 0 0 0 75 0 0 0 50";
    check(file == expected, || format!("the file begins {file}"))?;
    let first = page.number(ASKED)?;
    rasterised(page, "")?;
    let second = page.number(ASKED)?;
    check(first > 3.0 && first == second, || format!("{first} files for the first picture, {second} after the second"))
}

fn no_png(page: &Page) -> Outcome {
    page.open("")?;
    page.excuse();
    for (broken, message) in [("missing", "raster-missing"), ("offline", "raster-missing"), ("wrong", "raster-damaged")]
    {
        for attempt in ["the first time", "again"] {
            let said = rasterised(page, &format!("/~{broken}"))?;
            check(said == message, || format!("with a program that is {broken}, {attempt}: {said}"))?;
        }
    }
    Ok(())
}

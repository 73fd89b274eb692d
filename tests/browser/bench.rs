//! How fast the page is in each engine: a table to read. It fails when something cannot be measured, whatever the numbers.
//!
//! Clocks in browsers tick in milliseconds, so a step is done many times in a row and the median of the rows
//! is taken. Drawing is counted until the pixels exist: the canvas is read back, which only a benchmark may.

use serde_json::Value;

use crate::driver::{Engine, Look};
use crate::page::Page;
use crate::{Outcome, site};

/// Loads the program anew, as the page did, and measures its steps on a canvas of its own.
const STEPS: &str = r"
const done = arguments[arguments.length - 1];
(async () => {
  // On the page the glue is a part of the element; in the package it is a module of its own.
  const [glue, file] = ['/package/expulsions_wasm.js', '/package/expulsions.wasm'];
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const result = {};
  const { TABLE } = await import('/package/english.js');

  const inits = [];
  let core;
  for (let n = 0; n < 9; n++) {
    core = await import(`${glue}?n=${n}`);
    const response = await fetch(file);
    const start = performance.now();
    await core.default({ module_or_path: response });
    inits.push(performance.now() - start);
  }
  result.init = median(inits);

  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const pixels = () => canvas.getContext('2d').getImageData(0, 0, 1, 1).data[0];
  const firsts = [];
  let chart;
  for (let n = 0; n < 9; n++) {
    chart?.free();
    const start = performance.now();
    chart = new core.Chart(canvas, 1056, 1, '', 'light', '', 1, TABLE);
    const targets = chart.targets();
    chart.paint(performance.now());
    pixels();
    firsts.push(performance.now() - start);
    result.targets = targets;
  }
  result.first = median(firsts);
  const { targets } = result;
  delete result.targets;

  const measure = (step) => {
    const rows = [];
    let n = 0;
    for (let row = 0; row < 15; row++) {
      const start = performance.now();
      for (let i = 0; i < 20; i++) step(n++);
      rows.push((performance.now() - start) / 20);
    }
    return median(rows);
  };
  const draw = () => { chart.paint(performance.now()); pixels(); };
  result.redraw = measure((n) => { chart.dispatch({ kind: 'theme', text: n % 2 ? 'light' : 'dark' }); draw(); });
  result.resize = measure((n) => { chart.dispatch({ kind: 'resize', width: 1056 - n % 2, ratio: 1, scale: 1 }); draw(); });
  const at = (n) => { const { x, y, w, h } = targets[n % 60]; return { x: x + w / 2, y: y + h / 2 }; };
  result.hoverOnly = measure((n) => chart.dispatch({ kind: 'hover', ...at(n) }));
  result.hover = measure((n) => { chart.dispatch({ kind: 'hover', ...at(n) }); draw(); });
  result.filterOnly = measure((n) => chart.dispatch({ kind: 'toggle', text: n % 2 ? 'UA' : 'US' }));
  result.filter = measure((n) => { chart.dispatch({ kind: 'toggle', text: n % 2 ? 'UA' : 'US' }); draw(); });
  canvas.remove();
  done(result);
})().catch((error) => done(String(error)));
";

const COLUMNS: [(&str, &str); 9] = [
    ("load", "page asked for to drawn"),
    ("init", "program compiled and started"),
    ("first", "first draw: chart made, laid out, painted"),
    ("redraw", "all painted anew"),
    ("resize", "laid out and painted anew"),
    ("hoverOnly", "hover, without painting"),
    ("hover", "hover"),
    ("filterOnly", "filter, without painting"),
    ("filter", "filter"),
];

/// Prints the table, milliseconds.
pub(crate) fn print() -> Outcome {
    let measured: Vec<(Engine, Outcome<Value>)> = Engine::ALL.map(|engine| (engine, measure(engine))).into();
    println!("{:<44}{}", "median, ms", Engine::ALL.map(|engine| format!("{:>12}", engine.name())).concat());
    for (key, words) in COLUMNS {
        let values = measured.iter().map(|(_, result)| {
            let value = result.as_ref().ok().and_then(|value| value[key].as_f64());
            value.map_or_else(|| format!("{:>12}", "-"), |value| format!("{value:>12.2}"))
        });
        println!("{words:<44}{}", values.collect::<String>());
    }
    let failed: Vec<String> = measured
        .iter()
        .flat_map(|(engine, result)| match result {
            Ok(value) => COLUMNS
                .iter()
                .filter(|(key, _)| value[key].as_f64().is_none())
                .map(|(key, _)| format!("{}: {key} was not measured", engine.name()))
                .collect(),
            Err(problem) => vec![format!("{}: {problem}", engine.name())],
        })
        .collect();
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n")) }
}

fn measure(engine: Engine) -> Outcome<Value> {
    let page = Page::start(engine, Look::default())?;
    let result = measure_in(&page);
    page.close();
    result
}

fn measure_in(page: &Page) -> Outcome<Value> {
    site::package("package")?;
    let mut loads = Vec::new();
    for n in 0..7 {
        // An address of its own each time, so that nothing but the files is remembered.
        page.open(&format!("?n={n}"))?;
        loads.push(page.number("return performance.getEntriesByName('expulsions-drawn')[0].startTime")?);
    }
    loads.sort_by(f64::total_cmp);
    let mut result = page.js_later(STEPS)?;
    if !result.is_object() {
        return Err(format!("the benchmark failed: {result}"));
    }
    result["load"] = loads[loads.len() / 2].into();
    Ok(result)
}

//! What each interaction costs in the core, with the shipped rows and with a million made ones.
//!
//! `cargo bench --bench interactions`. The page's own figures, in each engine, come from
//! `cargo test --release --test browser -- --ignored bench --nocapture`.

use std::borrow::Cow;
use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use expulsions::data::{Code, Confidence, DAYS, Dataset, Kind, Measure, day_date};
use expulsions::render::picture;
use expulsions::scene::geom::Point;
use expulsions::{Chart, Frame, Input, Picture, Query, ThemeName};

/// The shipped countries with `rows` made measures spread over parties and days.
fn made(rows: usize) -> Dataset {
    let shipped = expulsions::shipped();
    let codes: Vec<Code> =
        shipped.countries.iter().map(|country| country.code).filter(|&code| code != Code::RU).collect();
    let measure = |row: usize| {
        let party = codes[row % codes.len()];
        let (by, of) = if row.is_multiple_of(2) { (party, Code::RU) } else { (Code::RU, party) };
        let date = day_date(row / 7 % DAYS);
        Measure { date, by, of, count: Some(1), kind: Kind::Expulsion, confidence: Confidence::Confirmed }
    };
    Dataset { measures: Cow::Owned((0..rows).map(measure).collect()), ..shipped }
}

fn interactions(criterion: &mut Criterion) {
    let start = |dataset: Dataset| Chart::new(dataset, "", Frame::new(1088.0), 1.0, ThemeName::Light).0;
    for (name, dataset) in [("81 rows", expulsions::shipped()), ("1,000,000 rows", made(1_000_000))] {
        let mut group = criterion.benchmark_group(name);
        group.sample_size(20);
        group.bench_function("start", |bench| {
            bench.iter_batched(|| dataset.clone(), |dataset| black_box(start(dataset)), BatchSize::LargeInput);
        });
        let mut chart = start(dataset.clone());
        group.bench_function("filter by a country", |bench| {
            bench.iter(|| black_box(chart.dispatch(Input::Toggle(Code::new("UA")))));
        });
        let mut day = 0;
        group.bench_function("move the day", |bench| {
            bench.iter(|| {
                day = (day + 1) % DAYS;
                black_box(chart.dispatch(Input::Slide(day)))
            });
        });
        let mut x = 0.0;
        group.bench_function("hover", |bench| {
            bench.iter(|| {
                x = (x + 41.0) % 560.0;
                black_box(chart.dispatch(Input::Hover(Point::new(x, 150.0))))
            });
        });
        group.bench_function("ledger, 200 rows", |bench| bench.iter(|| black_box(chart.rows(200))));
        group.finish();
    }
    let dataset = expulsions::shipped();
    criterion.bench_function("the whole picture as SVG", |bench| {
        bench.iter(|| black_box(picture::svg(&dataset, &Query::default(), &Picture::canvas(1088.0))));
    });
}

criterion_group!(benches, interactions);
criterion_main!(benches);

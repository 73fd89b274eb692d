//! Laws of the core: what must hold for every query, width and text size.

use std::collections::BTreeMap;

use expulsions::chart::input::{Expected, Fields, InputKind, Refusal};
use expulsions::data::{Code, DAYS, Direction, Kind, day_index};
use expulsions::language::words::INFERRED;
use expulsions::query::focus::{Panel, Spot, Target};
use expulsions::query::state::{Action, Dirty, State, apply};
use expulsions::query::{Group, QueryKey, Side};
use expulsions::render::picture::scene;
use expulsions::scene::geom::Point;
use expulsions::scene::{Item, Scene, Shape, Step};
use expulsions::theme::Ink;
use expulsions::view::tally::Tally;
use expulsions::{Chart, Frame, Input, Picture, Query, ThemeName, View, text};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

fn codes() -> Vec<Code> {
    Tally::new(&expulsions::shipped()).parties.iter().map(|party| party.code).collect()
}

prop_compose! {
    fn queries()(
        countries in proptest::sample::subsequence(codes(), 0..4),
        side in proptest::sample::select(Side::ALL.to_vec()),
        group in proptest::sample::select(Group::ALL.to_vec()),
        day in 0..DAYS,
    ) -> Query {
        let mut state = State::default();
        let dataset = expulsions::shipped();
        apply(&mut state, Action::Group(group), &dataset);
        for code in countries {
            apply(&mut state, Action::Toggle(code), &dataset);
        }
        apply(&mut state, Action::Side(side), &dataset);
        apply(&mut state, Action::Day(Some(expulsions::data::day_date(day))), &dataset);
        state.query
    }
}

prop_compose! {
    fn pictures()(width in 280.0..1600.0f64, scale in proptest::sample::select(vec![1.0, 1.25, 1.5, 2.0]),
        stretch in proptest::sample::select(vec![1.0, 1.16, 1.4])) -> Picture {
        let mut picture = Picture::canvas(width.floor());
        picture.frame.scale = scale;
        picture.frame.stretch = stretch;
        picture
    }
}

/// The box that a shape's ink fills.
fn ink(shape: &Shape) -> (f64, f64, f64, f64) {
    use expulsions::scene::Anchor;
    let points = |points: &[expulsions::scene::geom::Point], grow: f64| {
        let fold = |get: fn(&expulsions::scene::geom::Point) -> f64| {
            let values = points.iter().map(get);
            values.fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
        };
        let ((x0, x1), (y0, y1)) = (fold(|p| p.x), fold(|p| p.y));
        (x0 - grow, y0 - grow, x1 + grow, y1 + grow)
    };
    match shape {
        Shape::Rect(rect) => (rect.x, rect.y, rect.right(), rect.bottom()),
        Shape::Line(from, to, width) => points(&[*from, *to], width / 2.0),
        Shape::Polygon(all) => points(all, 0.0),
        Shape::Path(all, width) => points(all, width / 2.0),
        Shape::Dot(at, radius) => points(&[*at], *radius),
        Shape::Text { text, at, anchor, size, bold } => {
            let width = text::width(text, *size, *bold);
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - width / 2.0,
                Anchor::End => at.x - width,
            };
            (left, at.y - 0.74 * size, left + width, at.y + 0.22 * size)
        }
    }
}

fn all_ink_is_inside(scene: &Scene) -> Result<(), TestCaseError> {
    for item in &scene.items {
        let (x0, y0, x1, y1) = ink(&item.shape);
        let inside = x0 >= -1.0 && y0 >= -1.0 && x1 <= scene.size.w + 1.0 && y1 <= scene.size.h + 1.0;
        prop_assert!(inside, "{:?} leaves {:?}: {x0} {y0} {x1} {y1}", item, scene.size);
    }
    Ok(())
}

#[test]
fn the_narrowest_page_with_the_largest_type_holds_every_day_of_every_country() {
    let dataset = expulsions::shipped();
    let mut picture = Picture::canvas(280.0);
    (picture.frame.scale, picture.frame.stretch) = (2.0, 1.4);
    for code in codes() {
        let (query, _) = Query::parse(&format!("c={code}"), &dataset);
        all_ink_is_inside(&scene(&dataset, &query, &picture)).unwrap_or_else(|problem| panic!("{code}: {problem}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_query_survives_its_text(query in queries()) {
        let (read, dropped) = Query::parse(&query.to_text(), &expulsions::shipped());
        prop_assert_eq!(read, query);
        prop_assert!(dropped.is_empty());
    }

    #[test]
    fn any_text_at_all_is_a_query(text in ".{0,80}") {
        let dataset = expulsions::shipped();
        let (query, _) = Query::parse(&text, &dataset);
        View::new(&dataset, &Tally::new(&dataset), &query);
    }

    #[test]
    fn totals_are_those_of_a_naive_recount(query in queries()) {
        let dataset = expulsions::shipped();
        let tally = Tally::new(&dataset);
        let view = View::new(&dataset, &tally, &query);
        let due = |measure: &&expulsions::Measure| {
            let party = measure.party().0;
            day_index(measure.date).is_some_and(|day| day <= query.day_index())
                && (query.countries.is_empty() || query.countries.contains(&party))
                && query.group.contains(&dataset, party)
        };
        let count = |direction| -> u32 {
            let rows = dataset.measures.iter().filter(due);
            let rows = rows.filter(|m| m.kind == Kind::Expulsion && m.party().1 == direction);
            rows.filter_map(|measure| measure.count).sum()
        };
        prop_assert_eq!(view.totals.by, count(Direction::By));
        prop_assert_eq!(view.totals.of, count(Direction::Of));
        prop_assert_eq!(view.by_days[view.day], view.totals.by);
        prop_assert_eq!(view.of_days[view.day], view.totals.of);
        let shown = |measure: &&expulsions::Measure| match measure.party().1 {
            Direction::By => query.side.shows_by(),
            Direction::Of => query.side.shows_of(),
        };
        let rows: Vec<u32> = (0u32..)
            .zip(dataset.measures.iter())
            .filter(|(_, measure)| due(measure) && shown(measure))
            .map(|(row, _)| row)
            .collect();
        let mut ledger = view.row_ids(&dataset, &tally, usize::MAX);
        ledger.sort_unstable();
        prop_assert_eq!(u32::try_from(rows.len()).ok(), Some(view.rows));
        prop_assert_eq!(ledger, rows);
    }

    #[test]
    fn ink_stays_inside_and_type_is_large_enough(query in queries(), picture in pictures()) {
        let scene = scene(&expulsions::shipped(), &query, &picture);
        all_ink_is_inside(&scene)?;
        for item in &scene.items {
            if let Shape::Text { text, size, .. } = &item.shape {
                prop_assert!(*size >= 12.0, "{text} at {size}");
            }
        }
    }

    #[test]
    fn standing_alone_ink_stays_inside_too(query in queries(), width in 280.0..1600.0f64) {
        all_ink_is_inside(&scene(&expulsions::shipped(), &query, &Picture::standalone(width.floor())))?;
    }

    #[test]
    fn the_middle_of_an_area_hits_its_target(query in queries(), picture in pictures()) {
        let scene = scene(&expulsions::shipped(), &query, &picture);
        for hit in &scene.hits {
            let found = scene.hit(hit.area.center()).map(|hit| hit.spot);
            prop_assert_eq!(found, Some(hit.spot));
        }
    }

    #[test]
    fn controls_are_apart_and_large_enough(query in queries(), picture in pictures()) {
        let scene = scene(&expulsions::shipped(), &query, &picture);
        let controls: Vec<_> = scene.hits.iter().filter(|hit| hit.control).collect();
        for (index, hit) in controls.iter().enumerate() {
            prop_assert!(hit.area.w >= 24.0 - 1e-9 && hit.area.h >= 24.0 - 1e-9, "{:?}", hit);
            for other in &controls[index + 1..] {
                let same = hit.spot == other.spot;
                prop_assert!(!same, "two controls for {:?}", hit.spot);
                prop_assert!(!hit.area.grow(-0.01).overlaps(&other.area), "{hit:?} {other:?}");
            }
        }
    }

    #[test]
    fn no_tile_tells_its_class_by_colour_alone(query in queries(), picture in pictures()) {
        let dataset = expulsions::shipped();
        let view = View::new(&dataset, &Tally::new(&dataset), &query);
        let scene = scene(&dataset, &query, &picture);
        // Of each side: how long the line of a class is.
        let mut lengths = [BTreeMap::new(), BTreeMap::new()];
        for hit in scene.controls(Panel::Grid) {
            let Target::Country(code) = hit.spot.target else { continue };
            let party = view.party(code).expect("a tile has a party");
            let told: Vec<(usize, u32)> = [(0, party.by, query.side.shows_by()), (1, party.of, query.side.shows_of())]
                .into_iter()
                .filter_map(|(side, people, shown)| (shown && people > 0).then_some((side, people)))
                .collect();
            let inside = |item: &&Item| match &item.shape {
                Shape::Text { at, .. } => hit.area.contains(*at),
                Shape::Rect(rect) => rect.h == (2.0 * picture.frame.scale).round() && item.ink != Ink::Ring && hit.area.contains(rect.center()),
                _ => false,
            };
            let (mut numbers, mut lines) = (Vec::new(), Vec::new());
            for item in scene.items.iter().filter(inside) {
                match &item.shape {
                    Shape::Text { text, .. } => numbers.extend(text.trim_end_matches(INFERRED).parse::<u32>()),
                    Shape::Rect(rect) => lines.push(rect.w),
                    _ => {}
                }
            }
            let people: Vec<u32> = told.iter().map(|&(_, people)| people).collect();
            if lines.is_empty() {
                prop_assert_eq!(numbers, people, "{}", code);
            } else {
                prop_assert_eq!(lines.len(), told.len(), "{}", code);
                for ((side, people), line) in told.into_iter().zip(lines).filter(|_| code != Code::NATO) {
                    let class = expulsions::scene::scale::class(people);
                    let known = *lengths[side].entry(class).or_insert(line);
                    prop_assert_eq!(known, line, "{}", code);
                }
            }
        }
        for lengths in lengths {
            let lengths: Vec<f64> = lengths.into_values().collect();
            prop_assert!(lengths.windows(2).all(|pair| pair[1] - pair[0] >= 2.0), "{:?}", lengths);
        }
    }

    #[test]
    fn the_keyboard_reaches_every_tile(picture in pictures()) {
        let scene = scene(&expulsions::shipped(), &Query::default(), &picture);
        for panel in Panel::ALL {
            let mut reached: Vec<Spot> = scene.controls(panel).take(1).map(|hit| hit.spot).collect();
            let mut next = 0;
            while next < reached.len() {
                for step in [Step::Left, Step::Right, Step::Up, Step::Down, Step::First, Step::Last] {
                    if let Some(spot) = scene.neighbour(reached[next], step)
                        && !reached.contains(&spot)
                    {
                        reached.push(spot);
                    }
                }
                next += 1;
            }
            let all = scene.controls(panel).count();
            prop_assert_eq!(reached.len(), all, "{:?} at {}", panel, picture.frame.width);
        }
    }

    #[test]
    fn nothing_that_comes_in_breaks_the_chart(
        kind in proptest::sample::select(InputKind::ALL.map(InputKind::key).into_iter().chain(["nonsense"]).collect::<Vec<_>>()),
        text in text_of_a_message(),
        x in proptest::num::f64::ANY,
        y in proptest::num::f64::ANY,
    ) {
        let (mut chart, _) = Chart::new(expulsions::shipped(), "", Frame::new(700.0), 1.0, ThemeName::Light);
        let before = chart.view().query.clone();
        let message = Message { kind, text: &text, x, y };
        let (update, refused) = match Input::read(&message, || y) {
            Ok(input) => (chart.dispatch(input), false),
            Err(refusal) => (chart.refuse(&refusal), true),
        };
        prop_assert!(!refused || update.problems.len() == 1, "a refusal says why");
        chart.read(&text);
        chart.search(&text);
        chart.neighbour(&text, "ArrowLeft");
        prop_assert!(chart.scene().size.w.is_finite() && chart.ratio().is_none_or(|ratio| ratio > 0.0));
        if !update.problems.is_empty() && !["query", "visit"].contains(&kind) {
            prop_assert_eq!(&chart.view().query, &before, "a refused input changes nothing");
        }
    }
}

/// A message of the page, with the same numbers wherever there are some.
struct Message<'a> {
    kind: &'a str,
    text: &'a str,
    x: f64,
    y: f64,
}

impl Fields for Message<'_> {
    fn text(&self, name: &str) -> String {
        if name == "kind" { self.kind } else { self.text }.to_owned()
    }

    fn number(&self, name: &str) -> f64 {
        if matches!(name, "y" | "ratio") { self.y } else { self.x }
    }
}

#[test]
fn the_views_of_these_laws_have_every_key() {
    let mut runner = TestRunner::deterministic();
    let mut text = || queries().new_tree(&mut runner).expect("a view").current().to_text();
    let texts: Vec<String> = (0..200).map(|_| text()).collect();
    for key in QueryKey::ALL {
        let key = format!("{}=", key.key());
        assert!(texts.iter().any(|text| text.split('&').any(|part| part.starts_with(&key))), "{key} is in no view");
    }
}

/// Anything, and what makes sense somewhere.
fn text_of_a_message() -> impl Strategy<Value = String> {
    let some =
        ["UA", "grid:DE", "time:2018-03-26", "by", "eu", "2018-03-30", "c=UA&side=of", "dark", "full", "grid,bars"];
    prop_oneof![".{0,20}", proptest::sample::select(some.to_vec()).prop_map(str::to_owned)]
}

fn input(kind: &str, text: &str) -> Input {
    Input::read(&Message { kind, text, x: 0.0, y: 0.0 }, || 1.0).expect("makes sense")
}

#[test]
fn every_kind_is_read_and_nothing_else() {
    for kind in InputKind::ALL {
        let read = Input::read(&Message { kind: kind.key(), text: "", x: 0.0, y: 0.0 }, || 1.0);
        assert!(!read.is_err_and(|refusal| refusal.expected == Expected::Kind), "{kind:?}");
        assert_eq!(InputKind::parse(kind.key()), Some(kind));
    }
    let read = Input::read(&Message { kind: "search", text: "", x: 0.0, y: 0.0 }, || 1.0);
    assert_eq!(read, Err(Refusal { expected: Expected::Kind, found: "search".to_owned() }));
}

/// What a reader or a host can do that changes the query, with values of which most make sense.
fn choices() -> impl Strategy<Value = Input> {
    let make = |kind: &'static str, texts: Vec<&'static str>| {
        proptest::sample::select(texts).prop_map(move |text| input(kind, text))
    };
    let views = vec!["", "c=UA&day=2018-03-30", "c=US,GB&side=by", "group=eu", "c=ZZ"];
    prop_oneof![
        make("toggle", vec!["UA", "US", "GB", "NATO", "ZZ"]),
        make("activate", vec!["grid:DE", "bars:UA", "time:2018-03-26"]),
        make("side", vec!["both", "by", "of"]),
        make("group", vec!["all", "eu", "nato"]),
        make("day", vec!["", "2018-03-26", "2018-04-16"]),
        make("query", views.clone()),
        make("visit", views),
        make("clear", vec![""]),
        make("dismiss", vec![""]),
        make("reset", vec![""]),
        make("undo", vec![""]),
        make("redo", vec![""]),
        (0..DAYS).prop_map(Input::Slide),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_chosen_can_be_taken_back_and_made_again(
        start in queries(),
        inputs in proptest::collection::vec(choices(), 0..30),
    ) {
        let (mut chart, first) =
            Chart::new(expulsions::shipped(), &start.to_text(), Frame::new(700.0), 1.0, ThemeName::Light);
        let mut step = |input: Input| {
            let update = chart.dispatch(input);
            let view = update.view.as_ref().map(|view| (view.can_undo, view.can_redo, view.can_reset));
            (update.query, view)
        };
        let mut last = (first.query.clone(), first.view.map(|view| (view.can_undo, view.can_redo, view.can_reset)));
        prop_assert_eq!(last.1, Some((false, false, false)), "nothing to take back at the start");
        for input in &inputs {
            let (query, view) = step(input.clone());
            prop_assert!(view.is_some() || query == last.0, "a change comes with its words");
            last = (query, view.or(last.1));
        }
        let end = last.0;
        let can_redo = last.1.is_some_and(|view| view.1);
        let mut can_undo = last.1.is_some_and(|view| view.0);
        let mut taken_back = 0;
        let mut query = end.clone();
        while can_undo {
            let (now, view) = step(Input::Undo);
            prop_assert_ne!(&now, &query, "each step changes something");
            (query, taken_back) = (now, taken_back + 1);
            can_undo = view.is_some_and(|view| view.0);
        }
        prop_assert_eq!(query.clone(), start.to_text(), "all taken back is the start");
        prop_assert_eq!(step(Input::Undo), (start.to_text(), None));
        for _ in 0..taken_back {
            query = step(Input::Redo).0;
        }
        if taken_back > 0 {
            prop_assert_eq!(query, end, "all made again is the end");
        }
        if !can_redo {
            prop_assert_eq!(step(Input::Redo).1, None, "nothing is left to make again");
        }
    }
}

#[test]
fn reset_shows_what_the_author_asked_for() {
    let (mut chart, _) = Chart::new(expulsions::shipped(), "c=PL", Frame::new(700.0), 1.0, ThemeName::Light);
    let mut send = |kind: &str, text: &str| {
        let update = chart.dispatch(input(kind, text));
        (update.query, update.view.map(|view| view.can_reset))
    };
    assert_eq!(send("author", "c=UA"), ("c=PL".into(), Some(true)), "the author's view alone changes nothing");
    assert_eq!(send("reset", ""), ("c=UA".into(), Some(false)));
    assert_eq!(send("undo", ""), ("c=PL".into(), Some(true)), "that too can be taken back");
}

#[test]
fn a_sentence_points_out_what_it_speaks_of_and_changes_no_number() {
    let (mut chart, first) = Chart::new(expulsions::shipped(), "c=PL", Frame::new(700.0), 1.0, ThemeName::Light);
    let mut mark = |text: &str| {
        let update = chart.dispatch(Input::Mark(text.into()));
        assert_eq!(update.query, first.query);
        update.dirty
    };
    assert_eq!(mark("c=UA&day=2018-03-30"), Some(Dirty::Ink));
    assert_eq!(mark("c=UA&day=2018-03-30"), None);
    assert_eq!(mark(""), Some(Dirty::Ink));
    let (eu, _) = Query::parse("group=eu", &expulsions::shipped());
    assert_eq!(eu.targets(&expulsions::shipped()).len(), 28, "the members of 2018");
}

#[test]
fn pointing_repaints_without_counting_or_laying_out() {
    let (mut chart, _) = Chart::new(expulsions::shipped(), "", Frame::new(1088.0), 1.0, ThemeName::Light);
    let tile = chart.scene().controls(Panel::Grid).next().expect("a tile").area.center();
    let update = chart.dispatch(Input::Hover(tile));
    assert_eq!(update.dirty, Some(Dirty::Ink));
    assert!(update.scene.is_none() && update.view.is_none());
    assert!(update.readout.is_some());
}

#[test]
fn empty_ground_means_nothing() {
    let (mut chart, _) = Chart::new(expulsions::shipped(), "c=UA", Frame::new(1088.0), 1.0, ThemeName::Light);
    let update = chart.dispatch(Input::Press(Point::new(2.0, 2.0)));
    assert_eq!((update.dirty, update.query.as_str()), (None, "c=UA"));
}

#[test]
fn a_country_lights_up_in_every_panel() {
    let dataset = expulsions::shipped();
    let scene = scene(&dataset, &Query::default(), &Picture::canvas(1088.0));
    let ukraine = Code::new("UA").expect("a code");
    let panels: Vec<Panel> = scene.places(Target::Country(ukraine)).map(|hit| hit.spot.panel).collect();
    assert_eq!(panels, [Panel::Grid, Panel::Bars]);
}

#[test]
fn a_phone_has_tiles_of_24_pixels() {
    let scene = scene(&expulsions::shipped(), &Query::default(), &Picture::canvas(328.0));
    assert!(scene.controls(Panel::Grid).all(|hit| hit.area.w >= 24.0 && hit.area.h >= 24.0));
    let rows: std::collections::BTreeSet<String> =
        scene.controls(Panel::Grid).map(|hit| format!("{:.0}", hit.area.y)).collect();
    assert_eq!(rows.len(), 10, "still the map, not the list");
}

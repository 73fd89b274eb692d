//! The live graphic: owns dataset, state, and the cached view and scene; turns inputs into updates.
//!
//! [`Input`](input::Input) is what happened (pixels, keys, a control's value), `Action` is meaning; only [`Chart::dispatch`] turns
//! one into the other, with the scene. An [`Update`] is the answer. What only asks is a method that changes nothing.
//! Knows no browser.

pub mod input;
pub mod update;

mod answer;
mod limits;
mod report;

use plotters::backend::DrawingBackend;

use self::limits::{RATIOS, fitting, followed, sane};
use crate::chart::update::{Reading, Update};
use crate::error::Error;
use crate::language::Language;
use crate::language::words::Words;
use crate::marks::layout::{self, Frame};
use crate::query::Query;
use crate::query::focus::Spot;
use crate::query::history::History;
use crate::query::state::{Dirty, State};
use crate::render::paint::{Options, paint_moving};
use crate::render::picture;
use crate::scene::motion::Motion;
use crate::scene::{Scene, Step};
use crate::theme::{Theme, ThemeName};
use crate::view::View;
use crate::view::tally::Tally;
use expulsions_facts::Dataset;

/// The live graphic.
///
/// ```
/// use expulsions::{Chart, Code, Frame, Input, ThemeName};
///
/// let (mut chart, _) = Chart::new(expulsions::shipped(), "side=by", Frame::new(736.0), 2.0, ThemeName::Light);
/// let update = chart.dispatch(Input::Toggle(Code::new("UA")));
/// assert_eq!(update.query, "c=UA&side=by");
/// assert_eq!(update.view.expect("other numbers").headline, "Ukraine expelled 13 Russians.");
/// ```
pub struct Chart {
    dataset: Dataset,
    language: Language,
    tally: Tally,
    state: State,
    history: History,
    /// What [`Chart`]'s author wants to be seen first.
    author: Query,
    frame: Frame,
    ratio: f64,
    theme: Theme,
    view: View,
    scene: Scene,
    dirty: Option<Dirty>,
    /// Whether the reader wants things to move.
    lively: bool,
    motion: Motion,
}

impl Chart {
    /// A chart of `dataset` that starts with the view of `query`; what was dropped from it comes with the first update.
    pub fn new(dataset: Dataset, query: &str, frame: Frame, ratio: f64, theme: impl Into<Theme>) -> (Self, Update) {
        Self::speaking(Language::english(), dataset, query, frame, ratio, theme)
    }

    /// The same in any language.
    pub fn speaking(
        language: Language,
        dataset: Dataset,
        query: &str,
        frame: Frame,
        ratio: f64,
        theme: impl Into<Theme>,
    ) -> (Self, Update) {
        let (chart, first) = Self::brief(language, dataset, query, frame, ratio, theme);
        let first = chart.in_full(first);
        (chart, first)
    }

    /// The same with a brief update, as [`Chart::answer`] gives.
    pub fn brief(
        language: Language,
        dataset: Dataset,
        query: &str,
        frame: Frame,
        ratio: f64,
        theme: impl Into<Theme>,
    ) -> (Self, Update) {
        let theme = theme.into();
        let ratio = sane(ratio, RATIOS, 1.0);
        let frame = followed(frame, [736.0, 1.0, 1.0]);
        let tally = Tally::new(&dataset);
        let (query, dropped) = Query::parse(query, &dataset);
        let view = View::new(&dataset, &tally, &query);
        let scene = layout::scene(&dataset, Words::new(&dataset, &tally, &language), &view, &frame);
        let state = State { query: query.clone(), ..State::default() };
        let mut chart = Self {
            dataset,
            language,
            tally,
            state,
            history: History::default(),
            author: query,
            frame,
            ratio,
            theme,
            view,
            scene,
            dirty: Some(Dirty::View),
            lively: false,
            motion: Motion::default(),
        };
        let problems = dropped.iter().map(|dropped| chart.words().dropped(dropped)).collect();
        let update = Update { problems, ..chart.update(Some(Dirty::View)) };
        chart.dirty = Some(Dirty::View);
        (chart, update)
    }

    /// The laid-out picture.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The numbers.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Device pixels per logical pixel: as many as the page asked for, or as a canvas of this size can have in every
    /// browser. None where these are too few to read by.
    pub fn ratio(&self) -> Option<f64> {
        fitting(self.ratio, self.scene.size)
    }

    /// The colours in force.
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    /// Whether a paint is due.
    pub fn is_dirty(&self) -> bool {
        self.dirty.is_some()
    }

    /// The first `limit` rows of the ledger, as 0-based rows of `expulsions-2018.csv`.
    pub fn rows(&self, limit: usize) -> Vec<u32> {
        self.view.row_ids(&self.dataset, &self.tally, limit)
    }

    /// Takes the time in milliseconds, by which what moves gets on.
    pub fn tick(&mut self, now: f64) {
        self.motion.tick(now);
    }

    /// Paints, and clears what was stale; while things move, a paint is due again.
    ///
    /// # Errors
    /// The backend's own.
    pub fn paint<B: DrawingBackend>(&mut self, backend: &mut B, options: &Options<'_>) -> Result<(), Error> {
        let options = Options { theme: &self.theme, ..*options };
        self.dirty = if self.motion.moves() { Some(Dirty::Ink) } else { None };
        paint_moving(backend, &self.scene, &self.motion, &self.state.focus, &options)
    }

    /// The current view as an SVG document in the light theme, `width` pixels wide. What stands alone is for
    /// anybody, so its type has the ordinary size and face; what stands in for the canvas keeps the reader's.
    pub fn svg(&self, width: f64, standalone: bool) -> String {
        let frame = Frame { width, ..self.frame.clone() };
        let frame = if standalone { Frame { scale: 1.0, stretch: 1.0, ..frame } } else { frame };
        let scene = picture::scene_of(&self.dataset, self.words(), &self.view, &frame, standalone);
        picture::svg_of(&scene, ThemeName::Light)
    }

    /// What a text comes to as a query.
    pub fn read(&self, text: &str) -> Reading {
        let (query, problems) = self.parse(text);
        Reading { query: query.to_text(), problems }
    }

    /// The target that a key leads to from another, both as ids.
    pub fn neighbour(&self, id: &str, key: &str) -> Option<String> {
        self.scene.neighbour(Spot::parse(id)?, Step::of_key(key)?).map(|spot| spot.id())
    }

    fn parse(&self, text: &str) -> (Query, Vec<String>) {
        let (query, dropped) = Query::parse(text, &self.dataset);
        (query, dropped.iter().map(|dropped| self.words().dropped(dropped)).collect())
    }

    fn words(&self) -> Words<'_> {
        Words::new(&self.dataset, &self.tally, &self.language)
    }

    /// Renews what is stale and says what the page has to do.
    fn update(&mut self, dirty: Option<Dirty>) -> Update {
        if dirty == Some(Dirty::View) {
            self.view = View::new(&self.dataset, &self.tally, &self.state.query);
        }
        if dirty >= Some(Dirty::Scene) {
            // A change of the width is the reader's own motion.
            let lively = self.lively && dirty == Some(Dirty::View);
            let seen = lively.then(|| self.motion.seen(&self.scene, |item| item.color(&self.theme)));
            let words = Words::new(&self.dataset, &self.tally, &self.language);
            self.scene = layout::scene(&self.dataset, words, &self.view, &self.frame);
            self.motion = seen.map(|seen| Motion::new(&seen, &self.scene)).unwrap_or_default();
            if self.state.focus.spot.is_some_and(|spot| self.scene.find(spot).is_none()) {
                self.state.focus.spot = None;
            }
        }
        self.dirty = self.dirty.max(dirty);
        Update {
            dirty,
            query: self.state.query.to_text(),
            readout: self.readout(),
            scene: (dirty >= Some(Dirty::Scene)).then(|| self.size_update()),
            ..Update::default()
        }
    }

    /// A brief update with everything that it leaves out.
    fn in_full(&self, mut update: Update) -> Update {
        if update.scene.is_some() {
            update.scene = Some(self.scene_update());
        }
        update.view = (update.dirty == Some(Dirty::View)).then(|| self.view_update());
        update
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::input::Input;

    #[test]
    fn measures_that_make_no_sense_are_not_followed() {
        for odd in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e9, 1e-9] {
            let frame = Frame { scale: odd, stretch: odd, ..Frame::new(odd) };
            let (mut chart, _) = Chart::new(crate::shipped(), "", frame, odd, ThemeName::Light);
            assert!(chart.ratio().is_some(), "made with {odd}");
            chart.dispatch(Input::Resize { width: odd, ratio: odd, scale: odd, stretch: odd });
            assert!(chart.ratio().is_some(), "resized to {odd}");
            let size = chart.scene().size;
            assert!(size.w.is_finite() && size.h < 100_000.0, "{odd}: {size:?}");
        }
    }
}

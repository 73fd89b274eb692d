//! The live graphic: owns dataset, state, and the cached view and scene; turns inputs into updates.
//!
//! [`Input`] is raw (pixels, keys, a control's value), `Action` is meaning; only [`Chart::dispatch`] turns
//! one into the other, with the scene. An [`Update`] is the answer. Knows no browser.

pub mod input;
pub mod update;

mod report;

use plotters::backend::DrawingBackend;

use crate::chart::input::Input;
use crate::chart::update::Update;
use crate::error::Error;
use crate::language::words::Words;
use crate::language::{Language, Message, say};
use crate::marks::layout::{self, Frame};
use crate::query::focus::{Panel, Spot, Target};
use crate::query::history::History;
use crate::query::state::{Action, Dirty, State, apply};
use crate::query::{Group, Query, Side};
use crate::render::paint::{Brush, paint_moving};
use crate::render::picture;
use crate::scene::geom::{Point, Size};
use crate::scene::motion::Motion;
use crate::scene::{Scene, Step};
use crate::theme::{Theme, ThemeName};
use crate::view::View;
use crate::view::tally::Tally;
use expulsions_facts::{Code, Dataset, day_date, parse_date};

/// What of a page's measures the layout follows: least and most.
const WIDTHS: (f64, f64) = (120.0, 4000.0);
const SCALES: (f64, f64) = (0.5, 4.0);
const RATIOS: (f64, f64) = (0.25, 8.0);
/// The widest face that it makes room for, relative to the measured one.
const STRETCHES: (f64, f64) = (1.0, 1.5);

/// Most pixels of a canvas: iPhones show nothing of one with more than 2^24, and nothing says so. Less the rounding.
const MOST_PIXELS: f64 = 16_700_000.0;
/// Most pixels on one side of it, for the same reason.
const LONGEST_SIDE: f64 = 16_384.0;
/// Device pixels per logical pixel below which nobody can read what is written.
const COARSEST: f64 = 0.5;

/// The live graphic.
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
    dirty: Dirty,
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
        let frame = Frame {
            width: sane(frame.width, WIDTHS, 736.0),
            scale: sane(frame.scale, SCALES, 1.0),
            stretch: sane(frame.stretch, STRETCHES, 1.0),
            ..frame
        };
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
            dirty: Dirty::View,
            lively: false,
            motion: Motion::default(),
        };
        let problems = dropped.iter().map(|dropped| chart.words().dropped(dropped)).collect();
        let update = Update { problems, ..chart.update(Dirty::View) };
        chart.dirty = Dirty::View;
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
        self.dirty > Dirty::Nothing
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
    pub fn paint<B: DrawingBackend>(&mut self, backend: &mut B, brush: &Brush<'_>) -> Result<(), Error> {
        let brush = Brush { theme: &self.theme, ..*brush };
        self.dirty = if self.motion.moves() { Dirty::Ink } else { Dirty::Nothing };
        paint_moving(backend, &self.scene, &self.motion, &self.state.focus, &brush)
    }

    /// The current view as an SVG document in the light theme, `width` pixels wide. What stands alone is for
    /// anybody, so its type has the ordinary size and face; what stands in for the canvas keeps the reader's.
    pub fn svg(&self, width: f64, standalone: bool) -> String {
        let frame = Frame { width, ..self.frame.clone() };
        let frame = if standalone { Frame { scale: 1.0, stretch: 1.0, ..frame } } else { frame };
        let scene = picture::scene_of(&self.dataset, self.words(), &self.view, &frame, standalone);
        picture::svg_of(&scene, ThemeName::Light)
    }

    /// Takes one input. Values that make no sense change nothing and come back as problems.
    pub fn dispatch(&mut self, input: &Input) -> Update {
        let update = self.answer(input);
        self.in_full(update)
    }

    /// The same in brief, so that the picture need not wait: the update says by [`Update::dirty`] that words and controls
    /// are others, and [`Chart::view_update`] and [`Chart::scene_update`] say what they are.
    pub fn answer(&mut self, input: &Input) -> Update {
        let mut extra = Update::default();
        let dirty = match input.kind.as_str() {
            "resize" => self.resize(input),
            "theme" => match Theme::parse(&input.text) {
                Some(theme) if theme == self.theme => Dirty::Nothing,
                Some(theme) => {
                    self.theme = theme;
                    Dirty::Ink
                }
                None => self.refuse(&mut extra, say::NOT_A_THEME, &input.text),
            },
            "motion" => self.enliven(input.text == "full"),
            "search" => {
                extra.matches = Some(self.matches(&input.text));
                Dirty::Nothing
            }
            "key" => {
                extra.focus = self.neighbour(input).map(|spot| spot.id());
                Dirty::Nothing
            }
            "tap" => self.tap(input),
            "panels" => self.show(Frame::parse_panels(&input.text)),
            "author" => {
                self.author = self.parse(&input.text, &mut Update::default());
                Dirty::View
            }
            "read" => {
                extra.query = self.parse(&input.text, &mut extra).to_text();
                Dirty::Nothing
            }
            kind => match self.action(input, &mut extra) {
                Some(action) => self.apply(action, kind),
                None => Dirty::Nothing,
            },
        };
        let mut update = self.update(dirty);
        update.problems = extra.problems;
        if input.kind == "read" {
            update.query = extra.query;
        }
        update.matches = extra.matches;
        update.focus = extra.focus;
        if dirty == Dirty::View {
            update.announce = self.announcement(&input.kind);
        }
        update
    }

    /// The query that a text comes to; what could not be understood goes to the reader.
    fn parse(&self, text: &str, extra: &mut Update) -> Query {
        let (query, dropped) = Query::parse(text, &self.dataset);
        extra.problems = dropped.iter().map(|dropped| self.words().dropped(dropped)).collect();
        query
    }

    /// Does what an input of that kind means, and keeps it for [`History`].
    fn apply(&mut self, action: Action, kind: &str) -> Dirty {
        let before = self.state.query.to_text();
        let dirty = apply(&mut self.state, action, &self.dataset);
        if dirty == Dirty::View {
            let now = self.state.query.to_text();
            match kind {
                "undo" | "redo" => {
                    self.history.step(kind == "undo", before);
                }
                "visit" => self.history.visit(before, &now),
                kind => self.history.note(before, &now, matches!(kind, "dayIndex" | "play")),
            }
        }
        dirty
    }

    fn show(&mut self, panels: Vec<Panel>) -> Dirty {
        if panels == self.frame.panels {
            return Dirty::Nothing;
        }
        self.frame.panels = panels;
        Dirty::Scene
    }

    fn words(&self) -> Words<'_> {
        Words::new(&self.dataset, &self.tally, &self.language)
    }

    fn refuse(&self, extra: &mut Update, message: Message<1>, value: &str) -> Dirty {
        extra.problems.push(self.language.say(message, [value.into()]));
        Dirty::Nothing
    }

    fn resize(&mut self, input: &Input) -> Dirty {
        let width = sane(input.width, WIDTHS, self.frame.width);
        let scale = sane(input.scale, SCALES, self.frame.scale);
        let ratio = sane(input.ratio, RATIOS, self.ratio);
        let stretch = sane(input.stretch, STRETCHES, self.frame.stretch);
        let frame = Frame { width, scale, stretch, panels: std::mem::take(&mut self.frame.panels) };
        let same_places = width == self.frame.width && scale == self.frame.scale && stretch == self.frame.stretch;
        let same_ratio = ratio == self.ratio;
        (self.frame, self.ratio) = (frame, ratio);
        match (same_places, same_ratio) {
            (false, _) => Dirty::Scene,
            (true, false) => Dirty::Ink,
            (true, true) => Dirty::Nothing,
        }
    }

    /// Lets things move from now on, or puts them in their places.
    fn enliven(&mut self, lively: bool) -> Dirty {
        self.lively = lively;
        if lively || !self.motion.moves() {
            return Dirty::Nothing;
        }
        self.motion = Motion::default();
        Dirty::Ink
    }

    /// What an input means, by the scene as it is.
    fn action(&self, input: &Input, extra: &mut Update) -> Option<Action> {
        let text = input.text.as_str();
        let at = || self.scene.hit(Point::new(input.x, input.y)).map(|hit| hit.spot);
        match input.kind.as_str() {
            "hover" => Some(Action::Point(at())),
            "focus" => Some(Action::Point(Spot::parse(text))),
            "leave" | "blur" => Some(Action::Point(None)),
            "press" => self.activate(at()?),
            "activate" => self.activate(Spot::parse(text)?),
            "toggle" => Code::new(text).map(Action::Toggle),
            "side" => Side::parse(text).map(Action::Side).or_else(|| self.refused(extra, say::NOT_A_SIDE, text)),
            "group" => Group::parse(text).map(Action::Group).or_else(|| self.refused(extra, say::NOT_A_GROUP, text)),
            "day" if text.is_empty() => Some(Action::Day(None)),
            "day" => {
                parse_date(text).map(|day| Action::Day(Some(day))).or_else(|| self.refused(extra, say::NOT_A_DAY, text))
            }
            "dayIndex" | "play" => Some(Action::Day(Some(day_date(input.day_index())))),
            "clear" => Some(Action::Clear),
            "reset" => Some(Action::Load(self.author.clone())),
            "dismiss" => Some(Action::Dismiss),
            "query" | "visit" => Some(Action::Load(self.parse(text, extra))),
            "undo" | "redo" => {
                let query = self.history.next(input.kind == "undo")?;
                Some(Action::Load(self.parse(query, extra)))
            }
            "mark" => Some(Action::Mark(self.parse(text, &mut Update::default()).targets(&self.dataset))),
            kind => self.refused(extra, say::NOT_AN_INPUT, kind),
        }
    }

    fn refused(&self, extra: &mut Update, message: Message<1>, value: &str) -> Option<Action> {
        self.refuse(extra, message, value);
        None
    }

    /// A click, a tap, Enter: a country joins or leaves the choice; a day becomes the view's day, or the last one again.
    fn activate(&self, spot: Spot) -> Option<Action> {
        match spot.target {
            Target::Country(code) => Some(Action::Toggle(code)),
            Target::Day(index) => {
                let day = day_date(index);
                Some(Action::Day((self.state.query.day != Some(day)).then_some(day)))
            }
        }
    }

    /// A finger does not hover: its tap shows the readout too, and so takes a choice away only where that is shown already.
    fn tap(&mut self, input: &Input) -> Dirty {
        let hit = || self.scene.hit(Point::new(input.x, input.y)).map(|hit| hit.spot);
        let spot = Spot::parse(&input.text).or_else(hit);
        let shown = self.state.focus.spot == spot && !self.state.focus.dismissed;
        let action = spot.filter(|spot| shown || !self.is_chosen(spot.target)).and_then(|spot| self.activate(spot));
        // A readout that was dismissed comes back too.
        let left = if shown { Dirty::Nothing } else { apply(&mut self.state, Action::Point(None), &self.dataset) };
        let pointed = left.max(apply(&mut self.state, Action::Point(spot), &self.dataset));
        action.map_or(pointed, |action| pointed.max(self.apply(action, "tap")))
    }

    fn is_chosen(&self, target: Target) -> bool {
        match target {
            Target::Country(code) => self.state.query.countries.contains(&code),
            Target::Day(index) => self.state.query.day == Some(day_date(index)),
        }
    }

    fn neighbour(&self, input: &Input) -> Option<Spot> {
        let step = Step::of_key(&input.key)?;
        self.scene.neighbour(Spot::parse(&input.text)?, step)
    }

    /// Renews what is stale and says what the page has to do.
    fn update(&mut self, dirty: Dirty) -> Update {
        if dirty == Dirty::View {
            self.view = View::new(&self.dataset, &self.tally, &self.state.query);
        }
        if dirty >= Dirty::Scene {
            // A change of the width is the reader's own motion.
            let lively = self.lively && dirty == Dirty::View;
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
            dirty: dirty as u8,
            query: self.state.query.to_text(),
            readout: self.readout(),
            scene: (dirty >= Dirty::Scene).then(|| self.size_update()),
            ..Update::default()
        }
    }

    /// A brief update with everything that it leaves out.
    fn in_full(&self, mut update: Update) -> Update {
        if update.scene.is_some() {
            update.scene = Some(self.scene_update());
        }
        update.view = (update.dirty == Dirty::View as u8).then(|| self.view_update());
        update
    }
}

/// A measure within what the layout follows; where it is none, the one before.
fn sane(value: f64, (least, most): (f64, f64), before: f64) -> f64 {
    if value.is_finite() && value > 0.0 { value.clamp(least, most) } else { before }
}

/// The ratio by which a picture of that size is no larger than a canvas can be.
fn fitting(ratio: f64, size: Size) -> Option<f64> {
    let most = (MOST_PIXELS / (size.w * size.h)).sqrt().min(LONGEST_SIDE / size.w.max(size.h));
    // A page that is made small has fewer by itself.
    (most >= COARSEST.min(ratio)).then(|| ratio.min(most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_canvas_is_no_larger_than_every_browser_shows() {
        for (width, height, asked, expected) in [
            (1120.0, 900.0, 2.0, Some(2.0)),
            // A page held across, large type, a fine screen.
            (2000.0, 1500.0, 3.0, Some(2.359)),
            (300.0, 16_384.0, 3.0, Some(1.0)),
            (4000.0, 4000.0, 3.0, Some(1.0216)),
            (400.0, 40_000.0, 0.25, Some(0.25)),
            (400.0, 40_000.0, 1.0, None),
            (1000.0, 82_626.0, 3.0, None),
        ] {
            let ratio = fitting(asked, Size { w: width, h: height });
            match (ratio, expected) {
                (Some(ratio), Some(expected)) => {
                    assert!((ratio - expected).abs() < 0.001, "{width} x {height} at {asked}: {ratio}");
                    assert!((width * ratio).round() * (height * ratio).round() <= 16_777_216.0, "{width} x {height}");
                }
                (ratio, expected) => assert_eq!(ratio, expected, "{width} x {height} at {asked}"),
            }
        }
    }

    #[test]
    fn measures_that_make_no_sense_are_not_followed() {
        for odd in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e9, 1e-9] {
            let frame = Frame { scale: odd, stretch: odd, ..Frame::new(odd) };
            let (mut chart, _) = Chart::new(crate::shipped(), "", frame, odd, ThemeName::Light);
            assert!(chart.ratio().is_some(), "made with {odd}");
            let resize = Input { width: odd, ratio: odd, scale: odd, stretch: odd, ..Input::default() };
            chart.dispatch(&Input { kind: "resize".into(), ..resize });
            assert!(chart.ratio().is_some(), "resized to {odd}");
            let size = chart.scene().size;
            assert!(size.w.is_finite() && size.h < 100_000.0, "{odd}: {size:?}");
        }
    }
}

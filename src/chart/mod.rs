//! The live graphic: owns dataset, state, and the cached view and scene; turns inputs into updates.
//!
//! [`Input`] is what happened (pixels, keys, a control's value), `Action` is meaning; only [`Chart::dispatch`] turns
//! one into the other, with the scene. An [`Update`] is the answer. What only asks is a method that changes nothing.
//! Knows no browser.

pub mod input;
pub mod update;

mod report;

use plotters::backend::DrawingBackend;

use crate::chart::input::{Expected, Input, Refusal};
use crate::chart::update::Update;
use crate::error::Error;
use crate::language::words::Words;
use crate::language::{Language, say};
use crate::marks::layout::{self, Frame};
use crate::query::Query;
use crate::query::focus::{Panel, Spot, Target};
use crate::query::history::History;
use crate::query::state::{Action, Dirty, State, apply};
use crate::render::paint::{Brush, paint_moving};
use crate::render::picture;
use crate::scene::geom::{Point, Size};
use crate::scene::motion::Motion;
use crate::scene::{Scene, Step};
use crate::theme::{Theme, ThemeName};
use crate::view::View;
use crate::view::tally::Tally;
use expulsions_facts::{Dataset, day_date};

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

    /// Takes one input and says everything that has to be done.
    pub fn dispatch(&mut self, input: Input) -> Update {
        let update = self.answer(input);
        self.in_full(update)
    }

    /// The same in brief, so that the picture need not wait: the update says by [`Update::dirty`] that words and controls
    /// are others, and [`Chart::view_update`] and [`Chart::scene_update`] say what they are.
    pub fn answer(&mut self, input: Input) -> Update {
        let mut problems = Vec::new();
        let slides = input.slides();
        // What is said of a change, by what made it.
        let mut quiet = slides && !matches!(input, Input::Play(_));
        let dirty = match input {
            Input::Resize { width, ratio, scale, stretch } => self.resize(width, ratio, scale, stretch),
            Input::Theme(theme) if theme == self.theme => Dirty::Nothing,
            Input::Theme(theme) => {
                self.theme = theme;
                Dirty::Ink
            }
            Input::Motion(lively) => self.enliven(lively),
            Input::Panels(panels) => self.show(panels),
            Input::Author(text) => {
                self.author = self.parse(&text).0;
                quiet = true;
                Dirty::View
            }
            Input::Tap(at, on) => self.tap(at, on),
            Input::Undo => self.step(true, &mut problems),
            Input::Redo => self.step(false, &mut problems),
            Input::Visit(text) => {
                let query = self.load(&text, &mut problems);
                self.change(Action::Load(query), |history, before, now| history.visit(before, now))
            }
            input => match self.action(input, &mut problems) {
                Some(action) => self.change(action, |history, before, now| history.note(before, now, slides)),
                None => Dirty::Nothing,
            },
        };
        let update = self.update(dirty);
        let says = dirty == Dirty::View && !quiet;
        Update { problems, announce: says.then(|| self.announcement(slides)).flatten(), ..update }
    }

    /// Answers a message that is no input: it changes nothing, and the reader is told why.
    pub fn refuse(&mut self, refusal: &Refusal) -> Update {
        let message = match refusal.expected {
            Expected::Kind => say::NOT_AN_INPUT,
            Expected::Theme => say::NOT_A_THEME,
            Expected::Side => say::NOT_A_SIDE,
            Expected::Group => say::NOT_A_GROUP,
            Expected::Day => say::NOT_A_DAY,
        };
        let problems = vec![self.language.say(message, [refusal.found.as_str().into()])];
        Update { problems, ..self.update(Dirty::Nothing) }
    }

    /// What a text comes to as a query, and what in it makes no sense, in sentences for the reader.
    pub fn read(&self, text: &str) -> (String, Vec<String>) {
        let (query, problems) = self.parse(text);
        (query.to_text(), problems)
    }

    /// The target that a key leads to from another, both as ids.
    pub fn neighbour(&self, id: &str, key: &str) -> Option<String> {
        self.scene.neighbour(Spot::parse(id)?, Step::of_key(key)?).map(|spot| spot.id())
    }

    fn parse(&self, text: &str) -> (Query, Vec<String>) {
        let (query, dropped) = Query::parse(text, &self.dataset);
        (query, dropped.iter().map(|dropped| self.words().dropped(dropped)).collect())
    }

    /// The query of a text; what could not be understood goes to the reader.
    fn load(&self, text: &str, problems: &mut Vec<String>) -> Query {
        let (query, dropped) = self.parse(text);
        problems.extend(dropped);
        query
    }

    /// Does what an input means, and lets `keep` keep what was seen before and what is seen now.
    fn change(&mut self, action: Action, keep: impl FnOnce(&mut History, String, &str)) -> Dirty {
        let before = self.state.query.to_text();
        let dirty = apply(&mut self.state, action, &self.dataset);
        if dirty == Dirty::View {
            keep(&mut self.history, before, &self.state.query.to_text());
        }
        dirty
    }

    /// Takes the last choice back, or makes it again.
    fn step(&mut self, back: bool, problems: &mut Vec<String>) -> Dirty {
        let Some(text) = self.history.next(back).map(str::to_owned) else { return Dirty::Nothing };
        let query = self.load(&text, problems);
        self.change(Action::Load(query), |history, before, _| history.step(back, before))
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

    fn resize(&mut self, width: f64, ratio: f64, scale: f64, stretch: f64) -> Dirty {
        let width = sane(width, WIDTHS, self.frame.width);
        let scale = sane(scale, SCALES, self.frame.scale);
        let ratio = sane(ratio, RATIOS, self.ratio);
        let stretch = sane(stretch, STRETCHES, self.frame.stretch);
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

    /// What an input means, by the scene as it is; nothing for those that mean no change of the state.
    fn action(&self, input: Input, problems: &mut Vec<String>) -> Option<Action> {
        let under = |at| self.scene.hit(at).map(|hit| hit.spot);
        match input {
            Input::Hover(at) => Some(Action::Point(under(at))),
            Input::Focus(spot) => Some(Action::Point(spot)),
            Input::Leave | Input::Blur => Some(Action::Point(None)),
            Input::Press(at) => self.activate(under(at)?),
            Input::Activate(spot) => self.activate(spot?),
            Input::Toggle(code) => code.map(Action::Toggle),
            Input::Side(side) => Some(Action::Side(side)),
            Input::Group(group) => Some(Action::Group(group)),
            Input::Day(day) => Some(Action::Day(day)),
            Input::Slide(index) | Input::Play(index) => Some(Action::Day(Some(day_date(index)))),
            Input::Clear => Some(Action::Clear),
            Input::Reset => Some(Action::Load(self.author.clone())),
            Input::Dismiss => Some(Action::Dismiss),
            Input::Query(text) => Some(Action::Load(self.load(&text, problems))),
            Input::Mark(text) => Some(Action::Mark(self.parse(&text).0.targets(&self.dataset))),
            Input::Resize { .. }
            | Input::Theme(_)
            | Input::Motion(_)
            | Input::Panels(_)
            | Input::Author(_)
            | Input::Tap(..)
            | Input::Undo
            | Input::Redo
            | Input::Visit(_) => None,
        }
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
    fn tap(&mut self, at: Point, on: Option<Spot>) -> Dirty {
        let spot = on.or_else(|| self.scene.hit(at).map(|hit| hit.spot));
        let shown = self.state.focus.spot == spot && !self.state.focus.dismissed;
        let action = spot.filter(|spot| shown || !self.is_chosen(spot.target)).and_then(|spot| self.activate(spot));
        // A readout that was dismissed comes back too.
        let left = if shown { Dirty::Nothing } else { apply(&mut self.state, Action::Point(None), &self.dataset) };
        let pointed = left.max(apply(&mut self.state, Action::Point(spot), &self.dataset));
        let note = |history: &mut History, before, now: &str| history.note(before, now, false);
        action.map_or(pointed, |action| pointed.max(self.change(action, note)))
    }

    fn is_chosen(&self, target: Target) -> bool {
        match target {
            Target::Country(code) => self.state.query.countries.contains(&code),
            Target::Day(index) => self.state.query.day == Some(day_date(index)),
        }
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
            chart.dispatch(Input::Resize { width: odd, ratio: odd, scale: odd, stretch: odd });
            assert!(chart.ratio().is_some(), "resized to {odd}");
            let size = chart.scene().size;
            assert!(size.w.is_finite() && size.h < 100_000.0, "{odd}: {size:?}");
        }
    }
}

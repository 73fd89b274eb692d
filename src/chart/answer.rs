//! What an input means and what it changes: one walk from what happened on the page to what the page has to do.

use super::Chart;
use super::limits::{RATIOS, followed, sane};
use crate::chart::input::{Expected, Input, Refusal};
use crate::chart::update::Update;
use crate::language::say;
use crate::marks::layout::Frame;
use crate::query::Query;
use crate::query::focus::{Panel, Spot, Target};
use crate::query::history::History;
use crate::query::state::{Action, Dirty, apply};
use crate::scene::geom::Point;
use crate::scene::motion::Motion;
use expulsions_facts::day_date;

impl Chart {
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
            Input::Theme(theme) if theme == self.theme => None,
            Input::Theme(theme) => {
                self.theme = theme;
                Some(Dirty::Ink)
            }
            Input::Motion(lively) => self.enliven(lively),
            Input::Panels(panels) => self.show(panels),
            Input::Author(text) => {
                self.author = self.parse(&text).0;
                quiet = true;
                Some(Dirty::View)
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
                None => None,
            },
        };
        let update = self.update(dirty);
        let says = dirty == Some(Dirty::View) && !quiet;
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
        Update { problems, ..self.update(None) }
    }

    /// The query of a text; what could not be understood goes to the reader.
    fn load(&self, text: &str, problems: &mut Vec<String>) -> Query {
        let (query, dropped) = self.parse(text);
        problems.extend(dropped);
        query
    }

    /// Does what an input means, and lets `keep` keep what was seen before and what is seen now.
    fn change(&mut self, action: Action, keep: impl FnOnce(&mut History, String, &str)) -> Option<Dirty> {
        let before = self.state.query.to_text();
        let dirty = apply(&mut self.state, action, &self.dataset);
        if dirty == Some(Dirty::View) {
            keep(&mut self.history, before, &self.state.query.to_text());
        }
        dirty
    }

    /// Takes the last choice back, or makes it again.
    fn step(&mut self, back: bool, problems: &mut Vec<String>) -> Option<Dirty> {
        let text = self.history.next(back).map(str::to_owned)?;
        let query = self.load(&text, problems);
        self.change(Action::Load(query), |history, before, _| history.step(back, before))
    }

    fn show(&mut self, panels: Vec<Panel>) -> Option<Dirty> {
        if panels == self.frame.panels {
            return None;
        }
        self.frame.panels = panels;
        Some(Dirty::Scene)
    }

    fn resize(&mut self, width: f64, ratio: f64, scale: f64, stretch: f64) -> Option<Dirty> {
        let ratio = sane(ratio, RATIOS, self.ratio);
        let before = [self.frame.width, self.frame.scale, self.frame.stretch];
        let panels = std::mem::take(&mut self.frame.panels);
        let frame = followed(Frame { width, scale, stretch, panels }, before);
        let same_places = [frame.width, frame.scale, frame.stretch] == before;
        let same_ratio = ratio == self.ratio;
        (self.frame, self.ratio) = (frame, ratio);
        match (same_places, same_ratio) {
            (false, _) => Some(Dirty::Scene),
            (true, false) => Some(Dirty::Ink),
            (true, true) => None,
        }
    }

    /// Lets things move from now on, or puts them in their places.
    fn enliven(&mut self, lively: bool) -> Option<Dirty> {
        self.lively = lively;
        if lively || !self.motion.moves() {
            return None;
        }
        self.motion = Motion::default();
        Some(Dirty::Ink)
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
    fn tap(&mut self, at: Point, on: Option<Spot>) -> Option<Dirty> {
        let spot = on.or_else(|| self.scene.hit(at).map(|hit| hit.spot));
        let shown = self.state.focus.spot == spot && !self.state.focus.dismissed;
        let action = spot.filter(|spot| shown || !self.is_chosen(spot.target)).and_then(|spot| self.activate(spot));
        // A readout that was dismissed comes back too.
        let left = if shown { None } else { apply(&mut self.state, Action::Point(None), &self.dataset) };
        let pointed = left.max(apply(&mut self.state, Action::Point(spot), &self.dataset));
        let note = |history: &mut History, before, now: &str| history.note(before, now, false);
        action.map_or(pointed, |action| pointed.max(self.change(action, note)))
    }

    pub(super) fn is_chosen(&self, target: Target) -> bool {
        match target {
            Target::Country(code) => self.state.query.countries.contains(&code),
            Target::Day(index) => self.state.query.day == Some(day_date(index)),
        }
    }
}

//! What a chart tells the page after an input.

use crate::chart::update::{Match, Readout, SceneUpdate, TargetBox, ViewUpdate};
use crate::query::focus::Target;
use crate::scene::Hit;
use crate::view::search::search as find;
use expulsions_facts::{Code, DAYS};

use super::Chart;

impl Chart {
    /// What is said after a change of the view. Of the days that go by in Play only those are worth a word on which
    /// something happened.
    pub(super) fn announcement(&self, plays: bool) -> Option<String> {
        let (words, view) = (self.words(), &self.view);
        if plays {
            return words.is_eventful(view, view.day).then(|| words.day_label(view, view.day));
        }
        Some(words.announcement(view))
    }

    /// The parties that a text finds, best first.
    pub fn search(&self, text: &str) -> Vec<Match> {
        find(text, &self.dataset, &self.tally, &self.language).into_iter().map(|code| self.named(code)).collect()
    }

    fn named(&self, code: Code) -> Match {
        let chosen = self.state.query.countries.contains(&code);
        Match { code: code.to_string(), name: self.words().name(code).to_owned(), chosen }
    }

    pub(super) fn readout(&self) -> Option<Readout> {
        let spot = self.state.focus.spot.filter(|_| !self.state.focus.dismissed)?;
        let area = self.scene.find(spot)?.area;
        let (title, lines) = self.words().readout(&self.view, spot);
        Some(Readout { id: spot.id(), title, lines, x: area.x, y: area.y, w: area.w, h: area.h })
    }

    /// The size of the picture alone.
    pub(super) fn size_update(&self) -> SceneUpdate {
        SceneUpdate { width: self.scene.size.w, height: self.scene.size.h, targets: Vec::new() }
    }

    /// The size of the picture and its controls.
    pub fn scene_update(&self) -> SceneUpdate {
        let target = |hit: &Hit| TargetBox {
            id: hit.spot.id(),
            panel: hit.spot.panel,
            x: hit.area.x,
            y: hit.area.y,
            w: hit.area.w,
            h: hit.area.h,
            label: self.label(hit.spot.target),
            pressed: self.is_chosen(hit.spot.target),
        };
        let targets = self.scene.hits.iter().filter(|hit| hit.control).map(target).collect();
        SceneUpdate { targets, ..self.size_update() }
    }

    fn label(&self, target: Target) -> String {
        match target {
            Target::Country(code) => {
                self.view.party(code).map(|party| self.words().party_label(&self.view, party)).unwrap_or_default()
            }
            Target::Day(day) => self.words().day_label(&self.view, day),
        }
    }

    /// Words and values of the view.
    pub fn view_update(&self) -> ViewUpdate {
        let (words, view) = (self.words(), &self.view);
        ViewUpdate {
            headline: words.headline(view),
            detail: words.about_the_totals(view),
            summary: words.summary(view),
            ledger_title: words.ledger_title(view),
            side: view.query.side,
            group: view.query.group,
            day_index: view.day,
            day_count: DAYS,
            day_name: self.language.day(view.day).to_owned(),
            day_text: words.day_text(view),
            can_clear: !view.query.countries.is_empty(),
            can_undo: self.history.can_undo(),
            can_redo: self.history.can_redo(),
            can_reset: self.state.query != self.author,
        }
    }
}

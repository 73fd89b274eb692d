//! What the page has to do after an input: plain data, and the only thing that leaves the core.

use crate::border::{keyed, object};
use crate::query::focus::Panel;
use crate::query::state::Dirty;
use crate::query::{Group, Side};

object! {
    /// What the page has to do after an input.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Update {
        /// How much is stale; if anything is, a paint is due.
        pub dirty: Option<Dirty>,
        /// The state as the text of an address.
        pub query: String,
        /// What is known about the target pointed at.
        pub readout: Option<Readout>,
        /// To be said once to assistive technology.
        pub announce: Option<String>,
        /// What could not be understood, in sentences for the reader.
        pub problems: Vec<String>,
        /// Size and controls, when the places have changed; in brief without the controls.
        pub scene: Option<SceneUpdate>,
    } and {
        /// Words and values, when the numbers have changed; not in brief.
        pub view: Option<ViewUpdate>,
    }
}

object! {
    /// What stands beside the target pointed at.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Readout {
        /// The target's id.
        pub id: String,
        /// Its name.
        pub title: String,
        /// What is known, a line each.
        pub lines: Vec<String>,
        /// Left edge of the target's box in logical pixels.
        pub x: f64,
        /// Its top edge.
        pub y: f64,
        /// Its width.
        pub w: f64,
        /// Its height.
        pub h: f64,
    }
}

object! {
    /// A country that a search found.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Match {
        /// Its code.
        pub code: String,
        /// Its name.
        pub name: String,
        /// Already chosen.
        pub chosen: bool,
    }
}

object! {
    /// The places of the picture.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SceneUpdate {
        /// Logical pixels.
        pub width: f64,
        /// Logical pixels.
        pub height: f64,
    } and {
        /// What the keyboard and assistive technology can reach, in reading order.
        pub targets: Vec<TargetBox>,
    }
}

object! {
    /// One control over the canvas.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetBox {
        /// The target's id: `grid:UA`, `bars:UA`, `time:2018-03-26`.
        pub id: String,
        /// Its panel.
        pub panel: Panel,
        /// Left edge in logical pixels.
        pub x: f64,
        /// Top edge.
        pub y: f64,
        /// Width.
        pub w: f64,
        /// Height.
        pub h: f64,
        /// Its name for assistive technology.
        pub label: String,
        /// Chosen.
        pub pressed: bool,
    }
}

object! {
    /// Words and values of the view.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ViewUpdate {
        /// The headline.
        pub headline: String,
        /// What stands beside the totals.
        pub detail: String,
        /// The picture in words.
        pub summary: String,
        /// The ledger's title.
        pub ledger_title as "ledgerTitle": String,
        /// Which direction is shown.
        pub side: Side,
        /// Which group is in question.
        pub group: Group,
        /// Position of the day in the period.
        pub day_index as "dayIndex": usize,
        /// Days of the period.
        pub day_count as "dayCount": usize,
        /// The date that the slider's value in words begins with.
        pub day_name as "dayName": String,
        /// The slider's value in words.
        pub day_text as "dayText": String,
        /// Countries are chosen.
        pub can_clear as "canClear": bool,
        /// There is a choice to take back.
        pub can_undo as "canUndo": bool,
        /// There is a choice to make again.
        pub can_redo as "canRedo": bool,
        /// Something else is shown than what the author asked for.
        pub can_reset as "canReset": bool,
    }
}

object! {
    /// What a text comes to as a query.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Reading {
        /// As the text of an address.
        pub query: String,
        /// What in it makes no sense, in sentences for the reader.
        pub problems: Vec<String>,
    }
}

keyed! {
    /// What came of painting, where something was stale.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Painted {
        /// All is done.
        Done = "done",
        /// While things move, a paint is due again.
        Moving = "moving",
        /// The picture is larger than a canvas can be.
        TooLarge = "too-large",
    }
}

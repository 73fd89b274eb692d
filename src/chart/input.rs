//! What comes in from the page: a message whose kind says which fields it has is read here once, and is an [`Input`] from
//! then on. What an input means is said by the chart.

use expulsions_facts::{Code, DAYS, Date, parse_date};

use crate::marks::layout::Frame;
use crate::query::focus::{Panel, Spot};
use crate::query::{Group, Side};
use crate::scene::geom::Point;
use crate::theme::Theme;

/// Something that happened on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// The picture has other room.
    Resize {
        /// Logical pixels.
        width: f64,
        /// Device pixels per logical pixel.
        ratio: f64,
        /// Root font size by 16 pixels.
        scale: f64,
        /// How much wider the reader's face runs than the measured one.
        stretch: f64,
    },
    /// Other colours.
    Theme(Theme),
    /// Whether the reader wants things to move.
    Motion(bool),
    /// These panels alone, all if there are none.
    Panels(Vec<Panel>),
    /// The view that the author wants to be seen first, as a query.
    Author(String),
    /// The pointer is there, in logical pixels from the canvas's top left corner.
    Hover(Point),
    /// The pointer has gone.
    Leave,
    /// A click there.
    Press(Point),
    /// A finger's tap there, on a target's button if that is known.
    Tap(Point, Option<Spot>),
    /// The keyboard is on a target.
    Focus(Option<Spot>),
    /// The keyboard is elsewhere.
    Blur,
    /// A target's button was pressed.
    Activate(Option<Spot>),
    /// A party joins the choice or leaves it.
    Toggle(Option<Code>),
    /// One side or both.
    Side(Side),
    /// A group, or all.
    Group(Group),
    /// A day, or the last one.
    Day(Option<Date>),
    /// The slider is at that day of the period.
    Slide(usize),
    /// Play is at that day of the period.
    Play(usize),
    /// The choice is emptied.
    Clear,
    /// The readout is closed; where none is open, the choice is emptied.
    Dismiss,
    /// Back to the author's view.
    Reset,
    /// The last choice is taken back.
    Undo,
    /// It is made again.
    Redo,
    /// A host asks for the view of a query.
    Query(String),
    /// The page's address asks for one, as after Back.
    Visit(String),
    /// A sentence beside the picture speaks of a query.
    Mark(String),
}

/// A message from the page: its fields by their names. What is missing or of another type is empty.
pub trait Fields {
    /// A text.
    fn text(&self, name: &str) -> String;
    /// A number.
    fn number(&self, name: &str) -> f64;
}

/// Why a message is no input: something was expected, and something else is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What was expected.
    pub expected: Expected,
    /// What is there.
    pub found: String,
}

/// What a message has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A kind of input.
    Kind,
    /// A theme.
    Theme,
    /// A side.
    Side,
    /// A group.
    Group,
    /// A date, as ISO 8601 has it.
    Day,
}

/// Makes the kinds of messages from their names, so that none can be left out of [`InputKind::ALL`].
macro_rules! kinds {
    ($($kind:ident $name:literal),* $(,)?) => {
        /// The kinds of messages.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "named as the inputs are")]
        pub enum InputKind {
            $($kind),*
        }

        impl InputKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// Its name in a message.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$kind => $name),*
                }
            }
        }
    };
}

kinds! {
    Resize "resize", Theme "theme", Motion "motion", Panels "panels", Author "author", Hover "hover", Leave "leave",
    Press "press", Tap "tap", Focus "focus", Blur "blur", Activate "activate", Toggle "toggle", Side "side", Group "group",
    Day "day", Slide "dayIndex", Play "play", Clear "clear", Dismiss "dismiss", Reset "reset", Undo "undo", Redo "redo",
    Query "query", Visit "visit", Mark "mark",
}

impl InputKind {
    /// The kind of that name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == text)
    }
}

impl Input {
    /// Reads a message: `kind` says which, `text` has a target's id, a code, a query or a choice, `x` and `y` a place or a
    /// position on the slider, `width`, `ratio` and `scale` the room; `stretch` comes from whoever knows the face.
    ///
    /// # Errors
    /// When it is of no kind, or its text makes no sense there.
    pub fn read(message: &impl Fields, stretch: impl FnOnce() -> f64) -> Result<Self, Refusal> {
        let kind = message.text("kind");
        let Some(kind) = InputKind::parse(&kind) else { return Err(Refusal { expected: Expected::Kind, found: kind }) };
        let text = message.text("text");
        let refused = |expected| Err(Refusal { expected, found: text.clone() });
        let at = Point::new(message.number("x"), message.number("y"));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the period")]
        let day = at.x.round().max(0.0).min((DAYS - 1) as f64) as usize;
        Ok(match kind {
            InputKind::Resize => Self::Resize {
                width: message.number("width"),
                ratio: message.number("ratio"),
                scale: message.number("scale"),
                stretch: stretch(),
            },
            InputKind::Theme => match Theme::parse(&text) {
                Some(theme) => Self::Theme(theme),
                None => return refused(Expected::Theme),
            },
            InputKind::Motion => Self::Motion(text == "full"),
            InputKind::Panels => Self::Panels(Frame::parse_panels(&text)),
            InputKind::Author => Self::Author(text),
            InputKind::Hover => Self::Hover(at),
            InputKind::Leave => Self::Leave,
            InputKind::Press => Self::Press(at),
            InputKind::Tap => Self::Tap(at, Spot::parse(&text)),
            InputKind::Focus => Self::Focus(Spot::parse(&text)),
            InputKind::Blur => Self::Blur,
            InputKind::Activate => Self::Activate(Spot::parse(&text)),
            InputKind::Toggle => Self::Toggle(Code::new(&text)),
            InputKind::Side => match Side::parse(&text) {
                Some(side) => Self::Side(side),
                None => return refused(Expected::Side),
            },
            InputKind::Group => match Group::parse(&text) {
                Some(group) => Self::Group(group),
                None => return refused(Expected::Group),
            },
            InputKind::Day if text.is_empty() => Self::Day(None),
            InputKind::Day => match parse_date(&text) {
                Some(day) => Self::Day(Some(day)),
                None => return refused(Expected::Day),
            },
            InputKind::Slide => Self::Slide(day),
            InputKind::Play => Self::Play(day),
            InputKind::Clear => Self::Clear,
            InputKind::Dismiss => Self::Dismiss,
            InputKind::Reset => Self::Reset,
            InputKind::Undo => Self::Undo,
            InputKind::Redo => Self::Redo,
            InputKind::Query => Self::Query(text),
            InputKind::Visit => Self::Visit(text),
            InputKind::Mark => Self::Mark(text),
        })
    }

    /// Whether it is one of many that together are one choice of the reader.
    pub(crate) fn slides(&self) -> bool {
        matches!(self, Self::Slide(_) | Self::Play(_))
    }
}

//! What comes in from the page: a message whose kind says which fields it has is read here once, and is an [`Input`] from
//! then on. What an input means is said by the chart.

use expulsions_facts::{Code, DAYS, Date, parse_date};

use crate::border::keyed;
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

/// Makes the kinds of messages from their names and the fields that each has, with their types in TypeScript.
macro_rules! messages {
    ($($kind:ident = $name:literal { $($field:ident: $($of:tt)|+),* }),* $(,)?) => {
        keyed! {
            /// The kinds of messages.
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[allow(missing_docs, reason = "named as the inputs are")]
            pub enum InputKind {
                $($kind = $name),*
            }
        }

        impl InputKind {
            /// The fields of such a message, and what TypeScript says they are.
            pub fn fields(self) -> &'static [(&'static str, &'static str)] {
                match self {
                    $(Self::$kind => &[$((stringify!($field), stringify!($($of)|+))),*]),*
                }
            }
        }
    };
}

messages! {
    Resize = "resize" { width: number, ratio: number, scale: number },
    Theme = "theme" { text: string },
    Motion = "motion" { text: "full" | "reduce" },
    Panels = "panels" { text: string },
    Author = "author" { text: string },
    Hover = "hover" { x: number, y: number },
    Leave = "leave" {},
    Press = "press" { x: number, y: number },
    Tap = "tap" { text: string, x: number, y: number },
    Focus = "focus" { text: string },
    Blur = "blur" {},
    Activate = "activate" { text: string },
    Toggle = "toggle" { text: string },
    Side = "side" { text: string },
    Group = "group" { text: string },
    Day = "day" { text: string },
    Slide = "dayIndex" { x: number },
    Play = "play" { x: number },
    Clear = "clear" {},
    Dismiss = "dismiss" {},
    Reset = "reset" {},
    Undo = "undo" {},
    Redo = "redo" {},
    Query = "query" { text: string },
    Visit = "visit" { text: string },
    Mark = "mark" { text: string },
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
        Self::of(kind, &text, message, stretch).map_err(|expected| Refusal { expected, found: text })
    }

    /// What a message of a kind says, or what it should.
    fn of(kind: InputKind, text: &str, message: &impl Fields, stretch: impl FnOnce() -> f64) -> Result<Self, Expected> {
        let at = Point::new(message.number("x"), message.number("y"));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the period")]
        let day = at.x.round().max(0.0).min((DAYS - 1) as f64) as usize;
        let spot = Spot::parse(text);
        Ok(match kind {
            InputKind::Resize => Self::Resize {
                width: message.number("width"),
                ratio: message.number("ratio"),
                scale: message.number("scale"),
                stretch: stretch(),
            },
            InputKind::Theme => Self::Theme(Theme::parse(text).ok_or(Expected::Theme)?),
            InputKind::Motion => Self::Motion(text == "full"),
            InputKind::Panels => Self::Panels(Frame::parse_panels(text)),
            InputKind::Author => Self::Author(text.to_owned()),
            InputKind::Hover => Self::Hover(at),
            InputKind::Leave => Self::Leave,
            InputKind::Press => Self::Press(at),
            InputKind::Tap => Self::Tap(at, spot),
            InputKind::Focus => Self::Focus(spot),
            InputKind::Blur => Self::Blur,
            InputKind::Activate => Self::Activate(spot),
            InputKind::Toggle => Self::Toggle(Code::new(text)),
            InputKind::Side => Self::Side(Side::parse(text).ok_or(Expected::Side)?),
            InputKind::Group => Self::Group(Group::parse(text).ok_or(Expected::Group)?),
            InputKind::Day if text.is_empty() => Self::Day(None),
            InputKind::Day => Self::Day(Some(parse_date(text).ok_or(Expected::Day)?)),
            InputKind::Slide => Self::Slide(day),
            InputKind::Play => Self::Play(day),
            InputKind::Clear => Self::Clear,
            InputKind::Dismiss => Self::Dismiss,
            InputKind::Reset => Self::Reset,
            InputKind::Undo => Self::Undo,
            InputKind::Redo => Self::Redo,
            InputKind::Query => Self::Query(text.to_owned()),
            InputKind::Visit => Self::Visit(text.to_owned()),
            InputKind::Mark => Self::Mark(text.to_owned()),
        })
    }

    /// Whether it is one of many that together are one choice of the reader.
    pub(crate) fn slides(&self) -> bool {
        matches!(self, Self::Slide(_) | Self::Play(_))
    }
}

//! What the page knows of the core by name: the types that cross to it and back, and the words of addresses and messages.
//!
//! Each is written once, in the room where it belongs, as one of `keyed!` and `object!`. From there come what crosses,
//! the script that tells the page its words ([`module`]), and the declarations by which TypeScript holds the page to all
//! of it ([`declarations`]); the latter two are for the build and the tests, and no reader gets them.

use std::fmt::Write as _;

use crate::chart::input::InputKind;
use crate::chart::update::{Match, Painted, Reading, Readout, SceneUpdate, TargetBox, Update, ViewUpdate};
use crate::query::focus::Panel;
use crate::query::state::Dirty;
use crate::query::{Group, QueryKey, Side};

/// A type that TypeScript knows too.
pub trait Declared {
    /// How it is written where something is of it.
    fn name() -> String;
}

macro_rules! known {
    ($($type:ty: $name:literal),* $(,)?) => {
        $(impl Declared for $type {
            fn name() -> String {
                $name.to_owned()
            }
        })*
    };
}

known!(bool: "boolean", f64: "number", usize: "number", String: "string");

impl<T: Declared> Declared for Option<T> {
    fn name() -> String {
        format!("{} | null", T::name())
    }
}

impl<T: Declared> Declared for Vec<T> {
    fn name() -> String {
        format!("{}[]", T::name())
    }
}

/// A closed set whose members have names in addresses, in messages or on the page.
macro_rules! keyed {
    ($(#[$($meta:tt)*])* pub enum $type:ident { $($(#[$($note:tt)*])* $member:ident = $key:literal),* $(,)? }) => {
        $(#[$($meta)*])*
        pub enum $type { $($(#[$($note)*])* $member),* }

        impl $type {
            /// All of them.
            pub const ALL: [Self; [$($key),*].len()] = [$(Self::$member),*];

            /// Its name.
            pub fn key(self) -> &'static str {
                match self { $(Self::$member => $key),* }
            }

            /// The one of that name.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == text)
            }

            #[allow(dead_code, reason = "only those that TypeScript knows are declared")]
            pub(crate) fn declaration() -> String {
                let keys = Self::ALL.map(|one| format!("'{}'", one.key())).join(" | ");
                let docs = $crate::border::comment("", &[$($crate::border::doc_line!($($meta)*)),*]);
                format!("{docs}export type {} = {keys};\n", stringify!($type))
            }
        }

        impl $crate::border::Declared for $type {
            fn name() -> String {
                stringify!($type).to_owned()
            }
        }

        #[cfg(target_arch = "wasm32")]
        impl $crate::web::plain::Plain for $type {
            fn plain(self) -> wasm_bindgen::JsValue {
                self.key().into()
            }
        }
    };
}

/// A plain object for the page, whose fields have the same names there or those given; after `and`, what the page asks for
/// by another way.
macro_rules! object {
    (
        $(#[$($meta:tt)*])*
        pub struct $type:ident {
            $($(#[$($note:tt)*])* pub $field:ident $(as $name:literal)?: $of:ty),* $(,)?
        }
        $(and { $($(#[$more:meta])* pub $other:ident: $other_of:ty),* $(,)? })?
    ) => {
        $(#[$($meta)*])*
        pub struct $type {
            $($(#[$($note)*])* pub $field: $of,)*
            $($($(#[$more])* pub $other: $other_of,)*)?
        }

        impl $type {
            pub(crate) fn declaration() -> String {
                let docs = $crate::border::comment("", &[$($crate::border::doc_line!($($meta)*)),*]);
                let mut text = format!("{docs}export interface {} {{\n", stringify!($type));
                $(
                    text += &$crate::border::comment("  ", &[$($crate::border::doc_line!($($note)*)),*]);
                    text += &format!("  {}: {};\n", $crate::border::named!($field $($name)?), <$of as $crate::border::Declared>::name());
                )*
                text + "}\n"
            }
        }

        impl $crate::border::Declared for $type {
            fn name() -> String {
                stringify!($type).to_owned()
            }
        }

        #[cfg(target_arch = "wasm32")]
        impl $crate::web::plain::Plain for $type {
            fn plain(self) -> wasm_bindgen::JsValue {
                let Self { $($field,)* $($($other: _,)*)? } = self;
                let record = $crate::web::plain::Record::new();
                $(record.set($crate::border::named!($field $($name)?), $crate::web::plain::Plain::plain($field));)*
                record.into()
            }
        }
    };
}

/// The line of documentation that an attribute is, if it is one.
macro_rules! doc_line {
    (doc = $line:literal) => {
        Some($line)
    };
    ($($other:tt)*) => {
        None
    };
}

/// The name that a field has on the page.
macro_rules! named {
    ($field:ident $name:literal) => {
        $name
    };
    ($field:ident) => {
        stringify!($field)
    };
}

pub(crate) use {doc_line, keyed, named, object};

/// Documentation as TypeScript has it.
pub(crate) fn comment(indent: &str, lines: &[Option<&str>]) -> String {
    let lines: Vec<String> =
        lines.iter().flatten().map(|line| line.trim().replace("[`", "`").replace("`]", "`")).collect();
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body: String = lines
                .iter()
                .map(|line| format!("{indent} * {line}"))
                .map(|line| line.trim_end().to_owned() + "\n")
                .collect();
            format!("{indent}/**\n{body}{indent} */\n")
        }
    }
}

/// Lists of the script that the page has of them, by their names there.
fn lists() -> [(&'static str, String, Vec<&'static str>); 4] {
    [
        ("KEYS", QueryKey::name(), QueryKey::ALL.map(QueryKey::key).to_vec()),
        ("SIDES", Side::name(), Side::ALL.map(Side::key).to_vec()),
        ("GROUPS", Group::name(), Group::ALL.map(Group::key).to_vec()),
        ("PANELS", Panel::name(), Panel::ALL.map(Panel::key).to_vec()),
    ]
}

/// The script with the words of addresses and of the page, `border.js`.
pub fn module() -> String {
    let mut text = String::new();
    for (name, _, words) in lists() {
        let _infallible = writeln!(text, "export const {name} = {words:?};");
    }
    text
}

/// What TypeScript is told of all this, `www/border.d.ts`.
pub fn declarations() -> String {
    let mut text =
        "/** Written from the core's types: `EXPULSIONS_ACCEPT=1 cargo test -p expulsions --test border`. */\n"
            .to_owned();
    let types = [
        QueryKey::declaration(),
        Side::declaration(),
        Group::declaration(),
        Panel::declaration(),
        inputs(),
        Dirty::declaration(),
        Update::declaration(),
        Readout::declaration(),
        SceneUpdate::declaration(),
        ViewUpdate::declaration(),
        TargetBox::declaration(),
        Match::declaration(),
        Reading::declaration(),
        Painted::declaration(),
    ];
    for declaration in types {
        let _infallible = write!(text, "\n{declaration}");
    }
    text += "\n/** All of each, in order. */\n";
    for (name, of, _) in lists() {
        let _infallible = writeln!(text, "export const {name}: readonly {of}[];");
    }
    text
}

/// The messages, each with the fields that [`crate::Input::read`] reads of its kind.
fn inputs() -> String {
    let mut text =
        "/** What the page says to the core: plain objects, `kind` says which. */\nexport type Input =".to_owned();
    for kind in InputKind::ALL {
        let fields: String =
            kind.fields().iter().map(|(name, of)| format!("; {name}: {}", of.replace('"', "'"))).collect();
        let _infallible = write!(text, "\n  | {{ kind: '{}'{fields} }}", kind.key());
    }
    text + ";\n"
}

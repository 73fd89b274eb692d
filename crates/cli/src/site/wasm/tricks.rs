//! What is done to the program for the sake of its bytes alone. The program does the same without any of it;
//! `expulsions sizes --explain` leaves out one after the other and weighs.

use std::process::Command;

/// A way to make the program smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trick {
    /// The standard library is compiled along with the core, for size.
    Std,
    /// Panics end in a trap, without the code that would describe them.
    Abort,
    /// No panic knows the line that it comes from.
    Lines,
    /// `{:?}` writes nothing.
    Debug,
    /// The compiler simplifies more before it translates.
    Simplify,
    /// What is small is put where it is called, more readily than the compiler does where it is asked for size.
    Inline,
    /// Numbers are written by the core's own short way, not by plotters-canvas's long one.
    Numbers,
    /// What wasm-bindgen has for calls back into the program is left out, for there are none.
    Callbacks,
    /// What the program takes from its glue is numbered, not named with hashes, which do not compress.
    Names,
    /// Functions that resemble each other stand together, where a compressor finds what they share.
    Order,
}

impl Trick {
    pub(crate) const ALL: [Self; 10] = [
        Self::Std,
        Self::Abort,
        Self::Lines,
        Self::Debug,
        Self::Simplify,
        Self::Inline,
        Self::Numbers,
        Self::Callbacks,
        Self::Names,
        Self::Order,
    ];

    /// What a reader of the table is told.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Std => "standard library compiled for size",
            Self::Abort => "panics that only stop",
            Self::Lines => "panics without their line",
            Self::Debug => "nothing for {:?}",
            Self::Simplify => "more simplification",
            Self::Inline => "more inlining",
            Self::Numbers => "one way to write numbers",
            Self::Callbacks => "no calls back",
            Self::Names => "numbers for names",
            Self::Order => "like functions together",
        }
    }

    /// The compiler's flag, if it is one.
    fn flag(self) -> Option<&'static str> {
        match self {
            Self::Abort => Some("-Zunstable-options -Cpanic=immediate-abort"),
            Self::Lines => Some("-Zlocation-detail=none"),
            Self::Debug => Some("-Zfmt-debug=none"),
            Self::Simplify => Some("-Zmir-opt-level=3"),
            Self::Inline => Some("-Cllvm-args=-inline-threshold=40"),
            Self::Std | Self::Numbers | Self::Callbacks | Self::Names | Self::Order => None,
        }
    }

    fn bit(self) -> u16 {
        1 << self as u8
    }
}

/// The tricks that a build is made with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tricks(u16);

impl Tricks {
    pub(crate) fn all() -> Self {
        Self(Trick::ALL.into_iter().fold(0, |tricks, trick| tricks | trick.bit()))
    }

    pub(crate) fn none() -> Self {
        Self(0)
    }

    /// All of these but one, and what cannot do without it.
    pub(crate) fn without(self, trick: Trick) -> Self {
        // A program that traps needs a standard library that does so too.
        let with_it = if trick == Trick::Std { Trick::Abort.bit() } else { 0 };
        Self(self.0 & !trick.bit() & !with_it)
    }

    pub(crate) fn has(self, trick: Trick) -> bool {
        self.0 & trick.bit() != 0
    }

    /// Tells cargo. None of this is stable, so the compiler is told to take it anyway; `rust-toolchain.toml` pins the
    /// compiler, so that it means the same tomorrow.
    pub(crate) fn apply(self, command: &mut Command) {
        let flags: Vec<&str> =
            Trick::ALL.into_iter().filter(|&trick| self.has(trick)).filter_map(Trick::flag).collect();
        if self.has(Trick::Std) {
            command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        }
        if self != Self::none() {
            command.env("RUSTFLAGS", flags.join(" ")).env("RUSTC_BOOTSTRAP", "1");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_out_and_nothing_else() {
        for trick in Trick::ALL {
            let tricks = Tricks::all().without(trick);
            let out: Vec<Trick> = Trick::ALL.into_iter().filter(|&trick| !tricks.has(trick)).collect();
            let expected = if trick == Trick::Std { vec![Trick::Std, Trick::Abort] } else { vec![trick] };
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn a_build_without_tricks_asks_for_nothing_unstable() {
        let mut command = Command::new("cargo");
        Tricks::none().apply(&mut command);
        assert_eq!((command.get_args().count(), command.get_envs().count()), (0, 0));
    }
}

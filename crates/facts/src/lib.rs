//! The facts: what one measure, one country, one moment is, and the checked whole of them.
//!
//! Owns the types of the dataset and the rules that hold between them. Does not own reading (see the crate of the
//! story), counting (`view` in the core) nor wording (`words`).

use std::borrow::Cow;
use std::fmt;

pub use time::Date;

/// Reads an ISO 8601 calendar date (`2018-03-30`); `None` for any other text or a day that does not exist.
pub fn parse_date(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0u16, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0')))
    };
    let small = |digits: &[u8]| number(digits).and_then(|number| u8::try_from(number).ok());
    let month = time::Month::try_from(small(&[m1, m2])?).ok()?;
    Date::from_calendar_date(number(&[y1, y2, y3, y4])?.into(), month, small(&[d1, d2])?).ok()
}

/// Writes a date as ISO 8601, `2018-03-30`.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// An ISO 3166-1 alpha-2 code, or `NATO`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 4]);

impl Code {
    /// Russia, the other side of every measure.
    pub const RU: Self = Self(*b"RU\0\0");
    /// The North Atlantic alliance as a party of its own, apart from its members.
    pub const NATO: Self = Self(*b"NATO");

    /// Two to four capital letters; `None` for any other text.
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if !(2..=4).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        let mut code = [0; 4];
        code[..bytes.len()].copy_from_slice(bytes);
        Some(Self(code))
    }

    /// A code from its four bytes, padded with NUL; what the build script writes.
    pub const fn from_padded(text: &str) -> Self {
        let bytes = text.as_bytes();
        Self([bytes[0], bytes[1], bytes[2], bytes[3]])
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        let len = self.0.iter().position(|&b| b == 0).unwrap_or(self.0.len());
        std::str::from_utf8(self.0.get(..len).unwrap_or_default()).unwrap_or_default()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What was done. Only [`Kind::Expulsion`] is ever added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Accreditation ended, or a person declared unwelcome.
    Expulsion,
    /// Pending requests turned down; nobody left.
    AccreditationRefused,
    /// A ceiling on posts.
    StaffCap,
    /// A consulate general closed.
    ConsulateClosure,
    /// The acting state recalled its own ambassador.
    AmbassadorRecalled,
    /// An answer announced for later.
    RightReserved,
    /// Entry bans, an honorary consul, the British Council, frozen contacts.
    Other,
}

impl Kind {
    /// Every kind, in the order of [`Kind::index`].
    pub const ALL: [Self; 7] = [
        Self::Expulsion,
        Self::AccreditationRefused,
        Self::StaffCap,
        Self::ConsulateClosure,
        Self::AmbassadorRecalled,
        Self::RightReserved,
        Self::Other,
    ];

    /// The kind's name in the data files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Expulsion => "expulsion",
            Self::AccreditationRefused => "accreditation_refused",
            Self::StaffCap => "staff_cap",
            Self::ConsulateClosure => "consulate_closure",
            Self::AmbassadorRecalled => "ambassador_recalled",
            Self::RightReserved => "right_reserved",
            Self::Other => "other",
        }
    }

    /// Position in [`Kind::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// How well a row is attested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Two or more publishers, or an official text and a publisher, agree.
    Confirmed,
    /// One publisher.
    SingleSource,
    /// No report gives the number; it follows from other numbers.
    Inferred,
    /// Sources contradict each other.
    Disputed,
}

impl Confidence {
    /// Every level, the best first.
    pub const ALL: [Self; 4] = [Self::Confirmed, Self::SingleSource, Self::Inferred, Self::Disputed];

    /// The level's name in the data files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::SingleSource => "single_source",
            Self::Inferred => "inferred",
            Self::Disputed => "disputed",
        }
    }
}

/// Which way a measure goes, seen from the party that is not Russia.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The party acts on Russia.
    By,
    /// Russia acts on the party.
    Of,
}

/// One row of `expulsions-2018.csv` without its prose: what is counted and drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Day of the announcement.
    pub date: Date,
    /// The party that acts.
    pub by: Code,
    /// The party whose people are meant.
    pub of: Code,
    /// People or posts; `None` where nobody is counted. Adds up only within one kind.
    pub count: Option<u32>,
    /// What was done.
    pub kind: Kind,
    /// How well it is attested.
    pub confidence: Confidence,
}

impl Measure {
    /// The party that is not Russia, and which way the measure goes.
    pub fn party(&self) -> (Code, Direction) {
        if self.by == Code::RU { (self.of, Direction::Of) } else { (self.by, Direction::By) }
    }
}

/// One state of the picture, with its place on the tile grid of the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: Code,
    /// ISO 3166-1 alpha-3, another name a reader may search by.
    pub iso3: Cow<'static, str>,
    /// Common English name today.
    pub name: Cow<'static, str>,
    /// Name in use on 30 March 2018, where it differed; else empty.
    pub name_2018: Cow<'static, str>,
    /// Member of NATO on 30 March 2018.
    pub nato: bool,
    /// Member of the European Union on 30 March 2018.
    pub eu: bool,
    /// Column of the 30 by 19 grid, from 0 at the left.
    pub col: u8,
    /// Row of that grid, from 0 at the top.
    pub row: u8,
}

impl Country {
    /// The name that was right in March 2018.
    pub fn name_then(&self) -> &str {
        if self.name_2018.is_empty() { &self.name } else { &self.name_2018 }
    }
}

/// One moment of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub date: Date,
    /// What happened, as the data words it.
    pub title: Cow<'static, str>,
}

/// Everything that is counted and drawn.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// All measures, in the order of the file: position = data row, from 0.
    pub measures: Cow<'static, [Measure]>,
    /// The states that the picture shows.
    pub countries: Cow<'static, [Country]>,
    /// The moments within the picture's period.
    pub events: Cow<'static, [Event]>,
}

/// The codes of all parties of the picture, in the order that names and totals are kept in.
pub fn parties(shown: impl Iterator<Item = Code>) -> impl Iterator<Item = String> {
    shown.filter(|&code| code != Code::RU).chain([Code::NATO]).map(|code| code.to_string())
}

/// First and last day of the picture's period, both included.
pub const PERIOD: (&str, &str) = ("2018-03-01", "2018-04-16");

/// Days of the picture's period.
pub const DAYS: usize = 47;

/// Julian day number of the period's first day.
const FIRST_DAY: i32 = 2_458_179;

/// Position of a date in the period, 0 to [`DAYS`] - 1; `None` outside.
pub fn day_index(date: Date) -> Option<usize> {
    usize::try_from(date.to_julian_day() - FIRST_DAY).ok().filter(|&index| index < DAYS)
}

/// The date at a position in the period; positions beyond its end give the last day.
pub fn day_date(index: usize) -> Date {
    let offset = i32::try_from(index.min(DAYS - 1)).unwrap_or_default();
    Date::from_julian_day(FIRST_DAY + offset).unwrap_or(Date::MIN)
}

/// States that stand on the grid only because they border Georgia, the easternmost party to act.
pub const NEIGHBOURS_OF_GEORGIA: [&str; 4] = ["TR", "AM", "AZ", "RU"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_period_has_its_first_and_last_day() {
        assert_eq!(iso(day_date(0)), PERIOD.0);
        assert_eq!(iso(day_date(DAYS - 1)), PERIOD.1);
        let last = parse_date(PERIOD.1).and_then(day_index);
        assert_eq!(last, Some(DAYS - 1));
        assert_eq!(parse_date("2018-04-17").and_then(day_index), None);
        assert_eq!(parse_date("2018-02-28").and_then(day_index), None);
    }

    #[test]
    fn only_dates_that_exist_are_read() {
        for wrong in ["2018-02-29", "2018-3-01", "2018-03-01T00", "2018-13-01", "", "30.3.2018", "+018-03-01"] {
            assert_eq!(parse_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn codes_are_capital_letters() {
        assert_eq!(Code::new("NATO"), Some(Code::NATO));
        assert_eq!(Code::new("GB").map(|code| code.to_string()).as_deref(), Some("GB"));
        for wrong in ["", "G", "gb", "XK2", "EUROPE"] {
            assert_eq!(Code::new(wrong), None, "{wrong}");
        }
    }
}

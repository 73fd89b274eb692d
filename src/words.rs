//! Every word that the graphic itself says to a reader: headline, labels, readouts, announcements.
//!
//! Owns the wording of numbers and dates and nothing else; all numbers come from a [`View`].

use crate::data::{Code, DAYS, Dataset, Date, Direction, Kind, day_date, day_index};
use crate::order;
use crate::state::{Dropped, Group, Panel, Side, Spot, Target};
use crate::tally::Tally;
use crate::view::{Moment, PartyView, View, What};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Small line above the headline.
pub const KICKER: &str = "The Skripal expulsions · March–April 2018";
/// Head of the left bars and the upper half of the timeline.
pub const BY: &str = "Russians expelled";
/// Head of the right bars and the lower half of the timeline.
pub const OF: &str = "Expelled by Russia";
/// Legend: a tile without any measure.
pub const NO_PART: &str = "took no part";
/// Legend: the marker.
pub const RECALLED: &str = "called its ambassador home";
/// Source line of a standalone picture.
pub const SOURCE: &str = "Every number with its sources: expulsions-2018.csv, sources.csv";

/// A name in everyday use that the data do not list; empty where there is none.
pub fn nickname(code: Code) -> &'static str {
    match code.as_str() {
        "GB" => "Great Britain",
        "US" => "America",
        "NL" => "Holland",
        "VA" => "Holy See",
        "BY" => "Byelorussia",
        "TR" => "Türkiye",
        "NATO" => "North Atlantic Treaty Organization",
        _ => "",
    }
}

/// Legend: how to read a tile.
pub fn how_to_read(side: Side) -> &'static str {
    match side {
        Side::Both => "Each tile: left, the Russians it expelled; right, its people expelled by Russia",
        Side::By => "Each tile: the Russians it expelled",
        Side::Of => "Each tile: its people expelled by Russia",
    }
}

/// A date in full: `30 March 2018`.
pub fn date(date: Date) -> String {
    format!("{} {} {}", date.day(), MONTHS[usize::from(u8::from(date.month())) - 1], date.year())
}

/// A day of the period in short: `30 Mar`.
pub fn short_day(day: usize) -> String {
    let date = day_date(day);
    format!("{} {}", date.day(), MONTHS[usize::from(u8::from(date.month())) - 1].get(..3).unwrap_or_default())
}

/// A number with its noun: `1 Russian`, `13 Russians`.
fn counted(count: u32, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

fn capital(text: String) -> String {
    let mut text = text;
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// Words about one dataset.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    dataset: &'a Dataset,
    tally: &'a Tally,
}

impl<'a> Words<'a> {
    /// Words about `dataset`, whose aggregate is `tally`.
    pub fn new(dataset: &'a Dataset, tally: &'a Tally) -> Self {
        Self { dataset, tally }
    }

    /// A party's name as it was in 2018, for labels.
    pub fn name(&self, code: Code) -> &'a str {
        let country = self.dataset.countries.iter().find(|country| country.code == code);
        country.map_or("NATO", |country| country.name_then())
    }

    /// The same within a sentence: `the United States`.
    pub fn the(&self, code: Code) -> String {
        let name = self.name(code);
        let article = ["United ", "Netherlands", "Czech Republic"].iter().any(|start| name.starts_with(start));
        if article { format!("the {name}") } else { name.to_owned() }
    }

    /// The picture's headline: who expelled how many, and the answer.
    pub fn headline(&self, view: &View) -> String {
        let sentences = match view.query.side {
            Side::Both => vec![self.by_sentence(view), self.answer_sentence(view)],
            Side::By => vec![self.by_sentence(view)],
            Side::Of => vec![self.of_sentence(view)],
        };
        let sentence = sentences.join(" ");
        match view.query.day {
            Some(day) => format!("By {}, {sentence}", date(day)),
            None => capital(sentence),
        }
    }

    fn had(view: &View) -> &'static str {
        if view.query.day.is_some() { "had expelled" } else { "expelled" }
    }

    /// Those who expelled Russians, as the subject of a sentence.
    fn actors(&self, view: &View) -> String {
        let totals = view.totals;
        let members = |kind: fn(&crate::data::Country<'_>) -> bool| {
            self.dataset.countries.iter().filter(|country| kind(country)).count()
        };
        if !view.query.countries.is_empty() && view.query.countries.len() <= 3 {
            return list(&view.query.countries.iter().map(|&code| self.the(code)).collect::<Vec<_>>());
        }
        if !view.query.countries.is_empty() {
            return format!("the {} chosen", view.query.countries.len());
        }
        match view.query.group {
            Group::Eu => {
                return format!("{} of {} EU members", totals.by_countries, members(|country| country.eu));
            }
            Group::Nato => {
                return format!("{} of {} NATO members", totals.by_countries, members(|country| country.nato));
            }
            Group::All => {}
        }
        let only = view.lit().filter(|party| party.by > 0).map(|party| party.code).collect::<Vec<_>>();
        match (totals.by_countries, totals.by_nato) {
            (0, 0) => "nobody".to_owned(),
            (1, 0) => self.the(only[0]),
            (countries, 0) => format!("{countries} countries"),
            (countries, _) => format!("{} and NATO", counted(countries, "country", "countries")),
        }
    }

    fn by_sentence(&self, view: &View) -> String {
        let actors = self.actors(view);
        match view.totals.by {
            0 if actors == "nobody" => format!("nobody {} any Russian.", Self::had(view)),
            0 => format!("{actors} {} no Russians.", Self::had(view)),
            by => format!("{actors} {} {}.", Self::had(view), counted(by, "Russian", "Russians")),
        }
    }

    fn answer_sentence(&self, view: &View) -> String {
        let one = match view.query.countries[..] {
            [code] => view.party(code),
            _ => None,
        };
        match (view.totals.by, view.totals.of) {
            (0, 0) => match one {
                Some(party) if party.recalled() => "It called its ambassador home.".to_owned(),
                _ => format!("Russia {} nobody.", Self::had(view)),
            },
            (_, 0) => match one {
                Some(party) => format!("{}.", capital(no_answer(party, view.day).to_owned())),
                None => "Russia had not answered.".to_owned(),
            },
            (_, of) => format!("Russia {} {of} in return.", Self::had(view)),
        }
    }

    fn of_sentence(&self, view: &View) -> String {
        let totals = view.totals;
        let whose = match &view.query.countries[..] {
            [] => match view.query.group {
                Group::All => counted(totals.of_countries, "country", "countries"),
                Group::Eu => counted(totals.of_countries, "EU member", "EU members"),
                Group::Nato => counted(totals.of_countries, "NATO member", "NATO members"),
            },
            some if some.len() <= 3 => list(&some.iter().map(|&code| self.the(code)).collect::<Vec<_>>()),
            some => format!("the {} chosen", some.len()),
        };
        match totals.of {
            0 => format!("Russia {} nobody.", Self::had(view)),
            of => format!("Russia {} {} of {whose}.", Self::had(view), counted(of, "person", "people")),
        }
    }

    /// What stands beside the totals and is in none of them, in one sentence; empty when there is nothing.
    pub fn beside_the_totals(&self, view: &View) -> String {
        let directions = view.directions();
        let sum = |kind: Kind, direction: Direction| {
            let people: u32 = view.lit().map(|party| party.cell(direction, kind).people).sum();
            if directions.contains(&direction) { people } else { 0 }
        };
        let rows = |kind: Kind| -> u32 {
            view.lit().flat_map(|party| directions.iter().map(move |&way| party.cell(way, kind).rows)).sum()
        };
        let mut parts = Vec::new();
        let refused = sum(Kind::AccreditationRefused, Direction::By) + sum(Kind::AccreditationRefused, Direction::Of);
        let recalled = sum(Kind::AmbassadorRecalled, Direction::By);
        let cut = sum(Kind::StaffCap, Direction::Of);
        let closed = rows(Kind::ConsulateClosure);
        if recalled > 0 {
            parts.push(counted(recalled, "ambassador called home", "ambassadors called home"));
        }
        if refused > 0 {
            parts.push(counted(refused, "accreditation refused", "accreditations refused"));
        }
        if cut > 0 {
            parts.push(format!("more than {cut} British posts ordered cut"));
        }
        if closed > 0 {
            parts.push(counted(closed, "consulate general closed", "consulates general closed"));
        }
        if parts.is_empty() { String::new() } else { format!("Not in these numbers: {}.", list(&parts)) }
    }

    /// The picture in words: what is shown, the largest, the exceptions.
    pub fn summary(&self, view: &View) -> String {
        let mut sentences = vec![self.headline(view)];
        let mut largest: Vec<&PartyView> = view.lit().filter(|party| party.total(view.query.side) > 0).collect();
        order::few(&mut largest, |a, b| a.total(view.query.side) > b.total(view.query.side));
        if largest.len() > 3 {
            let names: Vec<String> = largest.iter().take(3).map(|party| self.pair(party)).collect();
            sentences.push(format!("The largest: {}.", names.join("; ")));
            let uneven: Vec<&&PartyView> = largest.iter().filter(|party| party.by != party.of).collect();
            if view.query.side == Side::Both && uneven.is_empty() {
                sentences.push("Each was answered with exactly the number it had expelled.".to_owned());
            } else if view.query.side == Side::Both && uneven.len() <= 3 {
                let names: Vec<String> = uneven
                    .iter()
                    .map(|party| format!("{} ({})", self.the(party.code), no_answer(party, view.day)))
                    .collect();
                sentences.push(format!(
                    "Each was answered with exactly the number it had expelled, but for {}.",
                    list(&names)
                ));
            }
        }
        let recalled: Vec<String> =
            view.lit().filter(|party| party.recalled()).map(|party| self.the(party.code)).collect();
        if !recalled.is_empty() && view.query.side.shows_by() {
            sentences.push(format!("Only called their ambassador home: {}.", list(&recalled)));
        }
        if let Some(party) = view.lit().find(|party| party.posts_cut() > 0 && view.query.side.shows_of()) {
            let name = self.the(party.code);
            sentences.push(format!("Russia also ordered {name} to cut more than {} posts.", party.posts_cut()));
        }
        sentences.join(" ")
    }

    fn pair(&self, party: &PartyView) -> String {
        format!("{}, {} and {} in return", self.the(party.code), party.by, party.of)
    }

    /// The name of a control for assistive technology: the party and both its numbers.
    pub fn party_label(&self, view: &View, party: &PartyView) -> String {
        let name = self.name(party.code);
        let mut parts = Vec::new();
        if view.query.side.shows_by() && party.by > 0 {
            parts.push(format!("expelled {}", counted(party.by, "Russian", "Russians")));
        }
        if view.query.side.shows_of() && party.of > 0 {
            parts.push(format!("{} of its diplomats expelled by Russia", party.of));
        } else if view.query.side == Side::Both && party.by > 0 {
            parts.push(no_answer(party, view.day).to_owned());
        }
        if view.query.side.shows_by() && party.recalled() {
            parts.push("called its ambassador home".to_owned());
        }
        if view.query.side.shows_of() && party.posts_cut() > 0 {
            parts.push(format!("more than {} further posts ordered cut", party.posts_cut()));
        }
        if parts.is_empty() {
            parts.push(if party.took_part() { "expelled nobody" } else { "took no part" }.to_owned());
        }
        format!("{name}: {}", parts.join("; "))
    }

    /// The name of a day's control for assistive technology.
    pub fn day_label(&self, view: &View, day: usize) -> String {
        format!("{}: {}", date(day_date(day)), self.day_lines(view, day).join("; "))
    }

    /// Whether anything happened on a day to what is in question, or in the story.
    pub fn is_eventful(&self, view: &View, day: usize) -> bool {
        let changed = |days: &[u32; DAYS]| days[day] > if day == 0 { 0 } else { days[day - 1] };
        let told = self.dataset.events.iter().any(|event| day_index(event.date) == Some(day));
        changed(&view.by_days) || changed(&view.of_days) || told
    }

    /// The value text of the day's slider.
    pub fn day_text(&self, view: &View) -> String {
        let mut parts = Vec::new();
        if view.query.side.shows_by() {
            parts.push(format!("{} expelled", counted(view.totals.by, "Russian", "Russians")));
        }
        if view.query.side.shows_of() {
            parts.push(format!("{} by Russia", view.totals.of));
        }
        format!("{}: {}", date(day_date(view.day)), parts.join(", "))
    }

    /// A moment of the timeline, without its date; `short` where its place tells the direction.
    pub fn moment(&self, moment: &Moment, short: bool) -> String {
        match moment.what {
            What::Event(index) => self.dataset.events[index].title.to_owned(),
            What::Expelled { direction, people, countries, nato, only } => {
                let whose = if direction == Direction::By { "by" } else { "of" };
                if direction == Direction::Of && !short {
                    let short = self.moment(moment, true);
                    return format!("Russia expels {short}");
                }
                match only {
                    Some(code) if direction == Direction::By => {
                        format!("{} expels {people}", self.name(code))
                    }
                    Some(code) => format!("{people} of {}", self.the(code)),
                    None if nato => format!("{people} {whose} {countries} countries and NATO"),
                    None => format!("{people} {whose} {countries} countries"),
                }
            }
        }
    }

    /// Title and lines of the readout for a spot.
    pub fn readout(&self, view: &View, spot: Spot) -> (String, Vec<String>) {
        match spot.target {
            Target::Country(code) => {
                let lines = view.party(code).map(|party| self.party_lines(view, party)).unwrap_or_default();
                (self.name(code).to_owned(), lines)
            }
            Target::Day(day) => (date(day_date(day)), self.day_lines(view, day)),
        }
    }

    /// Days up to the view's on which a party's rows of one direction and kind lie.
    fn days(&self, view: &View, party: &PartyView, direction: Direction, kind: Kind) -> String {
        let sums = &self.tally.parties[party.slot];
        let rows = |day: usize| sums.cell(direction, kind, day).rows;
        let days = (0..=view.day).filter(|&day| rows(day) > if day == 0 { 0 } else { rows(day - 1) });
        list(&days.map(|day| short_day(day).replace(' ', "\u{a0}")).collect::<Vec<_>>())
    }

    fn party_lines(&self, view: &View, party: &PartyView) -> Vec<String> {
        let mut lines = Vec::new();
        let when = |direction, kind| self.days(view, party, direction, kind);
        if party.by > 0 {
            let people = counted(party.by, "Russian", "Russians");
            lines.push(format!("Expelled {people} ({})", when(Direction::By, Kind::Expulsion)));
        }
        if party.of > 0 {
            lines.push(format!("Russia expelled {} in return ({})", party.of, when(Direction::Of, Kind::Expulsion)));
        } else if party.by > 0 {
            lines.push(capital(no_answer(party, view.day).to_owned()));
        }
        for direction in [Direction::By, Direction::Of] {
            for kind in Kind::ALL.into_iter().skip(1) {
                let cell = party.cell(direction, kind);
                if cell.rows > 0 {
                    let what = other_measure(direction, kind, cell.people);
                    lines.push(format!("{what} ({})", when(direction, kind)));
                }
            }
        }
        if lines.is_empty() {
            lines.push(if view.query.day.is_some() { "No part so far" } else { "Took no part" }.to_owned());
        }
        lines
    }

    fn day_lines(&self, view: &View, day: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for direction in view.directions() {
            let days = if direction == Direction::By { &view.by_days } else { &view.of_days };
            let before = if day == 0 { 0 } else { days[day - 1] };
            let line = match (direction, days[day] - before) {
                (_, 0) => continue,
                (Direction::By, people) => {
                    format!("{} expelled, {} so far", counted(people, "Russian", "Russians"), days[day])
                }
                (Direction::Of, people) => {
                    format!("{people} expelled by Russia, {} so far", days[day])
                }
            };
            lines.push(line);
        }
        let events = self.dataset.events.iter().filter(|event| day_index(event.date) == Some(day));
        lines.extend(events.map(|event| event.title.to_owned()));
        if lines.is_empty() {
            lines.push("Nothing on this day".to_owned());
        }
        lines
    }

    /// What is said once after a change of the view.
    pub fn announcement(&self, view: &View) -> String {
        format!("{} {} below.", self.headline(view), counted(view.rows, "row", "rows"))
    }

    /// The ledger's title.
    pub fn ledger_title(&self, view: &View) -> String {
        format!("{} behind these numbers", counted(view.rows, "measure", "measures"))
    }

    /// One sentence for the reader about what was left out of an address.
    pub fn dropped(&self, dropped: &Dropped) -> String {
        match dropped {
            Dropped::Country(code) => {
                format!("There is no country \u{201c}{code}\u{201d} in this picture; it was left out.")
            }
            Dropped::Side(side) => {
                format!("\u{201c}{side}\u{201d} is not a side (both, by or of); both are shown.")
            }
            Dropped::Group(group) => {
                format!("\u{201c}{group}\u{201d} is not a group (all, eu or nato); everyone is shown.")
            }
            Dropped::Day(day) => format!(
                "\u{201c}{day}\u{201d} is not a day from {} to {}; the last day is shown.",
                date(day_date(0)),
                date(day_date(DAYS - 1))
            ),
            Dropped::Conflict(code, group) => {
                let group = if *group == Group::Eu { "the EU" } else { "NATO" };
                format!("{} was not a member of {group}, so everyone is shown.", capital(self.the(*code)))
            }
        }
    }

    /// The name of a panel.
    pub fn panel(panel: Panel) -> &'static str {
        match panel {
            Panel::Grid => "Map of tiles",
            Panel::Bars => "Countries by number",
            Panel::Time => "Day by day",
        }
    }
}

/// Why there is no number where Russia's answer would stand; as of a day of the period.
pub fn no_answer(party: &PartyView, day: usize) -> &'static str {
    if party.has(Direction::Of, Kind::RightReserved) {
        "answer reserved"
    } else if day < DAYS - 1 {
        "no answer yet"
    } else {
        "no answer found"
    }
}

/// Labels of the posts cut on top of the expulsions, the fullest first.
pub fn posts_cut(people: u32) -> [String; 3] {
    [format!("and over {people} posts cut"), format!("{people}+ posts cut"), format!("{people}+ cut")]
}

/// One measure that is not an expulsion, in words.
fn other_measure(direction: Direction, kind: Kind, people: u32) -> String {
    let russia = direction == Direction::Of;
    match kind {
        Kind::Expulsion => counted(people, "person expelled", "people expelled"),
        Kind::AccreditationRefused => format!("Refused {}", counted(people, "accreditation", "accreditations")),
        Kind::StaffCap if people > 0 => {
            format!("Russia ordered more than {people} further posts cut")
        }
        Kind::StaffCap => "Put a ceiling on the Russian mission".to_owned(),
        Kind::ConsulateClosure if russia => "Russia closed a consulate general of its".to_owned(),
        Kind::ConsulateClosure => "Closed a Russian consulate general".to_owned(),
        Kind::AmbassadorRecalled => "Called its own ambassador home".to_owned(),
        Kind::RightReserved => "Russia reserved the right to answer".to_owned(),
        Kind::Other if russia => "Russia took another step: see the rows".to_owned(),
        Kind::Other => "Took another step: see the rows".to_owned(),
    }
}

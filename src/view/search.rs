//! Finding a country by any of its names.

use crate::language::Language;
use crate::language::words::{Words, nickname};
use crate::view::order;
use crate::view::tally::Tally;
use expulsions_facts::{Code, Dataset};

/// How many are found at most.
const MOST: usize = 8;

/// Parties whose code or any of whose names is the text, then those of which one begins with it, then those with a word
/// that does; each by name.
pub(crate) fn search(text: &str, dataset: &Dataset, tally: &Tally, language: &Language) -> Vec<Code> {
    let wanted = text.trim().to_ascii_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let rank = |names: &[&str]| {
        let names = || names.iter().map(|name| name.to_ascii_lowercase());
        if names().any(|name| name == wanted) {
            Some(0)
        } else if names().any(|name| name.starts_with(&wanted)) {
            Some(1)
        } else {
            let word = |name: String| name.split(' ').any(|word| word.starts_with(&wanted));
            names().any(word).then_some(2)
        }
    };
    let mut found: Vec<(u8, Code)> = Vec::new();
    for (slot, party) in tally.parties.iter().enumerate() {
        let here = language.folded(party.code).unwrap_or_default();
        let nickname = nickname(party.code);
        let ranked = match tally.country(dataset, slot) {
            Some(c) => rank(&[here, c.code.as_str(), &c.iso3, &c.name, &c.name_2018, nickname]),
            None => rank(&[here, "NATO", nickname]),
        };
        found.extend(ranked.map(|rank| (rank, party.code)));
    }
    let words = Words::new(dataset, tally, language);
    order::few(&mut found, |a, b| (a.0, words.name(a.1)) < (b.0, words.name(b.1)));
    found.into_iter().take(MOST).map(|(_, code)| code).collect()
}

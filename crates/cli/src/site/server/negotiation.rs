//! What a client's headers ask of a file: a coding, a part, or only what it does not have yet.
//!
//! Owns the rules of RFC 9110 for `Accept-Encoding`, for tags and for ranges, and knows no file. `ServeDir` of
//! tower-http would bring its own, but tags a file by its time and length instead of its bytes, reads past
//! `If-Range` and `*`, and refuses ranges that the standard allows.

use std::ops::Range;

use axum::http::{HeaderMap, HeaderName, header};

/// A coding of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// As the file is.
    Identity,
    /// Packed with gzip.
    Gzip,
    /// Packed with brotli.
    Brotli,
}

impl Coding {
    /// Its name in `Content-Encoding`; a file as it is has none.
    pub(crate) fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Identity => &["identity"],
            Self::Gzip => &["gzip", "x-gzip"],
            Self::Brotli => &["br"],
        }
    }
}

/// The coding that the client likes best among those on offer, the first of equals (RFC 9110, 12.5.3); `None` if it
/// refuses all of them.
pub(crate) fn coding(headers: &HeaderMap, offered: &[Coding]) -> Option<Coding> {
    // Whoever asks for nothing gets the file as it is, which everybody can read.
    if !headers.contains_key(header::ACCEPT_ENCODING) {
        return Some(Coding::Identity);
    }
    let wanted: Vec<(String, u16)> = lines(headers, &header::ACCEPT_ENCODING)
        .flat_map(|line| line.split(','))
        .filter_map(|part| {
            let mut fields = part.split(';').map(str::trim);
            let name = fields.next().filter(|name| !name.is_empty())?.to_ascii_lowercase();
            let weight = fields.find_map(|field| field.strip_prefix("q=").or_else(|| field.strip_prefix("Q=")));
            // What cannot be read is no wish for it.
            Some((name, weight.map_or(1000, |weight| thousandths(weight).unwrap_or(0))))
        })
        .collect();
    let weight_of = |name: &str| wanted.iter().find(|(known, _)| known == name).map(|&(_, weight)| weight);
    let weight = |coding: Coding| {
        let named = coding.names().iter().find_map(|name| weight_of(name)).or_else(|| weight_of("*"));
        // The file as it is need not be named, and then is what is taken last.
        named.map_or(u32::from(coding == Coding::Identity), |weight| u32::from(weight) * 2)
    };
    let mut best = None;
    for &coding in offered {
        let weight = weight(coding);
        if weight > best.map_or(0, |(_, weight)| weight) {
            best = Some((coding, weight));
        }
    }
    best.map(|(coding, _)| coding)
}

/// A weight between 0 and 1 in thousandths; `None` for what is none (RFC 9110, 12.4.2).
fn thousandths(text: &str) -> Option<u16> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if part.len() > 3 || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part: u16 = format!("{part:0<3}").parse().ok()?;
    match whole {
        "0" => Some(part),
        "1" if part == 0 => Some(1000),
        _ => None,
    }
}

/// What the client's conditions come to for the content with a tag (RFC 9110, 13.2.2). Files have no dates here, so
/// conditions of time do not apply: a second is too coarse for two builds in a row.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// It is to be sent.
    Send,
    /// The client has it.
    Known,
    /// The client wanted it only if it were still what the client knows.
    Changed,
}

/// Holds the client's conditions against a tag, which is not weak.
pub(crate) fn condition(headers: &HeaderMap, tag: &str) -> Condition {
    if headers.contains_key(header::IF_MATCH) && !any_tag(headers, &header::IF_MATCH, |known| known == tag) {
        return Condition::Changed;
    }
    let weakly = |known: &str| known.strip_prefix("W/").unwrap_or(known) == tag;
    if any_tag(headers, &header::IF_NONE_MATCH, weakly) { Condition::Known } else { Condition::Send }
}

/// Whether a list of tags has one that fits, or is the star, which fits everything there is.
fn any_tag(headers: &HeaderMap, name: &HeaderName, fits: impl Fn(&str) -> bool) -> bool {
    lines(headers, name).any(|line| {
        let line = line.trim();
        let mut quoted = false;
        // A tag may have a comma in it.
        let mut tags = line.split(|c| {
            quoted ^= c == '"';
            c == ',' && !quoted
        });
        line == "*" || tags.any(|tag| fits(tag.trim()))
    })
}

/// What part of the content the client asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// All of it, also where it asks for several parts or for what is no range: both may be answered so.
    Whole,
    /// This part.
    Part(Range<usize>),
    /// A part that it does not have.
    Nothing,
}

/// The part that a client asks for of content with a tag and a length (RFC 9110, 14.2).
pub(crate) fn wanted(headers: &HeaderMap, tag: &str, length: usize) -> Wanted {
    // It goes on with what it has a part of, and must get all if that has changed.
    if lines(headers, &header::IF_RANGE).any(|known| known.trim() != tag) {
        return Wanted::Whole;
    }
    let mut ranges = headers.get_all(header::RANGE).iter();
    let (Some(range), None) = (ranges.next().and_then(|range| range.to_str().ok()), ranges.next()) else {
        return Wanted::Whole;
    };
    match part(range, length) {
        Some(part) if part.is_empty() => Wanted::Nothing,
        Some(part) => Wanted::Part(part),
        None => Wanted::Whole,
    }
}

/// A range of bytes, empty if the content has none of it; `None` for what is not one range.
fn part(range: &str, length: usize) -> Option<Range<usize>> {
    let (unit, range) = range.split_once('=')?;
    let (first, last) = range.trim().split_once('-')?;
    if !unit.trim().eq_ignore_ascii_case("bytes") || !(first.to_owned() + last).bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // More than can be counted is more than there is.
    let number = |digits: &str| digits.parse().unwrap_or(usize::MAX);
    match (first, last) {
        ("", "") => None,
        ("", last) => Some(length.saturating_sub(number(last))..length),
        (first, "") => Some(number(first).min(length)..length),
        (first, last) => {
            let (first, last) = (number(first), number(last));
            (first <= last).then(|| first.min(length)..last.saturating_add(1).min(length))
        }
    }
}

/// A header's values as text, one for each line that it came in.
fn lines<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    headers.get_all(name).iter().filter_map(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(HeaderName, &str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in pairs {
            map.append(name, value.parse().expect("a value"));
        }
        map
    }

    #[test]
    fn the_coding_with_the_largest_weight_is_chosen_as_the_standard_says() {
        use Coding::{Brotli, Gzip, Identity};
        let all = [Brotli, Gzip, Identity];
        let chosen = |lines: &[&str], offered: &[Coding]| {
            let pairs: Vec<_> = lines.iter().map(|line| (header::ACCEPT_ENCODING, *line)).collect();
            coding(&headers(&pairs), offered)
        };
        for (lines, expected) in [
            (&["gzip, deflate, br, zstd"][..], Some(Brotli)),
            (&["br;q=0.4, gzip;q=0.5"], Some(Gzip)),
            (&["br;q=0.5, gzip;q=0.5"], Some(Brotli)),
            (&["GZIP;q=0.5"], Some(Gzip)),
            (&["x-gzip"], Some(Gzip)),
            (&["gzip", "br"], Some(Brotli)),
            (&["*"], Some(Brotli)),
            (&["br;q=0, *"], Some(Gzip)),
            (&["br;q=0, *;q=0.1, gzip;q=0"], Some(Identity)),
            (&["identity, br;q=0.5"], Some(Identity)),
            (&["identity;q=0.5, gzip;q=0.501"], Some(Gzip)),
            (&["gzip;q=0.001"], Some(Gzip)),
            (&["gzip; q=0.0, br; q=0"], Some(Identity)),
            (&["gzip;q=0.0001"], Some(Identity)),
            (&["gzip;q=2"], Some(Identity)),
            (&["gzip;q=nan"], Some(Identity)),
            (&["br;level=9;q=0.5, gzip;q=0.4"], Some(Brotli)),
            (&[""], Some(Identity)),
            (&["brotli, zstd"], Some(Identity)),
            (&["identity;q=0"], None),
            (&["*;q=0"], None),
            (&["identity;q=0, gzip"], Some(Gzip)),
            (&["*;q=0, identity;q=0.1"], Some(Identity)),
            (&[], Some(Identity)),
        ] {
            assert_eq!(chosen(lines, &all), expected, "{lines:?}");
        }
        assert_eq!(chosen(&["br, gzip;q=0.1"], &[Gzip, Identity]), Some(Gzip), "what is not on offer");
        assert_eq!(chosen(&["br, identity;q=0"], &[Identity]), None);
    }

    #[test]
    fn conditions_are_held_against_the_tag_as_the_standard_says() {
        let held = |pairs: &[(HeaderName, &str)]| condition(&headers(pairs), "\"a\"");
        use header::{IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_UNMODIFIED_SINCE};
        for known in ["\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b,c\",W/\"a\"", "*", " * "] {
            assert_eq!(held(&[(IF_NONE_MATCH, known)]), Condition::Known, "{known}");
        }
        for known in ["\"b\"", "a", "\"b,\"a\"", "\"A\"", "", "\"*\""] {
            assert_eq!(held(&[(IF_NONE_MATCH, known)]), Condition::Send, "{known}");
        }
        assert_eq!(held(&[(IF_NONE_MATCH, "\"b\""), (IF_NONE_MATCH, "\"a\"")]), Condition::Known);
        for (known, expected) in [
            ("\"a\"", Condition::Send),
            ("\"b\", \"a\"", Condition::Send),
            ("*", Condition::Send),
            ("W/\"a\"", Condition::Changed),
            ("\"b\"", Condition::Changed),
        ] {
            assert_eq!(held(&[(IF_MATCH, known)]), expected, "{known}");
        }
        assert_eq!(held(&[(IF_MATCH, "\"a\""), (IF_NONE_MATCH, "\"a\"")]), Condition::Known);
        let date = "Fri, 01 Jan 2100 00:00:00 GMT";
        assert_eq!(held(&[(IF_MODIFIED_SINCE, date), (IF_UNMODIFIED_SINCE, date)]), Condition::Send);
    }

    #[test]
    fn a_range_is_a_part_that_there_is_or_nothing_or_no_range() {
        let asked = |range: &str| wanted(&headers(&[(header::RANGE, range)]), "\"a\"", 100);
        for (range, expected) in [
            ("bytes=0-9", Wanted::Part(0..10)),
            ("bytes=90-", Wanted::Part(90..100)),
            ("bytes=-10", Wanted::Part(90..100)),
            ("bytes=-1000", Wanted::Part(0..100)),
            ("bytes=99-99", Wanted::Part(99..100)),
            ("bytes=00-0999", Wanted::Part(0..100)),
            ("Bytes = 5-5", Wanted::Part(5..6)),
            ("bytes=0-99999999999999999999999", Wanted::Part(0..100)),
            ("bytes=100-", Wanted::Nothing),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=99999999999999999999999-", Wanted::Nothing),
            ("bytes=5-4", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("bytes=+1-2", Wanted::Whole),
            ("bytes=--1", Wanted::Whole),
            ("bytes=0-0,5-5", Wanted::Whole),
            ("items=0-9", Wanted::Whole),
            ("bytes", Wanted::Whole),
        ] {
            assert_eq!(asked(range), expected, "{range}");
        }
        assert_eq!(wanted(&headers(&[(header::RANGE, "bytes=0-")]), "\"a\"", 0), Wanted::Nothing);
        let resumed =
            |known| wanted(&headers(&[(header::RANGE, "bytes=5-9"), (header::IF_RANGE, known)]), "\"a\"", 100);
        assert_eq!(resumed("\"a\""), Wanted::Part(5..10));
        for other in ["\"b\"", "W/\"a\"", "Fri, 01 Jan 2100 00:00:00 GMT"] {
            assert_eq!(resumed(other), Wanted::Whole, "{other}");
        }
    }
}

//! Where in the page the address stands that `serve` changes for a view: known from filling the template, and kept in a
//! file beside the page, so that no page is searched for it.

use std::ops::Range;

use serde_json::{Value, json};

use crate::site::bundle::store::content_hash;

/// The file, beside the page.
pub(crate) const FILE: &str = "views.json";

/// What the file says of a page: just this text, and the bytes of the address in it.
pub(crate) fn told(page: &str, place: &Range<usize>) -> String {
    json!({ "page": content_hash(page.as_bytes()), "start": place.start, "end": place.end }).to_string()
}

/// The page with another address; `None` if what is told is not of this page, or if the page has not `known` there.
pub(crate) fn replaced(page: &[u8], told: &[u8], known: &str, other: &str) -> Option<String> {
    let told: Value = serde_json::from_slice(told).ok()?;
    if told["page"].as_str()? != content_hash(page) {
        return None;
    }
    let [start, end] = ["start", "end"].map(|side| usize::try_from(told[side].as_u64()?).ok());
    let (start, end) = (start?, end?);
    let page = std::str::from_utf8(page).ok()?;
    (page.get(start..end)? == known).then(|| [&page[..start], other, &page[end..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_changed_where_it_stands_and_in_its_page_alone() {
        let (page, known) = ("<p>here</p><link href=\"here\">", "here");
        let told = told(page, &(23..27));
        let replaced = |page: &str, told: &str, known| replaced(page.as_bytes(), told.as_bytes(), known, "there");
        assert_eq!(replaced(page, &told, known).as_deref(), Some("<p>here</p><link href=\"there\">"));
        assert_eq!(replaced("<b>here</b><link href=\"here\">", &told, known), None, "another page");
        assert_eq!(replaced(page, &told, "elsewhere"), None, "of another server");
        assert_eq!(replaced(page, "{}", known), None);
        assert_eq!(replaced(page, &self::told(page, &(23..2300)), known), None, "no such place");
    }
}

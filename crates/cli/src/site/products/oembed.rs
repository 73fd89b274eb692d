//! oEmbed: what a site that is given an address of the graphic puts into its own page.
//!
//! Owns the meaning of the specification (<https://oembed.com>, type `rich`) and opens no socket. A static
//! host can serve only one answer for all addresses; the endpoint of `serve` answers for the view that
//! an address has, and within the measures that are asked for.

use expulsions::language::ENGLISH;
use expulsions::language::words::Words;
use expulsions::view::tally::Tally;
use expulsions::{Card, Frame, Query, View};
use expulsions_story::messages::LANGUAGES;
use maud::html;
use serde_json::{Value, json};

use super::pictures::{self, TITLE};
use crate::site::base::Base;

/// Name of the static answer, relative to the site.
pub(crate) const FILE: &str = "oembed.json";

/// Who offers it.
const PROVIDER: &str = "Expulsions";

/// Width of the frame where the host names no maximum: the narrowest that has two columns beside a margin.
const WIDTH: u32 = 800;
/// Height of the frame where the host names no maximum; some hosts cut off what is higher. The frame asks for
/// what it needs once it is there, and scrolls where nobody listens.
const HEIGHT: u32 = 1000;
/// How long an answer may be kept, in seconds.
const KEEP: u32 = 86_400;

/// The most that a host has room for, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Room {
    width: Option<u32>,
    height: Option<u32>,
}

/// Why there is no answer: a status of HTTP, and a sentence.
pub(crate) type Refusal = (u16, String);

/// Answers the query of a request. The addresses of any of `bases` are the site's own; the answer speaks of the first.
pub(crate) fn answer(bases: &[Base], query: &str) -> Result<Value, Refusal> {
    let (mut address, mut room) = (None, Room::default());
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*key {
            "url" => address = Some(value.into_owned()),
            "maxwidth" => room.width = Some(pixels("maxwidth", &value)?),
            "maxheight" => room.height = Some(pixels("maxheight", &value)?),
            "format" if value != "json" => {
                return Err((501, format!("The format {value:?} is not offered here; json is.\n")));
            }
            _ => {}
        }
    }
    let Some(address) = address else {
        return Err((400, "The parameter url is missing: the address to embed.\n".to_owned()));
    };
    let (base, asked) = bases
        .first()
        .zip(bases.iter().find_map(|base| base.own(&address)))
        .ok_or_else(|| (404, format!("{address:?} is no address of the graphic here.\n")))?;
    Ok(rich(base, asked.1, room))
}

/// A maximum; zero and what is no number leave no room for any answer.
fn pixels(name: &str, value: &str) -> Result<u32, Refusal> {
    let pixels = value.parse().ok().filter(|&pixels| pixels > 0);
    pixels.ok_or_else(|| (400, format!("{name} is {value:?}, expected a whole number of pixels above 0.\n")))
}

/// The answer for a view.
pub(crate) fn rich(base: &Base, query: &str, room: Room) -> Value {
    let dataset = expulsions::shipped();
    let (wanted, _) = Query::parse(query, &dataset);
    let tally = Tally::new(&dataset);
    let view = View::new(&dataset, &tally, &wanted);
    let sentence = Words::new(&dataset, &tally, &ENGLISH).headline(&view);
    let page = address(base, "", &wanted.to_text());
    let frame = address(base, &frame(query), &kept(query, &wanted));
    let width = WIDTH.min(room.width.unwrap_or(WIDTH));
    let height = HEIGHT.min(room.height.unwrap_or(HEIGHT));
    // Of all this WordPress keeps the quotation, links, and these attributes of a frame.
    let html = html! {
        blockquote { p { (sentence) } p { a href=(page) { (TITLE) } } }
        iframe title=(TITLE) src=(frame) width=(width) height=(height) frameborder="0" marginwidth="0" marginheight="0" {}
    };
    let mut answer = json!({
        "type": "rich",
        "version": "1.0",
        "title": TITLE,
        "provider_name": PROVIDER,
        "provider_url": base.to_string(),
        "cache_age": KEEP,
        "html": html.0,
        "width": width,
        "height": height,
    });
    let (wide, high) = pictures::pixels(Card::Wide);
    if room.width.is_none_or(|most| most >= wide) && room.height.is_none_or(|most| most >= high) {
        answer["thumbnail_url"] = base.join(pictures::CARD).into();
        answer["thumbnail_width"] = wide.into();
        answer["thumbnail_height"] = high.into();
    }
    answer
}

fn address(base: &Base, page: &str, query: &str) -> String {
    base.join(&if query.is_empty() { page.to_owned() } else { format!("{page}?{query}") })
}

/// The page of the frame, in the language of the address.
fn frame(asked: &str) -> String {
    let lang = form_urlencoded::parse(asked.as_bytes()).find(|(key, _)| key == "lang").map(|(_, value)| value);
    match lang.filter(|lang| has_frame(lang)) {
        Some(lang) => format!("{lang}/embed.html"),
        None => "embed.html".to_owned(),
    }
}

/// Whether a language has a frame of its own.
fn has_frame(lang: &str) -> bool {
    lang != "en" && LANGUAGES.iter().any(|(tag, ..)| *tag == lang)
}

/// The query of the frame: the view, and of what else an address may ask for only what is known.
fn kept(asked: &str, wanted: &Query) -> String {
    let mut parts = vec![wanted.to_text()];
    for (key, value) in form_urlencoded::parse(asked.as_bytes()) {
        let known = match &*key {
            "panels" => Frame::parse_panels(&value).iter().map(|panel| panel.key()).collect::<Vec<_>>().join(","),
            "theme" if ["auto", "light", "dark"].contains(&&*value) => value.into_owned(),
            "lang" if has_frame(&value) => continue,
            "lang" if value.len() <= 8 && value.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-') => {
                value.into_owned()
            }
            _ => continue,
        };
        parts.push(format!("{key}={known}"));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("&")
}

/// What leads from the page to the answer, for the page's head or the header `Link`.
pub(crate) fn endpoint(base: &Base, query: &str) -> String {
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    let page: String = form_urlencoded::byte_serialize(base.join(&query).as_bytes()).collect();
    base.join(&format!("{FILE}?format=json&url={page}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bases() -> Vec<Base> {
        vec!["https://example.org/expulsions/".parse().expect("an address")]
    }

    fn ask(query: &str) -> Result<Value, Refusal> {
        answer(&bases(), query)
    }

    const HOME: &str = "url=https%3A%2F%2Fexample.org%2Fexpulsions%2F";

    #[test]
    fn the_view_of_the_address_is_said_linked_and_framed() {
        let answer = ask(&format!("{HOME}%3Fc%3DUA%26day%3D2018-03-30%26theme%3Ddark%26lang%3D%22x%26utm%3Dmail"))
            .expect("ours");
        assert_eq!(
            answer["html"],
            "<blockquote><p>By 30 March 2018, Ukraine had expelled 13 Russians. Russia had expelled 13 in return.</p>\
             <p><a href=\"https://example.org/expulsions/?c=UA&amp;day=2018-03-30\">The diplomatic expulsions of 2018, country by country</a></p>\
             </blockquote><iframe title=\"The diplomatic expulsions of 2018, country by country\" \
             src=\"https://example.org/expulsions/embed.html?c=UA&amp;day=2018-03-30&amp;theme=dark\" width=\"800\" height=\"1000\" \
             frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\"></iframe>"
        );
    }

    #[test]
    fn the_frame_speaks_the_language_of_the_address() {
        for (lang, expected) in [
            ("de", "expulsions/de/embed.html?c=UA\""),
            ("en", "expulsions/embed.html?c=UA&amp;lang=en\""),
            ("ar-MA", "expulsions/embed.html?c=UA&amp;lang=ar-MA\""),
            ("..", "expulsions/embed.html?c=UA\""),
        ] {
            let answer = ask(&format!("{HOME}%3Fc%3DUA%26lang%3D{lang}")).expect("ours");
            assert!(answer["html"].as_str().is_some_and(|html| html.contains(expected)), "{lang}: {answer}");
        }
    }

    #[test]
    fn maxima_are_obeyed_by_the_frame_and_by_the_picture() {
        let wide = ask(&format!("{HOME}&maxwidth=1200&maxheight=630")).expect("ours");
        assert_eq!(
            (&wide["width"], &wide["height"], &wide["thumbnail_width"]),
            (&json!(800), &json!(630), &json!(1200))
        );
        let narrow = ask(&format!("{HOME}&maxwidth=480")).expect("ours");
        assert_eq!((&narrow["width"], &narrow["height"]), (&json!(480), &json!(1000)));
        for key in ["thumbnail_url", "thumbnail_width", "thumbnail_height"] {
            assert!(narrow.get(key).is_none(), "all three or none: {key}");
            assert!(wide.get(key).is_some(), "all three or none: {key}");
        }
    }

    #[test]
    fn what_is_not_offered_is_refused_as_the_specification_says() {
        for (query, expected) in [
            (
                "url=https%3A%2F%2Fexample.com%2F",
                (404, "\"https://example.com/\" is no address of the graphic here.\n"),
            ),
            ("format=xml&url=x", (501, "The format \"xml\" is not offered here; json is.\n")),
            ("", (400, "The parameter url is missing: the address to embed.\n")),
            ("maxwidth=0&url=x", (400, "maxwidth is \"0\", expected a whole number of pixels above 0.\n")),
        ] {
            assert_eq!(ask(query), Err((expected.0, expected.1.to_owned())), "{query}");
        }
    }
}

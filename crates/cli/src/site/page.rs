//! The pages made from a template: `www/index.html` and `www/embed.html` with their marked places filled.
//!
//! A place is a comment `<!-- expulsions:NAME -->`. Each must be there exactly once and none may be
//! left over, so that a renamed place is an error of the build and not a hole in the page.

use expulsions::Error;
use maud::{Markup, html};

/// Fills the places of a template, in order, and takes out its other comments and its indentation.
pub(crate) fn fill(file: &str, template: &str, places: &[(&str, Markup)]) -> Result<String, Error> {
    let mut page = template.to_owned();
    for (name, _) in places {
        let mark = mark(name);
        match page.matches(&mark).count() {
            1 => {}
            count => return Err(Error::new(format!("{file} has the place {mark} {count} times, expected once"))),
        }
    }
    if let Some(unknown) = comments(&page)
        .find(|comment| comment.contains("expulsions:") && !places.iter().any(|(name, _)| *comment == mark(name)))
    {
        let known: Vec<&str> = places.iter().map(|(name, _)| *name).collect();
        return Err(Error::new(format!(
            "{file} has the unknown place {unknown}, expected one of {}",
            known.join(", ")
        )));
    }
    let others: Vec<String> =
        comments(&page).filter(|comment| !comment.contains("expulsions:")).map(str::to_owned).collect();
    for comment in others {
        page = page.replacen(&comment, "", 1);
    }
    page = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    page.push('\n');
    // What is put in last is not searched again: a text of the data that looks like a place stays a text.
    let mut filled = String::with_capacity(page.len());
    let mut rest = page.as_str();
    while let Some((before, after)) = rest.split_once("<!--") {
        let (comment, after) = after.split_once("-->").unwrap_or((after, ""));
        filled.push_str(before);
        if let Some((_, content)) = places.iter().find(|(name, _)| comment.trim() == format!("expulsions:{name}")) {
            filled.push_str(&content.0);
        }
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Points a template's references to the files that the build has named: `href="page.css"`, `src="frame.js"`.
pub(crate) fn refer(template: String, files: &[(&str, impl AsRef<str>)]) -> Result<String, Error> {
    files.iter().try_fold(template, |page, (name, path)| {
        let forms = ["href", "src"].map(|attribute| format!("{attribute}=\"{name}\""));
        let found = forms.iter().find(|form| page.contains(*form)).ok_or_else(|| {
            Error::new(format!("the template refers nowhere to {name}, expected {} or {}", forms[0], forms[1]))
        })?;
        Ok(page.replace(found, &found.replace(name, path.as_ref())))
    })
}

fn mark(name: &str) -> String {
    format!("<!-- expulsions:{name} -->")
}

/// The comments of a page, `<!--` and `-->` included.
fn comments(page: &str) -> impl Iterator<Item = &str> {
    page.match_indices("<!--").filter_map(|(start, _)| {
        let length = page[start..].find("-->")? + 3;
        Some(&page[start..start + length])
    })
}

/// What the head of a template says the page is about.
pub(crate) fn description(template: &str) -> Result<&str, Error> {
    let found = template.split_once("<meta name=\"description\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    found.map(|(text, _)| text).ok_or_else(|| Error::new("the page has no description in its head, expected one"))
}

/// What the head of the page adds: everything that the live graphic asks for at once, so that one round trip brings it all.
/// `fetched` are the program and what it speaks with; `up` leads to the site's root.
pub(crate) fn preloads(modules: &[&str], fetched: &[&str], up: &str) -> Markup {
    html! {
        @for module in modules { link rel="modulepreload" href={ (up) "assets/" (module) }; }
        @for file in fetched { link rel="preload" as="fetch" crossorigin href={ (up) "assets/" (file) }; }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_once_and_never_searched_again() {
        let places = [("one", html! { "<!-- expulsions:two --> & <b>" }), ("two", html! { b { "2" } })];
        let page =
            fill("page.html", "<p>\n  <!-- why -->\n  <!-- expulsions:one -->\n</p>\n<!-- expulsions:two -->", &places)
                .expect("fills");
        assert_eq!(page, "<p>\n&lt;!-- expulsions:two --&gt; &amp; &lt;b&gt;\n</p>\n<b>2</b>\n");
    }

    #[test]
    fn references_lead_to_the_named_files() {
        let page = refer(
            "<link href=\"a.css\"><script src=\"b.js\">".to_owned(),
            &[("a.css", "x/a.1.css"), ("b.js", "x/b.2.js")],
        );
        assert_eq!(page.expect("both are there"), "<link href=\"x/a.1.css\"><script src=\"x/b.2.js\">");
        assert_eq!(
            refer(String::new(), &[("a.css", "x")]).expect_err("refused").to_string(),
            "the template refers nowhere to a.css, expected href=\"a.css\" or src=\"a.css\""
        );
    }

    #[test]
    fn a_missing_a_double_and_an_unknown_place_are_errors() {
        let places = [("one", html! { "1" })];
        let error = |template| fill("page.html", template, &places).expect_err("refused").to_string();
        assert_eq!(error("<p></p>"), "page.html has the place <!-- expulsions:one --> 0 times, expected once");
        assert_eq!(
            error("<!-- expulsions:one --><!-- expulsions:one -->"),
            "page.html has the place <!-- expulsions:one --> 2 times, expected once"
        );
        assert_eq!(
            error("<!-- expulsions:one --><!-- expulsions:won -->"),
            "page.html has the unknown place <!-- expulsions:won -->, expected one of one"
        );
    }
}

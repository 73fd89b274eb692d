//! Every moment of the story is told, in every language, and so is nearly every claim of the article of 30 March 2018.

use std::collections::BTreeSet;
use std::fs;

use crate::{built, data, folders};

fn page(path: &str) -> String {
    fs::read_to_string(built().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn events() -> Vec<csv::StringRecord> {
    csv::Reader::from_path(data().join("events-2018.csv")).unwrap().records().map(Result::unwrap).collect()
}

/// What a reader reads: no markup, no entities.
fn text(markup: &str) -> String {
    let parts = markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<String>().replace("&amp;", "&").replace("&quot;", "\"")
}

#[test]
fn every_moment_is_told_in_every_language_with_its_sources() {
    for folder in folders() {
        let page = page(&format!("{folder}moments.html"));
        let told: Vec<&str> = page.split("<li id=\"event-").skip(1).collect();
        assert_eq!(told.len(), 38, "{folder}");
        for (record, told) in events().iter().zip(told) {
            assert!(told.starts_with(&format!("{}\"", &record[0])), "{folder}: {told}");
            let links: Vec<&str> =
                told.split("sources.html#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert_eq!(links.join(";"), &record[4], "{folder}");
            if folder.is_empty() {
                let told = text(told);
                assert!(told.contains(&record[2]) && told.contains(&record[3]), "{told}");
            }
        }
        let index = fs::read_to_string(built().join(format!("{folder}index.html"))).unwrap();
        assert!(index.contains("href=\"moments.html\""), "{folder}index.html does not lead to the moments");
    }
}

/// What the live graphic tells of a line it finds by the line's words, so no two may be alike.
#[test]
fn no_two_moments_of_a_language_have_the_same_title() {
    for folder in folders() {
        let page = page(&format!("{folder}moments.html"));
        let titles: BTreeSet<&str> =
            page.split("</time>: ").skip(1).filter_map(|rest| rest.split("</h2>").next()).collect();
        assert_eq!(titles.len(), 38, "{folder}");
    }
}

/// In the words of the moments, or in a row: what the article of 30 March 2018 says.
#[test]
fn the_claims_of_the_article_are_there_to_be_found() {
    let told = text(&page("moments.html"));
    for words in [
        "Russia expels 59 from 23 countries",
        "no ambassador is expelled",
        "153 Russians have been expelled",
        "biggest wave of tit-for-tat expulsions",
        "The heads of 23 missions",
        "16 of them from EU states",
        "flagged cars",
        "found unconscious on a bench",
        "unseen even at the height of the Cold War",
        "“certainly not a surprise”",
        "cooperate with the OPCW investigation",
        "one month to bring its staff",
        "calls the response regrettable",
        "reserves the right to answer Belgium, Hungary, Georgia and Montenegro",
        "with Russia’s own Security Council",
        "“did not unleash any diplomatic war”",
        "“never initiated any exchange of sanctions”",
        "Russia expels 60 Americans",
        "orders the US consulate in St Petersburg to close",
        "closure of its own in Seattle",
        "which accuse Russia of being involved",
        "tit-for-tat, but not only that",
        "sharp increase in provocative actions",
        "frantic efforts by American services to recruit",
        "cynical and disgusting",
        "they have failed",
        "improving rapidly",
        "critical but stable",
        "“highly likely”",
        "Novichok, developed in the Soviet Union",
        "Russia denies any involvement",
    ] {
        assert!(told.contains(words), "{words:?} is not told");
    }
    let table = page("index.html");
    let row = |of: &str, people: &str| {
        let row = format!(
            "datetime=\"2018-03-30\">30 March 2018</time></th><td data-label=\"Who\">Russia</td>\
             <td data-label=\"Whom\">{of}</td><td data-label=\"How many\">{people}</td>"
        );
        // Whatever the columns are called.
        let plain = |text: &str| {
            text.split(" data-label=\"")
                .map(|part| part.split_once("\">").map_or(part.to_owned(), |(_, rest)| format!(">{rest}")))
                .collect::<String>()
        };
        assert!(plain(&table).contains(&plain(&row)), "{of}: {people}");
    };
    for (of, people) in [
        ("France", "4"),
        ("Canada", "4"),
        ("Germany", "4"),
        ("Australia", "2"),
        ("Poland", "4"),
        ("Netherlands", "2"),
        ("Sweden", "1"),
        ("Czech Republic", "3"),
        ("Finland", "1"),
        ("Lithuania", "3"),
        ("Ukraine", "13"),
    ] {
        row(of, people);
    }
}

/// What a reader finds of each statement of that report: the verdict, a view or a moment, and its sources.
#[test]
fn each_statement_of_the_report_has_its_answer() {
    let claims = page("claims.html");
    let (moments, sources) = (page("moments.html"), page("sources.html"));
    let records: Vec<csv::StringRecord> =
        csv::Reader::from_path(data().join("claims.csv")).unwrap().records().map(Result::unwrap).collect();
    let told: Vec<&str> = claims.split("<li id=\"claim-").skip(1).collect();
    assert_eq!((told.len(), records.len()), (33, 33));
    for (record, told) in records.iter().zip(told) {
        assert!(told.starts_with(&format!("{}\"", &record[0])), "{told}");
        let words = text(told).to_lowercase();
        for column in [1, 2, 3] {
            assert!(words.contains(&record[column].to_lowercase()), "{:?} is not in {words}", &record[column]);
        }
        let query = format!("href=\"index.html?{}\"", record[4].replace('&', "&amp;"));
        assert_eq!(told.contains("href=\"index.html?"), !record[4].is_empty(), "{told}");
        assert!(record[4].is_empty() || told.contains(&query), "{query} is not in {told}");
        assert!(record[7].is_empty() || moments.contains(&format!(" id=\"event-{}\"", &record[7])), "{}", &record[7]);
        assert_eq!(told.contains("moments.html#event-"), !record[7].is_empty(), "{told}");
        let links: Vec<&str> = told.split("sources.html#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(links.join(";"), &record[8]);
        assert!(links.iter().all(|id| sources.contains(&format!(" id=\"{id}\""))), "{links:?}");
        // The report confirms nothing of what it says.
        assert!(!links.contains(&"seed-20180330"), "{}", &record[0]);
    }
    assert!(page("index.html").contains("href=\"claims.html\""), "nothing leads to the claims");
    let count = |verdict: &str| records.iter().filter(|record| &record[2] == verdict).count();
    let intro = text(&claims);
    for verdict in ["confirmed", "corrected", "attributed"] {
        assert!(intro.contains(&format!("{} {verdict}: ", count(verdict))), "{verdict}");
    }
}

#[test]
fn links_to_sources_lend_no_weight_and_mirrors_are_named() {
    let page = page("sources.html");
    let links: Vec<&str> = page.split("<a ").skip(1).filter(|link| link.contains("href=\"http")).collect();
    let records: Vec<csv::StringRecord> =
        csv::Reader::from_path(data().join("sources.csv")).unwrap().records().map(Result::unwrap).collect();
    assert_eq!(links.len(), records.len());
    for link in links {
        let opened = link.split('>').next().unwrap();
        assert!(opened.contains("rel=\"noopener nofollow\"") && opened.contains("hreflang=\""), "{opened}");
    }
    for record in records.iter().filter(|record| &record[7] == "mirror") {
        let entry = page.split(&format!("<li id=\"{}\">", &record[0])).nth(1).unwrap().split("</li>").next().unwrap();
        assert!(text(entry).contains(&format!("mirror of a text by {}", &record[2])), "{entry}");
    }
}

/// An address of one publisher under the name of another would be found here; the exception is an archive of papers.
#[test]
fn no_site_stands_under_two_publishers() {
    let mut sites: std::collections::BTreeMap<String, BTreeSet<String>> = std::collections::BTreeMap::new();
    for record in csv::Reader::from_path(data().join("sources.csv")).unwrap().records().map(Result::unwrap) {
        let host = record[5].split("//").nth(1).unwrap().split('/').next().unwrap();
        let host = host.trim_start_matches("www.").to_owned();
        sites.entry(host).or_default().insert(record[1].to_owned());
    }
    sites.remove("pressreader.com");
    let shared: Vec<_> = sites.iter().filter(|(_, publishers)| publishers.len() > 1).collect();
    assert!(shared.is_empty(), "{shared:?}");
}

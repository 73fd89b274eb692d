//! Each number that was printed that week has a true sentence, in every language and without scripts.

use std::fs;

use crate::{built, data, folders};

fn page(path: &str) -> String {
    fs::read_to_string(built().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands below a number.
fn entry(page: &str, number: &str) -> String {
    let entry = page.split(&format!("<li id=\"n{number}\">")).nth(1).unwrap_or_else(|| panic!("no {number}"));
    entry.split("</li>").next().unwrap().to_owned()
}

/// What a reader reads of it: no markup.
fn text(markup: &str) -> String {
    markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

#[test]
fn the_numbers_of_that_week_have_their_sentences() {
    let page = page("numbers.html");
    for (number, sentence) in [
        ("114", "By 26 March 2018, 22 countries had expelled 114 Russians. Left out: the United Kingdom."),
        (
            "116",
            "23 countries had expelled 116 Russians. Left out: Belgium, the United Kingdom, Ireland, Moldova and NATO.",
        ),
        ("121", "26 countries had expelled 121 Russians. Left out: the United Kingdom and NATO."),
        ("137", "had expelled 137 Russians."),
        ("138", "had expelled 138 Russians. Left out: Belgium, Hungary, Moldova, Macedonia and NATO."),
        ("144", "27 countries had expelled 144 Russians. Left out: NATO."),
        ("150", "26 countries and NATO had expelled 150 Russians. Left out: Belgium."),
        ("151", "By 27 March 2018, 27 countries and NATO had expelled 151 Russians."),
        ("153", "29 countries and NATO expelled 153 Russians."),
        ("171", "The 60 expelled with their families."),
        ("755", "A ceiling of 455 posts"),
    ] {
        let entry = entry(&page, number);
        assert!(text(&entry).contains(sentence), "{number}: {}", text(&entry));
        assert!(entry.contains("data-said"), "{number}: {entry}");
        assert!(entry.contains("sources.html#") && entry.contains("<h2>"), "{number}: {entry}");
    }
    assert!(entry(&page, "121").contains("day=2018-03-27\">In the graphic: 121</a>"));
    assert!(text(&entry(&page, "755")).contains("Nothing counted here gives more than 299."));
}

#[test]
fn every_figure_of_the_press_stands_in_every_language_with_view_and_source() {
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_path(data().join("press-totals.csv")).unwrap().records().map(Result::unwrap).collect();
    for folder in folders() {
        let page = page(&format!("{folder}numbers.html"));
        for row in &rows {
            let entry = entry(&page, &row[4]);
            let place = format!("press-{}", &row[0]);
            assert!(entry.contains(&format!("<p id=\"{place}\"")), "{folder}{place} has no address");
            assert!(
                entry.contains(&format!("<a class=\"own\" href=\"#{place}\">")),
                "{folder}{place} does not show it"
            );
            let query = format!("index.html?{}\"", row[6].replace('&', "&amp;"));
            assert!(entry.contains(&query), "{folder}{}: {query} is not in {entry}", &row[0]);
            assert!(entry.contains(&format!("sources.html#{}\"", &row[10])), "{folder}{}", &row[0]);
            assert!(text(&entry).contains(&row[9].replace('&', "&amp;")), "{folder}{}", &row[0]);
        }
        for number in 0..=299 {
            assert!(entry(&page, &number.to_string()).contains("data-said"), "{folder}{number}");
        }
        let moments = fs::read_to_string(built().join(format!("{folder}moments.html"))).unwrap();
        assert!(moments.contains("href=\"numbers.html\""), "{folder}moments.html does not lead to the numbers");
    }
    for from in ["index.html", "claims.html"] {
        assert!(page(from).contains("href=\"numbers.html\""), "{from} does not lead to the numbers");
    }
}

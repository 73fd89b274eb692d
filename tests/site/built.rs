//! The built folder holds together: names, references, the ledger, the sources, the twin.

use std::collections::BTreeSet;
use std::fs;

use crate::files::{all, attributes, sha256, unbrotli, ungzip};
use crate::{built, data, folder, run};

fn page(name: &str) -> String {
    fs::read_to_string(built().join(name)).unwrap()
}

fn is_packed(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".gz")
}

/// What is as small as it gets already.
fn is_small(path: &str) -> bool {
    path.ends_with(".png") || path.ends_with(".zip")
}

#[test]
fn packed_files_unpack_to_the_plain_ones_and_every_large_text_has_them() {
    let files = all(built());
    let content = |path: &str| files.iter().find(|(other, _)| other == path).map(|(_, content)| content);
    for (path, packed) in &files {
        if let Some(plain) = path.strip_suffix(".br") {
            assert_eq!(Some(&unbrotli(packed)), content(plain), "{path}");
        } else if let Some(plain) = path.strip_suffix(".gz") {
            assert_eq!(Some(&ungzip(packed)), content(plain), "{path}");
        } else if packed.len() > 400 && !is_small(path) {
            assert!(content(&format!("{path}.br")).is_some() && content(&format!("{path}.gz")).is_some(), "{path}");
        }
    }
}

#[test]
fn names_of_assets_carry_the_hash_of_their_content() {
    let assets: Vec<_> = all(&built().join("assets")).into_iter().filter(|(path, _)| !is_packed(path)).collect();
    assert!(assets.len() > 10, "{}", assets.len());
    for (path, content) in assets {
        let hash = path.rsplit('.').nth(1).unwrap();
        assert_eq!(hash.len(), 10, "{path}");
        assert!(sha256(&content).starts_with(hash), "{path}");
    }
}

#[test]
fn everything_that_is_referred_to_is_there() {
    let files = all(built());
    let paths: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    let mut references = 0;
    let mut need = |from: &str, to: String| {
        references += 1;
        assert!(paths.contains(to.as_str()), "{from} refers to {to}");
    };
    for (path, content) in files.iter().filter(|(path, _)| !is_packed(path)) {
        let text = String::from_utf8_lossy(content);
        let folder = path.rfind('/').map_or("", |end| &path[..=end]);
        if path.ends_with(".html") && !path.starts_with("assets/") {
            for target in attributes(&text, "href").into_iter().chain(attributes(&text, "src")) {
                // A query alone is another view of the same page.
                // The one file makes what it leads to only when it runs.
                if let Some(id) = target.strip_prefix('#').filter(|_| path != "graphic.html") {
                    assert!(text.contains(&format!("id=\"{id}\"")), "{path} has nothing at #{id}");
                }
                if !target.starts_with('#')
                    && !target.starts_with("http")
                    && !target.starts_with("data:,")
                    && !target.starts_with('?')
                {
                    let target = target.split(['?', '#']).next().unwrap();
                    let above = target.strip_prefix("../").map(str::to_owned);
                    need(path, above.unwrap_or_else(|| format!("{folder}{target}")));
                }
            }
        } else if path.ends_with(".js") {
            for before in ["from\"./", "import\"./", "import(\"./", "import(`./", "new URL(\"", "new URL(`"] {
                for target in text.split(before).skip(1).map(|rest| rest.split(['"', '`']).next().unwrap()) {
                    // An address that is put together at run time is not one of the build's, and a folder is no file.
                    if !target.contains("${") && target != ".." && target != "." {
                        // Some stand beside the module, others are found from the site's own folder.
                        let beside = format!("{folder}{target}");
                        need(path, if paths.contains(&*beside) { beside } else { target.to_owned() });
                    }
                }
            }
        }
    }
    assert!(references > 300, "only {references} references were found");
}

#[test]
fn no_file_names_another_host_but_the_sources_and_the_data() {
    for (path, content) in all(built()) {
        if is_packed(&path)
            || path.starts_with("data/")
            || path.starts_with("assets/sources.")
            || path.starts_with("assets/corrections.")
            // These two link to the sources.
            || path == "sources.html"
            // What an address was before.
            || path == "corrections.html"
            || path == "graphic.html"
            // Licences name their homes.
            || path == "licences.txt"
            // A font says who made it.
            || path.ends_with(".ttf")
        {
            continue;
        }
        let text = String::from_utf8_lossy(&content).replace("http://www.w3.org/", "");
        assert!(!text.contains("http://") && !text.contains("https://"), "{path}");
    }
}

#[test]
fn pages_need_no_inline_script_or_style() {
    for name in
        ["index.html", "embed.html", "sources.html", "claims.html", "corrections.html", "numbers.html", "404.html"]
    {
        let text = page(name);
        for inline in ["<style", " style=", "javascript:", "<script>", " onload", " onclick", " onerror"] {
            assert!(!text.contains(inline), "{name} has {inline}");
        }
        assert!(!text.contains("<!--"), "{name} has a comment");
    }
}

/// Whatever a template has a place for is filled in every page.
#[test]
fn no_page_holds_a_mark_of_a_template() {
    let pages: Vec<_> = all(built()).into_iter().filter(|(path, _)| path.ends_with(".html")).collect();
    assert!(pages.len() > 25, "{} pages", pages.len());
    for (path, content) in pages {
        let text = String::from_utf8(content).unwrap();
        let without = |text: &str, from: &str, to: &str| -> String {
            text.split(from).map(|part| part.split_once(to).map_or(part, |(_, rest)| rest)).collect()
        };
        let markup = without(&without(&text, "<script", "</script>"), "<style", "</style>");
        for mark in ["{{", "{%", "{#", "}}", "%}", "#}"] {
            assert!(!markup.contains(mark), "{path} has {mark}");
        }
    }
}

/// Who reads a frame without scripts, or before they have run, reads it in its own language.
#[test]
fn the_frame_of_each_language_speaks_it_before_any_script() {
    for (tag, direction, headline, remark) in [
        ("de", "ltr", "29 Länder und die NATO wiesen 153 Russen aus.", "Die Summen zählen nur Ausweisungen"),
        ("ar", "rtl", "٢٩ دولة والناتو: طُرد ١٥٣ روسيًا.", "لا تشمل المجاميع إلا عمليات الطرد"),
    ] {
        let text = page(&format!("{tag}/embed.html"));
        assert!(text.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")), "{tag}");
        assert!(text.contains(&format!("<h2>{headline}")), "{tag}: {text}");
        assert!(text.contains(&format!("<span>{remark}")), "{tag}: {text}");
        for english in ["The whole story", "every source", "Russians expelled", "diplomatic expulsions"] {
            assert!(!text.contains(english), "{tag} says {english}");
        }
        for link in [attributes(&text, "href"), attributes(&text, "src")].concat() {
            let there = link == "data:," || built().join(tag).join(link).is_file();
            assert!(there, "{tag}: {link} is not there");
        }
    }
    for &(tag, ..) in expulsions_story::messages::LANGUAGES.iter().filter(|&&(tag, ..)| tag != "en") {
        assert!(built().join(tag).join("embed.html").is_file(), "{tag}");
    }
}

/// The frame's script runs before the first picture, so it must be small.
#[test]
fn the_frames_script_is_at_most_3_kilobytes() {
    let packed = all(&built().join("assets"))
        .into_iter()
        .find(|(path, _)| path.starts_with("frame.") && path.ends_with(".js.br"))
        .expect("packed");
    assert!(packed.1.len() <= 3000, "{} bytes after brotli", packed.1.len());
}

#[test]
fn the_ledger_has_the_rows_of_the_table_in_its_order() {
    let text = page("index.html");
    let rows: Vec<&str> =
        text.split("<tr><th scope=\"row\"").skip(1).map(|rest| rest.split("</tr>").next().unwrap()).collect();
    let sources: BTreeSet<String> = attributes(&page("sources.html"), "id").into_iter().map(str::to_owned).collect();
    let mut table = csv::Reader::from_path(data().join("expulsions-2018.csv")).unwrap();
    let mut count = 0;
    for (number, record) in table.records().enumerate() {
        let (record, row) = (record.unwrap(), rows[number]);
        assert!(row.contains(&format!("<time datetime=\"{}\">", &record[1])), "{row}");
        let how_many = row.split("data-label=\"Number\">").nth(1).unwrap().split('<').next().unwrap();
        if &record[4] == "expulsion" {
            assert_eq!(how_many, &record[5], "{row}");
        } else {
            assert!(how_many.parse::<u32>().is_err(), "only expulsions are bare numbers: {how_many}");
            assert!(record[5].is_empty() || how_many.contains(&record[5]), "{how_many}");
        }
        // An empty cell is there, without a name.
        assert_eq!(row.matches("<td").count(), 6, "{row}");
        let doubt = row.split("data-label=\"Confidence\">").nth(1).map_or("", |rest| rest.split('<').next().unwrap());
        let expected = if &record[9] == "confirmed" { "" } else { "inferred from the total" };
        assert_eq!(doubt, expected, "{row}");
        let linked: Vec<&str> =
            attributes(row, "href").iter().map(|link| link.strip_prefix("sources.html#").unwrap()).collect();
        assert_eq!(linked.join(";"), &record[8], "{row}");
        for id in linked {
            assert!(sources.contains(id), "sources.html has no anchor {id}");
        }
        count += 1;
    }
    assert_eq!(rows.len(), count);
    let ledger = all(&built().join("assets"))
        .into_iter()
        .find(|(path, _)| path.starts_with("ledger.") && path.ends_with(".html"));
    let ledger = String::from_utf8(ledger.unwrap().1).unwrap();
    assert!(text.contains(&ledger), "the file for hosts and the page's table are the same");
}

#[test]
fn every_source_has_one_anchor_and_is_told_to_the_element() {
    let text = page("sources.html");
    let mut anchors = attributes(&text, "id");
    anchors.sort_unstable();
    let mut table = csv::Reader::from_path(data().join("sources.csv")).unwrap();
    let records: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let mut ids: Vec<&str> = records.iter().map(|record| &record[0]).collect();
    ids.sort_unstable();
    assert_eq!(anchors, ids);
    let json = all(&built().join("assets"))
        .into_iter()
        .find(|(path, _)| path.starts_with("sources.") && path.ends_with(".json"));
    let json: serde_json::Value = serde_json::from_slice(&json.unwrap().1).unwrap();
    assert_eq!(json.as_object().unwrap().len(), records.len());
    for record in &records {
        let told = &json[&record[0]];
        let keys = ["publisher", "originalPublisher", "title", "date", "url", "language", "type"];
        for (column, key) in (1..).zip(keys) {
            assert_eq!(told[key], record[column], "{}", &record[0]);
        }
    }
}

/// The place kept for the picture is as high as the picture, at each width that one was drawn at.
#[test]
fn the_twin_has_its_height_kept_at_every_width_it_is_drawn_at() {
    let text = page("index.html");
    let href = attributes(&text, "href").into_iter().find(|href| href.ends_with(".css")).unwrap();
    let css = page(href);
    let rules: Vec<(f64, &str)> = css
        .split("(min-width:")
        .skip(1)
        .filter_map(|rest| {
            let (from, rest) = rest.split_once("px){.picture{block-size:")?;
            Some((from.parse().unwrap(), rest.split('}').next().unwrap()))
        })
        .collect();
    let twins: Vec<&str> = attributes(&text, "viewBox");
    assert_eq!(twins.len(), 2, "narrow and wide");
    for twin in twins {
        let sides: Vec<f64> = twin.split(' ').map(|number| number.parse().unwrap()).collect();
        let (width, height) = (sides[2], sides[3]);
        let (_, length) = rules.iter().rev().find(|(from, _)| *from <= width).expect("a rule for every width");
        let kept: f64 = match length.strip_prefix("calc(") {
            None => length.trim_end_matches("px").parse().unwrap(),
            Some(sum) => {
                let (start, share) = sum.trim_end_matches("cqi)").split_once("px + ").unwrap();
                start.parse::<f64>().unwrap() + share.parse::<f64>().unwrap() * width / 100.0
            }
        };
        assert!((kept - height).abs() <= 0.5, "at {width} px the picture is {height} px high, and {kept} px are kept");
    }
}

#[test]
fn building_again_changes_nothing_and_leaves_other_files_alone() {
    let dir = folder("again");
    fs::write(dir.join("robots.txt"), "the host's own").unwrap();
    fs::create_dir(dir.join("assets")).unwrap();
    fs::write(dir.join("assets/element.0000000000.js"), "of an earlier release").unwrap();
    // By this file the command knows the folder for one that it wrote.
    fs::write(dir.join(".expulsions-site"), fs::read(built().join(".expulsions-site")).unwrap()).unwrap();
    // Smaller than any compression: a packed twin of an earlier build must not outlive it.
    fs::write(dir.join("picture-card.png.br"), "of an earlier build").unwrap();
    fs::create_dir(dir.join(".expulsions-part")).unwrap();
    fs::write(dir.join(".expulsions-part/7"), "left by a build that was interrupted").unwrap();
    let out = run(&["build", "--out", dir.to_str().unwrap()]);
    assert_eq!(out.code, 0, "{}", out.err);
    assert_eq!(fs::read_to_string(dir.join("robots.txt")).unwrap(), "the host's own");
    let mut files = all(&dir);
    files.retain(|(path, _)| path != "robots.txt" && path != "assets/element.0000000000.js");
    let (new, old): (Vec<String>, Vec<String>) = (
        files.iter().map(|(path, _)| path.clone()).collect(),
        all(built()).into_iter().map(|(path, _)| path).collect(),
    );
    assert_eq!(new, old);
    assert!(files == all(built()), "the same names, but other content");
}

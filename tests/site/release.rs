//! A release over another in the same folder: a page left open finds its parts, a page opened now is the new one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use crate::files::{all, unbrotli};
use crate::serve::Served;
use crate::{built, command, folder, project};

/// What a page asks for only when its reader does something, by the beginnings of the names.
const LATER: [&str; 11] = [
    "share.",
    "downloads.",
    "help.",
    "ledger.",
    "sources.",
    "expulsions-2018.",
    "countries.",
    "de.",
    "ledger-de.",
    "later-de.",
    "raster.",
];

/// The project's sources as of a later release, below the project, where cargo finds its manifest: every module that
/// is not an entry does one thing more, the German words say something else, and so does a note in the table.
pub(crate) fn next() -> PathBuf {
    sources("next-release", |part, name, mut content| {
        let change = match (part, name) {
            ("www", "expulsions.js" | "frame.js" | "host.js" | "index.html" | "embed.html") => "",
            ("www", name) if name.ends_with(".js") => "\nglobalThis.release = 2;\n",
            ("www", name) if name.ends_with(".css") => "\n.next-release { color: red; }\n",
            _ => "",
        };
        content.extend(change.as_bytes());
        if name == "de.ftl" {
            let text = String::from_utf8(content).unwrap();
            content = text
                .replace("\nui-help = ", "\nui-help = Neue ")
                .replace("\nlater-help-title = ", "\nlater-help-title = Neu: ")
                .into_bytes();
        }
        if name == "expulsions-2018.csv" {
            let text = String::from_utf8(content).unwrap();
            let changed =
                text.replace("Announced by the prime minister in Parliament", "The prime minister told Parliament");
            assert_ne!(changed, text, "that note is gone");
            content = changed.into_bytes();
        }
        content
    })
}

/// A copy of the project's sources below it, each file as `changed` has it: its folder, its name, its content.
pub(crate) fn sources(copy: &str, changed: impl Fn(&str, &str, Vec<u8>) -> Vec<u8>) -> PathBuf {
    let project = project();
    let root = project.join("target").join(copy);
    let _absent = fs::remove_dir_all(&root);
    for part in ["www", "data", "messages", "assets"] {
        fs::create_dir_all(root.join(part)).unwrap();
        for entry in fs::read_dir(project.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.file_name().unwrap().to_str().unwrap();
                let content = changed(part, name, fs::read(&path).unwrap());
                fs::write(root.join(part).join(name), content).unwrap();
            }
        }
    }
    root
}

/// The names of assets in a text.
fn assets_in(text: &str) -> Vec<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let words = text.split(|c: char| !is_name(c)).map(|word| word.trim_start_matches("./"));
    let hashed = words.filter(|word| {
        let parts: Vec<&str> = word.split('.').collect();
        matches!(parts[..], [_, hash, _] if hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
    });
    hashed.map(str::to_owned).collect()
}

/// What stands in the folder is one edition, whatever the command was compiled with: its own copy of the words is not used.
#[test]
fn words_are_those_of_the_folder_everywhere() {
    let root = sources("words-sources", |_, name, content| match name {
        "en.ftl" => String::from_utf8(content).unwrap().replace(" in return", " in their turn").into_bytes(),
        "de.ftl" => String::from_utf8(content).unwrap().replace(" im Gegenzug", " als Antwort").into_bytes(),
        _ => content,
    });
    let dir = folder("words");
    let out = command().arg("build").arg("--out").arg(&dir).env("CARGO_MANIFEST_DIR", &root).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    for (path, new, old) in [
        ("index.html", "146 in their turn", "146 in return"),
        ("embed.html", "146 in their turn", "146 in return"),
        ("graphic.html", "146 in their turn", "146 in return"),
        ("picture-plain.svg", "146 in their turn", "146 in return"),
        ("picture-card.svg", "in their turn", "in return"),
        ("de/index.html", "als Antwort", "im Gegenzug"),
    ] {
        let text = fs::read_to_string(dir.join(path)).unwrap();
        assert!(text.contains(new) && !text.contains(old), "{path}");
    }
    let renamed = sources("names-sources", |_, name, content| match name {
        "en.ftl" => String::from_utf8(content).unwrap().replace("\nnot-a-side = ", "\nno-side = ").into_bytes(),
        _ => content,
    });
    let out =
        command().arg("build").arg("--out").arg(folder("names")).env("CARGO_MANIFEST_DIR", renamed).output().unwrap();
    let said = String::from_utf8(out.stderr).unwrap();
    assert_eq!(out.status.code(), Some(1), "{said}");
    assert!(said.contains("other names than this command was compiled with"), "{said}");
}

#[test]
fn a_page_left_open_over_a_release_finds_all_its_parts() {
    let dir = folder("release");
    let before: BTreeMap<String, Vec<u8>> = all(built()).into_iter().collect();
    for (path, content) in &before {
        let path = dir.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let out = command().arg("build").arg("--out").arg(&dir).env("CARGO_MANIFEST_DIR", next()).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let after: BTreeMap<String, Vec<u8>> = all(&dir).into_iter().collect();
    let served = Served::with(&dir, &[]);

    // Everything that the open page may still ask for, packed or plain.
    let plain = |path: &&String| !path.ends_with(".br") && !path.ends_with(".gz");
    let part = |path: &&String| path.starts_with("assets/") || assets_in(path) == [path.as_str()];
    let old: Vec<&String> = before.keys().filter(part).filter(plain).collect();
    assert!(old.iter().any(|path| path.starts_with("expulsions.")), "the entry of the old pages is a part");
    for start in LATER {
        assert!(old.iter().any(|path| path.starts_with(&format!("assets/{start}"))), "no {start} among {old:?}");
    }
    for path in old {
        let target = format!("/{path}");
        let got = served.get(&target);
        assert_eq!(
            (got.status, got.header("Cache-Control")),
            (200, Some("public, max-age=31536000, immutable")),
            "{path}"
        );
        assert!(got.body == before[path], "{path} has another content");
        let got = served.ask("GET", &target, &["Accept-Encoding: br"]);
        let body = if got.header("Content-Encoding") == Some("br") { unbrotli(&got.body) } else { got.body };
        assert!(body == before[path], "{path} has another content when packed");
    }

    // A page runs with the scripts of its own edition, whichever it is, and knows its rows by it.
    let mut editions = Vec::new();
    for site in [&before, &after] {
        let text = |path: &str| String::from_utf8(site[path].clone()).unwrap();
        let between = |text: &str, start: &str, end: &str| {
            let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start}"));
            rest.split(end).next().unwrap().to_owned()
        };
        let edition = between(&text("index.html"), "data-edition=\"", "\"");
        for page in ["index.html", "de/index.html", "embed.html", "de/embed.html"] {
            let script = between(&text(page), "<script type=\"module\" src=\"", "\"");
            let script = script.trim_start_matches("../");
            assert_eq!(assets_in(script), [script], "{page} names its script by the content");
            // It stands in one of the scripts that lead from there to each other.
            let mut found = BTreeSet::new();
            let mut names = assets_in(&text(script));
            while let Some(name) = names.pop() {
                let path = format!("assets/{name}");
                if name.ends_with(".js") && site.contains_key(&path) && found.insert(name) {
                    names.extend(assets_in(&text(&path)));
                }
            }
            let of_it = found.iter().any(|name| text(&format!("assets/{name}")).contains(&edition));
            assert!(of_it, "{page} runs with another edition");
            assert_eq!(found.iter().filter(|name| name.starts_with("ledger.")).count(), 1, "{page} has one table");
        }
        editions.push(edition);
    }
    assert_ne!(editions[0], editions[1], "a note has changed");

    // The entry points are the new release's, and lead to nothing that is not there.
    for entry in ["index.html", "de/index.html", "embed.html", "de/embed.html", "expulsions.js"] {
        let got = served.get(&format!("/{entry}"));
        assert_eq!((got.status, got.header("Cache-Control")), (200, Some("no-cache")), "{entry}");
        assert!(got.body != before[entry], "{entry} is that of the release before");
    }
    let mut open: Vec<String> =
        ["index.html", "de/index.html", "embed.html", "de/embed.html", "expulsions.js", "host.js"]
            .map(str::to_owned)
            .into();
    let mut seen: Vec<String> = Vec::new();
    while let Some(path) = open.pop() {
        if seen.contains(&path) {
            continue;
        }
        let content = after.get(&path).unwrap_or_else(|| panic!("{path} is not there; seen: {seen:?}"));
        if let Ok(text) = std::str::from_utf8(content) {
            // The entry stands at the root, beside the one whose name stays.
            let place = |name: String| if after.contains_key(&name) { name } else { format!("assets/{name}") };
            open.extend(assets_in(text).into_iter().map(place));
        }
        seen.push(path);
    }
    for start in LATER {
        let start = format!("assets/{start}");
        let path =
            seen.iter().find(|path| path.starts_with(&start)).unwrap_or_else(|| panic!("no way to {start}: {seen:?}"));
        // What was not changed kept its name.
        let same =
            ["assets/sources", "assets/countries"].iter().any(|same| path.starts_with(same)) || path.ends_with(".wasm");
        assert_eq!(before.contains_key(path), same, "{path}");
    }
}

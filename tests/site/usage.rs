//! Wrong use, pictures, and files that cannot be written.

use crate::{Run, folder, run};

/// Wrong use: exit code 2, nothing on standard output, and this first line.
#[track_caller]
fn misused(args: &[&str], first_line: &str) {
    let Run { code, out, err } = run(args);
    assert_eq!((code, out.as_str()), (2, ""), "{args:?}: {err}");
    assert_eq!(err.lines().next(), Some(first_line), "{args:?}");
}

#[test]
fn wrong_use_is_explained_and_ends_with_2() {
    misused(&["sevre"], "error: unrecognized subcommand 'sevre'");
    misused(&["--port", "70000"], "error: invalid value '70000' for '--port <PORT>': 70000 is not in 0..=65535");
    misused(&["build"], "error: the following required arguments were not provided:");
    misused(&["render"], "error: the following required arguments were not provided:");
    misused(&["render", "-o", "-", "--format", "gif"], "error: invalid value 'gif' for '--format <FORMAT>'");
    misused(
        &["render", "-o", "-", "--width", "279"],
        "error: invalid value '279' for '--width <WIDTH>': 279 is not in 280..=1600",
    );
    misused(&["render", "-o", "-", "--zoom", "9"], "error: a zoom of 9 makes no picture, expected 0.25 to 8");
    misused(
        &["render", "-o", "-", "--panels", "grid,map"],
        "error: unknown panel \"map\", expected some of grid, bars and time",
    );
    misused(
        &["render", "-o", "-", "--query", "c=UA,XX"],
        "error: nothing is drawn for the query \"c=UA,XX\", because of which the page would say: \
         “XX” is not a country in this graphic and was ignored.",
    );
    misused(
        &["render", "-o", "-", "--card", "wide", "--width", "640"],
        "error: the argument '--card <CARD>' cannot be used with '--width <WIDTH>'",
    );
    misused(
        &["build", "--out", "x", "--url", "example.org/expulsions"],
        "error: invalid value 'example.org/expulsions' for '--url <URL>': \"example.org/expulsions\" is no address to \
         build for, expected one such as https://example.org/expulsions/",
    );
    let empty = folder("empty");
    let empty = empty.to_str().unwrap();
    misused(
        &["serve", empty],
        &format!("error: {empty} holds no index.html, expected a folder that `build` has written"),
    );
}

#[test]
fn a_picture_goes_to_standard_output_or_a_file() {
    let Run { code, out, err } = run(&["render", "-o", "-", "--width", "640", "--query", "c=UA"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("<svg") && out.trim_end().ends_with("</svg>"), "{}", &out[..80]);
    assert!(out.contains("width=\"640\"") && out.contains("Ukraine expelled 13 Russians"), "{}", &out[..400]);

    let dark = run(&["render", "-o", "-", "--width", "640", "--query", "c=UA", "--theme", "dark"]);
    assert_ne!(dark.out, out, "the dark picture has other colours");
    let grid = run(&["render", "-o", "-", "--width", "640", "--query", "c=UA", "--panels", "grid"]);
    assert!(grid.out.len() < out.len(), "one panel is less than three");

    let file = folder("picture").join("picture.png");
    let Run { code, err, .. } = run(&["render", "-o", file.to_str().unwrap(), "--width", "400", "--zoom", "2"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let png = std::fs::read(&file).unwrap();
    assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n", "the file's name asks for a png");
    assert_eq!(png[16..20], 800_u32.to_be_bytes(), "400 pixels, twice");
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let target = folder("unwritable").join("missing").join("x.svg");
    let Run { code, out, err } = run(&["render", "-o", target.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert_eq!(err, format!("error: cannot write {}: No such file or directory (os error 2)\n", target.display()));
}

#[test]
fn the_table_of_sizes_names_its_limits() {
    let Run { code, out, err } = run(&["sizes"]);
    assert_eq!(code, 0, "{out}{err}");
    for (sum, limit) in [("first picture", 20), ("element alone", 80), ("whole live graphic", 90)] {
        let verdict = out.lines().find(|line| line.starts_with(&format!("{sum}: ")));
        let within = format!("within the limit of {limit} KB");
        assert!(verdict.is_some_and(|verdict| verdict.ends_with(&within)), "{out}");
    }
    let (counted, later) = out.split_once("loaded only when asked for, not counted:\n").expect("a list of the rest");
    assert!(later.contains("assets/ledger.") && !counted.contains("assets/ledger."), "{out}");
    assert!(out.contains(".wasm") && out.contains("index.html"), "{out}");
}

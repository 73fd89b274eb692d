//! Every page that is built is correct HTML, as html-validate from npm sees it.

use std::path::Path;
use std::process::Command;

use crate::{built, files, project};

#[test]
fn every_page_is_correct_html() {
    let dir = built();
    let pages: Vec<String> = files::all(dir).into_iter().map(|(path, _)| path).filter(is_page).collect();
    for page in [
        "index.html",
        "embed.html",
        "ar/embed.html",
        "sources.html",
        "claims.html",
        "corrections.html",
        "moments.html",
        "numbers.html",
        "ar/numbers.html",
        "ar/moments.html",
        "404.html",
    ] {
        assert!(pages.iter().any(|path| path == page), "{page} is not among {pages:?}");
    }
    let tests = project().join("tests");
    let checked = Command::new("npm")
        .args(["run", "--silent", "html", "--"])
        .args(pages.iter().map(|path| dir.join(path)))
        .current_dir(tests)
        .output()
        .expect("npm starts");
    let said = [checked.stdout, checked.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(checked.status.success(), "html-validate (from `npm ci --prefix tests`) says\n{said}");
}

#[allow(clippy::ptr_arg, reason = "what a filter over strings hands out")]
fn is_page(path: &String) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "html")
}

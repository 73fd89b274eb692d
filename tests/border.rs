//! What the page is told of the core's types, against those types and against the files in `www/`.

use std::collections::BTreeSet;
use std::path::Path;

use expulsions::Input;
use expulsions::border;
use expulsions::chart::input::{Fields, InputKind};

#[test]
fn the_declarations_are_those_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/border.d.ts");
    let expected = border::declarations();
    if std::env::var_os("EXPULSIONS_ACCEPT").is_some() {
        std::fs::write(&path, &expected).expect("writable");
    }
    let found = std::fs::read_to_string(&path).expect("www/border.d.ts");
    assert!(
        found == expected,
        "www/border.d.ts is not what the types are; EXPULSIONS_ACCEPT=1 writes it anew:\n{expected}"
    );
}

/// A message with the same number in each field but one.
struct Message<'a> {
    kind: InputKind,
    text: &'a str,
    other: (&'a str, f64),
}

impl Fields for Message<'_> {
    fn text(&self, name: &str) -> String {
        match name {
            "kind" => self.kind.key(),
            "text" => self.text,
            _ => "",
        }
        .to_owned()
    }

    fn number(&self, name: &str) -> f64 {
        if name == self.other.0 { self.other.1 } else { 1.0 }
    }
}

/// Whether what is read of a kind depends on a field.
fn depends(kind: InputKind, field: &str) -> bool {
    let read = |text, number| Input::read(&Message { kind, text, other: (field, number) }, || 1.0);
    if field == "text" {
        let texts = ["", "full", "dark", "UA", "grid:UA", "by", "eu", "2018-03-30", "bars"];
        return texts.iter().any(|text| read(text, 1.0) != read("", 1.0));
    }
    let texts = ["", "light", "by", "eu"];
    texts.iter().any(|text| read(text, 7.0) != read(text, 1.0))
}

#[test]
fn of_each_kind_those_fields_are_read_that_are_declared() {
    let all = InputKind::ALL.into_iter().flat_map(InputKind::fields);
    let names: BTreeSet<&str> = all.map(|(name, _)| *name).chain(["text", "x", "y"]).collect();
    for kind in InputKind::ALL {
        let read: BTreeSet<&str> = names.iter().copied().filter(|name| depends(kind, name)).collect();
        let declared: BTreeSet<&str> = kind.fields().iter().map(|(name, _)| *name).collect();
        assert_eq!(read, declared, "{kind:?}");
        let numbers = kind.fields().iter().filter(|(_, of)| *of == "number").count();
        assert_eq!(
            numbers,
            declared.iter().filter(|name| **name != "text").count(),
            "{kind:?}: all but texts are numbers"
        );
    }
}

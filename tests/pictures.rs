//! The picture, kept as SVG files that a reviewer can open: `tests/pictures/*.svg`.
//!
//! On a difference the new picture is written beside the old one as `-changed.svg`; with
//! `EXPULSIONS_ACCEPT=1` it replaces the old one.

use std::fs;
use std::path::Path;

use expulsions::render::picture;
use expulsions::{Picture, Query, ThemeName};

fn holds(name: &str, query: &str, picture: &Picture) {
    let dataset = expulsions::shipped();
    let svg = picture::svg(&dataset, &Query::parse(query, &dataset).0, picture);
    let kept = Path::new("tests/pictures").join(format!("{name}.svg"));
    let changed = kept.with_file_name(format!("{name}-changed.svg"));
    let same = fs::read_to_string(&kept).is_ok_and(|old| old == svg);
    if same || std::env::var_os("EXPULSIONS_ACCEPT").is_some() {
        let _absent = fs::remove_file(changed);
        if !same {
            fs::write(kept, svg).expect("the picture is written");
        }
    } else {
        fs::write(&changed, svg).expect("the picture is written");
        panic!("{} differs from {}: look at both", changed.display(), kept.display());
    }
}

#[test]
fn whole_on_a_phone() {
    holds("360", "", &Picture::canvas(328.0));
}

#[test]
fn whole_on_a_tablet() {
    holds("768", "", &Picture::canvas(736.0));
}

#[test]
fn whole_on_a_desktop() {
    holds("1120", "", &Picture::canvas(1088.0));
}

#[test]
fn filtered_dark_and_alone() {
    holds("ukraine-dark", "c=UA&day=2018-03-30", &Picture { theme: ThemeName::Dark, ..Picture::standalone(768.0) });
}

#[test]
fn one_side_as_a_list() {
    holds("list-by", "side=by", &Picture::canvas(288.0));
}

#[test]
fn a_png_comes_from_the_svg() {
    let dataset = expulsions::shipped();
    let svg = picture::svg(&dataset, &Query::default(), &Picture::standalone(600.0));
    let png = expulsions_raster::png(&svg, 2.0, &expulsions_raster::FACES).expect("a picture");
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let width = u32::from_be_bytes([png[16], png[17], png[18], png[19]]);
    assert_eq!(width, 1200);
    let error = expulsions_raster::png("<p>no picture</p>", 1.0, &[]).expect_err("no SVG");
    assert!(error.to_string().starts_with("reading the SVG: "), "{error}");
}

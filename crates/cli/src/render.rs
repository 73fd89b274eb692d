//! `render`: the graphic as a file, drawn natively by the same core as the live one.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use expulsions::language::ENGLISH;
use expulsions::language::words::Words;
use expulsions::render::picture;
use expulsions::view::tally::Tally;
use expulsions::{Card, Dataset, Frame, Language, Picture, Query, ThemeName};
use expulsions_story::messages;

use crate::output::{replace, result};
use crate::site::products::pictures;
use crate::site::target;
use crate::{Failure, site};

/// The widths that the layout is made for.
const WIDTHS: std::ops::RangeInclusive<u16> = 280..=1600;

#[derive(Args)]
pub(crate) struct Render {
    /// The kind of picture; without it, what the file's name ends in, else svg
    #[arg(long)]
    format: Option<Format>,
    /// Width in pixels
    #[arg(long, default_value_t = 1120, value_parser = clap::value_parser!(u16).range(i64::from(*WIDTHS.start())..=i64::from(*WIDTHS.end())))]
    width: u16,
    /// What is shown, as in the page's address: "c=UA,US&side=by&group=eu&day=2018-03-30"
    #[arg(long, default_value = "")]
    query: String,
    /// The colours
    #[arg(long, value_enum, default_value_t = Theme::Light)]
    theme: Theme,
    #[arg(long, default_value = "en", help = format!("The language: {}", languages()))]
    lang: String,
    /// Which panels: "grid,bars,time" or some of them
    #[arg(long, default_value = "grid,bars,time")]
    panels: String,
    /// A picture of a fixed size for feeds, with larger type: 1200 x 630 or 1080 x 1080 pixels
    #[arg(long, value_enum, conflicts_with_all = ["width", "panels"])]
    card: Option<Shape>,
    /// Pixels of a png for each pixel of its width
    #[arg(long, default_value_t = 1.0)]
    zoom: f32,
    /// The file to write; - is standard output
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Svg,
    Png,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Theme {
    Light,
    Dark,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Shape {
    Wide,
    Square,
}

/// Draws and writes the picture.
pub(crate) fn run(args: &Render) -> Result<(), Failure> {
    let dataset = expulsions::shipped();
    let query = read_query(&args.query, &dataset)?;
    let picture = picture(args)?;
    let svg = match args.card {
        None => picture::svg(&dataset, &query, &picture),
        Some(Shape::Wide) => picture::card(&dataset, &ENGLISH, &query, Card::Wide, picture.theme),
        Some(Shape::Square) => picture::card(&dataset, &ENGLISH, &query, Card::Square, picture.theme),
    };
    let file = args.out.as_os_str() != "-";
    if file {
        target::allow(&site::root(), &args.out)?;
    }
    let content = match format(args) {
        Format::Svg => svg.into_bytes(),
        Format::Png => pictures::png(&svg, args.zoom)?,
    };
    Ok(if file { replace(&args.out, &content) } else { result(&content) }?)
}

fn picture(args: &Render) -> Result<Picture, Failure> {
    if !(0.25..=8.0).contains(&args.zoom) {
        return Err(Failure::Usage(format!("a zoom of {} makes no picture, expected 0.25 to 8", args.zoom)));
    }
    let panels = Frame::parse_panels(&args.panels);
    let asked = args.panels.split(',').map(str::trim);
    if let Some(unknown) = asked.into_iter().find(|name| !panels.iter().any(|panel| panel.key() == *name)) {
        return Err(Failure::Usage(format!("unknown panel {unknown:?}, expected some of grid, bars and time")));
    }
    let mut picture = Picture::standalone(f64::from(args.width));
    picture.frame.panels = panels;
    picture.language = Language::of(&args.lang)
        .ok_or_else(|| Failure::Usage(format!("unknown language {:?}, expected one of {}", args.lang, languages())))?;
    if args.card.is_some() && args.lang != "en" {
        return Err(Failure::Usage(format!("a card is in English alone, so --lang {} makes none", args.lang)));
    }
    picture.theme = match args.theme {
        Theme::Light => ThemeName::Light,
        Theme::Dark => ThemeName::Dark,
    };
    Ok(picture)
}

/// The tags of all languages.
fn languages() -> String {
    messages::LANGUAGES.iter().map(|(tag, ..)| *tag).collect::<Vec<_>>().join(", ")
}

fn format(args: &Render) -> Format {
    let by_name = || args.out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("png"));
    args.format.unwrap_or(if by_name() { Format::Png } else { Format::Svg })
}

/// On the page what makes no sense is left out and said; here nobody may be there to read it, and a
/// picture of something else than was asked for would go to print.
fn read_query(text: &str, dataset: &Dataset) -> Result<Query, Failure> {
    let (query, dropped) = Query::parse(text, dataset);
    if dropped.is_empty() {
        return Ok(query);
    }
    let tally = Tally::new(dataset);
    let words = Words::new(dataset, &tally, &ENGLISH);
    let problems: Vec<String> = dropped.iter().map(|dropped| words.dropped(dropped)).collect();
    Err(Failure::Usage(format!(
        "nothing is drawn for the query {text:?}, because of which the page would say: {}",
        problems.join(" ")
    )))
}

//! Pictures of the page for people to look at.

use std::path::PathBuf;

use crate::Outcome;
use crate::driver::{Engine, Look};
use crate::page::Page;

/// What is looked at: a name and an address.
const VIEWS: [(&str, &str); 3] =
    [("all", ""), ("ukraine", "?c=UA"), ("poland-and-day", "?c=UA,PL&side=by&day=2018-03-28")];

/// Writes a picture per engine, theme, width and view into the folder `EXPULSIONS_SHOTS`.
pub(crate) fn write() {
    let folder =
        PathBuf::from(std::env::var_os("EXPULSIONS_SHOTS").expect("EXPULSIONS_SHOTS names the folder to write to"));
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    for engine in Engine::ALL {
        for dark in [false, true] {
            let page = Page::start(engine, Look { dark, ratio: 1 }).expect("a browser");
            if let Err(problem) = shoot(&page, dark, &folder) {
                println!("{}: {problem}", engine.name());
            }
            page.close();
        }
    }
}

fn shoot(page: &Page, dark: bool, folder: &std::path::Path) -> Outcome {
    let theme = if dark { "dark" } else { "light" };
    for width in [360, 768, 1120] {
        for (name, path) in VIEWS {
            page.window(width.max(700), 2600)?;
            page.open_framed(path, width, 2600)?;
            page.drawn()?;
            if name == "ukraine" {
                page.hover("[data-target='grid:DE']")?;
                page.wait("the readout is open", "return !$('#readout').hidden")?;
            }
            let file = folder.join(format!("{}-{width}-{theme}-{name}.png", page.engine.name().to_lowercase()));
            std::fs::write(&file, page.screenshot()?).map_err(|error| format!("{}: {error}", file.display()))?;
            println!("{}", file.display());
        }
    }
    Ok(())
}

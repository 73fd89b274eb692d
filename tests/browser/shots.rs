//! Pictures of the page for people to look at.

use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::driver::{Engine, Look};
use crate::page::Page;

/// What is looked at: a name and an address.
const VIEWS: [(&str, &str); 4] = [
    ("all", ""),
    ("ukraine", "?c=UA"),
    ("poland-and-day", "?c=UA,PL&side=by&day=2018-03-28"),
    ("arabic", "ar/index.html?c=UA,PL"),
];

const WIDTHS: [u32; 4] = [320, 360, 768, 1120];

/// What readers set beside light or dark, in the words of media queries.
const SETTINGS: [(&str, &[(&str, &str)]); 4] = [
    ("contrast", &[("prefers-contrast", "more")]),
    ("contrast-dark", &[("prefers-contrast", "more"), ("prefers-color-scheme", "dark")]),
    ("forced", &[("forced-colors", "active")]),
    ("forced-dark", &[("forced-colors", "active"), ("prefers-color-scheme", "dark")]),
];

/// Writes a picture per engine, theme, width and view into the folder `EXPULSIONS_SHOTS`; in Chromium also of what only
/// its tools can set, and of type of twice the size.
pub(crate) fn write() -> Outcome {
    let folder = std::env::var_os("EXPULSIONS_SHOTS").ok_or("EXPULSIONS_SHOTS does not name the folder to write to")?;
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut problems = Vec::new();
    for engine in Engine::ALL {
        for dark in [false, true] {
            let page = Page::start(engine, Look { dark, ..Look::default() })?;
            let shot = shoot(&page, if dark { "dark" } else { "light" }, &folder);
            let shot =
                shot.and_then(|()| if engine == Engine::Chromium && !dark { set(&page, &folder) } else { Ok(()) });
            if let Err(problem) = shot {
                problems.push(format!("{}: {problem}", engine.name()));
            }
            page.close();
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn set(page: &Page, folder: &Path) -> Outcome {
    for (name, features) in SETTINGS {
        page.reader(features)?;
        shoot(page, name, folder)?;
    }
    page.reader(&[])?;
    for width in WIDTHS {
        // As tall as all of it becomes on the narrowest screen, and without the article before it.
        open(page, "embed.html", width, 6400)?;
        page.js("document.documentElement.style.fontSize = '200%'", &[])?;
        page.wait("the graphic has the size", "return parseFloat(getComputedStyle($('.live')).fontSize) === 32")?;
        take(page, folder, &format!("{width}-twice-the-type"))?;
    }
    Ok(())
}

fn shoot(page: &Page, theme: &str, folder: &Path) -> Outcome {
    for width in WIDTHS {
        for (name, path) in VIEWS {
            open(page, path, width, 2600)?;
            if name == "ukraine" {
                page.hover("[data-target='grid:DE']")?;
                page.wait("the readout is open", "return !$('#readout').hidden")?;
            }
            take(page, folder, &format!("{width}-{theme}-{name}"))?;
        }
    }
    Ok(())
}

/// The page from its top, as wide as that, whatever the window can be.
fn open(page: &Page, path: &str, width: u32, height: u32) -> Outcome {
    page.window(width.max(700), height)?;
    page.open_framed(path, width, height)?;
    page.drawn()
}

fn take(page: &Page, folder: &Path, name: &str) -> Outcome {
    let file = folder.join(format!("{}-{name}.png", page.engine.name().to_lowercase()));
    std::fs::write(&file, page.screenshot()?).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("{}", file.display());
    Ok(())
}

//! The site: everything that a static host needs, made from the data, the core and `www/`.
//!
//! [`assemble`] says how: load → compile → bundle → pages → products. These modules belong to the command and not to the
//! library, although they are larger than most of it: a page of a newsroom, a test or a benchmark links the library
//! without a web server, a JavaScript parser and wasm-bindgen's compiler step, and a change here does not recompile the
//! core.

mod article;
pub(crate) mod base;
pub(crate) mod bundle;
pub(crate) mod claims;
mod pages;
pub(crate) mod products;
pub(crate) mod progress;
pub(crate) mod server;
pub(crate) mod sizes;
mod story;
pub(crate) mod target;
mod wasm;

use std::fs;
use std::path::{Path, PathBuf};

use expulsions::Error;

use base::Base;
use bundle::Parts;
use bundle::manifest::Manifest;
use bundle::store::Store;
use products::{notices, pictures};
use progress::Progress;
use story::Story;
#[cfg(test)]
pub(crate) use story::tables;
use wasm::{Built, Part};

/// Whom a site is made for.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Purpose {
    /// As small as can be.
    Readers,
    /// The program is compiled quickly and without any trick for the sake of bytes; all else is as readers get it.
    Plain,
    /// Soon there: the program is plain, says what went wrong in it, and with `?debug` in the address tells of each input and what came of it; the page follows each new build. Without
    /// the one file.
    Developer,
}

/// The assembled site.
pub(crate) struct Site {
    /// Every file.
    pub(crate) store: Store,
    /// Which of them has which part.
    pub(crate) manifest: Manifest,
    /// What it tells.
    pub(crate) story: Story,
    /// What goes into every form of the graphic.
    pub(crate) parts: Parts,
}

/// The project's folder: where `www/`, `data/` and the manifest are.
pub(crate) fn root() -> PathBuf {
    let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    // The command's own crate is two folders down.
    let above = |path: &Path| path.ancestors().take(3).find(|path| path.join("www").is_dir()).map(Path::to_owned);
    let project = told.as_deref().and_then(above).or_else(|| above(Path::new(env!("CARGO_MANIFEST_DIR"))));
    project.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into())
}

/// Makes every file of the site; `base` is where it will stand, if that is known.
pub(crate) fn assemble(root: &Path, base: Option<&Base>, purpose: Purpose, progress: &Progress) -> Result<Site, Error> {
    let story = Story::load(root)?;
    let programs = Programs::compile(root, purpose, progress)?;
    progress.say("assembling the page");
    let mut store = Store::default();
    let (manifest, parts) = bundle::put(&mut store, root, &story, programs, purpose)?;
    let alt = pictures::put(&mut store, &story.dataset, &story.language("en")?)?;
    pages::put(&mut store, &root.join("www"), &story, &manifest, base, &alt)?;
    let mut site = Site { store, manifest, story, parts };
    products::put(&mut site, root, base, purpose, progress)?;
    Ok(site)
}

/// The WebAssembly.
pub(crate) struct Programs {
    core: Built,
    raster: Built,
}

impl Programs {
    fn compile(root: &Path, purpose: Purpose, progress: &Progress) -> Result<Self, Error> {
        let core = wasm::build(root, progress, Part::Core, purpose)?;
        let raster = wasm::build(root, progress, Part::Raster, Purpose::Readers)?;
        Ok(Self { core, raster })
    }
}

/// The files of a folder, sorted, without folders and hidden files.
fn list(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |error: std::io::Error| Error::new(format!("cannot read the folder {}: {error}", dir.display()));
    let entries: Result<Vec<PathBuf>, _> =
        fs::read_dir(dir).map_err(failed)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut files: Vec<PathBuf> =
        entries.map_err(failed)?.into_iter().filter(|path| path.is_file() && !name(path).starts_with('.')).collect();
    files.sort();
    Ok(files)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| Error::new(format!("cannot read {}: {error}", path.display())))
}
